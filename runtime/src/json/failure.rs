//! Why JSON could not be read.

use std::fmt;

use jiter::{JiterError, JiterErrorType, JsonErrorType};

use super::Field;
use super::notes::push_segment;

use crate::foreign::{MOST_OF_NAME, foreign, one_line};

/// How deep values may be nested.
pub(super) const MAX_DEPTH: usize = 128;

/// The result of reading: `Ok`, or "stop, the reader knows why".
pub type Read = Result<(), Stop>;

/// Reading cannot go on; the reason is in the [`Reader`](super::Reader).
///
/// An empty type, so that the results which generated code passes on are one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop;

/// What becomes of a value that is JSON, but cannot be taken without loss: a time where the
/// descriptor says a number, a decimal in the place of an integer, text for an object.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// Reading fails. The default, since to leave a value out may be a silent lie: an order
    /// without a time of payment is one that was not paid.
    #[default]
    Fail,
    /// The value is left out, with drift: the field is `None`, or the type's default where the
    /// descriptor promises it; an element of a list or map is not there. Of a row, only the
    /// field is left out. What is not JSON fails all the same, and so does a value that
    /// is unreadable as a whole, since nothing would be left of it.
    LeaveOut,
}

/// Why JSON could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// Where in the value, for example `data.list[17].pay_amount` or `data.stock{"a"}`; empty
    /// at the top. Keys of maps are escaped and cut.
    pub path: String,
    /// Byte offset in the text. Of JSON that text holds, that of the text.
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
    /// A code that says that the whole is something else than what is read.
    ExcludedCode,
    /// None of the members that the type promises is there: the object is something else.
    OtherObject,
}

/// The first error of a reader, while it comes back from where that was.
pub(super) struct Failure {
    pub(super) offset: usize,
    pub(super) kind: ReadErrorKind,
    /// The way to the place.
    pub(super) way: Vec<&'static Field>,
    /// Which elements of the lists and maps on the way it is in, the innermost one first.
    pub(super) elements: Vec<String>,
}

impl Failure {
    /// The error.
    pub(super) fn into_error(mut self) -> ReadError {
        let mut path = String::new();
        for field in self.way {
            let element = match field.name() {
                "[]" | "{}" => self.elements.pop(),
                _ => None,
            };
            push_segment(&mut path, element.as_deref().unwrap_or(field.name()));
        }
        ReadError { path, offset: self.offset, kind: self.kind }
    }
}

impl ReadErrorKind {
    /// The kind that was expected, where the value is JSON and could be passed over.
    pub(super) fn expected(&self) -> Option<&'static str> {
        match self {
            Self::WrongKind { expected, .. } | Self::OutOfRange { expected } => Some(expected),
            Self::Empty
            | Self::Truncated
            | Self::Syntax(_)
            | Self::TooDeep
            | Self::ExcludedCode
            | Self::OtherObject => None,
        }
    }

    /// Whether the reason may be text that can be mended.
    pub(crate) fn may_be_mended(&self) -> bool {
        matches!(self, Self::Syntax(_) | Self::Truncated)
    }

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
    /// The same in a member.
    pub(super) fn inside(self, name: &str) -> Self {
        let mut path = foreign(name).at_most(MOST_OF_NAME).to_string();
        if !self.path.is_empty() {
            push_segment(&mut path, &self.path);
        }
        Self { path, ..self }
    }

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
            ReadErrorKind::ExcludedCode => {
                write!(f, "the code is absent, or is that of another method")?;
            }
            ReadErrorKind::OtherObject => {
                write!(f, "nothing is there of what must be: it is an object of another kind")?;
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
