//! What only a client-side call says of itself.

use serde::Deserialize;

use super::super::prose::Line;
use super::super::words;
use crate::model::EnumRepr;

/// What is looked at before the call: one thing of one parameter.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Check"))]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckRow {
    /// The way to the parameter, as in `customData.image[].url`.
    pub(crate) field: Option<Line>,
    pub(crate) begins_with: Option<Line>,
    #[serde(default, deserialize_with = "words::yes_or_no")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::yes_or_no_schema"))]
    pub(crate) not_empty: Option<bool>,
    pub(crate) unless_query: Option<Line>,
}

/// Where a failure has its code and its text.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Failure {
    pub(crate) code: Option<Line>,
    #[serde(rename = "type", default, deserialize_with = "words::maybe_repr")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::repr_schema"))]
    pub(crate) repr: Option<EnumRepr>,
    pub(crate) message: Option<Line>,
}
