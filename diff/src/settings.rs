//! What a team decides otherwise: levels of rules, and changes that may be.

use std::collections::BTreeMap;
use std::fmt;

use doudian_codegen::model::Path;
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::{self, Deserializer};

use crate::change::{Accepted, Report};
use crate::level::Level;
use crate::rule::Rule;

/// A file of decisions.
///
/// ```yaml
/// levels:
///   method-path-changed: documentation
/// accept:
///   - rule: response-field-removed
///     path: order.searchList/response/old_name
///     reason: was never answered
///     until: 2027-03-31
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    #[serde(default)]
    levels: BTreeMap<Rule, Level>,
    #[serde(default)]
    accept: Vec<Acceptance>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Acceptance {
    rule: Rule,
    path: Path,
    #[serde(deserialize_with = "filled")]
    reason: String,
    until: Date,
}

/// A reason that is none would be found by nobody later.
fn filled<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    match text.trim() {
        "" => Err(de::Error::custom("the reason is empty: say why the change may be")),
        _ => Ok(text),
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(|_| {
            let near = Rule::nearest(&name).map(|rule| format!("; did you mean `{rule}`?"));
            de::Error::custom(format!(
                "there is no rule `{}`{}",
                name.chars().take(100).collect::<String>().escape_debug(),
                near.unwrap_or_else(|| "; `doudian diff --rules` lists them".to_owned())
            ))
        })
    }
}

/// A file that is none of settings.
#[derive(Debug)]
pub struct SettingsError(serde_yaml::Error);

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for SettingsError {}

/// An acceptance that no longer does anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stale {
    /// Its day is over, and the change is still there.
    RunOut {
        /// The rule.
        rule: Rule,
        /// The path that was accepted.
        path: Path,
        /// The last day.
        until: Date,
    },
    /// There is no such change.
    Unused {
        /// The rule.
        rule: Rule,
        /// The path that was accepted.
        path: Path,
    },
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RunOut { rule, path, until } => write!(
                f,
                "`{rule}` at `{path}` was accepted until {until}, which is over: mend the change, or \
                 decide anew"
            ),
            Self::Unused { rule, path } => write!(
                f,
                "`{rule}` at `{path}` is accepted, and there is no such change: take it out"
            ),
        }
    }
}

impl Settings {
    /// Reads a file of settings.
    ///
    /// # Errors
    ///
    /// What is no YAML, or has other members, unknown rules, levels or days; with line and column.
    pub fn read(text: &str) -> Result<Self, SettingsError> {
        // A file with nothing but comments decides nothing.
        let settings: Option<Self> = serde_yaml::from_str(text).map_err(SettingsError)?;
        Ok(settings.unwrap_or_default())
    }

    /// The level of a rule.
    pub fn level(&self, rule: Rule) -> Level {
        self.levels.get(&rule).copied().unwrap_or_else(|| rule.level())
    }

    /// Decides: changes the levels, and marks what is accepted on this day. Gives back what does
    /// nothing any more.
    pub fn apply(&self, report: &mut Report, today: Date) -> Vec<Stale> {
        for change in &mut report.changes {
            change.level = self.level(change.rule);
        }
        let mut stale = Vec::new();
        for Acceptance { rule, path, reason, until } in &self.accept {
            let mut found = false;
            for change in &mut report.changes {
                if change.rule == *rule && covers(path, &change.path) {
                    found = true;
                    if *until >= today {
                        let accepted = Accepted { reason: reason.clone(), until: *until };
                        change.accepted = Some(accepted);
                    }
                }
            }
            let (rule, path, until) = (*rule, path.clone(), *until);
            match found {
                true if until < today => stale.push(Stale::RunOut { rule, path, until }),
                true => {}
                false => stale.push(Stale::Unused { rule, path }),
            }
        }
        report.sort();
        stale
    }
}

/// Whether a path is another one, or leads to it. Without a platform, it means every one.
fn covers(accepted: &Path, path: &Path) -> bool {
    let of_platform = accepted.platform.is_none() || accepted.platform == path.platform;
    of_platform && path.steps.starts_with(&accepted.steps)
}
