//! A descriptor for what has none.

use doudian_codegen::Diagnostics;
use doudian_codegen::fmt::{Draft, Pointer};
use doudian_codegen::model::{Body, Json, Platform};

use super::auths::auths;
use super::types::Types;
use super::{refusals, subject};
use crate::entry::{Entry, EntryKind, Shape};
use crate::words;

/// The text of a new descriptor.
pub(super) fn text(
    platform: &Platform,
    entry: &Entry,
    file: &str,
    schema: Option<&str>,
    links: bool,
    example: Option<Json>,
) -> Result<String, Diagnostics> {
    let mut draft = Draft::new(file);
    let keys = match &entry.descriptor {
        Some(descriptor) => descriptor.clone(),
        None => root(platform, entry, links, example),
    };
    // The root of an empty draft takes anything.
    let set = draft.set(&Pointer::default(), &keys);
    debug_assert!(set.is_ok(), "{set:?}");
    if let Some(schema) = schema {
        draft.schema(schema);
    }
    draft.finish()
}

fn root(platform: &Platform, entry: &Entry, links: bool, example: Option<Json>) -> Json {
    let mut keys: Vec<(&str, Json)> = vec![(entry.kind.key(), Json::Text(entry.name.clone()))];
    let text = |text: &str| Json::Text(text.to_owned());
    keys.push(("title", text(&title(entry))));
    if let Some(doc) = entry.doc.as_ref().filter(|_| links) {
        keys.push(("doc", text(doc)));
    }
    if entry.is_deprecated {
        keys.push(("note", text("The documentation names nothing to use instead.")));
        keys.push(("status", text("deprecated")));
    }
    keys.extend(call(platform, entry));
    keys.extend(of_plugin(entry));
    let mut types = Types::new(entry, &platform.class_prefix, []);
    if let Some(request) = &entry.request {
        keys.push(("request", types.members(request, "", true)));
    } else if entry.kind == EntryKind::Method {
        keys.push(("request", Json::Object(Vec::new())));
    }
    if let Some(shape) = &entry.response {
        keys.push(("response", types.response(shape)));
    }
    let new = std::mem::take(&mut types.new);
    if !new.is_empty() {
        keys.push(("types", Json::Object(new)));
    }
    let rows = entry.errors.iter().filter(|row| !refusals::is_common(platform, row));
    let rows: Vec<Json> = rows.map(|row| refusals::written(platform, row)).collect();
    if !rows.is_empty() {
        keys.push(("errors", Json::List(rows)));
    }
    if let Some(example) = example {
        keys.push(("example", example));
    }
    Json::Object(keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// The title: the document's words, or the name where it has none.
fn title(entry: &Entry) -> String {
    let said = entry.title.as_deref().and_then(words::label);
    said.unwrap_or_else(|| entry.name.clone())
}

/// How it is called, where that does not follow from its name.
fn call(platform: &Platform, entry: &Entry) -> Vec<(&'static str, Json)> {
    let text = |text: &str| Json::Text(text.to_owned());
    let mut keys = Vec::new();
    if entry.token == Some(false) {
        keys.push(("token", Json::Bool(false)));
    } else if let Some(kind) = &entry.token_kind {
        keys.push(("token", text(kind)));
    }
    if let Some(host) = &entry.host {
        keys.push(("host", text(host)));
    }
    if let Some(path) = &entry.path {
        keys.push(("path", text(path)));
    }
    if let Some(verb) = entry.verb {
        if verb.word() == "GET" {
            keys.push(("effect", text("read")));
        }
        if verb.word() != "POST" {
            keys.push(("verb", text(verb.word())));
        }
    }
    if subject::body(platform, entry) == Some(Body::Form) {
        keys.push(("body", text(Body::Form.word())));
    }
    if entry.is_flat == Some(true) {
        keys.push(("reply", text("flat")));
    }
    if let Some(generation) = &entry.generation {
        keys.push(("generation", text(generation)));
    }
    if let Some(family) = &entry.family {
        keys.push(("family", text(family)));
    }
    if !entry.auths.is_empty() {
        keys.push(("auths", auths(&entry.auths)));
    }
    keys
}

/// What a client-side call is a member of, and what its failure tells.
fn of_plugin(entry: &Entry) -> Vec<(&'static str, Json)> {
    let text = |text: &str| Json::Text(text.to_owned());
    let mut keys = Vec::new();
    if let Some(object) = &entry.object {
        keys.push(("object", text(object)));
    }
    if let Some(id) = &entry.plugin_id {
        keys.push(("plugin_id", text(id)));
    }
    let members = entry.failure.iter().flatten();
    let named = |is_it: fn(&Shape) -> bool| {
        members.clone().find(|member| is_it(&member.shape)).map(|member| text(&member.name))
    };
    let code = named(|shape| matches!(shape, Shape::I32 | Shape::I64));
    let message = named(|shape| matches!(shape, Shape::Text));
    if let Some(code) = code {
        let mut failure = vec![("code".to_owned(), code)];
        failure.extend(message.map(|message| ("message".to_owned(), message)));
        keys.push(("failure", Json::Object(failure)));
    }
    keys
}
