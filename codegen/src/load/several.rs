//! One value, or a list of them.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};

use crate::diagnostic::Place;

/// What there may be several of.
pub(crate) trait Listed {
    /// What is expected of a value of the key.
    const EXPECTED: &'static str;
    /// Whether it is a text, and not a mapping.
    const IS_TEXT: bool;
}

/// The values of a key that has one, or a list of them.
#[derive(Clone, Debug)]
pub(crate) struct Several<T> {
    values: Vec<T>,
    is_list: bool,
}

impl<T> Several<T> {
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.values.iter()
    }

    /// The values, with the place of each below that of the key.
    pub(crate) fn placed(&self, place: &Place) -> impl Iterator<Item = (Place, &T)> {
        let place = place.clone();
        self.values.iter().enumerate().map(move |(index, value)| match self.is_list {
            true => (place.clone().nth(index), value),
            false => (place.clone(), value),
        })
    }
}

impl<'de, T: Listed + Deserialize<'de>> Deserialize<'de> for Several<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape<T>(PhantomData<T>);
        impl<'de, T: Listed + Deserialize<'de>> Visitor<'de> for Shape<T> {
            type Value = Several<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(T::EXPECTED)
            }

            // What could not be repaired.
            fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
                Ok(Several { values: Vec::new(), is_list: true })
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                if !T::IS_TEXT {
                    return Err(E::invalid_type(Unexpected::Str(text), &self));
                }
                T::deserialize(text.into_deserializer())
                    .map(|value| Several { values: vec![value], is_list: false })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                if T::IS_TEXT {
                    return Err(A::Error::invalid_type(Unexpected::Map, &self));
                }
                T::deserialize(MapAccessDeserializer::new(map))
                    .map(|value| Several { values: vec![value], is_list: false })
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list))
                    .map(|values| Several { values, is_list: true })
            }
        }
        deserializer.deserialize_any(Shape(PhantomData))
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Several<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Several{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let one = generator.subschema_for::<T>();
        schemars::json_schema!({ "anyOf": [one, { "type": "array", "items": one, "minItems": 1 }] })
    }
}
