//! Building one side, and what it cost.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use bench_scratch::Side;
use bench_scratch::compiler::{self, Note};

use crate::Profile;

/// What compiling one crate cost.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    pub(crate) user_seconds: f64,
    pub(crate) peak_bytes: u64,
    pub(crate) output_bytes: u64,
}

impl Cost {
    /// The lesser of each figure: what disturbs a run only ever adds.
    pub(crate) fn least(self, other: Self) -> Self {
        Self {
            user_seconds: self.user_seconds.min(other.user_seconds),
            peak_bytes: self.peak_bytes.min(other.peak_bytes),
            output_bytes: self.output_bytes.min(other.output_bytes),
        }
    }

    /// Both together: seconds and sizes add up, of the peaks the higher one counts.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            user_seconds: self.user_seconds + other.user_seconds,
            peak_bytes: self.peak_bytes.max(other.peak_bytes),
            output_bytes: self.output_bytes + other.output_bytes,
        }
    }
}

/// Builds the crates of a scratch workspace.
pub(crate) struct Builder {
    folder: PathBuf,
    notes: PathBuf,
}

impl Builder {
    pub(crate) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), notes: folder.join("notes") }
    }

    /// What the library and the program cost.
    pub(crate) fn build(&self, side: Side, profile: Profile) -> Result<(Cost, Cost)> {
        // So that cargo builds both again, whatever it has.
        for file in [format!("{}/src/lib.rs", side.library()), main_of(side)] {
            touch(&self.folder.join(file))?;
        }
        // Nothing was noted before the first build.
        let _ = fs::remove_file(&self.notes);
        self.cargo(side, profile)?;
        let notes = compiler::read_notes(&self.notes)?;
        Ok((cost(&notes, side.library())?, cost(&notes, side.consumer())?))
    }

    fn cargo(&self, side: Side, profile: Profile) -> Result<()> {
        let mut cargo = compiler::cargo();
        cargo.arg(if profile == Profile::Check { "check" } else { "build" });
        if profile == Profile::Release {
            cargo.arg("--release");
        }
        // One compiler at a time, with one thread for code: neither side gains by waiting
        // for the other's locks, and the peak is that of one compiler.
        cargo.args(["--quiet", "--jobs", "1", "--package", side.consumer()]);
        cargo.current_dir(&self.folder).env("CARGO_TARGET_DIR", self.folder.join("target"));
        compiler::measured(&mut cargo, &self.notes)?;
        let status = cargo.status().context("cannot start cargo")?;
        if !status.success() {
            bail!("{} does not build in {}", side.library(), self.folder.display());
        }
        Ok(())
    }
}

fn main_of(side: Side) -> String {
    format!("{}/src/main.rs", side.consumer())
}

fn touch(path: &Path) -> Result<()> {
    let file = fs::OpenOptions::new().append(true).open(path);
    file.and_then(|file| file.set_modified(SystemTime::now()))
        .with_context(|| format!("cannot touch {}", path.display()))
}

fn cost(notes: &[Note], krate: &str) -> Result<Cost> {
    let note = notes.iter().find(|note| note.krate == krate);
    let note = note.with_context(|| format!("the compiler was not called for {krate}"))?;
    Ok(Cost {
        user_seconds: note.user_seconds,
        peak_bytes: note.peak_bytes,
        output_bytes: note.output_bytes,
    })
}
