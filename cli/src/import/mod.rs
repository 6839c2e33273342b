//! `doudian import`: documentation becomes descriptors.

mod imported;
mod inputs;
mod report;

use std::path::{Path, PathBuf};

use doudian_codegen::model::{DOUDIAN, Model, Platform};
use doudian_codegen::{SourceFile, family_of, fmt, read_dir};
use doudian_import::merge::{Open, Options, merge};
use doudian_import::{Context, Documents, Entry, Format, read_all};
use doudian_runtime::foreign::foreign;

use crate::output::{Failure, progress};
use crate::spec::Folder;
use crate::{patch, spec};
pub(crate) use imported::Imported;
pub(crate) use report::{failures, object, summary};

/// Turn documentation into descriptors, and merge it into those that exist.
///
/// What people wrote stays: names, labels, notes, paging, pii, limits, comments. What the document
/// says is updated; what it no longer has is marked as retired, and not deleted. What it leaves
/// open is `any`, with `uncertain: true`. Nothing is invented, and nothing is written of a document
/// that would make no right descriptor: it is told, and the rest is imported.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  doudian import --dry-run articles/            # a folder of articles, shown as a diff
  doudian import --platform NAME openapi.yaml
  curl … | doudian import -                     # one article from standard input
Afterwards run `doudian generate`, and read the changes as you would read anybody's.")]
pub(crate) struct Arguments {
    /// Documents: files, folders, archives (.zip, .tar, .tar.gz, .tgz), files in .gz, `-` for
    /// standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The platform that the documents are of.
    #[arg(long, value_name = "NAME", default_value = DOUDIAN)]
    platform: String,
    #[command(flatten)]
    spec: Folder,
    /// How the documents are written [default: what each looks like].
    #[arg(long, value_name = "FORMAT", value_parser = format_of, help = format_help())]
    format: Option<Format>,
    /// The method that a sample is of, where the document does not say it.
    #[arg(long, value_name = "NAME")]
    method: Option<String>,
    /// Write nothing; show what would change.
    #[arg(long)]
    dry_run: bool,
    /// Leave out the addresses of pages, for documents that were made from another source.
    #[arg(long)]
    no_links: bool,
    /// The documents are all that the platform has: mark the methods that are in none of them as
    /// retired.
    #[arg(long)]
    complete: bool,
    /// Print one JSON object with `imported`, `changed`, `unchanged`, `failed` and `open`.
    #[arg(long)]
    json: bool,
}

fn format_of(text: &str) -> Result<Format, String> {
    text.parse()
}

fn format_help() -> String {
    let names = Format::ALL.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(", ");
    format!("How the documents are written: {names} [default: what each looks like]")
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let folder = arguments.spec.path()?;
    let sources = read_dir(&folder)?;
    let model = spec::compile(&sources)?;
    let imported = import(
        &Job {
            files: &arguments.files,
            platform: platform(&model, &arguments.platform, &folder)?,
            folder: &folder,
            format: arguments.format,
            method: arguments.method.as_deref(),
            links: !arguments.no_links,
            complete: arguments.complete,
        },
        &sources,
    );
    if !arguments.dry_run {
        patch::write(&imported.outcome.files)?;
    }
    report::report(&imported, arguments.dry_run, arguments.json)
}

/// The platform that documents are of.
pub(crate) fn platform<'m>(
    model: &'m Model,
    name: &str,
    folder: &Path,
) -> Result<&'m Platform, Failure> {
    model.platform(name).ok_or_else(|| {
        Failure::new(format_args!(
            "no platform `{}` in {}; there is {}",
            foreign(name),
            folder.display(),
            spec::known(model),
        ))
    })
}

/// What is imported, and into what.
pub(crate) struct Job<'a> {
    pub(crate) files: &'a [PathBuf],
    pub(crate) platform: &'a Platform,
    /// The folder with the descriptors.
    pub(crate) folder: &'a Path,
    pub(crate) format: Option<Format>,
    pub(crate) method: Option<&'a str>,
    pub(crate) links: bool,
    pub(crate) complete: bool,
}

/// Reads documents, and merges them into descriptors, writing nothing.
pub(crate) fn import(job: &Job<'_>, sources: &[SourceFile]) -> Imported {
    let platform = job.platform;
    let Documents { found, problems, mut skipped } = read(job);
    let home = Home::of(platform, job.folder);
    let options = Options {
        file: &|entry| file_of(&home, entry),
        schema: &|file| fmt::schema_for(Path::new(file)),
        compile: &spec::compile,
        links: job.links,
        // What could not be read may be what seems to be gone.
        complete: job.complete && problems.is_empty(),
    };
    let mut outcome = merge(sources, platform, found, &options);
    if job.complete && !problems.is_empty() {
        outcome.open.push(Open {
            name: platform.name.clone(),
            path: "status".to_owned(),
            what: "nothing was retired, since not all documents could be read".to_owned(),
        });
    }
    outcome.failed.splice(0..0, problems);
    skipped.append(&mut outcome.skipped);
    Imported { outcome, skipped }
}

/// Reads all documents.
fn read(job: &Job<'_>) -> Documents {
    let context = Context { platform: Some(job.platform), method: job.method };
    let inputs = inputs::read(job.files);
    let bar = progress(inputs.sources.len());
    let mut all = read_all(inputs.sources, job.format, &context, || bar.inc(1));
    bar.finish_and_clear();
    all.problems.splice(0..0, inputs.problems);
    all
}

/// Where new descriptors of the platform go, and whether they lie in folders of their families.
struct Home {
    folder: PathBuf,
    has_families: bool,
}

impl Home {
    fn of(platform: &Platform, folder: &Path) -> Self {
        match Path::new(&platform.file).parent().filter(|folder| !folder.as_os_str().is_empty()) {
            Some(folder) => Self { folder: folder.to_owned(), has_families: true },
            None => Self { folder: folder.to_owned(), has_families: false },
        }
    }
}

fn file_of(home: &Home, entry: &Entry) -> String {
    let mut path = home.folder.clone();
    if home.has_families {
        path.push(match &entry.family {
            Some(family) => family_of(&format!("{family}.x")),
            None => family_of(&entry.name),
        });
    }
    path.push(format!("{}.yaml", entry.name));
    path.to_string_lossy().replace('\\', "/")
}
