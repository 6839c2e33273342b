//! One call: sign, send, read, and repeat where that is safe. Nothing here is generic.

use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use tokio::time::{Instant, timeout, timeout_at};
use tracing::{Instrument, debug, warn};

use super::request::Unsigned;
use super::secrets::Secrets;
use super::trace::CallSpan;
use crate::clock::{Clock, http_date};
use crate::envelope::{self, Fill, Head};
use crate::error::{CallInfo, Detail, Error, Result, Stage};
use crate::json::{Drift, DriftKind};
use crate::response::Answer;
use crate::sign::{AppSecret, SignMethod};
use crate::token::{DoudianAccessToken, TokenManager};
use crate::transport::{HttpReply, Transport};

/// A transport has to keep the timeout itself; this much later the client stops waiting.
const GRACE: Duration = Duration::from_millis(500);
/// A clock that is wrong by less is not why a time stamp was refused, in seconds.
const MIN_SKEW: i64 = 30;

pub(super) type OnToken = Arc<dyn Fn(&DoudianAccessToken) + Send + Sync>;
pub(super) type OnDrift = Arc<dyn Fn(&str, &[Drift]) + Send + Sync>;

/// An answer on its way.
pub(super) type Calling<'a> = Pin<Box<dyn Future<Output = Result<Answer>> + Send + 'a>>;

/// What all clients of one app share.
pub(crate) struct Core {
    pub(super) server_url: String,
    pub(super) app_key: String,
    pub(super) app_secret: AppSecret,
    pub(super) sign_method: SignMethod,
    pub(super) timeout: Duration,
    pub(super) max_reply_bytes: usize,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
    /// How many seconds the platform's clock is ahead of ours.
    pub(super) skew: AtomicI64,
    pub(super) on_token: Option<OnToken>,
    pub(super) on_drift: Option<OnDrift>,
}

/// A call, ready to be signed.
pub(crate) struct Call {
    pub(crate) info: CallInfo,
    pub(crate) path: Cow<'static, str>,
    pub(crate) param_json: String,
    /// What of the parameters no error may show.
    pub(crate) secrets: Secrets,
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
    /// The platform's time, in unix seconds.
    pub(super) fn now(&self) -> i64 {
        self.clock.now().saturating_add(self.skew.load(Ordering::Relaxed))
    }

    /// Makes a call, with the token of `tokens` where there is one.
    pub(super) async fn call(
        &self,
        call: &Call,
        tokens: Option<&Arc<TokenManager>>,
        deadline: Deadline,
        fill: &mut dyn Fill,
    ) -> Result<Answer> {
        let mut trace = CallSpan::new(&call.info);
        let span = trace.span();
        async move {
            let result = self.attempts(call, tokens, deadline, fill, &mut trace).await;
            trace.end(&call.info, &result);
            if let Ok(answer) = &result {
                self.report(&call.info.method, &answer.drift);
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
        call: &Call,
        tokens: Option<&Arc<TokenManager>>,
        deadline: Deadline,
        fill: &mut dyn Fill,
        trace: &mut CallSpan,
    ) -> Result<Answer> {
        trace.of_shop(tokens.and_then(|tokens| tokens.shop_id()));
        let mut may_renew = true;
        let mut may_set_clock = true;
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
            let stamp = self.now();
            // What a refused attempt has read is not part of the next one's answer.
            fill.clear();
            let (mut head, drift, date) =
                self.send(call, stamp, access_token, deadline, fill, trace).await?;

            if may_set_clock && head.refuses_timestamp() && self.set_clock(stamp, date.as_deref()) {
                may_set_clock = false;
                debug!("repeated with the platform's time");
                continue;
            }
            if let Some((tokens, held)) = tokens.zip(held.as_ref())
                && may_renew
                && head.refuses_token()
                && tokens.refuse(held.generation)
            {
                may_renew = false;
                debug!("repeated with a new access token");
                continue;
            }
            let tokens = [access_token.unwrap_or_default(), self.app_secret.expose()];
            call.secrets.scrub(&mut head, &tokens);
            return Ok(Answer { call: call.info.clone(), head, drift });
        }
    }

    /// Sends once. Gives the answer and the platform's date.
    async fn send(
        &self,
        call: &Call,
        timestamp: i64,
        access_token: Option<&str>,
        deadline: Deadline,
        fill: &mut dyn Fill,
        trace: &mut CallSpan,
    ) -> Result<(Head, Vec<Drift>, Option<String>)> {
        let left = deadline.left();
        if left.is_zero() {
            return Err(deadline.passed(&call.info, Stage::Sending));
        }
        let request = Unsigned {
            server_url: &self.server_url,
            app_key: &self.app_key,
            app_secret: &self.app_secret,
            sign_method: self.sign_method,
            method: &call.info.method,
            path: &call.path,
            param_json: &call.param_json,
            timestamp,
            access_token,
            timeout: left,
            max_reply_bytes: self.max_reply_bytes,
        }
        .sign();
        trace.attempt();
        let reply = match timeout(left.saturating_add(GRACE), self.transport.send(request)).await {
            Ok(Ok(reply)) => reply,
            Ok(Err(error)) => return Err(Error::new(&call.info, Detail::Transport(error))),
            Err(_) => return Err(deadline.passed(&call.info, Stage::Reply)),
        };
        trace.replied(reply.status);
        let (limit, effect) = (self.max_reply_bytes, call.info.effect);
        let HttpReply { body, .. } = &reply;
        match envelope::read(&reply, body, limit, effect, fill) {
            Ok((head, drift)) => Ok((head, drift, reply.date)),
            Err((problem, log_id)) => {
                Err(Error::reply_through(&call.info, problem, log_id, reply.proxy))
            }
        }
    }

    /// Sets our idea of the platform's clock, if `stamp` was wrong by it. Says whether it
    /// was.
    fn set_clock(&self, stamp: i64, date: Option<&str>) -> bool {
        let Some(theirs) = date.and_then(http_date) else { return false };
        if theirs.saturating_sub(stamp).saturating_abs() < MIN_SKEW {
            return false;
        }
        let seconds = theirs.saturating_sub(self.clock.now());
        // Calls that were under way at the same time have all found the same.
        if self.skew.swap(seconds, Ordering::Relaxed) != seconds {
            warn!(seconds, "the clock of this machine differs from the platform's");
        }
        true
    }

    /// Reports what differed from the descriptor: one event for a call.
    fn report(&self, method: &str, drift: &[Drift]) {
        let Some(first) = drift.first() else { return };
        if let Some(on_drift) = &self.on_drift {
            on_drift(method, drift);
        }
        let missing =
            drift.iter().any(|drift| drift.kind == DriftKind::Missing && !drift.uncertain);
        let count = drift.len();
        // The level of an event is fixed where it is made.
        if missing {
            warn!(method, count, %first, "the reply differs from the descriptor");
        } else {
            debug!(method, count, %first, "the reply differs from the descriptor");
        }
    }
}
