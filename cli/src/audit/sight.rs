//! Where something outdated is used.

use serde::Serialize;

/// A place in a file; lines and columns are counted from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// A use of something outdated.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sight {
    pub(super) file: String,
    pub(super) place: Position,
    /// Index into what is outdated.
    pub(super) outdated: usize,
    /// Whether it is surely that; what is only possible fails nothing.
    pub(super) is_sure: bool,
    /// In a log: how many lines have it. In code it is 1.
    pub(super) times: usize,
}

/// What could not be looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Unread {
    pub(super) file: String,
    #[serde(flatten)]
    pub(super) place: Option<Position>,
    pub(super) message: String,
}
