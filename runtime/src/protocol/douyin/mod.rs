//! Webhooks of the Douyin open platform (抖音开放平台): verified, then read.
//!
//! The platform posts one event at a time to the developer's address, as
//! `{event, client_key, content, log_id}` with the headers `X-Douyin-Signature` and `Msg-Id`.
//! Nothing of a body can be had before its signature has been checked over the bytes as they
//! came.
//!
//! Source: the platform's pages on webhooks. They differ in whether `content` is an object or
//! text that holds one: both are read. When the address is saved, the event `verify_webhook`
//! comes, whose challenge has to be sent back; on the pages it is a number, and `client_key` is
//! empty.

mod body;
mod event;
mod headers;
mod signature;

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::json::Drift;
use crate::protocol::push::{Apps, Delivered, PushDelivery, PushError, PushOutcome, PushReply};

pub use event::DouyinEvent;
use event::VERIFY_WEBHOOK;
pub use headers::DouyinWebhookHeaders;

/// A verified webhook of the Douyin open platform. There is no way to have one but to verify it.
///
/// ```
/// use doudian_runtime::{Apps, DouyinEvent, DouyinWebhook, DouyinWebhookHeaders};
///
/// # fn main() -> Result<(), doudian_runtime::PushError> {
/// let apps = Apps::one("client key", "client secret");
/// # let secret = "client secret".into();
/// let body = br#"{"event":"life_trade_order_notify","client_key":"client key",
///     "content":"{\"action\":\"pay_success\"}","log_id":"2022"}"#;
/// let headers = DouyinWebhookHeaders::sign(&secret, "message 1", body);
///
/// let webhook = DouyinWebhook::verify(&apps, &headers, body)?;
/// match webhook.event() {
///     DouyinEvent::Event(message) => {
///         assert_eq!((message.tag.as_str(), message.msg_id.as_str()),
///             ("life_trade_order_notify", "message 1"));
///         assert_eq!(message.data, r#"{"action":"pay_success"}"#);
///     }
///     DouyinEvent::Challenge(reply) => println!("answer with {reply}"),
///     DouyinEvent::Bad(bad) => println!("cannot be read: {}", bad.reason),
///     _ => {}
/// }
/// # Ok(())
/// # }
/// ```
///
/// # What the signature covers
///
/// The body, and nothing else: neither `Msg-Id` nor a time. Whoever has seen a webhook (a proxy,
/// a log) can send it again at any time and under another id. Take webhooks by HTTPS only, and
/// ask the platform for the state before money or goods depend on one.
#[derive(Clone)]
pub struct DouyinWebhook {
    app_key: String,
    event: DouyinEvent,
    log_id: Option<String>,
    drift: Vec<Drift>,
}

impl DouyinWebhook {
    /// Checks the signature of the body as it came, then reads it.
    ///
    /// The signature is SHA-1 in lower-case hex, of the app's secret and the body; it is compared
    /// in constant time with those of all apps, since only the body says which one it is for.
    ///
    /// A `client_key` that is empty or absent is no fault: the signature says who it is. Text in
    /// the content that JSON does not allow is mended ([`drift`](Self::drift)). A body whose
    /// members are absent, of another kind or there twice is [`DouyinEvent::Bad`].
    ///
    /// # Errors
    ///
    /// When the webhook is not genuine, is for another app than the one that signed it, or is not
    /// a JSON object. Answer with a status other than 200, as [`PushDelivery::reply`] has it.
    pub fn verify(
        apps: &Apps,
        headers: &DouyinWebhookHeaders<'_>,
        body: &[u8],
    ) -> Result<Self, PushError> {
        let signers = signature::signers(apps, headers.signature(), body)?;
        let read = body::read(body, headers.msg_id());
        let read = read.map_err(|error| PushError::of_body(body, error))?;
        let app_key = match read.client_key {
            Some(key) => signers.into_iter().find(|signer| *signer == key),
            None => signers.into_iter().next(),
        };
        let app_key = app_key.ok_or(PushError::OtherApp)?.to_owned();
        Ok(Self { app_key, event: read.event, log_id: read.log_id, drift: read.drift })
    }

    /// Like [`verify`](Self::verify), with the headers of the HTTP request.
    ///
    /// # Errors
    ///
    /// Those of [`DouyinWebhookHeaders::from_http`] and of [`verify`](Self::verify).
    pub fn verify_http(apps: &Apps, headers: &HeaderMap, body: &[u8]) -> Result<Self, PushError> {
        Self::verify(apps, &DouyinWebhookHeaders::from_http(headers)?, body)
    }

    /// `client_key`: the key of the app that the webhook is for.
    pub fn client_key(&self) -> &str {
        &self.app_key
    }

    /// What it brings.
    pub fn event(&self) -> &DouyinEvent {
        &self.event
    }

    /// The same, to keep.
    pub fn into_event(self) -> DouyinEvent {
        self.event
    }

    /// The platform's id of the webhook, for questions to the platform.
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// What was not as described: text in the content that JSON does not allow.
    pub fn drift(&self) -> &[Drift] {
        &self.drift
    }
}

impl PushDelivery for DouyinWebhook {
    const PLATFORM: &'static str = "douyin_open";
    const PROBE: &'static str = VERIFY_WEBHOOK;

    fn verify_http(apps: &Apps, headers: &HeaderMap, body: &[u8]) -> Result<Self, PushError> {
        Self::verify_http(apps, headers, body)
    }

    fn into_delivered(self) -> Delivered {
        let Self { app_key, event, log_id, drift } = self;
        let (mut data, mut bad, mut probe) = (Vec::new(), Vec::new(), None);
        match event {
            DouyinEvent::Event(message) => data.push(message),
            DouyinEvent::Bad(message) => bad.push(message),
            DouyinEvent::Challenge(body) => {
                probe = Some(PushReply { status: StatusCode::OK, body })
            }
        }
        Delivered { app_key, log_id, data, bad, drift, probe }
    }

    /// The platform looks at the status alone: no source names a body.
    fn reply(outcome: PushOutcome) -> PushReply {
        let (status, message) = match outcome {
            PushOutcome::Taken => (StatusCode::OK, "success"),
            PushOutcome::Bad => (StatusCode::BAD_REQUEST, "the webhook cannot be read"),
            PushOutcome::Again => (StatusCode::SERVICE_UNAVAILABLE, "not handled: send it again"),
        };
        PushReply { status, body: format!(r#"{{"message":"{message}"}}"#) }
    }
}

impl fmt::Debug for DouyinWebhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DouyinWebhook")
            .field("client_key", &self.app_key)
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}
