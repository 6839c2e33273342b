//! The JSON Schema of the descriptor format, for editors.
//!
//! Keys, their kinds of values and the words they know come from the code that reads
//! descriptors; here is which kind of file has which keys. What they are for is in
//! `descriptions.rs`.

mod descriptions;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use self::descriptions::DESCRIPTIONS;
use crate::load::raw::{ATTRIBUTES, File};
use crate::resolve::{FileKind, keys_of};

/// The schema as text, with a newline at its end.
pub fn json_schema() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
    text.push('\n');
    text
}

fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut file = generator.into_root_schema_for::<File>().to_value();
    without_null(&mut file);
    let mut definitions = take_object(&mut file, "$defs");
    let mut properties = take_object(&mut file, "properties");
    for (name, definition) in &mut definitions {
        describe(name, definition);
    }
    describe_keys("File", &mut properties);
    let kinds = [
        ("Method", FileKind::Method, &["method", "title"][..]),
        ("Message", FileKind::Message, &["message", "title"]),
        ("SpiMethod", FileKind::Spi, &["spi", "title"]),
        ("ClientCall", FileKind::Plugin, &["plugin", "title", "object"]),
        ("Callback", FileKind::Callback, &["callback", "title"]),
        ("SharedTypes", FileKind::Shared, &[]),
        ("History", FileKind::History, &["history"]),
        ("Platform", FileKind::Platform, &["platform", "spec_version", "title"]),
    ];
    for (name, kind, required) in kinds {
        let keys = keys_of(kind);
        definitions.insert(name.into(), closed(&properties, keys, required, description(name)));
    }
    let overlay = ["spec_version", "extends", "add", "change"];
    definitions.insert(
        "Overlay".into(),
        closed(&properties, overlay.into_iter(), &["extends"], description("Overlay")),
    );
    let known: Map<String, Value> = properties
        .iter()
        .map(|(key, value)| (key.clone(), json!({ "description": value["description"] })))
        .collect();
    let when = |key: &str, then: &str, other: Value| {
        json!({
            "if": { "required": [key] },
            "then": { "$ref": format!("#/$defs/{then}") },
            "else": other,
        })
    };
    let mut root = when(
        "extends",
        "Overlay",
        when(
            "platform",
            "Platform",
            when(
                "message",
                "Message",
                when(
                    "spi",
                    "SpiMethod",
                    when(
                        "plugin",
                        "ClientCall",
                        when(
                            "callback",
                            "Callback",
                            when(
                                "history",
                                "History", // Without `method` only a key that methods alone have tells what was
                                // meant.
                                json!({
                                    "if": { "anyOf": [{ "required": ["method"] }, { "required": ["title"] }, { "required": ["request"] }, { "required": ["response"] }] },
                                    "then": { "$ref": "#/$defs/Method" },
                                    "else": { "$ref": "#/$defs/SharedTypes" },
                                }),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    );
    if let Some(root) = root.as_object_mut() {
        root.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
        root.insert("title".into(), json!("API descriptor"));
        root.insert("description".into(), json!(description("File")));
        root.insert("type".into(), json!("object"));
        root.insert("minProperties".into(), json!(1));
        // For completion; what a kind of file allows is said in its definition.
        root.insert("properties".into(), Value::Object(known));
        root.insert("$defs".into(), Value::Object(definitions));
    }
    root
}

/// A mapping that has these keys and no others.
fn closed<'k>(
    properties: &Map<String, Value>,
    keys: impl Iterator<Item = &'k str>,
    required: &[&str],
    description: &str,
) -> Value {
    let own: Map<String, Value> =
        keys.filter_map(|key| Some((key.to_owned(), properties.get(key)?.clone()))).collect();
    let mut value = json!({
        "description": description,
        "type": "object",
        "properties": own,
        "additionalProperties": false,
    });
    if let (false, Some(object)) = (required.is_empty(), value.as_object_mut()) {
        object.insert("required".into(), json!(required));
    }
    value
}

fn take_object(value: &mut Value, key: &str) -> Map<String, Value> {
    match value.get_mut(key).map(Value::take) {
        Some(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

fn describe(name: &str, definition: &mut Value) {
    let Some(definition) = definition.as_object_mut() else { return };
    definition.insert("description".into(), json!(description(name)));
    if let Some(Value::Object(properties)) = definition.get_mut("properties") {
        describe_keys(name, properties);
    }
}

fn describe_keys(owner: &str, properties: &mut Map<String, Value>) {
    for (key, value) in properties {
        // Below `add` and `change` the keys of a file mean what they mean in it.
        let owner = if matches!(owner, "Add" | "Change") { "File" } else { owner };
        let text = description(&format!("{owner}.{key}"));
        match value {
            Value::Object(value) => {
                value.insert("description".into(), json!(text));
                // An absent key is not one with `null`.
                if value.get("default").is_some_and(Value::is_null) {
                    value.remove("default");
                }
            }
            other => *other = json!({ "description": text }),
        }
    }
}

/// What a definition, or a key of it, is for; empty when nobody has said so.
fn description(name: &str) -> &'static str {
    if let Some(key) = name.strip_prefix("FieldKeys.") {
        return ATTRIBUTES.iter().find(|row| row.key == key).map_or("", |row| row.about);
    }
    DESCRIPTIONS.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text)
}

/// A key that is there has a value, though the reader keeps what may be absent as an `Option`. A
/// mistake inside of it is then shown inside.
fn without_null(value: &mut Value) {
    let is_null = |value: &Value| *value == json!("null") || *value == json!({ "type": "null" });
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(without_null);
            for key in ["type", "anyOf"] {
                let Some(Value::Array(several)) = object.get_mut(key) else { continue };
                several.retain(|one| !is_null(one));
                let [only] = several.as_mut_slice() else { continue };
                match only.take() {
                    Value::Object(only) if only.keys().all(|it| !object.contains_key(it)) => {
                        object.remove(key);
                        object.extend(only);
                    }
                    only if key == "type" => drop(object.insert(key.to_owned(), only)),
                    only => drop(object.insert(key.to_owned(), json!([only]))),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(without_null),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything has a description, and every description is used.
    #[test]
    fn everything_is_described() {
        fn empty(value: &Value, path: &str, found: &mut Vec<String>) {
            match value {
                Value::Object(map) => {
                    if map.get("description").is_some_and(|text| text == "") {
                        found.push(path.to_owned());
                    }
                    for (key, value) in map {
                        empty(value, &format!("{path}/{key}"), found);
                    }
                }
                Value::Array(list) => {
                    list.iter().for_each(|value| empty(value, path, found));
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        empty(&schema(), "", &mut found);
        assert_eq!(found, Vec::<String>::new());
        let text = json_schema();
        for (name, description) in DESCRIPTIONS {
            let quoted = serde_json::to_string(description).unwrap();
            assert!(text.contains(&quoted), "{name} is described, but is not there");
        }
    }
}
