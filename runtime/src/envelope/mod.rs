//! Reads answers, whatever the shape of their envelope.

mod body;
mod fill;
mod members;

use tracing::warn;

use crate::api::{Effect, Platform};
use crate::error::ReplyProblem;
use crate::json::{
    Drift, DriftKind, Field, Mended, Notes, ReadError, Reader, Source, Stop, Unreadable,
};
use crate::protocol::{Envelope, Head, Part, Protocol, Reply, Verdict};
use crate::transport::{BodyEnd, HttpReply};

use body::{broken, log_id_in, look, unreadable};
use members::{Answered, Data};

pub(crate) use fill::{Fill, Slot};

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
            // What was refused may be asked for again; what works once may not.
            let is_doubtful = problem.is_of_code() && reading.effect != Effect::Write;
            if !is_doubtful && fill.rescue(body) {
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

/// An answer has a code, of some generation.
fn check(reply: &HttpReply, mut head: Head, reading: Reading) -> Result<Head, ReplyProblem> {
    // A code that cannot be read may be one of a refusal.
    let garbled = head.garbled();
    if let Some((found, _)) = head.deciding() {
        if head.verdict.is_accepted() && matches!(reply.status, 300..=399) {
            // Who sends elsewhere has done nothing, and nobody has gone there.
            return Err(ReplyProblem::HttpStatus(reply.status));
        }
        return match garbled.filter(|_| head.verdict.is_accepted()) {
            Some(missing) => Err(half(found, Some(missing))),
            None => Ok(head),
        };
    }
    if reply.status != 200 {
        return Err(ReplyProblem::HttpStatus(reply.status));
    }
    match (head.half(), garbled) {
        (Some(found), Some(missing)) => return Err(half(found, Some(missing))),
        (None, Some(member)) => {
            return Err(ReplyProblem::UnreadableCode { member: member.to_string() });
        }
        _ if reading.codeless => {}
        // The object with the data may be whole without the first code.
        (Some(found), None) if reading.member().is_some_and(|data| found.is_in(data)) => {}
        (Some(found), None) => {
            return Err(half(found, reading.envelope.name(|part| matches!(part, Part::Code))));
        }
        (None, None) => return Err(ReplyProblem::NoEnvelope),
    }
    head.code = Some(reading.envelope.success);
    head.verdict = Verdict::Success;
    Ok(head)
}

/// That one code is there, and the other not.
fn half(found: impl ToString, missing: Option<impl ToString>) -> ReplyProblem {
    ReplyProblem::HalfEnvelope {
        found: found.to_string(),
        missing: missing.map(|name| name.to_string()).unwrap_or_default(),
    }
}
