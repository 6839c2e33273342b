//! What was written, told.

use doudian_diff::changelog::Entry;
use doudian_runtime::foreign::one_line;
use serde_json::{Value, json};

use super::plan::Plan;
use crate::output::{Failure, count, line};

pub(super) fn text(plan: &Plan) -> Result<(), Failure> {
    if plan.entries().is_empty() {
        return line("nothing has changed since the last version");
    }
    let files = plan.files();
    for entry in plan.entries() {
        line(summary(entry))?;
    }
    if files.is_empty() {
        return line("all of it is written already");
    }
    for file in &files {
        line(format_args!("wrote {}", one_line(&file.path)))?;
    }
    Ok(())
}

/// A version on one line.
pub(crate) fn summary(entry: &Entry) -> String {
    let told = format!(
        "{}: version {} ({}), {}: {}",
        entry.platform,
        entry.number,
        entry.date,
        entry.verdict,
        counts(entry)
    );
    one_line(&told).to_string()
}

fn counts(entry: &Entry) -> String {
    let counts = entry.counts.iter().filter(|(_, count)| *count > 0);
    let counts: Vec<String> = counts.map(|(level, count)| format!("{count} {level}")).collect();
    format!("{}; it adds {}", counts.join(", "), count(entry.added.len(), "element"))
}

/// The versions, for programs.
pub(crate) fn object(plan: &Plan, is_dry: bool) -> Value {
    let versions = plan.entries().iter().map(|entry| {
        let counts = entry.counts.iter();
        let counts = counts.map(|(level, count)| (level.word().to_owned(), Value::from(*count)));
        json!({
            "platform": entry.platform,
            "version": entry.number,
            "date": entry.date.to_string(),
            "verdict": entry.verdict,
            "counts": Value::Object(counts.collect()),
            "added": entry.added.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "history": entry.path,
            "section": entry.section.text(),
        })
    });
    let files: Vec<String> = plan.files().into_iter().map(|file| file.path).collect();
    json!({
        "versions": versions.collect::<Vec<_>>(),
        "files": files,
        "written": !is_dry && !files.is_empty(),
    })
}
