//! Reads JSON without loss.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::Json;

/// Deeper values are described by nobody, and written by nobody who means well.
const DEEPEST: usize = 128;

/// Why a text is no JSON. It quotes nothing of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonError {
    /// There is nothing in it.
    Empty,
    /// It is not written as JSON is.
    Syntax {
        /// What is wrong, in a few words.
        what: String,
        /// From 1.
        line: usize,
        /// From 1, in bytes; 0 before the first of a line.
        column: usize,
    },
    /// It is nested too deep to be read.
    TooDeep,
}

impl std::error::Error for JsonError {}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is nothing in it"),
            Self::Syntax { what, line, column } => {
                write!(f, "{what} at line {line} column {column}")
            }
            Self::TooDeep => write!(f, "it is nested deeper than {DEEPEST} levels"),
        }
    }
}

impl JsonError {
    /// Why a whole text is none. What passes values over has fewer words than what reads them, which
    /// knows a trailing comma.
    fn of_whole(error: &serde_json::Error, text: &str) -> Self {
        let at = |error: &serde_json::Error| (error.line(), error.column());
        match serde_json::from_str::<serde_json::Value>(text) {
            Err(other) if other.to_string().starts_with("recursion limit exceeded") => {
                Self::TooDeep
            }
            Err(other) if at(&other) == at(error) => Self::syntax(&other, text, text),
            _ => Self::syntax(error, text, text),
        }
    }

    /// `part` is what of the text could not be read.
    fn syntax(error: &serde_json::Error, part: &str, text: &str) -> Self {
        let said = error.to_string();
        let what = said.split(" at line ").next().unwrap_or_default().to_owned();
        // Where the part begins: it is a piece of the same text.
        let begin = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let before = text.get(..begin).unwrap_or_default();
        let lines = before.matches('\n').count();
        let columns = match error.line() {
            0 | 1 => before.len() - before.rfind('\n').map_or(0, |end| end + 1),
            _ => 0,
        };
        let line = error.line().max(1) + lines;
        Self::Syntax { what, line, column: error.column() + columns }
    }
}

impl Json {
    /// Reads JSON. A member that occurs twice is there twice, and a number is as it was written: an
    /// id may have more digits than 64 bits hold.
    ///
    /// # Errors
    ///
    /// What is wrong, and in which line and column.
    pub fn read(text: &str) -> Result<Self, JsonError> {
        let text = text.trim_start_matches('\u{feff}');
        if text.trim().is_empty() {
            return Err(JsonError::Empty);
        }
        // All of it is JSON before any of it is taken apart: what is wrong is told once, in its place.
        let whole: &RawValue =
            serde_json::from_str(text).map_err(|error| JsonError::of_whole(&error, text))?;
        // Each level is read again with what it stands in: in time, not where there are too many.
        if is_too_deep(text) {
            return Err(JsonError::TooDeep);
        }
        value(whole.get(), text, 0)
    }

    /// Of members of one name leaves the last, which is what readers of JSON take.
    pub fn keep_last(&mut self) {
        match self {
            Self::List(items) => items.iter_mut().for_each(Self::keep_last),
            Self::Object(members) => {
                let mut at: BTreeMap<String, usize> = BTreeMap::new();
                let mut kept: Vec<(String, Self)> = Vec::with_capacity(members.len());
                for (name, mut value) in std::mem::take(members) {
                    value.keep_last();
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
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) => {}
        }
    }
}

/// Whether lists and objects stand in each other deeper than values may.
fn is_too_deep(text: &str) -> bool {
    let (mut depth, mut in_text, mut is_escaped) = (0_usize, false, false);
    text.bytes().any(|byte| {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST + 1
    })
}

/// Reads a part of a text that is known to be JSON.
fn value(part: &str, text: &str, depth: usize) -> Result<Json, JsonError> {
    fn of<'t, T: Deserialize<'t>>(part: &'t str, text: &str) -> Result<T, JsonError> {
        serde_json::from_str(part).map_err(|error| JsonError::syntax(&error, part, text))
    }
    if depth > DEEPEST {
        return Err(JsonError::TooDeep);
    }
    Ok(match part.as_bytes().first() {
        Some(b'n') => Json::Null,
        Some(b't' | b'f') => Json::Bool(of(part, text)?),
        Some(b'"') => Json::Text(of(part, text)?),
        Some(b'[') => {
            let items: Vec<&RawValue> = of(part, text)?;
            let items = items.into_iter().map(|item| value(item.get(), text, depth + 1));
            Json::List(items.collect::<Result<_, _>>()?)
        }
        Some(b'{') => {
            let Members(members) = of(part, text)?;
            let members = members.into_iter().map(|(name, member)| {
                let member = value(member.get(), text, depth + 1)?;
                Ok((name, member))
            });
            Json::Object(members.collect::<Result<_, _>>()?)
        }
        _ => Json::Number(part.to_owned()),
    })
}

/// The members of an object in their order, also those of one name.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'t> Deserialize<'t> for Members<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;

        impl<'t> Visitor<'t> for Each {
            type Value = Members<'t>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Each)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_what_is_read() {
        for text in [
            r#"{"b":123456789012345678901234567890,"a":[1.0,-0.50,1E5,1e21],"c":null}"#,
            r#"{"a":1,"a":{"":[]},"é😀":[true,false,{}],"a":"\u0001\\\"\n"}"#,
            r#""text""#,
            "18446744073709551616",
        ] {
            assert_eq!(Json::read(text).unwrap().compact(), text);
            let spaced = format!("\u{feff} \n{}\r\n\t", Json::read(text).unwrap().pretty());
            assert_eq!(Json::read(&spaced).unwrap().compact(), text);
        }
        let (read, meant) = (Json::read(r#""\ud83d\ude00\/\u00e9""#).unwrap(), "😀/é");
        assert_eq!(read, Json::Text(meant.to_owned()));
    }

    #[test]
    fn what_is_none_is_told_with_its_place() {
        for (text, reason) in [
            ("", "there is nothing in it"),
            ("\u{feff} \n", "there is nothing in it"),
            ("[1,\n2,]", "trailing comma at line 2 column 3"),
            ("{} {}", "trailing characters at line 1 column 4"),
            ("NaN", "expected value at line 1 column 1"),
            ("[1,\n [2, 03]]", "invalid number at line 2 column 7"),
        ] {
            assert_eq!(Json::read(text).unwrap_err().to_string(), reason, "{text}");
        }
        let deep = |depth| "[".repeat(depth) + &"]".repeat(depth);
        assert!(Json::read(&deep(DEEPEST + 1)).is_ok());
        for depth in [DEEPEST + 2, 1_000_000] {
            assert_eq!(Json::read(&deep(depth)), Err(JsonError::TooDeep));
        }
        assert_eq!(Json::read(&"[".repeat(1_000_000)), Err(JsonError::TooDeep));
        // Brackets in texts are none.
        let texts = format!("[\"\\\"{0}\",\"{0}\"]", "[{".repeat(1_000));
        assert_eq!(Json::read(&texts).unwrap().compact(), texts);
    }

    #[test]
    fn a_fault_inside_of_text_is_told_with_its_place_in_the_whole() {
        for (text, at) in [
            ("[1,\n {\"a\": \"x\\ud800y\"}]", (2, 6)),
            ("{\"\\ud800y\": 1}", (1, 1)),
            ("[\n\n\"\\udfff\"]", (3, 0)),
        ] {
            match Json::read(text) {
                Err(JsonError::Syntax { line, column, .. }) => {
                    assert_eq!(line, at.0, "{text}");
                    assert!(column > at.1, "{text}: {column}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn errors_quote_nothing() {
        for bad in ["{", "{\"secret\"", "{\"secret\": \"\\ud800secret\"}", "01", "-", "[secret]"] {
            let error = Json::read(bad).unwrap_err().to_string();
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn of_members_of_one_name_the_last_counts() {
        let mut value = Json::read(r#"{"a":1,"b":[{"c":1,"c":2}],"a":3}"#).unwrap();
        value.keep_last();
        assert_eq!(value.compact(), r#"{"a":3,"b":[{"c":2}]}"#);
    }
}
