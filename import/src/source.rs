//! A document before it is read, and after.

use doudian_codegen::model::Platform;

use crate::entry::Entry;
use crate::problem::Problem;

/// A document as it was found.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name, as it was given; inside an archive, with the archive's before it.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What is known beside the document.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'c> {
    /// The platform of which the document describes a part, as far as it is described: names its
    /// methods by their paths, and tells the members of its envelope from data.
    pub platform: Option<&'c Platform>,
    /// The method that the document is about, where it does not say so itself.
    pub method: Option<&'c str>,
}

/// What was read of a document.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// What it describes, each with its place in the document (`/paths/~1a/get`, `line 12`; empty
    /// for all of it).
    pub entries: Vec<(String, Entry)>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// What was passed over, and why; nothing is wrong with it.
    pub skipped: Vec<Problem>,
}
