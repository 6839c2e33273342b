//! What every benchmark does: it reads its options, measures, and says what went wrong.

mod race;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

pub use race::{Pair, race};

/// The program: `measure` with the options of the command line.
pub fn run<O: Parser>(measure: impl FnOnce(&O) -> Result<()>) -> ExitCode {
    match measure(&O::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The middle one of some figures; not a number when there are none.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}
