//! The changes for people.

use std::io::{self, BufWriter, Write};

use doudian_diff::{Change, Level, Stale};
use doudian_runtime::foreign::one_line;

use super::compared::Compared;
use crate::colour::Colour;
use crate::output::{Failure, count};

/// How many of those that use a shared type are named.
const NAMED: usize = 3;

fn colour(level: Level) -> Colour {
    Colour::of(match level {
        Level::Breaking => Colour::RED,
        Level::Additive => Colour::GREEN,
        Level::Deprecation => Colour::YELLOW,
        Level::Documentation => Colour::BLUE,
    })
}

pub(super) fn print(compared: &Compared) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let report = &compared.report;
    writeln!(out, "{}: {}", report.bump(), summary(compared))?;
    for level in Level::ALL {
        let mut changes = report.changes.iter().filter(|it| it.level == level).peekable();
        if changes.peek().is_some() {
            let Colour { start, end } = colour(level);
            writeln!(out, "\n{start}{level}{end}")?;
        }
        for change in changes {
            change_lines(&mut out, change)?;
        }
    }
    for stale in &compared.stale {
        if matches!(stale, Stale::Unused { .. }) {
            let Colour { start, end } = colour(Level::Deprecation);
            let told = stale.to_string();
            writeln!(out, "\n{start}warning{end}: {}", one_line(&told))?;
        }
    }
    Ok(out.flush()?)
}

/// How many changes of each level.
pub(crate) fn summary(compared: &Compared) -> String {
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
    let Colour { start, end } = Colour::of(Colour::DIM);
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
