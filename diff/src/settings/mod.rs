//! What a team decides otherwise: levels of rules, and changes that may be.

mod read;

use std::collections::BTreeMap;
use std::fmt;

use doudian_codegen::SourceFile;
use doudian_codegen::model::Path;
use jiff::civil::Date;

use crate::change::{Accepted, Report};
use crate::level::Level;
use crate::near::near;
use crate::rule::Rule;
pub use read::SettingsFault;
use read::{Acceptance, Reader};

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
///
/// What is wrong with it decides nothing, and is kept as a [`SettingsFault`]: whoever asks has to be
/// told that a decision was not followed.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    levels: BTreeMap<Rule, Level>,
    accept: Vec<Acceptance>,
    faults: Vec<SettingsFault>,
}

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
        /// Where there is a change by this rule that nobody has accepted, by a name that is near.
        near: Option<Path>,
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
            Self::Unused { rule, path, near: None } => write!(
                f,
                "`{rule}` at `{path}` is accepted, and there is no such change: take it out"
            ),
            Self::Unused { rule, path, near: Some(near) } => write!(
                f,
                "`{rule}` at `{path}` is accepted, and there is no such change; did you mean `{near}`?"
            ),
        }
    }
}

impl Settings {
    /// Reads a file of settings: whatever is right in it, and what is wrong as [faults](Self::faults).
    pub fn read(source: &SourceFile) -> Self {
        let mut reader = Reader::new(&source.path);
        reader.file(source);
        Self { levels: reader.levels, accept: reader.accept, faults: reader.faults }
    }

    /// What of the file decides nothing, and why; in the order of the file.
    pub fn faults(&self) -> &[SettingsFault] {
        &self.faults
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
        let mut unused = Vec::new();
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
                false => unused.push((rule, path)),
            }
        }
        // Only now it is known what is left for them to mean.
        stale.extend(unused.into_iter().map(|(rule, path)| {
            let near = nearest(report, rule, &path);
            Stale::Unused { rule, path, near }
        }));
        report.sort();
        stale
    }
}

/// The change by a rule that nobody has accepted, and that was probably meant by a path.
fn nearest(report: &Report, rule: Rule, path: &Path) -> Option<Path> {
    let written = path.to_string();
    let open = report.changes.iter().filter(|it| it.rule == rule && it.accepted.is_none());
    let cut = open.filter_map(|change| {
        // An acceptance may be of all that is below a path, and of whichever platform.
        let steps = change.path.steps.get(..path.steps.len())?.to_vec();
        let platform = path.platform.as_ref().and(change.path.platform.clone());
        Some(Path { platform, steps })
    });
    near(&written, cut, ToString::to_string)
}

/// Whether a path is another one, or leads to it. Without a platform, it means every one.
fn covers(accepted: &Path, path: &Path) -> bool {
    let of_platform = accepted.platform.is_none() || accepted.platform == path.platform;
    of_platform && path.steps.starts_with(&accepted.steps)
}
