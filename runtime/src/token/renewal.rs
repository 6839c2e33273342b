//! How a token is renewed: by the source that the client has, or else by what the store has, then
//! a refresh, then a new one from nothing.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::store::StoreError;
use super::{AccessToken, Grant, Issuer, Subject, TokenOwner};
use crate::error::{Error, Result};
use crate::foreign::foreign;
use crate::protocol::Verdict;

/// How long a store is waited for.
const LOAD_PATIENCE: Duration = Duration::from_secs(10);

/// What a renewal has brought.
pub(super) struct Renewed {
    pub(super) token: Arc<AccessToken>,
    pub(super) source: Source,
}

/// Where a token comes from.
pub(super) enum Source {
    /// Another process has stored it.
    Store,
    /// The platform, or the source in its place, just now.
    Platform {
        /// It is said to have no life left.
        spent: bool,
    },
}

/// What a stored token is good for.
enum Stored {
    /// To be used in place of the one that is held.
    Better(Arc<AccessToken>),
    /// It has expired or is the one that is held, but its refresh token is newer.
    Newer(Arc<AccessToken>),
    Nothing,
}

/// Renews tokens of one shop.
pub(super) struct Renewer {
    pub(super) issuer: Arc<dyn Issuer>,
    /// For whom a token can be made from nothing; `None` for tool apps.
    pub(super) subject: Option<Subject>,
    /// One load at a time.
    loads: Arc<Semaphore>,
}

impl Renewer {
    pub(super) fn new(issuer: Arc<dyn Issuer>, subject: Option<Subject>) -> Self {
        Self { issuer, subject, loads: Arc::new(Semaphore::new(1)) }
    }

    /// Whose tokens are managed here, as far as that is known.
    pub(super) fn owner(&self, token: Option<&AccessToken>) -> TokenOwner {
        let app_key = self.issuer.app_key();
        match (&self.subject, token) {
            (None, Some(token)) => TokenOwner::of(app_key, token),
            (subject, _) => TokenOwner::new(app_key, subject.clone()),
        }
    }

    /// Renews the token that is held, which the platform may have refused. `spare` is the same
    /// with a refresh token that may be the better one.
    ///
    /// Another process may have renewed it: then its refresh token is worth nothing any more,
    /// and the new pair is in the store. So the store is read before a refresh, and again
    /// before a token is called dead.
    pub(super) async fn renew(
        &self,
        held: Option<Arc<AccessToken>>,
        spare: Option<Arc<AccessToken>>,
        refused: bool,
    ) -> Result<Renewed> {
        let rejected = held.clone().filter(|_| refused);
        if let Some(asking) = self.issuer.ask_source(self.owner(held.as_deref()), rejected) {
            let token = Arc::new(asking.await?);
            self.check(&token, "the token source")?;
            let spent = !token.is_valid(self.issuer.now());
            return Ok(Renewed { token, source: Source::Platform { spent } });
        }
        let usable = |token: &AccessToken| !refused && token.is_valid(self.issuer.now());
        let mut old = held.clone();
        let mut unread = None;
        match self.look(held.as_ref(), refused).await {
            Ok(Stored::Better(token)) => return Ok(Renewed { token, source: Source::Store }),
            Ok(Stored::Newer(token)) => old = Some(token),
            Ok(Stored::Nothing) => {}
            // A new pair could not be stored now either, and nobody needs it yet.
            Err(error) if held.as_deref().is_some_and(usable) => {
                return Err(unreadable(&error, None));
            }
            Err(error) => unread = Some(error),
        }

        // Refresh tokens that may be the right one, the likeliest first. Of two beside the same
        // access token only the platform knows which is the newer one.
        let mut pairs: VecDeque<_> = old.iter().cloned().collect();
        let beside = |pair: &Arc<AccessToken>| {
            old.as_ref().is_some_and(|old| old.access_token() == pair.access_token())
        };
        pairs.extend(held.clone().filter(beside).into_iter().chain(spare));
        let mut cause = None;
        let mut repeated = None;
        let mut tried: Vec<Arc<AccessToken>> = Vec::new();
        while let Some(pair) = pairs.pop_front() {
            let Some(refresh_token) = pair.refresh_token() else { continue };
            if tried.iter().any(|tried| tried.refresh_token() == Some(refresh_token)) {
                continue;
            }
            match self.issuer.refresh(refresh_token).await {
                Ok(grant) => {
                    let renewed = self.granted(grant, Some(&pair));
                    self.check(&renewed.token, "the platform")?;
                    let same = pair.access_token() == renewed.token.access_token();
                    if !(refused && same && self.subject.is_some()) {
                        return Ok(renewed);
                    }
                    repeated = Some(renewed);
                    break;
                }
                Err(error) if self.is_final(&error) => cause = cause.or(Some(error)),
                Err(error) => return Err(error),
            }
            tried.push(pair);
            if tried.len() == 1 {
                match self.look(held.as_ref(), refused).await {
                    Ok(Stored::Better(token)) => {
                        return Ok(Renewed { token, source: Source::Store });
                    }
                    Ok(Stored::Newer(token)) => pairs.push_front(token),
                    Ok(Stored::Nothing) => {}
                    Err(error) => unread = Some(error),
                }
            }
        }

        if let Some(subject) = &self.subject {
            return match (self.issuer.create(subject).await, repeated) {
                (Ok(grant), _) => {
                    let mut renewed = self.granted(grant, None);
                    self.check(&renewed.token, "the platform")?;
                    if let Subject::Shop(shop_id) = subject {
                        Arc::make_mut(&mut renewed.token).name_shop(shop_id);
                    }
                    Ok(renewed)
                }
                (Err(_), Some(repeated)) => Ok(repeated),
                (Err(error), None) => Err(error),
            };
        }
        let authorizer = self.issuer.authorizer();
        Err(match (unread, cause, old.as_deref()) {
            // Whether the token is dead is in the store.
            (Some(error), cause, _) => unreadable(&error, cause),
            (None, Some(cause), _) if cause.verdict() == Some(Verdict::RefreshRefused) => {
                let reason = format!(
                    "the refresh token is no longer valid: {authorizer} has to authorise the app \
                     again"
                );
                Error::authorization(reason, Some(cause))
            }
            (None, Some(cause), _) => cause,
            (None, None, Some(_)) => Error::authorization(
                format!(
                    "the access token is no longer valid and there is no refresh token: \
                     {authorizer} has to authorise the app again"
                ),
                None,
            ),
            (None, None, None) => Error::authorization(
                format!(
                    "the hook `load_token` gave no access token: {authorizer} has to authorise \
                     the app"
                ),
                None,
            ),
        })
    }

    /// A token that cannot be sent is none: held, it would fail every call of its whole life.
    fn check(&self, token: &AccessToken, giver: &str) -> Result<()> {
        match self.issuer.token_fault(token) {
            None => Ok(()),
            Some(fault) => {
                let reason = format!("{giver} gave an access token that cannot be right: {fault}");
                Err(Error::renewal(reason, None))
            }
        }
    }

    /// Whether the same refresh will never succeed.
    fn is_final(&self, error: &Error) -> bool {
        let Some(verdict) = error.verdict() else { return false };
        // A self-use app can do without it, whatever the reason is.
        let replaceable = self.subject.is_some() && !error.is_retryable() && !verdict.is_doubtful();
        replaceable || verdict == Verdict::RefreshRefused || error.needs_authorization()
    }

    fn granted(&self, grant: Grant, old: Option<&AccessToken>) -> Renewed {
        let now = self.issuer.now();
        let spent = grant.is_spent(now);
        let token = Arc::new(AccessToken::granted(grant, now, old));
        Renewed { token, source: Source::Platform { spent } }
    }

    /// Looks what the store has, and what it is good for.
    async fn look(
        &self,
        held: Option<&Arc<AccessToken>>,
        refused: bool,
    ) -> Result<Stored, StoreError> {
        if !self.issuer.can_load() {
            return Ok(Stored::Nothing);
        }
        // A hook that hangs keeps its turn, so that no second one hangs beside it.
        let Ok(turn) = Arc::clone(&self.loads).try_acquire_owned() else {
            return Err("it has not come back from the last time yet".to_owned());
        };
        let known = held.map(Arc::as_ref);
        let owner = self.owner(known);
        let loading = self.issuer.load(owner.clone(), held.cloned(), Box::new(turn));
        let loaded = timeout(LOAD_PATIENCE, loading).await;
        let loaded = loaded.map_err(|_| format!("it took longer than {LOAD_PATIENCE:?}"))??;
        let Some(token) = loaded else { return Ok(Stored::Nothing) };
        if let (Some(wanted), Some(found)) = (owner.shop_id(), token.shop_id())
            && wanted != found
        {
            let (wanted, found) = (foreign(wanted), foreign(found));
            return Err(format!("it gave the token of shop {found} for shop {wanted}"));
        }
        if let (Some(wanted), Some(found)) = (owner.open_id(), token.open_id())
            && wanted != found
        {
            // Neither id is shown: they are personal.
            return Err("it gave the token of another user".to_owned());
        }
        if let Some(fault) = self.issuer.token_fault(&token) {
            return Err(format!("it gave a token that cannot be right: {fault}"));
        }
        Ok(self.judge(token, known, refused))
    }

    fn judge(&self, token: AccessToken, held: Option<&AccessToken>, refused: bool) -> Stored {
        let now = self.issuer.now();
        let token = Arc::new(token);
        let valid = token.is_valid(now);
        let Some(held) = held else {
            return if valid { Stored::Better(token) } else { Stored::Newer(token) };
        };
        if held.access_token() == token.access_token() {
            // A refresh token may be stored later than the access token, or renewed alone.
            let is_another = held.with_refresh_token_of(&token).is_some();
            return if is_another { Stored::Newer(token) } else { Stored::Nothing };
        }
        let usable = !refused && held.is_valid(now);
        let (later, about_as_late) = match (token.expires_at(), held.expires_at()) {
            // Tokens are further apart than the clocks of the machines that stored them.
            (Some(new), Some(old)) => {
                (new > old, new.saturating_add(self.issuer.renew_before()) >= old)
            }
            _ => (!usable, !usable),
        };
        match (usable, valid) {
            (true, true) if later => Stored::Better(token),
            (false, true) if about_as_late => Stored::Better(token),
            (false, false) if later => Stored::Newer(token),
            _ => Stored::Nothing,
        }
    }
}

fn unreadable(error: &StoreError, cause: Option<Error>) -> Error {
    let reason = match cause {
        None => format!("the hook `load_token` failed: {error}"),
        Some(_) => format!(
            "the refresh token is no longer valid, and whether a newer one is stored is not \
             known, since the hook `load_token` failed: {error}"
        ),
    };
    Error::renewal(reason, cause)
}
