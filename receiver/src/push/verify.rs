//! Whether a delivery is genuine, and the status that says why not.

use doudian_runtime::{Apps, DoudianPushMessage, PushError};
use http::{HeaderMap, StatusCode};

pub(crate) fn delivery(
    apps: &Apps,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<DoudianPushMessage, PushError> {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
    DoudianPushMessage::verify_any(apps, header("app-id"), header("event-sign"), body)
}

pub(crate) fn kind(error: &PushError) -> &'static str {
    match error {
        PushError::OtherApp => "other_app",
        PushError::SignLength(_) => "sign_length",
        PushError::Sign => "wrong_sign",
        PushError::NotUtf8(_) => "not_utf8",
        PushError::Body(_) => "unreadable_body",
        _ => "other",
    }
}

/// 401 where the delivery is not genuine, 400 where it cannot be read.
pub(crate) fn status(error: &PushError) -> StatusCode {
    match error {
        PushError::OtherApp | PushError::Sign | PushError::SignLength(_) => {
            StatusCode::UNAUTHORIZED
        }
        _ => StatusCode::BAD_REQUEST,
    }
}
