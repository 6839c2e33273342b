//! Text to a value: JSON, or YAML with anchors, aliases and merge keys.

use doudian_codegen::load::foreign_yaml;
use doudian_codegen::model::Json;

use crate::json::{self, Parts};

/// Reads a document.
///
/// # Errors
///
/// What is wrong, and in which line.
pub(super) fn parse(bytes: &[u8]) -> Result<Json, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '[']) || text.trim().is_empty() {
        return json::parse(text);
    }
    foreign_yaml(text)
        .map(merged)
        .map_err(|reason| format!("it is neither JSON nor YAML: {reason}"))
}

/// `<<: *base` is what YAML 1.1 calls a merge: the members of the base, unless they are given.
fn merged(value: Json) -> Json {
    match value {
        Json::List(list) => Json::List(list.into_iter().map(merged).collect()),
        Json::Object(members) => {
            let mut own: Vec<(String, Json)> = Vec::new();
            let mut bases = Vec::new();
            for (name, value) in members {
                match (name.as_str(), merged(value)) {
                    ("<<", base @ Json::Object(_)) => bases.push(base),
                    ("<<", Json::List(list)) => bases.extend(list),
                    (_, value) => own.push((name, value)),
                }
            }
            for (name, value) in bases.iter().flat_map(|base| base.members().unwrap_or_default()) {
                if !own.iter().any(|(known, _)| known == name) {
                    own.push((name.clone(), value.clone()));
                }
            }
            Json::Object(own)
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_and_merge_keys_are_written_out() {
        let text = "base: &base { a: 1, b: 2 }\nmore:\n  <<: *base\n  b: 3\nlist: [*base]\n";
        let value = parse(text.as_bytes()).unwrap();
        let object = |members: &[(&str, &str)]| {
            let number = |(name, digits): &(&str, &str)| {
                ((*name).to_owned(), Json::Number((*digits).to_owned()))
            };
            Json::Object(members.iter().map(number).collect())
        };
        assert_eq!(value.get("more"), Some(&object(&[("b", "3"), ("a", "1")])));
        assert_eq!(value.get("list"), Some(&Json::List(vec![object(&[("a", "1"), ("b", "2")])])));
    }

    #[test]
    fn what_is_no_document_is_told_with_its_line() {
        for (text, part) in [
            ("{\"a\": ", "line 1"),
            ("a: [1\nb: 2\n", "neither JSON nor YAML"),
            ("a: &a [*a]\n", "contains itself"),
            ("", "nothing in it"),
        ] {
            let reason = parse(text.as_bytes()).unwrap_err();
            assert!(reason.contains(part), "{text}: {reason}");
        }
        assert!(parse(&[0xff, 0xfe]).unwrap_err().contains("UTF-8"));
    }
}
