//! Where access tokens stand, for platforms and for methods.

use serde::{Deserialize, Serialize};

/// Where a request carries the access token.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenPlace {
    /// In this parameter of the query.
    Query(String),
    /// In this header, in lower case.
    Header(String),
}
