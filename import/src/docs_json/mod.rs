//! The platform's documentation as JSON: articles, one for each method.
//!
//! An article is `{info, content}`, where `content` is text that holds JSON. It may stand in the
//! answer of the documentation's server (`data.article`), in a list of several, or alone.

mod read;
mod types;
mod write;

pub use read::read;
pub use write::article;

use crate::json::Parts;
use doudian_codegen::model::Json;

/// Whether a document looks like one.
pub(crate) fn is_it(value: &Json) -> bool {
    !articles(value).is_empty()
}

/// The articles of a document, each with the way to it.
fn articles(value: &Json) -> Vec<(String, &Json)> {
    fn find<'v>(value: &'v Json, way: String, depth: usize, found: &mut Vec<(String, &'v Json)>) {
        if value.get("content").is_some() && value.get("info").is_some() {
            return found.push((way, value));
        }
        if depth == 0 {
            return;
        }
        for name in ["data", "article", "articles"] {
            if let Some(inner) = value.get(name) {
                find(inner, format!("{way}/{name}"), depth - 1, found);
            }
        }
        for (index, inner) in value.list().into_iter().flatten().enumerate() {
            find(inner, format!("{way}/{index}"), depth - 1, found);
        }
    }
    let mut found = Vec::new();
    find(value, String::new(), 4, &mut found);
    found
}
