//! The changes for people.

use std::io::{self, BufWriter, IsTerminal, Write};

use doudian_diff::{Change, Level, Stale};
use doudian_runtime::foreign::one_line;

use super::compared::Compared;
use crate::output::{Failure, count};

/// How many of those that use a shared type are named.
const NAMED: usize = 3;

/// Colours, on a terminal.
struct Style {
    start: &'static str,
    end: &'static str,
}

impl Style {
    fn of(code: &'static str) -> Self {
        match io::stdout().is_terminal() {
            true => Self { start: code, end: "\x1b[0m" },
            false => Self { start: "", end: "" },
        }
    }

    fn level(level: Level) -> Self {
        Self::of(match level {
            Level::Breaking => "\x1b[1;31m",
            Level::Additive => "\x1b[1;32m",
            Level::Deprecation => "\x1b[1;33m",
            Level::Documentation => "\x1b[1;34m",
        })
    }
}

pub(super) fn print(compared: &Compared) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let report = &compared.report;
    writeln!(out, "{}: {}", report.verdict(), summary(compared))?;
    for level in Level::ALL {
        let mut changes = report.changes.iter().filter(|it| it.level == level).peekable();
        if changes.peek().is_some() {
            let Style { start, end } = Style::level(level);
            writeln!(out, "\n{start}{level}{end}")?;
        }
        for change in changes {
            change_lines(&mut out, change)?;
        }
    }
    for stale in &compared.stale {
        if matches!(stale, Stale::Unused { .. }) {
            let Style { start, end } = Style::level(Level::Deprecation);
            let told = stale.to_string();
            writeln!(out, "\n{start}warning{end}: {}", one_line(&told))?;
        }
    }
    Ok(out.flush()?)
}

/// How many changes of each level.
pub(super) fn summary(compared: &Compared) -> String {
    let of = format!("in {}", count(compared.size, "method"));
    if compared.report.changes.is_empty() {
        return format!("nothing has changed {of}");
    }
    let counts = Level::ALL.map(|level| (level, compared.report.count(level)));
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let counts: Vec<String> = counts.map(|(level, count)| format!("{count} {level}")).collect();
    format!("{} {of}", counts.join(", "))
}

fn change_lines(out: &mut impl Write, change: &Change) -> io::Result<()> {
    let (path, message) = (change.path.to_string(), change.message.clone());
    let Style { start, end } = Style::of("\x1b[2m");
    writeln!(out, "  {} {start}{}{end}", one_line(&path), change.rule)?;
    writeln!(out, "    {}: {}", one_line(&message), change.rule.why())?;
    if !change.used_by.is_empty() {
        writeln!(out, "    in {}", one_line(&users(&change.used_by)))?;
    }
    if let Some(accepted) = &change.accepted {
        writeln!(out, "    accepted until {}: {}", accepted.until, one_line(&accepted.reason))?;
    }
    Ok(())
}

/// The first of those that use something, and how many more there are.
pub(super) fn users(users: &[String]) -> String {
    let named: Vec<&str> = users.iter().take(NAMED).map(String::as_str).collect();
    match users.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}
