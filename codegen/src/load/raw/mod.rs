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
use super::json::{present, present_line};
use super::prose::{Line, Prose};
use super::words;
use crate::model::{Action, Effect, EnumRepr, Json, Pii, Reply, Retry, Status};

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

mod overlay;

pub(crate) use overlay::{Additions, Changes, EnumAddition, FieldChange, ResponseChange};

/// One file. Which keys are present decides what the file is.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) platform: Option<Line>,
    pub(crate) spec_version: Option<i64>,
    pub(crate) class_prefix: Option<Line>,
    pub(crate) host: Option<Line>,
    /// The published method that the file changes.
    pub(crate) extends: Option<Line>,
    pub(crate) method: Option<Line>,
    /// The topic of a push message.
    pub(crate) message: Option<Line>,
    pub(crate) tag: Option<Line>,
    /// The name of an SPI method.
    pub(crate) spi: Option<Line>,
    pub(crate) title: Option<Line>,
    pub(crate) doc: Option<Line>,
    pub(crate) note: Option<Prose>,
    #[serde(default, deserialize_with = "words::status")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::status_schema"))]
    pub(crate) status: Option<Status>,
    pub(crate) replaced_by: Option<Line>,
    #[serde(default, deserialize_with = "words::effect")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::effect_schema"))]
    pub(crate) effect: Option<Effect>,
    pub(crate) token: Option<bool>,
    pub(crate) family: Option<Line>,
    /// The field of a message that says what it is about.
    pub(crate) key: Option<Line>,
    #[serde(default, deserialize_with = "words::reply")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::reply_schema"))]
    pub(crate) reply: Option<Reply>,
    /// The parameter of an SPI method whose codes say which method a call is of.
    pub(crate) discriminator: Option<Line>,
    pub(crate) paging: Option<Paging>,
    /// What `data` of a message holds.
    pub(crate) data: Option<Entries<Field>>,
    pub(crate) request: Option<Entries<Field>>,
    pub(crate) response: Option<Response>,
    pub(crate) types: Option<Entries<TypeDef>>,
    pub(crate) enums: Option<Entries<EnumDef>>,
    /// The structures whose unknown members are kept: types, and sections of the file.
    pub(crate) extra: Option<Vec<Line>>,
    pub(crate) errors: Option<Vec<ErrorRow>>,
    pub(crate) example: Option<Example>,
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
            && self.extends.is_none()
            && self.platform.is_none()
            && self.types.is_none()
            && self.enums.is_none()
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

/// A type as it is written.
#[derive(Clone, Debug)]
pub(crate) enum TypeExpr {
    /// `i64`, `page<DoudianOrder>`, also `[i64]` where it is quoted.
    Text(String),
    /// `[T]` as a YAML list.
    List(Box<TypeExpr>),
}

/// One of the words of `unit`. Under this name serde does not take it for something that
/// borrows from the text.
type UnitName = &'static str;

/// One field.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) ty: TypeExpr,
    pub(crate) rename: Option<Line>,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) default: Option<Json>,
    pub(crate) label: Option<Line>,
    pub(crate) note: Option<Prose>,
    pub(crate) unit: Option<UnitName>,
    pub(crate) codes: Option<Entries<Line>>,
    pub(crate) pii: Option<Pii>,
    pub(crate) lenient: bool,
    pub(crate) deprecated: Option<Line>,
    pub(crate) uncertain: bool,
}

impl Field {
    fn of_type(ty: TypeExpr) -> Self {
        Self {
            ty,
            rename: None,
            required: false,
            nullable: false,
            default: None,
            label: None,
            note: None,
            unit: None,
            codes: None,
            pii: None,
            lenient: false,
            deprecated: None,
            uncertain: false,
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct FieldKeys {
    #[serde(rename = "type", default, deserialize_with = "given")]
    ty: Option<TypeExpr>,
    rename: Option<Line>,
    required: Option<bool>,
    nullable: Option<bool>,
    #[serde(default, deserialize_with = "present_line")]
    #[cfg_attr(feature = "schema", schemars(with = "Json"))]
    default: Option<Json>,
    label: Option<Line>,
    note: Option<Prose>,
    #[serde(default, deserialize_with = "words::unit")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::unit_schema"))]
    unit: Option<UnitName>,
    codes: Option<Entries<Line>>,
    #[serde(default, deserialize_with = "words::pii")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::pii_schema"))]
    pii: Option<Pii>,
    lenient: Option<bool>,
    #[serde(default, deserialize_with = "deprecated")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::yes_or_text"))]
    deprecated: Option<Line>,
    uncertain: Option<bool>,
}

impl FieldKeys {
    /// The field, if its keys are complete; otherwise the one that is missing.
    fn complete(self) -> Result<Field, &'static str> {
        let keys = self;
        Ok(Field {
            ty: keys.ty.ok_or("type")?,
            rename: keys.rename,
            required: keys.required.unwrap_or(false),
            nullable: keys.nullable.unwrap_or(false),
            default: keys.default,
            label: keys.label,
            note: keys.note,
            unit: keys.unit,
            codes: keys.codes,
            pii: keys.pii,
            lenient: keys.lenient.unwrap_or(false),
            deprecated: keys.deprecated,
            uncertain: keys.uncertain.unwrap_or(false),
        })
    }
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

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorRow {
    pub(crate) code: i64,
    pub(crate) sub: Option<Line>,
    pub(crate) label: Option<Line>,
    #[serde(default, deserialize_with = "words::retry")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::retry_schema"))]
    pub(crate) retry: Option<Retry>,
    #[serde(default, deserialize_with = "words::action")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::action_schema"))]
    pub(crate) action: Option<Action>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Example {
    pub(crate) request: Option<Json>,
    /// Of a message.
    pub(crate) data: Option<Json>,
    #[serde(default, deserialize_with = "present")]
    #[cfg_attr(feature = "schema", schemars(with = "Json"))]
    pub(crate) response: Option<Json>,
}

either!(
    Response, "fields or a type",
    stand_in: Response::Type(TypeExpr::any()),
    text: |t: Line| Response::Type(TypeExpr::Text(t.into())),
    list: Response::Type,
    map: Entries<Field> => Response::Fields,
);

either!(
    TypeDef, "fields or a type",
    stand_in: TypeDef::Alias(TypeExpr::any()),
    text: |t: Line| TypeDef::Alias(TypeExpr::Text(t.into())),
    list: TypeDef::Alias,
    map: Entries<Field> => TypeDef::Fields,
);

either!(
    Field, "a type, or a mapping with `type`",
    stand_in: Field::of_type(TypeExpr::any()),
    text: |t: Line| Field::of_type(TypeExpr::Text(t.into())),
    list: Field::of_type,
    complete: FieldKeys => FieldKeys::complete,
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
    EnumCode, "a label, or a mapping with `name` and `label`",
    stand_in: EnumCode { name: None, label: Line::default() },
    text: |label| EnumCode { name: None, label },
    map: EnumCodeKeys => |keys| EnumCode {
        name: keys.name,
        label: keys.label.unwrap_or_default(),
    },
);

impl TypeExpr {
    /// The text inside all brackets of YAML.
    pub(crate) fn innermost(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::List(item) => item.innermost(),
        }
    }

    /// Stands for a type that could not be read.
    fn any() -> Self {
        Self::Text("any".to_owned())
    }
}

impl<'de> Deserialize<'de> for TypeExpr {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;
        impl<'de> Visitor<'de> for Shape {
            type Value = TypeExpr;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a type, for example `string` or `[i64]`")
            }

            fn visit_none<E: Error>(self) -> Result<TypeExpr, E> {
                Ok(TypeExpr::any())
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<TypeExpr, E> {
                Line::keep(text).map(|text| TypeExpr::Text(text.into()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<TypeExpr, A::Error> {
                let one = "a list type names one type, as in `[i64]`";
                let Some(item) = list.next_element::<TypeExpr>()? else {
                    return Err(A::Error::custom(one));
                };
                if list.next_element::<TypeExpr>()?.is_some() {
                    return Err(A::Error::custom(one));
                }
                Ok(TypeExpr::List(Box::new(item)))
            }
        }
        deserializer.deserialize_any(Shape)
    }
}

/// A type that is there, even if it could not be read.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<TypeExpr>, D::Error> {
    TypeExpr::deserialize(deserializer).map(Some)
}

/// `deprecated: true`, or the text that says what to use instead.
fn deprecated<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Line>, D::Error> {
    struct Shape;
    impl Visitor<'_> for Shape {
        type Value = Option<Line>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("`true`, or the text that says what to use instead")
        }

        fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_bool<E: Error>(self, yes: bool) -> Result<Self::Value, E> {
            Ok(yes.then(Line::default))
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            Line::keep(text).map(Some)
        }
    }
    deserializer.deserialize_any(Shape)
}
