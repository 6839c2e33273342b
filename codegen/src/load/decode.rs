//! A serde deserializer over the marked tree, whose errors know their node.

use serde::de::{
    DeserializeSeed, Deserializer, Error, Expected, MapAccess, SeqAccess, Unexpected, Visitor,
};
use std::collections::BTreeSet;
use std::fmt;

use super::tree::{Node, NodeId, NodeKind, Tree};

/// What is wrong with a node.
#[derive(Debug)]
pub(super) enum Fault {
    /// A list where a text was asked for, and so on.
    Kind {
        found: String,
        expected: String,
    },
    UnknownWord {
        word: String,
        known: &'static [&'static str],
    },
    UnknownKey {
        key: String,
        known: &'static [&'static str],
    },
    MissingKey(&'static str),
    /// A character that cannot be seen.
    Unseen(char),
    Other(String),
}

/// A fault and the node it is about.
#[derive(Debug)]
pub(super) struct DecodeError {
    pub(super) fault: Fault,
    pub(super) node: Option<NodeId>,
}

impl DecodeError {
    fn new(fault: Fault) -> Self {
        Self { fault, node: None }
    }

    /// Names the node unless one further inside has been named.
    fn at(mut self, node: NodeId) -> Self {
        self.node.get_or_insert(node);
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.fault)
    }
}

impl std::error::Error for DecodeError {}

impl Error for DecodeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Fault::Other(message.to_string()))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Fault::Kind { found: plain_words(found), expected: expected.to_string() })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        match found {
            Unexpected::Char(character) => Self::new(Fault::Unseen(character)),
            found => Self::invalid_type(found, expected),
        }
    }

    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Self {
        Self::new(Fault::UnknownWord { word: word.to_owned(), known })
    }

    fn unknown_field(key: &str, known: &'static [&'static str]) -> Self {
        Self::new(Fault::UnknownKey { key: key.to_owned(), known })
    }

    fn missing_field(key: &'static str) -> Self {
        Self::new(Fault::MissingKey(key))
    }
}

/// What was found, in the words of YAML rather than of Rust.
fn plain_words(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(value) => format!("`{value}`"),
        Unexpected::Unsigned(value) => format!("the number {value}"),
        Unexpected::Signed(value) => format!("the number {value}"),
        Unexpected::Float(value) => format!("the number {value}"),
        Unexpected::Str(text) => format!("the text {text:?}"),
        Unexpected::Unit | Unexpected::Option => "nothing".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map => "a mapping".to_owned(),
        // What serde says of an integer beyond 64 bits.
        Unexpected::Other(what) => match what.split('`').nth(1) {
            Some(digits) if what.starts_with("integer ") => format!("the number {digits}"),
            _ => what.to_owned(),
        },
        other => other.to_string(),
    }
}

/// Nodes that are to be treated as if they were not there.
#[derive(Debug, Default)]
pub(super) struct Repairs {
    /// Values that are replaced by a stand-in.
    pub(super) replaced: BTreeSet<NodeId>,
    /// Keys of entries, and elements of lists, that are skipped.
    pub(super) skipped: BTreeSet<NodeId>,
}

/// One node to be decoded.
#[derive(Clone, Copy)]
pub(super) struct NodeDe<'t> {
    pub(super) tree: &'t Tree<'t>,
    pub(super) repairs: &'t Repairs,
    pub(super) id: NodeId,
    /// A key is what it says, even `null`.
    pub(super) is_key: bool,
}

impl<'t> NodeDe<'t> {
    fn with(self, id: NodeId) -> Self {
        Self { id, is_key: false, ..self }
    }

    fn key(self, id: NodeId) -> Self {
        Self { id, is_key: true, ..self }
    }

    fn is_replaced(self) -> bool {
        self.repairs.replaced.contains(&self.id)
    }

    fn node(self) -> Result<&'t Node<'t>, DecodeError> {
        self.tree.node(self.id).ok_or_else(|| DecodeError::custom("a value is missing"))
    }

    fn any<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.node()?.kind {
            NodeKind::Scalar(scalar) => scalar.visit(visitor),
            NodeKind::List(items) => visitor.visit_seq(Items { de: self, items }),
            NodeKind::Map(entries) => visitor.visit_map(Pairs { de: self, entries, value: None }),
        }
    }

    /// Text, whatever it would mean as a plain scalar, unless that is nothing.
    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.node()?.kind {
            NodeKind::Scalar(scalar) if scalar.is_null() && !self.is_key => {
                Err(Error::invalid_type(Unexpected::Unit, &visitor))
            }
            NodeKind::Scalar(scalar) => visitor.visit_str(&scalar.text),
            NodeKind::List(_) => Err(Error::invalid_type(Unexpected::Seq, &visitor)),
            NodeKind::Map(_) => Err(Error::invalid_type(Unexpected::Map, &visitor)),
        }
    }
}

impl<'de> Deserializer<'de> for NodeDe<'_> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        let result = if self.is_replaced() { visitor.visit_none() } else { self.any(visitor) };
        result.map_err(|error: DecodeError| error.at(self.id))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        let result = if self.is_replaced() { visitor.visit_none() } else { self.text(visitor) };
        result.map_err(|error: DecodeError| error.at(self.id))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        // What is `null` was not left out, and is no value either (see `present`).
        let result =
            if self.is_replaced() { visitor.visit_none() } else { visitor.visit_some(self) };
        result.map_err(|error: DecodeError| error.at(self.id))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self).map_err(|error: DecodeError| error.at(self.id))
    }

    /// Only a mapping: serde's own structures would also take a list of their fields.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match &self.node()?.kind {
            NodeKind::List(_) if !self.is_replaced() => {
                Err(DecodeError::invalid_type(Unexpected::Seq, &visitor).at(self.id))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit
        unit_struct seq tuple tuple_struct map enum ignored_any
    }
}

struct Items<'t> {
    de: NodeDe<'t>,
    items: &'t [NodeId],
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = DecodeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, DecodeError> {
        while let Some((id, rest)) = self.items.split_first() {
            self.items = rest;
            if !self.de.repairs.skipped.contains(id) {
                return seed.deserialize(self.de.with(*id)).map(Some);
            }
        }
        Ok(None)
    }
}

struct Pairs<'t> {
    de: NodeDe<'t>,
    entries: &'t [(NodeId, NodeId)],
    value: Option<NodeId>,
}

impl<'de> MapAccess<'de> for Pairs<'_> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DecodeError> {
        while let Some(((key, value), rest)) = self.entries.split_first() {
            self.entries = rest;
            if !self.de.repairs.skipped.contains(key) {
                self.value = Some(*value);
                return seed
                    .deserialize(self.de.key(*key))
                    .map(Some)
                    .map_err(|error| error.at(*key));
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, DecodeError> {
        let id = self.value.take().ok_or_else(|| DecodeError::custom("a key has no value"))?;
        seed.deserialize(self.de.with(id))
    }
}
