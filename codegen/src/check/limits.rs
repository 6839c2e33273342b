//! Limits of fields, and of several parameters together.

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Line;
use crate::load::raw::{ATTRIBUTES, Field, MethodLimit};
use crate::model::{Json, Limits, Number, Text, Type};
use crate::resolve::Scope;
use crate::resolve::{SubjectDoc, TypedField};

use super::field_type::field_type;

/// What is wrong with a limit of a field.
#[derive(Clone, Debug)]
pub struct LimitFault {
    /// The limit.
    pub key: &'static str,
    /// Whether it says nothing about the field's type, whatever its value is.
    pub is_misplaced: bool,
    /// What is wrong.
    pub what: String,
    /// What was expected.
    pub label: &'static str,
    /// The limit that was perhaps meant.
    pub help: Option<String>,
}

/// What is wrong with the limits of a field of this name and type, as far as that is known.
pub fn limit_faults(name: &str, limits: &Limits, ty: Option<&Type>) -> Vec<LimitFault> {
    let mut faults = Vec::new();
    let mut bad = |key, what: String, label| {
        faults.push(LimitFault { key, is_misplaced: false, what, label, help: None });
    };
    let Limits { max_items, min_items, max_length, max_bytes, min, max } = *limits;
    let counts = [
        ("max_items", max_items),
        ("min_items", min_items),
        ("max_length", max_length),
        ("max_bytes", max_bytes),
    ];
    for (key, _) in counts.iter().filter(|(_, count)| count.is_some_and(|count| count < 1)) {
        bad(key, format!("`{key}` of `{name}` is too small"), "expected at least 1");
    }
    if let (Some(min), Some(max)) = (min_items, max_items)
        && max >= 1
        && min > max
    {
        let what = format!("`min_items` of `{name}` is above its `max_items`");
        bad("min_items", what, "no number of items is allowed");
    }
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        bad("min", format!("`min` of `{name}` is above its `max`"), "no number is allowed");
    }
    let Some(ty) = ty else { return faults };
    for (key, bound) in [("min", min), ("max", max)] {
        let label = match (ty.leaf(), bound) {
            (ty, Some(Number::Float(_))) if ty.is_integer() => "expected an integer",
            (Type::I32, Some(Number::Int(bound))) if i32::try_from(bound).is_err() => {
                "expected a number of 32 bits, as the field has"
            }
            _ => continue,
        };
        bad(key, format!("`{key}` of `{name}` is no number of its type"), label);
    }
    let given = limits.named().map(|(key, _)| key);
    let rows = given.filter_map(|key| ATTRIBUTES.iter().find(|row| row.key == key));
    faults.extend(rows.filter(|row| !row.fits.takes(ty)).map(|row| LimitFault {
        key: row.key,
        is_misplaced: true,
        what: format!("`{}` says nothing about the type of `{name}`", row.key),
        label: row.fits.words(),
        help: instead(row.key, ty),
    }));
    faults
}

/// The limits of one field, which stands at `place`.
pub(super) fn check_field(
    place: &Place,
    name: &str,
    field: &Field,
    ty: Option<&Type>,
    problems: &mut Problems,
) {
    let limits = field.limits();
    if limits.is_empty() {
        return;
    }
    let at = |key: &str| place.clone().at(key);
    for LimitFault { key, is_misplaced, what, label, help } in limit_faults(name, &limits, ty) {
        let (rule, place) = match is_misplaced {
            true => (Rule::MisplacedLimit, at(key).on_key()),
            false => (Rule::BadLimit, at(key)),
        };
        problems.push(Problem::new(rule, place, what).label(label).maybe_help(help));
    }
    if let Some(ty) = ty {
        check_default(at("default"), name, field, ty, problems);
    }
}

/// The limit that was perhaps meant.
fn instead(key: &str, ty: &Type) -> Option<String> {
    let (meant, what) = match ty.unquoted() {
        Type::File => ("max_bytes", "the bytes of a file"),
        ty if ty.is_collection() && key != "min" => ("max_items", "the number of items"),
        ty if ty.is_collection() => ("min_items", "the number of items"),
        Type::Text(Text::Plain) if !key.starts_with("min") => ("max_length", "the characters"),
        ty if ty.is_number() && key == "min_items" => ("min", "a number"),
        ty if ty.is_number() => ("max", "a number"),
        _ => return None,
    };
    (meant != key).then(|| format!("`{meant}` limits {what}"))
}

/// Whether a text of the type keeps the limits, and each of its parts, where it has parts.
pub fn takes_text(limits: &Limits, ty: &Type, text: &str) -> bool {
    let Some(separator) = ty.separator() else { return limits.take_text(text) };
    let parts = || text.split(separator).filter(|_| !text.is_empty());
    limits.take_count(parts().count() as u64) && parts().all(|part| limits.take_text(part))
}

/// A default is sent as it stands.
fn check_default(place: Place, name: &str, field: &Field, ty: &Type, problems: &mut Problems) {
    let leaf = ty.leaf();
    let (Some(default), limits) = (&field.default, field.limits()) else { return };
    let overstepped = match default {
        Json::Number(digits) | Json::Text(digits) if leaf.is_number() => {
            Number::of(digits).is_some_and(|number| !limits.take_number(number))
        }
        Json::Text(text) => !takes_text(&limits, ty, text),
        _ => false,
    };
    if overstepped {
        let message = format!("the default of `{name}` oversteps a limit of the field");
        problems.push(
            Problem::new(Rule::BadDefault, place, message).label("would be refused when sent"),
        );
    }
}

/// The limits of several parameters of a method.
pub(super) fn check_method(method: &SubjectDoc<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    let request = scope.sections(method.doc.file).request.as_slice();
    let section = Place::file(method.doc.file).at("limits");
    let rows = method.doc.raw.limits.as_deref().unwrap_or_default();
    for (index, row) in rows.iter().enumerate() {
        let place = section.clone().nth(index);
        let check = Check { request, place: place.clone() };
        check.row(row, problems);
        for (first, other) in rows.iter().take(index).enumerate() {
            let Some((message, label)) = clash(other, row) else { continue };
            problems.push(
                Problem::new(Rule::BadLimit, place.clone(), message)
                    .label(label)
                    .related(section.clone().nth(first), "said first here")
                    .help("keep one of them"),
            );
            break;
        }
    }
}

/// What is wrong with a limit beside one that stands before it.
fn clash(first: &MethodLimit, second: &MethodLimit) -> Option<(&'static str, &'static str)> {
    match (&first.one_of, &second.one_of) {
        (Some(first), Some(second)) => {
            let all_in = |some: &[Line], others: &[Line]| {
                some.len() > 1 && some.iter().all(|name| others.contains(name))
            };
            match (all_in(first, second), all_in(second, first)) {
                (true, true) => Some(("the same limit stands here twice", "said again here")),
                (true, false) => {
                    Some(("whoever keeps the first limit keeps this one", "says less than that"))
                }
                (false, true) => {
                    Some(("whoever keeps this limit keeps the first one", "says more than that"))
                }
                (false, false) => None,
            }
        }
        (None, None) if first.from.is_some() && first.to.is_some() => {
            let ends = |row: &'_ MethodLimit| (row.from.clone(), row.to.clone());
            let (from, to) = ends(second);
            match ends(first) {
                same if same == (from.clone(), to.clone()) => {
                    Some(("the same limit stands here twice", "said again here"))
                }
                turned if turned == (to, from) => {
                    Some(("the same time is limited both ways", "goes back to where it began"))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// A hundred years in seconds: whoever writes more has another unit in mind.
const LONGEST_SPAN: i64 = 100 * 366 * 86_400;

struct Check<'c, 'a> {
    request: &'c [TypedField<'a>],
    place: Place,
}

impl Check<'_, '_> {
    fn row(&self, row: &MethodLimit, problems: &mut Problems) {
        let at = |key: &str| self.place.clone().at(key);
        match (&row.one_of, row.max_span) {
            (Some(names), None) => {
                for (key, _) in span_keys(row).into_iter().filter(|(_, given)| *given) {
                    let what = format!("`{key}` says nothing about `one_of`");
                    bad(at(key).on_key(), what, "belongs to `max_span`", problems);
                }
                self.one_of(names, problems);
            }
            (None, Some(span)) => self.span(row, span, problems),
            (Some(_), Some(_)) => {
                let what = "a limit is either `one_of` or `max_span`".to_owned();
                bad(at("max_span").on_key(), what, "a second limit: give it a row", problems);
            }
            (None, None) => problems.push(
                Problem::new(
                    Rule::MissingKey,
                    self.place.clone(),
                    "the limit has neither `one_of` nor `max_span`",
                )
                .label("needs one of them")
                .help(
                    "write `one_of: [order_id, p_id]`, or `{ max_span: 90, unit: day, from: \
                     start, to: end }`",
                ),
            ),
        }
    }

    fn one_of(&self, names: &[Line], problems: &mut Problems) {
        let place = self.place.clone().at("one_of");
        if names.len() < 2 {
            let problem = Problem::new(
                Rule::BadLimit,
                place.clone(),
                "`one_of` needs several parameters to choose from",
            );
            problems.push(
                problem
                    .label("expected two or more")
                    .help("a single one that is needed has `required: true`"),
            );
        }
        for (index, name) in names.iter().enumerate() {
            let at = place.clone().nth(index);
            let Some(field) = self.find(&at, name, problems) else { continue };
            if names.iter().take(index).any(|other| other == name) {
                bad(at, format!("`{}` is named twice", &**name), "named again here", problems);
            } else if field.raw.required || field.raw.default.is_some() {
                let why = if field.raw.required { "is required" } else { "has a default" };
                let what = format!("`{}` {why}, so the limit is always kept", &**name);
                bad(at, what, "expected parameters that may be absent", problems);
            }
        }
    }

    fn span(&self, row: &MethodLimit, span: i64, problems: &mut Problems) {
        let at = |key: &str| self.place.clone().at(key);
        let seconds = row.unit.map_or(Some(span), |unit| span.checked_mul(unit));
        if span < 1 || seconds.is_none_or(|seconds| seconds > LONGEST_SPAN) {
            let size = if span < 1 { "small" } else { "large" };
            let what = format!("`max_span` is too {size}");
            bad(
                at("max_span"),
                what,
                "expected at least 1, and no more than a hundred years",
                problems,
            );
        }
        for (key, _) in span_keys(row).into_iter().filter(|(_, given)| !*given) {
            problems.push(
                Problem::new(
                    Rule::MissingKey,
                    self.place.clone(),
                    format!("the key `{key}` is missing"),
                )
                .label(format!("needs `{key}`")),
            );
        }
        let (Some(from), Some(to)) = (&row.from, &row.to) else { return };
        if from == to {
            let what = format!("`max_span` goes from `{}` to itself", &**to);
            return bad(at("to"), what, "expected another parameter", problems);
        }
        let first = self.time(at("from"), from, problems);
        let second = self.time(at("to"), to, problems);
        if let (Some(first), Some(second)) = (first, second)
            && first != second
        {
            let what = format!("`{}` and `{}` are times of different kinds", &**from, &**to);
            bad(at("to"), what, "expected the type and the unit of the other one", problems);
        }
    }

    /// How a time is written: as text, or as a number in a unit.
    fn time(&self, at: Place, name: &str, problems: &mut Problems) -> Option<&'static str> {
        let field = self.find(&at, name, problems)?;
        // A type that is wrong has been told about where it stands.
        let ty = field_type(field, true).ok()?;
        let is_text = matches!(ty.shape(), Some(Text::DateTime | Text::Plain));
        let is_number = ty.leaf().is_integer() && !ty.has_many();
        match field.raw.unit {
            _ if is_text => Some("text"),
            Some(unit @ ("s" | "ms")) if is_number => Some(unit),
            _ => {
                let what = format!("`{name}` is no time");
                let label =
                    "expected a `datetime` or `string`, or an integer with the unit `s` or `ms`";
                bad(at, what, label, problems);
                None
            }
        }
    }

    fn find(&self, at: &Place, name: &str, problems: &mut Problems) -> Option<&TypedField<'_>> {
        let found = self.request.iter().find(|field| field.wire == name);
        if found.is_none() {
            let known = self.request.iter().map(|field| field.wire);
            let help = problems.did_you_mean(name, known);
            problems.push(
                Problem::new(
                    Rule::BadLimit,
                    at.clone(),
                    format!("the request has no field `{name}`"),
                )
                .label("expected a field of the request")
                .maybe_help(help),
            );
        }
        found
    }
}

/// The keys beside `max_span`, and whether they are given.
fn span_keys(row: &MethodLimit) -> [(&'static str, bool); 3] {
    [("unit", row.unit.is_some()), ("from", row.from.is_some()), ("to", row.to.is_some())]
}

fn bad(place: Place, what: String, label: &'static str, problems: &mut Problems) {
    problems.push(Problem::new(Rule::BadLimit, place, what).label(label));
}
