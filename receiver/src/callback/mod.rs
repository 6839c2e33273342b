//! Receives the callback of custom goods, which nothing signs.

mod body;
mod builder;
mod code;
mod engine;
mod metrics;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::Body;
use http_body_util::Full;
use tokio::time::Instant;

pub use builder::CustomGoodsReceiverBuilder;
pub use code::CallbackCode;
use engine::{Engine, Settings};
pub use metrics::CustomGoodsMetrics;

use crate::door::Answer;

/// Receives the callback after custom data of an order was taken (定制成功回调, the descriptor
/// `callback.customGoodsSuccess`): a POST with `{"order_ids": […]}`, answered with
/// `{"err_no": 0, "err_msg": "…"}`.
///
/// **Nothing signs this callback.** The source that describes it names no signature and no secret,
/// so whoever knows the address can send one, with any order in it. What it says is therefore only
/// a hint: [`confirm`](CustomGoodsReceiverBuilder::confirm) asks the platform for the state of each
/// order, and the handler gets those that are confirmed, and no others. There is no receiver
/// without it. Confirm by a query that the platform answers, and not by what came; look first
/// whether you know the order, so that nobody has you query what is none of yours.
///
/// ```no_run
/// use axum::Router;
/// use doudian_receiver::CustomGoodsReceiver;
///
/// # #[derive(Clone)] struct Shop;
/// # impl Shop {
/// #     async fn is_customized(&self, _: &str) -> std::io::Result<bool> { Ok(true) }
/// #     async fn make(&self, _: &str) -> std::io::Result<()> { Ok(()) }
/// # }
/// # fn demo(shop: Shop) -> Result<(), Box<dyn std::error::Error>> {
/// let maker = shop.clone();
/// let receiver = CustomGoodsReceiver::builder()
///     .confirm(move |order_id| {
///         let shop = shop.clone();
///         async move { shop.is_customized(&order_id).await }
///     })
///     .on(move |order_id| {
///         let maker = maker.clone();
///         async move { maker.make(&order_id).await }
///     })
///     .build()?;
/// let app: Router = Router::new().route_service("/douyin/custom-goods", receiver);
/// # Ok(())
/// # }
/// ```
///
/// It is a [`tower_service::Service`]; [`receive`](Self::receive) takes a request with any body, and
/// [`answer`](Self::answer) bytes that were read already.
///
/// # What it is answered with
///
/// | HTTP status | `err_no` | when |
/// |---|---|---|
/// | 200 | 0 | every order was confirmed and handled |
/// | 200 | 1 | an id cannot be read; the others were handled |
/// | 200 | 2 | the platform does not confirm an order; the others were handled |
/// | 200 | 3 | something failed, is still going on at the deadline, or found no room |
/// | 400 | 1 | the body is no such callback, or names no order or too many |
/// | 405, 408, 413 | 1 | not a POST, too slow, too large |
/// | 503 | 3 | the receiver is shutting down |
///
/// The platform looks only at whether the callback arrived, so do not count on its coming again:
/// what was answered with 3 is in the log and in [`metrics`](Self::metrics). One order that fails
/// does not stop the others. An id may be text or a whole number, since no source states which; it
/// is handed on as text with all its digits. The same order may come again: make what the handler
/// does unique by its id.
///
/// Clones are the same receiver.
#[derive(Clone)]
pub struct CustomGoodsReceiver {
    engine: Arc<Engine>,
}

impl CustomGoodsReceiver {
    fn new(settings: Settings) -> Self {
        Self { engine: Arc::new(Engine::new(settings)) }
    }

    /// Answers a callback, from any server whose bodies are [`http_body`] ones.
    pub async fn receive<B: Body>(&self, request: Request<B>) -> Response<Full<Bytes>> {
        let start = Instant::now();
        let (head, body) = request.into_parts();
        let engine = &self.engine;
        let basics = &engine.settings.basics;
        let until = start + basics.answer_within;
        let answer = match engine.arrive(&head.method) {
            Err(answer) => answer,
            Ok(()) => match basics.read(&head.headers, body, start).await {
                Ok(body) => engine.answer(&body, until).await,
                Err(error) => engine.refuse_body(error),
            },
        };
        answer.into_response()
    }

    /// Answers a callback whose body has been read already. The limit of its size is up to the
    /// caller.
    pub async fn answer(&self, method: &Method, body: &[u8]) -> Answer {
        let until = Instant::now() + self.engine.settings.basics.answer_within;
        match self.engine.arrive(method) {
            Ok(()) => self.engine.answer(body, until).await,
            Err(answer) => answer,
        }
    }

    /// What the receiver has counted since it was built.
    pub fn metrics(&self) -> CustomGoodsMetrics {
        self.engine.counters.snapshot(self.engine.slots.running())
    }

    /// Takes nothing more, and waits until every callback in hand is done, for at most `limit`.
    /// Says how many were left at work.
    pub async fn shutdown(&self, limit: Duration) -> usize {
        let left = self.engine.slots.shutdown(limit).await;
        tracing::info!(left, "the receiver of custom goods has shut down");
        left
    }
}

impl fmt::Debug for CustomGoodsReceiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomGoodsReceiver")
            .field("running", &self.engine.slots.running())
            .finish_non_exhaustive()
    }
}
