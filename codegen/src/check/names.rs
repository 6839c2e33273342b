//! Names that must differ.

use std::collections::BTreeMap;

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::Response;
use crate::resolve::names;
use crate::resolve::scope::{Def, DefKind, Scope};
use crate::resolve::{FileKind, PlatformSet, SubjectDoc};

pub(super) fn check_names(set: &PlatformSet<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    check_type_names(scope, problems);
    check_twice(scope, problems);
    check_classes(set, scope, problems);
    check_modules(set, problems);
}

fn place_of(def: &Def<'_>) -> Place {
    Place::file(def.file).at(def.section).at(def.written).on_key()
}

fn check_type_names(scope: &Scope<'_>, problems: &mut Problems) {
    for def in &scope.defs {
        if !names::is_type_name(def.written) {
            problems.push(
                Problem::new(
                    Rule::BadTypeName,
                    place_of(def),
                    format!("`{}` cannot be the name of a type", def.written),
                )
                .label("expected an upper-case letter, then letters and digits"),
            );
        }
    }
}

fn check_twice(scope: &Scope<'_>, problems: &mut Problems) {
    for (later, first) in &scope.twice {
        let (Some(later), Some(first)) = (scope.def(*later), scope.def(*first)) else {
            continue;
        };
        problems.push(
            Problem::new(
                Rule::DuplicateType,
                place_of(later),
                format!("the type `{}` is defined twice", later.written),
            )
            .label("defined again here")
            .related(place_of(first), "first defined here"),
        );
    }
}

/// Who has a Rust type name, in words, and where.
struct Owner {
    what: String,
    place: Place,
}

fn check_classes(set: &PlatformSet<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    let mut owners: BTreeMap<String, Option<Owner>> =
        names::RESERVED.iter().map(|name| (format!("{}{name}", set.prefix), None)).collect();
    for subject in &set.subjects {
        claim_subject(subject, &mut owners, problems);
    }
    let taken: std::collections::BTreeSet<usize> =
        scope.twice.iter().map(|(later, _)| *later).collect();
    for (id, def) in scope.defs.iter().enumerate() {
        // Two of the same name are a problem of their own, and aliases have no Rust type.
        if taken.contains(&id) || matches!(def.kind, DefKind::Alias(_)) {
            continue;
        }
        let owner = Owner { what: format!("the type `{}`", def.written), place: place_of(def) };
        if let Some(problem) = claim(&def.rust, owner, &mut owners) {
            problems.push(problem);
        }
    }
}

/// A method takes up to three names, a message one; if they collide, it is told once.
fn claim_subject(
    subject: &SubjectDoc<'_>,
    owners: &mut BTreeMap<String, Option<Owner>>,
    problems: &mut Problems,
) {
    let has_data = matches!(subject.doc.raw.response, Some(Response::Fields(_)));
    let is_call = subject.kind != FileKind::Message;
    let names = [("Request", is_call), ("Response", is_call), ("Data", has_data), ("", !is_call)];
    let mut first = None;
    for (suffix, _) in names.into_iter().filter(|(_, present)| *present) {
        let owner = Owner { what: subject.words(), place: subject.place() };
        let problem = claim(&format!("{}{suffix}", subject.class), owner, owners);
        first = first.or(problem);
    }
    problems.list.extend(first);
}

fn claim(
    name: &str,
    owner: Owner,
    owners: &mut BTreeMap<String, Option<Owner>>,
) -> Option<Problem> {
    match owners.get(name) {
        None => {
            owners.insert(name.to_owned(), Some(owner));
            None
        }
        Some(None) => Some(
            Problem::new(
                Rule::ClassCollision,
                owner.place,
                format!("{} would be `{name}`, which the SDK defines itself", owner.what),
            )
            .label(format!("becomes `{name}`"))
            .help("give it another name"),
        ),
        Some(Some(first)) => Some(
            Problem::new(
                Rule::ClassCollision,
                owner.place,
                format!("{} and {} would both be `{name}`", first.what, owner.what),
            )
            .label(format!("becomes `{name}`"))
            .related(first.place.clone(), format!("becomes `{name}` too")),
        ),
    }
}

fn check_modules(set: &PlatformSet<'_>, problems: &mut Problems) {
    let mut owners: BTreeMap<&(String, String), &SubjectDoc<'_>> = BTreeMap::new();
    for subject in &set.subjects {
        let Some(first) = owners.get(&subject.module) else {
            owners.insert(&subject.module, subject);
            continue;
        };
        // Equal classes have been told about, and explain equal modules.
        if first.class == subject.class {
            continue;
        }
        let (family, module) = &subject.module;
        let problem = Problem::new(
            Rule::ModuleCollision,
            subject.place(),
            format!(
                "`{}` and `{}` would both be the module `{family}::{module}`",
                first.name, subject.name
            ),
        )
        .label(format!("becomes `{family}::{module}`"))
        .related(first.place(), format!("becomes `{family}::{module}` too"));
        problems.push(match subject.kind {
            FileKind::Method => problem.help("give one of them another `family`"),
            _ => problem,
        });
    }
}
