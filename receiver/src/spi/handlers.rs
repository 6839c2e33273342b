//! The user's functions: which call goes to which, and how it is answered.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;

use doudian_runtime::json::{Drift, EncodeError};
use doudian_runtime::{DoudianSpiCall, Spi, SpiError, SpiReply, SpiRequest, SpiResponse};

use super::{SpiContext, SpiRefusal};
use crate::handling;
use crate::log::DriftHook;

/// A handler at work: the body of the reply, or why there is none.
pub(super) type Running = handling::Running<String, SpiRefusal>;
/// A handler with its parameters, not yet at work.
pub(super) type Start = handling::Start<SpiContext, String, SpiRefusal>;

type Reading = Box<dyn Fn(&DoudianSpiCall) -> Result<(Start, Vec<Drift>), SpiError> + Send + Sync>;

/// One method and its handler.
pub(super) struct Method {
    pub(super) spi: &'static Spi,
    read: Reading,
}

/// The user's functions.
#[derive(Default)]
pub(super) struct Handlers {
    /// By the whole path.
    paths: BTreeMap<String, Method>,
    /// By the end of the path, the method's name.
    names: BTreeMap<&'static str, Method>,
    drift: DriftHook,
}

impl Method {
    pub(super) fn new<T, F, Fut>(handler: F) -> Self
    where
        T: SpiRequest,
        F: Fn(T, SpiContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T::Data, SpiRefusal>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        let read = move |call: &DoudianSpiCall| {
            let (parameters, drift) = call.typed::<T>()?;
            let handler = Arc::clone(&handler);
            let start: Start = Box::new(move |context| {
                Box::pin(async move {
                    let data = handler(parameters, context).await?;
                    let body = SpiResponse::success(data).to_json(T::SPI.reply);
                    body.map_err(|error: EncodeError| SpiRefusal::inner(error))
                })
            });
            Ok((start, drift))
        };
        Self { spi: T::SPI, read: Box::new(read) }
    }
}

impl Handlers {
    /// Sets the handler of a path. Says whether there was one already.
    pub(super) fn insert_at(&mut self, path: &str, method: Method) -> bool {
        self.paths.insert(path.to_owned(), method).is_some()
    }

    /// Sets the handler of a method's name. Says whether there was one already.
    pub(super) fn insert(&mut self, method: Method) -> bool {
        self.names.insert(method.spi.name, method).is_some()
    }

    pub(super) fn set_drift(&mut self, hook: DriftHook) {
        self.drift = hook;
    }

    /// Reads the parameters of a call, and tells where they differ from their description.
    pub(super) fn read(&self, method: &Method, call: &DoudianSpiCall) -> Result<Start, SpiError> {
        let (start, drift) = (method.read)(call)?;
        self.drift.tell(method.spi.name, &drift);
        Ok(start)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.paths.is_empty() && self.names.is_empty()
    }

    /// The handler of a path: that of the whole path, or else that of the longest name that
    /// it ends in.
    pub(super) fn find(&self, path: &str) -> Option<&Method> {
        let ends = path.match_indices('/').filter_map(|(slash, _)| path.get(slash + 1..));
        self.paths.get(path).or_else(|| ends.filter_map(|end| self.names.get(end)).next())
    }
}

/// The body of a reply that refuses.
pub(super) fn refusal(code: i64, message: &str, reply: SpiReply) -> String {
    let refusal = SpiResponse::<()>::refuse(code, message);
    // Nothing in it could fail to be written; the words are those of the platform's sample.
    refusal.to_json(reply).unwrap_or_else(|_| r#"{"code":100003}"#.to_owned())
}
