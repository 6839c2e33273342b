//! Elements of a delivery that are no messages.

use std::fmt;

use crate::foreign::foreign;

/// An element of a delivery that is no message. It does not keep the other elements from
/// being read.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BadPushData {
    /// Where it stands in the delivery, counted from 0.
    pub index: usize,
    /// What is wrong with it. Holds nothing of the content.
    pub reason: BadReason,
    /// Its tag, as far as there is one.
    pub tag: Option<String>,
    /// Its id, as far as there is one.
    pub msg_id: Option<String>,
    /// The element as it came: JSON text, in which texts that JSON does not allow have been
    /// mended. It may hold personal data, so `Debug` does not
    /// show it.
    pub text: String,
}

/// Why an element of a delivery is no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadReason {
    /// It is not an object.
    #[error("a message is an object, found {found}")]
    NotAnObject {
        /// What was found: `text`, `number`, `list`, `bool` or `null`.
        found: &'static str,
    },
    /// `tag` or the message's id is absent, null or empty.
    #[error("a message has `{member}`, which is absent or empty")]
    Missing {
        /// `tag` or `msg_id`.
        member: &'static str,
    },
    /// A member that counts is there twice: parsers differ in which one they take.
    #[error("`{member}` is there more than once, so that nobody can say which one is meant")]
    Repeated {
        /// `tag`, `msg_id`, `msgId` or `data`.
        member: &'static str,
    },
    /// Characters of `tag` or of the message's id are broken, so that it may be confused with
    /// another one.
    #[error("`{member}` has characters that are broken")]
    BrokenText {
        /// `tag`, `msg_id` or `msgId`.
        member: &'static str,
    },
    /// `tag` or the message's id is neither text nor a number.
    #[error("`{member}` is text or a number, found {found}")]
    WrongKind {
        /// `tag`, `msg_id` or `msgId`.
        member: &'static str,
        /// What was found.
        found: &'static str,
    },
}

impl fmt::Debug for BadPushData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BadPushData")
            .field("index", &self.index)
            .field("reason", &self.reason)
            .field("tag", &self.tag.as_deref().map(foreign))
            .field("msg_id", &self.msg_id.as_deref().map(foreign))
            .finish_non_exhaustive()
    }
}
