//! What an answer says of its call.

/// What an answer says of its call, as far as the client acts on it. What is documented for
/// users is in the platform's [`ErrorRow`](crate::api::ErrorRow)s.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// It succeeded.
    Success,
    /// A part of it was refused: the data says which.
    Partial,
    /// The token that it carried was refused as expired or unknown: another one may do.
    TokenRefused,
    /// The refresh token was refused as expired or unknown.
    RefreshRefused,
    /// The time stamp was refused.
    ClockWrong,
    /// Another call of this kind is under way: a repeat in a moment may do.
    Busy,
    /// The platform itself failed: a call that writes may have taken effect all the same.
    Doubtful,
    /// The platform does not have the method, or not any more.
    Gone,
    /// It was refused for any other reason, and took no effect.
    Refused,
}

impl Verdict {
    /// Whether there is data, at least of a part.
    pub const fn is_accepted(self) -> bool {
        matches!(self, Self::Success | Self::Partial)
    }

    /// Whether a call that writes may have taken effect, though it did not succeed.
    pub const fn is_doubtful(self) -> bool {
        matches!(self, Self::Partial | Self::Doubtful)
    }
}
