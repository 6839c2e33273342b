//! The examples of a document of our own.

use doudian_codegen::model::Json;

use crate::json::Parts;

/// The one kind of content that a body or an answer has.
pub(super) fn media(owner: &Json) -> Option<&Json> {
    owner.get("content")?.members()?.first().map(|(_, media)| media)
}

/// The answer of success.
pub(super) fn answer(operation: &Json) -> Option<&Json> {
    media(operation.get("responses")?.get("200")?)
}

/// What an answer has beside codes, where the data is not in a member of its own.
pub(super) fn beside(answer: &Json, is_code: impl Fn(&str) -> bool) -> Json {
    let own = answer.members().unwrap_or_default().iter().filter(|(name, _)| !is_code(name));
    Json::Object(own.cloned().collect())
}

/// An example as descriptors have it; `None` where there is nothing in it.
pub(super) fn example(parts: [(&str, Option<Json>); 2]) -> Option<Json> {
    let parts = parts.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    let parts: Vec<(String, Json)> = parts.collect();
    (!parts.is_empty()).then_some(Json::Object(parts))
}
