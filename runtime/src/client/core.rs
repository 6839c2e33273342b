//! One call: sign, send, read, and repeat where that is safe. Nothing here is generic.

use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use tokio::time::{Instant, timeout, timeout_at};
use tracing::{Instrument, debug, warn};

use super::drift_events::DriftEvents;
use super::hosts::Hosts;
use super::secrets::Secrets;
use super::trace::CallSpan;
use super::users::Users;
use crate::api::Platform;
use crate::clock::{Clock, http_date};
use crate::envelope::{self, Fill, Reading};
use crate::error::{CallInfo, Detail, Error, Result, Stage};
use crate::file::File;
use crate::json::{Drift, Unreadable};
use crate::limits::too_large;
use crate::protocol::{App, AppSecret, Head, Outgoing, Protocol, Verdict};
use crate::response::Receipt;
use crate::token::{AnySource, Outbox, TokenManager, TokenStore};
use crate::transport::{Transport, Verb};

/// A transport has to keep the timeout itself; this much later the client stops waiting.
const GRACE: Duration = Duration::from_millis(500);
/// A clock that is wrong by less is not why a time stamp was refused, in seconds: the platform
/// accepts ten minutes.
const MIN_SKEW: i64 = 30;
/// A date that is further away is not believed, in seconds. A clock that was set to a wrong
/// time zone is wrong by 14 hours at most, with the day mistaken by a day; more than that is
/// rather a broken header, or a machine that should be set right before it is used.
const MAX_SKEW: i64 = 86_400;

/// An answer on its way.
pub(super) type Calling<'a> = Pin<Box<dyn Future<Output = Result<Receipt>> + Send + 'a>>;

/// What all clients of one app share.
pub(crate) struct Core {
    pub(super) platform: &'static Platform,
    /// How the platform is called: its own protocol, perhaps with other settings.
    pub(super) protocol: &'static dyn Protocol,
    pub(super) server_url: String,
    pub(super) hosts: Hosts,
    pub(super) app_key: String,
    pub(super) app_secret: AppSecret,
    pub(super) timeout: Duration,
    pub(super) max_reply_bytes: usize,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
    /// How many seconds the platform's clock is ahead of ours, as far as a call with such a
    /// stamp has succeeded.
    pub(super) skew: AtomicI64,
    pub(super) outbox: Arc<Outbox>,
    pub(super) store: Arc<dyn TokenStore>,
    pub(super) users: Users,
    /// Where tokens come from in place of the platform.
    pub(super) source: Option<Arc<dyn AnySource>>,
    pub(super) unreadable: Unreadable,
    pub(super) check_limits: bool,
    pub(super) drift_events: DriftEvents,
}

/// A call, ready to be sent.
pub(crate) struct PreparedCall {
    pub(crate) info: CallInfo,
    pub(crate) path: Cow<'static, str>,
    pub(crate) verb: Verb,
    /// The text of a JSON object in canonical form.
    pub(crate) parameters: String,
    /// The files beside them, of a method that has some.
    pub(crate) files: Option<Vec<(&'static str, File)>>,
    /// The kind of access token that it carries, where it is known.
    pub(crate) token_kind: Option<&'static str>,
    /// Whether the parameters are a form in one line.
    pub(crate) form: bool,
    /// Whether it makes a token.
    pub(crate) grants: bool,
    /// Whether an answer without a code is a success.
    pub(crate) codeless: bool,
    /// What of the parameters no error may show.
    pub(crate) secrets: Secrets,
}

impl PreparedCall {
    fn files(&self) -> impl Iterator<Item = &(&'static str, File)> {
        self.files.iter().flatten()
    }

    /// Whether its files can be sent a second time.
    fn is_repeatable(&self) -> bool {
        self.files().all(|(_, file)| file.is_repeatable())
    }

    /// Whether its files are there, and not too large. A token is not asked for otherwise.
    async fn check_files(&self) -> Result<()> {
        for (name, file) in self.files() {
            let length = file.check().await.map_err(|reason| {
                Error::new(&self.info, Detail::Request(format!("parameter `{name}`: {reason}")))
            })?;
            if let (Some(length), Some(most)) = (length, file.most_bytes())
                && length > most
            {
                let what = too_large(name, Some(length), most);
                return Err(Error::new(&self.info, Detail::Limit(what)));
            }
        }
        Ok(())
    }

    /// The error of a file that turned out to be too large while it was sent.
    fn overrun(&self) -> Option<Error> {
        let (name, most) = self.files().find_map(|(name, file)| Some((name, file.overrun()?)))?;
        Some(Error::new(&self.info, Detail::Overrun(too_large(name, None, most))))
    }
}

/// When a call has to be over.
#[derive(Clone, Copy)]
pub(super) struct Deadline {
    at: Instant,
    total: Duration,
}

impl Deadline {
    pub(super) fn after(total: Duration) -> Self {
        let now = Instant::now();
        // A time-out of centuries is as good as none.
        let at = now.checked_add(total).unwrap_or(now + Duration::from_secs(1 << 30));
        Self { at, total }
    }

    /// Waits for an access token.
    pub(super) async fn for_token<T>(
        self,
        call: &CallInfo,
        acquiring: impl Future<Output = T>,
    ) -> Result<T> {
        timeout_at(self.at, acquiring).await.map_err(|_| self.passed(call, Stage::Token))
    }

    fn left(self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }

    fn passed(self, call: &CallInfo, stage: Stage) -> Error {
        Error::new(call, Detail::Timeout { stage, after: self.total })
    }
}

impl Core {
    /// Makes a call, with the token of `tokens` where there is one.
    pub(super) async fn call(
        &self,
        call: &PreparedCall,
        tokens: Option<&Arc<TokenManager>>,
        deadline: Deadline,
        fill: &mut dyn Fill,
    ) -> Result<Receipt> {
        let mut trace = CallSpan::new(&call.info);
        let span = trace.span();
        async move {
            let result = self.attempts(call, tokens, deadline, fill, &mut trace).await;
            trace.end(&call.info, &result);
            if let Ok(answer) = &result {
                self.drift_events.report(&call.info.method, &answer.drift);
            }
            result
        }
        .instrument(span)
        .await
    }

    /// The call, repeated once with a new token and once with the right time: it was
    /// refused then, so that it cannot have taken effect.
    async fn attempts(
        &self,
        call: &PreparedCall,
        tokens: Option<&Arc<TokenManager>>,
        deadline: Deadline,
        fill: &mut dyn Fill,
        trace: &mut CallSpan,
    ) -> Result<Receipt> {
        trace.of_shop(tokens.and_then(|tokens| tokens.shop_id()));
        call.check_files().await?;
        // What is gone with the first request cannot be part of a second one.
        let is_repeatable = call.is_repeatable();
        let mut may_renew = true;
        // What this call tries in place of what is known of the platform's clock.
        let mut trial = None;
        loop {
            let held = match tokens {
                Some(tokens) => {
                    let acquired = deadline.for_token(&call.info, tokens.acquire()).await?;
                    Some(acquired.map_err(|error| error.without_token(&call.info))?)
                }
                None => None,
            };
            let access_token = held.as_ref().map(|held| held.token.access_token());
            trace.of_shop(held.as_ref().and_then(|held| held.token.shop_id()));
            let skew = trial.unwrap_or_else(|| self.skew.load(Ordering::Relaxed));
            let stamp = self.clock.now().saturating_add(skew);
            // What a refused attempt has read is not part of the next one's answer.
            fill.clear();
            let (mut head, drift, date) =
                self.send(call, stamp, access_token, deadline, fill, trace).await?;

            if trial.is_none() && is_repeatable && head.verdict == Verdict::ClockWrong {
                trial = self.other_skew(stamp, skew, date.as_deref());
                if trial.is_some() {
                    debug!("repeated with another time stamp");
                    continue;
                }
            }
            // Other refusals may have been made before the stamp was looked at.
            if trial.is_some() && head.verdict.is_accepted() {
                self.keep_skew(skew);
            }
            if let Some((tokens, held)) = tokens.zip(held.as_ref())
                && head.verdict == Verdict::TokenRefused
                && tokens.refuse(held.generation)
                && is_repeatable
                && std::mem::take(&mut may_renew)
            {
                debug!("repeated with a new access token");
                continue;
            }
            let tokens = [access_token.unwrap_or_default(), self.app_secret.expose()];
            call.secrets.scrub(&mut head, &tokens);
            return Ok(Receipt { call: call.info.clone(), head, drift });
        }
    }

    /// Sends once. Gives the answer and the platform's date.
    async fn send(
        &self,
        call: &PreparedCall,
        now: i64,
        token: Option<&str>,
        deadline: Deadline,
        fill: &mut dyn Fill,
        trace: &mut CallSpan,
    ) -> Result<(Head, Vec<Drift>, Option<String>)> {
        let left = deadline.left();
        if left.is_zero() {
            return Err(deadline.passed(&call.info, Stage::Sending));
        }
        let way = self.hosts.way(call.info.api.and_then(|api| api.host));
        let way = way.map_err(|reason| Error::new(&call.info, Detail::Config(reason)))?;
        let (server_url, transport) = match way {
            Some((host, transport)) => (host, transport),
            None => (&*self.server_url, None),
        };
        let transport = transport.as_ref().unwrap_or(&self.transport);
        let outgoing = Outgoing {
            server_url,
            method: &call.info.method,
            path: &call.path,
            verb: call.verb,
            places: call.info.api.map_or(&[], |api| api.places),
            parameters: &call.parameters,
            files: call.files.as_deref(),
            app: App { key: &self.app_key, secret: &self.app_secret },
            form: call.form,
            token,
            token_kind: call.token_kind,
            now,
        };
        let request = self.protocol.request(&outgoing);
        let mut request =
            request.map_err(|reason| Error::new(&call.info, Detail::Request(reason)))?;
        request.timeout = left;
        request.max_reply_bytes = self.max_reply_bytes;
        trace.attempt();
        let reply = match timeout(left.saturating_add(GRACE), transport.send(request)).await {
            Ok(Ok(reply)) => reply,
            Ok(Err(error)) => {
                let transport = || Error::new(&call.info, Detail::Transport(error));
                return Err(call.overrun().unwrap_or_else(transport));
            }
            Err(_) => return Err(deadline.passed(&call.info, Stage::Reply)),
        };
        trace.replied(reply.status);
        let reading = Reading {
            envelope: self.platform.envelope,
            protocol: self.protocol,
            reply: call.info.reply,
            grants: call.grants,
            codeless: call.codeless,
            limit: self.max_reply_bytes,
            effect: call.info.effect,
            unreadable: self.unreadable,
        };
        match envelope::read(&reply, &reply.body, reading, fill) {
            Ok((head, drift)) => Ok((head, drift, reply.date)),
            Err((problem, log_id)) => {
                Err(Error::unread(&call.info, problem, log_id, reply.body.clone(), reply.proxy))
            }
        }
    }

    /// The difference of the clocks to try, after the platform has refused `stamp`, which was
    /// made with `skew`; `None` when no other one is likely.
    ///
    /// It is the business of this call alone until the platform has accepted it: one odd date
    /// must not spoil the stamps of all calls to come.
    fn other_skew(&self, stamp: i64, skew: i64, date: Option<&str>) -> Option<i64> {
        let found = date.and_then(http_date).and_then(|theirs| {
            let difference = theirs.saturating_sub(self.clock.now());
            let explains = theirs.saturating_sub(stamp).saturating_abs() >= MIN_SKEW;
            let plausible = difference.saturating_abs() <= MAX_SKEW;
            if explains && !plausible {
                warn!(
                    seconds = difference,
                    "a time stamp was refused, and the platform's date is too far from this \
                     machine's clock to be believed: is the clock right?"
                );
            }
            (explains && plausible).then_some(difference)
        });
        // The machine's clock may have been set right since.
        found.or_else(|| (skew != 0).then_some(0))
    }

    fn keep_skew(&self, seconds: i64) {
        // Calls that were under way at the same time have all found the same.
        if self.skew.swap(seconds, Ordering::Relaxed) != seconds {
            warn!(seconds, "the clock of this machine differs from the platform's");
        }
    }
}
