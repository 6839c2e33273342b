//! The store of one process.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use doudian_runtime::PushData;
use doudian_runtime::counted::counted;
use tokio::time::Instant;

use super::{
    Buried, Claim, Lease, MessageId, Overdue, Release, Settled, Store, StoreError, Storing,
};

const WINDOW: Duration = Duration::from_secs(24 * 60 * 60);
const MAX_IDS: usize = 1_000_000;
const MAX_STORED: usize = 10_000;
/// How many of those that were given up are kept.
const MAX_DEAD: usize = 1_000;

/// Remembers messages in the memory of one process.
///
/// Handled messages are remembered for 24 hours, and at most 1,000,000 of them, some 260
/// bytes each: the oldest are forgotten first. At most 10,000 messages are stored
/// themselves (see [`Acknowledge::WhenStored`](crate::Acknowledge::WhenStored)); nothing
/// outlives the process.
pub struct MemoryStore {
    window: Duration,
    max_ids: usize,
    max_stored: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// By [`MessageId::to_text`].
    entries: HashMap<Arc<str>, Remembered>,
    /// What may be forgotten, the oldest first, with the entry's turn when it was put here.
    fading: VecDeque<(Instant, u64, Arc<str>)>,
    /// The entries that have a message, in the order in which they came.
    stored: BTreeMap<u64, Arc<str>>,
    dead: VecDeque<Buried>,
    turns: u64,
}

struct Remembered {
    phase: Phase,
    /// Counts changes of the state, over all entries: also the token of the lease. It needs
    /// no randomness, since nobody outside this process can know or say it.
    turn: u64,
    attempts: u32,
    message: Option<Box<Stored>>,
}

#[derive(Clone, Copy)]
enum Phase {
    Held { until: Instant },
    Back { due: Instant },
    Done,
}

struct Stored {
    number: u64,
    message: PushData,
    log_id: Option<String>,
}

impl Default for MemoryStore {
    fn default() -> Self {
        let state = Mutex::default();
        Self { window: WINDOW, max_ids: MAX_IDS, max_stored: MAX_STORED, state }
    }
}

impl MemoryStore {
    /// How long handled messages are remembered.
    #[must_use]
    pub fn window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// How many handled messages are remembered at most.
    #[must_use]
    pub fn max_ids(mut self, max_ids: usize) -> Self {
        self.max_ids = max_ids;
        self
    }

    /// How many messages are stored themselves at most. One more is not taken: its delivery
    /// is answered with failure.
    #[must_use]
    pub fn max_stored(mut self, max_stored: usize) -> Self {
        self.max_stored = max_stored;
        self
    }

    /// The last 1,000 messages that were given up, the oldest first.
    pub fn dead(&self) -> Vec<Buried> {
        self.lock().dead.iter().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements that could panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(
        &self,
        id: &MessageId,
        keep: Option<&PushData>,
        log_id: Option<&str>,
        hold: Duration,
    ) -> Result<Claim, StoreError> {
        let now = Instant::now();
        let mut state = self.lock();
        state.forget(now, self.window, self.max_ids);
        let key: Arc<str> = id.to_text().into();
        let (attempts, message) = match state.entries.get_mut(&key) {
            None => (0, None),
            Some(entry) => match entry.phase {
                Phase::Done => return Ok(Claim::Done),
                Phase::Held { until } if until > now => {
                    return Ok(Claim::InProgress { stored: entry.message.is_some() });
                }
                Phase::Back { .. } if entry.message.is_some() => {
                    return Ok(Claim::InProgress { stored: true });
                }
                Phase::Held { .. } | Phase::Back { .. } => (entry.attempts, entry.message.take()),
            },
        };
        let message = match (message, keep) {
            (Some(message), _) => Some(message),
            (None, None) => None,
            (None, Some(_)) if state.stored.len() >= self.max_stored => {
                return Err(StoreError::new(format!(
                    "{} in memory already: no more are stored",
                    counted(self.max_stored, "message")
                )));
            }
            (None, Some(message)) => Some(state.store(&key, message, log_id)),
        };
        let this = attempts.saturating_add(1);
        let attempts = attempts.max(1);
        let stored = message.is_some();
        let turn = state.turn();
        let phase = Phase::Held { until: later(now, hold) };
        state.entries.insert(key, Remembered { phase, turn, attempts, message });
        Ok(Claim::New(Lease::new(id.clone(), turn.to_string(), this, stored)))
    }

    fn finish(&self, lease: &Lease, reason: Option<&str>) -> Settled {
        let now = Instant::now();
        let mut state = self.lock();
        let key = match state.holder(lease) {
            Ok(key) => key,
            Err(settled) => return settled,
        };
        let Some(entry) = state.entries.get_mut(&key) else { return Settled::Lost };
        entry.phase = Phase::Done;
        let (turn, attempts) = (entry.turn, entry.attempts);
        if let Some(stored) = entry.message.take() {
            state.stored.remove(&stored.number);
            if let Some(reason) = reason {
                let (id, reason) = (lease.id().clone(), reason.to_owned());
                let Stored { message, log_id, .. } = *stored;
                state.dead.push_back(Buried { id, message, log_id, reason, attempts });
                if state.dead.len() > MAX_DEAD {
                    state.dead.pop_front();
                }
            }
        }
        state.fading.push_back((now, turn, key));
        Settled::Applied
    }

    fn give_back(&self, lease: &Lease, release: Release) -> Settled {
        let now = Instant::now();
        let mut state = self.lock();
        let key = match state.holder(lease) {
            Ok(key) => key,
            Err(settled) => return settled,
        };
        let turn = state.turn();
        let Some(entry) = state.entries.get_mut(&key) else { return Settled::Lost };
        let (due, attempts) = match release {
            Release::Failed { again_in } => (later(now, again_in), lease.attempt()),
            Release::Untried => (now, lease.attempt().saturating_sub(1)),
        };
        entry.attempts = attempts;
        entry.phase = Phase::Back { due };
        entry.turn = turn;
        if entry.message.is_none() {
            state.fading.push_back((now, turn, key));
        }
        Settled::Applied
    }

    fn hold_on(&self, lease: &Lease, hold: Duration) -> Settled {
        let now = Instant::now();
        let mut state = self.lock();
        let key = match state.holder(lease) {
            Ok(key) => key,
            Err(settled) => return settled,
        };
        if let Some(entry) = state.entries.get_mut(&key) {
            entry.phase = Phase::Held { until: later(now, hold) };
        }
        Settled::Applied
    }

    fn count(&self, lease: &Lease) -> Settled {
        let mut state = self.lock();
        let key = match state.holder(lease) {
            Ok(key) => key,
            Err(settled) => return settled,
        };
        if let Some(entry) = state.entries.get_mut(&key) {
            entry.attempts = lease.attempt();
        }
        Settled::Applied
    }

    fn take_overdue(&self, max: usize, hold: Duration) -> Vec<Overdue> {
        let now = Instant::now();
        let mut state = self.lock();
        let due = |key: &&Arc<str>| match state.entries.get(*key).map(|entry| entry.phase) {
            Some(Phase::Held { until: due } | Phase::Back { due }) => due <= now,
            Some(Phase::Done) | None => false,
        };
        let keys: Vec<_> = state.stored.values().filter(due).take(max).cloned().collect();
        let mut taken = Vec::with_capacity(keys.len());
        for key in keys {
            let turn = state.turn();
            let Some(id) = MessageId::from_text(&key) else { continue };
            let Some(entry) = state.entries.get_mut(&key) else { continue };
            let Some(stored) = &entry.message else { continue };
            entry.phase = Phase::Held { until: later(now, hold) };
            entry.turn = turn;
            let lease = Lease::new(id, turn.to_string(), entry.attempts.saturating_add(1), true)
                .with_log_id(stored.log_id.clone().unwrap_or_default());
            taken.push(Overdue { lease, message: stored.message.clone() });
        }
        taken
    }
}

impl State {
    fn turn(&mut self) -> u64 {
        self.turns += 1;
        self.turns
    }

    fn store(&mut self, key: &Arc<str>, message: &PushData, log_id: Option<&str>) -> Box<Stored> {
        let number = self.turn();
        self.stored.insert(number, key.clone());
        Box::new(Stored { number, message: message.clone(), log_id: log_id.map(str::to_owned) })
    }

    /// The key of the message that this lease holds, or what else has become of it.
    fn holder(&self, lease: &Lease) -> Result<Arc<str>, Settled> {
        let id = lease.id().to_text();
        let (key, entry) = self.entries.get_key_value(id.as_str()).ok_or(Settled::Lost)?;
        match entry.phase {
            _ if lease.token() != entry.turn.to_string() => Err(Settled::Lost),
            Phase::Held { .. } => Ok(key.clone()),
            Phase::Done => Err(Settled::AlreadyDone),
            Phase::Back { .. } => Err(Settled::Lost),
        }
    }

    fn forget(&mut self, now: Instant, window: Duration, max_ids: usize) {
        while let Some((since, turn, key)) = self.fading.front() {
            if self.fading.len() <= max_ids && now.duration_since(*since) < window {
                break;
            }
            // Whoever has come again since is remembered for longer.
            if self.entries.get(key).is_some_and(|entry| entry.turn == *turn) {
                self.entries.remove(key);
            }
            self.fading.pop_front();
        }
    }
}

impl Store for MemoryStore {
    fn claim<'a>(
        &'a self,
        id: &'a MessageId,
        keep: Option<&'a PushData>,
        hold: Duration,
    ) -> Storing<'a, Claim> {
        self.claim_delivered(id, keep, None, hold)
    }

    fn claim_delivered<'a>(
        &'a self,
        id: &'a MessageId,
        keep: Option<&'a PushData>,
        log_id: Option<&'a str>,
        hold: Duration,
    ) -> Storing<'a, Claim> {
        Box::pin(async move { self.take(id, keep, log_id, hold) })
    }

    fn begin<'a>(&'a self, lease: &'a Lease) -> Storing<'a, Settled> {
        Box::pin(async move { Ok(self.count(lease)) })
    }

    fn complete<'a>(&'a self, lease: &'a Lease) -> Storing<'a, Settled> {
        Box::pin(async move { Ok(self.finish(lease, None)) })
    }

    fn release<'a>(&'a self, lease: &'a Lease, release: Release) -> Storing<'a, Settled> {
        Box::pin(async move { Ok(self.give_back(lease, release)) })
    }

    fn extend<'a>(&'a self, lease: &'a Lease, hold: Duration) -> Storing<'a, Settled> {
        Box::pin(async move { Ok(self.hold_on(lease, hold)) })
    }

    fn overdue<'a>(&'a self, max: usize, hold: Duration) -> Storing<'a, Vec<Overdue>> {
        Box::pin(async move { Ok(self.take_overdue(max, hold)) })
    }

    fn bury<'a>(&'a self, lease: &'a Lease, reason: &'a str) -> Storing<'a, Settled> {
        Box::pin(async move { Ok(self.finish(lease, Some(reason))) })
    }

    fn is_durable(&self) -> bool {
        false
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        f.debug_struct("MemoryStore")
            .field("ids", &state.entries.len())
            .field("stored", &state.stored.len())
            .field("dead", &state.dead.len())
            .finish_non_exhaustive()
    }
}

/// A moment that never comes where the time is too long to count.
fn later(now: Instant, span: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
    now + span.min(FAR)
}
