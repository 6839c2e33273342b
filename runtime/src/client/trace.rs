//! What is traced of a call: one span, in which everything about the call happens.

use tokio::time::Instant;
use tracing::{Span, debug, field, info_span, warn};

use crate::error::{CallInfo, Error};
use crate::foreign::name;
use crate::protocol::{Head, Verdict};
use crate::response::Receipt;

/// The span of a call. The crate's documentation has a table of its fields and events.
pub(super) struct CallSpan {
    span: Span,
    started: Instant,
    /// How many requests were sent.
    attempts: u32,
    ended: bool,
}

impl CallSpan {
    pub(super) fn new(call: &CallInfo) -> Self {
        macro_rules! span {
            ($name:literal $(, $field:ident = $value:expr)*) => {
                info_span!(
                    $name,
                    $($field = $value,)*
                    method = &*name(&call.method),
                    shop_id = field::Empty,
                    attempt = field::Empty,
                    http.response.status_code = field::Empty,
                    code = field::Empty,
                    sub_code = field::Empty,
                    log_id = field::Empty,
                    outcome = field::Empty,
                    error.type = field::Empty,
                    elapsed_ms = field::Empty,
                )
            };
        }
        // A span has its name where it is written: one for Doudian's, and one for all others.
        let platform = call.platform;
        let span = match platform.is_doudian() {
            true => span!("doudian_call"),
            false => span!("platform_call", platform = platform.name),
        };
        Self { span, started: Instant::now(), attempts: 0, ended: false }
    }

    /// The span, for what happens inside it.
    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    /// For which shop the call is made.
    pub(super) fn of_shop(&self, shop_id: Option<&str>) {
        if let Some(shop_id) = shop_id {
            self.text("shop_id", shop_id);
        }
    }

    /// A request is about to be sent.
    pub(super) fn attempt(&mut self) {
        self.attempts += 1;
        self.span.record("attempt", self.attempts);
    }

    /// A reply has come.
    pub(super) fn replied(&self, status: u16) {
        self.span.record("http.response.status_code", status);
    }

    fn answered(&self, head: &Head) {
        if let Some(code) = head.code.or(head.legacy_code()) {
            self.span.record("code", code);
        }
        self.text("sub_code", &head.sub_code);
        self.text("log_id", &head.log_id);
    }

    /// The end of the call: what came of it, once in the span's fields, and as an event.
    pub(super) fn end(mut self, call: &CallInfo, result: &Result<Receipt, Error>) {
        self.ended = true;
        let elapsed_ms = self.elapsed_ms();
        self.span.record("elapsed_ms", elapsed_ms);
        match result {
            Ok(Receipt { head, .. }) if head.verdict == Verdict::Success => {
                self.answered(head);
                self.span.record("outcome", "succeeded");
                debug!(elapsed_ms, "answered");
            }
            Ok(Receipt { head, .. }) => {
                self.answered(head);
                let refusal = Error::refused(call, head.clone());
                self.failed(&refusal);
                let sub_code = &*name(&head.sub_code);
                let log_id = &*name(&head.log_id);
                let outcome = refusal.outcome().as_str();
                // Its message may quote personal data.
                warn!(
                    code = refusal.code(),
                    sub_code,
                    log_id,
                    outcome,
                    advice = refusal.hint(),
                    elapsed_ms,
                    "refused",
                );
            }
            Err(error) => {
                self.failed(error);
                if let Some(log_id) = error.log_id() {
                    self.text("log_id", log_id);
                }
                let outcome = error.outcome().as_str();
                warn!(%error, error.type = error.kind().as_str(), outcome, elapsed_ms, "failed");
            }
        }
    }

    fn failed(&self, error: &Error) {
        self.span.record("outcome", error.outcome().as_str());
        self.span.record("error.type", error.kind().as_str());
    }

    fn text(&self, field: &'static str, text: &str) {
        if !text.is_empty() {
            self.span.record(field, &*name(text));
        }
    }

    fn elapsed_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

impl Drop for CallSpan {
    /// Whoever waited for the call has given up: it may still take effect.
    fn drop(&mut self) {
        if !self.ended {
            let elapsed_ms = self.elapsed_ms();
            self.span.record("outcome", "cancelled");
            self.span.record("elapsed_ms", elapsed_ms);
            self.span.in_scope(|| debug!(elapsed_ms, "nobody waits for the call any more"));
        }
    }
}
