//! Versions of a platform's description, and since which one what exists.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::element::Element;
use super::id::Id;
use super::path::{Path, Step};
use super::walk::Found;
use super::{Model, Platform};

/// A version of a platform's description, which its history counts: nothing to do with that of
/// the format of descriptors, or of a crate.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// 1, and then one more for each.
    pub number: u32,
    /// The day of it, as in `2026-11-27`.
    pub date: String,
    /// The file of the history, as given to the loader.
    pub file: String,
}

impl fmt::Display for Version {
    /// The number and the day, as in `2 (2026-11-27)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.number, self.date)
    }
}

/// The first version, since which everything exists that no version adds.
const FIRST: u32 = 1;

/// What a version adds.
pub(crate) struct Added {
    pub(crate) number: u32,
    pub(crate) path: Path,
}

impl Platform {
    /// What `before` does not have, each without what stands below it: the methods, messages, SPI
    /// methods, client-side calls, callbacks, shared types, fields and codes that are new. The paths
    /// name no platform, and are in order.
    pub fn added_to(&self, before: &Self) -> Vec<Path> {
        let old = before.found();
        let ids: BTreeSet<&Id<&str>> = old.iter().filter_map(|it| it.id.as_ref()).collect();
        let ways: BTreeSet<&[Step]> = old.iter().map(|it| &*it.path.steps).collect();
        let found = self.found();
        // Of each, whether it is new, or below what is.
        let mut is_new: Vec<bool> = Vec::with_capacity(found.len());
        let mut added = Vec::new();
        for it in &found {
            let steps = &it.path.steps;
            let below = it.above.and_then(|above| is_new.get(above)).copied().unwrap_or_default();
            let new = !below
                && it.id.as_ref().is_some_and(|id| {
                    // A structure that has another name now has the places that it had.
                    let was_there = || ways.contains(&**steps) || before.locate(steps).is_some();
                    !ids.contains(id) && (id.is_named() || !was_there())
                });
            // What a method sends is as new as the method.
            let is_section = matches!(it.element, Element::Struct(_))
                && steps.first() != Some(&Step::Name("types".to_owned()));
            if new && !is_section {
                added.push(Path { platform: None, steps: steps.clone() });
            }
            is_new.push(below || (new && !is_section));
        }
        added.sort();
        added
    }

    /// Notes of each element since which version it exists.
    pub(crate) fn mark(&mut self, version: Version, added: &[Added]) {
        self.version = Some(version);
        if added.is_empty() {
            return;
        }
        let marks = Marks::of(self, added);
        marks.put(self);
    }

    /// Without what its history says.
    fn forget(&mut self) {
        self.version = None;
        Marks::default().put(self);
    }

    /// Whether a path leads to something that has a version since which it exists.
    pub(crate) fn has_since(&self, path: &Path) -> bool {
        self.locate(&path.steps).is_some_and(|(_, id)| id.is_some())
    }
}

impl Model {
    /// Without versions, and since which one what exists: what other formats have no place for.
    #[must_use]
    pub fn without_history(mut self) -> Self {
        self.platforms.iter_mut().for_each(Platform::forget);
        self
    }
}

/// Since which version what exists, where that is another one than that of what it stands in.
#[derive(Default)]
struct Marks(BTreeMap<Id<String>, u32>);

impl Marks {
    fn of(platform: &Platform, added: &[Added]) -> Self {
        let found = platform.found();
        let mut ways: BTreeMap<&[Step], u32> = BTreeMap::new();
        for Added { number, path } in added {
            let newest = ways.entry(&path.steps).or_default();
            *newest = (*newest).max(*number);
        }
        // Most paths are those by which everything is listed. Others lead there as well.
        let known: BTreeSet<&[Step]> = found.iter().map(|it| &*it.path.steps).collect();
        let others = ways.iter().filter(|(steps, _)| !known.contains(*steps));
        let mut ids: BTreeMap<Id<&str>, u32> = BTreeMap::new();
        for (steps, number) in others {
            if let Some((_, Some(id))) = platform.locate(steps) {
                let newest = ids.entry(id).or_default();
                *newest = (*newest).max(*number);
            }
        }
        let mut marks = Self::default();
        // Of each, since when it exists, and since when that exists which says so around it.
        let mut since: Vec<(u32, u32)> = Vec::with_capacity(found.len());
        for it in &found {
            let (around, said) =
                it.above.and_then(|above| since.get(above)).copied().unwrap_or((FIRST, FIRST));
            let own = it.listed(&ways).max(it.id.as_ref().and_then(|id| ids.get(id)).copied());
            // Nothing is older than what it stands in.
            let exists = own.map_or(around, |own| own.max(around));
            let Some(id) = &it.id else {
                since.push((exists, said));
                continue;
            };
            if exists != said {
                marks.note(id, exists);
            }
            // What is described where a new field has it is as new.
            let above = it.above.and_then(|above| found.get(above));
            if let (Id::Field(record, _), Some(above)) = (id, above)
                && !matches!(above.element, Element::Struct(_))
                && above.listed(&ways).is_some()
                && around != FIRST
            {
                marks.note(&Id::Struct(record), around);
            }
            since.push((exists, exists));
        }
        marks
    }

    fn note(&mut self, id: &Id<&str>, number: u32) {
        self.0.insert(id.owned(), number);
    }

    fn put(&self, platform: &mut Platform) {
        let since = |id: Id<&str>| self.0.get(&id.owned()).copied();
        for it in &mut platform.apis {
            it.since = since(Id::Method(&it.method));
        }
        for it in &mut platform.messages {
            it.since = since(Id::Message(&it.topic, it.tag.as_deref()));
        }
        for it in &mut platform.spis {
            it.since = since(Id::Spi(&it.name));
        }
        for it in &mut platform.plugins {
            it.since = since(Id::Plugin(&it.name));
        }
        for it in &mut platform.callbacks {
            it.since = since(Id::Callback(&it.name));
        }
        let requests = platform.apis.iter_mut().map(|api| &mut api.request);
        for record in platform.structs.values_mut().chain(requests) {
            record.since = since(Id::Struct(&record.name));
            for field in &mut record.fields {
                field.since = since(Id::Field(&record.name, &field.wire));
                for code in &mut field.codes {
                    code.since = since(Id::FieldCode(&record.name, &field.wire, &code.code));
                }
            }
        }
        for item in platform.enums.values_mut() {
            item.since = since(Id::Enum(&item.name));
            for code in &mut item.codes {
                code.since = since(Id::Code(&item.name, &code.code));
            }
        }
    }
}

impl Found<'_> {
    /// In which of the versions its path is.
    fn listed(&self, ways: &BTreeMap<&[Step], u32>) -> Option<u32> {
        let steps = &*self.path.steps;
        let of_topic = match self.element {
            // The topic had one tag, and its path none of it, until there were several.
            Element::Message(_) => steps.get(..2),
            _ => None,
        };
        ways.get(steps).max(of_topic.and_then(|steps| ways.get(steps))).copied()
    }
}
