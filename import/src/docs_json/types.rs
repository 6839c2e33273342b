//! The numbers of types.

/// What a number stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    Unknown,
    I64,
    Text,
    List,
    Bool,
    Struct,
    I16,
    I32,
    Map,
    F64,
}

const CODES: [Code; 10] = [
    Code::Unknown,
    Code::I64,
    Code::Text,
    Code::List,
    Code::Bool,
    Code::Struct,
    Code::I16,
    Code::I32,
    Code::Map,
    Code::F64,
];

impl Code {
    /// What the number stands for; `None` for one that is not known.
    pub(super) fn of(number: i64) -> Option<Self> {
        CODES.get(usize::try_from(number).ok()?).copied()
    }

    /// What a type is called where its name stands in the place of its number.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name.trim().to_ascii_lowercase().as_str() {
            "int64" | "i64" | "long" => Self::I64,
            "string" => Self::Text,
            "list" | "array" => Self::List,
            "bool" | "boolean" => Self::Bool,
            "struct" | "object" => Self::Struct,
            "int16" | "i16" | "short" => Self::I16,
            "int32" | "i32" => Self::I32,
            "map" => Self::Map,
            "double" | "decimal" | "float" => Self::F64,
            _ => return None,
        })
    }

    /// The number.
    pub(super) fn number(self) -> usize {
        CODES.iter().position(|code| *code == self).unwrap_or_default()
    }
}
