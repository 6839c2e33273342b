//! Text of a known shape: times, joined parts, and JSON inside text.
//!
//! Each holds the text as it came, so nothing is lost when it has another shape than
//! described, and reads it on demand.

use std::fmt;

use jiff::{SignedDuration, civil};
use jiter::Peek;

use crate::counted::counted;
use crate::json::{self, DriftKind, Read, ReadValue, Reader, Shape, WriteValue, Writer};

/// A point of time as the platform writes it: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(String);

/// How the platform writes a point of time.
const FORMAT: &str = "%Y-%m-%d %H:%M:%S";

/// When unix time began, in China. The offset has not changed since the platform exists, so
/// calculating with local times is exact.
const EPOCH: civil::DateTime = civil::date(1970, 1, 1).at(8, 0, 0, 0);
/// The first time with a year of four digits.
const FIRST: civil::DateTime = civil::date(0, 1, 1).at(0, 0, 0, 0);

impl DateTime {
    /// The time that is this many seconds after 1970 began in Greenwich. The years 0000 to
    /// 9999 can be written; other times are moved to the nearest end.
    pub fn from_unix(seconds: i64) -> Self {
        let local = EPOCH.saturating_add(SignedDuration::from_secs(seconds)).max(FIRST);
        Self(local.strftime(FORMAT).to_string())
    }

    /// Unix seconds; `None` when the text is not a time of the described shape.
    pub fn unix(&self) -> Option<i64> {
        let local = civil::DateTime::strptime(FORMAT, &self.0).ok()?;
        Some(local.duration_since(EPOCH).as_secs())
    }
}

/// Text of parts joined by commas. Parts that come as a JSON list are read as well.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Csv(String, Option<Vec<String>>);

/// Text of parts joined by vertical bars. Parts that come as a JSON list are read as well.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pipe(String, Option<Vec<String>>);

impl DateTime {
    fn of(text: String) -> Self {
        Self(text)
    }

    fn is_list(&self) -> bool {
        false
    }
}

/// The parts of a text that holds a JSON list; `None` for any other text.
fn listed(text: &str) -> Option<Vec<String>> {
    let is_list = text.trim_start().starts_with('[');
    is_list.then(|| json::from_slice(text.as_bytes()).ok()).flatten().map(|(parts, _)| parts)
}

/// What the two kinds of joined text have in common.
macro_rules! joined {
    ($($name:ident $separator:literal),*) => {$(
        impl $name {
            /// The parts; none when the text is empty.
            pub fn parts(&self) -> impl Iterator<Item = &str> {
                let joined = Some(self.0.as_str()).filter(|text| !text.is_empty() && self.1.is_none());
                let joined = joined.into_iter().flat_map(|text| text.split($separator));
                self.1.iter().flatten().map(String::as_str).chain(joined)
            }

            fn of(text: String) -> Self {
                let parts = listed(&text);
                Self(text, parts)
            }

            fn is_list(&self) -> bool {
                self.1.is_some()
            }
        }

        impl<T: fmt::Display> FromIterator<T> for $name {
            fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
                Self::of(join(&mut items.into_iter().map(|item| item.to_string()), $separator))
            }
        }
    )*};
}

joined!(Csv ',', Pipe '|');

fn join(parts: &mut dyn Iterator<Item = String>, separator: char) -> String {
    let mut text = String::new();
    for (index, part) in parts.enumerate() {
        if index > 0 {
            text.push(separator);
        }
        text.push_str(&part);
    }
    text
}

/// What the three have in common: they are text.
macro_rules! text {
    ($($name:ident),*) => {$(
        impl $name {
            /// The text as it is on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text as it is on the wire.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::of(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::of(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl ReadValue for $name {
            fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
                let is_text = reader.peek()? == Peek::String;
                let mut text = String::new();
                json::get(&mut text, reader)?;
                *self = Self::of(text);
                if is_text && self.is_list() {
                    reader.note_coerced("parts in text", "list in text");
                }
                Ok(())
            }
        }

        impl WriteValue for $name {
            fn write_value(&self, writer: &mut Writer) {
                self.0.write_value(writer);
            }
        }

        crate::__impl_serde!($name, Self::default());
    )*};
}

text!(DateTime, Csv, Pipe);

/// Text that holds JSON of a known type.
///
/// What is read stays as it came when it is not of that type: one odd text inside an order
/// must not make a page of orders unreadable.
#[derive(Clone, PartialEq)]
pub enum JsonText<T> {
    /// The value that the text holds.
    Value(T),
    /// Text that does not hold such a value.
    Text(String),
}

impl<T> JsonText<T> {
    /// The value; `None` when the text does not hold one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Text(_) => None,
        }
    }
}

impl<T> Default for JsonText<T> {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl<T> From<T> for JsonText<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: fmt::Debug> fmt::Debug for JsonText<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => value.fmt(f),
            // It is not known what it holds, so it may be personal.
            Self::Text(text) => write!(f, "(text of {})", counted(text.len(), "byte")),
        }
    }
}

impl<T: ReadValue + Default> ReadValue for JsonText<T> {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        let mut text = String::new();
        json::get(&mut text, reader)?;
        let mut value = T::default();
        let is_value = reader.try_inside(&text, &mut |inner| {
            value = T::default();
            value.read_value(inner)
        });
        *self = if is_value {
            Self::Value(value)
        } else {
            if !text.is_empty() {
                reader.note(DriftKind::Coerced { expected: "JSON in text", found: "text" });
            }
            Self::Text(text)
        };
        Ok(())
    }

    fn shape(&self) -> Shape {
        // The JSON itself may stand where the text that holds it should.
        Shape::Any
    }
}

impl<T: WriteValue> WriteValue for JsonText<T> {
    fn write_value(&self, writer: &mut Writer) {
        match self {
            Self::Value(value) => writer.nested(value),
            Self::Text(text) => writer.opaque(text),
        }
    }
}

// Of a structure that holds itself in a text.
impl<T: ReadValue + Default> ReadValue for Box<JsonText<T>> {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        (**self).read_value(reader)
    }

    fn shape(&self) -> Shape {
        (**self).shape()
    }
}

impl<T: WriteValue> WriteValue for Box<JsonText<T>> {
    fn write_value(&self, writer: &mut Writer) {
        (**self).write_value(writer);
    }
}

crate::__impl_serde!(
    JsonText<T: crate::json::ReadValue, crate::json::WriteValue, Default>,
    Self::default()
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_years_of_four_digits() {
        for (seconds, text) in [
            (i64::MIN, "0000-01-01 00:00:00"),
            (-62_167_248_001, "0000-01-01 00:00:00"),
            (-62_167_248_000, "0000-01-01 00:00:00"),
            (-62_167_247_999, "0000-01-01 00:00:01"),
            (-62_000_000_000, "0005-04-19 17:46:40"),
            (253_402_271_999, "9999-12-31 23:59:59"),
            (253_402_272_000, "9999-12-31 23:59:59"),
            (i64::MAX, "9999-12-31 23:59:59"),
        ] {
            let time = DateTime::from_unix(seconds);
            assert_eq!(time.as_str(), text, "{seconds}");
            let read = seconds.clamp(-62_167_248_000, 253_402_271_999);
            assert_eq!(time.unix(), Some(read), "{seconds}");
        }
    }
}
