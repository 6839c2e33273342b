//! Values for what a descriptor describes but shows no example of.

use doudian_codegen::model::sample::Maker;
use doudian_codegen::model::{Api, Json, Platform, Type};
use doudian_runtime::json::Canonical;

use crate::json::{number, text, write};

/// A value of a type; `items` is the member of a page that has its rows.
pub(crate) fn value(platform: &Platform, ty: &Type, items: Option<&str>) -> Json {
    let mut maker = Maker::new(platform, canonical);
    match (ty, items) {
        (Type::Page(row), Some("data")) => maker.data_page(row),
        (ty, _) => maker.value(ty),
    }
}

/// Parameters that a method takes, as JSON text: the descriptor's example, or, where it has
/// none, values made up from the types, every parameter filled.
pub fn example_request(platform: &Platform, api: &Api) -> String {
    if let Some(example) = &api.example {
        return write(&example.request);
    }
    let mut request = Maker::new(platform, canonical).fields(&api.request);
    // The only page that surely has rows.
    let page = api.paging.as_ref().and_then(|paging| Some((paging.page.as_ref()?, paging.first)));
    if let (Json::Object(members), Some((page, first))) = (&mut request, page)
        && let Some((_, value)) = members.iter_mut().find(|(name, _)| name == page)
    {
        *value = match value {
            Json::Text(_) => text(first.to_string()),
            _ => number(first),
        };
    }
    write(&request)
}

/// The text as this library's clients write it, so that they find it unchanged.
fn canonical(value: &Json) -> String {
    let json = write(value);
    Canonical::parse(&json).map_or_else(|_| json.clone(), |canonical| canonical.to_text())
}
