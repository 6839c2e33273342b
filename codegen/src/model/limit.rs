//! Limits: how much the platform takes. The documentation says them, the client looks at them
//! before it sends, and the local gateway refuses what oversteps them.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::{Deserialize, Serialize};

use crate::counted::counted;

/// A number that a limit names.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
pub enum Number {
    /// An integer.
    Int(i64),
    /// A decimal.
    Float(f64),
}

impl Number {
    /// The number that digits write; `None` where they write none.
    pub fn of(digits: &str) -> Option<Self> {
        let decimal = || digits.parse().ok().filter(|value: &f64| value.is_finite());
        digits.parse().map(Self::Int).ok().or_else(|| decimal().map(Self::Float))
    }

    fn float(self) -> f64 {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "the other one is a decimal")]
            Self::Int(value) => value as f64,
            Self::Float(value) => value,
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Int(left), Self::Int(right)) => Some(left.cmp(right)),
            (left, right) => left.float().partial_cmp(&right.float()),
        }
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.float().to_bits().hash(state);
        self.to_string().hash(state);
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;
        impl Visitor<'_> for Shape {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a finite number of 64 bits")
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Number, E> {
                Ok(Number::Int(value))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Number, E> {
                let beyond = |_| E::invalid_value(Unexpected::Unsigned(value), &self);
                i64::try_from(value).map(Number::Int).map_err(beyond)
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<Number, E> {
                if value.is_finite() {
                    Ok(Number::Float(value))
                } else {
                    Err(E::invalid_value(Unexpected::Float(value), &self))
                }
            }
        }
        deserializer.deserialize_any(Shape)
    }
}

/// One limit of a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit {
    /// So many elements, members or parts at most.
    MaxItems(u64),
    /// So many at least.
    MinItems(u64),
    /// So many characters (Unicode scalar values) at most.
    MaxLength(u64),
    /// So many bytes of a file at most.
    MaxBytes(u64),
    /// The least number.
    Min(Number),
    /// The greatest number.
    Max(Number),
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::MaxItems(count) => write!(f, "at most {}", counted(count, "item")),
            Self::MinItems(count) => write!(f, "at least {}", counted(count, "item")),
            Self::MaxLength(count) => write!(f, "at most {}", counted(count, "character")),
            Self::MaxBytes(count) => write!(f, "at most {}", counted(count, "byte")),
            Self::Min(number) => write!(f, "at least {number}"),
            Self::Max(number) => write!(f, "at most {number}"),
        }
    }
}

/// The limits of a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Most elements of a list, members of a map, or parts of a joined text.
    pub max_items: Option<u64>,
    /// Least number of them.
    pub min_items: Option<u64>,
    /// Most characters of a text, or of each text in it.
    pub max_length: Option<u64>,
    /// Most bytes of a file, or of each file in a list.
    pub max_bytes: Option<u64>,
    /// The least value of a number, or of each number in it.
    pub min: Option<Number>,
    /// The greatest.
    pub max: Option<Number>,
}

impl Limits {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a number is neither less than the least nor greater than the greatest.
    pub fn take_number(&self, number: Number) -> bool {
        self.min.is_none_or(|min| number >= min) && self.max.is_none_or(|max| number <= max)
    }

    /// Whether so many items are neither too few nor too many.
    pub(crate) fn take_count(&self, count: u64) -> bool {
        self.min_items.is_none_or(|least| count >= least)
            && self.max_items.is_none_or(|most| count <= most)
    }

    /// Whether a text is no longer than it may be.
    pub fn take_text(&self, text: &str) -> bool {
        self.max_length.is_none_or(|most| text.chars().count() as u64 <= most)
    }

    /// All of them, by the name of the attribute.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, Limit)> + use<> {
        let Self { max_items, min_items, max_length, max_bytes, min, max } = *self;
        let all = [
            ("max_items", max_items.map(Limit::MaxItems)),
            ("min_items", min_items.map(Limit::MinItems)),
            ("max_length", max_length.map(Limit::MaxLength)),
            ("max_bytes", max_bytes.map(Limit::MaxBytes)),
            ("min", min.map(Limit::Min)),
            ("max", max.map(Limit::Max)),
        ];
        all.into_iter().filter_map(|(name, limit)| Some((name, limit?)))
    }

    /// Those of the list, map or joined text as a whole.
    pub fn of_items(&self) -> impl Iterator<Item = Limit> + use<> {
        let Self { max_items, min_items, .. } = *self;
        [min_items.map(Limit::MinItems), max_items.map(Limit::MaxItems)].into_iter().flatten()
    }

    /// Those of the value itself, or of each one in a list or map.
    pub fn of_each(&self) -> impl Iterator<Item = Limit> + use<> {
        let Self { max_length, max_bytes, min, max, .. } = *self;
        let each = [
            min.map(Limit::Min),
            max.map(Limit::Max),
            max_length.map(Limit::MaxLength),
            max_bytes.map(Limit::MaxBytes),
        ];
        each.into_iter().flatten()
    }
}

/// A limit of several parameters of a method. Names are wire names.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MethodLimit {
    /// At least one of these is given.
    OneOf(Vec<String>),
    /// So many seconds at most lie between two times.
    MaxSpan {
        /// The parameter with the earlier time.
        from: String,
        /// The parameter with the later time.
        to: String,
        /// How many.
        seconds: u64,
        /// Whether the times are numbers of milliseconds; else they are numbers of seconds, or
        /// texts.
        millis: bool,
    },
}

impl fmt::Display for MethodLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OneOf(names) => write!(f, "at least one of `{}`", names.join("`, `")),
            Self::MaxSpan { from, to, seconds, .. } => {
                write!(f, "at most {} from `{from}` to `{to}`", Span(*seconds))
            }
        }
    }
}

/// A length of time in the largest unit that it is whole in.
pub(crate) struct Span(pub(crate) u64);

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let units = [(86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")];
        let whole = units.into_iter().find(|(unit, _)| self.0.is_multiple_of(*unit));
        let (unit, name) = whole.unwrap_or((1, "second"));
        counted(self.0 / unit, name).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_read_well() {
        for (limit, text) in [
            (Limit::MaxItems(1), "at most 1 item"),
            (Limit::MinItems(2), "at least 2 items"),
            (Limit::MaxLength(30), "at most 30 characters"),
            (Limit::Min(Number::Int(-1)), "at least -1"),
            (Limit::Max(Number::Float(0.5)), "at most 0.5"),
        ] {
            assert_eq!(limit.to_string(), text);
        }
        for (seconds, text) in [
            (7_776_000, "90 days"),
            (86_400, "1 day"),
            (7200, "2 hours"),
            (90, "90 seconds"),
            (60, "1 minute"),
        ] {
            assert_eq!(Span(seconds).to_string(), text);
        }
    }

    #[test]
    fn integers_are_compared_with_every_digit() {
        let number = |digits| Number::of(digits).unwrap();
        assert!(number("9007199254740993") > number("9007199254740992"));
        assert!(number("0.5") < number("1") && number("1e3") == number("1000"));
        assert_eq!(Number::of("1e999"), None);
        assert_eq!(Number::of("x"), None);
    }
}
