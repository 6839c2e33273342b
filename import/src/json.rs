//! JSON of documents, with the order of its members.

use std::fmt;

use doudian_codegen::model::Json;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Reads JSON. A member that occurs twice is there twice.
///
/// # Errors
///
/// What is wrong, and in which line and column.
pub fn parse(text: &str) -> Result<Json, String> {
    let text = text.trim_start_matches('\u{feff}');
    let value = serde_json::from_str::<Read>(text).map(|Read(value)| value);
    value.map_err(|error| {
        if error.is_eof() && text.trim().is_empty() {
            "there is nothing in it".to_owned()
        } else {
            format!("it is no JSON: {error}")
        }
    })
}

struct Read(Json);

impl<'de> Deserialize<'de> for Read {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Shape)
    }
}

struct Shape;

impl<'de> Visitor<'de> for Shape {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Read, E> {
        Ok(Read(Json::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Read, E> {
        Ok(Read(Json::Bool(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Read, E> {
        Ok(Read(Json::Number(value.to_string())))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Read, E> {
        Ok(Read(Json::Number(value.to_string())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Read, E> {
        Ok(Read(Json::Number(format!("{value:?}"))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Read, E> {
        Ok(Read(Json::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Read, A::Error> {
        let mut list = Vec::new();
        while let Some(Read(item)) = seq.next_element()? {
            list.push(item);
        }
        Ok(Read(Json::List(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Read, A::Error> {
        let mut members = Vec::new();
        while let Some((name, Read(value))) = map.next_entry::<String, Read>()? {
            members.push((name, value));
        }
        Ok(Read(Json::Object(members)))
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
