//! OpenAPI 3.1: methods as paths, and what the platform sends by itself as webhooks.
//!
//! Two methods that are called at one path differ in a host or in the default of a parameter. The
//! second one has its name behind a `#`, which no client sends: `/product/detail/#product.detail`.
//! What the model says and OpenAPI has no word for is a member of [`extension`](super::extension),
//! so that an import gives the model back.

mod answer;
mod inbound;
mod operation;
mod parts;
mod plugins;
mod security;

use std::collections::{BTreeMap, BTreeSet};

use super::extension as x;
use super::facts;
use super::json::{Members, json, yaml};
use super::schema::{enumeration, structure};
use super::source::{Content, Reader, SourceText};
use crate::model::{Api, Json, Platform, Struct};
use parts::{SCHEMAS, server};

/// The one file, with the ending of its form.
pub(super) fn files<'m>(platform: &'m Platform, form: &str) -> Vec<SourceText<'m>> {
    let is_json = form == "json";
    let text = Document { text: text(&document(platform), is_json) };
    let path = format!("openapi.{form}");
    let source = format!("the descriptors of {}", platform.name);
    vec![SourceText::export(path, source, text)]
}

fn text(document: &Json, is_json: bool) -> String {
    if is_json { json(document) } else { yaml(document) }
}

#[derive(Hash)]
struct Document {
    text: String,
}

impl Content for Document {
    fn text(&self) -> String {
        self.text.clone()
    }

    fn reader(&self) -> Reader {
        Reader::OpenApi
    }
}

const ABOUT: &str = "\
Made from the descriptors of `doudian`. Enums are open: their known codes are in \
`x-extensible-enum`, and others may come. Answers have HTTP status 200 also where a call was \
refused: the code in them tells. What a method refuses, and what to do about it, is in \
`x-doudian-errors`.";

fn document(platform: &Platform) -> Json {
    let mut info = Members::default();
    info.put("title", &platform.title);
    let version = platform.version.as_ref().map_or(1, |version| version.number);
    info.put("version", version.to_string());
    info.put("description", ABOUT);

    let mut document = Members::default();
    document.put("openapi", "3.1.0");
    document.put("info", info);
    document.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    document.put(x::EXPORT, x::EXPORT_VERSION);
    document.put(x::PLATFORM, &platform.name);
    document.put_list("servers", server(&platform.host).into_iter().collect());
    document.put_list("security", security::of_all(platform));
    document.put_list("tags", tags(platform));
    document.put("paths", paths(platform));
    document.put_object("webhooks", inbound::webhooks(platform));
    document.put("components", components(platform));
    document.put_list(x::ERRORS, facts::errors(&platform.errors));
    document.put_list(x::SOURCES, facts::sources(&platform.sources));
    document.put_list(x::PLUGINS, plugins::list(platform));
    document.into()
}

fn tags(platform: &Platform) -> Vec<Json> {
    let families: BTreeSet<&str> = platform.apis.iter().map(|api| api.family.as_str()).collect();
    let inbound = inbound::tags(platform);
    families.into_iter().map(tag).chain(inbound.map(tag)).collect()
}

fn tag(name: &str) -> Json {
    let mut tag = Members::default();
    tag.put("name", name);
    tag.into()
}

fn paths(platform: &Platform) -> Members {
    let mut items: BTreeMap<String, Vec<&Api>> = BTreeMap::new();
    for api in &platform.apis {
        let is_taken = |path: &str| {
            items.get(path).is_some_and(|at| {
                at.iter().any(|other| other.verb == api.verb || other.host != api.host)
            })
        };
        let path = if is_taken(&api.path) {
            format!("{}#{}", api.path, api.method)
        } else {
            api.path.clone()
        };
        items.entry(path).or_default().push(api);
    }
    let mut paths = Members::default();
    for (path, apis) in items {
        let mut item = Members::default();
        for api in apis {
            let verb = api.verb.word().to_ascii_lowercase();
            item.put(&verb, operation::operation(platform, api));
        }
        paths.put(&path, item);
    }
    paths
}

fn components(platform: &Platform) -> Members {
    let mut components = Members::default();
    components.put_object("securitySchemes", security::schemes(platform));
    if security::is_signed(platform) {
        components.put("parameters", security::public_parameters());
    }
    components.put_object("schemas", schemas(platform));
    components
}

/// The schemas by their names, in the order of these.
fn schemas(platform: &Platform) -> Members {
    let mut schemas: BTreeMap<String, Members> = BTreeMap::new();
    if !platform.apis.is_empty() {
        schemas.extend(answer::envelopes(platform));
    }
    for api in &platform.apis {
        if operation::has_body(api) {
            schemas.insert(api.request.name.clone(), operation::body(api));
        }
        schemas.insert(api.response.clone(), answer::answer(platform, api));
    }
    for spi in &platform.spis {
        schemas.insert(spi.response.clone(), inbound::reply(spi));
    }
    let records = platform
        .structs
        .values()
        .map(|record: &Struct| (record.name.clone(), structure(SCHEMAS, record)));
    schemas.extend(records);
    let enums = platform.enums.values().map(|item| (item.name.clone(), enumeration(item)));
    schemas.extend(enums);
    let mut all = Members::default();
    for (name, schema) in schemas {
        all.put(&name, schema);
    }
    all
}
