//! Settings of a gateway.

use std::collections::HashSet;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use doudian_codegen::model::Model;
use doudian_runtime::sign::AppSecret;
use doudian_runtime::{Clock, SystemClock};
use tokio::net::TcpListener;

use super::Gateway;
use super::engine::Engine;
use super::site::Site;
use crate::answers::Drifting;
use crate::outgoing::push::{Outbox, PushSenderBuilder};
use crate::spec::{shared, spec_with};
use crate::start_error::StartError;
use crate::world::App;

/// Settings of a [`Gateway`]. Made by [`Gateway::builder`].
///
/// ```
/// use std::sync::Arc;
/// use doudian_sandbox::{Gateway, ManualClock};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), doudian_sandbox::StartError> {
/// let clock = Arc::new(ManualClock::new(1_795_284_600));
/// let gateway = Gateway::builder()
///     .app("7000000000000000001", "my-secret")
///     .access_token("5a3bd7d0-1b48-46d6-811e-7e05ace08a2f")
///     .clock(clock.clone())
///     .start()
///     .await?;
/// assert!(gateway.url().starts_with("http://127.0.0.1:"));
/// # Ok(())
/// # }
/// ```
#[must_use = "a gateway runs only after `start`"]
pub struct GatewayBuilder {
    app: App,
    accepted: HashSet<String>,
    clock: Arc<dyn Clock>,
    spec: Option<Arc<Model>>,
    apis: Vec<PathBuf>,
    platform: Option<String>,
    listen: String,
    adopt: bool,
    push_to: Option<PushSenderBuilder>,
    drift: Option<u64>,
}

impl Gateway {
    /// Starts a gateway with all defaults, on a free port, on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// See [`GatewayBuilder::start`].
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Settings to start from.
    pub fn builder() -> GatewayBuilder {
        GatewayBuilder::new()
    }
}

impl GatewayBuilder {
    pub(crate) fn new() -> Self {
        Self {
            app: App::demo(),
            accepted: HashSet::new(),
            clock: Arc::new(SystemClock),
            spec: None,
            apis: Vec::new(),
            platform: None,
            listen: "127.0.0.1:0".to_owned(),
            adopt: true,
            push_to: None,
            drift: None,
        }
    }

    /// The app that the gateway knows, in place of [`DEMO_APP_KEY`](crate::DEMO_APP_KEY) and
    /// [`DEMO_APP_SECRET`](crate::DEMO_APP_SECRET).
    ///
    /// Any key is fine here that is not empty; a call with another one is refused as the
    /// platform does it.
    pub fn app(mut self, key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.app = App { key: key.into(), secret: AppSecret::from(secret) };
        self
    }

    /// Accepts one more access token, which never expires. May be repeated.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.accepted.insert(token.into());
        self
    }

    /// The clock that timestamps are compared with, and that tokens age by. The answers'
    /// header `Date` shows it too. Without it the machine's clock serves.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The methods to answer, in place of the embedded descriptors.
    ///
    /// Of several platforms, all are answered for whose `transport` the gateway knows, each
    /// below [`Gateway::url_of`] it, or where a request names its host or a path that only it
    /// has; any other request is for the [`platform`](Self::platform) that was named, or else
    /// the one named `doudian`, or else the first.
    /// `token.create` and `token.refresh` are answered in any case. Gateways that are given
    /// the same `Arc` share the model.
    #[doc(hidden)]
    pub fn spec(mut self, spec: impl Into<Arc<Model>>) -> Self {
        self.spec = Some(spec.into());
        self
    }

    /// Answers the methods of these descriptors too: a file, or a folder with all below it,
    /// as for `doudian_codegen::Config`. May be repeated. They may extend the embedded
    /// methods, or take the place of one; given together with
    /// [`spec`](Self::spec), they are not read.
    pub fn apis(mut self, path: impl Into<PathBuf>) -> Self {
        self.apis.push(path.into());
        self
    }

    /// The platform that requests are for which do not say: whose host, or path, is that of no
    /// platform. Its messages are those that are pushed, unless told otherwise.
    pub fn platform(mut self, name: impl Into<String>) -> Self {
        self.platform = Some(name.into());
        self
    }

    /// The address to listen at, for example `127.0.0.1:8080`. Port 0, the default, takes a
    /// free one.
    pub fn listen(mut self, address: impl Into<String>) -> Self {
        self.listen = address.into();
        self
    }

    /// Whether codes and refresh tokens that this gateway never issued are taken when they
    /// have the form of a UUID; they are by default.
    ///
    /// Recorded requests of real clients carry such values. An adopted one gives a pair, and
    /// the same pair each time it is used while the pair lives. Whatever the gateway issued
    /// itself obeys the strict life cycle in any case.
    pub fn adopt_foreign_tokens(mut self, adopt: bool) -> Self {
        self.adopt = adopt;
        self
    }

    /// Sends push messages to this address: those that calls cause, as said in the
    /// [crate's documentation](crate#what-is-pushed), and those of [`Gateway::push`]. They are
    /// signed for the gateway's app, and as the platform that it stands for sends them, unless
    /// the settings name another one: `.platform("douyin_open")` for webhooks of the Douyin open
    /// platform. Of the WeChat trade component no source says how its events are signed, or what
    /// is in them; pushing as that platform is refused.
    ///
    /// An address, or settings from [`PushSender::builder`](crate::push::PushSender::builder):
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use doudian_sandbox::Gateway;
    /// use doudian_sandbox::push::{Push, PushSender};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let receiver = "http://127.0.0.1:8080/doudian/push";
    /// let settings = PushSender::builder(receiver).pause(Duration::from_millis(100));
    /// let gateway = Gateway::builder().push_to(settings).start().await?;
    /// let delivery = gateway.push(Push::of("101")).await?;
    /// assert!(delivery.accepted, "{delivery}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn push_to(mut self, receiver: impl Into<PushSenderBuilder>) -> Self {
        self.push_to = Some(receiver.into());
        self
    }

    /// Answers otherwise than described, as a platform does that has changed: with a member that
    /// no descriptor has, a code that is not listed, and a number as text or digits as a number;
    /// one of each in an answer that has a place for it, in all rows alike. A client takes all of
    /// it, as drift. The seed chooses the places: the same seed, the same places. Counts of pages
    /// and personal data stay as they are.
    pub fn drift(mut self, seed: u64) -> Self {
        self.drift = Some(seed);
        self
    }

    /// Starts the gateway on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When the app's key or secret is empty, the descriptors do not compile, the address
    /// cannot be listened at, nothing can be pushed to the one given, or there is no platform of
    /// the name that was.
    pub async fn start(self) -> Result<Gateway, StartError> {
        for (name, value) in [("key", &*self.app.key), ("secret", self.app.secret.expose())] {
            if value.trim().is_empty() {
                return Err(StartError::EmptyApp { name });
            }
        }
        let spec = match self.spec {
            Some(spec) => spec,
            None if self.apis.is_empty() => shared()?,
            None => Arc::new(spec_with(&self.apis)?),
        };
        let mut sites = Site::all(&spec);
        if let Some(name) = &self.platform {
            let Some(index) = sites.iter().position(|site| site.platform.name == *name) else {
                let known = sites.iter().map(|site| site.platform.name.as_str());
                return Err(StartError::unknown_platform(name, known));
            };
            sites[..=index].rotate_right(1);
        }
        let first = sites.first().ok_or_else(|| StartError::nobody(&spec))?;
        let first = first.platform.name.as_str();
        let sender = self.push_to.map(|to| to.build_for(self.app.clone(), &spec, first));
        let outbox = sender.transpose()?.map(Outbox::new);
        let failed = |reason| StartError::Listen { address: self.listen.clone(), reason };
        let listener = TcpListener::bind(&self.listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let engine = Engine::new(self.app, self.accepted, self.clock, sites, self.adopt, outbox)
            .drifting(self.drift.map(Drifting::new));
        Ok(Gateway::run(listener, address, Arc::new(engine)))
    }
}

/// Hides the secret and the accepted tokens.
impl fmt::Debug for GatewayBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GatewayBuilder")
            .field("app_key", &self.app.key)
            .field("accepted_tokens", &self.accepted.len())
            .field("listen", &self.listen)
            .field("adopt_foreign_tokens", &self.adopt)
            .field("push_to", &self.push_to)
            .field("drift", &self.drift)
            .finish_non_exhaustive()
    }
}
