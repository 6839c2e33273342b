//! Examples.

use std::collections::{BTreeMap, BTreeSet};

use super::paging::{PAGE_ITEMS, PAGE_NUMBERS};
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Entries;
use crate::load::raw::{Field, Response};
use crate::model::{Json, Type};
use crate::resolve::scope::{DefKind, Scope};
use crate::resolve::values::Kind;
use crate::resolve::{FileKind, SubjectDoc};

/// The way to a value. It lives on the stack: most values are right, and then nobody asks.
#[derive(Clone, Copy)]
struct Trail<'t> {
    up: Option<&'t Trail<'t>>,
    step: TrailStep<'t>,
}

#[derive(Clone, Copy)]
enum TrailStep<'t> {
    Key(&'t str),
    Index(usize),
}

impl<'t> Trail<'t> {
    fn top(key: &'t str) -> Self {
        Trail { up: None, step: TrailStep::Key(key) }
    }

    fn at<'n>(&'n self, key: &'n str) -> Trail<'n> {
        Trail { up: Some(self), step: TrailStep::Key(key) }
    }

    fn nth(&self, index: usize) -> Trail<'_> {
        Trail { up: Some(self), step: TrailStep::Index(index) }
    }

    fn place(&self, file: usize) -> Place {
        let mut steps: Vec<TrailStep<'_>> =
            std::iter::successors(Some(self), |trail| trail.up).map(|trail| trail.step).collect();
        steps.reverse();
        let place = Place::file(file).at("example");
        steps.into_iter().fold(place, |place, step| match step {
            TrailStep::Key(key) => place.at(key),
            TrailStep::Index(index) => place.nth(index),
        })
    }
}

pub(super) fn check_example(subject: &SubjectDoc<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    let raw = &subject.doc.raw;
    let Some(example) = &raw.example else {
        return;
    };
    let file = subject.doc.file;
    // What the platform sends may leave out what it likes.
    let is_request = subject.kind == FileKind::Method;
    let mut check = Check { scope, problems, file, is_request };
    let parts = match subject.kind {
        FileKind::Message => {
            [("data", &example.data, &raw.data), ("request", &example.request, &None)]
        }
        _ => [("request", &example.request, &raw.request), ("data", &example.data, &None)],
    };
    let [(key, value, fields), (other, misplaced, _)] = parts;
    if misplaced.is_some() {
        check.misplaced(other, subject.kind);
    }
    let empty = Json::Object(Vec::new());
    let no_fields = Entries::default();
    let fields = fields.as_ref().unwrap_or(&no_fields);
    let trail = Trail::top(key);
    match value.as_ref().unwrap_or(&empty) {
        Json::Object(entries) => check.fields(entries, &Fields::new(fields, file), &trail),
        other => check.wrong(&trail, Kind::Object, other),
    }
    let Some(response) = &example.response else {
        return;
    };
    if subject.kind == FileKind::Message {
        check.misplaced("response", subject.kind);
        return;
    }
    check.is_request = false;
    let trail = Trail::top("response");
    match (&raw.response, response) {
        (None, Json::Null) => {}
        (None, Json::Object(entries)) if entries.is_empty() => {}
        (None, _) => check.problems.push(
            Problem::new(
                Rule::BadExample,
                trail.place(file).on_key(),
                "the method promises no data, but its example has some",
            )
            .label("remove this, or describe `response`"),
        ),
        (Some(Response::Fields(fields)), Json::Object(entries)) => {
            check.fields(entries, &Fields::new(fields, file), &trail);
        }
        (Some(Response::Fields(_)), other) => check.wrong(&trail, Kind::Object, other),
        (Some(Response::Type(ty)), _) => {
            if let Ok(ty) = scope.resolve(file, ty) {
                check.value(response, &ty, &trail);
            }
        }
    }
}

/// The fields of a structure, to be searched by name.
struct Fields<'a> {
    list: &'a Entries<Field>,
    by_name: BTreeMap<&'a str, &'a Field>,
    /// The file that they are written in, whose names their types use.
    file: usize,
}

impl<'a> Fields<'a> {
    fn new(list: &'a Entries<Field>, file: usize) -> Self {
        Self { list, by_name: list.iter().map(|(name, field)| (&**name, field)).collect(), file }
    }
}

struct Check<'c, 'a> {
    scope: &'c Scope<'a>,
    problems: &'c mut Problems,
    /// The file of the example.
    file: usize,
    is_request: bool,
}

impl Check<'_, '_> {
    fn fields(&mut self, entries: &[(String, Json)], fields: &Fields<'_>, trail: &Trail<'_>) {
        let mut seen = BTreeSet::new();
        for (name, value) in entries {
            let at = trail.at(name);
            let Some(field) = fields.by_name.get(name.as_str()) else {
                self.unknown(&at, name, fields.by_name.keys().copied());
                continue;
            };
            seen.insert(name.as_str());
            if *value == Json::Null && !(field.required && self.is_request) {
                continue;
            }
            let Ok(ty) = self.scope.resolve(fields.file, &field.ty) else {
                continue;
            };
            let is_scalar = matches!(value, Json::Number(_) | Json::Text(_));
            let takes_scalar =
                !matches!(Kind::of(self.scope, &ty), Kind::List | Kind::Object | Kind::Bool);
            // Where both number and text occur, an example may show either.
            if field.lenient && is_scalar && takes_scalar {
                continue;
            }
            self.value(value, &ty, &at);
        }
        // Answers leave out what the platform leaves out; requests may not.
        if !self.is_request {
            return;
        }
        for (name, field) in fields.list {
            if field.required && !seen.contains(name.as_str()) {
                self.problems.push(
                    Problem::new(
                        Rule::BadExample,
                        trail.place(self.file).on_key(),
                        format!("the example has no `{name}`, which is required"),
                    )
                    .label(format!("needs `{name}`")),
                );
            }
        }
    }

    fn value(&mut self, value: &Json, ty: &Type, trail: &Trail<'_>) {
        let kind = Kind::of(self.scope, ty);
        if !kind.fits(value) {
            self.wrong(trail, kind, value);
            return;
        }
        match (ty, value) {
            (Type::Quoted(inner), Json::Text(text)) if inner.is_number_or_bool() => {
                let inside = match text.as_str() {
                    "true" | "false" => Json::Bool(text == "true"),
                    _ => Json::Number(text.clone()),
                };
                let is_number = text.parse::<f64>().is_ok_and(f64::is_finite);
                let fits = Kind::of(self.scope, inner).fits(&inside);
                // An empty text is how the platform writes that there is no value.
                if !text.is_empty() && !(fits && (is_number || **inner == Type::Bool)) {
                    self.wrong(trail, kind, value);
                }
            }
            (Type::List(inner), Json::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(item, inner, &trail.nth(index));
                }
            }
            (Type::Map(inner), Json::Object(entries)) => {
                for (name, item) in entries {
                    self.value(item, inner, &trail.at(name));
                }
            }
            (Type::Page(inner), Json::Object(entries)) => self.page(entries, inner, trail),
            (Type::Struct(name), Json::Object(entries)) => {
                if let Some(def) = self.scope.by_rust(name)
                    && let DefKind::Struct(fields) = &def.kind
                {
                    self.fields(entries, &Fields::new(fields, def.file), trail);
                }
            }
            _ => {}
        }
    }

    fn page(&mut self, entries: &[(String, Json)], inner: &Type, trail: &Trail<'_>) {
        let rows = Type::List(Box::new(inner.clone()));
        for (name, value) in entries {
            let at = trail.at(name);
            if *value == Json::Null {
                continue;
            }
            if PAGE_ITEMS.contains(&name.as_str()) {
                self.value(value, &rows, &at);
            } else if PAGE_NUMBERS.contains(&name.as_str()) {
                self.value(value, &Type::I64, &at);
            } else {
                self.unknown(&at, name, PAGE_ITEMS.iter().chain(PAGE_NUMBERS).copied());
            }
        }
    }

    fn misplaced(&mut self, key: &'static str, kind: FileKind) {
        let (this, has) = match kind {
            FileKind::Message => ("a message", "`data`"),
            _ => ("a method", "`request` and `response`"),
        };
        self.problems.push(
            Problem::new(
                Rule::BadExample,
                Place::file(self.file).at("example").at(key).on_key(),
                format!("the example of {this} has no `{key}`"),
            )
            .label(format!("it has {has}")),
        );
    }

    fn unknown<'n>(&mut self, trail: &Trail<'_>, name: &str, known: impl Iterator<Item = &'n str>) {
        self.problems.push(
            Problem::new(
                Rule::BadExample,
                trail.place(self.file).on_key(),
                format!("the example has `{name}`, which is not described"),
            )
            .label("unknown field")
            .maybe_help(did_you_mean(name, known)),
        );
    }

    fn wrong(&mut self, trail: &Trail<'_>, kind: Kind, value: &Json) {
        let found = match value {
            Json::Null => "null".to_owned(),
            Json::Bool(value) => format!("`{value}`"),
            Json::Number(text) => format!("the number {text}"),
            Json::Text(_) => "a text".to_owned(),
            Json::List(_) => "a list".to_owned(),
            Json::Object(_) => "a mapping".to_owned(),
        };
        self.problems.push(
            Problem::new(
                Rule::BadExample,
                trail.place(self.file),
                format!("the example has {found} where its type asks for something else"),
            )
            .label(format!("expected {}", kind.words()))
            .maybe_help(kind.quote_help(value)),
        );
    }
}
