//! The commit with the last version that is recorded.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use doudian_codegen::SourceFile;
use doudian_codegen::fmt::{Draft, Pointer};
use doudian_codegen::model::{Json, Platform};

use crate::diff::source::{last_change, log, moved, shown};
use crate::output::Failure;

/// A commit, and where the descriptors were in it, if that is not where they are.
pub(super) struct Recorded {
    pub(super) commit: String,
    pub(super) moved_from: Option<PathBuf>,
}

/// The commit in which the last version of a platform came. What later commits have changed in the
/// history besides, such as a comment or its place, records nothing of what the descriptors were by
/// then.
pub(super) fn recorded(platform: &Platform, folder: &Path) -> Result<Recorded, Failure> {
    let file = platform.version.as_ref().map(|version| PathBuf::from(&version.file));
    let found = file.as_deref().map(|file| came(file, folder)).transpose();
    match found.map_err(|error| without_git(&error))?.flatten() {
        Some(found) => Ok(found),
        // There may be no repository, which is not for the comparison to say.
        None => {
            last_change(folder).map_err(|error| without_git(&error))?;
            Ok(Recorded { commit: "HEAD".to_owned(), moved_from: None })
        }
    }
}

/// The commit in which the last version of a history came; `None` where it is in none.
fn came(file: &Path, folder: &Path) -> Result<Option<Recorded>, Failure> {
    let Some(last) = last_change(file)? else { return Ok(None) };
    let Some(number) = number(file, &last) else {
        return Ok(Some(Recorded { commit: last, moved_from: None }));
    };
    let mut at = (file.to_owned(), earliest(file, last, number)?);
    // Where it was moved, it came where it was before.
    while let Some((file, commit)) = moved(&at.0, &at.1)?
        && self::number(&file, &commit) == Some(number)
    {
        let commit = earliest(&file, commit, number)?;
        at = (file, commit);
    }
    let (place, commit) = at;
    // The same steps upwards from the history as from where it is.
    let below = file.strip_prefix(folder).map_or(1, |below| below.components().count());
    let moved_from = place.ancestors().nth(below).filter(|_| place != file).map(Path::to_owned);
    Ok(Some(Recorded { commit, moved_from }))
}

/// The first of the commits up to this one in which a history has had this as its last version.
fn earliest(file: &Path, mut commit: String, number: u32) -> Result<String, Failure> {
    let parents: BTreeMap<String, Vec<String>> = log(file, &commit)?.into_iter().collect();
    // From one commit of the file to the one before it, and of branches to the one that had it.
    while let Some(before) = parents.get(&commit).and_then(|parents| {
        parents.iter().find(|parent| self::number(file, parent) == Some(number))
    }) {
        commit.clone_from(before);
    }
    Ok(commit)
}

/// The last version that a history has in a commit.
fn number(file: &Path, commit: &str) -> Option<u32> {
    let text = shown(commit, file).ok()?;
    let draft = Draft::read(&SourceFile::new(file.to_string_lossy(), text)).ok()?;
    let Json::List(rows) = draft.get(&Pointer::default().to("history"))? else { return None };
    let Json::Object(members) = rows.last()? else { return None };
    match members.iter().find(|(name, _)| name == "version") {
        Some((_, Json::Number(number) | Json::Text(number))) => number.trim().parse().ok(),
        _ => None,
    }
}

fn without_git(error: &Failure) -> Failure {
    let why = match error {
        Failure::Message(message) => message.as_str(),
        Failure::Problems(_) | Failure::Closed => "git gives no answer",
    };
    Failure::new(format_args!(
        "{why}; without git, name the former state: `--from OLD`, a folder or a file that `doudian \
         snapshot` has written"
    ))
}
