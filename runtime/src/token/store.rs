//! Where tokens are kept between runs, and the hooks that are today's way to keep them.

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use tokio::task::{JoinError, spawn_blocking};

use super::{AccessToken, TokenOwner};
use crate::foreign::one_line;

/// Why a token could not be stored or loaded: text fit for a log.
pub(crate) type StoreError = String;

/// What a store gives, on its way.
pub(crate) type Storing<T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send>>;

/// Whatever somebody else's error converts to.
type AnyError = Box<dyn StdError + Send + Sync>;

/// Keeps tokens between runs, and for other processes.
///
/// The manager and the outbox see nothing else of a store. For one owner they call `store` in
/// the order in which the tokens were granted, never twice at a time, and until it succeeds.
pub(crate) trait TokenStore: Send + Sync {
    /// Whether tokens can be loaded at all.
    fn can_load(&self) -> bool;

    /// The token that is stored for an owner. `held` is the one that is known, which no error may
    /// show. `turn` is kept until the store is at rest, also when nobody waits any longer.
    fn load(
        &self,
        owner: TokenOwner,
        held: Option<Arc<AccessToken>>,
        turn: Turn,
    ) -> Storing<Option<AccessToken>>;

    /// Whether tokens can be stored at all.
    fn can_store(&self) -> bool;

    /// Stores the newest token of its owner in place of any other. `turn` as in
    /// [`load`](Self::load).
    fn store(&self, token: Arc<AccessToken>, turn: Turn) -> Storing<()>;
}

/// The right to ask a store: the next call has to wait until it is dropped.
pub(crate) type Turn = Box<dyn Send>;

pub(crate) type OnToken = Arc<dyn Fn(&AccessToken) -> Result<(), AnyError> + Send + Sync>;
pub(crate) type LoadToken =
    Arc<dyn Fn(&TokenOwner) -> Result<Option<AccessToken>, AnyError> + Send + Sync>;

/// The hooks `on_token` and `load_token` of a client.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    pub(crate) on_token: Option<OnToken>,
    pub(crate) load_token: Option<LoadToken>,
}

impl TokenStore for Hooks {
    fn can_load(&self) -> bool {
        self.load_token.is_some()
    }

    fn load(
        &self,
        owner: TokenOwner,
        held: Option<Arc<AccessToken>>,
        turn: Turn,
    ) -> Storing<Option<AccessToken>> {
        let Some(load_token) = self.load_token.clone() else {
            return Box::pin(async { Ok(None) });
        };
        Box::pin(async move {
            // On a thread of its own a hook may read a file, or even wait for a call.
            let loaded = spawn_blocking(move || {
                let _turn = turn;
                load_token(&owner)
            });
            match loaded.await {
                Ok(loaded) => loaded.map_err(|error| failed(&error, held.as_deref())),
                Err(error) => Err(stopped(&error)),
            }
        })
    }

    fn can_store(&self) -> bool {
        self.on_token.is_some()
    }

    fn store(&self, token: Arc<AccessToken>, turn: Turn) -> Storing<()> {
        let Some(on_token) = self.on_token.clone() else {
            return Box::pin(async { Ok(()) });
        };
        Box::pin(async move {
            let shown = Arc::clone(&token);
            let stored = spawn_blocking(move || {
                let _turn = turn;
                on_token(&token)
            });
            match stored.await {
                Ok(stored) => stored.map_err(|error| failed(&error, Some(&shown))),
                Err(error) => Err(stopped(&error)),
            }
        })
    }
}

/// What a hook says of its failure, without the token that is known.
pub(super) fn failed(error: &AnyError, held: Option<&AccessToken>) -> StoreError {
    let text = error.to_string();
    // Not after it was escaped and cut: half a token is no token to be found.
    let text = held.map_or_else(|| text.clone(), |token| token.scrub(&text));
    one_line(text).to_string()
}

/// Why a hook gave no result. What it panicked with is not shown: it may hold the token.
pub(super) fn stopped(error: &JoinError) -> StoreError {
    if error.is_panic() { "it panicked" } else { "the runtime has been shut down" }.to_owned()
}

/// What the hook [`on_token`](crate::ClientBuilder::on_token) may return: nothing,
/// where it cannot fail, or a `Result` with any error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say whether the token was stored",
    label = "the hook returns this",
    note = "return `()`, or `Result<(), E>` with an error that converts into \
            `Box<dyn Error + Send + Sync>`",
    note = "an async store: `tokio::runtime::Handle::current().block_on(…)` inside the hook, \
            which has a thread to itself"
)]
pub trait StoreResult: sealed::Sealed {
    #[doc(hidden)]
    fn into_stored(self) -> Result<(), AnyError>;
}

impl StoreResult for () {
    fn into_stored(self) -> Result<(), AnyError> {
        Ok(())
    }
}

impl<E: Into<AnyError>> StoreResult for Result<(), E> {
    fn into_stored(self) -> Result<(), AnyError> {
        self.map_err(Into::into)
    }
}

/// A hook that only panics returns `!`, which has no name outside of a function's signature.
impl StoreResult for sealed::Never {
    fn into_stored(self) -> Result<(), AnyError> {
        match self {}
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for () {}
    impl<E> Sealed for Result<(), E> {}
    impl Sealed for Never {}

    pub trait Output {
        type Is;
    }
    impl<T> Output for fn() -> T {
        type Is = T;
    }
    pub(super) type Never = <fn() -> ! as Output>::Is;
}
