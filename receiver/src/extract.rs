//! Extractors for axum: verified deliveries and calls, for those who dispatch themselves.

use std::time::Duration;

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use doudian_runtime::{
    Apps, Clock, DoudianPushMessage, DoudianSpiCall, PushDelivery, SpiError, SpiRequest, SpiWindow,
    SystemClock,
};
use tokio::time::Instant;

use crate::door::{Answer, NoBody, read_body};
use crate::log::note_drift;
use crate::spi::{Arrived, NotVerified};
use crate::{push, spi};

/// How large a body of push messages may be, in bytes.
const PUSH_LIMIT: usize = 1 << 20;
/// How long a call may take until it is verified.
const ANSWER_WITHIN: Duration = Duration::from_secs(4);
/// How long a sender may take for its body.
const READ_WITHIN: Duration = Duration::from_secs(3);

/// A verified delivery, as an extractor of axum; the state has the [`Apps`].
///
/// What is not genuine or cannot be read is answered by itself. All else is up to the
/// handler: the probe, repeats, the deadline, and what the delivery is answered with. A
/// [`PushReceiver`](crate::PushReceiver) does these.
///
/// ```
/// use axum::Router;
/// use axum::routing::post;
/// use doudian_receiver::VerifiedPush;
/// use doudian_runtime::{Apps, DoudianPushResult};
///
/// async fn push(VerifiedPush(delivery): VerifiedPush) -> String {
///     for message in delivery.data() {
///         println!("{} {}", message.tag, message.msg_id);
///     }
///     DoudianPushResult::success().to_json()
/// }
///
/// let app: Router = Router::new()
///     .route("/doudian/push", post(push))
///     .with_state(Apps::one("app key", "app secret"));
/// ```
///
/// `VerifiedPush<DouyinWebhook>` is a webhook of the Douyin open platform.
#[derive(Clone, Debug)]
pub struct VerifiedPush<D = DoudianPushMessage>(pub D);

/// A verified SPI call, as an extractor of axum; the state has the [`Apps`].
///
/// What is not genuine or cannot be read is answered by itself, in the method's shape. Bodies
/// may have 256 KiB, and the time of a call must be in the default
/// [`SpiWindow`](doudian_runtime::SpiWindow). Replays are up to you:
/// [`DoudianSpiCall::fingerprint`] is what they have in common.
#[derive(Clone)]
pub struct VerifiedSpi<T> {
    /// The method's parameters.
    pub parameters: T,
    /// The call.
    pub call: DoudianSpiCall,
}

impl<S, D> FromRequest<S> for VerifiedPush<D>
where
    S: Send + Sync,
    D: PushDelivery,
    Apps: FromRef<S>,
{
    type Rejection = Answer;

    async fn from_request(request: Request, state: &S) -> Result<Self, Answer> {
        let (head, body) = request.into_parts();
        let body = read(&head.headers, body, PUSH_LIMIT)
            .await
            .map_err(|error| push::refused::<D>(error.status()))?;
        let apps = Apps::from_ref(state);
        let delivery = D::verify_http(&apps, &head.headers, &body);
        delivery.map(Self).map_err(|error| {
            tracing::warn!(reason = %error, "refused a delivery");
            push::refused::<D>(push::status(&error))
        })
    }
}

impl<S, T> FromRequest<S> for VerifiedSpi<T>
where
    S: Send + Sync,
    T: SpiRequest,
    Apps: FromRef<S>,
{
    type Rejection = Answer;

    async fn from_request(request: Request, state: &S) -> Result<Self, Answer> {
        let (name, reply) = (T::SPI.name, T::SPI.reply);
        let refuse = |error: SpiError| {
            tracing::warn!(method = name, reason = %error, "refused a call");
            spi::refused(reply, &error)
        };
        let until = Instant::now() + ANSWER_WITHIN;
        let (head, body) = request.into_parts();
        let body = read(&head.headers, body, spi::BODY_LIMIT).await;
        let body = body.map_err(|error| spi::no_body(reply, error))?;
        let apps = Apps::from_ref(state);
        let arrived = Arrived { uri: &head.uri, headers: &head.headers, body: &body };
        let call = arrived.verify(&apps, SystemClock.now(), SpiWindow::default(), until).await;
        let call = call.map_err(|error| match error {
            NotVerified::Refused(error) => refuse(error),
            NotVerified::Busy => {
                tracing::warn!(method = name, "refused a call: {}", NotVerified::BUSY);
                spi::inner(reply)
            }
        })?;
        let (parameters, drift) = call.typed::<T>().map_err(|error| refuse(error.into()))?;
        note_drift(name, &drift);
        Ok(Self { parameters, call })
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        Answer::into_response(self).map(Body::new)
    }
}

async fn read(headers: &http::HeaderMap, body: Body, limit: usize) -> Result<bytes::Bytes, NoBody> {
    read_body(headers, body, limit, Instant::now() + READ_WITHIN).await
}
