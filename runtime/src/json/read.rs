//! How each Rust type is read: leniently, and never with loss.

use std::collections::BTreeMap;

use jiter::Peek;
use serde_json::{Number, Value};

use super::digits::is_double;
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

    /// Whether `null` is a value of the type. Where it is not, a list or map leaves out the
    /// elements that are `null`, with drift.
    fn keeps_null(&self) -> bool {
        false
    }

    /// What the value looks like when it comes without the brackets of its list.
    fn shape(&self) -> Shape {
        Shape::Scalar
    }
}

/// What an element of a list looks like, to tell a list of one that lost its brackets from
/// something else.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A number, text or bool.
    Scalar,
    /// An object, in which one of these fields occurs at least.
    Record(&'static [Field]),
    /// Any object.
    Map,
    /// Anything.
    Any,
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
        if self.table().1.iter().any(Field::is_required) {
            Absence::Missing
        } else {
            Absence::Tolerable
        }
    }

    fn shape(&self) -> Shape {
        Shape::Record(self.table().1)
    }
}

impl ReadValue for () {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.skip_value()
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }

    fn keeps_null(&self) -> bool {
        true
    }

    fn shape(&self) -> Shape {
        Shape::Any
    }
}

impl<T: ReadValue + Default> ReadValue for Option<T> {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.peek()? == Peek::Null {
            *self = None;
            return reader.null();
        }
        reader.take_absent();
        if self.insert(T::default()).read_value(reader).is_err() {
            return give_up(self);
        }
        // `""` for a number or `[]` for an object says that there is none.
        if reader.take_absent() {
            *self = None;
        }
        Ok(())
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }

    fn keeps_null(&self) -> bool {
        true
    }

    fn shape(&self) -> Shape {
        T::default().shape()
    }
}

/// What could not be taken may be left out, and is `None` then.
#[cold]
fn give_up<T>(value: &mut Option<T>) -> Read {
    *value = None;
    Err(Stop)
}

impl<T: ReadValue + Default> ReadValue for Vec<T> {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        self.clear();
        reader.list(|| T::default().shape(), &mut |reader| {
            // Read where it stays: rows are large.
            self.push(T::default());
            if let Some(item) = self.last_mut()
                && !reader.element(item)?
            {
                self.pop();
            }
            Ok(())
        })
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }

    fn shape(&self) -> Shape {
        T::default().shape()
    }
}

impl<T: ReadValue + Default> ReadValue for BTreeMap<String, T> {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        self.clear();
        reader.map(&mut |key, reader| {
            let mut item = T::default();
            if reader.element(&mut item)? {
                self.insert(std::mem::take(key), item);
            }
            Ok(())
        })
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }

    fn shape(&self) -> Shape {
        Shape::Map
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
                let start = reader.index();
                // The parser does not look at the texts in what it passes over.
                match std::str::from_utf8(reader.raw()?) {
                    Ok(raw) => self.push_str(raw),
                    Err(error) => {
                        let offset = start + error.valid_up_to();
                        return reader.fail_at(offset, ReadErrorKind::Syntax("invalid text"));
                    }
                }
                reader.note_code(self);
                Ok(())
            }
        }
    }
}

impl ReadValue for Value {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        let peek = reader.peek()?;
        *self = match peek {
            Peek::Null => {
                reader.null()?;
                Self::Null
            }
            Peek::True | Peek::False => {
                let step = reader.jiter.known_bool(peek);
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
                    if reader.element(&mut item)? {
                        members.insert(std::mem::take(key), item);
                    }
                    Ok(())
                })?;
                Self::Object(members)
            }
            _ => any_number(reader, peek)?,
        };
        Ok(())
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }

    fn keeps_null(&self) -> bool {
        true
    }

    fn shape(&self) -> Shape {
        Shape::Any
    }
}

/// A number of an untyped value: exact, or else its text, with a note.
fn any_number(reader: &mut Reader<'_>, peek: Peek) -> Result<Value, Stop> {
    let text = std::str::from_utf8(reader.number(peek)?).unwrap_or_default();
    if let Ok(value) = text.parse::<i64>() {
        return Ok(value.into());
    }
    if let Ok(value) = text.parse::<u64>() {
        return Ok(value.into());
    }
    let Some(double) = text.parse::<f64>().ok().filter(|double| double.is_finite()) else {
        let kind = ReadErrorKind::OutOfRange { expected: "a double" };
        return reader.fail(kind).map(|()| Value::Null);
    };
    if is_double(text, double) {
        return Ok(double.into());
    }
    // Where another crate has switched on `arbitrary_precision`, numbers have all digits.
    match text.parse::<Number>() {
        Ok(number) if number.to_string() == text => Ok(Value::Number(number)),
        _ => {
            reader.note(DriftKind::TooManyDigits);
            Ok(Value::String(text.to_owned()))
        }
    }
}
