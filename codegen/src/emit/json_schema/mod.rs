//! JSON Schema 2020-12: a file for what each method is sent and for the data of its answer, and for
//! each message, SPI method, client-side call, callback and shared type. Each stands alone, with the
//! types that it needs below `$defs`.
//!
//! | file | describes |
//! |---|---|
//! | `order/order.list.request.json` | the parameters, wherever they stand, without files |
//! | `order/order.list.data.json` | what the data of the answer is |
//! | `messages/TOPIC.101.data.json` | what `data` of the message holds |
//! | `spi/NAME.request.json`, `….data.json` | the parameters, and the data of the reply |
//! | `plugins/NAME.request.json`, `….response.json` | the options, and what success tells |
//! | `callbacks/NAME.request.json`, `….response.json` | what is sent, and what is answered |
//! | `types/NAME.json` | a structure or enum that several share |

use super::extension as x;
use super::json::{Members, json};
use super::schema::{RefBase, enumeration, fields, structure, used};
use super::source::{Content, Reader, SourceText};
use crate::model::{CALLBACKS, Enum, Field, Home, MESSAGES, PLUGINS, Platform, SPI, Struct, Type};

/// Where the types of a file stand.
const DEFS: RefBase = RefBase("#/$defs/");

/// What a file describes.
#[derive(Hash)]
enum Root<'m> {
    /// An object with these members.
    Fields(Vec<&'m Field>),
    Type(Type),
}

#[derive(Hash)]
struct Schema<'m> {
    title: String,
    /// The version of the description, where it has one.
    version: Option<u32>,
    root: Root<'m>,
    records: Vec<&'m Struct>,
    enums: Vec<&'m Enum>,
}

pub(super) fn files<'m>(platform: &'m Platform, _form: &str) -> Vec<SourceText<'m>> {
    let mut files = Vec::new();
    let mut add = |folder: &str, name: &str, source: &str, title: String, root: Root<'m>| {
        let schema = Schema::new(platform, title, root);
        let source = if source.is_empty() { "the descriptors" } else { source };
        files.push(SourceText::export(format!("{folder}/{name}.json"), source, schema));
    };
    let named = |name: &String| Root::Type(Type::Struct(name.clone()));
    for api in &platform.apis {
        let (folder, name, title) = (&api.family, &api.method, &api.title);
        let fields = api.request.fields.iter().filter(|field| !field.ty.is_file());
        let root = Root::Fields(fields.collect());
        add(folder, &format!("{name}.request"), name, title.clone(), root);
        if let Some(data) = &api.data {
            let root = Root::Type(data.clone());
            add(folder, &format!("{name}.data"), name, title.clone(), root);
        }
    }
    for it in &platform.messages {
        let name = format!("{}.data", it.full_name());
        add(MESSAGES, &name, &it.topic, it.title.clone(), named(&it.data));
    }
    for it in &platform.spis {
        let request = format!("{}.request", it.name);
        add(SPI, &request, &it.name, it.title.clone(), named(&it.request));
        if let Some(data) = &it.data {
            let root = Root::Type(data.clone());
            add(SPI, &format!("{}.data", it.name), &it.name, it.title.clone(), root);
        }
    }
    let plugins = platform
        .plugins
        .iter()
        .map(|it| (PLUGINS, &it.name, &it.title, [&it.request, &it.response]));
    let callbacks = platform
        .callbacks
        .iter()
        .map(|it| (CALLBACKS, &it.name, &it.title, [&it.request, &it.response]));
    for (folder, name, title, [request, response]) in plugins.chain(callbacks) {
        add(folder, &format!("{name}.request"), name, title.clone(), named(request));
        add(folder, &format!("{name}.response"), name, title.clone(), named(response));
    }
    let is_shared = |home: &Home| matches!(home, Home::Shared(_));
    for record in platform.structs.values().filter(|record| is_shared(&record.home)) {
        let title = record.label.clone().unwrap_or_else(|| record.name.clone());
        add("types", &record.name, &record.name, title, named(&record.name));
    }
    for item in platform.enums.values().filter(|item| is_shared(&item.home)) {
        let title = item.label.clone().unwrap_or_else(|| item.name.clone());
        let root = Root::Type(Type::Enum(item.name.clone()));
        add("types", &item.name, &item.name, title, root);
    }
    files
}

impl<'m> Schema<'m> {
    fn new(platform: &'m Platform, title: String, root: Root<'m>) -> Self {
        let used = match &root {
            Root::Fields(fields) => used(platform, fields.iter().map(|field| &field.ty)),
            Root::Type(ty) => used(platform, [ty]),
        };
        Self {
            title,
            version: platform.version.as_ref().map(|version| version.number),
            records: used.iter().filter_map(|name| platform.structs.get(*name)).collect(),
            enums: used.iter().filter_map(|name| platform.enums.get(*name)).collect(),
            root,
        }
    }
}

impl Content for Schema<'_> {
    fn text(&self) -> String {
        let mut schema = Members::default();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", &self.title);
        schema.put_some(x::VERSION, self.version.map(i64::from));
        let root = match &self.root {
            Root::Fields(own) => fields(DEFS, None, own.iter().copied()),
            Root::Type(ty) => DEFS.schema(ty),
        };
        schema.0.extend(root.0);
        let records = self.records.iter().map(|record| (&record.name, structure(DEFS, record)));
        let enums = self.enums.iter().map(|item| (&item.name, enumeration(item)));
        let mut defs: Vec<_> = records.chain(enums).collect();
        defs.sort_by_key(|(name, _)| *name);
        let mut all = Members::default();
        for (name, def) in defs {
            all.put(name, def);
        }
        schema.put_object("$defs", all);
        json(&schema.into())
    }

    fn reader(&self) -> Reader {
        Reader::JsonSchema
    }
}
