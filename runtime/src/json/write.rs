//! How each Rust type is written: exactly as described.

use std::collections::BTreeMap;

use serde_json::Value;

use super::number::decimal;
use super::{Encode, Field, Writer};

/// A value that can be written.
pub trait WriteValue {
    /// Writes the value.
    fn write_value(&self, writer: &mut Writer);

    /// Whether the member is left out: an absent `Option`, or an empty list or map of an
    /// optional field.
    fn is_absent(&self, required: bool) -> bool {
        let _ = required;
        false
    }

    /// Writes the value as that of a struct's field, unless it is absent.
    fn write_member(&self, writer: &mut Writer, field: &'static Field) {
        if self.is_absent(field.is_required()) {
            writer.without(field);
        } else if let Some(start) = writer.member(field) {
            self.write_value(writer);
            if field.is_apart() {
                writer.end_apart(field, start);
            }
        }
    }
}

/// Writes the next field of the struct's table, unless it is absent.
pub fn put<T: WriteValue>(writer: &mut Writer, value: &T) {
    let field = writer.next_field();
    value.write_member(writer, field);
}

impl<T: Encode> WriteValue for T {
    fn write_value(&self, writer: &mut Writer) {
        writer.object(self);
    }
}

impl WriteValue for () {
    fn write_value(&self, writer: &mut Writer) {
        writer.null();
    }
}

impl<T: WriteValue> WriteValue for Option<T> {
    fn write_value(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write_value(writer),
            None => writer.null(),
        }
    }

    fn is_absent(&self, _required: bool) -> bool {
        self.is_none()
    }
}

impl<T: WriteValue> WriteValue for Vec<T> {
    fn write_value(&self, writer: &mut Writer) {
        writer.open('[');
        for item in self {
            writer.separate();
            item.write_value(writer);
        }
        writer.close(']');
    }

    fn is_absent(&self, required: bool) -> bool {
        !required && self.is_empty()
    }
}

impl<T: WriteValue> WriteValue for BTreeMap<String, T> {
    fn write_value(&self, writer: &mut Writer) {
        // A `BTreeMap` of text iterates in code point order.
        writer.open('{');
        for (key, item) in self {
            writer.separate();
            writer.key(key);
            item.write_value(writer);
        }
        writer.close('}');
    }

    fn is_absent(&self, required: bool) -> bool {
        !required && self.is_empty()
    }
}

impl WriteValue for String {
    fn write_value(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

fn word(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

impl WriteValue for bool {
    fn write_value(&self, writer: &mut Writer) {
        writer.plain(word(*self));
    }
}

impl WriteValue for i32 {
    fn write_value(&self, writer: &mut Writer) {
        writer.plain(itoa::Buffer::new().format(*self));
    }
}

impl WriteValue for i64 {
    fn write_value(&self, writer: &mut Writer) {
        writer.plain(itoa::Buffer::new().format(*self));
    }
}

impl WriteValue for f64 {
    fn write_value(&self, writer: &mut Writer) {
        if self.is_finite() {
            writer.plain(&decimal(*self));
        } else {
            writer.fail("JSON has no form for an infinite number or NaN");
        }
    }
}

impl WriteValue for Value {
    fn write_value(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Bool(value) => writer.plain(word(*value)),
            Self::Number(number) => writer.untyped(number),
            Self::String(text) => writer.string(text),
            Self::Array(items) => items.write_value(writer),
            Self::Object(members) => {
                // Sorted here, because another crate may switch the map to insertion order.
                let mut sorted: Vec<_> = members.iter().collect();
                sorted.sort_unstable_by_key(|(key, _)| *key);
                writer.open('{');
                for (key, item) in sorted {
                    writer.separate();
                    writer.key(key);
                    item.write_value(writer);
                }
                writer.close('}');
            }
        }
    }
}
