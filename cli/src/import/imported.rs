//! What documents are to descriptors.

use doudian_import::Problem;
use doudian_import::merge::Outcome;

/// What documents are to descriptors. Nothing of it is written yet.
pub(crate) struct Imported {
    pub(crate) outcome: Outcome,
    /// What was left out while documents were read or merged.
    pub(crate) skipped: Vec<Problem>,
}
