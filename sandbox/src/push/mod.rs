//! Push messages, sent as the platform sends them.

mod attempt;
mod body;
mod builder;
mod consequences;
mod error;
mod faults;
pub(crate) mod fill;
mod form;
mod make;
mod message;
mod outbox;
mod plan;
mod recorded;
mod recorder;
mod report;
mod sender;
mod shipments;
mod stream;

pub(crate) use attempt::millis;
pub use attempt::{Attempt, Delivery};
pub use builder::PushSenderBuilder;
pub(crate) use consequences::Call;
pub use error::{SendError, SetupError};
pub use faults::{Faults, Forgery};
pub use form::{DataForm, Form, UnknownForm};
pub(crate) use message::{Change, New};
pub use message::{Push, Series};
pub(crate) use outbox::Outbox;
pub use recorded::{Recorded, UnreadableRecord};
pub use recorder::Recorder;
pub use report::StreamReport;
pub use sender::{PushSender, Scheduled};
pub use stream::PushStream;

#[cfg(test)]
mod tests;
