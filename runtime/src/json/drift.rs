//! Differences between what the descriptor says and what the platform sent.

use std::fmt;

use crate::foreign::{foreign, one_line};

/// One difference between descriptor and reply that did no harm.
///
/// Drift never makes a call fail. It is kept with the response and reported as a
/// `tracing` event, so that a change of the platform is seen before it hurts. A drift
/// holds no values, only where and what; a code that is not listed is the exception.
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
    /// A code that the descriptor does not list.
    UnknownCode {
        /// The code, cut after 32 characters.
        code: String,
    },
    /// A number of an untyped value had more digits than a double holds.
    Rounded,
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names of members come from outside.
        let path = one_line(&self.path);
        match &self.kind {
            DriftKind::UnknownField => write!(f, "{path}: not in the descriptor")?,
            DriftKind::Coerced { expected, found } => {
                write!(f, "{path}: {found} where the descriptor says {expected}")?;
            }
            DriftKind::Missing => write!(f, "{path}: promised, but absent")?,
            DriftKind::UnknownCode { code } => {
                write!(f, "{path}: code {:?} is not listed", foreign(code))?
            }
            DriftKind::Rounded => write!(f, "{path}: number rounded to a double")?,
        }
        if self.uncertain { f.write_str("; the descriptor is not certain here") } else { Ok(()) }
    }
}
