//! Building the generator from nothing, as the first build of a project does.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use bench_scratch::{checkout, compiler};

use crate::check::{Run, timed};
use crate::crates::COLD;

/// What building the generator took.
pub(crate) struct Cold {
    pub(crate) run: Run,
    /// Name and user seconds of the crates that took longest.
    pub(crate) longest: Vec<(String, f64)>,
}

const SHOWN: usize = 6;

/// Builds a package with the generator as its build-dependency in an empty target folder.
pub(crate) fn build(folder: &Path) -> Result<Cold> {
    let target = folder.join("cold-target");
    let notes = folder.join("cold-notes");
    // The first round finds neither.
    let _ = fs::remove_dir_all(&target);
    let _ = fs::remove_file(&notes);
    let mut cargo = compiler::cargo();
    cargo.args(["build", "--quiet", "--package", COLD]);
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", &target);
    compiler::measured(&mut cargo, &notes)?;
    let run = timed(|| {
        let status = cargo.status().context("cannot start cargo")?;
        ensure!(status.success(), "the generator does not build in {}", folder.display());
        Ok(())
    })?;
    let mut longest: Vec<(String, f64)> = compiler::read_notes(&notes)?
        .into_iter()
        .map(|note| (note.krate, note.user_seconds))
        .collect();
    longest.sort_by(|left, right| right.1.total_cmp(&left.1));
    longest.truncate(SHOWN);
    Ok(Cold { run, longest })
}

/// The packages that the generator needs, itself included, and without those that only
/// their build scripts need.
pub(crate) fn packages() -> Result<usize> {
    let mut cargo = compiler::cargo();
    cargo.args(["tree", "--package", "doudian-codegen", "--edges", "normal", "--prefix", "none"]);
    cargo.args(["--format", "{p}"]).current_dir(checkout());
    let output = cargo.output().context("cannot start cargo")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let name = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let packages: BTreeSet<String> =
        text.lines().filter(|line| !line.is_empty()).map(name).collect();
    Ok(packages.len())
}
