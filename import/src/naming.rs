//! What a method is called of which a document says only the path.

use doudian_codegen::model::Platform;

/// The name of the method with this path, and the path where it does not follow from the name.
///
/// It is that of the platform's method with this path. Another is named by the segments behind the
/// version, or by all of them: `/api/industry/v1/solution/query/` is `solution.query`.
pub(crate) fn of_path(path: &str, platform: Option<&Platform>) -> Option<(String, Option<String>)> {
    let bare = path.trim_matches('/');
    let methods = platform.into_iter().flat_map(|platform| &platform.apis);
    let known = methods.into_iter().find(|api| api.path.trim_matches('/') == bare);
    if let Some(api) = known {
        return Some((api.method.clone(), own(path, &api.method)));
    }
    let segments: Vec<&str> = bare.split('/').filter(|segment| !segment.is_empty()).collect();
    let behind = segments.iter().rposition(|segment| is_version(segment));
    let behind = behind.and_then(|at| segments.get(at + 1..)).filter(|rest| rest.len() >= 2);
    let all = segments
        .iter()
        .filter(|segment| !is_version(segment) && !matches!(**segment, "api" | "openapi"));
    let named: Vec<String> = match behind {
        Some(rest) => rest.iter().map(|segment| word(segment)).collect(),
        None => all.map(|segment| word(segment)).collect(),
    };
    if named.len() < 2 || named.iter().any(String::is_empty) {
        return None;
    }
    let name = named.join(".");
    let path = own(path, &name);
    Some((name, path))
}

/// The path, where it is another one than follows from the name.
fn own(path: &str, name: &str) -> Option<String> {
    (path != format!("/{}", name.replace('.', "/"))).then(|| path.to_owned())
}

fn is_version(segment: &str) -> bool {
    let digits = segment.strip_prefix(['v', 'V']).unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

/// A segment as one of a name has it: letters, digits and `_`.
fn word(segment: &str) -> String {
    let word: String =
        segment.chars().map(|c| if matches!(c, '-' | '.') { '_' } else { c }).collect();
    let word: String = word.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    word.trim_matches('_').to_owned()
}
