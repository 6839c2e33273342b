//! The envelope of a reply, of both generations.

mod fill;
mod head;

use std::ops::Range;

use tracing::warn;

use crate::api::Effect;
use crate::error::ReplyProblem;
use crate::json::{
    Decode, Drift, Encode, Field, LENIENT, Mended, Notes, Read, ReadError, ReadErrorKind, Reader,
    Source, Stop, Table, Unreadable, Writer, get, integral_number,
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
    /// What becomes of values of the data that cannot be taken.
    unreadable: Unreadable,
}

/// Where the answer of a method stands.
static DATA: Field = Field("data", 0, &[]);

pub(crate) static TABLE: Table = Table(
    "Envelope",
    &[
        Field("code", LENIENT, &[]),
        Field("data", 0, &[]),
        Field("err_no", LENIENT, &[]),
        Field("log_id", LENIENT, &[]),
        Field("message", LENIENT, &[]),
        Field("msg", LENIENT, &[]),
        Field("sub_code", LENIENT, &[]),
        Field("sub_msg", LENIENT, &[]),
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
            1 => self.read_data(reader),
            2 => code(&mut head.err_no, reader),
            3 => get(&mut head.log_id, reader),
            4 => get(&mut head.legacy_message, reader),
            5 => get(&mut head.msg, reader),
            6 => get(&mut head.sub_code, reader),
            _ => get(&mut head.sub_msg, reader),
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
                reader.set_unreadable(self.unreadable);
                let filled = fill.fill(reader);
                // Data that is unreadable as a whole is not left out.
                reader.set_unreadable(Unreadable::Fail);
                filled?;
                self.data = Data::Filled;
            }
            _ => {
                self.data = Data::Raw(reader.span()?);
                // It is noted when the data is read.
                reader.pass_mended();
            }
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

/// How an answer is read.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    /// How many bytes the body may have.
    pub(crate) limit: usize,
    pub(crate) effect: Effect,
    pub(crate) unreadable: Unreadable,
}

/// Reads an answer from a reply and its body.
pub(crate) fn read(
    reply: &HttpReply,
    body: &[u8],
    reading: Reading,
    fill: &mut dyn Fill,
) -> Result<(Head, Vec<Drift>), Failure> {
    match decode(reply, body, reading, fill) {
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
    reading: Reading,
    fill: &mut dyn Fill,
) -> Result<(Head, Vec<Drift>), ReplyProblem> {
    // A transport that is not ours may not keep the limit.
    if reply.end == BodyEnd::OverLimit || body.len() > reading.limit {
        return Err(ReplyProblem::TooLong { limit: reading.limit });
    }
    match decode_text(reply, Source::new(body), reading, fill) {
        Err(problem) if problem.may_be_mended() => match Mended::of(body) {
            Some(mended) => {
                fill.clear();
                decode_text(reply, mended.source(), reading, fill).map_err(|again| match again {
                    // What is not JSON even so is what it was.
                    ReplyProblem::NotJson(_)
                    | ReplyProblem::Truncated { .. }
                    | ReplyProblem::NotUtf8 { .. } => problem,
                    again => again,
                })
            }
            None => Err(problem),
        },
        decoded => decoded,
    }
}

fn decode_text(
    reply: &HttpReply,
    source: Source<'_>,
    reading: Reading,
    fill: &mut dyn Fill,
) -> Result<(Head, Vec<Drift>), ReplyProblem> {
    let body = source.json();
    look(reply, body)?;

    let (envelope, mut notes) = match parse(source, Some(&mut *fill), reading.unreadable) {
        Ok(parsed) => parsed,
        Err(error) => {
            // Either the data is not as described, or the reply is no JSON at all.
            let (head, _) = parse(source, None, Unreadable::Fail)
                .map_err(|error| broken(reply, body, error))?;
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
            if fill.absent(reading.effect == Effect::Read) {
                notes.add_missing(&DATA);
            }
        }
        Data::Absent | Data::Filled => {}
        Data::Raw(span) => {
            let reader = Reader::over(source).unreadable(reading.unreadable);
            let mut reader = reader.from(span.start, std::mem::take(&mut notes)).at(&DATA);
            match fill.fill(&mut reader) {
                Ok(()) => {
                    reader.note_mended();
                    notes = reader.into_notes();
                }
                Err(Stop) if accepted => return Err(unreadable(body, reader.into_error())),
                // What a refusal sends as data is often of another kind.
                Err(Stop) => fill.clear(),
            }
        }
    }
    Ok((head, if accepted { notes.into_drift() } else { Vec::new() }))
}

/// Why the data of a call that succeeded cannot be read.
fn unreadable(body: &[u8], error: ReadError) -> ReplyProblem {
    match std::str::from_utf8(body) {
        Err(place) if error.kind.may_be_mended() => {
            ReplyProblem::NotUtf8 { offset: place.valid_up_to() }
        }
        _ => ReplyProblem::Data(error),
    }
}

fn parse<'f>(
    source: Source<'_>,
    fill: Option<&'f mut dyn Fill>,
    unreadable: Unreadable,
) -> Result<(Envelope<'f>, Notes), ReadError> {
    let mut reader = Reader::over(source);
    let mut envelope = Envelope { head: Head::default(), data: Data::Absent, fill, unreadable };
    match reader.object(&mut envelope).and_then(|()| reader.end()) {
        Ok(()) => Ok((envelope, reader.into_notes())),
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
