//! Runs a function of the user's: it may fail, panic, or never end.

use std::time::Duration;

use tokio::task::{JoinError, JoinHandle};
use tokio::time::{Instant, sleep, timeout};
use tracing::Instrument;

use super::engine::Engine;
use super::handlers::{HandlerError, Running};
use super::keeper::Keeper;
use crate::failure::Failure;
use crate::handling;

/// How long a handler that was stopped may take to reach its next `await`.
pub(super) const GRACE: Duration = Duration::from_secs(1);

/// How a handler came to its end.
pub(super) enum Ended {
    Done,
    Failed(Failure),
    /// The shutdown stopped it.
    Cut {
        /// Whether it has really come to an end.
        gone: bool,
    },
}

type Joined = Result<Result<(), HandlerError>, JoinError>;

/// Runs a handler in a task of its own, and keeps the lease meanwhile.
pub(super) async fn run(
    engine: &Engine,
    keeper: &mut Keeper<'_>,
    start: impl FnOnce() -> Running + Send + 'static,
) -> Ended {
    let began = Instant::now();
    let limit = engine.settings.basics.handler_timeout;
    let task = async move { start().await }.in_current_span();
    let mut task = tokio::spawn(task);
    let ended = tokio::select! {
        biased;
        joined = &mut task => read(joined, || Ended::Cut { gone: true }),
        () = engine.stopped() => cut(&mut task).await,
        () = sleep(limit) => {
            task.abort();
            tokio::select! {
                biased;
                // Only now is it sure that it is not at work any more.
                joined = &mut task => read(joined, || Ended::Failed(Failure::Timeout(limit))),
                () = engine.stopped() => cut(&mut task).await,
                never = keeper.keep() => match never {},
            }
        }
        never = keeper.keep() => match never {},
    };
    engine.counters.runs.one();
    engine.counters.handling_time.add(began.elapsed());
    ended
}

async fn cut(task: &mut JoinHandle<Result<(), HandlerError>>) -> Ended {
    task.abort();
    match timeout(GRACE, task).await {
        Ok(joined) => read(joined, || Ended::Cut { gone: true }),
        Err(_) => Ended::Cut { gone: false },
    }
}

fn read(joined: Joined, stopped: impl FnOnce() -> Ended) -> Ended {
    match handling::Ended::from(joined) {
        handling::Ended::Returned(Ok(())) => Ended::Done,
        handling::Ended::Returned(Err(error)) => Ended::Failed(Failure::Handler(error)),
        handling::Ended::Panicked => Ended::Failed(Failure::Panic),
        handling::Ended::Stopped => stopped(),
    }
}
