//! Descriptors that are put together, key by key.

use doudian_codegen::emit::extension as x;
use doudian_codegen::model::Json;

use crate::entry::{Entry, EntryKind};
use crate::json::Parts;

/// A descriptor, key by key.
#[derive(Default)]
pub(super) struct Keys(pub(super) Vec<(String, Json)>);

impl Keys {
    pub(super) fn put(&mut self, key: &str, value: impl Into<Option<Json>>) {
        if let Some(value) = value.into() {
            self.0.push((key.to_owned(), value));
        }
    }

    pub(super) fn text(&mut self, key: &str, text: Option<&str>) {
        self.put(key, text.map(|text| Json::Text(text.to_owned())));
    }

    /// A member of a document, as it is.
    pub(super) fn same(&mut self, key: &str, owner: &Json, member: &str) {
        self.put(key, owner.get(member).cloned());
    }

    /// Title, note, page and status, as everything has them.
    pub(super) fn about(&mut self, operation: &Json) {
        self.same("title", operation, "summary");
        self.put("doc", operation.get("externalDocs").and_then(|docs| docs.get("url")).cloned());
        self.same("note", operation, "description");
        let is_deprecated = operation.get("deprecated").and_then(Json::flag) == Some(true);
        match operation.get(x::STATUS) {
            Some(status) => self.put("status", status.clone()),
            None if is_deprecated && operation.get(x::REPLACED_BY).is_none() => {
                self.text("status", Some("deprecated"));
            }
            None => {}
        }
    }

    pub(super) fn descriptor(self) -> Json {
        Json::Object(self.0)
    }
}

/// An entry of which all is said by its descriptor.
pub(super) fn entry(kind: EntryKind, name: &str, family: &str, descriptor: Json) -> Entry {
    Entry {
        kind,
        name: name.to_owned(),
        family: (!family.is_empty()).then(|| family.to_owned()),
        descriptor: Some(descriptor),
        ..Entry::default()
    }
}
