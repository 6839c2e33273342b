//! Why a message or a call was not handled.

use std::error::Error;
use std::time::Duration;

use doudian_runtime::json::ReadError;

/// Why a message was not handled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// The handler said so.
    #[error("the handler failed")]
    Handler(#[source] Box<dyn Error + Send + Sync>),
    /// The handler panicked.
    #[error("the handler panicked")]
    Panic,
    /// The handler took longer than it may, and was stopped.
    #[error("the handler was stopped after {} s", .0.as_secs_f64())]
    Timeout(Duration),
    /// The stored message cannot be read as the type of its tag.
    #[error("the stored message cannot be read as the type of its tag")]
    Unreadable(#[source] ReadError),
    /// A stored message has a tag without a handler: another release of the program stored
    /// it.
    #[error("there is no handler for the tag of the stored message")]
    NoHandler,
    /// The message was taken up too often, the last time by a process that did not come to
    /// an end with it: it may be the message that ends processes.
    #[error("the message was given up: no attempt came to an end")]
    Abandoned,
}

impl Failure {
    /// What kind of failure it is, in one word that does not change between releases: a label
    /// for metrics and alerts, and the field `error.type` of spans.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Handler(_) => "handler",
            Self::Panic => "panic",
            Self::Timeout(_) => "timeout",
            Self::Unreadable(_) => "unreadable",
            Self::NoHandler => "no_handler",
            Self::Abandoned => "abandoned",
        }
    }
}
