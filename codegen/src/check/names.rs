//! Names that must differ.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::Response;
use crate::model::{Callback, Plugin};
use crate::resolve::Scope;
use crate::resolve::defs::{Def, DefKind};
use crate::resolve::{FileKind, PlatformSet, SubjectDoc};
use crate::resolve::{names, reserved};

pub(super) fn check_names(set: &PlatformSet<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    check_type_names(scope, problems);
    check_twice(scope, problems);
    check_classes(set, scope, problems);
}

fn place_of(def: &Def<'_>) -> Place {
    Place::file(def.file).at(def.section).at(def.written).on_key()
}

fn check_type_names(scope: &Scope<'_>, problems: &mut Problems) {
    for def in &scope.list {
        if !names::is_type_name(def.written) {
            problems.push(
                Problem::new(
                    Rule::BadTypeName,
                    place_of(def),
                    format!("`{}` cannot be the name of a type", def.written),
                )
                .label("expected an upper-case letter, then letters and digits")
                .maybe_help(
                    Some(def.written.to_upper_camel_case())
                        .filter(|name| names::is_type_name(name))
                        .map(|name| format!("write `{name}`")),
                ),
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

/// The Rust type names that are taken.
struct Owners {
    /// What the SDK and Rust define.
    reserved: BTreeSet<String>,
    /// Those of the descriptors, by the name in lower case.
    described: BTreeMap<String, (String, Owner)>,
}

fn check_classes(set: &PlatformSet<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    let types = reserved::TYPES.iter().map(|name| format!("{}{name}", set.prefix));
    let prelude = reserved::PRELUDE.iter().map(|name| (*name).to_owned());
    // The static with the platform's facts.
    let facts = [set.name().to_uppercase()];
    let mut owners = Owners {
        reserved: types.chain(prelude).chain(facts).collect(),
        described: BTreeMap::new(),
    };
    for subject in &set.subjects {
        claim_subject(subject, set.prefix, &mut owners, problems);
    }
    let taken: BTreeSet<usize> = scope.twice.iter().map(|(later, _)| *later).collect();
    for (id, def) in scope.list.iter().enumerate() {
        // Two of the same name are a problem of their own, and aliases have no Rust type.
        if taken.contains(&id) || matches!(def.kind, DefKind::Alias(_)) {
            continue;
        }
        let owner = Owner { what: format!("the type `{}`", def.written), place: place_of(def) };
        problems.list.extend(owners.claim(&def.rust, owner));
    }
    for subject in &set.subjects {
        claim_others(subject, scope, &mut owners, problems);
    }
}

/// The names that a method's types have by its other names. What differs from its own in nothing
/// but capital letters collides with nothing else.
fn claim_others(
    subject: &SubjectDoc<'_>,
    scope: &Scope<'_>,
    owners: &mut Owners,
    problems: &mut Problems,
) {
    let home = subject.home();
    let own = scope.list.iter().filter(|def| def.home == home);
    let own: Vec<&str> = own.filter_map(|def| def.rust.strip_prefix(&subject.class)).collect();
    for (index, class) in subject.other_classes().iter().enumerate() {
        if class.eq_ignore_ascii_case(&subject.class) {
            continue;
        }
        let mut first = None;
        for suffix in ["Request", "Response", "Data"].iter().chain(&own) {
            let place = Place::file(subject.doc.file).at("other_names").nth(index);
            let owner = Owner { what: subject.words(), place };
            let problem = owners.claim(&format!("{class}{suffix}"), owner);
            first = first.or(problem);
        }
        problems.list.extend(first);
    }
}

/// A method takes up to three names, a client-side call four, a message one; if they collide, it is told once.
fn claim_subject(
    subject: &SubjectDoc<'_>,
    prefix: &str,
    owners: &mut Owners,
    problems: &mut Problems,
) {
    let variant = subject.class.strip_prefix(prefix).unwrap_or_default();
    if subject.kind == FileKind::Message && reserved::VARIANTS.contains(&variant) {
        let owner = Owner { what: subject.words(), place: subject.place() };
        problems.push(reserved_name(variant, owner));
    }
    let has_data = matches!(subject.doc.raw.response, Some(Response::Fields(_)));
    let mut names = match subject.kind {
        FileKind::Message => vec![""],
        FileKind::Plugin => vec![Plugin::REQUEST, Plugin::RESPONSE, "Failure", "ErrorCode"],
        FileKind::Callback => vec![Callback::REQUEST, Callback::RESPONSE],
        _ => vec!["Request", "Response"],
    };
    let is_answered = matches!(subject.kind, FileKind::Method | FileKind::Spi);
    names.extend(Some("Data").filter(|_| is_answered && has_data));
    let mut first = None;
    for suffix in names {
        let owner = Owner { what: subject.words(), place: subject.place() };
        let problem = owners.claim(&format!("{}{suffix}", subject.class), owner);
        first = first.or(problem);
    }
    problems.list.extend(first);
}

impl Owners {
    /// Takes a name, or says why it cannot be had.
    fn claim(&mut self, name: &str, owner: Owner) -> Option<Problem> {
        if self.reserved.contains(name) {
            return Some(reserved_name(name, owner));
        }
        let Some((taken, first)) = self.described.get(&name.to_lowercase()) else {
            self.described.insert(name.to_lowercase(), (name.to_owned(), owner));
            return None;
        };
        let (first_what, what) = (&first.what, &owner.what);
        let problem = if taken == name {
            let message = format!("{first_what} and {what} would both be `{name}`");
            Problem::new(Rule::ClassCollision, owner.place, message).help(
                "give one of them another name; of a method that is described twice, remove one",
            )
        } else {
            let message = format!("`{taken}` of {first_what} and `{name}` differ only in case");
            Problem::new(Rule::ClassCollision, owner.place, message).help(
                "where file names have no case, they would be one page of the documentation; give \
                 one of them another name, or leave one of two methods out",
            )
        };
        let too = if taken == name { " too" } else { "" };
        Some(
            problem
                .label(format!("becomes `{name}`"))
                .related(first.place.clone(), format!("becomes `{taken}`{too}")),
        )
    }
}

fn reserved_name(name: &str, owner: Owner) -> Problem {
    Problem::new(
        Rule::ClassCollision,
        owner.place,
        format!("{} would be `{name}`, which the SDK defines itself", owner.what),
    )
    .label(format!("becomes `{name}`"))
    .help("give it another name")
}

/// What becomes a file.
struct File<'s> {
    what: String,
    place: Place,
    subject: Option<&'s SubjectDoc<'s>>,
}

/// The files and modules of a platform, in a folder where the names of family and module are
/// joined.
pub(crate) fn check_modules(set: &PlatformSet<'_>, problems: &mut Problems) {
    let mut owners: BTreeMap<String, File<'_>> = BTreeMap::new();
    for shared in &set.shared {
        // Several files of one name, in several folders, are one module.
        let module = names::shared_module(shared.path);
        owners.entry(names::file_of_types(&module)).or_insert_with(|| File {
            what: format!("the shared types `{module}`"),
            place: Place::exact(shared.doc.file, 1, 1, 1),
            subject: None,
        });
    }
    for subject in &set.subjects {
        let (family, module) = &subject.module;
        let joined = names::file_of(family, module);
        let file = File { what: subject.words(), place: subject.place(), subject: Some(subject) };
        let first = match owners.entry(joined) {
            Entry::Vacant(free) => {
                free.insert(file);
                continue;
            }
            Entry::Occupied(taken) => taken.into_mut(),
        };
        // Equal classes have been told about, and explain equal modules.
        let class = subject.class.to_lowercase();
        if first.subject.is_some_and(|first| first.class.to_lowercase() == class) {
            continue;
        }
        let is_module = first.subject.is_some_and(|first| first.module == subject.module);
        let becomes = match is_module {
            true => format!("the module `{family}::{module}`"),
            false => format!("the file `{}.rs`", names::file_of(family, module)),
        };
        let problem = Problem::new(
            Rule::ModuleCollision,
            file.place,
            format!("{} and {} would both be {becomes}", first.what, file.what),
        )
        .label(format!("becomes {becomes}"))
        .related(first.place.clone(), format!("becomes {becomes} too"));
        problems.push(match subject.kind {
            FileKind::Method => problem.help("give one of them another `family`"),
            _ => problem,
        });
    }
}
