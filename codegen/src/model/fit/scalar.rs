//! What texts and digits are.

use super::Definitions;
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
    pub fn of(definitions: &impl Definitions, ty: &Type) -> Self {
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
            Type::Enum(name) => match definitions.repr(name) {
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

/// Whether a text is `yyyy-MM-dd HH:mm:ss`, perhaps with slashes, and such a day exists.
pub(crate) fn is_local_time(text: &str) -> bool {
    local_seconds(text).is_some()
}

/// The seconds of such a time since 1970, as if it were one of Greenwich: for differences.
pub(super) fn local_seconds(text: &str) -> Option<i64> {
    let (date, time) = text.split_once(' ')?;
    let dash = if date.contains('/') { '/' } else { '-' };
    let (Some([year, month, day]), Some([hour, minute, second])) =
        (digits(date, dash, [4, 2, 2]), digits(time, ':', [2, 2, 2]))
    else {
        return None;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    if !(1..=days).contains(&day) || hour >= 24 || minute >= 60 || second >= 60 {
        return None;
    }
    // Years begin with March, so that the day of a leap year is their last one.
    let (year, month) =
        if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let day = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    let seconds = hour * 3600 + minute * 60 + second;
    Some((i64::from(day) - 719_468) * 86_400 + i64::from(seconds))
}

/// Three numbers of these lengths.
fn digits(text: &str, between: char, lengths: [usize; 3]) -> Option<[u32; 3]> {
    let mut parts = text.split(between);
    let mut numbers = [0; 3];
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let part = parts.next().filter(|part| part.len() == length)?;
        *number = part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())??;
    }
    parts.next().is_none().then_some(numbers)
}
