//! Tables of error codes.

use super::block::Table;
use super::column::Column;
use super::rows::{Wrong, joined};
use crate::entry::RefusalRow;
use crate::text::{narrowed, shown};

/// The refusals of a table; success is none. Rows that are none are passed over: what they say is
/// lost, and nothing else is.
pub(super) fn refusals(
    table: &Table,
    columns: &[Option<Column>],
    passed: &mut Vec<Wrong>,
) -> Vec<RefusalRow> {
    let mut found: Vec<RefusalRow> = Vec::new();
    let rows = table.rows.get(1..).unwrap_or_default();
    if rows.is_empty() {
        passed.push((table.line(), "a table of errors has a header, and no rows".to_owned()));
    }
    for row in rows.iter().filter(|row| !row.is_empty()) {
        let cell = |column: Column| joined(row, columns, column);
        let code = narrowed(&cell(Column::Code));
        let Ok(code) = code.trim_matches(['`', '"']).parse::<i64>() else {
            let reason = "the row was passed over";
            passed.push((
                row.line,
                format!("expected the number of an error, not `{}`: {reason}", shown(&code)),
            ));
            continue;
        };
        let (message, about) = (cell(Column::Message), cell(Column::About));
        let words = format!("{message}{about}").to_lowercase();
        let is_success =
            code == 0 || ["success", "成功", "ok"].iter().any(|word| words.trim() == *word);
        if is_success {
            continue;
        }
        if row.cells.len() < columns.len() && message.is_empty() && about.is_empty() {
            passed.push((row.line, format!("the row of the error {code} says nothing of it")));
        }
        // A message in the platform's language says what the code means; others are for machines.
        let is_meaning = message.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
        let about = match (message.is_empty(), about.is_empty()) {
            (_, true) => message,
            (false, false) if is_meaning && message != about => format!("{message}，{about}"),
            _ => about,
        };
        let refusal = RefusalRow {
            code,
            sub: cell(Column::SubCode),
            about,
            solution: cell(Column::Solution),
        };
        let known = found.iter().find(|known| (known.code, &known.sub) == (code, &refusal.sub));
        match known {
            Some(known) if *known == refusal => {}
            Some(_) => passed.push((
                row.line,
                format!(
                    "the error {code} is described twice, in two ways: the first one was taken"
                ),
            )),
            None => found.push(refusal),
        }
    }
    found
}
