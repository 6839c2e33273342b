//! Shared types that an overlay changes.
//!
//! The published crate's own types cannot change, so the method gets copies: of the types
//! that the overlay names, and of every type between them and the method.

use std::collections::{BTreeMap, BTreeSet};

use crate::load::raw::{EnumDef, Field, File, Response, TypeDef, TypeExpr};
use crate::load::{self, Doc, Entries, Line};
use crate::published::Published;

/// The prefix of the published crate's types.
const PREFIX: &str = "Doudian";

/// What a file calls its own structures: those of its sections.
pub(super) const SECTIONS: [&str; 2] = ["request", "response"];

/// Puts the copies into the method's descriptor. Returns the names of all shared types that
/// the method uses.
pub(super) fn localize(doc: &Doc, base: &mut File, published: &Published) -> Vec<String> {
    let named: Vec<&str> = named(&doc.raw).filter(|name| !is_local(base, name)).collect();
    if named.is_empty() {
        return Vec::new();
    }
    let shared = Shared::reach(base, published);
    for name in shared.holders_of(&named) {
        match shared.defs.get(&name) {
            Some(Shape::Type(def)) => {
                base.types.get_or_insert_with(Entries::default).add(&name, def.clone());
                if let Some((_, label)) = shared.labels.iter().find(|(of, _)| *of == name) {
                    base.labels.get_or_insert_with(Entries::default).add(&name, label.clone());
                }
                if let Some(extra) = shared.extra.iter().find(|extra| ***extra == *name) {
                    base.extra.get_or_insert_default().push(extra.clone());
                }
            }
            Some(Shape::Enum(def)) => {
                base.enums.get_or_insert_with(Entries::default).add(&name, def.clone());
            }
            // A new type of the overlay.
            None => {}
        }
    }
    shared.defs.into_keys().collect()
}

/// The types that an overlay adds to or changes, and those that it defines.
fn named(overlay: &File) -> impl Iterator<Item = &str> {
    let add = overlay.add.iter().flat_map(|add| {
        let types = add.types.iter().flatten().map(|(name, _)| name.as_str());
        let extra = add.extra.iter().flatten().map(|name| &**name);
        let labels = add.labels.iter().flatten().map(|(name, _)| name.as_str());
        let types = types.chain(extra.chain(labels).filter(|name| !SECTIONS.contains(name)));
        types.chain(add.enums.iter().flatten().map(|(name, _)| name.as_str()))
    });
    let change = overlay.change.iter().flat_map(|change| {
        let types = change.types.iter().flatten().map(|(name, _)| name.as_str());
        types.chain(change.enums.iter().flatten().map(|(name, _)| name.as_str()))
    });
    add.chain(change)
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
    /// Those whose unknown members are kept.
    extra: Vec<Line>,
    /// What they are, for those of which it is said.
    labels: Vec<(String, Line)>,
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
            let extra = file.extra.iter().flatten().find(|extra| ***extra == *name);
            shared.extra.extend(extra.cloned());
            let label = file.labels.as_ref().and_then(|labels| labels.get(&name));
            shared.labels.extend(label.map(|label| (name.clone(), label.clone())));
            open.extend(holds.iter().cloned());
            shared.defs.insert(name.clone(), shape);
            shared.holds.insert(name, holds);
        }
        shared
    }

    /// The types themselves, and whatever holds them, directly or not.
    fn holders_of(&self, types: &[&str]) -> BTreeSet<String> {
        let mut all: BTreeSet<String> = types.iter().copied().map(str::to_owned).collect();
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
    names.extend(ty.name().map(str::to_owned));
}
