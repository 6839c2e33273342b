//! Where a call carries its access token: which names can stand there.

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Line;

/// Headers that say how a request is sent, or what its body is: they are the client's.
pub(super) const OWN_HEADERS: &[&str] = &[
    "accept",
    "accept-charset",
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

/// A place is one parameter of the query, or one header.
pub(super) fn check(
    place: &Place,
    (query, header): (Option<&Line>, Option<&Line>),
    rule: Rule,
    problems: &mut Problems,
) {
    let (key, name, fits) = match (query, header) {
        (Some(name), None) => ("query", name, is_query_name as fn(&str) -> bool),
        (None, Some(name)) => ("header", name, is_header_name as fn(&str) -> bool),
        _ => {
            let message = "the access token stands in one place";
            problems.push(
                Problem::new(rule, place.clone().on_key(), message)
                    .label("expected either `query` or `header`"),
            );
            return;
        }
    };
    let name: &str = name;
    if key == "header" && OWN_HEADERS.contains(&name) {
        let message = format!("the header `{name}` cannot carry the access token");
        problems.push(
            Problem::new(rule, place.clone().at(key), message)
                .label("the client sets this header itself")
                .help("for example `token: { header: access-token }`"),
        );
    } else if !fits(name) {
        let (what, label) = match key {
            "query" => ("parameter", "expected letters, digits, `_`, `-` and `.`"),
            _ => ("header", "expected lower-case letters, digits and `-`"),
        };
        let message = format!("`{name}` cannot be the name of a {what}");
        problems.push(Problem::new(rule, place.clone().at(key), message).label(label));
    }
}

fn is_query_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    !name.is_empty() && name.bytes().all(fits)
}

fn is_header_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !name.is_empty() && name.bytes().all(fits)
}
