//! References, and the schemas of types.

use super::super::extension as x;
use super::super::json::Members;
use crate::model::{Json, Text, Type, media};

/// Where the structures and enums of a document stand, so that others refer to them.
#[derive(Clone, Copy)]
pub(in crate::emit) struct RefBase(pub(in crate::emit) &'static str);

impl RefBase {
    /// A reference to a structure or enum.
    pub(in crate::emit) fn of(self, name: &str) -> Json {
        let mut members = Members::default();
        members.put("$ref", format!("{}{name}", self.0));
        members.into()
    }

    /// The schema of a type.
    pub(in crate::emit) fn schema(self, ty: &Type) -> Members {
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
                schema.put("contentMediaType", media::JSON);
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
}

pub(super) fn number(schema: &mut Members, ty: &str, format: &str) {
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
