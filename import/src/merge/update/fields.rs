//! The members of structures.

use doudian_codegen::fmt::Position;
use doudian_codegen::model::{Field, Json, Struct, TokenPlace, Type};

use super::super::facts::Facts;
use super::super::fit::{Fit, fit};
use super::super::names::Names;
use super::super::{place, types};
use super::{At, Done, Update};
use crate::entry::{Fields, Member, Shape};

/// The keys of a field that speak of values of its type.
const OF_TYPE: &[&str] = &[
    "default",
    "max_items",
    "min_items",
    "max_length",
    "max_bytes",
    "min",
    "max",
    "codes",
    "unit",
];

impl Update<'_, '_> {
    /// What the document says of a structure that the descriptor names.
    pub(super) fn inside(
        &mut self,
        name: &str,
        shape: &Shape,
        is_request: bool,
        path: &str,
    ) -> Done {
        let entry = self.entry;
        let fields = match shape {
            Shape::Fields(fields) => Some(fields),
            Shape::Named(known) => {
                entry.types.iter().find(|(name, _)| name == known).map(|(_, fields)| fields)
            }
            _ => None,
        };
        let platform = self.platform;
        let (Some(fields), Some(record)) = (fields, platform.structs.get(name)) else {
            return Ok(());
        };
        let Some(at) = self.at(record, is_request) else { return Ok(()) };
        if fields.is_empty() || !self.seen.insert(name.to_owned()) {
            return Ok(());
        }
        self.fields(record, fields, &at, path)
    }

    /// Where a structure is described.
    fn at(&mut self, record: &Struct, is_request: bool) -> Option<At> {
        let is_shared = record.home != self.subject.home;
        let base = if is_shared { &self.platform.class_prefix } else { &self.subject.base };
        // The fields of the answer itself are under no name.
        let section = (!is_shared).then_some("response");
        let pointer = place::of_struct(self.drafts, record, base, section)?;
        Some(At { file: record.file.clone(), pointer, is_shared, is_request })
    }

    pub(super) fn fields(&mut self, record: &Struct, fields: &Fields, at: &At, path: &str) -> Done {
        let mut names = Names::default();
        record.fields.iter().for_each(|field| names.take(&field.rust.ident));
        let mut before: Option<&str> = None;
        for member in fields {
            let path = format!("{path}/{}", member.name);
            match record.fields.iter().find(|field| field.wire == member.name) {
                Some(known) => self.field(known, member, at, &path)?,
                // Another document of this run has added it already.
                None if self.drafts.get(&at.file, &at.of(&member.name)).is_some() => {}
                None => {
                    let rename = names.rename(&member.name);
                    let parent = at.parent();
                    let value = self.types(&at.file, |types| {
                        types.field(member, &parent, rename, at.is_request)
                    });
                    let pointer = at.of(&member.name);
                    let position = match before {
                        Some(before) => Position::After(before.to_owned()),
                        None => Position::Last,
                    };
                    self.drafts
                        .edit(&at.file, |draft| draft.insert(&pointer, &value, &position))?;
                    self.change(&path, "added");
                }
            }
            before = Some(&member.name);
        }
        if at.is_shared || self.entry.is_partial {
            return Ok(());
        }
        // Somebody may have described the token as a parameter, and it is still sent.
        let is_token = |field: &Field| match &self.entry.token_place {
            Some(TokenPlace::Query(name)) => at.is_request && *name == field.wire,
            _ => false,
        };
        let gone = record.fields.iter().filter(|field| !is_token(field)).filter(|field| {
            // What sources are silent about was in no document.
            !field.uncertain && !fields.iter().any(|member| member.name == field.wire)
        });
        for field in gone {
            let key = at.of(&field.wire).to("retired");
            if self.drafts.get(&at.file, &key).is_none() && field.deprecated.is_none() {
                self.keys(at, &field.wire)?;
                self.set(&at.file, &key, &Json::Bool(true))?;
                self.change(&format!("{path}/{}", field.wire), "retired");
            }
        }
        Ok(())
    }

    fn field(&mut self, known: &Field, member: &Member, at: &At, path: &str) -> Done {
        let facts = Facts::of(member);
        let key = |key: &str| at.of(&known.wire).to(key);
        if self.drafts.get(&at.file, &key("retired")) == Some(Json::Bool(true)) {
            self.drafts.edit(&at.file, |draft| draft.remove(&key("retired")))?;
            self.change(path, "no longer retired");
        }
        let found = fit(self.platform, &known.ty, &facts.shape);
        // Somebody knows that both occur.
        let is_either = known.lenient && is_number_or_text(&facts.shape);
        match found {
            Fit::Same => {}
            Fit::Other if is_either || is_any_number(&known.ty, member) => {}
            Fit::Inside(name, shape) => self.inside(name, shape, at.is_request, path)?,
            Fit::Other if at.is_shared => {
                self.left(path, "the document has another type than the shared structure");
            }
            // A guess is no reason to change what somebody knew.
            Fit::Other if member.is_guess && !known.uncertain => {
                self.left(path, "what was seen is of another type than described");
            }
            Fit::Other => return self.retype(known, member, &facts, at, path),
        }
        if at.is_shared {
            return Ok(());
        }
        match (&facts.words.label, &known.label) {
            (Some(label), None) => {
                self.keys(at, &known.wire)?;
                self.set(&at.file, &key("label"), &Json::Text(label.clone()))?;
                self.change(path, "labelled");
            }
            (Some(said), Some(known)) => self.called(path, known, said),
            (None, _) => {}
        }
        if let (Some(unit), None) = (facts.words.unit, &known.unit) {
            let is_number = matches!(known.ty, Type::I32 | Type::I64 | Type::F64);
            if is_number && known.codes.is_empty() {
                self.keys(at, &known.wire)?;
                self.set(&at.file, &key("unit"), &Json::Text(unit.to_owned()))?;
                self.change(path, format!("unit {unit}"));
            }
        }
        match member.required {
            Some(true) if !known.required && known.default.is_none() => {
                self.keys(at, &known.wire)?;
                self.set(&at.file, &key("required"), &Json::Bool(true))?;
                self.change(path, "required");
                if at.is_request && at.pointer.steps().len() == 1 {
                    self.in_example(member)?;
                }
            }
            Some(false) if known.required => {
                self.keys(at, &known.wire)?;
                if self.drafts.get(&at.file, &key("required")).is_some() {
                    self.drafts.edit(&at.file, |draft| draft.remove(&key("required")))?;
                    self.change(path, "no longer required");
                }
            }
            _ => {}
        }
        self.codes(known, &facts, at, path)
    }

    /// Gives a field the type of the document.
    fn retype(
        &mut self,
        known: &Field,
        member: &Member,
        facts: &Facts,
        at: &At,
        path: &str,
    ) -> Done {
        let parent = at.parent();
        let ty = self.types(&at.file, |types| types.written(&facts.shape, &member.name, &parent));
        self.keys(at, &known.wire)?;
        let field = at.of(&known.wire);
        let keys = self.drafts.keys(&at.file, &field);
        for key in keys.iter().filter(|key| OF_TYPE.contains(&key.as_str())) {
            self.drafts.edit(&at.file, |draft| draft.remove(&field.to(key)))?;
        }
        self.set(&at.file, &field.to("type"), &ty)?;
        let is_open = facts.is_uncertain(|| false);
        if known.uncertain && !is_open {
            self.drafts.edit(&at.file, |draft| draft.remove(&field.to("uncertain")))?;
        }
        if !facts.words.codes.is_empty() {
            self.set(&at.file, &field.to("codes"), &types::codes(&facts.words.codes))?;
        }
        self.change(path, "another type");
        Ok(())
    }

    /// Adds codes that the document lists and the descriptor does not.
    fn codes(&mut self, known: &Field, facts: &Facts, at: &At, path: &str) -> Done {
        let said = &facts.words.codes;
        if said.is_empty() {
            return Ok(());
        }
        let name = known.ty.walk().find_map(|ty| match ty {
            Type::Enum(name) => Some(name.clone()),
            _ => None,
        });
        let (file, pointer) = match name {
            Some(name) => {
                let Some(item) = self.platform.enums.get(&name) else { return Ok(()) };
                let is_own = item.home == self.subject.home;
                let base = if is_own { &self.subject.base } else { &self.platform.class_prefix };
                let Some(pointer) = place::of_enum(self.drafts, item, base) else { return Ok(()) };
                (item.file.clone(), pointer.to("codes"))
            }
            None => {
                self.keys(at, &known.wire)?;
                (at.file.clone(), at.of(&known.wire).to("codes"))
            }
        };
        let there = self.drafts.keys(&file, &pointer);
        for (code, label) in said.iter().filter(|(code, _)| !there.contains(code)) {
            self.set(&file, &pointer.to(code), &Json::Text(label.clone()))?;
            self.change(path, format!("code {code}"));
        }
        Ok(())
    }

    /// Makes keys of a field that is written as its type alone.
    fn keys(&mut self, at: &At, wire: &str) -> Done {
        self.drafts.spread(&at.file, &at.of(wire))
    }
}

/// Whether a member is guessed to be an integer where some number is described: of how wide it is,
/// and whether it may have a fraction, the document shows nothing.
fn is_any_number(ty: &Type, member: &Member) -> bool {
    fn holds(ty: &Type, shape: &Shape) -> bool {
        match shape {
            Shape::List(inner) => ty.item().is_some_and(|ty| holds(ty, inner)),
            Shape::I32 | Shape::I64 => ty.is_number(),
            _ => false,
        }
    }
    let fits = !member.is_wide || *ty.leaf() != Type::I32;
    member.is_guess && fits && holds(ty, &member.shape)
}

/// A number, text, or a list of them.
fn is_number_or_text(shape: &Shape) -> bool {
    match shape {
        Shape::Text | Shape::I32 | Shape::I64 | Shape::F64 => true,
        Shape::List(inner) => is_number_or_text(inner),
        _ => false,
    }
}
