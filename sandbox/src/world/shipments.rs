//! How much of each order has been shipped.

use std::collections::{BTreeMap, HashSet};

/// What was shipped, by order and part.
#[derive(Default)]
pub(crate) struct Shipments {
    shipped: BTreeMap<String, BTreeMap<String, u64>>,
    requests: HashSet<String>,
}

impl Shipments {
    /// Whether a request id comes for the first time. One that comes again ships nothing.
    pub(crate) fn is_new(&mut self, request_id: Option<String>) -> bool {
        request_id.is_none_or(|id| self.requests.insert(id))
    }

    /// Takes note that so many of these parts of an order were shipped; gives what has been
    /// shipped of it by now, by part.
    pub(crate) fn ship(&mut self, order: &str, parts: &[(String, u64)]) -> &BTreeMap<String, u64> {
        let shipped = self.shipped.entry(order.to_owned()).or_default();
        for (id, count) in parts {
            let sum = shipped.entry(id.clone()).or_default();
            *sum = sum.saturating_add(*count);
        }
        shipped
    }
}
