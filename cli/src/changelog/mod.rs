//! `doudian changelog`: what has changed since the last version of a description becomes its next one.

mod plan;
mod recorded;
mod report;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Path, PathBuf};

use doudian_codegen::model::Model;
use jiff::Zoned;
use jiff::civil::Date;

use crate::diff::source::{Source, dated, is_committed, last_change};
use crate::diff::{ended, faults, settings};
use crate::output::{Failure, line, terminal};
use crate::{patch, spec};
use plan::plan;
pub(crate) use plan::{Places, Plan};
use recorded::{Recorded, recorded};
pub(crate) use report::{object, summaries};

/// Tell what has changed in the descriptors since their last version, as the next one.
///
/// Compares the descriptors with those of the last version that is recorded, as `doudian diff` does,
/// and writes two things: the version, with what it adds, into the platform's `history.yaml`, by which
/// the documentation of generated code says since when what exists; and a section for people into the
/// change log, below `## Unreleased`. Both are written, or neither. A version is final when it is
/// committed: until then another run makes it anew of all that is different by then, and takes it back
/// where nothing is.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian changelog --dry-run               what would be written, as a patch
  doudian changelog                         each platform that has changed
  doudian changelog --platform doudian --from v1.4
  doudian changelog --json                  for programs, after writing

A round, from a changed document to a commit:
  doudian import articles/*.json
  doudian diff --fail-on breaking
  doudian changelog
  doudian generate
  git commit --all --message 'Take over the documentation of March'

What it writes into spec/doudian/history.yaml:
  history:
    - version: 1
      date: \"2026-01-05\"
    - version: 2
      date: \"2026-03-02\"
      added: [order.searchList/request/size]
A platform without a history begins one: what it was before is its first version.")]
pub(crate) struct Arguments {
    /// Only this platform.
    #[arg(long, value_name = "NAME")]
    platform: Option<String>,
    /// The former state: a folder, a file of `doudian snapshot`, or a revision of git [default: the
    /// commit in which the last version of the platform's history.yaml came, else the last commit].
    #[arg(long, value_name = "OLD")]
    from: Option<String>,
    /// The folder with the descriptors [default: `spec` of the workspace].
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// The change log [default: CHANGELOG.md of the workspace, else of this folder].
    #[arg(long, value_name = "FILE")]
    changelog: Option<PathBuf>,
    /// The day of the version [default: today].
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
    /// Write nothing: show what would be written as a patch.
    #[arg(long)]
    dry_run: bool,
    /// Print one JSON object with `versions`, `withdrawn`, `gone` and `files`.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let folder = match &arguments.spec {
        Some(folder) => folder.clone(),
        None => spec::folder()?,
    };
    let mut after = Source::Now.state(Some(&folder))?.model;
    if let Some(name) = &arguments.platform {
        spec::named(&after, name)?;
        after.platforms.retain(|platform| platform.name == *name);
    }
    let settings = settings(None)?;
    let changelog = file(arguments.changelog.as_deref());
    let mut places = Places {
        spec: &folder,
        changelog: &changelog,
        date: arguments.date.unwrap_or_else(|| Zoned::now().date()),
        settings: &settings,
        began: None,
    };
    let before = match &arguments.from {
        Some(from) => {
            let from = Source::of(from);
            places.began = dated(&from, &folder);
            Some(from.state(Some(&folder))?.model)
        }
        None => None,
    };
    let mut all = match &before {
        Some(before) => plan(before, &after, &places)?,
        None => since_recorded(&after, &mut places)?,
    };
    // Of a platform that is gone, no history is left to say with what to compare.
    if arguments.platform.is_none() {
        let before = match before {
            Some(before) => Some(before),
            None if is_committed(&folder) => Some(Source::LAST.state(Some(&folder))?.model),
            None => None,
        };
        for platform in before.iter().flat_map(|before| &before.platforms) {
            if after.platform(&platform.name).is_none() {
                all.gone(platform, &places)?;
            }
        }
    }
    if !arguments.dry_run {
        all.write()?;
    }
    if arguments.json {
        line(terminal(&object(&all, arguments.dry_run).to_string()))?;
    } else if arguments.dry_run && !all.files().is_empty() {
        patch::show(&all.files())?;
    } else {
        report::text(&all)?;
    }
    ended(faults(settings.faults()))
}

/// The change log: the one given, that of the workspace, or else of this folder.
pub(crate) fn file(given: Option<&Path>) -> PathBuf {
    let usual = || spec::workspace().map(|root| spec::shorter(&root.join("CHANGELOG.md")));
    let file = given.map(Path::to_owned).or_else(usual);
    file.unwrap_or_else(|| PathBuf::from("CHANGELOG.md"))
}

/// The next versions after changes that are about to be made. What is compared with them is the last
/// version that is recorded, so that a round after another one makes the same version anew; without
/// git it is the state `before` the changes.
pub(crate) fn next(before: &Model, after: &Model, mut places: Places<'_>) -> Result<Plan, Failure> {
    let has_git = last_change(places.spec).is_ok();
    if has_git { since_recorded(after, &mut places) } else { plan(before, after, &places) }
}

/// Compares each platform with the last version of it that is recorded.
fn since_recorded(after: &Model, places: &mut Places<'_>) -> Result<Plan, Failure> {
    // Most platforms were changed by few commits.
    let mut known: BTreeMap<(String, PathBuf), Model> = BTreeMap::new();
    let mut all = Plan::of(places.changelog)?;
    for platform in &after.platforms {
        let Recorded { commit, moved_from } = recorded(platform, places.spec)?;
        let source = Source::Revision(&commit, None);
        places.began = dated(&source, places.spec);
        let folder = moved_from.unwrap_or_else(|| places.spec.to_owned());
        let before = match known.entry((commit.clone(), folder.clone())) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(source.state(Some(&folder))?.model),
        };
        all.add(before, after, &platform.name, places)?;
    }
    Ok(all)
}
