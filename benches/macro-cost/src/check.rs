//! Checking one crate again, and running its build script.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Instant, SystemTime};

use anyhow::{Context, Result, bail, ensure};
use bench_scratch::compiler;

use crate::crates::Krate;

/// What one run took, in seconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) user: f64,
    /// User and system.
    pub(crate) processor: f64,
    pub(crate) wall: f64,
}

/// Checks the crates of a scratch workspace.
pub(crate) struct Checker {
    folder: PathBuf,
    notes: PathBuf,
    target: PathBuf,
}

impl Checker {
    pub(crate) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            notes: folder.join("notes"),
            target: folder.join("target"),
        }
    }

    /// Builds what the crate depends on, with as many compilers as there are processors.
    pub(crate) fn prepare(&self, krate: Krate) -> Result<()> {
        self.cargo(krate, &[])
    }

    /// What the compiler takes for this one crate.
    pub(crate) fn check(&self, krate: Krate) -> Result<Run> {
        touch(&self.folder.join(krate.name()).join("src/lib.rs"))?;
        // Nothing was noted before the first check.
        let _ = fs::remove_file(&self.notes);
        self.cargo(krate, &["--jobs", "1"])?;
        let notes = compiler::read_notes(&self.notes)?;
        let note = notes.iter().find(|note| note.krate == krate.name());
        let note =
            note.with_context(|| format!("the compiler was not called for {}", krate.name()))?;
        Ok(Run {
            user: note.user_seconds,
            processor: note.user_seconds + note.system_seconds,
            wall: note.wall_seconds,
        })
    }

    fn cargo(&self, krate: Krate, arguments: &[&str]) -> Result<()> {
        let mut cargo = compiler::cargo();
        cargo.args(["check", "--quiet", "--package", krate.name()]).args(arguments);
        cargo.current_dir(&self.folder).env("CARGO_TARGET_DIR", &self.target);
        compiler::measured(&mut cargo, &self.notes)?;
        let status = cargo.status().context("cannot start cargo")?;
        ensure!(status.success(), "{} does not check in {}", krate.name(), self.folder.display());
        Ok(())
    }

    /// What the build script takes, once it is built.
    pub(crate) fn run_build_script(&self) -> Result<Run> {
        let folder = self.folder.join(Krate::BuildScript.name());
        let out = self.folder.join("out");
        // So that it writes everything again.
        let _ = fs::remove_dir_all(&out);
        fs::create_dir_all(&out).context("cannot make a folder for the build script")?;
        let mut script = Command::new(self.build_script()?);
        script.current_dir(&folder).env("OUT_DIR", &out).env("CARGO_MANIFEST_DIR", &folder);
        timed(|| {
            let output = script.output().context("cannot start the build script")?;
            ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            Ok(())
        })
    }

    fn build_script(&self) -> Result<PathBuf> {
        let build = self.target.join("debug/build");
        let start = format!("{}-", Krate::BuildScript.name());
        for entry in fs::read_dir(&build).context("nothing was built")? {
            let entry = entry?;
            let file = entry.path().join(format!("build-script-build{EXE_SUFFIX}"));
            if entry.file_name().to_string_lossy().starts_with(&start) && file.is_file() {
                return Ok(file);
            }
        }
        bail!("there is no build script in {}", build.display())
    }
}

/// What the children take that are started and waited for meanwhile.
pub(crate) fn timed(work: impl FnOnce() -> Result<()>) -> Result<Run> {
    let before = compiler::used()?;
    let start = Instant::now();
    work()?;
    let wall = start.elapsed().as_secs_f64();
    let after = compiler::used()?;
    let user = after.user_seconds - before.user_seconds;
    let system = after.system_seconds - before.system_seconds;
    Ok(Run { user, processor: user + system, wall })
}

fn touch(path: &Path) -> Result<()> {
    let file = fs::OpenOptions::new().append(true).open(path);
    file.and_then(|file| file.set_modified(SystemTime::now()))
        .with_context(|| format!("cannot touch {}", path.display()))
}
