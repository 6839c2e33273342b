//! What a receiver of push messages counts.

use crate::counter::counters;

counters! {
    /// What a receiver of push messages has counted since it was built, and what it has in
    /// hand. The kinds in `refused` are those of
    /// [`PushError::kind`](doudian_runtime::PushError::kind).
    PushMetrics, Counters:
    now {
        /// Messages that wait or are being handled now.
        queued
    }
    /// Deliveries that arrived, genuine or not.
    deliveries,
    /// Probes of the address that were answered.
    probes,
    /// Deliveries by another method than POST.
    not_post,
    /// Deliveries with a body over the limit.
    too_large,
    /// Deliveries whose body did not arrive in time.
    slow,
    /// Deliveries whose sender went away in the middle of the body.
    broken,
    /// Deliveries that came after the shutdown had begun.
    closed,
    /// Deliveries that were answered with failure because the deadline passed. Their
    /// messages may have been handled later.
    late,
    /// Messages that arrived in verified deliveries, each time they came.
    messages,
    /// Messages that a handler of their tag has handled.
    handled,
    /// Messages that had been handled before.
    duplicates,
    /// Messages that somebody had in hand when they came again.
    in_progress,
    /// Attempts that failed: the handler's error, panic or timeout.
    failed,
    /// Handlers that panicked; counted in `failed` as well.
    panics,
    /// Handlers that were stopped because they took too long; counted in `failed` as well.
    timeouts,
    /// What could not be read as a message, or as the type of its tag.
    bad,
    /// Messages of tags without a handler.
    unknown,
    /// Messages for which the queue had no room.
    busy,
    /// Stored messages that were taken up again: after a failure, or from a process that
    /// did not come to an end with them.
    taken_up,
    /// Messages that were given up.
    dead,
    /// Messages that somebody else took over while this process was still at them.
    lost,
    /// Calls of the store that failed.
    store_errors,
    /// Handlers and hooks that ran.
    runs,
}
