//! The `doudian` command.

#![warn(clippy::unwrap_used)]

mod advice;
mod app;
mod audit;
mod changelog;
mod colour;
#[cfg(feature = "demo")]
mod demo;
mod diff;
mod drift;
mod export;
mod fetch;
mod fields;
mod fmt;
mod generate;
mod import;
mod lint;
mod list;
mod migrate;
mod new;
mod output;
#[cfg(test)]
mod papers;
mod patch;
mod printed;
mod private;
mod push;
mod remark;
mod sandbox;
mod schema;
mod serving;
mod sign;
mod snapshot;
mod spec;
mod spi;
mod stamp;
mod update;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Typed bindings of the Douyin e-commerce open platform (抖店开放平台), and the tools
/// round them.
#[derive(Parser)]
#[command(name = "doudian", version, propagate_version = true)]
#[command(after_help = "Start with `doudian demo`: it needs no account.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the Rust bindings from the YAML descriptors.
    Generate(generate::Arguments),
    New(new::Arguments),
    Import(import::Arguments),
    FetchDocs(fetch::Arguments),
    Update(update::Arguments),
    Diff(diff::Arguments),
    Changelog(changelog::Arguments),
    Audit(audit::Arguments),
    Drift(drift::Arguments),
    Export(export::Arguments),
    Fmt(fmt::Arguments),
    Lint(lint::Arguments),
    Migrate(migrate::Arguments),
    Schema(schema::Arguments),
    Snapshot(snapshot::Arguments),
    /// List the methods, push messages or SPI methods that the descriptors know.
    List(list::Arguments),
    /// Say what an error code means, and what to do about it.
    Error(advice::Arguments),
    /// Sign a request, an SPI call or a push message, to compare with another client.
    Sign(sign::Arguments),
    /// Run a local gateway that checks requests as the real one does.
    Sandbox(sandbox::Arguments),
    Push(push::Arguments),
    Spi(spi::Arguments),
    /// Walk through a shop's day against a local gateway: no account needed.
    #[cfg(feature = "demo")]
    Demo(demo::Arguments),
}

fn main() -> ExitCode {
    let command = match Cli::try_parse() {
        Ok(cli) => cli.command,
        Err(error) => return output::usage(&error),
    };
    let result = match command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::FetchDocs(arguments) => fetch::run(&arguments),
        Command::Update(arguments) => update::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Changelog(arguments) => changelog::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Drift(arguments) => drift::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Fmt(arguments) => fmt::run(&arguments),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Migrate(arguments) => migrate::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Snapshot(arguments) => snapshot::run(&arguments),
        Command::List(arguments) => list::run(&arguments),
        Command::Error(arguments) => advice::run(&arguments),
        Command::Sign(arguments) => sign::run(&arguments),
        Command::Sandbox(arguments) => sandbox::run(arguments),
        Command::Push(arguments) => push::run(arguments),
        Command::Spi(arguments) => spi::run(&arguments),
        #[cfg(feature = "demo")]
        Command::Demo(arguments) => demo::run(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cli;

    /// The commands that are told to run every night.
    #[test]
    fn the_commands_of_the_scheduled_job_are_taken() {
        let texts = [
            include_str!("../../docs/updating.md"),
            include_str!("../../.github/workflows/documentation.yml"),
        ];
        let mut tried = 0;
        for line in texts.iter().flat_map(|text| text.lines()) {
            let Some((_, command)) = line.split_once("doudian update ") else { continue };
            // In a sentence it is no command.
            if line.contains('`') {
                continue;
            }
            let command = command.split(" #").next().unwrap_or_default();
            let words = ["doudian", "update"].into_iter().chain(command.split_whitespace());
            let parsed = Cli::command().try_get_matches_from(words);
            assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
            tried += 1;
        }
        assert_eq!(tried, 5);
    }
}
