//! What became of the documents, for people and for programs.

use doudian_import::Problem;
use doudian_import::merge::{Open, Outcome};
use doudian_runtime::foreign::one_line;
use serde_json::{Value, json};

use super::imported::Imported;
use crate::output::{Failure, count, line};
use crate::patch;

/// More of one kind is counted.
const SHOWN: usize = 20;

pub(super) fn report(imported: &Imported, dry_run: bool, as_json: bool) -> Result<(), Failure> {
    let Imported { outcome, skipped } = imported;
    if as_json {
        line(object(imported, dry_run))?;
    } else {
        if dry_run {
            patch::show(&outcome.files)?;
        }
        for problem in skipped.iter().take(SHOWN) {
            line(format_args!("- {}", one_line(problem)))?;
        }
        if skipped.len() > SHOWN {
            line(format_args!("  and {} more", skipped.len() - SHOWN))?;
        }
        people(outcome, dry_run)?;
    }
    failures(outcome, dry_run).map_or(Ok(()), Err)
}

/// What could not be imported, if there is any.
pub(crate) fn failures(outcome: &Outcome, dry_run: bool) -> Option<Failure> {
    if outcome.failed.is_empty() {
        return None;
    }
    let told = outcome.failed.iter().take(SHOWN).map(|problem| format!("  {}", one_line(problem)));
    let mut text = told.collect::<Vec<_>>().join("\n");
    if outcome.failed.len() > SHOWN {
        text.push_str(&format!("\n  and {} more; --json lists all", outcome.failed.len() - SHOWN));
    }
    let failed = match outcome.failed.len() {
        1 => "1 document or method".to_owned(),
        some => format!("{some} documents or methods"),
    };
    let is_all =
        outcome.imported.is_empty() && outcome.changed.is_empty() && outcome.unchanged.is_empty();
    let rest = match (is_all, dry_run) {
        (true, _) => "",
        (false, false) => "; the rest was imported. These were not",
        (false, true) => "; the rest would be imported. These would not",
    };
    Some(Failure::new(format_args!("{failed} could not be imported{rest}:\n{text}")))
}

/// What became of documents, for programs.
pub(crate) fn object(Imported { outcome, skipped }: &Imported, dry_run: bool) -> Value {
    let changed = outcome.changed.iter().map(|changed| {
        let changes = changed.changes.iter();
        let changes: Vec<Value> =
            changes.map(|it| json!({ "path": it.path, "what": it.what })).collect();
        json!({ "name": changed.name, "changes": changes })
    });
    let told = |problems: &[Problem]| -> Vec<Value> {
        let told = problems.iter();
        told.map(|it| json!({ "file": it.file, "place": it.place, "reason": it.reason })).collect()
    };
    let open = |open: &[Open]| -> Vec<Value> {
        let open = open.iter();
        open.map(|it| json!({ "name": it.name, "path": it.path, "what": it.what })).collect()
    };
    let files = outcome.files.iter().map(|file| &file.path);
    json!({
        "imported": outcome.imported,
        "changed": changed.collect::<Vec<_>>(),
        "unchanged": outcome.unchanged,
        "failed": told(&outcome.failed),
        "skipped": told(skipped),
        "open": open(&outcome.open),
        "labels": open(&outcome.labels),
        "files": files.collect::<Vec<_>>(),
        "dry_run": dry_run,
    })
}

fn people(outcome: &Outcome, dry_run: bool) -> Result<(), Failure> {
    let some = |names: &mut dyn Iterator<Item = String>, sign: char| -> Result<(), Failure> {
        let names: Vec<String> = names.collect();
        for name in names.iter().take(SHOWN) {
            line(format_args!("{sign} {}", one_line(name)))?;
        }
        if names.len() > SHOWN {
            line(format_args!("  and {} more", names.len() - SHOWN))?;
        }
        Ok(())
    };
    some(&mut outcome.imported.iter().cloned(), '+')?;
    let changed = outcome.changed.iter().map(|changed| {
        let changes = changed.changes.iter().take(4);
        let mut told = changes.map(|it| format!("{} {}", it.path, it.what)).collect::<Vec<_>>();
        if changed.changes.len() > told.len() {
            told.push(format!("{} more", changed.changes.len() - told.len()));
        }
        format!("{}: {}", changed.name, told.join(", "))
    });
    some(&mut { changed }, '~')?;
    let open = outcome.open.iter();
    some(&mut open.map(|it| format!("{}/{}: {}", it.name, it.path, it.what)), '?')?;
    let to_decide = match outcome.open.len() {
        0 => String::new(),
        some => format!("; {} to decide (?)", count(some, "thing")),
    };
    line(format_args!("{}{to_decide}", summary(outcome, dry_run)))?;
    if !dry_run && !outcome.files.is_empty() {
        line("next: read the changes, then run `doudian generate`")?;
    }
    Ok(())
}

/// What became of documents, counted.
pub(crate) fn summary(outcome: &Outcome, dry_run: bool) -> String {
    let verb = if dry_run { "would import" } else { "imported" };
    format!(
        "{verb} {}, changed {}, left {} as before",
        count(outcome.imported.len(), "method"),
        outcome.changed.len(),
        outcome.unchanged.len(),
    )
}
