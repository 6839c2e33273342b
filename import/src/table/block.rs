//! What a page is made of, whatever it is written in.

/// A part of a page, from the top down.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Block {
    /// A line of words: a heading, a caption or a sentence.
    Line {
        /// Its number, from 1.
        line: usize,
        /// The words, without marks of headings and lists.
        text: String,
        /// Whether the page marks it as a heading.
        is_heading: bool,
    },
    /// A table.
    Table(Table),
    /// Code, JSON or a command.
    Code {
        /// The number of its first line.
        line: usize,
        /// The text.
        text: String,
    },
    /// What is there and cannot be read.
    Unreadable {
        /// The number of its first line.
        line: usize,
        /// Why.
        reason: String,
    },
}

/// A table with its header, if it has one, as the first row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Table {
    /// The rows.
    pub(super) rows: Vec<Row>,
}

impl Table {
    /// The number of the line that it begins in.
    pub(super) fn line(&self) -> usize {
        self.rows.first().map_or(0, |row| row.line)
    }
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Row {
    /// The number of the line that it begins in.
    pub(super) line: usize,
    /// The cells. Blanks before the words of one are kept: they tell how deep it is nested.
    pub(super) cells: Vec<String>,
    /// Which cells are those of the row above, merged with them; empty where none is.
    pub(super) merged: Vec<bool>,
}

impl Row {
    /// A row of which no cell is merged.
    pub(super) fn new(line: usize, cells: Vec<String>) -> Self {
        Self { line, cells, merged: Vec::new() }
    }

    /// Whether the cell is that of the row above.
    pub(super) fn is_merged(&self, column: usize) -> bool {
        self.merged.get(column).copied().unwrap_or_default()
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}
