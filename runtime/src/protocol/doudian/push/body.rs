//! The body of a delivery, read leniently and one element at a time.
//!
//! Sources differ in how a delivery looks: a list or a single object; `msg_id` or `msgId`;
//! the tag as text or as a number; the data as text that holds JSON, as the JSON itself, or
//! in the form of 2020 (see [`super::repair`]). All of them are read.

use std::ops::Range;

use jiter::Peek;

use super::repair::repair;
use super::{BadPushData, BadReason};
use crate::json::{Drift, Mended, Read, ReadError, ReadErrorKind, Reader, Source, Stop, kind_of};
use crate::message::PushData;

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

/// A member that is text or a number.
enum Id {
    /// Not there, null or empty.
    Absent,
    Text(String),
    /// Of another kind.
    Wrong(&'static str),
}

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
            self.bad(reason, [Id::Absent, Id::Absent], span);
            return Ok(());
        }
        let start = self.reader.index();
        let (mut tag, mut msg_id, mut other_id) = (Id::Absent, Id::Absent, Id::Absent);
        let mut data = String::new();
        let (mut seen, mut repeated, mut broken) = ([false; Member::COUNT], None, None);
        self.reader.enter()?;
        let mut step = self.reader.jiter.known_object().map(|key| key.map(Member::of));
        while let Some(member) = self.reader.check(step)? {
            if let Some(name) = member.name()
                && std::mem::replace(&mut seen[member as usize], true)
            {
                repeated.get_or_insert(name);
            }
            match member {
                Member::Tag => tag = self.id()?,
                Member::MsgId => msg_id = self.id()?,
                Member::OtherId => other_id = self.id()?,
                Member::Data => data = self.any()?,
                Member::Unknown => {
                    self.reader.span_within()?;
                }
            }
            match member {
                Member::Data => self.reader.note_mended_at("data"),
                _ if self.reader.pass_mended() > 0 => broken = broken.or(member.name()),
                _ => {}
            }
            step = self.reader.jiter.next_key().map(|key| key.map(Member::of));
        }
        self.reader.leave();

        let (id_name, id) = match (msg_id, other_id) {
            (Id::Absent, id @ (Id::Text(_) | Id::Wrong(_))) => ("msgId", id),
            (id, _) => ("msg_id", id),
        };
        let repeated = repeated.map(|member| BadReason::Repeated { member });
        let broken = broken.map(|member| BadReason::BrokenText { member });
        let fault = repeated.or(broken).or_else(|| tag.fault("tag"));
        if let Some(reason) = fault.or_else(|| id.fault(id_name)) {
            self.bad(reason, [tag, id], start..self.reader.index());
        } else {
            let (tag, msg_id) = (tag.text().unwrap_or_default(), id.text().unwrap_or_default());
            self.body.data.push(PushData { tag, msg_id, data });
        }
        Ok(())
    }

    /// Reads text, or a number as it is written.
    fn id(&mut self) -> Result<Id, Stop> {
        Ok(match self.reader.peek()? {
            Peek::String => {
                let step = self.reader.jiter.known_str().map(str::to_owned);
                let id = self.reader.check(step)?;
                if id.is_empty() { Id::Absent } else { Id::Text(id) }
            }
            Peek::Null => {
                self.reader.null()?;
                Id::Absent
            }
            peek => {
                let span = self.reader.span_within()?;
                if peek.is_num() { Id::Text(self.slice(span)) } else { Id::Wrong(kind_of(peek)) }
            }
        })
    }

    /// Reads text, or any other JSON as it is written; nothing for `null`.
    fn any(&mut self) -> Result<String, Stop> {
        match self.reader.peek()? {
            Peek::String => {
                let step = self.reader.jiter.known_str().map(str::to_owned);
                self.reader.check(step)
            }
            Peek::Null => self.reader.null().map(|()| String::new()),
            _ => self.reader.span_within().map(|span| self.slice(span)),
        }
    }

    fn bad(&mut self, reason: BadReason, ids: [Id; 2], span: Range<usize>) {
        let [tag, msg_id] = ids.map(Id::text);
        let index = self.body.data.len() + self.body.bad.len();
        let text = self.slice(span);
        self.body.bad.push(BadPushData { index, reason, tag, msg_id, text });
    }

    fn slice(&self, span: Range<usize>) -> String {
        String::from_utf8_lossy(self.source.bytes().get(span).unwrap_or_default()).into_owned()
    }
}

impl Id {
    fn text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text),
            Self::Absent | Self::Wrong(_) => None,
        }
    }

    /// What is wrong with it, if anything is.
    fn fault(&self, member: &'static str) -> Option<BadReason> {
        match self {
            Self::Text(_) => None,
            Self::Absent => Some(BadReason::Missing { member }),
            Self::Wrong(found) => Some(BadReason::WrongKind { member, found }),
        }
    }
}

/// The members of a message.
#[derive(Clone, Copy)]
enum Member {
    Tag,
    MsgId,
    OtherId,
    Data,
    Unknown,
}

impl Member {
    /// How many have a name.
    const COUNT: usize = Self::Unknown as usize;

    /// The name of one that counts.
    fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::Tag => "tag",
            Self::MsgId => "msg_id",
            Self::OtherId => "msgId",
            Self::Data => "data",
            Self::Unknown => return None,
        })
    }

    fn of(key: &str) -> Self {
        match key {
            "tag" => Self::Tag,
            "msg_id" => Self::MsgId,
            "msgId" => Self::OtherId,
            "data" => Self::Data,
            _ => Self::Unknown,
        }
    }
}
