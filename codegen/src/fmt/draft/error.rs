//! Why an edit is refused.

use std::fmt;

use super::super::pointer::Pointer;
use crate::foreign::on_one_line;

/// An edit that cannot be made. The draft is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditError {
    at: Pointer,
    message: String,
}

impl EditError {
    pub(super) fn new(at: &Pointer, message: impl Into<String>) -> Self {
        Self { at: at.clone(), message: message.into() }
    }

    /// Where the edit was to be made.
    pub fn at(&self) -> &Pointer {
        &self.at
    }
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.at, on_one_line(&self.message))
    }
}

impl std::error::Error for EditError {}
