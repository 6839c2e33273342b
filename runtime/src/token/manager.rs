//! Which token is used, and when it is renewed.
//!
//! A token has a generation, so that a refusal of an older one does not throw the newer
//! one away. It is renewed once at a time, in a task of its own: a caller who goes away
//! does not stop the renewal that others wait for. A renewal that fails takes nothing
//! away.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tracing::Instrument;

use super::{DoudianAccessToken, Grant, Subject};
use crate::envelope::Head;
use crate::error::{Error, Result};

/// How long nothing is tried after a renewal that did not help, in seconds.
const REST: i64 = 30;
/// How long a caller who still has a valid token waits for a new one.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often a caller looks again after a renewal was dropped unfinished.
const ATTEMPTS: usize = 3;

/// A grant on its way.
pub(crate) type Issuing<'a> = Pin<Box<dyn Future<Output = Result<Grant>> + Send + 'a>>;

/// A token on its way to whoever stores it.
pub(crate) type Announcing<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Makes the token calls.
pub(crate) trait Issuer: Send + Sync {
    /// Asks for a token of a self-use app.
    fn create<'a>(&'a self, subject: &'a Subject) -> Issuing<'a>;
    /// Asks for a new pair.
    fn refresh<'a>(&'a self, refresh_token: &'a str) -> Issuing<'a>;
    /// The time, in unix seconds.
    fn now(&self) -> i64;
    /// Hands a new token to whoever stores it, and waits until it is stored.
    fn announce(&self, token: Arc<DoudianAccessToken>) -> Announcing<'_>;
}

/// The token in use.
#[derive(Clone)]
pub(crate) struct Held {
    pub(crate) token: Arc<DoudianAccessToken>,
    pub(crate) generation: u64,
}

/// The token of one shop, and its renewal.
pub(crate) struct TokenManager {
    issuer: Arc<dyn Issuer>,
    /// For whom a token can be made from nothing; `None` for tool apps.
    subject: Option<Subject>,
    state: Mutex<State>,
}

/// A renewal under way; `None` until it has ended.
type Flight = watch::Receiver<Option<Result<Held>>>;

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// Whether the platform refused the token that is held.
    refused: bool,
    generation: u64,
    flight: Option<Flight>,
    /// Until when nothing is tried, in unix seconds.
    rest_until: i64,
    /// The error that only the merchant can clear.
    dead: Option<Error>,
}

/// What a caller does.
enum Step {
    Use(Held),
    /// The renewal has to end first.
    Wait(Flight),
    /// A new token would be welcome, but this one will do.
    Prefer(Flight, Held),
    GiveUp(Error),
}

impl TokenManager {
    pub(crate) fn new(
        issuer: Arc<dyn Issuer>,
        subject: Option<Subject>,
        token: Option<DoudianAccessToken>,
    ) -> Self {
        let held = token.map(|token| Held { token: Arc::new(token), generation: 0 });
        Self { issuer, subject, state: Mutex::new(State { held, ..State::default() }) }
    }

    /// The token to use now. Makes or renews it where necessary.
    pub(crate) async fn acquire(self: &Arc<Self>) -> Result<Held> {
        for _ in 0..ATTEMPTS {
            match self.step() {
                Step::Use(held) => return Ok(held),
                Step::GiveUp(error) => return Err(error),
                Step::Prefer(flight, held) => {
                    let renewed = tokio::time::timeout(PATIENCE, ended(flight)).await;
                    return Ok(match renewed {
                        Ok(Some(Ok(renewed))) => renewed,
                        _ => held,
                    });
                }
                Step::Wait(flight) => {
                    if let Some(result) = ended(flight).await {
                        return result;
                    }
                }
            }
        }
        Err(Error::config("the runtime that was renewing the access token has been shut down"))
    }

    /// Notes that the platform refused the token of `generation`; a newer one stays. Says
    /// whether there is, or can be, another token.
    pub(crate) fn refuse(&self, generation: u64) -> bool {
        let mut state = self.lock();
        let Some(held) = &state.held else { return true };
        if held.generation != generation {
            return true;
        }
        let renewable = self.can_renew(held);
        state.refused = renewable;
        renewable
    }

    /// The shop that tokens are made for.
    pub(crate) fn shop_id(&self) -> Option<&str> {
        match &self.subject {
            Some(Subject::Shop(shop_id)) => Some(shop_id),
            _ => None,
        }
    }

    fn can_renew(&self, held: &Held) -> bool {
        self.subject.is_some() || held.token.refresh_token().is_some()
    }

    fn step(self: &Arc<Self>) -> Step {
        let now = self.issuer.now();
        let mut state = self.lock();
        // A renewal is dropped unfinished with the runtime that it ran on.
        if state.flight.as_ref().is_some_and(|flight| flight.has_changed().is_err()) {
            state.flight = None;
            state.rest_until = now + REST;
        }
        // A clock that was set back does not prolong the rest.
        let resting = (1..=REST).contains(&(state.rest_until - now));
        if let Some(held) = &state.held
            && !state.refused
            && held.token.is_valid(now)
        {
            let held = held.clone();
            let busy = state.flight.is_some();
            if !held.token.needs_refresh(now) || !self.can_renew(&held) || resting || busy {
                return Step::Use(held);
            }
            return Step::Prefer(self.start(&mut state), held);
        }
        if let Some(flight) = &state.flight {
            return Step::Wait(flight.clone());
        }
        match &state.dead {
            Some(error) if resting => Step::GiveUp(error.clone()),
            _ => Step::Wait(self.start(&mut state)),
        }
    }

    fn start(self: &Arc<Self>, state: &mut State) -> Flight {
        let (sender, flight) = watch::channel(None);
        state.flight = Some(flight.clone());
        // Until this one has ended there is no last error.
        state.dead = None;
        let old = state.held.as_ref().map(|held| held.token.clone());
        let manager = Arc::clone(self);
        let renewing = async move {
            let result = manager.renew(old.as_deref()).await;
            let _ = sender.send(Some(manager.settle(result).await));
        };
        // Traced as a part of the call that needs it first.
        tokio::spawn(renewing.in_current_span());
        flight
    }

    async fn renew(&self, old: Option<&DoudianAccessToken>) -> Result<DoudianAccessToken> {
        if let Some(old) = old
            && let Some(refresh_token) = old.refresh_token()
        {
            match self.issuer.refresh(refresh_token).await {
                Ok(grant) => {
                    return Ok(DoudianAccessToken::granted(grant, self.issuer.now(), Some(old)));
                }
                Err(error) if !error.head().is_some_and(Head::refuses_refresh_token) => {
                    return Err(error);
                }
                Err(error) if self.subject.is_none() => {
                    return Err(Error::authorization(
                        "the refresh token is no longer valid: the merchant has to authorise \
                         the app again",
                        Some(error),
                    ));
                }
                // A self-use app makes a new token from nothing.
                Err(_) => {}
            }
        }
        let Some(subject) = &self.subject else {
            return Err(Error::authorization(
                "the access token has expired and there is no refresh token: the merchant has \
                 to authorise the app again",
                None,
            ));
        };
        let grant = self.issuer.create(subject).await?;
        Ok(DoudianAccessToken::granted(grant, self.issuer.now(), None))
    }

    /// Hands a new token on, then makes it the one in use: who restarts in between must
    /// not have used a token that nobody has stored.
    async fn settle(&self, result: Result<DoudianAccessToken>) -> Result<Held> {
        let token = match result {
            Ok(token) => Arc::new(token),
            Err(error) => {
                let mut state = self.lock();
                state.flight = None;
                state.rest_until = self.issuer.now() + REST;
                state.dead = error.needs_authorization().then(|| error.clone());
                return Err(error);
            }
        };
        let new = Granted { manager: self, token, published: false };
        if !self.holds(&new.token) {
            self.issuer.announce(new.token.clone()).await;
        }
        Ok(new.publish())
    }

    /// Whether this is the token in use already: the platform repeats it when it is asked
    /// too early.
    fn holds(&self, token: &DoudianAccessToken) -> bool {
        let state = self.lock();
        state.held.as_ref().is_some_and(|held| held.token.access_token() == token.access_token())
    }

    fn publish(&self, token: Arc<DoudianAccessToken>) -> Held {
        let now = self.issuer.now();
        // The platform may think that it is too early, or give tokens that live less than
        // an hour; asking on every call would not help.
        let rest = self.holds(&token) || token.needs_refresh(now);
        let mut state = self.lock();
        state.flight = None;
        state.rest_until = if rest { now + REST } else { 0 };
        state.dead = None;
        state.refused = false;
        state.generation += 1;
        let held = Held { token, generation: state.generation };
        state.held = Some(held.clone());
        held
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements that could panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A token that the platform has granted. It is not lost when its renewal is dropped: the
/// platform may not take the old refresh token again.
struct Granted<'m> {
    manager: &'m TokenManager,
    token: Arc<DoudianAccessToken>,
    published: bool,
}

impl Granted<'_> {
    fn publish(mut self) -> Held {
        self.published = true;
        self.manager.publish(self.token.clone())
    }
}

impl Drop for Granted<'_> {
    fn drop(&mut self) {
        if !self.published {
            self.manager.publish(self.token.clone());
        }
    }
}

/// The end of a renewal; `None` when it was stopped unfinished.
async fn ended(mut flight: Flight) -> Option<Result<Held>> {
    let ended = flight.wait_for(Option::is_some).await.ok()?;
    ended.clone()
}
