//! The simple facts of platforms and methods.

use super::host;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Doc;
use crate::resolve::{FileKind, PlatformSet, SubjectDoc};
use crate::resolve::{names, reserved};

pub(super) fn check_platform(set: &PlatformSet<'_>, problems: &mut Problems) {
    let doc = set.platform;
    let raw = &doc.raw;
    check_present(doc, "title", raw.title.as_deref(), "platform", problems);
    // Of what happens in a mini program the names are the functions' own.
    if set.is_called() || raw.class_prefix.is_some() {
        check_present(doc, "class_prefix", raw.class_prefix.as_deref(), "platform", problems);
    }
    if set.is_called() && !super::platform::is_published(set) {
        check_present(doc, "host", raw.host.as_deref(), "platform", problems);
    }
    if raw.spec_version.is_none() && !doc.partial {
        problems.push(missing(doc, "spec_version", "platform"));
    }
    let name = set.name();
    if !names::is_snake_name(name) {
        problems.push(
            Problem::new(
                Rule::BadPlatform,
                Place::file(doc.file).at("platform"),
                format!("`{name}` cannot be a platform's name"),
            )
            .label("expected lower-case letters, digits and `_`"),
        );
    }
    if let Some(prefix) = raw.class_prefix.as_deref()
        && !prefix.trim().is_empty()
        && !names::is_type_name(prefix)
    {
        problems.push(
            Problem::new(
                Rule::BadPlatform,
                Place::file(doc.file).at("class_prefix"),
                format!("`{prefix}` cannot begin the name of a type"),
            )
            .label("expected an upper-case letter, then letters and digits"),
        );
    }
    if let Some(address) = raw.host.as_deref() {
        // That it is empty is told above.
        if !address.trim().is_empty() {
            host::check(Place::file(doc.file).at("host"), address, Rule::BadPlatform, problems);
        }
    }
}

pub(super) fn check_subject(subject: &SubjectDoc<'_>, problems: &mut Problems) {
    let doc = subject.doc;
    check_present(doc, "title", doc.raw.title.as_deref(), subject.kind.subject(), problems);
    for (index, auth) in doc.raw.auths.iter().flatten().enumerate() {
        if auth.package.trim().is_empty() && !doc.partial {
            problems.push(
                Problem::new(
                    Rule::MissingKey,
                    Place::file(doc.file).at("auths").nth(index),
                    "the permission package has no name",
                )
                .label("expected a text"),
            );
        }
    }
    if subject.kind != FileKind::Message && !names::is_method_name(subject.name) {
        problems.push(bad_method_name(subject));
    }
}

fn bad_method_name(method: &SubjectDoc<'_>) -> Problem {
    let (what, example) = match method.kind {
        FileKind::Plugin => ("the name of a client-side call", "wx.openChannelsLive"),
        FileKind::Callback => ("the name of a callback", "callback.customGoodsSuccess"),
        _ => ("a method's name", "order.list"),
    };
    let message = format!("`{}` cannot be {what}", method.name);
    Problem::new(Rule::BadMethodName, method.place(), message)
        .label(format!("expected at least two segments, as in `{example}`"))
        .help("a segment has the letters a to z, digits and `_`; segments are joined by `.`")
        .maybe_help(method_of_path(method.name).map(|name| format!("write `{name}`")))
}

/// The method that an address or a path names: `order.list` of `https://host/order/list?a=b`.
fn method_of_path(path: &str) -> Option<String> {
    let path = path
        .split_once("://")
        .map_or(path, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let path = path.split(['?', '#']).next()?.trim().trim_matches('/');
    let name = path.replace('/', ".");
    (path.contains('/') && names::is_method_name(&name)).then_some(name)
}

pub(super) fn check_family(
    method: &SubjectDoc<'_>,
    set: &PlatformSet<'_>,
    problems: &mut Problems,
) {
    let given = method.doc.raw.family.as_deref();
    let (module, _) = &method.module;
    if reserved::FAMILIES.contains(&module.as_str()) || *module == set.name() {
        problems.push(
            Problem::new(
                Rule::BadFamily,
                Place::file(method.doc.file).at(if given.is_some() { "family" } else { "method" }),
                format!(
                    "`{module}` cannot be a family: the crate has a feature or module so named"
                ),
            )
            .label("the family of this method")
            .help("name another one with the key `family`"),
        );
        return;
    }
    let Some(family) = given else {
        return;
    };
    if names::is_wire_name(family) && names::is_snake_name(&names::module_name(family)) {
        return;
    }
    problems.push(
        Problem::new(
            Rule::BadFamily,
            Place::file(method.doc.file).at("family"),
            format!("`{family}` cannot be the name of a module"),
        )
        .label("expected letters, digits and `_`"),
    );
}

fn check_present(
    doc: &Doc,
    key: &str,
    value: Option<&str>,
    first_key: &str,
    problems: &mut Problems,
) {
    match value {
        None if doc.partial => {}
        None => problems.push(missing(doc, key, first_key)),
        Some(text) if text.trim().is_empty() => problems.push(
            Problem::new(
                Rule::MissingKey,
                Place::file(doc.file).at(key),
                format!("`{key}` is empty"),
            )
            .label("expected a text"),
        ),
        Some(_) => {}
    }
}

/// Shown at the key that says what the file is.
fn missing(doc: &Doc, key: &str, first_key: &str) -> Problem {
    let help = match key {
        "host" => Some("where its methods are, as in `host: https://api.shop.example.com`"),
        "class_prefix" => Some("what its types' names begin with, as in `class_prefix: Shop`"),
        "spec_version" => Some("the version of this format: `spec_version: 1`"),
        _ => None,
    };
    Problem::new(
        Rule::MissingKey,
        Place::file(doc.file).at(first_key),
        format!("the key `{key}` is missing"),
    )
    .label(format!("needs `{key}`"))
    .maybe_help(help.map(str::to_owned))
}
