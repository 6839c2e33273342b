//! Formatting. One formatter, in-process, so that the text is the same on every machine.

mod rows;

use std::hash::Hash;

use proc_macro2::TokenStream;

use crate::emit::source::{Content, SourceText};
use rows::Tables;

/// What a file's items are made from, and nothing else.
pub(super) trait Items: Hash {
    fn items(&self) -> TokenStream;
}

/// A file of Rust. Tokens cannot cross threads; what they are made from can.
#[derive(Hash)]
struct RustFile<I>(I);

/// A file of these items.
pub(super) fn file<'m>(
    path: String,
    source: impl Into<String>,
    items: impl Items + Send + Sync + 'm,
) -> SourceText<'m> {
    SourceText::new(path, source, RustFile(items))
}

impl<I: Items> Content for RustFile<I> {
    fn text(&self) -> String {
        let tokens = self.0.items();
        match syn::parse2::<syn::File>(tokens.clone()) {
            Ok(mut parsed) => {
                let tables = Tables::take(&mut parsed);
                airy(&prettyplease::unparse(&parsed), tables)
            }
            // Cannot happen for what is emitted here. If it does, rustc's message about the
            // unformatted text is better than hiding the text.
            Err(_) => tokens.to_string(),
        }
    }
}

/// Puts an empty line between items, and the bodies of tables in, which the formatter does not.
fn airy(text: &str, mut tables: Tables) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut before = "";
    for line in text.lines() {
        if is_break(before, line) {
            out.push('\n');
        }
        if !tables.fill(line, &mut out) {
            out.push_str(line);
            out.push('\n');
        }
        before = line;
    }
    out
}

fn is_break(before: &str, line: &str) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    if before.is_empty() || indent(before) != indent(line) {
        return false;
    }
    let (before, line) = (before.trim_start(), line.trim_start());
    // A line of documentation belongs to what follows it, whatever it ends with.
    if before.starts_with("//") {
        return false;
    }
    let is_import = |line: &str| {
        ["use ", "pub use ", "mod ", "pub mod "].iter().any(|start| line.starts_with(start))
    };
    let starts_item = ["///", "#[", "pub ", "impl", "fn ", "const ", "rt::"]
        .iter()
        .any(|start| line.starts_with(start));
    if before.ends_with('}') {
        return starts_item || is_import(line);
    }
    before.ends_with(';') && starts_item && !(is_import(before) && is_import(line))
}
