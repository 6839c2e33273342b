//! Functions of the user's: how they are kept, and how they come to an end.

use std::future::Future;
use std::pin::Pin;

use tokio::task::JoinError;

/// A handler at work.
pub(crate) type Running<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;
/// A handler with what it is about, not yet at work; it gets a context.
pub(crate) type Start<C, T, E> = Box<dyn FnOnce(C) -> Running<T, E> + Send>;

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
