//! Sends bodies made at random to the reader of deliveries, and compares what it reads with
//! what `serde_json` reads.
//!
//! Each body goes through the only door there is, with a right signature. The bodies and what
//! has to hold for them are those of the runtime's test `push_fuzz`, which makes fewer.

use std::any::Any;
use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use clap::Parser;
use serde_json::Value;

#[path = "../../../runtime/tests/body_fuzz/mod.rs"]
mod body_fuzz;

use body_fuzz::{Checker, Maker, Outcome};

/// Sends random bodies to the reader of deliveries.
///
/// A body that strict JSON parsers read must be read the same, and never be repaired; a body
/// that was repaired must be JSON once its data is escaped, and give the same messages; every
/// other body must be refused; nothing may panic. The first body for which something does
/// not hold ends the run and is printed.
#[derive(Parser)]
#[command(after_help = "\
Examples:
  body-fuzz                                a million bodies
  body-fuzz --inputs 10000000 --seed 7     ten million others")]
struct Options {
    /// Bodies
    #[arg(long, value_name = "N", default_value_t = 1_000_000)]
    inputs: u64,
    /// Which bodies: the same ones for the same seed
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

fn main() -> ExitCode {
    bench_run::run(run)
}

fn run(options: &Options) -> Result<()> {
    let mut maker = Maker::new(options.seed, samples()?);
    let mut checker = Checker::default();
    let mut outcomes = BTreeMap::<Outcome, u64>::new();
    let mut bytes = 0;
    let start = Instant::now();
    for number in 0..options.inputs {
        let made = maker.next();
        bytes += made.body.len();
        let checked = catch_unwind(AssertUnwindSafe(|| checker.check(&made)));
        let outcome = match checked.unwrap_or_else(|panic| Err(said(&*panic))) {
            Ok(outcome) => outcome,
            Err(fault) => {
                bail!("body {number}: {fault}\n{}", String::from_utf8_lossy(&made.body))
            }
        };
        *outcomes.entry(outcome).or_default() += 1;
        if !matches!(outcome, Outcome::Refused(_)) && made.expected.is_none() {
            maker.keep(made.body);
        }
        if (number + 1).is_multiple_of(1_000_000) {
            eprintln!("{} bodies, {:.0} s", number + 1, start.elapsed().as_secs_f64());
        }
    }
    println!(
        "{} bodies, {bytes} bytes, seed {}: nothing found in {:.0} s\n",
        options.inputs,
        options.seed,
        start.elapsed().as_secs_f64()
    );
    println!("| bodies | |\n|---|--:|");
    for (outcome, count) in outcomes {
        match outcome {
            Outcome::Valid => println!("| read as they came | {count} |"),
            Outcome::Mended => println!("| read with characters mended | {count} |"),
            Outcome::Repaired => println!("| repaired | {count} |"),
            Outcome::Refused(kind) => println!("| refused, {kind} | {count} |"),
        }
    }
    Ok(())
}

/// What a panic said.
fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    format!("a panic: {}", text.unwrap_or("it said nothing"))
}

/// The bodies of the signature vectors.
fn samples() -> Result<Vec<Vec<u8>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/vectors.json");
    let text = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let vectors: Vec<Value> = serde_json::from_slice(&text)?;
    let pushes = vectors.iter().filter(|vector| vector["kind"] == "push");
    let bodies: Vec<_> =
        pushes.filter_map(|vector| Some(vector["param_text"].as_str()?.into())).collect();
    ensure!(!bodies.is_empty(), "{} has no deliveries", path.display());
    Ok(bodies)
}
