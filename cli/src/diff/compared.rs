//! What every way to print has to print.

use doudian_diff::{Report, Stale};

/// Two states, and what is different.
pub(super) struct Compared {
    pub(super) report: Report,
    pub(super) stale: Vec<Stale>,
    /// How many methods, messages and calls the new state has.
    pub(super) size: usize,
}
