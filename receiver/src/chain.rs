//! Errors and times in the log.

use std::error::Error;
use std::fmt::Write as _;
use std::time::Duration;

use doudian_runtime::foreign::one_line;

/// An error and its causes in one line, whatever texts they hold.
pub(crate) fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        // Writing into a String cannot fail.
        let _ = write!(text, ": {cause}");
        next = cause.source();
    }
    one_line(text).to_string()
}

/// A time in milliseconds, as the field `elapsed_ms` has it.
pub(crate) fn millis(elapsed: Duration) -> u64 {
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}
