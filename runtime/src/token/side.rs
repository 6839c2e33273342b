//! Members beside the access token, of whatever kind they come.

use super::expiry;
use crate::json::{self, DriftKind, Reader, Stop, integral_number, kind_of};

/// A member that nothing may depend on.
pub(super) enum Side {
    /// `null`, `""`, `[]` or `{}`: there is none.
    None,
    Text(String),
    /// As it was written.
    Number(String),
    /// A value that no such member has.
    Other(&'static str),
}

impl Side {
    /// Reads the next value.
    ///
    /// # Errors
    ///
    /// [`Stop`] when the text is not JSON.
    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        let kind = kind_of(reader.peek()?);
        let empty = matches!(kind, "list" | "object" | "text") && reader.next_is_empty();
        let raw = reader.raw()?;
        Ok(match kind {
            "null" => Self::None,
            _ if empty => Self::None,
            "text" => match json::from_slice::<String>(raw) {
                Ok((text, _)) if text.trim().is_empty() => Self::None,
                Ok((text, _)) => Self::Text(text),
                Err(_) => Self::Other("broken text"),
            },
            "number" => Self::Number(String::from_utf8_lossy(raw).into_owned()),
            kind => Self::Other(kind),
        })
    }

    /// The value as text; a number is taken as it is written.
    pub(super) fn text(self, reader: &mut Reader<'_>) -> Option<String> {
        match self {
            Self::None => None,
            Self::Text(text) | Self::Number(text) => Some(text),
            Self::Other(found) => unknown(reader, "text", found),
        }
    }

    /// The value as an integer, which may come as text.
    pub(super) fn integer(self, reader: &mut Reader<'_>) -> Option<i64> {
        let (text, found) = match self {
            Self::None => return None,
            Self::Text(text) => (text, "text"),
            Self::Number(text) => (text, "number"),
            Self::Other(found) => return unknown(reader, "integer", found),
        };
        let integer = integral_number(text.trim()).parse().ok();
        integer.or_else(|| unknown(reader, "integer", found))
    }

    /// The value as a point of time, in unix seconds.
    pub(super) fn instant(self, reader: &mut Reader<'_>) -> Option<i64> {
        let (instant, found) = match self {
            Self::None => return None,
            Self::Text(text) => (expiry::instant_in(&text), "text"),
            Self::Number(text) => (expiry::instant_in_number(&text), "number"),
            Self::Other(found) => (None, found),
        };
        instant.or_else(|| unknown(reader, "a point of time", found))
    }
}

fn unknown<T>(reader: &mut Reader<'_>, expected: &'static str, found: &'static str) -> Option<T> {
    reader.note(DriftKind::Coerced { expected, found });
    None
}
