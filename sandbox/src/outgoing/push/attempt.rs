//! What was sent, and how it was answered.

use std::fmt;
use std::time::Duration;

use doudian_runtime::PushData;
use doudian_runtime::counted::counted;
use doudian_runtime::foreign::name;

use super::Forgery;
use super::way::Judged;

/// A delivery: one or more messages in one HTTP POST, repeated until it was accepted or given
/// up.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Delivery {
    /// The messages, as they were sent. Their `Debug` shows no data.
    pub messages: Vec<PushData>,
    /// What was wrong with the delivery on purpose.
    pub forgery: Option<Forgery>,
    /// The attempts, oldest first.
    pub attempts: Vec<Attempt>,
    /// Whether the last attempt was answered with success.
    pub accepted: bool,
}

impl Delivery {
    /// Why the last attempt does not count; nothing when it does.
    pub fn error(&self) -> Option<&str> {
        self.attempts.last()?.error.as_deref()
    }
}

/// One attempt to deliver.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The status of the answer; `None` when there was none.
    pub status: Option<u16>,
    /// `code` of the answer; 0 is success. `None` where the platform's answers have none.
    pub code: Option<i64>,
    /// How long it took, in milliseconds.
    pub millis: u64,
    /// Why it does not count as accepted: what the platform takes for a failure. Holds of the
    /// answer nothing but its code, and its text in short.
    pub error: Option<String>,
}

impl Attempt {
    pub(crate) fn failed(error: impl Into<String>, took: Duration) -> Self {
        Self { status: None, code: None, millis: millis(took), error: Some(error.into()) }
    }

    pub(crate) fn answered(status: u16, judged: Judged, took: Duration) -> Self {
        let Judged { code, error } = judged;
        Self { status: Some(status), code, millis: millis(took), error }
    }
}

pub(crate) fn millis(took: Duration) -> u64 {
    u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
}

impl fmt::Display for Delivery {
    /// One line: the messages by tag and id, and what came of them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, message) in self.messages.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{} {}", name(&message.tag), name(&message.msg_id))?;
        }
        if let Some(forgery) = self.forgery {
            write!(f, " ({forgery})")?;
        }
        let last = self.attempts.last().map_or(0, |attempt| attempt.millis);
        match (self.error(), self.attempts.len()) {
            (None, 1) => write!(f, ": accepted in {last} ms"),
            (None, count) => write!(f, ": accepted at attempt {count} in {last} ms"),
            (Some(error), 1) => write!(f, ": not accepted: {error}"),
            (Some(error), count) => {
                write!(f, ": not accepted in {}: {error}", counted(count, "attempt"))
            }
        }
    }
}
