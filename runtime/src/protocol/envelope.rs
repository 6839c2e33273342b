//! The shape of a platform's answers, as data.

use std::fmt;

use super::Verdict;
use crate::json::{Field, Table};
use crate::refusal::ErrorRow;

/// How the answers of a platform are shaped, and what their codes say.
#[derive(Debug)]
pub struct Envelope {
    /// The members, sorted by name.
    pub table: &'static Table,
    /// What each member of the table is. Where none is the data, the data stands beside them:
    /// it is the rest of the answer.
    pub parts: &'static [Part],
    /// The code of success.
    pub success: i64,
    /// What codes mean that every method may answer.
    pub errors: &'static [ErrorRow],
    /// What other codes say, where that is more than that the call was refused.
    pub verdicts: &'static [VerdictRow],
    /// Older generations of codes: where an answer has no code of the newer, the first counts
    /// whose code it has.
    pub legacy: &'static [Legacy],
}

/// An older generation of codes. Its numbers may mean other things than those of the newer one.
#[derive(Debug)]
pub struct Legacy {
    /// The code of success.
    pub success: i64,
    /// Refusals that every method may answer.
    pub errors: &'static [ErrorRow],
    /// As for the newer codes.
    pub verdicts: &'static [VerdictRow],
}

/// What a member of an envelope is.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// The code, a number.
    Code,
    /// What the code says in words: of several, the first in an answer that says something.
    Message,
    /// The code of the older generation of this number.
    LegacyCode(usize),
    /// What the code of an older generation says in words, as `Message`.
    LegacyMessage,
    /// More exact than the code: text.
    SubCode,
    /// What the sub code says in words.
    SubMessage,
    /// The platform's id of the call.
    LogId,
    /// The data.
    Data,
    /// A further code, which has to be that of success too where an answer has it.
    AlsoCode(usize),
    /// What the further code of this number says in words.
    AlsoMessage(usize),
    /// Nothing that the client reads.
    Other,
    /// An object with such members.
    Group(&'static Group),
}

/// An object of an answer that has members of the envelope.
#[derive(Debug)]
pub struct Group {
    /// The members, sorted by name, and the name of the object.
    pub table: &'static Table,
    /// What each member is.
    pub parts: &'static [Part],
    /// Whether the object is the data as well.
    pub data: bool,
}

/// The name of a member of an envelope, for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MemberName {
    object: Option<&'static str>,
    member: &'static str,
}

impl MemberName {
    /// Whether it stands in this member.
    pub(crate) fn is_in(self, member: &Field) -> bool {
        self.object == Some(member.0)
    }
}

impl fmt::Display for MemberName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.object {
            Some(object) => write!(f, "{object}.{}", self.member),
            None => f.write_str(self.member),
        }
    }
}

/// Where the answer to a method has its data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reply {
    /// Where the envelope says.
    #[default]
    Data,
    /// Beside the members of the envelope, whatever that says: the data is the answer without
    /// them. A member that the envelope has the data of other methods in is one of the data if
    /// the data has a field of its name, and else passed over.
    Flat,
}

/// What a code says, and a sub code: without one, the code alone; with one, the sub code,
/// whatever the code.
#[derive(Debug)]
pub struct VerdictRow(pub i64, pub &'static str, pub Verdict);

impl Envelope {
    /// The member that holds the data.
    pub(crate) fn data(&self) -> Option<&'static Field> {
        let is_data = |part: &Part| match part {
            Part::Data => true,
            Part::Group(group) => group.data,
            _ => false,
        };
        let index = self.parts.iter().position(is_data)?;
        self.table.1.get(index)
    }

    /// The members of the data that are codes.
    pub(crate) fn codes_in_data(&self) -> &'static [Field] {
        let group = self.parts.iter().find_map(|part| match part {
            Part::Group(group) if group.data => Some(group),
            _ => None,
        });
        group.map_or(&[], |group| group.table.1)
    }

    /// Every member, those inside objects too.
    fn members(&self) -> impl Iterator<Item = (MemberName, Part)> {
        self.table.1.iter().zip(self.parts).flat_map(|(field, part)| {
            let own = (MemberName { object: None, member: field.0 }, *part);
            let inside = match part {
                Part::Group(group) => Some(group),
                _ => None,
            };
            let inside = inside.into_iter().flat_map(move |group| {
                let name = move |member| MemberName { object: Some(field.0), member };
                let members = group.table.1.iter().zip(group.parts);
                members.map(move |(field, part)| (name(field.0), *part))
            });
            std::iter::once(own).chain(inside)
        })
    }

    /// The name of the member that is such a part.
    pub(crate) fn name(&self, is: impl Fn(Part) -> bool) -> Option<MemberName> {
        self.members().find(|(_, part)| is(*part)).map(|(name, _)| name)
    }

    /// What the member of this name is, which may stand inside another: `extra.error_code`.
    #[cfg(feature = "serde")]
    pub(crate) fn part(&self, name: &str) -> Option<Part> {
        self.members().find(|(known, _)| known.to_string() == name).map(|(_, part)| part)
    }

    /// The names of the members that hold the platform's id of a call, without their objects.
    pub(crate) fn log_ids(&self) -> impl Iterator<Item = &'static str> {
        self.members().filter(|(_, part)| matches!(part, Part::LogId)).map(|(name, _)| name.member)
    }

    /// Whether a member is an object with members of the envelope, and nothing else.
    pub(crate) fn is_object(&self, name: &str) -> bool {
        let mut members = self.table.1.iter().zip(self.parts);
        members.any(|(field, part)| {
            field.0 == name && matches!(part, Part::Group(group) if !group.data)
        })
    }

    /// Whether a path in an answer is that of a member.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.members().any(|(name, _)| match name.object {
            None => path == name.member,
            Some(object) => path.split_once('.') == Some((object, name.member)),
        })
    }
}

/// What a code and a sub code say: the sub code, else what is before its colon, else the code.
pub(super) fn find(rows: &[VerdictRow], code: i64, sub_code: &str) -> Option<Verdict> {
    let by_sub_code = |wanted: &str| {
        let wanted = (!wanted.is_empty()).then_some(wanted)?;
        rows.iter().find(|row| same(row.1, wanted))
    };
    let sub_code = sub_code.trim();
    let main = sub_code.split(':').next().unwrap_or_default();
    let row = by_sub_code(sub_code).or_else(|| by_sub_code(main));
    let row = row.or_else(|| rows.iter().find(|row| row.1.is_empty() && row.0 == code));
    row.map(|row| row.2)
}

/// Whether two sub codes are the same but for blanks: a variant with one after the colon
/// occurs.
pub(crate) fn same(left: &str, right: &str) -> bool {
    left.bytes().filter(|byte| *byte != b' ').eq(right.bytes().filter(|byte| *byte != b' '))
}
