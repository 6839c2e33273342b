//! What stands in an overlay: a file that extends or corrects a published method.

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

use super::super::entries::Entries;
use super::super::prose::{Line, Prose};
use super::super::words::{self, Word};
use super::{
    Auth, EnumCode, ErrorRow, Example, Field, FieldKeys, MethodLimit, Paging, TokenUse, TypeDef,
    TypeExpr,
};
use crate::model::{Body, Effect, EnumRepr, Reply, Status, Verb};

/// What an overlay adds. Fields of `types` and codes of `enums` that are there already are
/// added to those; other types and enums are new.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Add"))]
#[serde(deny_unknown_fields)]
pub(crate) struct Additions {
    pub(crate) request: Option<Entries<Field>>,
    pub(crate) response: Option<Entries<Field>>,
    pub(crate) types: Option<Entries<TypeDef>>,
    pub(crate) enums: Option<Entries<EnumAddition>>,
    pub(crate) extra: Option<Vec<Line>>,
    pub(crate) labels: Option<Entries<Line>>,
    pub(crate) errors: Option<Vec<ErrorRow>>,
}

/// What an overlay changes: keys that are given replace what was there.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Change"))]
#[serde(deny_unknown_fields)]
pub(crate) struct Changes {
    pub(crate) title: Option<Line>,
    pub(crate) doc: Option<Line>,
    pub(crate) note: Option<Prose>,
    #[serde(default)]
    pub(crate) status: Word<Status>,
    pub(crate) replaced_by: Option<Line>,
    #[serde(default)]
    pub(crate) effect: Word<Effect>,
    pub(crate) token: Option<TokenUse>,
    pub(crate) host: Option<Line>,
    pub(crate) path: Option<Line>,
    #[serde(default)]
    pub(crate) verb: Word<Verb>,
    #[serde(default)]
    pub(crate) body: Word<Body>,
    #[serde(default)]
    pub(crate) reply: Word<Reply>,
    pub(crate) generation: Option<Line>,
    pub(crate) auths: Option<Vec<Auth>>,
    pub(crate) paging: Option<Paging>,
    pub(crate) limits: Option<Vec<MethodLimit>>,
    pub(crate) request: Option<Entries<FieldChange>>,
    pub(crate) response: Option<ResponseChange>,
    pub(crate) types: Option<Entries<Entries<FieldChange>>>,
    pub(crate) enums: Option<Entries<EnumAddition>>,
    pub(crate) errors: Option<Vec<ErrorRow>>,
    pub(crate) example: Option<Example>,
}

/// What `data` holds instead.
#[derive(Debug)]
pub(crate) enum ResponseChange {
    Fields(Entries<FieldChange>),
    Type(TypeExpr),
}

/// Keys of a field that are to be otherwise.
#[derive(Debug)]
pub(crate) struct FieldChange(FieldKeys);

impl FieldChange {
    fn of_type(ty: TypeExpr) -> Self {
        Self(FieldKeys::of_type(ty))
    }

    /// Puts what is given in the place of what was there.
    pub(crate) fn apply(&self, field: &mut Field) {
        self.0.change(field);
    }
}

/// Codes that are added to an enum, or changed in it; or a new enum.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "EnumChange"))]
#[serde(deny_unknown_fields)]
pub(crate) struct EnumAddition {
    #[serde(rename = "type", default, deserialize_with = "words::maybe_repr")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::repr_schema"))]
    pub(crate) repr: Option<EnumRepr>,
    pub(crate) label: Option<Line>,
    pub(crate) codes: Option<Entries<EnumCode>>,
}

either!(
    FieldChange, "a type, or a mapping of keys that change",
    stand_in: FieldChange(FieldKeys::default()),
    text: |t: Line| FieldChange::of_type(TypeExpr::of(&t)),
    list: FieldChange::of_type,
    map: FieldKeys => FieldChange,
);

either!(
    ResponseChange, "fields that change, or a type",
    stand_in: ResponseChange::Fields(Entries::default()),
    text: |t: Line| ResponseChange::Type(TypeExpr::of(&t)),
    list: ResponseChange::Type,
    map: Entries<FieldChange> => ResponseChange::Fields,
);
