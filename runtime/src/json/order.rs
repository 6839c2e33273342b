//! The order in which members come.

use std::cell::Cell;

use super::Field;

/// Room for so many structs.
const PLACES: usize = 256;
/// So many places are looked at before the struct in the first one is forgotten.
const TRIES: usize = 8;

thread_local! {
    /// What the readers of this thread have learned so far.
    static LEARNED: Cell<Vec<Watched>> = const { Cell::new(Vec::new()) };
}

/// Which member followed which, for each struct that was read.
///
/// The rows of a page all have the same order, whichever it is and whatever is left out, and so
/// have the replies of a method. So the next name can be compared where it stands, which is much
/// faster than to read it and to search the table for it. What was learned stays with the
/// thread: it is only a guess, and one that is wrong costs time and nothing else.
pub(super) struct Order {
    watched: Vec<Watched>,
}

/// A struct, and the index that is expected at its start and after each member.
#[derive(Clone, Default)]
struct Watched {
    fields: &'static [Field],
    next: Vec<u16>,
}

impl Default for Order {
    fn default() -> Self {
        Self { watched: LEARNED.take() }
    }
}

impl Drop for Order {
    fn drop(&mut self) {
        // A thread that ends has nobody to remember it for.
        let _ = LEARNED.try_with(|learned| learned.set(std::mem::take(&mut self.watched)));
    }
}

impl Order {
    /// Where the struct with this table is watched.
    pub(super) fn table(&mut self, fields: &'static [Field]) -> usize {
        if self.watched.is_empty() {
            self.watched.resize(PLACES, Watched::default());
        }
        let address = fields.as_ptr().addr() / align_of::<Field>();
        let first = (address ^ (address / PLACES)) % PLACES;
        let mut places = (first..first + TRIES).map(|place| place % PLACES);
        let place = places.find(|place| {
            let next = &self.watched[*place];
            next.next.is_empty() || std::ptr::eq(next.fields, fields)
        });
        let place = place.unwrap_or(first);
        let watched = &mut self.watched[place];
        if watched.next.is_empty() || !std::ptr::eq(watched.fields, fields) {
            // At first the table's order is expected.
            let length = u16::try_from(fields.len()).unwrap_or(0);
            *watched = Watched { fields, next: (0..=length).collect() };
        }
        place
    }

    /// The index of the member that is expected after so many: 0 at the start, one more
    /// than the last one's index later.
    pub(super) fn next(&self, table: usize, after: usize) -> usize {
        match self.watched.get(table).and_then(|watched| watched.next.get(after)) {
            Some(next) => usize::from(*next),
            None => after,
        }
    }

    /// Remembers which member came.
    pub(super) fn learn(&mut self, table: usize, after: usize, index: usize) {
        if let Some(watched) = self.watched.get_mut(table)
            && let Some(next) = watched.next.get_mut(after)
            && let Ok(index) = u16::try_from(index)
        {
            *next = index;
        }
    }
}
