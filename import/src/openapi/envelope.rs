//! Which members of an answer are the platform's, and which are data.

use doudian_codegen::model::{DataPlace, EnvelopePart, Json, Platform};

use crate::doudian;
use crate::entry::{Fields, Refusal, Shape};
use crate::json::Parts;

/// The names of a platform's envelope.
pub(super) struct Envelope {
    /// The member with the data, if there is one.
    pub(super) data: Option<String>,
    /// Names of members, or of a member and of one inside it.
    names: Vec<(Option<String>, String)>,
    /// The ways to codes and their messages, the first that counts before the others.
    codes: Vec<(String, Vec<String>)>,
    /// Those of them that are of an older generation.
    older: Vec<String>,
    success: i64,
    /// The codes that every method may answer.
    known: Vec<i64>,
}

impl Envelope {
    pub(super) fn of(platform: Option<&Platform>) -> Self {
        let Some(platform) = platform else {
            return Self {
                data: None,
                names: Vec::new(),
                codes: Vec::new(),
                older: Vec::new(),
                success: 0,
                known: Vec::new(),
            };
        };
        let envelope = platform.envelope.clone().unwrap_or_else(doudian::envelope);
        let data = match &envelope.data {
            DataPlace::Member(name) => Some(name.clone()),
            DataPlace::Beside => None,
        };
        let parts = envelope.parts().into_iter();
        let names =
            parts.filter(|(_, part)| *part != EnvelopePart::Data).map(|(name, _)| {
                match name.split_once('.') {
                    Some((outer, inner)) => (Some(outer.to_owned()), inner.to_owned()),
                    None => (None, name.to_owned()),
                }
            });
        let messages =
            |names: &mut dyn Iterator<Item = &String>| names.cloned().collect::<Vec<_>>();
        let first = (envelope.code.clone(), messages(&mut envelope.message.iter()));
        let also = envelope.also.iter();
        let also = also.map(|also| (also.code.clone(), messages(&mut also.message.iter())));
        let legacy = envelope.legacy.iter();
        let legacy = legacy.map(|old| (old.code.clone(), messages(&mut old.message.iter())));
        let codes = std::iter::once(first).chain(also).chain(legacy).collect();
        let rows = platform.errors.iter();
        let older = envelope.legacy.iter().flat_map(|old| old.errors.iter());
        Self {
            data,
            names: names.collect(),
            codes,
            older: envelope.legacy.iter().map(|old| old.code.clone()).collect(),
            success: envelope.success,
            known: rows.chain(older).map(|row| row.code).collect(),
        }
    }

    /// Whether a member of the answer itself is the platform's.
    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|(outer, own)| outer.is_none() && is_same(own, name))
    }

    /// The names inside a member of the answer.
    fn inside(&self, outer: &str) -> Vec<&str> {
        let inner = self.names.iter().filter(|(found, _)| found.as_deref() == Some(outer));
        inner.map(|(_, name)| name.as_str()).collect()
    }

    /// Whether a member is one that the platform has codes in, and nothing else is in it.
    fn is_outer(&self, name: &str, members: Option<&Fields>) -> bool {
        let inside = self.inside(name);
        !inside.is_empty()
            && members.is_none_or(|members| {
                // The documents leave out some, and have some that the platform's file lacks.
                members.is_empty()
                    || members.iter().any(|member| inside.contains(&member.name.as_str()))
            })
    }

    /// Takes the platform's members out of those of an answer; says whether there were some.
    pub(super) fn strip(
        &self,
        fields: &mut Fields,
        members_of: impl Fn(&Shape) -> Option<Fields>,
    ) -> bool {
        let before = fields.len();
        fields.retain(|member| {
            Some(&member.name) == self.data.as_ref()
                || !(self.has(&member.name)
                    || self.is_outer(&member.name, members_of(&member.shape).as_ref()))
        });
        before > fields.len()
    }

    /// Takes them out of the data: a code with its message, and what belongs beside the data.
    pub(super) fn strip_data(
        &self,
        fields: &mut Fields,
        members_of: impl Fn(&Shape) -> Option<Fields>,
    ) -> bool {
        let names: Vec<String> = fields.iter().map(|member| member.name.clone()).collect();
        let has = |name: &str| names.iter().any(|known| known == name);
        let mut outers: Vec<&str> =
            self.names.iter().filter_map(|(outer, _)| outer.as_deref()).collect();
        outers.sort_unstable();
        outers.dedup();
        for outer in outers {
            let inside = self.inside(outer);
            let is_own = Some(outer) == self.data.as_deref();
            // The codes of the data itself, or all those of another member.
            let code = self.codes.iter().find_map(|(way, _)| {
                way.split_once('.').filter(|(found, _)| *found == outer).map(|(_, name)| name)
            });
            let there = inside.iter().filter(|name| has(name)).count();
            if code.is_some_and(has) && (is_own || there > 2) {
                fields.retain(|member| !inside.contains(&member.name.as_str()));
            }
            if !is_own {
                fields.retain(|member| {
                    let members = members_of(&member.shape);
                    member.name != outer
                        || members.is_none_or(|members| {
                            !members.iter().all(|member| inside.contains(&member.name.as_str()))
                        })
                });
            }
        }
        names.len() > fields.len()
    }

    /// Whether the members of a request are those of an answer: the data, and codes.
    pub(super) fn is_answer(&self, fields: &Fields) -> bool {
        let has = |name: &str| fields.iter().any(|member| member.name == name);
        let is_code =
            |(way, _): &(String, Vec<String>)| has(way.split('.').next().unwrap_or_default());
        self.data.as_deref().is_some_and(has)
            && self.codes.iter().filter(|(way, _)| !self.is_in_data(way)).any(is_code)
    }

    fn is_in_data(&self, way: &str) -> bool {
        way.split('.').next() == self.data.as_deref()
    }

    /// The refusal that a sample of an answer is; `None` where it is none.
    pub(super) fn refusal(&self, sample: &Json) -> Option<Refusal> {
        self.codes.iter().find_map(|(way, messages)| {
            let code = at(sample, way)?.int().filter(|code| *code != self.success)?;
            let texts = messages.iter().filter_map(|way| at(sample, way)?.text());
            let about = texts.map(str::trim).find(|text| !text.is_empty()).unwrap_or_default();
            Some(Refusal { code, about: about.to_owned(), ..Refusal::default() })
        })
    }

    /// The code of the older generation in which an answer with these members is, if it is of one.
    pub(super) fn generation(&self, fields: &Fields) -> Option<&str> {
        let has = |way: &str| {
            let outer = way.split('.').next().unwrap_or_default();
            fields.iter().any(|member| member.name == outer)
        };
        let newest = self.codes.first().is_some_and(|(way, _)| has(way));
        self.older.iter().map(String::as_str).find(|way| !newest && has(way))
    }

    /// Whether every method may answer this code.
    pub(super) fn knows(&self, code: i64) -> bool {
        self.known.contains(&code)
    }
}

fn at<'v>(value: &'v Json, way: &str) -> Option<&'v Json> {
    way.split('.').try_fold(value, |value, name| value.get(name))
}

/// `logid` is `log_id`.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.replace(['_', '-'], "").to_lowercase();
    one == other || plain(one) == plain(other)
}
