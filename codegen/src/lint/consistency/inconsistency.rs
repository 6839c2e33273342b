//! What is told of one name.

use crate::diagnostic::Diagnostic;

/// The codes of the rules that compare descriptors.
pub const CONSISTENCY: &[&str] =
    &["mixed-type", "mixed-unit", "list-name", "label-fit", "time-number", "time-text"];

/// One name of which several things are said, or something that does not fit its label.
#[derive(Clone, Debug)]
pub struct Inconsistency {
    /// The folder of its file, as the sources name it.
    pub folder: String,
    /// The rule: `mixed-type` and others.
    pub rule: &'static str,
    /// The name on the wire.
    pub name: String,
    /// What is said of it: kinds, units, or how many fields it is about.
    pub what: Vec<String>,
    /// How it is told.
    pub diagnostic: Diagnostic,
}
