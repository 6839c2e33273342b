//! Paging.

use super::field_type::field_type;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::Field;
use crate::model::fit::{PAGE_ITEMS, PAGE_NUMBERS};
use crate::model::{Json, Number, Type};
use crate::resolve::Scope;
use crate::resolve::{self, SubjectDoc, TypedField};

/// What an answer has to offer.
enum Offer<'s, 'a> {
    Fields(&'s [TypedField<'a>]),
    Page,
    /// The answer is the list of rows itself.
    List,
    /// A type of another crate.
    Unknown,
    Other,
}

pub(super) fn check_paging(method: &SubjectDoc<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    let Some(paging) = &method.doc.raw.paging else {
        return;
    };
    let file = method.doc.file;
    let place = |key: &str| Place::file(file).at("paging").at(key);
    let request = scope.sections(file).request.as_slice();
    for (key, name) in [("page", &paging.page), ("size", &paging.size), ("cursor", &paging.cursor)]
    {
        match name.as_ref().map(|name| (name, find(request, name))) {
            None => {}
            Some((name, None)) => unknown(place(key), name, "request", &names(request), problems),
            Some((name, Some(field))) => {
                // An overlay may speak of the field alone.
                let in_request = Place::file(file).at("request").at(&**name);
                check_null(place(key).or(Some(in_request)), name, field.raw, problems);
                if field.ty.as_ref().is_ok_and(Type::is_file) {
                    problems.push(
                        Problem::new(
                            Rule::BadPaging,
                            place(key),
                            format!("`{name}` is a file, so it cannot page"),
                        )
                        .label("expected a number or text"),
                    );
                }
            }
        }
    }
    if paging.page.is_none() && paging.cursor.is_none() {
        problems.push(
            Problem::new(
                Rule::BadPaging,
                Place::file(file).at("paging").on_key(),
                "paging has neither `page` nor `cursor`",
            )
            .label("expected the request's field that turns the page"),
        );
    }
    for (key, number) in [("max_size", paging.max_size), ("max_rows", paging.max_rows)] {
        if number.is_some_and(|number| number < 1) {
            problems.push(
                Problem::new(Rule::BadPaging, place(key), format!("`{key}` is too small"))
                    .label("expected at least 1"),
            );
        }
    }
    check_numbers(method, request, problems);
    let answer = answer(method, scope);
    check_items(method, &answer, problems);
    for (key, name) in
        [("total", &paging.total), ("has_more", &paging.has_more), ("next", &paging.next)]
    {
        let Some(name) = name else {
            continue;
        };
        let known = match &answer {
            Offer::Unknown => continue,
            Offer::Fields(fields) => names(fields),
            Offer::Page => PAGE_NUMBERS.to_vec(),
            Offer::List | Offer::Other => Vec::new(),
        };
        if let Some(field) = answer.field(name) {
            check_null(place(key), name, field.raw, problems);
        }
        if !known.contains(&&**name) {
            unknown(place(key), name, "response", &known, problems);
        } else if key == "total" && !is_count(&answer, name) {
            problems.push(
                Problem::new(
                    Rule::BadPaging,
                    place(key),
                    format!("`{name}` is no integer, so it cannot be the number of rows"),
                )
                .label("expected a field with an integer"),
            );
        }
    }
}

impl<'s, 'a> Offer<'s, 'a> {
    fn field(&self, name: &str) -> Option<&'s TypedField<'a>> {
        match self {
            Self::Fields(fields) => find(fields, name),
            _ => None,
        }
    }
}

/// What `paging` says of a number, and what the number's own limits and default say.
fn check_numbers(method: &SubjectDoc<'_>, request: &[TypedField<'_>], problems: &mut Problems) {
    let Some(paging) = &method.doc.raw.paging else { return };
    let section = Place::file(method.doc.file).at("paging");
    for (key, number, name) in [
        ("first", paging.first, paging.page.as_deref()),
        ("max_size", paging.max_size, paging.size.as_deref()),
    ] {
        let (Some(number), Some(name)) = (number, name) else { continue };
        let Some(field) = find(request, name) else { continue };
        let in_request = Place::file(method.doc.file).at("request").at(name);
        let mut tell = |message: String, label: &str, below: &str| {
            problems.push(
                Problem::new(
                    Rule::BadPaging,
                    section.clone().at(key).or(Some(in_request.clone())),
                    message,
                )
                .label(label)
                .related(in_request.clone().at(below), "said otherwise here"),
            );
        };
        let limits = field.raw.limits();
        if !limits.take_number(Number::Int(number)) {
            let bound =
                if limits.max.is_some_and(|max| Number::Int(number) > max) { "max" } else { "min" };
            let message = format!("`{key}` oversteps a limit of `{name}`");
            tell(message, "expected what the field takes", bound);
        }
        let default = match &field.raw.default {
            Some(Json::Number(digits) | Json::Text(digits)) => Number::of(digits),
            _ => None,
        };
        if key == "max_size" && default.is_some_and(|default| default > Number::Int(number)) {
            let message = format!("the default of `{name}` is above `max_size`");
            tell(message, "expected no less than the default", "default");
        }
    }
}

/// Whoever turns pages has a page, a size or a row in hand, and no `null`.
fn check_null(place: Place, name: &str, field: &Field, problems: &mut Problems) {
    if field.nullable {
        problems.push(
            Problem::new(
                Rule::BadPaging,
                place,
                format!("`{name}` may be `null`, so it cannot page"),
            )
            .label("expected a field that is not `nullable`")
            .help(format!(
                "an optional field may be absent, and is read as absent when it is `null`: \
                     remove `nullable` from `{name}`, or leave `{name}` out of `paging`"
            )),
        );
    }
}

/// Whether a field is an integer, perhaps as text.
fn is_count(answer: &Offer<'_, '_>, name: &str) -> bool {
    let Some(field) = answer.field(name) else { return true };
    // A type that is wrong has been told about where it stands.
    let Ok(ty) = field_type(field, false) else { return true };
    ty.unquoted().is_integer()
}

fn check_items(method: &SubjectDoc<'_>, answer: &Offer<'_, '_>, problems: &mut Problems) {
    let Some(paging) = &method.doc.raw.paging else {
        return;
    };
    let section = Place::file(method.doc.file).at("paging");
    let Some(items) = paging.items.as_deref() else {
        if !matches!(answer, Offer::List) {
            problems.push(
                Problem::new(
                    Rule::BadPaging,
                    section.on_key(),
                    "paging does not say where the rows are",
                )
                .label("needs `items`, a list of the response"),
            );
        }
        return;
    };
    let place = section.at("items");
    match answer {
        Offer::Unknown => {}
        Offer::Page if PAGE_ITEMS.contains(&items) => {}
        Offer::Page => unknown(place, items, "response", PAGE_ITEMS, problems),
        Offer::List | Offer::Other => unknown(place, items, "response", &[], problems),
        Offer::Fields(fields) => match find(fields, items) {
            None => unknown(place, items, "response", &names(fields), problems),
            Some(field) => {
                check_null(place.clone(), items, field.raw, problems);
                // A type that is wrong has been told about where it stands.
                let is_list = field_type(field, false)
                    .map_or(true, |ty| ty.item().is_some() || *ty == Type::Any);
                if !is_list {
                    problems.push(
                        Problem::new(
                            Rule::BadPaging,
                            place,
                            format!("`{items}` is not a list, so it cannot hold the rows"),
                        )
                        .label("expected a field with a list"),
                    );
                }
            }
        },
    }
}

fn answer<'s, 'a>(method: &SubjectDoc<'_>, scope: &'s Scope<'a>) -> Offer<'s, 'a> {
    let ty = match &scope.sections(method.doc.file).response {
        None => return Offer::Other,
        Some(resolve::AnswerData::Fields(fields)) => return Offer::Fields(fields),
        Some(resolve::AnswerData::Type(ty)) => ty,
    };
    match ty {
        Ok(ty) if ty.row().is_some() => Offer::Page,
        Ok(ty) if ty.item().is_some() => Offer::List,
        Ok(Type::Struct(name)) => match scope.structure(name) {
            Some(fields) => Offer::Fields(fields),
            // Only the compiler knows what fields it has.
            None => Offer::Unknown,
        },
        _ => Offer::Other,
    }
}

fn find<'s, 'a>(fields: &'s [TypedField<'a>], name: &str) -> Option<&'s TypedField<'a>> {
    fields.iter().find(|field| field.wire == name)
}

fn names<'a>(fields: &[TypedField<'a>]) -> Vec<&'a str> {
    fields.iter().map(|field| field.wire).collect()
}

fn unknown(place: Place, name: &str, section: &str, known: &[&str], problems: &mut Problems) {
    let help = problems.did_you_mean(name, known.iter().copied());
    problems.push(
        Problem::new(Rule::BadPaging, place, format!("the {section} has no field `{name}`"))
            .label(format!("expected a field of the {section}"))
            .maybe_help(help),
    );
}
