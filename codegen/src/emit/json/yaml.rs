//! The same as YAML, in blocks.

use crate::fmt::plain_or_quoted;
use crate::model::Json;

/// The text of a value, with a line end.
pub(in crate::emit) fn yaml(value: &Json) -> String {
    let mut text = String::new();
    match value {
        Json::Object(members) if !members.is_empty() => object(members, 0, false, &mut text),
        Json::List(items) if !items.is_empty() => list(items, 0, &mut text),
        value => text.push_str(&line(value)),
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// `is_begun` says that the first member stands behind the dash of a list.
fn object(members: &[(String, Json)], depth: usize, is_begun: bool, text: &mut String) {
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 || !is_begun {
            text.push_str(&"  ".repeat(depth));
        }
        text.push_str(&plain_or_quoted(name));
        text.push(':');
        match value {
            Json::Object(members) if !members.is_empty() => {
                text.push('\n');
                object(members, depth + 1, false, text);
            }
            Json::List(items) if !items.is_empty() => {
                text.push('\n');
                list(items, depth + 1, text);
            }
            value => {
                text.push(' ');
                text.push_str(&line(value));
                text.push('\n');
            }
        }
    }
}

fn list(items: &[Json], depth: usize, text: &mut String) {
    for item in items {
        text.push_str(&"  ".repeat(depth));
        text.push_str("- ");
        match item {
            Json::Object(members) if !members.is_empty() => object(members, depth + 1, true, text),
            // A list in a list is rare, and JSON is YAML as well.
            Json::List(items) if !items.is_empty() => {
                text.push_str(&flow(item));
                text.push('\n');
            }
            item => {
                text.push_str(&line(item));
                text.push('\n');
            }
        }
    }
}

/// On one line, as JSON.
fn flow(value: &Json) -> String {
    match value {
        Json::List(items) => {
            let items: Vec<String> = items.iter().map(flow).collect();
            format!("[{}]", items.join(", "))
        }
        Json::Object(members) => {
            let member = |(name, value): &(String, Json)| {
                format!("{}: {}", Json::Text(name.clone()).compact(), flow(value))
            };
            let members: Vec<String> = members.iter().map(member).collect();
            format!("{{{}}}", members.join(", "))
        }
        value => value.compact(),
    }
}

fn line(value: &Json) -> String {
    match value {
        Json::Text(text) => plain_or_quoted(text),
        value => value.compact(),
    }
}
