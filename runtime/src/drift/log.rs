//! Collects drift, and writes it to a file beside the calls.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::file::Lines;
use super::row::{DriftRow, Key, key, more};
use crate::foreign::one_line;
use crate::json::Drift;

/// How many differences are kept apart.
const MAX_ROWS: usize = 2000;
/// How many methods have a count of what there was besides.
const MAX_MORE: usize = 1000;
/// How often new differences are written, unless something else is said.
const INTERVAL: Duration = Duration::from_secs(10);
/// How often it is written how often a known one was met.
const AGAIN: Duration = Duration::from_secs(3600);

/// A file that collects what differed between descriptors and what the platform sent.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let builder = doudian_runtime::Client::builder("app key", "app secret");
/// use doudian_runtime::drift::DriftLog;
///
/// let drift = DriftLog::open("drift.jsonl")?;
/// let client = builder.on_drift(drift.hook()).build()?;
/// // … and when the program ends:
/// println!("{:?}", drift.flush());
/// # Ok(())
/// # }
/// ```
///
/// `doudian drift drift.jsonl` proposes the changes of descriptors that follow, and makes them with
/// `--write`.
///
/// The file has a line of JSON for each method, path, kind of difference, and kind of value that
/// was sent, with how often it was met, first and last; when it is met again, another such line,
/// with how often since. There is no value in it: kinds ([`Seen`](crate::json::Seen)), names of
/// members, and codes that are short and not personal. Names that look like data are `***`.
///
/// Several processes may write to one file. A call never waits for it and never fails by it: a
/// thread of its own writes what is new every ten seconds, how often the known was met once an
/// hour, and everything when the last clone of the log and of its hooks is dropped, or at
/// [`flush`](Self::flush). What cannot be written is tried again. 2,000 differences are kept apart,
/// and a file of 16 MB is not made longer; what there was besides is counted.
#[derive(Clone)]
pub struct DriftLog(Arc<Handle>);

/// What became of the drift that a [`DriftLog`] was told of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DriftReport {
    /// How many lines were written.
    pub lines: u64,
    /// How many sights are not in the file, since it is as long as it may be.
    pub left_out: u64,
    /// How many sights are still to be written, since that has failed.
    pub waiting: u64,
    /// How often writing has failed.
    pub errors: u64,
    /// Why it failed last.
    pub last_error: Option<String>,
}

/// Ends the thread when it is dropped.
struct Handle {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    state: Mutex<State>,
    /// Wakes the thread when the log ends.
    wake: Condvar,
    lines: Mutex<Lines>,
}

#[derive(Default)]
struct State {
    rows: HashMap<Key, Tally>,
    is_over: bool,
    report: DriftReport,
}

/// How often a difference was met since it was written.
#[derive(Default)]
struct Tally {
    count: u64,
    first: i64,
    last: i64,
    written: Option<Instant>,
}

impl Tally {
    fn add(&mut self, count: u64, first: i64, last: i64) {
        let is_new = self.count == 0;
        self.count = self.count.saturating_add(count);
        self.first = if is_new { first } else { self.first.min(first) };
        self.last = if is_new { last } else { self.last.max(last) };
    }
}

impl DriftLog {
    /// Opens a file for it, or makes one.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened, or has something else in it, or no thread can be started.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        Self::open_every(path, INTERVAL)
    }

    /// The same, and says how often new differences are written.
    ///
    /// # Errors
    ///
    /// As for [`open`](Self::open).
    pub fn open_every(path: impl AsRef<Path>, interval: Duration) -> io::Result<Self> {
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            wake: Condvar::new(),
            lines: Mutex::new(Lines::open(path.as_ref())?),
        });
        let works = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("drift-log".to_owned());
        // Of nothing it would write all the time.
        let interval = interval.max(Duration::from_millis(10));
        let thread = Some(thread.spawn(move || works.work(interval))?);
        Ok(Self(Arc::new(Handle { shared, thread })))
    }

    /// What [`on_drift`](crate::ClientBuilder::on_drift) takes. Several clients may have one.
    pub fn hook(&self) -> impl Fn(&str, &[Drift]) + Clone + Send + Sync + 'static {
        let log = self.clone();
        move |method, drift| log.note(method, drift)
    }

    /// Takes up the drift of something: of a call, or of a push message or SPI call, with its topic
    /// or name in the place of the method's. Does not block.
    pub fn note(&self, method: &str, drift: &[Drift]) {
        let now = now();
        let mut state = self.0.shared.state();
        for drift in drift {
            state.add(key(method, drift), drift.count as u64, now);
        }
    }

    /// Writes all that is not written yet, and tells what became of all. It blocks while it writes.
    pub fn flush(&self) -> DriftReport {
        self.0.shared.write(true);
        let state = self.0.shared.state();
        let waiting = state.rows.values().fold(0, |sum: u64, it| sum.saturating_add(it.count));
        DriftReport { waiting, ..state.report.clone() }
    }
}

impl std::fmt::Debug for DriftLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.0.shared.state();
        f.debug_struct("DriftLog")
            .field("rows", &state.rows.len())
            .field("report", &state.report)
            .finish()
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.shared.state().is_over = true;
        self.shared.wake.notify_all();
        if let Some(thread) = self.thread.take() {
            // It does not panic; there would be nobody to tell.
            let _ = thread.join();
        }
    }
}

impl State {
    fn add(&mut self, mut key: Key, count: u64, now: i64) {
        if !self.rows.contains_key(&key) && self.rows.len() >= MAX_ROWS {
            key = more(key.0);
            if !self.rows.contains_key(&key) && self.rows.len() >= MAX_ROWS + MAX_MORE {
                key = more(String::new());
            }
        }
        self.rows.entry(key).or_default().add(count, now, now);
    }
}

impl Shared {
    /// Nothing that could panic leaves it half changed.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work(&self, interval: Duration) {
        loop {
            let state = self.state();
            let waited = self.wake.wait_timeout_while(state, interval, |state| !state.is_over);
            let is_over = waited.unwrap_or_else(PoisonError::into_inner).0.is_over;
            self.write(is_over);
            if is_over {
                return;
            }
        }
    }

    /// Writes what is due, or everything.
    fn write(&self, everything: bool) {
        // Held from before the rows are taken, so that who has flushed finds them in the file.
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let mut rows = Vec::new();
        for (key, tally) in &mut self.state().rows {
            let is_due = everything || tally.written.is_none_or(|at| at.elapsed() >= AGAIN);
            if tally.count > 0 && is_due {
                rows.push(DriftRow::new(key.clone(), tally.count, tally.first, tally.last));
                tally.count = 0;
                tally.written = Some(Instant::now());
            }
        }
        if rows.is_empty() {
            return;
        }
        rows.sort_by(|one, two| (&one.method, &one.path).cmp(&(&two.method, &two.path)));
        let text: String = rows.iter().map(DriftRow::line).collect();
        let result = lines.append(&text);
        drop(lines);
        let mut state = self.state();
        match result {
            Ok(true) => state.report.lines += rows.len() as u64,
            Ok(false) => {
                let lost = rows.iter().fold(0, |sum: u64, row| sum.saturating_add(row.count));
                state.report.left_out = state.report.left_out.saturating_add(lost);
            }
            Err(error) => {
                state.report.errors += 1;
                state.report.last_error = Some(one_line(error).to_string());
                for row in rows {
                    let DriftRow { method, path, what, seen, uncertain, count, first, last } = row;
                    let tally = state.rows.entry((method, path, what, seen, uncertain));
                    let tally = tally.or_default();
                    tally.add(count, first, last);
                    tally.written = None;
                }
            }
        }
    }
}

/// Unix seconds.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
