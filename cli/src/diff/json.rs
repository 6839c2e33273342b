//! The changes for programs.

use doudian_diff::Level;
use serde_json::{Value, json};

use super::compared::Compared;
use crate::output::{Failure, line, terminal};

pub(super) fn print(compared: &Compared) -> Result<(), Failure> {
    line(terminal(&object(compared)?.to_string()))
}

/// The verdict and the changes.
pub(crate) fn object(compared: &Compared) -> Result<Value, Failure> {
    let report = &compared.report;
    let mut changes = Vec::new();
    for change in &report.changes {
        let mut value = serde_json::to_value(change).map_err(Failure::new)?;
        value["why"] = Value::from(change.rule.why());
        value["code"] = serde_json::to_value(change.rule.code()).map_err(Failure::new)?;
        changes.push(value);
    }
    let counts =
        Level::ALL.map(|level| (level.word().to_owned(), Value::from(report.count(level))));
    Ok(json!({
        "verdict": report.bump(),
        "counts": Value::Object(counts.into_iter().collect()),
        "changes": changes,
        "stale": compared.stale.iter().map(ToString::to_string).collect::<Vec<_>>(),
    }))
}
