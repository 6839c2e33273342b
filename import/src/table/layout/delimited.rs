//! Tables whose cells are parted by bars, as in Markdown, or by tabs, as copied from a browser.

use super::lines::Lines;
use crate::table::block::{Row, Table};
use crate::table::column;

/// A cell with more lines is none.
const MOST_LINES: usize = 30;

/// What parts the cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Bar,
    Tab,
}

impl Mark {
    fn of(line: &str) -> Option<Self> {
        if line.trim().contains('\t') {
            Some(Self::Tab)
        } else if has_bar(line) {
            Some(Self::Bar)
        } else {
            None
        }
    }

    fn parts(self, line: &str) -> bool {
        match self {
            Self::Bar => has_bar(line),
            // A line that is only indented has one cell.
            Self::Tab => line.trim().contains('\t'),
        }
    }

    fn cells(self, line: &str) -> Vec<String> {
        match self {
            Self::Tab => line.split('\t').map(str::to_owned).collect(),
            Self::Bar => bars(line),
        }
    }
}

/// A bar at an end of the line, or between blanks: any other may be one of a text.
fn has_bar(line: &str) -> bool {
    let text = line.trim();
    let ends = text.starts_with(['|', '｜']) || text.ends_with(['|', '｜']);
    ends && text.chars().count() > 1 || text.contains(" | ") || text.contains('｜')
}

fn bars(line: &str) -> Vec<String> {
    let is_bar = |c: char| matches!(c, '|' | '｜');
    let mut text = line;
    // Blanks before the first bar indent the table, and nothing in it.
    if let Some(rest) = text.trim_start().strip_prefix(is_bar) {
        text = rest;
    }
    text = text.trim_end();
    text = text.strip_suffix(is_bar).filter(|rest| !rest.ends_with('\\')).unwrap_or(text);
    let mut cells = vec![String::new()];
    let mut chars = text.chars().peekable();
    let mut in_code = false;
    let closes = text.matches('`').count().is_multiple_of(2);
    while let Some(c) = chars.next() {
        let Some(cell) = cells.last_mut() else { break };
        match c {
            '\\' if chars.peek().copied().is_some_and(is_bar) => cell.extend(chars.next()),
            '`' if closes => in_code = !in_code,
            c if is_bar(c) && !in_code => cells.push(String::new()),
            c => cell.push(c),
        }
    }
    cells.into_iter().map(|cell| unmarked(unescaped(cell))).collect()
}

/// A cell of Markdown without strokes before marks that they keep from being ones, as in
/// `Array\<Object\>`, and without the emphasis of all of it: `**是**`. Blanks before the words stay.
fn unmarked(cell: String) -> String {
    let kept = |c: char| matches!(c, '<' | '>' | '_' | '*' | '[' | ']' | '(' | ')' | '#' | '`');
    let mut out = String::with_capacity(cell.len());
    let mut chars = cell.chars().peekable();
    let mut is_escaped = false;
    while let Some(c) = chars.next() {
        match chars.peek() {
            Some(next) if c == '\\' && kept(*next) => {
                is_escaped = true;
                out.extend(chars.next());
            }
            _ => out.push(c),
        }
    }
    let text = out.trim();
    let inner = ["**", "__", "*", "_"].iter().find_map(|mark| {
        let inner = text.strip_prefix(mark)?.strip_suffix(mark)?;
        let fits = !inner.trim().is_empty()
            && !inner.contains(['*', '\n'])
            && !inner.starts_with(['_', ' '])
            && !inner.ends_with(['_', ' ']);
        fits.then_some(inner)
    });
    match inner.filter(|_| !is_escaped) {
        Some(inner) => out.replacen(text, inner, 1),
        None => out,
    }
}

/// A cell of Markdown without what HTML writes in place of characters.
fn unescaped(cell: String) -> String {
    const ENTITIES: [(&str, &str); 8] = [
        ("&nbsp;", "\u{a0}"),
        ("&ensp;", "\u{a0}"),
        ("&emsp;", "\u{3000}"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("<br>", "\n"),
        ("<br/>", "\n"),
        ("&amp;", "&"),
    ];
    if !cell.contains(['&', '<']) {
        return cell;
    }
    ENTITIES.iter().fold(cell, |cell, (entity, text)| cell.replace(entity, text))
}

/// `|---|:--:|`, the line under a header.
fn is_rule(cells: &[String], is_second: bool) -> bool {
    let is_one = |cell: &String| {
        let cell = cell.trim();
        cell.contains('-') && cell.chars().all(|c| matches!(c, '-' | ':' | '+' | '='))
    };
    cells.len() > 1 && cells.iter().all(|cell| is_one(cell) || cell.trim().is_empty())
        && cells.iter().any(is_one)
        // A row of values that are not there has the same look, but fewer strokes.
        && (is_second || cells.iter().any(|cell| cell.trim().trim_matches(':').len() > 2))
}

/// The table that begins with the next line.
pub(super) fn table(lines: &mut Lines<'_>) -> Option<Table> {
    let (line, first) = lines.peek()?;
    let mark = Mark::of(first)?;
    let mut table = Table { rows: vec![Row::new(line, mark.cells(first))] };
    let header = table.rows.first().map(|row| row.cells.len()).unwrap_or_default();
    let has_header = column::is_header(table.rows.first()?);
    lines.skip(1);
    while let Some((line, text)) = lines.peek() {
        if text.trim().is_empty() {
            // What an empty line parts is one table where it goes on as before.
            let goes_on = lines.ahead(1).is_some_and(|(line, text)| {
                let row = Row::new(line, mark.cells(text));
                mark.parts(text)
                    && has_header
                    && row.cells.len() == header
                    && !column::is_header(&row)
            });
            if !goes_on {
                break;
            }
            lines.skip(1);
            continue;
        }
        if !mark.parts(text) {
            match words_between(lines, mark, header) {
                Some(more) if has_header && mark == Mark::Tab => {
                    let cell = table.rows.last_mut().and_then(|row| row.cells.last_mut());
                    if let Some(cell) = cell {
                        cell.push('\n');
                        cell.push_str(&more);
                    }
                    continue;
                }
                _ => break,
            }
        }
        let mut cells = mark.cells(text);
        // Another table may follow at once.
        if column::is_header(&Row::new(line, cells.clone())) {
            break;
        }
        lines.skip(1);
        if is_rule(&cells, table.rows.len() == 1 && has_header) {
            continue;
        }
        if has_header && cells.len() < header && !is_closed(text) {
            rest_of_row(lines, mark, first, header, &mut cells);
        }
        if mark == Mark::Tab {
            indent(&mut cells, header);
        }
        table.rows.push(Row::new(line, cells));
    }
    Some(table)
}

/// A row that a bar ends is whole.
fn is_closed(text: &str) -> bool {
    text.trim_end().ends_with(['|', '｜'])
}

/// A cell whose words go on in further lines, and the cells behind it.
fn rest_of_row(
    lines: &mut Lines<'_>,
    mark: Mark,
    first: &str,
    header: usize,
    cells: &mut Vec<String>,
) {
    let has_bars_first = first.trim_start().starts_with(['|', '｜']);
    let mut words = String::new();
    for count in 0..MOST_LINES {
        let Some((_, text)) = lines.ahead(count) else { return };
        if !mark.parts(text) {
            words.push('\n');
            words.push_str(text);
            continue;
        }
        let starts = text.trim_start().starts_with(['|', '｜']);
        let mut more = mark.cells(text);
        // With a bar first, the cell was ended by it.
        let ends_it = mark == Mark::Bar && starts;
        if count == 0 && (!ends_it || has_bars_first) {
            return;
        }
        let whole = cells.len() + more.len() - usize::from(!ends_it);
        if whole != header || mark == Mark::Bar && !ends_it {
            return;
        }
        if let Some(cell) = cells.last_mut() {
            cell.push_str(&words);
            if !ends_it {
                cell.push('\n');
                cell.push_str(&more.remove(0));
            }
        }
        cells.extend(more);
        lines.skip(count + 1);
        return;
    }
}

/// Lines between two rows that belong to the last cell of the first.
fn words_between(lines: &mut Lines<'_>, mark: Mark, header: usize) -> Option<String> {
    let mut words = Vec::new();
    for count in 0..4 {
        let (line, text) = lines.ahead(count)?;
        if text.trim().is_empty() {
            return None;
        }
        if mark.parts(text) {
            let row = Row::new(line, mark.cells(text));
            let goes_on = row.cells.len() == header && !column::is_header(&row);
            return goes_on.then(|| {
                lines.skip(count);
                words.join("\n")
            });
        }
        words.push(text.trim().to_owned());
    }
    None
}

/// Empty cells before the first, by which members are indented.
fn indent(cells: &mut Vec<String>, header: usize) {
    let mut depth = 0;
    while cells.len() > header && cells.first().is_some_and(|cell| cell.trim().is_empty()) {
        cells.remove(0);
        depth += 1;
    }
    if let Some(first) = cells.first_mut().filter(|_| depth > 0) {
        first.insert_str(0, &"  ".repeat(depth));
    }
}
