//! How a parameter or member is written.

use std::collections::BTreeSet;

use doudian_codegen::lint::{Hint, hint};
use doudian_codegen::model::Json;

use super::types::Types;
use crate::entry::{Member, Place, Shape};
use crate::mask;
use crate::words::{Words, words};

/// A field of a descriptor: its type alone, or its keys.
pub(crate) fn written(
    types: &mut Types<'_>,
    member: &Member,
    parent: &str,
    rename: Option<String>,
    is_request: bool,
) -> Json {
    let facts = Facts::of(member);
    let ty = types.written(&facts.shape, &member.name, parent);
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
            Place::Query => "query",
            Place::Header => "header",
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
        keys.push(("deprecated", Json::Text("the documentation calls it out of use".to_owned())));
    }
    if facts.is_uncertain(|| types.has_units()) {
        keys.push(("uncertain", yes()));
    }
    match keys.as_slice() {
        [_] => ty,
        _ => Json::Object(keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
    }
}

/// Codes as descriptors write them.
pub(crate) fn codes(codes: &[(String, String)]) -> Json {
    let rows = codes.iter().map(|(code, label)| (code.clone(), Json::Text(label.clone())));
    Json::Object(rows.collect())
}

/// What a document says of a member, read together.
pub(crate) struct Facts {
    /// The type, mended where the name says that it cannot be.
    pub(crate) shape: Shape,
    /// What the words say, as far as it fits the type.
    pub(crate) words: Words,
    /// What the name asks for.
    pub(crate) hint: Hint,
    is_guess: bool,
}

impl Facts {
    pub(crate) fn of(member: &Member) -> Self {
        let mut words = words(&member.about);
        if words.codes.is_empty() {
            words.codes = member.codes.clone();
        }
        let mut shape = member.shape.clone();
        let asked = |shape: &Shape| hint(&member.name, plain(shape), words.label.as_deref());
        let mut found = asked(&shape);
        if found.is_narrow_id && words.codes.is_empty() {
            widen(&mut shape);
            found = asked(&shape);
        }
        if found.holds_json && shape == Shape::Text {
            shape = Shape::Quoted(Box::new(Shape::Unknown));
        }
        if !has_codes(&shape) || !fit(&words.codes, &shape) {
            words.codes.clear();
        }
        if !words.codes.is_empty() {
            words.unit = None;
        }
        if !matches!(shape, Shape::Text | Shape::I32 | Shape::I64 | Shape::F64 | Shape::List(_)) {
            words.unit = None;
        }
        let is_told = words.unit.is_some() || !words.codes.is_empty();
        found.is_bare_money &= !is_told;
        found.is_bare_time &= !is_told;
        Self { shape, words, hint: found, is_guess: member.is_guess }
    }

    /// Whether sources are silent about what it is.
    pub(crate) fn is_uncertain(&self, has_units: impl FnOnce() -> bool) -> bool {
        let lacks_unit = || self.hint.is_bare_money || self.hint.is_bare_time && has_units();
        self.is_guess || is_open(&self.shape) || lacks_unit()
    }
}

fn is_open(shape: &Shape) -> bool {
    match shape {
        Shape::Unknown => true,
        Shape::Fields(fields) => fields.is_empty(),
        Shape::List(inner) | Shape::Map(inner) => is_open(inner),
        _ => false,
    }
}

/// An id has up to 19 digits.
fn widen(shape: &mut Shape) {
    match shape {
        Shape::I32 => *shape = Shape::I64,
        Shape::List(inner) | Shape::Quoted(inner) => widen(inner),
        _ => {}
    }
}

/// The type in the words of descriptors, as far as rules about names look at it.
fn plain(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text => "string",
        Shape::DateTime => "datetime",
        Shape::Csv => "csv",
        Shape::I32 => "i32",
        Shape::I64 => "i64",
        Shape::F64 => "f64",
        Shape::Bool => "bool",
        Shape::List(inner) => match **inner {
            Shape::Text => "[string]",
            Shape::I32 => "[i32]",
            Shape::I64 => "[i64]",
            _ => "[any]",
        },
        Shape::Quoted(inner) => match **inner {
            Shape::I32 => "text<i32>",
            Shape::I64 => "text<i64>",
            _ => "json",
        },
        _ => "any",
    }
}

fn has_codes(shape: &Shape) -> bool {
    match shape {
        Shape::Text | Shape::I32 | Shape::I64 => true,
        Shape::List(inner) | Shape::Quoted(inner) => {
            has_codes(inner) && !matches!(**inner, Shape::List(_))
        }
        _ => false,
    }
}

fn fit(codes: &[(String, String)], shape: &Shape) -> bool {
    match shape {
        Shape::I32 => codes.iter().all(|(code, _)| code.parse::<i32>().is_ok()),
        Shape::I64 => codes.iter().all(|(code, _)| code.parse::<i64>().is_ok()),
        Shape::List(inner) | Shape::Quoted(inner) => fit(codes, inner),
        _ => true,
    }
}

/// The names in Rust of the fields of one structure.
#[derive(Default)]
pub(crate) struct Names(BTreeSet<String>);

impl Names {
    /// Takes the name of a field that is there already.
    pub(crate) fn take(&mut self, name: &str) {
        self.0.insert(name.trim_start_matches("r#").to_owned());
    }

    /// The `rename` that a new field needs, if it needs one.
    pub(crate) fn rename(&mut self, wire: &str) -> Option<String> {
        let plain = doudian_codegen::field_name(wire);
        let free = |names: &Self, name: &str| !names.0.contains(name);
        if let Some(name) = &plain {
            let name = name.trim_start_matches("r#");
            if free(self, name) {
                self.0.insert(name.to_owned());
                return None;
            }
        }
        let ascii = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
        let mut name: String = wire.chars().map(ascii).collect();
        name = name.trim_matches('_').to_owned();
        if name.is_empty() {
            name.push_str("field");
        } else if name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert_str(0, "field_");
        }
        // As snake_case has it, without `__`.
        name = name.split('_').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_");
        let base = name.clone();
        let mut number = 2;
        while !free(self, &name) || doudian_codegen::field_name(&name).as_deref() != Some(&name) {
            name = format!("{base}_{number}");
            number += 1;
        }
        self.0.insert(name.clone());
        Some(name)
    }
}
