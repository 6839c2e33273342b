//! A running gateway: a server, the engine behind it, and what it remembers of its calls.

mod builder;
mod engine;
mod form;
mod journal;
mod server;
mod site;

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

pub use builder::GatewayBuilder;
use engine::Engine;
pub use journal::Call;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::outgoing::push::{Delivery, Outbox, Push, PushSender, SendError};
use crate::protocol::Refusal;

/// How long calls that are being answered may take once the gateway is to stop.
const STOP_TIME: Duration = Duration::from_secs(5);

/// A running gateway. It stops when it is dropped.
///
/// ```
/// use doudian_sandbox::Gateway;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), doudian_sandbox::StartError> {
/// let gateway = Gateway::start().await?;
/// println!("{} answers app {}", gateway.url(), gateway.app_key());
/// assert!(gateway.calls().is_empty());
/// gateway.shutdown().await;
/// # Ok(())
/// # }
/// ```
pub struct Gateway {
    url: String,
    engine: Arc<Engine>,
    stop: Option<oneshot::Sender<()>>,
    task: Option<JoinHandle<()>>,
}

impl Gateway {
    pub(crate) fn run(listener: TcpListener, address: SocketAddr, engine: Arc<Engine>) -> Self {
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(server::serve(listener, Arc::clone(&engine), stopped));
        Self { url: format!("http://{address}"), engine, stop: Some(stop), task: Some(task) }
    }

    /// The base address, without a slash at the end: what clients take for the host.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The base address of one of several platforms of the model, without a slash at the end;
    /// `None` for one that the gateway does not answer for. Requests that name the host of a
    /// platform are taken for it at the gateway's [`url`](Self::url) too.
    pub fn url_of(&self, platform: &str) -> Option<String> {
        let site = self.engine.sites().iter().find(|site| site.platform.name == platform)?;
        Some(format!("{}{}", self.url, site.base()))
    }

    /// The key of the app that is known here.
    pub fn app_key(&self) -> &str {
        &self.engine.app().key
    }

    /// The secret of the app that is known here, in clear.
    pub fn app_secret(&self) -> &str {
        self.engine.app().secret.expose()
    }

    /// Makes an authorisation code, as a merchant's consent does: it serves once, within ten
    /// minutes, in `token.create` with `authorization_code`.
    pub fn issue_code(&self) -> String {
        self.engine.issue_code()
    }

    /// The calls so far, oldest first; of very many the last ten thousand.
    pub fn calls(&self) -> Vec<Call> {
        self.engine.journal(|journal| journal.calls())
    }

    /// How many calls named this method, refused ones included.
    pub fn count(&self, method: &str) -> usize {
        self.engine.journal(|journal| journal.count(method))
    }

    /// Refuses one call of a method that is not refused for its signature, with a code and
    /// sub code of the test's choice. Several refusals are used up one by one.
    ///
    /// The call has no effect; its token and parameters are not looked at.
    pub fn fail_next(&self, method: &str, code: i64, sub_code: &str) {
        let refusal = Refusal::new(code, sub_code, "refused on request of the test");
        self.engine.journal(|journal| journal.fail_next(method, refusal));
    }

    /// Holds back one answer of a method. The call takes effect before the wait, so that a
    /// caller who gives up meanwhile cannot know it. Several delays are used up one by one.
    pub fn delay_next(&self, method: &str, delay: Duration) {
        self.engine.journal(|journal| journal.delay_next(method, delay));
    }

    /// Sends a push message to the address of [`push_to`](crate::GatewayBuilder::push_to), and
    /// waits until it was accepted or given up.
    ///
    /// # Errors
    ///
    /// When the message cannot be made, or the gateway was not told where to push.
    pub async fn push(&self, push: Push) -> Result<Delivery, SendError> {
        self.engine.outbox().ok_or(SendError::NoAddress)?.send(push).await
    }

    /// What sends this gateway's messages: to schedule some, or to send many.
    pub fn push_sender(&self) -> Option<&PushSender> {
        self.engine.outbox().map(Outbox::sender)
    }

    /// The deliveries so far that calls caused or [`push`](Self::push) sent, in the order in
    /// which they were accepted or given up; of very many the last ten thousand.
    pub fn pushes(&self) -> Vec<Delivery> {
        self.engine.outbox().map(Outbox::sent).unwrap_or_default()
    }

    /// Waits until every message that a call so far has caused was accepted or given up.
    pub async fn pushes_settled(&self) {
        if let Some(outbox) = self.engine.outbox() {
            outbox.settled().await;
        }
    }

    /// Stops the gateway: takes no new calls and waits, up to five seconds, for those that
    /// are being answered. Pushes that were not accepted yet are broken off; wait for them
    /// with [`pushes_settled`](Self::pushes_settled).
    pub async fn shutdown(mut self) {
        drop(self.stop.take());
        if let Some(mut task) = self.task.take()
            && tokio::time::timeout(STOP_TIME, &mut task).await.is_err()
        {
            task.abort();
        }
    }

    /// Waits until the gateway stops, which by itself it does not: for commands that serve
    /// until they are interrupted.
    pub async fn wait(&mut self) {
        if let Some(task) = &mut self.task {
            let _ = task.await;
            self.task = None;
        }
    }
}

/// Shows no secret.
impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gateway")
            .field("url", &self.url)
            .field("app_key", &self.app_key())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
