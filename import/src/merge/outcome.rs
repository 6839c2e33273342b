//! What became of the documents.

use crate::problem::Problem;

/// What became of the documents.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// What has got a descriptor.
    pub imported: Vec<String>,
    /// What had one that says something else now.
    pub changed: Vec<Changed>,
    /// What had one that says the same already.
    pub unchanged: Vec<String>,
    /// What could not be imported. Nothing of it is written.
    pub failed: Vec<Problem>,
    /// What somebody has to decide.
    pub open: Vec<Open>,
    /// What the document calls otherwise than the descriptor, whose words stay.
    pub labels: Vec<Open>,
    /// What was left out, and why; nothing is wrong with the rest.
    pub skipped: Vec<Problem>,
    /// The files to write: new ones and changed ones, by path.
    pub files: Vec<Written>,
}

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its path.
    pub path: String,
    /// The text that it had; `None` for a new file.
    pub before: Option<String>,
    /// The text that it gets.
    pub after: String,
}

/// A descriptor that says something else now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The name.
    pub name: String,
    /// What changed, in the order of the document.
    pub changes: Vec<DescriptorChange>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DescriptorChange {
    /// Where, such as `request/page`.
    pub path: String,
    /// What, in a few words.
    pub what: String,
}

/// Something that the document does not decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The name.
    pub name: String,
    /// Where, such as `response/list`.
    pub path: String,
    /// What is to be decided.
    pub what: String,
}
