//! How a platform is called and answers.

use std::collections::BTreeMap;

use super::tokens;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::krate::CratePath;
use crate::load::raw::{self, BESIDE};
use crate::load::words::TransportKind;
use crate::load::{Doc, Line, Several};
use crate::resolve::{FileKind, PlatformSet};

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
    if let Some(tokens) = &doc.raw.tokens {
        tokens::check(doc, tokens, problems);
    }
    match &doc.raw.envelope {
        Some(envelope) => check_envelope(doc, envelope, problems),
        None => {
            let kind = transport.and_then(|transport| *transport.kind);
            if kind.is_some_and(|kind| kind != TransportKind::DoudianSigned) {
                problems.push(
                    Problem::new(
                        Rule::BadEnvelope,
                        Place::file(doc.file).at("transport").on_key(),
                        "the key `envelope` is missing",
                    )
                    .label("nothing says how answers to such calls are shaped")
                    .help(EXAMPLE),
                );
            }
        }
    }
    // A verdict is about the platform's codes, wherever they come.
    for subject in &set.subjects {
        let rows = subject.doc.raw.errors.iter().flatten().enumerate();
        for (index, _) in rows.filter(|(_, row)| row.verdict.is_some()) {
            let place = Place::file(subject.doc.file).at("errors").nth(index).at("verdict");
            let message = "only the errors of a platform have a `verdict`";
            problems.push(
                Problem::new(Rule::BadEnvelope, place.on_key(), message)
                    .label("belongs in the platform file")
                    .help(
                        "what a code of one method means to users is said by `retry` and `action`",
                    ),
            );
        }
    }
}

const EXAMPLE: &str =
    "for example `envelope: { code: errcode, success: 0, message: errmsg, data: beside }`";

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
    let (key, name, fits) = match (&token.query, &token.header) {
        (Some(name), None) => ("query", name, is_query_name as fn(&str) -> bool),
        (None, Some(name)) => ("header", name, is_header_name as fn(&str) -> bool),
        _ => {
            let message = "the access token stands in one place";
            problems.push(
                Problem::new(Rule::BadTransport, place.clone().on_key(), message)
                    .label("expected either `query` or `header`"),
            );
            return;
        }
    };
    if !fits(name) {
        problems.push(
            Problem::new(
                Rule::BadTransport,
                place.clone().at(key),
                format!(
                    "`{}` cannot be the name of a {}",
                    &**name,
                    match key {
                        "query" => "parameter",
                        _ => "header",
                    }
                ),
            )
            .label(match key {
                "query" => "expected letters, digits, `_`, `-` and `.`",
                _ => "expected lower-case letters, digits and `-`",
            }),
        );
    }
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

fn check_envelope(doc: &Doc, envelope: &raw::Envelope, problems: &mut Problems) {
    let place = Place::file(doc.file).at("envelope");
    check_codes(&place, envelope.code.as_ref(), envelope.success, problems);
    if envelope.data.is_none() {
        problems.push(
            Problem::new(
                Rule::BadEnvelope,
                place.clone().on_key(),
                "nothing says where an answer has its data",
            )
            .label("needs `data`")
            .help("name the member that holds it, or write `data: beside`"),
        );
    }
    let place_of_legacy = place.clone().at("legacy");
    let of_legacy = || envelope.legacy.iter().flat_map(|legacy| legacy.placed(&place_of_legacy));
    for (place, legacy) in of_legacy() {
        check_codes(&place, legacy.code.as_ref(), legacy.success, problems);
    }
    let also = || envelope.also.iter().flatten().enumerate();
    let place_of = |index: usize| place.clone().at("also").nth(index);
    for (index, _) in also().filter(|(_, also)| also.code.is_none()) {
        problems.push(
            Problem::new(
                Rule::BadEnvelope,
                place_of(index).on_key(),
                "a further code has no member that it stands in",
            )
            .label("needs `code`")
            .help("for example `also: [ { code: data.error_code, message: data.description } ]`"),
        );
    }
    let data = envelope.data.as_ref().filter(|data| ***data != *BESIDE);
    let at = |key: &str| place.clone().at(key);
    let mut members = vec![
        (at("code"), envelope.code.as_ref(), Share::Nothing),
        (at("sub_code"), envelope.sub_code.as_ref(), Share::Nothing),
        (at("sub_message"), envelope.sub_message.as_ref(), Share::Nothing),
        (at("log_id"), envelope.log_id.as_ref(), Share::LogId),
        (at("data"), data, Share::Nothing),
    ];
    let messages = |place: Place, names| {
        let names: Option<&Several<Line>> = names;
        let names =
            names.into_iter().flat_map(move |names| names.placed(&place).collect::<Vec<_>>());
        names.map(|(place, name)| (place, Some(name), Share::Message))
    };
    members.extend(messages(at("message"), envelope.message.as_ref()));
    for (place, legacy) in of_legacy() {
        let at = |key: &str| place.clone().at(key);
        members.push((at("code"), legacy.code.as_ref(), Share::Nothing));
        members.push((at("log_id"), legacy.log_id.as_ref(), Share::LogId));
        members.extend(messages(at("message"), legacy.message.as_ref()));
    }
    for (index, also) in also() {
        let at = |key: &str| place_of(index).at(key);
        members.push((at("code"), also.code.as_ref(), Share::Nothing));
        members.push((at("message"), also.message.as_ref(), Share::Nothing));
    }
    let others = envelope.others.iter().flatten().enumerate();
    let others = others.map(|(index, name)| (at("others").nth(index), Some(name), Share::Nothing));
    members.extend(others);
    let members = members.into_iter();
    let members = members.filter_map(|(place, name, share)| Some((&**name?, place, share)));
    check_members(members, data.map(|data| &**data), problems);
}

/// What several generations may have in one member.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Share {
    Nothing,
    Message,
    LogId,
}

/// Each member is one thing; an object with members of the envelope may be the data too.
fn check_members<'r>(
    members: impl Iterator<Item = (&'r str, Place, Share)>,
    data: Option<&str>,
    problems: &mut Problems,
) {
    let mut seen: BTreeMap<&str, (Place, Share)> = BTreeMap::new();
    // Objects with members of the envelope.
    let mut objects: BTreeMap<&str, Place> = BTreeMap::new();
    for (name, place, share) in members {
        let segments: Vec<&str> = name.split('.').collect();
        let is_data = data == Some(name);
        let bad = |message: &str, label: &str| {
            Problem::new(Rule::BadEnvelope, place.clone(), message).label(label)
        };
        if segments.iter().any(|segment| segment.trim().is_empty()) {
            problems
                .push(bad("a member has no name", "expected the name of a member of the answer"));
            continue;
        }
        if segments.len() > 2 || (is_data && segments.len() > 1) {
            let (message, label) = match is_data {
                true => ("the data stands in a member of the answer", "expected one name"),
                false => (
                    "a member of an envelope stands in the answer or in an object of it",
                    "expected `member` or `object.member`",
                ),
            };
            problems.push(bad(message, label));
            continue;
        }
        if let [object, _] = segments[..] {
            objects.entry(object).or_insert_with(|| place.clone());
        }
        if let Some((first, other)) = seen.insert(name, (place.clone(), share))
            && (share == Share::Nothing || share != other)
        {
            problems.push(
                bad(&format!("the member `{name}` cannot be two things"), "named again here")
                    .related(first, "first named here"),
            );
        }
    }
    for (object, inside) in objects {
        if let Some((place, _)) = seen.get(object).filter(|_| data != Some(object)) {
            let message = format!("the member `{object}` cannot be a value and an object");
            problems.push(
                Problem::new(Rule::BadEnvelope, place.clone(), message)
                    .label("a value here")
                    .related(inside, "an object here"),
            );
        }
    }
}

fn check_codes(place: &Place, code: Option<&Line>, success: Option<i64>, problems: &mut Problems) {
    let missing = |key: &str, message: &str| {
        Problem::new(Rule::BadEnvelope, place.clone().on_key(), message)
            .label(format!("needs `{key}`"))
            .help(EXAMPLE)
    };
    if code.is_none() {
        problems
            .push(missing("code", "an envelope needs a code that says whether a call succeeded"));
    }
    if success.is_none() {
        problems.push(missing("success", "nothing says which code means success"));
    }
}

/// Whether a token may begin so, in a header too.
fn is_prefix(prefix: &str) -> bool {
    !prefix.is_empty() && prefix.bytes().all(|byte| byte.is_ascii_graphic())
}

fn is_query_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    !name.is_empty() && name.bytes().all(fits)
}

fn is_header_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !name.is_empty() && name.bytes().all(fits)
}

/// Whether a text is a path of Rust that holds wherever it stands, with at least two segments.
fn is_path(path: &str) -> bool {
    path.contains("::") && path.parse::<CratePath>().is_ok()
}

/// What no two platforms have both: the beginning of their types' names, and their crate.
pub(crate) fn check_apart(sets: &[PlatformSet<'_>], problems: &mut Problems) {
    for (key, what) in [("class_prefix", "prefix"), ("crate", "crate")] {
        let mut first: BTreeMap<String, &PlatformSet<'_>> = BTreeMap::new();
        // What is wrong with a file that could not be read whole is told of that first.
        for set in sets.iter().filter(|set| !set.platform.partial) {
            let raw = &set.platform.raw;
            let value = if key == "crate" { &raw.krate } else { &raw.class_prefix };
            let Some(value) = value.as_deref() else { continue };
            let Some(other) = first.insert(value.to_lowercase(), set) else { continue };
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
