//! The pull reader: what it reads, where it is, what it has noted and what stopped it.

mod cursor;
mod note;
mod stop;

use jiter::{Jiter, Peek};

use super::failure::Failure;
use super::notes::Notes;
use super::order::Order;
use super::{Drift, Field, Mended, Read, ReadError, ReadErrorKind, Source, Unreadable};

pub(super) use note::EMPTY_TEXT;

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
    /// [`Stop`](super::Stop) when something does.
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
