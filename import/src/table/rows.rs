//! Rows of a table of parameters.

use doudian_codegen::model::{Json, ParameterPlace};

use super::block::{Row, Table};
use super::column::{self, Column};
use super::{required, spelling};
use crate::entry::{Member, Shape};
use crate::json::Parts;
use crate::loose;
use crate::text::{narrowed, shown};

/// A row: where its member belongs, and what is said of it.
#[derive(Clone, Debug)]
pub(super) struct Parameter {
    /// The number of its line.
    pub(super) line: usize,
    /// How far it is indented.
    pub(super) indent: usize,
    /// The names on the way to it; the last one is its own.
    pub(super) path: Vec<String>,
    /// Those of them that are marked as lists: `list[].id`.
    pub(super) lists: Vec<String>,
    /// What is said of it.
    pub(super) member: Member,
    /// Whether it is a function.
    pub(super) is_function: bool,
    /// Whether points stand before its name: it belongs to what is above it.
    pub(super) is_inner: bool,
}

/// What a row is wrong in: its line, and what.
pub(super) type Wrong = (usize, String);

/// The parameters of a table, and what could not be read of it.
pub(super) fn parameters(table: &Table) -> (Vec<Parameter>, Vec<Wrong>) {
    let Some((header, rows)) = table.rows.split_first() else { return Default::default() };
    let columns = columns(header, rows);
    let mut wrong = Vec::new();
    let mut found: Vec<Parameter> = Vec::new();
    if rows.iter().all(Row::is_empty) {
        wrong.push((header.line, "a table has a header, and no rows".to_owned()));
    }
    let name_column = columns.iter().position(|column| *column == Some(Column::Name));
    for row in rows.iter().filter(|row| !row.is_empty()) {
        let names = columns.iter().filter(|column| **column == Some(Column::Name)).count();
        let goes_on = names == 1 && name_column.is_some_and(|column| row.is_merged(column));
        match (found.last_mut(), goes_on) {
            // Several rows of one name say more of it.
            (Some(last), true) => {
                let more = joined(row, &columns, Column::About);
                if !last.member.about.contains(&more) {
                    last.member.about = format!("{}\n{more}", last.member.about);
                }
            }
            _ => found.extend(parameter(row, &columns, &mut wrong)),
        }
    }
    (found, wrong)
}

/// What the columns are. Of two that may be names, one may be what the things are called.
pub(super) fn columns(header: &Row, rows: &[Row]) -> Vec<Option<Column>> {
    let mut columns: Vec<Option<Column>> =
        header.cells.iter().map(|cell| column::of(cell)).collect();
    let is_name = |index: usize| {
        let cells = rows.iter().filter_map(|row| row.cells.get(index));
        let filled: Vec<&String> = cells.filter(|cell| !cell.trim().is_empty()).collect();
        filled.iter().filter(|cell| column::is_name(&nested(cell))).count() * 2 >= filled.len()
    };
    // What else could the only one be, in a table that tells types of things in letters? What is no
    // name of them is told with its row.
    let has = |column: Column| columns.contains(&Some(column));
    let is_of_parameters = has(Column::Required) || has(Column::Type);
    let is_in_letters = |index: usize| {
        let start = |cell: &String| {
            let text = cell.trim_start_matches(|c: char| !c.is_alphanumeric());
            text.starts_with(|c: char| c.is_ascii_alphabetic())
        };
        is_of_parameters && rows.iter().filter_map(|row| row.cells.get(index)).any(start)
    };
    let names: Vec<usize> = (0..columns.len())
        .filter(|index| columns.get(*index) == Some(&Some(Column::Name)))
        .collect();
    let only =
        Some(&names).filter(|names| names.len() == 1).and_then(|names| names.first().copied());
    let in_letters = only.is_some_and(is_in_letters);
    let mut has_name = false;
    for index in names {
        let text = header.cells.get(index).map(|cell| cell.trim()).unwrap_or_default();
        let is_level = text.chars().nth(1) == Some('级') || text.starts_with('子');
        let keeps = only.is_some_and(|only| only == index && in_letters)
            || is_name(index) && (!has_name || header.is_merged(index) || is_level);
        has_name |= keeps;
        if let Some(column) = columns.get_mut(index).filter(|_| !keeps) {
            *column = Some(Column::About);
        }
    }
    columns
}

/// The words of all cells of a column.
pub(super) fn joined(row: &Row, columns: &[Option<Column>], column: Column) -> String {
    let cells = columns.iter().zip(&row.cells).filter(|(known, _)| **known == Some(column));
    let mut words: Vec<&str> = Vec::new();
    for (_, cell) in cells {
        let cell = cell.trim();
        if !required::is_blank(cell) && !words.contains(&cell) {
            words.push(cell);
        }
    }
    words.join("，").replace('\u{a0}', " ")
}

fn parameter(row: &Row, columns: &[Option<Column>], wrong: &mut Vec<Wrong>) -> Option<Parameter> {
    let line = row.line;
    let mut row = row.clone();
    while row.cells.len() > columns.len()
        && row.cells.last().is_some_and(|cell| cell.trim().is_empty())
    {
        row.cells.pop();
    }
    let (cells, of) = (row.cells.len(), columns.len());
    if cells > of {
        wrong.push((
            line,
            format!("a row has {cells} cells, and its header {of}: one too many bars?"),
        ));
        return None;
    }
    // A row of one cell is what the rows below have in common.
    let is_one = row.cells.len() > 1 && (1..row.cells.len()).all(|index| row.is_merged(index));
    if is_one && row.cells.first().is_some_and(|cell| !column::is_name(cell)) {
        return None;
    }
    // `无` in a table says that there are no parameters.
    if row.cells.iter().all(|cell| required::is_blank(cell)) {
        return None;
    }
    let cells_by_column = columns.iter().zip(&row.cells).enumerate();
    let names = cells_by_column.filter(|(_, (column, _))| **column == Some(Column::Name));
    let mut path: Vec<String> = Vec::new();
    let mut lists = Vec::new();
    let mut indent = 0;
    let mut is_marked = None;
    let mut is_inner = false;
    for (level, (index, (_, cell))) in names.enumerate() {
        if path.is_empty() && cell.trim().is_empty() {
            continue;
        }
        if path.is_empty() {
            // A column for each level, of which the ones before are empty.
            indent = depth(cell) + 16 * level;
            is_inner = cell.trim_start().starts_with('.');
        }
        let Some((parts, marked)) = name(cell) else {
            if path.is_empty() {
                let reason = format!("`{}` is no name of a parameter", shown(cell));
                wrong.push((line, reason));
                return None;
            }
            continue;
        };
        is_marked = is_marked.or(marked);
        // A name over several columns is one.
        if !(row.is_merged(index) && path.ends_with(&parts)) {
            path.extend(parts);
        }
        lists.extend(listed(cell));
    }
    let Some(own) = path.last().cloned() else {
        wrong.push((line, "a row has no name of a parameter".to_owned()));
        return None;
    };
    if cells < of {
        let reason = format!(
            "the row of `{own}` has {cells} of the {of} cells of its header: the rest of it is not known"
        );
        wrong.push((line, reason));
    }
    let cell = |column: Column| joined(&row, columns, column);
    let spelled = spelling::parse(&cell(Column::Type)).unwrap_or_else(|| {
        let reason = format!("`{own}` has an unknown type: {}", shown(&cell(Column::Type)));
        wrong.push((line, reason));
        spelling::Spelling::default()
    });
    let mut about = cell(Column::About);
    // Where the words were left out, the version moved to their place.
    if column::is_version(&about) && columns.contains(&Some(Column::Version)) {
        about.clear();
    }
    let flag = |column: Column, wrong: &mut Vec<Wrong>| {
        let text = cell(column);
        let flag = required::parse(&text);
        if flag.is_none() && !text.is_empty() {
            let reason = format!("whether `{own}` has to be given is not clear: {}", shown(&text));
            wrong.push((line, reason));
        }
        flag
    };
    let required = flag(Column::Required, wrong)
        .or(flag(Column::Optional, wrong).map(|optional| !optional))
        .or(is_marked)
        .or(spelled.required);
    let shape = match shape(spelled.shape, &about) {
        // `ids[] | string`
        inner if !matches!(inner, Shape::List(_)) && lists.contains(&own) => {
            Shape::List(Box::new(inner))
        }
        shape => shape,
    };
    let is_scalar = |value: &Json| !matches!(value, Json::List(_) | Json::Object(_));
    let example = value(&shape, &cell(Column::Example));
    let is_wide = example.as_ref().and_then(Json::int).is_some_and(|it| i32::try_from(it).is_err());
    let most = cell(Column::MaxLength).parse().ok().or(spelled.max_length);
    let member = Member {
        required,
        default: value(&shape, &cell(Column::Default)).filter(is_scalar),
        example,
        is_lenient: spelled.is_lenient,
        is_cipher: ["密文", "已加密", "加密后"].iter().any(|word| about.contains(word)),
        is_guess: spelled.is_guess,
        is_wide,
        place: place(&cell(Column::Place)),
        limits: most
            .filter(|_| shape == Shape::Text)
            .map(|most| ("max_length", most))
            .into_iter()
            .collect(),
        about,
        ..Member::new(own, shape)
    };
    Some(Parameter {
        line,
        indent,
        path,
        lists,
        member,
        is_function: spelled.is_function,
        is_inner,
    })
}

/// What the words make of a type: some texts hold JSON, some numbers are no integers.
fn shape(shape: Shape, about: &str) -> Shape {
    let about = about.to_lowercase();
    match shape {
        Shape::Text
            if ["json字符串", "json串", "json 字符串", "json格式", "json 格式"]
                .iter()
                .any(|word| about.contains(word)) =>
        {
            Shape::Quoted(Box::default())
        }
        Shape::Text if about.contains("yyyy-mm-dd hh:mm:ss") => Shape::DateTime,
        shape => shape,
    }
}

/// A value as a cell has it.
fn value(shape: &Shape, text: &str) -> Option<Json> {
    let text = text.trim().trim_matches('`');
    if text.is_empty() {
        return None;
    }
    let quoted = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
    let bare = quoted('"').or_else(|| quoted('\'')).unwrap_or(text);
    let is_number = loose::is_number(bare);
    match shape {
        Shape::I32 | Shape::I64 | Shape::F64 if is_number => Some(Json::Number(bare.to_owned())),
        Shape::Bool if matches!(bare, "true" | "false") => Some(Json::Bool(bare == "true")),
        Shape::Text | Shape::DateTime | Shape::Quoted(_) => Some(Json::Text(bare.to_owned())),
        _ => match loose::parse(text) {
            Ok(value @ (Json::List(_) | Json::Object(_))) => Some(value),
            _ => Some(Json::Text(bare.to_owned())),
        },
    }
}

fn place(text: &str) -> Option<ParameterPlace> {
    let text = text.to_lowercase();
    if text.contains("header") || text.contains("请求头") {
        return Some(ParameterPlace::Header);
    }
    (text.contains("query") || text == "url").then_some(ParameterPlace::Query)
}

/// Marks before a name that show how deep it is nested.
const MARKS: &[char] = &[
    '└', '├', '│', '─', '┗', '┣', '━', '∟', '↳', '→', '>', '》', '＞', '»', '›', '-', '–', '—',
    '+', '·', '•', '|', '*', '∣',
];

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}')
}

/// How far a name is indented: blanks, and marks before it.
fn depth(cell: &str) -> usize {
    let start = cell.chars().take_while(|c| is_blank(*c) || *c == '.' || MARKS.contains(c));
    let width = |c: char| match c {
        '\t' => 4,
        '\u{3000}' => 2,
        // They lead from the mark before to the name.
        '─' | '━' | '*' => 0,
        c if is_blank(c) => 1,
        _ => 2,
    };
    start.map(width).sum()
}

/// The names on the way in a cell, and whether it marks the parameter as required: `a.b`,
/// `list[].id`, `order_id*`, `└ name（必填）`, `订单号(order_id)`.
fn name(cell: &str) -> Option<(Vec<String>, Option<bool>)> {
    let text = narrowed(cell);
    let text = text.trim_start_matches(|c| is_blank(c) || c == '.' || MARKS.contains(&c)).trim();
    let text = nested(text.trim_matches('`'));
    let text = text.as_str();
    let mut marked = (text.ends_with('*') || cell.trim_start().starts_with('*')).then_some(true);
    let text = text.trim_end_matches('*').trim_end();
    let mut found = text.to_owned();
    if let Some((before, inside)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        marked = marked.or(required::parse(inside));
        found = if column::is_name(before) { before } else { inside }.trim().to_owned();
    } else if let Some((before, word)) = text.split_once([' ', '\n']) {
        // `order_id 必填`, `order_id 订单号`
        marked = marked.or(required::parse(word));
        found = if column::is_name(before) { before.to_owned() } else { found };
    }
    if !column::is_name(&found) {
        return None;
    }
    Some((path(&found), marked)).filter(|(path, _)| !path.is_empty())
}

/// A name with points between those on the way to it, where it has strokes or arrows: `user/id`,
/// `order->id`, `order → id`.
fn nested(text: &str) -> String {
    if !text.contains(['/', '→', '>']) {
        return text.to_owned();
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | ']');
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mark = ["->", "=>", "→", "/"].into_iter().find(|mark| {
            let before = if *mark == "/" { out.as_str() } else { out.trim_end() };
            let behind = rest.strip_prefix(mark);
            let behind = if *mark == "/" { behind } else { behind.map(str::trim_start) };
            behind.is_some_and(|it| it.starts_with(is_part)) && before.ends_with(is_part)
        });
        let length = mark.map_or(c.len_utf8(), str::len);
        let (own, more) = rest.split_at(length);
        match mark {
            Some("/") => {
                out.push('.');
                rest = more;
            }
            Some(_) => {
                out.truncate(out.trim_end().len());
                out.push('.');
                rest = more.trim_start();
            }
            None => {
                out.push_str(own);
                rest = more;
            }
        }
    }
    out
}

/// The names in a cell that are marked as lists.
fn listed(cell: &str) -> Vec<String> {
    let text = nested(&narrowed(cell));
    let marks = ["[]", "[0]", "[i]", "[n]"];
    let parts = text.split('.').filter(|part| marks.iter().any(|mark| part.contains(mark)));
    parts.flat_map(path).collect()
}

/// The names of `a.b[0].c`.
pub(super) fn path(text: &str) -> Vec<String> {
    let names =
        text.split(['.', '>']).map(|part| part.split('[').next().unwrap_or_default().trim());
    let names = names.filter(|part| {
        !part.is_empty()
            && !matches!(*part, "$" | "*" | "#")
            && !part.bytes().all(|b| b.is_ascii_digit())
    });
    names.map(str::to_owned).collect()
}
