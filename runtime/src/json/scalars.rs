//! How numbers and bools are read.

use std::borrow::Cow;

use jiter::Peek;

use super::number::{integer, is_number};
use super::reader::{EMPTY_TEXT, kind_of};
use super::{DriftKind, Read, ReadErrorKind, ReadValue, Reader, Stop, integral_number};

impl ReadValue for bool {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        let peek = reader.peek()?;
        let (value, found) = match peek {
            Peek::True | Peek::False => {
                let step = reader.jiter.known_bool(peek);
                (reader.check(step)?, None)
            }
            Peek::String => {
                let step = reader.jiter.known_str().map(|text| match text.trim() {
                    "1" | "true" | "True" | "TRUE" => Ok(Ok(true)),
                    "0" | "false" | "False" | "FALSE" => Ok(Ok(false)),
                    text => nothing_in_text(text).map(Err).ok_or(()),
                });
                match reader.check(step)? {
                    Ok(Ok(value)) => (value, Some("text")),
                    Ok(Err(found)) => {
                        reader.note_empty("bool", found);
                        return Ok(());
                    }
                    Err(()) => return reader.fail_kind("bool", "text"),
                }
            }
            _ if is_nothing(reader, peek, "bool")? => return Ok(()),
            _ => match reader.number(peek)? {
                b"1" => (true, Some("number")),
                b"0" => (false, Some("number")),
                _ => return reader.fail_kind("bool", "number"),
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
        let peek = reader.peek()?;
        // The two usual forms, a number and text that holds one, are read where they stand.
        if peek.is_num() {
            let bytes = reader.number(peek)?;
            note_unquoted(reader);
            let text = std::str::from_utf8(bytes).unwrap_or_default();
            if let Some(value) = integer(bytes) {
                *self = value;
                reader.note_code(text);
                return Ok(());
            }
            return take_integer(self, text, reader);
        }
        if peek == Peek::String {
            let step = reader.jiter.known_str().map(|text| match integer(text.as_bytes()) {
                Some(value) => Ok(value),
                None => Err(text.trim().to_owned()),
            });
            match reader.check(step)? {
                Ok(value) => {
                    reader.note_coerced("integer", "text");
                    *self = value;
                    if !reader.field.known_codes().is_empty() {
                        reader.note_code(&value.to_string());
                    }
                    return Ok(());
                }
                Err(text) => match number_in_text(text, reader, "integer")? {
                    Some(text) => return take_integer(self, &text, reader),
                    None => return Ok(()),
                },
            }
        }
        match number(reader, peek, "integer")? {
            Some(text) => take_integer(self, &text, reader),
            None => Ok(()),
        }
    }
}

/// Takes a number that is not written as an integer, but may be one.
fn take_integer(field: &mut i64, text: &str, reader: &mut Reader<'_>) -> Read {
    let text = integral_number(text);
    match text.parse() {
        Ok(value) => {
            *field = value;
            reader.note_code(&text);
            Ok(())
        }
        Err(_) => reader.fail(ReadErrorKind::OutOfRange { expected: "a 64-bit integer" }),
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
        let peek = reader.peek()?;
        let Some(text) = number(reader, peek, "number")? else { return Ok(()) };
        match text.parse::<Self>() {
            Ok(value) if value.is_finite() => {
                *self = value;
                Ok(())
            }
            _ => reader.fail(ReadErrorKind::OutOfRange { expected: "a double" }),
        }
    }
}

/// The text of a number, which may come as text or bool; `None` when there is none.
fn number<'j>(
    reader: &mut Reader<'j>,
    peek: Peek,
    expected: &'static str,
) -> Result<Option<Cow<'j, str>>, Stop> {
    match peek {
        Peek::String => {
            let step = reader.jiter.known_str().map(|text| text.trim().to_owned());
            let text = reader.check(step)?;
            Ok(number_in_text(text, reader, expected)?.map(Cow::Owned))
        }
        Peek::True | Peek::False => {
            let step = reader.jiter.known_bool(peek);
            let value = reader.check(step)?;
            reader.note_coerced(expected, "bool");
            Ok(Some(Cow::Borrowed(if value { "1" } else { "0" })))
        }
        _ if is_nothing(reader, peek, expected)? => Ok(None),
        _ => {
            let bytes = reader.number(peek)?;
            note_unquoted(reader);
            Ok(Some(String::from_utf8_lossy(bytes)))
        }
    }
}

/// The kind of text that says there is no number or bool: it is empty, or holds the JSON that
/// says so.
fn nothing_in_text(text: &str) -> Option<&'static str> {
    match text {
        "" => Some(EMPTY_TEXT),
        "null" | "[]" | "{}" => Some("text"),
        _ => None,
    }
}

/// Checks that text, without blanks around it, is a number; `None` when there is none.
fn number_in_text(
    text: String,
    reader: &mut Reader<'_>,
    expected: &'static str,
) -> Result<Option<String>, Stop> {
    if let Some(found) = nothing_in_text(&text) {
        reader.note_empty(expected, found);
        return Ok(None);
    }
    if !is_number(&text) {
        return reader.fail_kind(expected, "text").map(|()| None);
    }
    reader.note_coerced(expected, "text");
    Ok(Some(text))
}

/// Whether the value that was peeked says that there is none (`null`, `[]`, `{}`); passes
/// over it then.
fn is_nothing(reader: &mut Reader<'_>, peek: Peek, expected: &'static str) -> Result<bool, Stop> {
    match peek {
        Peek::Null => {
            reader.note_null();
            reader.null()?;
            Ok(true)
        }
        Peek::Array | Peek::Object if reader.next_is_empty() => {
            reader.note_empty(expected, kind_of(peek));
            reader.skip_value()?;
            Ok(true)
        }
        Peek::Array | Peek::Object => reader.fail_kind(expected, kind_of(peek)).map(|()| true),
        _ => Ok(false),
    }
}

/// Notes a number where the field has text that holds one.
fn note_unquoted(reader: &mut Reader<'_>) {
    if reader.field.is_quoted() {
        reader.note(DriftKind::Coerced { expected: "number as text", found: "number" });
    }
}
