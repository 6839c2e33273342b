//! What a history says of each version.

use serde::Deserialize;

use super::super::prose::Line;

/// One version of a platform's description.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Version"))]
#[serde(deny_unknown_fields)]
pub(crate) struct VersionRow {
    pub(crate) version: Option<i64>,
    pub(crate) date: Option<Line>,
    /// The paths of what was not there before, each without what stands below it.
    pub(crate) added: Option<Vec<Line>>,
}
