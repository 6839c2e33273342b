//! The descriptors as an OpenAPI 3.0 document.

use std::collections::BTreeSet;

use doudian_codegen::model::{Api, EnumRepr, Field, Model, Platform, Struct, Type};
use serde_json::{Map, Value, json};

/// The document, with the methods that `takes` and with the components that they name.
pub(crate) fn document(model: &Model, takes: &dyn Fn(&str) -> bool) -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    for platform in &model.platforms {
        let mut export = Export { platform, schemas: &mut schemas, open: BTreeSet::new() };
        for api in platform.apis.iter().filter(|api| takes(&api.method)) {
            let operation = export.operation(api);
            paths.insert(api.path.clone(), json!({ "post": operation }));
        }
    }
    let title = model.platforms.first().map_or("", |platform| platform.title.as_str());
    json!({
        "openapi": "3.0.3",
        "info": { "title": title, "version": "1.0.0" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

struct Export<'m, 's> {
    platform: &'m Platform,
    schemas: &'s mut Map<String, Value>,
    /// Components that are there or being made.
    open: BTreeSet<String>,
}

impl Export<'_, '_> {
    fn operation(&mut self, api: &Api) -> Value {
        let request = self.object(&api.request);
        self.schemas.insert(api.request.name.clone(), request);
        let data = api.data.as_ref().map_or_else(|| json!({}), |ty| self.schema(ty));
        let envelope = json!({
            "type": "object",
            "properties": {
                "code": { "type": "integer", "format": "int64" },
                "msg": { "type": "string" },
                "sub_code": { "type": "string" },
                "sub_msg": { "type": "string" },
                "log_id": { "type": "string" },
                "data": data,
            },
        });
        self.schemas.insert(api.response.clone(), envelope);
        json!({
            "operationId": format!("{}_{}", api.family, api.rust.module),
            "summary": api.title,
            "requestBody": {
                "required": true,
                "content": { "application/json": { "schema": reference(&api.request.name) } },
            },
            "responses": {
                "200": {
                    "description": "The answer.",
                    "content": { "application/json": { "schema": reference(&api.response) } },
                },
            },
        })
    }

    fn object(&mut self, record: &Struct) -> Value {
        let mut properties = Map::new();
        for field in &record.fields {
            properties.insert(field.wire.clone(), self.property(field));
        }
        let required: Vec<_> =
            record.fields.iter().filter(|field| field.required).map(|field| &field.wire).collect();
        let mut object = json!({ "type": "object", "properties": properties });
        // An empty list of required names is not allowed.
        if let (Some(members), false) = (object.as_object_mut(), required.is_empty()) {
            members.insert("required".to_owned(), json!(required));
        }
        object
    }

    fn property(&mut self, field: &Field) -> Value {
        let mut schema = self.schema(&field.ty);
        // Nothing may stand beside a reference.
        if let (Some(members), Some(label)) = (schema.as_object_mut(), &field.label)
            && !members.contains_key("$ref")
        {
            members.insert("description".to_owned(), json!(label));
        }
        schema
    }

    fn schema(&mut self, ty: &Type) -> Value {
        match ty {
            Type::Text(_) | Type::Quoted(_) => json!({ "type": "string" }),
            Type::I32 => json!({ "type": "integer", "format": "int32" }),
            Type::I64 => json!({ "type": "integer", "format": "int64" }),
            Type::F64 => json!({ "type": "number", "format": "double" }),
            Type::Bool => json!({ "type": "boolean" }),
            Type::File => json!({ "type": "string", "format": "binary" }),
            Type::Any | Type::Foreign(_) => json!({}),
            Type::List(item) => {
                let items = self.schema(item);
                json!({ "type": "array", "items": items })
            }
            Type::Map(item) => {
                let items = self.schema(item);
                json!({ "type": "object", "additionalProperties": items })
            }
            Type::Page(item) => self.page(item),
            Type::Struct(name) => self.component(name),
            Type::Enum(name) => {
                let found = self.platform.enums.get(name).map(|item| item.repr);
                // The enums are open, so their codes are no `enum` here.
                match found {
                    Some(EnumRepr::I32) => json!({ "type": "integer", "format": "int32" }),
                    Some(EnumRepr::I64) => json!({ "type": "integer", "format": "int64" }),
                    _ => json!({ "type": "string" }),
                }
            }
        }
    }

    fn component(&mut self, name: &str) -> Value {
        if let Some(record) = self.platform.structs.get(name)
            && self.open.insert(name.to_owned())
        {
            let object = self.object(record);
            self.schemas.insert(name.to_owned(), object);
        }
        reference(name)
    }

    fn page(&mut self, item: &Type) -> Value {
        let rows = self.schema(item);
        let number = json!({ "type": "integer", "format": "int64" });
        let rows = json!({ "type": "array", "items": rows });
        json!({
            "type": "object",
            "properties": {
                "total": number, "count": number, "list": rows,
                "all": number, "all_pages": number, "current_page": number,
                "page_size": number, "data": rows,
            },
        })
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}
