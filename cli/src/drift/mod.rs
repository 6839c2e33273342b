//! `doudian drift`: what differed from the descriptors becomes changes of them.

mod report;
mod sights;

use std::path::{Path, PathBuf};

use doudian_codegen::read_dir;
use doudian_import::drift::propose;
use doudian_runtime::drift::DriftRows;

use report::{Broken, Told, report};

use crate::output::Failure;
use crate::spec::Folder;
use crate::{fields, patch, spec};

/// Make changes of descriptors from drift that was collected.
///
/// Reads files that a `DriftLog` has written, sums them, and says what would change: a field that
/// was sent and is not described is added as it looked, with `uncertain: true`; a field that came as
/// number and as text becomes `lenient`; a code that is not listed is added without a name; what was
/// promised and missing is no longer `required`, or is `nullable` where it was always null. What a
/// descriptor cannot say is told. Without `--write` nothing is changed.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  doudian drift drift.jsonl                # the changes, as a table and a diff
  doudian drift --min 10 --write *.jsonl   # what was seen ten times, into the descriptors
Afterwards run `doudian generate`, and read the changes as you would read anybody's.")]
pub(crate) struct Arguments {
    /// Files of drift, which are summed; `-` for standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Change the descriptors.
    #[arg(long)]
    write: bool,
    /// Pass over what was seen fewer times.
    #[arg(long, value_name = "N", default_value_t = 1)]
    min: u64,
    /// The platform that the drift is of [default: the one that has such a method].
    #[arg(long, value_name = "NAME")]
    platform: Option<String>,
    #[command(flatten)]
    spec: Folder,
    /// Print one JSON object with `changes`, `open`, `settled`, `failed`, `files` and `broken`.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let (rows, broken) = read(&arguments.files)?;
    let folder = arguments.spec.path()?;
    let sources = read_dir(&folder)?;
    if let Some(name) = &arguments.platform {
        spec::named(&spec::compile(&sources)?, name)?;
    }
    let (sights, rare) = sights::of(&rows, arguments.min);
    let published = spec::published();
    let platform = arguments.platform.as_deref();
    let outcome = propose(&sources, sights, platform, Some(&published), &spec::compile)?;
    if arguments.write {
        patch::write(&outcome.files)?;
    }
    let told = Told { broken: &broken, rare, min: arguments.min, write: arguments.write };
    report(&outcome, &told, arguments.json)
}

/// Reads all files.
fn read(paths: &[PathBuf]) -> Result<(DriftRows, Vec<Broken>), Failure> {
    let mut rows = DriftRows::default();
    let mut broken = Vec::new();
    for path in paths {
        let bytes = fields::read(path)?;
        let before = rows.lines();
        let problems = rows.add(&bytes);
        let name = match path == Path::new("-") {
            true => "<stdin>".to_owned(),
            false => path.to_string_lossy().replace('\\', "/"),
        };
        // A line that a crash has cut is nothing to stop at; a file without any other is.
        if let (Some((_, reason)), true) = (problems.first(), rows.lines() == before) {
            return Err(Failure::new(format_args!(
                "{name} has no line of drift: of its first one, {reason}; name files that a \
                 `DriftLog` has written"
            )));
        }
        broken.extend(problems.into_iter().map(|(line, reason)| Broken {
            file: name.clone(),
            line,
            reason,
        }));
    }
    Ok((rows, broken))
}
