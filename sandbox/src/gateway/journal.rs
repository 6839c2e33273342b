//! What happened, for tests, and what a test wants to happen.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::foreign::shorten;
use crate::protocol::{Form, Refusal, Upload};

/// How many calls are kept.
const KEPT: usize = 10_000;

/// A call that the gateway answered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call {
    /// The method that the call named; at most 64 characters of it.
    pub method: String,
    /// Whether it was answered with success.
    pub accepted: bool,
    /// The code of the answer; of success too, such as Doudian's 10000.
    pub code: i64,
    /// The sub code of the answer; empty on success.
    pub sub_code: String,
    /// The files that it carried, in the order in which they came.
    pub files: Vec<Upload>,
}

/// The calls so far, and the faults to come.
#[derive(Default)]
pub(crate) struct Journal {
    calls: VecDeque<Call>,
    counts: HashMap<String, usize>,
    failures: HashMap<String, VecDeque<Refusal>>,
    delays: HashMap<String, VecDeque<Duration>>,
}

impl Journal {
    /// `success` is the code of success.
    pub(crate) fn record(
        &mut self,
        method: &str,
        success: i64,
        refusal: Option<&Refusal>,
        form: Option<&Form>,
    ) {
        let call = Call {
            method: shorten(method),
            accepted: refusal.is_none(),
            code: refusal.map_or(success, |refusal| refusal.code),
            sub_code: refusal.map_or(String::new(), |refusal| refusal.sub_code.clone()),
            files: form.map(|form| form.files.clone()).unwrap_or_default(),
        };
        // Names of unknown methods come from outside and are not counted without end.
        if self.counts.len() < KEPT || self.counts.contains_key(&call.method) {
            *self.counts.entry(call.method.clone()).or_default() += 1;
        }
        if self.calls.len() == KEPT {
            self.calls.pop_front();
        }
        self.calls.push_back(call);
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.calls.iter().cloned().collect()
    }

    pub(crate) fn count(&self, method: &str) -> usize {
        self.counts.get(method).copied().unwrap_or(0)
    }

    pub(crate) fn fail_next(&mut self, method: &str, refusal: Refusal) {
        self.failures.entry(method.to_owned()).or_default().push_back(refusal);
    }

    pub(crate) fn delay_next(&mut self, method: &str, delay: Duration) {
        self.delays.entry(method.to_owned()).or_default().push_back(delay);
    }

    pub(crate) fn take_failure(&mut self, method: &str) -> Option<Refusal> {
        self.failures.get_mut(method)?.pop_front()
    }

    pub(crate) fn take_delay(&mut self, method: &str) -> Option<Duration> {
        self.delays.get_mut(method)?.pop_front()
    }
}
