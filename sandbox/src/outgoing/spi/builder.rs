//! Settings of a sender of SPI calls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use doudian_codegen::model::Model;
use doudian_runtime::sign::{AppSecret, SignMethod};
use doudian_runtime::{Clock, SystemClock};

use super::super::post::{self, HttpDoor};
use super::super::setup;
use super::{SetupError, SpiSender};
use crate::world::App;

/// Settings of an [`SpiSender`]. Made by [`SpiSender::builder`].
#[must_use = "a sender is made by `build`"]
pub struct SpiSenderBuilder {
    url: String,
    app: App,
    sign: SignMethod,
    clock: Arc<dyn Clock>,
    within: Duration,
    spec: Option<Arc<Model>>,
}

impl SpiSender {
    /// Settings of a sender to the address that was registered for the SPI method.
    pub fn builder(url: impl Into<String>) -> SpiSenderBuilder {
        SpiSenderBuilder::new(url.into())
    }
}

impl SpiSenderBuilder {
    pub(crate) fn new(url: String) -> Self {
        Self {
            url,
            app: App::demo(),
            sign: SignMethod::HmacSha256,
            clock: Arc::new(SystemClock),
            within: Duration::from_secs(5),
            spec: None,
        }
    }

    /// The app that calls are for, in place of [`DEMO_APP_KEY`](crate::DEMO_APP_KEY) and
    /// [`DEMO_APP_SECRET`](crate::DEMO_APP_SECRET).
    pub fn app(mut self, key: impl Into<String>, secret: impl Into<AppSecret>) -> Self {
        self.app = App { key: key.into(), secret: secret.into() };
        self
    }

    /// How calls are signed; HMAC-SHA-256 unless told otherwise.
    pub fn sign_method(mut self, method: SignMethod) -> Self {
        self.sign = method;
        self
    }

    /// The clock that `timestamp` comes from. Without it the machine's clock serves.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// How long an answer may take; five seconds unless told otherwise.
    ///
    /// No source says how long the platform waits; this is what it allows for push messages.
    pub fn answer_within(mut self, within: Duration) -> Self {
        self.within = within;
        self
    }

    /// The methods to call, in place of those of the embedded descriptors. Of several
    /// platforms the one named `doudian` counts, or else the first.
    #[doc(hidden)]
    pub fn spec(mut self, spec: impl Into<Arc<Model>>) -> Self {
        self.spec = Some(spec.into());
        self
    }

    /// Makes the sender. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When the address is no `http` or `https` URL, the app's key or secret is empty, the
    /// descriptors do not compile, or HTTP cannot be set up.
    pub fn build(self) -> Result<SpiSender, SetupError> {
        setup::check(&self.app)?;
        let url = post::address(&self.url).map_err(SetupError::Address)?;
        Ok(SpiSender {
            door: Arc::new(HttpDoor::new(&url).map_err(SetupError::Http)?),
            url,
            app: self.app,
            sign: self.sign,
            clock: self.clock,
            within: self.within,
            platform: setup::served(&setup::model(self.spec)?, None)?,
        })
    }
}

/// Shows neither the secret nor the address, which may hold a password.
impl fmt::Debug for SpiSenderBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiSenderBuilder")
            .field("app_key", &self.app.key)
            .field("sign_method", &self.sign)
            .finish_non_exhaustive()
    }
}
