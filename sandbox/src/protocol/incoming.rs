//! A request as it came.

use axum::http::HeaderMap;

/// A request as it came, below the address of its platform.
#[derive(Clone, Copy)]
pub(crate) struct Incoming<'r> {
    pub(crate) verb: &'r str,
    pub(crate) path: &'r str,
    pub(crate) query: &'r str,
    pub(crate) headers: &'r HeaderMap,
    /// Empty when there is a form.
    pub(crate) body: &'r [u8],
    /// The body, where it is `multipart/form-data`.
    pub(crate) form: Option<&'r Form>,
}

/// A path without the slash at its end, which some platforms have and callers forget.
pub(crate) fn bare(path: &str) -> &str {
    path.trim_end_matches('/')
}

/// A body of parts.
#[derive(Default)]
pub(crate) struct Form {
    /// Names and texts.
    pub(crate) texts: Vec<(String, String)>,
    pub(crate) files: Vec<Upload>,
}

/// A file that a call carried. Its content was counted, and is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upload {
    /// The parameter that it was.
    pub parameter: String,
    /// Its name; at most 200 characters of it.
    pub name: String,
    /// The type of its content.
    pub content_type: String,
    /// How many bytes it had.
    pub bytes: u64,
}

impl<'r> Incoming<'r> {
    /// The header of this name; empty when there is none, or it is no text.
    pub(crate) fn header(&self, name: &str) -> &'r str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).map_or("", str::trim)
    }
}
