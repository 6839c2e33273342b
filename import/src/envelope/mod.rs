//! The envelope of a platform's answers: which of their members are the platform's, and where the
//! data is.
//!
//! | station | what it does |
//! |---|---|
//! | `opened` | takes the envelope off an answer, or off a table that describes one |
//! | `strip` | takes the platform's members out of described ones |

mod opened;
mod strip;

use doudian_codegen::model::{DataPlace, EnvelopePart, Json, Platform};

use crate::entry::{Fields, RefusalRow};
use crate::json::Parts;
pub(crate) use opened::{Opened, lost};

/// What is known of a platform's envelope. Nothing is where nothing is known of the platform: then
/// all of an answer is data.
#[derive(Clone, Debug, Default)]
pub(crate) struct Envelope {
    /// The member with the data, if there is one.
    pub(crate) data: Option<String>,
    /// Whether a method may have its data beside the codes.
    may_be_flat: bool,
    /// The ways to members of the platform, that of the data left out.
    ways: Vec<MemberPath>,
    /// The codes, the first that counts before the others.
    codes: Vec<Code>,
    /// The codes that every method may answer.
    known: Vec<i64>,
}

/// The way to a member: its name, or that of the member it is in and its own.
#[derive(Clone, Debug)]
struct MemberPath {
    outer: Option<String>,
    name: String,
}

/// A member that says whether the platform refused.
#[derive(Clone, Debug)]
struct Code {
    way: String,
    success: i64,
    messages: Vec<String>,
    age: Age,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Age {
    Newest,
    /// Another of the newest generation.
    Also,
    Older,
}

impl Envelope {
    pub(crate) fn of(platform: Option<&Platform>) -> Self {
        let Some(platform) = platform else { return Self::default() };
        let envelope = platform.envelope().clone();
        let parts = envelope.parts().into_iter();
        let ways = parts.filter(|(_, part)| *part != EnvelopePart::Data).map(|(way, _)| match way
            .split_once('.')
        {
            Some((outer, name)) => {
                MemberPath { outer: Some(outer.to_owned()), name: name.to_owned() }
            }
            None => MemberPath { outer: None, name: way.to_owned() },
        });
        let ways = ways.collect();
        let success = envelope.success;
        let also = envelope.also.into_iter().map(|also| Code {
            way: also.code,
            success,
            messages: also.message.into_iter().collect(),
            age: Age::Also,
        });
        let older = envelope.legacy.iter().flat_map(|old| &old.errors).map(|row| row.code);
        let known = platform.errors.iter().map(|row| row.code).chain(older).collect();
        let legacy = envelope.legacy.into_iter().map(|old| Code {
            way: old.code,
            success: old.success,
            messages: old.message.into_iter().collect(),
            age: Age::Older,
        });
        let newest =
            Code { way: envelope.code, success, messages: envelope.message, age: Age::Newest };
        Self {
            data: match envelope.data {
                DataPlace::Member(name) => Some(name),
                DataPlace::Beside => None,
            },
            may_be_flat: !platform.transport.is_uniform(),
            ways,
            codes: std::iter::once(newest).chain(also).chain(legacy).collect(),
            known,
        }
    }

    /// Whether this is the member with the data.
    fn is_data(&self, name: &str) -> bool {
        self.data.as_deref() == Some(name)
    }

    /// Whether a member of the answer itself is the platform's.
    fn has(&self, name: &str) -> bool {
        self.ways.iter().any(|way| way.outer.is_none() && is_same(&way.name, name))
    }

    /// The names inside a member of the answer.
    fn inside(&self, outer: &str) -> Vec<&str> {
        let inner = self.ways.iter().filter(|way| way.outer.as_deref() == Some(outer));
        inner.map(|way| way.name.as_str()).collect()
    }

    /// Whether the members of a request are those of an answer: the data, and codes.
    pub(crate) fn is_answer(&self, fields: &Fields) -> bool {
        let has = |name: &str| fields.iter().any(|member| member.name == name);
        let mut roots = self.codes.iter().map(|code| root(&code.way));
        self.data.as_deref().is_some_and(has) && roots.any(|root| !self.is_data(root) && has(root))
    }

    /// The refusal that an answer is; `None` where it is none.
    pub(crate) fn refusal(&self, answer: &Json) -> Option<RefusalRow> {
        self.codes.iter().find_map(|member| {
            let code = at(answer, &member.way)?.int().filter(|code| *code != member.success)?;
            let texts = member.messages.iter().filter_map(|way| at(answer, way)?.text());
            let about = texts.map(str::trim).find(|text| !text.is_empty()).unwrap_or_default();
            Some(RefusalRow { code, about: about.to_owned(), ..RefusalRow::default() })
        })
    }

    /// The code of the older generation in which an answer with these members is, if it is of one.
    pub(crate) fn generation(&self, fields: &Fields) -> Option<&str> {
        let has = |code: &&Code| fields.iter().any(|member| member.name == root(&code.way));
        let of = |age: Age| self.codes.iter().filter(move |code| code.age == age);
        let is_newest = of(Age::Newest).any(|code| has(&code));
        of(Age::Older).find(has).filter(|_| !is_newest).map(|code| code.way.as_str())
    }

    /// Whether every method may answer this code.
    pub(crate) fn knows(&self, code: i64) -> bool {
        self.known.contains(&code)
    }
}

fn root(way: &str) -> &str {
    way.split('.').next().unwrap_or(way)
}

fn at<'v>(value: &'v Json, way: &str) -> Option<&'v Json> {
    way.split('.').try_fold(value, |value, name| value.get(name))
}

/// `logid` is `log_id`.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.replace(['_', '-'], "").to_lowercase();
    one == other || plain(one) == plain(other)
}
