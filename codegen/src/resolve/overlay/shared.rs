//! Shared types that an overlay changes.
//!
//! The published crate's own types cannot change, so the method gets copies: of the types
//! that the overlay names, and of every type between them and the method.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::{EnumDef, Field, File, Response, TypeDef, TypeExpr};
use crate::load::{self, Doc, Entries};
use crate::published::Published;
use crate::resolve::expr;

/// The prefix of the published crate's types.
const PREFIX: &str = "Doudian";

pub(super) fn localize(doc: &Doc, base: &mut File, published: &Published, problems: &mut Problems) {
    let named = named(doc, base, published);
    if named.is_empty() {
        return;
    }
    let shared = Shared::reach(base, published);
    for (name, place, section) in &named {
        // What is added may be a type of the overlay's own that is called like a shared one.
        if *section == "change" && !shared.holds.contains_key(name) {
            problems.push(
                Problem::new(
                    Rule::BadOverlay,
                    place.clone().on_key(),
                    format!("the method does not use the shared type `{name}`"),
                )
                .label("not a part of what it sends or answers")
                .maybe_help(did_you_mean(name, shared.holds.keys().map(String::as_str))),
            );
        }
    }
    for name in shared.holders_of(named.into_iter().map(|(name, ..)| name)) {
        match shared.defs.get(&name) {
            Some(Shape::Type(def)) => {
                base.types.get_or_insert_with(Entries::default).add(&name, def.clone());
            }
            Some(Shape::Enum(def)) => {
                base.enums.get_or_insert_with(Entries::default).add(&name, def.clone());
            }
            None => {}
        }
    }
}

/// The shared types that the overlay names, as their own files write them.
fn named(doc: &Doc, base: &File, published: &Published) -> Vec<(String, Place, &'static str)> {
    let mut named: Vec<(String, Place, &'static str)> = Vec::new();
    let mut note = |section: &'static str, kind: &str, name: &str| {
        let is_shared = published.find(name, PREFIX).is_some_and(|entry| entry.shared);
        if is_shared && !is_local(base, name) && !named.iter().any(|(other, ..)| other == name) {
            let place = Place::file(doc.file).at(section).at(kind).at(name);
            named.push((name.to_owned(), place, section));
        }
    };
    if let Some(change) = &doc.raw.change {
        change.types.iter().flatten().for_each(|(name, _)| note("change", "types", name));
        change.enums.iter().flatten().for_each(|(name, _)| note("change", "enums", name));
    }
    if let Some(add) = &doc.raw.add {
        add.types.iter().flatten().for_each(|(name, _)| note("add", "types", name));
        add.enums.iter().flatten().for_each(|(name, _)| note("add", "enums", name));
    }
    named
}

/// Whether the method's own file defines the type.
fn is_local(base: &File, name: &str) -> bool {
    base.types.as_ref().is_some_and(|types| types.get(name).is_some())
        || base.enums.as_ref().is_some_and(|enums| enums.get(name).is_some())
}

enum Shape {
    Type(TypeDef),
    Enum(EnumDef),
}

/// The shared types that a method uses, directly or not.
#[derive(Default)]
struct Shared {
    defs: BTreeMap<String, Shape>,
    /// Per type, the shared types that its definition names.
    holds: BTreeMap<String, BTreeSet<String>>,
}

impl Shared {
    fn reach(base: &File, published: &Published) -> Self {
        let mut shared = Self::default();
        let mut files: BTreeMap<&'static str, Option<File>> = BTreeMap::new();
        let mut open: Vec<String> = names_in_method(base).into_iter().collect();
        while let Some(name) = open.pop() {
            if shared.holds.contains_key(&name) || is_local(base, &name) {
                continue;
            }
            let Some(entry) = published.find(&name, PREFIX).filter(|entry| entry.shared) else {
                continue;
            };
            let file = files
                .entry(entry.file)
                .or_insert_with(|| load::published(&published.source(entry.file)?));
            let Some(file) = file else { continue };
            let types = file.types.as_ref();
            let (shape, holds) = match types.and_then(|types| types.get(&name)) {
                Some(def) => (Shape::Type(def.clone()), names_in_def(def)),
                None => match file.enums.as_ref().and_then(|enums| enums.get(&name)) {
                    Some(def) => (Shape::Enum(def.clone()), BTreeSet::new()),
                    None => continue,
                },
            };
            open.extend(holds.iter().cloned());
            shared.defs.insert(name.clone(), shape);
            shared.holds.insert(name, holds);
        }
        shared
    }

    /// The types themselves, and whatever holds them, directly or not.
    fn holders_of(&self, types: impl Iterator<Item = String>) -> BTreeSet<String> {
        let mut all: BTreeSet<String> = types.collect();
        loop {
            let before = all.len();
            for (name, holds) in &self.holds {
                if holds.iter().any(|held| all.contains(held)) {
                    all.insert(name.clone());
                }
            }
            if all.len() == before {
                return all;
            }
        }
    }
}

/// The types that a method's file names.
pub(super) fn names_in_method(base: &File) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    note_fields(base.request.as_ref(), &mut names);
    match &base.response {
        Some(Response::Fields(fields)) => note_fields(Some(fields), &mut names),
        Some(Response::Type(ty)) => note(ty, &mut names),
        None => {}
    }
    for (_, def) in base.types.iter().flatten() {
        names.extend(names_in_def(def));
    }
    names
}

fn names_in_def(def: &TypeDef) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    match def {
        TypeDef::Fields(fields) => note_fields(Some(fields), &mut names),
        TypeDef::Alias(ty) => note(ty, &mut names),
    }
    names
}

fn note_fields(fields: Option<&Entries<Field>>, names: &mut BTreeSet<String>) {
    for (_, field) in fields.into_iter().flatten() {
        note(&field.ty, names);
    }
}

fn note(ty: &TypeExpr, names: &mut BTreeSet<String>) {
    if let Ok(expr) = expr::parse(ty) {
        names.extend(expr.name().map(str::to_owned));
    }
}
