//! Codes and messages of an answer.

use std::fmt;

use super::envelope::{MemberName, find};
use super::{Envelope, Legacy, Part, Verdict};
use crate::foreign::foreign;

/// Everything of an answer but its data.
#[derive(Clone)]
pub struct Head {
    pub(crate) envelope: &'static Envelope,
    pub(crate) verdict: Verdict,
    /// Whether the call was one that makes tokens.
    pub(crate) grants: bool,
    pub(crate) code: Option<i64>,
    /// Whether something stands in the place of the code that is none.
    is_unreadable: bool,
    pub(crate) message: String,
    /// The code of an older generation, the first of those that the answer has, with its number.
    legacy: Option<(usize, i64)>,
    pub(crate) legacy_message: String,
    pub(crate) sub_code: String,
    pub(crate) sub_message: String,
    pub(crate) log_id: String,
    /// Further codes of the envelope, as far as the answer has them.
    also: Vec<AlsoCode>,
    /// Which of them took the place of the code.
    decided_by: Option<usize>,
}

/// What stands in the place of a code.
pub(crate) enum Code {
    Is(i64),
    /// Nothing, or `null`.
    Absent,
    /// Something that is no code.
    Unreadable,
}

/// A further code of an answer.
#[derive(Clone, Default)]
struct AlsoCode {
    code: Option<i64>,
    message: String,
    /// Whether something stands there that is no code.
    is_unreadable: bool,
}

impl Head {
    /// A head that says nothing yet.
    pub(crate) fn new(envelope: &'static Envelope, grants: bool) -> Self {
        Self {
            envelope,
            verdict: Verdict::Refused,
            grants,
            code: None,
            is_unreadable: false,
            message: String::new(),
            legacy: None,
            legacy_message: String::new(),
            sub_code: String::new(),
            sub_message: String::new(),
            log_id: String::new(),
            also: Vec::new(),
            decided_by: None,
        }
    }

    /// Takes note of what stands in the place of the code, or of the further code of this number.
    /// Where it is there twice, what is not that of success counts: nothing is done for sure.
    pub(crate) fn add_code(&mut self, further: Option<usize>, found: Code) {
        let success = self.envelope.success;
        let (code, is_unreadable) = match further {
            None => (&mut self.code, &mut self.is_unreadable),
            Some(index) => {
                let also = self.also(index);
                (&mut also.code, &mut also.is_unreadable)
            }
        };
        match found {
            Code::Is(found) if code.is_none_or(|known| known == success) => *code = Some(found),
            Code::Is(_) | Code::Absent => {}
            Code::Unreadable => *is_unreadable = true,
        }
    }

    /// Takes note of the code of an older generation: the first counts, wherever it stands.
    pub(crate) fn add_legacy_code(&mut self, generation: usize, code: i64) {
        let success = self.envelope.legacy.get(generation).map(|legacy| legacy.success);
        let counts = self.legacy.is_none_or(|(first, known)| {
            generation < first || generation == first && Some(known) == success
        });
        if counts {
            self.legacy = Some((generation, code));
        }
    }

    /// The older generation whose code counts where there is none of the newest, and the code.
    pub(crate) fn legacy(&self) -> Option<(&'static Legacy, i64)> {
        let (generation, code) = self.legacy?;
        Some((self.envelope.legacy.get(generation)?, code))
    }

    /// The member of a code in whose place something else stands.
    pub(crate) fn garbled(&self) -> Option<MemberName> {
        if self.is_unreadable {
            return self.envelope.name(|part| matches!(part, Part::Code));
        }
        let index = self.also.iter().position(|also| also.is_unreadable)?;
        self.envelope.name(|part| matches!(part, Part::AlsoCode(other) if other == index))
    }

    /// Room for what it says in words.
    pub(crate) fn also_message(&mut self, index: usize) -> &mut String {
        &mut self.also(index).message
    }

    fn also(&mut self, index: usize) -> &mut AlsoCode {
        if self.also.len() <= index {
            self.also.resize_with(index + 1, AlsoCode::default);
        }
        &mut self.also[index]
    }

    /// Lets a further code that is not that of success count, if the first is or is not there.
    pub(crate) fn settle(&mut self) {
        let success = self.envelope.success;
        if self.code.is_some_and(|code| code != success) {
            return;
        }
        let fails = |also: &AlsoCode| also.code.is_some_and(|code| code != success);
        let Some(index) = self.also.iter().position(fails) else { return };
        let AlsoCode { code, message, .. } = std::mem::take(&mut self.also[index]);
        (self.code, self.message) = (code, message);
        self.decided_by = Some(index);
    }

    /// The member that has a further code of success, where none of those that decide is there.
    pub(crate) fn half(&self) -> Option<MemberName> {
        let index = self.also.iter().position(|also| also.code.is_some())?;
        self.envelope.name(|part| matches!(part, Part::AlsoCode(other) if other == index))
    }

    /// The member whose further code has taken the place of the code.
    #[cfg(feature = "serde")]
    pub(crate) fn further_name(&self) -> Option<MemberName> {
        let index = self.decided_by?;
        self.envelope.name(|part| matches!(part, Part::AlsoCode(other) if other == index))
    }

    /// The member that has the code of an older generation.
    #[cfg(feature = "serde")]
    pub(crate) fn legacy_name(&self) -> Option<MemberName> {
        let (generation, _) = self.legacy?;
        self.envelope.name(|part| matches!(part, Part::LegacyCode(other) if other == generation))
    }

    /// Takes over where codes stood, by the names of their members: that of the code, empty where
    /// it was the usual one, and that of an older one.
    ///
    /// # Errors
    ///
    /// The name of a member that has no such code.
    #[cfg(feature = "serde")]
    pub(crate) fn restore(
        &mut self,
        further: &str,
        older: Option<i64>,
        older_name: &str,
    ) -> Result<(), String> {
        let part = |name: &str| self.envelope.part(name).ok_or_else(|| name.to_owned());
        self.decided_by = match further {
            "" => None,
            name => match part(name)? {
                Part::AlsoCode(index) => Some(index),
                _ => return Err(name.to_owned()),
            },
        };
        self.legacy = match older {
            None => None,
            Some(code) => match part(older_name)? {
                Part::LegacyCode(generation) => Some((generation, code)),
                _ => return Err(older_name.to_owned()),
            },
        };
        Ok(())
    }

    /// The head of an answer that succeeded, though it does not say so.
    pub(crate) fn success(envelope: &'static Envelope, log_id: Option<String>) -> Self {
        let head = Self::new(envelope, true);
        let log_id = log_id.unwrap_or_default();
        Self { code: Some(envelope.success), verdict: Verdict::Success, log_id, ..head }
    }

    /// The code.
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// The code of an older generation: of the first whose code the answer has.
    pub fn legacy_code(&self) -> Option<i64> {
        self.legacy.map(|(_, code)| code)
    }

    /// The message: that of the code, or else that of the older generation's. Empty when there
    /// is none.
    pub fn message(&self) -> &str {
        if self.message.is_empty() { &self.legacy_message } else { &self.message }
    }

    /// The sub code. Empty when there is none.
    pub fn sub_code(&self) -> &str {
        &self.sub_code
    }

    /// The sub code's message. Empty when there is none.
    pub fn sub_message(&self) -> &str {
        &self.sub_message
    }

    /// The platform's id of the call. Empty when there is none.
    pub fn log_id(&self) -> &str {
        &self.log_id
    }

    /// Whether the call was one that makes tokens: then a token that is refused is the one in
    /// its parameters.
    pub fn of_token_call(&self) -> bool {
        self.grants
    }

    /// What the platform's descriptor has for the codes.
    pub fn documented(&self) -> Verdict {
        let Envelope { success, verdicts, .. } = self.envelope;
        let (success, code, found) = match (self.code, self.legacy()) {
            (Some(code), _) => (*success, code, find(verdicts, code, &self.sub_code)),
            (None, Some((legacy, code))) => {
                let found = find(legacy.verdicts, code, "");
                match found {
                    // Older codes do not tell the one token from the other.
                    Some(Verdict::TokenRefused) if self.grants => {
                        return Verdict::RefreshRefused;
                    }
                    found => (legacy.success, code, found),
                }
            }
            (None, None) => return Verdict::Refused,
        };
        if code == success { Verdict::Success } else { found.unwrap_or(Verdict::Refused) }
    }

    /// The code that counts, and the member that it stands in.
    pub(crate) fn deciding(&self) -> Option<(MemberName, i64)> {
        let (code, is): (_, fn(&Self, Part) -> bool) = match (self.code, self.decided_by) {
            (Some(code), None) => (code, |_, part| matches!(part, Part::Code)),
            (Some(code), Some(_)) => (
                code,
                |head, part| matches!(part, Part::AlsoCode(index) if Some(index) == head.decided_by),
            ),
            (None, _) => (self.legacy_code()?, |head, part| {
                let generation = head.legacy.map(|(generation, _)| generation);
                matches!(part, Part::LegacyCode(index) if Some(index) == generation)
            }),
        };
        let name = self.envelope.name(|part| is(self, part))?;
        Some((name, code))
    }
}

impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("verdict", &self.verdict)
            .field("code", &self.code)
            .field("legacy_code", &self.legacy_code())
            .field("sub_code", &foreign(&self.sub_code))
            .field("message", &foreign(self.message()))
            .field("log_id", &foreign(&self.log_id))
            .finish_non_exhaustive()
    }
}
