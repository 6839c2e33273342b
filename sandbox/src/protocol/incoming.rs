//! A request as it came.

use axum::http::HeaderMap;

/// A request as it came, below the address of its platform.
#[derive(Clone, Copy)]
pub(crate) struct Incoming<'r> {
    pub(crate) verb: &'r str,
    pub(crate) path: &'r str,
    pub(crate) query: &'r str,
    pub(crate) headers: &'r HeaderMap,
    pub(crate) body: &'r [u8],
}

impl<'r> Incoming<'r> {
    /// The header of this name; empty when there is none, or it is no text.
    pub(crate) fn header(&self, name: &str) -> &'r str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).map_or("", str::trim)
    }
}
