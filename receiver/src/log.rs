//! What is written to the log: errors, times, ends.

use std::error::Error;
use std::fmt::Write as _;
use std::time::Duration;

use doudian_runtime::foreign::one_line;
use doudian_runtime::json::Drift;
use tracing::Span;

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

/// What came of a message or a call, in the fields of its span.
pub(crate) fn end(outcome: &'static str, kind: Option<&'static str>) {
    let span = Span::current();
    span.record("outcome", outcome);
    if let Some(kind) = kind {
        span.record("error.type", kind);
    }
}

/// Where the platform and a description differ. Not louder than this: a change of the platform
/// is in every message.
pub(crate) fn note_drift(name: &'static str, drift: &[Drift]) {
    for drift in drift {
        tracing::debug!(name, %drift, "what came is not as described");
    }
}
