//! Canonical form of JSON text: sorted, compact, escaped one way.

mod keys;
mod plain;
mod tape;

use std::fmt;

use super::ReadError;
pub(crate) use plain::{Numbers, Plain};
use tape::Tape;

/// JSON that was read for its canonical text.
///
/// Numbers keep every digit. Keys are in code point order at every depth, of equal keys the
/// last one counts. Two are equal when their canonical text is.
#[derive(Clone)]
pub struct Canonical<'t>(Tape<'t>);

/// How canonical text is written. The default is what this crate signs and sends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Which characters are escaped beyond those that must be.
    pub escape: Escape,
    /// Whether members that are `null` are written.
    pub nulls: Nulls,
}

/// Which characters are escaped beyond those that must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Escape {
    /// None.
    #[default]
    None,
    /// `<`, `>` and `&`, as Go does for HTML.
    Go,
    /// `<`, `>`, `&`, `=` and `'`, as Gson does for HTML; `\b` and `\f` have their short
    /// form.
    Gson,
    /// None, as Gson with its HTML escapes off; `\b` and `\f` have their short form.
    GsonPlain,
}

/// Whether members that are `null` are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nulls {
    /// They are.
    #[default]
    Keep,
    /// They are left out.
    Drop,
}

/// Why text has no canonical form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CanonicalError {
    /// Not JSON.
    #[error(transparent)]
    Json(#[from] ReadError),
    /// `param_json` is an object; this is not.
    #[error("the top of param_json must be an object, found {found}")]
    NotAnObject {
        /// What was found.
        found: &'static str,
    },
    /// The text would have to be taken apart into more pieces than the caller allows.
    #[error("the text has more than {most} keys and values that are not canonical as they stand")]
    TooMany {
        /// How many are allowed.
        most: usize,
    },
    /// The text is longer than this crate reads.
    #[error("the text has {bytes} bytes: at most 4 GiB are read")]
    TooLong {
        /// Its length.
        bytes: usize,
    },
}

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

    /// Writes the text in the default form.
    pub fn to_text(&self) -> String {
        self.to_form(Form::default())
    }

    /// Writes the text in another client's form.
    pub fn to_form(&self, form: Form) -> String {
        Plain::of(self, Numbers::Integers, form.nulls).into_escaped(form.escape)
    }

    /// Writes the text in the form of a client that leaves integral decimals as they are
    /// written: `1.0` stays `1.0`.
    pub fn to_form_verbatim(&self, form: Form) -> String {
        Plain::of(self, Numbers::AsWritten, form.nulls).into_escaped(form.escape)
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
