//! Where access tokens stand.

/// Where a request carries the access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenPlace {
    /// In this parameter of the query.
    Query(&'static str),
    /// In this header, in lower case.
    Header(&'static str),
}
