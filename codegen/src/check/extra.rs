//! Structures whose unknown members are kept.

use std::collections::BTreeSet;

use crate::diagnostic::{Place, Problem, Problems, Rule, suggest};
use crate::load::raw::{Field, Response};
use crate::load::{Doc, Entries};
use crate::model::Platform;
use crate::resolve::Scope;
use crate::resolve::defs::{Def, DefKind};
use crate::resolve::names;
use crate::resolve::reserved::EXTRA;
use crate::resolve::{FileKind, PlatformSet};

pub(super) fn check_extra(set: &PlatformSet<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    for doc in set.docs().filter(|doc| !doc.partial) {
        let mut named = BTreeSet::new();
        for (index, name) in doc.raw.extra.iter().flatten().enumerate() {
            let place = place(doc, index);
            if !named.insert(&**name) {
                let message = format!("`{name}` is named twice");
                problems.push(Problem::new(Rule::BadExtra, place, message).label("named again"));
                continue;
            }
            match fields_of(doc, scope, name, problems) {
                Ok((section, fields)) => check_free(&place, &section, fields, problems),
                Err(Fault { message, label, help }) => {
                    let problem = Problem::new(Rule::BadExtra, place, message);
                    problems.push(problem.label(label).help(help));
                }
            }
        }
    }
}

/// What nobody sends has no members that nobody knows.
pub(crate) fn check_received(
    set: &PlatformSet<'_>,
    scope: &Scope<'_>,
    platform: &Platform,
    problems: &mut Problems,
) {
    for doc in set.docs() {
        for (index, name) in doc.raw.extra.iter().flatten().enumerate() {
            let def = scope.in_file(doc.file, name);
            let record = def.and_then(|def| platform.structs.get(&def.rust));
            if record.is_some_and(|record| !record.in_response) {
                problems.push(
                    Problem::new(
                        Rule::BadExtra,
                        place(doc, index),
                        format!("`{name}` is only sent, so it has no unknown members"),
                    )
                    .label("expected a structure that the platform sends")
                    .help("remove it; a parameter that is not described is added to the structure"),
                );
            }
        }
    }
}

/// Where a file names a structure. What an overlay names comes first in what is made of it.
fn place(doc: &Doc, index: usize) -> Place {
    let file = Place::file(doc.file);
    let file = if doc.raw.extends.is_some() { file.at("add") } else { file };
    file.at("extra").nth(index)
}

/// The fields of a structure, and where they stand; or why it keeps nothing.
fn fields_of<'a>(
    doc: &'a Doc,
    scope: &Scope<'a>,
    name: &str,
    problems: &Problems,
) -> Result<(Place, &'a Entries<Field>), Fault> {
    let raw = &doc.raw;
    let section = match (FileKind::of(raw), name) {
        (FileKind::Method, "request") => {
            return Err(Fault::new(
                "a request has no unknown members",
                "only what the platform sends has some",
                "add the parameter to `request`, or send it with `call_raw` of the client",
            ));
        }
        (FileKind::Method | FileKind::Spi, "response") => match &raw.response {
            Some(Response::Type(_)) => {
                return Err(Fault::new(
                    "the response has no fields of its own",
                    "the answer is a type",
                    "name the structure in that type, in the file that defines it",
                ));
            }
            Some(Response::Fields(fields)) => Some(fields),
            None => None,
        },
        (FileKind::Message, "data") => raw.data.as_ref(),
        (FileKind::Spi, "request") => raw.request.as_ref(),
        _ => None,
    };
    if let Some(fields) = section {
        return Ok((Place::file(doc.file).at(name), fields));
    }
    match scope.in_file(doc.file, name) {
        Some(Def { kind: DefKind::Struct(fields), section, .. }) => {
            Ok((Place::file(doc.file).at(*section).at(name), fields))
        }
        Some(_) => Err(Fault::new(
            format!("`{name}` is no structure, so it has no members"),
            "expected a structure",
            "name a structure; of an alias, the one that it stands for",
        )),
        None => {
            let message = format!("the file has no structure `{name}`");
            let label = "expected a structure that this file defines";
            Err(Fault::new(message, label, help(doc, scope, name, problems)))
        }
    }
}

/// Why a structure keeps nothing.
struct Fault {
    message: String,
    label: &'static str,
    help: String,
}

impl Fault {
    fn new(message: impl Into<String>, label: &'static str, help: impl Into<String>) -> Self {
        Self { message: message.into(), label, help: help.into() }
    }
}

/// So many names are read.
const FEW: usize = 8;

/// What may have been meant by a name that the file does not define.
fn help(doc: &Doc, scope: &Scope<'_>, name: &str, problems: &Problems) -> String {
    if scope.knows(doc.file, name) {
        return format!("name `{name}` in the file that defines it");
    }
    let raw = &doc.raw;
    let sections: &[(&str, bool)] = match FileKind::of(raw) {
        FileKind::Method => &[("response", raw.response.is_some())],
        FileKind::Message => &[("data", raw.data.is_some())],
        FileKind::Spi => {
            &[("request", raw.request.is_some()), ("response", raw.response.is_some())]
        }
        FileKind::Plugin
        | FileKind::Callback
        | FileKind::Platform
        | FileKind::Shared
        | FileKind::History => &[],
    };
    let known = || {
        let sections = sections.iter().filter(|(_, is_there)| *is_there).map(|(name, _)| *name);
        sections.chain(raw.types.iter().flatten().map(|(name, _)| name.as_str()))
    };
    if let Some(help) = problems.did_you_mean(name, known()) {
        return help;
    }
    let first: Vec<&str> = known().take(FEW + 1).collect();
    match first.len() {
        0 => "the file defines none".to_owned(),
        1..=FEW => format!("there are {}", suggest::list(&first)),
        _ => "structures are defined under `types`".to_owned(),
    }
}

/// The members have a field of their own, whose name no other has.
fn check_free(named: &Place, section: &Place, fields: &Entries<Field>, problems: &mut Problems) {
    for (wire, field) in fields {
        if names::field(wire, field.rename.as_deref()) == EXTRA {
            let place = section.clone().at(wire.as_str());
            let place = if field.rename.is_some() { place.at("rename") } else { place.on_key() };
            let message =
                format!("the field `{wire}` and the unknown members would both be `{EXTRA}`");
            problems.push(
                Problem::new(Rule::FieldCollision, place, message)
                    .label(format!("becomes `{EXTRA}`"))
                    .related(named.clone(), format!("kept in `{EXTRA}`"))
                    .help(format!("name the field with `rename`, as in `rename: {EXTRA}_2`")),
            );
        }
    }
}
