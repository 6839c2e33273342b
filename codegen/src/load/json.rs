//! JSON written as YAML: examples and defaults.

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

use super::entries::reject_twice;
use super::prose::check_seen;
use crate::model::Json;

/// A value as it is written in a descriptor, which is not how a snapshot of the model has it.
struct Written(Json);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Shape { one_line: false }).map(Self)
    }
}

/// Keeps `null` apart from an absent key, which `Option` alone does not.
pub(super) fn present<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Json>, D::Error> {
    deserializer.deserialize_any(Shape { one_line: false }).map(Some)
}

/// Like [`present`], for a value that is a text of the descriptor itself.
pub(super) fn present_line<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Json>, D::Error> {
    deserializer.deserialize_any(Shape { one_line: true }).map(Some)
}

// There is no `visit_none`: a value that cannot be read is left out, since `null` would be
// taken for what was written.
struct Shape {
    /// A text has nothing that cannot be seen.
    one_line: bool,
}

impl<'de> Visitor<'de> for Shape {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        if value.is_finite() {
            Ok(Json::Number(format!("{value:?}")))
        } else {
            Err(E::custom("JSON has no infinite numbers"))
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        if self.one_line {
            check_seen(text)?;
        }
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(Written(item)) = seq.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some((key, Written(value))) = map.next_entry::<String, Written>()? {
            list.push((key, value));
        }
        reject_twice(list.iter().map(|(key, _)| key.as_str()))?;
        Ok(Json::Object(list))
    }
}

/// Whether a number is in it that is not an integer, and so may have lost its spelling.
pub(super) fn has_fraction(value: &Json) -> bool {
    match value {
        Json::Number(text) => text.bytes().any(|b| matches!(b, b'.' | b'e' | b'E')),
        Json::List(list) => list.iter().any(has_fraction),
        Json::Object(list) => list.iter().any(|(_, value)| has_fraction(value)),
        Json::Null | Json::Bool(_) | Json::Text(_) => false,
    }
}
