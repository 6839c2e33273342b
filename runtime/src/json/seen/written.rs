//! It as text, and read from that again.

use std::fmt;
use std::str::FromStr;

use super::{MAX_DEPTH, MAX_MEMBERS, Seen, is_name};

/// The words for what has nothing inside.
const WORDS: &[(&str, Seen)] = &[
    ("anything", Seen::Anything),
    ("null", Seen::Null),
    ("bool", Seen::Bool),
    ("integer", Seen::Integer),
    ("decimal", Seen::Decimal),
    ("empty text", Seen::EmptyText),
    ("empty list", Seen::EmptyList),
    ("empty object", Seen::EmptyObject),
    ("text of digits", Seen::Digits),
    ("text like yyyy-MM-dd HH:mm:ss", Seen::DateTime),
    // After the texts that begin like it.
    ("text", Seen::Text),
];
const LIST: &str = "list of ";
const MAP: &str = "map of ";
const JSON: &str = "text with ";
const OBJECT: &str = "object{";

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(item) => write!(f, "{LIST}{item}"),
            Self::Map(value) => write!(f, "{MAP}{value}"),
            Self::Json(held) => write!(f, "{JSON}{held}"),
            Self::Object(members) => {
                f.write_str(OBJECT)?;
                for (number, (name, value)) in members.iter().enumerate() {
                    let comma = if number == 0 { "" } else { ", " };
                    write!(f, "{comma}{name}: {value}")?;
                }
                f.write_str("}")
            }
            other => {
                let word = WORDS.iter().find(|(_, seen)| seen == other);
                f.write_str(word.map_or("", |(word, _)| word))
            }
        }
    }
}

/// A text that says of no value what it looked like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownSeen;

impl fmt::Display for UnknownSeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected what a value looked like, as in `list of object{id: integer}`")
    }
}

impl std::error::Error for UnknownSeen {}

impl FromStr for Seen {
    type Err = UnknownSeen;

    fn from_str(text: &str) -> Result<Self, UnknownSeen> {
        match take(text, 0) {
            Some((seen, "")) => Ok(seen),
            _ => Err(UnknownSeen),
        }
    }
}

/// Reads what stands at the beginning; gives the rest.
fn take(text: &str, depth: usize) -> Option<(Seen, &str)> {
    // One level for the list, one for the text that holds it.
    if depth > 2 * MAX_DEPTH {
        return None;
    }
    let inside = |rest| take(rest, depth + 1).map(|(seen, rest)| (Box::new(seen), rest));
    if let Some(rest) = text.strip_prefix(LIST) {
        return inside(rest).map(|(seen, rest)| (Seen::List(seen), rest));
    }
    if let Some(rest) = text.strip_prefix(MAP) {
        return inside(rest).map(|(seen, rest)| (Seen::Map(seen), rest));
    }
    if let Some(rest) = text.strip_prefix(JSON) {
        return inside(rest).map(|(seen, rest)| (Seen::Json(seen), rest));
    }
    if let Some(mut rest) = text.strip_prefix(OBJECT) {
        let mut members = Vec::new();
        loop {
            let (name, after) = rest.split_once(": ")?;
            let (value, after) = take(after, depth + 1)?;
            if !is_name(name) || members.len() >= MAX_MEMBERS {
                return None;
            }
            members.push((name.to_owned(), value));
            match after.strip_prefix(", ") {
                Some(after) => rest = after,
                None => return Some((Seen::object(members), after.strip_prefix('}')?)),
            }
        }
    }
    WORDS.iter().find_map(|(word, seen)| Some((seen.clone(), text.strip_prefix(word)?)))
}
