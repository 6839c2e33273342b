//! What is known of messages that came before: which are handled, which are being handled,
//! and, where deliveries are answered as soon as they are stored, the messages themselves.

mod calls;
mod id;
mod lease;
mod memory;
#[cfg(feature = "redis")]
mod redis;

use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use doudian_runtime::PushData;

pub use calls::{MemoryReplays, ReplayStore};
pub use id::MessageId;
pub use lease::Lease;
pub use memory::MemoryStore;
#[cfg(feature = "redis")]
pub use redis::RedisStore;

/// The answer of a store, on its way.
pub type Storing<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Remembers messages. Implement it on the database that you have.
///
/// A message is in one of these states:
///
/// | state | how it gets there |
/// |---|---|
/// | unknown | never seen, or forgotten after the time for which a store remembers |
/// | held | [`claim`](Self::claim) or [`overdue`](Self::overdue): somebody has its lease |
/// | given back | [`release`](Self::release): handling failed, it may be claimed again |
/// | done | [`complete`](Self::complete) |
/// | dead | [`bury`](Self::bury): given up |
///
/// Every method must be atomic: of two that claim the same message at once, one gets it.
/// `complete`, `release`, `extend` and `bury` have an effect only where the message is held
/// with the token of the lease. A lease whose time is over is still good as long as nobody
/// else has taken the message up.
///
/// A method that fails is reported with its [`StoreError`]; it may have had its effect. None
/// may wait without end: the message would keep its place in the queue for as long.
pub trait Store: Send + Sync {
    /// Takes a message up for `hold`, and stores `keep` with it when there is one.
    ///
    /// A message that is held, with the time of its lease over, is taken over, and so is one
    /// that was given back, unless the store holds the message itself: that one is taken up
    /// by `overdue` only, and stays [`Claim::InProgress`] until then.
    fn claim<'a>(
        &'a self,
        id: &'a MessageId,
        keep: Option<&'a PushData>,
        hold: Duration,
    ) -> Storing<'a, Claim>;

    /// The same for a message whose delivery has an id of the platform's, which is kept with the
    /// message and comes again with its [`Lease::with_log_id`]. A store that does not keep it loses
    /// it for those that it gives back by [`overdue`](Self::overdue), and nothing else.
    fn claim_delivered<'a>(
        &'a self,
        id: &'a MessageId,
        keep: Option<&'a PushData>,
        log_id: Option<&'a str>,
        hold: Duration,
    ) -> Storing<'a, Claim> {
        let _ = log_id;
        self.claim(id, keep, hold)
    }

    /// Marks a message as handled. What was stored of it is deleted, the mark stays.
    ///
    /// Doing so twice with one lease is no mistake: [`Settled::AlreadyDone`].
    fn complete<'a>(&'a self, lease: &'a Lease) -> Storing<'a, Settled>;

    /// Counts the attempt of this lease: it begins now, and counts from here on even when
    /// the process does not outlive it. Only told of stored messages that are taken up once
    /// more. The first attempt counts when the message is claimed, and one that fails counts
    /// when it is released; merely taking a message up counts nothing, since it may still
    /// have to wait.
    fn begin<'a>(&'a self, lease: &'a Lease) -> Storing<'a, Settled>;

    /// Gives a message back unhandled.
    fn release<'a>(&'a self, lease: &'a Lease, release: Release) -> Storing<'a, Settled>;

    /// Keeps a message for `hold` from now on.
    fn extend<'a>(&'a self, lease: &'a Lease, hold: Duration) -> Storing<'a, Settled>;

    /// Takes up, for `hold`, up to `max` messages that the store holds themselves and that
    /// wait: given back with their time come, or with a lease whose time is over. Among them
    /// those that were stored first come first.
    fn overdue<'a>(&'a self, max: usize, hold: Duration) -> Storing<'a, Vec<Overdue>>;

    /// Gives a message up, for a `reason` that is shown to those who look for it. The store
    /// keeps the message for them where it can. To [`claim`](Self::claim) it is done.
    fn bury<'a>(&'a self, lease: &'a Lease, reason: &'a str) -> Storing<'a, Settled>;

    /// Whether what is stored outlives the process.
    fn is_durable(&self) -> bool;
}

/// What became of a claim.
#[derive(Clone, Debug)]
pub enum Claim {
    /// The message is the caller's.
    New(Lease),
    /// Somebody else has it, or it waits in the store.
    InProgress {
        /// Whether the store holds the message itself, so that it cannot be lost.
        stored: bool,
    },
    /// It was handled before, or given up.
    Done,
}

/// What became of a word about a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It had its effect.
    Applied,
    /// The message was already done, with this very lease.
    AlreadyDone,
    /// No effect: somebody else has taken the message up since, or it was forgotten.
    Lost,
}

/// Why a message is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    /// It was not tried, or cut off by the shutdown: the attempt does not count.
    Untried,
    /// Handling failed.
    Failed {
        /// How long a message that the store holds itself waits until it is overdue. Others
        /// may be claimed again at once.
        again_in: Duration,
    },
}

/// A message that the store had, taken up.
#[derive(Clone, Debug)]
pub struct Overdue {
    /// The right to handle it.
    pub lease: Lease,
    /// The message.
    pub message: PushData,
}

/// A message that was given up.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Buried {
    /// Which one.
    pub id: MessageId,
    /// The message.
    pub message: PushData,
    /// The platform's id of its delivery, where it had one.
    pub log_id: Option<String>,
    /// Why it was given up.
    pub reason: String,
    /// How often it was tried.
    pub attempts: u32,
}

/// The store did not answer, or could not do what it was asked. [`source`](Error::source)
/// is its own error.
#[derive(Debug, thiserror::Error)]
#[error("the store of messages failed")]
pub struct StoreError(#[source] Box<dyn Error + Send + Sync>);

impl StoreError {
    /// The store's own error. It must not hold anything of a message, nor a password.
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl<S: Store + ?Sized> Store for Arc<S> {
    fn claim<'a>(
        &'a self,
        id: &'a MessageId,
        keep: Option<&'a PushData>,
        hold: Duration,
    ) -> Storing<'a, Claim> {
        (**self).claim(id, keep, hold)
    }

    fn claim_delivered<'a>(
        &'a self,
        id: &'a MessageId,
        keep: Option<&'a PushData>,
        log_id: Option<&'a str>,
        hold: Duration,
    ) -> Storing<'a, Claim> {
        (**self).claim_delivered(id, keep, log_id, hold)
    }

    fn begin<'a>(&'a self, lease: &'a Lease) -> Storing<'a, Settled> {
        (**self).begin(lease)
    }

    fn complete<'a>(&'a self, lease: &'a Lease) -> Storing<'a, Settled> {
        (**self).complete(lease)
    }

    fn release<'a>(&'a self, lease: &'a Lease, release: Release) -> Storing<'a, Settled> {
        (**self).release(lease, release)
    }

    fn extend<'a>(&'a self, lease: &'a Lease, hold: Duration) -> Storing<'a, Settled> {
        (**self).extend(lease, hold)
    }

    fn overdue<'a>(&'a self, max: usize, hold: Duration) -> Storing<'a, Vec<Overdue>> {
        (**self).overdue(max, hold)
    }

    fn bury<'a>(&'a self, lease: &'a Lease, reason: &'a str) -> Storing<'a, Settled> {
        (**self).bury(lease, reason)
    }

    fn is_durable(&self) -> bool {
        (**self).is_durable()
    }
}
