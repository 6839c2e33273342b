//! Sends messages, and repeats what was not accepted.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use doudian_runtime::PushData;
use reqwest::{Method, Url};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};

use super::super::post::{Door, Outgoing};
use super::make::{Ids, make};
use super::way::{Headers, Way};
use super::{Attempt, Delivery, Forgery, Push, Recorded, SendError};
use crate::spec::Served;
use crate::world::App;

/// The longest pause between two attempts.
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);

/// Sends push messages as the platform does: signed, and again when they are not accepted.
///
/// A delivery is accepted when it is answered in time, with status 200 and a JSON object
/// whose `code` is 0; a webhook of the Douyin open platform with the status alone, and its test
/// of an address with the challenge. Clones share their connections.
///
/// ```no_run
/// use doudian_sandbox::push::{Push, PushSender};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sender = PushSender::builder("http://127.0.0.1:8080/push").app("7", "secret").build()?;
/// let delivery = sender.send(Push::of("101").set("p_id", "4736605172296554197")).await?;
/// assert!(delivery.accepted, "{delivery}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PushSender {
    inner: Arc<Inner>,
    ids: Arc<Ids>,
}

pub(crate) struct Inner {
    pub(crate) url: Url,
    pub(crate) app: App,
    pub(crate) way: Box<dyn Way>,
    pub(crate) repeats: Repeats,
    pub(crate) platform: Served,
    pub(crate) observer: Option<Observer>,
    pub(crate) door: Box<dyn Door>,
}

/// Who is told of each delivery.
pub(crate) type Observer = Arc<dyn Fn(&Delivery) + Send + Sync>;

/// How often, and how long.
#[derive(Clone, Copy)]
pub(crate) struct Repeats {
    pub(crate) attempts: u32,
    pub(crate) pause: Duration,
    pub(crate) within: Duration,
}

impl Default for Repeats {
    fn default() -> Self {
        Self { attempts: 3, pause: Duration::from_secs(1), within: Duration::from_secs(5) }
    }
}

/// What goes into one POST.
pub(crate) struct Parcel {
    pub(crate) messages: Vec<PushData>,
    pub(crate) forgery: Option<Forgery>,
}

impl PushSender {
    pub(crate) fn new(inner: Inner) -> Self {
        Self { inner: Arc::new(inner), ids: Arc::new(Ids::new()) }
    }

    /// The key of the app that the messages are for.
    pub fn app_key(&self) -> &str {
        &self.inner.app.key
    }

    /// The name of the header with the signature, in lower case: `event-sign`, or
    /// `x-douyin-signature`.
    pub fn signature_header(&self) -> &'static str {
        self.inner.way.signature()
    }

    /// Sends a message, and waits until it was accepted or given up.
    ///
    /// # Errors
    ///
    /// When the message cannot be made. That it was not accepted is no error, but said in the
    /// delivery.
    pub async fn send(&self, push: Push) -> Result<Delivery, SendError> {
        self.send_batch([push]).await
    }

    /// Sends several messages in one delivery.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send).
    pub async fn send_batch(
        &self,
        pushes: impl IntoIterator<Item = Push>,
    ) -> Result<Delivery, SendError> {
        let made: Result<_, _> = pushes.into_iter().map(|push| self.make(&push)).collect();
        self.deliver(Parcel { messages: made?, forgery: None }, None).await
    }

    /// Sends a delivery that is not genuine, once: no receiver may accept it.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send).
    pub async fn send_forged(&self, push: Push, forgery: Forgery) -> Result<Delivery, SendError> {
        let messages = vec![self.make(&push)?];
        self.deliver(Parcel { messages, forgery: Some(forgery) }, None).await
    }

    /// Sends a message after a while. It goes out even when what is returned is dropped.
    ///
    /// # Errors
    ///
    /// When the message cannot be made.
    pub fn schedule(&self, push: Push, after: Duration) -> Result<Scheduled, SendError> {
        let messages = vec![self.make(&push)?];
        let sender = self.clone();
        let task = tokio::spawn(async move {
            sleep(after).await;
            sender.deliver(Parcel { messages, forgery: None }, None).await
        });
        Ok(Scheduled { task })
    }

    /// Sends a body as it is, signed for this sender's app. Where the id of a delivery is not in
    /// the body, it gets one of its own.
    pub async fn send_body(&self, body: impl Into<Vec<u8>>) -> Delivery {
        self.sign_and_send(&self.ids.next(), body.into()).await
    }

    /// Sends a delivery that was recorded once more, signed anew for this sender's app; with the
    /// id that it came with, where that is not in the body.
    pub async fn send_again(&self, recorded: &Recorded) -> Delivery {
        let known = self.inner.way.id_header().and_then(|name| recorded.header(name));
        let msg_id = known.map_or_else(|| self.ids.next(), str::to_owned);
        self.sign_and_send(&msg_id, recorded.body.clone()).await
    }

    async fn sign_and_send(&self, msg_id: &str, body: Vec<u8>) -> Delivery {
        let headers = self.inner.way.sign(&self.inner.app, msg_id, &body);
        self.inner.deliver(headers, body, Vec::new(), None, None).await
    }

    /// Sends a delivery that was recorded as it came: with the headers that deliveries of the
    /// platform have, such as `app-id` and `event-sign`.
    ///
    /// # Errors
    ///
    /// When it has not each of them once.
    pub async fn send_recorded(&self, recorded: &Recorded) -> Result<Delivery, SendError> {
        let names = self.inner.way.headers().iter();
        let headers = names.map(|name| {
            let value = recorded.header(name).ok_or(SendError::NoHeader { name })?;
            Ok((*name, value.to_owned()))
        });
        let headers = headers.collect::<Result<Headers, SendError>>()?;
        Ok(self.inner.deliver(headers, recorded.body.clone(), Vec::new(), None, None).await)
    }

    pub(crate) fn make(&self, push: &Push) -> Result<PushData, SendError> {
        make(&self.inner.platform, &*self.inner.way, &self.ids, push)
    }

    /// The name of the platform whose messages these are.
    pub(crate) fn platform(&self) -> &str {
        &self.inner.platform.name
    }

    /// What the ids of this sender's messages begin with.
    pub(crate) fn prefix(&self) -> &str {
        self.ids.prefix()
    }

    /// Signs and sends. `gate`: how many attempts may be under way at a time, and the leave
    /// for the first.
    pub(crate) async fn deliver(
        &self,
        parcel: Parcel,
        gate: Option<(Arc<Semaphore>, OwnedSemaphorePermit)>,
    ) -> Result<Delivery, SendError> {
        let (headers, body) = self.inner.packed(&parcel)?;
        Ok(self.inner.deliver(headers, body, parcel.messages, parcel.forgery, gate).await)
    }
}

impl Inner {
    /// Writes and signs a parcel, with what is to be wrong about it.
    fn packed(&self, parcel: &Parcel) -> Result<(Headers, Vec<u8>), SendError> {
        let Parcel { messages, forgery } = parcel;
        let mut app = self.app.clone();
        if *forgery == Some(Forgery::OtherApp) {
            app.key.push('0');
        }
        let body = self.way.body(&app.key, messages)?;
        let mut signed = Cow::from(&body);
        match forgery {
            Some(Forgery::OtherSecret) => app.secret = "not the secret".into(),
            Some(Forgery::OtherBody) => signed.to_mut().push(b' '),
            _ => {}
        }
        let msg_id = messages.first().map_or("", |message| message.msg_id.as_str());
        let mut headers = self.way.sign(&app, msg_id, &signed);
        let signature = self.way.signature();
        match forgery {
            Some(Forgery::NoSign) => headers.retain(|(name, _)| *name != signature),
            Some(Forgery::HalfSign) => {
                for (_, sign) in headers.iter_mut().filter(|(name, _)| *name == signature) {
                    sign.truncate(sign.len() / 2);
                }
            }
            _ => {}
        }
        Ok((headers, body))
    }

    async fn deliver(
        &self,
        headers: Headers,
        body: Vec<u8>,
        messages: Vec<PushData>,
        forgery: Option<Forgery>,
        gate: Option<(Arc<Semaphore>, OwnedSemaphorePermit)>,
    ) -> Delivery {
        let request = Outgoing { method: Method::POST, url: self.url.clone(), headers, body };
        let (gate, mut leave) = gate.unzip();
        // What is forged is never accepted, and nobody would send it again.
        let most = if forgery.is_some() { 1 } else { self.repeats.attempts };
        let mut pause = self.repeats.pause;
        let mut attempts = Vec::new();
        let accepted = loop {
            let attempt = self.attempt(request.clone()).await;
            // Others may go while this one waits.
            drop(leave.take());
            let accepted = attempt.error.is_none();
            attempts.push(attempt);
            if accepted || attempts.len() >= most as usize {
                break accepted;
            }
            sleep(pause).await;
            pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
            if let Some(gate) = &gate {
                // Never closed.
                leave = Arc::clone(gate).acquire_owned().await.ok();
            }
        };
        let delivery = Delivery { messages, forgery, attempts, accepted };
        tracing::debug!(accepted, attempts = delivery.attempts.len(), "pushed");
        if let Some(observer) = &self.observer {
            observer(&delivery);
        }
        delivery
    }

    async fn attempt(&self, request: Outgoing) -> Attempt {
        let start = Instant::now();
        let within = self.repeats.within;
        let body = request.body.clone();
        match timeout(within, self.door.send(request)).await {
            Ok(Ok(answer)) => {
                let judged = self.way.judge(&body, &answer);
                Attempt::answered(answer.status, judged, start.elapsed())
            }
            Ok(Err(error)) => Attempt::failed(error, start.elapsed()),
            Err(_) => Attempt::failed(format!("no answer within {within:?}"), start.elapsed()),
        }
    }
}

/// Shows neither the secret nor the address, which may hold a password.
impl fmt::Debug for PushSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushSender").field("app_key", &self.app_key()).finish_non_exhaustive()
    }
}

/// A message that goes out later; made by [`PushSender::schedule`].
#[derive(Debug)]
pub struct Scheduled {
    task: JoinHandle<Result<Delivery, SendError>>,
}

impl Scheduled {
    /// Waits until the message was accepted or given up.
    ///
    /// # Errors
    ///
    /// [`SendError::Stopped`], when the runtime stopped before.
    pub async fn delivery(self) -> Result<Delivery, SendError> {
        self.task.await.unwrap_or(Err(SendError::Stopped))
    }

    /// Does not send the message, if it has not gone yet.
    pub fn cancel(self) {
        self.task.abort();
    }
}
