//! Reads a file of settings, entry by entry.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use doudian_codegen::SourceFile;
use doudian_codegen::load::{Placed, PlacedKey, PlacedValue, placed_yaml};
use doudian_codegen::model::{Json, Path};
use jiff::civil::Date;

use crate::level::Level;
use crate::near::near;
use crate::rule::Rule;

/// Text of a file in a message is cut here.
const SHOWN: usize = 100;

/// What is wrong with a file of settings, so that it decides nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFault {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong, and what would be right.
    pub message: String,
}

impl fmt::Display for SettingsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)
    }
}

/// A change that may be, until the end of a day.
#[derive(Clone, Debug)]
pub(super) struct Acceptance {
    pub(super) rule: Rule,
    pub(super) path: Path,
    pub(super) reason: String,
    pub(super) until: Date,
}

type Entries = [(PlacedKey, Placed)];

/// What has been read of a file.
pub(super) struct Reader<'f> {
    file: &'f str,
    pub(super) levels: BTreeMap<Rule, Level>,
    pub(super) accept: Vec<Acceptance>,
    pub(super) faults: Vec<SettingsFault>,
}

impl<'f> Reader<'f> {
    pub(super) fn new(file: &'f str) -> Self {
        Self { file, levels: BTreeMap::new(), accept: Vec::new(), faults: Vec::new() }
    }

    fn fault(&mut self, (line, column): (usize, usize), message: impl Into<String>) {
        let (file, message) = (self.file.to_owned(), message.into());
        self.faults.push(SettingsFault { file, line, column, message });
    }

    pub(super) fn file(&mut self, source: &SourceFile) {
        let root = match placed_yaml(source) {
            Ok(root) => root,
            Err(error) => return self.fault((error.line, error.column), error.message),
        };
        // A file with nothing but comments decides nothing.
        let Some(root) = root.filter(|root| !is_nothing(root)) else { return };
        let Some(entries) = self.mapping(&root, "`levels` and `accept`") else { return };
        for (key, value) in self.known(entries, &["levels", "accept"]) {
            match key.name.as_str() {
                _ if is_nothing(value) => {}
                "levels" => self.all_levels(value),
                _ => self.acceptances(value),
            }
        }
    }

    fn all_levels(&mut self, value: &Placed) {
        let Some(entries) = self.mapping(value, "rules and their levels") else { return };
        for (key, value) in self.once(entries) {
            let rule = self.rule(&key.name, (key.line, key.column));
            let level = self.text(value, "a level").and_then(|text| self.level(text, place(value)));
            if let (Some(rule), Some(level)) = (rule, level) {
                self.levels.insert(rule, level);
            }
        }
    }

    fn acceptances(&mut self, value: &Placed) {
        let PlacedValue::List(items) = &value.value else {
            return self.fault(place(value), "expected a list of changes that are accepted");
        };
        for item in items {
            // Of an acceptance, nothing is left out: it would be another one.
            if let Some(acceptance) = self.acceptance(item) {
                self.accept.push(acceptance);
            }
        }
    }

    fn acceptance(&mut self, item: &Placed) -> Option<Acceptance> {
        const KEYS: [&str; 4] = ["rule", "path", "reason", "until"];
        let faults = self.faults.len();
        let entries = self.mapping(item, "`rule`, `path`, `reason` and `until`")?;
        let known = self.known(entries, &KEYS);
        let missing: Vec<_> =
            KEYS.iter().filter(|key| known.iter().all(|(it, _)| it.name != **key)).collect();
        // A key that is unknown has been complained about, and may be the one that is missing.
        if !missing.is_empty() && known.len() == entries.len() {
            let names: Vec<String> = missing.iter().map(|key| format!("`{key}`")).collect();
            self.fault(place(item), format!("{} is missing", names.join(", ")));
        }
        let (mut rule, mut path, mut reason, mut until) = (None, None, None, None);
        for (key, value) in known {
            let Some(text) = self.text(value, "a text") else { continue };
            let at = place(value);
            match key.name.as_str() {
                "rule" => rule = self.rule(text, at),
                "path" => path = self.parsed(text.parse(), at),
                "reason" if text.trim().is_empty() => {
                    // A reason that is none would be found by nobody later.
                    self.fault(at, "the reason is empty: say why the change may be");
                }
                "reason" => reason = Some(text.to_owned()),
                _ => {
                    let day = text.parse().map_err(|error: jiff::Error| {
                        format!("`{}` is no day, such as 2027-03-31: {error}", shown(text))
                    });
                    until = self.parsed(day, at);
                }
            }
        }
        let is_right = self.faults.len() == faults;
        let acceptance = Acceptance { rule: rule?, path: path?, reason: reason?, until: until? };
        is_right.then_some(acceptance)
    }

    fn rule(&mut self, name: &str, at: (usize, usize)) -> Option<Rule> {
        let rule = name.parse().ok();
        if rule.is_none() {
            let near = Rule::nearest(name).map_or_else(
                || "`doudian diff --rules` lists them".to_owned(),
                |rule| format!("did you mean `{rule}`?"),
            );
            self.fault(at, format!("there is no rule `{}`; {near}", shown(name)));
        }
        rule
    }

    fn level(&mut self, text: &str, at: (usize, usize)) -> Option<Level> {
        let level = text.parse().map_err(|expected: String| {
            let near = near(text, Level::ALL.into_iter(), ToString::to_string);
            let near = near.map(|level| format!("; did you mean `{level}`?")).unwrap_or_default();
            format!("`{}` is no level: {expected}{near}", shown(text))
        });
        self.parsed(level, at)
    }

    fn parsed<T>(&mut self, parsed: Result<T, impl fmt::Display>, at: (usize, usize)) -> Option<T> {
        parsed.map_err(|error| self.fault(at, error.to_string())).ok()
    }

    fn text<'p>(&mut self, value: &'p Placed, expected: &str) -> Option<&'p str> {
        if let PlacedValue::Scalar(Json::Text(text)) = &value.value {
            return Some(text);
        }
        self.fault(place(value), format!("expected {expected}"));
        None
    }

    fn mapping<'p>(&mut self, value: &'p Placed, expected: &str) -> Option<&'p Entries> {
        if let PlacedValue::Map(entries) = &value.value {
            return Some(entries);
        }
        self.fault(place(value), format!("expected a mapping with {expected}"));
        None
    }

    /// The entries whose keys are among these.
    fn known<'p>(&mut self, entries: &'p Entries, keys: &[&str]) -> Vec<&'p (PlacedKey, Placed)> {
        let mut found = self.once(entries);
        found.retain(|(key, _)| {
            let is_known = keys.contains(&key.name.as_str());
            if !is_known {
                let near = near(&key.name, keys.iter(), ToString::to_string);
                let near = near.map(|key| format!("; did you mean `{key}`?")).unwrap_or_default();
                let known = keys.join("`, `");
                let message =
                    format!("unknown key `{}`: expected `{known}`{near}", shown(&key.name));
                self.fault((key.line, key.column), message);
            }
            is_known
        });
        found
    }

    /// The entries without those whose key stood before: which of them counts, nobody knows.
    fn once<'p>(&mut self, entries: &'p Entries) -> Vec<&'p (PlacedKey, Placed)> {
        let mut seen = BTreeSet::new();
        let mut found = Vec::with_capacity(entries.len());
        for entry in entries {
            if seen.insert(entry.0.name.as_str()) {
                found.push(entry);
            } else {
                let at = (entry.0.line, entry.0.column);
                self.fault(
                    at,
                    format!("`{}` stands twice; the first counts", shown(&entry.0.name)),
                );
            }
        }
        found
    }
}

fn place(value: &Placed) -> (usize, usize) {
    (value.line, value.column)
}

fn is_nothing(value: &Placed) -> bool {
    matches!(value.value, PlacedValue::Scalar(Json::Null))
}

/// Foreign text on one line, not too long.
fn shown(text: &str) -> String {
    text.chars().take(SHOWN).collect::<String>().escape_debug().to_string()
}
