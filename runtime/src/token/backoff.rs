//! How long nothing is tried after something failed.

use std::time::Duration;

use fastrand::Rng;
use tokio::time::Instant;

/// The longest wait after a first failure.
pub(crate) const FIRST: Duration = Duration::from_secs(1);
/// The longest wait at all.
pub(crate) const LONGEST: Duration = Duration::from_secs(60);

/// A moment, on both clocks.
///
/// Neither is enough: the machine's clock can be set, and the monotonic one stands still
/// while a machine sleeps. So a span has passed as soon as one of them says so. A clock that
/// is set back does not make anybody wait longer; one that jumps ahead ends one wait early.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    monotonic: Instant,
    /// In unix seconds.
    wall: i64,
}

impl Moment {
    /// This moment, which is `now` on the machine's clock, in unix seconds.
    pub(crate) fn at(now: i64) -> Self {
        Self { monotonic: Instant::now(), wall: now }
    }

    /// What is left at `now` of a span that began here; `None` when it has passed.
    pub(crate) fn left(&self, span: Duration, now: i64) -> Option<Duration> {
        let left = span.checked_sub(self.monotonic.elapsed()).filter(|left| !left.is_zero())?;
        // Seconds that are cut off at both ends: one more has to pass to be sure.
        let whole = i64::try_from(span.as_secs()).unwrap_or(i64::MAX);
        let needed = whole.saturating_add(1 + i64::from(span.subsec_nanos() > 0));
        (now.saturating_sub(self.wall) < needed).then_some(left)
    }
}

/// Waits that double from failure to failure, each somewhere between half and all of its
/// length, so that processes that failed together do not come back together.
#[derive(Debug, Default)]
pub(crate) struct Backoff {
    failures: u32,
    pause: Option<(Moment, Duration)>,
}

impl Backoff {
    /// Notes a failure at `now`. Gives the wait that begins.
    pub(crate) fn fail(&mut self, now: i64, random: &mut Rng) -> Duration {
        self.failures = self.failures.saturating_add(1);
        let wait = wait(self.failures, random);
        self.pause = Some((Moment::at(now), wait));
        wait
    }

    /// How long nothing should be tried; `None` when it may.
    pub(crate) fn left(&self, now: i64) -> Option<Duration> {
        self.pause.and_then(|(since, span)| since.left(span, now))
    }

    /// Ends the wait; the next failure begins a longer one all the same.
    pub(crate) fn lift(&mut self) {
        self.pause = None;
    }

    /// Forgets all failures.
    pub(crate) fn reset(&mut self) {
        *self = Self::default();
    }

    /// How many failures there were in a row.
    pub(crate) fn failures(&self) -> u32 {
        self.failures
    }
}

/// The wait after so many failures in a row.
fn wait(failures: u32, random: &mut Rng) -> Duration {
    let doubled = 2_u32.saturating_pow(failures.saturating_sub(1));
    shortened(FIRST.saturating_mul(doubled).min(LONGEST), random)
}

/// Somewhere between half of a wait and all of it.
pub(crate) fn shortened(wait: Duration, random: &mut Rng) -> Duration {
    wait.mul_f64(0.5 + random.f64() / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_767_225_600;

    #[test]
    fn waits_double_up_to_a_minute_and_differ() {
        let mut random = Rng::with_seed(7);
        let mut seen = Vec::new();
        for failures in 1..=40_u32 {
            let longest = Duration::from_secs((1 << (failures - 1).min(6)).min(60));
            for _ in 0..50 {
                let wait = wait(failures, &mut random);
                assert!(longest / 2 <= wait && wait <= longest, "{failures}: {wait:?}");
                seen.push(wait);
            }
        }
        seen.sort();
        seen.dedup();
        assert!(seen.len() > 1900, "{} of 2000 differ", seen.len());
        assert!(wait(u32::MAX, &mut random) <= LONGEST);
    }

    #[tokio::test(start_paused = true)]
    async fn one_clock_is_enough_to_end_a_wait() {
        let span = Duration::from_millis(1500);
        let since = Moment::at(NOW);
        assert_eq!(since.left(span, NOW), Some(span));
        // The machine's clock counts whole seconds, set back it says nothing.
        assert!(since.left(span, NOW + 2).is_some());
        assert!(since.left(span, NOW + 3).is_none());
        assert!(since.left(span, NOW - 86_400).is_some());
        tokio::time::advance(Duration::from_millis(1499)).await;
        assert_eq!(since.left(span, NOW), Some(Duration::from_millis(1)));
        tokio::time::advance(Duration::from_millis(1)).await;
        assert!(since.left(span, NOW - 86_400).is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn failures_are_counted_until_they_are_forgotten() {
        let mut random = Rng::with_seed(1);
        let mut backoff = Backoff::default();
        assert!(backoff.left(NOW).is_none());
        backoff.fail(NOW, &mut random);
        backoff.fail(NOW, &mut random);
        assert!(backoff.left(NOW).is_some_and(|left| left >= FIRST));
        backoff.lift();
        assert!(backoff.left(NOW).is_none());
        assert!(backoff.fail(NOW, &mut random) >= FIRST * 2);
        backoff.reset();
        assert!(backoff.left(NOW).is_none() && backoff.failures() == 0);
        assert!(backoff.fail(NOW, &mut random) <= FIRST);
    }
}
