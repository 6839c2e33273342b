//! One call from its arrival to its answer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use doudian_runtime::foreign::name;
use doudian_runtime::{DoudianSpiCall, SpiError, SpiReply, SpiWindow};
use http::{HeaderMap, Method as HttpMethod, StatusCode, Uri};
use tokio::time::{Instant, timeout_at};
use tracing::{Instrument, Span, field};

use super::handlers::{Handlers, Method, Running, Start, refusal};
use super::metrics::Counters;
use super::verify::{Arrived, NotVerified};
use super::{SpiContext, SpiRefusal};
use crate::basics::Basics;
use crate::door::{Answer, NoBody};
use crate::failure::Failure;
use crate::handling::{self, Ended};
use crate::log::{chain, end, millis};
use crate::slots::{NoSlot, Slots};
use crate::store::ReplayStore;

/// What the builder has set.
pub(super) struct Settings {
    pub(super) basics: Basics,
    pub(super) handlers: Handlers,
    pub(super) window: SpiWindow,
    pub(super) replays: Option<Arc<dyn ReplayStore>>,
}

/// The handler has failed, and it was said so.
struct Failed;

const SECOND: Duration = Duration::from_secs(1);

/// What all calls of a receiver share.
pub(super) struct Engine {
    pub(super) settings: Settings,
    pub(super) counters: Counters,
    /// Handlers that may be at work at once.
    pub(super) slots: Slots,
}

impl Engine {
    pub(super) fn new(settings: Settings) -> Self {
        let slots = Slots::new(settings.basics.concurrency);
        Self { settings, counters: Counters::default(), slots }
    }

    /// The handler of a call, or the answer when nobody would look at the call.
    pub(super) fn find(&self, method: &HttpMethod, uri: &Uri) -> Result<&Method, Answer> {
        if !matches!(*method, HttpMethod::GET | HttpMethod::POST) {
            self.counters.not_get_or_post.one();
            let method = &*name(method.as_str());
            tracing::debug!(method, "refused a call: it is neither GET nor POST");
            let text = "the method must be GET or POST";
            return Err(unread(StatusCode::METHOD_NOT_ALLOWED, text));
        }
        self.settings.handlers.find(uri.path()).ok_or_else(|| {
            self.counters.unknown.one();
            let path = &*name(uri.path());
            tracing::warn!(path, "refused a call: its path has no handler");
            unread(StatusCode::NOT_FOUND, "there is no handler at this path")
        })
    }

    /// Answers a call that has arrived in full. Whoever stops waiting for the answer does
    /// not stop the handler.
    pub(super) async fn answer(
        self: &Arc<Self>,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        body: &Bytes,
        until: Instant,
    ) -> Answer {
        let span = tracing::info_span!(
            "doudian_spi",
            method = method.spi.name,
            app_key = field::Empty,
            log_id = field::Empty,
            code = field::Empty,
            outcome = field::Empty,
            error.type = field::Empty,
            elapsed_ms = field::Empty,
        );
        let began = Instant::now();
        let answering = self.answer_in_span(method, uri, headers, body, until);
        let answer = answering.instrument(span.clone()).await;
        span.record("elapsed_ms", millis(began.elapsed()));
        answer
    }

    async fn answer_in_span(
        self: &Arc<Self>,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        body: &Bytes,
        until: Instant,
    ) -> Answer {
        let reply = method.spi.reply;
        if self.slots.is_closed() {
            return self.refuse_closed(reply);
        }
        let arrived = Arrived { uri, headers, body };
        let Settings { basics: Basics { apps, clock, .. }, window, .. } = &self.settings;
        let call = match arrived.verify(apps, clock.now(), *window, until).await {
            Ok(call) => call,
            Err(NotVerified::Refused(error)) => return self.refuse(reply, &error),
            Err(NotVerified::Busy) => {
                self.counters.busy.one();
                tracing::warn!("refused a call: {}", NotVerified::BUSY);
                return failed(reply, "busy");
            }
        };
        let start = match self.settings.handlers.read(method, &call) {
            Ok(start) => start,
            Err(error) => return self.refuse(reply, &error),
        };
        let slot = match self.slots.take() {
            Ok(slot) => slot,
            Err(NoSlot::Busy) => {
                self.counters.busy.one();
                tracing::warn!("refused a call: too many handlers are at work");
                return failed(reply, "busy");
            }
            Err(NoSlot::Closed) => return self.refuse_closed(reply),
        };
        let context = SpiContext::of(&call);
        let span = Span::current();
        span.record("app_key", context.app_key());
        if let Some(log_id) = context.log_id() {
            span.record("log_id", &*name(log_id));
        }
        let engine = Arc::clone(self);
        let handling = async move {
            let reply = engine.once(&call, start, context).await;
            drop(slot);
            reply
        };
        let handling = tokio::spawn(handling.instrument(span));
        match timeout_at(until, handling).await {
            Ok(Ok(Ok(body))) => {
                end("succeeded", None);
                Answer::new(StatusCode::OK, body)
            }
            Ok(Ok(Err(SpiRefusal { code, message, .. }))) => {
                Span::current().record("code", code);
                Answer::new(StatusCode::OK, refusal(code, &message, reply))
            }
            Ok(Err(_)) => inner(reply),
            Err(_) => {
                self.counters.late.one();
                tracing::warn!("answered a call with a failure: its handler is not done yet");
                failed(reply, "late")
            }
        }
    }

    /// Handles a call unless it was handled before, as far as that is remembered.
    async fn once(
        &self,
        call: &DoudianSpiCall,
        start: Start,
        context: SpiContext,
    ) -> Result<String, SpiRefusal> {
        let Settings { replays, window, .. } = &self.settings;
        let mut remembered = None;
        if let Some(store) = replays {
            let fingerprint = call.fingerprint();
            // A call may come early by the one and late by the other.
            let span = window.past.saturating_add(window.future).saturating_add(SECOND);
            match store.remember_call(&fingerprint, span).await {
                Ok(true) => remembered = Some((store, fingerprint)),
                Ok(false) => {
                    self.note_refusal(&SpiError::Replayed);
                    return Err(SpiError::Replayed.into());
                }
                Err(error) => {
                    self.counters.unremembered.one();
                    end("failed", Some("unremembered"));
                    let error = chain(&error);
                    tracing::warn!(error, "refused a call: it cannot be remembered");
                    return Err(SpiError::Inner.into());
                }
            }
        }
        if let Ok(reply) = self.run(start, context).await {
            return reply;
        }
        // So that the platform can repeat it.
        if let Some((store, fingerprint)) = remembered
            && let Err(error) = store.forget_call(&fingerprint).await
        {
            let error = chain(&error);
            tracing::warn!(error, "a call that failed cannot be forgotten");
        }
        Err(SpiError::Inner.into())
    }

    async fn run(
        &self,
        start: Start,
        context: SpiContext,
    ) -> Result<Result<String, SpiRefusal>, Failed> {
        let began = Instant::now();
        let running = async move {
            let running: Running = start(context);
            running.await
        };
        let limit = self.settings.basics.handler_timeout;
        let ended = handling::run(limit, running).await;
        self.counters.handling_time.add(began.elapsed());
        let failure = match ended {
            Ended::Returned(Ok(body)) => {
                self.counters.answered.one();
                return Ok(Ok(body));
            }
            Ended::Returned(Err(refusal)) => match refusal.into_source() {
                Ok(error) => Failure::Handler(error),
                Err(refusal) => {
                    self.counters.declined.one();
                    end("rejected", Some("declined"));
                    tracing::debug!(code = refusal.code, "the handler declined");
                    return Ok(Err(refusal));
                }
            },
            Ended::Panicked => Failure::Panic,
            Ended::Stopped => Failure::Timeout(limit),
        };
        self.counters.failed(&failure);
        end("failed", Some(failure.kind()));
        tracing::warn!(error = chain(&failure), "the call was not handled");
        Err(Failed)
    }

    fn refuse_closed(&self, reply: SpiReply) -> Answer {
        self.counters.closed.one();
        tracing::debug!("refused a call: shutting down");
        Answer { status: StatusCode::SERVICE_UNAVAILABLE, ..failed(reply, "closed") }
    }

    pub(super) fn refuse_body(&self, method: &Method, error: NoBody) -> Answer {
        self.counters.no_body(error);
        let spi = method.spi;
        tracing::warn!(method = spi.name, reason = %error, "refused a call");
        no_body(spi.reply, error)
    }

    fn refuse(&self, reply: SpiReply, error: &SpiError) -> Answer {
        self.note_refusal(error);
        refused(reply, error)
    }

    fn note_refusal(&self, error: &SpiError) {
        self.counters.refused.one(error.kind());
        Span::current().record("code", error.code());
        end("rejected", Some(error.kind()));
        tracing::warn!(reason = %error, "refused a call");
    }
}

/// The answer to a call that the service itself could not handle.
fn failed(reply: SpiReply, kind: &'static str) -> Answer {
    end("failed", Some(kind));
    Span::current().record("code", SpiError::Inner.code());
    inner(reply)
}

/// The code for a call that cannot be read, the same as for parameters that cannot be.
const UNREAD: i64 = 100_002;

/// The answer to a call whose body cannot be had.
pub(crate) fn no_body(reply: SpiReply, error: NoBody) -> Answer {
    Answer::new(error.status(), refusal(UNREAD, &error.to_string(), reply))
}

/// The answer to a call that is refused.
pub(crate) fn refused(reply: SpiReply, error: &SpiError) -> Answer {
    Answer::new(StatusCode::OK, refusal(error.code(), &error.to_string(), reply))
}

/// The answer to a call whose method nobody knows.
fn unread(status: StatusCode, text: &str) -> Answer {
    Answer::new(status, refusal(UNREAD, text, SpiReply::Data))
}

pub(crate) fn inner(reply: SpiReply) -> Answer {
    refused(reply, &SpiError::Inner)
}
