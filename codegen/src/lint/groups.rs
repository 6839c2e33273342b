//! Where fields stand in a file.

use crate::diagnostic::Place;
use crate::load::raw::{Field, Response, TypeDef};
use crate::load::{Doc, Entries};

/// Every list of fields in a file, with its place.
pub(super) fn groups<'d>(doc: &'d Doc) -> Vec<(Place, &'d Entries<Field>)> {
    let file = Place::file(doc.file);
    let mut groups = Vec::new();
    if let Some(fields) = &doc.raw.request {
        groups.push((file.clone().at("request"), fields));
    }
    if let Some(fields) = &doc.raw.data {
        groups.push((file.clone().at("data"), fields));
    }
    if let Some(Response::Fields(fields)) = &doc.raw.response {
        groups.push((file.clone().at("response"), fields));
    }
    let mut types = |place: &Place, types: &'d Option<Entries<TypeDef>>| {
        for (name, def) in types.iter().flatten() {
            if let TypeDef::Fields(fields) = def {
                groups.push((place.clone().at("types").at(name), fields));
            }
        }
    };
    types(&file, &doc.raw.types);
    // What an overlay adds.
    if let Some(add) = &doc.raw.add {
        let place = file.at("add");
        types(&place, &add.types);
        for (key, fields) in [("request", &add.request), ("response", &add.response)] {
            groups.extend(fields.iter().map(|fields| (place.clone().at(key), fields)));
        }
    }
    groups
}
