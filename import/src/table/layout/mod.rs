//! What was copied or saved, to blocks.

mod delimited;
mod html;
mod lines;
mod plain;
mod stacked;

use super::block::Block;

/// The blocks of a page.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    if html::is_it(text) { html::blocks(text) } else { plain::blocks(text) }
}
