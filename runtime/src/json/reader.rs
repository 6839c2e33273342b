//! The pull reader: position, depth, drift and the first error.

use std::ops::Range;

use jiter::{Jiter, JiterError, Peek};

use super::failure::{Failure, MAX_DEPTH};
use super::field::is_no_code;
use super::notes::Notes;
use super::order::Order;
use super::{
    Drift, DriftKind, Field, Mended, Read, ReadError, ReadErrorKind, Source, Stop, Unreadable,
};
use crate::counted::counted;
use crate::foreign::foreign;

/// Reads JSON leniently, and remembers what was not as described.
pub struct Reader<'j> {
    pub(crate) jiter: Jiter<'j>,
    pub(super) field: &'static Field,
    pub(super) notes: Notes,
    pub(super) order: Order,
    pub(super) unreadable: Unreadable,
    /// Whether text was mended or values may be left out: only then each value costs a look.
    pub(super) careful: bool,
    pub(super) depth: usize,
    pub(super) error: Option<Failure>,
    text: &'j [u8],
    /// Where the parser's text begins.
    base: usize,
    mended: Option<&'j Mended<'j>>,
    /// Where text was mended, as far as reading has not come there.
    pub(super) places: &'j [usize],
    absent: bool,
    /// Where the member begins that no table has, while it is read.
    pub(super) unknown: Option<usize>,
    /// Members of the object at the top that are nobody's data.
    pub(super) passed: &'static [Field],
}

/// How many characters of what was left out are kept, and of a map's key in a path.
const MAX_TEXT: usize = 64;

/// Where a value begins that may be left out.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pub(super) index: usize,
    pub(super) depth: usize,
    /// How deep the notes are.
    pub(super) way: usize,
}

/// Text without characters, as the kind of a value.
pub(super) const EMPTY_TEXT: &str = "empty text";

/// The field that is read when there is none: the top of the text.
static TOP: Field = Field("", 0, &[]);

impl<'j> Reader<'j> {
    /// A reader at the start of `bytes`.
    pub fn new(bytes: &'j [u8]) -> Self {
        Self::over(Source { text: bytes, mended: None, start: 0 })
    }

    /// A reader at the start of the JSON.
    pub(crate) fn over(source: Source<'j>) -> Self {
        Self {
            jiter: Jiter::new(source.json()),
            field: &TOP,
            notes: Notes::default(),
            order: Order::default(),
            unreadable: Unreadable::Fail,
            careful: source.mended.is_some(),
            depth: 0,
            error: None,
            text: source.text,
            base: source.start,
            mended: source.mended,
            places: source.mended.map(Mended::places).unwrap_or_default(),
            absent: false,
            unknown: None,
            passed: &[],
        }
    }

    /// Says what becomes of values that cannot be taken without loss: reading fails unless
    /// something else is said.
    #[must_use]
    pub fn unreadable(mut self, unreadable: Unreadable) -> Self {
        self.set_unreadable(unreadable);
        self
    }

    /// The same, from here on.
    pub(crate) fn set_unreadable(&mut self, unreadable: Unreadable) {
        self.unreadable = unreadable;
        self.careful = self.mended.is_some() || unreadable == Unreadable::LeaveOut;
    }

    /// Passes over these members of the object at the top, unless its table has them.
    #[must_use]
    pub(crate) fn passing(mut self, members: &'static [Field]) -> Self {
        self.passed = members;
        self
    }

    /// Goes on where another reader of the same text has found a value, with what that one has
    /// noted.
    #[must_use]
    pub(crate) fn from(mut self, index: usize, notes: Notes) -> Self {
        self.seek(index);
        let passed = self.places.partition_point(|place| *place < index);
        self.places = self.places.get(passed..).unwrap_or_default();
        self.notes = notes;
        self
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
        self.note_mended();
        match self.jiter.finish() {
            Ok(()) => Ok(()),
            Err(error) => self.fail_json(&error),
        }
    }

    /// What was not as described.
    pub fn into_drift(self) -> Vec<Drift> {
        self.notes.into_drift()
    }

    /// The same, to go on with.
    pub(crate) fn into_notes(self) -> Notes {
        self.notes
    }

    /// Why reading stopped.
    pub fn into_error(self) -> ReadError {
        let offset = self.index();
        let mut error = self.error.map(Failure::into_error).unwrap_or_else(|| ReadError {
            path: String::new(),
            offset,
            kind: ReadErrorKind::Syntax("unexpected end of reading"),
        });
        if let Some(mended) = self.mended {
            error.offset = mended.origin(error.offset);
        }
        error
    }

    /// Where the parser is in the text.
    pub(crate) fn index(&self) -> usize {
        self.base + self.jiter.current_index()
    }

    /// Takes the bracket or comma and the member's name that come next, if they are `name`
    /// and stand without white space.
    pub(super) fn takes_name(&mut self, first: bool, name: &str) -> bool {
        let start = self.index();
        let open = if first { b'{' } else { b',' };
        let end = name.len() + 4;
        let Some(head) = self.text.get(start..).and_then(|rest| rest.get(..end)) else {
            return false;
        };
        let is_name = head[0] == open
            && head[1] == b'"'
            && head[2..end - 2] == *name.as_bytes()
            && head[end - 2..] == *b"\":";
        if is_name {
            self.seek(start + end);
        }
        is_name
    }

    /// Goes to another place of the text.
    pub(super) fn seek(&mut self, index: usize) {
        // The parser cannot be moved, but it has no state besides the place, so another one
        // that begins there is the same.
        let rest = self.text.get(index..).unwrap_or_default();
        let parser = std::mem::replace(&mut self.jiter, Jiter::new(&[]));
        self.jiter = Jiter::with_tape(rest, parser.into_tape());
        self.base = index;
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

    /// The bytes there.
    pub(crate) fn bytes(&self, span: &Range<usize>) -> &'j [u8] {
        self.text.get(span.clone()).unwrap_or_default()
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

    /// The same for the value that was peeked, which may be no JSON at all.
    pub(super) fn fail_found(&mut self, expected: &'static str, found: Peek) -> Read {
        let offset = self.index();
        if kind_of(found) == "number" {
            self.skip_value()?;
        }
        self.fail_at(offset, ReadErrorKind::WrongKind { expected, found: kind_of(found) })
    }

    pub(super) fn fail(&mut self, kind: ReadErrorKind) -> Read {
        let offset = self.index();
        self.fail_at(offset, kind)
    }

    pub(super) fn fail_at(&mut self, offset: usize, kind: ReadErrorKind) -> Read {
        if self.error.is_none() {
            let (way, elements) = (self.notes.way().to_vec(), Vec::new());
            self.error = Some(Failure { offset, kind, way, elements });
        }
        Err(Stop)
    }

    /// Remembers in which element of a list it was that reading failed.
    #[cold]
    pub(super) fn failed_at(&mut self, index: usize) {
        self.failed_in(format!("[{index}]"));
    }

    /// Remembers in which value of a map it was that reading failed.
    #[cold]
    pub(super) fn failed_at_key(&mut self, key: &str) {
        self.failed_in(format!("{{{:?}}}", foreign(key).at_most(MAX_TEXT)));
    }

    fn failed_in(&mut self, element: String) {
        if let Some(failure) = &mut self.error {
            failure.elements.push(element);
        }
    }

    /// Where the next value begins.
    pub(super) fn place(&self) -> Mark {
        Mark { index: self.index(), depth: self.depth, way: self.notes.depth() }
    }

    /// Passes over a value that could not be taken, if that is wished and it is JSON.
    #[cold]
    pub(super) fn leave_out(&mut self, mark: Mark, field: &'static Field) -> Read {
        let expected = match (&self.error, self.unreadable) {
            (Some(failure), Unreadable::LeaveOut) => failure.kind.expected(),
            _ => None,
        };
        let Some(expected) = expected else { return Err(Stop) };
        self.error = None;
        self.field = field;
        self.absent = false;
        self.depth = mark.depth;
        self.notes.leave_to(mark.way);
        self.seek(mark.index);
        let raw = self.raw()?;
        let text = if self.notes.is_private() { "***".to_owned() } else { excerpt(raw, expected) };
        self.note(DriftKind::LeftOut { expected, text });
        Ok(())
    }

    /// Notes that text was mended here.
    #[inline]
    pub(crate) fn note_mended(&mut self) {
        if !self.places.is_empty() {
            for _ in 0..self.pass_mended() {
                self.note(DriftKind::BrokenText);
            }
        }
    }

    /// The same, at a member that no table has.
    pub(crate) fn note_mended_at(&mut self, name: &str) {
        for _ in 0..self.pass_mended() {
            self.notes.add_at(name, DriftKind::BrokenText);
        }
    }

    /// Passes over the places where text was mended up to here, and says how many there were.
    pub(crate) fn pass_mended(&mut self) -> usize {
        let index = self.index();
        let passed = self.places.partition_point(|place| *place < index);
        self.places = self.places.get(passed..).unwrap_or_default();
        passed
    }

    #[cold]
    pub(super) fn fail_json(&mut self, error: &JiterError) -> Read {
        self.fail_at(self.base + error.index, ReadErrorKind::of(error))
    }

    pub(crate) fn note(&mut self, kind: DriftKind) {
        self.notes.add(kind);
    }

    /// Notes a kind that was taken for another, unless the field expects both.
    pub(crate) fn note_coerced(&mut self, expected: &'static str, found: &'static str) {
        if !self.field.is_lenient() {
            self.note(DriftKind::Coerced { expected, found });
        }
    }

    /// Notes an empty value of another kind, which says that there is none.
    pub(super) fn note_empty(&mut self, expected: &'static str, found: &'static str) {
        self.absent = true;
        // "" as a code says that there is none.
        if found != EMPTY_TEXT || self.field.known_codes().is_empty() {
            self.note_coerced(expected, found);
        }
    }

    /// Whether the value that was read last said that there is none; forgets it.
    pub(crate) fn take_absent(&mut self) -> bool {
        std::mem::take(&mut self.absent)
    }

    pub(super) fn set_absent(&mut self, absent: bool) {
        self.absent = absent;
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
        let known = self.field.known_codes();
        if !known.contains(&code) && !is_no_code(code, known) {
            let code = foreign(code).at_most(32).to_string();
            self.note(DriftKind::UnknownCode { code });
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

/// How a value that was left out is shown. Text and objects may be personal where something
/// else was expected.
fn excerpt(raw: &[u8], expected: &str) -> String {
    let text = String::from_utf8_lossy(raw);
    let is_text = raw.starts_with(b"\"");
    if raw.starts_with(b"{") || raw.starts_with(b"[") || is_text && is_structured(expected) {
        let kind = if is_text { "text" } else { "JSON" };
        return format!("({kind} of {})", counted(raw.len(), "byte"));
    }
    foreign(&text).at_most(MAX_TEXT).to_string()
}

/// Whether the kind that was expected holds other values.
fn is_structured(expected: &str) -> bool {
    matches!(expected, "object" | "list")
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
