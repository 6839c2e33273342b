//! Takes stored messages up again: after a failure, and from processes that are no more.

use std::sync::{Arc, Weak};

use tokio::time::Instant;

use super::engine::{Engine, Room};
use super::flights::Entered;
use super::handlers::Route;
use super::job::{HandledBy, Job, Taken, Work};
use crate::failure::Failure;
use crate::store::{Overdue, Release};

/// How many are taken up at once.
const BATCH: usize = 64;

/// Looks for stored messages until the receiver is gone, or shut down.
pub(super) async fn watch(engine: Weak<Engine>) {
    while let Some(here) = engine.upgrade() {
        if !here.takes_up() {
            return;
        }
        here.take_up().await;
        let (wake, recheck) = (Arc::clone(&here.wake), here.settings.recheck);
        drop(here);
        wake.wait(Instant::now() + recheck).await;
    }
}

impl Engine {
    /// Whether stored messages are still taken up. During a shutdown only those that nobody
    /// else knows of.
    fn takes_up(&self) -> bool {
        !(self.is_stopped() || self.is_closed() && self.settings.store.is_durable())
    }

    /// Takes up what is overdue, as far as there is room.
    async fn take_up(self: &Arc<Self>) {
        while self.takes_up() {
            // Half of the room stays for what arrives meanwhile.
            let count = self.free().div_ceil(2).min(BATCH);
            let mut rooms: Vec<Room> = (0..count).map_while(|_| self.room()).collect();
            if rooms.is_empty() {
                return;
            }
            let wanted = rooms.len();
            let overdue = match self.settings.store.overdue(wanted, self.settings.lease).await {
                Ok(overdue) => overdue,
                Err(error) => return self.store_failed("take up", &error),
            };
            let full = overdue.len() >= wanted;
            for overdue in overdue {
                // A store that gives more than was asked for keeps the rest until their
                // leases are over.
                let Some(room) = rooms.pop() else { return };
                self.resume(overdue, room).await;
            }
            if !full {
                return;
            }
        }
    }

    async fn resume(self: &Arc<Self>, overdue: Overdue, room: Room) {
        let Overdue { lease, message } = overdue;
        self.counters.taken_up.one();
        let id = lease.id().clone();
        self.retries().remove(&id);
        let log_id = lease.log_id().map(str::to_owned);
        let flight = match self.flights.enter(&id) {
            Entered::First(flight) => flight,
            // This very process is still at it, and has lost its lease by being too slow.
            Entered::Joined(_) => {
                let release = Release::Failed { again_in: self.settings.lease };
                match self.settings.store.release(&lease, release).await {
                    Ok(_) => self.retry_in(id, self.settings.lease),
                    Err(error) => self.store_failed("give back", &error),
                }
                return;
            }
        };
        flight.stored();
        let (key, work) = match self.settings.handlers.route(&message) {
            Route::Handle { key, start, unknown } => {
                let by = if unknown { HandledBy::Unknown } else { HandledBy::Handler };
                (key, Work::Run(start, by))
            }
            // Another release of the program has stored it: it may be able to handle it.
            Route::Ignore => (None, Work::Fail(Failure::NoHandler)),
            Route::Bad(error) => {
                self.counters.bad.one();
                (None, Work::Fail(Failure::Unreadable(error)))
            }
        };
        let turn =
            key.filter(|_| self.settings.ordered).map(|key| self.lanes.enter(&id.app_key, key));
        let received_at = self.settings.basics.clock.now();
        let job = Job { id, message, work, log_id, received_at };
        let lease = Some(lease);
        let engine = Arc::clone(self);
        tokio::spawn(Taken { engine, job, lease, flight, turn, _room: room }.handle());
    }
}
