//! What is documented of refusals, and what to do about them.

/// A documented refusal, and what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorRow {
    /// The code.
    pub code: i64,
    /// The sub code; empty when the code alone decides.
    pub sub_code: &'static str,
    /// What it means, in the platform's words.
    pub label: &'static str,
    /// Whether a repeat may help.
    pub retry: Retry,
    /// What to do.
    pub action: Action,
}

/// Whether repeating a refused call may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// It never helps.
    Never,
    /// Later, with back-off.
    Later,
    /// At once.
    Immediately,
    /// No source says.
    Unknown,
}

/// What to do about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Mend the request.
    FixRequest,
    /// Wait, then repeat.
    Wait,
    /// The merchant has to authorise the app again.
    Reauthorize,
    /// Refresh the access token, or make a new one. The client does so by itself.
    RefreshToken,
    /// Change a setting of the app in the console of the open platform, under 应用管理: its
    /// permission packages (权限包), the addresses it may call from (IP白名单), the SPI methods
    /// and messages that it takes.
    ConfigureApp,
    /// Ask the platform.
    ContactPlatform,
    /// Nothing: what was asked for has been done already.
    AlreadyDone,
    /// No source says.
    Unknown,
}
