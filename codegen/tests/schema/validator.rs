//! As much of JSON Schema as the schema uses. A validator from outside would triple what
//! the tests take to build; a keyword that is not known here is a failure, not ignored.

use serde_json::Value;

/// The first fault of a value, with its place.
pub(crate) fn fault(root: &Value, schema: &Value, value: &Value, at: &str) -> Option<String> {
    let schema = match schema {
        Value::Bool(true) => return None,
        Value::Bool(false) => return Some(format!("{at}: nothing is allowed here")),
        Value::Object(schema) => schema,
        other => panic!("not a schema: {other}"),
    };
    for (keyword, rule) in schema {
        let found = match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" | "default" | "then" | "else"
            | "format" => None,
            "$ref" => {
                let pointer = rule.as_str().and_then(|rule| rule.strip_prefix('#')).unwrap();
                let target = root.pointer(pointer).unwrap_or_else(|| panic!("no {pointer}"));
                fault(root, target, value, at)
            }
            "type" => {
                let fits = match rule {
                    Value::Array(kinds) => kinds.iter().any(|kind| is_kind(kind, value)),
                    kind => is_kind(kind, value),
                };
                (!fits).then(|| format!("{at}: {value} is not {rule}"))
            }
            "enum" => (!rule.as_array().unwrap().contains(value))
                .then(|| format!("{at}: {value} is none of {rule}")),
            "anyOf" => {
                let options = rule.as_array().unwrap();
                let fits = options.iter().any(|option| fault(root, option, value, at).is_none());
                (!fits).then(|| format!("{at}: {value} fits nothing"))
            }
            "if" => {
                let branch = if fault(root, rule, value, at).is_none() { "then" } else { "else" };
                schema.get(branch).and_then(|branch| fault(root, branch, value, at))
            }
            "required" => rule.as_array().unwrap().iter().find_map(|key| {
                let object = value.as_object()?;
                (!object.contains_key(key.as_str().unwrap())).then(|| format!("{at}: needs {key}"))
            }),
            "properties" => value.as_object().into_iter().flatten().find_map(|(key, value)| {
                fault(root, rule.get(key)?, value, &format!("{at}/{key}"))
            }),
            "additionalProperties" => {
                value.as_object().into_iter().flatten().find_map(|(key, value)| {
                    let known =
                        schema.get("properties").is_some_and(|list| list.get(key).is_some());
                    if known { None } else { fault(root, rule, value, &format!("{at}/{key}")) }
                })
            }
            "items" => value
                .as_array()
                .into_iter()
                .flatten()
                .enumerate()
                .find_map(|(index, value)| fault(root, rule, value, &format!("{at}/{index}"))),
            "minItems" | "minLength" | "minProperties" => size(value)
                .filter(|size| *size < rule.as_u64().unwrap())
                .map(|_| format!("{at}: too short")),
            "maxItems" => size(value)
                .filter(|size| *size > rule.as_u64().unwrap())
                .map(|_| format!("{at}: too long")),
            other => panic!("the keyword {other} is not known to these tests"),
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

fn size(value: &Value) -> Option<u64> {
    let size = match value {
        Value::Array(list) => list.len(),
        Value::Object(map) => map.len(),
        Value::String(text) => text.chars().count(),
        _ => return None,
    };
    Some(size as u64)
}

fn is_kind(kind: &Value, value: &Value) -> bool {
    match kind.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("the type {other} is not known to these tests"),
    }
}
