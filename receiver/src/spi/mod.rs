//! Receives SPI calls.

mod builder;
mod context;
mod engine;
mod handlers;
mod metrics;
mod refusal;
mod verify;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, Uri};
use http_body::Body;
use http_body_util::Full;
use tokio::time::Instant;

pub use builder::SpiReceiverBuilder;
pub use context::SpiContext;
use engine::{Engine, Settings};
#[cfg(feature = "axum")]
pub(crate) use engine::{inner, no_body, refused};
pub use metrics::SpiMetrics;
pub use refusal::SpiRefusal;
pub(crate) use verify::BODY_LIMIT;
#[cfg(feature = "axum")]
pub(crate) use verify::{Arrived, NotVerified};

use crate::door::Answer;

/// Receives SPI calls, what the platform asks the developer's own service: see the
/// [crate's documentation](crate#spi-calls).
///
/// Clones are the same receiver.
#[derive(Clone)]
pub struct SpiReceiver {
    engine: Arc<Engine>,
}

impl SpiReceiver {
    fn new(settings: Settings) -> Self {
        Self { engine: Arc::new(Engine::new(settings)) }
    }

    /// Answers a call, from any server whose bodies are [`http_body`] ones. The receiver is
    /// also a service that axum and hyper route to.
    pub async fn receive<B: Body>(&self, request: Request<B>) -> Response<Full<Bytes>> {
        let start = Instant::now();
        let (head, body) = request.into_parts();
        let engine = &self.engine;
        engine.counters.calls.one();
        let method = match engine.find(&head.method, &head.uri) {
            Ok(method) => method,
            Err(answer) => return answer.into_response(),
        };
        let basics = &engine.settings.basics;
        let until = start + basics.answer_within;
        let answer = match basics.read(&head.headers, body, start).await {
            Ok(body) => engine.answer(method, &head.uri, &head.headers, &body, until).await,
            Err(error) => engine.refuse_body(method, error),
        };
        answer.into_response()
    }

    /// Answers a call whose body has been read already: its bytes as they came, since the
    /// signature is over them. The limit of the body's size is up to the caller.
    pub async fn answer(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Answer {
        let until = Instant::now() + self.engine.settings.basics.answer_within;
        self.engine.counters.calls.one();
        match self.engine.find(method, uri) {
            Ok(method) => self.engine.answer(method, uri, headers, &body, until).await,
            Err(answer) => answer,
        }
    }

    /// What the receiver has counted since it was built.
    pub fn metrics(&self) -> SpiMetrics {
        self.engine.counters.snapshot(self.engine.slots.running())
    }

    /// Takes nothing more, and waits until every handler is done, for at most `limit`. Says
    /// how many were left at work.
    pub async fn shutdown(&self, limit: Duration) -> usize {
        let left = self.engine.slots.shutdown(limit).await;
        tracing::info!(left, "the receiver of SPI calls has shut down");
        left
    }
}

impl fmt::Debug for SpiReceiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiReceiver")
            .field("apps", &self.engine.settings.basics.apps)
            .field("running", &self.engine.slots.running())
            .finish_non_exhaustive()
    }
}
