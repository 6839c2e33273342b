//! One line of the file: what differed where, how often, and when.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::str::FromStr as _;

use serde_json::Value;

use crate::foreign::{foreign, name};
use crate::json::{Drift, DriftKind, Seen, is_name};

/// What every line begins with: the kind of file, and its version.
pub(super) const MARK: &str = "{\"drift\":1,";
/// A longer path is not kept.
const MAX_PATH: usize = 500;
/// A longer code is not kept.
const MAX_CODE: usize = 24;
/// With as many digits it may be the number of somebody or something.
const MANY_DIGITS: usize = 10;
/// What stands in the place of a name or code that may be data.
const MASK: &str = "***";

/// A difference between what is described and what was sent, without any value; see
/// [`DriftLog`](super::DriftLog).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DriftRow {
    /// The method, the topic of a push message, or the name of an SPI method.
    pub method: String,
    /// Where, such as `data.list[].pay_amount`. A name that may be data is `***`.
    pub path: String,
    /// What differed.
    pub what: Difference,
    /// What was sent, as far as that is known.
    pub seen: Option<Seen>,
    /// Whether the descriptor is not certain there.
    pub uncertain: bool,
    /// How often it was met.
    pub count: u64,
    /// When it was met first, in unix seconds.
    pub first: i64,
    /// When it was met last.
    pub last: i64,
}

/// What differed: the same as [`DriftKind`], without values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Difference {
    /// A field that the descriptor does not have.
    UnknownField,
    /// A value of another kind, which was taken.
    Coerced {
        /// The kind that the descriptor says.
        expected: String,
        /// The kind that was sent.
        found: String,
    },
    /// A promised field was absent or null, or elements of a list or map were.
    Missing,
    /// A code that the descriptor does not list; `None` where it is long, personal, or looks like
    /// the number of something.
    UnknownCode(Option<String>),
    /// A number of more digits than 64 bits hold.
    TooManyDigits,
    /// Text that had to be mended.
    BrokenText,
    /// A value that could not be taken was left out.
    LeftOut {
        /// The kind that the descriptor says.
        expected: String,
    },
    /// More than is kept apart.
    More,
}

/// What a difference is told from others by.
pub(super) type Key = (String, String, Difference, Option<Seen>, bool);

/// What is kept of a difference.
pub(super) fn key(method: &str, drift: &Drift) -> Key {
    let mut seen = drift.seen.clone();
    let what = match &drift.kind {
        DriftKind::UnknownField => Difference::UnknownField,
        DriftKind::Coerced { expected, found } => {
            Difference::Coerced { expected: (*expected).to_owned(), found: (*found).to_owned() }
        }
        DriftKind::Missing => Difference::Missing,
        DriftKind::UnknownCode { code } => {
            let kept = is_code(code).then(|| code.clone());
            if kept.is_none() {
                seen = Some(match code.bytes().all(|byte| byte.is_ascii_digit()) {
                    true => Seen::Digits,
                    false => Seen::Text,
                });
            }
            Difference::UnknownCode(kept)
        }
        DriftKind::TooManyDigits => Difference::TooManyDigits,
        DriftKind::BrokenText => Difference::BrokenText,
        DriftKind::LeftOut { expected, .. } => {
            Difference::LeftOut { expected: (*expected).to_owned() }
        }
        DriftKind::More => Difference::More,
    };
    let path = match what {
        // Its last name is none of the descriptor's.
        Difference::UnknownField | Difference::BrokenText => masked(&drift.path),
        _ => drift.path.clone(),
    };
    let method = name(method).into_owned();
    match path.len() <= MAX_PATH {
        true => (method, path, what, seen, drift.uncertain),
        false => more(method),
    }
}

/// Differences of a method that are counted only.
pub(super) fn more(method: String) -> Key {
    (method, String::new(), Difference::More, None, false)
}

/// A path without names that may be data.
fn masked(path: &str) -> String {
    let part = |part: &str| {
        let name = part.split(['[', '{']).next().unwrap_or_default();
        match name.is_empty() || is_name(name) {
            true => part.to_owned(),
            false => MASK.to_owned(),
        }
    };
    path.split('.').map(part).collect::<Vec<_>>().join(".")
}

/// Whether a code may be kept: it is short, on one line, and no number of somebody.
fn is_code(code: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '"' | '…' | '*');
    !code.is_empty()
        && code.chars().count() <= MAX_CODE
        && !code.contains(odd)
        && code.bytes().filter(u8::is_ascii_digit).count() < MANY_DIGITS
}

impl Difference {
    fn word(&self) -> &'static str {
        match self {
            Self::UnknownField => "unknown_field",
            Self::Coerced { .. } => "coerced",
            Self::Missing => "missing",
            Self::UnknownCode(_) => "unknown_code",
            Self::TooManyDigits => "too_many_digits",
            Self::BrokenText => "broken_text",
            Self::LeftOut { .. } => "left_out",
            Self::More => "more",
        }
    }
}

impl DriftRow {
    pub(super) fn new(key: Key, count: u64, first: i64, last: i64) -> Self {
        let (method, path, what, seen, uncertain) = key;
        Self { method, path, what, seen, uncertain, count, first, last }
    }

    /// The line, with its end.
    pub(super) fn line(&self) -> String {
        let mut line = MARK.trim_end_matches(',').to_owned();
        // Writing to text cannot fail, and text always is JSON.
        let mut put = |name: &str, text: &str| {
            let _ = write!(line, ",\"{name}\":{}", Value::from(text));
        };
        put("method", &self.method);
        put("path", &self.path);
        put("kind", self.what.word());
        match &self.what {
            Difference::Coerced { expected, found } => {
                put("expected", expected);
                put("found", found);
            }
            Difference::LeftOut { expected } => put("expected", expected),
            Difference::UnknownCode(Some(code)) => put("code", code),
            _ => {}
        }
        if let Some(seen) = &self.seen {
            put("seen", &seen.to_string());
        }
        if self.uncertain {
            line.push_str(",\"uncertain\":true");
        }
        let Self { count, first, last, .. } = self;
        let _ = writeln!(line, ",\"count\":{count},\"first\":{first},\"last\":{last}}}");
        line
    }

    fn read(line: &str) -> Result<Self, &'static str> {
        let value: Value = serde_json::from_str(line).map_err(|_| "it is no whole line of JSON")?;
        if value.get("drift").and_then(Value::as_i64) != Some(1) {
            return Err("it is no line of a drift log, or one of a later version");
        }
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        let number = |name: &str| value.get(name).and_then(Value::as_i64);
        let kind = |name: &str| text(name).map(|kind| foreign(kind).at_most(40).to_string());
        const INCOMPLETE: &str = "something is missing in it";
        let expected = || kind("expected").ok_or(INCOMPLETE);
        let what = match text("kind").ok_or(INCOMPLETE)? {
            "unknown_field" => Difference::UnknownField,
            "coerced" => Difference::Coerced {
                expected: expected()?,
                found: kind("found").ok_or(INCOMPLETE)?,
            },
            "missing" => Difference::Missing,
            "unknown_code" => {
                let code = text("code").filter(|code| is_code(code));
                Difference::UnknownCode(code.map(str::to_owned))
            }
            "too_many_digits" => Difference::TooManyDigits,
            "broken_text" => Difference::BrokenText,
            "left_out" => Difference::LeftOut { expected: expected()? },
            "more" => Difference::More,
            _ => return Err("it has a kind of a later version"),
        };
        let seen = match text("seen") {
            Some(seen) => Some(Seen::from_str(seen).map_err(|_| "nobody knows what was seen")?),
            None => None,
        };
        let (Some(method), Some(path)) = (text("method"), text("path")) else {
            return Err(INCOMPLETE);
        };
        let count = value.get("count").and_then(Value::as_u64).ok_or(INCOMPLETE)?;
        let (Some(first), Some(last)) = (number("first"), number("last")) else {
            return Err(INCOMPLETE);
        };
        if path.len() > MAX_PATH || first > last {
            return Err("it is not as such a line is written");
        }
        let uncertain = value.get("uncertain").and_then(Value::as_bool).unwrap_or(false);
        let key = (name(method).into_owned(), path.to_owned(), what, seen, uncertain);
        Ok(Self::new(key, count, first, last))
    }
}

/// What is in files that a [`DriftLog`](super::DriftLog) has written.
#[derive(Clone, Debug, Default)]
pub struct DriftRows {
    rows: BTreeMap<Key, (u64, i64, i64)>,
    lines: usize,
}

impl DriftRows {
    /// Adds what a file holds. Lines of the same difference are summed, whichever process wrote
    /// them, and in whatever file. Gives the lines that could not be read, from 1, and why.
    pub fn add(&mut self, file: &[u8]) -> Vec<(usize, &'static str)> {
        let mut broken = Vec::new();
        // Some editors put a mark before the text.
        let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
        for (number, line) in file.split(|byte| *byte == b'\n').enumerate() {
            if line.trim_ascii().is_empty() {
                continue;
            }
            let line = std::str::from_utf8(line).map_err(|_| "it is not UTF-8");
            match line.and_then(DriftRow::read) {
                Ok(row) => self.sum(row),
                Err(reason) => broken.push((number + 1, reason)),
            }
        }
        broken
    }

    /// How many lines were read.
    pub fn lines(&self) -> usize {
        self.lines
    }

    fn sum(&mut self, row: DriftRow) {
        self.lines += 1;
        let DriftRow { method, path, what, seen, uncertain, count, first, last } = row;
        let sum =
            self.rows.entry((method, path, what, seen, uncertain)).or_insert((0, first, last));
        *sum = (sum.0.saturating_add(count), sum.1.min(first), sum.2.max(last));
    }

    /// The differences, in the order of methods and paths.
    pub fn iter(&self) -> impl Iterator<Item = DriftRow> {
        let row =
            |(key, sum): (&Key, &(u64, i64, i64))| DriftRow::new(key.clone(), sum.0, sum.1, sum.2);
        self.rows.iter().map(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_codes_that_may_be_data_are_masked() {
        for (path, kept) in [
            ("data.list[].new_name", "data.list[].new_name"),
            ("data.13800000000", "data.***"),
            ("data.map{}.张三", "data.map{}.***"),
            ("data.a@b.cn", "data.***.cn"),
            ("[].id", "[].id"),
        ] {
            assert_eq!(masked(path), kept);
        }
        for code in ["7", "-1", "authorization_self", "isv.parameter:20013", "已发货"] {
            assert!(is_code(code), "{code}");
        }
        for code in ["13800000000", "a b", "\\n", "***", "", "x".repeat(25).as_str()] {
            assert!(!is_code(code), "{code}");
        }
    }
}
