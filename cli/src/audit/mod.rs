//! `doudian audit`: what users' code uses that it should not use any more.

mod code;
mod files;
mod locals;
mod log;
mod names;
mod outdated;
mod report;
mod shapes;
mod sight;

use std::path::PathBuf;

use clap::ValueEnum;
use doudian_runtime::foreign::one_line;

use crate::output::{Failure, count};
use crate::printed::{Form, Printed};
use crate::spec::{self, Spec};
use files::Looked;
use outdated::{Catalogue, Standing};
use report::Report;
use sight::{Position, Unread};

/// Name what your code uses that is deprecated, legacy, retired or offline.
///
/// Reads Rust sources without compiling them, so that features, targets and macros do not matter:
/// uses of request, response and message types by whatever path or alias, fields in literals,
/// patterns, setters and accesses, and methods that are called by name. A field is only told where
/// the file says of what structure it is: by a type, a constructor, a `call`, or a field of one of
/// these. Where it does not, it is told as `possibly`, and only if nothing else is called so; that
/// never fails. A type of your own with the name of one of ours is yours in the file that defines
/// it. What is generated, hidden or below `target` is passed over.
///
/// A log tells it as well: each outdated method whose name or path is in a line. Nothing of the
/// lines is printed.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian audit --src src                     your crate
  doudian audit --src a/src --src b/src --json
  doudian audit --src src --fail-on deprecated --format annotations    in CI
  doudian audit --src src --spec apis         with methods that you describe yourself
  grep method= app.log | doudian audit --log -")]
pub(crate) struct Arguments {
    /// A folder with Rust sources, or one file; can be given several times.
    #[arg(long, value_name = "DIR", required_unless_present = "log")]
    src: Vec<PathBuf>,
    /// A log, or a list of method names; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    log: Vec<PathBuf>,
    /// A folder with descriptors of your own, beside those that are built in [default: `spec` of
    /// the workspace].
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    #[command(flatten)]
    printed: Printed<Format>,
    /// Exit with 1 when something is used that is in this state, or in a worse one.
    #[arg(long, value_name = "STATUS")]
    fail_on: Option<Standing>,
}

/// Ways to print what is found.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One object, for programs: `uses`, `counts` and `unread`.
    Json,
    /// Workflow commands of GitHub: remarks at the places.
    Annotations,
}

impl Form for Format {
    const TEXT: Self = Self::Text;
    const JSON: Self = Self::Json;
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let catalogue = catalogue(arguments)?;
    let Looked { mut sights, unread, files } = files::look(&arguments.src, &catalogue)?;
    let mut lines = 0;
    for log in &arguments.log {
        let (found, read) = log::look(log, &catalogue)?;
        sights.extend(found);
        lines += read;
    }
    if lines == 0 && !arguments.log.is_empty() {
        return Err(Failure::new("the log has no line: nothing was looked at"));
    }
    let report = Report { catalogue: &catalogue, sights, unread, files, lines };
    match arguments.printed.form() {
        Format::Text => report.text()?,
        Format::Json => report.json()?,
        Format::Annotations => report.remarks()?,
    }
    verdict(&report, arguments.fail_on)
}

fn catalogue(arguments: &Arguments) -> Result<Catalogue, Failure> {
    let usual = Spec::default().model()?;
    Ok(match &arguments.spec {
        Some(folder) => Catalogue::of(&[spec::load(folder)?, usual]),
        None => Catalogue::of(&[usual]),
    })
}

/// Whether all could be looked at, and is as it was asked to be.
fn verdict(report: &Report<'_>, fail_on: Option<Standing>) -> Result<(), Failure> {
    let mut problems: Vec<String> = report.unread.iter().map(told).collect();
    if let Some(standing) = fail_on {
        let many = report.at_least(standing);
        if many > 0 {
            let many = count(many, "use");
            problems.push(format!("{many} of what is {} or worse", standing.word()));
        }
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(problems.join("\nerror: "))),
    }
}

fn told(unread: &Unread) -> String {
    let place = match unread.place {
        Some(Position { line, column }) => format!(":{line}:{column}"),
        None => String::new(),
    };
    let Unread { file, message, .. } = unread;
    format!("{}{place}: cannot be read: {}", one_line(file), one_line(message))
}
