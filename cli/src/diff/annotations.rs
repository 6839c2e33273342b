//! The changes as remarks in a pull request: workflow commands of GitHub.

use std::io::{self, BufWriter, Write};

use doudian_diff::Level;
use doudian_runtime::foreign::one_line;

use super::compared::Compared;
use crate::output::Failure;

pub(super) fn print(compared: &Compared) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    for change in &compared.report.changes {
        let command = match (change.level, &change.accepted) {
            (Level::Breaking, None) => "error",
            (Level::Deprecation, _) => "warning",
            _ => "notice",
        };
        let message = format!("{}: {}: {}", change.path, change.message, change.rule.why());
        let file = match change.file.as_str() {
            "" => String::new(),
            file => format!("file={},", property(file)),
        };
        writeln!(
            out,
            "::{command} {file}title={} ({})::{}",
            change.level,
            change.rule,
            data(&message)
        )?;
    }
    for stale in &compared.stale {
        writeln!(out, "::warning title=doudian diff::{}", data(&stale.to_string()))?;
    }
    Ok(out.flush()?)
}

fn data(text: &str) -> String {
    one_line(text).to_string().replace('%', "%25")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
