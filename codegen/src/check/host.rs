//! Addresses of hosts: a platform's, and those of methods that are elsewhere.

use super::path;
use crate::diagnostic::{Place, Problem, Problems, Rule};

/// What begins an address that may be shown a token.
const SECURE: &str = "https://";
const PLAIN: &str = "http://";

/// The address of a host that is written at `place`.
pub(super) fn check(place: Place, address: &str, rule: Rule, problems: &mut Problems) {
    if is_address(address) {
        return;
    }
    // Whoever has a user in an address may have a password in it.
    let shown = if address.contains('@') { "an address with a user" } else { address };
    let shown = if shown == address { format!("`{shown}`") } else { shown.to_owned() };
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let label = match () {
        () if address.contains('@') => "expected `https://…` without a user",
        () if address.contains(['?', '#']) => "expected `https://…` without a query",
        () if rest.contains('/') => "expected `https://…`, and names between the slashes",
        () => "expected `https://…`",
    };
    problems.push(
        Problem::new(rule, place, format!("{shown} is not the address of a host"))
            .label(label)
            .help(match meant(address) {
                Some(address) => format!("write `{address}`"),
                None => "for example `https://api.shop.example.com`".to_owned(),
            }),
    );
}

/// The address of a method's host: the token goes there, so that it is shown to nobody else.
pub(super) fn check_secure(place: Place, address: &str, rule: Rule, problems: &mut Problems) {
    match address.strip_prefix(PLAIN) {
        Some(rest) if is_address(address) => problems.push(
            Problem::new(rule, place, "the host of a method is reached by https alone")
                .label("would show the access token on its way")
                .help(format!("write `{SECURE}{rest}`")),
        ),
        _ => check(place, address, rule, problems),
    }
}

/// Whether a text is the address of a host, perhaps with a port and a path below it.
fn is_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(SECURE).or_else(|| text.strip_prefix(PLAIN)) else {
        return false;
    };
    let (host, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    is_host(host) && (path.is_empty() || path::fault(path).is_none())
}

/// Whether a text is a name or an address of the Internet, perhaps with a port.
fn is_host(text: &str) -> bool {
    let (name, port) = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, port)) => {
            if address.parse::<std::net::Ipv6Addr>().is_err() {
                return false;
            }
            return port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
        }
        None => text.split_once(':').map_or((text, None), |(name, port)| (name, Some(port))),
    };
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    name.split('.').all(is_label) && port.is_none_or(is_port)
}

fn is_port(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<u16>().is_ok_and(|port| port > 0)
}

/// The address that was meant, with the slips of published documents: a slash or two too few, a
/// comma for a dot, no scheme at all.
fn meant(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.split(['?', '#']).next().unwrap_or_default();
    let rest = text.strip_prefix("https:").or_else(|| text.strip_prefix("http:")).unwrap_or(text);
    let rest = rest.trim_start_matches('/').replace([',', '，', '。'], ".");
    let address = format!("{SECURE}{rest}");
    (is_address(&address) && rest.contains('.')).then_some(address)
}
