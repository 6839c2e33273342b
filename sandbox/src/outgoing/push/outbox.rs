//! What a gateway pushes by itself, and what it has pushed.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use doudian_codegen::model::Platform;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::{Delivery, Push, PushSender, SendError};

/// How many deliveries are kept.
const KEPT: usize = 10_000;

pub(crate) struct Outbox {
    sender: PushSender,
    sent: Arc<Mutex<VecDeque<Delivery>>>,
    /// How many calls' messages are not all delivered or given up.
    pending: Arc<watch::Sender<usize>>,
    /// Broken off when the gateway goes.
    tasks: Mutex<JoinSet<()>>,
}

impl Outbox {
    pub(crate) fn new(sender: PushSender) -> Self {
        Self {
            sender,
            sent: Arc::default(),
            pending: Arc::new(watch::Sender::new(0)),
            tasks: Mutex::default(),
        }
    }

    pub(crate) fn sender(&self) -> &PushSender {
        &self.sender
    }

    /// Whether the messages are those of this platform.
    pub(crate) fn is_of(&self, platform: &Platform) -> bool {
        self.sender.platform() == platform.name
    }

    /// Sends what a call of this method causes, one message after the other, behind the
    /// caller's back.
    pub(crate) fn tell(&self, platform: &Platform, method: &str, mut pushes: Vec<Push>) {
        pushes.retain(|push| {
            let is_described = push.is_described(platform);
            if !is_described {
                tracing::debug!(method, "a message that is not described is not sent");
            }
            is_described
        });
        if pushes.is_empty() {
            return;
        }
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        while tasks.try_join_next().is_some() {}
        self.pending.send_modify(|pending| *pending += 1);
        let (sender, sent) = (self.sender.clone(), Arc::clone(&self.sent));
        let pending = Pending(Arc::clone(&self.pending));
        tasks.spawn(async move {
            let _pending = pending;
            for push in pushes {
                match sender.send(push).await {
                    Ok(delivery) => keep(&sent, delivery),
                    Err(error) => tracing::warn!(%error, "a consequence is not pushed"),
                }
            }
        });
    }

    /// Sends a message of the caller's.
    pub(crate) async fn send(&self, push: Push) -> Result<Delivery, SendError> {
        let delivery = self.sender.send(push).await?;
        keep(&self.sent, delivery.clone());
        Ok(delivery)
    }

    pub(crate) fn sent(&self) -> Vec<Delivery> {
        let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.iter().cloned().collect()
    }

    /// Waits until all that was caused so far is delivered or given up.
    pub(crate) async fn settled(&self) {
        // The sender of the watch lives as long as this.
        let _ = self.pending.subscribe().wait_for(|pending| *pending == 0).await;
    }
}

/// Counts down even if its task is broken off.
struct Pending(Arc<watch::Sender<usize>>);

impl Drop for Pending {
    fn drop(&mut self) {
        self.0.send_modify(|pending| *pending = pending.saturating_sub(1));
    }
}

fn keep(sent: &Mutex<VecDeque<Delivery>>, delivery: Delivery) {
    let mut sent = sent.lock().unwrap_or_else(PoisonError::into_inner);
    if sent.len() == KEPT {
        sent.pop_front();
    }
    sent.push_back(delivery);
}
