//! What the generated crate costs to compile, beside the same types under serde derives.
//!
//! User seconds, memory and sizes depend on the machine; the ratios, measured side by side,
//! hardly do.

mod build;
mod report;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use bench_scratch::{Selection, Side, compiler, default_spec, doudian, load, write_workspace};
use clap::{Parser, ValueEnum};
use doudian_codegen::emit::rust::feature_list;
use doudian_codegen::model::Model;

use build::{Builder, Cost};

/// Measures what the generated crate costs to compile, beside plain serde derives.
///
/// Both crates are written from the same descriptors into a scratch folder, each with a
/// program that decodes and encodes what every method answers and encodes every request.
/// They are built without incremental compilation and one compiler at a time; dependencies
/// are built as well, but not counted.
#[derive(Parser)]
#[command(after_help = "\
Examples:
  compile-cost                                    all families, check, dev and release
  compile-cost --profiles check                   the quick one
  compile-cost --family order,product             as with `--features order,product`
  compile-cost --family full --family order       one after the other
  compile-cost --per-family --profiles check,dev  one line for each family")]
struct Options {
    /// Folder of the descriptors [default: `spec/doudian` of this checkout]
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Only these families, in one build; can be given several times [default: full]
    #[arg(long, value_name = "NAMES")]
    family: Vec<String>,
    /// Builds all families, then each by itself
    #[arg(long, conflicts_with = "family")]
    per_family: bool,
    /// Which builds to measure
    #[arg(long, value_delimiter = ',', default_value = "check,dev,release")]
    profiles: Vec<Profile>,
    /// Builds everything so often and takes the least of each figure
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Measures one side only: no ratios, half the time
    #[arg(long, value_name = "SIDE")]
    only: Option<Only>,
    /// Keeps the scratch folder and says where it is
    #[arg(long)]
    keep: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Profile {
    /// `cargo check`
    Check,
    /// `cargo build`
    Dev,
    /// `cargo build --release`
    Release,
}

impl Profile {
    fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Only {
    /// What the generator writes
    Ours,
    /// The same types under serde derives
    Derives,
}

fn main() -> ExitCode {
    // Cargo calls this very program in the compiler's place; see `bench_scratch::compiler`.
    if let Some(code) = compiler::as_wrapper() {
        return code;
    }
    bench_run::run(run)
}

fn run(options: &Options) -> Result<()> {
    if !compiler::CAN_MEASURE {
        bail!("only Unix systems tell what a child process used; run this on Linux");
    }
    let spec = options.spec.clone().unwrap_or_else(default_spec);
    let model = load(&spec)?.model;
    let selections = selections(options, &model)?;
    let folder = tempfile::Builder::new()
        .prefix("compile-cost-")
        .disable_cleanup(options.keep)
        .tempdir()
        .context("cannot make a scratch folder")?;
    if options.keep {
        eprintln!("the crates are in {}", folder.path().display());
    }
    let measured = measure(options, &spec, &model, &selections, folder.path())?;
    for profile in &options.profiles {
        report::print(*profile, &measured);
    }
    Ok(())
}

fn selections(options: &Options, model: &Model) -> Result<Vec<Selection>> {
    let known = feature_list(doudian(model)?);
    let mut selections = Vec::new();
    for names in &options.family {
        let names = names.split(',').map(str::trim);
        let selection = Selection::of(names.map(str::to_owned));
        if let Some(unknown) = selection.unknown(&known) {
            let known = known.join(", ");
            bail!("there is no family `{unknown}`; there are full, {known}");
        }
        selections.push(selection);
    }
    if selections.is_empty() {
        selections.push(Selection::all());
    }
    if options.per_family {
        selections.extend(known.into_iter().map(|family| Selection::of([family])));
    }
    Ok(selections)
}

/// What one build of one side cost.
struct Measured {
    title: String,
    counts: bench_scratch::Counts,
    profile: Profile,
    side: Side,
    library: Cost,
    consumer: Cost,
}

fn measure(
    options: &Options,
    spec: &Path,
    model: &Model,
    selections: &[Selection],
    folder: &Path,
) -> Result<Vec<Measured>> {
    let builder = Builder::new(folder);
    let mut measured = Vec::new();
    for selection in selections {
        write_workspace(folder, spec, model, selection)?;
        for &profile in &options.profiles {
            for side in Side::BOTH.into_iter().filter(|side| options.takes(*side)) {
                let title = selection.title();
                let mut best: Option<(Cost, Cost)> = None;
                for round in 1..=options.rounds {
                    eprintln!(
                        "{} of {} ({title}), round {round} of {} …",
                        profile.name(),
                        side.library(),
                        options.rounds
                    );
                    let costs = builder.build(side, profile)?;
                    eprintln!(
                        "  library {:.2} s, consumer {:.2} s",
                        costs.0.user_seconds, costs.1.user_seconds
                    );
                    best = Some(match best {
                        Some(best) => (best.0.least(costs.0), best.1.least(costs.1)),
                        None => costs,
                    });
                }
                if let Some((library, consumer)) = best {
                    let counts = selection.counts(model);
                    measured.push(Measured { title, counts, profile, side, library, consumer });
                }
            }
        }
    }
    Ok(measured)
}

impl Options {
    fn takes(&self, side: Side) -> bool {
        match self.only {
            None => true,
            Some(Only::Ours) => side == Side::Ours,
            Some(Only::Derives) => side == Side::Derives,
        }
    }
}
