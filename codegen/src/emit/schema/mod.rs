//! A type as JSON Schema 2020-12, which is also what OpenAPI 3.1 has: the one place where types
//! become schemas.
//!
//! What is described is the value on the wire. Enums are open: their codes are listed in
//! `x-extensible-enum`, and any other passes. What JSON Schema has no word for is a member of
//! [`extension`](super::extension).

mod field;
mod used;

pub(super) use field::property;
pub(super) use used::used;

use super::extension as x;
use super::json::{Members, texts};
use crate::model::{Code, Enum, EnumRepr, Field, Home, Json, Struct, Text, Type};

/// Where the structures and enums of a document stand, so that others refer to them.
#[derive(Clone, Copy)]
pub(super) struct Place(pub(super) &'static str);

impl Place {
    /// A reference to a structure or enum.
    pub(super) fn of(self, name: &str) -> Json {
        let mut members = Members::default();
        members.put("$ref", format!("{}{name}", self.0));
        members.into()
    }

    /// The schema of a type.
    pub(super) fn schema(self, ty: &Type) -> Members {
        let mut schema = Members::default();
        match ty {
            Type::Text(shape) => {
                schema.put("type", "string");
                schema.put_some(x::TYPE, text_type(*shape));
            }
            Type::I32 => number(&mut schema, "integer", "int32"),
            Type::I64 => number(&mut schema, "integer", "int64"),
            Type::F64 => number(&mut schema, "number", "double"),
            Type::Bool => schema.put("type", "boolean"),
            Type::Any | Type::Foreign(_) => {}
            Type::File => {
                schema.put("type", "string");
                schema.put("format", "binary");
            }
            Type::Quoted(inner) => {
                schema.put("type", "string");
                schema.put("contentMediaType", "application/json");
                schema.put("contentSchema", self.schema(inner));
            }
            Type::List(item) => {
                schema.put("type", "array");
                schema.put("items", self.schema(item));
            }
            Type::Map(item) => {
                schema.put("type", "object");
                schema.put("additionalProperties", self.schema(item));
            }
            Type::Page(row) => self.page(row, &mut schema),
            Type::Struct(name) | Type::Enum(name) => {
                schema.put("$ref", format!("{}{name}", self.0));
            }
        }
        schema
    }

    /// A page of the older shapes.
    fn page(self, row: &Type, schema: &mut Members) {
        schema.put("type", "object");
        schema.put(x::TYPE, "page");
        let mut properties = Members::default();
        for name in ["total", "all", "all_pages", "count", "current_page", "page_size"] {
            properties.put(name, self.schema(&Type::I64));
        }
        for name in ["list", "data"] {
            let mut rows = Members::default();
            rows.put("type", "array");
            rows.put("items", self.schema(row));
            properties.put(name, rows);
        }
        schema.put("properties", properties);
    }

    /// The schema of a structure.
    pub(super) fn structure(self, record: &Struct) -> Members {
        let mut schema = self.fields(record.label.as_deref(), record.fields.iter());
        if record.extra {
            schema.put("additionalProperties", true);
            schema.put(x::EXTRA, true);
        }
        schema.put(x::HOME, home(&record.home));
        schema
    }

    /// The schema of an object with these members.
    pub(super) fn fields<'m>(
        self,
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
            properties.put(&field.wire, property(self, field));
        }
        schema.put_object("properties", properties);
        schema
    }
}

/// The schema of an enum.
pub(super) fn enumeration(item: &Enum) -> Members {
    let mut schema = Members::default();
    match item.repr {
        EnumRepr::I32 => number(&mut schema, "integer", "int32"),
        EnumRepr::I64 => number(&mut schema, "integer", "int64"),
        EnumRepr::Text => schema.put("type", "string"),
    }
    schema.put_some("title", item.label.as_deref());
    codes(&item.codes, item.repr != EnumRepr::Text, &mut schema);
    schema.put(x::HOME, home(&item.home));
    schema
}

/// Codes with their names and labels.
fn codes(codes: &[Code], are_numbers: bool, schema: &mut Members) {
    let code = |code: &Code| match are_numbers {
        true => Json::Number(code.code.clone()),
        false => Json::from(&code.code),
    };
    schema.put_list(x::CODES, codes.iter().map(code).collect());
    let names = codes.iter().filter_map(|code| code.rust.constant.as_ref());
    schema.put_list(x::CODE_NAMES, texts(names));
    schema.put_list(x::CODE_LABELS, texts(codes.iter().map(|code| &code.label)));
}

fn number(schema: &mut Members, ty: &str, format: &str) {
    schema.put("type", ty);
    schema.put("format", format);
}

/// What a text is, as descriptors say it.
fn text_type(shape: Text) -> Option<&'static str> {
    match shape {
        Text::Plain => None,
        Text::DateTime => Some("datetime"),
        Text::Csv => Some("csv"),
        Text::Pipe => Some("pipe"),
    }
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
