//! Numbers that only grow.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// One number that only grows.
#[derive(Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn one(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Refusals, by their kind.
#[derive(Default)]
pub(crate) struct ByKind(Mutex<BTreeMap<&'static str, u64>>);

impl ByKind {
    pub(crate) fn one(&self, kind: &'static str) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(kind).or_default() += 1;
    }

    pub(crate) fn get(&self) -> BTreeMap<&'static str, u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Times, added up.
#[derive(Default)]
pub(crate) struct Total(AtomicU64);

impl Total {
    pub(crate) fn add(&self, time: Duration) {
        let nanos = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        self.0.fetch_add(nanos, Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::Relaxed))
    }
}

/// Declares the counters of a receiver and what is shown of them together, so that none is
/// forgotten. Those that every receiver has are counted in one place.
macro_rules! counters {
    (
        $(#[$metrics_doc:meta])* $metrics:ident, $counters:ident:
        now { $(#[$now_doc:meta])* $now:ident }
        $($(#[$doc:meta])* $name:ident,)*
    ) => {
        $(#[$metrics_doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $metrics {
            $($(#[$doc])* pub $name: u64,)*
            /// What was refused because it is not genuine or cannot be read, by the kind of
            /// refusal.
            pub refused: std::collections::BTreeMap<&'static str, u64>,
            /// How long handlers have run, all together.
            pub handling_time: std::time::Duration,
            $(#[$now_doc])*
            pub $now: u64,
        }

        #[derive(Default)]
        pub(crate) struct $counters {
            $(pub(crate) $name: $crate::counter::Counter,)*
            pub(crate) refused: $crate::counter::ByKind,
            pub(crate) handling_time: $crate::counter::Total,
        }

        impl $counters {
            /// A request whose body cannot be had.
            pub(crate) fn no_body(&self, why: $crate::door::NoBody) {
                match why {
                    $crate::door::NoBody::TooLarge => self.too_large.one(),
                    $crate::door::NoBody::Slow => self.slow.one(),
                    $crate::door::NoBody::Broken => self.broken.one(),
                }
            }

            /// A handler that failed.
            pub(crate) fn failed(&self, failure: &$crate::failure::Failure) {
                self.failed.one();
                match failure {
                    $crate::failure::Failure::Panic => self.panics.one(),
                    $crate::failure::Failure::Timeout(_) => self.timeouts.one(),
                    _ => {}
                }
            }

            pub(crate) fn snapshot(&self, now: usize) -> $metrics {
                $metrics {
                    $($name: self.$name.get(),)*
                    refused: self.refused.get(),
                    handling_time: self.handling_time.get(),
                    $now: u64::try_from(now).unwrap_or(u64::MAX),
                }
            }
        }
    };
}

pub(crate) use counters;
