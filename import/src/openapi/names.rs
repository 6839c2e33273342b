//! Names of methods, from their paths.

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::model::Platform;

use crate::entry::Entry;

/// Words before the path's own, which say nothing of the method.
const BEFORE: &[&str] = &["api", "apis", "apps", "openapi", "rest", "industry"];

/// Names of features and modules that a family cannot have.
const RESERVED: &[&str] = &[
    "alloc",
    "api",
    "axum",
    "bindings",
    "core",
    "default",
    "erp",
    "full",
    "generated",
    "json",
    "macros",
    "messages",
    "native_tls",
    "receiver",
    "redis",
    "rt",
    "rustls",
    "sandbox",
    "serde",
    "sign",
    "spi",
    "std",
    "transport",
    "types",
];

/// The family of methods that have too few beside them for one of their own.
const OTHERS: &str = "other";
/// How many methods make a family.
const FEW: usize = 3;

/// A path and the word of a verb: what one method alone has.
type Call = (String, &'static str);

/// Gives methods of paths their names, so that none has another's.
///
/// A path that a descriptor has already keeps that name. Else it is made of the path's own words:
/// `/api/apps/trade/v2/create_refund` is `trade.create_refund`. Where two paths would have one
/// name, or one that is taken, they keep all their words. The order of the methods does not matter.
pub(super) fn give(entries: &mut [&mut Entry], platform: Option<&Platform>) {
    let calls: BTreeSet<Call> = entries.iter().map(|entry| call(entry)).collect();
    let existing = platform.map_or(&[][..], |platform| &platform.apis);
    let mut used: BTreeSet<String> = existing.iter().map(|api| folded(&api.method)).collect();
    let mut names: BTreeMap<&Call, String> = BTreeMap::new();
    for api in existing {
        if let Some(known) = calls.get(&(api.path.clone(), api.verb.word())) {
            names.insert(known, api.method.clone());
        }
    }
    let mut verbs: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, _) in &calls {
        *verbs.entry(path).or_default() += 1;
    }
    let has_several = |own: &Call| verbs.get(own.0.as_str()).is_some_and(|verbs| *verbs > 1);
    let products = platform.map_or("", |platform| platform.name.as_str());
    let left: Vec<&Call> = calls.iter().filter(|own| !names.contains_key(*own)).collect();
    let short = |own: &Call| name(own_words(&own.0, products), own.1, has_several(own));
    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    for own in &left {
        *wanted.entry(folded(&short(own))).or_default() += 1;
    }
    let (alone, others): (Vec<&Call>, Vec<&Call>) = left.into_iter().partition(|own| {
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
        let full = name(all_words(&own.0), own.1, has_several(own));
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
fn call(entry: &Entry) -> Call {
    (entry.path.clone().unwrap_or_default(), entry.verb.unwrap_or_default().word())
}

/// Gives methods their families: the first word of the name, or one that all rare ones share.
pub(super) fn families(entries: &mut [&mut Entry], platform: Option<&Platform>) {
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
            None if RESERVED.contains(&own.as_str()) => format!("{own}_methods"),
            None => own.clone(),
        };
        entry.family = (family != own).then_some(family);
    }
}

/// Names that differ in dots, marks and case alone give one name in Rust.
fn folded(name: &str) -> String {
    name.replace(['.', '_'], "").to_lowercase()
}

/// All words of a path.
fn words(path: &str) -> Vec<String> {
    let word = |segment: &str| {
        let plain = segment.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
        plain.collect::<String>().trim_matches('_').to_owned()
    };
    path.split('/').map(word).filter(|word| !word.is_empty()).collect()
}

/// All words of a path but the `api` that it begins with.
fn all_words(path: &str) -> Vec<String> {
    let mut all = words(path);
    if all.len() > 2 && all.first().is_some_and(|word| word == "api") {
        all.remove(0);
    }
    all
}

/// Without versions, and without what stands before all paths of the platform.
fn own_words(path: &str, platform: &str) -> Vec<String> {
    let mut own = words(path);
    let is_version = |word: &str| {
        word.strip_prefix(['v', 'V']).is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit() || b == b'_')
        })
    };
    let versions = own.iter().filter(|word| is_version(word)).count();
    if own.len() > versions {
        own.retain(|word| !is_version(word));
    }
    let is_before =
        |word: &str| BEFORE.contains(&word) || platform.split('_').any(|product| product == word);
    while own.len() > 2 && own.first().is_some_and(|word| is_before(word)) {
        own.remove(0);
    }
    own
}

/// Joined by dots; with the verb behind them where it alone tells methods apart, or where a name
/// of one word would be none.
fn name(mut words: Vec<String>, verb: &str, has_several: bool) -> String {
    if has_several || words.len() < 2 {
        words.push(verb.to_lowercase());
    }
    if words.len() < 2 {
        words.insert(0, "root".to_owned());
    }
    words.join(".")
}
