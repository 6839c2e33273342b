//! Receives push messages.

mod accept;
mod bad;
mod builder;
mod context;
mod engine;
mod flights;
mod handlers;
mod job;
mod keeper;
mod lanes;
mod metrics;
mod overdue;
mod platform;
mod run;
mod shutdown;
mod status;
mod unmarked;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use doudian_runtime::foreign::name;
use http::header::ALLOW;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::Full;
use tokio::time::Instant;

pub use bad::BadMessage;
pub use builder::{Acknowledge, PushReceiverBuilder};
pub use context::Context;
use engine::{Engine, Settings};
pub use metrics::PushMetrics;
#[cfg(feature = "axum")]
pub(crate) use platform::refused;
pub use shutdown::Shutdown;
#[cfg(feature = "axum")]
pub(crate) use status::status;

use crate::door::{Answer, NoBody};

/// Receives push messages: see the [crate's documentation](crate).
///
/// Clones are the same receiver.
#[derive(Clone)]
pub struct PushReceiver {
    engine: Arc<Engine>,
}

impl PushReceiver {
    fn new(settings: Settings) -> Self {
        Self { engine: Arc::new(Engine::new(settings)) }
    }

    /// Answers a delivery, from any server whose bodies are [`http_body`] ones. The receiver
    /// is also a service that axum and hyper route to.
    pub async fn receive<B: Body>(&self, request: Request<B>) -> Response<Full<Bytes>> {
        let start = Instant::now();
        let (head, body) = request.into_parts();
        let engine = &self.engine;
        engine.counters.deliveries.one();
        if head.method != Method::POST {
            engine.counters.not_post.one();
            tracing::debug!(
                method = &*name(head.method.as_str()),
                "refused a delivery: it is not a POST"
            );
            let answer = engine.settings.platform.refused(StatusCode::METHOD_NOT_ALLOWED);
            let mut response = answer.into_response();
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
            return response;
        }
        let basics = &engine.settings.basics;
        let until = start + basics.answer_within;
        let answer = match basics.read(&head.headers, body, start).await {
            Ok(body) => engine.deliver(&head.headers, &body, until).await,
            Err(error) => engine.refuse_body(error),
        };
        answer.into_response()
    }

    /// Answers a delivery whose body has been read already: its bytes as they came, since
    /// the signature is over them. The limit of the body's size is up to the caller.
    pub async fn deliver(&self, headers: &HeaderMap, body: Bytes) -> Answer {
        self.engine.counters.deliveries.one();
        let until = Instant::now() + self.engine.settings.basics.answer_within;
        self.engine.deliver(headers, &body, until).await
    }

    /// What the receiver has counted since it was built.
    pub fn metrics(&self) -> PushMetrics {
        self.engine.metrics()
    }

    /// Takes nothing more, and waits until everything that was accepted is handled, for at
    /// most `limit`. What is left then is stopped and given back, so that another process
    /// can take it up at once; that may take some seconds more.
    ///
    /// Let the server stop accepting connections first. Deliveries that still come are
    /// answered with status 503, so that the platform repeats them.
    pub async fn shutdown(&self, limit: Duration) -> Shutdown {
        self.engine.shut_down(limit).await
    }
}

impl Engine {
    fn refuse_body(&self, error: NoBody) -> Answer {
        self.counters.no_body(error);
        tracing::warn!(reason = %error, "refused a delivery");
        self.settings.platform.refused(error.status())
    }
}

impl fmt::Debug for PushReceiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushReceiver")
            .field("apps", &self.engine.settings.basics.apps)
            .field("queued", &self.engine.queued())
            .finish_non_exhaustive()
    }
}
