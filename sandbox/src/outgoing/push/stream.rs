//! Many messages: at a rate, several at a time, with trouble.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use doudian_runtime::PushData;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::plan::{Dispatch, Plan};
use super::sender::Parcel;
use super::{Delivery, Faults, Push, PushSender, SendError, StreamReport};

/// How many deliveries may be under way or wait to be repeated. More are not begun.
const OPEN: usize = 10_000;

type Progress = Box<dyn FnMut(&Delivery, &StreamReport) + Send>;

/// Many messages to be sent; made by [`PushSender::stream`].
///
/// What is sent, in which order and with which trouble, depends on the messages and the seed
/// alone. With more than one delivery at a time, or repeats, the order of arrival does not.
///
/// ```no_run
/// use doudian_sandbox::push::{Faults, Push, PushSender};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sender = PushSender::builder("http://127.0.0.1:8080/push").build()?;
/// let faults = Faults { duplicates: 0.05, disorder: 0.05, bad_signs: 0.01, seed: 1 };
/// let report = sender
///     .stream(Push::of("101").series(10_000))
///     .rate(500.0)
///     .faults(faults)
///     .run()
///     .await?;
/// assert!(report.is_good(), "{report:?}");
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before `run`"]
pub struct PushStream<I> {
    sender: PushSender,
    pushes: I,
    rate: Option<f64>,
    concurrency: usize,
    batch: usize,
    faults: Faults,
    progress: Option<Progress>,
}

impl PushSender {
    /// Sends many messages, at a rate and with the trouble that is asked for.
    pub fn stream<P>(&self, pushes: P) -> PushStream<P::IntoIter>
    where
        P: IntoIterator<Item = Push>,
    {
        PushStream::new(self.clone(), pushes.into_iter())
    }
}

impl<I: Iterator<Item = Push>> PushStream<I> {
    pub(crate) fn new(sender: PushSender, pushes: I) -> Self {
        let faults = Faults::default();
        Self { sender, pushes, rate: None, concurrency: 32, batch: 1, faults, progress: None }
    }

    /// How many messages a second begin; without it, as many as can. Ignored unless positive.
    pub fn rate(mut self, per_second: f64) -> Self {
        self.rate = (per_second.is_finite() && per_second > 0.0).then_some(per_second);
        self
    }

    /// How many deliveries are under way at a time; 32 unless told otherwise, at least 1. One
    /// that waits to be repeated does not count.
    pub fn concurrency(mut self, deliveries: usize) -> Self {
        self.concurrency = deliveries.clamp(1, OPEN);
        self
    }

    /// How many messages go into one delivery; 1 unless told otherwise, at least 1.
    pub fn batch(mut self, messages: usize) -> Self {
        self.batch = messages.max(1);
        self
    }

    /// The trouble to make; none unless told otherwise.
    pub fn faults(mut self, faults: Faults) -> Self {
        self.faults = faults;
        self
    }

    /// Is told of each delivery when it was accepted or given up, with how things stand.
    pub fn on_progress(
        mut self,
        progress: impl FnMut(&Delivery, &StreamReport) + Send + 'static,
    ) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// Sends the messages, and waits until each was accepted or given up.
    ///
    /// # Errors
    ///
    /// When a message cannot be made. Deliveries that are under way are then broken off.
    pub async fn run(self) -> Result<StreamReport, SendError> {
        let Self { sender, pushes, rate, concurrency, batch, faults, mut progress } = self;
        let gate = Arc::new(Semaphore::new(concurrency));
        let made = pushes.map(|push| sender.make(&push));
        let plan = Plan::new(made, faults, sender.prefix());
        let mut parcels = Parcels { plan, batch, forged: VecDeque::new() };
        let mut report = StreamReport::default();
        let mut running = JoinSet::new();
        let start = Instant::now();
        let mut begun: u64 = 0;
        let mut next = parcels.next(&mut report)?;
        loop {
            let may_begin = next.is_some() && running.len() < OPEN;
            if !may_begin && running.is_empty() {
                return Ok(report);
            }
            let due = rate.map(|rate| start + time_of(begun, rate));
            tokio::select! {
                Some(done) = running.join_next() => {
                    let delivery = done.unwrap_or(Err(SendError::Stopped))?;
                    report.answered(&delivery, start.elapsed());
                    if let Some(progress) = &mut progress {
                        progress(&delivery, &report);
                    }
                }
                leave = leave(&gate, due), if may_begin => {
                    let (Some(parcel), Some(leave)) = (next.take(), leave) else { continue };
                    begun += parcel.messages.len() as u64;
                    let (sender, gate) = (sender.clone(), Arc::clone(&gate));
                    running.spawn(async move { sender.deliver(parcel, Some((gate, leave))).await });
                    next = parcels.next(&mut report)?;
                }
            }
        }
    }
}

/// When so many messages have gone at a rate.
fn time_of(begun: u64, rate: f64) -> Duration {
    #[allow(clippy::cast_precision_loss, reason = "far fewer messages than a float can count")]
    let seconds = begun as f64 / rate;
    // A year is as good as never.
    Duration::try_from_secs_f64(seconds).unwrap_or(Duration::from_secs(31_536_000))
}

/// Waits until it is time, and until another delivery may be under way.
async fn leave(gate: &Arc<Semaphore>, due: Option<Instant>) -> Option<OwnedSemaphorePermit> {
    if let Some(due) = due {
        sleep_until(due).await;
    }
    Arc::clone(gate).acquire_owned().await.ok()
}

/// Messages put together to deliveries.
struct Parcels<I> {
    plan: Plan<I>,
    batch: usize,
    /// What is forged goes by itself, behind the delivery that was being put together.
    forged: VecDeque<Parcel>,
}

impl<I> Parcels<I>
where
    I: Iterator<Item = Result<PushData, SendError>>,
{
    fn next(&mut self, report: &mut StreamReport) -> Result<Option<Parcel>, SendError> {
        if let Some(parcel) = self.forged.pop_front() {
            return Ok(Some(parcel));
        }
        let mut messages = Vec::new();
        while messages.len() < self.batch {
            let Some(dispatch) = self.plan.next().transpose()? else { break };
            report.sent(&dispatch);
            match dispatch {
                Dispatch::First { message, .. } | Dispatch::Again(message) => {
                    messages.push(message)
                }
                Dispatch::Forged(message, forgery) => {
                    let messages = vec![message];
                    self.forged.push_back(Parcel { messages, forgery: Some(forgery) });
                }
            }
        }
        if messages.is_empty() {
            return Ok(self.forged.pop_front());
        }
        Ok(Some(Parcel { messages, forgery: None }))
    }
}

impl<I> fmt::Debug for PushStream<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushStream")
            .field("sender", &self.sender)
            .field("rate", &self.rate)
            .field("concurrency", &self.concurrency)
            .field("batch", &self.batch)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}
