//! The changes as remarks in a pull request.

use std::io::{self, BufWriter, Write};

use doudian_diff::{Level, SettingsFault};

use super::compared::Compared;
use crate::output::Failure;
use crate::remark::{Remark, Weight};

pub(super) fn print(compared: &Compared) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    for (change, place) in compared.report.changes.iter().zip(compared.places()) {
        let weight = match (change.level, &change.accepted) {
            (Level::Breaking, None) => Weight::Error,
            (Level::Deprecation, _) => Weight::Warning,
            _ => Weight::Notice,
        };
        let message = format!("{}: {}: {}", change.path, change.message, change.rule.why());
        let title = format!("{} ({})", change.level, change.rule);
        let (file, title, message) = (&*change.file, &*title, &*message);
        let (line, column) = place.unzip();
        writeln!(out, "{}", Remark { weight, file, line, column, title, message })?;
    }
    for SettingsFault { file, line, column, message } in &compared.faults {
        let (weight, title) = (Weight::Error, "doudian diff");
        let (line, column) = (Some(*line), Some(*column));
        writeln!(out, "{}", Remark { weight, file, line, column, title, message })?;
    }
    for stale in &compared.stale {
        let message = stale.to_string();
        let (weight, title, message) = (Weight::Warning, "doudian diff", &*message);
        writeln!(out, "{}", Remark { weight, file: "", line: None, column: None, title, message })?;
    }
    Ok(out.flush()?)
}
