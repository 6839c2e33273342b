//! The envelope of a reply, of both generations.

mod fill;
mod head;

use std::ops::Range;

use tracing::warn;

use crate::api::Effect;
use crate::error::ReplyProblem;
use crate::json::{
    Decode, Drift, DriftKind, Encode, Field, LENIENT, Read, ReadError, ReadErrorKind, Reader, Stop,
    Table, Writer, get, integral_number,
};
use crate::transport::{BodyEnd, HttpReply};

pub(crate) use fill::{Fill, Slot};
pub(crate) use head::Head;

/// Where the data of an answer is.
enum Data {
    Absent,
    /// In the body, not read yet.
    Raw(Range<usize>),
    Filled,
}

/// The envelope as a record that the reader fills.
struct Envelope<'f> {
    head: Head,
    data: Data,
    /// `None` passes over the data.
    fill: Option<&'f mut dyn Fill>,
}

/// Where the answer of a method stands.
static DATA: Field = Field("data", 0, &[]);

static TABLE: Table = Table(
    "Envelope",
    &[
        Field("code", LENIENT, &[]),
        Field("msg", LENIENT, &[]),
        Field("sub_code", LENIENT, &[]),
        Field("sub_msg", LENIENT, &[]),
        Field("log_id", LENIENT, &[]),
        Field("data", 0, &[]),
        Field("err_no", LENIENT, &[]),
        Field("message", LENIENT, &[]),
    ],
);

impl Encode for Envelope<'_> {
    fn table(&self) -> &'static Table {
        &TABLE
    }

    // Envelopes are only read.
    fn write(&self, _writer: &mut Writer) {}
}

impl Decode for Envelope<'_> {
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        let head = &mut self.head;
        match index {
            0 => code(&mut head.code, reader),
            1 => get(&mut head.msg, reader),
            2 => get(&mut head.sub_code, reader),
            3 => get(&mut head.sub_msg, reader),
            4 => get(&mut head.log_id, reader),
            5 => self.read_data(reader),
            6 => code(&mut head.err_no, reader),
            _ => get(&mut head.legacy_message, reader),
        }
    }
}

impl Envelope<'_> {
    fn read_data(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.next_is_null()? {
            return reader.skip_value();
        }
        // Mostly the code comes first; then the data is read where it stands, in one pass.
        match &mut self.fill {
            Some(fill) if self.head.is_success() || self.head.is_partial() => {
                fill.fill(reader)?;
                self.data = Data::Filled;
            }
            _ => self.data = Data::Raw(reader.span()?),
        }
        Ok(())
    }
}

/// Reads a code, which is a number or the text of one. Anything else is no code.
fn code(code: &mut Option<i64>, reader: &mut Reader<'_>) -> Read {
    let mut value = serde_json::Value::Null;
    get(&mut value, reader)?;
    let text = match value {
        serde_json::Value::Number(number) => number.to_string(),
        serde_json::Value::String(text) => text.trim().to_owned(),
        _ => return Ok(()),
    };
    *code = integral_number(&text).parse().ok();
    Ok(())
}

/// Why there is no answer, and the log id if one could be found.
type Failure = (ReplyProblem, Option<String>);

/// Reads an answer from a reply and its body.
pub(crate) fn read(
    reply: &HttpReply,
    body: &[u8],
    limit: usize,
    effect: Effect,
    fill: &mut dyn Fill,
) -> Result<(Head, Vec<Drift>), Failure> {
    match decode(reply, body, limit, effect, fill) {
        Ok((mut head, drift)) => {
            if head.log_id.is_empty() {
                head.log_id = reply.log_id.clone().unwrap_or_default();
            }
            if head.is_success() || head.is_partial() {
                fill.rescue(body);
            }
            Ok((head, drift))
        }
        Err(problem) => {
            fill.clear();
            let log_id = log_id_in(body).or_else(|| reply.log_id.clone());
            if fill.rescue(body) {
                warn!(%problem, "an answer cannot be read, but what matters in it has been found");
                return Ok((Head::success(log_id), Vec::new()));
            }
            Err((problem, log_id))
        }
    }
}

fn decode(
    reply: &HttpReply,
    body: &[u8],
    limit: usize,
    effect: Effect,
    fill: &mut dyn Fill,
) -> Result<(Head, Vec<Drift>), ReplyProblem> {
    // A transport that is not ours may not keep the limit.
    if reply.end == BodyEnd::OverLimit || body.len() > limit {
        return Err(ReplyProblem::TooLong { limit });
    }
    // A byte order mark is not JSON, but some servers send one.
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    look(reply, body)?;

    let (envelope, mut drift) = match parse(body, Some(&mut *fill)) {
        Ok(parsed) => parsed,
        Err(error) => {
            // Either the data is not as described, or the reply is no JSON at all.
            let (head, _) = parse(body, None).map_err(|error| broken(reply, body, error))?;
            let known = check(reply, head.head)?;
            if known.is_success() || known.is_partial() {
                return Err(unreadable(body, error));
            }
            fill.clear();
            return Ok((known, Vec::new()));
        }
    };
    let Envelope { head, data, .. } = envelope;
    let head = check(reply, head)?;
    let accepted = head.is_success() || head.is_partial();
    match data {
        Data::Absent if accepted => {
            if fill.absent(effect == Effect::Read) {
                drift.push(Drift {
                    path: DATA.name().to_owned(),
                    kind: DriftKind::Missing,
                    uncertain: false,
                });
            }
        }
        Data::Absent | Data::Filled => {}
        Data::Raw(span) => {
            let start = span.start;
            let mut reader = Reader::new(body.get(span).unwrap_or_default()).at(&DATA);
            match fill.fill(&mut reader) {
                Ok(()) if accepted => drift.extend(reader.into_drift()),
                Ok(()) => {}
                Err(Stop) if accepted => {
                    let mut error = reader.into_error();
                    error.offset += start;
                    return Err(unreadable(body, error));
                }
                // What a refusal sends as data is often of another kind.
                Err(Stop) => fill.clear(),
            }
        }
    }
    if !accepted {
        drift.clear();
    }
    Ok((head, drift))
}

/// Why the data of a call that succeeded cannot be read.
fn unreadable(body: &[u8], error: ReadError) -> ReplyProblem {
    match std::str::from_utf8(body) {
        Ok(_) => ReplyProblem::Data(error),
        Err(error) => ReplyProblem::NotUtf8 { offset: error.valid_up_to() },
    }
}

fn parse<'f>(
    body: &[u8],
    fill: Option<&'f mut dyn Fill>,
) -> Result<(Envelope<'f>, Vec<Drift>), ReadError> {
    let mut reader = Reader::new(body);
    let mut envelope = Envelope { head: Head::default(), data: Data::Absent, fill };
    match reader.object(&mut envelope).and_then(|()| reader.end()) {
        Ok(()) => Ok((envelope, reader.into_drift())),
        Err(Stop) => Err(reader.into_error()),
    }
}

/// What the first bytes and the headers say already.
fn look(reply: &HttpReply, body: &[u8]) -> Result<(), ReplyProblem> {
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

/// An answer has a code of one generation at least.
fn check(reply: &HttpReply, head: Head) -> Result<Head, ReplyProblem> {
    if head.code.is_some() || head.err_no.is_some() {
        return Ok(head);
    }
    Err(if reply.status == 200 {
        ReplyProblem::NoEnvelope
    } else {
        ReplyProblem::HttpStatus(reply.status)
    })
}

/// Why a body is no envelope.
fn broken(reply: &HttpReply, body: &[u8], error: ReadError) -> ReplyProblem {
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

/// The log id in a body that cannot be read: the first `"log_id":"…"`.
fn log_id_in(body: &[u8]) -> Option<String> {
    const NAME: &[u8] = b"\"log_id\"";
    /// Longer texts are not log ids.
    const MAX: usize = 128;
    let at = body.windows(NAME.len()).position(|window| window == NAME)?;
    let rest = body.get(at + NAME.len()..)?.trim_ascii_start().strip_prefix(b":")?;
    let rest = rest.trim_ascii_start().strip_prefix(b"\"")?;
    let length = rest.iter().take(MAX).position(|byte| !byte.is_ascii_alphanumeric())?;
    let id = rest.get(..length)?;
    (length > 0 && rest.get(length) == Some(&b'"'))
        .then(|| String::from_utf8_lossy(id).into_owned())
}
