//! Decoding and encoding a page of orders, and building a signed request, with the
//! generated types and with the same types under serde derives.
//!
//! Both run in one process, in turn, so that whatever else the machine does falls on both.

mod page;
mod request;

use std::hint::black_box;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, ensure};
use bench_run::{Pair, race};
use clap::{Parser, ValueEnum};
use doudian::json::{from_slice, to_string};

/// The derive side, written by `build.rs`.
#[allow(missing_docs, dead_code, unreachable_pub, unused_imports, clippy::all)]
pub(crate) mod derives {
    include!(concat!(env!("OUT_DIR"), "/derives.rs"));
}

type Ours = doudian::DoudianOrderSearchListData;
type Derives = derives::DoudianOrderSearchListData;

/// Measures decoding and encoding a page of orders, and building a signed request.
///
/// The page is the example of `order.searchList`, repeated with other ids, amounts and
/// times. What is printed is the median of all rounds; in each round the two sides follow
/// each other, and take turns in going first.
#[derive(Parser)]
#[command(after_help = "\
Examples:
  decode                a page of 100 orders, 101 rounds
  decode --orders 10    a small page
  decode --rounds 999   when the machine is busy")]
struct Options {
    /// Orders on the page
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    orders: u32,
    /// Lines of goods in each order
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..=100))]
    lines: u32,
    /// Measures only this [default: everything]
    #[arg(long, value_name = "WHAT")]
    only: Option<What>,
    /// Rounds
    #[arg(long, value_name = "N", default_value_t = 101, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    /// Decoding the page, members in the platform's order
    Decode,
    /// Decoding the page, members sorted by name
    Sorted,
    /// Encoding the page
    Encode,
    /// Building and signing a request
    Sign,
}

fn main() -> ExitCode {
    bench_run::run(run)
}

fn run(options: &Options) -> Result<()> {
    let page = page::make(options.orders, options.lines)?;
    let (ours, derives) = both(&page)?;
    println!(
        "a page of {} orders, {} bytes; {} rounds, medians\n",
        options.orders,
        page.len(),
        options.rounds
    );
    println!("| what | ours | derives | ours / derives |\n|---|--:|--:|--:|");

    for what in What::value_variants().iter().copied() {
        if options.only.is_none_or(|only| only == what) {
            measure(what, options.rounds, &page, &ours, &derives)?;
        }
    }
    Ok(())
}

fn measure(what: What, rounds: u32, page: &str, ours: &Ours, derives: &Derives) -> Result<()> {
    match what {
        What::Decode => decode("decode, members in the platform's order", page, rounds),
        What::Sorted => {
            // `serde_json` sorts members unless somebody asks it not to.
            let sorted = serde_json::from_str::<serde_json::Value>(page)?.to_string();
            decode("decode, members sorted by name", &sorted, rounds);
        }
        What::Encode => {
            let ours_text = to_string(ours).map_err(|error| anyhow!("{error}"))?;
            let derives_text = serde_json::to_string(derives)?;
            let times = race(
                rounds,
                || to_string(black_box(ours)).is_ok(),
                || serde_json::to_string(black_box(derives)).is_ok(),
            );
            speed("encode", times, ours_text.len(), derives_text.len());
        }
        What::Sign => {
            let times = request::race_requests(rounds)?;
            println!(
                "| build and sign a request | {:.0} ns | {:.0} ns | {:.2} × as fast |",
                times.ours * 1e9,
                times.theirs * 1e9,
                times.ratio
            );
        }
    }
    Ok(())
}

/// The page as both sides read it. Both must have read the same, or the comparison would be
/// of different work.
fn both(page: &str) -> Result<(Ours, Derives)> {
    let (ours, drift) = from_slice::<Ours>(page.as_bytes()).map_err(|error| anyhow!("{error}"))?;
    ensure!(drift.is_empty(), "the example is not as described: {drift:?}");
    let derives: Derives =
        serde_json::from_str(page).context("the derives cannot read the example")?;
    let ours_tree: serde_json::Value =
        serde_json::from_str(&to_string(&ours).map_err(|error| anyhow!("{error}"))?)?;
    let derives_tree = serde_json::to_value(&derives)?;
    ensure!(
        page::without_empty(ours_tree) == page::without_empty(derives_tree),
        "the two sides read different pages"
    );
    Ok((ours, derives))
}

fn decode(what: &str, page: &str, rounds: u32) {
    let times = race(
        rounds,
        || from_slice::<Ours>(black_box(page.as_bytes())).is_ok(),
        || serde_json::from_slice::<Derives>(black_box(page.as_bytes())).is_ok(),
    );
    speed(what, times, page.len(), page.len());
}

fn speed(what: &str, times: Pair, ours_bytes: usize, derives_bytes: usize) {
    // Pages are far smaller than what a double counts exactly.
    let speed = |bytes: usize, seconds: f64| bytes as f64 / seconds / 1e6;
    let (ours, derives) = (speed(ours_bytes, times.ours), speed(derives_bytes, times.theirs));
    println!("| {what} | {ours:.0} MB/s | {derives:.0} MB/s | {:.2} × as fast |", times.ratio);
}
