//! The files of shared types, and the features that bring them.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Home, Platform, Struct};

/// A file of shared types, and the families that need it; `None` when it is always built.
pub(super) type SharedModules = BTreeMap<String, Option<BTreeSet<String>>>;

pub(super) fn shared_modules(platform: &Platform) -> SharedModules {
    let mut shared_modules = SharedModules::new();
    let mut note = |home: &Home, families: &[String]| {
        if let Home::Shared(shared) = home {
            let entry =
                shared_modules.entry(shared.clone()).or_insert_with(|| Some(BTreeSet::new()));
            match entry {
                Some(all) if !families.is_empty() => all.extend(families.iter().cloned()),
                // Nobody names it, so it must be meant for users.
                entry => *entry = None,
            }
        }
    };
    for record in platform.structs.values() {
        note(&record.home, &record.families);
    }
    for item in platform.enums.values() {
        note(&item.home, &item.families);
    }
    // A file is built whole, so whatever any of its structures names must be built as well.
    loop {
        let before = shared_modules.clone();
        for record in platform.structs.values() {
            let Home::Shared(from) = &record.home else { continue };
            let Some(needed) = shared_modules.get(from).cloned() else { continue };
            for to in named_modules(platform, record) {
                match (shared_modules.get_mut(&to), &needed) {
                    (Some(Some(all)), Some(needed)) => all.extend(needed.iter().cloned()),
                    (Some(entry), None) => *entry = None,
                    _ => {}
                }
            }
        }
        if shared_modules == before {
            return shared_modules;
        }
    }
}

/// The files of shared types that a struct's fields name.
fn named_modules(platform: &Platform, record: &Struct) -> Vec<String> {
    let named = record.fields.iter().filter_map(|field| field.ty.named());
    named
        .filter_map(|name| platform.home(name))
        .filter_map(|home| match home {
            Home::Shared(shared) => Some(shared.clone()),
            Home::Method(_)
            | Home::Message(_)
            | Home::Spi(_)
            | Home::Plugin(_)
            | Home::Callback(_) => None,
        })
        .collect()
}
