//! JSON, a member a line.

use serde_json::Value;

use crate::model::Json;

/// The text of a value, with a line end.
pub(in crate::emit) fn json(value: &Json) -> String {
    let mut text = String::new();
    write(value, 0, &mut text);
    text.push('\n');
    text
}

fn write(value: &Json, depth: usize, text: &mut String) {
    match value {
        Json::List(items) if !items.is_empty() => {
            let each = items.iter().map(|item| (None, item));
            block('[', each, ']', depth, text);
        }
        Json::Object(members) if !members.is_empty() => {
            let each = members.iter().map(|(name, value)| (Some(name), value));
            block('{', each, '}', depth, text);
        }
        value => text.push_str(&scalar(value)),
    }
}

fn block<'v>(
    open: char,
    each: impl Iterator<Item = (Option<&'v String>, &'v Json)>,
    close: char,
    depth: usize,
    text: &mut String,
) {
    text.push(open);
    for (index, (name, value)) in each.enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth + 1));
        if let Some(name) = name {
            text.push_str(&quoted(name));
            text.push_str(": ");
        }
        write(value, depth + 1, text);
    }
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push(close);
}

/// What is on one line in JSON and in YAML.
pub(super) fn scalar(value: &Json) -> String {
    match value {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(digits) => digits.clone(),
        Json::Text(text) => quoted(text),
        Json::List(_) => "[]".to_owned(),
        Json::Object(_) => "{}".to_owned(),
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
