//! How each Rust type is read: leniently, and never with loss.

use std::collections::BTreeMap;

use jiter::Peek;
use serde_json::Value;

use super::reader::kind_of;
use super::{Decode, DriftKind, Field, Read, ReadErrorKind, Reader, Stop};

/// A value that can be read.
pub trait ReadValue {
    /// Reads the next value into `self`.
    ///
    /// # Errors
    ///
    /// [`Stop`] when reading cannot go on; the reader holds the reason.
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read;

    /// What it means that there is no value at all: `self` is the default.
    fn when_absent(&self) -> Absence {
        Absence::Missing
    }
}

/// What it means that an answer has no data at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// Nothing, an empty list or an empty map: the default.
    Empty,
    /// Probably the default: an object in which nothing is promised.
    Tolerable,
    /// Something that is promised is missing.
    Missing,
}

/// Reads a field. A free function, because generated code calls it some ten thousand times
/// and a method call would make the compiler search for it each time.
///
/// # Errors
///
/// [`Stop`] when reading cannot go on; the reader holds the reason.
pub fn get<T: ReadValue>(field: &mut T, reader: &mut Reader<'_>) -> Read {
    field.read_value(reader)
}

/// Passes over a field.
///
/// # Errors
///
/// [`Stop`] when the text is not JSON.
pub fn skip(reader: &mut Reader<'_>) -> Read {
    reader.skip_value()
}

impl<T: Decode> ReadValue for T {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.object(self)
    }

    fn when_absent(&self) -> Absence {
        if self.fields().iter().any(Field::is_required) {
            Absence::Missing
        } else {
            Absence::Tolerable
        }
    }
}

impl ReadValue for () {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.skip_value()
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }
}

impl<T: ReadValue + Default> ReadValue for Option<T> {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.peek()? == Peek::Null {
            *self = None;
            return reader.null();
        }
        reader.take_absent();
        let mut value = T::default();
        value.read_value(reader)?;
        // `""` for a number or `[]` for an object says that there is none.
        *self = if reader.take_absent() { None } else { Some(value) };
        Ok(())
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }
}

impl<T: ReadValue + Default> ReadValue for Vec<T> {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        self.clear();
        reader.list(&mut |reader| {
            let mut item = T::default();
            item.read_value(reader)?;
            self.push(item);
            Ok(())
        })
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }
}

impl<T: ReadValue + Default> ReadValue for BTreeMap<String, T> {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        self.clear();
        reader.map(&mut |key, reader| {
            let mut item = T::default();
            item.read_value(reader)?;
            self.insert(key, item);
            Ok(())
        })
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }
}

impl ReadValue for String {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        self.clear();
        match reader.peek()? {
            Peek::String => {
                let step = reader.jiter.known_str().map(|text| self.push_str(text));
                reader.check(step)?;
                reader.note_code(self);
                Ok(())
            }
            Peek::Null => {
                reader.note_null();
                reader.null()
            }
            other => {
                // The JSON itself is kept: no digit of a number, no member of an object is lost.
                reader.note_coerced("text", kind_of(other));
                let raw = reader.raw()?;
                self.push_str(&String::from_utf8_lossy(raw));
                reader.note_code(self);
                Ok(())
            }
        }
    }
}

impl ReadValue for bool {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        let Some(token) = scalar(reader, "bool")? else { return Ok(()) };
        let (value, found) = match token {
            Scalar::Bool(value) => (value, None),
            Scalar::Number(text) => match text.as_str() {
                "1" => (true, Some("number")),
                "0" => (false, Some("number")),
                _ => return reader.fail_kind("bool", "number"),
            },
            Scalar::Text(text) => match text.trim() {
                "1" | "true" | "True" | "TRUE" => (true, Some("text")),
                "0" | "false" | "False" | "FALSE" => (false, Some("text")),
                _ => return reader.fail_kind("bool", "text"),
            },
        };
        if let Some(found) = found {
            reader.note_coerced("bool", found);
        }
        *self = value;
        reader.note_code(if value { "true" } else { "false" });
        Ok(())
    }
}

impl ReadValue for i64 {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        let Some(text) = number(reader, "integer")? else { return Ok(()) };
        let text = super::integral_number(&text);
        match text.parse() {
            Ok(value) => {
                *self = value;
                reader.note_code(&text);
                Ok(())
            }
            Err(_) => reader.fail(ReadErrorKind::OutOfRange { expected: "a 64-bit integer" }),
        }
    }
}

impl ReadValue for i32 {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        let mut wide = i64::from(*self);
        wide.read_value(reader)?;
        match Self::try_from(wide) {
            Ok(value) => {
                *self = value;
                Ok(())
            }
            Err(_) => reader.fail(ReadErrorKind::OutOfRange { expected: "a 32-bit integer" }),
        }
    }
}

impl ReadValue for f64 {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        let Some(text) = number(reader, "number")? else { return Ok(()) };
        match text.parse::<Self>() {
            Ok(value) if value.is_finite() => {
                *self = value;
                Ok(())
            }
            _ => reader.fail(ReadErrorKind::OutOfRange { expected: "a double" }),
        }
    }
}

impl ReadValue for Value {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = match reader.peek()? {
            Peek::Null => {
                reader.null()?;
                Self::Null
            }
            Peek::True | Peek::False => {
                let step = reader.jiter.next_bool();
                Self::Bool(reader.check(step)?)
            }
            Peek::String => {
                let step = reader.jiter.known_str().map(str::to_owned);
                Self::String(reader.check(step)?)
            }
            Peek::Array => {
                let mut items = Vec::new();
                items.read_value(reader)?;
                Self::Array(items)
            }
            Peek::Object => {
                let mut members = serde_json::Map::new();
                reader.map(&mut |key, reader| {
                    let mut item = Self::Null;
                    item.read_value(reader)?;
                    members.insert(key, item);
                    Ok(())
                })?;
                Self::Object(members)
            }
            _ => any_number(reader)?,
        };
        Ok(())
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }
}

/// A number of an untyped value: exact up to 64 bits, beyond that a double, with a note.
fn any_number(reader: &mut Reader<'_>) -> Result<Value, Stop> {
    let text = number_text(reader)?;
    if let Ok(value) = text.parse::<i64>() {
        return Ok(value.into());
    }
    if let Ok(value) = text.parse::<u64>() {
        return Ok(value.into());
    }
    if !text.contains(['.', 'e', 'E']) {
        reader.note(DriftKind::Rounded);
    }
    match text.parse::<f64>().ok().and_then(serde_json::Number::from_f64) {
        Some(value) => Ok(Value::Number(value)),
        None => {
            reader.fail(ReadErrorKind::OutOfRange { expected: "a double" }).map(|()| Value::Null)
        }
    }
}

/// A scalar as it came.
enum Scalar {
    Bool(bool),
    Number(String),
    Text(String),
}

/// The next scalar; `None` when there is no value (`null`, `""`, `[]`, `{}`).
fn scalar(reader: &mut Reader<'_>, expected: &'static str) -> Result<Option<Scalar>, Stop> {
    match reader.peek()? {
        Peek::Null => {
            reader.note_null();
            reader.null()?;
            Ok(None)
        }
        Peek::True | Peek::False => {
            let step = reader.jiter.next_bool();
            Ok(Some(Scalar::Bool(reader.check(step)?)))
        }
        Peek::String => {
            let step = reader.jiter.known_str().map(str::to_owned);
            let text = reader.check(step)?;
            if text.trim().is_empty() {
                reader.note_empty(expected, "empty text");
                return Ok(None);
            }
            Ok(Some(Scalar::Text(text)))
        }
        peek @ (Peek::Array | Peek::Object) => {
            if reader.next_is_empty() {
                reader.note_empty(expected, kind_of(peek));
                reader.skip_value()?;
                return Ok(None);
            }
            reader.fail_kind(expected, kind_of(peek)).map(|()| None)
        }
        _ => number_text(reader).map(|text| Some(Scalar::Number(text))),
    }
}

/// The text of the number that comes next.
fn number_text(reader: &mut Reader<'_>) -> Result<String, Stop> {
    let step =
        reader.jiter.next_number_bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    reader.check(step)
}

/// The text of a number, which may come as text or bool.
fn number(reader: &mut Reader<'_>, expected: &'static str) -> Result<Option<String>, Stop> {
    let Some(token) = scalar(reader, expected)? else { return Ok(None) };
    match token {
        Scalar::Number(text) => {
            if reader.field().is_quoted() {
                reader.note(DriftKind::Coerced { expected: "number as text", found: "number" });
            }
            Ok(Some(text))
        }
        Scalar::Bool(value) => {
            reader.note_coerced(expected, "bool");
            Ok(Some(if value { "1" } else { "0" }.to_owned()))
        }
        Scalar::Text(text) => {
            reader.note_coerced(expected, "text");
            let text = text.trim();
            if is_number(text) {
                Ok(Some(text.to_owned()))
            } else {
                reader.fail_kind(expected, "text").map(|()| None)
            }
        }
    }
}

/// Whether text is a number as JSON writes one, leading zeros and a plus sign allowed.
fn is_number(text: &str) -> bool {
    text.as_bytes().first().is_some_and(|byte| byte.is_ascii_digit() || b"+-.".contains(byte))
        && text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte))
        && text.parse::<f64>().is_ok()
}
