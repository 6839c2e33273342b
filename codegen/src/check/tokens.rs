//! How a platform's clients get access tokens.

use super::path::check_path;
use super::token_place;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::{File, TokenUse, Tokens};
use crate::load::words::{TokensKind, TransportKind};
use crate::load::{Doc, Line, Several};
use crate::resolve::{PlatformSet, names};

/// A day: whoever writes more counts milliseconds.
const LONGEST_BEFORE: i64 = 86_400;

/// The kinds of access tokens that a platform has, one by one.
pub(super) fn check(set: &PlatformSet<'_>, tokens: &Several<Tokens>, problems: &mut Problems) {
    let doc = set.platform;
    let place = Place::file(doc.file).at("tokens");
    let mut tell = |message: &str, help: Option<&str>| {
        let problem = Problem::new(Rule::BadTokens, place.clone().on_key(), message);
        let problem = problem.label("only for the transport `json`");
        problems.push(problem.maybe_help(help.map(str::to_owned)));
    };
    match set.transport() {
        Some(TransportKind::Json) => {}
        // Why there are no calls, or in which way nobody can say, is told.
        None => return,
        Some(TransportKind::DoudianSigned) => {
            tell("the transport `doudian_signed` makes its own tokens", None);
            return;
        }
        Some(TransportKind::Custom) => {
            let help = "implement `Protocol::tokens` beside `Protocol::request`";
            tell("a transport of one's own makes its own tokens", Some(help));
            return;
        }
    }
    for (place, tokens) in tokens.placed(&place) {
        check_one(&place, tokens, problems);
    }
    check_kinds(doc, tokens, problems);
}

fn check_one(at: &Place, tokens: &Tokens, problems: &mut Problems) {
    let place = || at.clone();
    let mut tell = |place: Place, message: &str, label: &str, help: Option<String>| {
        let problem = Problem::new(Rule::BadTokens, place, message);
        problems.push(problem.label(label).maybe_help(help));
    };
    let named = [
        ("path", &tokens.path),
        ("refresh_path", &tokens.refresh_path),
        ("app_key", &tokens.app_key),
        ("app_secret", &tokens.app_secret),
        ("grant_type", &tokens.grant_type),
        ("token", &tokens.token),
        ("expires_in", &tokens.expires_in),
    ];
    let is_empty = |name: &Line| name.trim().is_empty();
    match *tokens.kind {
        None => tell(
            place().on_key(),
            "`tokens` says no `kind`",
            "needs `kind`",
            Some("a kind is `client_credential`, `authorization_code` or `given`".to_owned()),
        ),
        Some(TokensKind::Given) => {
            let given = named.iter().filter(|(_, name)| name.is_some()).map(|(key, _)| *key);
            let verb = tokens.verb.map(|_| "verb");
            let reply = tokens.reply.map(|_| "reply");
            let stable = tokens.stable.map(|_| "stable");
            let refresh_form = tokens.refresh_form.map(|_| "refresh_form");
            let renew_before = tokens.renew_before.map(|_| "renew_before");
            let given = given.chain(verb).chain(reply).chain(stable).chain(refresh_form);
            for key in given.chain(renew_before) {
                let message = format!("tokens that are given have no `{key}`");
                let help = "`client_credential` and `authorization_code` are the kinds that ask \
                            the platform"
                    .to_owned();
                tell(place().at(key).on_key(), &message, "nothing is asked", Some(help));
            }
        }
        Some(TokensKind::AuthorizationCode) => {
            for (key, name) in named {
                match (key, name) {
                    ("path" | "refresh_path" | "app_key" | "app_secret", None) => {
                        let message = format!("the token calls have no `{key}`");
                        let label = format!("needs `{key}`");
                        let help = "for example `{ kind: authorization_code, path: \
                                    /oauth/access_token/, refresh_path: /oauth/refresh_token/, \
                                    app_key: client_key, app_secret: client_secret }`";
                        tell(place().on_key(), &message, &label, Some(help.to_owned()));
                    }
                    ("grant_type" | "token" | "expires_in", Some(_)) => {
                        let message = format!("the kind `authorization_code` has no `{key}`");
                        let help = "parameters and members are those of OAuth 2.0".to_owned();
                        tell(place().at(key).on_key(), &message, "remove this", Some(help));
                    }
                    ("app_key" | "app_secret", Some(name)) if is_empty(name) => {
                        tell(place().at(key), "a name is empty", "expected a name", None);
                    }
                    ("app_key" | "app_secret", Some(name)) if !names::is_unescaped(name) => {
                        let message = "a name is not as JSON has it";
                        let label = "expected no quotes, backslashes or control characters";
                        tell(place().at(key), message, label, None);
                    }
                    _ => {}
                }
            }
            let verb = tokens.verb.map(|_| "verb");
            let reply = tokens.reply.map(|_| "reply");
            for key in verb.into_iter().chain(reply).chain(tokens.stable.map(|_| "stable")) {
                let message = format!("the kind `authorization_code` has no `{key}`");
                tell(place().at(key).on_key(), &message, "remove this", None);
            }
            check_rest(at, tokens, problems);
        }
        Some(TokensKind::ClientCredential) => {
            for (key, name) in named {
                let needed = matches!(key, "path" | "app_key" | "app_secret");
                match name {
                    None if needed => {
                        let message = format!("the token call has no `{key}`");
                        let label = format!("needs `{key}`");
                        let help = "for example `tokens: { kind: client_credential, path: \
                                    /oauth/client_token/, app_key: client_key, app_secret: \
                                    client_secret, grant_type: client_credential }`";
                        tell(place().on_key(), &message, &label, Some(help.to_owned()));
                    }
                    Some(name) if !key.ends_with("path") && is_empty(name) => {
                        tell(place().at(key), "a name is empty", "expected a name", None);
                    }
                    Some(name) if !key.ends_with("path") && !names::is_unescaped(name) => {
                        let message = "a name is not as JSON has it";
                        let label = "expected no quotes, backslashes or control characters";
                        tell(place().at(key), message, label, None);
                    }
                    _ => {}
                }
            }
            for (one, first, other, second) in [
                ("app_key", &tokens.app_key, "app_secret", &tokens.app_secret),
                ("token", &tokens.token, "expires_in", &tokens.expires_in),
            ] {
                if first.is_some() && first == second {
                    let message = format!("`{one}` and `{other}` cannot be one member");
                    tell(place().at(other), &message, "named a second time", None);
                }
            }
            for (key, is_there) in [
                ("refresh_path", tokens.refresh_path.is_some()),
                ("refresh_form", tokens.refresh_form.is_some()),
            ] {
                if is_there {
                    let message = format!("the kind `client_credential` has no `{key}`");
                    let help = "its tokens are asked for anew: `authorization_code` is the kind \
                                with refresh tokens";
                    tell(place().at(key).on_key(), &message, "remove this", Some(help.to_owned()));
                }
            }
            check_rest(at, tokens, problems);
        }
    }
}

/// What every kind has that asks the platform.
fn check_rest(place: &Place, tokens: &Tokens, problems: &mut Problems) {
    if let Some(seconds) = tokens.renew_before
        && !(1..=LONGEST_BEFORE).contains(&seconds)
    {
        let message = format!("a token cannot be renewed {seconds} seconds before its end");
        let problem = Problem::new(Rule::BadTokens, place.clone().at("renew_before"), message);
        problems.push(
            problem
                .label(format!("expected seconds, from 1 to {LONGEST_BEFORE}"))
                .help("without it the next one is asked for 5 minutes before"),
        );
    }
    for (key, path) in [("path", &tokens.path), ("refresh_path", &tokens.refresh_path)] {
        if let Some(path) = path.as_deref() {
            check_path(place.clone().at(key), path.trim(), problems);
        }
    }
}

/// Several kinds are told apart: by methods through their names, by clients through what they
/// begin with.
fn check_kinds(doc: &Doc, tokens: &Several<Tokens>, problems: &mut Problems) {
    let place = Place::file(doc.file).at("tokens");
    let transport = doc.raw.transport.as_ref().and_then(|transport| transport.token.as_ref());
    let mut tell = |place: Place, message: String, label: &str, help: &str| {
        problems.push(Problem::new(Rule::BadTokens, place, message).label(label).help(help));
    };
    let kinds: Vec<_> = tokens.placed(&place).collect();
    if kinds.is_empty() {
        let message = "`tokens` is an empty list".to_owned();
        tell(place.on_key(), message, "expected a kind", "leave it out where tokens are given");
        return;
    }
    let several = kinds.len() > 1;
    let mut known: Vec<(&str, &str)> = Vec::new();
    let mut places = Vec::new();
    for (index, (place, kind)) in kinds.iter().enumerate() {
        let own = [("query", &kind.query), ("header", &kind.header), ("prefix", &kind.prefix)];
        let prefix = match index {
            0 => {
                for (key, _) in own.into_iter().filter(|(_, value)| value.is_some()) {
                    let message = format!("the `{key}` of the usual kind is that of the transport");
                    let help = "write it in `transport: { token: … }`";
                    tell(place.clone().at(key).on_key(), message, "move this", help);
                }
                transport.and_then(|token| token.prefix.as_deref())
            }
            _ => {
                places.push((place, (kind.query.as_ref(), kind.header.as_ref())));
                kind.prefix.as_deref()
            }
        };
        if !several {
            continue;
        }
        let name = kind.name.as_deref().unwrap_or_default().trim();
        let is_name =
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        let help = "methods name the kind that they take: `token: user_token`";
        if !is_name {
            let message = "a kind of several has a `name` of small letters and `_`".to_owned();
            tell(place.clone().on_key(), message, "needs a `name`", help);
        } else if known.iter().any(|(other, _)| *other == name) {
            let message = format!("two kinds have the name `{name}`");
            tell(place.clone().at("name"), message, "named a second time", help);
        }
        let prefix = prefix.unwrap_or_default().trim();
        let is_text = prefix.bytes().all(|byte| byte.is_ascii_graphic());
        let help = "by it a client knows of which kind a token is that it is given";
        let like = known.iter().find(|(_, it)| it.starts_with(prefix) || prefix.starts_with(it));
        if prefix.is_empty() || !is_text {
            let message = "a kind of several has a `prefix` of visible ASCII".to_owned();
            tell(place.clone().on_key(), message, "needs a `prefix`", help);
        } else if let Some((other, _)) = like {
            let message = format!("tokens of this kind begin as those of `{other}` do");
            tell(place.clone().on_key(), message, "expected another `prefix`", help);
        } else {
            known.push((name, prefix));
        }
    }
    // Without either it stands where the transport says.
    let is_said = |(query, header): (Option<&Line>, Option<&Line>)| query.or(header).is_some();
    for (place, names) in places.into_iter().filter(|(_, names)| is_said(*names)) {
        token_place::check(place, names, Rule::BadTokens, problems);
    }
}

/// The token that a method takes is of a kind that its platform has, and stands where one can.
pub(super) fn check_use(
    place: Place,
    token: &TokenUse,
    set: &PlatformSet<'_>,
    problems: &mut Problems,
) {
    if let Some(kind) = token.kind() {
        let place = if token.place().is_some() { place.clone().at("kind") } else { place.clone() };
        check_kind(place, kind, &set.platform.raw, problems);
    }
    let Some(keys) = token.place() else { return };
    match set.transport() {
        None => {}
        Some(TransportKind::Json) => {
            let names = (keys.query.as_ref(), keys.header.as_ref());
            token_place::check(&place, names, Rule::UnfitCall, problems);
        }
        Some(TransportKind::DoudianSigned | TransportKind::Custom) => problems.push(
            Problem::new(
                Rule::UnfitCall,
                place.on_key(),
                "only a method of the transport `json` says where its access token stands",
            )
            .label("not with the transport of this platform")
            .help("remove it: the transport has one place for the tokens of all methods"),
        ),
    }
}

fn check_kind(place: Place, kind: &Line, platform: &File, problems: &mut Problems) {
    let names: Vec<&str> = kinds(platform).filter_map(|kind| kind.name.as_deref()).collect();
    if names.contains(&&**kind) {
        return;
    }
    let message = format!("the platform has no kind of token with the name `{kind}`");
    let label = match names.as_slice() {
        [] => "expected `true` or `false`".to_owned(),
        names => format!("expected `true`, `false`, or one of `{}`", names.join("`, `")),
    };
    problems.push(Problem::new(Rule::BadTokens, place, message).label(label));
}

/// Where a method carries its token, as the names of a parameter and of a header; `None` where it
/// carries none.
pub(super) fn place_of<'p>(
    platform: &'p File,
    token: Option<&'p TokenUse>,
) -> Option<(Option<&'p Line>, Option<&'p Line>)> {
    if !token.is_none_or(TokenUse::is_carried) {
        return None;
    }
    if let Some(place) = token.and_then(TokenUse::place) {
        return Some((place.query.as_ref(), place.header.as_ref()));
    }
    let usual = platform.transport.as_ref()?.token.as_ref()?;
    let named = token.and_then(TokenUse::kind);
    let kind = kinds(platform).find(|kind| kind.name.as_ref() == named);
    match kind {
        Some(kind) if kind.query.is_some() || kind.header.is_some() => {
            Some((kind.query.as_ref(), kind.header.as_ref()))
        }
        _ => Some((usual.query.as_ref(), usual.header.as_ref())),
    }
}

fn kinds(platform: &File) -> impl Iterator<Item = &Tokens> {
    platform.tokens.iter().flat_map(Several::iter)
}
