//! What a document says, put into the descriptor that exists.

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::fmt::{EditError, Pointer, Position};
use doudian_codegen::model::{ErrorRow, Field, Json, Platform, Struct, Type};

use super::drafts::Drafts;
use super::field::{self, Facts, Names};
use super::fit::{Fit, fit};
use super::subject::Subject;
use super::types::Types;
use super::{Change, Open, example, place, refusals};
use crate::entry::{Entry, Fields, Member, Shape};

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

/// The descriptor that is changed, and what was done.
pub(super) struct Update<'a, 's> {
    pub(super) platform: &'a Platform,
    pub(super) entry: &'a Entry,
    pub(super) subject: &'a Subject<'a>,
    pub(super) drafts: &'a mut Drafts<'s>,
    /// New structures, by the file that they belong to.
    pub(super) types: BTreeMap<String, Types<'a>>,
    pub(super) changes: Vec<Change>,
    pub(super) open: Vec<Open>,
    /// Structures that were compared.
    pub(super) seen: BTreeSet<String>,
}

/// Where the fields of a structure stand.
#[derive(Clone)]
struct At {
    file: String,
    pointer: Pointer,
    /// Other methods have it too, of which this document says nothing.
    is_shared: bool,
    is_request: bool,
}

impl At {
    fn of(&self, wire: &str) -> Pointer {
        self.pointer.to(wire)
    }

    /// The structure, where it has a name.
    fn parent(&self) -> String {
        self.pointer.steps().get(1).cloned().unwrap_or_default()
    }
}

type Done = Result<(), EditError>;

impl<'a> Update<'a, '_> {
    pub(super) fn run(&mut self, links: bool) -> Done {
        let (entry, subject) = (self.entry, self.subject);
        self.facts(links)?;
        if let Some(fields) = entry.request.as_ref().filter(|fields| !fields.is_empty()) {
            let at = At {
                file: subject.file.to_owned(),
                pointer: Pointer::default().to("request"),
                is_shared: false,
                is_request: true,
            };
            self.fields(subject.request, fields, &at, "request")?;
        }
        if let Some(shape) = &entry.response {
            self.response(shape)?;
        }
        self.errors()?;
        self.example()?;
        for (file, types) in std::mem::take(&mut self.types) {
            for (name, members) in types.new {
                let at = Pointer::default().to("types").to(&name);
                self.drafts.edit(&file, |draft| draft.set(&at, &members))?;
            }
        }
        Ok(())
    }

    fn change(&mut self, path: &str, what: impl Into<String>) {
        self.changes.push(Change { path: path.to_owned(), what: what.into() });
    }

    fn left(&mut self, path: &str, what: impl Into<String>) {
        self.open.push(Open {
            name: self.entry.name.clone(),
            path: path.to_owned(),
            what: what.into(),
        });
    }

    fn set(&mut self, file: &str, at: &Pointer, value: &Json) -> Done {
        self.drafts.edit(file, |draft| draft.set(at, value)).map(drop)
    }

    /// What is said of the method as a whole.
    fn facts(&mut self, links: bool) -> Done {
        let (entry, subject) = (self.entry, self.subject);
        let root = Pointer::default();
        let text = |text: &str| Json::Text(text.to_owned());
        if let Some(doc) = entry.doc.as_ref().filter(|_| links && !subject.has_doc) {
            self.set(subject.file, &root.to("doc"), &text(doc))?;
            self.change("doc", "added");
        }
        let status = root.to("status");
        if self.drafts.get(subject.file, &status) == Some(text("retired")) {
            self.drafts.edit(subject.file, |draft| draft.remove(&status))?;
            self.change("status", "no longer retired");
        }
        let Some(api) = subject.api else { return Ok(()) };
        if let Some(path) = entry.path.as_ref().filter(|path| **path != api.path) {
            self.set(subject.file, &root.to("path"), &text(path))?;
            self.change("path", format!("{} became {path}", api.path));
        }
        if let Some(verb) = entry.verb.filter(|verb| *verb != api.verb) {
            self.set(subject.file, &root.to("verb"), &text(verb.word()))?;
            self.change("verb", format!("{} became {}", api.verb.word(), verb.word()));
        }
        if !entry.auths.is_empty() {
            let rows = super::auths(&entry.auths);
            if self.drafts.get(subject.file, &root.to("auths")).as_ref() != Some(&rows) {
                self.set(subject.file, &root.to("auths"), &rows)?;
                self.change("auths", "updated");
            }
        }
        Ok(())
    }

    fn response(&mut self, shape: &Shape) -> Done {
        let subject = self.subject;
        let at = At {
            file: subject.file.to_owned(),
            pointer: Pointer::default().to("response"),
            is_shared: false,
            is_request: false,
        };
        let Some(ty) = &subject.data else {
            let value = self.types(&at.file, |types| types.response(shape));
            self.change("response", "added");
            return self.set(&at.file, &at.pointer, &value);
        };
        // The fields of an answer are in its rows, where it is a list.
        let mut inner = ty;
        if matches!(shape, Shape::Fields(_)) {
            while let Type::List(item) | Type::Quoted(item) = inner {
                inner = item;
            }
        }
        // A structure with the one member `data`, of which documents show what is inside.
        let wrapped;
        let mut shape = shape;
        if let Type::Struct(name) = inner
            && let Some(record) = self.platform.structs.get(name)
            && let [only] = record.fields.as_slice()
            && only.wire == "data"
            && !matches!(shape, Shape::Fields(fields) if fields.iter().any(|it| it.name == "data"))
        {
            wrapped = Shape::Fields(vec![Member::new("data", shape.clone())]);
            shape = &wrapped;
        }
        match fit(self.platform, inner, shape) {
            Fit::Same => Ok(()),
            Fit::Inside(name, shape) => self.inside(name, shape, false, "response"),
            Fit::Other if matches!(inner, Type::Any) => {
                let value = self.types(&at.file, |types| types.response(shape));
                self.change("response", "now described");
                self.set(&at.file, &at.pointer, &value)
            }
            Fit::Other => {
                self.left("response", "the document has another type than the descriptor");
                Ok(())
            }
        }
    }

    /// What the document says of a structure that the descriptor names.
    fn inside(&mut self, name: &str, shape: &Shape, is_request: bool, path: &str) -> Done {
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

    fn fields(&mut self, record: &Struct, fields: &Fields, at: &At, path: &str) -> Done {
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
                        field::written(types, member, &parent, rename, at.is_request)
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
        let gone = record.fields.iter().filter(|field| {
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
            Fit::Other if is_either => {}
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
        if let (Some(label), None) = (&facts.words.label, &known.label) {
            self.keys(at, &known.wire)?;
            self.set(&at.file, &key("label"), &Json::Text(label.clone()))?;
            self.change(path, "labelled");
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
        let is_open = facts.is_uncertain(false);
        if known.uncertain && !is_open {
            self.drafts.edit(&at.file, |draft| draft.remove(&field.to("uncertain")))?;
        }
        if !facts.words.codes.is_empty() {
            self.set(&at.file, &field.to("codes"), &field::codes(&facts.words.codes))?;
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

    fn errors(&mut self) -> Done {
        let (entry, subject) = (self.entry, self.subject);
        let rows = Pointer::default().to("errors");
        for refusal in &entry.errors {
            let path = format!(
                "errors/{}",
                [&refusal.code.to_string(), &refusal.sub].map(String::as_str).join("/")
            );
            let is_it = |row: &ErrorRow| (row.code, &row.sub) == (refusal.code, &refusal.sub);
            match subject.errors.iter().position(is_it) {
                Some(index) => {
                    let key = rows.to(index.to_string()).to("label");
                    let is_said = self.drafts.get(subject.file, &key).is_some();
                    if let Some(label) = refusals::label(refusal).filter(|_| !is_said) {
                        self.set(subject.file, &key, &Json::Text(label))?;
                        self.change(path.trim_end_matches('/'), "labelled");
                    }
                }
                None if refusals::is_common(self.platform, refusal) => {}
                None => {
                    let row = refusals::written(self.platform, refusal);
                    self.set(subject.file, &rows.to("-"), &row)?;
                    self.change(path.trim_end_matches('/'), "added");
                }
            }
        }
        Ok(())
    }

    fn example(&mut self) -> Done {
        if self.subject.has_example {
            return Ok(());
        }
        let Some(example) = example::written(self.entry) else { return Ok(()) };
        self.set(self.subject.file, &Pointer::default().to("example"), &example)?;
        self.change("example", "added");
        Ok(())
    }

    /// Puts a parameter that has become required into the example.
    fn in_example(&mut self, member: &Member) -> Done {
        let at = Pointer::default().to("example").to("request").to(&member.name);
        if !self.subject.has_example || self.drafts.get(self.subject.file, &at).is_some() {
            return Ok(());
        }
        match example::value(self.entry, member) {
            Some(value) => self.set(self.subject.file, &at, &value),
            None => Ok(()),
        }
    }

    /// What a new structure in a file needs.
    fn types<T>(&mut self, file: &str, make: impl FnOnce(&mut Types<'a>) -> T) -> T {
        let entry = self.entry;
        let root = Pointer::default();
        let drafts = &*self.drafts;
        let prefix = &self.platform.class_prefix;
        let types = self.types.entry(file.to_owned()).or_insert_with(|| {
            let keys = ["types", "enums"].map(|key| drafts.keys(file, &root.to(key)));
            let mut types = Types::new(entry, prefix, keys.into_iter().flatten());
            types.has_units = super::has_units(entry);
            types
        });
        make(types)
    }
}

/// A number, text, or a list of them.
fn is_number_or_text(shape: &Shape) -> bool {
    match shape {
        Shape::Text | Shape::I32 | Shape::I64 | Shape::F64 => true,
        Shape::List(inner) => is_number_or_text(inner),
        _ => false,
    }
}
