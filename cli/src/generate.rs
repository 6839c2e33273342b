//! `doudian generate`: descriptors to bindings.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use doudian_codegen::emit::Downstream;
use doudian_codegen::model::{Model, Origin, Platform};
use doudian_codegen::published::index;
use doudian_codegen::write::{
    Change, Held, Mode, Output, Past, Report, Synced, digest, format_file, sync, sync_file,
    sync_region,
};
use doudian_codegen::{
    CratePath, Descriptors, SourceFile, crate_output_with, downstream_output, emit, read_dir,
};

use crate::output::{Failure, count, json_lines, line};
use crate::spec;
use crate::stamp;

/// Write the Rust bindings from the YAML descriptors.
///
/// Everything is checked before anything is written: a mistake in a descriptor leaves the
/// bindings as they are. Only files that differ are written.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; say which files are stale, and fail if there are any.
    #[arg(long)]
    check: bool,
    /// The folder with the descriptors [default: `spec` of the workspace].
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// The folder to write to [default: `generated/src/bindings` of the workspace].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// A Cargo.toml whose feature list follows the families, between the lines
    /// `# @generated families begin` and `… end` [default: `generated/Cargo.toml` of the
    /// workspace, unless --out is given].
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// The path of the crate `doudian` in the crate that the code is for. Only for descriptors
    /// that bring no platform file: their code is for another crate than this one.
    #[arg(long, value_name = "PATH", default_value_t)]
    crate_path: CratePath,
    /// Print one JSON object for each problem of the descriptors, a line each, on standard
    /// output, and nothing else there.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    match generate(arguments) {
        Err(Failure::Problems(problems)) if arguments.json => {
            json_lines(&problems)?;
            Err(Failure::new(format_args!(
                "{} in the descriptors; nothing was written",
                count(problems.len(), "problem")
            )))
        }
        result => result,
    }
}

fn generate(arguments: &Arguments) -> Result<(), Failure> {
    let says = Says { json: arguments.json, start: Instant::now() };
    let places = Places::find(arguments)?;
    let sources = read_dir(&places.spec)?;
    let stamp = match &places.root {
        Some(root) if arguments.out.is_none() => Some(stamp::of_workspace(root)),
        _ => stamp::of_folder(&places.out, &arguments.crate_path),
    };
    let past = stamp.as_ref().map(|stamp| stamp.past(&places.out)).unwrap_or_default();
    let made_from = digest(&sources, (&arguments.crate_path, places.single_files()));
    if past.is_current(made_from) {
        return says.nothing_to_do(&sources);
    }
    let descriptors = Descriptors::read(&sources);
    let run = Run { arguments, places: &places, past: &past, says: &says };
    let done = if descriptors.describe_platform() {
        run.published(descriptors, sources.len())?
    } else {
        run.beside(descriptors)?
    };
    if let Some(stamp) = stamp.filter(|_| !arguments.check || done.report.changes.is_empty()) {
        stamp.keep(Some(made_from), &done.output, &done.beside);
    }
    says.report(&done.report, arguments.check)
}

/// What a run has to go by.
struct Run<'r> {
    arguments: &'r Arguments,
    places: &'r Places,
    past: &'r Past,
    says: &'r Says,
}

/// What a run has done, or would have.
struct Done {
    report: Report,
    output: Output,
    /// What is written beside the folder.
    beside: Vec<Held>,
}

impl Run<'_> {
    /// Generates the published crate.
    fn published(&self, descriptors: Descriptors<'_>, count_read: usize) -> Result<Done, Failure> {
        let Self { places, past, says, .. } = self;
        let model = descriptors.compile()?;
        says.line(format_args!(
            "read  {} ({}) in {} ms",
            count(count_read, "descriptor"),
            contents(&model),
            says.start.elapsed().as_millis()
        ))?;
        let strip = self.strip();
        let progress = Progress::start();
        let output = crate_output_with(&model, &strip, past, &|done, of| progress.show(done, of));
        progress.clear();
        let families = features(&model);
        let of_manifest = |manifest: &Path, mode| {
            sync_region(manifest, "families", &families, mode).map_err(Failure::new)
        };
        // Before anything is written: whatever is wrong with the manifest or the folder.
        if let Some(manifest) = &places.manifest {
            of_manifest(manifest, Mode::Check)?;
        }
        let mut report = sync(&places.out, &output, self.mode()).map_err(Failure::new)?;
        let mut singles = Vec::new();
        if let Some(manifest) = &places.manifest {
            singles.push(of_manifest(manifest, self.mode())?);
        }
        if let Some(file) = &places.index {
            let index = index(&model, &strip);
            singles.push(sync_file(file, &index, self.mode()).map_err(Failure::new)?);
        }
        if let Some(file) = &places.facts
            && let Some(facts) = emit::runtime_file(&model, &strip)
        {
            let text = format_file(&facts);
            singles.push(sync_file(file, &text, self.mode()).map_err(Failure::new)?);
        }
        let mut beside = Vec::new();
        for Synced { change, held, .. } in singles {
            match change {
                Some(change) => report.changes.push(change),
                None => report.unchanged += 1,
            }
            beside.push(held);
        }
        Ok(Done { report, output, beside })
    }

    /// Generates for another crate than the published one.
    fn beside(&self, descriptors: Descriptors<'_>) -> Result<Done, Failure> {
        let Self { arguments, places, past, says } = self;
        if arguments.manifest.is_some() {
            return Err(Failure::new(
                "--manifest is for the crate `doudian`: other crates have no feature for each \
                 family",
            ));
        }
        let model = descriptors.compile_beside(&spec::published())?;
        let downstream =
            Downstream { krate: arguments.crate_path.clone(), ..Downstream::default() };
        let progress = Progress::start();
        let show = |done, of| progress.show(done, of);
        let output = downstream_output(&model, &downstream, &self.strip(), past, &show);
        progress.clear();
        let report = sync(&places.out, &output, self.mode()).map_err(Failure::new)?;
        for api in model.platforms.iter().flat_map(|platform| &platform.apis) {
            if api.origin == Origin::Shadows {
                let (file, method) = (&api.file, &api.method);
                says.line(format_args!(
                    "note: {file} describes `{method}`, which the crate has as well"
                ))?;
            }
        }
        Ok(Done { report, output, beside: Vec::new() })
    }

    fn mode(&self) -> Mode {
        if self.arguments.check { Mode::Check } else { Mode::Write }
    }

    /// What is cut off the names of descriptors.
    fn strip(&self) -> String {
        self.places.spec.to_string_lossy().replace('\\', "/")
    }
}

/// A line that tells how far it is, for those who watch.
struct Progress {
    watched: bool,
    percent: AtomicUsize,
}

impl Progress {
    fn start() -> Self {
        Self { watched: io::stderr().is_terminal(), percent: AtomicUsize::new(usize::MAX) }
    }

    fn show(&self, done: usize, of: usize) {
        let percent = done * 100 / of.max(1);
        if self.watched && self.percent.swap(percent, Ordering::Relaxed) != percent {
            // Nobody is harmed when this cannot be shown.
            let _ = write!(io::stderr(), "\rwriting {done} of {of} files ({percent} %)");
        }
    }

    fn clear(&self) {
        if self.watched {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

/// What a run says of itself: nothing to programs, who look at its exit status.
struct Says {
    json: bool,
    start: Instant,
}

impl Says {
    fn line(&self, text: impl fmt::Display) -> Result<(), Failure> {
        if self.json { Ok(()) } else { line(text) }
    }

    fn nothing_to_do(&self, sources: &[SourceFile]) -> Result<(), Failure> {
        self.line(format_args!(
            "wrote 0 files, removed 0: nothing changed since the last run ({} compared in {} ms)",
            count(sources.len(), "descriptor"),
            self.start.elapsed().as_millis()
        ))
    }

    fn report(&self, report: &Report, check: bool) -> Result<(), Failure> {
        for change in &report.changes {
            let (mark, path) = match change {
                Change::Added(path) => ('+', path),
                Change::Changed(path) => ('~', path),
                Change::Removed(path) => ('-', path),
            };
            self.line(format_args!("{mark} {}", shown(path)))?;
        }
        let removed =
            report.changes.iter().filter(|change| matches!(change, Change::Removed(_))).count();
        let written = report.changes.len() - removed;
        let elapsed = self.start.elapsed().as_millis();
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

/// What the descriptors describe, counted.
fn contents(model: &Model) -> String {
    let sum = |of: fn(&Platform) -> usize| model.platforms.iter().map(of).sum::<usize>();
    let mut parts = vec![
        count(sum(|platform| platform.apis.len()), "method"),
        count(sum(|platform| platform.messages.len()), "message"),
        count(sum(|platform| platform.spis.len()), "SPI method"),
    ];
    parts.retain(|part| !part.starts_with("0 "));
    let families = match emit::feature_list(model).len() {
        1 => "1 family".to_owned(),
        number => format!("{number} families"),
    };
    format!("{} of {families}", parts.join(", "))
}

/// The feature list: one feature a family, and `full` for all.
fn features(model: &Model) -> String {
    let families = emit::feature_list(model);
    let mut text = String::from("full = [\n");
    for family in &families {
        text.push_str(&format!("    \"{family}\",\n"));
    }
    text.push_str("]\n");
    for family in &families {
        text.push_str(&format!("{family} = []\n"));
    }
    text
}

/// What is read and what is written.
struct Places {
    spec: PathBuf,
    out: PathBuf,
    manifest: Option<PathBuf>,
    /// Where other crates find what they may refer to.
    index: Option<PathBuf>,
    /// What the runtime knows of the platform.
    facts: Option<PathBuf>,
    root: Option<PathBuf>,
}

impl Places {
    /// What is written beside the folder.
    fn single_files(&self) -> Vec<&Path> {
        [&self.manifest, &self.index, &self.facts]
            .into_iter()
            .flatten()
            .map(PathBuf::as_path)
            .collect()
    }

    fn find(arguments: &Arguments) -> Result<Self, Failure> {
        let root = spec::workspace();
        let in_root = |given: &Option<PathBuf>, path: &str, option: &str| match (given, &root) {
            (Some(given), _) => Ok(given.clone()),
            (None, Some(root)) => Ok(root.join(path)),
            (None, None) => Err(Failure::new(format_args!(
                "there is no checkout here or above (a Cargo.toml beside a `spec` folder); give \
                 {option}"
            ))),
        };
        let spec = in_root(&arguments.spec, "spec", "--spec DIR")?;
        let out = in_root(&arguments.out, "generated/src/bindings", "--out DIR")?;
        let manifest = match (&arguments.manifest, &arguments.out) {
            (Some(manifest), _) => Some(manifest.clone()),
            (None, Some(_)) => None,
            (None, None) => root.as_ref().map(|root| root.join("generated/Cargo.toml")),
        };
        let index = match (&arguments.spec, &arguments.out) {
            (None, None) => Some(spec.join("index.txt")),
            _ => None,
        };
        let facts = match (&arguments.spec, &arguments.out, &root) {
            (None, None, Some(root)) => Some(root.join("runtime/src/protocol/doudian/platform.rs")),
            _ => None,
        };
        Ok(Self { spec, out, manifest, index, facts, root })
    }
}
