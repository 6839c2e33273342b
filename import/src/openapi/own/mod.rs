//! What `doudian export` has written: a document that says more than others, in members that are
//! named in [`extension`](doudian_codegen::emit::extension). Of each method, message and file of
//! shared types that has no descriptor it gives the one that was exported.

mod calls;
mod definitions;
mod example;
mod fields;
mod inbound;
mod types;

use doudian_codegen::emit::extension as x;
use doudian_codegen::model::{Json, Platform};

use crate::entry::{Entry, Kind};
use crate::json::Parts;
use definitions::Definitions;

/// A document of our own, of the platform that is imported.
pub(super) struct Own<'d> {
    root: &'d Json,
    platform: &'d Platform,
    definitions: Definitions<'d>,
}

impl<'d> Own<'d> {
    /// The document, if it is one.
    pub(super) fn of(root: &'d Json, platform: Option<&'d Platform>) -> Option<Self> {
        let platform = platform?;
        let version = root.get(x::EXPORT)?.word()?;
        let is_this = root.get(x::PLATFORM).and_then(Json::text) == Some(&platform.name);
        (is_this && version == x::EXPORT_VERSION.to_string()).then(|| Self {
            root,
            platform,
            definitions: Definitions::of(root, platform),
        })
    }

    /// The descriptor of a method, with its name and its family.
    pub(super) fn complete(&self, entry: &mut Entry, path: &str, item: &Json, operation: &Json) {
        if let Some((name, descriptor)) = calls::method(self, path, item, operation) {
            entry.name = name;
            entry.family = descriptor.get("family").and_then(Json::text).map(str::to_owned);
            entry.descriptor = Some(descriptor);
        }
    }

    /// Everything but the methods, each with its place in the document.
    pub(super) fn others(&self) -> Vec<(String, Entry)> {
        let shared = self.definitions.shared();
        let mut others: Vec<(String, Entry)> = shared
            .map(|(name, descriptor)| {
                let place = "/components/schemas".to_owned();
                (place, entry(Kind::Types, name, "types", descriptor))
            })
            .collect();
        others.extend(inbound::webhooks(self));
        others.extend(inbound::plugins(self));
        others
    }
}

/// What a path is called by: without the name that tells methods at one path apart.
pub(super) fn called(path: &str) -> &str {
    path.split_once('#').map_or(path, |(path, _)| path)
}

/// An entry of which all is said by its descriptor.
fn entry(kind: Kind, name: &str, family: &str, descriptor: Json) -> Entry {
    Entry {
        kind,
        name: name.to_owned(),
        family: (!family.is_empty()).then(|| family.to_owned()),
        descriptor: Some(descriptor),
        ..Entry::default()
    }
}

/// A descriptor, key by key.
#[derive(Default)]
struct Keys(Vec<(String, Json)>);

impl Keys {
    fn put(&mut self, key: &str, value: impl Into<Option<Json>>) {
        if let Some(value) = value.into() {
            self.0.push((key.to_owned(), value));
        }
    }

    fn text(&mut self, key: &str, text: Option<&str>) {
        self.put(key, text.map(|text| Json::Text(text.to_owned())));
    }

    /// A member of a document, as it is.
    fn same(&mut self, key: &str, owner: &Json, member: &str) {
        self.put(key, owner.get(member).cloned());
    }

    /// Title, note, page and status, as everything has them.
    fn about(&mut self, operation: &Json) {
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

    fn descriptor(self) -> Json {
        Json::Object(self.0)
    }
}
