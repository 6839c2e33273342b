//! `doudian diff`: what changed descriptors do to users of the generated crate.

mod annotations;
mod compared;
mod json;
mod markdown;
mod rules;
pub(crate) mod source;
mod text;

use std::path::{Path, PathBuf};
use std::{fs, thread};

use clap::ValueEnum;
use doudian_codegen::SourceFile;
use doudian_diff::{Level, Settings, SettingsFault, Stale};
use doudian_runtime::foreign::one_line;
use jiff::Zoned;
use jiff::civil::Date;

use crate::output::{Failure, count};
use crate::printed::{Form, Printed};
use crate::spec::{self, Folder};
pub(crate) use compared::{Compared, places};
pub(crate) use json::object;
pub(crate) use markdown::page;
use source::Source;
pub(crate) use text::summary;

/// Say what changed descriptors do to those who use the generated crate.
///
/// Compares two states of descriptors. Each of OLD and NEW is a folder or file of descriptors, a file
/// that `doudian snapshot` has written, or a revision of git (`v1.2`, `HEAD~3`, `main:other/spec`).
/// Without NEW it is the folder as it is now, without OLD the last commit.
///
/// Each change is found by a rule, which says how much it asks of users: `breaking` (their code does
/// not compile, or compiles and does something else), `additive`, `deprecation` or `documentation`.
/// The worst one is the verdict: what the version of the generated crate has to do.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian diff                                what is not committed
  doudian diff main                           what this branch does
  doudian diff v1.0 v1.1 --format markdown    a release, as a page
  doudian diff main --fail-on breaking        in CI: exit status 1 when something breaks
  doudian diff main --format annotations      in CI: remarks in a pull request
  doudian diff --rules                        the rules, with levels and reasons

Settings (doudian-diff.yaml beside Cargo.toml, or --settings FILE):
  levels:
    method-path-changed: documentation
  accept:
    - rule: response-field-removed
      path: order.searchList/response/old_name     # and everything below it
      reason: was never answered
      until: 2027-03-31
What is accepted is told, and counts for the verdict, but does not fail. What is wrong with the settings
is told with its place and not followed: all else is compared, and the exit status is 1.")]
pub(crate) struct Arguments {
    /// The former state [default: the last commit].
    old: Option<String>,
    /// The new state [default: the folder as it is now].
    new: Option<String>,
    /// Only this platform.
    #[arg(long, value_name = "NAME")]
    platform: Option<String>,
    #[command(flatten)]
    spec: Folder,
    #[command(flatten)]
    printed: Printed<Format>,
    #[command(flatten)]
    judging: Judging,
    /// List the rules instead.
    #[arg(long, conflicts_with_all = ["old", "new"])]
    rules: bool,
}

/// How changes are judged.
#[derive(clap::Args)]
pub(crate) struct Judging {
    /// Exit with 1 when there is a change of this level, or of a worse one, that is not accepted.
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    fail_on: Option<Level>,
    /// A file of levels and accepted changes [default: doudian-diff.yaml of the workspace].
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// The day for which accepted changes are looked at [default: today].
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

impl Judging {
    /// What a team decides otherwise.
    pub(crate) fn settings(&self) -> Result<Settings, Failure> {
        settings(self.settings.as_deref())
    }

    /// The day for which accepted changes are looked at.
    pub(crate) fn today(&self) -> Date {
        self.today.unwrap_or_else(|| Zoned::now().date())
    }

    /// Whether changes fail the command.
    pub(crate) fn verdict(&self, compared: &Compared) -> Result<(), Failure> {
        verdict(compared, self.fail_on)
    }
}

/// Ways to print the changes.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// A page, for change logs and pull requests.
    Markdown,
    /// One object, for programs: `verdict` and `changes`.
    Json,
    /// Workflow commands of GitHub: remarks at the changed files.
    Annotations,
}

impl Form for Format {
    const TEXT: Self = Self::Text;
    const JSON: Self = Self::Json;
}

fn level(text: &str) -> Result<Level, String> {
    text.parse()
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let format = arguments.printed.form();
    let settings = arguments.judging.settings()?;
    if arguments.rules {
        rules::print(&settings, matches!(format, Format::Json))?;
        return ended(faults(settings.faults()));
    }
    let folder = arguments.spec.path().ok();
    let old = arguments.old.as_deref().map_or(Source::LAST, Source::of);
    let new = arguments.new.as_deref().map_or(Source::Now, Source::of);
    let folder = folder.as_deref();
    let (before, after) = thread::scope(|scope| {
        let before = scope.spawn(|| old.state(folder));
        let after = new.state(folder);
        let before = before.join().unwrap_or_else(|_| Err(Failure::new("reading OLD has failed")));
        (before, after)
    });
    let (mut before, mut after) = (before?, after?);
    if let Some(name) = &arguments.platform {
        if before.model.platform(name).is_none() {
            spec::named(&after.model, name)?;
        }
        for state in [&mut before, &mut after] {
            state.model.platforms.retain(|platform| platform.name == *name);
        }
    }
    // What is gone with its file stands in the former one.
    let files = after.files.into_iter().chain(before.files).collect();
    let states = [&before.model, &after.model];
    let compared = Compared::of(states, files, &settings, arguments.judging.today());
    match format {
        Format::Text => text::print(&compared)?,
        Format::Markdown => markdown::print(&compared)?,
        Format::Json => json::print(&compared)?,
        Format::Annotations => annotations::print(&compared)?,
    }
    arguments.judging.verdict(&compared)
}

/// Whether all is as it was asked to be.
fn verdict(compared: &Compared, fail_on: Option<Level>) -> Result<(), Failure> {
    let mut problems = faults(&compared.faults);
    if let Some(level) = fail_on {
        let open: Vec<_> = compared.report.open(level).collect();
        if let Some(first) = open.first() {
            let what = if level == Level::Breaking { "breaking change" } else { "change" };
            let many = count(open.len(), what);
            let first = first.path.to_string();
            problems.push(format!(
                "{many} that nobody has accepted, the first at `{}`; mend the descriptors, or accept \
                 it in doudian-diff.yaml",
                one_line(&first)
            ));
        }
    }
    let stale = compared.stale.iter();
    let over = stale.filter(|it| matches!(it, Stale::RunOut { .. }));
    problems.extend(over.map(|it| one_line(&it.to_string()).to_string()));
    ended(problems)
}

/// The command fails with all that is said, if anything is.
pub(crate) fn ended(problems: Vec<String>) -> Result<(), Failure> {
    if problems.is_empty() { Ok(()) } else { Err(Failure::new(problems.join("\nerror: "))) }
}

/// What is said of decisions that were not followed.
pub(crate) fn faults(faults: &[SettingsFault]) -> Vec<String> {
    faults.iter().map(|fault| one_line(&fault.to_string()).to_string()).collect()
}

/// What a team decides otherwise: in the file, or in the one beside the workspace's Cargo.toml.
pub(crate) fn settings(file: Option<&Path>) -> Result<Settings, Failure> {
    const USUAL: &str = "doudian-diff.yaml";
    let found = spec::workspace().map(|root| spec::shorter(&root.join(USUAL)));
    let Some(file) = file.map(Path::to_owned).or(found.filter(|file| file.exists())) else {
        return Ok(Settings::default());
    };
    let bytes = fs::read(&file)
        .map_err(|error| Failure::new(format_args!("cannot read {}: {error}", file.display())))?;
    let name = file.to_string_lossy().replace('\\', "/");
    Ok(Settings::read(&SourceFile::new(name, bytes)))
}
