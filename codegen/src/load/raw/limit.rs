//! Limits as they are written.

use serde::Deserialize;

use super::super::entries::Entries;
use super::super::prose::Line;
use super::super::words;
use super::Field;
use crate::model::MethodLimit as Limit;

/// A limit of several parameters: at least one of them, or the time between two.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct MethodLimit {
    pub(crate) one_of: Option<Vec<Line>>,
    pub(crate) max_span: Option<i64>,
    /// How many seconds one of `max_span` has.
    #[serde(default, deserialize_with = "words::span")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::span_schema"))]
    pub(crate) unit: Option<i64>,
    pub(crate) from: Option<Line>,
    pub(crate) to: Option<Line>,
}

impl MethodLimit {
    /// What it says; nothing while it is not complete.
    pub(crate) fn limit(&self, request: Option<&Entries<Field>>) -> Option<Limit> {
        let name = |line: &Option<Line>| line.clone().map(String::from);
        if let Some(names) = &self.one_of {
            return Some(Limit::OneOf(names.iter().cloned().map(String::from).collect()));
        }
        let (from, to) = (name(&self.from)?, name(&self.to)?);
        let seconds = self.max_span?.checked_mul(self.unit?)?;
        let millis = request?.get(&from)?.unit == Some("ms");
        Some(Limit::MaxSpan { from, to, seconds: seconds.try_into().ok()?, millis })
    }
}
