//! Extractors for axum: verified deliveries and calls, for those who dispatch themselves.

use std::time::Duration;

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use doudian_runtime::json::Drift;
use doudian_runtime::{
    Apps, Clock, DoudianPushMessage, DoudianSpiCall, PushDelivery, SpiError, SpiRequest, SpiWindow,
    SystemClock,
};
use tokio::time::Instant;

use crate::door::{Answer, NoBody, read_body};
use crate::log::DriftHook;
use crate::spi::{Arrived, NotVerified};
use crate::{push, spi};

/// How large a body of push messages may be, in bytes.
const PUSH_LIMIT: usize = 1 << 20;
/// How long a call may take until it is verified.
const ANSWER_WITHIN: Duration = Duration::from_secs(4);
/// How long a sender may take for its body.
const READ_WITHIN: Duration = Duration::from_secs(3);

/// A verified delivery, as an extractor of axum; the state has the [`Apps`], or a [`VerifySpi`].
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

/// A verified SPI call, as an extractor of axum; the state has the [`Apps`], or a [`VerifySpi`].
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

/// How [`VerifiedSpi`] verifies, as a state of axum: the apps, and who is told of drift.
///
/// Whatever has the [`Apps`] has it too, with no one to tell. A state of your own that has both
/// a hook and apps implements [`FromRef`] for this type alone: [`VerifiedPush`] takes its apps
/// from here as well.
///
/// ```
/// use axum::Router;
/// use axum::extract::FromRef;
/// use doudian_receiver::VerifySpi;
/// use doudian_runtime::Apps;
///
/// #[derive(Clone)]
/// struct State {
///     verify: VerifySpi,
///     greeting: &'static str,
/// }
///
/// impl FromRef<State> for VerifySpi {
///     fn from_ref(state: &State) -> Self {
///         state.verify.clone()
///     }
/// }
///
/// let verify = VerifySpi::new(Apps::one("app key", "app secret"))
///     .on_drift(|method, drift| println!("{method}: {} places", drift.len()));
/// let app: Router = Router::new().with_state(State { verify, greeting: "hello" });
/// ```
#[derive(Clone, Debug)]
#[must_use = "it does nothing unless it is a state"]
pub struct VerifySpi {
    apps: Apps,
    drift: DriftHook,
}

impl VerifySpi {
    /// Verifies calls to these apps.
    pub fn new(apps: Apps) -> Self {
        Self { apps, drift: DriftHook::default() }
    }

    /// Is told of everything in which the parameters of a call differ from their description,
    /// with the method's name, before the handler is called; as
    /// [`SpiReceiverBuilder::on_drift`](crate::SpiReceiverBuilder::on_drift) is.
    pub fn on_drift(mut self, hook: impl Fn(&str, &[Drift]) + Send + Sync + 'static) -> Self {
        self.drift = DriftHook::new(hook);
        self
    }
}

impl<S> FromRef<S> for VerifySpi
where
    Apps: FromRef<S>,
{
    fn from_ref(state: &S) -> Self {
        Self::new(Apps::from_ref(state))
    }
}

impl<S, D> FromRequest<S> for VerifiedPush<D>
where
    S: Send + Sync,
    D: PushDelivery,
    VerifySpi: FromRef<S>,
{
    type Rejection = Answer;

    async fn from_request(request: Request, state: &S) -> Result<Self, Answer> {
        let (head, body) = request.into_parts();
        let body = read(&head.headers, body, PUSH_LIMIT)
            .await
            .map_err(|error| push::refused::<D>(error.status()))?;
        let VerifySpi { apps, .. } = VerifySpi::from_ref(state);
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
    VerifySpi: FromRef<S>,
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
        let VerifySpi { apps, drift: hook } = VerifySpi::from_ref(state);
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
        hook.tell(name, &drift);
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
