//! The keys that say how a platform is called, how it answers, and what it refuses.

use serde::Deserialize;

use super::super::prose::Line;
use super::super::words;
use crate::model::{Action, Reply, Retry, Verb, Verdict};

/// What a platform file writes where the data of an answer stands beside its codes.
pub(crate) const BESIDE: &str = "beside";

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Transport {
    #[serde(default, deserialize_with = "words::transport")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::transport_schema"))]
    pub(crate) kind: Option<words::TransportKind>,
    pub(crate) token: Option<TokenPlace>,
    /// The path of the user's own implementation.
    pub(crate) protocol: Option<Line>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct TokenPlace {
    pub(crate) query: Option<Line>,
    pub(crate) header: Option<Line>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Tokens {
    #[serde(default, deserialize_with = "words::tokens")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::tokens_schema"))]
    pub(crate) kind: Option<words::TokensKind>,
    pub(crate) path: Option<Line>,
    #[serde(default, deserialize_with = "words::verb")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::verb_schema"))]
    pub(crate) verb: Option<Verb>,
    #[serde(default, deserialize_with = "words::reply")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::reply_schema"))]
    pub(crate) reply: Option<Reply>,
    pub(crate) app_key: Option<Line>,
    pub(crate) app_secret: Option<Line>,
    pub(crate) grant_type: Option<Line>,
    pub(crate) token: Option<Line>,
    pub(crate) expires_in: Option<Line>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Envelope {
    pub(crate) code: Option<Line>,
    pub(crate) success: Option<i64>,
    pub(crate) message: Option<Line>,
    pub(crate) sub_code: Option<Line>,
    pub(crate) sub_message: Option<Line>,
    pub(crate) log_id: Option<Line>,
    /// The member with the data, or `beside`.
    pub(crate) data: Option<Line>,
    pub(crate) legacy: Option<LegacyEnvelope>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct LegacyEnvelope {
    pub(crate) code: Option<Line>,
    pub(crate) success: Option<i64>,
    pub(crate) message: Option<Line>,
    pub(crate) errors: Option<Vec<ErrorRow>>,
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
    #[serde(default, deserialize_with = "words::verdict")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::verdict_schema"))]
    pub(crate) verdict: Option<Verdict>,
}
