//! How a platform's clients get access tokens.

use super::path::check_path;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::Tokens;
use crate::load::words::{TokensKind, TransportKind};
use crate::load::{Doc, Line};
use crate::resolve::names;

/// A day: whoever writes more counts milliseconds.
const LONGEST_BEFORE: i64 = 86_400;

pub(super) fn check(doc: &Doc, tokens: &Tokens, problems: &mut Problems) {
    let place = || Place::file(doc.file).at("tokens");
    let mut tell = |place: Place, message: &str, label: &str, help: Option<String>| {
        let problem = Problem::new(Rule::BadTokens, place, message);
        problems.push(problem.label(label).maybe_help(help));
    };
    let transport = doc.raw.transport.as_ref();
    match transport.map_or(Some(TransportKind::DoudianSigned), |transport| *transport.kind) {
        Some(TransportKind::Json) => {}
        // What has no kind has been told of.
        None => return,
        Some(TransportKind::DoudianSigned) => {
            let message = "the transport `doudian_signed` makes its own tokens";
            tell(place().on_key(), message, "only for the transport `json`", None);
            return;
        }
        Some(TransportKind::Custom) => {
            let message = "a transport of one's own makes its own tokens";
            let help = "implement `Protocol::tokens` beside `Protocol::request`".to_owned();
            tell(place().on_key(), message, "only for the transport `json`", Some(help));
            return;
        }
    }
    let named = [
        ("path", &tokens.path),
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
            Some("a kind is `client_credential` or `given`".to_owned()),
        ),
        Some(TokensKind::Given) => {
            let given = named.iter().filter(|(_, name)| name.is_some()).map(|(key, _)| *key);
            let verb = tokens.verb.map(|_| "verb");
            let reply = tokens.reply.map(|_| "reply");
            let stable = tokens.stable.map(|_| "stable");
            let renew_before = tokens.renew_before.map(|_| "renew_before");
            for key in given.chain(verb).chain(reply).chain(stable).chain(renew_before) {
                let message = format!("tokens that are given have no `{key}`");
                let help = "`client_credential` is the kind that asks the platform".to_owned();
                tell(place().at(key).on_key(), &message, "nothing is asked", Some(help));
            }
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
                    Some(name) if key != "path" && is_empty(name) => {
                        tell(place().at(key), "a name is empty", "expected a name", None);
                    }
                    Some(name) if key != "path" && !names::is_unescaped(name) => {
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
            if let Some(seconds) = tokens.renew_before
                && !(1..=LONGEST_BEFORE).contains(&seconds)
            {
                let message = format!("a token cannot be renewed {seconds} seconds before its end");
                let label = format!("expected seconds, from 1 to {LONGEST_BEFORE}");
                let help = "without it the next one is asked for 5 minutes before".to_owned();
                tell(place().at("renew_before"), &message, &label, Some(help));
            }
            if let Some(path) = tokens.path.as_deref() {
                check_path(place().at("path"), path.trim(), problems);
            }
        }
    }
}
