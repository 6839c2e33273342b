//! Which method a call is of, as far as its parameters say it.

use crate::json::{ReadError, ReadErrorKind, member_text};

/// The parameter that says which SPI method a call is of. The name of the method is not signed:
/// a genuine call of one can be sent to the address of another.
#[derive(Debug)]
pub struct Discriminator {
    /// The parameter's name on the wire.
    pub member: &'static str,
    /// What it says in calls of this method.
    pub codes: Codes,
}

/// What a discriminator says in calls of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codes {
    /// One of these.
    Only(&'static [&'static str]),
    /// No source says which; but one, and none of these, which are those of other methods.
    Not(&'static [&'static str]),
}

impl Discriminator {
    /// Refuses parameters that say that they are of another method.
    pub(super) fn check(&self, param_json: &str) -> Result<(), ReadError> {
        let found = member_text(param_json, self.member)?;
        // A call without a code is of a method that has no such parameter.
        let fits = |code: &str| match self.codes {
            Codes::Only(codes) => codes.contains(&code),
            Codes::Not(codes) => !code.is_empty() && !codes.contains(&code),
        };
        if found.as_deref().is_some_and(fits) {
            return Ok(());
        }
        let kind = ReadErrorKind::ExcludedCode;
        Err(ReadError { path: self.member.to_owned(), offset: 0, kind })
    }
}
