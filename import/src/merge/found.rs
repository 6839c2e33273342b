//! What was found in documents.

use std::collections::BTreeMap;

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

/// What each file was changed for.
pub(super) type Origins = BTreeMap<String, Vec<(String, Found)>>;
