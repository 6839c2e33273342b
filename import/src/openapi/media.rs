//! The types of content.

use doudian_codegen::model::Json;
use doudian_codegen::model::media::{FORM, MULTIPART, essence};

use crate::json::Parts;

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    Json,
    Multipart,
    Urlencoded,
}

/// `application/json; charset=utf-8`, `application/problem+json`, and the like.
pub(super) fn is_json(content_type: &str) -> bool {
    let essence = essence(content_type);
    essence == "*/*" || essence == "application/*" || {
        let sub = essence.split_once('/').map_or("", |(_, sub)| sub);
        sub == "json" || sub.ends_with("+json")
    }
}

/// The one that can be sent or read, of several, with the name that it has.
pub(super) fn best(content: &Json) -> Option<(Media, &str, &Json)> {
    let all = content.members().unwrap_or_default();
    let find = |media: Media, fits: &dyn Fn(&str) -> bool| {
        let found = all.iter().find(|(name, _)| fits(name));
        found.map(|(name, value)| (media, name.as_str(), value))
    };
    find(Media::Json, &is_json)
        .or_else(|| find(Media::Multipart, &|name| essence(name) == MULTIPART))
        .or_else(|| find(Media::Urlencoded, &|name| essence(name) == FORM))
}
