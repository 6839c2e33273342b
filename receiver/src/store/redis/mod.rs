//! The store of a fleet, in Redis.

mod calls;
mod scripts;

use std::fmt;
use std::time::Duration;

use doudian_runtime::PushData;
use redis::aio::{ConnectionLike, ConnectionManager, ConnectionManagerConfig};
use redis::{Client, FromRedisValue, Pipeline};
use tokio::time::sleep;

use self::calls::{ScriptCall, claimed, settled, taken};
use self::scripts::SCRIPTS;
use super::{
    Buried, Claim, Lease, MessageId, Overdue, Release, ReplayStore, Settled, Store, StoreError,
    Storing,
};

const WINDOW: Duration = Duration::from_secs(7 * 24 * 60 * 60);
const DEAD_FOR: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// How long one command, or one attempt to connect, may take. The platform gives up on a
/// delivery after 5 s: an answer that comes later helps nobody.
const PATIENCE: Duration = Duration::from_secs(1);
/// When something whose answer never came is given back: each time after the one before.
const DISCLAIM_AFTER: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_millis(500),
    Duration::from_secs(2),
    Duration::from_secs(5),
    Duration::from_secs(15),
];

/// Remembers messages in Redis (5.0 or later), for all processes that share it.
///
/// Handled messages are remembered for 7 days. With
/// [`Acknowledge::WhenHandled`](crate::Acknowledge::WhenHandled) Redis holds ids only. With
/// [`Acknowledge::WhenStored`](crate::Acknowledge::WhenStored) it also holds the messages'
/// data, which is personal data in part, until they are handled; those that were given up
/// for 30 days, or until [`revive`](Self::revive) or [`forget`](Self::forget).
///
/// Every change is one script, by Redis' own clock. All keys begin with `{doudian}:`, or
/// another [prefix](Self::prefix): the braces are a hash tag, so that a cluster keeps them
/// together. Pass a cluster's connection to [`with_connection`](Self::with_connection).
///
/// What was acknowledged is as safe as Redis keeps it: `appendonly yes` (with
/// `appendfsync everysec` a crash of the machine may cost the last second), no eviction
/// (`maxmemory-policy noeviction`).
///
/// For `rediss://` switch on a TLS feature of the crate `redis`, which is re-exported as
/// [`redis`](crate::redis), in your own manifest: `tokio-rustls-comp`, for example.
///
/// # Effects exactly once
///
/// A handler that is killed between its work and the mark "done" runs again. Where its
/// effects are in the same Redis, they can be made together with the mark, or not at all
/// when another process has taken the message over:
///
/// ```no_run
/// # use doudian_receiver::{Context, RedisStore, Settled, StoreError, redis};
/// # async fn handler(store: RedisStore, ctx: Context) -> Result<(), StoreError> {
/// let mut effects = redis::pipe();
/// effects.hincr("sales", "today", 1);
/// if let Some(lease) = ctx.lease() {
///     match store.complete_with(lease, &effects).await? {
///         Settled::Applied => {}
///         // Done before, or in other hands: nothing was written.
///         Settled::AlreadyDone | Settled::Lost => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RedisStore<C = ConnectionManager> {
    connection: C,
    prefix: String,
    window: Duration,
    dead_for: Duration,
}

impl RedisStore {
    /// Connects to a Redis server, for example `redis://127.0.0.1:6379/0`. Later the
    /// connection is made again by itself where it breaks.
    ///
    /// # Errors
    ///
    /// When the address cannot be read, or nobody answers there within some seconds.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        let client = Client::open(url).map_err(StoreError::new)?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE))
            .set_max_delay(PATIENCE);
        let connection =
            ConnectionManager::new_with_config(client, config).await.map_err(StoreError::new)?;
        Ok(Self::with_connection(connection))
    }
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> RedisStore<C> {
    /// A store on a connection of your own. It must make itself again where it breaks, and
    /// must not wait without end.
    pub fn with_connection(connection: C) -> Self {
        let prefix = "{doudian}".to_owned();
        Self { connection, prefix, window: WINDOW, dead_for: DEAD_FOR }
    }

    /// What all keys begin with, in place of `doudian`. Receivers that share a store must
    /// have the same.
    #[must_use]
    pub fn prefix(mut self, prefix: &str) -> Self {
        let name: String = prefix.chars().filter(|c| !matches!(c, '{' | '}')).collect();
        if !name.is_empty() {
            self.prefix = format!("{{{name}}}");
        }
        self
    }

    /// How long handled messages are remembered.
    #[must_use]
    pub fn window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// How long messages that were given up are kept.
    #[must_use]
    pub fn dead_for(mut self, span: Duration) -> Self {
        self.dead_for = span;
        self
    }

    /// Marks a message as handled, and runs the commands of `effects` just before, as one
    /// step that nobody sees half of: the commands run only when the message is held with
    /// this lease. The receiver's own mark is of no consequence then.
    ///
    /// In a cluster the keys of `effects` must have the store's [prefix](Self::prefix) as
    /// hash tag. A command that fails (a value of the wrong type) ends the step: those
    /// before it have had their effect, and the message is not marked.
    ///
    /// # Errors
    ///
    /// When Redis does not answer, or refuses one of the commands. After a timeout the step
    /// may have been done: another call with the same lease then says
    /// [`Settled::AlreadyDone`].
    pub async fn complete_with(
        &self,
        lease: &Lease,
        effects: &Pipeline,
    ) -> Result<Settled, StoreError> {
        let mut call = self.of(&SCRIPTS.complete, lease);
        call.arg(lease.token()).millis(self.window).arg(&lease.id().to_text());
        call.commands(effects);
        self.settle(call).await
    }

    /// The messages that were given up, the oldest first, at most `max`.
    ///
    /// # Errors
    ///
    /// When Redis does not answer.
    pub async fn dead(&self, max: usize) -> Result<Vec<Buried>, StoreError> {
        let mut call = ScriptCall::new(&SCRIPTS.dead, &[self.key("dead")]);
        call.arg(&self.entries()).number(max);
        let rows: Vec<(String, u32, String, String, String)> = self.run(call).await?;
        let dead = rows.into_iter().filter_map(|(id, attempts, data, reason, log_id)| {
            let id = MessageId::from_text(&id)?;
            let message = calls::message(&id, data);
            let log_id = Some(log_id).filter(|log_id| !log_id.is_empty());
            Some(Buried { id, message, log_id, reason, attempts })
        });
        Ok(dead.collect())
    }

    /// Lets a message that was given up be handled again, from the first attempt on. Says
    /// whether there was such a message.
    ///
    /// # Errors
    ///
    /// When Redis does not answer.
    pub async fn revive(&self, id: &MessageId) -> Result<bool, StoreError> {
        self.end_death(id, 1).await
    }

    /// Deletes the data of a message that was given up. Says whether there was such a
    /// message. When it comes again it counts as handled.
    ///
    /// # Errors
    ///
    /// When Redis does not answer.
    pub async fn forget(&self, id: &MessageId) -> Result<bool, StoreError> {
        self.end_death(id, 0).await
    }

    async fn end_death(&self, id: &MessageId, again: usize) -> Result<bool, StoreError> {
        let keys = [self.entry(id), self.key("due"), self.key("dead")];
        let mut call = ScriptCall::new(&SCRIPTS.revive, &keys);
        call.arg(&id.to_text()).number(again).millis(self.window);
        self.run(call).await
    }

    fn key(&self, name: &str) -> String {
        format!("{}:{name}", self.prefix)
    }

    /// What the keys of all messages begin with.
    fn entries(&self) -> String {
        self.key("m:")
    }

    fn entry(&self, id: &MessageId) -> String {
        format!("{}{}", self.entries(), id.to_text())
    }

    fn call(&self, fingerprint: &str) -> String {
        self.key(&format!("spi:{fingerprint}"))
    }

    fn of(&self, script: &'static redis::Script, lease: &Lease) -> ScriptCall {
        ScriptCall::new(script, &[self.entry(lease.id()), self.key("due"), self.key("dead")])
    }

    async fn run<T: FromRedisValue>(&self, call: ScriptCall) -> Result<T, StoreError> {
        call.run(self.connection.clone()).await
    }

    /// Gives back what Redis may have noted for a claim whose answer never came. Nobody has its
    /// token, so that every repeat of the message would be refused until the lease is over:
    /// longer than the platform may go on repeating.
    fn disclaim(&self, lease: Lease) {
        let store = self.clone();
        tokio::spawn(until_undone(async move || {
            let mut call = store.of(&SCRIPTS.release, &lease);
            call.arg(lease.token()).millis(store.window).arg(&lease.id().to_text());
            call.number(0).arg("untried");
            // `Lost` may also mean that the claim is still on its way.
            matches!(store.settle(call).await, Ok(Settled::Applied))
        }));
    }

    /// The same for an SPI call, which was answered with a failure: its repetition would be
    /// refused as a replay of something that nobody has handled.
    fn disclaim_call(&self, key: String, token: String) {
        let store = self.clone();
        tokio::spawn(until_undone(async move || {
            let mut call = ScriptCall::new(&SCRIPTS.forget, std::slice::from_ref(&key));
            call.arg(&token);
            matches!(store.run::<i64>(call).await, Ok(1))
        }));
    }

    async fn settle(&self, call: ScriptCall) -> Result<Settled, StoreError> {
        settled(&self.run::<String>(call).await?)
    }
}

/// Tries to undo something until that is done, or too much time has gone by.
async fn until_undone(undo: impl AsyncFn() -> bool) {
    for pause in DISCLAIM_AFTER {
        sleep(pause).await;
        if undo().await {
            return;
        }
    }
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> Store for RedisStore<C> {
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
        Box::pin(async move {
            let token = Lease::random_token()?;
            let mut call = ScriptCall::new(&SCRIPTS.claim, &[self.entry(id), self.key("due")]);
            call.arg(&token).millis(hold).millis(self.window).arg(&id.to_text());
            if let Some(message) = keep {
                call.arg(&message.data).arg(log_id.unwrap_or_default());
            }
            let reply = self.run(call).await.and_then(|reply| claimed(reply, id, &token));
            if reply.is_err() {
                self.disclaim(Lease::new(id.clone(), token, 1, keep.is_some()));
            }
            reply
        })
    }

    fn begin<'a>(&'a self, lease: &'a Lease) -> Storing<'a, Settled> {
        let mut call = self.of(&SCRIPTS.begin, lease);
        call.arg(lease.token()).number(lease.attempt());
        Box::pin(self.settle(call))
    }

    fn complete<'a>(&'a self, lease: &'a Lease) -> Storing<'a, Settled> {
        Box::pin(async move { self.complete_with(lease, &Pipeline::new()).await })
    }

    fn release<'a>(&'a self, lease: &'a Lease, release: Release) -> Storing<'a, Settled> {
        let mut call = self.of(&SCRIPTS.release, lease);
        call.arg(lease.token()).millis(self.window).arg(&lease.id().to_text());
        match release {
            Release::Untried => call.number(0).number(lease.attempt().saturating_sub(1)),
            Release::Failed { again_in } => call.millis(again_in).number(lease.attempt()),
        };
        Box::pin(self.settle(call))
    }

    fn extend<'a>(&'a self, lease: &'a Lease, hold: Duration) -> Storing<'a, Settled> {
        let mut call = self.of(&SCRIPTS.extend, lease);
        call.arg(lease.token()).millis(hold).millis(self.window).arg(&lease.id().to_text());
        Box::pin(self.settle(call))
    }

    fn overdue<'a>(&'a self, max: usize, hold: Duration) -> Storing<'a, Vec<Overdue>> {
        Box::pin(async move {
            let token = Lease::random_token()?;
            let mut call = ScriptCall::new(&SCRIPTS.overdue, &[self.key("due")]);
            call.arg(&self.entries()).arg(&token).millis(hold).number(max);
            Ok(taken(self.run(call).await?, &token))
        })
    }

    fn bury<'a>(&'a self, lease: &'a Lease, reason: &'a str) -> Storing<'a, Settled> {
        let mut call = self.of(&SCRIPTS.bury, lease);
        call.arg(lease.token()).millis(self.dead_for).arg(&lease.id().to_text()).arg(reason);
        Box::pin(self.settle(call))
    }

    fn is_durable(&self) -> bool {
        true
    }
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> ReplayStore for RedisStore<C> {
    fn remember_call<'a>(&'a self, fingerprint: &'a str, span: Duration) -> Storing<'a, bool> {
        Box::pin(async move {
            let (key, token) = (self.call(fingerprint), Lease::random_token()?);
            let mut call = ScriptCall::new(&SCRIPTS.remember, std::slice::from_ref(&key));
            call.arg(&token).millis(span);
            let reply = self.run(call).await;
            if reply.is_err() {
                self.disclaim_call(key, token);
            }
            reply
        })
    }

    fn forget_call<'a>(&'a self, fingerprint: &'a str) -> Storing<'a, ()> {
        Box::pin(async move {
            let call = ScriptCall::new(&SCRIPTS.forget, &[self.call(fingerprint)]);
            self.run::<i64>(call).await.map(drop)
        })
    }
}

impl<C> fmt::Debug for RedisStore<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("prefix", &self.prefix)
            .field("window", &self.window)
            .field("dead_for", &self.dead_for)
            .finish_non_exhaustive()
    }
}
