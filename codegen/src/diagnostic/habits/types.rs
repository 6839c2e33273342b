//! Types as other languages and formats write them, and as people write what they know of a
//! field beside its type.

use super::plain;
use crate::load::expr::BUILTIN;

/// Types of other languages.
const TYPES: &[(&str, &[&str])] = &[
    ("i32", &["int", "integer", "int32", "i16", "i8", "u8", "u16", "uint8", "uint16", "short"]),
    ("i32", &["tinyint", "smallint", "byte", "int16", "int8"]),
    ("i64", &["long", "bigint", "int64", "u32", "u64", "uint", "uint32", "uint64", "long long"]),
    ("i64", &["biginteger", "usize", "isize", "i128", "u128", "unsigned", "id"]),
    ("f64", &["float", "double", "number", "decimal", "bigdecimal", "f32", "float64", "float32"]),
    ("f64", &["real", "numeric", "money"]),
    ("string", &["str", "string", "varchar", "text", "char", "charsequence", "uuid", "url", "uri"]),
    ("string", &["bytes", "base64"]),
    ("file", &["binary", "multipart", "upload", "blob"]),
    ("bool", &["boolean", "bit"]),
    ("datetime", &["date", "time", "timestamp", "localdatetime", "datetime", "date-time"]),
    ("any", &["object", "mixed", "jsonobject", "jsonarray", "interface", "null", "void", "dict"]),
    ("any", &["struct", "value", "none", "nil", "unknown", "obj"]),
];

/// The help line of words that mean several types, or none by themselves.
fn remark(word: &str) -> Option<&'static str> {
    Some(match &*word.to_ascii_lowercase() {
        "int" | "integer" | "unsigned" => {
            "write `i32`, or `i64` for ids, times and whatever may pass 2147483647"
        }
        "number" => "write `i32` or `i64` for whole numbers, `f64` for others",
        "float" | "double" | "decimal" | "bigdecimal" | "numeric" | "money" => {
            "write `f64`, `text<f64>` where it comes as text, or `i64` with `unit: fen` for money"
        }
        "date" | "time" | "timestamp" | "localdatetime" => {
            "write `datetime` for text like `2020-12-01 00:00:00`, or `i64` with `unit: s`"
        }
        "list" | "array" | "set" | "vec" | "arraylist" => {
            "a list names what is in it, as in `[i64]` or `[Order]`"
        }
        "object" | "struct" | "dict" | "obj" | "jsonobject" | "map" | "hashmap" => {
            "define a structure under `types` and write its name, or `map<T>` for free keys"
        }
        "enum" => "define the codes under `enums` and write that name, or add `codes` to an `i32`",
        "null" | "void" | "none" | "nil" => "leave the field out, or write `any`",
        _ => return None,
    })
}

/// The help line of a type that is none, whether a word or something with brackets.
pub(crate) fn type_help(written: &str) -> Option<String> {
    let written = written.trim();
    if written.len() > 200 {
        return None;
    }
    let plain = plain(written);
    if let Some(remark) = remark(&plain) {
        return Some(remark.to_owned());
    }
    for comment in ["//", "#", "--"] {
        if let Some((ty, _)) = plain.split_once(comment) {
            return Some(format!(
                "write `{} # …`: a comment begins with a blank and `#`",
                ty.trim()
            ));
        }
    }
    if let Some((key, value)) = plain.split_once(':')
        && !key.contains(['<', '['])
    {
        return Some(format!("write `{}: {}`, with a colon and a blank", key.trim(), value.trim()));
    }
    if let Some(help) = phrase(&plain) {
        return Some(help);
    }
    let begins = |head: &str| plain.to_ascii_lowercase().starts_with(head);
    let optional = plain.ends_with('?') || begins("option<") || begins("optional<");
    let ty = translate(&plain, 0).filter(|ty| *ty != written)?;
    Some(if begins("nullable<") {
        format!("write `{{ type: {ty}, nullable: true }}`")
    } else if optional {
        format!("write `{ty}`: a field is optional unless it has `required: true`")
    } else {
        format!("write `{ty}`")
    })
}

/// The help line of a type with `[` or `,` in it inside braces, where YAML sees a list or the
/// next entry.
pub(crate) fn type_in_braces_help(written: &str) -> String {
    let written = written.trim();
    let ty = translate(&plain(written), 0).unwrap_or_else(|| written.to_owned());
    // Brackets round the whole are a list for YAML as well.
    let inside = ty.trim_start_matches('[').trim_end_matches(']');
    match inside.contains(['[', ']', '{', '}', ',']) {
        true if ty == written => format!("put it in quotes: `\"{ty}\"`"),
        true => format!("write `\"{ty}\"`, with the quotes"),
        false => format!("write `{ty}`"),
    }
}

/// Words round a type: what is known of the field beside it, and how people say it.
fn phrase(text: &str) -> Option<String> {
    let inside = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    let is_known = inside.is_some_and(|text| translate(text, 0).is_some());
    let text = inside.unwrap_or(text);
    if is_known || builtin(text).is_some_and(|_| text.contains(' ')) {
        return Some(format!(
            "write `{}`",
            translate(text, 0).or_else(|| builtin(text).map(str::to_owned))?
        ));
    }
    let lower = text.to_ascii_lowercase();
    for start in ["list of ", "array of ", "set of "] {
        if let Some(items) =
            lower.strip_prefix(start).and_then(|rest| text.get(text.len() - rest.len()..))
        {
            let one = items.trim();
            let one =
                one.strip_suffix('s').filter(|one| builtin_or_own(one).is_some()).unwrap_or(one);
            return Some(format!("write `[{}]`", translate(one, 0)?));
        }
    }
    let either: Vec<&str> =
        text.split('|').flat_map(|part| part.split(" or ")).map(str::trim).collect();
    if either.len() > 1 {
        let (nulls, types): (Vec<&str>, Vec<&str>) =
            either.iter().partition(|part| matches!(**part, "null" | "None" | "nil" | "undefined"));
        let types: Vec<String> = types.iter().filter_map(|ty| translate(ty, 0)).collect();
        return match (&types[..], nulls.is_empty()) {
            ([ty], false) => Some(format!("write `{{ type: {ty}, nullable: true }}`")),
            ([one, other], true) if [one, other].iter().any(|ty| *ty == "string") => {
                let number = if one == "string" { other } else { one };
                Some(format!(
                    "write `{{ type: {number}, lenient: true }}` where number and text both occur"
                ))
            }
            ([_, ..], _) => Some("write `any` where it may be of several types".to_owned()),
            ([], _) => None,
        };
    }
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
    let (head, rest) = text.split_at_checked(end)?;
    let ty = builtin_or_own(head)?;
    let rest = rest.trim();
    // Brackets right behind a name belong to the type.
    if rest.is_empty() || text.get(end..).is_some_and(|rest| rest.starts_with(['<', '[', '('])) {
        return None;
    }
    if let Some(value) = rest.strip_prefix('=') {
        return Some(format!("write `{{ type: {ty}, default: {} }}`", value.trim()));
    }
    let is_required = ["required", "must", "not null", "必填", "必须", "必传"];
    if is_required.iter().any(|word| rest.to_ascii_lowercase().contains(word)) {
        return Some(format!("write `{{ type: {ty}, required: true }}`"));
    }
    let is_optional = ["optional", "选填", "可选", "非必"];
    if is_optional.iter().any(|word| rest.to_ascii_lowercase().contains(word)) {
        return Some(format!("write `{ty}`: a field is optional unless it has `required: true`"));
    }
    if rest.starts_with([',', ';', '?', '!']) && rest.len() == 1 {
        return None;
    }
    Some(format!("write `{{ type: {ty}, label: … }}`: what else is known of a field is in braces"))
}

/// A type that is a word: one of this format, or of another language.
fn builtin_or_own(word: &str) -> Option<&str> {
    if BUILTIN.contains(&word) { Some(word) } else { builtin(word) }
}

/// The help line of a type that other formats write with two keys: `type: array` and `items`.
/// `value` is the type that the second key names, unless it describes one.
pub(crate) fn two_part_type_help(ty: &str, key: &str, value: Option<&str>) -> Option<String> {
    let inside = value.unwrap_or("Name");
    let whole = match (&*ty.to_ascii_lowercase(), key) {
        (
            "list" | "array" | "set" | "vec" | "arraylist",
            "items" | "item" | "element" | "elements" | "of",
        ) => format!("list<{inside}>"),
        (
            "object" | "map" | "hashmap" | "dict",
            "additionalProperties" | "additional_properties" | "values" | "value",
        ) => format!("map<{inside}>"),
        ("integer" | "int" | "number", "format") => value?.to_owned(),
        _ => return None,
    };
    let whole = translate(&whole, 0)?;
    Some(match value {
        Some(_) => format!("write `type: {whole}`, without `{key}`"),
        None => format!(
            "define what is in it under `types`, and write `type: {whole}`, without `{key}`"
        ),
    })
}

/// A type of another language in the syntax of this format.
fn translate(text: &str, depth: usize) -> Option<String> {
    let text = text.trim().trim_end_matches([',', ';', '?', '!']).trim();
    if depth > 8 || text.is_empty() {
        return None;
    }
    if let Some(item) = text.strip_suffix("[]") {
        return Some(format!("[{}]", translate(item, depth + 1)?));
    }
    if let Some(item) = text.strip_prefix('[') {
        let item = item.strip_suffix(']').unwrap_or(item);
        return Some(format!("[{}]", translate(item, depth + 1)?));
    }
    if let Some((head, inner)) = text.split_once(['<', '(']) {
        let inner = inner.trim_end_matches(['>', ')']);
        // What was cut off too much belongs to the types inside.
        let missing = inner.matches('<').count().saturating_sub(inner.matches('>').count());
        let inner = format!("{inner}{}", ">".repeat(missing));
        let inner = inner.as_str();
        return match &*head.trim().to_ascii_lowercase() {
            "list" | "array" | "vec" | "set" | "arraylist" | "collection" | "hashset" | "seq" => {
                Some(format!("[{}]", translate(inner, depth + 1)?))
            }
            "map" | "hashmap" | "dict" | "record" | "object" => {
                let value = inner.split_once(',').map_or(inner, |(_, value)| value);
                Some(format!("map<{}>", translate(value, depth + 1)?))
            }
            "option" | "optional" | "nullable" | "enum" => translate(inner, depth + 1),
            "page" | "text" => Some(format!(
                "{}<{}>",
                head.trim().to_ascii_lowercase(),
                translate(inner, depth + 1)?
            )),
            // `varchar(20)`, `decimal(10,2)`
            head => builtin(head).map(str::to_owned),
        };
    }
    if text.contains(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
        return None;
    }
    let known = BUILTIN.contains(&text);
    match builtin(text).filter(|_| !known) {
        Some(ty) => Some(ty.to_owned()),
        None if matches!(text, "list" | "array" | "map" | "page" | "enum") => None,
        None => Some(text.to_owned()),
    }
}

fn builtin(word: &str) -> Option<&'static str> {
    let word = word.to_ascii_lowercase();
    TYPES.iter().find(|(_, there)| there.contains(&&*word)).map(|(here, _)| *here)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_other_languages() {
        for (written, help) in [
            ("long", "write `i64`"),
            ("Boolean", "write `bool`"),
            ("List<String>", "write `[string]`"),
            ("Map<String,Object>", "write `map<any>`"),
            ("Map<String, List<Long>>", "write `map<[i64]>`"),
            ("string[]", "write `[string]`"),
            ("i64[][]", "write `[[i64]]`"),
            ("Option<i64>", "write `i64`: a field is optional unless it has `required: true`"),
            ("string?", "write `string`: a field is optional unless it has `required: true`"),
            ("Nullable<String>", "write `{ type: string, nullable: true }`"),
            ("i32,", "write `i32`"),
            ("text(i64)", "write `text<i64>`"),
            ("varchar(20)", "write `string`"),
            ("［i64］", "write `[i64]`"),
            ("“i64”", "write `i64`"),
            ("i64 | null", "write `{ type: i64, nullable: true }`"),
            (
                "long | string",
                "write `{ type: i64, lenient: true }` where number and text both occur",
            ),
            (
                "i64 or string",
                "write `{ type: i64, lenient: true }` where number and text both occur",
            ),
            ("A | B | C", "write `any` where it may be of several types"),
            ("list of i64", "write `[i64]`"),
            ("array of Strings", "write `[string]`"),
            ("Array of Order", "write `[Order]`"),
            ("(i64)", "write `i64`"),
            ("enum<Kind>", "write `Kind`"),
            ("i64 = 1", "write `{ type: i64, default: 1 }`"),
            ("i64, required", "write `{ type: i64, required: true }`"),
            ("int (必填)", "write `{ type: i32, required: true }`"),
            ("string 选填", "write `string`: a field is optional unless it has `required: true`"),
            (
                "string 订单号",
                "write `{ type: string, label: … }`: what else is known of a field is in braces",
            ),
            ("i32 // 页数", "write `i32 # …`: a comment begins with a blank and `#`"),
        ] {
            assert_eq!(type_help(written).as_deref(), Some(help), "{written}");
        }
        for unknown in ["", "Order", "DoudianOrder", "订单", "[", "<>", "map<", "strnig"] {
            assert_eq!(type_help(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn types_inside_braces() {
        for (written, help) in [
            ("map<i64, string>", "write `map<string>`"),
            ("map<string, [i64]>", "write `\"map<[i64]>\"`, with the quotes"),
            ("text<[i64]>", "put it in quotes: `\"text<[i64]>\"`"),
            ("string[]", "write `[string]`"),
            ("List<Order>[]", "write `[[Order]]`"),
            ("pair<a, b>", "put it in quotes: `\"pair<a, b>\"`"),
        ] {
            assert_eq!(type_in_braces_help(written), help, "{written}");
        }
    }

    #[test]
    fn every_built_in_type_is_reached_from_elsewhere_and_left_alone() {
        for (here, _) in TYPES {
            assert!(BUILTIN.contains(here), "{here}");
        }
        for word in BUILTIN {
            assert_eq!(translate(word, 0).as_deref(), Some(*word));
        }
    }
}
