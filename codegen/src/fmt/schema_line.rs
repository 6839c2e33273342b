//! The first line of a descriptor, which tells editors where its JSON Schema is.

use std::path::Path;

use super::document::{Comment, Document};

/// The name of the file with the JSON Schema of the format.
pub const SCHEMA_FILE: &str = "descriptor.schema.json";

const LINE: &str = "# yaml-language-server: $schema=";

/// The JSON Schema of the descriptor at a path: the nearest [`SCHEMA_FILE`] in its folder or
/// above, relative to its folder.
pub fn schema_for(path: &Path) -> Option<String> {
    let full = std::path::absolute(path).ok()?;
    let folder = full.parent()?;
    let mut up = String::new();
    for above in folder.ancestors() {
        if above.join(SCHEMA_FILE).is_file() {
            return Some(format!("{up}{SCHEMA_FILE}"));
        }
        // A schema above the repository is not about this file.
        if above.join(".git").exists() {
            return None;
        }
        up.push_str("../");
    }
    None
}

/// Makes the line that names `schema` the first one. A schema of another name, which
/// somebody chose, stays.
pub(super) fn put(document: &mut Document, schema: &str) {
    if document.root.is_none() {
        return;
    }
    if let Some(first) = document.header.first_mut() {
        first.blank = false;
    } else {
        document.blank_after_header = false;
    }
    let at = document.header.iter().position(|comment| named(&comment.text).is_some());
    let present = at.map(|at| document.header.remove(at));
    let foreign = present
        .filter(|comment| named(&comment.text).is_some_and(|name| !name.ends_with(SCHEMA_FILE)));
    let line = foreign.map_or_else(|| format!("{LINE}{schema}"), |comment| comment.text);
    document.header.insert(0, Comment { text: line, blank: false });
}

/// The schema that a comment names.
fn named(comment: &str) -> Option<&str> {
    let rest = comment.strip_prefix('#')?.trim_start().strip_prefix("yaml-language-server:")?;
    Some(rest.trim_start().strip_prefix("$schema=")?.trim())
}

/// Whether the first line of a file names a schema.
pub(crate) fn has_schema_line(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    std::str::from_utf8(line).is_ok_and(|line| named(line).is_some())
}
