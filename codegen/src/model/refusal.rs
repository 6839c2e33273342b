//! What a platform refuses, and what to do about it.

use serde::{Deserialize, Serialize};

/// One refusal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorRow {
    /// The code.
    pub code: i64,
    /// The sub code, possibly empty.
    pub sub: String,
    /// What it means.
    pub label: String,
    /// Whether a repeat may help.
    pub retry: Retry,
    /// What to do.
    pub action: Action,
    /// What the client does about it; only of a platform's own codes.
    pub verdict: Option<Verdict>,
}

/// Whether a repeat may help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// It never helps.
    Never,
    /// Later, with back-off.
    Later,
    /// At once.
    Immediately,
    /// Nobody says.
    #[default]
    Unknown,
}

/// What to do about a refusal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Mend the request.
    FixRequest,
    /// Wait, then repeat.
    Wait,
    /// The app has to be authorised again.
    Reauthorize,
    /// Refresh the access token, or make a new one.
    RefreshToken,
    /// Change a setting of the app in the platform's console.
    ConfigureApp,
    /// Ask the platform.
    ContactPlatform,
    /// Nothing: it has been done already.
    AlreadyDone,
    /// Nobody says.
    #[default]
    Unknown,
}

/// What the client does about a code, beside what is documented of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Part of the call was refused.
    Partial,
    /// The access token is expired or unknown.
    TokenRefused,
    /// The refresh token is expired or unknown.
    RefreshRefused,
    /// The time stamp was refused.
    ClockWrong,
    /// Another call of this kind is under way.
    Busy,
    /// The platform itself failed.
    Doubtful,
    /// There is no such method, or not any more.
    Gone,
}
