//! How a method is called: path, verb, and where its answer has the data.

use super::{host, places};
use crate::diagnostic::{Place, Problem, Problems, Rule, suggest};
use crate::load::words::TransportKind;
use crate::model::{Reply, Verb};
use crate::resolve::Scope;
use crate::resolve::{PlatformSet, SubjectDoc};

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
    if let Some(code) = raw.generation.as_deref() {
        check_generation(method, code, set, problems);
    }
    if let Some(address) = raw.host.as_deref() {
        let transport = transport(set);
        if transport == TransportKind::Json {
            host::check_secure(place(method, "host"), address, Rule::UnfitCall, problems);
        } else {
            problems.push(
                Problem::new(
                    Rule::UnfitCall,
                    place(method, "host").on_key(),
                    "only a method of the transport `json` has a `host` of its own",
                )
                .label("not with the transport of this platform")
                .help("remove it: the address of all methods is the platform's `host`"),
            );
        }
    }
    match transport(set) {
        TransportKind::DoudianSigned => {
            check_signed(method, problems);
            places::check_none(method, scope, problems);
        }
        TransportKind::Json => places::check_places(method, set, scope, problems),
        // What its calls can be is for the user's own code to say.
        TransportKind::Custom => places::check_none(method, scope, problems),
    }
}

/// How the platform is called; where its file does not say, as Doudian is.
fn transport(set: &PlatformSet<'_>) -> TransportKind {
    let transport = set.platform.raw.transport.as_ref();
    transport.and_then(|transport| *transport.kind).unwrap_or(TransportKind::DoudianSigned)
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
    let known: Vec<&str> = known.filter_map(|legacy| legacy.code.as_deref()).collect();
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

/// A path that is written at `place`.
pub(super) fn check_path(place: Place, path: &str, problems: &mut Problems) {
    let Some((what, label, help)) = fault(path) else { return };
    problems.push(
        Problem::new(Rule::BadPath, place, format!("the path {what}"))
            .label(label)
            .maybe_help(help),
    );
}

/// What is wrong with a path, what is expected in its place, and what to do.
fn fault(path: &str) -> Option<(String, &'static str, Option<String>)> {
    const WHOLE: &str = "expected a path as in `/api/v1/goods/list/`";
    let write = |path: &str| {
        let path = format!("/{}", path.trim_start_matches('/'));
        fault(&path).is_none().then(|| format!("write `{path}`"))
    };
    if path.is_empty() {
        return Some(("is empty".to_owned(), WHOLE, None));
    }
    if let Some((_, rest)) = path.split_once("://") {
        let below = rest.split_once('/').map_or("", |(_, below)| below);
        let help = write(below.split(['?', '#']).next().unwrap_or_default());
        return Some(("is a whole address".to_owned(), "the host is the platform's", help));
    }
    for (character, what, label) in [
        ('?', "has a query", "its parameters belong in `request`"),
        ('#', "has a fragment", "no server is sent this"),
    ] {
        if let Some((before, _)) = path.split_once(character) {
            return Some((what.to_owned(), label, write(before)));
        }
    }
    if path.contains(char::is_whitespace) {
        let without: String = path.chars().filter(|found| !found.is_whitespace()).collect();
        return Some(("has white space in it".to_owned(), WHOLE, write(&without)));
    }
    if !path.starts_with('/') {
        return Some(("does not begin with `/`".to_owned(), WHOLE, write(path)));
    }
    let odd = path.char_indices().find(|(at, found)| match found {
        '%' => !is_escape(path.get(*at..).unwrap_or_default()),
        found => !is_plain(*found),
    });
    match odd {
        Some((_, '{' | '}' | '<' | '>')) => Some((
            "has a place for a parameter".to_owned(),
            "a path is the same for every call",
            None,
        )),
        Some((_, '%')) => Some((
            "has a `%` without two hexadecimal digits".to_owned(),
            "expected an escape as in `%2F`",
            None,
        )),
        Some((_, found)) => Some((
            format!("has the character `{found}`, which no path has"),
            "write it as it is sent, in escapes as in `%E5`",
            None,
        )),
        None => {
            let below = path.trim_start_matches('/').trim_end_matches('/');
            let odd = below.split('/').find(|segment| matches!(*segment, "" | "." | ".."));
            let doubled = path.contains("//");
            if below.is_empty() && !doubled {
                return None;
            }
            (odd.is_some() || doubled).then(|| {
                (
                    "has an empty segment, `.` or `..`".to_owned(),
                    "expected a name between two slashes",
                    None,
                )
            })
        }
    }
}

/// Whether a text begins with `%` and two hexadecimal digits.
fn is_escape(text: &str) -> bool {
    let digits = text.as_bytes().get(1..3);
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

/// The characters of paths (RFC 3986, section 3.3), and the slash.
fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || "/-._~!$&'()*+,;=:@".contains(character)
}
