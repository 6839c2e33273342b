//! The members of a message that count, read from an object one by one.

use jiter::Peek;

use super::BadReason;
use crate::json::{Reader, Source, Stop, kind_of};

/// A member that is looked for, by its name.
#[derive(Clone, Copy)]
pub(crate) struct Wanted(pub(crate) &'static str, pub(crate) MemberKind);

/// What a member is.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "douyin-webhooks"), allow(dead_code, reason = "not all platforms are on"))]
pub(crate) enum MemberKind {
    /// Text, or a number as it is written.
    Id,
    /// The same for what nothing depends on: it is taken as it can be had.
    Aside,
    /// Text or a number, both as JSON.
    Raw,
    /// Text, or any other JSON as it is written.
    Data,
}

/// What an object has of the members that are looked for.
pub(crate) struct Members<const COUNT: usize> {
    /// In the order in which they were named.
    pub(crate) values: [Value; COUNT],
    /// What is wrong, if anything is, apart from what is absent or of another kind.
    pub(crate) fault: Option<BadReason>,
}

/// What stands in a member.
pub(crate) enum Value {
    /// Not there, null or empty.
    Absent,
    Text(String),
    /// Of another kind.
    Wrong(&'static str),
}

/// Reads the object that comes next.
pub(crate) fn members<const COUNT: usize>(
    reader: &mut Reader<'_>,
    source: Source<'_>,
    wanted: &[Wanted; COUNT],
) -> Result<Members<COUNT>, Stop> {
    let place = |key: &str| wanted.iter().position(|Wanted(name, _)| *name == key);
    let mut values = [const { Value::Absent }; COUNT];
    let (mut seen, mut repeated, mut broken) = ([false; COUNT], None, None);
    reader.enter()?;
    let mut step = reader.jiter.known_object().map(|key| key.map(place));
    while let Some(found) = reader.check(step)? {
        if let Some(at) = found {
            let Wanted(member, kind) = wanted[at];
            if std::mem::replace(&mut seen[at], true) && kind.counts() {
                repeated.get_or_insert(BadReason::Repeated { member });
            }
            values[at] = kind.read(reader, source)?;
            match kind {
                MemberKind::Data => reader.note_mended_at(member),
                _ if reader.pass_mended() > 0 && kind.counts() => {
                    broken.get_or_insert(BadReason::BrokenText { member });
                }
                _ => {}
            }
        } else {
            reader.span_within()?;
            reader.pass_mended();
        }
        step = reader.jiter.next_key().map(|key| key.map(place));
    }
    reader.leave();
    Ok(Members { values, fault: repeated.or(broken) })
}

impl MemberKind {
    /// Whether a message is bad when this is.
    fn counts(self) -> bool {
        match self {
            Self::Id | Self::Raw | Self::Data => true,
            Self::Aside => false,
        }
    }

    fn read(self, reader: &mut Reader<'_>, source: Source<'_>) -> Result<Value, Stop> {
        let peek = reader.peek()?;
        if peek == Peek::Null {
            return reader.null().map(|()| Value::Absent);
        }
        if self == Self::Raw {
            let raw = source.text(reader.span_within()?);
            return Ok(match peek {
                Peek::String if raw == r#""""# => Value::Absent,
                Peek::String => Value::Text(raw),
                _ if peek.is_num() => Value::Text(raw),
                _ => Value::Wrong(kind_of(peek)),
            });
        }
        if peek == Peek::String {
            let step = reader.jiter.known_str().map(str::to_owned);
            let text = reader.check(step)?;
            return Ok(if text.is_empty() { Value::Absent } else { Value::Text(text) });
        }
        let span = reader.span_within()?;
        let is_taken = self == Self::Data || peek.is_num();
        Ok(if is_taken { Value::Text(source.text(span)) } else { Value::Wrong(kind_of(peek)) })
    }
}

impl Value {
    pub(crate) fn text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text),
            Self::Absent | Self::Wrong(_) => None,
        }
    }

    /// What is wrong with it as a member that must be there, if anything is.
    pub(crate) fn fault(&self, member: &'static str) -> Option<BadReason> {
        match self {
            Self::Text(_) => None,
            Self::Absent => Some(BadReason::Missing { member }),
            Self::Wrong(found) => Some(BadReason::WrongKind { member, found }),
        }
    }
}
