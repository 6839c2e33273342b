//! Tokens from somewhere else than the platform.

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use super::store::{failed, stopped};
use super::{AccessToken, TokenOwner};
use crate::error::{Error, Result};

/// Whatever somebody else's error converts to, with `?`.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// Where a client's access tokens come from in place of the platform: a process that asks the
/// platform for all others, for example.
///
/// It is asked when a call needs a token and there is none, before one expires, and when the
/// platform has refused one: once, however many calls wait.
///
/// ```
/// use doudian_runtime::{AccessToken, BoxError, TokenOwner, TokenSource};
///
/// struct Central;
///
/// impl TokenSource for Central {
///     async fn token(
///         &self,
///         owner: &TokenOwner,
///         refused: Option<&AccessToken>,
///     ) -> Result<AccessToken, BoxError> {
///         let text = ask_central(owner.app_key(), refused.map(AccessToken::access_token)).await?;
///         Ok(AccessToken::from_json(&text)?)
///     }
/// }
/// # async fn ask_central(_: &str, _: Option<&str>) -> Result<String, std::io::Error> {
/// #     Ok(String::new())
/// # }
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Whether it has tokens for an owner; for all unless a source says otherwise. Those of others
    /// are made and renewed by the platform, as without a source.
    fn has(&self, _owner: &TokenOwner) -> bool {
        true
    }

    /// A token that is valid. `refused` is the one that the platform has just refused: the same
    /// again would not help.
    ///
    /// # Errors
    ///
    /// Why there is none. The calls that wait fail with it, and those that come within a few
    /// seconds, in which the source is not asked again. It must not name a token.
    fn token(
        &self,
        owner: &TokenOwner,
        refused: Option<&AccessToken>,
    ) -> impl Future<Output = Result<AccessToken, BoxError>> + Send;
}

/// A source of any kind.
pub(crate) trait AnySource: Send + Sync {
    /// Whether it has tokens for an owner.
    fn has(&self, owner: &TokenOwner) -> bool;

    /// Asks it, and waits so long at most.
    fn ask(
        self: Arc<Self>,
        owner: TokenOwner,
        refused: Option<Arc<AccessToken>>,
        patience: Duration,
    ) -> Asking;
}

/// A token on its way from a source.
pub(crate) type Asking = Pin<Box<dyn Future<Output = Result<AccessToken>> + Send>>;

impl<S: TokenSource> AnySource for S {
    fn has(&self, owner: &TokenOwner) -> bool {
        TokenSource::has(self, owner)
    }

    fn ask(
        self: Arc<Self>,
        owner: TokenOwner,
        refused: Option<Arc<AccessToken>>,
        patience: Duration,
    ) -> Asking {
        let shown = refused.clone();
        // In a task of its own: should it panic, the renewal does not.
        let asked = async move { self.token(&owner, refused.as_deref()).await };
        Box::pin(async move {
            let asked = tokio::spawn(asked);
            let stop = asked.abort_handle();
            let reason = match timeout(patience, asked).await {
                Ok(Ok(Ok(token))) if token.access_token().is_empty() => {
                    "it gave an empty one".to_owned()
                }
                Ok(Ok(Ok(token))) => return Ok(token),
                Ok(Ok(Err(error))) => failed(&error, shown.as_deref()),
                Ok(Err(error)) => stopped(&error),
                Err(_) => {
                    stop.abort();
                    format!("it took longer than {patience:?}")
                }
            };
            Err(Error::renewal(format!("the token source gave no access token: {reason}"), None))
        })
    }
}
