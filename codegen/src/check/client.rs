//! What is said of client-side calls, and of the callbacks that belong to them.

use std::collections::BTreeMap;

use crate::diagnostic::{Place, Problem, Problems, Rule, suggest};
use crate::load::raw::{self, Response};
use crate::model::{Check, Field, OPTION_CALLBACKS, Platform, Text, Type};
use crate::resolve::{FileKind, PlatformSet, SubjectDoc};

/// The client-side calls, and what is not to be said of callbacks.
pub(super) fn check_calls(set: &PlatformSet<'_>, problems: &mut Problems) {
    let mut exports: BTreeMap<String, &SubjectDoc<'_>> = BTreeMap::new();
    for subject in &set.subjects {
        match subject.kind {
            FileKind::Plugin => check_call(subject, &mut exports, problems),
            FileKind::Callback => {}
            _ => continue,
        }
        if let Some(Response::Type(_)) = &subject.doc.raw.response {
            problems.push(
                bad(subject, "response", format!("the answer of {} is a type", subject.words()))
                    .label("expected fields, as in `{ errMsg: string }`"),
            );
        }
    }
}

fn bad(subject: &SubjectDoc<'_>, key: &str, message: impl Into<String>) -> Problem {
    Problem::new(Rule::BadClientCall, Place::file(subject.doc.file).at(key), message)
}

fn check_call<'s>(
    call: &'s SubjectDoc<'s>,
    exports: &mut BTreeMap<String, &'s SubjectDoc<'s>>,
    problems: &mut Problems,
) {
    check_function(call, exports, problems);
    check_object(call, problems);
    // What could not be read would only be complained about a second time.
    if !call.doc.partial {
        check_failure(call, problems);
        check_rows(call, problems);
    }
    let raw = &call.doc.raw;
    for (name, _) in raw.request.iter().flatten() {
        if OPTION_CALLBACKS.contains(&name.as_str()) {
            let place = Place::file(call.doc.file).at("request").at(name.as_str()).on_key();
            let message = format!("every client-side call has the callback `{name}`");
            problems.push(
                Problem::new(Rule::BadClientCall, place, message)
                    .label("remove this")
                    .help("what it gets is described by `response` and `failure`"),
            );
        }
    }
}

/// What the generated module exports beside the calls.
const OWN_EXPORTS: [&str; 2] = ["adviceOf", "ParameterError"];

/// Words that cannot be the name of a function.
const RESERVED: [&str; 46] = [
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
];

fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '$')
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$'))
        && !RESERVED.contains(&text)
        && !["with", "yield"].contains(&text)
}

/// The last segment is a function, which has a name of its own in the module.
fn check_function<'s>(
    call: &'s SubjectDoc<'s>,
    exports: &mut BTreeMap<String, &'s SubjectDoc<'s>>,
    problems: &mut Problems,
) {
    let function = call.name.rsplit('.').next().unwrap_or_default();
    if !is_identifier(function) || OWN_EXPORTS.contains(&function) {
        problems.push(
            bad(call, "plugin", format!("`{function}` cannot be the name of a function"))
                .label("expected the function behind the last `.`, as in `wx.openChannelsLive`"),
        );
        return;
    }
    let prefix = call.class.as_str();
    for name in [function.to_owned(), format!("check{prefix}")] {
        let Some(first) = exports.get(&name) else {
            exports.insert(name, call);
            continue;
        };
        // That their types collide has been told.
        if first.class != call.class {
            problems.push(
                bad(call, "plugin", format!("two functions would both be `{name}`"))
                    .label(format!("becomes `{name}`"))
                    .related(first.place(), format!("becomes `{name}` too"))
                    .help("describe one of them in a platform of its own"),
            );
        }
    }
}

fn check_object(call: &SubjectDoc<'_>, problems: &mut Problems) {
    let raw = &call.doc.raw;
    match raw.object.as_deref() {
        Some(object) if is_identifier(object) => {}
        Some(object) => problems.push(
            bad(call, "object", format!("`{object}` cannot be the name of an object"))
                .label("expected a global object, for example `wx` or `tt`")
                .maybe_help(object.contains("requirePlugin").then(|| {
                    "write the object alone, and the id of the plugin under `plugin_id`".to_owned()
                })),
        ),
        None if call.doc.partial => {}
        None => problems.push(
            bad(call, "plugin", "the key `object` is missing")
                .label("nothing says what the function is a member of")
                .help("for example `object: wx`"),
        ),
    }
    let is_id =
        |id: &str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if let Some(id) = raw.plugin_id.as_deref().filter(|id| !is_id(id)) {
        problems.push(
            bad(call, "plugin_id", format!("`{id}` cannot be the id of a plugin"))
                .label("expected letters and digits, as in `tt95aee3130ae1cbe911`"),
        );
    }
}

/// A failure says where its code is.
fn check_failure(call: &SubjectDoc<'_>, problems: &mut Problems) {
    let raw = &call.doc.raw;
    let failure = raw.failure.as_ref();
    let code = failure.and_then(|failure| failure.code.as_deref());
    let message = failure.and_then(|failure| failure.message.as_deref());
    let key = if raw.failure.is_some() { "failure" } else { "errors" };
    let rows = raw.errors.as_deref().unwrap_or_default();
    if !rows.is_empty() && code.is_none() {
        problems.push(
            Problem::new(
                Rule::BadClientCall,
                Place::file(call.doc.file).at(key).on_key(),
                "there are `errors`, and nothing says where a failure has its code",
            )
            .label("needs `failure` with `code`")
            .help("for example `failure: { code: errNo, message: errMsg }`"),
        );
    }
    if failure.is_some_and(|failure| failure.repr.is_some()) && code.is_none() {
        problems.push(
            bad(call, "failure", "`type` is about a code, and there is none").label("needs `code`"),
        );
    }
    let members = [("code", code), ("message", message)];
    for (key, member) in members {
        let place = Place::file(call.doc.file).at("failure").at(key);
        if member.is_some_and(|member| member.trim().is_empty()) {
            problems.push(
                Problem::new(Rule::BadClientCall, place, "a member has no name")
                    .label("expected the name of a member of what `fail` gets"),
            );
        } else if key == "message" && member.is_some() && member == code {
            problems.push(
                Problem::new(Rule::BadClientCall, place, "code and text are in one member")
                    .label("named again here"),
            );
        }
    }
    for (index, _) in rows.iter().enumerate().filter(|(_, row)| row.sub.is_some()) {
        let place = Place::file(call.doc.file).at("errors").nth(index).at("sub").on_key();
        problems.push(
            Problem::new(Rule::BadClientCall, place, "a client-side call has no sub codes")
                .label("remove this"),
        );
    }
}

/// Every row of `checks` looks at one thing of one parameter.
fn check_rows(call: &SubjectDoc<'_>, problems: &mut Problems) {
    for (index, row) in call.doc.raw.checks.iter().flatten().enumerate() {
        let raw::CheckRow { field, begins_with, not_empty, unless_query } = row;
        let place = Place::file(call.doc.file).at("checks").nth(index);
        let filled = |line: &Option<crate::load::Line>| {
            line.as_ref().is_some_and(|line| !line.trim().is_empty())
        };
        let said = [begins_with.is_some(), not_empty.is_some(), unless_query.is_some()];
        let problem = |message: &str| Problem::new(Rule::BadClientCall, place.clone(), message);
        if !filled(field) {
            problems.push(
                problem("nothing says which parameter is looked at")
                    .label("needs `field`")
                    .help("the way to it, as in `field: customData.image[].url`"),
            );
        } else if said.iter().filter(|is_there| **is_there).count() != 1 {
            problems.push(
                problem("a row looks at one thing")
                    .label("expected one of `begins_with`, `not_empty` and `unless_query`"),
            );
        } else if (begins_with.is_some() && !filled(begins_with))
            || (unless_query.is_some() && !filled(unless_query))
            || *not_empty == Some(false)
        {
            problems.push(problem("the row asks for nothing").label("remove it, or fill it in"));
        }
    }
}

/// That the parameters exist that `checks` name, and are of a type that can be looked at so.
pub(crate) fn check_ways(set: &PlatformSet<'_>, platform: &Platform, problems: &mut Problems) {
    for call in set.of(FileKind::Plugin) {
        let plugin = platform.plugins.iter().find(|plugin| plugin.name == call.name);
        let Some(plugin) = plugin else { continue };
        let place = |index| Place::file(call.doc.file).at("checks").nth(index).at("field");
        for (index, check) in plugin.checks.iter().enumerate() {
            let fault = match platform.parameter(&plugin.request, check.field()) {
                Err(fault) => Some((fault.message, fault.label, fault.known)),
                Ok((_, field, ty)) => unfit(check, field, ty).map(|label| {
                    let message = format!("`{}` cannot be looked at so", check.field());
                    (message, label, Vec::new())
                }),
            };
            if let Some((message, label, known)) = fault {
                problems.push(
                    Problem::new(Rule::BadClientCall, place(index), message)
                        .label(label)
                        .maybe_help(
                            (!known.is_empty())
                                .then(|| format!("there are {}", suggest::list(&known))),
                        ),
                );
            }
        }
    }
}

/// Why a parameter cannot be looked at so.
fn unfit(check: &Check, field: &Field, ty: &Type) -> Option<&'static str> {
    let is_text = ty.shape() == Some(Text::Plain);
    match check {
        Check::BeginsWith { .. } if !is_text => Some("`begins_with` is about texts"),
        Check::NotEmpty { .. } if !is_text && !ty.is_collection() => {
            Some("`not_empty` is about texts, lists and maps")
        }
        Check::UnlessQuery { .. } if !is_text => Some("`unless_query` is about texts"),
        Check::UnlessQuery { .. } if field.required => {
            Some("it is required, so the page's query cannot take its place")
        }
        Check::UnlessQuery { field, .. } if field.contains(['.', '[']) => {
            Some("only a parameter of the call itself can come from the page's query")
        }
        _ => None,
    }
}
