//! Replies that are not answers.

use crate::counted::counted;
use crate::json::ReadError;

/// Why no answer could be read from a reply.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReplyProblem {
    /// No bytes.
    #[error("the reply is empty")]
    Empty,
    /// It ends in the middle.
    #[error("the reply ends in the middle, after {}", counted(*bytes, "byte"))]
    Truncated {
        /// How many bytes came.
        bytes: usize,
    },
    /// An HTML page: the answer of a gateway or proxy on the way.
    #[error("the reply is an HTML page (HTTP status {status}), probably of a proxy on the way")]
    Html {
        /// The HTTP status.
        status: u16,
    },
    /// Compressed, although nothing said that the client can undo that.
    #[error("the reply is compressed, which was not asked for")]
    Compressed,
    /// Not UTF-8.
    #[error("the reply is not UTF-8 (byte {offset})")]
    NotUtf8 {
        /// Where the first wrong byte is.
        offset: usize,
    },
    /// Not JSON.
    #[error("the reply is not JSON: {0}")]
    NotJson(ReadError),
    /// JSON, but no object.
    #[error("the reply is JSON, but not an object")]
    NotAnObject,
    /// An object without any code that says whether the call succeeded.
    #[error("the reply has no code that says whether the call succeeded")]
    NoEnvelope,
    /// In the place of the code stands something that is none: it may be that of a refusal.
    #[error("the reply's `{member}`, which says whether the call succeeded, cannot be read")]
    UnreadableCode {
        /// The member with something that is no code.
        member: String,
    },
    /// One code of an envelope says that the call succeeded, but another, without which it did
    /// not, is absent or is no code.
    #[error("the reply has `{found}`, but not `{missing}`, which says whether the call succeeded")]
    HalfEnvelope {
        /// The member with the code of success.
        found: String,
        /// The member that is absent, or has something that is no code.
        missing: String,
    },
    /// The call succeeded, but its data cannot be read.
    #[error("the call succeeded, but its data cannot be read")]
    Data(ReadError),
    /// The call succeeded, but the data that the descriptor promises is absent.
    #[error("the call succeeded, but its data is missing")]
    DataMissing,
    /// Longer than the client reads.
    #[error("the reply is longer than {}", counted(*limit, "byte"))]
    TooLong {
        /// The limit, in bytes.
        limit: usize,
    },
    /// An HTTP status other than 200, without an answer.
    #[error("HTTP status {0}")]
    HttpStatus(u16),
}

impl ReplyProblem {
    /// Whether the call itself succeeded.
    pub(crate) fn is_success(&self) -> bool {
        matches!(self, Self::Data(_) | Self::DataMissing)
    }

    /// Whether nothing says that the call succeeded.
    pub(crate) fn is_of_code(&self) -> bool {
        matches!(
            self,
            Self::NoEnvelope
                | Self::HalfEnvelope { .. }
                | Self::UnreadableCode { .. }
                | Self::HttpStatus(_)
        )
    }

    /// Whether the cause may be text that can be mended.
    pub(crate) fn may_be_mended(&self) -> bool {
        match self {
            Self::NotJson(error) | Self::Data(error) => error.kind.may_be_mended(),
            Self::Truncated { .. } | Self::NotUtf8 { .. } | Self::HttpStatus(_) => true,
            _ => false,
        }
    }

    /// Whether the cause can go away by itself: a gateway on the way failed, or the
    /// connection. Data that cannot be read will be the same the next time.
    pub(crate) fn may_pass(&self) -> bool {
        match self {
            Self::Empty | Self::Truncated { .. } => true,
            Self::Html { status } | Self::HttpStatus(status) => {
                matches!(status, 200 | 408 | 425 | 429 | 500..)
            }
            _ => false,
        }
    }
}
