//! Files as values of fields: they are sent beside the JSON, and never read.

use super::{Read, ReadValue, Reader, Shape, WriteValue, Writer};
use crate::file::File;

impl WriteValue for File {
    fn write_value(&self, writer: &mut Writer) {
        writer.file(self);
    }
}

/// Only so that a request which lacks its file can be stored: nothing that is stored is a file.
impl ReadValue for File {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.fail_kind("nothing: a file is only sent", "a value")
    }

    fn shape(&self) -> Shape {
        Shape::Any
    }
}
