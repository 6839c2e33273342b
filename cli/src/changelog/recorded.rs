//! The commit with the last version that is recorded.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use doudian_codegen::SourceFile;
use doudian_codegen::fmt::{Draft, Pointer};
use doudian_codegen::model::{Json, Platform};

use crate::diff::source::{git, last_change, log};
use crate::output::Failure;

/// The commit in which the last version of a platform came. What later commits have changed in the
/// history besides, such as a comment, records nothing of what the descriptors were by then.
pub(super) fn recorded(platform: &Platform, folder: &Path) -> Result<String, Failure> {
    let file = platform.version.as_ref().map(|version| PathBuf::from(&version.file));
    let commit = file.map(|file| came(&file)).transpose();
    let commit = match commit {
        Ok(commit) => commit.flatten(),
        Err(error) => return Err(without_git(&error)),
    };
    match commit {
        Some(commit) => Ok(commit),
        // There may be no repository, which is not for the comparison to say.
        None => last_change(folder).map_err(|error| without_git(&error)).map(|_| "HEAD".to_owned()),
    }
}

/// The commit in which the last version of a history came; `None` where it is in none.
fn came(file: &Path) -> Result<Option<String>, Failure> {
    let Some(last) = last_change(file)? else { return Ok(None) };
    let Some(number) = number(file, &last) else { return Ok(Some(last)) };
    let parents: BTreeMap<String, Vec<String>> = log(file)?.into_iter().collect();
    let mut commit = last;
    // From one commit of the file to the one before it, and of branches to the one that had it.
    while let Some(before) = parents.get(&commit).and_then(|parents| {
        parents.iter().find(|parent| self::number(file, parent) == Some(number))
    }) {
        commit.clone_from(before);
    }
    Ok(Some(commit))
}

/// The last version that a history has in a commit.
fn number(file: &Path, commit: &str) -> Option<u32> {
    let folder = file.parent()?;
    let name = file.file_name()?.to_string_lossy();
    let text = git(folder, &["show", "--end-of-options", &format!("{commit}:./{name}")]).ok()?;
    let draft = Draft::read(&SourceFile::new(name.clone(), text)).ok()?;
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
