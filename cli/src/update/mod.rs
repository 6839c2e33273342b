//! `doudian update`: from changed documentation to changed code, in one step.

mod decide;
mod decision;
mod gone;
mod page;
mod round;

use std::path::{Path, PathBuf};
use std::{fmt, fs};

use doudian_codegen::model::{DOUDIAN, Model, Platform};
use doudian_codegen::{SourceFile, read_dir};
use doudian_diff::Settings;
use doudian_runtime::foreign::one_line;
use jiff::Zoned;
use serde_json::{Value, json};

use crate::output::{Failure, count, line, terminal};
use crate::spec::Folder;
use crate::{changelog, diff, fetch, generate, import, patch, spec};
use decision::{Decision, by_kind};
use round::{Generated, Round, descriptors_in};

/// Take over changed documentation: fetch it, import it, generate, and say what it does to users.
///
/// DIR is the folder of documents that `doudian fetch-docs --to DIR` keeps, or any other that
/// `doudian import` reads. What needs no person is done. What does is listed with its place:
/// documents that could not be taken over, what they leave open, what is retired, and what breaks
/// the code of users. All descriptors are written, or none; where a later step fails, it is said
/// what is done by then and what to do next.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian update docs --dry-run                    what a round would do; writes nothing
  doudian update docs --report changes.md          for a pull request
  doudian update docs --offline --platform NAME    documents that were had otherwise
  doudian update docs --fail-on breaking --json    in a scheduled job

It is the same as
  doudian fetch-docs --to docs && doudian import docs && doudian changelog && doudian generate
Exit status: 1 if something could not be fetched, imported or generated, or --fail-on says so.")]
pub(crate) struct Arguments {
    /// The folder of documents.
    #[arg(value_name = "DIR")]
    documents: PathBuf,
    /// Fetch nothing: the documents are those that are there.
    #[arg(long)]
    offline: bool,
    #[command(flatten)]
    from: fetch::From,
    /// The platform that the documents are of.
    #[arg(long, value_name = "NAME", default_value = DOUDIAN)]
    platform: String,
    #[command(flatten)]
    spec: Folder,
    /// The change log, which gets the next version [default: CHANGELOG.md of the workspace, else of
    /// this folder].
    #[arg(long, value_name = "FILE", conflicts_with = "no_changelog")]
    changelog: Option<PathBuf>,
    /// Make no version of it: neither the history nor the change log is written.
    #[arg(long)]
    no_changelog: bool,
    /// The documents are all that the platform has: mark the methods that are in none of them as
    /// retired.
    #[arg(long)]
    complete: bool,
    /// Write nothing, and fetch no article: say what would be done with what is there.
    #[arg(long)]
    dry_run: bool,
    /// Print one JSON object with `fetch`, `import`, `diff`, `changelog`, `generate` and `decide`.
    #[arg(long)]
    json: bool,
    /// Write what happened as a Markdown page, for a pull request.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    #[command(flatten)]
    judging: diff::Judging,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    // Whatever is wrong with how it was called, before anything is fetched.
    let folder = arguments.spec.path()?;
    check_documents(arguments, &folder)?;
    let settings = arguments.judging.settings()?;
    let files = read_dir(&folder)?;
    let before = spec::compile(&files)?;
    let platform = import::platform(&before, &arguments.platform, &folder)?;
    let says = Says { json: arguments.json };

    let fetched = match arguments.offline {
        true => None,
        false => {
            let fetched = fetch::fetch(&arguments.documents, &arguments.from, arguments.dry_run);
            Some(fetched.map_err(|failure| {
                Failure::new(format_args!(
                    "{}\nnothing was written; `--offline` goes on with the documents that are in {}",
                    failure.said(),
                    arguments.documents.display()
                ))
            })?)
        }
    };
    if let Some(fetched) = &fetched {
        says.line("fetch", fetch::summary(fetched, &arguments.documents))?;
    }

    // What could not be fetched, or is not yet, may be what seems to be gone.
    let has_all = fetched
        .as_ref()
        .is_none_or(|it| it.failed.is_empty() && (!arguments.dry_run || it.new.is_empty()));
    let documents = Some(arguments.documents.clone()).filter(|folder| folder.is_dir());
    let imported = import::import(
        &import::Job {
            files: documents.as_slice(),
            platform,
            folder: &folder,
            format: None,
            method: None,
            links: true,
            complete: arguments.complete && has_all,
        },
        &files,
    );
    let after_files = descriptors_in(&files, &imported.outcome.files);
    let after = spec::compile(&after_files)?;
    let today = arguments.judging.today();
    let states = [&before, &after];
    let (version, refused) = match version(arguments, states, &folder, &settings) {
        Ok(version) => (version, None),
        Err(failure) => (None, Some(failure)),
    };
    let all = after_files.into_iter().chain(files.iter().cloned()).collect();
    let compared = diff::Compared::of(states, all, &settings, today);
    let mut round = Round {
        documents: &arguments.documents,
        dry_run: arguments.dry_run,
        retired_nothing: arguments.complete && !has_all,
        fetched,
        imported,
        compared,
        version,
        refused,
        generated: Generated::Left(String::new()),
        decisions: Vec::new(),
    };
    let platform = spec::named(&after, &arguments.platform)?;
    round.decisions = decide::decisions(&round, states, platform);
    round.unread().map_or(Ok(()), |unread| says.line("fetch", unread))?;
    says.line("import", import::summary(&round.imported.outcome, round.leaves_all()))?;
    says.line(
        "diff",
        format_args!("{}: {}", round.compared.report.bump(), diff::summary(&round.compared)),
    )?;

    for told in round.version.iter().flat_map(changelog::summaries) {
        says.line("changelog", told)?;
    }

    let failed = written(arguments, platform, &mut round, &says);
    if let Some(file) = &arguments.report {
        write_report(file, &round)?;
    }
    if arguments.json {
        line(terminal(&object(&round)?.to_string()))?;
    } else {
        told(&round.decisions)?;
    }
    ended(arguments, &round, failed)
}

/// The next version of the description; `None` where none is to be made.
fn version(
    arguments: &Arguments,
    [before, after]: [&Model; 2],
    folder: &Path,
    settings: &Settings,
) -> Result<Option<changelog::Plan>, Failure> {
    if arguments.no_changelog {
        return Ok(None);
    }
    let mut after = after.clone();
    after.platforms.retain(|platform| platform.name == arguments.platform);
    let file = changelog::file(arguments.changelog.as_deref());
    let date = Zoned::now().date();
    let places = changelog::Places { spec: folder, changelog: &file, date, settings, began: None };
    let plan = changelog::next(before, &after, places).map_err(|failure| {
        Failure::new(format_args!(
            "the next version of the description cannot be made: {}; no descriptor was changed: mend \
             it and run it again with --offline, or leave it out with --no-changelog",
            failure.said()
        ))
    })?;
    Ok(Some(plan))
}

/// Refuses what holds descriptors and no documents.
fn check_documents(arguments: &Arguments, spec: &Path) -> Result<(), Failure> {
    let folder = &arguments.documents;
    let shown = folder.display();
    if folder.exists() && !folder.is_dir() {
        return Err(Failure::new(format_args!(
            "{shown} is no folder: `doudian update` takes the folder of documents, and `doudian \
             import {shown}` one document"
        )));
    }
    if arguments.offline && !folder.is_dir() {
        return Err(Failure::new(format_args!(
            "there is no folder {shown}: name the folder of documents, or leave out --offline to \
             fetch them"
        )));
    }
    let real = |path: &Path| fs::canonicalize(path).ok();
    let is_spec = real(folder).is_some_and(|folder| {
        real(spec).is_some_and(|spec| folder.starts_with(&spec) || spec.starts_with(&folder))
    });
    let descriptor = || read_dir(folder).ok()?.into_iter().find(is_descriptor);
    let found = match is_spec {
        true => Some(shown.to_string()),
        false => descriptor().map(|file| file.path),
    };
    found.map_or(Ok(()), |found| {
        Err(Failure::new(format_args!(
            "{} holds descriptors, and `doudian update` takes the folder of documents, such as the \
             one of `doudian fetch-docs --to docs`; where the descriptors are, is said by --spec",
            one_line(&found)
        )))
    })
}

/// Whether a file looks like a descriptor, and not like a document of OpenAPI.
fn is_descriptor(file: &SourceFile) -> bool {
    const SUBJECTS: [&str; 7] =
        ["platform:", "method:", "message:", "spi:", "plugin:", "callback:", "extends:"];
    let text = String::from_utf8_lossy(&file.bytes);
    text.lines().any(|line| SUBJECTS.iter().any(|subject| line.starts_with(subject)))
}

/// Writes the descriptors, and what is generated of them; what failed is told with what is done.
fn written(
    arguments: &Arguments,
    platform: &Platform,
    round: &mut Round<'_>,
    says: &Says,
) -> Option<Failure> {
    let place = match arguments.spec.given() {
        Some(folder) if !is_own(folder) => Err(Failure::new(format_args!(
            "{} is not the `spec` of this workspace: run `doudian generate --spec {0} --out …`",
            folder.display()
        ))),
        _ => generate::place(platform),
    };
    if let Some(why) = &round.refused {
        round.generated = Generated::Left(why.said());
        return Some(Failure::new(why.said()));
    }
    if arguments.dry_run {
        round.generated = Generated::Left("nothing is written in a dry run".to_owned());
        return None;
    }
    let files = &round.imported.outcome.files;
    if let Err(failure) = patch::write(files) {
        round.generated = Generated::Left("the descriptors could not be written".to_owned());
        return Some(Failure::new(format_args!(
            "{}; no descriptor was changed: mend it, and run it again with --offline",
            failure.said()
        )));
    }
    if let Some(Err(failure)) = round.version.as_ref().map(changelog::Plan::write) {
        round.generated = Generated::Left("the change log could not be written".to_owned());
        return Some(Failure::new(format_args!(
            "{}; {} written: mend it, and run `doudian changelog`, then `doudian generate`",
            failure.said(),
            count(files.len(), "descriptor")
        )));
    }
    if let Err(why) = place {
        round.generated = Generated::Left(why.said());
        let _ = says.line("generate", format_args!("nothing: {}", why.said()));
        return None;
    }
    match generate::of_workspace(&arguments.platform, arguments.json) {
        Ok(()) => {
            round.generated = Generated::Written;
            None
        }
        Err(failure) => {
            let said = failure.said();
            round.generated = Generated::Failed(said.clone());
            Some(Failure::new(format_args!(
                "the code could not be generated: {said}\nthe documents are fetched and {} written; \
                 mend it, and run `doudian generate --platform {}`",
                count(files.len(), "descriptor"),
                arguments.platform
            )))
        }
    }
}

/// Whether these are the descriptors of the workspace that the command was started in.
fn is_own(folder: &Path) -> bool {
    let real = |path: &Path| fs::canonicalize(path).ok();
    let own = spec::folder().ok().and_then(|own| real(&own));
    own.is_some() && own == real(folder)
}

fn write_report(file: &Path, round: &Round<'_>) -> Result<(), Failure> {
    let page = page::page(round).map_err(Failure::new)?;
    patch::overwrite(file, &page).map_err(|failure| {
        let rest =
            if round.leaves_all() { "nothing was written" } else { "everything else is done" };
        Failure::new(format_args!("the report cannot be written: {}; {rest}", failure.said()))
    })
}

/// What happened, for programs.
fn object(round: &Round<'_>) -> Result<Value, Failure> {
    let dry_run = round.dry_run;
    Ok(json!({
        "fetch": round.fetched.as_ref().map(|fetched| fetch::object(fetched, dry_run)),
        "import": import::object(&round.imported, round.leaves_all()),
        "diff": diff::object(&round.compared)?,
        "changelog": round.version.as_ref().map(|plan| changelog::object(plan, dry_run)),
        "generate": round.generated.object(),
        "decide": round.decisions.iter().map(Decision::object).collect::<Vec<_>>(),
        "dry_run": dry_run,
    }))
}

/// What a person has to decide, for people.
fn told(decisions: &[Decision]) -> Result<(), Failure> {
    /// More of one kind is counted.
    const SHOWN: usize = 20;
    for (kind, decisions) in by_kind(decisions) {
        line(format_args!("\n{} ({}): {}", kind.title(), decisions.len(), kind.advice()))?;
        for decision in decisions.iter().take(SHOWN) {
            line(format_args!("  {}", one_line(decision)))?;
        }
        if decisions.len() > SHOWN {
            line(format_args!(
                "  and {} more; --json and --report list all",
                decisions.len() - SHOWN
            ))?;
        }
    }
    match decisions.len() {
        0 => line("nothing is left to decide"),
        some => line(format_args!("\n{} for a person to decide", count(some, "thing"))),
    }
}

/// How the round ends: with everything that has failed.
fn ended(arguments: &Arguments, round: &Round<'_>, failed: Option<Failure>) -> Result<(), Failure> {
    let fetched = round.fetched.as_ref().and_then(fetch::failures);
    let imported = import::failures(&round.imported.outcome, round.leaves_all());
    let judged = arguments.judging.verdict(&round.compared).err();
    let all = [fetched, imported, failed, judged].into_iter().flatten();
    let said: Vec<String> = all.map(|failure| failure.said()).collect();
    if said.is_empty() { Ok(()) } else { Err(Failure::new(said.join("\nerror: "))) }
}

/// What is said of each step when it is done: nothing to programs.
struct Says {
    json: bool,
}

impl Says {
    fn line(&self, step: &str, text: impl fmt::Display) -> Result<(), Failure> {
        if self.json { Ok(()) } else { line(format_args!("{step}: {text}")) }
    }
}
