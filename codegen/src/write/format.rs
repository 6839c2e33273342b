//! Formatting. One formatter, in-process, so that the text is the same on every machine.

use super::rows::Tables;
use crate::emit::{GENERATED, SourceText};

/// A file's text: header, then the formatted items.
pub fn format_file(file: &SourceText<'_>) -> String {
    let header = format!(
        "{GENERATED} from {}.\n\
         // Do not edit: change the descriptor and run `doudian generate`.\n\n",
        file.source
    );
    let body = match syn::parse2::<syn::File>(file.tokens()) {
        Ok(mut parsed) => {
            let tables = Tables::take(&mut parsed);
            airy(&prettyplease::unparse(&parsed), tables)
        }
        // Cannot happen for what `emit` makes. If it does, rustc's message about the
        // unformatted text is better than hiding the text.
        Err(_) => file.tokens().to_string(),
    };
    header + &body
}

/// Puts an empty line between items, and the bodies of tables in, which the formatter does not.
fn airy(text: &str, mut tables: Tables) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut before = "";
    for line in text.lines() {
        if is_break(before, line) {
            out.push('\n');
        }
        if !tables.fill(line, &mut out) && !gate(line, &mut out) {
            out.push_str(line);
            out.push('\n');
        }
        before = line;
    }
    out
}

/// A gate of several features with a line for each, however few they are: the formatter would
/// break it all with the one that makes it too long.
fn gate(line: &str, out: &mut String) -> bool {
    let features = line.strip_prefix("#[cfg(any(").and_then(|rest| rest.strip_suffix("))]"));
    let Some(features) = features else { return false };
    out.push_str("#[cfg(\n    any(\n");
    let features: Vec<&str> = features.split(", ").collect();
    out.push_str(&format!("        {}\n    )\n)]\n", features.join(",\n        ")));
    true
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
