//! Which file is what, and which platform it belongs to.

use std::collections::BTreeMap;

use super::names;
use crate::SourceFile;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::{Doc, raw};

/// A platform and its files.
pub(crate) struct PlatformSet<'a> {
    pub(crate) platform: &'a Doc,
    pub(crate) path: &'a str,
    pub(crate) prefix: &'a str,
    /// By method name, each name once.
    pub(crate) methods: Vec<MethodDoc<'a>>,
    /// By path.
    pub(crate) shared: Vec<SharedDoc<'a>>,
}

pub(crate) struct MethodDoc<'a> {
    pub(crate) doc: &'a Doc,
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    /// The prefix and the method's class, for example `DoudianOrderList`.
    pub(crate) class: String,
}

pub(crate) struct SharedDoc<'a> {
    pub(crate) doc: &'a Doc,
    pub(crate) path: &'a str,
}

/// Sorts the files by platform. Files without one are reported and left out; `complete` says
/// that no other file could not be read.
pub(crate) fn sort<'a>(
    sources: &'a [SourceFile],
    docs: &'a [Doc],
    complete: bool,
    problems: &mut Problems,
) -> Vec<PlatformSet<'a>> {
    let path = |doc: &Doc| sources.get(doc.file).map_or("", |source| &*source.path);
    let mut sets: Vec<PlatformSet<'a>> = Vec::new();
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    let mut platforms: Vec<&Doc> = docs.iter().filter(|doc| is_platform(doc)).collect();
    platforms.sort_by_key(|doc| path(doc));
    for doc in platforms {
        let Some(name) = doc.raw.platform.as_deref() else {
            continue;
        };
        let twice = folders
            .get(folder(path(doc)))
            .copied()
            .or_else(|| sets.iter().position(|set| set.name() == name))
            .and_then(|first| sets.get(first));
        if let Some(first) = twice {
            problems.push(
                Problem::new(
                    Rule::DuplicatePlatform,
                    Place::file(doc.file).at("platform").on_key(),
                    if first.name() == name {
                        format!("the platform `{name}` is described twice")
                    } else {
                        "a folder holds one platform".to_owned()
                    },
                )
                .label("described again here")
                .related(
                    Place::file(first.platform.file).at("platform").on_key(),
                    "first described here",
                ),
            );
            continue;
        }
        folders.insert(folder(path(doc)), sets.len());
        sets.push(PlatformSet {
            platform: doc,
            path: path(doc),
            prefix: doc.raw.class_prefix.as_deref().unwrap_or_default(),
            methods: Vec::new(),
            shared: Vec::new(),
        });
    }
    // A file that could not be read may be another platform's.
    let all_known = complete && !docs.iter().any(is_unknown);
    let only_one = (sets.len() == 1 && all_known).then_some(0);
    for doc in docs {
        check_keys(doc, problems);
        if is_platform(doc) {
            continue;
        }
        let home = nearest(&folders, path(doc)).or(only_one);
        let Some(set) = home.and_then(|index| sets.get_mut(index)) else {
            // With no platform at all there is one problem, not one per file.
            if !sets.is_empty() && all_known {
                check_outside(doc, problems);
            }
            continue;
        };
        match doc.raw.method.as_deref() {
            Some(method) => set.methods.push(MethodDoc {
                doc,
                path: path(doc),
                method,
                class: format!("{}{}", set.prefix, names::class(method)),
            }),
            None => set.shared.push(SharedDoc { doc, path: path(doc) }),
        }
    }
    for set in &mut sets {
        set.methods.sort_by_key(|method| (method.method, method.path));
        set.shared.sort_by_key(|shared| shared.path);
        check_duplicate_methods(set, problems);
        set.methods.dedup_by_key(|method| method.method);
    }
    sets.sort_by(|a, b| a.name().cmp(b.name()));
    sets
}

impl PlatformSet<'_> {
    pub(crate) fn name(&self) -> &str {
        self.platform.raw.platform.as_deref().unwrap_or_default()
    }
}

fn is_platform(doc: &Doc) -> bool {
    doc.raw.platform.is_some()
}

/// Whether the key that says what the file is could not be read.
fn is_unknown(doc: &Doc) -> bool {
    doc.partial && doc.raw.platform.is_none() && doc.raw.method.is_none()
}

/// The folder of a path, without a `/` at its end.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn nearest(folders: &BTreeMap<&str, usize>, path: &str) -> Option<usize> {
    let mut at = folder(path);
    loop {
        if let Some(index) = folders.get(at) {
            return Some(*index);
        }
        if at.is_empty() {
            return None;
        }
        at = folder(at);
    }
}

fn check_outside(doc: &Doc, problems: &mut Problems) {
    let place = match doc.raw.method {
        Some(_) => Place::file(doc.file).at("method"),
        None => Place::file(doc.file),
    };
    problems.push(
        Problem::new(Rule::OutsidePlatform, place, "the file belongs to no platform")
            .help("put it in or below the folder of a platform file"),
    );
}

fn check_duplicate_methods(set: &PlatformSet<'_>, problems: &mut Problems) {
    for group in set.methods.chunk_by(|a, b| a.method == b.method) {
        let Some((first, others)) = group.split_first() else {
            continue;
        };
        for other in others {
            problems.push(
                Problem::new(
                    Rule::DuplicateMethod,
                    Place::file(other.doc.file).at("method"),
                    format!("the method `{}` is described twice", other.method),
                )
                .label("described again here")
                .related(Place::file(first.doc.file).at("method"), "first described here"),
            );
        }
    }
}

/// The keys of the first level that a kind of file has.
#[cfg(feature = "schema")]
pub(crate) fn keys_of(kind: Kind) -> impl Iterator<Item = &'static str> {
    let all = keys(&raw::File::default());
    all.into_iter().filter(move |(_, _, kinds)| kinds.contains(&kind)).map(|(key, _, _)| key)
}

/// Which kinds of file a key belongs to.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Platform,
    Method,
    Shared,
}

/// Keys that are decoded, but only make sense in another kind of file.
fn check_keys(doc: &Doc, problems: &mut Problems) {
    use Kind::{Method, Platform, Shared};
    if is_unknown(doc) {
        return;
    }
    let raw = &doc.raw;
    let file = keys(raw);
    let is_method_like = file.iter().any(|(_, present, kinds)| *present && *kinds == [Method]);
    let kind = if raw.platform.is_some() {
        Platform
    } else if raw.method.is_some() || is_method_like {
        Method
    } else {
        Shared
    };
    if kind == Method && raw.method.is_none() {
        let key = file
            .iter()
            .find(|(_, present, kinds)| *present && *kinds == [Method])
            .map_or("request", |(key, _, _)| *key);
        problems.push(
            Problem::new(
                Rule::MissingMethod,
                Place::file(doc.file).at(key).on_key(),
                format!("the file has `{key}`, but no `method`"),
            )
            .label("only a method has this")
            .help("begin the file with the method's name, as in `method: order.list`"),
        );
        return;
    }
    if kind == Shared && raw.spec_version.is_some() {
        problems.push(
            Problem::new(
                Rule::MissingKey,
                Place::file(doc.file).at("spec_version").on_key(),
                "the key `platform` is missing",
            )
            .label("only a platform file has this")
            .help("begin the file with the platform's name, as in `platform: doudian`"),
        );
        return;
    }
    for (key, present, kinds) in file {
        if present && !kinds.contains(&kind) {
            let (this, other) = (kind.name(), kinds.first().map_or("", |kind| kind.name()));
            problems.push(
                Problem::new(
                    Rule::MisplacedKey,
                    Place::file(doc.file).at(key).on_key(),
                    format!("{this} has no `{key}`"),
                )
                .label(format!("belongs in {other}")),
            );
        }
    }
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Platform => "a platform file",
            Kind::Method => "a method's file",
            Kind::Shared => "a file of shared types",
        }
    }
}

/// Every key of the first level: whether it is there, and where it belongs.
pub(super) fn keys(raw: &raw::File) -> [(&'static str, bool, &'static [Kind]); 20] {
    use Kind::{Method, Platform, Shared};
    [
        ("platform", raw.platform.is_some(), &[Platform]),
        ("spec_version", raw.spec_version.is_some(), &[Platform]),
        ("class_prefix", raw.class_prefix.is_some(), &[Platform]),
        ("host", raw.host.is_some(), &[Platform]),
        ("method", raw.method.is_some(), &[Method]),
        ("title", raw.title.is_some(), &[Method, Platform]),
        ("doc", raw.doc.is_some(), &[Method]),
        ("note", raw.note.is_some(), &[Method]),
        ("status", raw.status.is_some(), &[Method]),
        ("replaced_by", raw.replaced_by.is_some(), &[Method]),
        ("effect", raw.effect.is_some(), &[Method]),
        ("token", raw.token.is_some(), &[Method]),
        ("family", raw.family.is_some(), &[Method]),
        ("paging", raw.paging.is_some(), &[Method]),
        ("request", raw.request.is_some(), &[Method]),
        ("response", raw.response.is_some(), &[Method]),
        ("types", raw.types.is_some(), &[Method, Shared]),
        ("enums", raw.enums.is_some(), &[Method, Shared]),
        ("errors", raw.errors.is_some(), &[Method, Platform]),
        ("example", raw.example.is_some(), &[Method]),
    ]
}
