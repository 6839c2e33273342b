//! Messages whose work is done, and whose mark the store has not taken yet.

use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::store::MessageId;

/// More are not remembered. Without its store a receiver begins no message, so that only a
/// store that goes away again and again comes to so many.
const MOST: usize = 100_000;

/// What this process has handled and could not mark: should a message come again because its
/// lease is over, only the mark is made.
#[derive(Default)]
pub(super) struct Unmarked(Mutex<HashSet<MessageId>>);

impl Unmarked {
    pub(super) fn insert(&self, id: &MessageId) {
        let mut ids = self.ids();
        if ids.len() < MOST {
            ids.insert(id.clone());
        }
    }

    pub(super) fn remove(&self, id: &MessageId) {
        self.ids().remove(id);
    }

    pub(super) fn has(&self, id: &MessageId) -> bool {
        self.ids().contains(id)
    }

    fn ids(&self) -> MutexGuard<'_, HashSet<MessageId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
