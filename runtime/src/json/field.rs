//! The table of a struct.

/// What is known of a struct: its Rust name, for `Debug`, and its fields in the code point order
/// of their names.
#[derive(Debug)]
pub struct Table(pub &'static str, pub &'static [Field]);

/// A field: its name on the wire, what is special about it, and the codes that are known, if any.
///
/// There are some ten thousand of these, so they are written as plain values: each call of
/// a constructor would have to be evaluated by the compiler. Names have no quotes, no backslashes
/// and nothing else that JSON escapes: the reader compares them where they stand, and the writer
/// copies them.
#[derive(Clone, Copy, Debug)]
pub struct Field(pub &'static str, pub u8, pub &'static [&'static [&'static str]]);

/// The field may be absent, and nothing is special about it.
pub const OPTIONAL: u8 = 0;
/// The field is promised in an answer, and always written.
pub const REQUIRED: u8 = 1;
/// The field is personal or secret: it is shown as `***`.
pub const PII: u8 = 2;
/// The field is a number or bool that is text on the wire.
pub const QUOTED: u8 = 4;
/// Number and text both occur in the field.
pub const LENIENT: u8 = 8;
/// The descriptor only guesses the field: drift in it says so.
pub const UNCERTAIN: u8 = 16;
/// No field: the last entry of a table whose struct keeps the members that the table lacks.
pub const EXTRA: u8 = 32;
/// The field is a file, or a list of files, which go beside the JSON of a request.
pub const FILE: u8 = 64;

impl Field {
    /// The name on the wire.
    pub const fn name(&self) -> &'static str {
        self.0
    }

    /// Whether an answer promises the field.
    pub const fn is_required(&self) -> bool {
        self.1 & REQUIRED != 0
    }

    /// Whether the field is personal or secret.
    pub const fn is_pii(&self) -> bool {
        self.1 & PII != 0
    }

    /// Whether the field is a file, or a list of files.
    pub const fn is_file(&self) -> bool {
        self.1 & FILE != 0
    }

    /// Whether more is done about the field than to write it.
    pub(super) const fn is_apart(&self) -> bool {
        self.1 & (PII | FILE) != 0
    }

    /// Whether a number or bool is text on the wire.
    pub const fn is_quoted(&self) -> bool {
        self.1 & QUOTED != 0
    }

    /// Whether number and text are both expected.
    pub const fn is_lenient(&self) -> bool {
        self.1 & (LENIENT | QUOTED) != 0
    }

    /// Whether the descriptor only guesses the field.
    pub const fn is_uncertain(&self) -> bool {
        self.1 & UNCERTAIN != 0
    }

    /// Whether it stands for the members that the table lacks.
    pub const fn is_extra(&self) -> bool {
        self.1 & EXTRA != 0
    }

    /// The codes that are known, the others are drift; empty when the field has none.
    pub const fn known_codes(&self) -> &'static [&'static str] {
        match self.2 {
            [codes, ..] => codes,
            [] => &[],
        }
    }
}

/// Whether a code says that there is none: the empty text and 0 do, unless they are listed.
pub(crate) fn is_no_code(code: &str, known: &[&str]) -> bool {
    matches!(code, "" | "0") && !known.contains(&code)
}
