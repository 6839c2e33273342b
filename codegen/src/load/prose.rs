//! The texts of descriptors. What reads one goes through here, so that none brings along what
//! nobody can see.

use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected, Visitor};
use std::fmt;
use std::ops::Deref;

use crate::foreign::is_unseen;

/// A text on one line.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Line(String);

/// A text that may have several lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Prose(String);

impl Line {
    /// The line ends after a text, which YAML's blocks have, are no part of it.
    pub(crate) fn keep<E: Error>(text: &str) -> Result<Self, E> {
        let text = text.trim_end_matches('\n');
        check_seen(text)?;
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl Prose {
    fn keep<E: Error>(text: &str) -> Result<Self, E> {
        text.split('\n').try_for_each(check_seen)?;
        Ok(Self(text.to_owned()))
    }
}

/// Refuses a text that has what cannot be seen. The error is a wrong `char`, which is nothing
/// that YAML has.
pub(super) fn check_seen<E: Error>(text: &str) -> Result<(), E> {
    match text.chars().find(|character| is_unseen(*character)) {
        Some(unseen) => Err(E::invalid_value(Unexpected::Char(unseen), &"a text")),
        None => Ok(()),
    }
}

macro_rules! text {
    ($type:ident) => {
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Shape;
                impl Visitor<'_> for Shape {
                    type Value = $type;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a string")
                    }

                    fn visit_str<E: Error>(self, text: &str) -> Result<$type, E> {
                        $type::keep(text)
                    }
                }
                deserializer.deserialize_str(Shape)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                String::schema_name()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                String::json_schema(generator)
            }
        }

        impl Deref for $type {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl From<$type> for String {
            fn from(text: $type) -> Self {
                text.0
            }
        }
    };
}

text!(Line);
text!(Prose);
