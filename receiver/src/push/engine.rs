//! What all deliveries of a receiver share.

use std::collections::{BTreeSet, HashSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::Instant;

use super::flights::Flights;
use super::handlers::Handlers;
use super::lanes::Lanes;
use super::metrics::{Counters, PushMetrics};
use super::platform::Platform;
use super::unmarked::Unmarked;
use crate::basics::Basics;
use crate::log::chain;
use crate::store::{MessageId, Store, StoreError};

/// What the builder has set.
pub(super) struct Settings {
    pub(super) platform: Platform,
    pub(super) basics: Basics,
    pub(super) handlers: Handlers,
    pub(super) store: Arc<dyn Store>,
    pub(super) ordered: bool,
    pub(super) when_stored: bool,
    pub(super) take_bad: bool,
    pub(super) queue: usize,
    pub(super) lease: Duration,
    pub(super) recheck: Duration,
    pub(super) attempts: u32,
    pub(super) backoff: (Duration, Duration),
}

/// What all deliveries of a receiver share.
pub(super) struct Engine {
    pub(super) settings: Settings,
    pub(super) counters: Counters,
    pub(super) lanes: Arc<Lanes>,
    pub(super) flights: Arc<Flights>,
    pub(super) unmarked: Unmarked,
    /// Handlers that may run at once.
    pub(super) running: Arc<Semaphore>,
    pub(super) wake: Arc<Wake>,
    /// Messages that waited or ran when the time of the shutdown was over.
    pub(super) cut: AtomicUsize,
    /// Failed messages that this process alone knows of, until they are taken up again.
    retries: Mutex<HashSet<MessageId>>,
    /// Messages that may wait or run.
    room: Arc<Semaphore>,
    closed: AtomicBool,
    stop: watch::Sender<bool>,
    ended: Notify,
}

/// Wakes whoever takes stored messages up again.
#[derive(Default)]
pub(super) struct Wake {
    notify: Notify,
    times: Mutex<BTreeSet<Instant>>,
}

/// A place in the queue.
pub(super) struct Room {
    engine: Arc<Engine>,
    permit: Option<OwnedSemaphorePermit>,
}

impl Engine {
    pub(super) fn new(settings: Settings) -> Self {
        let room = Arc::new(Semaphore::new(settings.queue));
        let running = Arc::new(Semaphore::new(settings.basics.concurrency));
        Self {
            settings,
            counters: Counters::default(),
            lanes: Arc::default(),
            flights: Arc::default(),
            unmarked: Unmarked::default(),
            running,
            wake: Arc::default(),
            cut: AtomicUsize::new(0),
            retries: Mutex::default(),
            room,
            closed: AtomicBool::new(false),
            stop: watch::channel(false).0,
            ended: Notify::new(),
        }
    }

    /// A place in the queue, if there is one.
    pub(super) fn room(self: &Arc<Self>) -> Option<Room> {
        let permit = Arc::clone(&self.room).try_acquire_owned().ok()?;
        Some(Room { engine: Arc::clone(self), permit: Some(permit) })
    }

    /// How many places of the queue are free.
    pub(super) fn free(&self) -> usize {
        self.room.available_permits()
    }

    /// How many messages wait or run.
    pub(super) fn queued(&self) -> usize {
        self.settings.queue.saturating_sub(self.free())
    }

    pub(super) fn metrics(&self) -> PushMetrics {
        self.counters.snapshot(self.queued())
    }

    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        self.wake.at(Instant::now());
        self.ended.notify_waiters();
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    /// Stops what still waits or runs.
    pub(super) fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Waits until [`stop`](Self::stop).
    pub(super) async fn stopped(&self) {
        // The sender lives as long as this.
        let _ = self.stop.subscribe().wait_for(|stop| *stop).await;
    }

    pub(super) fn is_stopped(&self) -> bool {
        *self.stop.borrow()
    }

    /// Waits until nothing that was accepted is left, as far as this process must care.
    pub(super) async fn idle(&self) {
        self.until(|engine| engine.queued() == 0 && engine.retries().is_empty()).await;
    }

    /// Waits until nothing waits or runs.
    pub(super) async fn ended(&self) {
        self.until(|engine| engine.queued() == 0).await;
    }

    async fn until(&self, condition: impl Fn(&Self) -> bool) {
        loop {
            let mut ended = std::pin::pin!(self.ended.notified());
            // Registered before looking, so that no end is missed in between.
            ended.as_mut().enable();
            if condition(self) {
                return;
            }
            ended.await;
        }
    }

    /// Notes that a failed message waits to be taken up again in `span`.
    pub(super) fn retry_in(&self, id: MessageId, span: Duration) {
        /// Redis looks at its own clock: asking a little late saves asking twice.
        const SLACK: Duration = Duration::from_millis(20);
        if !self.settings.store.is_durable() {
            self.retries().insert(id);
        }
        // A time too far to count is found when the receiver looks by itself.
        if let Some(when) = Instant::now().checked_add(span.saturating_add(SLACK)) {
            self.wake.at(when);
        }
    }

    pub(super) fn retries(&self) -> MutexGuard<'_, HashSet<MessageId>> {
        // The set is whole between any two statements that could panic.
        self.retries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn lost_lease(&self) {
        self.counters.lost.one();
        tracing::warn!("somebody else took a message over: it took too long to keep it");
    }

    pub(super) fn store_failed(&self, what: &str, error: &StoreError) {
        self.counters.store_errors.one();
        let error = chain(error);
        tracing::warn!(%error, "the store failed to {what} a message");
    }
}

impl Wake {
    /// Sees to it that stored messages are looked at then.
    pub(super) fn at(&self, when: Instant) {
        /// More than these are found when the receiver looks by itself.
        const MAX_TIMES: usize = 1024;
        let mut times = self.lock();
        if times.len() < MAX_TIMES {
            times.insert(when);
            self.notify.notify_one();
        }
    }

    /// Waits until the next such time, or until `last`.
    pub(super) async fn wait(&self, last: Instant) {
        loop {
            let next = self.lock().first().map_or(last, |first| last.min(*first));
            tokio::select! {
                () = tokio::time::sleep_until(next) => break,
                () = self.notify.notified() => {}
            }
        }
        let now = Instant::now();
        self.lock().retain(|time| *time > now);
    }

    fn lock(&self) -> MutexGuard<'_, BTreeSet<Instant>> {
        // The set is whole between any two statements that could panic.
        self.times.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.permit = None;
        self.engine.ended.notify_waiters();
    }
}
