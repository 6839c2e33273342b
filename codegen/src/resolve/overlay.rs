//! Overlays: files that extend or correct a method of the published crate.
//!
//! An overlay becomes the whole descriptor that it describes the difference to, before
//! anything else looks at it. It must apply exactly: what it adds must not be there yet and
//! what it changes must, so that it is noticed when the published crate catches up.

mod merge;
mod shared;

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::SourceFile;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::File;
use crate::load::{self, Base, Doc, Line};
use crate::published::Published;

/// Puts whole descriptors in the place of overlays. What they extend joins the sources, to be
/// shown. Says whether all could be applied; those that could not are taken out.
pub(crate) fn apply(
    docs: &mut Vec<Doc>,
    published: Option<&Published>,
    sources: &mut Cow<'_, [SourceFile]>,
    problems: &mut Problems,
) -> bool {
    let extended: BTreeSet<Line> = docs.iter().filter_map(|doc| doc.raw.extends.clone()).collect();
    if published.is_some() && !extended.is_empty() {
        // A run over the published descriptors themselves: the overlay stands for its base.
        let is_base = |doc: &Doc| {
            doc.raw.extends.is_none()
                && doc.raw.method.as_ref().is_some_and(|method| extended.contains(method))
        };
        docs.retain(|doc| !is_base(doc));
    }
    let before = docs.len();
    docs.retain_mut(|doc| {
        let Some(base) = doc.raw.extends.clone() else {
            check_misplaced(doc, problems);
            return true;
        };
        let before = problems.list.len();
        check_keys(doc, problems);
        let Some(source) = source(doc, &base, published, problems) else { return false };
        if problems.list.len() > before {
            return false;
        }
        let Some(whole) = published.and_then(|it| whole(doc, &source, it, problems)) else {
            return false;
        };
        // What does not apply has been left out, and does not hide what is wrong with the rest.
        doc.partial |= problems.list.len() > before;
        let changes_example = doc.raw.change.as_ref().is_some_and(|it| it.example.is_some());
        doc.base = Some(Base { file: sources.len(), keeps_example: !changes_example });
        sources.to_mut().push(source);
        doc.raw = File { extends: Some(base), ..whole };
        true
    });
    docs.len() == before
}

/// The descriptor of the method that is extended.
fn source(
    doc: &Doc,
    base: &str,
    published: Option<&Published>,
    problems: &mut Problems,
) -> Option<SourceFile> {
    let place = Place::file(doc.file).at("extends");
    let Some(published) = published else {
        problems.push(
            Problem::new(Rule::UnknownBase, place, "there is nothing to extend here")
                .label("only descriptors of other crates extend methods")
                .help("change the method's own file"),
        );
        return None;
    };
    let source = published.method(base);
    if source.is_none() {
        problems.push(
            Problem::new(
                Rule::UnknownBase,
                place,
                format!("the crate `doudian` has no method `{base}`"),
            )
            .label("expected a method of the crate")
            .maybe_help(problems.did_you_mean(base, published.methods())),
        );
    }
    source
}

fn whole(
    doc: &Doc,
    source: &SourceFile,
    published: &Published,
    problems: &mut Problems,
) -> Option<File> {
    let Some(mut raw) = load::published(source) else {
        // Whoever made it says so with places; an overlay must not vanish for it.
        let place = Place::file(doc.file).at("extends");
        problems.push(
            Problem::new(
                Rule::UnknownBase,
                place,
                format!("the published descriptor `{}` cannot be read", source.path),
            )
            .label("nothing can be laid over it")
            .help("check that the descriptors of the published crate are of this version"),
        );
        return None;
    };
    let shared = shared::localize(doc, &mut raw, published);
    merge::merge(doc, &mut raw, &shared, problems);
    check_used(doc, &raw, &shared, problems);
    Some(raw)
}

/// A type that was extended, and has another name by now, would silently become a new one.
fn check_used(doc: &Doc, whole: &File, shared: &[String], problems: &mut Problems) {
    let Some(add) = &doc.raw.add else { return };
    let used = shared::names_in_method(whole);
    let types = whole.types.iter().flatten().map(|(name, _)| name.as_str());
    let types: BTreeSet<&str> = types.chain(shared::SECTIONS).collect();
    let place = Place::file(doc.file).at("add");
    let extra = add.extra.iter().flatten().enumerate();
    let extra = extra.map(|(index, name)| (&**name, place.clone().at("extra").nth(index)));
    let labels = add.labels.iter().flatten();
    let labels = labels
        .map(|(name, _)| (name.as_str(), place.clone().at("labels").at(name.as_str()).on_key()));
    for (name, place) in extra.chain(labels) {
        if !types.contains(name) {
            let known = types.iter().copied().chain(shared.iter().map(String::as_str));
            problems.push(
                Problem::new(
                    Rule::BadOverlay,
                    place,
                    format!("the extended method has no structure `{name}`"),
                )
                .label("expected `response`, or a structure of the answer")
                .maybe_help(problems.did_you_mean(name, known)),
            );
        }
    }
    let types = add.types.iter().flatten().map(|(name, _)| ("types", name));
    let enums = add.enums.iter().flatten().map(|(name, _)| ("enums", name));
    for (section, name) in types.chain(enums).filter(|(_, name)| !used.contains(*name)) {
        problems.push(
            Problem::new(
                Rule::BadOverlay,
                Place::file(doc.file).at("add").at(section).at(name).on_key(),
                format!("nothing uses the type `{name}`"),
            )
            .label("neither a type of the extended method, nor a new one of some field")
            .maybe_help(problems.did_you_mean(name, shared.iter().map(String::as_str))),
        );
    }
}

/// `add` and `change` belong in overlays.
fn check_misplaced(doc: &Doc, problems: &mut Problems) {
    let raw = &doc.raw;
    for (key, present) in [("add", raw.add.is_some()), ("change", raw.change.is_some())] {
        if present {
            problems.push(
                Problem::new(
                    Rule::MisplacedKey,
                    Place::file(doc.file).at(key).on_key(),
                    format!("the file has `{key}`, but no `extends`"),
                )
                .label("only an overlay has this")
                .help("name the method that it is about, as in `extends: order.searchList`"),
            );
        }
    }
}

/// An overlay has nothing beside `add` and `change`.
fn check_keys(doc: &Doc, problems: &mut Problems) {
    let others = super::kinds::keys(&doc.raw);
    let others =
        others.into_iter().filter(|(key, _, _)| !matches!(*key, "extends" | "spec_version"));
    for (key, present, _) in others {
        if present {
            let at = match key {
                "platform" | "method" | "message" | "spi" => {
                    "`extends` says what the file is about"
                }
                "errors" | "request" | "response" | "types" | "enums" => {
                    "belongs below `add` or `change`"
                }
                "extra" | "labels" => "belongs below `add`",
                _ => "belongs below `change`",
            };
            problems.push(
                Problem::new(
                    Rule::MisplacedKey,
                    Place::file(doc.file).at(key).on_key(),
                    format!("an overlay has no `{key}`"),
                )
                .label(at),
            );
        }
    }
    let raw = &doc.raw;
    if raw.add.is_none() && raw.change.is_none() && !doc.partial {
        problems.push(
            Problem::new(
                Rule::BadOverlay,
                Place::file(doc.file).at("extends"),
                "the overlay neither adds nor changes anything",
            )
            .label("needs `add` or `change`"),
        );
    }
}
