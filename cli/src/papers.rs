//! The lines of commands in the papers and in the help: each is one that the command takes.

use std::fs;
use std::path::Path;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory};

use crate::Cli;

const PAPERS: &[&str] = &[
    "README.md",
    "README.zh-CN.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/architecture.md",
    "docs/updating.md",
    "spec/README.md",
    "benches/README.md",
];

/// The words behind `doudian` of one command in a line, if that is what it begins with.
fn arguments(command: &str) -> Option<Vec<String>> {
    let command = command.trim().trim_start_matches("$ ");
    // What follows wide space is said about it, as in the help.
    let command = command.split(" #").next()?.split("  ").next()?;
    let mut words: Vec<&str> = command.split_whitespace().collect();
    let environment = words.iter().take_while(|word| word.contains('=')).count();
    words.drain(..environment);
    let rest = match words.as_slice() {
        ["cargo", "doudian", rest @ ..] | ["doudian", rest @ ..] => rest,
        ["cargo", "run", rest @ ..] if rest.contains(&"doudian-cli") => {
            let at = rest.iter().position(|word| *word == "--")?;
            rest.get(at + 1..)?
        }
        _ => return None,
    };
    // A line of a manifest; then where standard input comes from, and that more follows below.
    if rest.first().is_none_or(|word| *word == "=") {
        return None;
    }
    let rest = rest.iter().take_while(|word| !matches!(**word, "<" | ">" | "\\"));
    let rest = rest.filter(|word| !matches!(**word, "…" | "..."));
    Some(rest.map(|word| word.trim_matches(['\'', '"', '[', ']', '…']).to_owned()).collect())
}

/// Whether the command is one that this build has not.
fn is_left_out(arguments: &[String]) -> bool {
    cfg!(not(feature = "demo")) && arguments.first().is_some_and(|word| word == "demo")
}

/// What is wrong with the arguments. A value that stands for one, and one that is left out in
/// passing, are right.
fn fault(arguments: &[String]) -> Option<String> {
    if is_left_out(arguments) {
        return None;
    }
    let words = ["doudian"].into_iter().chain(arguments.iter().map(String::as_str));
    let error = Cli::command().try_get_matches_from(words).err()?;
    match error.kind() {
        ErrorKind::MissingRequiredArgument
        | ErrorKind::MissingSubcommand
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion => None,
        // An option that is only named.
        ErrorKind::InvalidValue if error.to_string().contains("none was supplied") => None,
        _ => Some(format!("doudian {}: {error}", arguments.join(" "))),
    }
}

/// The commands in a text, which may be several in one line.
fn commands(line: &str) -> impl Iterator<Item = Vec<String>> {
    line.split("&&").flat_map(|part| part.split(" | ")).filter_map(arguments)
}

/// What is wrong with the options that a row of a table tells beside its command.
fn row_faults(row: &str) -> Vec<String> {
    let mut spans = row.split('`').skip(1).step_by(2);
    let words = spans.next().and_then(arguments).filter(|words| !is_left_out(words));
    let Some(words) = words else { return Vec::new() };
    let mut command = Cli::command();
    command.build();
    let mut command = &command;
    for word in &words {
        command = command.find_subcommand(word).unwrap_or(command);
    }
    let has = |option: &str| command.get_arguments().any(|known| known.get_long() == Some(option));
    let options = spans.filter_map(|span| span.strip_prefix("--")?.split_whitespace().next());
    let missing = options.filter(|option| !has(option));
    missing.map(|option| format!("doudian {}: no option --{option}", words.join(" "))).collect()
}

#[test]
fn every_command_in_the_papers_is_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (mut found, mut faults) = (0, Vec::new());
    for paper in PAPERS {
        let text = fs::read_to_string(root.join(paper)).unwrap();
        let (mut prose, mut is_block) = (String::new(), false);
        let mut told: Vec<String> = Vec::new();
        for line in text.lines() {
            if line.trim_start().starts_with("```") {
                is_block = !is_block;
            } else if is_block {
                found += commands(line).count();
                told.extend(commands(line).filter_map(|it| fault(&it)));
            } else {
                prose.push_str(line);
                prose.push('\n');
            }
            if line.starts_with("| `") && !is_block {
                told.extend(row_faults(line));
            }
        }
        for span in prose.split('`').skip(1).step_by(2) {
            let span = span.split_whitespace().collect::<Vec<_>>().join(" ");
            found += commands(&span).count();
            told.extend(commands(&span).filter_map(|it| fault(&it)));
        }
        faults.extend(told.into_iter().map(|fault| format!("{paper}: {fault}")));
    }
    assert!(faults.is_empty(), "papers show commands that there are not:\n{}", faults.join("\n"));
    assert!(found > 80, "{found}");
}

/// The examples of a command and of those below it.
fn examples(command: &Command, found: &mut Vec<String>) {
    let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    found.extend(help.lines().filter(|line| line.starts_with("  ")).map(str::to_owned));
    command.get_subcommands().for_each(|command| examples(command, found));
}

#[test]
fn every_example_in_the_help_is_a_command() {
    let mut lines = Vec::new();
    examples(&Cli::command(), &mut lines);
    let commands: Vec<_> = lines.iter().flat_map(|line| commands(line)).collect();
    assert!(commands.len() > 30, "{}", commands.len());
    let faults: Vec<String> = commands.iter().filter_map(|it| fault(it)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_is_no_command_is_found() {
    for line in ["cargo doudian generat", "doudian diff --fail-one x", "a && doudian list --spy"] {
        let found: Vec<_> = commands(line).filter_map(|it| fault(&it)).collect();
        assert_eq!(found.len(), 1, "{line}");
    }
    let right = "$ cargo doudian audit --log app.log --fail-on deprecated    # in CI";
    assert_eq!(commands(right).filter_map(|it| fault(&it)).count(), 0);
    assert_eq!(
        row_faults("| `cargo doudian fmt` | writes; `--check` not, `--chek` never |").len(),
        1
    );
}
