//! What generating costs, beside progenitor on an OpenAPI export of the same descriptors.
//!
//! Every figure comes from a process of its own, so that nothing is warm but the system's
//! file cache, which is warm for all alike.

mod again;
mod openapi;
mod other;
mod ours;
mod timing;

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use bench_scratch::{default_spec, load};
use clap::{Parser, ValueEnum};
use doudian_codegen::model::Model;

use timing::Times;

/// Measures what generating everything costs, beside progenitor.
///
/// The descriptors are exported as an OpenAPI document: each method is an operation with a
/// request body and a response, each structure a component. progenitor is timed from that
/// document's text to formatted Rust, the generator from the YAML to formatted Rust.
///
/// Then the generator runs again over 800 descriptors: from nothing, with one changed, and with
/// nothing to do, each from the folder's files to the folder's files.
#[derive(Parser)]
#[command(after_help = "\
Examples:
  generate-cost                        five cold runs of each, medians
  generate-cost --rounds 1             a quick look
  generate-cost --again                only the runs again
  generate-cost --export openapi.json  writes the document only")]
struct Options {
    /// Folder of the descriptors [default: `spec/doudian` of this checkout]
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Runs of each; the median counts
    #[arg(long, value_name = "N", default_value = "5")]
    rounds: NonZero<u32>,
    /// Writes the OpenAPI document there, and measures nothing
    #[arg(long, value_name = "FILE")]
    export: Option<PathBuf>,
    /// Measures only what runs cost that find what an earlier one has made
    #[arg(long)]
    again: bool,
    /// Does one piece of work in this process and prints its seconds and bytes
    #[arg(long, hide = true)]
    work: Option<Work>,
    /// The document of the work, or the folder that it writes to
    #[arg(long, hide = true, required_if_eq_any = [("work", "tokens"), ("work", "prettyplease"), ("work", "rustfmt"), ("work", "again")])]
    document: Option<PathBuf>,
}

/// What is timed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Work {
    /// Ours, one thread
    OneThread,
    /// Ours, as the command does it
    AllThreads,
    /// progenitor, without formatting
    Tokens,
    /// progenitor, formatted as its documentation shows for a build script
    Prettyplease,
    /// progenitor, formatted as its own command does
    Rustfmt,
    /// Ours, with what an earlier run has left in the folder
    Again,
}

/// What is measured beside each other.
const BESIDE: &[Work] =
    &[Work::OneThread, Work::AllThreads, Work::Tokens, Work::Prettyplease, Work::Rustfmt];

impl Work {
    fn title(self) -> &'static str {
        match self {
            Self::OneThread => "ours, one thread",
            Self::AllThreads => "ours, all threads",
            Self::Tokens => "progenitor, not formatted",
            Self::Prettyplease => "progenitor with prettyplease (its build script)",
            Self::Rustfmt => "progenitor with rustfmt (its command)",
            Self::Again => "ours, again",
        }
    }

    fn is_ours(self) -> bool {
        matches!(self, Self::OneThread | Self::AllThreads)
    }
}

fn main() -> ExitCode {
    bench_run::run(run)
}

fn run(options: &Options) -> Result<()> {
    let spec = options.spec.clone().unwrap_or_else(default_spec);
    if let Some(work) = options.work {
        return timing::report(|| do_work(work, &spec, options.document.as_deref()));
    }
    let model = load(&spec)?.model;
    let everything = |_: &str| true;
    if let Some(file) = &options.export {
        let text = openapi::document(&model, &everything).to_string();
        return std::fs::write(file, text)
            .with_context(|| format!("cannot write {}", file.display()));
    }
    if !options.again {
        measure(options, &spec, &model)?;
    }
    again::measure(options.rounds, &spec)
}

/// The work, and how many bytes it made.
fn do_work(work: Work, spec: &Path, document: Option<&Path>) -> Result<usize> {
    match (work, document) {
        (Work::OneThread, _) => ours::one_thread(spec),
        (Work::AllThreads, _) => ours::all_threads(spec),
        (Work::Again, Some(folder)) => again::generate(spec, folder),
        (work, Some(document)) => other::generate(work, document),
        (_, None) => bail!("there is no document"),
    }
}

fn measure(options: &Options, spec: &Path, model: &Model) -> Result<()> {
    let accepted = other::accepted(model)?;
    let folder = tempfile::tempdir().context("cannot make a scratch folder")?;
    let document = folder.path().join("openapi.json");
    std::fs::write(&document, accepted.document.to_string())
        .context("cannot write the OpenAPI document")?;
    if accepted.refused.is_empty() {
        println!("progenitor takes all {} operations\n", accepted.operations);
    } else {
        println!(
            "progenitor takes {} operations; left out: {}\n",
            accepted.operations,
            accepted.refused.join(", ")
        );
    }
    let methods = model.platforms.iter().map(|platform| platform.apis.len()).sum::<usize>();
    println!("| what | operations | ms | ms an operation | MB written | beside ours, one thread |");
    println!("|---|--:|--:|--:|--:|--:|");
    let mut baseline = None;
    for work in BESIDE.iter().copied() {
        eprintln!("{} …", work.title());
        let count = if work.is_ours() { methods } else { accepted.operations };
        let times = Times::of(options.rounds, work, spec, &document)?;
        // Counts of methods are far below what a double counts exactly.
        let each = times.median * 1e3 / count as f64;
        let beside = each / *baseline.get_or_insert(each);
        println!(
            "| {} | {count} | {:.0} | {each:.2} | {:.1} | {beside:.2} |",
            work.title(),
            times.median * 1e3,
            times.bytes as f64 / 1e6,
        );
    }
    Ok(())
}
