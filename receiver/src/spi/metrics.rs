//! What a receiver of SPI calls counts.

use crate::counter::counters;

counters! {
    /// What a receiver of SPI calls has counted since it was built, and what it has in hand.
    /// The kinds in `refused` are those of
    /// [`SpiError::kind`](doudian_runtime::SpiError::kind).
    SpiMetrics, Counters:
    now {
        /// Handlers that are at work now.
        running
    }
    /// Calls that arrived, genuine or not.
    calls,
    /// Calls that were answered with what they asked for.
    answered,
    /// Calls that a handler refused with a code.
    declined,
    /// Calls that a handler failed with; panics and timeouts as well.
    failed,
    /// Handlers that panicked; counted in `failed` as well.
    panics,
    /// Handlers that were stopped because they took too long; counted in `failed` as well.
    timeouts,
    /// Calls that were answered with a failure because the deadline passed, while their
    /// handlers went on.
    late,
    /// Calls that could not be remembered: the store of replays was away.
    unremembered,
    /// Calls for which too many handlers were at work, or too many large calls were verified.
    busy,
    /// Calls of a path without a handler.
    unknown,
    /// Calls by another method than GET or POST.
    not_get_or_post,
    /// Calls with a body over the limit.
    too_large,
    /// Calls whose body did not arrive in time.
    slow,
    /// Calls whose sender went away in the middle of the body.
    broken,
    /// Calls that came after the shutdown had begun.
    closed,
}
