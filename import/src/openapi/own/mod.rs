//! What `doudian export` has written: a document that says more than others, in members that are
//! named in [`extension`](doudian_codegen::emit::extension). Of each method, message and file of
//! shared types that has no descriptor it gives the one that was exported.

mod calls;
mod definitions;
mod document;
mod example;
mod fields;
mod inbound;
mod keys;
mod types;

use doudian_codegen::model::Json;

use crate::entry::{Entry, EntryKind};
use crate::json::Parts;
pub(super) use document::{Own, called};
use keys::entry;

/// The descriptor of a method, with its name and its family.
pub(super) fn complete(
    own: &Own<'_>,
    entry: &mut Entry,
    path: &str,
    item: &Json,
    operation: &Json,
) {
    if let Some((name, descriptor)) = calls::method(own, path, item, operation) {
        entry.name = name;
        entry.family = descriptor.get("family").and_then(Json::text).map(str::to_owned);
        entry.descriptor = Some(descriptor);
    }
}

/// Everything but the methods, each with its place in the document.
pub(super) fn others(own: &Own<'_>) -> Vec<(String, Entry)> {
    let shared = own.definitions.shared();
    let mut others: Vec<(String, Entry)> = shared
        .map(|(name, descriptor)| {
            let place = "/components/schemas".to_owned();
            (place, entry(EntryKind::Types, name, "types", descriptor))
        })
        .collect();
    others.extend(inbound::webhooks(own));
    others.extend(inbound::plugins(own));
    others
}
