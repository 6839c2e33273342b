//! What cannot be read.

use std::fmt;

use doudian_runtime::json::ReadError;
use doudian_runtime::{BadPushData, PushData};

/// Something in a genuine delivery that cannot be read. `Debug` and `Display` show nothing
/// of its data.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BadMessage {
    /// An element of a delivery that is no message.
    Element(BadPushData),
    /// A message whose data is not of the type that its tag has.
    Message {
        /// The message.
        message: PushData,
        /// What is wrong with its data.
        error: ReadError,
    },
}

impl BadMessage {
    /// The tag, as far as there is one.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Element(element) => element.tag.as_deref(),
            Self::Message { message, .. } => Some(&message.tag),
        }
    }

    /// The message's id, as far as there is one.
    pub fn msg_id(&self) -> Option<&str> {
        match self {
            Self::Element(element) => element.msg_id.as_deref(),
            Self::Message { message, .. } => Some(&message.msg_id),
        }
    }
}

impl fmt::Display for BadMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Element(element) => write!(f, "no message: {}", element.reason),
            Self::Message { error, .. } => write!(f, "the data is not of the tag's type: {error}"),
        }
    }
}
