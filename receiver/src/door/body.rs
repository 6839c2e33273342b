//! Reads a body that may be too large, too slow, or never end.

use std::pin::pin;

use bytes::{Buf, Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};
use http_body::Body;
use http_body_util::BodyExt;
use tokio::time::{Instant, timeout_at};

/// Why there is no body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoBody {
    #[error("the body is too large")]
    TooLarge,
    #[error("the body did not arrive in time")]
    Slow,
    /// The sender went away, or what it sent is no HTTP.
    #[error("the body broke off")]
    Broken,
}

impl NoBody {
    pub(crate) fn status(self) -> StatusCode {
        match self {
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Slow => StatusCode::REQUEST_TIMEOUT,
            Self::Broken => StatusCode::BAD_REQUEST,
        }
    }
}

/// Reads a body of at most `limit` bytes that is complete before `until`.
pub(crate) async fn read_body<B: Body>(
    headers: &HeaderMap,
    body: B,
    limit: usize,
    until: Instant,
) -> Result<Bytes, NoBody> {
    // Said before it comes, so that nothing is read in vain.
    let announced = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok());
    if announced.and_then(|text| text.parse::<u64>().ok()).is_some_and(|len| len > limit as u64) {
        return Err(NoBody::TooLarge);
    }
    match timeout_at(until, collect(body, limit)).await {
        Ok(body) => body,
        Err(_) => Err(NoBody::Slow),
    }
}

async fn collect<B: Body>(body: B, limit: usize) -> Result<Bytes, NoBody> {
    let mut body = pin!(body);
    let mut read = Bytes::new();
    let mut more = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| NoBody::Broken)?;
        let Ok(mut data) = frame.into_data() else { continue };
        if data.remaining() > limit - read.len() - more.len() {
            return Err(NoBody::TooLarge);
        }
        // A small body comes in one piece, which need not be copied.
        if read.is_empty() && more.is_empty() {
            read = data.copy_to_bytes(data.remaining());
        } else {
            if more.is_empty() {
                more.extend_from_slice(&std::mem::take(&mut read));
            }
            while data.has_remaining() {
                let piece = data.chunk();
                more.extend_from_slice(piece);
                let length = piece.len();
                data.advance(length);
            }
        }
    }
    Ok(if more.is_empty() { read } else { more.freeze() })
}
