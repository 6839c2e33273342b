//! The body of a delivery, read leniently and one element at a time.
//!
//! Sources differ in how a delivery looks: a list or a single object; `msg_id` or `msgId`;
//! the tag as text or as a number; the data as text that holds JSON, as the JSON itself, or
//! in the form of 2020 (see [`super::repair`]). All of them are read.

use std::ops::Range;

use jiter::Peek;

use super::repair::repair;
use crate::json::{Drift, Mended, Read, ReadError, ReadErrorKind, Reader, Source, Stop, kind_of};
use crate::message::PushData;
use crate::protocol::push::{BadPushData, BadReason, MemberKind, Members, Value, Wanted, members};

/// What a body holds.
#[derive(Default)]
pub(super) struct Body {
    pub(super) data: Vec<PushData>,
    pub(super) bad: Vec<BadPushData>,
    pub(super) repaired: bool,
    pub(super) drift: Vec<Drift>,
}

/// Reads a body. A strict reading always comes first; only what is not JSON is repaired, and
/// only text that is not allowed in JSON is mended.
pub(super) fn read(body: &[u8]) -> Result<Body, ReadError> {
    as_json(Source::new(body)).or_else(|error| {
        if error.kind == ReadErrorKind::TooDeep {
            return Err(error);
        }
        if let Some(body) = as_repaired(Source::new(body)) {
            return Ok(body);
        }
        let Some(mended) = Mended::of(body) else { return Err(error) };
        as_json(mended.source()).or_else(|again| {
            // Where nothing helps, what is wrong with the body itself counts.
            as_repaired(mended.source()).ok_or(if again.kind.may_be_mended() {
                error
            } else {
                again
            })
        })
    })
}

/// Reads a body in the form of 2020.
fn as_repaired(body: Source<'_>) -> Option<Body> {
    let repaired = repair(std::str::from_utf8(body.bytes()).ok()?)?;
    let rewritten = body.rewritten(repaired.text.as_bytes(), |place| repaired.place(place));
    let source = match &rewritten {
        Some(mended) => mended.source(),
        None => Source::new(repaired.text.as_bytes()),
    };
    Some(Body { repaired: true, ..as_json(source).ok()? })
}

fn as_json(source: Source<'_>) -> Result<Body, ReadError> {
    if source.json().trim_ascii().is_empty() {
        return Err(ReadError::empty());
    }
    let mut elements = Elements { source, reader: Reader::over(source), body: Body::default() };
    match elements.read() {
        Ok(()) => Ok(Body { drift: elements.reader.into_drift(), ..elements.body }),
        Err(Stop) => Err(elements.reader.into_error()),
    }
}

/// The elements of a body as they are read.
struct Elements<'t> {
    source: Source<'t>,
    reader: Reader<'t>,
    body: Body,
}

/// The members of a message. The id has two names.
const MEMBERS: [Wanted; 4] = [
    Wanted("tag", MemberKind::Id),
    Wanted("msg_id", MemberKind::Id),
    Wanted("msgId", MemberKind::Id),
    Wanted("data", MemberKind::Data),
];

impl Elements<'_> {
    fn read(&mut self) -> Read {
        match self.reader.peek()? {
            Peek::Object => self.element()?,
            Peek::Array => {
                self.reader.enter()?;
                let mut step = self.reader.jiter.known_array();
                while self.reader.check(step)?.is_some() {
                    self.element()?;
                    step = self.reader.jiter.array_step();
                }
                self.reader.leave();
            }
            other => {
                // What is not JSON at all says so itself.
                self.reader.skip_value()?;
                self.reader.end()?;
                return self.reader.fail_kind("a list of messages", kind_of(other));
            }
        }
        self.reader.end()
    }

    fn element(&mut self) -> Read {
        let peek = self.reader.peek()?;
        if peek != Peek::Object {
            let reason = BadReason::NotAnObject { found: kind_of(peek) };
            let span = self.reader.span_within()?;
            self.reader.pass_mended();
            self.bad(reason, [Value::Absent, Value::Absent], span);
            return Ok(());
        }
        let start = self.reader.index();
        let Members { values, fault } = members(&mut self.reader, self.source, &MEMBERS)?;
        let [tag, msg_id, other_id, data] = values;
        let (id_name, id) = match (msg_id, other_id) {
            (Value::Absent, id @ (Value::Text(_) | Value::Wrong(_))) => ("msgId", id),
            (id, _) => ("msg_id", id),
        };
        let fault = fault.or_else(|| tag.fault("tag"));
        if let Some(reason) = fault.or_else(|| id.fault(id_name)) {
            self.bad(reason, [tag, id], start..self.reader.index());
        } else {
            let [tag, msg_id, data] = [tag, id, data].map(|it| it.text().unwrap_or_default());
            self.body.data.push(PushData { tag, msg_id, data });
        }
        Ok(())
    }

    fn bad(&mut self, reason: BadReason, ids: [Value; 2], span: Range<usize>) {
        let [tag, msg_id] = ids.map(Value::text);
        let index = self.body.data.len() + self.body.bad.len();
        let text = self.source.text(span);
        self.body.bad.push(BadPushData { index, reason, tag, msg_id, text });
    }
}
