//! Canonical form of JSON text: sorted, compact, escaped one way.

mod form;
mod keys;
mod plain;
mod tape;

use std::fmt;

use super::number::Integral;
pub use form::{CanonicalError, Escape, Form, Nulls};
pub(crate) use plain::{Numbers, Plain};
use tape::{Tape, TapeKind};

/// JSON that was read for its canonical text.
///
/// Numbers keep every digit. Keys are in code point order at every depth, of equal keys the
/// last one counts. Two are equal when their canonical text is.
#[derive(Clone)]
pub struct Canonical<'t>(Tape<'t>);

impl<'t> Canonical<'t> {
    /// Reads JSON text of any kind.
    ///
    /// # Errors
    ///
    /// When it is not JSON, half a surrogate pair included.
    pub fn parse(text: &'t str) -> Result<Self, CanonicalError> {
        Tape::read(text, usize::MAX).map(Self)
    }

    /// Reads `param_json`, which must be an object.
    ///
    /// # Errors
    ///
    /// When it is not JSON, or not an object.
    pub fn parse_object(text: &'t str) -> Result<Self, CanonicalError> {
        Self::parse_object_within(text, usize::MAX)
    }

    /// The same, of text that has to be taken apart into so many pieces at most: keys and values
    /// that are not canonical as they stand, with all around them.
    pub(crate) fn parse_object_within(text: &'t str, most: usize) -> Result<Self, CanonicalError> {
        let canonical = Tape::read(text, most).map(Self)?;
        match canonical.kind() {
            "object" => Ok(canonical),
            found => Err(CanonicalError::NotAnObject { found }),
        }
    }

    /// `object`, `list`, `text`, `number`, `bool` or `null`.
    pub fn kind(&self) -> &'static str {
        self.0.top
    }

    /// Where the first object that has a key twice begins, as byte offset: parsers differ in
    /// which member they take. Keys are the same when they are so without their escapes.
    pub fn repeated(&self) -> Option<usize> {
        self.0.repeated
    }

    /// The text without escapes for HTML, from which every form follows.
    pub(crate) fn plain(&self, numbers: Numbers, nulls: Nulls) -> Plain {
        Plain::of(&self.0, numbers, nulls)
    }

    /// Whether numbers are written in two ways.
    pub(crate) fn has_decimals(&self) -> bool {
        self.0.decimals
    }

    /// How many bytes longer the text gets when integral decimals are written as integers:
    /// `1e300` has five, and the integer 301.
    pub(crate) fn integers_grow_by(&self) -> usize {
        let decimals = self.0.tokens.iter().filter(|token| token.kind == TapeKind::Decimal);
        let growth = decimals.map(|token| {
            let text = &self.0.text[token.range()];
            Integral::of(text).map_or(0, |number| number.len().saturating_sub(text.len()))
        });
        growth.sum()
    }

    /// Writes the text in the default form.
    pub fn to_text(&self) -> String {
        self.to_form(Form::default())
    }

    /// Writes the text in another client's form.
    pub fn to_form(&self, form: Form) -> String {
        self.plain(Numbers::Integers, form.nulls).into_escaped(form.escape)
    }

    /// Writes the text in the form of a client that leaves integral decimals as they are
    /// written: `1.0` stays `1.0`.
    pub fn to_form_verbatim(&self, form: Form) -> String {
        self.plain(Numbers::AsWritten, form.nulls).into_escaped(form.escape)
    }
}

impl PartialEq for Canonical<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.to_text() == other.to_text()
    }
}

impl fmt::Debug for Canonical<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Canonical").field(&self.to_text()).finish()
    }
}
