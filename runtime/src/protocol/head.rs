//! Codes and messages of an answer.

use std::fmt;

use super::envelope::find;
use super::{Envelope, Part, Verdict};
use crate::foreign::foreign;

/// Everything of an answer but its data.
#[derive(Clone)]
pub struct Head {
    pub(crate) envelope: &'static Envelope,
    pub(crate) verdict: Verdict,
    /// Whether the call was one that makes tokens.
    pub(crate) grants: bool,
    pub(crate) code: Option<i64>,
    pub(crate) message: String,
    pub(crate) legacy_code: Option<i64>,
    pub(crate) legacy_message: String,
    pub(crate) sub_code: String,
    pub(crate) sub_message: String,
    pub(crate) log_id: String,
}

impl Head {
    /// A head that says nothing yet.
    pub(crate) fn new(envelope: &'static Envelope, grants: bool) -> Self {
        Self {
            envelope,
            verdict: Verdict::Refused,
            grants,
            code: None,
            message: String::new(),
            legacy_code: None,
            legacy_message: String::new(),
            sub_code: String::new(),
            sub_message: String::new(),
            log_id: String::new(),
        }
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

    /// The code of an older generation.
    pub fn legacy_code(&self) -> Option<i64> {
        self.legacy_code
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
        let Envelope { success, verdicts, legacy, .. } = self.envelope;
        let (success, code, found) = match (self.code, legacy, self.legacy_code) {
            (Some(code), ..) => (*success, code, find(verdicts, code, &self.sub_code)),
            (None, Some(legacy), Some(code)) => {
                let found = find(legacy.verdicts, code, "");
                match found {
                    // Older codes do not tell the one token from the other.
                    Some(Verdict::TokenRefused) if self.grants => {
                        return Verdict::RefreshRefused;
                    }
                    found => (legacy.success, code, found),
                }
            }
            _ => return Verdict::Refused,
        };
        if code == success { Verdict::Success } else { found.unwrap_or(Verdict::Refused) }
    }

    /// The code that counts, and the member that it stands in.
    pub(crate) fn deciding(&self) -> Option<(&'static str, i64)> {
        let newer = self.code.map(|code| (Part::Code, code));
        let (part, code) = newer.or_else(|| Some((Part::LegacyCode, self.legacy_code?)))?;
        Some((self.envelope.name(part), code))
    }
}

impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("verdict", &self.verdict)
            .field("code", &self.code)
            .field("legacy_code", &self.legacy_code)
            .field("sub_code", &foreign(&self.sub_code))
            .field("message", &foreign(self.message()))
            .field("log_id", &foreign(&self.log_id))
            .finish_non_exhaustive()
    }
}
