//! Secrets in the queries of addresses, in addresses that these hold, and in forms of one line.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::names;
use super::stands::SECRET;

/// What is encoded in the value of a parameter.
const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'*');
/// More layers of encoding than this are nobody's address.
const MAX_LAYERS: usize = 6;

/// The text with other values for the parameters that are called like secrets or personal data, and
/// for what else `mask` replaces in the layers of its encoding; `None` where it has none.
pub(super) fn masked(
    text: &str,
    layer: usize,
    mask: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    if !text.contains(['=', '%']) && !text.contains("://") {
        return None;
    }
    let out = parameters(text);
    let out = encoded(&out, layer, mask).unwrap_or(out);
    let out = without_user(&out).unwrap_or(out);
    (out != text).then_some(out)
}

/// The text with other values for its parameters.
fn parameters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('=') {
        let (before, behind) = rest.split_at(at);
        out.push_str(before);
        out.push('=');
        // A value may have the sign in it, as an address in an address does: then it is a name.
        rest = behind.strip_prefix('=').unwrap_or_default();
        let name = before.rsplit(is_end).next().unwrap_or_default();
        if let Some(stands) = stand_in(name) {
            let end = rest.find(is_end).unwrap_or(rest.len());
            if end > 0 {
                out.push_str(stands);
                rest = rest.get(end..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

/// The text with what `mask` replaces in its encoded parts, such as an address that is the value of
/// a parameter, encoded again; `None` where that is nothing.
fn encoded(text: &str, layer: usize, mask: impl Fn(&str) -> Option<String>) -> Option<String> {
    let is_cut = |c: char| is_end(c) || matches!(c, '=' | '/');
    let mut out = String::with_capacity(text.len());
    let mut is_changed = false;
    for part in text.split_inclusive(is_cut) {
        let run = part.strip_suffix(is_cut).unwrap_or(part);
        let inside = decoded(run);
        let masked = match inside {
            Some(_) if layer >= MAX_LAYERS => Some(SECRET.to_owned()),
            Some(inside) => {
                mask(&inside).map(|masked| utf8_percent_encode(&masked, ENCODED).to_string())
            }
            None => None,
        };
        is_changed |= masked.is_some();
        out.push_str(masked.as_deref().unwrap_or(run));
        out.push_str(part.get(run.len()..).unwrap_or_default());
    }
    is_changed.then_some(out)
}

/// What percent signs encode; `None` where nothing is encoded.
fn decoded(text: &str) -> Option<String> {
    let inside = percent_decode_str(text).decode_utf8_lossy().into_owned();
    (inside != text).then_some(inside)
}

/// What ends the name or the value of a parameter.
fn is_end(c: char) -> bool {
    matches!(c, '&' | '?' | '#' | ';' | '"' | '\'' | '<' | '>' | ',' | '，') || c.is_whitespace()
}

/// What stands for the values of a parameter, in letters that an address may have.
fn stand_in(name: &str) -> Option<&'static str> {
    let mut name = name.to_owned();
    for _ in 0..MAX_LAYERS {
        let Some(inside) = decoded(&name) else { break };
        name = inside;
    }
    // `%26sign`: an address in an address.
    let name = name.rsplit(|c| is_end(c) || c == '=').next().unwrap_or(&name);
    if names::is_secret_parameter(name) {
        return Some(SECRET);
    }
    names::stand_in(name).map(|stands| if stands.is_ascii() { stands } else { "sample" })
}

/// Addresses without the users and the passwords that stand before their hosts; `None` where none do.
fn without_user(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let (scheme, behind) = rest.split_at(at + "://".len());
        out.push_str(scheme);
        let end =
            behind.find(|c| matches!(c, '/' | '?' | '#') || is_end(c)).unwrap_or(behind.len());
        let (authority, more) = behind.split_at(end);
        out.push_str(authority.rsplit_once('@').map_or(authority, |(_, host)| host));
        rest = more;
    }
    out.push_str(rest);
    (out != text).then_some(out)
}
