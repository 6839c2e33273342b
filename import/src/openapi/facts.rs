//! What a schema says in its own keys: its types, alternatives, codes and limits.

use doudian_codegen::model::Json;

use crate::entry::{Member, Shape};
use crate::json::Parts;
use crate::words::words;

/// The types that a schema names: `null` among them in OpenAPI 3.1.
pub(super) fn types(schema: &Json) -> Vec<&str> {
    match schema.get("type") {
        Some(Json::Text(ty)) => vec![ty],
        Some(Json::List(list)) => list.iter().filter_map(Json::text).collect(),
        _ => Vec::new(),
    }
}

/// The schemas of which one holds, unless members stand beside them.
pub(super) fn alternatives(schema: &Json) -> Option<(&'static str, &[Json])> {
    let has_members = schema.get("properties").and_then(Json::members);
    if has_members.is_some_and(|members| !members.is_empty()) {
        return None;
    }
    ["oneOf", "anyOf"].into_iter().find_map(|key| Some((key, schema.get(key)?.list()?)))
}

/// The codes of an enum with their labels, where a schema has them; the code itself where it
/// has none.
pub(super) fn codes(schema: &Json, member: &Member) -> Option<Vec<(String, String)>> {
    let constant = schema.get("const").map(std::slice::from_ref);
    let values = schema.get("enum").and_then(Json::list).or(constant);
    let values = values.or_else(|| schema.get("items")?.get("enum")?.list())?;
    let list = |names: &[&str]| names.iter().find_map(|name| schema.get(name)?.list());
    let labels = list(&["x-enum-descriptions", "x-enumDescriptions", "x-enum-desc"]);
    let names = list(&["x-enum-varnames", "x-enumNames", "x-enum-names"]);
    let by_code = ["x-enum-descriptions", "x-enumDescriptions", "x-enum-labels", "x-enum"];
    let by_code = by_code.into_iter().find_map(|name| schema.get(name)?.members());
    let said = words(&member.about).codes;
    let mut codes: Vec<(String, String)> = Vec::new();
    for (index, value) in values.iter().enumerate() {
        let Some(code) = value.word().map(str::trim).filter(|code| !code.is_empty()) else {
            continue;
        };
        if codes.iter().any(|(known, _)| known == code) {
            continue;
        }
        let at = |list: Option<&'_ [Json]>| {
            let text = list.and_then(|list| list.get(index)).and_then(Json::text);
            text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let keyed = by_code.and_then(|all| all.iter().find(|(key, _)| key == code));
        let keyed = keyed.and_then(|(_, label)| label.text()).map(str::to_owned);
        // A constant of several has its label as its title.
        let title = (values.len() == 1).then(|| schema.get("title")).flatten().and_then(Json::text);
        let told = || said.iter().find(|(known, _)| known == code).map(|(_, label)| label.clone());
        let label = keyed.or_else(|| at(labels)).or_else(told).or_else(|| title.map(str::to_owned));
        let label = label.or_else(|| at(names)).unwrap_or_else(|| code.to_owned());
        codes.push((code.to_owned(), label));
    }
    let fits = match element(&member.shape) {
        Shape::Text => true,
        Shape::I32 | Shape::I64 => codes.iter().all(|(code, _)| code.parse::<i64>().is_ok()),
        _ => false,
    };
    (fits && !codes.is_empty()).then_some(codes)
}

/// The limits that a value of a shape can have. Those of a list's elements are the list's.
pub(super) fn limits(schema: &Json, shape: &Shape) -> Vec<(&'static str, i64)> {
    let mut found = Vec::new();
    let whole = |name: &str| {
        let digits = schema.get(name)?.word()?;
        digits.strip_suffix(".0").unwrap_or(digits).parse::<i64>().ok()
    };
    let mut put = |name: &'static str, value: Option<i64>| {
        found.extend(value.map(|value| (name, value)));
    };
    let positive = |value: Option<i64>| value.filter(|value| *value > 0);
    match shape {
        Shape::List(_) | Shape::Map(_) => {
            let (most, least) = match shape {
                Shape::List(_) => ("maxItems", "minItems"),
                _ => ("maxProperties", "minProperties"),
            };
            put("max_items", positive(whole(most)));
            put("min_items", positive(whole(least)));
            if let Some(items) = schema.get("items") {
                found.extend(limits(items, element(shape)));
            }
        }
        Shape::Text => put("max_length", positive(whole("maxLength"))),
        Shape::I32 | Shape::I64 | Shape::F64 => {
            let is_whole = *shape != Shape::F64;
            // In OpenAPI 3.0 a mark beside the number, in 3.1 the number itself.
            let bound = |at: &str, beyond: &str, by: i64| match schema.get(beyond) {
                Some(Json::Bool(true)) if is_whole => whole(at)?.checked_add(by),
                Some(Json::Bool(true)) => None,
                Some(Json::Number(_)) if is_whole => whole(beyond)?.checked_add(by),
                _ => whole(at),
            };
            put("min", bound("minimum", "exclusiveMinimum", 1));
            put("max", bound("maximum", "exclusiveMaximum", -1));
        }
        _ => {}
    }
    found
}

/// The shape of what a list or map holds, or the shape itself.
fn element(shape: &Shape) -> &Shape {
    match shape {
        Shape::List(inner) | Shape::Map(inner) => element(inner),
        other => other,
    }
}
