//! What managing tokens needs of the client.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::outbox::Lane;
use super::store::{Storing, Turn};
use super::{AccessToken, Asking, Grant, Subject, TokenOwner};
use crate::error::Result;

/// A grant on its way.
pub(crate) type Issuing<'a> = Pin<Box<dyn Future<Output = Result<Grant>> + Send + 'a>>;

/// A token on its way to whoever stores it.
pub(crate) type Announcing<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// What a manager needs of the client: token calls, the time and the store.
pub(crate) trait Issuer: Send + Sync {
    /// Asks for a token of a self-use app.
    fn create<'a>(&'a self, subject: &'a Subject) -> Issuing<'a>;
    /// Asks for a new pair.
    fn refresh<'a>(&'a self, refresh_token: &'a str) -> Issuing<'a>;
    /// Asks the source that the client has in place of the platform, if it has one. `refused` is
    /// the token that the platform has refused.
    fn ask_source(&self, owner: TokenOwner, refused: Option<Arc<AccessToken>>) -> Option<Asking>;
    /// The time of the machine, in unix seconds.
    fn now(&self) -> i64;
    /// Why a token cannot be one of the platform's, without repeating it.
    fn token_fault(&self, token: &AccessToken) -> Option<String>;
    /// How many seconds before it expires a token is renewed.
    fn renew_before(&self) -> i64;
    /// Who authorises the app, in words of an error.
    fn authorizer(&self) -> &'static str;
    /// The key of the app.
    fn app_key(&self) -> &str;
    /// Whether there is a store to load from.
    fn can_load(&self) -> bool;
    /// The token that is stored for an owner; see [`TokenStore`](super::store::TokenStore).
    fn load(
        &self,
        owner: TokenOwner,
        held: Option<Arc<AccessToken>>,
        turn: Turn,
    ) -> Storing<Option<AccessToken>>;
    /// Hands a new token to whoever stores it, and waits until it is stored, within limits.
    fn announce(&self, lane: Lane, token: Arc<AccessToken>) -> Announcing<'_>;
    /// Goes on storing what a runtime that is gone has left.
    fn resume_storing(&self);
}
