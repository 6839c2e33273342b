//! Many push messages, with duplicates, disorder and forgeries, against a receiver that is
//! killed again and again; then a report of what was handled.
//!
//! `cargo run --release -p doudian-soak` needs a `redis-server` on the path. The receiver is a
//! process of its own (this program with `receive`), so that it can be killed with SIGKILL.

#![warn(clippy::unwrap_used)]

mod books;
mod drive;
mod receive;
mod report;
mod server;
mod victim;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};

/// An error with a text that says what to do.
type Failure = Box<dyn Error + Send + Sync>;

/// Send many push messages to a receiver that is killed again and again, and report what was
/// handled.
#[derive(Parser)]
#[command(name = "soak")]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    drive: Drive,
}

#[derive(clap::Subcommand)]
enum Command {
    /// The receiver, which the other process starts and kills.
    #[command(hide = true)]
    Receive(Receive),
}

#[derive(Clone, clap::Args)]
struct Drive {
    /// How many messages to send.
    #[arg(long, default_value_t = 100_000)]
    pushes: u64,
    /// How often to kill the receiver meanwhile.
    #[arg(long, default_value_t = 10)]
    kills: u64,
    /// Which part of the messages is sent twice.
    #[arg(long, default_value_t = 0.05)]
    duplicates: f64,
    /// Which part of the messages comes behind later ones.
    #[arg(long, default_value_t = 0.05)]
    disorder: f64,
    /// How many forged deliveries there are for each message.
    #[arg(long, default_value_t = 0.01)]
    bad_signs: f64,
    /// Decides which messages are hit.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// When the receiver answers with success.
    #[arg(long, value_enum, default_value_t = When::Handled)]
    acknowledge: When,
    /// How many deliveries are under way at a time.
    #[arg(long, default_value_t = 64)]
    concurrency: usize,
}

#[derive(clap::Args)]
struct Receive {
    /// The port to listen on.
    #[arg(long)]
    port: u16,
    /// The address of the Redis server.
    #[arg(long)]
    redis: String,
    /// Which life of the receiver this is.
    #[arg(long)]
    life: u64,
    /// When to answer with success.
    #[arg(long, value_enum)]
    acknowledge: When,
}

/// When a delivery is answered with success.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum When {
    /// When its messages are handled.
    Handled,
    /// When its messages are stored.
    Stored,
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match cli.command {
        Some(Command::Receive(arguments)) => receive::run(arguments).await.map(|()| true),
        None => drive::run(&cli.drive).await,
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("soak: {error}");
            ExitCode::FAILURE
        }
    }
}
