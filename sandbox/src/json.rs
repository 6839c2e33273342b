//! JSON without loss: numbers keep their text, members keep their order.

use doudian_codegen::model::Json;
use doudian_runtime::json::to_string;
use jiter::{Jiter, JiterError, Peek};

/// How deep values may be nested.
const MAX_DEPTH: usize = 128;

/// Reads JSON text; of equal keys the last one counts.
///
/// # Errors
///
/// What is wrong, without quoting the text.
pub(crate) fn parse(text: &str) -> Result<Json, String> {
    let mut jiter = Jiter::new(text.as_bytes());
    let value = value(&mut jiter, 0)?;
    jiter.finish().map_err(|error| plain(&error))?;
    Ok(value)
}

fn plain(error: &JiterError) -> String {
    format!("{} at byte {}", error.error_type, error.index)
}

fn value(jiter: &mut Jiter<'_>, depth: usize) -> Result<Json, String> {
    if depth > MAX_DEPTH {
        return Err(format!("nested deeper than {MAX_DEPTH} levels"));
    }
    let peek = jiter.peek().map_err(|error| plain(&error))?;
    let read = match peek {
        Peek::Null => jiter.known_null().map(|()| Json::Null),
        Peek::True | Peek::False => jiter.known_bool(peek).map(Json::Bool),
        Peek::String => jiter.known_str().map(|text| Json::Text(text.to_owned())),
        Peek::Array => return list(jiter, depth),
        Peek::Object => return object(jiter, depth),
        _ => jiter
            .known_number_bytes(peek)
            .map(|bytes| Json::Number(String::from_utf8_lossy(bytes).into_owned())),
    };
    read.map_err(|error| plain(&error))
}

fn list(jiter: &mut Jiter<'_>, depth: usize) -> Result<Json, String> {
    let mut items = Vec::new();
    let mut step = jiter.known_array().map_err(|error| plain(&error))?;
    while step.is_some() {
        items.push(value(jiter, depth + 1)?);
        step = jiter.array_step().map_err(|error| plain(&error))?;
    }
    Ok(Json::List(items))
}

fn object(jiter: &mut Jiter<'_>, depth: usize) -> Result<Json, String> {
    let mut members: Vec<(String, Json)> = Vec::new();
    let mut key = jiter.known_object().map_err(|error| plain(&error))?.map(str::to_owned);
    while let Some(name) = key {
        members.push((name, value(jiter, depth + 1)?));
        key = jiter.next_key().map_err(|error| plain(&error))?.map(str::to_owned);
    }
    Ok(Json::Object(members))
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

/// Writes a value as it is, compact: members in their order, numbers digit by digit.
pub(crate) fn write(value: &Json) -> String {
    let mut out = String::new();
    put(&mut out, value);
    out
}

fn put(out: &mut String, value: &Json) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Number(digits) => out.push_str(digits),
        Json::Text(text) => put_text(out, text),
        Json::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                put(out, item);
            }
            out.push(']');
        }
        Json::Object(members) => {
            out.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                put_text(out, name);
                out.push(':');
                put(out, member);
            }
            out.push('}');
        }
    }
}

fn put_text(out: &mut String, text: &String) {
    // Only numbers can fail to be written.
    out.push_str(&to_string(text).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_order_survive() {
        let source = r#"{"b":123456789012345678901234567890,"a":[1.0,-0.50,1e21],"c":null}"#;
        assert_eq!(write(&parse(source).unwrap()), source);
    }

    #[test]
    fn text_is_escaped_where_it_must_be() {
        let source = r#"{"a\"":"<\\\n\u0001\u2028é😀"}"#;
        assert_eq!(write(&parse(source).unwrap()), source);
    }

    #[test]
    fn bad_text_is_refused_without_being_quoted() {
        for bad in ["", "{", "{\"secret\"", "[1,]", "01", "-", "NaN", "\"\\ud800\"", "{} {}"] {
            let error = parse(bad).unwrap_err();
            assert!(!error.contains("secret"), "{error}");
        }
        assert!(parse(&"[".repeat(100_000)).unwrap_err().contains("deeper"));
    }
}
