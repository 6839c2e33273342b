//! Documents of other formats that lie among descriptors.

use super::tree::{NodeId, Tree};
use crate::diagnostic::{Place, Problem, Rule};

/// What a document is, by keys that only such a document has: all of them have to be there,
/// each with those inside it (`log/entries`).
const FORMATS: &[(&str, &[&str])] = &[
    ("an OpenAPI 3 document", &["openapi", "paths"]),
    ("an OpenAPI 3 document", &["openapi", "info"]),
    ("an OpenAPI 3 document", &["openapi", "components"]),
    ("a Swagger 2 document", &["swagger"]),
    ("an AsyncAPI document", &["asyncapi"]),
    ("a recording of a browser (HAR)", &["log/entries"]),
    ("a Postman collection", &["info/_postman_id"]),
    ("a Postman collection", &["info/schema", "item"]),
    ("a Postman collection", &["collection/info", "collection/item"]),
    ("a Postman environment", &["_postman_variable_scope"]),
    ("an Insomnia export", &["__export_format"]),
    ("an Apifox project", &["apifoxProject"]),
    ("a page of the platform's documentation (JSON)", &["data/article"]),
    ("a page of the platform's documentation (JSON)", &["article/content"]),
    ("a page of the platform's documentation (JSON)", &["info", "content"]),
    ("a page of the platform's documentation (JSON)", &["request/requestParam"]),
    ("a page of the platform's documentation (JSON)", &["request/publicParam"]),
    ("a page of the platform's documentation (JSON)", &["response/responseData"]),
    ("the directory of the platform's documentation (JSON)", &["data/dirs"]),
    ("the directory of the platform's documentation (JSON)", &["data/articles"]),
    ("a JSON Schema", &["$schema"]),
    ("a GraphQL introspection", &["data/__schema"]),
    ("an answer of the platform", &["code", "msg", "data"]),
    ("an answer of the platform", &["code", "message", "data"]),
    ("an answer of the platform", &["err_no", "data"]),
];

/// The problem of a document that is none of ours, if it is one that is known.
pub(super) fn recognize(tree: &Tree<'_>, root: NodeId, file: usize) -> Option<Problem> {
    // What says what a descriptor is about makes it one, whatever else is in it.
    let subjects = ["method", "message", "spi", "extends", "platform", "types", "enums", "history"];
    let has = |path: &str| find(tree, root, path);
    let is_ours = |key: &&str| match has(key) {
        // `message` is also what answers say.
        Some(_) if *key == "message" => has("data").is_none() || has("code").is_none(),
        found => found.is_some(),
    };
    if subjects.iter().any(is_ours) {
        return None;
    }
    let (name, keys) =
        FORMATS.iter().find(|(_, keys)| keys.iter().all(|key| has(key).is_some()))?;
    let key = keys.first().and_then(|key| has(key))?;
    let place = tree.mark(key).map_or(Place::file(file), |mark| mark.place(file));
    Some(problem(name, place))
}

/// The same of a text that could not be read to its end: by its first keys.
pub(super) fn recognize_text(text: &str, file: usize) -> Option<Problem> {
    text.lines().take(50).enumerate().find_map(|(number, line)| {
        let start = line.len() - line.trim_start_matches([' ', '\t', '{']).len();
        // Only JSON has its first keys further in.
        if start > 0 && !text.trim_start().starts_with('{') {
            return None;
        }
        let (key, _) = line.get(start..)?.split_once(':')?;
        let key = key.trim_end().trim_matches('"');
        let (name, _) = FORMATS.iter().find(|(_, keys)| {
            // Keys that stand for themselves.
            matches!(*keys, [first, ..] if first.trim_start_matches(['$', '_']) != "schema"
                && *first == key && !matches!(key, "code" | "info" | "err_no"))
        })?;
        let column = line.get(..start)?.chars().count() + 1;
        Some(problem(name, Place::exact(file, number + 1, column, key.chars().count())))
    })
}

fn problem(name: &str, place: Place) -> Problem {
    let message = format!("this is {name}, not a descriptor");
    let help = match name {
        "an answer of the platform" => {
            "put its `data` under `example: { response: … }` of the method's descriptor"
        }
        _ => {
            "keep it elsewhere, and describe each method that is needed in a file of its own: \
             `doudian new order.list` writes one to begin with"
        }
    };
    Problem::new(Rule::ForeignFormat, place, message).label("no key of a descriptor").help(help)
}

/// The key at the end of a path through mappings.
fn find(tree: &Tree<'_>, root: NodeId, path: &str) -> Option<NodeId> {
    let mut at = root;
    let mut found = None;
    for key in path.split('/') {
        let (name, value) = tree.entry(at, key)?;
        (found, at) = (Some(name), value);
    }
    found
}
