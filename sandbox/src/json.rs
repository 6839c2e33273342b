//! JSON of calls: its parts, and what is put in the place of them.

use doudian_codegen::model::Json;

/// Reads JSON text; of equal keys the last one counts.
///
/// # Errors
///
/// What is wrong, without quoting the text.
pub(crate) fn parse(text: &str) -> Result<Json, String> {
    Json::read(text).map_err(|error| error.to_string())
}

/// The member of this name.
pub(crate) fn member<'j>(value: &'j Json, name: &str) -> Option<&'j Json> {
    match value {
        Json::Object(members) => {
            members.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)
        }
        _ => None,
    }
}

/// The member of this name when it is there and not `null`.
pub(crate) fn present<'j>(value: &'j Json, name: &str) -> Option<&'j Json> {
    member(value, name).filter(|value| **value != Json::Null)
}

/// Puts a member in place of the one of the same name, or at the end.
pub(crate) fn set(members: &mut Vec<(String, Json)>, name: &str, value: Json) {
    match members.iter_mut().rev().find(|(key, _)| key == name) {
        Some((_, old)) => *old = value,
        None => members.push((name.to_owned(), value)),
    }
}

/// Sets members of an object, which anything else becomes.
pub(crate) fn lay<N: AsRef<str>>(value: &mut Json, members: impl IntoIterator<Item = (N, Json)>) {
    if !matches!(value, Json::Object(_)) {
        *value = Json::Object(Vec::new());
    }
    if let Json::Object(known) = value {
        for (name, member) in members {
            set(known, name.as_ref(), member);
        }
    }
}

/// The text of a scalar: a number's digits, or the text itself.
pub(crate) fn scalar(value: &Json) -> Option<&str> {
    match value {
        Json::Number(text) | Json::Text(text) => Some(text),
        _ => None,
    }
}

/// The text of a scalar member that is not empty.
pub(crate) fn text_of(object: &Json, name: &str) -> Option<String> {
    let text = present(object, name).and_then(scalar)?;
    (!text.is_empty()).then(|| text.to_owned())
}

/// The elements of a list, which may come as JSON in text.
pub(crate) fn list_of(object: &Json, name: &str) -> Vec<Json> {
    match present(object, name) {
        Some(Json::List(items)) => items.clone(),
        Some(Json::Text(source)) => match parse(source) {
            Ok(Json::List(items)) => items,
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// A number.
pub(crate) fn number(value: impl ToString) -> Json {
    Json::Number(value.to_string())
}

/// Text.
pub(crate) fn text(value: impl Into<String>) -> Json {
    Json::Text(value.into())
}

/// What a value is, in the words of a refusal.
pub(crate) fn kind(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "bool",
        Json::Number(_) => "number",
        Json::Text(_) => "text",
        Json::List(_) => "list",
        Json::Object(_) => "object",
    }
}
