//! Settings of a sender.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use doudian_codegen::model::Model;
use doudian_runtime::sign::{AppSecret, SignMethod};

use super::super::post::{self, HttpDoor};
use super::super::setup;
use super::sender::{Inner, Observer, PushSender, Repeats};
use super::{Delivery, Form, SetupError, way};
use crate::spec::Served;
use crate::world::App;

/// Settings of a [`PushSender`]. Made by [`PushSender::builder`], or from an address where a
/// gateway is told where to push.
#[must_use = "a sender is made by `build`"]
pub struct PushSenderBuilder {
    url: String,
    app: App,
    sign: Option<SignMethod>,
    form: Form,
    repeats: Repeats,
    spec: Option<Arc<Model>>,
    platform: Option<String>,
    observer: Option<Observer>,
}

impl PushSender {
    /// Settings of a sender to this address.
    pub fn builder(url: impl Into<String>) -> PushSenderBuilder {
        PushSenderBuilder::new(url)
    }
}

impl PushSenderBuilder {
    pub(crate) fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            app: App::demo(),
            sign: None,
            form: Form::default(),
            repeats: Repeats::default(),
            spec: None,
            platform: None,
            observer: None,
        }
    }

    /// The app that messages are for, in place of [`DEMO_APP_KEY`](crate::DEMO_APP_KEY) and
    /// [`DEMO_APP_SECRET`](crate::DEMO_APP_SECRET).
    /// A gateway's sender takes the gateway's app in any case.
    pub fn app(mut self, key: impl Into<String>, secret: impl Into<AppSecret>) -> Self {
        self.app = App { key: key.into(), secret: secret.into() };
        self
    }

    /// How deliveries are signed. MD5 unless told otherwise, as the platform's guide has it;
    /// newer deliveries come with HMAC-SHA-256. Webhooks of the Douyin open platform are signed
    /// in one way only, and refuse this.
    pub fn sign_method(mut self, method: SignMethod) -> Self {
        self.sign = Some(method);
        self
    }

    /// The form of the body. Webhooks of the Douyin open platform have [`DataForm`] alone, of
    /// which they know text, the default, and objects.
    ///
    /// [`DataForm`]: super::DataForm
    pub fn form(mut self, form: Form) -> Self {
        self.form = form;
        self
    }

    /// How often a delivery is tried in all; 3 unless told otherwise.
    ///
    /// The Douyin open platform tries three times; of Doudian no source says how often it does.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.repeats.attempts = attempts;
        self
    }

    /// How long to wait before the second attempt; one second unless told otherwise. Each
    /// later pause is twice as long, up to an hour.
    pub fn pause(mut self, pause: Duration) -> Self {
        self.repeats.pause = pause;
        self
    }

    /// How long an answer may take; five seconds unless told otherwise, as on the platform.
    pub fn answer_within(mut self, within: Duration) -> Self {
        self.repeats.within = within;
        self
    }

    /// The platform to send as: `douyin_open` for the webhooks of the Douyin open platform.
    /// Without it the one named `doudian`, or else the first; a gateway's sender takes the one
    /// that the gateway stands for.
    pub fn platform(mut self, name: impl Into<String>) -> Self {
        self.platform = Some(name.into());
        self
    }

    /// The messages to send, in place of those of the embedded descriptors. A gateway's sender
    /// takes the gateway's.
    #[doc(hidden)]
    pub fn spec(mut self, spec: impl Into<Arc<Model>>) -> Self {
        self.spec = Some(spec.into());
        self
    }

    /// Is told of each delivery when it was accepted or given up.
    pub fn on_delivery(mut self, observer: impl Fn(&Delivery) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Makes the sender. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When the address is no `http` or `https` URL, the app's key cannot stand in a header or
    /// its secret is empty, no attempt is to be made, the descriptors do not compile, it is not
    /// known how the platform signs and shapes its deliveries, it has not the form or signature
    /// that was asked for, or HTTP cannot be set up.
    pub fn build(mut self) -> Result<PushSender, SetupError> {
        let model = setup::model(self.spec.take())?;
        let served = setup::served(&model, self.platform.as_deref())?;
        self.build_with(served)
    }

    /// Makes the sender of a gateway, which stands for `first`.
    pub(crate) fn build_for(
        mut self,
        app: App,
        model: &Arc<Model>,
        first: &str,
    ) -> Result<PushSender, SetupError> {
        self.app = app;
        let served = setup::served(model, Some(self.platform.as_deref().unwrap_or(first)))?;
        self.build_with(served)
    }

    fn build_with(self, served: Served) -> Result<PushSender, SetupError> {
        setup::check(&self.app)?;
        if self.repeats.attempts == 0 {
            return Err(SetupError::NoAttempts);
        }
        let way = way::of(&served, self.form, self.sign)?;
        let url = post::address(&self.url).map_err(SetupError::Address)?;
        let door = HttpDoor::new(&url).map_err(SetupError::Http)?;
        let inner = Inner {
            url,
            app: self.app,
            way,
            repeats: self.repeats,
            platform: served,
            observer: self.observer,
            door: Box::new(door),
        };
        Ok(PushSender::new(inner))
    }
}

impl From<&str> for PushSenderBuilder {
    fn from(url: &str) -> Self {
        Self::new(url)
    }
}

impl From<String> for PushSenderBuilder {
    fn from(url: String) -> Self {
        Self::new(url)
    }
}

/// Shows neither the secret nor the address, which may hold a password.
impl fmt::Debug for PushSenderBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushSenderBuilder")
            .field("app_key", &self.app.key)
            .field("sign_method", &self.sign)
            .field("form", &self.form)
            .field("attempts", &self.repeats.attempts)
            .finish_non_exhaustive()
    }
}
