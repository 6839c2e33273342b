//! How a platform writes, signs and counts its deliveries: one [`DeliveryKind`] and one
//! implementation of [`Way`] each. Repeats, order and trouble are the same for all.

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

/// Whose deliveries can be sent. That a platform has messages says nothing of how it signs them,
/// nor of their shape.
#[derive(Clone, Copy)]
pub(crate) enum DeliveryKind {
    Doudian,
    DouyinOpen,
}

impl DeliveryKind {
    fn of(platform: &Platform) -> Option<Self> {
        match platform.transport {
            _ if platform.name == DOUYIN_OPEN => Some(Self::DouyinOpen),
            Transport::DoudianSigned => Some(Self::Doudian),
            Transport::Json { .. } | Transport::Custom { .. } | Transport::None => None,
        }
    }

    /// Of which kind a delivery with these headers, named in lower case, is: webhooks have one of
    /// theirs, and all else counts as Doudian's, also what has lost its headers.
    pub(crate) fn by_headers<'n>(mut names: impl Iterator<Item = &'n str>) -> Self {
        match names.any(|name| douyin::HEADERS.contains(&name)) {
            true => Self::DouyinOpen,
            false => Self::Doudian,
        }
    }

    /// The name of the platform that has it from the start.
    pub(crate) const fn platform(self) -> &'static str {
        match self {
            Self::Doudian => DOUDIAN,
            Self::DouyinOpen => DOUYIN_OPEN,
        }
    }

    /// What the platform is answered when this has become of a delivery with this body.
    pub(crate) fn reply(self, body: &[u8], outcome: PushOutcome) -> PushReply {
        match self {
            Self::Doudian => DoudianPushMessage::reply(outcome),
            Self::DouyinOpen => douyin::reply_to(body, outcome),
        }
    }
}

/// The way of a platform, in one of the forms that its bodies have. Without `sign` it signs as
/// usual.
///
/// # Errors
///
/// When it is not known how the platform signs and shapes its deliveries, or it has no such form
/// or signature.
pub(crate) fn of(
    platform: &Platform,
    form: Form,
    sign: Option<SignMethod>,
) -> Result<Box<dyn Way>, SetupError> {
    match DeliveryKind::of(platform) {
        Some(DeliveryKind::DouyinOpen) => Ok(Box::new(douyin::Douyin::new(form, sign)?)),
        Some(DeliveryKind::Doudian) => {
            Ok(Box::new(doudian::Doudian { form, sign: sign.unwrap_or(SignMethod::Md5) }))
        }
        None => Err(SetupError::Silent { platform: platform.name.clone() }),
    }
}
