//! What a change log says of a version.

use std::collections::BTreeMap;

use doudian_codegen::model::{Platform, Step};
use jiff::civil::Date;

use crate::change::{Change, Report};
use crate::level::Level;
use crate::markdown::{code, prose};
use crate::rule::Rule;

/// More changes by one rule are counted, by family.
const LISTED: usize = 8;
/// How many of those that are counted are named.
const NAMED: usize = 3;

/// The section of a version in a change log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What its heading begins with, which no other section's does.
    pub(super) begin: String,
    /// All of it, with the heading, and a line's end behind the last line.
    text: String,
}

impl Section {
    /// All of it, with the heading.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn of(platform: &Platform, version: (u32, Date), report: &Report) -> Self {
        let (number, date) = version;
        let begin = begin(&platform.name, number);
        let counts = Level::ALL.map(|level| (level, report.count(level)));
        let counts = counts.iter().filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts.map(|(level, count)| format!("{count} {level}")).collect();
        let mut text = format!("{begin}({date})\n\n{}: {}.\n", report.bump(), counts.join(", "));
        for (level, title) in [
            (Level::Breaking, "Breaking"),
            (Level::Deprecation, "Deprecated"),
            (Level::Additive, "Added"),
            (Level::Documentation, "Documentation"),
        ] {
            let changes: Vec<&Change> =
                report.changes.iter().filter(|change| change.level == level).collect();
            if !changes.is_empty() {
                text += &format!("\n#### {title}\n\n");
                group(&changes, platform, &mut text);
            }
        }
        Self { begin, text }
    }
}

/// What the heading of a version's section begins with.
pub(super) fn begin(platform: &str, number: u32) -> String {
    format!("### Description of {}, version {number} ", code(platform))
}

/// The changes of a level: one by one, or counted where one rule has told many.
fn group(changes: &[&Change], platform: &Platform, text: &mut String) {
    let mut rules: BTreeMap<Rule, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        rules.entry(change.rule).or_default().push(change);
    }
    let (few, many): (Vec<_>, Vec<_>) =
        rules.into_iter().partition(|(_, changes)| changes.len() <= LISTED);
    let mut few: Vec<&Change> = few.into_iter().flat_map(|(_, changes)| changes).collect();
    few.sort_by(|left, right| (&left.path, left.rule).cmp(&(&right.path, right.rule)));
    for change in few {
        let (what, why) = (prose(&change.message), prose(change.rule.why()));
        let mut line = format!("- {}: {what}: {why}", here(change));
        if let Some(accepted) = &change.accepted {
            line += &format!("; accepted until {}: {}", accepted.until, prose(&accepted.reason));
        }
        text.push_str(&line);
        text.push('\n');
    }
    for (rule, changes) in many {
        *text += &format!("- `{rule}`, {} times: {}\n", changes.len(), prose(rule.why()));
        let mut families: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
        for change in changes {
            families.entry(family(change, platform)).or_default().push(change);
        }
        for (family, changes) in families {
            let named: Vec<String> =
                changes.iter().take(NAMED).map(|change| here(change)).collect();
            let more = match changes.len().saturating_sub(NAMED) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            *text += &format!("  - {}: {}{more}\n", code(family), named.join(", "));
        }
    }
}

/// The path without the platform, which the heading names.
fn here(change: &Change) -> String {
    let mut path = change.path.clone();
    if path.steps.is_empty() {
        return "the platform".to_owned();
    }
    path.platform = None;
    code(&path.to_string())
}

/// The family of a method; of anything else the room that it is in.
fn family<'c>(change: &'c Change, platform: &'c Platform) -> &'c str {
    let method = change.method.as_deref();
    let api = platform.apis.iter().find(|api| Some(&*api.method) == method);
    if let Some(api) = api {
        return &api.family;
    }
    match change.path.steps.first() {
        Some(Step::Name(name)) => name.split_once('.').map_or(name, |(family, _)| family),
        _ => &platform.name,
    }
}
