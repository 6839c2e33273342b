//! Helpers.

use doudian_codegen::{Diagnostics, SourceFile, fmt};

pub(crate) fn try_format(text: &str) -> Result<String, Diagnostics> {
    fmt::format(&SourceFile::new("order.list.yaml", text), None)
}

pub(crate) fn format(text: &str) -> String {
    try_format(text).unwrap_or_else(|problems| panic!("{problems}\nin:\n{text}"))
}

/// The canonical form, which must be its own canonical form.
#[track_caller]
pub(crate) fn check(text: &str, expected: &str) {
    let formatted = format(text);
    assert_eq!(formatted, expected, "\n--- got:\n{formatted}--- expected:\n{expected}");
    assert_eq!(format(expected), expected, "the expected text is not canonical");
}
