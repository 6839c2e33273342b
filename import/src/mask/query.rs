//! Secrets in the queries of addresses, and in forms of one line.

use super::names;
use super::stands::SECRET;

/// The text with other values for the parameters that are called like secrets or personal data;
/// `None` where it has none.
pub(super) fn masked(text: &str) -> Option<String> {
    if !text.contains('=') && !text.contains("://") {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('=') {
        let (before, behind) = rest.split_at(at);
        out.push_str(before);
        out.push('=');
        let behind = behind.strip_prefix('=').unwrap_or_default();
        let name = before.rsplit(is_end).next().unwrap_or_default();
        let end = behind.find(is_end).unwrap_or(behind.len());
        let (value, more) = behind.split_at(end);
        match stand_in(name).filter(|_| !value.is_empty()) {
            Some(stands) => out.push_str(stands),
            None => {
                // A value may have the sign in it, as an address in an address does.
                let inner = value.find('=').unwrap_or(value.len());
                let (value, inner) = value.split_at(inner);
                out.push_str(value);
                rest = behind.get(behind.len() - more.len() - inner.len()..).unwrap_or_default();
                continue;
            }
        }
        rest = more;
    }
    out.push_str(rest);
    let out = without_user(&out).unwrap_or(out);
    (out != text).then_some(out)
}

/// What ends the name or the value of a parameter.
fn is_end(c: char) -> bool {
    matches!(c, '&' | '?' | '#' | ';' | '"' | '\'' | '<' | '>' | ',' | '，') || c.is_whitespace()
}

/// What stands for the values of a parameter, in letters that an address may have.
fn stand_in(name: &str) -> Option<&'static str> {
    // `%26sign`: an address in an address.
    let name = name
        .rsplit('%')
        .next()
        .map_or(name, |last| if name.contains('%') { last.get(2..).unwrap_or(last) } else { last });
    if names::is_secret_parameter(name) {
        return Some(SECRET);
    }
    names::stand_in(name).map(|stands| if stands.is_ascii() { stands } else { "sample" })
}

/// An address without the user and the password that stand before its host.
fn without_user(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    let end = rest.find(|c| matches!(c, '/' | '?' | '#') || is_end(c)).unwrap_or(rest.len());
    let (authority, more) = rest.split_at(end);
    let (_, host) = authority.rsplit_once('@')?;
    Some(format!("{scheme}://{host}{more}"))
}
