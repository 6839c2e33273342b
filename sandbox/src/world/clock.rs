//! A clock that starts at a given time and then runs on.

use std::time::Instant;

use doudian_runtime::Clock;

/// A clock that starts at a given time and runs on from there.
///
/// Useful to replay recorded requests: the gateway refuses a timestamp that is more than
/// ten minutes off.
///
/// ```
/// use doudian_sandbox::{Clock, StartingAt};
///
/// let clock = StartingAt::new(1_795_284_600);
/// assert!((1_795_284_600..1_795_284_700).contains(&clock.now()));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct StartingAt {
    start: i64,
    since: Instant,
}

impl StartingAt {
    /// A clock that shows `now`, in unix seconds, at this moment.
    pub fn new(now: i64) -> Self {
        Self { start: now, since: Instant::now() }
    }
}

impl Clock for StartingAt {
    fn now(&self) -> i64 {
        let passed = i64::try_from(self.since.elapsed().as_secs()).unwrap_or(i64::MAX);
        self.start.saturating_add(passed)
    }
}
