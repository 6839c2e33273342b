//! One message from its claim to its end.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use doudian_runtime::foreign::name;
use doudian_runtime::{DOUDIAN, PushData, PushOutcome};
use tokio::time::{Instant, sleep};
use tracing::{Instrument, Span, field};

use super::Context;
use super::engine::{Engine, Room};
use super::flights::Flight;
use super::handlers::Start;
use super::keeper::Keeper;
use super::lanes::Turn;
use super::run::{Ended, run};
use crate::failure::Failure;
use crate::log::{chain, end, millis};
use crate::store::{Claim, Lease, MessageId, Release, Settled};

/// How often, and after how long, the mark of a handled message is tried again.
const MARK_AGAIN: [Duration; 4] = [
    Duration::from_millis(100),
    Duration::from_millis(400),
    Duration::from_millis(1600),
    Duration::from_millis(6400),
];

/// A message to be handled.
pub(super) struct Job {
    pub(super) id: MessageId,
    pub(super) message: PushData,
    pub(super) work: Work,
    /// The platform's id of the delivery.
    pub(super) log_id: Option<String>,
    pub(super) received_at: i64,
}

/// What is to be done with it.
pub(super) enum Work {
    Run(Start, HandledBy),
    /// A stored message for which there is nothing to run.
    Fail(Failure),
}

/// Who handles it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HandledBy {
    /// The handler of its tag.
    Handler,
    /// The hook of unknown tags.
    Unknown,
    /// The hook of what cannot be read.
    Bad,
}

/// A message that is this process's to handle.
pub(super) struct Taken {
    pub(super) engine: Arc<Engine>,
    pub(super) job: Job,
    /// `None` for what has no id.
    pub(super) lease: Option<Lease>,
    pub(super) flight: Flight,
    pub(super) turn: Option<Turn>,
    /// The last to be dropped: who waits for an empty queue waits for all of it.
    pub(super) _room: Room,
}

impl Job {
    /// Claims a message that was just accepted, and handles it.
    pub(super) async fn accepted(
        self,
        engine: Arc<Engine>,
        mut flight: Flight,
        mut turn: Option<Turn>,
        room: Room,
    ) {
        if flight.is_nameless() {
            let lease = None;
            return Taken { engine, job: self, lease, flight, turn, _room: room }.handle().await;
        }
        let MessageId { app_key, tag, msg_id } = &self.id;
        let bad = matches!(self.work, Work::Run(_, HandledBy::Bad));
        let keep = (engine.settings.when_stored && !bad).then_some(&self.message);
        let claim = engine
            .settings
            .store
            .claim_delivered(&self.id, keep, self.log_id.as_deref(), engine.settings.lease)
            .await;
        let outcome = match claim {
            Ok(Claim::New(lease)) => {
                if lease.is_stored() {
                    flight.stored();
                }
                let lease = Some(lease);
                return Taken { engine, job: self, lease, flight, turn, _room: room }
                    .handle()
                    .await;
            }
            Ok(Claim::Done) => {
                engine.counters.duplicates.one();
                tracing::debug!(
                    app_key,
                    tag = &*name(tag),
                    msg_id = &*name(msg_id),
                    "the message was handled before"
                );
                PushOutcome::Taken
            }
            Ok(Claim::InProgress { stored }) => {
                engine.counters.in_progress.one();
                tracing::debug!(
                    app_key,
                    tag = &*name(tag),
                    msg_id = &*name(msg_id),
                    "somebody has the message in hand"
                );
                if stored && engine.settings.when_stored {
                    PushOutcome::Taken
                } else {
                    PushOutcome::Again
                }
            }
            Err(error) => {
                engine.store_failed("claim", &error);
                PushOutcome::Again
            }
        };
        flight.end(outcome);
        if let Some(turn) = &mut turn {
            turn.comes().await;
        }
    }
}

impl Engine {
    /// Marks a message as handled, and remembers it while the store does not take the mark:
    /// then there is nothing to tell of it.
    async fn mark(&self, lease: &Lease) -> Option<Settled> {
        match self.settings.store.complete(lease).await {
            Ok(settled) => {
                self.unmarked.remove(lease.id());
                Some(settled)
            }
            Err(error) => {
                self.unmarked.insert(lease.id());
                self.store_failed("mark as handled", &error);
                None
            }
        }
    }

    /// Counts an attempt that is not the first, and says what has become of the message when
    /// that cannot be done: then it is not tried.
    async fn count_attempt(&self, lease: Option<&Lease>) -> Option<PushOutcome> {
        let lease = lease.filter(|lease| lease.is_stored() && lease.attempt() > 1)?;
        match self.settings.store.begin(lease).await {
            Ok(Settled::Applied) => None,
            Ok(Settled::AlreadyDone) => Some(PushOutcome::Taken),
            Ok(Settled::Lost) => {
                self.lost_lease();
                Some(PushOutcome::Again)
            }
            // Nobody extends the lease any more, so that it comes again when it is over.
            Err(error) => {
                self.store_failed("count an attempt", &error);
                Some(PushOutcome::Again)
            }
        }
    }
}

impl Taken {
    pub(super) async fn handle(self) {
        let span = self.span();
        let began = Instant::now();
        if self.lease.as_ref().is_some_and(|lease| self.engine.unmarked.has(lease.id())) {
            self.mark_only().instrument(span.clone()).await;
        } else {
            self.work().instrument(span.clone()).await;
        }
        span.record("elapsed_ms", millis(began.elapsed()));
    }

    /// The span of a message, with what is known when it begins. A span has its name where it is
    /// written: one for Doudian's, which are the most, and one for all others.
    fn span(&self) -> Span {
        let platform = self.engine.settings.platform.name;
        macro_rules! span {
            ($name:literal $(, $field:ident = $value:expr)*) => {
                tracing::info_span!(
                    $name,
                    $($field = $value,)*
                    app_key = self.job.id.app_key,
                    tag = &*name(&self.job.id.tag),
                    msg_id = &*name(&self.job.id.msg_id),
                    attempt = self.lease.as_ref().map_or(1, Lease::attempt),
                    log_id = self.job.log_id.as_ref().map(name).as_deref(),
                    outcome = field::Empty,
                    error.type = field::Empty,
                    elapsed_ms = field::Empty,
                )
            };
        }
        match platform == DOUDIAN.name {
            true => span!("doudian_push"),
            false => span!("platform_push", platform = platform),
        }
    }

    /// Ends a message whose work this process has done before.
    async fn mark_only(mut self) {
        self.engine.counters.duplicates.one();
        if let Some(lease) = &self.lease {
            self.engine.mark(lease).await;
        }
        self.flight.end(PushOutcome::Taken);
        if let Some(turn) = &mut self.turn {
            turn.comes().await;
        }
    }

    async fn work(mut self) {
        let engine = Arc::clone(&self.engine);
        let mut keeper = Keeper::new(&engine, self.lease.as_ref());
        let ready = async {
            if let Some(turn) = &mut self.turn {
                turn.comes().await;
            }
            Arc::clone(&engine.running).acquire_owned().await
        };
        let slot = tokio::select! {
            biased;
            () = engine.stopped() => None,
            slot = ready => slot.ok(),
            never = keeper.keep() => match never {},
        };
        let Some(slot) = slot else { return self.cut(true).await };
        let context = Context {
            id: self.job.id.clone(),
            log_id: self.job.log_id.clone(),
            received_at: self.job.received_at,
            lease: self.lease.clone(),
        };
        let worn_out = self
            .lease
            .as_ref()
            .is_some_and(|lease| lease.is_stored() && lease.attempt() > engine.settings.attempts);
        let work = std::mem::replace(&mut self.job.work, Work::Fail(Failure::Abandoned));
        if !worn_out && let Some(outcome) = engine.count_attempt(self.lease.as_ref()).await {
            return self.flight.end(outcome);
        }
        let (ended, by) = match work {
            Work::Run(start, by) if !worn_out => {
                (run(&engine, &mut keeper, move || start(context)).await, by)
            }
            Work::Run(_, by) => (Ended::Failed(Failure::Abandoned), by),
            Work::Fail(failure) => (Ended::Failed(failure), HandledBy::Handler),
        };
        drop(keeper);
        drop(slot);
        match ended {
            Ended::Done => self.done(by).await,
            Ended::Failed(failure) => self.failed(failure, by).await,
            Ended::Cut { gone } => self.cut(gone).await,
        }
    }

    async fn done(mut self, by: HandledBy) {
        end("succeeded", None);
        let counters = &self.engine.counters;
        match by {
            HandledBy::Handler => counters.handled.one(),
            HandledBy::Unknown => counters.unknown.one(),
            HandledBy::Bad if self.engine.settings.take_bad => {}
            HandledBy::Bad => {
                self.release(Release::Failed { again_in: Duration::ZERO }).await;
                return self.flight.end(PushOutcome::Bad);
            }
        }
        let Some(lease) = self.lease.clone() else { return self.flight.end(PushOutcome::Taken) };
        // The work is done: saying so does not depend on the mark, since a repeat would do
        // it again.
        for again_in in MARK_AGAIN.into_iter().map(Some).chain([None]) {
            let settled = self.engine.mark(&lease).await;
            self.flight.end(PushOutcome::Taken);
            match settled {
                Some(Settled::Lost) => return self.lost(),
                Some(Settled::Applied | Settled::AlreadyDone) => return,
                None => match again_in.filter(|_| !self.engine.is_stopped()) {
                    Some(span) => tokio::select! {
                        () = sleep(span) => {}
                        // One more try: the shutdown waits for that much.
                        () = self.engine.stopped() => {}
                    },
                    None => return,
                },
            }
        }
    }

    async fn failed(mut self, failure: Failure, by: HandledBy) {
        self.engine.counters.failed(&failure);
        end("failed", Some(failure.kind()));
        tracing::warn!(error = chain(&failure), "the message was not handled");
        let attempts = self.engine.settings.attempts;
        match &self.lease {
            Some(lease) if lease.is_stored() && lease.attempt() >= attempts => {
                self.flight.end(PushOutcome::Taken);
                self.bury(failure).await;
            }
            Some(lease) => {
                let again_in = self.engine.settings.backoff_after(lease.attempt());
                let settled = self.release(Release::Failed { again_in }).await;
                self.flight.end(match (settled, by) {
                    // The handler itself has marked the message, then failed.
                    (Some(Settled::AlreadyDone), _) => PushOutcome::Taken,
                    (_, HandledBy::Bad) => PushOutcome::Bad,
                    (_, HandledBy::Handler | HandledBy::Unknown) => PushOutcome::Again,
                });
            }
            None => self.flight.end(PushOutcome::Bad),
        }
    }

    /// Gives a stored message up.
    async fn bury(&mut self, failure: Failure) {
        let Some(lease) = self.lease.clone() else { return };
        let engine = Arc::clone(&self.engine);
        engine.counters.dead.one();
        let attempts = lease.attempt();
        tracing::error!(attempts, "the message was given up");
        let reason = chain(&failure);
        let context = Context {
            id: self.job.id.clone(),
            log_id: self.job.log_id.clone(),
            received_at: self.job.received_at,
            lease: Some(lease.clone()),
        };
        // Told first: whoever is killed in between tells it again.
        if let Some(hook) =
            engine.settings.handlers.dead(self.job.message.clone(), failure, context)
        {
            let mut keeper = Keeper::new(&engine, Some(&lease));
            match run(&engine, &mut keeper, hook).await {
                Ended::Done => {}
                Ended::Failed(failure) => {
                    tracing::error!(error = chain(&failure), "the hook for the dead failed");
                }
                // Not buried: it is told again after the restart.
                Ended::Cut { gone } => return self.give_back(gone).await,
            }
        }
        match engine.settings.store.bury(&lease, &reason).await {
            Ok(Settled::Applied | Settled::AlreadyDone) => {}
            Ok(Settled::Lost) => self.lost(),
            Err(error) => engine.store_failed("bury", &error),
        }
    }

    /// Gives a message back that the shutdown cut off.
    async fn cut(mut self, gone: bool) {
        self.give_back(gone).await;
        self.flight.end(PushOutcome::Again);
    }

    async fn give_back(&mut self, gone: bool) {
        self.engine.cut.fetch_add(1, Ordering::SeqCst);
        end("cancelled", None);
        tracing::warn!(gone, "the shutdown cut a message off");
        // A handler that does not stop keeps its message until the lease is over.
        if gone {
            self.release(Release::Untried).await;
        }
    }

    async fn release(&mut self, release: Release) -> Option<Settled> {
        let lease = self.lease.as_ref()?;
        match self.engine.settings.store.release(lease, release).await {
            Ok(settled) => {
                match (settled, release) {
                    (Settled::Lost, _) => self.lost(),
                    (Settled::Applied, Release::Failed { again_in }) if lease.is_stored() => {
                        self.engine.retry_in(lease.id().clone(), again_in);
                    }
                    _ => {}
                }
                Some(settled)
            }
            Err(error) => {
                self.engine.store_failed("give back", &error);
                None
            }
        }
    }

    fn lost(&self) {
        self.engine.lost_lease();
    }
}
