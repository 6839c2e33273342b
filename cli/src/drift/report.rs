//! What follows from the drift, for people and for programs.

use doudian_import::drift::{Outcome, Proposal};
use doudian_runtime::DateTime;
use doudian_runtime::foreign::{foreign, one_line};
use serde_json::{Value, json};

use crate::output::{Failure, count, line};
use crate::patch;

/// More of one kind is counted.
const SHOWN: usize = 100;

/// A line that could not be read.
pub(super) struct Broken {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) reason: &'static str,
}

/// What is told beside the changes.
pub(super) struct Told<'t> {
    pub(super) broken: &'t [Broken],
    /// How many rows were seen fewer than `min` times.
    pub(super) rare: usize,
    pub(super) min: u64,
    /// Whether the descriptors were changed.
    pub(super) write: bool,
}

pub(super) fn report(outcome: &Outcome, told: &Told<'_>, as_json: bool) -> Result<(), Failure> {
    if as_json {
        line(object(outcome, told.broken, told.rare, told.write))?;
    } else {
        people(outcome, told)?;
    }
    match outcome.failed.len() {
        0 => Ok(()),
        some => Err(Failure::new(format_args!(
            "{} would make no right descriptor, and nothing of {} was changed; make it by hand",
            count(some, "change"),
            if some == 1 { "its file" } else { "their files" },
        ))),
    }
}

fn object(outcome: &Outcome, broken: &[Broken], rare: usize, write: bool) -> Value {
    let rows = |proposals: &[Proposal]| -> Vec<Value> {
        let row = |it: &Proposal| {
            json!({
                "method": it.subject,
                "others": it.others,
                "path": it.path,
                "what": it.what,
                "file": it.file,
                "count": it.count,
                "first": it.first,
                "last": it.last,
            })
        };
        proposals.iter().map(row).collect()
    };
    let broken = broken
        .iter()
        .map(|it| json!({ "file": it.file, "line": it.line, "reason": it.reason }))
        .collect::<Vec<_>>();
    json!({
        "changes": rows(&outcome.changes),
        "open": rows(&outcome.open),
        "settled": rows(&outcome.settled),
        "failed": rows(&outcome.failed),
        "files": outcome.files.iter().map(|file| &file.path).collect::<Vec<_>>(),
        "broken": broken,
        "rare": rare,
        "written": write,
    })
}

fn people(outcome: &Outcome, told: &Told<'_>) -> Result<(), Failure> {
    let Told { broken, rare, min, write } = *told;
    let all = [('~', &outcome.changes), ('?', &outcome.open), ('!', &outcome.failed)];
    if all.iter().any(|(_, rows)| !rows.is_empty()) {
        line("    seen  first                last (China time)      what")?;
    }
    for (sign, rows) in all {
        for row in rows.iter().take(SHOWN) {
            line(format_args!("{}", shown(sign, row)))?;
        }
        if rows.len() > SHOWN {
            line(format_args!("  and {} more; --json lists all", rows.len() - SHOWN))?;
        }
    }
    if !write {
        patch::show(&outcome.files)?;
    }
    for (number, it) in broken.iter().enumerate() {
        if number == SHOWN {
            line(format_args!("  and {} more lines", broken.len() - SHOWN))?;
            break;
        }
        let file = foreign(&it.file);
        line(format_args!("passed over line {} of {file}: {}", it.line, it.reason))?;
    }
    let verb = if write { "made" } else { "proposed" };
    let mut end = format!("{verb} {}", count(outcome.changes.len(), "change"));
    end.push_str(&format!(" in {}", count(outcome.files.len(), "file")));
    if !outcome.open.is_empty() {
        end.push_str(&format!(", {} to decide (?)", count(outcome.open.len(), "thing")));
    }
    if !outcome.settled.is_empty() {
        end.push_str(&format!(", {} described by now", outcome.settled.len()));
    }
    if rare > 0 {
        end.push_str(&format!(", {rare} seen fewer than {}", count(min, "time")));
    }
    if !broken.is_empty() {
        end.push_str(&format!(", {} passed over", count(broken.len(), "line")));
    }
    line(end)?;
    match (outcome.files.is_empty(), write) {
        (true, _) => Ok(()),
        (false, true) => line("next: read the changes, then run `doudian generate`"),
        (false, false) => line("next: the same with --write"),
    }
}

fn shown(sign: char, row: &Proposal) -> String {
    let time = |seconds: i64| DateTime::from_unix(seconds).to_string();
    let others = match row.others {
        0 => String::new(),
        some => format!(" (and in {some} more)"),
    };
    let path = if row.path.is_empty() { String::new() } else { format!(" {}", row.path) };
    one_line(format_args!(
        "{:>8}  {}  {}  {sign} {}{path}: {}{others}",
        row.count,
        time(row.first),
        time(row.last),
        row.subject,
        row.what,
    ))
    .to_string()
}
