//! How a platform writes, signs and counts its deliveries: one implementation of [`Way`] each,
//! and one arm of [`of`]. Repeats, order and trouble are the same for all.

mod body;
mod contract;
mod doudian;
mod douyin;

use doudian_codegen::model::{DOUDIAN, Platform, Transport};
use doudian_runtime::sign::SignMethod;
use doudian_runtime::{DoudianPushMessage, PushDelivery, PushOutcome, PushReply};

use super::{Form, SetupError};

pub(crate) use contract::{Headers, Judged, Way};

/// The platform whose deliveries are webhooks.
const DOUYIN_OPEN: &str = "douyin_open";

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

/// What a platform is answered when this has become of a delivery of it with this body.
pub(crate) fn reply_to(platform: &str, body: &[u8], outcome: PushOutcome) -> PushReply {
    match platform {
        DOUYIN_OPEN => douyin::reply_to(body, outcome),
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
