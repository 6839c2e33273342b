//! What platforms send to the developer's own service, each in its own way: deliveries of
//! messages. A platform is a type that implements [`PushDelivery`]; receivers, their stores and
//! their counters know nothing else of it.

mod apps;
mod bad;
mod error;
mod headers;
mod members;

use http::{HeaderMap, StatusCode};

use crate::json::Drift;
use crate::message::PushData;

pub use apps::Apps;
pub use bad::{BadPushData, BadReason};
pub use error::PushError;
pub(crate) use headers::{in_headers, in_pairs, single};
pub(crate) use members::{MemberKind, Members, Value, Wanted, members};

/// A verified delivery of a platform. Those of this crate can be had in no other way than by
/// verifying one; whoever writes another platform's keeps to that.
pub trait PushDelivery: Sized {
    /// The platform's name in its descriptor, for example `douyin_open`: what traces call it.
    const PLATFORM: &'static str;

    /// The tag of the platform's probe, which is answered by the receiver itself.
    const PROBE: &'static str;

    /// Checks the headers and the body as it came, then reads the messages.
    ///
    /// # Errors
    ///
    /// When the delivery is not genuine or cannot be read.
    fn verify_http(apps: &Apps, headers: &HeaderMap, body: &[u8]) -> Result<Self, PushError>;

    /// What is in it.
    fn into_delivered(self) -> Delivered;

    /// What the platform must be answered when this has become of a delivery's messages.
    fn reply(outcome: PushOutcome) -> PushReply;
}

/// What is in a verified delivery.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// The key of the app that it is for.
    pub app_key: String,
    /// The platform's id of the delivery, for questions to the platform; `None` where it has none.
    pub log_id: Option<String>,
    /// The messages.
    pub data: Vec<PushData>,
    /// What is no message.
    pub bad: Vec<BadPushData>,
    /// What was not as described in the delivery itself.
    pub drift: Vec<Drift>,
    /// What the platform wants to be answered when the delivery is nothing but its probe.
    pub probe: Option<PushReply>,
}

/// What became of a message, or of all messages of a delivery together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PushOutcome {
    /// It has been handled: now, before, or it needs no handling.
    Taken,
    /// It cannot be read.
    Bad,
    /// It is to come again: not handled, or not yet.
    Again,
}

/// What a delivery is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushReply {
    /// The HTTP status.
    pub status: StatusCode,
    /// The body: JSON.
    pub body: String,
}
