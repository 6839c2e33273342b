//! What the reader notes of values that are not as described.

use super::Reader;
use crate::foreign::foreign;
use crate::json::field::is_no_code;
use crate::json::{DriftKind, Seen};

/// Text without characters, as the kind of a value.
pub(in crate::json) const EMPTY_TEXT: &str = "empty text";

impl Reader<'_> {
    /// Notes that text was mended here.
    #[inline]
    pub(crate) fn note_mended(&mut self) {
        if !self.places.is_empty() {
            for _ in 0..self.pass_mended() {
                self.note(DriftKind::BrokenText);
            }
        }
    }

    /// The same, at a member that no table has.
    pub(crate) fn note_mended_at(&mut self, name: &str) {
        for _ in 0..self.pass_mended() {
            self.notes.add_at(name, DriftKind::BrokenText);
        }
    }

    /// Passes over the places where text was mended up to here, and says how many there were.
    pub(crate) fn pass_mended(&mut self) -> usize {
        let index = self.index();
        let passed = self.places.partition_point(|place| *place < index);
        self.places = self.places.get(passed..).unwrap_or_default();
        passed
    }

    pub(crate) fn note(&mut self, kind: DriftKind) {
        self.notes.add(kind);
    }

    /// Notes a kind that was taken for another, unless the field expects both.
    pub(crate) fn note_coerced(&mut self, expected: &'static str, found: &'static str) {
        if !self.field.is_lenient() {
            self.note(DriftKind::Coerced { expected, found });
        }
    }

    /// Notes an empty value of another kind, which says that there is none.
    pub(in crate::json) fn note_empty(&mut self, expected: &'static str, found: &'static str) {
        self.absent = true;
        // "" as a code says that there is none.
        if found != EMPTY_TEXT || self.field.known_codes().is_empty() {
            self.note_coerced(expected, found);
        }
    }

    /// Whether the value that was read last said that there is none; forgets it.
    pub(crate) fn take_absent(&mut self) -> bool {
        std::mem::take(&mut self.absent)
    }

    pub(in crate::json) fn set_absent(&mut self, absent: bool) {
        self.absent = absent;
    }

    /// Notes a `null` where a value was promised.
    pub(in crate::json) fn note_null(&mut self) {
        if self.field.is_required() {
            self.notes.add_seen(DriftKind::Missing, Seen::Null);
        }
    }

    /// Notes a code that the field does not list.
    #[inline]
    pub(in crate::json) fn note_code(&mut self, code: &str) {
        if !self.field.known_codes().is_empty() {
            self.note_unlisted(code);
        }
    }

    fn note_unlisted(&mut self, code: &str) {
        let known = self.field.known_codes();
        if !known.contains(&code) && !is_no_code(code, known) {
            let code = match self.notes.is_private() {
                true => "***".to_owned(),
                false => foreign(code).at_most(32).to_string(),
            };
            self.note(DriftKind::UnknownCode { code });
        }
    }
}
