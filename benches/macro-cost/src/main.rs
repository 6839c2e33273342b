//! What `#[doudian_api]` adds to checking a crate, and what building the generator costs.

mod check;
mod cold;
mod crates;
mod report;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use bench_scratch::compiler;
use clap::Parser;

use check::{Checker, Run};
use crates::Krate;
use report::Runs;

/// Measures what `#[doudian_api]` adds to `cargo check`, beyond building the macro itself.
///
/// Scratch crates that hold the same ordinary code are checked again and again, one after
/// the other: with nothing more, with a module or two structs with the attribute, with what
/// the attribute makes of the module as plain files, with many modules, and with a build
/// script. The attribute's cost is the difference. Dependencies are built beforehand and not
/// counted, and incremental compilation is off.
///
/// Then the generator is built from nothing, as a build-dependency in the dev profile.
#[derive(Parser)]
#[command(after_help = "\
Examples:
  macro-cost                        ten rounds, and the generator once
  macro-cost --rounds 3             a quick look
  macro-cost --cold-rounds 0        only what the attribute adds
  macro-cost --methods 200 --keep   with 200 modules; leaves the crates for inspection

Reading it:
  Least / median of all rounds, in milliseconds of the compiler alone. What is added is the
  difference of the least, and the median of the rounds' differences, which `a method` is of
  too. The system tells user time from its own by sampling, so for tens of milliseconds
  their sum is the steadier figure.")]
struct Options {
    /// How often each crate is checked
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Modules of the crate that has many
    #[arg(long, value_name = "N", default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..))]
    methods: u16,
    /// How often the generator is built from nothing; the quickest counts
    #[arg(long, value_name = "N", default_value_t = 1)]
    cold_rounds: u32,
    /// Keeps the scratch folder and says where it is
    #[arg(long)]
    keep: bool,
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
    let folder = tempfile::Builder::new()
        .prefix("macro-cost-")
        .disable_cleanup(options.keep)
        .tempdir()
        .context("cannot make a scratch folder")?;
    if options.keep {
        eprintln!("the crates are in {}", folder.path().display());
    }
    let methods = usize::from(options.methods);
    crates::write(folder.path(), methods)?;
    let (runs, script) = measure(options, folder.path())?;
    report::print(&runs, &script, methods);
    build_cold(options, folder.path())
}

/// The runs of every crate, and of the build script.
fn measure(options: &Options, folder: &Path) -> Result<(Runs, Vec<Run>)> {
    let checker = Checker::new(folder);
    for krate in Krate::ALL {
        eprintln!("building what `{}` needs …", krate.name());
        checker.prepare(krate)?;
    }
    let mut runs = Runs::new();
    let mut script = Vec::new();
    for round in 1..=options.rounds {
        eprintln!("round {round} of {} …", options.rounds);
        // In turn, so that what disturbs a while disturbs all of them.
        for krate in Krate::ALL {
            runs.entry(krate).or_default().push(checker.check(krate)?);
        }
        script.push(checker.run_build_script()?);
    }
    Ok((runs, script))
}

fn build_cold(options: &Options, folder: &Path) -> Result<()> {
    let mut best: Option<cold::Cold> = None;
    for round in 1..=options.cold_rounds {
        eprintln!("the generator from nothing, round {round} of {} …", options.cold_rounds);
        let cold = cold::build(folder)?;
        if best.as_ref().is_none_or(|best| cold.run.user < best.run.user) {
            best = Some(cold);
        }
    }
    if let Some(cold) = &best {
        report::print_cold(cold, cold::packages()?);
    }
    Ok(())
}
