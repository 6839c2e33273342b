//! The body of a webhook: one event.

use jiter::Peek;

use super::event::{DouyinEvent, VERIFY_WEBHOOK};
use crate::json::{Drift, ReadError, Reader, Source, Stop, kind_of, mending};
use crate::message::PushData;
use crate::protocol::push::{BadPushData, BadReason, MemberKind, Members, Value, Wanted, members};

const EVENT: &str = "event";
const CLIENT_KEY: &str = "client_key";
const CHALLENGE: &str = "challenge";

const MEMBERS: [Wanted; 4] = [
    Wanted(EVENT, MemberKind::Id),
    Wanted(CLIENT_KEY, MemberKind::Id),
    Wanted("content", MemberKind::Data),
    Wanted("log_id", MemberKind::Aside),
];

/// What a body holds.
pub(super) struct Body {
    pub(super) event: DouyinEvent,
    /// `None` where it is empty or absent.
    pub(super) client_key: Option<String>,
    pub(super) log_id: Option<String>,
    pub(super) drift: Vec<Drift>,
}

/// Reads a body. What is an object is an event, if perhaps a bad one.
pub(super) fn read(body: &[u8], msg_id: Result<&str, BadReason>) -> Result<Body, ReadError> {
    mending(body, |source| {
        if source.json().trim_ascii().is_empty() {
            return Err(ReadError::empty());
        }
        let mut reader = Reader::over(source);
        match object(&mut reader, source, "an event", &MEMBERS) {
            Ok(members) => {
                let whole = source.text(0..source.bytes().len());
                Ok(Body { drift: reader.into_drift(), ..event(members, msg_id, whole) })
            }
            Err(Stop) => Err(reader.into_error()),
        }
    })
}

fn object<const COUNT: usize>(
    reader: &mut Reader<'_>,
    source: Source<'_>,
    wanted: &'static str,
    names: &[Wanted; COUNT],
) -> Result<Members<COUNT>, Stop> {
    let peek = reader.peek()?;
    if peek != Peek::Object {
        // What is not JSON at all says so itself.
        reader.skip_value()?;
        reader.end()?;
        reader.fail_kind(wanted, kind_of(peek))?;
    }
    let members = members(reader, source, names)?;
    reader.end()?;
    Ok(members)
}

fn event(members: Members<4>, msg_id: Result<&str, BadReason>, whole: String) -> Body {
    let Members { values: [name, client_key, content, log_id], fault } = members;
    let fault = fault.or_else(|| name.fault(EVENT)).or(match client_key {
        Value::Wrong(found) => Some(BadReason::WrongKind { member: CLIENT_KEY, found }),
        Value::Absent | Value::Text(_) => None,
    });
    let (tag, data) = (name.text().unwrap_or_default(), content.text().unwrap_or_default());
    let read = match fault {
        Some(reason) => Err(reason),
        None if tag == VERIFY_WEBHOOK => challenge(&data).map(DouyinEvent::Challenge),
        None => msg_id.map(|msg_id| {
            DouyinEvent::Event(PushData { tag: tag.clone(), msg_id: msg_id.to_owned(), data })
        }),
    };
    let event = read.unwrap_or_else(|reason| {
        let tag = (!tag.is_empty()).then_some(tag);
        let msg_id = msg_id.ok().map(str::to_owned);
        DouyinEvent::Bad(BadPushData { index: 0, reason, tag, msg_id, text: whole })
    });
    Body { event, client_key: client_key.text(), log_id: log_id.text(), drift: Vec::new() }
}

/// The answer to a challenge, which must be the same one: as it is written.
fn challenge(content: &str) -> Result<String, BadReason> {
    let source = Source::new(content.as_bytes());
    let names = [Wanted(CHALLENGE, MemberKind::Raw)];
    let missing = BadReason::Missing { member: CHALLENGE };
    let read = object(&mut Reader::over(source), source, "an object", &names);
    let Members { values: [challenge], fault } = read.map_err(|Stop| missing)?;
    match fault.or_else(|| challenge.fault(CHALLENGE)) {
        Some(reason) => Err(reason),
        None => Ok(format!(r#"{{"challenge":{}}}"#, challenge.text().unwrap_or_default())),
    }
}
