//! Reads answers, whatever the shape of their envelope.

mod fill;

use std::ops::Range;

use tracing::warn;

use crate::api::{Effect, Platform};
use crate::error::ReplyProblem;
use crate::json::{
    Decode, Drift, DriftKind, Encode, Field, Mended, Notes, Read, ReadError, ReadErrorKind, Reader,
    Source, Stop, Table, Unreadable, Writer, get, integral_number,
};
use crate::protocol::{Envelope, Group, Head, Part, Protocol, Reply, Verdict};
use crate::transport::{BodyEnd, HttpReply};

pub(crate) use fill::{Fill, Slot};

/// Where the data of an answer is.
enum Data {
    Absent,
    /// In the body, not read yet.
    Raw(Range<usize>),
    Filled,
}

/// An answer as a record that the reader fills.
struct Answered<'f> {
    head: Head,
    data: Data,
    protocol: &'static dyn Protocol,
    /// `None` passes over the data.
    fill: Option<&'f mut dyn Fill>,
    /// What becomes of values of the data that cannot be taken.
    unreadable: Unreadable,
}

impl Encode for Answered<'_> {
    fn table(&self) -> &'static Table {
        self.head.envelope.table
    }

    // Envelopes are only read.
    fn write(&self, _writer: &mut Writer) {}
}

impl Decode for Answered<'_> {
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        match self.head.envelope.parts.get(index) {
            Some(Part::Data) => self.read_data(reader),
            Some(Part::Group(group)) if group.data => self.read_data_with_codes(group, reader),
            part => read_part(&mut self.head, part, reader),
        }
    }
}

/// Reads a member that is not the data.
fn read_part(head: &mut Head, part: Option<&Part>, reader: &mut Reader<'_>) -> Read {
    match part {
        Some(Part::Code) => code(&mut head.code, reader).map(drop),
        Some(Part::Message) => words(&mut head.message, reader),
        Some(Part::LegacyCode(generation)) => {
            let mut found = None;
            code(&mut found, reader)?;
            found.into_iter().for_each(|code| head.add_legacy_code(*generation, code));
            Ok(())
        }
        Some(Part::LegacyMessage) => words(&mut head.legacy_message, reader),
        Some(Part::SubCode) => get(&mut head.sub_code, reader),
        Some(Part::SubMessage) => get(&mut head.sub_message, reader),
        Some(Part::LogId) => get(&mut head.log_id, reader),
        Some(Part::AlsoCode(index)) => {
            let is_unreadable = code(head.also_code(*index), reader)?;
            head.garble(*index, is_unreadable);
            Ok(())
        }
        Some(Part::AlsoMessage(index)) => get(head.also_message(*index), reader),
        Some(Part::Group(group)) => reader.object(&mut Grouped { head, group }),
        Some(Part::Data | Part::Other) | None => reader.skip_value(),
    }
}

/// An object of the envelope as a record that the reader fills.
struct Grouped<'h> {
    head: &'h mut Head,
    group: &'static Group,
}

impl Encode for Grouped<'_> {
    fn table(&self) -> &'static Table {
        self.group.table
    }

    // Envelopes are only read.
    fn write(&self, _writer: &mut Writer) {}
}

impl Decode for Grouped<'_> {
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        read_part(self.head, self.group.parts.get(index), reader)
    }
}

impl Answered<'_> {
    fn read_data(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.next_is_null()? {
            return reader.skip_value();
        }
        // Mostly the code comes first; then the data is read where it stands, in one pass.
        match &mut self.fill {
            Some(fill) if self.protocol.verdict(&self.head).is_accepted() => {
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

    /// Reads the codes that stand in the data; the data itself is read when they are known.
    fn read_data_with_codes(&mut self, group: &'static Group, reader: &mut Reader<'_>) -> Read {
        if reader.next_is_null()? {
            return reader.skip_value();
        }
        let span = reader.span()?;
        reader.pass_mended();
        // Data of another kind has no codes; whether it fits is said when it is read.
        let _ =
            Reader::new(reader.bytes(&span)).object(&mut Grouped { head: &mut self.head, group });
        self.data = Data::Raw(span);
        Ok(())
    }
}

/// Reads what a code says in words, unless another member has said it.
fn words(said: &mut String, reader: &mut Reader<'_>) -> Read {
    let mut found = String::new();
    get(&mut found, reader)?;
    if said.is_empty() {
        *said = found;
    }
    Ok(())
}

/// Reads a code, which is a number or the text of one. Anything else is no code; says whether
/// something else stands there.
fn code(code: &mut Option<i64>, reader: &mut Reader<'_>) -> Result<bool, Stop> {
    let mut value = serde_json::Value::Null;
    get(&mut value, reader)?;
    let text = match value {
        serde_json::Value::Number(number) => number.to_string(),
        serde_json::Value::String(text) => text.trim().to_owned(),
        other => return Ok(!other.is_null()),
    };
    *code = integral_number(&text).parse().ok();
    Ok(code.is_none() && !text.is_empty())
}

/// Why there is no answer, and the log id if one could be found.
type Failure = (ReplyProblem, Option<String>);

/// How an answer is read.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    pub(crate) envelope: &'static Envelope,
    pub(crate) protocol: &'static dyn Protocol,
    /// Where the data stands.
    pub(crate) reply: Reply,
    /// Whether the call makes a token.
    pub(crate) grants: bool,
    /// Whether an answer without a code is a success.
    pub(crate) codeless: bool,
    /// How many bytes the body may have.
    pub(crate) limit: usize,
    pub(crate) effect: Effect,
    pub(crate) unreadable: Unreadable,
}

impl Reading {
    /// The member with the data; `None` where it stands beside the codes.
    fn member(&self) -> Option<&'static Field> {
        match self.reply {
            Reply::Data => self.envelope.data(),
            Reply::Flat => None,
        }
    }

    /// How an answer is read that was kept as a body.
    pub(crate) fn kept(platform: &'static Platform) -> Self {
        Self {
            envelope: platform.envelope,
            protocol: platform.protocol,
            reply: Reply::Data,
            grants: false,
            codeless: false,
            limit: usize::MAX,
            effect: Effect::Read,
            unreadable: Unreadable::Fail,
        }
    }
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
            if head.verdict.is_accepted() {
                fill.rescue(body);
            }
            Ok((head, drift))
        }
        Err(problem) => {
            fill.clear();
            let log_id = reading.envelope.log_ids().find_map(|name| log_id_in(body, name));
            let log_id = log_id.or_else(|| reply.log_id.clone());
            if fill.rescue(body) {
                warn!(%problem, "an answer cannot be read, but what matters in it has been found");
                return Ok((Head::success(reading.envelope, log_id), Vec::new()));
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

    // Data beside the codes is the whole answer, which is read when they are known.
    let room: Option<&mut dyn Fill> = match reading.member() {
        Some(_) => Some(&mut *fill),
        None => None,
    };
    let (answered, mut notes) = match parse(source, room, reading) {
        Ok(parsed) => parsed,
        Err(error) => {
            // Either the data is not as described, or the reply is no JSON at all.
            let (answered, _) =
                parse(source, None, reading).map_err(|error| broken(reply, body, error))?;
            let known = check(reply, answered.head, reading)?;
            if known.verdict.is_accepted() {
                return Err(unreadable(body, error));
            }
            fill.clear();
            return Ok((known, Vec::new()));
        }
    };
    let Answered { head, data, .. } = answered;
    let head = check(reply, head, reading)?;
    let accepted = head.verdict.is_accepted();
    let Some(member) = reading.member() else {
        return beside(source, reading, head, notes, fill);
    };
    match data {
        Data::Raw(span) => {
            let reader = Reader::over(source).unreadable(reading.unreadable);
            let reader = reader.passing(reading.envelope.codes_in_data());
            let mut reader = reader.from(span.start, std::mem::take(&mut notes)).at(member);
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
        Data::Absent if accepted => {
            if fill.absent(reading.effect == Effect::Read) {
                notes.add_missing(member);
            }
        }
        Data::Absent | Data::Filled => {}
    }
    Ok((head, if accepted { notes.into_drift() } else { Vec::new() }))
}

/// Reads data that stands beside the codes: the whole answer without the members of the
/// envelope, unless the data describes one of their names.
fn beside(
    source: Source<'_>,
    reading: Reading,
    head: Head,
    notes: Notes,
    fill: &mut dyn Fill,
) -> Result<(Head, Vec<Drift>), ReplyProblem> {
    fill.clear();
    if !head.verdict.is_accepted() {
        // A refusal has nothing but its codes.
        return Ok((head, Vec::new()));
    }
    let reader = Reader::over(source).unreadable(reading.unreadable);
    let mut reader = reader.passing(reading.envelope.table.1);
    if let Err(Stop) = fill.fill(&mut reader).and_then(|()| reader.end()) {
        return Err(unreadable(source.json(), reader.into_error()));
    }
    let mut drift = reader.into_drift();
    // Codes may stand in an object that is described as data too.
    drift.retain(|drift| {
        drift.kind != DriftKind::UnknownField || !reading.envelope.has(&drift.path)
    });
    // The first pass knew the objects of the envelope, the second the data.
    let in_group = |path: &str| {
        let object = path.split(['.', '[', '{']).next().unwrap_or_default();
        object.len() < path.len() && reading.envelope.is_object(object)
    };
    drift.extend(notes.into_drift().into_iter().filter(|drift| in_group(&drift.path)));
    Ok((head, drift))
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
    reading: Reading,
) -> Result<(Answered<'f>, Notes), ReadError> {
    let Reading { envelope, protocol, grants, unreadable, .. } = reading;
    let head = Head::new(envelope, grants);
    // Without room for the data nothing of it is read.
    let unreadable = if fill.is_some() { unreadable } else { Unreadable::Fail };
    let mut reader = Reader::over(source);
    let mut answered = Answered { head, data: Data::Absent, protocol, fill, unreadable };
    match reader.object(&mut answered).and_then(|()| reader.end()) {
        Ok(()) => {
            answered.head.settle();
            answered.head.verdict = protocol.verdict(&answered.head);
            Ok((answered, reader.into_notes()))
        }
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

/// An answer has a code, of some generation.
fn check(reply: &HttpReply, mut head: Head, reading: Reading) -> Result<Head, ReplyProblem> {
    if let Some((found, _)) = head.deciding() {
        // A code that cannot be read may be one of a refusal.
        return match head.garbled().filter(|_| head.verdict.is_accepted()) {
            Some(missing) => Err(ReplyProblem::HalfEnvelope {
                found: found.to_string(),
                missing: missing.to_string(),
            }),
            None => Ok(head),
        };
    }
    if reading.codeless && reply.status == 200 {
        head.code = Some(reading.envelope.success);
        head.verdict = Verdict::Success;
        return Ok(head);
    }
    if let Some(found) = head.half().filter(|_| reply.status == 200) {
        // The object with the data may be whole without the first code.
        if reading.member().is_some_and(|data| found.is_in(data)) {
            head.code = Some(reading.envelope.success);
            head.verdict = Verdict::Success;
            return Ok(head);
        }
        let missing = reading.envelope.name(|part| matches!(part, Part::Code));
        let missing = missing.map(|name| name.to_string()).unwrap_or_default();
        return Err(ReplyProblem::HalfEnvelope { found: found.to_string(), missing });
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

/// The log id in a body that cannot be read: the text of the first member `name`.
fn log_id_in(body: &[u8], name: &str) -> Option<String> {
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
