//! What is known to be said in several ways: a file with a line for each rule and name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::inconsistency::{CONSISTENCY, Inconsistency};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::suggest::did_you_mean;
use crate::foreign::on_one_line;

/// Inconsistencies that are known and stay.
///
/// A line is a rule, a name, and what is said of that: the kinds or units that are known, or how
/// many fields it is about. Something else than that, or more, is told again.
///
/// ```text
/// # The platform's ids are text in newer methods.
/// mixed-type product_id: number, text
/// time-number create_time: 12
/// ```
#[derive(Clone, Debug, Default)]
pub struct Allowed {
    rows: BTreeMap<(String, String), Row>,
    /// The comment at the top, above the first blank line.
    head: String,
    /// The comment behind the last row.
    tail: String,
}

#[derive(Clone, Debug, Default)]
struct Row {
    line: usize,
    what: BTreeSet<String>,
    /// The comments above it.
    comment: String,
}

/// A line that allows nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadAllowance {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it, and what to do.
    pub message: String,
}

impl BadAllowance {
    /// How it is told of a file.
    pub fn diagnostic(&self, file: &str) -> Diagnostic {
        let mut told =
            Diagnostic::without_place("bad-allowance", file.to_owned(), self.message.clone());
        told.line = self.line;
        told
    }
}

/// The line that allows something.
pub(super) fn row(rule: &str, name: &str, what: &[String]) -> String {
    format!("{rule} {name}: {}", what.join(", "))
}

/// How many are meant, where it is a number.
fn count(what: &BTreeSet<String>) -> Option<usize> {
    what.first().filter(|_| what.len() == 1)?.parse().ok()
}

impl Allowed {
    /// What the file of a platform is called; it lies beside that of the platform.
    pub const FILE_NAME: &'static str = "consistency.allow";

    /// Reads a file, and says which of its lines allow nothing.
    pub fn read(text: &str) -> (Self, Vec<BadAllowance>) {
        let (mut allowed, mut bad) = (Self::default(), Vec::new());
        let mut comment = String::new();
        for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let (line, number) = (line.trim(), index + 1);
            if line.starts_with('#') {
                let _ = writeln!(comment, "{line}");
            } else if line.is_empty() {
                if allowed.rows.is_empty() && allowed.head.is_empty() {
                    allowed.head = std::mem::take(&mut comment);
                }
            } else {
                let comment = std::mem::take(&mut comment);
                match parse(line) {
                    Ok((key, _)) if allowed.rows.contains_key(&key) => {
                        let first = allowed.rows.get(&key).map_or(0, |row| row.line);
                        let message = format!(
                            "this rule and name stand in line {first} already; write one line"
                        );
                        bad.push(BadAllowance { line: number, message });
                    }
                    Ok((key, what)) => {
                        allowed.rows.insert(key, Row { line: number, what, comment });
                    }
                    Err(message) => bad.push(BadAllowance { line: number, message }),
                }
            }
        }
        allowed.tail = comment;
        (allowed, bad)
    }

    /// Whether something is known.
    pub fn has(&self, found: &Inconsistency) -> bool {
        let key = (found.rule.to_owned(), found.name.clone());
        self.rows.get(&key).is_some_and(|row| {
            let what: BTreeSet<String> = found.what.iter().cloned().collect();
            match (count(&row.what), count(&what)) {
                (Some(known), Some(now)) => now <= known,
                _ => what.is_subset(&row.what),
            }
        })
    }

    /// The lines that allow what is not there, or not any more.
    pub fn unused(&self, found: &[Inconsistency]) -> Vec<BadAllowance> {
        let there: BTreeMap<(&str, &str), &[String]> =
            found.iter().map(|it| ((it.rule, &*it.name), &*it.what)).collect();
        let unused = self.rows.iter().filter_map(|((rule, name), row)| {
            let now: BTreeSet<String> = there
                .get(&(&**rule, &**name))
                .copied()
                .unwrap_or_default()
                .iter()
                .cloned()
                .collect();
            let gone = match (count(&row.what), count(&now)) {
                (Some(known), Some(now)) if known > now => format!("{known}, and {now} are left"),
                (Some(_), Some(_)) => return None,
                _ => {
                    let gone: Vec<&str> = row.what.difference(&now).map(String::as_str).collect();
                    (!gone.is_empty()).then(|| gone.join(", "))?
                }
            };
            let shown = on_one_line(&format!("{rule} {name}: {gone}"));
            let message =
                format!("`{shown}` is allowed and not there; `--accept` writes the line anew");
            Some(BadAllowance { line: row.line, message })
        });
        let mut unused: Vec<BadAllowance> = unused.collect();
        unused.sort_unstable_by_key(|it| it.line);
        unused
    }

    /// The text of a file that allows what there is, with the comments of this one.
    pub fn write(&self, found: &[Inconsistency]) -> String {
        let mut text = self.head.clone();
        let mut last = "";
        for it in found {
            if it.rule != last && !text.is_empty() {
                text.push('\n');
            }
            last = it.rule;
            let known = self.rows.get(&(it.rule.to_owned(), it.name.clone()));
            text.push_str(known.map_or("", |row| &row.comment));
            let _ = writeln!(text, "{}", row(it.rule, &it.name, &it.what));
        }
        text.push_str(&self.tail);
        text
    }
}

type Key = (String, String);

fn parse(line: &str) -> Result<(Key, BTreeSet<String>), String> {
    let form = "expected a rule, a name, `:` and what is known of it, as in \
                `mixed-type product_id: number, text`";
    let (rule, rest) = line.split_once(char::is_whitespace).ok_or(form)?;
    let (name, what) = rest.trim().rsplit_once(": ").ok_or(form)?;
    if what.contains('#') {
        return Err("a comment stands in a line of its own, above the row".to_owned());
    }
    let rules = || CONSISTENCY.iter().copied();
    if rules().all(|known| known != rule) {
        let near = did_you_mean(rule, rules()).map(|near| format!("; {near}")).unwrap_or_default();
        let shown = on_one_line(rule);
        return Err(format!("`{shown}` is no rule of `doudian lint --consistency`{near}"));
    }
    let what: BTreeSet<String> =
        what.split(',').map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    if what.is_empty() {
        return Err(form.to_owned());
    }
    Ok(((rule.to_owned(), name.trim().to_owned()), what))
}
