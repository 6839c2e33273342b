//! How a platform is called and answers.

use std::collections::BTreeMap;

use heck::ToKebabCase;

use super::{envelope, errors, token_place, tokens};
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::krate::CratePath;
use crate::load::raw;
use crate::load::words::TransportKind;
use crate::load::{Doc, Line};
use crate::resolve::{FileKind, PlatformSet, names};

pub(super) fn check_wire(set: &PlatformSet<'_>, problems: &mut Problems) {
    let doc = set.platform;
    // What could not be read is a problem already.
    if doc.partial {
        return;
    }
    let transport = doc.raw.transport.as_ref();
    if let Some(transport) = transport {
        check_transport(doc, transport, problems);
    }
    check_crate(doc, problems);
    if let Some(tokens) = &doc.raw.tokens {
        tokens::check(set, tokens, problems);
    }
    envelope::check(set, problems);
    errors::check(set, problems);
}

fn check_transport(doc: &Doc, transport: &raw::Transport, problems: &mut Problems) {
    let place = || Place::file(doc.file).at("transport");
    let Some(kind) = *transport.kind else {
        let message = "`transport` says no `kind`";
        problems.push(
            Problem::new(Rule::BadTransport, place().on_key(), message)
                .label("needs `kind`")
                .help("a kind is `doudian_signed`, `json` or `custom`"),
        );
        return;
    };
    let misplaced = |key: &str, owner: &str| {
        let message = format!("only the transport `{owner}` has a `{key}`");
        Problem::new(Rule::BadTransport, place().at(key).on_key(), message)
            .label(format!("not with the kind `{}`", kind.word()))
    };
    match (kind, &transport.token) {
        (TransportKind::Json, Some(token)) => check_token(&place().at("token"), token, problems),
        (TransportKind::Json, None) => problems.push(
            Problem::new(
                Rule::BadTransport,
                place().on_key(),
                "nothing says where a call carries its access token",
            )
            .label("needs `token`")
            .help("write `token: { query: access_token }` or `token: { header: access-token }`"),
        ),
        (_, Some(_)) => problems.push(misplaced("token", "json")),
        (_, None) => {}
    }
    match (kind, transport.protocol.as_deref()) {
        (TransportKind::Custom, Some(path)) if is_path(path) => {}
        (TransportKind::Custom, Some(path)) => problems.push(
            Problem::new(
                Rule::BadTransport,
                place().at("protocol"),
                format!("`{path}` is not the path of a static in Rust"),
            )
            .label("expected for example `crate::shop::PROTOCOL`"),
        ),
        (TransportKind::Custom, None) => problems.push(
            Problem::new(
                Rule::BadTransport,
                place().on_key(),
                "nothing says which implementation of `Protocol` makes the requests",
            )
            .label("needs `protocol`")
            .help("name a static or constant of your crate: `protocol: crate::shop::PROTOCOL`"),
        ),
        (_, Some(_)) => problems.push(misplaced("protocol", "custom")),
        (_, None) => {}
    }
}

fn check_token(place: &Place, token: &raw::TokenPlace, problems: &mut Problems) {
    check_prefix(place, token.prefix.as_ref(), problems);
    let names = (token.query.as_ref(), token.header.as_ref());
    token_place::check(place, names, Rule::BadTransport, problems);
}

fn check_prefix(place: &Place, prefix: Option<&Line>, problems: &mut Problems) {
    let Some(prefix) = prefix.filter(|prefix| !is_prefix(prefix)) else { return };
    problems.push(
        Problem::new(
            Rule::BadTransport,
            place.clone().at("prefix"),
            format!("`{}` cannot be what an access token begins with", &**prefix),
        )
        .label("expected visible ASCII, for example `clt.`"),
    );
}

/// Whether a token may begin so, in a header too.
fn is_prefix(prefix: &str) -> bool {
    !prefix.is_empty() && prefix.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Whether a text is a path of Rust that holds wherever it stands, with at least two segments.
fn is_path(path: &str) -> bool {
    path.contains("::") && path.parse::<CratePath>().is_ok()
}

/// The crate that is generated: Cargo has to take its name, and Rust what becomes of it.
fn check_crate(doc: &Doc, problems: &mut Problems) {
    let Some(name) = doc.raw.krate.as_deref() else { return };
    let ident = name.replace('-', "_");
    let is_name = names::is_snake_name(&ident)
        && !ident.starts_with('_')
        && !name.ends_with(['-', '_'])
        && !ident.contains("__");
    let label = match is_name {
        true if !TAKEN_CRATES.contains(&ident.as_str()) => return,
        true => "what is generated needs another crate of this name",
        false => "expected lower-case letters, digits and `-`",
    };
    let meant = name.to_kebab_case();
    let fits = *meant != *name && names::is_snake_name(&meant.replace('-', "_"));
    problems.push(
        Problem::new(
            Rule::BadPlatform,
            Place::file(doc.file).at("crate"),
            format!("`{name}` cannot be the name of a crate"),
        )
        .label(label)
        .help(match fits {
            true => format!("write `{meant}`"),
            false => "for example `crate: weixin-shop`".to_owned(),
        }),
    );
}

/// Crates that generated code names, or that come with the compiler.
const TAKEN_CRATES: &[&str] = &["alloc", "core", "doudian_runtime", "proc_macro", "std", "test"];

/// What no two platforms have both: the beginning of their types' names, and what is generated for
/// them.
pub(crate) fn check_apart(sets: &[PlatformSet<'_>], problems: &mut Problems) {
    for (key, what) in [("class_prefix", "prefix"), ("crate", "crate"), ("package", "package")] {
        let mut first: BTreeMap<String, &PlatformSet<'_>> = BTreeMap::new();
        // What is wrong with a file that could not be read whole is told of that first.
        for set in sets.iter().filter(|set| !set.platform.partial) {
            let raw = &set.platform.raw;
            let value = match key {
                "crate" => &raw.krate,
                "package" => &raw.package,
                _ => &raw.class_prefix,
            };
            let Some(value) = value.as_deref() else { continue };
            // Rust knows no `-` in names, and some disks no small letters.
            let same = value.to_lowercase().replace('-', "_");
            let Some(other) = first.insert(same, set) else { continue };
            let place = |set: &PlatformSet<'_>| Place::file(set.platform.file).at(key);
            problems.push(
                Problem::new(
                    Rule::DuplicatePlatform,
                    place(set),
                    format!("two platforms have the {what} `{value}`"),
                )
                .label(format!("that of the platform `{}` as well", other.name()))
                .related(place(other), "first given here")
                .help(format!("give one of them another `{key}`")),
            );
        }
    }
}

/// Whether a platform file is that of the published crate, which brings its own facts.
pub(super) fn is_published(set: &PlatformSet<'_>) -> bool {
    set.path.is_empty() && FileKind::of(&set.platform.raw) == FileKind::Platform
}
