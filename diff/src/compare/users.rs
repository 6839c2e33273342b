//! What has a structure or an enum.

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::model::{Platform, Struct, Type};

/// What has each structure and enum, directly or not: methods, messages, calls, by name.
pub(super) fn users(platform: &Platform) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut visit = |user, roots: Vec<&'_ str>| {
        // What is left to look at; what has this user already was looked at.
        let mut open: Vec<&str> = roots;
        while let Some(name) = open.pop() {
            let Some((name, fields)) = entry(platform, name) else { continue };
            if users.entry(name).or_default().insert(user) {
                open.extend(fields);
            }
        }
    };
    for api in &platform.apis {
        let mut roots = named(&api.request);
        roots.extend(api.data.as_ref().and_then(Type::named));
        visit(&*api.method, roots);
    }
    for message in &platform.messages {
        visit(&message.topic, vec![&message.data]);
    }
    for spi in &platform.spis {
        let mut roots = vec![&*spi.request];
        roots.extend(spi.data.as_ref().and_then(Type::named));
        visit(&spi.name, roots);
    }
    for it in &platform.plugins {
        visit(&it.name, vec![&it.request, &it.response]);
    }
    for it in &platform.callbacks {
        visit(&it.name, vec![&it.request, &it.response]);
    }
    users
}

/// A type by its name as the platform has it, and what it names.
fn entry<'m>(platform: &'m Platform, name: &str) -> Option<(&'m str, Vec<&'m str>)> {
    if let Some((name, record)) = platform.structs.get_key_value(name) {
        return Some((name, named(record)));
    }
    platform.enums.get_key_value(name).map(|(name, _)| (&**name, Vec::new()))
}

fn named(record: &Struct) -> Vec<&str> {
    record.fields.iter().filter_map(|field| field.ty.named()).collect()
}
