//! Descriptors as they are written, decoded but not yet understood.
//!
//! These types are decoded twice at most: by `serde_yaml`, and, when that fails, from the
//! marked tree with repairs (see `repair`). A node that could not be repaired is decoded
//! through `visit_none`, which no YAML value does by itself; what comes out then is a
//! stand-in that lets later checks go on without complaining about it.

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

use super::entries::Entries;
pub(crate) use super::expr::TypeExpr;
use super::json::present;
use super::prose::{Line, Prose};
use super::several::Several;
use super::words::{self, Word};
use crate::model::{Body, Effect, EnumRepr, Json, Reply, Status, Verb};

/// Decodes a value that is written in several ways: text, a list, a mapping.
///
/// The closures of the original shapes become the methods of one visitor; whatever is not
/// given is refused with the text of `expecting`.
macro_rules! either {
    (
        $type:ty, $expecting:literal, stand_in: $stand_in:expr,
        $(text: $text:expr,)? $(list: $list:expr,)? $(map: $map:ty => $from:expr,)?
        $(complete: $keys:ty => $complete:expr,)?
    ) => {
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Shape;
                impl<'de> Visitor<'de> for Shape {
                    type Value = $type;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
                        Ok($stand_in)
                    }

                    $(fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                        Line::keep(text).map($text)
                    })?

                    $(fn visit_seq<A: SeqAccess<'de>>(
                        self,
                        list: A,
                    ) -> Result<Self::Value, A::Error> {
                        TypeExpr::deserialize(SeqAccessDeserializer::new(list)).map($list)
                    })?

                    $(fn visit_map<A: MapAccess<'de>>(
                        self,
                        map: A,
                    ) -> Result<Self::Value, A::Error> {
                        <$map>::deserialize(MapAccessDeserializer::new(map)).map($from)
                    })?

                    $(fn visit_map<A: MapAccess<'de>>(
                        self,
                        map: A,
                    ) -> Result<Self::Value, A::Error> {
                        <$keys>::deserialize(MapAccessDeserializer::new(map))
                            .and_then(|keys| $complete(keys).map_err(A::Error::missing_field))
                    })?
                }
                deserializer.deserialize_any(Shape)
            }
        }
    };
}

mod field;
mod fits;
mod history;
mod limit;
mod overlay;
mod platform;
mod plugin;
mod token_use;

pub(super) use field::FieldKeys;
pub(crate) use field::{ATTRIBUTES, FIELD_KEYS, Field};
pub(crate) use history::VersionRow;
pub(crate) use limit::MethodLimit;
pub(crate) use overlay::{Additions, Changes, EnumAddition, FieldChange, ResponseChange};
pub(crate) use platform::{BESIDE, Envelope, ErrorRow, TokenPlace, Tokens, Transport};
pub(crate) use plugin::{CheckRow, Failure};
pub(crate) use token_use::TokenUse;

/// One file. Which keys are present decides what the file is.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) platform: Option<Line>,
    pub(crate) spec_version: Option<i64>,
    pub(crate) class_prefix: Option<Line>,
    /// The address of the platform, or the one of a method that is elsewhere.
    pub(crate) host: Option<Line>,
    /// The crate that is generated for the platform.
    #[serde(rename = "crate")]
    pub(crate) krate: Option<Line>,
    /// The npm package that is generated for the platform.
    pub(crate) package: Option<Line>,
    pub(crate) transport: Option<Transport>,
    pub(crate) tokens: Option<Several<Tokens>>,
    pub(crate) envelope: Option<Envelope>,
    /// The published method that the file changes.
    pub(crate) extends: Option<Line>,
    pub(crate) method: Option<Line>,
    /// Other spellings of the method's name.
    pub(crate) other_names: Option<Vec<Line>>,
    /// The topic of a push message.
    pub(crate) message: Option<Line>,
    pub(crate) tag: Option<Line>,
    /// The name of an SPI method.
    pub(crate) spi: Option<Line>,
    /// The name of a client-side call.
    pub(crate) plugin: Option<Line>,
    /// What a client-side call is a member of.
    pub(crate) object: Option<Line>,
    /// For which id `requirePlugin` of the object gives what it is a member of.
    pub(crate) plugin_id: Option<Line>,
    /// The name of a callback.
    pub(crate) callback: Option<Line>,
    pub(crate) title: Option<Line>,
    pub(crate) doc: Option<Line>,
    pub(crate) note: Option<Prose>,
    #[serde(default)]
    pub(crate) status: Word<Status>,
    pub(crate) replaced_by: Option<Line>,
    #[serde(default)]
    pub(crate) effect: Word<Effect>,
    pub(crate) token: Option<TokenUse>,
    /// The code of the older generation in which a method answers.
    pub(crate) generation: Option<Line>,
    /// The path below the host.
    pub(crate) path: Option<Line>,
    #[serde(default)]
    pub(crate) verb: Word<Verb>,
    #[serde(default)]
    pub(crate) body: Word<Body>,
    pub(crate) family: Option<Line>,
    /// The field of a message that says what it is about.
    pub(crate) key: Option<Line>,
    #[serde(default)]
    pub(crate) reply: Word<Reply>,
    /// The parameter of an SPI method whose codes say which method a call is of.
    pub(crate) discriminator: Option<Line>,
    /// What is known rests on: of a platform all there are, of a method their names.
    pub(crate) sources: Option<Vec<Source>>,
    /// The permission packages that have a method.
    pub(crate) auths: Option<Vec<Auth>>,
    pub(crate) paging: Option<Paging>,
    /// Limits of several parameters together.
    pub(crate) limits: Option<Vec<MethodLimit>>,
    /// What a caller of a client-side call has to keep, in words.
    pub(crate) rules: Option<Vec<Prose>>,
    /// What is looked at before a client-side call.
    pub(crate) checks: Option<Vec<CheckRow>>,
    /// What `data` of a message holds.
    pub(crate) data: Option<Entries<Field>>,
    pub(crate) request: Option<Entries<Field>>,
    pub(crate) response: Option<Response>,
    /// What a client-side call that fails tells.
    pub(crate) failure: Option<Failure>,
    pub(crate) types: Option<Entries<TypeDef>>,
    pub(crate) enums: Option<Entries<EnumDef>>,
    /// The structures whose unknown members are kept: types, and sections of the file.
    pub(crate) extra: Option<Vec<Line>>,
    /// What structures are, in the platform's words: types of the file, and the response.
    pub(crate) labels: Option<Entries<Line>>,
    pub(crate) errors: Option<Vec<ErrorRow>>,
    pub(crate) example: Option<Example>,
    /// The versions of the platform's description, the oldest first.
    pub(crate) history: Option<Vec<VersionRow>>,
    /// What the extended method does not have.
    pub(crate) add: Option<Additions>,
    /// What is otherwise in the extended method.
    pub(crate) change: Option<Changes>,
}

impl File {
    /// Whether nothing at all was read. Which keys matter for this is not important: one
    /// that is missing here only costs a closer look.
    pub(super) fn is_blank(&self) -> bool {
        self.method.is_none()
            && self.message.is_none()
            && self.spi.is_none()
            && self.plugin.is_none()
            && self.callback.is_none()
            && self.extends.is_none()
            && self.platform.is_none()
            && self.types.is_none()
            && self.enums.is_none()
            && self.history.is_none()
    }
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Paging {
    pub(crate) page: Option<Line>,
    pub(crate) size: Option<Line>,
    pub(crate) cursor: Option<Line>,
    pub(crate) first: Option<i64>,
    pub(crate) max_size: Option<i64>,
    pub(crate) max_rows: Option<i64>,
    pub(crate) items: Option<Line>,
    pub(crate) total: Option<Line>,
    pub(crate) has_more: Option<Line>,
    pub(crate) next: Option<Line>,
}

/// What `data` holds.
#[derive(Clone, Debug)]
pub(crate) enum Response {
    Fields(Entries<Field>),
    Type(TypeExpr),
}

/// A structure or an alias.
#[derive(Clone, Debug)]
pub(crate) enum TypeDef {
    Fields(Entries<Field>),
    Alias(TypeExpr),
}

/// An open enum.
#[derive(Clone, Debug)]
pub(crate) struct EnumDef {
    /// Absent when the enum could not be read; then it stands for any type.
    pub(crate) repr: Option<EnumRepr>,
    pub(crate) label: Option<Line>,
    pub(crate) codes: Entries<EnumCode>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct EnumKeys {
    #[serde(rename = "type", deserialize_with = "words::repr")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::repr_schema"))]
    repr: EnumRepr,
    label: Option<Line>,
    codes: Option<Entries<EnumCode>>,
}

#[derive(Clone, Debug)]
pub(crate) struct EnumCode {
    pub(crate) name: Option<Line>,
    pub(crate) label: Line,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct EnumCodeKeys {
    name: Option<Line>,
    label: Option<Line>,
}

/// A permission package.
#[derive(Clone, Debug)]
pub(crate) struct Auth {
    pub(crate) group: Option<Line>,
    pub(crate) package: Line,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct AuthKeys {
    group: Option<Line>,
    package: Option<Line>,
}

/// Something that descriptors are made from.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) name: Line,
    /// Where it is said what it is.
    pub(crate) title: Option<Line>,
    pub(crate) url: Option<Line>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct SourceKeys {
    name: Option<Line>,
    title: Option<Line>,
    url: Option<Line>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Example {
    #[serde(default, deserialize_with = "present")]
    #[cfg_attr(feature = "schema", schemars(with = "Json"))]
    pub(crate) request: Option<Json>,
    /// Of a message.
    #[serde(default, deserialize_with = "present")]
    #[cfg_attr(feature = "schema", schemars(with = "Json"))]
    pub(crate) data: Option<Json>,
    #[serde(default, deserialize_with = "present")]
    #[cfg_attr(feature = "schema", schemars(with = "Json"))]
    pub(crate) response: Option<Json>,
}

either!(
    Response, "fields or a type",
    stand_in: Response::Type(TypeExpr::any()),
    text: |t: Line| Response::Type(TypeExpr::of(&t)),
    list: Response::Type,
    map: Entries<Field> => Response::Fields,
);

either!(
    TypeDef, "fields or a type",
    stand_in: TypeDef::Alias(TypeExpr::any()),
    text: |t: Line| TypeDef::Alias(TypeExpr::of(&t)),
    list: TypeDef::Alias,
    map: Entries<Field> => TypeDef::Fields,
);

either!(
    EnumDef, "a mapping with `type` and `codes`",
    stand_in: EnumDef { repr: None, label: None, codes: Entries::default() },
    map: EnumKeys => |keys| EnumDef {
        repr: Some(keys.repr),
        label: keys.label,
        codes: keys.codes.unwrap_or_default(),
    },
);

either!(
    Auth, "the name of a permission package, or a mapping with `group` and `package`",
    stand_in: Auth { group: None, package: Line::default() },
    text: |package| Auth { group: None, package },
    complete: AuthKeys => |keys: AuthKeys| match keys.package {
        Some(package) => Ok(Auth { group: keys.group, package }),
        None => Err("package"),
    },
);

either!(
    Source, "the name of a source, or a mapping with `name`, `title` and `url`",
    stand_in: Source { name: Line::default(), title: None, url: None },
    text: |name| Source { name, title: None, url: None },
    complete: SourceKeys => |keys: SourceKeys| match keys.name {
        Some(name) => Ok(Source { name, title: keys.title, url: keys.url }),
        None => Err("name"),
    },
);

either!(
    EnumCode, "a label, or a mapping with `name` and `label`",
    stand_in: EnumCode { name: None, label: Line::default() },
    text: |label| EnumCode { name: None, label },
    map: EnumCodeKeys => |keys| EnumCode {
        name: keys.name,
        label: keys.label.unwrap_or_default(),
    },
);
