//! Paging.

use super::field_type::field_type;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Entries;
use crate::load::raw::{Field, Response};
use crate::model::Type;
use crate::model::fit::{PAGE_ITEMS, PAGE_NUMBERS};
use crate::resolve::SubjectDoc;
use crate::resolve::scope::{DefKind, Scope};

/// What an answer has to offer.
enum Answer<'a> {
    Fields(&'a Entries<Field>, usize),
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
    let request = method.doc.raw.request.as_ref();
    for (key, name) in [("page", &paging.page), ("size", &paging.size), ("cursor", &paging.cursor)]
    {
        match name.as_ref().map(|name| (name, find(request, name))) {
            None => {}
            Some((name, None)) => unknown(place(key), name, "request", &names(request), problems),
            Some((name, Some(field))) => {
                // An overlay may speak of the field alone.
                let in_request = Place::file(file).at("request").at(&**name);
                check_null(place(key).or(Some(in_request)), name, field, problems);
                if scope.resolve(file, &field.ty).is_ok_and(|ty| ty.is_file()) {
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
    let answer = answer(method, scope);
    check_items(method, scope, &answer, problems);
    for (key, name) in
        [("total", &paging.total), ("has_more", &paging.has_more), ("next", &paging.next)]
    {
        let Some(name) = name else {
            continue;
        };
        let known = match &answer {
            Answer::Unknown => continue,
            Answer::Fields(fields, _) => names(Some(fields)),
            Answer::Page => PAGE_NUMBERS.to_vec(),
            Answer::List | Answer::Other => Vec::new(),
        };
        if let Some(field) = answer.field(name) {
            check_null(place(key), name, field, problems);
        }
        if !known.contains(&&**name) {
            unknown(place(key), name, "response", &known, problems);
        } else if key == "total" && !is_count(scope, &answer, name) {
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

impl<'a> Answer<'a> {
    fn field(&self, name: &str) -> Option<&'a Field> {
        match self {
            Self::Fields(fields, _) => find(Some(fields), name),
            _ => None,
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
fn is_count(scope: &Scope<'_>, answer: &Answer<'_>, name: &str) -> bool {
    let Answer::Fields(fields, file) = answer else { return true };
    let Some(field) = find(Some(fields), name) else { return true };
    // A type that is wrong has been told about where it stands.
    let Ok(ty) = field_type(scope, *file, &field.ty, false) else { return true };
    match &ty {
        Type::Quoted(inner) => matches!(**inner, Type::I32 | Type::I64),
        ty => matches!(ty, Type::I32 | Type::I64),
    }
}

fn check_items(
    method: &SubjectDoc<'_>,
    scope: &Scope<'_>,
    answer: &Answer<'_>,
    problems: &mut Problems,
) {
    let Some(paging) = &method.doc.raw.paging else {
        return;
    };
    let section = Place::file(method.doc.file).at("paging");
    let Some(items) = paging.items.as_deref() else {
        if !matches!(answer, Answer::List) {
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
        Answer::Unknown => {}
        Answer::Page if PAGE_ITEMS.contains(&items) => {}
        Answer::Page => unknown(place, items, "response", PAGE_ITEMS, problems),
        Answer::List | Answer::Other => unknown(place, items, "response", &[], problems),
        Answer::Fields(fields, file) => match find(Some(fields), items) {
            None => unknown(place, items, "response", &names(Some(fields)), problems),
            Some(field) => {
                check_null(place.clone(), items, field, problems);
                // A type that is wrong has been told about where it stands.
                let is_list = field_type(scope, *file, &field.ty, false)
                    .map_or(true, |ty| matches!(ty, Type::List(_) | Type::Any));
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

fn answer<'a>(method: &SubjectDoc<'a>, scope: &Scope<'a>) -> Answer<'a> {
    let file = method.doc.file;
    let ty = match &method.doc.raw.response {
        None => return Answer::Other,
        Some(Response::Fields(fields)) => return Answer::Fields(fields, file),
        Some(Response::Type(ty)) => scope.resolve(file, ty),
    };
    match ty {
        Ok(Type::Page(_)) => Answer::Page,
        Ok(Type::List(_)) => Answer::List,
        Ok(Type::Struct(name)) => match scope.by_rust(&name).map(|def| (&def.kind, def.file)) {
            Some((DefKind::Struct(fields), file)) => Answer::Fields(fields, file),
            Some(_) => Answer::Other,
            // Only the compiler knows what fields it has.
            None => Answer::Unknown,
        },
        _ => Answer::Other,
    }
}

fn find<'a>(fields: Option<&'a Entries<Field>>, name: &str) -> Option<&'a Field> {
    let mut all = fields.into_iter().flatten();
    all.find(|(wire, _)| wire == name).map(|(_, field)| field)
}

fn names(fields: Option<&Entries<Field>>) -> Vec<&str> {
    let all = fields.into_iter().flatten();
    all.map(|(wire, _)| wire.as_str()).collect()
}

fn unknown(place: Place, name: &str, section: &str, known: &[&str], problems: &mut Problems) {
    let help = problems.did_you_mean(name, known.iter().copied());
    problems.push(
        Problem::new(Rule::BadPaging, place, format!("the {section} has no field `{name}`"))
            .label(format!("expected a field of the {section}"))
            .maybe_help(help),
    );
}
