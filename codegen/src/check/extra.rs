//! Structures whose unknown members are kept.

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::{Field, Response};
use crate::load::{Doc, Entries};
use crate::model::Platform;
use crate::resolve::names;
use crate::resolve::reserved::EXTRA;
use crate::resolve::scope::{Def, DefKind, Scope};
use crate::resolve::{FileKind, PlatformSet};

pub(super) fn check_extra(set: &PlatformSet<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    for doc in set.docs().filter(|doc| !doc.partial) {
        let list = doc.raw.extra.iter().flatten();
        for (index, name) in list.clone().enumerate() {
            let place = place(doc, index);
            if list.clone().take(index).any(|other| other == name) {
                let message = format!("`{name}` is named twice");
                problems.push(Problem::new(Rule::BadExtra, place, message).label("named again"));
                continue;
            }
            match fields_of(doc, scope, name) {
                Ok((section, fields)) => check_free(&place, &section, fields, problems),
                Err(problem) => problems.push(problem(place, problems)),
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
            let record = def(doc, scope, name).and_then(|def| platform.structs.get(&def.rust));
            if record.is_some_and(|record| !record.in_response) {
                problems.push(
                    Problem::new(
                        Rule::BadExtra,
                        place(doc, index),
                        format!("`{name}` is only sent, so it has no unknown members"),
                    )
                    .label("expected a structure that the platform sends"),
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

fn def<'s, 'a>(doc: &Doc, scope: &'s Scope<'a>, name: &str) -> Option<&'s Def<'a>> {
    let in_file = |def: &&Def<'a>| def.file == doc.file && def.written == name;
    scope.defs.iter().find(in_file)
}

type Fault = Box<dyn FnOnce(Place, &Problems) -> Problem>;

/// The fields of a structure, and where they stand.
fn fields_of<'a>(
    doc: &'a Doc,
    scope: &Scope<'a>,
    name: &str,
) -> Result<(Place, &'a Entries<Field>), Fault> {
    let section = || Place::file(doc.file).at(name);
    let raw = &doc.raw;
    let fields = match (FileKind::of(raw), name) {
        (FileKind::Method, "request") => {
            let say = |place, _: &Problems| {
                Problem::new(Rule::BadExtra, place, "a request has no unknown members")
                    .label("only what the platform sends has some")
                    .help(
                        "add the parameter to `request`, or send it with `call_raw` of the client",
                    )
            };
            return Err(Box::new(say));
        }
        (FileKind::Method | FileKind::Spi, "response") => match &raw.response {
            Some(Response::Fields(fields)) => Some(fields),
            Some(Response::Type(_)) => {
                let say = |place, _: &Problems| {
                    Problem::new(Rule::BadExtra, place, "the response has no fields of its own")
                        .label("the answer is a type")
                        .help("name the structure in that type, in the file that defines it")
                };
                return Err(Box::new(say));
            }
            None => None,
        },
        (FileKind::Message, "data") => raw.data.as_ref(),
        (FileKind::Spi, "request") => raw.request.as_ref(),
        _ => match def(doc, scope, name).map(|def| (&def.kind, def.section)) {
            Some((DefKind::Struct(fields), section)) => {
                return Ok((Place::file(doc.file).at(section).at(name), fields));
            }
            Some(_) => {
                let message = format!("`{name}` is no structure, so it has no members");
                let say = move |place, _: &Problems| {
                    Problem::new(Rule::BadExtra, place, message).label("expected a structure")
                };
                return Err(Box::new(say));
            }
            None => None,
        },
    };
    let Some(fields) = fields else { return Err(unknown(doc, scope, name)) };
    Ok((section(), fields))
}

fn unknown(doc: &Doc, scope: &Scope<'_>, name: &str) -> Fault {
    let raw = &doc.raw;
    let mut known: Vec<String> = match FileKind::of(raw) {
        FileKind::Method | FileKind::Spi if raw.response.is_some() => vec!["response".to_owned()],
        FileKind::Message if raw.data.is_some() => vec!["data".to_owned()],
        _ => Vec::new(),
    };
    if FileKind::of(raw) == FileKind::Spi && raw.request.is_some() {
        known.push("request".to_owned());
    }
    let is_struct = |def: &&Def<'_>| def.file == doc.file && matches!(def.kind, DefKind::Struct(_));
    known.extend(scope.defs.iter().filter(is_struct).map(|def| def.written.to_owned()));
    let is_elsewhere = names::is_type_name(name) && scope.names(doc.file).any(|it| it == name);
    let name = name.to_owned();
    Box::new(move |place, problems| {
        let similar = problems.did_you_mean(&name, known.iter().map(String::as_str));
        let list = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        Problem::new(Rule::BadExtra, place, format!("the file has no structure `{name}`"))
            .label("expected a structure that this file defines")
            .help(match (is_elsewhere, known.is_empty()) {
                (true, _) => format!("name `{name}` in the file that defines it"),
                (false, true) => "the file defines none".to_owned(),
                (false, false) => format!("there are {list}"),
            })
            .maybe_help(similar.filter(|_| !is_elsewhere))
    })
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
