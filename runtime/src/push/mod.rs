//! Push messages (消息推送): verified, then read.
//!
//! The platform posts a JSON list of messages to the developer's address, with the headers
//! `app-id` (the app key) and `event-sign`. Nothing of a body can be had before its
//! signature has been checked over the bytes as they came.

mod answer;
mod apps;
mod data;
mod message;

use crate::json;
use crate::sign::{AppSecret, SignMethod, Signable};

pub use answer::DoudianPushResult;
pub use apps::Apps;
pub use data::DoudianPushData;
pub(crate) use message::key_of;
pub use message::{DoudianMessage, Message};

/// A verified delivery: one or more messages.
#[derive(Clone, Debug)]
pub struct DoudianPushMessage {
    app_key: String,
    data: Vec<DoudianPushData>,
}

/// Why a delivery was refused. Holds nothing of the body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PushError {
    /// The header `app-id` names another app.
    #[error("app-id is not the app that this receiver is for")]
    OtherApp,
    /// The header `event-sign` is neither MD5 nor HMAC-SHA-256 in lower-case hex.
    #[error("event-sign has {0} characters: 32 (MD5) or 64 (HMAC-SHA-256) are expected")]
    SignLength(usize),
    /// The signature is wrong.
    #[error("event-sign is not the signature of this body")]
    Sign,
    /// The body is not UTF-8.
    #[error("the body is not UTF-8 (byte {0})")]
    NotUtf8(usize),
    /// The body is not a list of messages.
    #[error("the body is not a list of messages: {0}")]
    Body(json::ReadError),
}

impl DoudianPushMessage {
    /// Checks the headers and the body as it came, then reads the messages.
    ///
    /// `event_sign` is MD5 or HMAC-SHA-256, told apart by its length; it is compared in
    /// constant time.
    ///
    /// # Errors
    ///
    /// When the delivery is not genuine or cannot be read. Answer with
    /// [`DoudianPushResult::unreadable`].
    pub fn verify(
        app_key: &str,
        app_secret: &AppSecret,
        app_id: &str,
        event_sign: &str,
        body: &[u8],
    ) -> Result<Self, PushError> {
        if app_id != app_key {
            return Err(PushError::OtherApp);
        }
        let method = match event_sign.len() {
            32 => SignMethod::Md5,
            64 => SignMethod::HmacSha256,
            length => return Err(PushError::SignLength(length)),
        };
        let body =
            std::str::from_utf8(body).map_err(|error| PushError::NotUtf8(error.valid_up_to()))?;
        if !(Signable::Push { app_key, body }).verify(method, app_secret, event_sign) {
            return Err(PushError::Sign);
        }
        let (data, _) = json::from_slice(body.as_bytes()).map_err(PushError::Body)?;
        Ok(Self { app_key: app_key.to_owned(), data })
    }

    /// Like [`verify`](Self::verify), for whichever of the apps the delivery is for.
    ///
    /// # Errors
    ///
    /// When the delivery is for none of them, is not genuine, or cannot be read.
    pub fn verify_any(
        apps: &Apps,
        app_id: &str,
        event_sign: &str,
        body: &[u8],
    ) -> Result<Self, PushError> {
        let secret = apps.secret(app_id).ok_or(PushError::OtherApp)?;
        Self::verify(app_id, secret, app_id, event_sign, body)
    }

    /// The key of the app that the delivery is for.
    pub fn app_key(&self) -> &str {
        &self.app_key
    }

    /// The messages, in the order in which they came.
    pub fn data(&self) -> &[DoudianPushData] {
        &self.data
    }

    /// Whether this is the probe that the platform sends when the address is saved. Answer
    /// with [`DoudianPushResult::success`].
    pub fn is_probe(&self) -> bool {
        matches!(self.data.as_slice(), [only] if only.tag == "0")
    }
}
