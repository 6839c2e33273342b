//! Bodies that are `multipart/form-data`: parameters are kept, files are only counted.

use std::time::Duration;

use axum::body::Body;
use axum::http::StatusCode;
use multer::{Constraints, Field, Multipart, SizeLimit, parse_boundary};
use tokio::time::timeout;

use crate::protocol::{Form, Upload};

/// The largest body, files and all.
const MAX_BODY: u64 = 1 << 30;
/// How much of the parameters is kept.
const MAX_TEXT: usize = 32 << 20;
/// The most parts.
const MAX_PARTS: usize = 1000;
/// How long the next piece may take to come.
const PATIENCE: Duration = Duration::from_secs(30);
/// How much of a name is kept, in characters.
const MAX_NAME: usize = 200;

/// Whether a body of this type, and so many bytes, may be read.
pub(super) fn is_too_long(length: u64) -> bool {
    length > MAX_BODY
}

/// The boundary between the parts; `None` for any other type of content.
pub(super) fn boundary(content_type: &str) -> Option<String> {
    parse_boundary(content_type).ok()
}

/// Reads the parts as they come.
///
/// # Errors
///
/// The status that is answered to what cannot be read, or goes beyond a limit.
pub(super) async fn read(body: Body, boundary: String) -> Result<Form, StatusCode> {
    let limits = SizeLimit::new().whole_stream(MAX_BODY);
    let constraints = Constraints::new().size_limit(limits);
    let stream = body.into_data_stream();
    let mut parts = Multipart::with_constraints(stream, boundary, constraints);
    let mut form = Form::default();
    let mut room = MAX_TEXT;
    while let Some(mut part) = in_time(parts.next_field()).await? {
        if form.texts.len() + form.files.len() == MAX_PARTS {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        let name = short(part.name());
        if let Some(file_name) = part.file_name().map(|name| short(Some(name))) {
            let content_type = short(part.content_type().map(AsRef::as_ref));
            let bytes = count(&mut part).await?;
            form.files.push(Upload { parameter: name, name: file_name, content_type, bytes });
        } else {
            let text = text(&mut part, &mut room).await?;
            form.texts.push((name, text));
        }
    }
    Ok(form)
}

async fn count(part: &mut Field<'_>) -> Result<u64, StatusCode> {
    let mut bytes = 0;
    while let Some(piece) = in_time(part.chunk()).await? {
        bytes += piece.len() as u64;
    }
    Ok(bytes)
}

async fn text(part: &mut Field<'_>, room: &mut usize) -> Result<String, StatusCode> {
    let mut text = Vec::new();
    while let Some(piece) = in_time(part.chunk()).await? {
        *room = room.checked_sub(piece.len()).ok_or(StatusCode::PAYLOAD_TOO_LARGE)?;
        text.extend_from_slice(&piece);
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// The next piece, if it comes soon.
async fn in_time<T>(
    next: impl Future<Output = multer::Result<Option<T>>>,
) -> Result<Option<T>, StatusCode> {
    let next = timeout(PATIENCE, next).await.map_err(|_| StatusCode::REQUEST_TIMEOUT)?;
    next.map_err(|error| match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => {
            StatusCode::PAYLOAD_TOO_LARGE
        }
        _ => StatusCode::BAD_REQUEST,
    })
}

fn short(text: Option<&str>) -> String {
    text.unwrap_or_default().chars().take(MAX_NAME).collect()
}
