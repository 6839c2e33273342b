//! JSON Schemas of what is decoded by hand.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::entries::Entries;
use super::raw::{
    Auth, AuthKeys, EnumCode, EnumCodeKeys, EnumDef, EnumKeys, Field, FieldChange, FieldKeys,
    Response, ResponseChange, Source, SourceKeys, TypeDef, TypeExpr,
};
use crate::model::{Json, Number};

macro_rules! schema {
    ($type:ty, $name:literal, $generator:ident => $schema:expr) => {
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    };
}

schema!(Json, "Json", _generator => json_schema!(true));
schema!(Number, "Number", _generator => json_schema!({ "type": "number" }));

schema!(TypeExpr, "Type", generator => {
    let item = generator.subschema_for::<TypeExpr>();
    json_schema!({
        "anyOf": [
            { "type": "string", "minLength": 1 },
            { "type": "array", "items": item, "minItems": 1, "maxItems": 1 },
        ],
    })
});

/// A type, or the fields of a structure.
fn fields_or_type(generator: &mut SchemaGenerator) -> Schema {
    let (ty, fields) =
        (generator.subschema_for::<TypeExpr>(), generator.subschema_for::<Entries<Field>>());
    json_schema!({ "anyOf": [fields, ty] })
}

schema!(Response, "Response", generator => fields_or_type(generator));
schema!(TypeDef, "TypeDefinition", generator => fields_or_type(generator));

schema!(Field, "Field", generator => {
    let ty = generator.subschema_for::<TypeExpr>();
    let mut keys = generator.subschema_for::<FieldKeys>();
    keys.insert("required".to_owned(), ["type"].as_slice().into());
    json_schema!({ "anyOf": [keys, ty] })
});

schema!(FieldChange, "FieldChange", generator => {
    let (ty, keys) =
        (generator.subschema_for::<TypeExpr>(), generator.subschema_for::<FieldKeys>());
    json_schema!({ "anyOf": [keys, ty] })
});

schema!(ResponseChange, "ResponseChange", generator => {
    let (ty, fields) =
        (generator.subschema_for::<TypeExpr>(), generator.subschema_for::<Entries<FieldChange>>());
    json_schema!({ "anyOf": [fields, ty] })
});

schema!(EnumDef, "EnumDefinition", generator => EnumKeys::json_schema(generator));

schema!(EnumCode, "EnumCode", generator => {
    let keys = generator.subschema_for::<EnumCodeKeys>();
    json_schema!({ "anyOf": [{ "type": "string" }, keys] })
});

schema!(Auth, "PermissionPackage", generator => {
    let mut keys = generator.subschema_for::<AuthKeys>();
    keys.insert("required".to_owned(), ["package"].as_slice().into());
    json_schema!({ "anyOf": [keys, { "type": "string" }] })
});

schema!(Source, "Source", generator => {
    let mut keys = generator.subschema_for::<SourceKeys>();
    keys.insert("required".to_owned(), ["name"].as_slice().into());
    json_schema!({ "anyOf": [keys, { "type": "string" }] })
});

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Map_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({ "type": "object", "additionalProperties": value })
    }
}

/// `deprecated`.
pub(super) fn yes_or_text(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["boolean", "string"] })
}
