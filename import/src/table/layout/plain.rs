//! Text to blocks.

use super::lines::Lines;
use super::{delimited, stacked};
use crate::table::block::Block;

/// The blocks of text that is no page of HTML.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut lines = Lines::new(text);
    let mut blocks = Vec::new();
    while let Some((line, text)) = lines.peek() {
        if text.trim().is_empty() {
            lines.skip(1);
        } else if let Some(code) =
            lines.fence().or_else(|| lines.command()).or_else(|| lines.json())
        {
            blocks.push(Block::Code { line, text: code });
        } else if let Some(table) =
            delimited::table(&mut lines).or_else(|| stacked::table(&mut lines))
        {
            blocks.push(Block::Table(table));
        } else {
            let is_heading = text.trim_start().starts_with('#');
            blocks.push(Block::Line { line, text: words(text), is_heading });
            lines.skip(1);
        }
    }
    blocks
}

/// A line without the marks of headings, lists, quotes and emphasis.
fn words(text: &str) -> String {
    let marks =
        |c: char| c.is_whitespace() || matches!(c, '#' | '>' | '*' | '•' | '·' | '\u{feff}');
    let text = text.trim_matches(marks);
    let text = text.strip_prefix("- ").unwrap_or(text);
    text.trim_start_matches(marks).replace("**", "").replace('`', "")
}
