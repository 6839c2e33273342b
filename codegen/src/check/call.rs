//! How a method is called: path, verb, and where its answer has the data.

use std::collections::BTreeMap;

use super::path::check_path;
use super::{host, places, tokens};
use crate::diagnostic::{Place, Problem, Problems, Rule, suggest};
use crate::load::raw::BESIDE;
use crate::load::words::TransportKind;
use crate::model::{Api, Body, Reply, Verb};
use crate::resolve::{AnswerData, FileKind, PlatformSet, Scope, SubjectDoc};

pub(super) fn check_call(
    method: &SubjectDoc<'_>,
    set: &PlatformSet<'_>,
    scope: &Scope<'_>,
    problems: &mut Problems,
) {
    let raw = &method.doc.raw;
    if let Some(path) = raw.path.as_deref() {
        check_path(place(method, "path"), path, problems);
    }
    if let Some(token) = &raw.token {
        tokens::check_use(place(method, "token"), token, set, problems);
    }
    if let Some(code) = raw.generation.as_deref() {
        check_generation(method, code, set, problems);
    }
    if let Some(address) = raw.host.as_deref() {
        match set.transport() {
            None => {}
            Some(TransportKind::Json) => {
                host::check_secure(place(method, "host"), address, Rule::UnfitCall, problems);
            }
            Some(TransportKind::DoudianSigned | TransportKind::Custom) => problems.push(
                Problem::new(
                    Rule::UnfitCall,
                    place(method, "host").on_key(),
                    "only a method of the transport `json` has a `host` of its own",
                )
                .label("not with the transport of this platform")
                .help("remove it: the address of all methods is the platform's `host`"),
            ),
        }
    }
    check_body(method, set, problems);
    check_flat(method, set, scope, problems);
    match set.transport() {
        // Why nothing is known of its calls is told.
        None => {}
        Some(TransportKind::DoudianSigned) => {
            check_signed(method, problems);
            places::check_none(method, scope, problems);
        }
        Some(TransportKind::Json) => places::check_places(method, set, scope, problems),
        // What its calls can be is for the user's own code to say.
        Some(TransportKind::Custom) => places::check_none(method, scope, problems),
    }
}

/// Two methods that are called in one way cannot be told apart: neither by the local gateway, nor
/// by whoever reads a record.
pub(super) fn check_apart(set: &PlatformSet<'_>, problems: &mut Problems) {
    // Elsewhere a name that is sent may tell them apart.
    if set.transport() != Some(TransportKind::Json) {
        return;
    }
    let of_all = set.platform.raw.host.as_deref();
    let mut seen: BTreeMap<(Option<&str>, &str, String), &SubjectDoc<'_>> = BTreeMap::new();
    for method in set.of(FileKind::Method).filter(|method| !method.doc.partial) {
        let raw = &method.doc.raw;
        let verb = raw.verb.unwrap_or_default().word();
        let path = raw.path.as_deref().map_or_else(|| Api::path_of(method.name), str::to_owned);
        let host = raw.host.as_deref().or(of_all).map(|host| host.trim_end_matches('/'));
        let Some(first) = seen.get(&(host, verb, path.clone())) else {
            seen.insert((host, verb, path), method);
            continue;
        };
        if differs_by_default(first, method) {
            continue;
        }
        let key = if raw.path.is_some() { "path" } else { "method" };
        let of_first = if first.doc.raw.path.is_some() { "path" } else { "method" };
        problems.push(
            Problem::new(
                Rule::DuplicateMethod,
                place(method, key),
                format!("`{}` and `{}` are one call: {} {path}", first.name, method.name, verb),
            )
            .label("called in the same way")
            .related(place(first, of_first), "first described here")
            .help(
                "keep one of the two, or give one its own `path`, `verb` or `host`, or each \
                 its own default of a parameter",
            ),
        );
    }
}

/// Whether a parameter says which of the two is meant, as `action` does on some platforms.
fn differs_by_default(one: &SubjectDoc<'_>, other: &SubjectDoc<'_>) -> bool {
    let others = other.doc.raw.request.as_ref();
    one.doc.raw.request.iter().flatten().any(|(name, field)| {
        let other = others.and_then(|others| others.get(name));
        other.is_some_and(|other| {
            field.default.is_some() && other.default.is_some() && field.default != other.default
        })
    })
}

/// A body that is a form is one of the transport `json`, of a verb that has a body.
fn check_body(method: &SubjectDoc<'_>, set: &PlatformSet<'_>, problems: &mut Problems) {
    let raw = &method.doc.raw;
    if *raw.body != Some(Body::Form) {
        return;
    }
    let verb = raw.verb.unwrap_or_default();
    let Some(transport) = set.transport() else { return };
    let (message, label) = if transport != TransportKind::Json {
        (
            "only a method of the transport `json` has a `body` that is a form",
            "not with this transport",
        )
    } else if verb.is_bodiless() {
        ("a request without a body has no form in it", "its verb has the parameters in the query")
    } else {
        return;
    };
    problems.push(
        Problem::new(Rule::UnfitCall, place(method, "body").on_key(), message)
            .label(label)
            .help("remove it"),
    );
}

/// What stands beside the codes is an object, as the answer is.
fn check_flat(
    method: &SubjectDoc<'_>,
    set: &PlatformSet<'_>,
    scope: &Scope<'_>,
    problems: &mut Problems,
) {
    let envelope = set.platform.raw.envelope.as_ref();
    let is_beside = envelope.and_then(|envelope| envelope.data.as_deref()) == Some(BESIDE);
    let is_flat = method.doc.raw.reply.is_some_and(|reply| reply == Reply::Flat);
    let Some(AnswerData::Type(Ok(ty))) = &scope.sections(method.doc.file).response else { return };
    if (is_beside || is_flat) && !ty.is_object() {
        let message = "data that stands beside the codes is an object";
        let help = match is_flat {
            true => "name its members, as in `response: { list: [i64] }`, or remove `reply: flat`",
            false => "name its members, as in `response: { list: [i64] }`",
        };
        problems.push(
            Problem::new(Rule::UnfitCall, place(method, "response"), message)
                .label("expected fields or a structure")
                .help(help),
        );
    }
}

/// The generation in which a method answers is one that the platform has.
fn check_generation(
    method: &SubjectDoc<'_>,
    code: &str,
    set: &PlatformSet<'_>,
    problems: &mut Problems,
) {
    let envelope = set.platform.raw.envelope.as_ref();
    let legacy = envelope.and_then(|envelope| envelope.legacy.as_ref());
    let known = legacy.iter().flat_map(|legacy| legacy.iter());
    let usual = set.usual_envelope().map(|envelope| envelope.legacy.as_slice());
    let usual = usual.unwrap_or_default().iter().map(|legacy| legacy.code.as_str());
    let known = known.filter_map(|legacy| legacy.code.as_deref());
    let known: Vec<&str> = known.chain(usual).collect();
    // What could not be read of the platform is told of that.
    if known.contains(&code) || set.platform.partial {
        return;
    }
    let help = match known.as_slice() {
        [] => "the platform's envelope has no `legacy`: a method of its only generation says \
               nothing"
            .to_owned(),
        known => format!("the codes of older generations are {}", suggest::list(known)),
    };
    problems.push(
        Problem::new(
            Rule::UnfitCall,
            place(method, "generation"),
            format!("the platform has no older generation with the code `{code}`"),
        )
        .label("expected the `code` of one below `legacy` of the envelope")
        .help(help)
        .maybe_help(problems.did_you_mean(code, known.iter().copied())),
    );
}

fn place(method: &SubjectDoc<'_>, key: &str) -> Place {
    Place::file(method.doc.file).at(key)
}

/// All calls of the platform are alike there: the path is made of the name that is signed.
fn check_signed(method: &SubjectDoc<'_>, problems: &mut Problems) {
    let raw = &method.doc.raw;
    let unfit = [
        ("path", raw.path.is_some(), "the path of such a call is made of the method's name"),
        ("verb", raw.verb.is_some_and(|verb| verb != Verb::Post), "such a call is a POST request"),
        (
            "reply",
            raw.reply.is_some_and(|reply| reply != Reply::Data),
            "such an answer has its data in one member",
        ),
    ];
    for (key, _, label) in unfit.into_iter().filter(|(_, is_unfit, _)| *is_unfit) {
        problems.push(
            Problem::new(
                Rule::UnfitCall,
                place(method, key).on_key(),
                format!("a method of the transport `doudian_signed` has no `{key}` of its own"),
            )
            .label(label)
            .help("remove it; methods of platforms with the transport `json` or `custom` have one"),
        );
    }
}
