//! The schemas of structures and enums.

use super::super::extension as x;
use super::super::json::{Members, texts};
use super::codes::codes;
use super::field::property;
use super::refer::{RefBase, number};
use crate::model::{Enum, EnumRepr, Field, Home, Struct};

/// The schema of a structure.
pub(in crate::emit) fn structure(place: RefBase, record: &Struct) -> Members {
    let mut schema = fields(place, record.label.as_deref(), record.fields.iter());
    if record.extra {
        schema.put("additionalProperties", true);
        schema.put(x::EXTRA, true);
    }
    schema.put_some(x::SINCE, record.since.map(i64::from));
    schema.put(x::HOME, home(&record.home));
    schema
}

/// The schema of an object with these members.
pub(in crate::emit) fn fields<'m>(
    place: RefBase,
    title: Option<&str>,
    fields: impl Iterator<Item = &'m Field> + Clone,
) -> Members {
    let mut schema = Members::default();
    schema.put("type", "object");
    schema.put_some("title", title);
    let required = fields.clone().filter(|field| field.required);
    schema.put_list("required", texts(required.map(|field| &field.wire)));
    let mut properties = Members::default();
    for field in fields {
        properties.put(&field.wire, property(place, field));
    }
    schema.put_object("properties", properties);
    schema
}

/// The schema of an enum.
pub(in crate::emit) fn enumeration(item: &Enum) -> Members {
    let mut schema = Members::default();
    match item.repr {
        EnumRepr::I32 => number(&mut schema, "integer", "int32"),
        EnumRepr::I64 => number(&mut schema, "integer", "int64"),
        EnumRepr::Text => schema.put("type", "string"),
    }
    schema.put_some("title", item.label.as_deref());
    codes(&item.codes, item.repr != EnumRepr::Text, &mut schema);
    schema.put_some(x::SINCE, item.since.map(i64::from));
    schema.put(x::HOME, home(&item.home));
    schema
}

/// Where a type is described.
fn home(home: &Home) -> Members {
    let (kind, name) = match home {
        Home::Method(name) => ("method", name),
        Home::Message(name) => ("message", name),
        Home::Spi(name) => ("spi", name),
        Home::Plugin(name) => ("plugin", name),
        Home::Callback(name) => ("callback", name),
        Home::Shared(name) => ("shared", name),
    };
    let mut members = Members::default();
    members.put(kind, name);
    members
}
