//! What receivers of push messages and of SPI calls have in common in their settings.

use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use doudian_runtime::{Apps, Clock, SystemClock};
use http::HeaderMap;
use http_body::Body;
use tokio::time::Instant;

use crate::door::{NoBody, read_body};
use crate::problems::BuildProblem;

/// The shortest time that anything can be given.
pub(crate) const MILLISECOND: Duration = Duration::from_millis(1);

/// More at once is a mistake.
const MOST_HANDLERS: usize = 1 << 20;

/// Settings of every receiver.
pub(crate) struct Basics {
    pub(crate) apps: Apps,
    pub(crate) clock: Arc<dyn Clock>,
    /// How many handlers run at once.
    pub(crate) concurrency: usize,
    /// In bytes.
    pub(crate) body_limit: usize,
    /// From the head on.
    pub(crate) answer_within: Duration,
    /// For the body.
    pub(crate) read_within: Duration,
    pub(crate) handler_timeout: Duration,
}

/// What is wrong with numbers and times.
#[derive(Default)]
pub(crate) struct Problems(pub(crate) Vec<BuildProblem>);

impl Basics {
    pub(crate) fn new(apps: Apps) -> Self {
        Self {
            apps,
            clock: Arc::new(SystemClock),
            concurrency: 16,
            body_limit: 1 << 20,
            answer_within: Duration::from_secs(4),
            read_within: Duration::from_secs(3),
            handler_timeout: Duration::from_secs(300),
        }
    }

    /// Reads the body of a request whose head came at `start`.
    pub(crate) async fn read<B: Body>(
        &self,
        headers: &HeaderMap,
        body: B,
        start: Instant,
    ) -> Result<Bytes, NoBody> {
        read_body(headers, body, self.body_limit, start + self.read_within).await
    }

    /// What is wrong with the apps and the numbers.
    pub(crate) fn check(&self, problems: &mut Problems) {
        problems.apps(&self.apps);
        self.check_numbers(problems);
    }

    /// What is wrong with the numbers.
    pub(crate) fn check_numbers(&self, problems: &mut Problems) {
        problems.count("concurrency", self.concurrency, MOST_HANDLERS);
        if self.body_limit == 0 {
            problems.0.push(BuildProblem::Zero("body_limit"));
        }
    }

    /// What is wrong with the times. An answer may take `most`, for the reason that is given.
    pub(crate) fn check_times(
        &self,
        most: Duration,
        reason: &'static str,
        problems: &mut Problems,
    ) {
        problems.time("answer_within", self.answer_within, MILLISECOND..=most, reason);
        let before = "a body must arrive before it is answered";
        problems.time("read_within", self.read_within, MILLISECOND..=self.answer_within, before);
        let runs = "a handler must have time to run";
        let times = MILLISECOND..=Duration::MAX;
        problems.time("handler_timeout", self.handler_timeout, times, runs);
    }
}

impl Problems {
    /// Apps that nothing could be verified for.
    fn apps(&mut self, apps: &Apps) {
        if apps.is_empty() {
            self.0.push(BuildProblem::NoApps);
        }
        for key in apps.keys() {
            let is_empty = apps.secret(key).is_none_or(|secret| secret.expose().is_empty());
            if key.is_empty() || is_empty {
                self.0.push(BuildProblem::EmptyApp(key.to_owned()));
            }
        }
    }

    /// A number of what is handled at once.
    pub(crate) fn count(&mut self, name: &'static str, value: usize, most: usize) {
        match value {
            0 => self.0.push(BuildProblem::Zero(name)),
            value if value > most => self.0.push(BuildProblem::TooMany { name, value, most }),
            _ => {}
        }
    }

    /// A time that must be within others.
    pub(crate) fn time(
        &mut self,
        name: &'static str,
        value: Duration,
        times: RangeInclusive<Duration>,
        reason: &'static str,
    ) {
        if !times.contains(&value) {
            let (least, most) = times.into_inner();
            self.0.push(BuildProblem::Time { name, value, least, most, reason });
        }
    }
}
