//! Whether a call carries an access token, and of which kind.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

use super::super::prose::Line;

/// `true`, `false`, or the name of a kind of token.
#[derive(Clone, Debug)]
pub(crate) enum TokenUse {
    /// What could not be read counts as the default.
    Carried(bool),
    Of(Line),
}

/// Words for `true` and `false` that are texts.
const WORDS: &[&str] = &["true", "false", "yes", "no", "on", "off", "y", "n"];

impl TokenUse {
    /// Whether the call carries one.
    pub(crate) fn is_carried(&self) -> bool {
        !matches!(self, Self::Carried(false))
    }

    /// The kind that is named.
    pub(crate) fn kind(&self) -> Option<&Line> {
        match self {
            Self::Carried(_) => None,
            Self::Of(kind) => Some(kind),
        }
    }
}

impl<'de> Deserialize<'de> for TokenUse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;
        impl Visitor<'_> for Shape {
            type Value = TokenUse;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`true`, `false` or the name of a kind of token")
            }

            fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
                Ok(TokenUse::Carried(true))
            }

            fn visit_bool<E: Error>(self, yes: bool) -> Result<Self::Value, E> {
                Ok(TokenUse::Carried(yes))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                // What YAML 1.1 has for these is no name of a kind.
                if WORDS.iter().any(|word| text.eq_ignore_ascii_case(word)) {
                    return Err(E::invalid_type(Unexpected::Str(text), &"`true` or `false`"));
                }
                Line::keep(text).map(TokenUse::Of)
            }
        }
        deserializer.deserialize_any(Shape)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for TokenUse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TokenUse".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["boolean", "string"] })
    }
}
