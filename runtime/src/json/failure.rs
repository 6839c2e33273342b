//! Why JSON could not be read.

use std::fmt;

use jiter::{JiterError, JiterErrorType, JsonErrorType};

use crate::foreign::one_line;

/// How deep values may be nested.
pub(super) const MAX_DEPTH: usize = 128;

/// The result of reading: `Ok`, or "stop, the reader knows why".
pub type Read = Result<(), Stop>;

/// Reading cannot go on; the reason is in the [`Reader`](super::Reader).
///
/// An empty type, so that the results which generated code passes on are one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop;

/// Why JSON could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// Where in the value, for example `data.list[].pay_amount`; empty at the top.
    pub path: String,
    /// Byte offset in the text.
    pub offset: usize,
    /// What was wrong.
    pub kind: ReadErrorKind,
}

/// What was wrong with the JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// There is no text at all.
    Empty,
    /// The text ends in the middle of a value.
    Truncated,
    /// Not JSON.
    Syntax(&'static str),
    /// A value of another kind, which cannot be taken without loss.
    WrongKind {
        /// The kind that the descriptor says.
        expected: &'static str,
        /// The kind that was sent.
        found: &'static str,
    },
    /// A number that the field's type cannot hold.
    OutOfRange {
        /// The field's type.
        expected: &'static str,
    },
    /// Values are nested deeper than the reader follows.
    TooDeep,
}

impl ReadErrorKind {
    /// What the parser's error means.
    pub(super) fn of(error: &JiterError) -> Self {
        use JsonErrorType as E;
        match &error.error_type {
            JiterErrorType::JsonError(
                E::EofWhileParsingList
                | E::EofWhileParsingObject
                | E::EofWhileParsingString
                | E::EofWhileParsingValue,
            ) => Self::Truncated,
            JiterErrorType::JsonError(E::RecursionLimitExceeded) => Self::TooDeep,
            JiterErrorType::JsonError(error) => Self::Syntax(syntax(error)),
            JiterErrorType::WrongType { .. } => Self::Syntax("unexpected value"),
        }
    }
}

impl ReadError {
    /// There is no text at all.
    pub(crate) fn empty() -> Self {
        Self { path: String::new(), offset: 0, kind: ReadErrorKind::Empty }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ReadErrorKind::Empty => write!(f, "the text is empty where JSON is expected")?,
            ReadErrorKind::Truncated => write!(f, "the JSON ends in the middle of a value")?,
            ReadErrorKind::Syntax(what) => write!(f, "not JSON ({what})")?,
            ReadErrorKind::WrongKind { expected, found } => {
                write!(f, "expected {expected}, found {found}")?;
            }
            ReadErrorKind::OutOfRange { expected } => {
                write!(f, "the number does not fit {expected} without loss")?;
            }
            ReadErrorKind::TooDeep => write!(f, "nested deeper than {MAX_DEPTH} levels")?,
        }
        if !self.path.is_empty() {
            write!(f, " at `{}`", one_line(&self.path))?;
        }
        write!(f, " (byte {})", self.offset)
    }
}

impl std::error::Error for ReadError {}

fn syntax(error: &JsonErrorType) -> &'static str {
    use JsonErrorType as E;
    match error {
        E::ExpectedColon => "expected `:`",
        E::ExpectedListCommaOrEnd => "expected `,` or `]`",
        E::ExpectedObjectCommaOrEnd => "expected `,` or `}`",
        E::ExpectedSomeIdent => "expected null, true or false",
        E::ExpectedSomeValue => "expected a value",
        E::InvalidEscape => "invalid escape",
        E::InvalidNumber | E::NumberOutOfRange | E::FloatExpectingInt => "invalid number",
        E::InvalidUnicodeCodePoint | E::InternalError(_) => "invalid text",
        E::ControlCharacterWhileParsingString => "control character in text",
        E::KeyMustBeAString => "a key must be text",
        E::LoneLeadingSurrogateInHexEscape | E::UnexpectedEndOfHexEscape => "half a character",
        E::TrailingComma => "comma before the end",
        E::TrailingCharacters => "more text after the value",
        _ => "invalid JSON",
    }
}
