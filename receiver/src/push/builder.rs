//! How a receiver is set up.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use doudian_runtime::json::Drift;
use doudian_runtime::{Apps, Clock, DoudianPushMessage, MessageData, PushData, PushDelivery};
use tokio::runtime::Handle;
use tokio::sync::Semaphore;

use super::engine::Settings;
use super::handlers::{HandlerError, Handlers};
use super::platform::Platform;
use super::{BadMessage, Context, PushReceiver, overdue};
use crate::basics::{Basics, MILLISECOND, Problems};
use crate::failure::Failure;
use crate::log::DriftHook;
use crate::problems::{BuildError, BuildProblem};
use crate::store::{MemoryStore, Store};

/// The longest time that a delivery may be answered within: the platform gives up after 5 s,
/// and the answer has to travel.
const MOST_ANSWER: Duration = Duration::from_millis(4800);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// When a delivery is answered with success.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Acknowledge {
    /// When all of its messages are handled. What fails, the platform sends again.
    #[default]
    WhenHandled,
    /// When all of its messages are stored. What fails is tried again from the store, and
    /// with a durable store nothing that was acknowledged is lost when the process is
    /// killed. With [`MemoryStore`] it is lost then: only [`PushReceiver::shutdown`] waits.
    WhenStored,
}

/// Sets up a [`PushReceiver`]; made by [`PushReceiver::builder`].
///
/// Handlers are functions of the message's data and its [`Context`]. They say
/// `Result<(), E>` with any error: a failed message is not marked, and comes again.
#[must_use = "nothing is received before `build`"]
pub struct PushReceiverBuilder {
    settings: Settings,
    problems: Vec<BuildProblem>,
}

impl PushReceiver {
    /// Begins a receiver for the messages of these apps of Doudian's.
    pub fn builder(apps: Apps) -> PushReceiverBuilder {
        Self::builder_of::<DoudianPushMessage>(apps)
    }

    /// Begins a receiver for the messages of these apps of the platform whose deliveries are
    /// named: `DouyinWebhook` for webhooks of the Douyin open platform, see the
    /// [crate's documentation](crate#webhooks-of-the-douyin-open-platform).
    pub fn builder_of<D: PushDelivery>(apps: Apps) -> PushReceiverBuilder {
        PushReceiverBuilder::new(Platform::of::<D>(), apps)
    }
}

impl PushReceiverBuilder {
    fn new(platform: Platform, apps: Apps) -> Self {
        let settings = Settings {
            platform,
            basics: Basics::new(apps),
            handlers: Handlers::default(),
            store: Arc::new(MemoryStore::default()),
            ordered: false,
            when_stored: false,
            take_bad: false,
            queue: 1024,
            lease: Duration::from_secs(60),
            recheck: Duration::from_secs(10),
            attempts: 5,
            backoff: (Duration::from_secs(2), Duration::from_secs(600)),
        };
        Self { settings, problems: Vec::new() }
    }

    /// Where messages are remembered; a [`MemoryStore`] unless set.
    pub fn store(mut self, store: impl Store + 'static) -> Self {
        self.settings.store = Arc::new(store);
        self
    }

    /// The handler of one type of message. Its tag is the type's; the platform's other name
    /// of the event, the topic, is taken as a tag as well.
    pub fn on<T, F, Fut, E>(mut self, handler: F) -> Self
    where
        T: MessageData,
        F: Fn(T, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        match T::MESSAGE.tag {
            Some(tag) => self.add(tag, handler),
            None => {
                self.problems.push(BuildProblem::NoTag { topic: T::MESSAGE.topic });
                self
            }
        }
    }

    /// The handler of one tag. For types of message whose tag no source states: look it up
    /// where the subscription is made, or in what [`unknown`](Self::unknown) receives.
    pub fn on_tag<T, F, Fut, E>(self, tag: impl AsRef<str>, handler: F) -> Self
    where
        T: MessageData,
        F: Fn(T, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        self.add(tag.as_ref(), handler)
    }

    fn add<T, F, Fut, E>(mut self, tag: &str, handler: F) -> Self
    where
        T: MessageData,
        F: Fn(T, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        let handler = Arc::new(handler);
        let there = self.settings.handlers.insert(tag, &handler);
        self.check_tag(tag, there);
        // Two tags may share a type, and then its topic: what comes under the topic goes to
        // the one that was added last.
        if tag != T::MESSAGE.topic {
            self.settings.handlers.insert(T::MESSAGE.topic, &handler);
        }
        self
    }

    /// The handler of one tag, which gets its messages as they came: for events that no
    /// descriptor has. [`PushData::to_object`] reads the data. Such messages have no key, so that
    /// [`ordered`](Self::ordered) does nothing for them.
    pub fn on_data<F, Fut, E>(mut self, tag: impl AsRef<str>, handler: F) -> Self
    where
        F: Fn(PushData, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        let tag = tag.as_ref();
        let there = self.settings.handlers.insert_data(tag, handler);
        self.check_tag(tag, there);
        self
    }

    /// Notes what is wrong with a tag that a handler was added for; `there` says whether it had
    /// one already.
    fn check_tag(&mut self, tag: &str, there: bool) {
        if tag.is_empty() || tag == self.settings.platform.probe {
            self.problems.push(BuildProblem::NotATag(tag.to_owned()));
        }
        if there {
            self.problems.push(BuildProblem::TwoHandlers(tag.to_owned()));
        }
    }

    /// The handler of all tags that have none. Without it such messages are acknowledged,
    /// counted and otherwise ignored.
    pub fn unknown<F, Fut, E>(mut self, handler: F) -> Self
    where
        F: Fn(PushData, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        self.settings.handlers.set_unknown(handler);
        self
    }

    /// Is told of everything in a genuine delivery that cannot be read. The delivery is
    /// answered with failure all the same, so that the platform sends it again, unless
    /// [`take_bad`](Self::take_bad) is called.
    pub fn bad<F, Fut, E>(mut self, hook: F) -> Self
    where
        F: Fn(BadMessage, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        self.settings.handlers.set_bad(hook);
        self
    }

    /// Takes what cannot be read as handled once the hook [`bad`](Self::bad) has succeeded
    /// with it: for a hook that keeps it for later.
    pub fn take_bad(mut self) -> Self {
        self.settings.take_bad = true;
        self
    }

    /// Is told of everything in which the data of a message differs from its description, with the
    /// message's topic, whenever it is read for a handler of [`on`](Self::on) or
    /// [`on_tag`](Self::on_tag). It must not block: what it needs time for, it hands over. The hook
    /// of a [`DriftLog`](doudian_runtime::DriftLog::hook) collects it, perhaps beside the drift of
    /// clients.
    pub fn on_drift(mut self, hook: impl Fn(&str, &[Drift]) + Send + Sync + 'static) -> Self {
        self.settings.handlers.set_drift(DriftHook::new(hook));
        self
    }

    /// Is told of every message that is given up, before it is buried in the store: only
    /// with [`Acknowledge::WhenStored`].
    pub fn dead<F, Fut, E>(mut self, hook: F) -> Self
    where
        F: Fn(PushData, Failure, Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<HandlerError>,
    {
        self.settings.handlers.set_dead(hook);
        self
    }

    /// Handles messages of one app with the same
    /// [key](doudian_runtime::MessageData::key) (an order, an after-sale, a product) one
    /// after the other, in the order in which they were accepted; others side by side.
    ///
    /// A message that comes again after a failure takes its place anew, behind those that
    /// came meanwhile: look at the times in the data where it matters. The order is that of
    /// one receiver; several processes share none.
    pub fn ordered(mut self) -> Self {
        self.settings.ordered = true;
        self
    }

    /// When a delivery is answered with success.
    pub fn acknowledge(mut self, when: Acknowledge) -> Self {
        self.settings.when_stored = when == Acknowledge::WhenStored;
        self
    }

    /// How many handlers run at once; 16 unless set.
    pub fn concurrency(mut self, count: usize) -> Self {
        self.settings.basics.concurrency = count;
        self
    }

    /// How many messages wait or run at most; 1024 unless set. For one more the delivery is
    /// answered with failure at once, so that the platform sends it again.
    pub fn queue(mut self, count: usize) -> Self {
        self.settings.queue = count;
        self
    }

    /// When a delivery is answered at the latest, from its head on: 4 s unless set, at most
    /// 4.8 s. What is not handled then is handled all the same, and the repeat finds it done.
    pub fn answer_within(mut self, time: Duration) -> Self {
        self.settings.basics.answer_within = time;
        self
    }

    /// How long a sender may take for its body: 3 s unless set.
    pub fn read_within(mut self, time: Duration) -> Self {
        self.settings.basics.read_within = time;
        self
    }

    /// How large a body may be, in bytes: 1 MiB unless set.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.basics.body_limit = bytes;
        self
    }

    /// How long a handler may run: 5 minutes unless set. Then it is stopped at its next
    /// `await`, and has failed. Without an end a few that hang would stop the receiver.
    pub fn handler_timeout(mut self, time: Duration) -> Self {
        self.settings.basics.handler_timeout = time;
        self
    }

    /// How long a message stays with a process that says nothing more: 60 s unless set. It
    /// is said again every third of the time while a message waits or is handled.
    pub fn lease(mut self, time: Duration) -> Self {
        self.settings.lease = time;
        self
    }

    /// How often the receiver looks for stored messages that somebody has left: every 10 s
    /// unless set.
    pub fn recheck(mut self, time: Duration) -> Self {
        self.settings.recheck = time;
        self
    }

    /// How often a stored message is tried before it is given up: 5 times unless set.
    pub fn attempts(mut self, count: u32) -> Self {
        self.settings.attempts = count;
        self
    }

    /// How long a stored message waits after its first failure, and at most: 2 s and 10
    /// minutes unless set. Each wait is four times the one before.
    pub fn backoff(mut self, first: Duration, most: Duration) -> Self {
        self.settings.backoff = (first, most);
        self
    }

    /// The clock that [`Context::received_at`] is read from.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.settings.basics.clock = Arc::new(clock);
        self
    }

    /// The receiver. With [`Acknowledge::WhenStored`] or a durable store it also begins to
    /// take up what was left there, in a task of the runtime that this is called in.
    ///
    /// # Errors
    ///
    /// When settings are wrong: the error names all of them, and what to do.
    pub fn build(self) -> Result<PushReceiver, BuildError> {
        let Self { settings, mut problems } = self;
        let stores = settings.when_stored || settings.store.is_durable();
        let runtime = Handle::try_current().ok();
        if stores && runtime.is_none() {
            problems.push(BuildProblem::NoRuntime);
        }
        problems.extend(settings.problems());
        BuildError::unless_empty(problems)?;
        if settings.when_stored && !settings.store.is_durable() {
            tracing::warn!("messages are acknowledged that a kill of this process would lose");
        }
        let receiver = PushReceiver::new(settings);
        if let Some(runtime) = runtime.filter(|_| stores) {
            runtime.spawn(overdue::watch(Arc::downgrade(&receiver.engine)));
        }
        Ok(receiver)
    }
}

impl Settings {
    /// What is wrong with the numbers.
    fn problems(&self) -> Vec<BuildProblem> {
        let mut problems = Problems::default();
        self.basics.check(&mut problems);
        problems.count("queue", self.queue, Semaphore::MAX_PERMITS);
        let mut one = |is_wrong, problem| {
            if is_wrong {
                problems.0.push(problem);
            }
        };
        one(self.attempts == 0, BuildProblem::Zero("attempts"));
        one(self.take_bad && !self.handlers.has_bad(), BuildProblem::NoHook);
        one(self.handlers.is_empty(), BuildProblem::NoHandler);
        let in_time = "the platform gives up on a delivery after 5 s";
        self.basics.check_times(MOST_ANSWER, in_time, &mut problems);
        let held = "a message is held for that time after a kill";
        problems.time("lease", self.lease, Duration::from_millis(10)..=DAY, held);
        let again = "a message that was left must be found again";
        problems.time("recheck", self.recheck, MILLISECOND..=DAY, again);
        let wait = "a message that failed must come again";
        let (first, longest) = self.backoff;
        let times = MILLISECOND..=longest.max(MILLISECOND);
        problems.time("the first backoff", first, times, wait);
        problems.time("the longest backoff", longest, MILLISECOND..=DAY, wait);
        problems.0
    }

    /// How long a stored message waits after an attempt that failed.
    pub(super) fn backoff_after(&self, attempt: u32) -> Duration {
        let (first, most) = self.backoff;
        let factor = 4_u32.saturating_pow(attempt.saturating_sub(1));
        first.saturating_mul(factor).min(most)
    }
}
