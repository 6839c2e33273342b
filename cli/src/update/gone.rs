//! Methods whose articles are gone.

use std::fs;
use std::path::PathBuf;

use doudian_codegen::model::{Platform, Status};
use doudian_import::{Context, Source, read_all};

use super::decision::{Decision, Reason};
use super::round::Round;
use crate::fetch::GONE;

/// The methods that only articles describe which the platform has no more. They are told until
/// somebody has decided: the round that has moved the article may have been another one.
pub(super) fn gone(round: &Round<'_>, platform: &Platform) -> Vec<Decision> {
    let now = round.fetched.iter().flat_map(|it| &it.gone);
    let now: Vec<String> = now.map(|id| format!("{id}.json")).collect();
    let aside = round.documents.join(GONE);
    // In a dry run they are where they were.
    let here = now.iter().map(|name| round.documents.join(name));
    let entries = fs::read_dir(&aside).into_iter().flatten().flatten();
    let kept = entries.map(|entry| entry.path());
    let is_article = |path: &PathBuf| path.extension().is_some_and(|it| it == "json");
    let mut files: Vec<PathBuf> = here.chain(kept).filter(is_article).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let Ok(bytes) = fs::read(&file) else { continue };
        let is_here = file.parent() == Some(round.documents);
        let is_new = file.file_name().is_some_and(|name| now.iter().any(|it| **it == *name));
        let name = file.to_string_lossy().replace('\\', "/");
        let source = Source { name: name.clone(), bytes };
        let context = Context { platform: Some(platform), method: None };
        let found = read_all(vec![source], None, &context, || {}).found;
        if found.is_empty() && is_new {
            let what = "it is gone, and what it described cannot be read";
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            all.push(Decision::new(Reason::Gone, format!("article {stem}"), what).at(&name, ""));
        }
        for entry in found.iter().map(|found| &found.entry) {
            let Some(place) = in_use(platform, &entry.name) else { continue };
            // An article that is still in its place has just been read as well.
            if is_here || !is_described(round, &entry.name) {
                let what =
                    "its article is gone: `status: retired`, if the platform no longer has it";
                all.push(Decision::new(Reason::Gone, &entry.name, what).at(place, ""));
            }
        }
    }
    all.dedup();
    all
}

/// Whether a document of this round describes it.
fn is_described(round: &Round<'_>, name: &str) -> bool {
    let outcome = &round.imported.outcome;
    let changed = outcome.changed.iter().map(|changed| &changed.name);
    let mut all = outcome.imported.iter().chain(&outcome.unchanged).chain(changed);
    all.any(|it| it == name)
}

/// The descriptor of what is not said to be gone.
fn in_use<'p>(platform: &'p Platform, name: &str) -> Option<&'p str> {
    let methods = platform.apis.iter().map(|it| (&it.method, it.status, &it.file));
    let messages = platform.messages.iter().map(|it| (&it.topic, it.status, &it.file));
    let spis = platform.spis.iter().map(|it| (&it.name, it.status, &it.file));
    let mut all = methods.chain(messages).chain(spis);
    let (_, status, file) = all.find(|(it, ..)| *it == name)?;
    (!matches!(status, Status::Retired | Status::Offline)).then_some(file.as_str())
}
