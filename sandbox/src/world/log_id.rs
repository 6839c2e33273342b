//! Log ids.

use super::{random, time};

/// A log id as the platform makes them: the local time, then random hex digits.
pub(crate) fn log_id(now: i64) -> String {
    let mut id = time::compact(now);
    id.truncate(14);
    id.push_str(&random::hex20());
    id
}
