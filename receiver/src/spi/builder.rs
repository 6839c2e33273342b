//! How a receiver of SPI calls is set up.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use doudian_runtime::json::Drift;
use doudian_runtime::{Apps, Clock, SpiRequest, SpiWindow};

use super::engine::Settings;
use super::handlers::{Handlers, Method};
use super::{BODY_LIMIT, SpiContext, SpiReceiver, SpiRefusal};
use crate::basics::{Basics, Problems};
use crate::log::DriftHook;
use crate::problems::{BuildError, BuildProblem};
use crate::store::ReplayStore;

const MINUTE: Duration = Duration::from_secs(60);

/// Sets up an [`SpiReceiver`]; made by [`SpiReceiver::builder`].
#[must_use = "nothing is received before `build`"]
pub struct SpiReceiverBuilder {
    settings: Settings,
    problems: Vec<BuildProblem>,
}

impl SpiReceiver {
    /// Begins a receiver for the calls of these apps.
    pub fn builder(apps: Apps) -> SpiReceiverBuilder {
        SpiReceiverBuilder::new(apps)
    }
}

impl SpiReceiverBuilder {
    pub(super) fn new(apps: Apps) -> Self {
        let settings = Settings {
            basics: Basics {
                concurrency: 64,
                body_limit: BODY_LIMIT,
                handler_timeout: MINUTE,
                ..Basics::new(apps)
            },
            handlers: Handlers::default(),
            window: SpiWindow::default(),
            replays: None,
        };
        Self { settings, problems: Vec::new() }
    }

    /// The handler of one method, for every path that ends in `/` and the method's name:
    /// `/sendHome.order.PayMsg`, or `/spi/sendHome.order.PayMsg`.
    pub fn on<T, F, Fut>(mut self, handler: F) -> Self
    where
        T: SpiRequest,
        F: Fn(T, SpiContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T::Data, SpiRefusal>> + Send + 'static,
    {
        if self.settings.handlers.insert(Method::new(handler)) {
            self.problems.push(BuildProblem::TwoHandlersAt(format!("/{}", T::SPI.name)));
        }
        self
    }

    /// The handler of one method at a path of your own, as it was entered on the platform.
    ///
    /// The path is that of the request as the receiver gets it: `nest_service("/spi", …)` of
    /// axum takes the `/spi` away, `route_service` leaves it.
    pub fn on_at<T, F, Fut>(mut self, path: impl AsRef<str>, handler: F) -> Self
    where
        T: SpiRequest,
        F: Fn(T, SpiContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T::Data, SpiRefusal>> + Send + 'static,
    {
        let path = path.as_ref();
        if !path.starts_with('/') || path.contains(['?', '#']) {
            self.problems.push(BuildProblem::NotAPath(path.to_owned()));
        }
        if self.settings.handlers.insert_at(path, Method::new(handler)) {
            self.problems.push(BuildProblem::TwoHandlersAt(path.to_owned()));
        }
        self
    }

    /// Is told of everything in which the parameters of a call differ from their description, with
    /// the method's name, before the handler is called. It must not block: what it needs time for,
    /// it hands over. The hook of a
    /// [`DriftLog`](doudian_runtime::DriftLog::hook) collects it, perhaps beside the drift of
    /// clients.
    pub fn on_drift(mut self, hook: impl Fn(&str, &[Drift]) + Send + Sync + 'static) -> Self {
        self.settings.handlers.set_drift(DriftHook::new(hook));
        self
    }

    /// How far the time of a call may be from the clock; see [`SpiWindow`].
    pub fn window(mut self, window: SpiWindow) -> Self {
        self.settings.window = window;
        self
    }

    /// The clock that calls' times are compared with.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.settings.basics.clock = Arc::new(clock);
        self
    }

    /// How many handlers may be at work at once; 64 unless set. One more call is answered
    /// with 100003 at once.
    pub fn concurrency(mut self, count: usize) -> Self {
        self.settings.basics.concurrency = count;
        self
    }

    /// When a call is answered at the latest, from its head on: 4 s unless set. Then the
    /// answer is 100003, and the handler goes on. No source says how long the platform waits.
    pub fn answer_within(mut self, time: Duration) -> Self {
        self.settings.basics.answer_within = time;
        self
    }

    /// How long a sender may take for its body: 3 s unless set.
    pub fn read_within(mut self, time: Duration) -> Self {
        self.settings.basics.read_within = time;
        self
    }

    /// Refuses calls that were handled before, which the store remembers for the length of the
    /// window; nothing is remembered unless set.
    ///
    /// A call is the same when app, time and parameters are. The platform's name of the method
    /// is not signed, so that also the same call to another address is refused: two methods
    /// with the same parameters in the same second cannot be told from a replay.
    ///
    /// No source says whether the platform signs a call anew when it repeats it, because the
    /// answer did not come in time for example. Where it does not, its repetition is refused
    /// while the first one is at work, when it was answered, and when the process was killed at
    /// work on it and the store outlives the process; one that failed (100003) is forgotten, and
    /// can be repeated. Look at `replayed` among the refusals of
    /// [`SpiReceiver::metrics`] when you set this.
    ///
    /// While the store is away every call is answered with 100003, since the replay might be
    /// among them, and counted as `unremembered`. For a fleet all receivers need the same
    /// store: `RedisStore` (feature `redis`), which the receiver of push messages can share.
    pub fn remember_replays(mut self, store: impl ReplayStore + 'static) -> Self {
        self.settings.replays = Some(Arc::new(store));
        self
    }

    /// How large a body may be, in bytes: 256 KiB unless set. A real call is a few KiB; this
    /// is room for an order in full with 50 goods. What it costs to refuse a call grows with
    /// this; see [`DoudianSpiCall::verify`](doudian_runtime::DoudianSpiCall::verify).
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.basics.body_limit = bytes;
        self
    }

    /// How long a handler may run, after its call was answered as well: 60 s unless set.
    /// Then it is stopped at its next `await`.
    pub fn handler_timeout(mut self, time: Duration) -> Self {
        self.settings.basics.handler_timeout = time;
        self
    }

    /// The receiver.
    ///
    /// # Errors
    ///
    /// When settings are wrong: the error names all of them, and what to do.
    pub fn build(self) -> Result<SpiReceiver, BuildError> {
        let Self { settings, problems } = self;
        let mut problems = Problems(problems);
        settings.basics.check(&mut problems);
        if settings.handlers.is_empty() {
            problems.0.push(BuildProblem::NoHandler);
        }
        settings.basics.check_times(MINUTE, "somebody waits for the answer", &mut problems);
        BuildError::unless_empty(problems.0)?;
        Ok(SpiReceiver::new(settings))
    }
}
