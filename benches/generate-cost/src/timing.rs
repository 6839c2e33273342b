//! Timing in processes of their own.

use std::num::NonZero;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use bench_run::median;
use clap::ValueEnum as _;

use crate::Work;

/// What several runs took.
pub(crate) struct Times {
    /// Seconds; the median.
    pub(crate) median: f64,
    /// Bytes of Rust that one run made.
    pub(crate) bytes: usize,
}

impl Times {
    /// Runs the work so often, each time in a new process. Starting the process is not
    /// counted: it measures itself.
    pub(crate) fn of(
        rounds: NonZero<u32>,
        work: Work,
        spec: &Path,
        document: &Path,
    ) -> Result<Self> {
        let mut runs = Vec::new();
        for _ in 0..rounds.get() {
            runs.push(run_once(work, spec, document)?);
        }
        let bytes = runs.first().context("there was no run")?.1;
        Ok(Self { median: median(runs.into_iter().map(|run| run.0).collect()), bytes })
    }
}

/// Does the work in a new process: the seconds, and the bytes made.
pub(crate) fn run_once(work: Work, spec: &Path, document: &Path) -> Result<(f64, usize)> {
    let name = work.to_possible_value().context("this work has no name")?;
    let program = std::env::current_exe().context("where is this program?")?;
    let output = Command::new(program)
        .args(["--work", name.get_name(), "--spec"])
        .arg(spec)
        .arg("--document")
        .arg(document)
        .stderr(Stdio::inherit())
        .output()
        .context("cannot start this program again")?;
    if !output.status.success() {
        bail!("`{}` failed", work.title());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let parse = || {
        let (seconds, bytes) = text.trim().split_once(' ')?;
        Some((seconds.parse().ok()?, bytes.parse().ok()?))
    };
    parse().with_context(|| format!("`{}` printed `{}`", work.title(), text.trim()))
}

/// Does the work in this process and prints what [`run`] reads.
pub(crate) fn report(work: impl FnOnce() -> Result<usize>) -> Result<()> {
    let start = Instant::now();
    let bytes = work()?;
    println!("{} {bytes}", start.elapsed().as_secs_f64());
    Ok(())
}
