//! The page of a request.

use proc_macro2::TokenStream;

use super::markdown::Markdown;
use super::paragraphs::{Paragraphs, features, since, status_text};
use super::retired::successor;
use crate::emit::rust::example;
use crate::emit::rust::paths::Paths;
use crate::model::{
    Action, Api, Auth, Body, Effect, ErrorRow, MethodLimit, Origin, Paging, Platform, Retry, Span,
    TokenPlace, Tokens,
};

pub(in crate::emit::rust) fn request(platform: &Platform, api: &Api, paths: &Paths) -> TokenStream {
    let example = paths.examples.as_deref().and_then(|krate| example::lines(platform, api, krate));
    let method = || Markdown::code(&api.method);
    let mut docs = Paragraphs::default();
    docs.push(Markdown::of("{} — {}", &[Markdown::foreign(&api.title), method()]));
    docs.0.extend(features(&api.request.families, paths.features));
    docs.0.extend(since(api.since));
    docs.told(api.note.as_deref(), api.doc.as_deref());
    match api.origin {
        Origin::New => {}
        Origin::Extends => docs.push(Markdown::of(
            "The method {} of the crate, with additions or corrections.",
            &[method()],
        )),
        Origin::Shadows => docs.ours(
            "The crate has a method of this name as well; this is another description of it.",
        ),
    }
    docs.push(facts(platform, api, paths));
    if let Some(lines) = example {
        docs.push(Markdown::of("# Example\n\n{}", &[Markdown::example(&lines)]));
    }
    if !api.errors.is_empty() {
        docs.push(errors(&api.errors));
    }
    docs.tokens()
}

fn facts(platform: &Platform, api: &Api, paths: &Paths) -> Markdown {
    let mut facts = Vec::new();
    if !paths.features {
        facts.push(Markdown::of("Family: {}.", &[Markdown::code(&api.family)]));
    }
    let replaced = successor(platform, api).map(|(method, other)| match other {
        Some(other) if paths.features && other.family == api.family => {
            Markdown::link("crate", &other.request.name)
        }
        _ => method,
    });
    facts.extend(match (status_text(api.status), replaced) {
        (Some(status), Some(other)) => Some(Markdown::of("Status: {}; use {}.", &[status, other])),
        (Some(status), None) => Some(Markdown::of("Status: {}.", &[status])),
        (None, Some(other)) => Some(Markdown::of("Rather use {}.", &[other])),
        (None, None) => None,
    });
    facts.push(Markdown::ours(match api.effect {
        Effect::Read => "Only reads, so repeating it is safe.",
        Effect::Idempotent => "Repeating an equal call changes nothing more.",
        Effect::Write => "Changes something: repeat it only when it surely had no effect.",
    }));
    let written = Markdown::code(api.media_type());
    if api.carries_files() {
        facts.push(Markdown::of(
            "Is sent as {}; a file is read while it is sent, and one that comes \
             from a reader is sent only once.",
            &[written],
        ));
    } else if api.body == Body::Form {
        facts.push(Markdown::of("Is sent as {}.", &[written]));
    }
    if let Some(host) = &api.host {
        facts.push(Markdown::of("Host: {}.", &[Markdown::code(host)]));
    }
    facts.extend(token(platform, api));
    facts.extend(auths(&api.auths));
    facts.extend(names("Also called {}.", &api.other_names));
    facts.extend(names("Described from {}.", &api.sources));
    facts.extend(api.paging.as_ref().map(paging));
    facts.extend(api.limits.iter().map(limit));
    Markdown::join(facts, "\n")
}

/// Which access token the call carries, where that does not go without saying.
fn token(platform: &Platform, api: &Api) -> Option<Markdown> {
    if !api.token {
        return Some(Markdown::ours("Carries no access token."));
    }
    let place = api.token_place.as_ref().map(|place| match place {
        TokenPlace::Query(name) => {
            Markdown::of("The token stands in the query, as {}.", &[Markdown::code(name)])
        }
        TokenPlace::Header(name) => {
            Markdown::of("The token stands in the header {}.", &[Markdown::code(name)])
        }
    });
    let kind = api.token_kind.as_deref().zip(platform.token_kind(api)).map(|(name, kind)| {
        let words = match kind.tokens {
            Tokens::AuthorizationCode { .. } => {
                "Carries a {}, which begins with {}: that of a user who has authorised the app."
            }
            _ => "Carries a {}, which begins with {}.",
        };
        Markdown::of(words, &[Markdown::code(name), Markdown::code(kind.prefix)])
    });
    match (kind, place) {
        (Some(kind), Some(place)) => Some(Markdown::join([kind, place], " ")),
        (kind, place) => kind.or(place),
    }
}

/// Names in a row, in some words.
fn names(words: &'static str, names: &[String]) -> Option<Markdown> {
    let names = names.iter().map(|name| Markdown::code(name));
    (names.len() > 0).then(|| Markdown::of(words, &[Markdown::join(names, ", ")]))
}

/// The permission packages, of which an app needs one.
fn auths(auths: &[Auth]) -> Option<Markdown> {
    let words = match auths.len() {
        0 => return None,
        1 => "Permission package: {}.",
        _ => "One of the permission packages {}.",
    };
    let names = auths.iter().map(|auth| Markdown::foreign(&auth.to_string()));
    Some(Markdown::of(words, &[Markdown::join(names, ", ")]))
}

fn paging(paging: &Paging) -> Markdown {
    let mut parts = vec![match (&paging.page, &paging.cursor, paging.first) {
        (_, Some(cursor), _) => Markdown::of("Pages by the cursor {}", &[Markdown::code(cursor)]),
        (Some(page), None, Some(first)) => {
            Markdown::of("Pages by {}, from {}", &[Markdown::code(page), Markdown::number(first)])
        }
        (Some(page), None, None) => Markdown::of(
            "Pages by {}; no source states the number of the first page",
            &[Markdown::code(page)],
        ),
        (None, None, _) => Markdown::ours("Pages"),
    }];
    if let (Some(size), Some(max)) = (&paging.size, paging.max_size) {
        parts.push(Markdown::of("{} at most {}", &[Markdown::code(size), Markdown::number(max)]));
    }
    if let Some(max) = paging.max_rows {
        parts.push(Markdown::of("at most {} rows in all", &[Markdown::number(max)]));
    }
    Markdown::of("{}.", &[Markdown::join(parts, "; ")])
}

fn limit(limit: &MethodLimit) -> Markdown {
    match limit {
        MethodLimit::OneOf(names) => {
            let names = names.iter().map(|name| Markdown::code(name));
            Markdown::of("At least one of {} is needed.", &[Markdown::join(names, ", ")])
        }
        MethodLimit::MaxSpan { from, to, seconds, .. } => {
            let span = Markdown::foreign(&Span(*seconds).to_string());
            Markdown::of(
                "From {} to {} at most {}.",
                &[Markdown::code(from), Markdown::code(to), span],
            )
        }
    }
}

fn errors(rows: &[ErrorRow]) -> Markdown {
    let rows = rows.iter().map(|row| {
        let sub = match row.sub.as_str() {
            "" => Markdown::default(),
            sub => Markdown::code(sub),
        };
        let (code, label) = (Markdown::number(row.code), Markdown::foreign(&row.label));
        Markdown::of("| {} | {} | {} | {} |", &[code, sub, label, Markdown::ours(then(row))])
    });
    let table = Markdown::join(rows, "\n");
    Markdown::of(
        "# Errors\n\n| code | sub code | meaning | then |\n|---|---|---|---|\n{}",
        &[table],
    )
}

/// What to do about a refusal, in a few words.
fn then(row: &ErrorRow) -> &'static str {
    match (row.action, row.retry) {
        (Action::FixRequest, _) => "mend the request",
        (Action::Wait, Retry::Immediately) => "repeat at once",
        (Action::Wait, _) | (Action::Unknown, Retry::Later) => "wait, then repeat",
        (Action::Reauthorize, _) => "authorise again",
        (Action::RefreshToken, _) => "refresh the token",
        (Action::ContactPlatform, _) => "ask the platform",
        (Action::ConfigureApp, _) => "change the app's settings in the console",
        (Action::AlreadyDone, _) => "nothing: it is done",
        (Action::Unknown, Retry::Immediately) => "repeat at once",
        (Action::Unknown, Retry::Never) => "do not repeat",
        (Action::Unknown, Retry::Unknown) => "",
    }
}
