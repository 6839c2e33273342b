//! Receives what a platform sends to your own service: push messages (消息推送) and SPI calls of
//! Doudian (抖店), and webhooks of the Douyin open platform. Verified over the bytes as they came, within the platform's deadlines, and,
//! for messages, once, even though the platform sends them more than once.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use axum::Router;
//! use doudian_receiver::{Context, MemoryStore, PushReceiver};
//! use doudian_runtime::{Apps, PushData};
//! # #[derive(Clone, Default)]
//! # struct DoudianTradeTradePaid101 { p_id: String }
//! # doudian_runtime::generated::members!(DoudianTradeTradePaid101 { p_id: "p_id" OPTIONAL; });
//! # impl doudian_runtime::MessageData for DoudianTradeTradePaid101 {
//! #     const MESSAGE: &'static doudian_runtime::Message =
//! #         &doudian_runtime::Message { topic: "doudian_trade_TradePaid", tag: Some("101"), title: "" };
//! # }
//!
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! let receiver = PushReceiver::builder(Apps::one("app key", "app secret"))
//!     .store(MemoryStore::default())
//!     .on(|paid: DoudianTradeTradePaid101, context: Context| async move {
//!         println!("order {} was paid, message {}", paid.p_id, context.msg_id());
//!         Ok::<_, std::io::Error>(())
//!     })
//!     .unknown(|message: PushData, _| async move {
//!         println!("no handler for tag {}", message.tag);
//!         Ok::<_, std::io::Error>(())
//!     })
//!     .ordered()
//!     .build()?;
//! let app: Router = Router::new().route_service("/doudian/push", receiver.clone());
//! // Serve `app`, and when the server has stopped (in bounded time: see "Shutting down"):
//! let shutdown = receiver.shutdown(Duration::from_secs(20)).await;
//! println!("{} messages are left", shutdown.left);
//! # Ok(())
//! # }
//! ```
//!
//! # Doors
//!
//! - [`PushReceiver`] is a [`tower_service::Service`]: `route_service` of axum takes it, and
//!   so do hyper and others.
//! - [`PushReceiver::receive`] answers a request with any [`http_body::Body`].
//! - [`PushReceiver::deliver`] answers headers and bytes that you have read yourself.
//! - `VerifiedPush` and `VerifiedSpi` (feature `axum`) are extractors for those who only
//!   want what is verified, and do the rest themselves; `VerifySpi` is a state for them that
//!   tells of drift.
//!
//! # What a delivery is answered with
//!
//! | HTTP status | code | when |
//! |---|---|---|
//! | 200 | 0 | every message was handled, now or before, or has a tag that nobody handles |
//! | 200 | 40041 | something in it cannot be read |
//! | 200 | 40044 | something failed, is still going on at the deadline, found no room in the queue, or could not be remembered |
//! | 400 | 40041 | headers are missing, doubled or unreadable, or the body is no list of messages |
//! | 401 | 40041 | it is not genuine |
//! | 405, 408, 413 | 40041 | not a POST, too slow, too large |
//! | 503 | 40044 | the receiver is shutting down |
//!
//! The probe that the platform sends when the address is saved (tag 0) is answered with
//! success, and goes to no handler. One bad or failed message does not stop the others of
//! its delivery: they are handled and marked, so that a repeat only handles that one again.
//! Nothing that was sent is in an answer or an error. In the log are tags and ids of messages
//! and, at the level debug, where data is not as described: names of fields that no
//! descriptor has, and codes that none lists, cut after 32 characters.
//!
//! The platform gives up after 5 s, so a delivery is answered after 4 s at the latest. The
//! handlers go on then, and the repeat finds their messages done, or waits for them once
//! more. How often and when the platform repeats, no source states: take deliveries as
//! at-least-once and unordered.
//!
//! These are the answers to Doudian; what another platform is answered says the type of its
//! deliveries.
//!
//! # Webhooks of the Douyin open platform
//!
//! The webhooks of the open platform (抖音开放平台) take the same way: store, handlers, order,
//! limits and counters are the ones of push messages. What differs is a type, `DouyinWebhook`
//! of `doudian-runtime` (feature `douyin-webhooks`), which the receiver is begun with:
//!
//! ```
//! use axum::Router;
//! use doudian_receiver::{Context, PushReceiver};
//! use doudian_runtime::{Apps, DouyinWebhook, PushData};
//!
//! # fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! let apps = Apps::one("client key", "client secret");
//! let receiver = PushReceiver::builder_of::<DouyinWebhook>(apps)
//!     .on_data("life_trade_order_notify", |event: PushData, context: Context| async move {
//!         println!("event {}, {} bytes", context.msg_id(), event.data.len());
//!         Ok::<_, std::io::Error>(())
//!     })
//!     .build()?;
//! let app: Router = Router::new().route_service("/douyin/webhooks", receiver.clone());
//! # Ok(())
//! # }
//! # demo().unwrap();
//! ```
//!
//! The tag of a message is the name of its event, its id the header `Msg-Id`, and its data the
//! content, whether that came as an object or as text that holds one. `client_key` is
//! [`Context::app_key`], and [`Context::log_id`] the webhook's `log_id`. `verify_webhook` is
//! answered with its challenge. The platform looks at the status: 200 when the event was handled,
//! 400 when it cannot be read, 503 when it is to come again, and 401, 405, 408, 413 as above. It
//! sends an event three times, and then no more: where that is too few, acknowledge
//! [when stored](Acknowledge::WhenStored). An event without a `Msg-Id` of its own cannot be
//! remembered; it goes to the hook [`bad`](PushReceiverBuilder::bad). Only the body is signed,
//! with the secret of the app, and neither `Msg-Id` nor a time: whoever has seen a webhook can
//! send it again.
//!
//! Another platform's deliveries need one more type that implements
//! [`PushDelivery`](doudian_runtime::PushDelivery).
//!
//! # Once
//!
//! A message is claimed in the [`Store`] by app, tag and id, handled, and then marked. The
//! claim is a lease with a random token that ends with its process: whoever takes the
//! message up next fences the former holder off. What the mark cannot cover is a process
//! that is killed after the handler's work and before the mark: its message is handled
//! again. Make effects of your own unique by [`Context::msg_id`], or write them together
//! with the mark: [`Context::lease`] is the key to that, and `RedisStore::complete_with` does
//! it for effects in Redis.
//!
//! Without its store nothing is handled: a claim that fails is answered with 40044. When
//! only the mark fails after the work is done, the answer is success, since a repeat would
//! do the work again; the mark is tried again for some seconds, and once more when the
//! message comes again to this process. To another it comes as new once its lease is over: a
//! store that was away for longer than the lease can have it handled twice.
//!
//! [`MemoryStore`] is for one process; what it knows ends with it. `RedisStore` (feature
//! `redis`) is for a fleet, and for restarts. For another database implement [`Store`].
//!
//! # Acknowledged when stored
//!
//! With [`Acknowledge::WhenStored`] deliveries are answered as soon as their messages are in
//! the store. Failures are tried again from there, after 2 s, 8 s, 32 s and so on, and given
//! up after 5 attempts: the hook [`dead`](PushReceiverBuilder::dead) is told, and the store
//! keeps the message. With a durable store, messages of a process that was killed are taken
//! up when their leases are over. So are those of a process that is killed by a message each
//! time, but not for ever: attempts count even when they did not come to an end.
//!
//! Stored messages hold personal data in part. With [`Acknowledge::WhenHandled`] only ids
//! are stored.
//!
//! # Order
//!
//! See [`PushReceiverBuilder::ordered`].
//!
//! # Shutting down
//!
//! First the server, then [`PushReceiver::shutdown`]. A graceful shutdown of axum or hyper
//! waits for every connection, and one that has sent half the head of a request stays open
//! for ever: give it a limit.
//!
//! ```no_run
//! # use std::time::Duration;
//! # async fn demo(listener: tokio::net::TcpListener, app: axum::Router, receiver: doudian_receiver::PushReceiver) -> std::io::Result<()> {
//! # async fn stop() {}
//! // `stop` ends at the signal: `tokio::signal::ctrl_c()`, for example.
//! let server = axum::serve(listener, app).with_graceful_shutdown(stop());
//! tokio::select! {
//!     served = server => served?,
//!     () = async { stop().await; tokio::time::sleep(Duration::from_secs(5)).await } => {}
//! }
//! let shutdown = receiver.shutdown(Duration::from_secs(20)).await;
//! # let _ = shutdown;
//! # Ok(())
//! # }
//! ```
//!
//! # Limits
//!
//! At most [`queue`](PushReceiverBuilder::queue) messages wait or run, and a delivery that
//! finds no room is answered at once. Bodies are read up to
//! [`body_limit`](PushReceiverBuilder::body_limit) and for
//! [`read_within`](PushReceiverBuilder::read_within). How many connections send at once, and
//! how long one may take for its head, is up to the server in front (hyper's
//! `header_read_timeout`, or a proxy): memory for them is their number times the limit.
//!
//! # What is counted
//!
//! [`PushReceiver::metrics`], [`SpiReceiver::metrics`] and [`CustomGoodsReceiver::metrics`]. Whatever is refused or fails is
//! counted, and is a `tracing` event. Handlers run in spans of level INFO whose fields are named
//! as those of the client's calls:
//!
//! | span | fields |
//! |---|---|
//! | `doudian_push`, a message from its claim to its end | `app_key`, `tag`, `msg_id`, `attempt`, `outcome`, `error.type`, `elapsed_ms` |
//! | `platform_push`, the same of another platform, such as a webhook | `platform`, which says whose it is, `log_id`, and the same |
//! | `doudian_spi`, a call from its arrival to its answer | `method`, `app_key`, `log_id`, `code`, `outcome`, `error.type`, `elapsed_ms` |
//! | `doudian_custom_goods`, a callback until its orders are done | `orders`, `outcome`, `error.type`, `elapsed_ms` |
//!
//! `outcome` is `succeeded`, `failed` (the handler did, or there was no room or time for it),
//! `rejected` (a call that is not genuine or cannot be read, or that its handler declined), or
//! `cancelled` (a message that the shutdown cut off). `error.type` is the word of
//! [`Failure::kind`] or [`SpiError::kind`](doudian_runtime::SpiError::kind), or `declined`,
//! `busy`, `late` or `closed`. `app_key` and `log_id` of a call are there once it is verified.
//!
//! Tags, ids, paths and the like are escaped and cut in events, see
//! [`foreign`](doudian_runtime::foreign). So are errors of handlers, which are logged as they
//! print: leave personal data out of them.
//!
//! # SPI calls
//!
//! [`SpiReceiver`] answers what the platform asks. A handler gets the method's parameters
//! and gives its data, or an [`SpiRefusal`] with a code of the method's table:
//!
//! ```no_run
//! use axum::Router;
//! use doudian_receiver::{SpiContext, SpiReceiver, SpiRefusal};
//! use doudian_runtime::{Apps, SpiRequest};
//!
//! # fn demo<DoudianTopupNotifyRequest>() -> Result<(), Box<dyn std::error::Error>>
//! # where DoudianTopupNotifyRequest: SpiRequest
//! # {
//! let spi = SpiReceiver::builder(Apps::one("app key", "app secret"))
//!     .on(|order: DoudianTopupNotifyRequest, context: SpiContext| async move {
//!         if context.app_key() == "closed" {
//!             return Err(SpiRefusal::new(300001, "this shop is closed"));
//!         }
//!         Ok(Default::default())
//!     })
//!     .build()?;
//! let app: Router = Router::new().nest_service("/spi", spi);
//! # Ok(())
//! # }
//! ```
//!
//! The handler is chosen by the path, `/` and the method's name unless
//! [`on_at`](SpiReceiverBuilder::on_at) says another one. Calls that are not genuine or too
//! old are answered with 100001, unreadable parameters with 100002, and failures of the
//! service with 100003, in the shape of the method's reply and with status 200. A path
//! without a handler is 404; 405, 408, 413 and 503 as above. The platform may make a call
//! more than once: what a handler does must be unique by the ids in its parameters.
//!
//! # What the signature of an SPI call covers
//!
//! App, time and parameters, and nothing else: not the method's name, the path, whether it
//! is GET or POST, the headers, `log_id` among them, or other parameters of the query. A
//! handler gets its parameters from exactly the text that was signed. Whoever has seen a call
//! (a proxy, a log) can send it again within the [window](doudian_runtime::SpiWindow), also to
//! the path of another method:
//!
//! - Calls of most methods say which method they are of, in `spi_type`; a handler gets none
//!   that says another one, which is refused as `other_method`, as is a call that has none of
//!   the parameters that the method promises. `topup.cancel` and `topup.query`, for example,
//!   have the same parameters, and nothing tells them apart.
//! - [`remember_replays`](SpiReceiverBuilder::remember_replays) refuses a call that was
//!   handled already, at whichever path.
//! - Take calls by HTTPS only, and keep queries and bodies out of logs.
//!
//! # A callback that nothing signs
//!
//! [`CustomGoodsReceiver`] takes the callback of a mini program's custom goods. No source names a
//! signature on it: each order is confirmed by a query before anything is done for it.

#![warn(clippy::unwrap_used)]

mod basics;
mod callback;
mod counter;
mod door;
#[cfg(feature = "axum")]
mod extract;
mod failure;
mod handling;
mod log;
mod problems;
mod push;
mod slots;
mod spi;
mod store;

pub use callback::{
    CallbackCode, CustomGoodsMetrics, CustomGoodsReceiver, CustomGoodsReceiverBuilder,
};
pub use door::Answer;
pub use doudian_runtime::sign::{SignMethod, UnknownSignMethod};
pub use doudian_runtime::{
    DoudianPushMessage, DoudianSpiCall, SignedSpi, SpiError, SpiParts, SpiWindow,
};
#[cfg(feature = "axum")]
pub use extract::{VerifiedPush, VerifiedSpi, VerifySpi};
pub use failure::Failure;
pub use problems::{BuildError, BuildProblem};
pub use push::{
    Acknowledge, BadMessage, Context, PushMetrics, PushReceiver, PushReceiverBuilder, Shutdown,
};
#[cfg(feature = "redis")]
pub use redis;
pub use spi::{SpiContext, SpiMetrics, SpiReceiver, SpiReceiverBuilder, SpiRefusal};
#[cfg(feature = "redis")]
pub use store::RedisStore;
pub use store::{
    Buried, Claim, Lease, MemoryReplays, MemoryStore, MessageId, Overdue, Release, ReplayStore,
    Settled, Store, StoreError, Storing,
};
