//! Families of methods, from their names.

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::model::Platform;
use doudian_codegen::vocabulary::FAMILIES;

use super::folded;
use crate::entry::Entry;

/// The family of methods that have too few beside them for one of their own.
const OTHERS: &str = "other";
/// How many methods make a family.
const FEW: usize = 3;

/// Gives methods their families: the first word of the name, or one that all rare ones share.
pub(crate) fn families(entries: &mut [&mut Entry], platform: Option<&Platform>) {
    let first = |name: &str| doudian_codegen::family_of(name);
    let mut members: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let existing = platform.map_or(&[][..], |platform| &platform.apis);
    let names: Vec<String> = entries.iter().map(|entry| entry.name.clone()).collect();
    for name in &names {
        members.entry(first(name)).or_default().insert(name);
    }
    for api in existing {
        members.entry(api.family.clone()).or_default().insert(&api.method);
    }
    // Below a family a module has the words of the name but the first: of two that would be the
    // same, one alone is there.
    let module =
        |name: &str| name.split_once('.').map_or_else(String::new, |(_, rest)| folded(rest));
    let mut shared: BTreeMap<String, &str> = BTreeMap::new();
    for api in existing.iter().filter(|api| api.family == OTHERS) {
        shared.insert(module(&api.method), &api.method);
    }
    let is_few = |own: &str| members.get(own).is_none_or(|members| members.len() < FEW);
    for name in names.iter().collect::<BTreeSet<_>>() {
        if is_few(&first(name)) {
            shared.entry(module(name)).or_insert(name);
        }
    }
    for entry in entries.iter_mut() {
        let own = first(&entry.name);
        let known = existing.iter().find(|api| api.method == entry.name);
        let is_shared = shared.get(&module(&entry.name)).is_some_and(|name| *name == entry.name);
        let family = match known {
            Some(known) => known.family.clone(),
            None if is_few(&own) && is_shared => OTHERS.to_owned(),
            None if FAMILIES.contains(&own.as_str()) => format!("{own}_methods"),
            None => own.clone(),
        };
        entry.family = (family != own).then_some(family);
    }
}
