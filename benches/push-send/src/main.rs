//! Sending push messages as the sandbox does, beside posting the same deliveries with an HTTP
//! client and nothing else.
//!
//! Sender, client and service share one thread, whose processor time is what counts; the service
//! looks at nothing, and weighs on both sides alike.

mod service;

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Result, ensure};
use bench_run::{Pair, race};
use clap::Parser;
use doudian_sandbox::push::{Faults, Push, PushSender};
use reqwest::header::CONTENT_TYPE;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use service::{Asked, Service};

/// Measures sending push messages, beside posting the same bytes with an HTTP client alone.
///
/// Five in a hundred messages come twice and five late, as with the platform. What is printed
/// is the median of all rounds; in each round the two sides follow each other, and take turns in
/// going first.
#[derive(Parser)]
#[command(after_help = "\
Examples:
  push-send                   deliveries of 1 and of 50 messages, 1 and 32 at a time
  push-send --messages 5000   more messages in a run
  push-send --rounds 99       when the machine is busy")]
struct Options {
    /// Messages in a run
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    messages: u64,
    /// Rounds
    #[arg(long, value_name = "N", default_value_t = 21, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

fn main() -> ExitCode {
    bench_run::run(run)
}

fn run(options: &Options) -> Result<()> {
    println!("messages a second on one core; {} rounds, medians\n", options.rounds);
    println!("| a delivery | at a time | ours | HTTP alone | time, ours to HTTP |");
    println!("|--:|--:|--:|--:|--:|");
    let runtime = Builder::new_current_thread().enable_all().build()?;
    for (batch, concurrency) in [(1, 1), (1, 32), (50, 32)] {
        let times = measure(&runtime, options, batch, concurrency)?;
        let speed = |seconds: f64| options.messages as f64 / seconds;
        println!(
            "| {batch} | {concurrency} | {:.0} | {:.0} | {:.2} |",
            speed(times.ours),
            speed(times.theirs),
            1.0 / times.ratio
        );
    }
    Ok(())
}

fn measure(runtime: &Runtime, options: &Options, batch: usize, concurrency: usize) -> Result<Pair> {
    let service = runtime.block_on(Service::start())?;
    let sender = PushSender::builder(service.url()).build()?;
    let send = || {
        let faults = Faults { duplicates: 0.05, disorder: 0.05, bad_signs: 0.0, seed: 1 };
        let stream = sender.stream(Push::of("101").series(options.messages)).faults(faults);
        runtime.block_on(stream.batch(batch).concurrency(concurrency).run())
    };
    service.keep(true);
    ensure!(send()?.is_good(), "not all messages were taken");
    service.keep(false);
    let asked = service.take();
    ensure!(!asked.is_empty(), "nothing was sent");

    let client = reqwest::Client::builder().no_proxy().build()?;
    let post = || runtime.block_on(post(&client, service.url(), &asked, concurrency));
    post()?;
    Ok(race(options.rounds, || send().is_ok_and(|report| report.is_good()), || post().is_ok()))
}

/// Posts all of them, so many at a time.
async fn post(
    client: &reqwest::Client,
    url: &str,
    asked: &[Asked],
    concurrency: usize,
) -> Result<()> {
    let gate = Arc::new(Semaphore::new(concurrency));
    let mut running = JoinSet::new();
    for asked in asked {
        let leave = Arc::clone(&gate).acquire_owned().await?;
        let mut request = client.post(url).header(CONTENT_TYPE, "application/json");
        for (name, value) in &asked.headers {
            request = request.header(name, value);
        }
        let sending = request.body(asked.body.clone()).send();
        running.spawn(async move {
            let answered = sending.await?.bytes().await;
            drop(leave);
            answered
        });
    }
    while let Some(done) = running.join_next().await {
        ensure!(!done??.is_empty(), "an answer is empty");
    }
    Ok(())
}
