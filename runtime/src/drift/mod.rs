//! Drift that is collected in a file, and read from it: what `doudian drift` makes changes of
//! descriptors from.

mod file;
mod log;
mod row;

pub use log::{DriftLog, DriftReport};
pub use row::{Difference, DriftRow, DriftRows};
