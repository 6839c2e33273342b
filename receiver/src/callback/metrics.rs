//! What a receiver of custom goods counts.

use crate::counter::counters;

counters! {
    /// What a receiver of custom goods has counted since it was built, and what it has in hand.
    CustomGoodsMetrics, Counters:
    now {
        /// Callbacks that are at work now.
        running
    }
    /// Callbacks that arrived, genuine or not.
    callbacks,
    /// Orders that were confirmed and handled.
    handled,
    /// Orders that the platform does not confirm.
    unconfirmed,
    /// Orders that could not be confirmed or handled; panics and timeouts as well.
    failed,
    /// Functions that panicked; counted in `failed` as well.
    panics,
    /// Functions that were stopped because they took too long; counted in `failed` as well.
    timeouts,
    /// Ids that cannot be read.
    bad_ids,
    /// Callbacks that were answered with a failure because the deadline passed, while their
    /// orders were still being handled.
    late,
    /// Callbacks for which too many others were at work.
    busy,
    /// Requests by another method than POST.
    not_post,
    /// Callbacks with a body over the limit.
    too_large,
    /// Callbacks whose body did not arrive in time.
    slow,
    /// Callbacks whose sender went away in the middle of the body.
    broken,
    /// Callbacks that came after the shutdown had begun.
    closed,
}
