//! What came of many messages.

use std::collections::BTreeMap;
use std::time::Duration;

use super::Delivery;
use super::plan::Dispatch;

/// How many different reasons, and how many ids, are kept.
const KEPT: usize = 100;

/// What came of a [`PushStream`](super::PushStream), so far or in the end.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamReport {
    /// Different messages that went out.
    pub messages: u64,
    /// Messages that went out once more.
    pub duplicates: u64,
    /// Messages that went out behind later ones.
    pub held_back: u64,
    /// Genuine deliveries that were accepted.
    pub accepted: u64,
    /// Genuine deliveries that were given up.
    pub given_up: u64,
    /// Attempts of genuine deliveries.
    pub attempts: u64,
    /// Deliveries that were not genuine.
    pub forged: u64,
    /// Deliveries that were not genuine, and that the receiver accepted. Anything but 0 is a
    /// mistake of the receiver.
    pub forged_accepted: u64,
    /// The ids of the messages that were not genuine: no handler may have seen one.
    pub forged_ids: Vec<String>,
    /// Ids of messages that were given up; of very many the first hundred.
    pub given_up_ids: Vec<String>,
    /// Why attempts of genuine deliveries did not count, with how often. Of very many
    /// different reasons the first hundred.
    pub errors: BTreeMap<String, u64>,
    /// The longest that an attempt took, in milliseconds.
    pub slowest_millis: u64,
    /// From the first message to the last answer.
    pub elapsed: Duration,
}

impl StreamReport {
    /// Whether every genuine delivery was accepted and no other was.
    pub fn is_good(&self) -> bool {
        self.given_up == 0 && self.forged_accepted == 0
    }

    /// Deliveries a second, those that were not genuine included.
    pub fn per_second(&self) -> f64 {
        let deliveries = self.accepted + self.given_up + self.forged;
        match self.elapsed.as_secs_f64() {
            // No stream takes so many deliveries that a float could not count them.
            #[allow(clippy::cast_precision_loss, reason = "an average")]
            seconds if seconds > 0.0 => deliveries as f64 / seconds,
            _ => 0.0,
        }
    }

    pub(crate) fn sent(&mut self, dispatch: &Dispatch) {
        match dispatch {
            Dispatch::First { held, .. } => {
                self.messages += 1;
                self.held_back += u64::from(*held);
            }
            Dispatch::Again(_) => self.duplicates += 1,
            Dispatch::Forged(message, _) => {
                self.forged += 1;
                self.forged_ids.push(message.msg_id.clone());
            }
        }
    }

    pub(crate) fn answered(&mut self, delivery: &Delivery, elapsed: Duration) {
        self.elapsed = elapsed;
        for attempt in &delivery.attempts {
            self.slowest_millis = self.slowest_millis.max(attempt.millis);
        }
        if delivery.forgery.is_some() {
            self.forged_accepted += u64::from(delivery.accepted);
            return;
        }
        self.attempts += delivery.attempts.len() as u64;
        for error in delivery.attempts.iter().filter_map(|attempt| attempt.error.as_ref()) {
            if self.errors.len() < KEPT || self.errors.contains_key(error) {
                *self.errors.entry(error.clone()).or_default() += 1;
            }
        }
        if delivery.accepted {
            self.accepted += 1;
        } else {
            self.given_up += 1;
            let room = KEPT.saturating_sub(self.given_up_ids.len());
            let ids = delivery.messages.iter().map(|message| message.msg_id.clone());
            self.given_up_ids.extend(ids.take(room));
        }
    }
}
