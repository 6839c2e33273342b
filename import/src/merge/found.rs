//! What was found in documents.

use std::collections::BTreeMap;
use std::fmt;

use crate::entry::Entry;

/// An entry, and where it was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The document, as it was named.
    pub file: String,
    /// Where in it; empty for all of it.
    pub place: String,
    /// What it says.
    pub entry: Entry,
}

/// Where it was found.
impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => f.write_str(&self.file),
            place => write!(f, "{}, {place}", self.file),
        }
    }
}

/// What each file was changed for.
pub(super) type Origins = BTreeMap<String, Vec<(String, Found)>>;
