//! The shape of a platform's answers, as data.

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
    /// An older generation of codes, which counts where an answer has none of the newer.
    pub legacy: Option<Legacy>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The code, a number.
    Code,
    /// What the code says in words.
    Message,
    /// The code of an older generation.
    LegacyCode,
    /// What that code says in words.
    LegacyMessage,
    /// More exact than the code: text.
    SubCode,
    /// What the sub code says in words.
    SubMessage,
    /// The platform's id of the call.
    LogId,
    /// The data.
    Data,
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
    /// The member that is this part.
    pub(crate) fn member(&self, part: Part) -> Option<&'static Field> {
        let index = self.parts.iter().position(|other| *other == part)?;
        self.table.1.get(index)
    }

    /// The name of the member that is this part; empty when there is none.
    pub(crate) fn name(&self, part: Part) -> &'static str {
        self.member(part).map_or("", |field| field.0)
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
