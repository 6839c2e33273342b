//! Examples.

mod extended;

use std::ops::ControlFlow;

use extended::Extended;

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::model::fit::{JsonKind, Mismatch, Step, Tolerance, Trail, fit, fit_fields, overstepped};
use crate::model::{Json, Type};
use crate::resolve::Scope;
use crate::resolve::values::{value_help, words};
use crate::resolve::{AnswerData, FileKind, SubjectDoc, TypedField};

pub(super) fn check_example(subject: &SubjectDoc<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    let raw = &subject.doc.raw;
    let Some(example) = &raw.example else {
        return;
    };
    let file = subject.doc.file;
    // What the platform sends may leave out what it likes.
    let is_request = matches!(subject.kind, FileKind::Method | FileKind::Plugin);
    let base = subject.doc.base.filter(|base| base.keeps_example);
    let sections = scope.sections(file);
    let extended = base.map(|base| Extended { file, base: base.file, sections });
    let mut check = Check { scope, problems, file, is_request, extended };
    let parts = match subject.kind {
        FileKind::Message => {
            [("data", &example.data, &sections.data), ("request", &example.request, &Vec::new())]
        }
        _ => {
            [("request", &example.request, &sections.request), ("data", &example.data, &Vec::new())]
        }
    };
    let [(key, value, fields), (other, misplaced, _)] = parts;
    if misplaced.is_some() {
        check.misplaced(other, subject.kind);
    }
    let empty = Json::Object(Vec::new());
    check.fields(key, fields, value.as_ref().unwrap_or(&empty));
    if let (true, Some(request)) = (is_request, &example.request) {
        let limits = raw.limits.iter().flatten();
        let limits: Vec<_> = limits.filter_map(|row| row.limit(raw.request.as_ref())).collect();
        if let Some((limit, _)) = overstepped(&limits, request) {
            let place = check.place("request").on_key();
            let message = "the example oversteps a limit of the method";
            let problem = Problem::new(Rule::BadExample, place, message);
            check.problems.push(problem.label(format!("expected {limit}")));
        }
    }
    let Some(response) = &example.response else {
        return;
    };
    if subject.kind == FileKind::Message {
        check.misplaced("response", subject.kind);
        return;
    }
    check.is_request = false;
    match (&sections.response, response) {
        (None, Json::Null) => {}
        (None, Json::Object(entries)) if entries.is_empty() => {}
        (None, _) => check.problems.push(
            Problem::new(
                Rule::BadExample,
                check.place("response").on_key(),
                "the method promises no data, but its example has some",
            )
            .label("remove this, or describe `response`"),
        ),
        (Some(AnswerData::Fields(fields)), _) => check.fields("response", fields, response),
        (Some(AnswerData::Type(Ok(ty))), _) => check.value("response", ty, response),
        // What is no type is told where it stands.
        (Some(AnswerData::Type(Err(_))), _) => {}
    }
}

struct Check<'c, 'a> {
    scope: &'c Scope<'a>,
    problems: &'c mut Problems,
    /// The file of the example.
    file: usize,
    is_request: bool,
    /// The example is not the file's own, which is an overlay.
    extended: Option<Extended<'c, 'a>>,
}

impl<'a> Check<'_, 'a> {
    fn place(&self, key: &str) -> Place {
        Place::file(self.file).at("example").at(key)
    }

    fn fields(&mut self, key: &str, fields: &[TypedField<'a>], value: &Json) {
        let scope = self.scope;
        let mut report = self.report(key);
        fit_fields(scope, Tolerance::Described, fields, value, &mut report);
    }

    fn value(&mut self, key: &str, ty: &Type, value: &Json) {
        let scope = self.scope;
        let mut report = self.report(key);
        fit(scope, Tolerance::Described, ty, value, &mut report);
    }

    fn report(&mut self, key: &str) -> impl FnMut(&Trail<'_>, Mismatch<'_>) -> ControlFlow<()> {
        move |trail, mismatch| {
            self.tell(key, trail, mismatch);
            ControlFlow::Continue(())
        }
    }

    fn tell(&mut self, key: &str, trail: &Trail<'_>, mismatch: Mismatch<'_>) {
        let top = &self.place(key);
        let problem = match mismatch {
            // Answers leave out what the platform leaves out; requests may not.
            Mismatch::Missing | Mismatch::Null(_) if !self.is_request => return,
            // Enums are open, and `any` may be null.
            Mismatch::Code | Mismatch::Null(JsonKind::Any) => return,
            Mismatch::Missing => {
                let Some(Step::Key(name)) = trail.steps().pop() else { return };
                Problem::new(
                    Rule::BadExample,
                    place(top, trail.up()).on_key(),
                    format!("the example has no `{name}`, which is required"),
                )
                .label(match self.extended {
                    Some(_) => "required here".to_owned(),
                    None => format!("needs `{name}`"),
                })
            }
            Mismatch::Unknown(known) => {
                let Some(Step::Key(name)) = trail.steps().pop() else { return };
                Problem::new(
                    Rule::BadExample,
                    place(top, trail).on_key(),
                    format!("the example has `{name}`, which is not described"),
                )
                .label("unknown field")
                .maybe_help(self.problems.did_you_mean(name, known))
            }
            Mismatch::Null(kind) => wrong(place(top, trail), kind, &Json::Null),
            Mismatch::Kind { expected, found, .. } => wrong(place(top, trail), expected, found),
            Mismatch::Time => Problem::new(
                Rule::BadExample,
                place(top, trail),
                "the example has a text where its type asks for a time",
            )
            .label("expected a time as in `2020-12-01 00:00:00`"),
            Mismatch::Limit { limit, found } => Problem::new(
                Rule::BadExample,
                place(top, trail),
                match found {
                    Some(found) => {
                        format!("the example oversteps a limit of the field: it has {found}")
                    }
                    None => "the example oversteps a limit of the field".to_owned(),
                },
            )
            .label(format!("expected {limit}")),
            Mismatch::Json(error) => Problem::new(
                Rule::BadExample,
                place(top, trail),
                format!("the example has a text that should hold JSON, and does not: {error}"),
            )
            .label("expected JSON in a text"),
        };
        self.problems.push(match self.extended {
            Some(extended) => extended.blame(problem, self.scope, key, &trail.steps()),
            None => problem,
        });
    }

    fn misplaced(&mut self, key: &'static str, kind: FileKind) {
        let (this, has) = match kind {
            FileKind::Message => ("a message", "`data`"),
            FileKind::Plugin => ("a client-side call", "`request` and `response`"),
            FileKind::Callback => ("a callback", "`request` and `response`"),
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
}

/// Where the way leads in the descriptor, which knows no places inside texts.
fn place(top: &Place, trail: &Trail<'_>) -> Place {
    let steps = trail.steps();
    let outside = steps.iter().take_while(|step| **step != Step::Inside);
    outside.fold(top.clone(), |place, step| match step {
        Step::Key(key) => place.at(*key),
        Step::Index(index) => place.nth(*index),
        Step::Top | Step::Inside => place,
    })
}

fn wrong(place: Place, expected: JsonKind, value: &Json) -> Problem {
    let found = match value {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => format!("`{value}`"),
        Json::Number(text) => format!("the number {text}"),
        Json::Text(_) => "a text".to_owned(),
        Json::List(_) => "a list".to_owned(),
        Json::Object(_) => "a mapping".to_owned(),
    };
    Problem::new(
        Rule::BadExample,
        place,
        format!("the example has {found} where its type asks for something else"),
    )
    .label(format!("expected {}", words(expected)))
    .maybe_help(value_help(expected, value))
}
