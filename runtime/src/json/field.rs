//! The table entry of a field, and the two traits that generated structs implement.

use super::{Read, Reader, Writer};

/// One entry of a struct's table of wire names.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    name: &'static str,
    flags: u8,
    codes: &'static [&'static str],
}

const REQUIRED: u8 = 1;
const PII: u8 = 2;
const QUOTED: u8 = 4;
const LENIENT: u8 = 8;

impl Field {
    /// A field with this name on the wire. Names have no quotes and no backslashes: the
    /// reader compares them where they stand.
    pub const fn new(name: &'static str) -> Self {
        Self { name, flags: 0, codes: &[] }
    }

    /// Marks the field as promised in an answer and always written.
    pub const fn required(self) -> Self {
        self.with(REQUIRED)
    }

    /// Marks the field as personal or secret: shown as `***`.
    pub const fn pii(self) -> Self {
        self.with(PII)
    }

    /// Marks a number or bool that is text on the wire.
    pub const fn quoted(self) -> Self {
        self.with(QUOTED)
    }

    /// Marks a field in which number and text both occur.
    pub const fn lenient(self) -> Self {
        self.with(LENIENT)
    }

    /// Names the codes that are known; others are reported as drift.
    pub const fn codes(mut self, codes: &'static [&'static str]) -> Self {
        self.codes = codes;
        self
    }

    const fn with(mut self, flag: u8) -> Self {
        self.flags |= flag;
        self
    }

    /// The name on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether an answer promises the field.
    pub const fn is_required(&self) -> bool {
        self.flags & REQUIRED != 0
    }

    /// Whether the field is personal or secret.
    pub const fn is_pii(&self) -> bool {
        self.flags & PII != 0
    }

    /// Whether a number or bool is text on the wire.
    pub const fn is_quoted(&self) -> bool {
        self.flags & QUOTED != 0
    }

    /// Whether number and text are both expected.
    pub const fn is_lenient(&self) -> bool {
        self.flags & (LENIENT | QUOTED) != 0
    }

    /// The codes that are known; empty when the field has none.
    pub const fn known_codes(&self) -> &'static [&'static str] {
        self.codes
    }
}

/// A struct that can be written as a JSON object.
///
/// Implemented by generated code. `write` calls [`super::put`] once per field, in the code
/// point order of the wire names, so that one pass makes the canonical text.
pub trait Encode {
    /// The struct's Rust name, for `Debug`.
    fn name(&self) -> &'static str;
    /// The table, in the descriptor's order.
    fn fields(&self) -> &'static [Field];
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
    fn name(&self) -> &'static str {
        (**self).name()
    }

    fn fields(&self) -> &'static [Field] {
        (**self).fields()
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
