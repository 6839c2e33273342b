//! Orders that calls worked on: stocked up, shipped, cancelled.

use std::collections::BTreeMap;

/// What became of the orders, by id.
#[derive(Default)]
pub(crate) struct Orders {
    traces: BTreeMap<String, Trace>,
    turns: u64,
}

/// Where an order stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    StockedUp,
    Shipped,
    Cancelled,
}

/// What a call did to an order.
#[derive(Clone)]
pub(crate) struct Trace {
    pub(crate) progress: Progress,
    /// Unix time, in seconds.
    pub(crate) at: i64,
    /// Counts up: what was done later holds.
    pub(crate) turn: u64,
    /// The number of the parcel.
    pub(crate) code: Option<String>,
    /// Who carries it.
    pub(crate) company: Option<String>,
    /// Why it was cancelled.
    pub(crate) reason: Option<String>,
}

impl Orders {
    /// A number that is higher than all before.
    pub(crate) fn turn(&mut self) -> u64 {
        self.turns += 1;
        self.turns
    }

    /// Takes note of what was done to an order, in place of what was done before.
    pub(crate) fn note(&mut self, id: &str, trace: Trace) {
        self.traces.insert(id.to_owned(), trace);
    }

    /// What was done to an order last.
    pub(crate) fn trace(&self, id: &str) -> Option<&Trace> {
        self.traces.get(id)
    }

    /// Whether nothing was done to any.
    pub(crate) fn is_untouched(&self) -> bool {
        self.traces.is_empty()
    }
}
