//! Answers from the descriptors' examples, as JSON text.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use doudian_codegen::model::{Json, Model};

/// What `data` holds in the example of a method.
///
/// # Errors
///
/// When there is no such method, or it shows no answer.
pub fn example_answer(model: &Model, method: &str) -> Result<Json> {
    let mut apis = model.platforms.iter().flat_map(|platform| &platform.apis);
    let api = apis
        .find(|api| api.method == method)
        .with_context(|| format!("the descriptors have no method `{method}`"))?;
    let answer = api.example.as_ref().and_then(|example| example.response.as_ref());
    answer.cloned().with_context(|| format!("`{method}` shows no answer"))
}

/// The value as compact JSON, members in the order they are in.
pub fn json_text(value: &Json) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

fn write(value: &Json, out: &mut String) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Number(digits) => out.push_str(digits),
        Json::Text(text) => quote(text, out),
        Json::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Json::Object(members) => {
            out.push('{');
            for (index, (name, item)) in members.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                quote(name, out);
                out.push(':');
                write(item, out);
            }
            out.push('}');
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\0'..='\x1f' => {
                // Writing into a String cannot fail.
                let _ = write!(out, "\\u{:04x}", character as u32);
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}
