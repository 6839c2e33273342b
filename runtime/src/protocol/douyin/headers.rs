//! The two headers of a webhook.

use std::borrow::Cow;
use std::fmt;
use std::fmt::Write as _;

use http::HeaderMap;

use super::signature::digest;
use crate::protocol::AppSecret;
use crate::protocol::push::{BadReason, PushError, in_headers, in_pairs, single};

/// The signature of a webhook.
const SIGNATURE: &str = "X-Douyin-Signature";
/// What tells an event from others, and a repeat of it from a new one.
const MSG_ID: &str = "Msg-Id";

/// The two headers of a webhook. `Debug` does not show the signature.
#[derive(Clone, PartialEq, Eq)]
pub struct DouyinWebhookHeaders<'h> {
    signature: Cow<'h, str>,
    /// Not needed for every event, and no reason to forget one that is genuine.
    msg_id: Result<Cow<'h, str>, BadReason>,
}

impl<'h> DouyinWebhookHeaders<'h> {
    /// Finds the two among all headers of a request.
    ///
    /// # Errors
    ///
    /// When the signature is missing, came more than once, is empty, or is not plain ASCII. Where
    /// that is so of `Msg-Id`, the webhook is [`Bad`](super::DouyinEvent::Bad) when it is verified.
    pub fn from_http(headers: &'h HeaderMap) -> Result<Self, PushError> {
        Self::found(in_headers(headers, SIGNATURE), in_headers(headers, MSG_ID))
    }

    /// The same for a server without the types of the crate `http`: finds the two among names,
    /// in any case, and values.
    ///
    /// # Errors
    ///
    /// As for [`from_http`](Self::from_http).
    pub fn from_pairs<I>(headers: I) -> Result<Self, PushError>
    where
        I: IntoIterator<Item = (&'h str, &'h [u8])>,
        I::IntoIter: Clone,
    {
        let headers = headers.into_iter();
        Self::found(in_pairs(headers.clone(), SIGNATURE), in_pairs(headers, MSG_ID))
    }

    fn found(
        signature: impl Iterator<Item = &'h [u8]>,
        msg_id: impl Iterator<Item = &'h [u8]>,
    ) -> Result<Self, PushError> {
        let msg_id = single(MSG_ID, msg_id).map(Cow::from).map_err(|error| match error {
            PushError::RepeatedHeader(member) => BadReason::Repeated { member },
            PushError::HeaderNotText(member) => BadReason::BrokenText { member },
            _ => BadReason::Missing { member: MSG_ID },
        });
        Ok(Self { signature: single(SIGNATURE, signature)?.into(), msg_id })
    }

    /// The headers that the platform would send with this body: for tests, and for whoever plays
    /// the platform.
    pub fn sign(secret: &AppSecret, msg_id: &'h str, body: &[u8]) -> Self {
        let mut signature = String::new();
        for byte in digest(secret, body) {
            // Writing into a String cannot fail.
            let _ = write!(signature, "{byte:02x}");
        }
        Self { signature: signature.into(), msg_id: Ok(msg_id.into()) }
    }

    /// `X-Douyin-Signature`: the signature that the webhook claims to have.
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// `Msg-Id`: what tells the event from others, as far as there is one.
    ///
    /// # Errors
    ///
    /// When it is missing, came more than once, is empty, or is not plain ASCII.
    pub fn msg_id(&self) -> Result<&str, BadReason> {
        self.msg_id.as_deref().map_err(|reason| *reason)
    }

    /// Names and values, to send them.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let msg_id = self.msg_id().ok().map(|msg_id| (MSG_ID, msg_id));
        std::iter::once((SIGNATURE, self.signature())).chain(msg_id)
    }
}

impl fmt::Debug for DouyinWebhookHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let msg_id = self.msg_id().ok().map(crate::foreign::foreign);
        f.debug_struct("DouyinWebhookHeaders").field("msg_id", &msg_id).finish_non_exhaustive()
    }
}
