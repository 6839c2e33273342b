//! The schemas of objects to fields.

use std::collections::BTreeMap;

use doudian_codegen::emit::extension as x;
use doudian_codegen::model::Json;

use super::keys::Keys;
use super::types::{leaf, type_of, without_null};
use crate::json::Parts;

/// The members of an object, each with its field.
pub(super) fn fields(schema: &Json, local: &BTreeMap<&str, String>) -> Vec<(String, Json)> {
    let required = schema.get("required").and_then(Json::list).unwrap_or_default();
    let is_required = |name: &str| required.iter().any(|it| it.text() == Some(name));
    let properties = schema.get("properties").and_then(Json::members).unwrap_or_default();
    let field = |(name, schema): &(String, Json)| {
        (name.clone(), field(schema, is_required(name), None, local))
    };
    properties.iter().map(field).collect()
}

/// A field; its type alone where nothing else is said of it. `place` is where a parameter stands
/// that is not where the verb has the others.
pub(super) fn field(
    schema: &Json,
    is_required: bool,
    place: Option<&str>,
    local: &BTreeMap<&str, String>,
) -> Json {
    let (value, is_nullable) = without_null(schema);
    let mut keys = Keys::default();
    keys.text("type", Some(&type_of(value, local)));
    keys.text("in", place);
    keys.put("required", is_required.then_some(Json::Bool(true)));
    keys.put("nullable", is_nullable.then_some(Json::Bool(true)));
    keys.same("default", schema, "default");
    keys.same("label", schema, "title");
    keys.same("note", schema, "description");
    keys.same("unit", schema, x::UNIT);
    for (key, names) in [
        ("max_items", ["maxItems", "maxProperties", x::MAX_PARTS]),
        ("min_items", ["minItems", "minProperties", x::MIN_PARTS]),
    ] {
        let found = names.into_iter().find_map(|name| value.get(name));
        keys.put(key, found.cloned());
    }
    let leaf = leaf(value);
    for (key, name) in [
        ("max_length", "maxLength"),
        ("max_bytes", x::MAX_BYTES),
        ("min", "minimum"),
        ("max", "maximum"),
    ] {
        keys.same(key, leaf, name);
    }
    keys.put("codes", codes(schema, false));
    keys.same("pii", schema, x::PII);
    keys.same("lenient", schema, x::LENIENT);
    keys.same("rename", schema, x::RENAME);
    match schema.get(x::DEPRECATED) {
        Some(Json::Text(text)) if text.is_empty() => keys.put("deprecated", Json::Bool(true)),
        text => keys.put("deprecated", text.cloned()),
    }
    keys.same("retired", schema, x::RETIRED);
    keys.same("uncertain", schema, x::UNCERTAIN);
    match keys.0.as_slice() {
        [(_, ty)] => ty.clone(),
        _ => keys.descriptor(),
    }
}

/// Codes with their labels, and with their names where these are codes of an enum.
pub(super) fn codes(schema: &Json, are_named: bool) -> Option<Json> {
    let codes = schema.get(x::CODES)?.list()?;
    let at = |list: &str, index: usize| schema.get(list)?.list()?.get(index)?.text();
    let row = |(index, code): (usize, &Json)| {
        let label = at(x::CODE_LABELS, index).unwrap_or_default();
        let label = Json::Text(label.to_owned());
        // Without a name it is called after its code.
        let name = at(x::CODE_NAMES, index).filter(|name| are_named && !name.starts_with("CODE_"));
        let row = match name {
            None => label,
            Some(name) => {
                let mut keys = Keys::default();
                keys.text("name", Some(&name.to_ascii_lowercase()));
                keys.put("label", label);
                keys.descriptor()
            }
        };
        Some((code.word()?.to_owned(), row))
    };
    Some(Json::Object(codes.iter().enumerate().filter_map(row).collect()))
}
