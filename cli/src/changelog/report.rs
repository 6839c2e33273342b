//! What was written, told.

use doudian_diff::changelog::{NewVersion, Withdrawn};
use doudian_runtime::foreign::one_line;
use serde_json::{Value, json};

use super::plan::Plan;
use crate::output::{Failure, count, line};

pub(super) fn text(plan: &Plan) -> Result<(), Failure> {
    let told = summaries(plan);
    if told.is_empty() {
        return line("nothing has changed since the last version");
    }
    let files = plan.files();
    told.iter().try_for_each(line)?;
    if files.is_empty() {
        return line("all of it is written already");
    }
    for file in &files {
        line(format_args!("wrote {}", one_line(&file.path)))?;
    }
    Ok(())
}

/// Each version on one line.
pub(crate) fn summaries(plan: &Plan) -> Vec<String> {
    plan.entries().iter().map(summary).chain(plan.withdrawn().iter().map(taken_back)).collect()
}

fn taken_back(version: &Withdrawn) -> String {
    let Withdrawn { platform, number, .. } = version;
    let told = format!(
        "{platform}: version {number} is taken back: what it told was undone, and nothing has changed \
         since version {}",
        number.saturating_sub(1)
    );
    one_line(&told).to_string()
}

fn summary(entry: &NewVersion) -> String {
    let told = format!(
        "{}: version {} ({}), {}: {}",
        entry.platform,
        entry.number,
        entry.date,
        entry.bump,
        counts(entry)
    );
    one_line(&told).to_string()
}

fn counts(entry: &NewVersion) -> String {
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
            "verdict": entry.bump,
            "counts": Value::Object(counts.collect()),
            "added": entry.added.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "history": entry.path,
            "section": entry.section.text(),
        })
    });
    let withdrawn = plan.withdrawn().iter().map(|version| {
        json!({
            "platform": version.platform,
            "version": version.number,
            "history": version.path,
        })
    });
    let files: Vec<String> = plan.files().into_iter().map(|file| file.path).collect();
    json!({
        "versions": versions.collect::<Vec<_>>(),
        "withdrawn": withdrawn.collect::<Vec<_>>(),
        "files": files,
        "written": !is_dry && !files.is_empty(),
    })
}
