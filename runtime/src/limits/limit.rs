//! What limits there are.

/// How much the platform takes. The first member is the way to the value: `items[].name` is a
/// member of each element of a list, `attrs{}` each member of an object, and `\` stands before a
/// character of a name that would mean something else. Into JSON in text the way leads by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// So many elements of a list or members of an object at most.
    MaxItems(&'static str, u64),
    /// So many at least.
    MinItems(&'static str, u64),
    /// So many parts at most of a text that this character joins.
    MaxParts(&'static str, char, u64),
    /// So many at least.
    MinParts(&'static str, char, u64),
    /// So many characters (Unicode scalar values) of a text at most.
    MaxLength(&'static str, u64),
    /// The least number.
    Min(&'static str, i64),
    /// The greatest number.
    Max(&'static str, i64),
    /// The least number, a decimal.
    MinDecimal(&'static str, f64),
    /// The greatest number, a decimal.
    MaxDecimal(&'static str, f64),
    /// So many seconds at most from one parameter to another: texts, or unix seconds.
    MaxSpan(&'static str, &'static str, u64),
    /// The same where both are unix milliseconds.
    MaxSpanMillis(&'static str, &'static str, u64),
    /// So many bytes at most of a file. Where its length is not known before it is sent, they are
    /// counted on the way, and the request ends when there are more.
    MaxBytes(&'static str, u64),
    /// At least one of these parameters is given: not absent, `null` or empty.
    OneOf(&'static [&'static str]),
}

impl Limit {
    /// The way to the value; `None` where there are several.
    pub(super) fn path(&self) -> Option<&'static str> {
        match *self {
            Self::MaxItems(path, _)
            | Self::MinItems(path, _)
            | Self::MaxParts(path, ..)
            | Self::MinParts(path, ..)
            | Self::MaxLength(path, _)
            | Self::Min(path, _)
            | Self::Max(path, _)
            | Self::MinDecimal(path, _)
            | Self::MaxDecimal(path, _) => Some(path),
            // Files are no JSON: see `most_bytes`.
            Self::MaxBytes(..) | Self::MaxSpan(..) | Self::MaxSpanMillis(..) | Self::OneOf(_) => {
                None
            }
        }
    }
}
