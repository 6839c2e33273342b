//! Tables of which each cell has a line of its own: what is left of one that was copied as
//! text.

use super::lines::Lines;
use crate::table::block::{Row, Table};
use crate::table::column::{self, Column};
use crate::table::{caption, spelling};
use crate::words::required;

/// The table that begins with the next line.
pub(super) fn table(lines: &mut Lines<'_>) -> Option<Table> {
    let (header, columns, count) = header(lines, 0)?;
    let mut table = Table { rows: vec![header] };
    lines.skip(count);
    while let Some(row) = row(lines, &columns) {
        table.rows.push(row);
    }
    Some(table)
}

/// The header that begins so many lines after the next, its columns, and how many lines it has:
/// at least three with words of headers, the first of them for the name and the type.
fn header(lines: &Lines<'_>, from: usize) -> Option<(Row, Vec<Column>, usize)> {
    let mut columns = Vec::new();
    let mut header = Row::default();
    let mut count = from;
    while let Some((line, text)) = lines.ahead(count) {
        if !text.trim().is_empty() {
            let Some(column) = column::of(text).filter(|column| !columns.contains(column)) else {
                break;
            };
            columns.push(column);
            header.line = if header.cells.is_empty() { line } else { header.line };
            header.cells.push(text.trim().to_owned());
        }
        count += 1;
    }
    // Rows are told apart by a name with a type behind it.
    let begins = columns.starts_with(&[Column::Name, Column::Type]);
    (begins && columns.len() >= 3).then_some((header, columns, count))
}

/// The line so many non-empty ones after the next, with how many lines that is in all.
fn cell<'t>(lines: &Lines<'t>, from: usize) -> Option<(usize, usize, &'t str)> {
    (from..from + 8).find_map(|count| {
        let (line, text) = lines.ahead(count)?;
        (!text.trim().is_empty()).then_some((count, line, text))
    })
}

/// Whether a row begins so many lines after the next.
fn begins(lines: &Lines<'_>, from: usize) -> bool {
    let Some((at, _, name)) = cell(lines, from) else { return false };
    let Some((_, _, ty)) = cell(lines, at + 1) else { return false };
    column::is_name(name) && spelling::is_type(ty)
}

fn row(lines: &mut Lines<'_>, columns: &[Column]) -> Option<Row> {
    if !begins(lines, 0) {
        return None;
    }
    let (at, line, name) = cell(lines, 0)?;
    let (mut next, _, ty) = cell(lines, at + 1)?;
    next += 1;
    let mut texts = Vec::new();
    let most = columns.len() - 2;
    while let Some((at, _, text)) = cell(lines, next) {
        if texts.len() == most
            || begins(lines, at)
            || header(lines, at).is_some()
            || caption::section(text).is_some()
        {
            break;
        }
        texts.push(text.trim().to_owned());
        next = at + 1;
    }
    lines.skip(next);
    let mut cells = vec![name.to_owned(), ty.trim().to_owned()];
    cells.extend(placed(columns.get(2..)?, texts));
    Some(Row::new(line, cells))
}

/// Empty cells have no line: those that are there go to the columns that they fit.
fn placed(columns: &[Column], texts: Vec<String>) -> Vec<String> {
    if texts.len() == columns.len() {
        return texts;
    }
    let mut texts = texts.into_iter().peekable();
    let fits = |column: Column, text: &String| match column {
        Column::Required | Column::Optional => required::parse(text).is_some(),
        Column::Version => column::is_version(text),
        Column::About => required::parse(text).is_none() && !column::is_version(text),
        _ => true,
    };
    let place = |column: &Column| texts.next_if(|text| fits(*column, text)).unwrap_or_default();
    columns.iter().map(place).collect()
}
