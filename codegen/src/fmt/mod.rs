//! For the crates of this workspace, not for users: it may change with any release.
//!
//! The canonical form of a descriptor.
//!
//! Keys get their usual order, values their usual spelling, and every comment stays with
//! what it speaks of. What a descriptor says is never changed: the new text is read again
//! and compared before anybody sees it.
//!
//! ```
//! use doudian_codegen::{SourceFile, fmt};
//!
//! let text = "title:  '订单列表'   # short\nmethod: order.list\n";
//! let formatted = fmt::format(&SourceFile::new("order.list.yaml", text), None)?;
//! assert_eq!(formatted, "method: order.list\ntitle: 订单列表  # short\n");
//! # Ok::<(), doudian_codegen::Diagnostics>(())
//! ```
//!
//! A [`Draft`] changes what a descriptor says, and makes new ones.

mod comments;
mod document;
mod draft;
mod order;
mod parse;
mod pointer;
mod print;
mod scalar;
mod schema_line;
mod value;

use document::Document;
pub use draft::{Draft, EditError, Position, Removed};
pub use pointer::{Pointer, PointerError};
pub(crate) use scalar::plain_or_quoted;
pub(crate) use schema_line::has_schema_line;
pub use schema_line::{SCHEMA_FILE, schema_for};

use crate::SourceFile;
use crate::diagnostic::{Diagnostics, Place, Problem, Rule};
use crate::load;

/// The canonical form of a descriptor.
///
/// `schema` is what its first line is to name as its JSON Schema, as [`schema_for`] finds
/// it. Without it a line that is there stays as it is.
///
/// # Errors
///
/// What makes the file unreadable as YAML, as `compile` would report it,
/// and `cannot-format` for anchors, aliases, tags and directives, which have no canonical
/// form. Mistakes in what a descriptor says do not matter here.
pub fn format(source: &SourceFile, schema: Option<&str>) -> Result<String, Diagnostics> {
    let (text, mut document) = open(source)?;
    if let Some(schema) = schema {
        schema_line::put(&mut document, schema);
    }
    printed(&document, &text).ok_or_else(|| unfaithful(source))
}

/// The same of a text that has been read without a complaint; `None` where it has no such form.
pub(crate) fn canonical(text: &str) -> Option<String> {
    let text = unix(text);
    printed(&read(&text).ok()?, &text)
}

/// What a document is written as, if it is still read as the text that it was laid out from.
fn printed(document: &Document, text: &str) -> Option<String> {
    let new = print::print(document);
    // For both readers of YAML.
    let is_same = || is_read_as(document, &new) && load::same_values(text, &new);
    (new == text || is_same()).then_some(new)
}

/// The text of a file, with one way to end a line, and what it is laid out as.
fn open(source: &SourceFile) -> Result<(String, Document), Diagnostics> {
    let sources = std::slice::from_ref(source);
    let text = load::readable(source).map_err(|problems| load::locate(sources, problems))?;
    let text = unix(text);
    let document = read(&text).map_err(|refusal| {
        let place = Place::exact(0, refusal.line, refusal.column, 1);
        let problem = Problem::new(Rule::CannotFormat, place, refusal.message)
            .label("the file is left as it is")
            .help(refusal.help);
        load::locate(sources, vec![problem])
    })?;
    Ok((text, document))
}

/// YAML does not tell the ways to end a line apart, inside texts neither.
fn unix(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn unfaithful(source: &SourceFile) -> Diagnostics {
    let message = "the file cannot be formatted without changing what it says";
    let problem = Problem::new(Rule::CannotFormat, Place::exact(0, 1, 1, 1), message)
        .help("it is left as it is; please report it with the file");
    load::locate(std::slice::from_ref(source), vec![problem])
}

fn read(text: &str) -> Result<Document, parse::Unformattable> {
    let mut document = parse::parse(text)?;
    if let Some(root) = &mut document.root {
        order::order(root);
    }
    Ok(document)
}

/// Whether a document is what its text is read as: the same values and comments, and the same
/// text once more.
fn is_read_as(document: &Document, text: &str) -> bool {
    read(text).is_ok_and(|again| {
        document.same_values(&again)
            && document.comments() == again.comments()
            && print::print(&again) == text
    })
}
