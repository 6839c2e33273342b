//! Answers that were made up from types: each has the kinds that the descriptor declares.

use std::sync::Arc;

use doudian_codegen::model::{EnumRepr, Platform, Status, Text, Type};
use doudian_sandbox::{Gateway, ManualClock, embedded_spec, example_request};
use serde_json::Value;

use crate::support::{Call, NOW, TOKEN};

#[tokio::test]
async fn every_method_answers_in_its_kinds_without_an_example() {
    every_method(false).await;
}

#[tokio::test]
async fn every_method_answers_its_own_example_request() {
    every_method(true).await;
}

async fn every_method(examples: bool) {
    let mut spec = embedded_spec().unwrap();
    let mut requests = Vec::new();
    // The others are called by their clients, in the tests of the catalogue.
    spec.platforms.retain(|platform| platform.name == "doudian");
    let [doudian] = spec.platforms.as_mut_slice() else { panic!("no Doudian") };
    assert!(doudian.apis.len() >= 30, "{} methods", doudian.apis.len());
    let platform = doudian.clone();
    for api in &mut doudian.apis {
        let request = example_request(&platform, api);
        // Files are sent otherwise: see the tests of uploads.
        if api.status != Status::Offline && !api.carries_files() {
            requests.push((api.method.clone(), api.data.clone(), request));
        }
        if let Some(example) = api.example.as_mut().filter(|_| !examples) {
            example.response = None;
        }
    }
    let clock = Arc::new(ManualClock::new(NOW));
    let builder = Gateway::builder().spec(spec).access_token(TOKEN).clock(clock);
    let gateway = builder.start().await.unwrap();
    for (method, ty, request) in requests {
        let reply = Call::new(&gateway, &method, &request).send().await;
        let data = reply.data();
        match ty {
            Some(ty) => fits(&platform, &ty, &data, &method, !examples),
            None => assert!(data.is_null(), "{method}"),
        }
    }
}

/// `full`: every field has to be there.
fn fits(platform: &Platform, ty: &Type, value: &Value, path: &str, full: bool) {
    let text = || value.as_str().unwrap_or_else(|| panic!("{path}: {value}"));
    let ok = match ty {
        Type::Text(Text::DateTime) => text().len() == 19 || text().is_empty(),
        Type::Text(_) => value.is_string(),
        Type::I32 => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        Type::I64 => value.is_i64(),
        Type::F64 => value.is_number(),
        Type::Bool => value.is_boolean(),
        Type::Any | Type::Foreign(_) => true,
        Type::File => false,
        Type::Quoted(_) if !full && text().is_empty() => true,
        Type::Quoted(inner) => {
            let inner_value = serde_json::from_str(text()).unwrap();
            return fits(platform, inner, &inner_value, path, full);
        }
        Type::Enum(name) => match platform.enums[name].repr {
            EnumRepr::Text => value.is_string(),
            _ => value.is_i64(),
        },
        Type::List(inner) => {
            let items = value.as_array().unwrap_or_else(|| panic!("{path}: {value}"));
            for item in items {
                fits(platform, inner, item, &format!("{path}[]"), full);
            }
            true
        }
        Type::Map(inner) => {
            for (key, item) in value.as_object().unwrap_or_else(|| panic!("{path}: {value}")) {
                fits(platform, inner, item, &format!("{path}.{key}"), full);
            }
            true
        }
        Type::Page(inner) => {
            let rows = value.get("list").or(value.get("data")).unwrap();
            return fits(platform, &Type::List(inner.clone()), rows, path, full);
        }
        Type::Struct(name) => {
            for field in &platform.structs[name].fields {
                let path = format!("{path}.{}", field.wire);
                match value.get(&field.wire) {
                    Some(value) => fits(platform, &field.ty, value, &path, full),
                    None => assert!(!field.required, "{path} is missing"),
                }
            }
            value.is_object()
        }
    };
    assert!(ok, "{path}: {value} is no {ty:?}");
}
