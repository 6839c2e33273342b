//! New tokens on their way to the store.
//!
//! The tokens of one owner are handed over one after the other and the newest last, also when
//! several handles of one shop renew. One that could not be stored is offered again until it
//! is, or until a newer one takes its place. A runtime that ends does not lose it: the next
//! one that makes a call goes on.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fastrand::Rng;
use tokio::sync::{Notify, Semaphore, watch};
use tokio::time::{Instant, timeout, timeout_at};
use tracing::{error, info, warn};

use super::backoff::Backoff;
use super::store::{StoreError, TokenStore, Turn};
use super::{AccessToken, TokenOwner};

/// How long a new token is held back until it is stored. A hook that waits for a call of the
/// same client waits for itself, so there has to be an end.
const PATIENCE: Duration = Duration::from_secs(3);
/// How many tokens are offered again at a time: a store that comes back is not overrun.
const RETRIES: usize = 4;

/// Whose tokens have to keep their order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Lane {
    /// An owner's.
    Of(TokenOwner),
    /// Those of one handle, where nothing says whose they are.
    Unknown(u64),
}

impl Lane {
    /// A lane of its own, for tokens of which nothing says whose they are.
    pub(crate) fn unknown() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self::Unknown(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

impl fmt::Display for Lane {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(owner) => write!(f, "{owner}"),
            Self::Unknown(number) => write!(f, "unknown/{number}"),
        }
    }
}

/// The tokens that are not stored yet.
pub(crate) struct Outbox {
    store: Arc<dyn TokenStore>,
    lanes: Mutex<HashMap<Lane, Waiting>>,
    retries: Semaphore,
    /// Whether a lane has lost its worker.
    abandoned: AtomicBool,
}

/// The newest token of a lane, which is not stored yet.
struct Waiting {
    token: Arc<AccessToken>,
    /// How many tokens this lane has seen.
    number: u64,
    /// The number of the last token that the store was asked to take, with whatever result.
    /// Dropped with the lane when all is stored.
    tried: watch::Sender<u64>,
    /// Ends the worker's wait between two tries.
    bell: watch::Sender<()>,
    /// Whether somebody offers the token.
    worker: bool,
    /// Whether the store is at work.
    busy: bool,
    /// Tells that it no longer is.
    rest: Arc<Notify>,
}

impl Outbox {
    pub(crate) fn new(store: Arc<dyn TokenStore>) -> Self {
        Self {
            store,
            lanes: Mutex::default(),
            retries: Semaphore::new(RETRIES),
            abandoned: AtomicBool::new(false),
        }
    }

    /// Hands a new token over. Comes back when it is stored, when that has failed once, or
    /// when it takes long; the rest goes on by itself.
    pub(crate) async fn offer(self: &Arc<Self>, lane: Lane, token: Arc<AccessToken>) {
        if !self.store.can_store() {
            return;
        }
        let (mut tried, number) = self.put(lane, token);
        let stored = tried.wait_for(|tried| *tried >= number);
        if timeout(PATIENCE, stored).await.is_err() {
            warn!("storing the new access token takes long: it is used before it is stored");
        }
    }

    /// Puts the token into its lane, in place of an older one.
    fn put(self: &Arc<Self>, lane: Lane, token: Arc<AccessToken>) -> (watch::Receiver<u64>, u64) {
        let mut lanes = self.lock();
        let waiting = lanes.entry(lane.clone()).or_insert_with(|| Waiting {
            token: token.clone(),
            number: 0,
            tried: watch::Sender::new(0),
            bell: watch::Sender::new(()),
            worker: false,
            busy: false,
            rest: Arc::default(),
        });
        waiting.token = token;
        waiting.number += 1;
        waiting.bell.send_replace(());
        let idle = !std::mem::replace(&mut waiting.worker, true);
        let put = (waiting.tried.subscribe(), waiting.number);
        drop(lanes);
        if idle {
            self.start(lane);
        }
        put
    }

    /// The tokens that are not stored.
    pub(crate) fn unstored(&self) -> Vec<AccessToken> {
        let lanes = self.lock();
        lanes.values().map(|waiting| AccessToken::clone(&waiting.token)).collect()
    }

    /// Offers everything again at once and waits until it is stored, for `limit` at most.
    /// Gives what is left.
    pub(crate) async fn flush(self: &Arc<Self>, limit: Duration) -> Vec<AccessToken> {
        let now = Instant::now();
        let end = now.checked_add(limit).unwrap_or(now + Duration::from_secs(1 << 30));
        self.resume();
        let all: Vec<_> = {
            let lanes = self.lock();
            lanes.values().for_each(|waiting| waiting.bell.send_replace(()));
            lanes.values().map(|waiting| waiting.tried.subscribe()).collect()
        };
        for mut tried in all {
            // The sender goes with the lane.
            if timeout_at(end, tried.wait_for(|_| false)).await.is_err() {
                break;
            }
        }
        self.unstored()
    }

    /// Takes up what the workers of a runtime that is gone have left.
    pub(crate) fn resume(self: &Arc<Self>) {
        if !self.abandoned.swap(false, Ordering::Relaxed) {
            return;
        }
        let mut idle = Vec::new();
        for (lane, waiting) in self.lock().iter_mut() {
            if !std::mem::replace(&mut waiting.worker, true) {
                idle.push(lane.clone());
            }
        }
        idle.into_iter().for_each(|lane| self.start(lane));
    }

    /// Not to be called with the lanes locked: a runtime that is being shut down drops the
    /// worker at once, which locks them.
    fn start(self: &Arc<Self>, lane: Lane) {
        let worker = Worker { outbox: Arc::clone(self), lane, finished: false };
        tokio::spawn(worker.run());
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Lane, Waiting>> {
        // The lanes are whole between any two statements that could panic.
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Offers the tokens of one lane until all are stored.
struct Worker {
    outbox: Arc<Outbox>,
    lane: Lane,
    finished: bool,
}

/// What a worker does next.
enum Next {
    Store(Offer),
    /// The store is still at work for a runtime that is gone.
    Wait(Arc<Notify>),
}

/// A token to be stored.
struct Offer {
    token: Arc<AccessToken>,
    number: u64,
    turn: Turn,
    /// Rings when there is a newer one, or when nothing may wait any longer.
    bell: watch::Receiver<()>,
}

impl Worker {
    async fn run(mut self) {
        let mut backoff = Backoff::default();
        let mut random = Rng::new();
        let mut failures = 0_u32;
        // The lane goes when all is stored.
        while let Some(next) = self.next() {
            let offer = match next {
                Next::Store(offer) => offer,
                Next::Wait(rest) => {
                    rest.notified().await;
                    continue;
                }
            };
            let (result, mut bell) = self.store(offer, failures > 0).await;
            match result {
                Ok(()) if failures > 0 => {
                    info!(lane = %self.lane, failures, "an access token is stored at last");
                    failures = 0;
                    backoff.reset();
                }
                Ok(()) => {}
                Err(error) => {
                    failures = failures.saturating_add(1);
                    // Tasks sleep by the monotonic clock; the machine's plays no part.
                    let wait = backoff.fail(0, &mut random);
                    let retry_in_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
                    error!(
                        lane = %self.lane,
                        error,
                        failures,
                        retry_in_ms,
                        "an access token could not be stored and is offered again"
                    );
                    // A newer token does not wait, nor does a flush.
                    if timeout(wait, bell.changed()).await.is_ok() {
                        backoff.reset();
                    }
                }
            }
        }
        self.finished = true;
    }

    fn next(&self) -> Option<Next> {
        let mut lanes = self.outbox.lock();
        let waiting = lanes.get_mut(&self.lane)?;
        if waiting.busy {
            return Some(Next::Wait(waiting.rest.clone()));
        }
        waiting.busy = true;
        Some(Next::Store(Offer {
            token: waiting.token.clone(),
            number: waiting.number,
            turn: Box::new(AtWork { outbox: self.outbox.clone(), lane: self.lane.clone() }),
            bell: waiting.bell.subscribe(),
        }))
    }

    async fn store(
        &self,
        offer: Offer,
        again: bool,
    ) -> (Result<(), StoreError>, watch::Receiver<()>) {
        let Offer { token, number, turn, bell } = offer;
        let permit = if again { self.outbox.retries.acquire().await.ok() } else { None };
        let result = self.outbox.store.store(token, turn).await;
        drop(permit);
        let mut lanes = self.outbox.lock();
        match lanes.get_mut(&self.lane) {
            Some(waiting) if waiting.number == number && result.is_ok() => {
                lanes.remove(&self.lane);
            }
            Some(waiting) => drop(waiting.tried.send_replace(number)),
            None => {}
        }
        (result, bell)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if !self.finished
            && let Some(waiting) = self.outbox.lock().get_mut(&self.lane)
        {
            waiting.worker = false;
            self.outbox.abandoned.store(true, Ordering::Relaxed);
        }
    }
}

/// A store at work for a lane.
struct AtWork {
    outbox: Arc<Outbox>,
    lane: Lane,
}

impl Drop for AtWork {
    fn drop(&mut self) {
        if let Some(waiting) = self.outbox.lock().get_mut(&self.lane) {
            waiting.busy = false;
            waiting.rest.notify_one();
        }
    }
}
