//! How a receiver of custom goods is set up.

use std::error::Error;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use doudian_runtime::Apps;

use super::CustomGoodsReceiver;
use super::engine::{Confirm, Handle, Settings};
use crate::basics::{Basics, Problems};
use crate::problems::{BuildError, BuildProblem};

const MINUTE: Duration = Duration::from_secs(60);

/// More orders in one callback are a mistake.
const MOST_ORDERS: usize = 100_000;

/// Sets up a [`CustomGoodsReceiver`]; made by [`CustomGoodsReceiver::builder`].
#[must_use = "nothing is received before `build`"]
pub struct CustomGoodsReceiverBuilder {
    basics: Basics,
    orders: usize,
    confirm: Option<Confirm>,
    handle: Option<Handle>,
    problems: Vec<BuildProblem>,
}

impl CustomGoodsReceiver {
    /// Begins a receiver.
    pub fn builder() -> CustomGoodsReceiverBuilder {
        CustomGoodsReceiverBuilder {
            // Nothing is verified by the secret of an app.
            basics: Basics {
                concurrency: 16,
                body_limit: 64 << 10,
                handler_timeout: MINUTE,
                ..Basics::new(Apps::default())
            },
            orders: 1000,
            confirm: None,
            handle: None,
            problems: Vec::new(),
        }
    }
}

impl CustomGoodsReceiverBuilder {
    /// Asks the platform whether custom data of this order was taken: `true` when it says so.
    /// Needed, since nothing signs the callback.
    ///
    /// An error is logged as it prints; leave personal data out of it.
    pub fn confirm<F, Fut, E>(mut self, confirm: F) -> Self
    where
        F: Fn(String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<bool, E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        let confirm: Confirm = Arc::new(move |order| {
            let asked = confirm(order);
            Box::pin(async move { asked.await.map_err(Into::into) })
        });
        if self.confirm.replace(confirm).is_some() {
            self.problems.push(BuildProblem::TwoFunctions("confirm"));
        }
        self
    }

    /// What is to be done for an order that is confirmed. It may be called for one order more than
    /// once.
    pub fn on<F, Fut, E>(mut self, handle: F) -> Self
    where
        F: Fn(String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        let handle: Handle = Arc::new(move |order| {
            let handled = handle(order);
            Box::pin(async move { handled.await.map_err(Into::into) })
        });
        if self.handle.replace(handle).is_some() {
            self.problems.push(BuildProblem::TwoFunctions("on"));
        }
        self
    }

    /// How many orders one callback may name; 1000 unless set. As yet the platform sends one at a
    /// time. Each costs a query, whoever sent it.
    pub fn orders(mut self, count: usize) -> Self {
        self.orders = count;
        self
    }

    /// How many callbacks may be at work at once; 16 unless set. Within one, orders are handled one
    /// after the other. One more callback is answered with a failure at once.
    pub fn concurrency(mut self, count: usize) -> Self {
        self.basics.concurrency = count;
        self
    }

    /// When a callback is answered at the latest, from its head on: 4 s unless set. Then the answer
    /// is a failure, and its orders go on. No source says how long the platform waits.
    pub fn answer_within(mut self, time: Duration) -> Self {
        self.basics.answer_within = time;
        self
    }

    /// How long a sender may take for its body: 3 s unless set.
    pub fn read_within(mut self, time: Duration) -> Self {
        self.basics.read_within = time;
        self
    }

    /// How large a body may be, in bytes: 64 KiB unless set, which is room for 2000 orders.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.basics.body_limit = bytes;
        self
    }

    /// How long confirming or handling one order may take: 60 s unless set, each. Then it is
    /// stopped at its next `await`.
    pub fn handler_timeout(mut self, time: Duration) -> Self {
        self.basics.handler_timeout = time;
        self
    }

    /// The receiver.
    ///
    /// # Errors
    ///
    /// When settings are wrong: the error names all of them, and what to do.
    pub fn build(self) -> Result<CustomGoodsReceiver, BuildError> {
        let Self { basics, orders, confirm, handle, problems } = self;
        let mut problems = Problems(problems);
        basics.check_numbers(&mut problems);
        problems.count("orders", orders, MOST_ORDERS);
        basics.check_times(MINUTE, "somebody waits for the answer", &mut problems);
        let missing = [
            confirm.is_none().then_some(BuildProblem::NoConfirm),
            handle.is_none().then_some(BuildProblem::NoHandler),
        ];
        problems.0.extend(missing.into_iter().flatten());
        match (confirm, handle) {
            (Some(confirm), Some(handle)) if problems.0.is_empty() => {
                Ok(CustomGoodsReceiver::new(Settings { basics, orders, confirm, handle }))
            }
            _ => Err(BuildError::of(problems.0)),
        }
    }
}
