//! When a call may have been signed.

use std::time::Duration;

use super::SpiError;
use crate::text::DateTime;

/// How far the time of a call may be from the service's clock.
///
/// The default is ten minutes in the past, as the platform's own sample of a service has it,
/// and five in the future, in which that sample accepts anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpiWindow {
    /// How long ago a call may have been signed, in whole seconds.
    pub past: Duration,
    /// How far a call's time may be ahead, in whole seconds.
    pub future: Duration,
}

impl Default for SpiWindow {
    fn default() -> Self {
        Self { past: Duration::from_secs(600), future: Duration::from_secs(300) }
    }
}

impl SpiWindow {
    /// Reads the time of a call, and checks that it is in the window. Unix seconds.
    pub(super) fn check(self, timestamp: &str, now: i64) -> Result<i64, SpiError> {
        let at = read(timestamp).ok_or(SpiError::Timestamp)?;
        let (apart, limit) = (at.abs_diff(now), if at < now { self.past } else { self.future });
        if apart <= limit.as_secs() {
            return Ok(at);
        }
        Err(if at < now { SpiError::TooOld(apart) } else { SpiError::TooNew(apart) })
    }
}

/// Unix seconds up to the year 5138; above that, milliseconds, which are no less than that
/// since the year 1973.
const LAST_SECOND: i64 = 99_999_999_999;

/// Unix seconds of a time as the platform writes it.
fn read(text: &str) -> Option<i64> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return DateTime::from(text).unix();
    }
    let number: i64 = text.parse().ok()?;
    Some(if number > LAST_SECOND { number / 1000 } else { number })
}
