//! How much a change asks of those who use the generated crate.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What a change is to users, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Only what is read by people.
    Documentation,
    /// Everything works as before, and should be replaced.
    Deprecation,
    /// Something is there that was not; what is written already works as before.
    Additive,
    /// Code that uses it stops to compile, or compiles and does something else.
    Breaking,
}

impl Level {
    /// All of them, from the most to the least.
    pub const ALL: [Self; 4] =
        [Self::Breaking, Self::Additive, Self::Deprecation, Self::Documentation];

    /// As it is written in settings and reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Deprecation => "deprecation",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

impl FromStr for Level {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|level| level.word() == text);
        let known = Self::ALL.map(Self::word).join("`, `");
        found.ok_or_else(|| format!("expected one of `{known}`"))
    }
}

/// Which part of its version the generated crate has to count up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bump {
    /// None: there is no change.
    #[default]
    None,
    /// The last one.
    Patch,
    /// The second one.
    Minor,
    /// The first one. (Of a version that begins with `0.`, the second one.)
    Major,
}

impl Bump {
    /// As it is written in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl From<Level> for Bump {
    fn from(level: Level) -> Self {
        match level {
            Level::Documentation => Self::Patch,
            // Semantic versioning: what is marked as deprecated is a minor release.
            Level::Deprecation | Level::Additive => Self::Minor,
            Level::Breaking => Self::Major,
        }
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// What becomes of code that uses what has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// It compiles and does what it did.
    Same,
    /// It compiles, with a warning that it should use something else.
    Warned,
    /// It compiles and does something else, or is refused where it was not: no compiler sees it.
    Otherwise,
    /// It does not compile.
    Stops,
}
