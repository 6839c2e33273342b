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

mod comments;
mod document;
mod order;
mod parse;
mod print;
mod scalar;
mod schema_line;

use document::Document;
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
/// What makes the file unreadable as YAML, as [`compile`](crate::compile) would report it,
/// and `cannot-format` for anchors, aliases, tags and directives, which have no canonical
/// form. Mistakes in what a descriptor says do not matter here.
pub fn format(source: &SourceFile, schema: Option<&str>) -> Result<String, Diagnostics> {
    let sources = std::slice::from_ref(source);
    let text = load::readable(source).map_err(|problems| load::locate(sources, problems))?;
    let refuse = |problem| load::locate(sources, vec![problem]);
    // YAML does not tell the ways to end a line apart, inside texts neither.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut document = read(&text).map_err(|refusal| {
        let place = Place::exact(0, refusal.line, refusal.column, 1);
        refuse(
            Problem::new(Rule::CannotFormat, place, refusal.message)
                .label("the file is left as it is")
                .help(refusal.help),
        )
    })?;
    if let Some(schema) = schema {
        schema_line::put(&mut document, schema);
    }
    let new = print::print(&document);
    if is_faithful(&document, &text, &new) {
        Ok(new)
    } else {
        let message = "the file cannot be formatted without changing what it says";
        Err(refuse(
            Problem::new(Rule::CannotFormat, Place::exact(0, 1, 1, 1), message)
                .help("it is left as it is; please report it with the file"),
        ))
    }
}

fn read(text: &str) -> Result<Document, parse::Refusal> {
    let mut document = parse::parse(text)?;
    if let Some(root) = &mut document.root {
        order::order(root);
    }
    Ok(document)
}

/// Whether the new text has the same values and comments, for both readers of YAML.
fn is_faithful(document: &Document, old: &str, new: &str) -> bool {
    let Ok(again) = read(new) else {
        return false;
    };
    document.same_values(&again)
        && document.comments() == again.comments()
        && print::print(&again) == new
        && load::same_values(old, new)
}

/// A text as the value of a key, in quotes where it needs them.
pub(crate) fn text(text: &str) -> String {
    scalar::inline(&load::Scalar::new(text.into(), false, None), false)
}
