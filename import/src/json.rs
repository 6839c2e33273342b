//! JSON of documents, with the order of its members.

use std::collections::BTreeMap;

use doudian_codegen::model::Json;
use jiter::{Jiter, JiterError, Peek};

/// Deeper values are described by no document.
const DEEPEST: usize = 128;

/// Reads JSON. A member that occurs twice is there twice, and a number is as it was written: an id
/// may have more digits than 64 bits hold.
///
/// # Errors
///
/// What is wrong, and in which line and column.
pub fn parse(text: &str) -> Result<Json, String> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err("there is nothing in it".to_owned());
    }
    let mut jiter = Jiter::new(text.as_bytes());
    whole(&mut jiter).map_err(|error| match error {
        Unread::Syntax(error) => format!("it is no JSON: {}", error.description(&jiter)),
        Unread::TooDeep => format!("it is nested deeper than {DEEPEST} levels"),
    })
}

/// Why a text could not be read.
enum Unread {
    Syntax(JiterError),
    TooDeep,
}

impl From<JiterError> for Unread {
    fn from(error: JiterError) -> Self {
        Self::Syntax(error)
    }
}

fn whole(jiter: &mut Jiter<'_>) -> Result<Json, Unread> {
    let value = value(jiter, 0)?;
    jiter.finish()?;
    Ok(value)
}

fn value(jiter: &mut Jiter<'_>, depth: usize) -> Result<Json, Unread> {
    if depth > DEEPEST {
        return Err(Unread::TooDeep);
    }
    let peek = jiter.peek()?;
    Ok(match peek {
        Peek::Null => {
            jiter.known_null()?;
            Json::Null
        }
        Peek::True | Peek::False => Json::Bool(jiter.known_bool(peek)?),
        Peek::String => Json::Text(jiter.known_str()?.to_owned()),
        Peek::Array => {
            let mut items = Vec::new();
            let mut next = jiter.known_array()?;
            while next.is_some() {
                items.push(value(jiter, depth + 1)?);
                next = jiter.array_step()?;
            }
            Json::List(items)
        }
        Peek::Object => {
            let mut members = Vec::new();
            let mut next = jiter.known_object()?.map(str::to_owned);
            while let Some(name) = next {
                members.push((name, value(jiter, depth + 1)?));
                next = jiter.next_key()?.map(str::to_owned);
            }
            Json::Object(members)
        }
        _ => {
            let digits = jiter.known_number_bytes(peek)?;
            Json::Number(String::from_utf8_lossy(digits).into_owned())
        }
    })
}

/// Of members of one name leaves the last, which is what readers of JSON take.
pub(crate) fn last_of_each(value: &mut Json) {
    match value {
        Json::List(items) => items.iter_mut().for_each(last_of_each),
        Json::Object(members) => {
            let mut at: BTreeMap<String, usize> = BTreeMap::new();
            let mut kept: Vec<(String, Json)> = Vec::with_capacity(members.len());
            for (name, mut value) in std::mem::take(members) {
                last_of_each(&mut value);
                match at.get(&name).and_then(|at| kept.get_mut(*at)) {
                    Some((_, first)) => *first = value,
                    None => {
                        at.insert(name.clone(), kept.len());
                        kept.push((name, value));
                    }
                }
            }
            *members = kept;
        }
        _ => {}
    }
}

/// Writes JSON, for people: two spaces a level.
pub fn write(value: &Json) -> String {
    let mut out = String::new();
    put(value, 0, &mut out);
    out
}

/// Writes JSON on one line, without blanks: as it stands in a text.
pub fn line(value: &Json) -> String {
    fn put(value: &Json, out: &mut String) {
        match value {
            Json::Null => out.push_str("null"),
            Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Json::Number(digits) => out.push_str(digits),
            Json::Text(text) => out.push_str(&quoted(text)),
            Json::List(list) => {
                out.push('[');
                for (index, item) in list.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    put(item, out);
                }
                out.push(']');
            }
            Json::Object(members) => {
                out.push('{');
                for (index, (name, item)) in members.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    out.push_str(&quoted(name));
                    out.push(':');
                    put(item, out);
                }
                out.push('}');
            }
        }
    }
    let mut out = String::new();
    put(value, &mut out);
    out
}

fn put(value: &Json, depth: usize, out: &mut String) {
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', depth * 2));
    };
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Number(digits) => out.push_str(digits),
        Json::Text(text) => out.push_str(&quoted(text)),
        Json::List(list) if list.is_empty() => out.push_str("[]"),
        Json::Object(members) if members.is_empty() => out.push_str("{}"),
        Json::List(list) => {
            for (index, item) in list.iter().enumerate() {
                out.push(if index == 0 { '[' } else { ',' });
                line(out, depth + 1);
                put(item, depth + 1, out);
            }
            line(out, depth);
            out.push(']');
        }
        Json::Object(members) => {
            for (index, (name, item)) in members.iter().enumerate() {
                out.push(if index == 0 { '{' } else { ',' });
                line(out, depth + 1);
                out.push_str(&quoted(name));
                out.push_str(": ");
                put(item, depth + 1, out);
            }
            line(out, depth);
            out.push('}');
        }
    }
}

fn quoted(text: &str) -> String {
    // A text always is JSON.
    serde_json::to_string(text).unwrap_or_default()
}

/// Short ways to the parts of a value.
pub trait Parts {
    /// The member of this name, the first if there are several.
    fn get(&self, name: &str) -> Option<&Json>;
    /// The members of an object.
    fn members(&self) -> Option<&[(String, Json)]>;
    /// The elements of a list.
    fn list(&self) -> Option<&[Json]>;
    /// The text.
    fn text(&self) -> Option<&str>;
    /// The text, or the digits of a number.
    fn word(&self) -> Option<&str>;
    /// The integer, also one in text.
    fn int(&self) -> Option<i64>;
    /// The bool, also one as 0, 1, or text.
    fn flag(&self) -> Option<bool>;
    /// What it is, in a word.
    fn kind(&self) -> &'static str;
}

impl Parts for Json {
    fn get(&self, name: &str) -> Option<&Json> {
        self.members()?.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    fn members(&self) -> Option<&[(String, Json)]> {
        match self {
            Json::Object(members) => Some(members),
            _ => None,
        }
    }

    fn list(&self) -> Option<&[Json]> {
        match self {
            Json::List(list) => Some(list),
            _ => None,
        }
    }

    fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    fn word(&self) -> Option<&str> {
        match self {
            Json::Text(text) | Json::Number(text) => Some(text),
            _ => None,
        }
    }

    fn int(&self) -> Option<i64> {
        self.word()?.trim().parse().ok()
    }

    fn flag(&self) -> Option<bool> {
        match self {
            Json::Bool(value) => Some(*value),
            _ => match self.word()?.trim() {
                "1" | "true" | "是" => Some(true),
                "0" | "false" | "否" => Some(false),
                _ => None,
            },
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a bool",
            Json::Number(_) => "a number",
            Json::Text(_) => "text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_they_were_written() {
        let text = r#"{"a":[123456789012345678901234567890,-1.50,1E5,18446744073709551616],"a":0}"#;
        assert_eq!(line(&parse(text).unwrap()), text);
    }

    #[test]
    fn what_is_none_is_told_with_its_place() {
        for (text, reason) in [
            ("", "there is nothing in it"),
            ("\u{feff} \n", "there is nothing in it"),
            ("[1,\n2,]", "it is no JSON: trailing comma at line 2 column 3"),
            ("{} {}", "it is no JSON: trailing characters at line 1 column 4"),
            ("NaN", "it is no JSON: expected value at line 1 column 1"),
        ] {
            assert_eq!(parse(text).unwrap_err(), reason, "{text}");
        }
        assert_eq!(
            parse(&"[".repeat(1_000_000)).unwrap_err(),
            "it is nested deeper than 128 levels"
        );
    }
}
