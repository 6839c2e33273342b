//! For the crates of this workspace, not for users: it may change with any release.
//!
//! What is wrong with a descriptor, where, and what would be right.

pub(crate) mod habits;
mod json;
mod problem;
mod render;
mod rules;
pub(crate) mod suggest;

pub(crate) use problem::{Place, Problem, Problems, Step};
pub(crate) use rules::Rule;
pub use rules::{lint_rules, rules};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The descriptor is wrong: nothing is generated from it.
    Error,
    /// The descriptor could be better.
    Warning,
}

/// One problem: a place in a file, and what was expected there.
///
/// Lines and columns count from 1, columns and lengths in characters. The `code` is
/// stable: tools may match on it, while the wording of the messages may change.
///
/// Serialized, it is the object that `doudian generate --json` and `doudian lint --json`
/// print, described in the documentation of the format:
///
/// ```
/// # let sources = [doudian_codegen::SourceFile::new("a.yaml", "methd: order.list\n")];
/// let problems = doudian_codegen::compile(&sources).unwrap_err();
/// let first = serde_json::to_value(problems.iter().next()).unwrap();
/// assert_eq!((&first["line"], &first["end_column"]), (&1.into(), &6.into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Stable name of the rule, in kebab-case, for example `unknown-type`.
    pub code: &'static str,
    /// The file, as it was named to be read. Empty when no file is to blame, for example when
    /// there are none.
    pub file: String,
    /// Line of the place.
    pub line: usize,
    /// First column of the place.
    pub column: usize,
    /// How many characters are meant; at least 1.
    pub length: usize,
    /// The line itself. Of a very long line, the part round the place.
    pub source_line: String,
    /// What is wrong.
    pub message: String,
    /// What was expected there; shown under the place.
    pub label: Option<String>,
    /// What to do about it.
    pub help: Option<String>,
    /// A second place that matters, for example the first definition.
    pub related: Option<Related>,
    /// How many characters of the line are missing before `source_line`.
    pub(crate) skipped: usize,
}

/// A second place of a [`Diagnostic`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The file.
    pub file: String,
    /// Line of the place.
    pub line: usize,
    /// First column of the place.
    pub column: usize,
    /// How many characters are meant; at least 1.
    pub length: usize,
    /// The line itself. Of a very long line, the part round the place.
    pub source_line: String,
    /// What the place has to do with the problem.
    pub message: String,
    /// How many characters of the line are missing before `source_line`.
    pub(crate) skipped: usize,
}

impl Related {
    /// The column behind the last character that is meant, in the same line.
    pub fn end_column(&self) -> usize {
        self.column + self.length
    }
}

impl Diagnostic {
    /// A problem that has no place inside a file.
    pub(crate) fn without_place(code: &'static str, file: String, message: String) -> Self {
        Self {
            severity: Severity::Error,
            code,
            file,
            line: 1,
            column: 1,
            length: 1,
            source_line: String::new(),
            message,
            label: None,
            help: None,
            related: None,
            skipped: 0,
        }
    }

    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The column behind the last character that is meant, in the same line.
    pub fn end_column(&self) -> usize {
        self.column + self.length
    }
}

/// How many problems are kept. More than this are counted, and nothing else.
const MAX_KEPT: usize = 100_000;

/// All problems of a run: errors first, then by file, line and column.
///
/// A run may have very many, for example when a file of types is missing. The first 100,000
/// are kept. As text, the first 30 of each rule are shown, and the others counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// How many were not kept.
    dropped: usize,
}

impl Diagnostics {
    /// Sorts the problems and drops repetitions.
    pub(crate) fn new(mut list: Vec<Diagnostic>) -> Self {
        list.sort_by(|a, b| {
            (a.severity, &a.file, a.line, a.column, a.code, &a.message)
                .cmp(&(b.severity, &b.file, b.line, b.column, b.code, &b.message))
        });
        list.dedup();
        let dropped = list.len().saturating_sub(MAX_KEPT);
        list.truncate(MAX_KEPT);
        Self { list, dropped }
    }

    /// These problems and others.
    pub(crate) fn and(self, others: Option<Self>) -> Self {
        let dropped = self.dropped + others.as_ref().map_or(0, |others| others.dropped);
        let all = Self::new(self.into_iter().chain(others.into_iter().flatten()).collect());
        Self { dropped: all.dropped + dropped, ..all }
    }

    /// The problems in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many problems there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is no problem at all.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many problems are of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|problem| problem.severity == severity).count()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(list: I) -> Self {
        Self::new(list.into_iter().collect())
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl std::error::Error for Diagnostics {}
