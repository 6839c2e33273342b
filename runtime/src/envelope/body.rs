//! What a body says that is no answer, or only half of one.

use crate::error::ReplyProblem;
use crate::json::{ReadError, ReadErrorKind, Reader, Stop};
use crate::transport::{BodyEnd, HttpReply};

/// What the first bytes and the headers say already.
pub(super) fn look(reply: &HttpReply, body: &[u8]) -> Result<(), ReplyProblem> {
    let status = reply.status;
    let encoding = reply.content_encoding.as_deref().unwrap_or_default().trim();
    let compressed = !encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity");
    let text = body.trim_ascii_start();
    if text.is_empty() {
        return Err(match (reply.end, status) {
            (_, status) if status != 200 => ReplyProblem::HttpStatus(status),
            (BodyEnd::Broken, _) => ReplyProblem::Truncated { bytes: body.len() },
            _ => ReplyProblem::Empty,
        });
    }
    if compressed || body.starts_with(&[0x1F, 0x8B]) {
        return Err(ReplyProblem::Compressed);
    }
    if text.starts_with(b"<") {
        return Err(ReplyProblem::Html { status });
    }
    if !text.starts_with(b"{") {
        let mut reader = Reader::new(body);
        return Err(match reader.skip_value().and_then(|()| reader.end()) {
            Ok(()) if status == 200 => ReplyProblem::NotAnObject,
            Ok(()) => ReplyProblem::HttpStatus(status),
            Err(Stop) => broken(reply, body, reader.into_error()),
        });
    }
    Ok(())
}

/// Why the data of a call that succeeded cannot be read.
pub(super) fn unreadable(body: &[u8], error: ReadError) -> ReplyProblem {
    match std::str::from_utf8(body) {
        Err(place) if error.kind.may_be_mended() => {
            ReplyProblem::NotUtf8 { offset: place.valid_up_to() }
        }
        _ => ReplyProblem::Data(error),
    }
}

/// Why a body is no envelope.
pub(super) fn broken(reply: &HttpReply, body: &[u8], error: ReadError) -> ReplyProblem {
    let truncated = ReplyProblem::Truncated { bytes: body.len() };
    if reply.end == BodyEnd::Broken || error.kind == ReadErrorKind::Truncated {
        return truncated;
    }
    if let Err(error) = std::str::from_utf8(body) {
        return match error.error_len() {
            Some(_) => ReplyProblem::NotUtf8 { offset: error.valid_up_to() },
            None => truncated,
        };
    }
    if reply.status != 200 {
        return ReplyProblem::HttpStatus(reply.status);
    }
    ReplyProblem::NotJson(error)
}

/// The log id in a body that cannot be read: the text of the first member `name`.
pub(super) fn log_id_in(body: &[u8], name: &str) -> Option<String> {
    /// Longer texts are not log ids.
    const MAX: usize = 128;
    if name.is_empty() {
        return None;
    }
    let name = format!("\"{name}\"");
    let at = body.windows(name.len()).position(|window| window == name.as_bytes())?;
    let rest = body.get(at + name.len()..)?.trim_ascii_start().strip_prefix(b":")?;
    let rest = rest.trim_ascii_start().strip_prefix(b"\"")?;
    let length = rest.iter().take(MAX).position(|byte| !byte.is_ascii_alphanumeric())?;
    let id = rest.get(..length)?;
    (length > 0 && rest.get(length) == Some(&b'"'))
        .then(|| String::from_utf8_lossy(id).into_owned())
}
