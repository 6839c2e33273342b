//! What could not be imported.

use std::fmt;

/// A part of a document that could not be taken, and why. The rest of it is imported.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it was named.
    pub file: String,
    /// Where in it: a line (`line 12`), or the way to a value (`/paths/~1a/get`); empty for all
    /// of the file.
    pub place: String,
    /// What is wrong, and what to do.
    pub reason: String,
}

impl Problem {
    /// What is wrong with a place of a file.
    pub fn new(
        file: impl Into<String>,
        place: impl Into<String>,
        reason: impl fmt::Display,
    ) -> Self {
        Self { file: file.into(), place: place.into(), reason: reason.to_string() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => write!(f, "{}: {}", self.file, self.reason),
            place => write!(f, "{}, {place}: {}", self.file, self.reason),
        }
    }
}

impl std::error::Error for Problem {}
