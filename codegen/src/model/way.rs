//! The way to a parameter of a client-side call.

use super::{Field, Platform, Struct, Type};

/// What a way leads to: the structure, its field, and what of the field's type is left.
pub(crate) type Found<'m> = (&'m Struct, &'m Field, &'m Type);

/// Where a way ends in nothing.
pub(crate) struct Lost<'m> {
    pub(crate) message: String,
    pub(crate) label: &'static str,
    /// What there is in its place.
    pub(crate) known: Vec<&'m str>,
}

impl Platform {
    /// What the way from a structure leads to, as in `customData.image[].url`.
    pub(crate) fn parameter(&self, record: &str, path: &str) -> Result<Found<'_>, Lost<'_>> {
        let lost = |message, label, known| Err(Lost { message, label, known });
        let mut record = self.structs.get(record);
        let mut found = None;
        for segment in path.split('.') {
            let name = segment.trim_end_matches("[]");
            let fields = record.map(|record| record.fields.as_slice()).unwrap_or_default();
            let field = fields.iter().find(|field| field.wire == name);
            let (Some(inside), Some(field)) = (record, field) else {
                let known = fields.iter().map(|field| field.wire.as_str()).collect();
                let message = format!("there is no parameter `{name}` on the way `{path}`");
                return lost(message, "expected the way to a parameter of `request`", known);
            };
            let mut ty = &field.ty;
            for _ in 0..segment.matches("[]").count() {
                let Some(item) = ty.item() else {
                    let message = format!("`{name}` on the way `{path}` is no list");
                    return lost(message, "`[]` stands for the items of a list", Vec::new());
                };
                ty = item;
            }
            record = ty.structure().and_then(|name| self.structs.get(name));
            found = Some((inside, field, ty));
        }
        match found {
            Some(found) => Ok(found),
            None => lost("the way is empty".to_owned(), "expected a parameter", Vec::new()),
        }
    }
}
