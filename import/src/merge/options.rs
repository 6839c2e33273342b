//! What a merge is asked for.

use doudian_codegen::model::Model;
use doudian_codegen::{Diagnostics, SourceFile};

use crate::entry::Entry;

/// Where descriptors come from and go to.
pub struct Options<'o> {
    /// The file of a new descriptor.
    pub file: &'o dyn Fn(&Entry) -> String,
    /// What the first line of a file is to name as its JSON Schema.
    pub schema: &'o dyn Fn(&str) -> Option<String>,
    /// Checks descriptors and resolves them.
    pub compile: &'o dyn Fn(&[SourceFile]) -> Result<Model, Diagnostics>,
    /// Whether the addresses of pages are taken over. They are wrong in documents that were made
    /// from another source.
    pub links: bool,
    /// Whether the documents are all that the platform has: what is in none of them is retired.
    pub complete: bool,
}
