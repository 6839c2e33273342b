//! The pull reader: position, depth, drift and the first error.

use std::ops::Range;

use jiter::{Jiter, JiterError, Peek};

use super::failure::MAX_DEPTH;
use super::notes::Notes;
use super::order::Order;
use super::{Drift, DriftKind, Field, Read, ReadError, ReadErrorKind, Stop};

/// Reads JSON leniently, and remembers what was not as described.
pub struct Reader<'j> {
    pub(crate) jiter: Jiter<'j>,
    pub(super) field: &'static Field,
    pub(super) notes: Notes,
    pub(super) order: Order,
    text: &'j [u8],
    /// Where the parser's text begins.
    base: usize,
    depth: usize,
    absent: bool,
    error: Option<ReadError>,
}

/// The field that is read when there is none: the top of the text.
static TOP: Field = Field("", 0, &[]);

impl<'j> Reader<'j> {
    /// A reader at the start of `bytes`.
    pub fn new(bytes: &'j [u8]) -> Self {
        Self {
            jiter: Jiter::new(bytes),
            field: &TOP,
            notes: Notes::default(),
            order: Order::default(),
            text: bytes,
            base: 0,
            depth: 0,
            absent: false,
            error: None,
        }
    }

    /// Names the place that is read, for example `data`.
    #[must_use]
    pub fn at(mut self, field: &'static Field) -> Self {
        self.notes.enter(field);
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
        self.notes.into_drift()
    }

    /// Why reading stopped.
    pub fn into_error(self) -> ReadError {
        let offset = self.index();
        self.error.unwrap_or_else(|| ReadError {
            path: String::new(),
            offset,
            kind: ReadErrorKind::Syntax("unexpected end of reading"),
        })
    }

    /// Where the parser is in the text.
    pub(crate) fn index(&self) -> usize {
        self.base + self.jiter.current_index()
    }

    /// Takes the bracket or comma and the member's name that come next, if they are `name`
    /// and stand without white space.
    pub(super) fn takes_name(&mut self, first: bool, name: &str) -> bool {
        let start = self.index();
        let (open, length) = (if first { b"{\"" } else { b",\"" }, name.len());
        let rest = self.text.get(start..).unwrap_or_default();
        if rest.get(..2) != Some(open)
            || rest.get(2..length + 2) != Some(name.as_bytes())
            || rest.get(length + 2..length + 4) != Some(b"\":")
        {
            return false;
        }
        // The parser cannot be moved, but it has no state besides the place, so another one
        // that begins there is the same.
        let rest = rest.get(length + 4..).unwrap_or_default();
        let parser = std::mem::replace(&mut self.jiter, Jiter::new(&[]));
        self.jiter = Jiter::with_tape(rest, parser.into_tape());
        self.base = start + length + 4;
        true
    }

    /// The kind of the next value.
    pub(crate) fn peek(&mut self) -> Result<Peek, Stop> {
        // Mostly there is no white space, and the parser has nothing to do.
        match self.text.get(self.index()) {
            Some(byte) if *byte > b' ' => Ok(Peek::new(*byte)),
            _ => {
                let step = self.jiter.peek();
                self.check(step)
            }
        }
    }

    /// Takes a `null` that has been peeked.
    pub(crate) fn null(&mut self) -> Read {
        let step = self.jiter.known_null();
        self.check(step)
    }

    /// Passes over the next value.
    pub(crate) fn skip_value(&mut self) -> Read {
        let step = self.jiter.next_skip();
        self.check(step)
    }

    /// The bytes of the next value, passed over.
    pub(crate) fn raw(&mut self) -> Result<&'j [u8], Stop> {
        // `peek` also moves past white space, so the slice begins at the value.
        self.peek()?;
        let start = self.index();
        self.skip_value()?;
        Ok(self.text.get(start..self.index()).unwrap_or_default())
    }

    /// The bytes of a number that has been peeked.
    pub(super) fn number(&mut self, peek: Peek) -> Result<&'j [u8], Stop> {
        let start = self.index();
        let step = self.jiter.known_number_bytes(peek).map(drop);
        self.check(step)?;
        Ok(self.text.get(start..self.index()).unwrap_or_default())
    }

    /// Where the next value, which is passed over, is in the text.
    pub(crate) fn span(&mut self) -> Result<Range<usize>, Stop> {
        let length = self.raw()?.len();
        let end = self.index();
        Ok(end - length..end)
    }

    /// The same, for a value that is not nested deeper than this reader follows. The parser
    /// follows further, which would only be found out when the value is read.
    pub(crate) fn span_within(&mut self) -> Result<Range<usize>, Stop> {
        let span = self.span()?;
        let value = self.text.get(span.clone()).unwrap_or_default();
        let nested = value.starts_with(b"{") || value.starts_with(b"[");
        if nested && self.depth + depth_of(value) > MAX_DEPTH {
            self.fail_at(span.start, ReadErrorKind::TooDeep)?;
        }
        Ok(span)
    }

    /// Whether the next value is `null`.
    pub(crate) fn next_is_null(&mut self) -> Result<bool, Stop> {
        Ok(self.peek()? == Peek::Null)
    }

    /// Turns a parser's result into the reader's.
    pub(crate) fn check<T>(&mut self, step: Result<T, JiterError>) -> Result<T, Stop> {
        step.map_err(|error| {
            let _ = self.fail_json(&error);
            Stop
        })
    }

    pub(crate) fn enter(&mut self) -> Read {
        self.depth += 1;
        if self.depth > MAX_DEPTH { self.fail(ReadErrorKind::TooDeep) } else { Ok(()) }
    }

    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
        // Something empty inside does not make the whole absent.
        self.absent = false;
    }

    pub(crate) fn fail_kind(&mut self, expected: &'static str, found: &'static str) -> Read {
        self.fail(ReadErrorKind::WrongKind { expected, found })
    }

    pub(super) fn fail(&mut self, kind: ReadErrorKind) -> Read {
        let offset = self.index();
        self.fail_at(offset, kind)
    }

    fn fail_at(&mut self, offset: usize, kind: ReadErrorKind) -> Read {
        let path = self.notes.path(None);
        self.error.get_or_insert(ReadError { path, offset, kind });
        Err(Stop)
    }

    #[cold]
    pub(super) fn fail_json(&mut self, error: &JiterError) -> Read {
        self.fail_at(self.base + error.index, ReadErrorKind::of(error))
    }

    pub(crate) fn note(&mut self, kind: DriftKind) {
        self.notes.add(kind);
    }

    /// Notes what was met in JSON that the text at this place holds.
    pub(crate) fn note_inside(&mut self, drift: Vec<Drift>) {
        for drift in drift {
            self.notes.adopt(drift);
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
    #[inline]
    pub(super) fn note_code(&mut self, code: &str) {
        if !self.field.known_codes().is_empty() {
            self.note_unlisted(code);
        }
    }

    fn note_unlisted(&mut self, code: &str) {
        if !self.field.known_codes().contains(&code) {
            self.note(DriftKind::UnknownCode { code: code.chars().take(32).collect() });
        }
    }

    /// Whether the value that was peeked is `""`, `[]` or `{}`.
    pub(crate) fn next_is_empty(&self) -> bool {
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
        self.text.get(self.index()..).unwrap_or_default()
    }
}

/// How deep a value is nested; it has been passed over, so it is JSON.
fn depth_of(value: &[u8]) -> usize {
    let (mut depth, mut deepest, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for byte in value {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// The word for a kind of JSON value.
pub(crate) fn kind_of(peek: Peek) -> &'static str {
    match peek {
        Peek::Null => "null",
        Peek::True | Peek::False => "bool",
        Peek::String => "text",
        Peek::Array => "list",
        Peek::Object => "object",
        _ => "number",
    }
}
