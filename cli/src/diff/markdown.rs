//! The changes as a page.

use std::io::{self, BufWriter, Write};

use doudian_diff::{Change, Level, Report, prose};
use doudian_runtime::foreign::one_line;

use super::compared::Compared;
use super::text::{summary, users};
use crate::output::Failure;

pub(super) fn print(compared: &Compared) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    page(&mut out, compared)?;
    Ok(out.flush()?)
}

/// The verdict, and the changes in tables.
pub(crate) fn page(out: &mut impl Write, compared: &Compared) -> io::Result<()> {
    writeln!(out, "**{}**: {}", compared.report.bump(), summary(compared))?;
    tables(out, &compared.report)?;
    for stale in &compared.stale {
        writeln!(out, "\n> {}", prose(&stale.to_string()))?;
    }
    Ok(())
}

/// A table for each level.
fn tables(out: &mut impl Write, report: &Report) -> io::Result<()> {
    for level in Level::ALL {
        let mut changes = report.changes.iter().filter(|it| it.level == level).peekable();
        if changes.peek().is_none() {
            continue;
        }
        let word = level.word();
        let (first, rest) = word.split_at(1);
        writeln!(out, "\n### {}{rest}\n", first.to_uppercase())?;
        writeln!(out, "| where | what | rule |\n|---|---|---|")?;
        for change in changes {
            let path = change.path.to_string().replace('`', "'").replace('|', "\\|");
            writeln!(out, "| `{}` | {} | `{}` |", one_line(&path), what(change), change.rule)?;
        }
    }
    Ok(())
}

fn what(change: &Change) -> String {
    let mut text = format!("{}: {}", prose(&change.message), prose(change.rule.why()));
    if !change.used_by.is_empty() {
        text += &format!(" (in {})", prose(&users(&change.used_by)));
    }
    if let Some(accepted) = &change.accepted {
        text += &format!("; accepted until {}: {}", accepted.until, prose(&accepted.reason));
    }
    text
}
