//! The pull reader: position, path, depth, drift and the first error.

use std::fmt;
use std::ops::Range;

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};

use super::{Decode, Drift, DriftKind, Field};

/// How deep values may be nested.
const MAX_DEPTH: usize = 128;
/// How many differences are kept for one reply.
const MAX_DRIFT: usize = 64;
/// How many fields of a struct are watched for absence.
const MAX_WATCHED: usize = 512;

/// The result of reading: `Ok`, or "stop, the reader knows why".
pub type Read = Result<(), Stop>;

/// Reading cannot go on; the reason is in the [`Reader`].
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

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
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
            write!(f, " at `{}`", self.path)?;
        }
        write!(f, " (byte {})", self.offset)
    }
}

impl std::error::Error for ReadError {}

/// Reads JSON leniently, and remembers what was not as described.
pub struct Reader<'j> {
    pub(super) jiter: Jiter<'j>,
    text: &'j [u8],
    path: Vec<&'static str>,
    depth: usize,
    field: Field,
    drift: Vec<Drift>,
    absent: bool,
    error: Option<ReadError>,
}

/// The field that is read when there is none: the top of the text.
const TOP: Field = Field::new("");

impl<'j> Reader<'j> {
    /// A reader at the start of `bytes`.
    pub fn new(bytes: &'j [u8]) -> Self {
        Self {
            jiter: Jiter::new(bytes),
            text: bytes,
            path: Vec::new(),
            depth: 0,
            field: TOP,
            drift: Vec::new(),
            absent: false,
            error: None,
        }
    }

    /// Names the place that is read, for example `data`.
    #[must_use]
    pub fn at(mut self, name: &'static str) -> Self {
        self.path.push(name);
        self
    }

    /// Checks that nothing follows the value.
    ///
    /// # Errors
    ///
    /// [`Stop`] when something does.
    pub fn end(&mut self) -> Read {
        match self.jiter.finish() {
            Ok(()) => Ok(()),
            Err(error) => self.fail_json(&error),
        }
    }

    /// What was not as described.
    pub fn into_drift(self) -> Vec<Drift> {
        self.drift
    }

    /// Why reading stopped.
    pub fn into_error(self) -> ReadError {
        let offset = self.jiter.current_index();
        self.error.unwrap_or_else(|| ReadError {
            path: String::new(),
            offset,
            kind: ReadErrorKind::Syntax("unexpected end of reading"),
        })
    }

    /// Reads an object into a struct.
    ///
    /// # Errors
    ///
    /// [`Stop`] when the text is not JSON or a value cannot be taken without loss.
    pub fn object(&mut self, record: &mut dyn Decode) -> Read {
        let outer = self.field;
        match self.peek()? {
            Peek::Object => {}
            Peek::Null => {
                self.note_null();
                return self.null();
            }
            Peek::Array if !self.next_is_empty() => return self.object_in_list(record),
            peek @ (Peek::Array | Peek::String) if self.next_is_empty() => {
                self.note_empty("object", kind_of(peek));
                return self.skip_value();
            }
            other => return self.fail_kind("object", kind_of(other)),
        }
        self.enter()?;
        let fields = record.fields();
        let mut seen = [0_u64; MAX_WATCHED / 64];
        let mut expected = 0;
        let mut first = true;
        loop {
            let found = {
                let key = if first { self.jiter.known_object() } else { self.jiter.next_key() };
                first = false;
                match key {
                    Ok(Some(key)) => find(fields, expected, key).ok_or_else(|| key.to_owned()),
                    Ok(None) => break,
                    Err(error) => return self.fail_json(&error),
                }
            };
            match found {
                Ok(index) => {
                    expected = index + 1;
                    if let Some(word) = seen.get_mut(index / 64) {
                        *word |= 1 << (index % 64);
                    }
                    let field = fields[index];
                    self.field = field;
                    self.path.push(field.name());
                    record.read(index, self)?;
                    self.path.pop();
                }
                Err(name) => {
                    self.note_named(&name, DriftKind::UnknownField);
                    self.skip_value()?;
                }
            }
        }
        for (index, field) in fields.iter().enumerate() {
            let unseen = seen.get(index / 64).is_some_and(|word| word & (1 << (index % 64)) == 0);
            if unseen && field.is_required() {
                self.note_named(field.name(), DriftKind::Missing);
            }
        }
        self.leave();
        self.field = outer;
        Ok(())
    }

    /// A list of one object stands for the object.
    fn object_in_list(&mut self, record: &mut dyn Decode) -> Read {
        self.note_coerced("object", "list");
        self.enter()?;
        let step = self.jiter.known_array();
        self.check(step)?;
        self.object(record)?;
        let step = self.jiter.array_step();
        if self.check(step)?.is_some() {
            return self.fail_kind("object", "list of several values");
        }
        self.leave();
        Ok(())
    }

    /// Reads a list, calling `item` at each element.
    ///
    /// # Errors
    ///
    /// [`Stop`], as for [`Reader::object`].
    pub fn list(&mut self, item: &mut dyn FnMut(&mut Self) -> Read) -> Read {
        match self.peek()? {
            Peek::Array => {}
            Peek::Null => {
                self.note_null();
                return self.null();
            }
            peek @ (Peek::Object | Peek::String) if self.next_is_empty() => {
                self.note_empty("list", kind_of(peek));
                return self.skip_value();
            }
            other => {
                self.note_coerced("list", kind_of(other));
                return item(self);
            }
        }
        self.enter()?;
        self.path.push("[]");
        let mut step = self.jiter.known_array();
        while self.check(step)?.is_some() {
            item(self)?;
            step = self.jiter.array_step();
        }
        self.path.pop();
        self.leave();
        Ok(())
    }

    /// Reads an object with free keys, calling `item` at each value.
    ///
    /// # Errors
    ///
    /// [`Stop`], as for [`Reader::object`].
    pub fn map(&mut self, item: &mut dyn FnMut(String, &mut Self) -> Read) -> Read {
        match self.peek()? {
            Peek::Object => {}
            Peek::Null => {
                self.note_null();
                return self.null();
            }
            peek @ (Peek::Array | Peek::String) if self.next_is_empty() => {
                self.note_empty("object", kind_of(peek));
                return self.skip_value();
            }
            Peek::Array => {
                // Services written in PHP send a map whose keys are 0, 1, 2 … as a list.
                self.note_coerced("object", "list");
                let mut index = 0;
                return self.list(&mut |reader| {
                    index += 1;
                    item((index - 1).to_string(), reader)
                });
            }
            other => return self.fail_kind("object", kind_of(other)),
        }
        self.enter()?;
        self.path.push("{}");
        let mut first = true;
        loop {
            let key = if first { self.jiter.known_object() } else { self.jiter.next_key() };
            first = false;
            let key = match key {
                Ok(Some(key)) => key.to_owned(),
                Ok(None) => break,
                Err(error) => return self.fail_json(&error),
            };
            item(key, self)?;
        }
        self.path.pop();
        self.leave();
        Ok(())
    }

    /// The kind of the next value.
    pub(super) fn peek(&mut self) -> Result<Peek, Stop> {
        match self.jiter.peek() {
            Ok(peek) => Ok(peek),
            Err(error) => self.fail_json(&error).map(|()| Peek::Null),
        }
    }

    /// Takes a `null` that has been peeked.
    pub(super) fn null(&mut self) -> Read {
        let step = self.jiter.known_null();
        self.check(step)
    }

    /// Passes over the next value.
    pub(crate) fn skip_value(&mut self) -> Read {
        let step = self.jiter.next_skip();
        self.check(step)
    }

    /// The bytes of the next value, passed over.
    pub(super) fn raw(&mut self) -> Result<&'j [u8], Stop> {
        // `peek` also moves past white space, so the slice begins at the value.
        self.peek()?;
        let start = self.jiter.current_index();
        self.skip_value()?;
        Ok(self.jiter.slice_to_current(start))
    }

    /// Where the next value, which is passed over, is in the text.
    pub(crate) fn span(&mut self) -> Result<Range<usize>, Stop> {
        let length = self.raw()?.len();
        let end = self.jiter.current_index();
        Ok(end - length..end)
    }

    /// Whether the next value is `null`.
    pub(crate) fn next_is_null(&mut self) -> Result<bool, Stop> {
        Ok(self.peek()? == Peek::Null)
    }

    /// The field that is being read.
    pub(super) fn field(&self) -> Field {
        self.field
    }

    /// Turns a parser's result into the reader's.
    pub(super) fn check<T>(&mut self, step: Result<T, JiterError>) -> Result<T, Stop> {
        step.map_err(|error| {
            let _ = self.fail_json(&error);
            Stop
        })
    }

    pub(super) fn enter(&mut self) -> Read {
        self.depth += 1;
        if self.depth > MAX_DEPTH { self.fail(ReadErrorKind::TooDeep) } else { Ok(()) }
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
        // Something empty inside does not make the whole absent.
        self.absent = false;
    }

    pub(super) fn fail_kind(&mut self, expected: &'static str, found: &'static str) -> Read {
        self.fail(ReadErrorKind::WrongKind { expected, found })
    }

    pub(super) fn fail(&mut self, kind: ReadErrorKind) -> Read {
        let offset = self.jiter.current_index();
        self.fail_at(offset, kind)
    }

    fn fail_at(&mut self, offset: usize, kind: ReadErrorKind) -> Read {
        let path = self.path_text(None);
        self.error.get_or_insert(ReadError { path, offset, kind });
        Err(Stop)
    }

    fn fail_json(&mut self, error: &JiterError) -> Read {
        use JsonErrorType as E;
        let kind = match &error.error_type {
            JiterErrorType::JsonError(
                E::EofWhileParsingList
                | E::EofWhileParsingObject
                | E::EofWhileParsingString
                | E::EofWhileParsingValue,
            ) => ReadErrorKind::Truncated,
            JiterErrorType::JsonError(error) => ReadErrorKind::Syntax(syntax(error)),
            JiterErrorType::WrongType { .. } => ReadErrorKind::Syntax("unexpected value"),
        };
        self.fail_at(error.index, kind)
    }

    pub(crate) fn note(&mut self, kind: DriftKind) {
        self.push_drift(None, kind);
    }

    fn note_named(&mut self, name: &str, kind: DriftKind) {
        self.push_drift(Some(name), kind);
    }

    /// Notes what was met in JSON that the text at this place holds.
    pub(crate) fn note_inside(&mut self, drift: Vec<Drift>) {
        for Drift { path, kind } in drift {
            self.push_drift(Some(&path).filter(|path| !path.is_empty()).map(String::as_str), kind);
        }
    }

    /// Notes a kind that was taken for another, unless the field expects both.
    pub(super) fn note_coerced(&mut self, expected: &'static str, found: &'static str) {
        if !self.field.is_lenient() {
            self.note(DriftKind::Coerced { expected, found });
        }
    }

    /// Notes an empty value of another kind, which says that there is none.
    pub(super) fn note_empty(&mut self, expected: &'static str, found: &'static str) {
        self.absent = true;
        self.note_coerced(expected, found);
    }

    /// Whether the value that was read last said that there is none; forgets it.
    pub(super) fn take_absent(&mut self) -> bool {
        std::mem::take(&mut self.absent)
    }

    /// Notes a `null` where a value was promised.
    pub(super) fn note_null(&mut self) {
        if self.field.is_required() {
            self.note(DriftKind::Missing);
        }
    }

    /// Notes a code that the field does not list.
    pub(super) fn note_code(&mut self, code: &str) {
        let known = self.field.known_codes();
        if !known.is_empty() && !known.contains(&code) {
            self.note(DriftKind::UnknownCode { code: code.chars().take(32).collect() });
        }
    }

    fn push_drift(&mut self, name: Option<&str>, kind: DriftKind) {
        if self.drift.len() >= MAX_DRIFT {
            return;
        }
        let drift = Drift { path: self.path_text(name), kind };
        if !self.drift.contains(&drift) {
            self.drift.push(drift);
        }
    }

    fn path_text(&self, last: Option<&str>) -> String {
        let mut text = String::new();
        for segment in self.path.iter().copied().chain(last) {
            if !text.is_empty() && !segment.starts_with(['[', '{']) {
                text.push('.');
            }
            text.push_str(segment);
        }
        text
    }

    /// Whether the value that was peeked is `""`, `[]` or `{}`.
    pub(super) fn next_is_empty(&self) -> bool {
        let mut bytes = self.rest().iter();
        let close = match bytes.next() {
            Some(b'"') => return bytes.next() == Some(&b'"'),
            Some(b'[') => b']',
            _ => b'}',
        };
        bytes.find(|byte| !byte.is_ascii_whitespace()) == Some(&close)
    }

    /// The text from the value that was peeked.
    fn rest(&self) -> &'j [u8] {
        self.text.get(self.jiter.current_index()..).unwrap_or_default()
    }
}

/// The entry of `key`, looked for from where the last one was found: replies mostly keep
/// the descriptor's order.
fn find(fields: &[Field], expected: usize, key: &str) -> Option<usize> {
    if fields.get(expected).is_some_and(|field| field.name() == key) {
        return Some(expected);
    }
    fields.iter().position(|field| field.name() == key)
}

/// The word for a kind of JSON value.
pub(super) fn kind_of(peek: Peek) -> &'static str {
    match peek {
        Peek::Null => "null",
        Peek::True | Peek::False => "bool",
        Peek::String => "text",
        Peek::Array => "list",
        Peek::Object => "object",
        _ => "number",
    }
}

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
        E::RecursionLimitExceeded => "nested too deep",
        _ => "invalid JSON",
    }
}
