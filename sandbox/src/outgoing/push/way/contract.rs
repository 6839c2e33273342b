//! What a platform's way of its deliveries is.

use doudian_runtime::PushData;

use super::super::SendError;
use crate::outgoing::post::Answered;
use crate::world::App;

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
