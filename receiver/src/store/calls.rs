//! Which SPI calls were handled already.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use doudian_runtime::counted::counted;
use tokio::time::Instant;

use super::{StoreError, Storing};

/// Remembers SPI calls for as long as they could be sent again. Implement it on the database
/// that you have.
///
/// A call is known by its [fingerprint](doudian_runtime::DoudianSpiCall::fingerprint). Methods
/// must be atomic: of two that remember the same call at once, one is told that it is new. One
/// that fails is reported with its [`StoreError`]; it may have had its effect. None may wait
/// without end.
pub trait ReplayStore: Send + Sync {
    /// Remembers a call for that long. Says whether it was not remembered yet; how long it is
    /// does not change when it was.
    fn remember_call<'a>(&'a self, fingerprint: &'a str, span: Duration) -> Storing<'a, bool>;

    /// Forgets a call that was not handled after all, so that the platform can repeat it.
    fn forget_call<'a>(&'a self, fingerprint: &'a str) -> Storing<'a, ()>;
}

impl<S: ReplayStore + ?Sized> ReplayStore for Arc<S> {
    fn remember_call<'a>(&'a self, fingerprint: &'a str, span: Duration) -> Storing<'a, bool> {
        (**self).remember_call(fingerprint, span)
    }

    fn forget_call<'a>(&'a self, fingerprint: &'a str) -> Storing<'a, ()> {
        (**self).forget_call(fingerprint)
    }
}

const MAX_CALLS: usize = 1_000_000;

/// Remembers SPI calls in the memory of one process: at most 1,000,000 at once, some 200 bytes
/// each. One more is not taken, and its call is answered with 100003, since forgetting another
/// would let that one be replayed. Only genuine calls are remembered, so that nobody else fills
/// it.
pub struct MemoryReplays {
    max_calls: usize,
    calls: Mutex<Calls>,
}

#[derive(Default)]
struct Calls {
    /// Until when each is remembered.
    until: HashMap<Arc<str>, Instant>,
    /// In the order in which they came; also what was forgotten since.
    order: VecDeque<(Instant, Arc<str>)>,
}

impl Default for MemoryReplays {
    fn default() -> Self {
        Self { max_calls: MAX_CALLS, calls: Mutex::default() }
    }
}

impl MemoryReplays {
    /// How many calls are remembered at most.
    #[must_use]
    pub fn max_calls(mut self, max_calls: usize) -> Self {
        self.max_calls = max_calls;
        self
    }

    fn take(&self, fingerprint: &str, span: Duration) -> Result<bool, StoreError> {
        let now = Instant::now();
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.sweep(now);
        if calls.until.get(fingerprint).is_some_and(|until| *until > now) {
            return Ok(false);
        }
        if calls.order.len() >= self.max_calls {
            let most = self.max_calls;
            return Err(StoreError::new(format!(
                "{} in memory already: no more are remembered",
                counted(most, "call")
            )));
        }
        // Where the sum is beyond the clock, so is the end of the process.
        let until = now.checked_add(span).unwrap_or(now + MAX_SPAN);
        let fingerprint: Arc<str> = fingerprint.into();
        calls.order.push_back((until, Arc::clone(&fingerprint)));
        calls.until.insert(fingerprint, until);
        Ok(true)
    }
}

/// A century.
const MAX_SPAN: Duration = Duration::from_secs(100 * 366 * 24 * 60 * 60);

impl Calls {
    fn sweep(&mut self, now: Instant) {
        while let Some((until, fingerprint)) = self.order.front() {
            if *until > now {
                break;
            }
            // One that was forgotten and has come again is remembered for longer.
            if self.until.get(fingerprint) == Some(until) {
                self.until.remove(fingerprint);
            }
            self.order.pop_front();
        }
    }
}

impl ReplayStore for MemoryReplays {
    fn remember_call<'a>(&'a self, fingerprint: &'a str, span: Duration) -> Storing<'a, bool> {
        Box::pin(async move { self.take(fingerprint, span) })
    }

    fn forget_call<'a>(&'a self, fingerprint: &'a str) -> Storing<'a, ()> {
        Box::pin(async move {
            let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
            calls.until.remove(fingerprint);
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryReplays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryReplays").field("max_calls", &self.max_calls).finish_non_exhaustive()
    }
}
