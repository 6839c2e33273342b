//! What a run says of itself.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use doudian_codegen::SourceFile;
use doudian_codegen::write::{FileChange, Report};

use crate::output::{Failure, count, line};

/// A line that tells how far it is, for those who watch.
pub(super) struct Progress {
    watched: bool,
    percent: AtomicUsize,
}

impl Progress {
    pub(super) fn start() -> Self {
        Self { watched: io::stderr().is_terminal(), percent: AtomicUsize::new(usize::MAX) }
    }

    pub(super) fn show(&self, done: usize, of: usize) {
        let percent = done * 100 / of.max(1);
        if self.watched && self.percent.swap(percent, Ordering::Relaxed) != percent {
            // Nobody is harmed when this cannot be shown.
            let _ = write!(io::stderr(), "\rwriting {done} of {of} files ({percent} %)");
        }
    }

    pub(super) fn clear(&self) {
        if self.watched {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

/// What a run says of itself: nothing to programs, who look at its exit status.
pub(super) struct Says {
    json: bool,
    start: Instant,
}

impl Says {
    pub(super) fn new(json: bool) -> Self {
        Self { json, start: Instant::now() }
    }

    /// Milliseconds since the run began.
    pub(super) fn elapsed(&self) -> u128 {
        self.start.elapsed().as_millis()
    }

    pub(super) fn line(&self, text: impl fmt::Display) -> Result<(), Failure> {
        if self.json { Ok(()) } else { line(text) }
    }

    pub(super) fn nothing_to_do(&self, sources: &[SourceFile]) -> Result<(), Failure> {
        self.line(format_args!(
            "wrote 0 files, removed 0: nothing changed since the last run ({} compared in {} ms)",
            count(sources.len(), "descriptor"),
            self.elapsed()
        ))
    }

    pub(super) fn report(&self, report: &Report, check: bool) -> Result<(), Failure> {
        for change in &report.changes {
            let (mark, path) = match change {
                FileChange::Added(path) => ('+', path),
                FileChange::Changed(path) => ('~', path),
                FileChange::Removed(path) => ('-', path),
            };
            self.line(format_args!("{mark} {}", shown(path)))?;
        }
        let removed =
            report.changes.iter().filter(|change| matches!(change, FileChange::Removed(_))).count();
        let written = report.changes.len() - removed;
        let elapsed = self.elapsed();
        if !check {
            return self.line(format_args!(
                "wrote {}, removed {removed}, left {} as {} in {elapsed} ms",
                count(written, "file"),
                report.unchanged,
                if report.unchanged == 1 { "it was" } else { "they were" },
            ));
        }
        if report.changes.is_empty() {
            return self.line(format_args!(
                "{} up to date in {elapsed} ms",
                count(report.unchanged, "file")
            ));
        }
        let stale: Vec<_> = report.changes.iter().map(|change| shown(change.path())).collect();
        Err(Failure::new(format_args!(
            "{} not what the descriptors say: {}\nrun `doudian generate` and commit what it writes",
            if stale.len() == 1 { "a file is" } else { "files are" },
            stale.join(", ")
        )))
    }
}

/// A path as one would type it here.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}
