//! How a receiver comes to its end.

use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::time::timeout;

use super::engine::Engine;

/// How long those that were stopped may take to give their messages back.
const GIVING_BACK: Duration = Duration::from_secs(3);

/// How a shutdown went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[must_use = "messages may be left"]
pub struct Shutdown {
    /// Messages that were accepted and are not handled. Those of a durable store, and those
    /// that were answered with failure, come again; with a store in memory, those that were
    /// acknowledged when they were stored are lost.
    pub left: usize,
}

impl Engine {
    pub(super) async fn shut_down(&self, limit: Duration) -> Shutdown {
        self.close();
        if timeout(limit, self.idle()).await.is_err() {
            tracing::warn!(queued = self.queued(), "the time of the shutdown is over");
        }
        self.stop();
        let _ = timeout(GIVING_BACK, self.ended()).await;
        let retries = self.retries().len();
        let left = self.cut.load(Ordering::SeqCst) + self.queued() + retries;
        tracing::info!(left, "the receiver has shut down");
        Shutdown { left }
    }
}
