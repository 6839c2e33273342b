//! What is written to the log: errors, times, ends.

use std::error::Error;
use std::fmt::{self, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
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

type OnDrift = dyn Fn(&str, &[Drift]) + Send + Sync;

/// The user's hook for what differs from its description.
#[derive(Clone, Default)]
pub(crate) struct DriftHook(Option<Arc<OnDrift>>);

impl fmt::Debug for DriftHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "a hook" } else { "no hook" })
    }
}

impl DriftHook {
    pub(crate) fn new(hook: impl Fn(&str, &[Drift]) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(hook)))
    }

    /// Tells of what differs in one message or call, if anything does.
    pub(crate) fn tell(&self, name: &'static str, drift: &[Drift]) {
        note_drift(name, drift);
        let Some(hook) = self.0.as_ref().filter(|_| !drift.is_empty()) else { return };
        // The message must not be lost with it.
        if catch_unwind(AssertUnwindSafe(|| hook(name, drift))).is_err() {
            tracing::error!(name, "the hook `on_drift` panicked");
        }
    }
}

/// Where the platform and a description differ. Not louder than this: a change of the platform
/// is in every message.
fn note_drift(name: &'static str, drift: &[Drift]) {
    for drift in drift {
        tracing::debug!(name, %drift, "what came is not as described");
    }
}
