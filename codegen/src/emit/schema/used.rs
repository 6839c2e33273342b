//! What a type refers to.

use std::collections::BTreeSet;

use crate::model::{Platform, Type};

/// The names of all structures and enums that types refer to, directly or not.
pub(in crate::emit) fn used<'m, 't>(
    platform: &'m Platform,
    types: impl IntoIterator<Item = &'t Type>,
) -> BTreeSet<&'m str> {
    let mut found = BTreeSet::new();
    let own = |name: &str| {
        let record = platform.structs.get(name).map(|record| record.name.as_str());
        record.or_else(|| platform.enums.get(name).map(|item| item.name.as_str()))
    };
    let mut left: Vec<&str> = types.into_iter().filter_map(Type::named).filter_map(own).collect();
    while let Some(name) = left.pop() {
        if found.insert(name)
            && let Some(record) = platform.structs.get(name)
        {
            left.extend(record.fields.iter().filter_map(|field| own(field.ty.named()?)));
        }
    }
    found
}
