//! The user's functions: which message goes to which, and how its data is read for it.

use std::collections::BTreeMap;
use std::error::Error;
use std::future::Future;
use std::sync::Arc;

use doudian_runtime::json::{Drift, ReadError};
use doudian_runtime::{MessageData, PushData};

use super::{BadMessage, Context};
use crate::failure::Failure;
use crate::handling;
use crate::log::DriftHook;

/// What a handler may fail with.
pub(super) type HandlerError = Box<dyn Error + Send + Sync>;
/// A handler at work.
pub(super) type Running = handling::Running<(), HandlerError>;
/// A handler with its message, not yet at work.
pub(super) type Start = handling::Start<Context, (), HandlerError>;

type Reading = Box<dyn Fn(&PushData) -> Result<Typed, ReadError> + Send + Sync>;
type Hook<M> = Arc<dyn Fn(M, Context) -> Running + Send + Sync>;
type DeadHook = Arc<dyn Fn(PushData, Failure, Context) -> Running + Send + Sync>;

/// The user's functions.
#[derive(Default)]
pub(super) struct Handlers {
    by_tag: BTreeMap<String, Reading>,
    unknown: Option<Hook<PushData>>,
    bad: Option<Hook<BadMessage>>,
    dead: Option<DeadHook>,
    drift: DriftHook,
}

/// A message that was read as the type of its tag.
struct Typed {
    /// The topic, and where the data differs from its description.
    drift: Option<(&'static str, Vec<Drift>)>,
    key: Option<String>,
    start: Start,
}

/// What to do with a message.
pub(super) enum Route {
    /// Hand it to the handler of its tag, or to the one of unknown tags.
    Handle {
        /// The id of what it is about.
        key: Option<String>,
        start: Start,
        /// Whether there is no handler for its tag.
        unknown: bool,
    },
    /// There is no handler for it: say that it was taken.
    Ignore,
    /// It is not of the type of its tag.
    Bad(ReadError),
}

impl Handlers {
    /// Sets the handler of a tag. Says whether there was one already.
    pub(super) fn insert<T, F, Fut, E>(&mut self, tag: &str, handler: &Arc<F>) -> bool
    where
        T: MessageData,
        F: Fn(T, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        let handler = Arc::clone(handler);
        let reading: Reading = Box::new(move |message| {
            let (data, drift) = message.typed::<T>()?;
            let key = data.key();
            let handler = Arc::clone(&handler);
            let start: Start = Box::new(move |context| running(handler(data, context)));
            Ok(Typed { drift: Some((T::MESSAGE.topic, drift)), key, start })
        });
        self.by_tag.insert(tag.to_owned(), reading).is_some()
    }

    /// Sets the handler of a tag, which gets its messages unread. Says whether there was one
    /// already.
    pub(super) fn insert_data<F, Fut, E>(&mut self, tag: &str, handler: F) -> bool
    where
        F: Fn(PushData, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        let hook: Hook<PushData> =
            Arc::new(move |message, context| running(handler(message, context)));
        let reading: Reading = Box::new(move |message| {
            Ok(Typed { drift: None, key: None, start: with(&hook, message.clone()) })
        });
        self.by_tag.insert(tag.to_owned(), reading).is_some()
    }

    pub(super) fn set_unknown<F, Fut, E>(&mut self, hook: F)
    where
        F: Fn(PushData, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        self.unknown = Some(Arc::new(move |message, context| running(hook(message, context))));
    }

    pub(super) fn set_bad<F, Fut, E>(&mut self, hook: F)
    where
        F: Fn(BadMessage, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        self.bad = Some(Arc::new(move |bad, context| running(hook(bad, context))));
    }

    pub(super) fn set_dead<F, Fut, E>(&mut self, hook: F)
    where
        F: Fn(PushData, Failure, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        self.dead = Some(Arc::new(move |message, failure, context| {
            running(hook(message, failure, context))
        }));
    }

    pub(super) fn set_drift(&mut self, hook: DriftHook) {
        self.drift = hook;
    }

    /// Whether every message would be ignored.
    pub(super) fn has_bad(&self) -> bool {
        self.bad.is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.by_tag.is_empty() && self.unknown.is_none()
    }

    pub(super) fn route(&self, message: &PushData) -> Route {
        let Some(reading) = self.by_tag.get(&message.tag) else {
            let Some(hook) = &self.unknown else { return Route::Ignore };
            let start = with(hook, message.clone());
            return Route::Handle { key: None, start, unknown: true };
        };
        match reading(message) {
            Ok(Typed { drift, key, start }) => {
                if let Some((topic, drift)) = drift {
                    self.drift.tell(topic, &drift);
                }
                Route::Handle { key, start, unknown: false }
            }
            Err(error) => Route::Bad(error),
        }
    }

    pub(super) fn bad(&self, bad: BadMessage) -> Option<Start> {
        self.bad.as_ref().map(|hook| with(hook, bad))
    }

    /// The hook for a message that is given up, not yet at work.
    pub(super) fn dead(
        &self,
        message: PushData,
        failure: Failure,
        context: Context,
    ) -> Option<impl FnOnce() -> Running + Send + 'static> {
        let hook = Arc::clone(self.dead.as_ref()?);
        Some(move || hook(message, failure, context))
    }
}

fn with<M: Send + 'static>(hook: &Hook<M>, message: M) -> Start {
    let hook = Arc::clone(hook);
    Box::new(move |context| hook(message, context))
}

fn running<Fut, E>(future: Fut) -> Running
where
    Fut: Future<Output = Result<(), E>> + Send + 'static,
    E: Into<HandlerError>,
{
    Box::pin(async move { future.await.map_err(Into::into) })
}
