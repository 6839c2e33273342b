//! The writer: canonical text, or text for people with personal data masked.

use std::fmt::Write as _;

use serde_json::Number;

use super::Field;
use super::digits::may_have_lost_digits;
use super::escape::escape;
use super::number::untyped;
use crate::counted::counted;
use crate::file::File;
use crate::foreign::{MOST_OF_LINE, foreign};

/// What could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    /// Wire name of the field; empty at the top.
    pub field: &'static str,
    /// What was wrong.
    pub reason: &'static str,
}

impl std::fmt::Display for EncodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.field {
            "" => f.write_str(self.reason),
            field => write!(f, "parameter `{field}`: {}", self.reason),
        }
    }
}

impl std::error::Error for EncodeError {}

/// The field that is written when there is none: the top of the text.
static TOP: Field = Field("", 0, &[]);

/// Whom the text is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// The wire: compact, everything shown.
    Wire,
    /// People, on one line, personal data masked.
    Line,
    /// People, indented, personal data masked.
    Lines,
}

/// Writes JSON. Errors are kept until [`Writer::finish`], so that writing needs no `?`.
pub struct Writer {
    pub(super) text: String,
    /// The fields of the struct that are still to come.
    pub(super) rest: &'static [Field],
    pub(super) field: &'static Field,
    pub(super) first: bool,
    /// Whether the object that is written has members that are not in order.
    pub(super) unsorted: bool,
    pub(super) audience: Audience,
    depth: usize,
    pub(super) error: Option<EncodeError>,
    /// The JSON of members that are personal or secret, where it is collected: in requests.
    pub(super) private: Option<Vec<String>>,
    /// The files of a request, and their fields.
    files: Vec<(&'static Field, File)>,
}

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

impl Writer {
    /// A writer of canonical text.
    pub fn new() -> Self {
        Self::with(Audience::Wire)
    }

    /// A writer for `Debug`: personal data is shown as `***`.
    pub fn masked(pretty: bool) -> Self {
        Self::with(if pretty { Audience::Lines } else { Audience::Line })
    }

    fn with(audience: Audience) -> Self {
        Self {
            text: String::new(),
            rest: &[],
            field: &TOP,
            first: true,
            unsorted: false,
            audience,
            depth: 0,
            error: None,
            private: None,
            files: Vec::new(),
        }
    }

    /// A writer of a request: what is personal or secret is collected as well, and nothing is
    /// written that may have lost digits.
    pub(crate) fn request() -> Self {
        Self { private: Some(Vec::new()), ..Self::new() }
    }

    /// The JSON of the members that are personal or secret, as far as it was collected.
    pub(crate) fn take_private(&mut self) -> Vec<String> {
        self.private.take().unwrap_or_default()
    }

    /// The files, with the names of their fields, in the order in which they were written.
    pub(crate) fn take_files(&mut self) -> Vec<(&'static str, File)> {
        let files = std::mem::take(&mut self.files).into_iter();
        files.map(|(field, file)| (field.name(), file)).collect()
    }

    /// The text.
    ///
    /// # Errors
    ///
    /// The first thing that could not be written.
    pub fn finish(self) -> Result<String, EncodeError> {
        match self.error {
            Some(error) => Err(error),
            None => Ok(self.text),
        }
    }

    /// The text, also when something could not be written: for `Debug`.
    pub fn finish_lossy(self) -> String {
        self.text
    }

    /// Whether it is a request that is written.
    pub(super) fn is_request(&self) -> bool {
        self.private.is_some()
    }

    /// Writes text that should hold JSON and does not. It is not known what it holds, so it
    /// may be personal: people see its length.
    pub(crate) fn opaque(&mut self, text: &str) {
        if self.audience != Audience::Wire && !text.is_empty() {
            return self.text.push_str(&format!("\"(text of {})\"", counted(text.len(), "byte")));
        }
        let start = self.text.len();
        self.string(text);
        self.end_private(start);
    }

    /// Begins a list or an object.
    pub(super) fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.first = true;
        self.depth += 1;
    }

    /// Ends a list or an object.
    pub(super) fn close(&mut self, bracket: char) {
        self.depth -= 1;
        if !self.first {
            self.line();
        }
        self.text.push(bracket);
        self.first = false;
    }

    /// Separates an element or member from the one before.
    #[inline]
    pub(super) fn separate(&mut self) {
        if !self.first {
            self.text.push(',');
        }
        self.first = false;
        if self.audience != Audience::Wire {
            self.space();
        }
    }

    /// Separates for people.
    fn space(&mut self) {
        if self.audience == Audience::Line && self.text.ends_with(',') {
            self.text.push(' ');
        }
        self.line();
    }

    fn line(&mut self) {
        if self.audience == Audience::Lines {
            self.text.push('\n');
            for _ in 0..self.depth {
                self.text.push_str("    ");
            }
        }
    }

    /// The field that comes next in the struct's table.
    pub(super) fn next_field(&mut self) -> &'static Field {
        match self.rest.split_first() {
            Some((field, rest)) => {
                self.rest = rest;
                field
            }
            None => self.field,
        }
    }

    /// Leaves a member out. No request goes without one that is required.
    #[inline]
    pub(super) fn without(&mut self, field: &'static Field) {
        if field.is_required() && self.is_request() {
            let reason = "it is required, and absent: give it a value, or `Nullable::Null`";
            self.error.get_or_insert(EncodeError { field: field.name(), reason });
        }
    }

    /// Begins the member of a table's field. Gives where its value begins, if that is to be
    /// written; where it is personal, it has been masked already.
    #[inline]
    pub(super) fn member(&mut self, field: &'static Field) -> Option<usize> {
        self.field = field;
        if self.audience != Audience::Wire {
            return self.shown_member(field);
        }
        // Names are as they are on the wire; see `Field`.
        let name = field.name();
        self.text.reserve(name.len() + ",\"\":".len());
        if !self.first {
            self.text.push(',');
        }
        self.first = false;
        self.text.push('"');
        self.text.push_str(name);
        self.text.push_str("\":");
        Some(self.text.len())
    }

    /// The same for people.
    #[cold]
    fn shown_member(&mut self, field: &'static Field) -> Option<usize> {
        self.separate();
        self.key(field.name());
        if field.is_pii() {
            self.text.push_str("\"***\"");
            return None;
        }
        Some(self.text.len())
    }

    /// Ends a member that is personal, secret or a file, whose value began at `start`.
    pub(super) fn end_apart(&mut self, field: &'static Field, start: usize) {
        if field.is_pii() {
            self.end_private(start);
        }
        if field.is_file() && self.is_request() {
            // Its name in quotes, and the colon.
            self.text.truncate(start - field.name().len() - "\"\":".len());
            self.first = !self.text.ends_with(',');
            if !self.first {
                self.text.pop();
            }
        }
    }

    /// Takes a file out of a request. People see what is known of it.
    pub(super) fn file(&mut self, file: &File) {
        match self.audience {
            Audience::Wire if self.is_request() && self.field.is_file() => {
                self.files.push((self.field, file.clone()));
            }
            Audience::Wire if self.is_request() => self.fail(
                "a file is a field of the request itself, whose type is called `File` where it \
                 stands",
            ),
            Audience::Wire => self.fail("a file has no JSON: it can only be sent"),
            Audience::Line | Audience::Lines => {
                // Writing into a String cannot fail.
                let _ = write!(self.text, "{file:?}");
            }
        }
    }

    /// Ends a personal or secret member, whose value began at `start`.
    #[cold]
    pub(super) fn end_private(&mut self, start: usize) {
        if let Some(private) = &mut self.private
            && let Some(value) = self.text.get(start..)
        {
            private.push(value.to_owned());
        }
    }

    /// Writes a member's name.
    pub(super) fn key(&mut self, name: &str) {
        self.string(name);
        self.text.push(':');
        if self.audience != Audience::Wire {
            self.text.push(' ');
        }
    }

    /// Writes text.
    #[inline]
    pub(crate) fn string(&mut self, text: &str) {
        match self.audience {
            Audience::Wire => escape(&mut self.text, text),
            Audience::Line | Audience::Lines => self.shown_string(text),
        }
    }

    /// Writes text for people.
    #[cold]
    fn shown_string(&mut self, text: &str) {
        let shown = foreign(text).at_most(MOST_OF_LINE);
        // Writing into a String cannot fail.
        let _ = write!(self.text, "{shown:?}");
    }

    /// Writes a number or bool, in quotes where the field says so.
    #[inline]
    pub(super) fn plain(&mut self, value: &str) {
        if self.field.is_quoted() {
            self.text.push('"');
            self.text.push_str(value);
            self.text.push('"');
        } else {
            self.text.push_str(value);
        }
    }

    /// Writes an untyped number. One that may be another than its user wrote is not sent.
    pub(super) fn untyped(&mut self, number: &Number) {
        if self.private.is_some() && may_have_lost_digits(number) {
            return self.fail(
                "a number has more digits than a double holds, and may have lost some: send it as \
                 text, or the parameters as JSON (`call_raw_json`)",
            );
        }
        self.plain(&untyped(number));
    }

    /// Writes `null`.
    pub(crate) fn null(&mut self) {
        self.text.push_str("null");
    }

    /// Remembers that the field cannot be written.
    pub(super) fn fail(&mut self, reason: &'static str) {
        self.null();
        let field = self.field.name();
        self.error.get_or_insert(EncodeError { field, reason });
    }
}
