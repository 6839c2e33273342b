//! Paths of methods, of token calls, and below hosts.

use crate::diagnostic::{Place, Problem, Problems, Rule};

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
pub(super) type Fault = (String, &'static str, Option<String>);

/// What is wrong with a path that is to be sent as it is written.
pub(super) fn fault(path: &str) -> Option<Fault> {
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
        Some((_, '{' | '}' | '<' | '>')) => Some(place_for_parameter()),
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
        None => fault_of_segments(path),
    }
}

/// What is wrong between two slashes of a path whose characters are right.
fn fault_of_segments(path: &str) -> Option<Fault> {
    if path == "/" {
        return None;
    }
    let inner = path.strip_prefix('/').unwrap_or(path);
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    let wrong = inner.split('/').find(|segment| is_wrong(segment))?;
    if wrong.starts_with(':') {
        return Some(place_for_parameter());
    }
    let what = match wrong {
        "" | "." | ".." => "has an empty segment, `.` or `..`".to_owned(),
        escaped => format!("has the segment `{escaped}`, which is `.` or `..` in escapes"),
    };
    let kept: Vec<&str> = inner.split('/').filter(|segment| !is_wrong(segment)).collect();
    // An address without its scheme, and a way up, are not guessed at.
    let is_slip = !path.starts_with("//") && matches!(wrong, "" | ".") && !kept.is_empty();
    let help = match is_slip {
        true => format!("write `/{}`", kept.join("/")),
        false => "write the path as the platform's documentation has it".to_owned(),
    };
    Some((what, "expected a name between two slashes", Some(help)))
}

fn place_for_parameter() -> Fault {
    let help = "only methods whose path is always the same can be described".to_owned();
    let what = "has a place for a parameter".to_owned();
    (what, "a path is the same for every call", Some(help))
}

/// Whether a segment is none, or one that no path keeps: clients and servers take `%2e` for the
/// point, and go up where it says so.
fn is_wrong(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(plain.as_str(), "" | "." | "..") || plain.starts_with(':')
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
