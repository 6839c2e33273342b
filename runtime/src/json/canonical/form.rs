//! How canonical text is written, and why there is none.

use crate::json::ReadError;

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
