//! What is different between two models.

mod field;
mod inbound;
mod limit;
mod method;
mod paging;
mod pairs;
mod place;
mod platform;
mod refusal;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::model::{Model, Platform};

use crate::change::{Change, Report};
use crate::rule::{Event, Rule, Subject};
use pairs::Pairs;
use place::Place;

/// Every difference of `new` from `old`.
pub fn compare(old: &Model, new: &Model) -> Report {
    let mut report = Report::default();
    for before in &old.platforms {
        match new.platform(&before.name) {
            Some(after) => {
                let mut comparison = Comparison::new(before, after);
                comparison.platform();
                report.changes.append(&mut comparison.told);
            }
            None => report.changes.push(whole(before, Event::Removed, "is gone")),
        }
    }
    for after in new.platforms.iter().filter(|it| old.platform(&it.name).is_none()) {
        report.changes.push(whole(after, Event::Added, "is new"));
    }
    report.sort();
    report
}

fn whole(platform: &Platform, event: Event, what: &str) -> Change {
    let message = format!("the platform `{}` {what}", platform.name);
    Place::of(platform).change(Subject::Platform, event, message)
}

/// Two states of a platform, and what was found to be different.
struct Comparison<'m> {
    old: &'m Platform,
    new: &'m Platform,
    /// Which structures and enums of the two stand in the same places.
    pairs: Pairs<'m>,
    /// Structures whose fields have been told, for each subject.
    entered: BTreeSet<(&'m str, &'m str, Subject)>,
    /// Structures and enums that have been told themselves.
    named: BTreeSet<(&'m str, &'m str)>,
    /// What has each structure and enum of the new state.
    users: BTreeMap<&'m str, BTreeSet<&'m str>>,
    told: Vec<Change>,
}

impl<'m> Comparison<'m> {
    fn new(old: &'m Platform, new: &'m Platform) -> Self {
        Self {
            old,
            new,
            pairs: Pairs::of(old, new),
            entered: BTreeSet::new(),
            named: BTreeSet::new(),
            users: types::users(new),
            told: Vec::new(),
        }
    }

    fn tell(&mut self, place: &Place, subject: Subject, event: Event, message: impl Into<String>) {
        self.told.push(place.change(subject, event, message.into()));
    }

    /// Tells a change if two facts differ.
    fn differs<T: PartialEq>(
        &mut self,
        place: &Place,
        subject: Subject,
        event: Event,
        (before, after): (T, T),
        message: impl FnOnce() -> String,
    ) {
        if before != after {
            self.tell(place, subject, event, message());
        }
    }
}

impl Place {
    fn change(&self, subject: Subject, event: Event, message: String) -> Change {
        let rule = Rule::new(subject, event);
        Change {
            platform: self.path.platform.clone().unwrap_or_default(),
            method: self.owner.clone(),
            path: self.path.clone(),
            rule,
            level: rule.level(),
            message,
            used_by: self.used_by.clone(),
            accepted: None,
            file: self.file.clone(),
        }
    }
}

/// What has a name of its own, in two states: what is gone, what is new, and what is in both.
fn matched<'t, T, K: PartialEq>(
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
