//! The rules: what can change of what, and what that is to users.

mod rows;
mod words;

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::level::{Code, Level};
use rows::{ROWS, Row};
pub(crate) use words::{Event, Part};

/// What a change is, and why. Its name is that of what has changed, and of the way in which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule {
    part: Part,
    event: Event,
}

impl Rule {
    pub(crate) const fn new(part: Part, event: Event) -> Self {
        Self { part, event }
    }

    fn row(self) -> Option<&'static Row> {
        let is_own = |row: &&Row| row.event == self.event && row.parts.contains(&self.part);
        ROWS.iter().find(is_own)
    }

    /// Every rule, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        ROWS.iter().flat_map(|row| row.parts.iter().map(|it| Self::new(*it, row.event)))
    }

    /// The rule whose name is nearest to what was written.
    pub(crate) fn nearest(name: &str) -> Option<Self> {
        let distance = |rule: Self| strsim::osa_distance(name, &rule.to_string());
        let near = (name.len() <= 100).then(|| Self::all().min_by_key(|rule| distance(*rule)))?;
        near.filter(|rule| distance(*rule) <= (name.len() / 3).max(2))
    }

    /// What its changes are, unless settings say otherwise.
    pub fn level(self) -> Level {
        // What is not thought of is not harmless.
        self.row().map_or(Level::Breaking, |row| row.level)
    }

    /// What becomes of code that uses what has changed.
    pub fn code(self) -> Code {
        self.row().map_or(Code::Otherwise, |row| row.code)
    }

    /// Why it has this level.
    pub fn why(self) -> &'static str {
        self.row().map_or("nobody has thought of it", |row| row.why)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}-{}", self.part.word(), self.event.word()))
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A name that no rule has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRule;

impl FromStr for Rule {
    type Err = UnknownRule;

    fn from_str(name: &str) -> Result<Self, UnknownRule> {
        Self::all().find(|rule| rule.to_string() == name).ok_or(UnknownRule)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_rule_stands_once_and_has_a_name_of_its_own() {
        let names: BTreeSet<_> = Rule::all().map(|rule| rule.to_string()).collect();
        assert_eq!(names.len(), Rule::all().count());
        assert!(names.len() >= 60, "{}", names.len());
        for rule in Rule::all() {
            assert_eq!(rule.to_string().parse(), Ok(rule));
        }
    }

    #[test]
    fn what_stops_code_or_changes_what_it_does_is_breaking() {
        for rule in Rule::all() {
            let is_felt = matches!(rule.code(), Code::Stops | Code::Otherwise);
            assert_eq!(rule.level() == Level::Breaking, is_felt, "{rule}");
        }
    }
}
