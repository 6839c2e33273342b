//! Names of several methods, so that none has another's.

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::model::Platform;

use super::{all_words, folded, joined, own_words};
use crate::entry::Entry;

/// A path and the word of a verb: what one method alone has.
type PathAndVerb = (String, &'static str);

/// Gives methods of paths their names, so that none has another's.
///
/// A path that a descriptor has already keeps that name. Else it is made of the path's own words:
/// `/api/apps/trade/v2/create_refund` is `trade.create_refund`. Where two paths would have one
/// name, or one that is taken, they keep all their words. The order of the methods does not matter.
pub(crate) fn give(entries: &mut [&mut Entry], platform: Option<&Platform>) {
    let calls: BTreeSet<PathAndVerb> = entries.iter().map(|entry| call(entry)).collect();
    let existing = platform.map_or(&[][..], |platform| &platform.apis);
    let mut used: BTreeSet<String> = existing.iter().map(|api| folded(&api.method)).collect();
    let mut names: BTreeMap<&PathAndVerb, String> = BTreeMap::new();
    for api in existing {
        if let Some(known) = calls.get(&(api.path.clone(), api.verb.word())) {
            names.insert(known, api.method.clone());
        }
    }
    let mut verbs: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, _) in &calls {
        *verbs.entry(path).or_default() += 1;
    }
    let has_several = |own: &PathAndVerb| verbs.get(own.0.as_str()).is_some_and(|verbs| *verbs > 1);
    let left: Vec<&PathAndVerb> = calls.iter().filter(|own| !names.contains_key(*own)).collect();
    let short = |own: &PathAndVerb| joined(own_words(&own.0, platform), own.1, has_several(own));
    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    for own in &left {
        *wanted.entry(folded(&short(own))).or_default() += 1;
    }
    let (alone, others): (Vec<&PathAndVerb>, Vec<&PathAndVerb>) =
        left.into_iter().partition(|own| {
            let short = folded(&short(own));
            wanted.get(&short) == Some(&1) && !used.contains(&short)
        });
    for own in alone {
        let short = short(own);
        used.insert(folded(&short));
        names.insert(own, short);
    }
    // In the order of their paths, whatever that of the documents is.
    for own in others {
        let full = joined(all_words(&own.0), own.1, has_several(own));
        let mut found = full.clone();
        let mut number = 2;
        while !used.insert(folded(&found)) {
            found = format!("{full}_{number}");
            number += 1;
        }
        names.insert(own, found);
    }
    for entry in entries {
        if let Some(name) = names.get(&call(entry)) {
            entry.name.clone_from(name);
        }
    }
}

/// What tells a method from all others.
fn call(entry: &Entry) -> PathAndVerb {
    (entry.path.clone().unwrap_or_default(), entry.verb.unwrap_or_default().word())
}
