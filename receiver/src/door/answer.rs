//! What is sent back.

use bytes::Bytes;
use doudian_runtime::{PushReply, media};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use http_body_util::Full;

/// What is sent back: a status, and JSON as the body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The body: JSON.
    pub body: String,
}

impl Answer {
    pub(crate) fn new(status: StatusCode, body: String) -> Self {
        Self { status, body }
    }

    /// The answer as an HTTP response.
    pub fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(Bytes::from(self.body)));
        *response.status_mut() = self.status;
        let json = HeaderValue::from_static(media::JSON_ANSWER);
        response.headers_mut().insert(CONTENT_TYPE, json);
        response
    }
}

impl From<PushReply> for Answer {
    fn from(PushReply { status, body }: PushReply) -> Self {
        Self { status, body }
    }
}
