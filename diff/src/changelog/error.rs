//! Why there is no next version.

use std::fmt;

use doudian_codegen::Diagnostics;
use doudian_codegen::fmt::EditError;

/// Why the next version of a description cannot be told.
#[derive(Debug)]
pub enum EntryError {
    /// There is no such platform.
    NoPlatform(String),
    /// The former state has a history, and the new one has none.
    Gone {
        /// The platform.
        platform: String,
        /// The version that the former state has.
        number: u32,
    },
    /// The versions of the two states do not follow each other.
    OutOfStep {
        /// The platform.
        platform: String,
        /// The version of the former state.
        old: u32,
        /// The version of the new state.
        new: u32,
    },
    /// The history cannot be read.
    Unreadable(Diagnostics),
    /// The history cannot be changed.
    Unchangeable {
        /// Its file.
        path: String,
        /// Why.
        why: String,
    },
}

impl EntryError {
    pub(super) fn edit(path: &str, error: &EditError) -> Self {
        Self::Unchangeable { path: path.to_owned(), why: error.to_string() }
    }
}

impl fmt::Display for EntryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPlatform(name) => write!(f, "there is no platform `{name}`"),
            Self::Gone { platform, number } => write!(
                f,
                "`{platform}` was in version {number} of its description, and its history is gone: \
                 bring history.yaml back"
            ),
            Self::OutOfStep { platform, old, new } => write!(
                f,
                "`{platform}` was in version {old} of its description and is in version {new}: what is \
                 compared has to be in version {new}, or in the one before it, which is then told anew"
            ),
            Self::Unreadable(problems) => problems.fmt(f),
            Self::Unchangeable { path, why } => {
                write!(f, "{path} cannot be changed: {why}; mend it, and run this again")
            }
        }
    }
}

impl std::error::Error for EntryError {}
