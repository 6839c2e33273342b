//! Functions of the user's: how they are kept, and how they come to an end.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use tokio::task::JoinError;
use tokio::time::timeout;
use tracing::Instrument;

/// A handler at work.
pub(crate) type Running<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;
/// A handler with what it is about, not yet at work; it gets a context.
pub(crate) type Start<C, T, E> = Box<dyn FnOnce(C) -> Running<T, E> + Send>;

/// Lets a function of the user's work to its end, or for at most `limit`: then it is stopped. It
/// has a task of its own, so that its panic is nobody else's.
pub(crate) async fn run<T: Send + 'static, E: Send + 'static>(
    limit: Duration,
    work: impl Future<Output = Result<T, E>> + Send + 'static,
) -> Ended<T, E> {
    let mut task = tokio::spawn(work.in_current_span());
    let joined = match timeout(limit, &mut task).await {
        Ok(joined) => joined,
        Err(_) => {
            task.abort();
            task.await
        }
    };
    joined.into()
}

/// How the task of a handler came to its end.
pub(crate) enum Ended<T, E> {
    Returned(Result<T, E>),
    Panicked,
    /// It was stopped.
    Stopped,
}

impl<T, E> From<Result<Result<T, E>, JoinError>> for Ended<T, E> {
    fn from(joined: Result<Result<T, E>, JoinError>) -> Self {
        match joined {
            Ok(returned) => Self::Returned(returned),
            Err(error) if error.is_panic() => Self::Panicked,
            Err(_) => Self::Stopped,
        }
    }
}
