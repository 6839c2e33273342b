//! Pages in HTML: their tables with merged cells, their lines, and their code.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use super::plain;
use crate::table::block::{Block, Row, Table};
use crate::table::spelling;

/// A row has no more cells than this, and a cell spans no more rows: what says so is wrong, or
/// means to fill memory.
const WIDEST: usize = 64;

/// Whether a text is a page: it has a table of HTML, or begins as one.
pub(super) fn is_it(text: &str) -> bool {
    let lower = |at: &str| at.get(..9).map(str::to_ascii_lowercase).unwrap_or_default();
    let start = lower(text.trim_start_matches('\u{feff}').trim_start());
    let is_page = start.starts_with("<!doctype") || start.starts_with("<html");
    let mut tags = text.match_indices('<').filter_map(|(at, _)| text.get(at..));
    is_page || tags.any(|tag| tag.get(..6).is_some_and(|tag| tag.eq_ignore_ascii_case("<table")))
}

/// The blocks of a page.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    // Scripts and styles hold no tags.
    emitter.naively_switch_states(true);
    // A text with a table of HTML in it, as Markdown may have, keeps its lines.
    let keeps_lines = !text.trim_start_matches('\u{feff}').trim_start().starts_with('<');
    let number = Number { text, at: 0, line: 1 };
    let mut page = Page { number, keeps_lines, ..Page::default() };
    for token in Tokenizer::new_with_emitter(text, emitter) {
        // Reading a text cannot fail.
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => page.open(&tag),
            Token::EndTag(tag) => page.close(&tag.name),
            Token::String(text) => {
                page.words(text.span.start, &String::from_utf8_lossy(&text.value))
            }
            _ => {}
        }
    }
    page.end_line();
    page.end_tables();
    page.blocks
}

/// The numbers of lines, for places that only grow.
#[derive(Default)]
struct Number<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Number<'_> {
    fn of(&mut self, at: usize) -> usize {
        let passed = self.text.as_bytes().get(self.at..at).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = self.at.max(at);
        self.line
    }
}

#[derive(Default)]
struct Page<'t> {
    number: Number<'t>,
    blocks: Vec<Block>,
    keeps_lines: bool,
    /// Words outside tables, since the last end of a line.
    text: String,
    line: usize,
    is_heading: bool,
    /// How many elements are open in which words are not shown, and in which they are code.
    hidden: usize,
    code: usize,
    tables: Vec<Grid>,
}

/// A table as it is read: cells with their spans.
#[derive(Default)]
struct Grid {
    rows: Vec<Row>,
    /// The cells that go on in further rows: column, rows left, text.
    down: Vec<(usize, usize, String)>,
    line: usize,
    row: Option<Row>,
    cell: Option<Cell>,
}

#[derive(Default)]
struct Cell {
    text: String,
    rows: usize,
    columns: usize,
}

impl Page<'_> {
    fn open(&mut self, tag: &StartTag<usize>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let line = self.number.of(tag.span.start);
        match name.as_str() {
            "script" | "style" | "head" | "svg" => self.hidden += 1,
            "table" => {
                self.end_line();
                if !self.tables.is_empty() {
                    let reason = "a table inside a cell of another is read as one of its own: \
                        what it belongs to is not known";
                    self.blocks.push(Block::Unreadable { line, reason: reason.to_owned() });
                }
                self.tables.push(Grid { line, ..Grid::default() });
            }
            "tr" => {
                if let Some(grid) = self.tables.last_mut() {
                    grid.end_row();
                    grid.row = Some(Row::new(line, Vec::new()));
                }
            }
            "td" | "th" => {
                let span = |key: &str| number(tag, key).unwrap_or(1).clamp(1, WIDEST);
                if let Some(grid) = self.tables.last_mut() {
                    grid.end_cell();
                    let text = " ".repeat(indent(tag));
                    let (rows, columns) = (span("rowspan"), span("colspan"));
                    grid.cell = Some(Cell { text, rows, columns });
                }
            }
            "br" => self.words_at(line, "\n"),
            "pre" => {
                self.end_line();
                self.code += 1;
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.end_line();
                self.is_heading = true;
            }
            "p" | "div" | "li" | "ul" | "ol" | "section" => self.end_line(),
            // Nobody escaped it: `List<string>`.
            _ if spelling::is_type(&name) => {
                let span = self.number.text.get(tag.span.start..tag.span.end);
                self.words_at(line, span.unwrap_or_default());
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &[u8]) {
        match name {
            b"script" | b"style" | b"head" | b"svg" => self.hidden = self.hidden.saturating_sub(1),
            b"table" => self.end_table(),
            b"tr" => {
                if let Some(grid) = self.tables.last_mut() {
                    grid.end_row();
                }
            }
            b"td" | b"th" => {
                if let Some(grid) = self.tables.last_mut() {
                    grid.end_cell();
                }
            }
            b"pre" => {
                self.end_line();
                self.code = self.code.saturating_sub(1);
            }
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" | b"p" | b"div" | b"li" | b"section" => {
                self.end_line();
                self.is_heading = false;
            }
            _ => {}
        }
    }

    fn words(&mut self, at: usize, text: &str) {
        let line = self.number.of(at);
        if self.hidden == 0 {
            self.words_at(line, text);
        }
    }

    fn words_at(&mut self, line: usize, text: &str) {
        // Line ends of the source are blanks, but in code.
        let is_kept = self.code > 0 || text == "\n" || self.keeps_lines && self.tables.is_empty();
        let text = if is_kept { text.to_owned() } else { text.replace(['\n', '\r', '\t'], " ") };
        match self.tables.last_mut() {
            Some(grid) => {
                if let Some(cell) = grid.cell.as_mut() {
                    let is_first = cell.text.trim().is_empty();
                    // The blanks between tags are none of the cell, but a no-break space is.
                    let text = if is_first { text.trim_start_matches([' ', '\n']) } else { &text };
                    cell.text.push_str(text);
                }
            }
            None => {
                if self.text.trim().is_empty() {
                    self.line = line;
                    self.text.clear();
                }
                self.text.push_str(&text);
            }
        }
    }

    fn end_line(&mut self) {
        if !self.tables.is_empty() {
            // Paragraphs of a cell are lines of it.
            let cell = self.tables.last_mut().and_then(|grid| grid.cell.as_mut());
            if let Some(cell) =
                cell.filter(|cell| !cell.text.trim().is_empty() && !cell.text.ends_with('\n'))
            {
                cell.text.push('\n');
            }
            return;
        }
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return;
        }
        if self.code > 0 {
            self.blocks.push(Block::Code { line: self.line, text });
        } else if self.is_heading {
            let text = text.trim().to_owned();
            self.blocks.push(Block::Line { line: self.line, text, is_heading: true });
        } else {
            // A page that is mostly text, with a table of HTML in it.
            let first = self.line;
            self.blocks.extend(plain::blocks(&text).into_iter().map(|block| moved(block, first)));
        }
    }

    fn end_table(&mut self) {
        let Some(mut grid) = self.tables.pop() else { return };
        grid.end_row();
        let rows: Vec<Row> = grid.rows.into_iter().filter(|row| !row.is_empty()).collect();
        if !rows.is_empty() {
            self.blocks.push(Block::Table(Table { rows }));
        } else if grid.line > 0 && self.tables.is_empty() {
            let reason = "a table has no rows".to_owned();
            self.blocks.push(Block::Unreadable { line: grid.line, reason });
        }
    }

    /// What nothing closes ends with the page.
    fn end_tables(&mut self) {
        while !self.tables.is_empty() {
            self.end_table();
        }
    }
}

/// A block of a text that begins with the line `first` of the page.
fn moved(block: Block, first: usize) -> Block {
    let to = |line: usize| line + first - 1;
    match block {
        Block::Line { line, text, is_heading } => Block::Line { line: to(line), text, is_heading },
        Block::Code { line, text } => Block::Code { line: to(line), text },
        Block::Unreadable { line, reason } => Block::Unreadable { line: to(line), reason },
        Block::Table(mut table) => {
            for row in &mut table.rows {
                row.line = to(row.line);
            }
            Block::Table(table)
        }
    }
}

impl Grid {
    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        self.fill();
        let row = self.row.get_or_insert_with(Row::default);
        for column in 0..cell.columns.min(WIDEST - row.cells.len().min(WIDEST)) {
            if cell.rows > 1 {
                self.down.push((row.cells.len(), cell.rows - 1, cell.text.clone()));
            }
            row.cells.push(cell.text.clone());
            // Of a name over several columns one is enough.
            row.merged.push(column > 0);
        }
    }

    /// Puts the cells of rows above where it is their turn.
    fn fill(&mut self) {
        let Some(row) = self.row.as_mut() else { return };
        loop {
            let next = row.cells.len();
            if next >= WIDEST {
                return;
            }
            let Some(at) =
                self.down.iter().position(|(column, left, _)| *column == next && *left > 0)
            else {
                return;
            };
            let Some((_, left, text)) = self.down.get_mut(at) else { return };
            *left -= 1;
            row.cells.push(text.clone());
            row.merged.push(true);
            if *left == 0 {
                self.down.remove(at);
            }
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        if self.row.is_some() {
            self.fill();
        }
        self.rows.extend(self.row.take());
    }
}

fn attribute(tag: &StartTag<usize>, key: &str) -> Option<String> {
    let (_, value) = tag.attributes.iter().find(|(name, _)| name.as_slice() == key.as_bytes())?;
    Some(String::from_utf8_lossy(&value.value).into_owned())
}

fn number(tag: &StartTag<usize>, key: &str) -> Option<usize> {
    attribute(tag, key)?.trim().parse().ok()
}

/// How far the style of a cell moves its words, in pixels: one level has at least four.
fn indent(tag: &StartTag<usize>) -> usize {
    let style = attribute(tag, "style").unwrap_or_default();
    let far = |key: &str| {
        let (_, rest) = style.split_once(key)?;
        let digits = rest.trim_start_matches([':', ' ']);
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        digits.get(..end)?.parse::<usize>().ok()
    };
    far("padding-left").or_else(|| far("text-indent")).unwrap_or_default().min(400) / 4
}
