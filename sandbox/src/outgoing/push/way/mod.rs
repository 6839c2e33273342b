//! How a platform writes, signs and counts its deliveries: one implementation of [`Way`] each,
//! and one arm of [`of`]. Repeats, order and trouble are the same for all.

mod body;
mod doudian;
mod douyin;

use doudian_codegen::model::{DOUDIAN, Platform, Transport};
use doudian_runtime::sign::SignMethod;
use doudian_runtime::{DoudianPushMessage, PushData, PushDelivery, PushOutcome, PushReply};

use super::{Form, Recorded, SendError, SetupError};
use crate::outgoing::post::Answered;
use crate::world::App;

/// The platform whose deliveries are webhooks.
const DOUYIN_OPEN: &str = "douyin_open";

/// Names and values of headers.
pub(crate) type Headers = Vec<(&'static str, String)>;

/// How a platform writes, signs and counts its deliveries.
pub(crate) trait Way: Send + Sync {
    /// The message by which the platform tests an address. Without an id it gets one like any
    /// other.
    fn probe(&self) -> PushData;

    /// Writes messages as the body of a delivery for the app with this key.
    fn body(&self, app_key: &str, messages: &[PushData]) -> Result<Vec<u8>, SendError>;

    /// The headers of a body, in the order of [`headers`](Self::headers). `msg_id` is the id of
    /// its message, or of its first.
    fn sign(&self, app: &App, msg_id: &str, body: &[u8]) -> Headers;

    /// The names of those headers, in lower case.
    fn headers(&self) -> &'static [&'static str];

    /// The one with the signature.
    fn signature(&self) -> &'static str;

    /// The header that has the id of a delivery, where that is not in the body.
    fn id_header(&self) -> Option<&'static str> {
        None
    }

    /// What the platform takes the answer to a body for.
    fn judge(&self, body: &[u8], answer: &Answered) -> Judged;
}

/// What a platform takes an answer for.
pub(crate) struct Judged {
    /// The code in it, where this platform's answers have one.
    pub(crate) code: Option<i64>,
    /// Why it does not count as accepted.
    pub(crate) error: Option<String>,
}

/// The way of a platform, in one of the forms that its bodies have. Without `sign` it signs as
/// usual.
///
/// # Errors
///
/// When no source says what the platform sends, or it has no such form or signature.
pub(crate) fn of(
    platform: &Platform,
    form: Form,
    sign: Option<SignMethod>,
) -> Result<Box<dyn Way>, SetupError> {
    if platform.name == DOUYIN_OPEN {
        return Ok(Box::new(douyin::Douyin::new(form, sign)?));
    }
    let is_doudians = match platform.transport {
        Transport::DoudianSigned | Transport::Custom { .. } => true,
        Transport::Json { .. } | Transport::None => !platform.messages.is_empty(),
    };
    if !is_doudians {
        return Err(SetupError::Silent { platform: platform.name.clone() });
    }
    Ok(Box::new(doudian::Doudian { form, sign: sign.unwrap_or(SignMethod::Md5) }))
}

/// What the platform that a delivery is of is answered when this has become of it.
pub(crate) fn reply_to(recorded: &Recorded, outcome: PushOutcome) -> PushReply {
    match recorded.platform() {
        DOUYIN_OPEN => douyin::reply_to(&recorded.body, outcome),
        _ => DoudianPushMessage::reply(outcome),
    }
}

/// The platform that a delivery with these headers, named in lower case, is of: that of which it
/// has one.
pub(crate) fn platform_of<'n>(mut names: impl Iterator<Item = &'n str>) -> &'static str {
    match names.any(|name| douyin::HEADERS.contains(&name)) {
        true => DOUYIN_OPEN,
        false => DOUDIAN,
    }
}
