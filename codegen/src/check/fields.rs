//! Fields and their types.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::field_type::{field_type, without_file};
use super::limits;
use crate::diagnostic::habits::type_help;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Entries;
use crate::load::expr::BUILTIN;
use crate::load::raw::Field;
use crate::model::fit::JsonKind;
use crate::model::{Json, Text, Type};
use crate::resolve::Scope;
use crate::resolve::defs::DefKind;
use crate::resolve::names;
use crate::resolve::types::Fault;
use crate::resolve::values;
use crate::resolve::{AnswerData, FileKind, SubjectDoc, TypedField};

pub(super) fn check_aliases(scope: &Scope<'_>, problems: &mut Problems) {
    for circle in &scope.types.loops {
        let defs: Vec<_> = circle.iter().filter_map(|id| scope.def(*id)).collect();
        let Some(first) = defs.first() else {
            continue;
        };
        let mut way: Vec<&str> = defs.iter().map(|def| def.written).collect();
        way.push(first.written);
        problems.push(
            Problem::new(
                Rule::AliasLoop,
                Place::file(first.file).at(first.section).at(first.written).on_key(),
                format!("the alias stands for itself: {}", way.join(" -> ")),
            )
            .label("part of a circle"),
        );
    }
    for (id, fault) in &scope.types.alias_faults {
        if let Some(def) = scope.def(*id) {
            let place = Place::file(def.file).at(def.section).at(def.written);
            problems.push(type_problem(scope, place, fault, problems));
        }
    }
}

pub(super) fn check_types(scope: &Scope<'_>, problems: &mut Problems) {
    for (id, def) in scope.list.iter().enumerate() {
        if let DefKind::Struct(_) = def.kind {
            let group = Group {
                file: def.file,
                place: Place::file(def.file).at(def.section).at(def.written),
                is_request: false,
                scope,
            };
            group.check(scope.fields(id), problems);
        }
    }
}

pub(super) fn check_subject(subject: &SubjectDoc<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    let file = subject.doc.file;
    let sections = scope.sections(file);
    let group =
        |key, is_request| Group { file, place: Place::file(file).at(key), is_request, scope };
    group("request", subject.kind == FileKind::Method).check(&sections.request, problems);
    group("data", false).check(&sections.data, problems);
    match &sections.response {
        Some(AnswerData::Fields(fields)) => group("response", false).check(fields, problems),
        Some(AnswerData::Type(ty)) => {
            if let Err(fault) = ty.as_ref().map_err(Fault::clone).and_then(without_file) {
                let place = Place::file(file).at("response");
                problems.push(type_problem(scope, place, &fault, problems));
            }
        }
        None => {}
    }
}

fn type_problem(scope: &Scope<'_>, place: Place, fault: &Fault, found: &Problems) -> Problem {
    let Some(word) = &fault.word else {
        return Problem::new(fault.rule, place, fault.message.clone())
            .label(fault.label)
            .maybe_help(fault.help.clone());
    };
    let similar = || {
        let names = BUILTIN.iter().copied().chain(scope.names(place.file));
        found.did_you_mean(word, names)
    };
    // A name that is nearly the file's own is more likely than another language's type.
    let help = if names::is_type_name(word) {
        similar().or_else(|| type_help(word))
    } else {
        type_help(word).or_else(similar)
    };
    Problem::new(fault.rule, place.word(word), fault.message.clone())
        .label(fault.label)
        .help(format!("built-in types are {}", crate::diagnostic::suggest::list(BUILTIN)))
        .maybe_help(help)
}

/// The fields of one structure.
struct Group<'s, 'a> {
    file: usize,
    place: Place,
    is_request: bool,
    scope: &'s Scope<'a>,
}

impl Group<'_, '_> {
    fn check(&self, fields: &[TypedField<'_>], problems: &mut Problems) {
        let mut owners = BTreeMap::new();
        for typed in fields {
            let (name, field) = (typed.wire, typed.raw);
            if self.check_name(name, field, problems) {
                self.check_free(name, field, &mut owners, problems);
            }
            let ty = self.check_type(typed, problems);
            self.check_default(typed, ty, problems);
            self.check_file(name, field, ty, problems);
            self.check_place(name, field, problems);
            limits::check_field(&self.at(name), name, field, ty, problems);
            let is_empty = field.codes.as_ref().is_some_and(Entries::is_empty);
            if is_empty && !self.scope.is_partial(self.file) {
                problems.push(
                    Problem::new(
                        Rule::EmptyCodes,
                        self.at(name).at("codes").on_key(),
                        "`codes` lists no code",
                    )
                    .label("expected codes and labels, as in `{ 0: 在线 }`"),
                );
            }
        }
    }

    fn at(&self, name: &str) -> Place {
        self.place.clone().at(name)
    }

    /// Whether it has a name at all.
    fn check_name(&self, name: &str, field: &Field, problems: &mut Problems) -> bool {
        let Some(rename) = field.rename.as_deref() else {
            if names::is_wire_name(name) {
                return true;
            }
            problems.push(
                Problem::new(
                    Rule::BadFieldName,
                    self.at(name).on_key(),
                    format!("the field `{name}` has no Rust name"),
                )
                .label("expected a letter or `_`, then letters, digits and `_`")
                .help("name the Rust field with `rename`, as in `rename: first_day`"),
            );
            return false;
        };
        if !names::is_unescaped(name) {
            problems.push(
                Problem::new(
                    Rule::BadFieldName,
                    self.at(name).on_key(),
                    format!("the field {name:?} has a quote, a backslash or a control character"),
                )
                .label("no field of the platform is so named"),
            );
        }
        let (expected, help) = if !names::is_snake_name(rename) {
            ("expected lower-case letters, digits and `_`, and no keyword", None)
        } else if !names::is_free_name(rename) {
            ("a function of every structure", Some(format!("for example `rename: {rename}_`")))
        } else {
            return true;
        };
        problems.push(
            Problem::new(
                Rule::BadRename,
                self.at(name).at("rename"),
                format!("`{rename}` cannot be the name of a field"),
            )
            .label(expected)
            .maybe_help(help),
        );
        false
    }

    /// Two fields of one name would change places as fields come and go, and code that was
    /// written for one would read the other.
    fn check_free<'f>(
        &self,
        name: &'f str,
        field: &'f Field,
        owners: &mut BTreeMap<String, (&'f str, &'f Field)>,
        problems: &mut Problems,
    ) {
        let rust = names::field(name, field.rename.as_deref());
        let (first, other) = match owners.entry(rust) {
            Entry::Vacant(free) => {
                free.insert((name, field));
                return;
            }
            Entry::Occupied(taken) => *taken.get(),
        };
        let place = |name: &str, field: &Field| match field.rename {
            Some(_) => self.at(name).at("rename"),
            None => self.at(name).on_key(),
        };
        let rust = names::field(name, field.rename.as_deref());
        let problem = if field.rename.is_some() && other.rename.is_some() {
            let message = format!("two fields are renamed `{rust}`");
            Problem::new(Rule::BadRename, place(name, field), message)
                .label("named again here")
                .related(place(first, other), "first named here")
        } else {
            let message = format!("the fields `{first}` and `{name}` would both be `{rust}`");
            Problem::new(Rule::FieldCollision, place(name, field), message)
                .label(format!("becomes `{rust}`"))
                .related(place(first, other), format!("becomes `{rust}` too"))
                .help(format!(
                    "name one of them with `rename`, as in `rename: {}_2`",
                    rust.trim_start_matches("r#").trim_end_matches('_')
                ))
        };
        problems.push(problem);
    }

    fn check_type<'f>(
        &self,
        field: &'f TypedField<'_>,
        problems: &mut Problems,
    ) -> Option<&'f Type> {
        match field_type(field, self.is_request) {
            Ok(ty) => Some(ty),
            Err(fault) => {
                let place = self.at(field.wire).at("type");
                problems.push(type_problem(self.scope, place, &fault, problems));
                None
            }
        }
    }

    /// What is sent beside the JSON has no `null`, and cannot stand there as text.
    fn check_file(&self, name: &str, field: &Field, ty: Option<&Type>, problems: &mut Problems) {
        if field.nullable && ty.is_some_and(Type::is_file) {
            problems.push(
                Problem::new(
                    Rule::MisplacedFile,
                    self.at(name).at("nullable").on_key(),
                    format!("`{name}` is a file, which cannot be `null`"),
                )
                .label("remove this")
                .help("a file that need not be given is one without `required: true`"),
            );
        }
    }

    /// Only a parameter stands alone; what holds it, and what is answered, is JSON.
    fn check_place(&self, name: &str, field: &Field, problems: &mut Problems) {
        if field.place.is_some() && !self.is_request {
            problems.push(
                Problem::new(
                    Rule::MisplacedIn,
                    self.at(name).at("in").on_key(),
                    format!("`{name}` stands where what holds it does"),
                )
                .label("only a parameter of a method is in the query or in a header")
                .help("remove it; where it is a parameter, it is a field of `request` itself"),
            );
        }
    }

    fn check_default(&self, typed: &TypedField<'_>, ty: Option<&Type>, problems: &mut Problems) {
        let (name, field) = (typed.wire, typed.raw);
        let Some(default) = &field.default else {
            return;
        };
        let place = || self.at(name).at("default");
        if !self.is_request {
            problems.push(
                Problem::new(
                    Rule::MisplacedDefault,
                    place().on_key(),
                    format!("the default of `{name}` is never used"),
                )
                .label("only fields of `request` have defaults"),
            );
            return;
        }
        if field.required {
            problems.push(
                Problem::new(
                    Rule::RequiredDefault,
                    place().on_key(),
                    format!("`{name}` is required, so its default is never used"),
                )
                .label("remove this, or `required`"),
            );
        }
        let Some(ty) = ty else {
            return;
        };
        if typed.default.is_none() {
            let expected = JsonKind::of(self.scope, ty);
            let problem = Problem::new(
                Rule::BadDefault,
                place(),
                format!("the default of `{name}` does not fit its type"),
            );
            problems.push(match expected {
                JsonKind::List | JsonKind::Object | JsonKind::File | JsonKind::Any => {
                    problem.label("only texts, numbers and bools have defaults")
                }
                _ => problem
                    .label(match (ty, default) {
                        (Type::Text(Text::DateTime), Json::Text(_)) => {
                            "expected a time as in `2020-12-01 00:00:00`".to_owned()
                        }
                        _ => format!("expected {}", values::words(expected)),
                    })
                    .maybe_help(values::value_help(expected, default))
                    .maybe_help(
                        (*default == Json::Null)
                            .then(|| "a field that may be `null` has `nullable: true`".to_owned()),
                    ),
            });
        }
    }
}
