//! Order: who has the same key goes one after the other.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// The last in each line, by app and key.
#[derive(Default)]
pub(super) struct Lanes(Mutex<HashMap<(String, String), Last>>);

struct Last {
    number: u64,
    /// Ends with the turn of the last.
    ended: oneshot::Receiver<()>,
}

/// A place in a line; it ends when it is dropped. Whoever drops it before its turn has come
/// lets the next one overtake those before.
pub(super) struct Turn {
    lanes: Arc<Lanes>,
    lane: (String, String),
    number: u64,
    before: Option<oneshot::Receiver<()>>,
    _ended: oneshot::Sender<()>,
}

impl Lanes {
    /// Takes the next place in the line of a key.
    pub(super) fn enter(self: &Arc<Self>, app_key: &str, key: String) -> Turn {
        let lane = (app_key.to_owned(), key);
        let (sender, ended) = oneshot::channel();
        let mut lanes = self.lock();
        let before = lanes.remove(&lane);
        let number = before.as_ref().map_or(0, |last| last.number + 1);
        lanes.insert(lane.clone(), Last { number, ended });
        drop(lanes);
        let before = before.map(|last| last.ended);
        Turn { lanes: Arc::clone(self), lane, number, before, _ended: sender }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<(String, String), Last>> {
        // The map is whole between any two statements that could panic.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn {
    /// Waits until everybody before has gone.
    pub(super) async fn comes(&mut self) {
        if let Some(before) = &mut self.before {
            // Nothing is ever sent: a turn ends by being dropped.
            let _ = before.await;
        }
        self.before = None;
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut lanes = self.lanes.lock();
        if lanes.get(&self.lane).is_some_and(|last| last.number == self.number) {
            lanes.remove(&self.lane);
        }
    }
}
