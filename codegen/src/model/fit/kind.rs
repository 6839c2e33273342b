//! What types ask of JSON values, and numbers as they are written.

use super::definitions::Enums;
use crate::model::{EnumRepr, Type};

/// What a type asks of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// A text.
    Text,
    /// An integer of 32 bits.
    I32,
    /// An integer of 64 bits.
    I64,
    /// A number.
    Float,
    /// `true` or `false`.
    Bool,
    /// A text that holds a number or bool.
    QuotedScalar,
    /// A text that holds JSON.
    QuotedJson,
    /// A list.
    List,
    /// An object.
    Object,
    /// A file, which is no JSON.
    File,
    /// Anything.
    Any,
}

impl JsonKind {
    /// The kind of a type.
    pub fn of(enums: &impl Enums, ty: &Type) -> Self {
        match ty {
            Type::Text(_) => Self::Text,
            Type::I32 => Self::I32,
            Type::I64 => Self::I64,
            Type::F64 => Self::Float,
            Type::Bool => Self::Bool,
            Type::Any | Type::Foreign(_) => Self::Any,
            Type::File => Self::File,
            Type::List(_) if ty.is_file() => Self::File,
            Type::Quoted(_) if ty.is_quoted_scalar() => Self::QuotedScalar,
            Type::Quoted(_) => Self::QuotedJson,
            Type::List(_) => Self::List,
            Type::Map(_) | Type::Page(_) | Type::Struct(_) => Self::Object,
            Type::Enum(name) => match enums.repr(name) {
                Some(EnumRepr::I32) => Self::I32,
                Some(EnumRepr::I64) => Self::I64,
                Some(EnumRepr::Text) => Self::Text,
                None => Self::Any,
            },
        }
    }

    /// Whether it is a number.
    pub fn is_number(self) -> bool {
        matches!(self, Self::I32 | Self::I64 | Self::Float)
    }

    /// Whether the digits are such a number.
    pub(super) fn takes_digits(self, digits: &str) -> bool {
        match self {
            Self::I32 => integer(digits).is_some_and(|value| i32::try_from(value).is_ok()),
            Self::I64 => integer(digits).is_some(),
            _ => digits.parse::<f64>().is_ok_and(f64::is_finite),
        }
    }
}

/// The integer that digits write; `1.0` and `1e3` are integers too.
pub(super) fn integer(digits: &str) -> Option<i64> {
    digits.parse().ok().or_else(|| {
        let value: f64 = digits.parse().ok()?;
        // Up to there a conversion loses nothing that counts: the digits were not all given.
        let is_integer = value.fract() == 0.0 && value.abs() < 9.2e18;
        #[expect(clippy::cast_possible_truncation, reason = "it was compared with the limits")]
        is_integer.then_some(value as i64)
    })
}
