//! Which token is used, and when it is renewed.
//!
//! A token has a generation, so that a refusal of an older one does not throw the newer
//! one away. It is renewed once at a time, in a task of its own: a caller who goes away
//! does not stop the renewal that others wait for. A renewal that fails takes nothing
//! away, and after it nothing is asked for a while, see [`Backoff`].

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fastrand::Rng;
use tokio::sync::watch;
use tracing::Instrument;

use super::backoff::{Backoff, Moment};
use super::outbox::Lane;
use super::renewal::{Renewed, Renewer, Source};
use super::{AccessToken, Issuer, Subject};
use crate::error::{Error, Result};

/// How long a caller who still has a valid token waits for a new one.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often a caller looks again after a renewal was dropped unfinished.
const ATTEMPTS: usize = 3;
/// A new token that is refused within this time was no help.
const TRIAL: Duration = Duration::from_secs(120);

/// The token in use.
#[derive(Clone)]
pub(crate) struct Held {
    pub(crate) token: Arc<AccessToken>,
    pub(crate) generation: u64,
}

/// The token of one shop, and its renewal.
pub(crate) struct TokenManager {
    renewer: Renewer,
    /// Where tokens go of which nothing says whose they are.
    unknown: Lane,
    state: Mutex<State>,
}

/// A renewal under way; `None` until it has ended.
type Flight = watch::Receiver<Option<Result<Held>>>;

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// The token that is held, with the refresh token that it had before somebody gave another.
    spare: Option<Arc<AccessToken>>,
    /// Whether the platform refused the token that is held.
    refused: bool,
    /// How many seconds a token lives, as the last new one did.
    life: Option<i64>,
    /// Whether the platform has given the refused token again: it gets another chance when
    /// the wait is over.
    repeated: bool,
    generation: u64,
    flight: Option<Flight>,
    backoff: Backoff,
    random: Rng,
    /// Why the last renewal failed; nothing while another one is under way.
    failure: Option<Error>,
    /// When the platform gave the token that is held, until it has proved good.
    granted: Option<Moment>,
}

/// What a caller does.
enum Decision {
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
        token: Option<AccessToken>,
    ) -> Self {
        let held = token.map(|token| Held { token: Arc::new(token), generation: 0 });
        Self {
            renewer: Renewer::new(issuer, subject),
            unknown: Lane::unknown(),
            state: Mutex::new(State { held, ..State::default() }),
        }
    }

    /// The token to use now. Makes or renews it where necessary.
    pub(crate) async fn acquire(self: &Arc<Self>) -> Result<Held> {
        self.renewer.issuer.resume_storing();
        for _ in 0..ATTEMPTS {
            match self.decide() {
                Decision::Use(held) => return Ok(held),
                Decision::GiveUp(error) => return Err(error),
                Decision::Prefer(flight, held) => {
                    let renewed = tokio::time::timeout(PATIENCE, ended(flight)).await;
                    return Ok(match renewed {
                        Ok(Some(Ok(renewed))) => renewed,
                        _ => held,
                    });
                }
                Decision::Wait(flight) => {
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
        let now = self.renewer.issuer.now();
        let mut state = self.lock();
        let Some(held) = &state.held else { return true };
        if held.generation != generation {
            return true;
        }
        if !self.can_renew(held) {
            return false;
        }
        if !std::mem::replace(&mut state.refused, true)
            && let Some(granted) = state.granted.take()
        {
            if granted.left(TRIAL, now).is_none() {
                state.backoff.reset();
            } else {
                let reason = "the platform refuses the access token that it has just given";
                let error = Error::renewal(reason, None);
                if state.backoff.left(now).is_some() {
                    // The wait that its renewal has begun is enough.
                    state.failure = Some(error);
                } else if state.backoff.failures() == 0 {
                    // Somebody else may have renewed in the same moment. Twice is no chance.
                    state.wait(now);
                    state.backoff.lift();
                } else {
                    state.fail(error, now);
                }
            }
        }
        true
    }

    /// Takes a token that somebody has given, where it is better than the one that is held.
    pub(crate) fn offer(&self, token: AccessToken) {
        let now = self.renewer.issuer.now();
        let mut state = self.lock();
        let is_better = match &state.held {
            None => true,
            Some(held) if held.token.access_token() == token.access_token() => {
                // A refresh token may be renewed alone. Which of two is the newer one only the
                // platform knows: the other stays at hand.
                if let Some(renewed) = held.token.with_refresh_token_of(&token) {
                    let Held { token, generation } = held.clone();
                    state.held = Some(Held { token: Arc::new(renewed), generation });
                    state.spare = Some(token);
                    state.failure = None;
                    state.backoff.reset();
                }
                false
            }
            Some(held) if state.refused || !held.token.is_valid(now) => token.is_valid(now),
            Some(held) => token.expires_at() > held.token.expires_at(),
        };
        if is_better {
            state.generation += 1;
            state.held = Some(Held { token: Arc::new(token), generation: state.generation });
            state.spare = None;
            state.refused = false;
            state.repeated = false;
            state.failure = None;
            state.granted = None;
            state.backoff.reset();
        }
    }

    /// The shop that tokens are made for.
    pub(crate) fn shop_id(&self) -> Option<&str> {
        match &self.renewer.subject {
            Some(Subject::Shop(shop_id)) => Some(shop_id),
            _ => None,
        }
    }

    /// Whether it is time for the next token, where tokens live so long: in the middle of lives
    /// that are not much longer than the time that is left for renewals, since tokens that are
    /// due from the beginning would be renewed over and over.
    fn is_due(&self, held: &Held, life: Option<i64>, now: i64) -> bool {
        let before = self.renewer.issuer.renew_before();
        let before = life.map_or(before, |life| before.min(life / 2));
        held.token.expires_within(before, now)
    }

    fn can_renew(&self, held: &Held) -> bool {
        self.renewer.subject.is_some()
            || held.token.refresh_token().is_some()
            || self.renewer.issuer.can_load()
    }

    fn decide(self: &Arc<Self>) -> Decision {
        let now = self.renewer.issuer.now();
        let mut state = self.lock();
        // A renewal is dropped unfinished with the runtime that it ran on.
        if state.flight.as_ref().is_some_and(|flight| flight.has_changed().is_err()) {
            state.flight = None;
            state.wait(now);
        }
        let wait = state.backoff.left(now);
        if wait.is_none() && std::mem::take(&mut state.repeated) {
            state.refused = false;
        }
        if let Some(held) = &state.held
            && !state.refused
            && held.token.is_valid(now)
        {
            let held = held.clone();
            let busy = wait.is_some() || state.flight.is_some();
            if busy || !self.is_due(&held, state.life, now) || !self.can_renew(&held) {
                return Decision::Use(held);
            }
            return Decision::Prefer(self.start(&mut state, now), held);
        }
        if let Some(flight) = &state.flight {
            return Decision::Wait(flight.clone());
        }
        match (&state.failure, wait) {
            (Some(error), Some(wait)) => Decision::GiveUp(error.clone().with_retry_after(wait)),
            _ => Decision::Wait(self.start(&mut state, now)),
        }
    }

    fn start(self: &Arc<Self>, state: &mut State, now: i64) -> Flight {
        let (sender, flight) = watch::channel(None);
        state.flight = Some(flight.clone());
        state.failure = None;
        // The failures before a token that was good for a while are over.
        if state.granted.take().is_some_and(|granted| granted.left(TRIAL, now).is_none()) {
            state.backoff.reset();
        }
        let old = state.held.as_ref().map(|held| held.token.clone());
        let (spare, refused) = (state.spare.clone(), state.refused);
        let manager = Arc::clone(self);
        let renewing = async move {
            let result = manager.renewer.renew(old, spare, refused).await;
            let _ = sender.send(Some(manager.settle(result).await));
        };
        // Traced as a part of the call that needs it first.
        tokio::spawn(renewing.in_current_span());
        flight
    }

    /// Hands a new token on, then makes it the one in use: who restarts in between must
    /// not have used a token that nobody has stored.
    async fn settle(&self, result: Result<Renewed>) -> Result<Held> {
        let renewed = match result {
            Ok(renewed) => renewed,
            Err(error) => {
                let mut state = self.lock();
                state.flight = None;
                return Err(state.fail(error, self.renewer.issuer.now()));
            }
        };
        let new = Unpublished { manager: self, renewed: Some(renewed) };
        if let Some(Renewed { token, source: Source::Platform { .. } }) = &new.renewed
            && !self.holds(token)
        {
            self.renewer.issuer.announce(self.lane(token), token.clone()).await;
        }
        new.publish()
    }

    fn lane(&self, token: &AccessToken) -> Lane {
        let owner = self.renewer.owner(Some(token));
        if owner.is_known() { Lane::Of(owner) } else { self.unknown.clone() }
    }

    /// Whether this pair is the one in use already: the platform repeats it when it is asked
    /// too early.
    fn holds(&self, token: &AccessToken) -> bool {
        let state = self.lock();
        state.held.as_ref().is_some_and(|held| held.token.is_pair_of(token))
    }

    fn publish(&self, renewed: Renewed) -> Result<Held> {
        let Renewed { token, source } = renewed;
        let now = self.renewer.issuer.now();
        let mut state = self.lock();
        let held = state.held.as_ref();
        let same = held.is_some_and(|held| held.token.access_token() == token.access_token());
        state.flight = None;
        state.failure = None;
        state.granted = None;
        state.generation += 1;
        let held = Held { token, generation: state.generation };
        state.held = Some(held.clone());
        state.spare = None;
        if same && state.refused {
            state.repeated = true;
            let reason = "the platform gave the access token again that it had refused";
            return Err(state.fail(Error::renewal(reason, None), now));
        }
        state.refused = false;
        state.repeated = false;
        let Source::Platform { spent } = source else {
            state.backoff.reset();
            return Ok(held);
        };
        state.granted = Some(Moment::at(now));
        if !same {
            state.life = held.token.expires_in(now);
        }
        if spent || same || self.is_due(&held, state.life, now) {
            // The platform may think that it is too early, or give tokens that are due at once
            // or do not live at all; asking on every call would not help.
            state.wait(now);
        } else {
            state.backoff.lift();
        }
        Ok(held)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements that could panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Begins a wait.
    fn wait(&mut self, now: i64) -> Duration {
        self.backoff.fail(now, &mut self.random)
    }

    /// Begins a wait in which those who have no token get this error. Gives it with the time
    /// that is left.
    fn fail(&mut self, error: Error, now: i64) -> Error {
        let wait = self.wait(now);
        self.failure.insert(error).clone().with_retry_after(wait)
    }
}

/// What a renewal has brought. It is not lost when the renewal is dropped: the platform may
/// not take the old refresh token again.
struct Unpublished<'m> {
    manager: &'m TokenManager,
    renewed: Option<Renewed>,
}

impl Unpublished<'_> {
    fn publish(mut self) -> Result<Held> {
        let renewed = self.renewed.take();
        let stopped = || Error::renewal("the renewal has been stopped", None);
        self.manager.publish(renewed.ok_or_else(stopped)?)
    }
}

impl Drop for Unpublished<'_> {
    fn drop(&mut self) {
        if let Some(renewed) = self.renewed.take() {
            // There is nobody left to be told.
            let _ = self.manager.publish(renewed);
        }
    }
}

/// The end of a renewal; `None` when it was stopped unfinished.
async fn ended(mut flight: Flight) -> Option<Result<Held>> {
    let ended = flight.wait_for(Option::is_some).await.ok()?;
    ended.clone()
}
