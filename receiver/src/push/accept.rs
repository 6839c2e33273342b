//! A delivery on its way: verified, its messages accepted, its answer made.

use std::sync::Arc;

use doudian_runtime::foreign::name;
use doudian_runtime::{BadPushData, Delivered, PushData, PushError, PushOutcome};
use http::HeaderMap;
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

use super::BadMessage;
use super::engine::Engine;
use super::flights::{Entered, Flight, Progress};
use super::handlers::Route;
use super::job::{HandledBy, Job, Work};
use super::status::status;
use crate::door::Answer;
use crate::store::MessageId;

/// What becomes of a message of a delivery.
enum Waiting {
    Known(PushOutcome),
    For(watch::Receiver<Progress>),
}

/// What the messages of a delivery have in common.
struct Sent<'d> {
    app_key: &'d str,
    log_id: Option<&'d str>,
    received_at: i64,
}

impl Sent<'_> {
    fn job(&self, id: MessageId, message: PushData, work: Work) -> Job {
        let log_id = self.log_id.map(str::to_owned);
        Job { id, message, work, log_id, received_at: self.received_at }
    }
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
        let platform = &self.settings.platform;
        let delivered = match (platform.open)(&self.settings.basics.apps, headers, body) {
            Ok(delivered) => delivered,
            Err(error) => return self.refuse(&error),
        };
        let Delivered { app_key, log_id, data, bad, drift, probe } = delivered;
        for drift in drift {
            tracing::debug!(app_key, %drift, "a delivery is not as described");
        }
        if let Some(reply) = probe {
            self.counters.probes.one();
            tracing::debug!(app_key, "answered the probe of the address");
            return reply.into();
        }
        let received_at = self.settings.basics.clock.now();
        let sent = Sent { app_key: &app_key, log_id: log_id.as_deref(), received_at };
        let accept = |message| self.accept(&sent, message);
        // All of them first: they are handled while the first is waited for.
        let mut waiting: Vec<_> = data.iter().map(accept).collect();
        let refuse = |bad| self.accept_bad(&sent, bad);
        waiting.extend(bad.iter().map(refuse));
        let mut bad = false;
        let mut again = false;
        for waiting in waiting {
            match self.outcome(waiting, until).await {
                PushOutcome::Taken => {}
                PushOutcome::Bad => bad = true,
                PushOutcome::Again => again = true,
            }
        }
        if again && Instant::now() >= until {
            self.counters.late.one();
            tracing::warn!(
                app_key,
                "answered a delivery with failure: its messages are not handled yet"
            );
        }
        platform.answer(match (bad, again) {
            (true, _) => PushOutcome::Bad,
            (false, true) => PushOutcome::Again,
            (false, false) => PushOutcome::Taken,
        })
    }

    fn accept(self: &Arc<Self>, sent: &Sent<'_>, message: &PushData) -> Waiting {
        let app_key = sent.app_key;
        self.counters.messages.one();
        let PushData { tag, msg_id, .. } = message;
        if tag == self.settings.platform.probe {
            self.counters.probes.one();
            return Waiting::Known(PushOutcome::Taken);
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
                return Waiting::Known(PushOutcome::Taken);
            }
            Route::Bad(error) => {
                let bad = BadMessage::Message { message: message.clone(), error };
                self.note_bad(sent, &bad);
                match self.settings.handlers.bad(bad) {
                    Some(start) => (None, Work::Run(start, HandledBy::Bad)),
                    None => return Waiting::Known(PushOutcome::Bad),
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
                let job = sent.job(id, message.clone(), work);
                self.begin(job, key, flight)
            }
        }
    }

    /// Accepts an element that is no message. It has no id by which it could be remembered.
    fn accept_bad(self: &Arc<Self>, sent: &Sent<'_>, element: &BadPushData) -> Waiting {
        self.counters.messages.one();
        let bad = BadMessage::Element(element.clone());
        self.note_bad(sent, &bad);
        let id = MessageId {
            app_key: sent.app_key.to_owned(),
            tag: element.tag.clone().unwrap_or_default(),
            msg_id: element.msg_id.clone().unwrap_or_default(),
        };
        match self.settings.handlers.bad(bad) {
            Some(start) => {
                let (message, work) = (PushData::default(), Work::Run(start, HandledBy::Bad));
                let job = sent.job(id, message, work);
                self.begin(job, None, self.flights.nameless())
            }
            None => Waiting::Known(PushOutcome::Bad),
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
            return Waiting::Known(PushOutcome::Again);
        };
        // With the place in hand: from here on the shutdown waits for this message.
        if self.is_closed() {
            return Waiting::Known(PushOutcome::Again);
        }
        let progress = flight.watch();
        let turn =
            key.filter(|_| self.settings.ordered).map(|key| self.lanes.enter(&job.id.app_key, key));
        tokio::spawn(job.accepted(Arc::clone(self), flight, turn, room));
        Waiting::For(progress)
    }

    fn note_bad(&self, sent: &Sent<'_>, bad: &BadMessage) {
        self.counters.bad.one();
        let app_key = sent.app_key;
        let [tag, msg_id, log_id] = [bad.tag(), bad.msg_id(), sent.log_id].map(|it| it.map(name));
        let (tag, msg_id, log_id) = (tag.as_deref(), msg_id.as_deref(), log_id.as_deref());
        tracing::warn!(app_key, tag, msg_id, log_id, reason = %bad, "a message cannot be read");
    }

    async fn outcome(&self, waiting: Waiting, until: Instant) -> PushOutcome {
        let mut progress = match waiting {
            Waiting::Known(outcome) => return outcome,
            Waiting::For(progress) => progress,
        };
        let stored_is_enough = self.settings.when_stored;
        let end = progress.wait_for(|progress| progress.settled(stored_is_enough).is_some());
        match timeout_at(until, end).await {
            Ok(Ok(progress)) => progress.settled(stored_is_enough).unwrap_or(PushOutcome::Again),
            Ok(Err(_)) | Err(_) => PushOutcome::Again,
        }
    }

    fn refuse(&self, error: &PushError) -> Answer {
        self.counters.refused.one(error.kind());
        tracing::warn!(reason = %error, "refused a delivery");
        self.settings.platform.refused(status(error))
    }

    fn refuse_closed(&self) -> Answer {
        self.counters.closed.one();
        tracing::debug!("refused a delivery: shutting down");
        self.settings.platform.closed()
    }
}
