//! What descriptors rest on, and the other names of methods.

use std::collections::BTreeMap;

use super::platform::is_published;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Doc;
use crate::load::raw::Source;
use crate::resolve::{FileKind, PlatformSet, SubjectDoc, names};

/// The sources of the platform, and that those of its methods are among them.
pub(super) fn check_sources(set: &PlatformSet<'_>, problems: &mut Problems) {
    let listed = set.platform.raw.sources.as_deref().unwrap_or_default();
    check_rows(set.platform, listed, problems);
    // What stands beside the published crate cannot see what that lists.
    let is_whole = !is_published(set) && !set.platform.partial;
    let known: Vec<&str> = listed.iter().map(|source| source.name.trim()).collect();
    for subject in &set.subjects {
        let doc = subject.doc;
        let named = doc.raw.sources.as_deref().unwrap_or_default();
        check_names(doc, named, problems);
        for (index, source) in named.iter().enumerate().filter(|_| is_whole) {
            let name = source.name.trim();
            if name.is_empty() || known.contains(&name) {
                continue;
            }
            let place = Place::file(doc.file).at("sources").nth(index);
            let message = format!("the platform has no source `{name}`");
            let mut problem = Problem::new(Rule::UnknownSource, place, message)
                .label("not among `sources` of the platform");
            problem = match problems.did_you_mean(name, known.iter().copied()) {
                Some(help) => problem.help(help),
                None => problem.help(format!(
                    "list it in the platform file, as in `sources: [{{ name: {name}, title: … }}]`"
                )),
            };
            problems.push(problem);
        }
    }
}

/// The list of a platform: each says what it is.
fn check_rows(doc: &Doc, rows: &[Source], problems: &mut Problems) {
    for (index, source) in rows.iter().enumerate() {
        let place = Place::file(doc.file).at("sources").nth(index);
        let title = source.title.as_deref().unwrap_or_default();
        if title.trim().is_empty() && !doc.partial {
            let message = format!("nothing says what the source `{}` is", source.name.trim());
            problems.push(
                Problem::new(Rule::MissingKey, place.clone(), message)
                    .label("needs `title`")
                    .help("write `{ name: docs-2023, title: what it is }`"),
            );
        }
        let url = source.url.as_deref().map(str::trim);
        if url.is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
            problems.push(
                Problem::new(Rule::BadSource, place.at("url"), "the address is none of a page")
                    .label("expected `https://…`"),
            );
        }
    }
    check_each(doc, rows, problems);
}

/// The list of a method: names alone.
fn check_names(doc: &Doc, rows: &[Source], problems: &mut Problems) {
    for (index, source) in rows.iter().enumerate() {
        if source.title.is_some() || source.url.is_some() {
            let place = Place::file(doc.file).at("sources").nth(index);
            problems.push(
                Problem::new(Rule::BadSource, place, "a method names its sources, and no more")
                    .label("expected a name")
                    .help("what a source is stands in the platform file, once for all methods"),
            );
        }
    }
    check_each(doc, rows, problems);
}

/// Names are words, and each stands once in its list.
fn check_each(doc: &Doc, rows: &[Source], problems: &mut Problems) {
    let mut seen = BTreeMap::new();
    for (index, source) in rows.iter().enumerate() {
        let place = Place::file(doc.file).at("sources").nth(index);
        let name = source.name.trim();
        let is_word = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        if name.is_empty() || !name.chars().all(is_word) {
            problems.push(
                Problem::new(Rule::BadSource, place, format!("`{name}` cannot name a source"))
                    .label("expected letters, digits, `-`, `_` and `.`, as in `docs-2023`"),
            );
        } else if let Some(first) = seen.insert(name, place.clone()) {
            problems.push(
                Problem::new(Rule::BadSource, place, format!("the source `{name}` stands twice"))
                    .label("named again here")
                    .related(first, "first named here"),
            );
        }
    }
}

/// That each name, in whichever spelling, stands for one method.
pub(super) fn check_other_names(set: &PlatformSet<'_>, problems: &mut Problems) {
    let methods = || set.subjects.iter().filter(|it| it.kind == FileKind::Method);
    let mut taken: BTreeMap<&str, (&SubjectDoc<'_>, Place)> =
        methods().map(|method| (method.name, (method, method.place()))).collect();
    for method in methods() {
        for (index, name) in method.doc.raw.other_names.iter().flatten().enumerate() {
            let place = Place::file(method.doc.file).at("other_names").nth(index);
            let name = name.trim();
            if !names::is_method_name(name) {
                problems.push(
                    Problem::new(
                        Rule::BadMethodName,
                        place,
                        format!("`{name}` cannot be a method's name"),
                    )
                    .label("expected at least two segments, as in `order.list`"),
                );
            } else if let Some((first, at)) = taken.get(name) {
                let problem = Problem::new(
                    Rule::DuplicateMethod,
                    place,
                    format!("`{name}` stands for {} already", first.words()),
                );
                problems.push(
                    problem
                        .label("each name stands for one method")
                        .related(at.clone(), "named so here"),
                );
            } else {
                taken.insert(name, (method, place));
            }
        }
    }
}
