//! Timing two sides against each other.

use std::hint::black_box;
use std::time::Duration;

use crate::median;

/// Seconds a run, and how they compare; medians.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// Of our side.
    pub ours: f64,
    /// Of the other.
    pub theirs: f64,
    /// How many times as fast we are: the median of the rounds' ratios, which are steadier
    /// than the times on a machine that does other things as well.
    pub ratio: f64,
}

/// How long each side runs in a round: short, so that whatever else the machine does falls
/// on both sides of a round.
const ROUND: Duration = Duration::from_millis(10);

/// Runs both sides in turn, so that whatever else the machine does falls on both.
pub fn race(rounds: u32, mut ours: impl FnMut() -> bool, mut theirs: impl FnMut() -> bool) -> Pair {
    let runs = (repeats(&mut ours), repeats(&mut theirs));
    let (mut left, mut right, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        // Whoever goes first may find the processor slower or faster.
        let (one, other) = if round % 2 == 0 {
            let one = time(&mut ours, runs.0);
            (one, time(&mut theirs, runs.1))
        } else {
            let other = time(&mut theirs, runs.1);
            (time(&mut ours, runs.0), other)
        };
        left.push(one);
        right.push(other);
        ratios.push(other / one);
    }
    Pair { ours: median(left), theirs: median(right), ratio: median(ratios) }
}

/// How often a side has to run to fill a round. Also warms it up.
fn repeats(run: &mut impl FnMut() -> bool) -> u32 {
    let mut repeats = 1;
    loop {
        let seconds = time(run, repeats) * f64::from(repeats);
        if seconds >= ROUND.as_secs_f64() || repeats >= 1 << 30 {
            return repeats;
        }
        repeats *= 2;
    }
}

fn time(run: &mut impl FnMut() -> bool, repeats: u32) -> f64 {
    let start = clock();
    for _ in 0..repeats {
        black_box(run());
    }
    (clock().saturating_sub(start)).as_secs_f64() / f64::from(repeats)
}

/// The processor time of this thread: what others run meanwhile does not count.
#[cfg(unix)]
fn clock() -> Duration {
    use nix::time::{ClockId, clock_gettime};
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map_or(Duration::ZERO, Duration::from)
}

/// The time of day, where threads have no clock of their own.
#[cfg(not(unix))]
fn clock() -> Duration {
    use std::sync::LazyLock;
    use std::time::Instant;
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}
