//! Push messages, sent as the platform sends them.

mod attempt;
mod builder;
mod faults;
mod form;
mod make;
mod message;
mod outbox;
mod plan;
mod recorded;
mod recorder;
mod report;
mod sender;
mod stream;
mod way;

pub use super::error::{SendError, SetupError};
pub(crate) use attempt::millis;
pub use attempt::{Attempt, Delivery};
pub use builder::PushSenderBuilder;
pub use faults::{Faults, Forgery};
pub use form::{DataForm, Form, UnknownForm};
pub use message::{Push, Series};
pub(crate) use outbox::Outbox;
pub use recorded::{Recorded, UnreadableRecord};
pub use recorder::Recorder;
pub use report::StreamReport;
pub use sender::{PushSender, Scheduled};
pub use stream::PushStream;

#[cfg(test)]
mod tests;
