//! Descriptors of a document that was exported, of what has a descriptor already: that stays, and
//! what the document says is only compared.

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::SourceFile;
use doudian_codegen::model::{Home, Model, Path, Platform, Step};

use super::found::Found;
use super::fresh;
use super::options::Options;
use super::outcome::Outcome;
use super::trial::with;
use crate::entry::{Entry, EntryKind};
use crate::problem::Problem;

/// The file that describes what an entry with a descriptor is about.
pub(super) fn file_of<'p>(platform: &'p Platform, entry: &Entry) -> Option<&'p str> {
    let name = &entry.name;
    let is_here = |home: &Home| matches!(home, Home::Shared(file) if file == name);
    entry.descriptor.as_ref()?;
    let file = match entry.kind {
        EntryKind::Method => platform.apis.iter().find(|it| it.method == *name).map(|it| &it.file),
        EntryKind::Message => {
            platform.messages.iter().find(|it| it.full_name() == *name).map(|it| &it.file)
        }
        EntryKind::Spi => platform.spis.iter().find(|it| it.name == *name).map(|it| &it.file),
        EntryKind::Plugin => platform.plugins.iter().find(|it| it.name == *name).map(|it| &it.file),
        EntryKind::Callback => {
            platform.callbacks.iter().find(|it| it.name == *name).map(|it| &it.file)
        }
        EntryKind::Types => {
            let record = platform.structs.values().find(|it| is_here(&it.home));
            let item = || platform.enums.values().find(|it| is_here(&it.home));
            record.map(|it| &it.file).or_else(|| item().map(|it| &it.file))
        }
    };
    file.map(String::as_str)
}

/// Says which of the entries, each with its file, say what is described, and which something else.
pub(super) fn compare(
    sources: &[SourceFile],
    platform: &Platform,
    known: Vec<(Found, &str)>,
    options: &Options<'_>,
    outcome: &mut Outcome,
) {
    if known.is_empty() {
        return;
    }
    let mut texts = BTreeMap::new();
    for (found, file) in &known {
        if let Ok(text) = fresh::text(platform, &found.entry, file, None, options.links, None) {
            texts.insert((*file).to_owned(), text);
        }
    }
    let before = (options.compile)(sources).ok();
    let after = (options.compile)(&with(sources, &texts)).ok();
    let changed = before.as_ref().zip(after.as_ref()).map(|(before, after)| {
        let changes = before.changes(after);
        let owners = changes.iter().filter_map(|it| owner(&it.path, [before, after]));
        owners.collect::<BTreeSet<_>>()
    });
    for (found, _) in known {
        let name = found.entry.name.clone();
        let is_same = |changed: &BTreeSet<_>| !changed.contains(&(found.entry.kind, name.clone()));
        if changed.as_ref().is_some_and(is_same) {
            outcome.unchanged.push(name);
            continue;
        }
        let reason = format!(
            "`{name}` has a descriptor that says something else, and stays as it is; without that \
             file, what was exported is imported"
        );
        outcome.skipped.push(Problem::new(&found.file, &found.place, reason));
    }
}

/// What an element belongs to.
fn owner(path: &Path, models: [&Model; 2]) -> Option<(EntryKind, String)> {
    let mut steps = path.steps.iter().filter_map(|step| match step {
        Step::Name(name) => Some(name.as_str()),
        _ => None,
    });
    let (first, second) = (steps.next()?, steps.next());
    let kind = match first {
        "messages" => {
            let topic = second?;
            let tag = steps.next().filter(|_| is_several(models, topic));
            let all = models.into_iter().flat_map(|model| &model.platforms);
            let mut messages = all.flat_map(|platform| &platform.messages);
            let message = messages
                .find(|it| it.topic == topic && (tag.is_none() || it.tag.as_deref() == tag))?;
            return Some((EntryKind::Message, message.full_name()));
        }
        "spi" => EntryKind::Spi,
        "plugins" => EntryKind::Plugin,
        "callbacks" => EntryKind::Callback,
        "types" | "enums" => {
            let name = second?;
            let platforms = models.into_iter().flat_map(|model| &model.platforms);
            let home = platforms.filter_map(|platform| platform.home(name)).next()?;
            let Home::Shared(file) = home else { return None };
            return Some((EntryKind::Types, file.clone()));
        }
        method => return Some((EntryKind::Method, method.to_owned())),
    };
    Some((kind, second?.to_owned()))
}

/// Whether messages of several tags have this topic.
fn is_several(models: [&Model; 2], topic: &str) -> bool {
    models.into_iter().flat_map(|model| &model.platforms).any(|platform| {
        platform.messages.iter().filter(|message| message.topic == topic).count() > 1
    })
}
