//! How a call fails, and what became of it.

/// What kind of failure an [`Error`](crate::Error) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is not set up for this: see the text.
    Config,
    /// The request could not be written as JSON.
    Request,
    /// The request oversteps a limit that the method's descriptor states, and was not sent; see
    /// [`check_limits`](crate::ClientBuilder::check_limits). Of a file whose length nobody knew, no
    /// more was sent than it may have.
    Limit,
    /// No access token could be had; [`source`](std::error::Error::source) is the error of
    /// the token call. The call itself was not sent.
    Token,
    /// The merchant has to authorise the app (again). The call itself was not sent.
    Authorization,
    /// There was no reply.
    Transport,
    /// The time was up.
    Timeout,
    /// There was a reply, but no answer could be read from it; see
    /// [`Error::reply_problem`](crate::Error::reply_problem).
    Reply,
    /// The platform refused; see [`Error::code`](crate::Error::code) and
    /// [`Error::sub_code`](crate::Error::sub_code).
    Refused,
}

/// Whether a failed call took effect.
///
/// What follows from each way to fail, as the test `fault_matrix` measures it with real
/// connections; "repeat" is [`Error::is_retryable`](crate::Error::is_retryable) for a read, a
/// write that may be repeated (`effect: idempotent`), and any other write:
///
/// | the call fails because | outcome | repeat: read, idempotent, write |
/// |---|---|---|
/// | the connection is refused | `NotSent` | yes, yes, yes |
/// | the connection or the TLS handshake hangs until the time is up | `NotSent` | yes, yes, yes |
/// | the connection is reset or closed, before or after the request was read | `Unknown` | yes, yes, no |
/// | no answer comes until the time is up, or it stops in the middle | `Unknown` | yes, yes, no |
/// | the answer ends in the middle | `Unknown` | yes, yes, no |
/// | HTTP status 5xx, with or without a page | `Unknown` | yes, yes, no |
/// | a file of unknown length has more bytes than its limit: the request is stopped on its way | `Unknown` | no, no, no |
/// | another status without an answer: 404, a redirect (never followed) | `Unknown` | no, no, no |
/// | the answer is over the limit | `Unknown` | no, no, no |
/// | a refusal that says that the platform itself failed (20000, 50000, …) | read: `Rejected`; write: `Unknown` | yes, yes, no |
/// | any other refusal | `Rejected` | as its documentation says |
///
/// In each case the request was sent at most once: the client repeats a call by itself only
/// when its access token or its time stamp was refused, once for each, since it was rejected
/// then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It did not: nothing was sent.
    NotSent,
    /// Nobody knows. Before repeating a call that writes, look whether it took effect.
    Unknown,
    /// It did not: the platform refused it.
    Rejected,
}

impl ErrorKind {
    /// The kind in one word that does not change between releases: a label for metrics and
    /// alerts, and the field `error.type` of spans.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Request => "request",
            Self::Limit => "limit",
            Self::Token => "token",
            Self::Authorization => "authorization",
            Self::Transport => "transport",
            Self::Timeout => "timeout",
            Self::Reply => "reply",
            Self::Refused => "refused",
        }
    }
}

impl Outcome {
    /// The outcome in one word that does not change between releases: a label for metrics and
    /// alerts, and the field `outcome` of spans.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Unknown => "unknown",
            Self::Rejected => "rejected",
        }
    }
}
