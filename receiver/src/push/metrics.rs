//! What a receiver counts.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// One number that only grows.
#[derive(Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn add(&self, count: u64) {
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    pub(crate) fn one(&self) {
        self.add(1);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Declares the counters and what is shown of them together, so that none is forgotten.
macro_rules! counters {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What a receiver has counted since it was built, and what it has in hand.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct PushMetrics {
            $($(#[$doc])* pub $name: u64,)*
            /// Deliveries that could not be verified, or whose body is no list of messages,
            /// by the [kind](doudian_runtime::PushError) of refusal.
            pub refused: BTreeMap<&'static str, u64>,
            /// How long handlers and hooks have run, all together.
            pub handling_time: Duration,
            /// Messages that wait or are being handled now.
            pub queued: u64,
        }

        #[derive(Default)]
        pub(crate) struct Counters {
            $(pub(crate) $name: Counter,)*
            refused: Mutex<BTreeMap<&'static str, u64>>,
            handling_nanos: Counter,
        }

        impl Counters {
            pub(crate) fn snapshot(&self, queued: u64) -> PushMetrics {
                PushMetrics {
                    $($name: self.$name.get(),)*
                    refused: self.refused.lock().unwrap_or_else(PoisonError::into_inner).clone(),
                    handling_time: Duration::from_nanos(self.handling_nanos.get()),
                    queued,
                }
            }
        }
    };
}

counters! {
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

impl Counters {
    pub(crate) fn refuse(&self, kind: &'static str) {
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        *refused.entry(kind).or_default() += 1;
    }

    pub(crate) fn ran(&self, time: Duration) {
        self.runs.one();
        self.handling_nanos.add(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX));
    }
}
