//! Values for what a descriptor describes but shows no example of.

use doudian_codegen::model::sample::Maker;
use doudian_codegen::model::{Api, Json, Platform, Type};
use doudian_runtime::json::Canonical;

/// A value of a type; `items` is the member of a page that has its rows.
pub(crate) fn value(platform: &Platform, ty: &Type, items: Option<&str>) -> Json {
    let mut maker = Maker::new(platform, canonical);
    match (ty.row(), items) {
        (Some(row), Some("data")) => maker.data_page(row),
        _ => maker.value(ty),
    }
}

/// Parameters that a method takes, as JSON text: the descriptor's example, or, where it has
/// none, values made up from the types, every parameter filled.
pub fn example_request(platform: &Platform, api: &Api) -> String {
    if let Some(example) = &api.example {
        return example.request.compact();
    }
    Maker::new(platform, canonical).request(api).compact()
}

/// The text as this library's clients write it, so that they find it unchanged.
fn canonical(value: &Json) -> String {
    let json = value.compact();
    Canonical::parse(&json).map_or_else(|_| json.clone(), |canonical| canonical.to_text())
}
