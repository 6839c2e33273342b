//! The keys that say how a platform is called, how it answers, and what it refuses.

use serde::Deserialize;

use super::super::prose::Line;
use super::super::several::{Listed, Several};
use super::super::words::{TokensKind, TransportKind, Word};
use crate::model::{Action, Reply, Retry, Verb, Verdict};

/// What a platform file writes where the data of an answer stands beside its codes.
pub(crate) const BESIDE: &str = "beside";

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Transport {
    #[serde(default)]
    pub(crate) kind: Word<TransportKind>,
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
    pub(crate) prefix: Option<Line>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Tokens {
    /// What methods call the kind, where the platform has several.
    pub(crate) name: Option<Line>,
    #[serde(default)]
    pub(crate) kind: Word<TokensKind>,
    pub(crate) query: Option<Line>,
    pub(crate) header: Option<Line>,
    pub(crate) prefix: Option<Line>,
    pub(crate) path: Option<Line>,
    pub(crate) refresh_path: Option<Line>,
    pub(crate) refresh_form: Option<bool>,
    #[serde(default)]
    pub(crate) verb: Word<Verb>,
    #[serde(default)]
    pub(crate) reply: Word<Reply>,
    pub(crate) app_key: Option<Line>,
    pub(crate) app_secret: Option<Line>,
    pub(crate) grant_type: Option<Line>,
    pub(crate) token: Option<Line>,
    pub(crate) expires_in: Option<Line>,
    pub(crate) stable: Option<bool>,
    pub(crate) renew_before: Option<i64>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Envelope {
    pub(crate) code: Option<Line>,
    pub(crate) success: Option<i64>,
    pub(crate) message: Option<Several<Line>>,
    pub(crate) sub_code: Option<Line>,
    pub(crate) sub_message: Option<Line>,
    pub(crate) log_id: Option<Line>,
    /// The member with the data, or `beside`.
    pub(crate) data: Option<Line>,
    pub(crate) also: Option<Vec<AlsoCode>>,
    pub(crate) others: Option<Vec<Line>>,
    /// Older generations of codes.
    pub(crate) legacy: Option<Several<LegacyEnvelope>>,
}

impl Listed for Line {
    const EXPECTED: &'static str = "a name, or a list of names";
    const IS_TEXT: bool = true;
}

impl Listed for Tokens {
    const EXPECTED: &'static str = "a `kind` of tokens, or a list of them";
    const IS_TEXT: bool = false;
}

impl Listed for LegacyEnvelope {
    const EXPECTED: &'static str = "a generation with `code` and `success`, or a list of them";
    const IS_TEXT: bool = false;
}

/// A code that has to be that of success as well.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct AlsoCode {
    pub(crate) code: Option<Line>,
    pub(crate) message: Option<Line>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct LegacyEnvelope {
    pub(crate) code: Option<Line>,
    pub(crate) success: Option<i64>,
    pub(crate) message: Option<Several<Line>>,
    pub(crate) log_id: Option<Line>,
    pub(crate) errors: Option<Vec<ErrorRow>>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorRow {
    pub(crate) code: i64,
    pub(crate) sub: Option<Line>,
    pub(crate) label: Option<Line>,
    #[serde(default)]
    pub(crate) retry: Word<Retry>,
    #[serde(default)]
    pub(crate) action: Word<Action>,
    #[serde(default)]
    pub(crate) verdict: Word<Verdict>,
}
