//! The two traits that generated structs implement.

use super::{Read, Reader, Table, Writer};

/// A struct that can be written as a JSON object.
///
/// Implemented by generated code. `write` calls [`super::put`] once per field, in the table's
/// order, so that one pass makes the canonical text.
pub trait Encode {
    /// The struct's table.
    fn table(&self) -> &'static Table;
    /// Writes the members; the braces are the writer's.
    fn write(&self, writer: &mut Writer);
}

/// A struct that can be read from a JSON object.
pub trait Decode: Encode {
    /// Reads the value of the field at `index` of the table.
    ///
    /// # Errors
    ///
    /// [`super::Stop`] when reading cannot go on; the reader holds the reason.
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read;
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn table(&self) -> &'static Table {
        (**self).table()
    }

    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }
}

impl<T: Decode + ?Sized> Decode for Box<T> {
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        (**self).read(index, reader)
    }
}
