//! One callback from its arrival to its answer.

use std::error::Error;
use std::future::Future;
use std::sync::Arc;

use doudian_runtime::foreign::name;
use http::{Method, StatusCode};
use tokio::time::{Instant, timeout_at};
use tracing::{Instrument, field};

use super::CallbackCode;
use super::body::{self, Orders};
use super::metrics::Counters;
use crate::basics::Basics;
use crate::door::{Answer, NoBody};
use crate::failure::Failure;
use crate::handling::{self, Ended, Running};
use crate::log::{chain, end, millis};
use crate::slots::{NoSlot, Slots};

type BoxError = Box<dyn Error + Send + Sync>;

/// Whether the platform confirms an order.
pub(super) type Confirm = Arc<dyn Fn(String) -> Running<bool, BoxError> + Send + Sync>;
/// What is done for one that it confirms.
pub(super) type Handle = Arc<dyn Fn(String) -> Running<(), BoxError> + Send + Sync>;

/// What the builder has set.
pub(super) struct Settings {
    pub(super) basics: Basics,
    /// How many orders a callback may name.
    pub(super) orders: usize,
    pub(super) confirm: Confirm,
    pub(super) handle: Handle,
}

/// What all callbacks of a receiver share.
pub(super) struct Engine {
    pub(super) settings: Settings,
    pub(super) counters: Counters,
    /// Callbacks that may be at work at once.
    pub(super) slots: Slots,
}

impl Engine {
    pub(super) fn new(settings: Settings) -> Self {
        let slots = Slots::new(settings.basics.concurrency);
        Self { settings, counters: Counters::default(), slots }
    }

    /// The answer to a request that nobody would look at.
    pub(super) fn arrive(&self, method: &Method) -> Result<(), Answer> {
        self.counters.callbacks.one();
        if *method != Method::POST {
            self.counters.not_post.one();
            let method = &*name(method.as_str());
            tracing::debug!(method, "refused a callback: it is no POST");
            let status = StatusCode::METHOD_NOT_ALLOWED;
            return Err(CallbackCode::Unreadable.answer(status, "the method must be POST"));
        }
        Ok(())
    }

    pub(super) fn refuse_body(&self, error: NoBody) -> Answer {
        self.counters.no_body(error);
        tracing::warn!(reason = %error, "refused a callback");
        CallbackCode::Unreadable.answer(error.status(), &error.to_string())
    }

    fn refuse_closed(&self) -> Answer {
        self.counters.closed.one();
        tracing::debug!("refused a callback: shutting down");
        let status = StatusCode::SERVICE_UNAVAILABLE;
        CallbackCode::Failed.answer(status, "the service is shutting down")
    }

    /// Answers a callback that has arrived in full. Whoever stops waiting for the answer does not
    /// stop what is done for its orders.
    pub(super) async fn answer(self: &Arc<Self>, body: &[u8], until: Instant) -> Answer {
        if self.slots.is_closed() {
            return self.refuse_closed();
        }
        let orders = match body::read(body, self.settings.orders) {
            Ok(orders) => orders,
            Err(error) => {
                self.counters.refused.one(error.kind());
                tracing::warn!(reason = %error, "refused a callback");
                let status = StatusCode::BAD_REQUEST;
                return CallbackCode::Unreadable.answer(status, &error.to_string());
            }
        };
        let slot = match self.slots.take() {
            Ok(slot) => slot,
            Err(NoSlot::Busy) => {
                self.counters.busy.one();
                tracing::warn!("refused a callback: too many are at work");
                let message = "too many callbacks are at work";
                return CallbackCode::Failed.answer(StatusCode::OK, message);
            }
            Err(NoSlot::Closed) => return self.refuse_closed(),
        };
        let span = tracing::info_span!(
            "doudian_custom_goods",
            orders = orders.ids.len(),
            outcome = field::Empty,
            error.type = field::Empty,
            elapsed_ms = field::Empty,
        );
        let engine = Arc::clone(self);
        let handling = async move {
            let answer = engine.all(orders).await;
            drop(slot);
            answer
        };
        let handling = tokio::spawn(handling.instrument(span));
        match timeout_at(until, handling).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => CallbackCode::Failed.answer(StatusCode::OK, "the service failed"),
            Err(_) => {
                self.counters.late.one();
                tracing::warn!("answered a callback with a failure: its orders are not done yet");
                CallbackCode::Failed.answer(StatusCode::OK, "the orders are still being handled")
            }
        }
    }

    /// All orders of a callback, one after the other; the worst of what came of them.
    async fn all(&self, orders: Orders) -> Answer {
        let began = Instant::now();
        let Orders { ids, bad } = orders;
        let mut worst = CallbackCode::Success;
        for (index, why) in &bad {
            self.counters.bad_ids.one();
            worst = CallbackCode::Unreadable;
            tracing::warn!(index, why, "an order of a callback cannot be read");
        }
        for id in ids {
            worst = worst.max(self.one(id).await);
        }
        let (outcome, kind) = match worst {
            CallbackCode::Success => ("succeeded", None),
            CallbackCode::Unreadable => ("rejected", Some("unreadable")),
            CallbackCode::Unconfirmed => ("rejected", Some("unconfirmed")),
            CallbackCode::Failed => ("failed", Some("handler")),
        };
        end(outcome, kind);
        tracing::Span::current().record("elapsed_ms", millis(began.elapsed()));
        let first_bad = bad.first().map(|(index, why)| format!("`order_ids[{index}]` {why}"));
        worst.answer(
            StatusCode::OK,
            match worst {
                CallbackCode::Success => "success",
                CallbackCode::Unreadable => first_bad.as_deref().unwrap_or("an order is no id"),
                CallbackCode::Unconfirmed => "an order is not confirmed",
                CallbackCode::Failed => "an order could not be handled",
            },
        )
    }

    /// One order: confirmed, then handled.
    async fn one(&self, id: String) -> CallbackCode {
        let Settings { confirm, handle, .. } = &self.settings;
        let shown = &*name(&id).to_string();
        // Made inside, so that a panic before the first `await` is caught as well.
        let (asked, confirm) = (id.clone(), Arc::clone(confirm));
        match self.run(async move { confirm(asked).await }).await {
            Ok(true) => {}
            Ok(false) => {
                self.counters.unconfirmed.one();
                tracing::warn!(order_id = shown, "the platform does not confirm the order");
                return CallbackCode::Unconfirmed;
            }
            Err(failure) => {
                let error = chain(&failure);
                tracing::warn!(order_id = shown, error, "the order could not be confirmed");
                return CallbackCode::Failed;
            }
        }
        let handle = Arc::clone(handle);
        match self.run(async move { handle(id).await }).await {
            Ok(()) => {
                self.counters.handled.one();
                CallbackCode::Success
            }
            Err(failure) => {
                let error = chain(&failure);
                tracing::warn!(order_id = shown, error, "the order was not handled");
                CallbackCode::Failed
            }
        }
    }

    /// A function of the user's, to its end or its limit.
    async fn run<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, BoxError>> + Send + 'static,
    ) -> Result<T, Failure> {
        let began = Instant::now();
        let limit = self.settings.basics.handler_timeout;
        let ended = handling::run(limit, work).await;
        self.counters.handling_time.add(began.elapsed());
        let failure = match ended {
            Ended::Returned(Ok(value)) => return Ok(value),
            Ended::Returned(Err(error)) => Failure::Handler(error),
            Ended::Panicked => Failure::Panic,
            Ended::Stopped => Failure::Timeout(limit),
        };
        self.counters.failed(&failure);
        Err(failure)
    }
}
