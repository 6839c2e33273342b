//! Push messages (消息推送): verified, then read.
//!
//! The platform posts a JSON list of messages to the developer's address, with the headers
//! `app-id` (the app key) and `event-sign`. Nothing of a body can be had before its
//! signature has been checked over the bytes as they came.

use serde_json::Value;

use crate::json::{
    self, Decode, Encode, Field, LENIENT, PII, REQUIRED, Read, Reader, Table, Writer, get, put,
};
use crate::sign::{AppSecret, SignMethod, Signable};

/// A verified delivery: one or more messages.
#[derive(Clone, Debug)]
pub struct DoudianPushMessage {
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
        Ok(Self { data })
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

/// One message.
#[derive(Clone, Default)]
pub struct DoudianPushData {
    /// Which event, for example `100`.
    pub tag: String,
    /// The message's id: the same message may come more than once.
    pub msg_id: String,
    /// The event's data: JSON text, of the type that belongs to the tag. It may hold
    /// personal data, so `Debug` does not show it.
    pub data: String,
}

impl DoudianPushData {
    /// Reads the data as the type of the tag.
    ///
    /// # Errors
    ///
    /// When the data is not JSON, or not of that type.
    pub fn to_object<T: json::ReadValue + Default>(&self) -> Result<T, json::ReadError> {
        json::from_slice(self.data.as_bytes()).map(|(value, _)| value)
    }
}

static TABLE: Table = Table(
    "DoudianPushData",
    &[
        Field("tag", REQUIRED | LENIENT, &[]),
        Field("msg_id", REQUIRED | LENIENT, &[]),
        // Text that holds JSON, or the JSON itself.
        Field("data", REQUIRED | LENIENT | PII, &[]),
        Field("msgId", LENIENT, &[]),
    ],
);

impl Encode for DoudianPushData {
    fn table(&self) -> &'static Table {
        &TABLE
    }

    fn write(&self, w: &mut Writer) {
        put(w, 2, &self.data);
        put(w, 1, &self.msg_id);
        put(w, 0, &self.tag);
    }
}

impl Decode for DoudianPushData {
    fn read(&mut self, index: usize, r: &mut Reader<'_>) -> Read {
        match index {
            0 => get(&mut self.tag, r),
            2 => get(&mut self.data, r),
            _ => get(&mut self.msg_id, r),
        }
    }
}

crate::__record!(DoudianPushData);

/// The answer to a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoudianPushResult {
    /// 0 is success; anything else makes the platform send the delivery again.
    pub code: i64,
    /// What went wrong, or `success`.
    pub msg: String,
}

impl DoudianPushResult {
    /// The delivery was taken.
    pub fn success() -> Self {
        Self { code: 0, msg: "success".to_owned() }
    }

    /// The delivery could not be read (40041).
    pub fn unreadable() -> Self {
        Self { code: 40041, msg: "解析推送数据失败".to_owned() }
    }

    /// The delivery could not be handled (40044).
    pub fn failed() -> Self {
        Self { code: 40044, msg: "接收处理失败消息".to_owned() }
    }

    /// The body of the HTTP reply.
    pub fn to_json(&self) -> String {
        let msg = Value::from(self.msg.as_str());
        format!(r#"{{"code":{},"msg":{msg}}}"#, self.code)
    }
}
