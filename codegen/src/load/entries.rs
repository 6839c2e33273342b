//! Mappings in the order they are written.

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

use super::prose::Line;

/// The entries of a mapping with free keys. No key occurs twice.
#[derive(Clone, Debug)]
pub(crate) struct Entries<T>(Vec<(String, T)>);

impl<T> Entries<T> {
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, (String, T)> {
        self.0.iter()
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        self.0.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Adds an entry whose key is not there yet.
    pub(crate) fn add(&mut self, key: &str, value: T) {
        debug_assert!(self.get(key).is_none());
        self.0.push((key.to_owned(), value));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'a, T> IntoIterator for &'a Entries<T> {
    type Item = &'a (String, T);
    type IntoIter = std::slice::Iter<'a, (String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Shape<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut list: Vec<(String, T)> = Vec::new();
                while let Some((key, value)) = map.next_entry::<Line, T>()? {
                    list.push((key.into(), value));
                }
                reject_twice(list.iter().map(|(key, _)| key.as_str()))?;
                Ok(Entries(list))
            }
        }
        deserializer.deserialize_map(Shape(PhantomData))
    }
}

/// Refuses keys that occur twice. The marked tree finds them again, with their places.
pub(super) fn reject_twice<'a, E: Error>(keys: impl Iterator<Item = &'a str>) -> Result<(), E> {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            return Err(E::custom(format_args!("the key `{key}` occurs twice")));
        }
    }
    Ok(())
}
