//! How many may be at work at once, and the end of taking more.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// Places at work. Whoever has one keeps a shutdown waiting.
pub(crate) struct Slots {
    closed: AtomicBool,
    all: usize,
    free: Arc<Semaphore>,
}

/// Why there is no place.
pub(crate) enum NoSlot {
    /// All are taken.
    Busy,
    /// Nothing is taken any more.
    Closed,
}

impl Slots {
    pub(crate) fn new(all: usize) -> Self {
        Self { closed: AtomicBool::new(false), all, free: Arc::new(Semaphore::new(all)) }
    }

    /// Whether nothing is taken any more.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    /// A place, which is free again when it is dropped.
    pub(crate) fn take(&self) -> Result<OwnedSemaphorePermit, NoSlot> {
        let slot = Arc::clone(&self.free).try_acquire_owned().map_err(|_| NoSlot::Busy)?;
        // With the place in hand: from here on a shutdown waits for whoever has it.
        if self.is_closed() { Err(NoSlot::Closed) } else { Ok(slot) }
    }

    /// How many are at work.
    pub(crate) fn running(&self) -> usize {
        self.all.saturating_sub(self.free.available_permits())
    }

    /// Gives no more places, and waits until all are free, for at most `limit`. Says how many
    /// were left at work.
    pub(crate) async fn shutdown(&self, limit: Duration) -> usize {
        self.closed.store(true, Ordering::SeqCst);
        let all = u32::try_from(self.all).unwrap_or(u32::MAX);
        // All at once can only be had when nobody is at work.
        let _ = timeout(limit, self.free.acquire_many(all)).await;
        self.running()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_shutdown_waits_for_those_at_work() {
        let slots = Slots::new(2);
        let one = slots.take().ok().unwrap();
        let two = slots.take().ok().unwrap();
        assert!(matches!(slots.take(), Err(NoSlot::Busy)));
        drop(two);
        assert_eq!(slots.running(), 1);
        assert_eq!(slots.shutdown(Duration::from_secs(1)).await, 1);
        assert!(slots.is_closed() && matches!(slots.take(), Err(NoSlot::Closed)));
        drop(one);
        assert_eq!(slots.shutdown(Duration::from_secs(1)).await, 0);
    }
}
