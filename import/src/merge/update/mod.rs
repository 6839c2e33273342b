//! What a document says, put into the descriptor that exists.
//!
//! | file | of what |
//! |---|---|
//! | here | the method as a whole, and its answer |
//! | `fields` | the members of structures |
//! | `rows` | refusals, and the example |

mod fields;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::fmt::{EditError, Pointer};
use doudian_codegen::model::{Json, Platform, Type};

use super::auths::auths;
use super::drafts::Drafts;
use super::fit::{Fit, fit};
use super::outcome::{DescriptorChange, Open};
use super::subject::{self, Existing};
use super::types::Types;
use crate::entry::{Entry, Member, Shape};

/// The descriptor that is changed, and what was done.
pub(super) struct Update<'a, 's> {
    pub(super) platform: &'a Platform,
    pub(super) entry: &'a Entry,
    pub(super) subject: &'a Existing<'a>,
    pub(super) drafts: &'a mut Drafts<'s>,
    /// The example that the document shows.
    pub(super) shown: Option<Json>,
    /// New structures, by the file that they belong to.
    pub(super) types: BTreeMap<String, Types<'a>>,
    pub(super) changes: Vec<DescriptorChange>,
    pub(super) open: Vec<Open>,
    /// Labels that are others in the document.
    pub(super) labels: Vec<Open>,
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
        self.changes.push(DescriptorChange { path: path.to_owned(), what: what.into() });
    }

    fn left(&mut self, path: &str, what: impl Into<String>) {
        self.open.push(Open {
            name: self.entry.name.clone(),
            path: path.to_owned(),
            what: what.into(),
        });
    }

    /// Somebody may have chosen the words that are there, so they stay.
    fn called(&mut self, path: &str, known: &str, said: &str) {
        if known != said {
            self.labels.push(Open {
                name: self.entry.name.clone(),
                path: path.to_owned(),
                what: format!("it is “{known}”, and “{said}” in the document"),
            });
        }
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
        let is_named = self.platform.transport.is_uniform();
        let is_other = |path: &str| match is_named {
            true => path.trim_end_matches('/') != api.path,
            false => path != api.path,
        };
        if let Some(path) = entry.path.as_ref().filter(|path| is_other(path)) {
            self.set(subject.file, &root.to("path"), &text(path))?;
            self.change("path", format!("{} became {path}", api.path));
        }
        if let Some(verb) = entry.verb.filter(|verb| *verb != api.verb) {
            self.set(subject.file, &root.to("verb"), &text(verb.word()))?;
            self.change("verb", format!("{} became {}", api.verb.word(), verb.word()));
        }
        if let Some(body) = subject::body(self.platform, entry).filter(|body| *body != api.body) {
            self.set(subject.file, &root.to("body"), &text(body.word()))?;
            self.change("body", format!("{} became {}", api.body.word(), body.word()));
        }
        if let Some(kind) = entry.token_kind.as_ref().filter(|_| api.token)
            && api.token_kind.as_ref() != Some(kind)
        {
            self.set(subject.file, &root.to("token"), &text(kind))?;
            self.change("token", format!("is a {kind}"));
        }
        if !entry.auths.is_empty() {
            let rows = auths(&entry.auths);
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
            inner = inner.unquoted();
            while let Some(item) = inner.item() {
                inner = item.unquoted();
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

    /// What a new structure in a file needs.
    fn types<T>(&mut self, file: &str, make: impl FnOnce(&mut Types<'a>) -> T) -> T {
        let entry = self.entry;
        let root = Pointer::default();
        let drafts = &*self.drafts;
        let prefix = &self.platform.class_prefix;
        let types = self.types.entry(file.to_owned()).or_insert_with(|| {
            let keys = ["types", "enums"].map(|key| drafts.keys(file, &root.to(key)));
            Types::new(entry, prefix, keys.into_iter().flatten())
        });
        make(types)
    }
}
