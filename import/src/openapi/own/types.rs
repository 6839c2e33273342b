//! Schemas to types, as descriptors write them.

use std::collections::BTreeMap;

use doudian_codegen::emit::extension as x;
use doudian_codegen::model::Json;

use crate::json::Parts;

/// Where the schemas of a document stand.
const SCHEMAS: &str = "#/components/schemas/";

/// The schema that a reference leads to, by name.
pub(super) fn referred(schema: &Json) -> Option<&str> {
    schema.get("$ref")?.text()?.strip_prefix(SCHEMAS)
}

/// The schema of a value that may also be `null`, without that.
pub(super) fn without_null(schema: &Json) -> (&Json, bool) {
    let is_null = |ty: &Json| ty.text() == Some("null");
    let either = schema.get("anyOf").and_then(Json::list).unwrap_or_default();
    if let [first, second] = either
        && second.get("type").is_some_and(is_null)
    {
        return (first, true);
    }
    let types = schema.get("type").and_then(Json::list).unwrap_or_default();
    (schema, types.iter().any(is_null))
}

/// The type of a schema. `local` are the names that stand for others in this file.
pub(super) fn type_of(schema: &Json, local: &BTreeMap<&str, String>) -> String {
    let inside = |name: &str| schema.get(name).map(|inner| type_of(inner, local));
    if let Some(name) = referred(schema) {
        return local.get(name).cloned().unwrap_or_else(|| name.to_owned());
    }
    if let Some(inner) = inside("contentSchema") {
        return format!("text<{inner}>");
    }
    if let Some(word) = schema.get(x::TYPE).and_then(Json::text) {
        let row = || schema.get("properties")?.get("list")?.get("items");
        return match word {
            "page" => format!("page<{}>", row().map_or_else(any, |row| type_of(row, local))),
            word => word.to_owned(),
        };
    }
    let first = |ty: &Json| ty.list().and_then(|types| types.first()).unwrap_or(ty).clone();
    let ty = schema.get("type").map(first);
    let format = schema.get("format").and_then(Json::text);
    match ty.as_ref().and_then(Json::text) {
        Some("string") if format == Some("binary") => "file".to_owned(),
        Some("string") => "string".to_owned(),
        Some("integer") if format == Some("int32") => "i32".to_owned(),
        Some("integer") => "i64".to_owned(),
        Some("number") => "f64".to_owned(),
        Some("boolean") => "bool".to_owned(),
        Some("array") => format!("[{}]", inside("items").unwrap_or_else(any)),
        Some("object") => format!("map<{}>", inside("additionalProperties").unwrap_or_else(any)),
        _ => any(),
    }
}

fn any() -> String {
    "any".to_owned()
}

/// What a list, map or text holds in the end.
pub(super) fn leaf(schema: &Json) -> &Json {
    let inner = ["items", "additionalProperties", "contentSchema"];
    let inner = inner.into_iter().find_map(|name| schema.get(name));
    inner.filter(|inner| inner.members().is_some()).map_or(schema, leaf)
}
