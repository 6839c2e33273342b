//! New structures: what they are called, and how their fields and types are written.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use doudian_codegen::model::{Json, ParameterPlace};
use heck::ToUpperCamelCase;

use super::facts::Facts;
use super::names::Names;
use crate::entry::{Entry, Fields, Member, Shape};
use crate::{mask, words};

/// Names that the generator itself gives to what a method has.
const TAKEN: &[&str] = &[
    "Request",
    "Response",
    "Data",
    "Error",
    "ErrorCode",
    "Options",
    "Success",
    "Failure",
    "Callback",
    "Reply",
];

/// The structures of one descriptor: those that it has, and those that it gets.
pub(crate) struct Types<'e> {
    entry: &'e Entry,
    /// What every name of the whole platform begins with.
    prefix: String,
    /// Whether a unit of time is stated anywhere in the document; found out when it is asked.
    has_units: OnceCell<bool>,
    taken: BTreeSet<String>,
    /// New structures: name and members.
    pub(crate) new: Vec<(String, Json)>,
    /// The local names of structures that the document names.
    named: Vec<(String, String)>,
}

impl<'e> Types<'e> {
    /// `taken` are the names that the descriptor has.
    pub(crate) fn new(
        entry: &'e Entry,
        prefix: &str,
        taken: impl IntoIterator<Item = String>,
    ) -> Self {
        let own = TAKEN.iter().map(|name| (*name).to_owned());
        Self {
            entry,
            prefix: prefix.to_owned(),
            has_units: OnceCell::new(),
            taken: taken.into_iter().chain(own).collect(),
            new: Vec::new(),
            named: Vec::new(),
        }
    }

    /// Whether the document states the unit of any time: then one without is worth a mark.
    pub(crate) fn has_units(&self) -> bool {
        *self.has_units.get_or_init(|| states_units(self.entry))
    }

    /// The type as descriptors write it. `hint` is the name of the field, `parent` that of the
    /// structure it is in.
    pub(crate) fn written(&mut self, shape: &Shape, hint: &str, parent: &str) -> Json {
        json(self.text(shape, hint, parent))
    }

    fn text(&mut self, shape: &Shape, hint: &str, parent: &str) -> String {
        match shape {
            Shape::Unknown => "any".to_owned(),
            Shape::Text => "string".to_owned(),
            Shape::DateTime => "datetime".to_owned(),
            Shape::Csv => "csv".to_owned(),
            Shape::I32 => "i32".to_owned(),
            Shape::I64 => "i64".to_owned(),
            Shape::F64 => "f64".to_owned(),
            Shape::Bool => "bool".to_owned(),
            Shape::File => "file".to_owned(),
            Shape::Quoted(inner) if matches!(**inner, Shape::Unknown) => "json".to_owned(),
            Shape::Quoted(inner) => format!("text<{}>", self.text(inner, hint, parent)),
            Shape::List(inner) => format!("[{}]", self.text(inner, hint, parent)),
            Shape::Map(inner) => format!("map<{}>", self.text(inner, hint, parent)),
            Shape::Fields(fields) if fields.is_empty() => "any".to_owned(),
            Shape::Fields(fields) => self.structure(fields, hint, parent),
            Shape::Named(name) => self.known(name, parent),
        }
    }

    /// A structure that the document names: described once, and perhaps in itself.
    fn known(&mut self, name: &str, parent: &str) -> String {
        if let Some((_, local)) = self.named.iter().find(|(known, _)| known == name) {
            return local.clone();
        }
        let entry = self.entry;
        let Some((_, fields)) = entry.types.iter().find(|(known, _)| known == name) else {
            return "any".to_owned();
        };
        if fields.is_empty() {
            return "any".to_owned();
        }
        let local = self.free(name, parent);
        self.named.push((name.to_owned(), local.clone()));
        let at = self.new.len();
        self.new.push((local.clone(), Json::Null));
        let members = self.members(fields, &local, false);
        if let Some(slot) = self.new.get_mut(at) {
            slot.1 = members;
        }
        local
    }

    fn structure(&mut self, fields: &Fields, hint: &str, parent: &str) -> String {
        // Names are given from the outside in; what is inside stands behind.
        let local = self.free(hint, parent);
        let at = self.new.len();
        self.new.push((local.clone(), Json::Null));
        let members = self.members(fields, &local, false);
        // The same structure in two places is one.
        let same = self.new.iter().take(at).find(|(_, known)| *known == members);
        if let Some((same, _)) = same {
            let same = same.clone();
            self.new.truncate(at);
            self.taken.remove(&local);
            return same;
        }
        if let Some(slot) = self.new.get_mut(at) {
            slot.1 = members;
        }
        local
    }

    /// What `response` of a descriptor says of the data of an answer.
    pub(super) fn response(&mut self, shape: &Shape) -> Json {
        match shape {
            Shape::Fields(fields) if !fields.is_empty() => self.members(fields, "", false),
            shape => self.written(shape, "item", ""),
        }
    }

    /// The members of a structure as descriptors write them.
    pub(crate) fn members(&mut self, fields: &Fields, parent: &str, is_request: bool) -> Json {
        let mut names = Names::default();
        let mut members = Vec::new();
        for member in fields {
            let rename = names.rename(&member.name);
            let written = self.field(member, parent, rename, is_request);
            members.push((member.name.clone(), written));
        }
        Json::Object(members)
    }

    /// A field of a descriptor: its type alone, or its keys.
    pub(crate) fn field(
        &mut self,
        member: &Member,
        parent: &str,
        rename: Option<String>,
        is_request: bool,
    ) -> Json {
        let facts = Facts::of(member);
        let ty = self.written(&facts.shape, &member.name, parent);
        let mut keys = vec![("type", ty.clone())];
        let yes = || Json::Bool(true);
        if member.required == Some(true) && member.default.is_none() {
            keys.push(("required", yes()));
        }
        if member.is_nullable {
            keys.push(("nullable", yes()));
        }
        if let Some(default) = member.default.as_ref().filter(|_| is_request) {
            keys.push(("default", default.clone()));
        }
        if let Some(label) = &facts.words.label {
            keys.push(("label", Json::Text(label.clone())));
        }
        if let Some(unit) = facts.words.unit {
            keys.push(("unit", Json::Text(unit.to_owned())));
        }
        for (limit, number) in &member.limits {
            keys.push((limit, Json::Number(number.to_string())));
        }
        if !facts.words.codes.is_empty() {
            keys.push(("codes", codes(&facts.words.codes)));
        }
        let is_secret = facts.shape == Shape::Text && mask::is_secret(&member.name);
        let kind = match member.is_cipher {
            true => Some("cipher"),
            false => facts.hint.pii.or(is_secret.then_some("secret")),
        };
        if let Some(kind) = kind {
            keys.push(("pii", Json::Text(kind.to_owned())));
        }
        if let Some(place) = member.place {
            let word = match place {
                ParameterPlace::Query => "query",
                ParameterPlace::Header => "header",
            };
            keys.push(("in", Json::Text(word.to_owned())));
        }
        if member.is_lenient {
            keys.push(("lenient", yes()));
        }
        if let Some(rename) = rename {
            keys.push(("rename", Json::Text(rename)));
        }
        if facts.hint.is_out_of_use || member.is_deprecated {
            keys.push((
                "deprecated",
                Json::Text("the documentation calls it out of use".to_owned()),
            ));
        }
        if facts.is_uncertain(|| self.has_units()) {
            keys.push(("uncertain", yes()));
        }
        match keys.as_slice() {
            [_] => ty,
            _ => {
                Json::Object(keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }
        }
    }

    /// A name that nothing else has.
    fn free(&mut self, hint: &str, parent: &str) -> String {
        let ascii: String =
            hint.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        let mut name = ascii.to_upper_camel_case();
        if !name.starts_with(|c: char| c.is_ascii_uppercase()) {
            name.insert_str(0, "Item");
        }
        // Such a name would be one of the whole platform.
        if !self.prefix.is_empty() && name.starts_with(&self.prefix) {
            name.insert_str(0, "Own");
        }
        if self.taken.contains(&name) && !parent.is_empty() {
            name.insert_str(0, parent);
        }
        let mut number = 2;
        let mut free = name.clone();
        while self.taken.contains(&free) {
            free = format!("{name}{number}");
            number += 1;
        }
        self.taken.insert(free.clone());
        free
    }
}

/// Codes as descriptors write them.
pub(super) fn codes(codes: &[(String, String)]) -> Json {
    let rows = codes.iter().map(|(code, label)| (code.clone(), Json::Text(label.clone())));
    Json::Object(rows.collect())
}

/// A list stands in brackets of YAML.
fn json(text: String) -> Json {
    match text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(inner) => Json::List(vec![json(inner.to_owned())]),
        None => Json::Text(text),
    }
}

/// Whether the words about any member name a unit of time.
fn states_units(entry: &Entry) -> bool {
    fn in_fields(fields: &Fields) -> bool {
        fields.iter().any(|member| {
            matches!(words::unit_of(&member.about), Some("s" | "ms")) || in_shape(&member.shape)
        })
    }
    fn in_shape(shape: &Shape) -> bool {
        match shape {
            Shape::Fields(fields) => in_fields(fields),
            Shape::List(inner) | Shape::Map(inner) | Shape::Quoted(inner) => in_shape(inner),
            _ => false,
        }
    }
    entry.request.as_ref().is_some_and(in_fields)
        || entry.response.as_ref().is_some_and(in_shape)
        || entry.types.iter().any(|(_, fields)| in_fields(fields))
}
