//! Room for the data of an answer, whatever its type.

use crate::json::{Absence, DriftKind, Read, ReadValue, Reader, get};

/// Takes the data of an answer, whatever its type.
pub(crate) trait Fill: Send {
    /// Reads the data.
    fn fill(&mut self, reader: &mut Reader<'_>) -> Read;
    /// Settles what absent data stands for. Says whether something is missing.
    fn absent(&mut self, read_only: bool) -> bool;
    /// Forgets what was read.
    fn clear(&mut self);
    /// Takes what must not be lost from the body of an answer that is not as it should be.
    /// Says whether it took something, which makes the answer one that succeeded.
    fn rescue(&mut self, _body: &[u8]) -> bool {
        false
    }
}

/// Room for the data of one answer.
pub(crate) struct Slot<T>(Option<T>);

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Slot<T> {
    pub(crate) fn into_data(self) -> Option<T> {
        self.0
    }
}

impl<T: ReadValue + Default + Send> Fill for Slot<T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.take_absent();
        let value = self.0.insert(T::default());
        let missing = value.when_absent() == Absence::Missing;
        get(value, reader)?;
        // `[]`, `""` or the text `null` for an object: nobody could tell one of zeros from a
        // real one.
        if reader.take_absent() && missing {
            self.0 = None;
            reader.note(DriftKind::Missing);
        }
        Ok(())
    }

    fn absent(&mut self, read_only: bool) -> bool {
        let value = T::default();
        let absence = value.when_absent();
        let stands = match absence {
            Absence::Empty => true,
            // A write has succeeded; failing it for an empty answer would ask for a repeat.
            Absence::Tolerable => !read_only,
            Absence::Missing => false,
        };
        self.0 = stands.then_some(value);
        absence != Absence::Empty
    }

    fn clear(&mut self) {
        self.0 = None;
    }
}
