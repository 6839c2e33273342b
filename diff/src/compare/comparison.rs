//! Two states of a platform, while they are compared.

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::model::Platform;

use super::pairs::Pairs;
use super::place::ChangePlace;
use super::users::users;
use crate::change::Change;
use crate::rule::{Event, Part};

/// Two states of a platform, and what was found to be different.
pub(super) struct Comparison<'m> {
    pub(super) old: &'m Platform,
    pub(super) new: &'m Platform,
    /// Which structures and enums of the two stand in the same places.
    pub(super) pairs: Pairs<'m>,
    /// Structures whose fields have been told, for each part.
    pub(super) entered: BTreeSet<(&'m str, &'m str, Part)>,
    /// Structures and enums that have been told themselves.
    pub(super) named: BTreeSet<(&'m str, &'m str)>,
    /// What has each structure and enum of the new state.
    pub(super) users: BTreeMap<&'m str, BTreeSet<&'m str>>,
    pub(super) told: Vec<Change>,
}

impl<'m> Comparison<'m> {
    pub(super) fn new(old: &'m Platform, new: &'m Platform) -> Self {
        Self {
            old,
            new,
            pairs: Pairs::of(old, new),
            entered: BTreeSet::new(),
            named: BTreeSet::new(),
            users: users(new),
            told: Vec::new(),
        }
    }

    pub(super) fn tell(
        &mut self,
        place: &ChangePlace,
        part: Part,
        event: Event,
        message: impl Into<String>,
    ) {
        self.told.push(place.change(part, event, message.into()));
    }

    /// Tells a change if two facts differ.
    pub(super) fn differs<T: PartialEq>(
        &mut self,
        place: &ChangePlace,
        part: Part,
        event: Event,
        (before, after): (T, T),
        message: impl FnOnce() -> String,
    ) {
        if before != after {
            self.tell(place, part, event, message());
        }
    }
}

/// What has a name of its own, in two states: what is gone, what is new, and what is in both.
pub(super) fn matched<'t, T, K: PartialEq>(
    old: &'t [T],
    new: &'t [T],
    key: impl Fn(&'t T) -> K,
) -> (Vec<&'t T>, Vec<&'t T>, Vec<(&'t T, &'t T)>) {
    let (mut gone, mut both) = (Vec::new(), Vec::new());
    for before in old {
        match new.iter().find(|after| key(after) == key(before)) {
            Some(after) => both.push((before, after)),
            None => gone.push(before),
        }
    }
    let mut added = Vec::new();
    for after in new {
        if !old.iter().any(|before| key(before) == key(after)) {
            added.push(after);
        }
    }
    (gone, added, both)
}
