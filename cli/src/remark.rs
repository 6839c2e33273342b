//! Remarks in pull requests: workflow commands of GitHub.

use std::fmt;

use doudian_runtime::foreign::one_line;

/// How much a remark is to be seen.
#[derive(Clone, Copy)]
pub(crate) enum Weight {
    Error,
    Warning,
    Notice,
}

/// One remark. Its text is of one line, whatever is in it.
pub(crate) struct Remark<'a> {
    pub(crate) weight: Weight,
    /// Empty where it is of no file.
    pub(crate) file: &'a str,
    /// Line, and column where it is known; counted from 1.
    pub(crate) line: Option<usize>,
    pub(crate) column: Option<usize>,
    pub(crate) title: &'a str,
    pub(crate) message: &'a str,
}

impl fmt::Display for Remark<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.weight {
            Weight::Error => "::error ",
            Weight::Warning => "::warning ",
            Weight::Notice => "::notice ",
        })?;
        if !self.file.is_empty() {
            write!(f, "file={},", property(self.file))?;
        }
        if let Some(line) = self.line {
            write!(f, "line={line},")?;
        }
        if let Some(column) = self.column {
            write!(f, "col={column},")?;
        }
        write!(f, "title={}::{}", property(self.title), data(self.message))
    }
}

fn data(text: &str) -> String {
    one_line(text).to_string().replace('%', "%25")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
