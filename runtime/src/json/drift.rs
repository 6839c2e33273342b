//! Differences between what the descriptor says and what the platform sent.

use std::fmt;

use super::Seen;

/// A kind of difference between descriptor and reply, at one place.
///
/// Drift never makes a call fail. It is kept with the response and reported as a
/// `tracing` event, so that a change of the platform is seen before it hurts. A drift
/// holds no values, only where and what; a code that is not listed and what was left out are
/// the exceptions. Names and texts of the platform in it are escaped and cut.
///
/// 64 of each kind are kept apart for one reply; a last one of the kind [`DriftKind::More`]
/// counts what there was besides.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// Where, for example `data.list[].pay_amount`.
    pub path: String,
    /// What.
    pub kind: DriftKind,
    /// Whether the descriptor marks the field, or one that holds it, as uncertain: its
    /// sources disagree or are silent there, so that more likely the descriptor is wrong than
    /// the platform has changed.
    pub uncertain: bool,
    /// How often it was met in the reply, in one row or in many.
    pub count: usize,
    /// What was sent there, without its value: of a field that the descriptor does not have, of
    /// what was left out, and of what is missing because it is `null` wherever it is.
    pub seen: Option<Seen>,
}

/// What differed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DriftKind {
    /// A field that the descriptor does not have.
    UnknownField,
    /// A value of another kind that could be taken without loss.
    Coerced {
        /// The kind that the descriptor says.
        expected: &'static str,
        /// The kind that was sent.
        found: &'static str,
    },
    /// A field that the descriptor promises was absent or null; or, at a path that ends in
    /// `[]` or `{}`, elements were null or empty and have been left out.
    Missing,
    /// A code that the descriptor does not list. `0` and the empty text, which say that there
    /// is none, are no drift.
    UnknownCode {
        /// The code, cut after 32 characters; `***` where the field is personal or secret.
        code: String,
    },
    /// A number of an untyped value had more digits than 64 bits hold: the value is text,
    /// which has them all.
    TooManyDigits,
    /// Text that JSON does not allow. Halves of characters, bytes that are not UTF-8 and
    /// unknown escapes became U+FFFD; control characters that were not escaped stayed.
    BrokenText,
    /// A value that cannot be taken was left out: it is `None`, or the type's default where
    /// the descriptor promises it. Only where that was asked for: see
    /// [`Unreadable::LeaveOut`](super::Unreadable::LeaveOut).
    LeftOut {
        /// The kind that the descriptor says.
        expected: &'static str,
        /// The first such value as it came, cut after 64 characters. `***` where the field is
        /// personal or secret; text and objects that came in the place of something else show
        /// their length only, since it is not known what they hold.
        text: String,
    },
    /// There were so many kinds of drift that this one only counts the others.
    More,
}

impl DriftKind {
    /// Whether two are told apart by their path only.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            // Each row has another value.
            (Self::LeftOut { expected: one, .. }, Self::LeftOut { expected: two, .. }) => {
                one == two
            }
            _ => self == other,
        }
    }

    /// Whether something is not there that users rely on.
    pub(crate) fn is_loss(&self) -> bool {
        matches!(self, Self::Missing | Self::LeftOut { .. })
    }

    /// One word for the kind.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::UnknownField => "unknown_field",
            Self::Coerced { .. } => "coerced",
            Self::Missing => "missing",
            Self::UnknownCode { .. } => "unknown_code",
            Self::TooManyDigits => "too_many_digits",
            Self::BrokenText => "broken_text",
            Self::LeftOut { .. } => "left_out",
            Self::More => "more",
        }
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, kind, uncertain, count, .. } = self;
        match kind {
            DriftKind::UnknownField => write!(f, "{path}: not in the descriptor")?,
            DriftKind::Coerced { expected, found } => {
                write!(f, "{path}: {found} where the descriptor says {expected}")?;
            }
            DriftKind::Missing => write!(f, "{path}: promised, but absent")?,
            DriftKind::UnknownCode { code } => write!(f, "{path}: code \"{code}\" is not listed")?,
            DriftKind::TooManyDigits => {
                write!(f, "{path}: number of more digits than 64 bits hold, kept as text")?;
            }
            DriftKind::BrokenText => write!(f, "{path}: broken text, mended")?,
            DriftKind::LeftOut { expected, text } => {
                write!(f, "{path}: left out, since {text} cannot be read as {expected}")?;
            }
            DriftKind::More => return write!(f, "and {count} more"),
        }
        if *uncertain { f.write_str("; the descriptor is not certain here") } else { Ok(()) }
    }
}
