//! What methods are called of which a document says only the paths.

mod families;
mod several;

use doudian_codegen::model::{Platform, Verb};

pub(crate) use families::families;
pub(crate) use several::give;

use crate::text::shown;

/// The name of the method with this path, and the path where it does not follow from the name.
///
/// It is that of the platform's method with this path. Another is named by the path's own words:
/// `/api/industry/v1/solution/query/` is `solution.query`. Of a path of one word nobody can say
/// what it is a part of.
pub(crate) fn of_path(
    path: &str,
    verb: Option<Verb>,
    platform: Option<&Platform>,
) -> Option<(String, Option<String>)> {
    let bare = path.trim_matches('/');
    let methods = platform.into_iter().flat_map(|platform| &platform.apis);
    let mut known = methods.filter(|api| api.path.trim_matches('/') == bare).peekable();
    let first = known.peek().copied();
    let found = known.find(|api| verb.is_none_or(|verb| verb == api.verb)).or(first);
    let name = match found {
        Some(api) => api.method.clone(),
        None => {
            let words = own_words(path, platform);
            (words.len() >= 2).then(|| words.join("."))?
        }
    };
    let own = (path != format!("/{}", name.replace('.', "/"))).then(|| path.to_owned());
    Some((name, own))
}

/// Whether a path is the same for every call, as one of a descriptor is.
///
/// # Errors
///
/// Why it is none.
pub(crate) fn check_path(path: &str) -> Result<(), String> {
    let name = shown(&path.replace("%7B", "{").replace("%7D", "}"));
    let is_place = |part: &str| part.starts_with([':', '<']) || part.contains(['{', '}']);
    let decoded = path.replace("%7B", "{").replace("%7D", "}");
    if decoded.split('/').any(is_place) {
        return Err(format!(
            "`{name}` has a place for a parameter, and a path is the same for every call"
        ));
    }
    if path.contains(['?', '#']) {
        return Err(format!("`{name}` has a query; its parameters belong in `parameters`"));
    }
    let is_plain =
        |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '|');
    let is_one = path.starts_with('/') && !path.contains("//") && path.chars().all(is_plain);
    if is_one { Ok(()) } else { Err(format!("`{name}` is no path, as `/goods/list` is")) }
}

/// Words before the path's own, which say nothing of the method.
const BEFORE: &[&str] = &["api", "apis", "apps", "openapi", "rest", "industry"];

/// Names that differ in dots, marks and case alone give one name in Rust.
fn folded(name: &str) -> String {
    name.replace(['.', '_'], "").to_lowercase()
}

/// All words of a path.
fn words(path: &str) -> Vec<String> {
    let word = |segment: &str| {
        let plain = segment.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
        plain.collect::<String>().trim_matches('_').to_owned()
    };
    path.split('/').map(word).filter(|word| !word.is_empty()).collect()
}

/// All words of a path but the `api` that it begins with.
fn all_words(path: &str) -> Vec<String> {
    let mut all = words(path);
    if all.len() > 2 && all.first().is_some_and(|word| word == "api") {
        all.remove(0);
    }
    all
}

/// Without versions, and without what stands before all paths of the platform: but where names of
/// it begin with the product, as `shop.account.get` does, others do as well.
fn own_words(path: &str, platform: Option<&Platform>) -> Vec<String> {
    let mut own = words(path);
    let is_version = |word: &str| {
        word.strip_prefix(['v', 'V']).is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit() || b == b'_')
        })
    };
    let versions = own.iter().filter(|word| is_version(word)).count();
    if own.len() > versions {
        own.retain(|word| !is_version(word));
    }
    let is_product = |word: &str, platform: &Platform| {
        let begins = |name: &str| name.split('.').next() == Some(word);
        platform.name.split('_').any(|product| product == word)
            && !platform.apis.iter().any(|api| begins(&api.method))
    };
    let is_before = |word: &str| {
        BEFORE.contains(&word) || platform.is_some_and(|platform| is_product(word, platform))
    };
    while own.len() > 2 && own.first().is_some_and(|word| is_before(word)) {
        own.remove(0);
    }
    own
}

/// Joined by dots; with the verb behind them where it alone tells methods apart, or where a name
/// of one word would be none.
fn joined(mut words: Vec<String>, verb: &str, has_several: bool) -> String {
    if has_several || words.len() < 2 {
        words.push(verb.to_lowercase());
    }
    if words.len() < 2 {
        words.insert(0, "root".to_owned());
    }
    words.join(".")
}
