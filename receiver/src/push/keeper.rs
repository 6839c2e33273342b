//! Keeps a lease while its message waits and is handled.

use std::convert::Infallible;
use std::future::pending;
use std::time::Duration;

use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

use super::engine::Engine;
use crate::store::{Lease, Settled};

/// Keeps a lease while its message waits and is handled.
pub(super) struct Keeper<'e> {
    engine: &'e Engine,
    /// `None` when there is nothing to keep, or no longer.
    lease: Option<Lease>,
    beat: Interval,
}

impl<'e> Keeper<'e> {
    pub(super) fn new(engine: &'e Engine, lease: Option<&Lease>) -> Self {
        // Two may fail before the lease is over.
        let every = (engine.settings.lease / 3).max(Duration::from_millis(1));
        let mut beat = interval_at(Instant::now() + every, every);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self { engine, lease: lease.cloned(), beat }
    }

    /// Extends the lease again and again. Never ends; may be dropped at any time.
    pub(super) async fn keep(&mut self) -> Infallible {
        let hold = self.engine.settings.lease;
        while let Some(lease) = &self.lease {
            self.beat.tick().await;
            match self.engine.settings.store.extend(lease, hold).await {
                Ok(Settled::Applied) => {}
                // The handler has marked the message itself.
                Ok(Settled::AlreadyDone) => self.lease = None,
                Ok(Settled::Lost) => {
                    self.engine.lost_lease();
                    self.lease = None;
                }
                Err(error) => self.engine.store_failed("keep", &error),
            }
        }
        pending().await
    }
}
