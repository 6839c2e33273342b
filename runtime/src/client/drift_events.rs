//! What is said about replies that differ from their descriptors.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use tracing::{debug, error, warn};

use crate::json::Drift;

pub(super) type OnDrift = Arc<dyn Fn(&str, &[Drift]) + Send + Sync>;

/// So many differences are remembered; beyond them the oldest one is forgotten, and said again
/// when it comes back.
const MAX_KNOWN: usize = 1024;

/// Which differences have been said lately: the same is said once in an interval.
pub(super) struct DriftEvents {
    /// The user's own hook.
    on_drift: Option<OnDrift>,
    interval: Duration,
    known: Mutex<HashMap<Key, Said>>,
}

/// A method, a path, and the kind of the difference.
type Key = (String, String, &'static str);

/// When something was said last, and how often it was met since.
struct Said {
    at: Instant,
    suppressed: u64,
}

impl DriftEvents {
    pub(super) fn new(on_drift: Option<OnDrift>, interval: Duration) -> Self {
        Self { on_drift, interval, known: Mutex::default() }
    }

    /// Whether a difference has to be said now, and how many replies with it were suppressed
    /// since it was said last.
    fn due(&self, method: &str, drift: &Drift, now: Instant) -> Option<u64> {
        // Nothing that could panic leaves it half changed.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (method.to_owned(), drift.path.clone(), drift.kind.word());
        if let Some(said) = known.get_mut(&key) {
            if now.saturating_duration_since(said.at) < self.interval {
                said.suppressed = said.suppressed.saturating_add(1);
                return None;
            }
            let suppressed = said.suppressed;
            *said = Said { at: now, suppressed: 0 };
            return Some(suppressed);
        }
        if known.len() >= MAX_KNOWN
            && let Some(oldest) = known.iter().min_by_key(|(_, said)| said.at).map(|(key, _)| key)
        {
            let oldest = oldest.clone();
            known.remove(&oldest);
        }
        known.insert(key, Said { at: now, suppressed: 0 });
        Some(0)
    }

    /// Reports what differed from the descriptor in one reply.
    ///
    /// What users rely on and is not there is said at WARN, once in an interval for each place;
    /// everything at DEBUG, in one event for each reply.
    pub(super) fn report(&self, method: &str, drift: &[Drift]) {
        let Some(first) = drift.first() else { return };
        if let Some(on_drift) = &self.on_drift {
            // What was answered, a new token for example, must not be lost with it.
            let told = catch_unwind(AssertUnwindSafe(|| on_drift(method, drift)));
            if told.is_err() {
                error!(method, "the hook `on_drift` panicked");
            }
        }
        let now = Instant::now();
        for drift in drift.iter().filter(|drift| drift.kind.is_loss() && !drift.uncertain) {
            if let Some(suppressed) = self.due(method, drift, now) {
                // Without the text of what was left out: no event holds data.
                let (path, kind, count) = (drift.path.as_str(), drift.kind.word(), drift.count);
                warn!(
                    method,
                    path, kind, count, suppressed, "the reply differs from the descriptor"
                );
            }
        }
        let (path, kind, kinds) = (first.path.as_str(), first.kind.word(), drift.len());
        debug!(method, path, kind, kinds, "the reply differs from the descriptor");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::DriftKind;

    fn drift(path: &str, kind: DriftKind) -> Drift {
        let mut notes = crate::json::Notes::default();
        let _ = notes.add_at(path, kind);
        notes.into_drift().remove(0)
    }

    #[test]
    fn the_same_is_said_once_in_an_interval() {
        let log = DriftEvents::new(None, Duration::from_secs(600));
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let missing = drift("a", DriftKind::Missing);
        assert_eq!(log.due("order.list", &missing, at(0)), Some(0));
        assert_eq!(log.due("order.list", &missing, at(1)), None);
        assert_eq!(log.due("order.list", &missing, at(599)), None);
        // Another method, path or kind is something else.
        assert_eq!(log.due("order.detail", &missing, at(1)), Some(0));
        assert_eq!(log.due("order.list", &drift("b", DriftKind::Missing), at(1)), Some(0));
        let left_out = |text: &str| {
            drift("a", DriftKind::LeftOut { expected: "integer", text: text.to_owned() })
        };
        assert_eq!(log.due("order.list", &left_out("1.5"), at(1)), Some(0));
        assert_eq!(log.due("order.list", &left_out("2.5"), at(1)), None);
        assert_eq!(log.due("order.list", &missing, at(600)), Some(2));
        assert_eq!(log.due("order.list", &missing, at(601)), None);

        let every = DriftEvents::new(None, Duration::ZERO);
        for _ in 0..3 {
            assert_eq!(every.due("order.list", &missing, at(0)), Some(0));
        }
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let log = DriftEvents::new(None, Duration::from_secs(600));
        let start = Instant::now();
        let due = |number: usize| {
            let now = start + Duration::from_millis(number as u64);
            log.due(&format!("a.b{number}"), &drift("a", DriftKind::Missing), now)
        };
        for number in 0..5 * MAX_KNOWN {
            assert_eq!(due(number), Some(0));
        }
        assert_eq!(log.known.lock().unwrap().len(), MAX_KNOWN);
        // The newest ones are still known.
        assert_eq!(due(5 * MAX_KNOWN - 1), None);
    }
}
