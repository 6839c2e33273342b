//! A delivery on its way: verified, its messages accepted, its answer made.

use std::sync::Arc;

use doudian_runtime::foreign::name;
use doudian_runtime::{BadPushData, DoudianPushMessage, DoudianPushResult, PushData, PushError};
use http::{HeaderMap, StatusCode};
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

use super::BadMessage;
use super::engine::Engine;
use super::flights::{Entered, Flight, Outcome, Progress};
use super::handlers::Route;
use super::job::{HandledBy, Job, Work};
use super::status::status;
use crate::door::Answer;
use crate::store::MessageId;

/// What becomes of a message of a delivery.
enum Waiting {
    Known(Outcome),
    For(watch::Receiver<Progress>),
}

impl Engine {
    /// Answers a delivery that has arrived in full. Whoever stops waiting for the answer
    /// does not stop the messages from being handled.
    pub(super) async fn deliver(
        self: &Arc<Self>,
        headers: &HeaderMap,
        body: &[u8],
        until: Instant,
    ) -> Answer {
        if self.is_closed() {
            return self.refuse_closed();
        }
        let delivery =
            match DoudianPushMessage::verify_http(&self.settings.basics.apps, headers, body) {
                Ok(delivery) => delivery,
                Err(error) => return self.refuse(&error),
            };
        for drift in delivery.drift() {
            tracing::debug!(app_key = delivery.app_key(), %drift, "a delivery is not as described");
        }
        if delivery.is_probe() {
            self.counters.probes.one();
            tracing::debug!(app_key = delivery.app_key(), "answered the probe of the address");
            return answer(&DoudianPushResult::success());
        }
        let received_at = self.settings.basics.clock.now();
        let accept = |message| self.accept(delivery.app_key(), message, received_at);
        // All of them first: they are handled while the first is waited for.
        let mut waiting: Vec<_> = delivery.data().iter().map(accept).collect();
        let refuse = |bad| self.accept_bad(delivery.app_key(), bad, received_at);
        waiting.extend(delivery.bad().iter().map(refuse));
        let mut bad = false;
        let mut again = false;
        for waiting in waiting {
            match self.outcome(waiting, until).await {
                Outcome::Taken => {}
                Outcome::Bad => bad = true,
                Outcome::Again => again = true,
            }
        }
        if again && Instant::now() >= until {
            self.counters.late.one();
            tracing::warn!(
                app_key = delivery.app_key(),
                "answered a delivery with failure: its messages are not handled yet"
            );
        }
        answer(&match (bad, again) {
            (true, _) => DoudianPushResult::unreadable(),
            (false, true) => DoudianPushResult::failed(),
            (false, false) => DoudianPushResult::success(),
        })
    }

    fn accept(self: &Arc<Self>, app_key: &str, message: &PushData, received_at: i64) -> Waiting {
        self.counters.messages.one();
        let PushData { tag, msg_id, .. } = message;
        if message.is_probe() {
            self.counters.probes.one();
            return Waiting::Known(Outcome::Taken);
        }
        let (key, work) = match self.settings.handlers.route(message) {
            Route::Handle { key, start, unknown } => {
                let by = if unknown { HandledBy::Unknown } else { HandledBy::Handler };
                (key, Work::Run(start, by))
            }
            Route::Ignore => {
                self.counters.unknown.one();
                tracing::info!(
                    app_key,
                    tag = &*name(tag),
                    msg_id = &*name(msg_id),
                    "no handler for the message: ignored it"
                );
                return Waiting::Known(Outcome::Taken);
            }
            Route::Bad(error) => {
                let bad = BadMessage::Message { message: message.clone(), error };
                self.note_bad(app_key, &bad);
                match self.settings.handlers.bad(bad) {
                    Some(start) => (None, Work::Run(start, HandledBy::Bad)),
                    None => return Waiting::Known(Outcome::Bad),
                }
            }
        };
        let id =
            MessageId { app_key: app_key.to_owned(), tag: tag.clone(), msg_id: msg_id.clone() };
        match self.flights.enter(&id) {
            Entered::Joined(progress) => {
                self.counters.in_progress.one();
                tracing::debug!(
                    app_key,
                    tag = &*name(tag),
                    msg_id = &*name(msg_id),
                    "the message is in hand already"
                );
                Waiting::For(progress)
            }
            Entered::First(flight) => {
                let job = Job { id, message: message.clone(), work, received_at };
                self.begin(job, key, flight)
            }
        }
    }

    /// Accepts an element that is no message. It has no id by which it could be remembered.
    fn accept_bad(
        self: &Arc<Self>,
        app_key: &str,
        element: &BadPushData,
        received_at: i64,
    ) -> Waiting {
        self.counters.messages.one();
        let bad = BadMessage::Element(element.clone());
        self.note_bad(app_key, &bad);
        let id = MessageId {
            app_key: app_key.to_owned(),
            tag: element.tag.clone().unwrap_or_default(),
            msg_id: element.msg_id.clone().unwrap_or_default(),
        };
        match self.settings.handlers.bad(bad) {
            Some(start) => {
                let (message, work) = (PushData::default(), Work::Run(start, HandledBy::Bad));
                let job = Job { id, message, work, received_at };
                self.begin(job, None, self.flights.nameless())
            }
            None => Waiting::Known(Outcome::Bad),
        }
    }

    /// Gives a message its place in the queue, and in the line of its key.
    fn begin(self: &Arc<Self>, job: Job, key: Option<String>, flight: Flight) -> Waiting {
        let Some(room) = self.room() else {
            self.counters.busy.one();
            let MessageId { app_key, tag, msg_id } = &job.id;
            tracing::warn!(
                app_key,
                tag = &*name(tag),
                msg_id = &*name(msg_id),
                "no room in the queue for the message"
            );
            return Waiting::Known(Outcome::Again);
        };
        // With the place in hand: from here on the shutdown waits for this message.
        if self.is_closed() {
            return Waiting::Known(Outcome::Again);
        }
        let progress = flight.watch();
        let turn =
            key.filter(|_| self.settings.ordered).map(|key| self.lanes.enter(&job.id.app_key, key));
        tokio::spawn(job.accepted(Arc::clone(self), flight, turn, room));
        Waiting::For(progress)
    }

    fn note_bad(&self, app_key: &str, bad: &BadMessage) {
        self.counters.bad.one();
        let (tag, msg_id) = (bad.tag().map(name), bad.msg_id().map(name));
        let (tag, msg_id) = (tag.as_deref(), msg_id.as_deref());
        tracing::warn!(app_key, tag, msg_id, reason = %bad, "a message cannot be read");
    }

    async fn outcome(&self, waiting: Waiting, until: Instant) -> Outcome {
        let mut progress = match waiting {
            Waiting::Known(outcome) => return outcome,
            Waiting::For(progress) => progress,
        };
        let stored_is_enough = self.settings.when_stored;
        let end = progress.wait_for(|progress| progress.settled(stored_is_enough).is_some());
        match timeout_at(until, end).await {
            Ok(Ok(progress)) => progress.settled(stored_is_enough).unwrap_or(Outcome::Again),
            Ok(Err(_)) | Err(_) => Outcome::Again,
        }
    }

    fn refuse(&self, error: &PushError) -> Answer {
        self.counters.refused.one(error.kind());
        tracing::warn!(reason = %error, "refused a delivery");
        refused(status(error))
    }

    fn refuse_closed(&self) -> Answer {
        self.counters.closed.one();
        tracing::debug!("refused a delivery: shutting down");
        Answer::new(StatusCode::SERVICE_UNAVAILABLE, DoudianPushResult::failed().to_json())
    }
}

/// The answer to a genuine delivery.
fn answer(result: &DoudianPushResult) -> Answer {
    Answer::new(StatusCode::OK, result.to_json())
}

/// The answer to something that is no genuine delivery, or cannot be read.
pub(crate) fn refused(status: StatusCode) -> Answer {
    Answer::new(status, DoudianPushResult::unreadable().to_json())
}
