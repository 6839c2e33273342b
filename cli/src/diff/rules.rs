//! The rules, as a list.

use std::io::{self, BufWriter, Write};

use doudian_diff::{Rule, Settings};
use serde_json::{Value, json};

use crate::output::{Failure, line};

pub(super) fn print(settings: &Settings, as_json: bool) -> Result<(), Failure> {
    let mut rules: Vec<Rule> = Rule::all().collect();
    rules.sort_by_key(|rule| rule.to_string());
    if as_json {
        let rows = rules.iter().map(|rule| {
            json!({
                "rule": rule,
                "level": settings.level(*rule),
                "code": rule.code(),
                "why": rule.why(),
            })
        });
        let text = serde_json::to_string_pretty(&Value::from_iter(rows)).map_err(Failure::new)?;
        return line(text);
    }
    let width = rules.iter().map(|rule| rule.to_string().len()).max().unwrap_or_default();
    let mut out = BufWriter::new(io::stdout().lock());
    for rule in rules {
        writeln!(out, "{rule:width$}  {:13}  {}", settings.level(rule), rule.why())?;
    }
    Ok(out.flush()?)
}
