//! Whether a call carries an access token, of which kind, and where.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Unexpected, Visitor};

use super::super::prose::Line;

/// `true`, `false`, the name of a kind of token, or where the call carries one.
#[derive(Clone, Debug)]
pub(crate) enum TokenUse {
    /// What could not be read counts as the default.
    Carried(bool),
    Of(Line),
    At(TokenUseKeys),
}

/// Where a call carries its token, in place of where its platform has it, and of which kind it is.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct TokenUseKeys {
    pub(crate) kind: Option<Line>,
    pub(crate) query: Option<Line>,
    pub(crate) header: Option<Line>,
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
            Self::At(keys) => keys.kind.as_ref(),
        }
    }

    /// Where it says that the call carries the token.
    pub(crate) fn place(&self) -> Option<&TokenUseKeys> {
        match self {
            Self::At(keys) => Some(keys),
            Self::Carried(_) | Self::Of(_) => None,
        }
    }
}

impl<'de> Deserialize<'de> for TokenUse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;
        impl<'de> Visitor<'de> for Shape {
            type Value = TokenUse;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`true`, `false`, the name of a kind of token, or a mapping with `query` or `header`")
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

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                TokenUseKeys::deserialize(MapAccessDeserializer::new(map)).map(TokenUse::At)
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

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let keys = generator.subschema_for::<TokenUseKeys>();
        schemars::json_schema!({ "anyOf": [{ "type": ["boolean", "string"] }, keys] })
    }
}
