//! Messages that this process has in hand: a repeat that comes meanwhile waits for the same
//! end.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use doudian_runtime::PushOutcome;
use tokio::sync::watch;

use crate::store::MessageId;

/// How far a message has come.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Progress {
    /// Whether the store holds it.
    stored: bool,
    /// What became of it; `None` while it is in hand.
    ended: Option<PushOutcome>,
}

/// Messages that this process has in hand.
#[derive(Default)]
pub(super) struct Flights(Mutex<HashMap<MessageId, watch::Receiver<Progress>>>);

/// Whether somebody has a message in hand already.
pub(super) enum Entered {
    /// The caller has it now.
    First(Flight),
    /// Somebody else has: wait for its end.
    Joined(watch::Receiver<Progress>),
}

/// A message in hand. When it is dropped without an end the message is to come again.
pub(super) struct Flight {
    flights: Arc<Flights>,
    /// `None` for something that has no id.
    id: Option<MessageId>,
    progress: watch::Sender<Progress>,
}

impl Flights {
    pub(super) fn enter(self: &Arc<Self>, id: &MessageId) -> Entered {
        let mut flights = self.lock();
        if let Some(progress) = flights.get(id) {
            return Entered::Joined(progress.clone());
        }
        let (sender, progress) = watch::channel(Progress::default());
        flights.insert(id.clone(), progress);
        Entered::First(Flight { flights: Arc::clone(self), id: Some(id.clone()), progress: sender })
    }

    /// Takes in hand what has no id, and so cannot be told from others.
    pub(super) fn nameless(self: &Arc<Self>) -> Flight {
        let (progress, _) = watch::channel(Progress::default());
        Flight { flights: Arc::clone(self), id: None, progress }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<MessageId, watch::Receiver<Progress>>> {
        // The map is whole between any two statements that could panic.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Flight {
    pub(super) fn watch(&self) -> watch::Receiver<Progress> {
        self.progress.subscribe()
    }

    /// Whether the message has no id.
    pub(super) fn is_nameless(&self) -> bool {
        self.id.is_none()
    }

    pub(super) fn stored(&self) {
        self.progress.send_modify(|progress| progress.stored = true);
    }

    /// The message has come to an end; whoever comes next asks the store.
    pub(super) fn end(&mut self, outcome: PushOutcome) {
        if let Some(id) = self.id.take() {
            self.flights.lock().remove(&id);
        }
        self.progress.send_if_modified(|progress| {
            let open = progress.ended.is_none();
            progress.ended.get_or_insert(outcome);
            open
        });
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.end(PushOutcome::Again);
    }
}

impl Progress {
    /// The end of a message as its delivery sees it: when it is stored, where that is enough,
    /// whatever becomes of it later.
    pub(super) fn settled(self, stored_is_enough: bool) -> Option<PushOutcome> {
        if self.stored && stored_is_enough { Some(PushOutcome::Taken) } else { self.ended }
    }
}
