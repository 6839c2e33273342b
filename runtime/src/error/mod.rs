//! The one error type.

mod advice;
mod call;
mod display;
mod kind;
mod reply;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::api::{Action, Auth, Effect, ErrorRow, Retry};
use crate::json::EncodeError;
use crate::protocol::{Head, Verdict};
use crate::transport::{Phase, TransportError};

pub(crate) use call::CallInfo;
pub use kind::{ErrorKind, Outcome};
pub use reply::ReplyProblem;

/// The result of everything that can fail in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call gave no result.
///
/// Its text says which method was called, what happened, code, sub code, message and log
/// id, and what to do. It never holds a secret, a token, an address with its query or a
/// part of a body. Cheap to clone.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    /// What was called; nothing when the client was only being set up.
    call: Option<CallInfo>,
    detail: Detail,
    /// Until when the client gives the same error without asking.
    retry_after: Option<Duration>,
}

#[derive(Clone)]
pub(crate) enum Detail {
    /// The client cannot do this as it is set up.
    Config(String),
    /// The request has no JSON form.
    Request(String),
    /// The request oversteps a limit: which, and where.
    Limit(String),
    /// A file turned out to overstep one while it was sent.
    Overrun(String),
    /// There is no access token. The cause is the error of the token call.
    Token(Error),
    /// There was no token call that could fail, or none whose failure was the point.
    Renewal { reason: String, cause: Option<Error> },
    /// Only the merchant can help.
    Authorization { reason: String, cause: Option<Error> },
    /// No reply.
    Transport(TransportError),
    /// The client's own deadline passed.
    Timeout { stage: Stage, after: Duration },
    /// A reply that is not an answer; its body is never shown.
    Reply {
        problem: ReplyProblem,
        log_id: Option<String>,
        body: Option<Bytes>,
        proxy: Option<String>,
    },
    /// The platform answered no.
    Refused(Box<Head>),
}

/// What a call was waiting for when its time was up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// An access token.
    Token,
    /// Nothing but its turn: there was no time left to send it.
    Sending,
    /// The reply.
    Reply,
}

impl Error {
    pub(crate) fn new(call: &CallInfo, detail: Detail) -> Self {
        Self(Arc::new(Inner { call: Some(call.clone()), detail, retry_after: None }))
    }

    pub(crate) fn config(reason: impl Into<String>) -> Self {
        Self::without_call(Detail::Config(reason.into()))
    }

    fn without_call(detail: Detail) -> Self {
        Self(Arc::new(Inner { call: None, detail, retry_after: None }))
    }

    pub(crate) fn authorization(reason: impl Into<String>, cause: Option<Self>) -> Self {
        Self::without_call(Detail::Authorization { reason: reason.into(), cause })
    }

    /// Why a renewal did not help, where that is not the error of a token call.
    pub(crate) fn renewal(reason: impl Into<String>, cause: Option<Self>) -> Self {
        Self::without_call(Detail::Renewal { reason: reason.into(), cause })
    }

    /// The same error, which the client gives without asking for so long.
    pub(crate) fn with_retry_after(self, span: Duration) -> Self {
        let mut inner = Arc::unwrap_or_clone(self.0);
        inner.retry_after = Some(span);
        Self(Arc::new(inner))
    }

    /// The error of a call that could not be made because of this error of a token call.
    pub(crate) fn without_token(self, call: &CallInfo) -> Self {
        let retry_after = self.0.retry_after;
        let detail = match &self.0.detail {
            detail @ (Detail::Authorization { .. } | Detail::Config(_)) => detail.clone(),
            _ => Detail::Token(self),
        };
        Self(Arc::new(Inner { call: Some(call.clone()), detail, retry_after }))
    }

    pub(crate) fn unwritable(call: &CallInfo, error: &EncodeError) -> Self {
        Self::new(call, Detail::Request(error.to_string()))
    }

    pub(crate) fn refused(call: &CallInfo, head: Head) -> Self {
        Self::new(call, Detail::Refused(Box::new(head)))
    }

    pub(crate) fn reply(call: &CallInfo, problem: ReplyProblem, log_id: Option<String>) -> Self {
        Self::new(call, Detail::Reply { problem, log_id, body: None, proxy: None })
    }

    /// The error of a reply that could not be read. A proxy that it came through may have
    /// written it.
    pub(crate) fn unread(
        call: &CallInfo,
        problem: ReplyProblem,
        log_id: Option<String>,
        body: Bytes,
        proxy: Option<String>,
    ) -> Self {
        Self::new(call, Detail::Reply { problem, log_id, body: Some(body), proxy })
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        match &self.0.detail {
            Detail::Config(_) => ErrorKind::Config,
            Detail::Request(_) => ErrorKind::Request,
            Detail::Limit(_) | Detail::Overrun(_) => ErrorKind::Limit,
            Detail::Token(_) | Detail::Renewal { .. } => ErrorKind::Token,
            Detail::Authorization { .. } => ErrorKind::Authorization,
            Detail::Transport(error) if error.timeout => ErrorKind::Timeout,
            Detail::Transport(_) => ErrorKind::Transport,
            Detail::Timeout { .. } => ErrorKind::Timeout,
            Detail::Reply { .. } => ErrorKind::Reply,
            Detail::Refused(_) => ErrorKind::Refused,
        }
    }

    /// The method that was called; `None` when the client was only being set up.
    pub fn method(&self) -> Option<&str> {
        self.0.call.as_ref().map(|call| &*call.method)
    }

    /// Whether the call took effect.
    pub fn outcome(&self) -> Outcome {
        match &self.0.detail {
            Detail::Config(_)
            | Detail::Request(_)
            | Detail::Limit(_)
            | Detail::Token(_)
            | Detail::Renewal { .. }
            | Detail::Authorization { .. } => Outcome::NotSent,
            Detail::Transport(TransportError { phase: Phase::NotSent, .. })
            | Detail::Timeout { stage: Stage::Token | Stage::Sending, .. } => Outcome::NotSent,
            Detail::Transport(TransportError { phase: Phase::Unknown, .. })
            | Detail::Timeout { stage: Stage::Reply, .. } => Outcome::Unknown,
            // It ended in the middle, but nobody knows what was made of its beginning.
            Detail::Reply { .. } | Detail::Overrun(_) => Outcome::Unknown,
            // A read has no effect that could be in doubt.
            Detail::Refused(head)
                if self.effect() != Effect::Read && head.verdict.is_doubtful() =>
            {
                Outcome::Unknown
            }
            Detail::Refused(_) => Outcome::Rejected,
        }
    }

    /// Whether repeating the same call later is safe and may help.
    ///
    /// Safe: it took no effect, or a second time does no harm. May help: the cause can go
    /// away by itself. The client never repeats such a call on its own.
    pub fn is_retryable(&self) -> bool {
        self.may_pass() && (self.outcome() != Outcome::Unknown || self.effect() != Effect::Write)
    }

    /// Whether the cause can go away by itself.
    fn may_pass(&self) -> bool {
        match &self.0.detail {
            Detail::Config(_)
            | Detail::Request(_)
            | Detail::Limit(_)
            | Detail::Overrun(_)
            | Detail::Authorization { .. } => false,
            // The client makes token calls safely, whatever became of the last one.
            Detail::Token(cause) => cause.may_pass(),
            Detail::Transport(_) | Detail::Timeout { .. } | Detail::Renewal { .. } => true,
            Detail::Reply { problem, .. } => problem.may_pass(),
            Detail::Refused(_) => {
                matches!(self.advice(), Some(row) if matches!(row.retry, Retry::Later | Retry::Immediately))
            }
        }
    }

    /// The platform's code: the modern `code`, or else the legacy `err_no`.
    pub fn code(&self) -> Option<i64> {
        self.head().and_then(|head| head.code.or(head.legacy_code()))
    }

    /// The platform's sub code, for example `isv.parameter-invalid:20013`.
    pub fn sub_code(&self) -> Option<&str> {
        self.head().map(|head| head.sub_code.as_str()).filter(|text| !text.is_empty())
    }

    /// The platform's id of the call, which its support asks for.
    pub fn log_id(&self) -> Option<&str> {
        match &self.0.detail {
            Detail::Reply { log_id, .. } => log_id.as_deref(),
            Detail::Token(cause)
            | Detail::Renewal { cause: Some(cause), .. }
            | Detail::Authorization { cause: Some(cause), .. } => cause.log_id(),
            _ => self.head().map(|head| head.log_id.as_str()).filter(|text| !text.is_empty()),
        }
    }

    /// What is documented about this refusal: for the method, or else for the platform.
    pub fn advice(&self) -> Option<&'static ErrorRow> {
        match &self.0.detail {
            Detail::Refused(head) => advice::find(self.0.call.as_ref()?, head),
            Detail::Token(cause)
            | Detail::Renewal { cause: Some(cause), .. }
            | Detail::Authorization { cause: Some(cause), .. } => cause.advice(),
            _ => None,
        }
    }

    /// The permission packages of the method, of which the app needs one, where that may be what
    /// the platform refuses it for: [`Action::ConfigureApp`]. Empty otherwise, and where no source
    /// names any.
    pub fn packages(&self) -> &'static [Auth] {
        let is_refused = matches!(self.0.detail, Detail::Refused(_));
        let row = self.advice().filter(|_| is_refused);
        match row.map(|row| row.action) {
            Some(Action::ConfigureApp) => {
                self.0.call.as_ref().and_then(|call| call.api).map_or(&[], |api| api.auths)
            }
            _ => &[],
        }
    }

    /// What was wrong with the reply, for [`ErrorKind::Reply`].
    pub fn reply_problem(&self) -> Option<&ReplyProblem> {
        match &self.0.detail {
            Detail::Reply { problem, .. } => Some(problem),
            _ => None,
        }
    }

    /// The body of a reply from which no answer could be read, byte for byte as far as it came:
    /// to find out what [`reply_problem`](Self::reply_problem) is about, or to save what it
    /// holds.
    ///
    /// It may hold personal data, and that of a token call holds tokens; so neither `Debug`
    /// nor `Display` nor an event shows any of it. Do not log it. The error keeps it in memory.
    pub fn reply_body(&self) -> Option<&[u8]> {
        match &self.0.detail {
            Detail::Reply { body, .. } => body.as_deref(),
            Detail::Token(cause)
            | Detail::Renewal { cause: Some(cause), .. }
            | Detail::Authorization { cause: Some(cause), .. } => cause.reply_body(),
            _ => None,
        }
    }

    /// Whether the time was up, before or after the call was sent.
    pub fn is_timeout(&self) -> bool {
        match &self.0.detail {
            Detail::Token(cause) => cause.is_timeout(),
            _ => self.kind() == ErrorKind::Timeout,
        }
    }

    /// Whether the merchant has to authorise the app (again) before this can work.
    pub fn needs_authorization(&self) -> bool {
        match &self.0.detail {
            Detail::Authorization { .. } => true,
            // It is not known yet.
            Detail::Renewal { .. } => false,
            Detail::Token(cause) => cause.needs_authorization(),
            _ => self.advice().is_some_and(|row| row.action == Action::Reauthorize),
        }
    }

    /// Whether the platform refused the access token as expired or unknown. The client
    /// has then already tried with a new one.
    pub fn is_token_refused(&self) -> bool {
        self.verdict() == Some(Verdict::TokenRefused)
    }

    /// For how long the client gives this error again without asking the platform.
    ///
    /// After a renewal of the access token that failed, the next one waits: up to 1 second,
    /// doubled from failure to failure up to 60 seconds, shortened by up to a half at random.
    /// Calls that come earlier and have no valid token fail at once with the error of that
    /// renewal. `None` for every other error, of which only you know when to try again.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    fn effect(&self) -> Effect {
        self.0.call.as_ref().map_or(Effect::Write, |call| call.effect)
    }

    /// What the answer that refused says; also that of a refused token call.
    pub(crate) fn verdict(&self) -> Option<Verdict> {
        self.head().map(|head| head.verdict)
    }

    /// The answer that refused; also that of a refused token call.
    pub(crate) fn head(&self) -> Option<&Head> {
        match &self.0.detail {
            Detail::Refused(head) => Some(head),
            Detail::Token(cause)
            | Detail::Renewal { cause: Some(cause), .. }
            | Detail::Authorization { cause: Some(cause), .. } => cause.head(),
            _ => None,
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.detail {
            Detail::Token(cause)
            | Detail::Renewal { cause: Some(cause), .. }
            | Detail::Authorization { cause: Some(cause), .. } => Some(cause),
            Detail::Transport(error) => Some(error),
            Detail::Reply { problem: ReplyProblem::Data(error), .. } => Some(error),
            _ => None,
        }
    }
}
