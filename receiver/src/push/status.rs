//! The status that says why a delivery was refused.

use doudian_runtime::PushError;
use http::StatusCode;

/// 401 where the delivery is not genuine, 400 where its headers or its body cannot be read.
pub(crate) fn status(error: &PushError) -> StatusCode {
    match error {
        PushError::MissingHeader(_)
        | PushError::RepeatedHeader(_)
        | PushError::EmptyHeader(_)
        | PushError::HeaderNotText(_) => StatusCode::BAD_REQUEST,
        error if error.is_genuine() => StatusCode::BAD_REQUEST,
        _ => StatusCode::UNAUTHORIZED,
    }
}
