//! Push messages (消息推送): verified, then read.
//!
//! The platform posts a JSON list of messages to the developer's address, with the headers
//! `app-id` (the app key) and `event-sign`. Nothing of a body can be had before its
//! signature has been checked over the bytes as they came.
//!
//! Source: the platform's guide to its push service, and the clients that receive it, which
//! agree on the signature: MD5, or in newer deliveries HMAC-SHA-256, of app key, body and
//! secret.

mod answer;
mod body;
mod headers;
mod repair;

use http::{HeaderMap, StatusCode};

use crate::json::Drift;
use crate::message::PushData;
use crate::protocol::doudian::DOUDIAN;
use crate::protocol::doudian::sign::{AppSecret, NoSignature, Signature};
use crate::protocol::push::{
    Apps, BadPushData, Delivered, PushDelivery, PushError, PushOutcome, PushReply,
};

pub use answer::DoudianPushResult;
pub use headers::PushHeaders;

/// A verified delivery. There is no way to have one but to verify it.
///
/// ```
/// use doudian_runtime::{Apps, DoudianPushMessage, PushHeaders, SignMethod};
///
/// # fn main() -> Result<(), doudian_runtime::PushError> {
/// let apps = Apps::one("app key", "app secret");
/// # let secret = "app secret".into();
/// let body = br#"[{"tag":"100","msg_id":"1","data":"{\"p_id\":4920430888859306123}"}]"#;
/// let headers = PushHeaders::sign("app key", &secret, SignMethod::HmacSha256, body);
///
/// let (app_id, sign) = (headers.app_id(), headers.event_sign());
/// let delivery = DoudianPushMessage::verify_any(&apps, app_id, sign, body)?;
/// for message in delivery.data() {
///     assert_eq!((message.tag.as_str(), message.msg_id.as_str()), ("100", "1"));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct DoudianPushMessage {
    app_key: String,
    data: Vec<PushData>,
    bad: Vec<BadPushData>,
    repaired: bool,
    drift: Vec<Drift>,
}

impl DoudianPushMessage {
    /// Checks the headers and the body as it came, then reads the messages.
    ///
    /// `event_sign` is MD5 or HMAC-SHA-256 in lower-case hex, told apart by its length; it is
    /// compared in constant time. A delivery for another app takes as long to refuse as one
    /// with a wrong signature.
    ///
    /// Read are a list of messages and a single message; `msg_id` and, where that is absent,
    /// `msgId`; tags and ids that are text or numbers, digit by digit; data that is text, any
    /// other JSON, or an object between quotes as in 2020 ([`is_repaired`](Self::is_repaired)).
    /// A byte order mark before the body is passed over, and data with broken characters is
    /// mended ([`drift`](Self::drift)).
    /// Elements that are no messages, or have one of these members twice, are set aside
    /// ([`bad`](Self::bad)). Nothing may be nested
    /// deeper than 128 levels.
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
        Self::open(app_id == app_key, app_secret, app_id, event_sign, body)
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
        let (known, secret) = apps.secret_or_any(app_id);
        Self::open(known, secret, app_id, event_sign, body)
    }

    /// Like [`verify_any`](Self::verify_any), with the headers of the HTTP request.
    ///
    /// # Errors
    ///
    /// Those of [`PushHeaders::from_http`] and of [`verify_any`](Self::verify_any).
    pub fn verify_http(apps: &Apps, headers: &HeaderMap, body: &[u8]) -> Result<Self, PushError> {
        let headers = PushHeaders::from_http(headers)?;
        Self::verify_any(apps, headers.app_id(), headers.event_sign(), body)
    }

    fn open(
        known: bool,
        secret: &AppSecret,
        app_id: &str,
        event_sign: &str,
        body: &[u8],
    ) -> Result<Self, PushError> {
        let signature = Signature::parse(event_sign).map_err(unsigned)?;
        let signed = [app_id.as_bytes(), body, secret.expose().as_bytes()];
        // Also for an app that is not ours: how long it takes must not tell whose apps they are.
        let is_right = bool::from(signature.is_of(secret, &signed));
        if !known {
            return Err(PushError::OtherApp);
        }
        if secret.expose().is_empty() {
            return Err(PushError::EmptySecret);
        }
        if !is_right {
            return Err(PushError::Sign);
        }
        let read = body::read(body).map_err(|error| PushError::of_body(body, error));
        let body::Body { data, bad, repaired, drift } = read?;
        Ok(Self { app_key: app_id.to_owned(), data, bad, repaired, drift })
    }

    /// The key of the app that the delivery is for.
    pub fn app_key(&self) -> &str {
        &self.app_key
    }

    /// The messages, in the order in which they came. None for the empty list, which is a
    /// valid delivery.
    pub fn data(&self) -> &[PushData] {
        &self.data
    }

    /// The messages, to keep.
    pub fn into_data(self) -> Vec<PushData> {
        self.data
    }

    /// The elements that are no messages: no objects, without a tag or an id, or with two. They do not
    /// keep the others from being handled; a delivery with any should be answered with
    /// [`DoudianPushResult::unreadable`].
    pub fn bad(&self) -> &[BadPushData] {
        &self.bad
    }

    /// Whether the body was in the form of 2020, in which `data` stands between quotes with
    /// its own quotes not escaped, so that it was not JSON and had to be repaired. Only bodies
    /// that are not JSON are, and only where nothing else can be meant.
    pub fn is_repaired(&self) -> bool {
        self.repaired
    }

    /// What was not as described in the delivery itself: data with text that JSON does not
    /// allow, which has been mended ([`DriftKind::BrokenText`](crate::json::DriftKind)). The
    /// drift inside the data comes with [`PushData::typed`].
    pub fn drift(&self) -> &[Drift] {
        &self.drift
    }

    /// Whether this is the probe that the platform sends when the address is saved: all its
    /// messages have the tag 0. Answer with [`DoudianPushResult::success`].
    pub fn is_probe(&self) -> bool {
        let all = self.data.iter().all(PushData::is_probe);
        all && !self.data.is_empty() && self.bad.is_empty()
    }
}

impl PushDelivery for DoudianPushMessage {
    const PLATFORM: &'static str = DOUDIAN.name;
    const PROBE: &'static str = "0";

    fn verify_http(apps: &Apps, headers: &HeaderMap, body: &[u8]) -> Result<Self, PushError> {
        Self::verify_http(apps, headers, body)
    }

    fn into_delivered(self) -> Delivered {
        let probe = self.is_probe().then(|| Self::reply(PushOutcome::Taken));
        let Self { app_key, data, bad, drift, .. } = self;
        Delivered { app_key, log_id: None, data, bad, drift, probe }
    }

    /// The platform looks at the code alone.
    fn reply(outcome: PushOutcome) -> PushReply {
        let result = match outcome {
            PushOutcome::Taken => DoudianPushResult::success(),
            PushOutcome::Bad => DoudianPushResult::unreadable(),
            PushOutcome::Again => DoudianPushResult::failed(),
        };
        PushReply { status: StatusCode::OK, body: result.to_json() }
    }
}

/// Why a delivery has no signature.
fn unsigned(error: NoSignature) -> PushError {
    match error {
        NoSignature::Length(found) => {
            PushError::SignLength { found, expected: "32 (MD5) or 64 (HMAC-SHA-256)" }
        }
        NoSignature::Digits(error) => PushError::of_digits(error),
    }
}
