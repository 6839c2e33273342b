//! What a webhook brings.

use std::fmt;

use crate::message::PushData;
use crate::protocol::push::BadPushData;

/// The event that comes when the address is saved.
pub(super) const VERIFY_WEBHOOK: &str = "verify_webhook";

/// What a webhook brings. `Debug` shows nothing of the content.
#[derive(Clone)]
#[non_exhaustive]
pub enum DouyinEvent {
    /// Something has happened: `tag` is the event's name, `msg_id` is `Msg-Id`, and `data` is the
    /// content.
    Event(PushData),
    /// The address is being saved: what the platform must be answered, `{"challenge":…}` with
    /// the challenge as it came.
    Challenge(String),
    /// It cannot be read, or has no `Msg-Id` that it could be remembered by. The text is the
    /// whole body.
    Bad(BadPushData),
}

impl fmt::Debug for DouyinEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Event(message) => f.debug_tuple("Event").field(message).finish(),
            Self::Challenge(_) => f.debug_tuple("Challenge").finish_non_exhaustive(),
            Self::Bad(bad) => f.debug_tuple("Bad").field(bad).finish(),
        }
    }
}
