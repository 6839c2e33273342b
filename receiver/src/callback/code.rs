//! What a callback is answered with.

use http::StatusCode;
use serde_json::json;

use crate::door::Answer;

/// `err_no` of an answer. The platform has no table of them: it looks only at whether the callback
/// arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallbackCode {
    /// Every order was confirmed and handled.
    Success,
    /// Something cannot be read.
    Unreadable,
    /// The platform does not confirm an order.
    Unconfirmed,
    /// Something failed, or is still going on.
    Failed,
}

impl CallbackCode {
    /// The number.
    pub fn code(self) -> i64 {
        match self {
            Self::Success => 0,
            Self::Unreadable => 1,
            Self::Unconfirmed => 2,
            Self::Failed => 3,
        }
    }

    pub(super) fn answer(self, status: StatusCode, message: &str) -> Answer {
        Answer::new(status, json!({ "err_no": self.code(), "err_msg": message }).to_string())
    }
}
