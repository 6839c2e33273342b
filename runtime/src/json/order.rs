//! The order in which members come.

use super::Field;

/// More structs than this are not watched in one reply.
const MAX_TABLES: usize = 64;

/// Which member followed which, for each struct that was read.
///
/// The rows of a page all have the same order, whichever it is and whatever is left out. So
/// the next name can be compared where it stands, which is much faster than to read it and
/// to search the table for it.
#[derive(Default)]
pub(super) struct Order {
    tables: Vec<(&'static [Field], Vec<u16>)>,
}

impl Order {
    /// Where the struct with this table is watched.
    pub(super) fn table(&mut self, fields: &'static [Field]) -> usize {
        let known = self.tables.iter().position(|(known, _)| std::ptr::eq(*known, fields));
        known.unwrap_or_else(|| {
            if self.tables.len() < MAX_TABLES {
                // At first the descriptor's order is expected.
                let length = u16::try_from(fields.len()).unwrap_or(0);
                self.tables.push((fields, (0..=length).collect()));
                self.tables.len() - 1
            } else {
                MAX_TABLES
            }
        })
    }

    /// The index of the member that is expected after so many: 0 at the start, one more
    /// than the last one's index later.
    pub(super) fn next(&self, table: usize, after: usize) -> usize {
        match self.tables.get(table).and_then(|(_, next)| next.get(after)) {
            Some(next) => usize::from(*next),
            None => after,
        }
    }

    /// Remembers which member came.
    pub(super) fn learn(&mut self, table: usize, after: usize, index: usize) {
        if let Some((_, next)) = self.tables.get_mut(table)
            && let Some(next) = next.get_mut(after)
            && let Ok(index) = u16::try_from(index)
        {
            *next = index;
        }
    }
}
