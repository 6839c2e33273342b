//! The structures and enums of a document, by the files that they are described in.

use std::collections::BTreeMap;

use doudian_codegen::emit::extension as x;
use doudian_codegen::model::{Json, Platform};

use super::fields::{codes, fields};
use super::keys::Keys;
use super::types::type_of;
use crate::json::Parts;

/// The kind and the name of a file, as in `method` and `order.list`.
type Home<'d> = (&'d str, &'d str);

pub(super) struct Definitions<'d> {
    schemas: &'d [(String, Json)],
    prefix: &'d str,
    homes: BTreeMap<Home<'d>, Vec<(&'d str, &'d Json)>>,
}

/// The section of a file that is written as fields, with the name of the structure that it is.
pub(super) type Section<'d> = (&'static str, &'d str);

impl<'d> Definitions<'d> {
    pub(super) fn of(root: &'d Json, platform: &'d Platform) -> Self {
        let schemas = root.get("components").and_then(|it| it.get("schemas"));
        let schemas = schemas.and_then(Json::members).unwrap_or_default();
        let mut homes: BTreeMap<Home<'d>, Vec<(&str, &Json)>> = BTreeMap::new();
        for (name, schema) in schemas {
            let home = schema.get(x::HOME).and_then(Json::members).unwrap_or_default();
            if let Some((kind, Json::Text(file))) = home.first() {
                homes.entry((kind, file)).or_default().push((name, schema));
            }
        }
        Self { schemas, prefix: &platform.class_prefix, homes }
    }

    /// The schema of this name.
    pub(super) fn get(&self, name: &str) -> Option<&'d Json> {
        self.schemas.iter().find(|(known, _)| known == name).map(|(_, schema)| schema)
    }

    /// Whether a structure is described in a file.
    pub(super) fn is_at_home(&self, name: &str, home: Home<'_>) -> bool {
        let own = self.homes.get(&home);
        own.is_some_and(|own| own.iter().any(|(known, _)| *known == name))
    }

    /// What the types of a file are called in it, where those are not their whole names: without a
    /// prefix of the platform, only the rest of a name is one that a file can give.
    pub(super) fn local(&self, home: Home<'_>, base: &str) -> BTreeMap<&'d str, String> {
        let own = self.homes.get(&home).into_iter().flatten();
        let own = own.filter(|(name, _)| self.prefix.is_empty() || !name.starts_with(self.prefix));
        own.filter_map(|(name, _)| Some((*name, name.strip_prefix(base)?.to_owned()))).collect()
    }

    /// The types, enums, labels and kept members of a file. The structures of `sections` are written
    /// where they are used.
    pub(super) fn put(
        &self,
        home: Home<'_>,
        sections: &[Section<'_>],
        local: &BTreeMap<&str, String>,
        keys: &mut Keys,
    ) {
        let (mut types, mut enums) = (Vec::new(), Vec::new());
        let (mut labels, mut extra) = (Vec::new(), Vec::new());
        for (name, schema) in self.homes.get(&home).into_iter().flatten() {
            let called = local.get(name).cloned().unwrap_or_else(|| (*name).to_owned());
            if schema.get(x::CODES).is_some()
                || schema.get("properties").is_none() && is_scalar(schema)
            {
                enums.push((called, enumeration(schema)));
                continue;
            }
            let section = sections.iter().find(|(_, own)| own == name).map(|(section, _)| *section);
            let shown = section.map_or_else(|| called.clone(), str::to_owned);
            if let Some(label) = schema.get("title") {
                labels.push((shown.clone(), label.clone()));
            }
            if schema.get(x::EXTRA).is_some() {
                extra.push(Json::Text(shown));
            }
            if section.is_none() {
                types.push((called, Json::Object(fields(schema, local))));
            }
        }
        let object = |members: Vec<_>| (!members.is_empty()).then_some(Json::Object(members));
        keys.put("types", object(types));
        keys.put("enums", object(enums));
        keys.put("extra", (!extra.is_empty()).then_some(Json::List(extra)));
        keys.put("labels", object(labels));
    }

    /// The files of shared types, by their names.
    pub(super) fn shared(&self) -> impl Iterator<Item = (&'d str, Json)> {
        let shared = self.homes.keys().filter(|(kind, _)| *kind == "shared");
        shared.map(|home| {
            let mut keys = Keys::default();
            self.put(*home, &[], &BTreeMap::new(), &mut keys);
            (home.1, keys.descriptor())
        })
    }
}

fn is_scalar(schema: &Json) -> bool {
    matches!(schema.get("type").and_then(Json::text), Some("integer" | "string"))
}

fn enumeration(schema: &Json) -> Json {
    let mut keys = Keys::default();
    keys.text("type", Some(&type_of(schema, &BTreeMap::new())));
    keys.same("label", schema, "title");
    keys.put("codes", codes(schema, true).unwrap_or(Json::Object(Vec::new())));
    keys.descriptor()
}
