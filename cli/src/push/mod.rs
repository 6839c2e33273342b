//! `doudian push`: push messages, sent and looked into.

mod bodies;
mod common;
mod record;
mod replay;
mod send;
mod stated;
mod verify;

use clap::Subcommand;

use crate::output::Failure;

/// Send push messages as the platform does, and look into deliveries that it has sent.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian push send --tag 101 --to http://127.0.0.1:8080/doudian/push
  doudian push send --platform douyin_open --tag verify_webhook --to http://127.0.0.1:8080/douyin
  doudian push verify delivery.http
  doudian push record --listen 127.0.0.1:8080 --out deliveries.http
  doudian push replay delivery.http --to http://127.0.0.1:8080/doudian/push --resign
`doudian list --messages` prints all types of messages.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Send(Box<send::Arguments>),
    Verify(verify::Arguments),
    Record(record::Arguments),
    Replay(replay::Arguments),
}

pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    match arguments.command {
        Command::Send(arguments) => send::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Record(arguments) => record::run(&arguments),
        Command::Replay(arguments) => replay::run(&arguments),
    }
}
