//! What people write out of habit, who come from OpenAPI, Java, SQL or the platform's own
//! pages, and what it is called here.

use super::suggest::did_you_mean;
use crate::foreign::narrow;

/// Keys of other formats: the key here, and what is written there.
const KEYS: &[(&str, &[&str])] = &[
    ("method", &["api", "api_name", "name", "path", "url", "uri", "interface", "endpoint"]),
    ("title", &["summary", "name", "description", "desc", "标题"]),
    ("doc", &["doc_url", "docs", "link", "externalDocs", "文档"]),
    ("request", &["params", "param", "parameters", "args", "arguments", "input", "fields", "body"]),
    ("request", &["properties", "requestBody", "query", "in", "请求", "请求参数", "入参"]),
    ("response", &["result", "returns", "return", "output", "out", "返回", "响应参数", "出参"]),
    ("types", &["definitions", "schemas", "components", "models", "structs", "classes"]),
    ("example", &["examples", "sample", "示例"]),
    ("errors", &["error_codes", "codes", "错误码"]),
    ("label", &["description", "desc", "comment", "remark", "cn_name", "说明", "描述", "名称"]),
    ("note", &["remarks", "memo", "details", "备注"]),
    ("required", &["must", "mandatory", "is_required", "isRequired", "必填", "是否必填", "必须"]),
    ("codes", &["enum", "enums", "values", "options", "枚举"]),
    ("default", &["default_value", "defaultValue", "默认值"]),
    ("type", &["datatype", "data_type", "dataType", "param_type", "类型", "$ref"]),
    ("rename", &["alias", "rust_name"]),
    ("extra", &["additionalProperties", "additional_properties", "unknown_fields"]),
    ("pii", &["sensitive", "private", "masked"]),
    ("deprecated", &["obsolete", "废弃", "已废弃"]),
    ("unit", &["单位"]),
    ("name", &["constant", "key", "value"]),
];

/// Keys of other formats that have no counterpart.
const NO_KEYS: &[(&[&str], &str)] = &[
    (&["optional"], "a field is optional unless it has `required: true`"),
    (&["items"], "a list is written `[T]`, as in `type: [i64]`"),
    (&["format"], "the type says it: `i64`, `f64`, `datetime`, …"),
    (
        &["maxLength", "minLength", "max_length", "maximum", "minimum", "max", "min", "pattern"],
        "limits are told in `note`",
    ),
    (&["example", "examples"], "an example of the whole call stands under `example` of the file"),
];

/// The help line of a key that is none: what it is called here, or which there are.
pub(crate) fn key_help(key: &str, known: &[&str]) -> Option<String> {
    let named = |name: &str| known.contains(&name);
    // `type：i32` and `type:i32` have a key that is right.
    let bare = key.trim_matches(|c: char| !c.is_alphanumeric() && c != '_' && c != '$');
    let head: String = bare.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    if head != bare && named(&head) {
        return Some(format!("write `{head}: `, with a colon and a blank"));
    }
    if let Some(found) = did_you_mean(key, known.iter().copied()) {
        return Some(found);
    }
    if named("type")
        && let Some((_, help)) = NO_KEYS.iter().find(|(words, _)| words.contains(&key))
    {
        return Some((*help).to_owned());
    }
    let meant = KEYS.iter().find(|(here, there)| named(here) && there.contains(&key));
    meant.map(|(here, _)| format!("here it is called `{here}`"))
}

/// Words of keys that know only certain ones: the word here, and what else is written.
const WORDS: &[(&str, &[&str])] = &[
    ("yuan", &["RMB", "rmb", "CNY", "cny", "¥", "￥", "元", "人民币", "rmb_yuan"]),
    ("fen", &["分", "cent", "cents", "penny"]),
    ("li", &["厘"]),
    ("s", &["秒", "sec", "secs", "second", "seconds", "timestamp"]),
    ("ms", &["毫秒", "msec", "millis", "millisecond", "milliseconds"]),
    ("min", &["分钟", "minute", "minutes", "mins"]),
    ("h", &["小时", "hour", "hours", "hr"]),
    ("day", &["天", "日", "days", "d"]),
    ("month", &["月", "months"]),
    ("year", &["年", "years"]),
    ("g", &["克", "gram", "grams"]),
    ("kg", &["千克", "公斤", "kilogram", "kilograms"]),
    ("mg", &["毫克"]),
    ("mm", &["毫米"]),
    ("cm", &["厘米", "公分"]),
    ("m", &["米", "meter", "meters", "metre"]),
    ("km", &["千米", "公里"]),
    ("ml", &["毫升", "mL"]),
    ("l", &["升", "L", "liter", "litre"]),
    ("cm³", &["cm3", "cm^3", "立方厘米"]),
    ("m³", &["m3", "m^3", "立方米"]),
    ("percent", &["%", "百分比", "percentage", "百分之一"]),
    ("permille", &["‰", "千分比", "千分之一"]),
    ("bp", &["万分比", "万分之一", "bps", "‱"]),
    ("B", &["byte", "bytes", "字节"]),
    ("current", &["active", "online", "normal", "stable", "正常", "上线"]),
    ("deprecated", &["obsolete", "废弃", "已废弃"]),
    ("offline", &["removed", "下线", "已下线", "disabled"]),
    ("read", &["GET", "get", "query", "查询"]),
    ("write", &["POST", "post", "update", "create"]),
    ("i32", &["int", "integer", "Integer", "short", "int32"]),
    ("i64", &["long", "Long", "bigint", "int64", "number"]),
    ("string", &["String", "str", "text", "varchar"]),
    ("phone", &["mobile", "tel", "telephone", "手机号"]),
    (
        "true",
        &["yes", "Yes", "YES", "y", "Y", "on", "On", "1", "是", "必填", "ok", "T", "required"],
    ),
    ("false", &["no", "No", "NO", "n", "N", "off", "Off", "0", "否", "非必填", "F", "optional"]),
];

/// The help line of a word that is none of those that a key knows.
pub(crate) fn word_help(word: &str, known: &[&str]) -> Option<String> {
    let word = plain(word);
    if known.contains(&&*word) {
        return Some(format!("write `{word}`, in ASCII and without quotes"));
    }
    let meant = WORDS.iter().find(|(here, there)| known.contains(here) && there.contains(&&*word));
    match meant {
        Some((here, _)) => Some(format!("write `{here}`")),
        None => did_you_mean(&word, known.iter().copied()),
    }
}

/// Types of other languages.
const TYPES: &[(&str, &[&str])] = &[
    ("i32", &["int", "integer", "int32", "i16", "i8", "u8", "u16", "uint8", "uint16", "short"]),
    ("i32", &["tinyint", "smallint", "byte", "int16", "int8"]),
    ("i64", &["long", "bigint", "int64", "u32", "u64", "uint", "uint32", "uint64", "long long"]),
    ("i64", &["biginteger", "usize", "isize", "i128", "u128", "unsigned", "id"]),
    ("f64", &["float", "double", "number", "decimal", "bigdecimal", "f32", "float64", "float32"]),
    ("f64", &["real", "numeric", "money"]),
    ("string", &["str", "string", "varchar", "text", "char", "charsequence", "uuid", "url", "uri"]),
    ("string", &["file", "binary", "bytes", "base64"]),
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
            "option" | "optional" | "nullable" => translate(inner, depth + 1),
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
    let known = crate::resolve::expr::BUILTIN.contains(&text);
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

/// The text as an ASCII keyboard would have written it, without quotes round it.
fn plain(text: &str) -> String {
    let narrowed: String = text.chars().map(|c| narrow(c).unwrap_or(c)).collect();
    narrowed.trim().trim_matches(['"', '\'']).trim().to_owned()
}

/// What was meant by a word with characters that only look like others, and which those are.
fn look_alike(word: &str) -> Option<(String, String)> {
    let (found, meant) = word.chars().find_map(|c| Some((c, narrow(c)?)))?;
    let written = plain(word);
    // A mark alone has been told about by whoever marked it.
    if !written.contains(char::is_alphanumeric) {
        return None;
    }
    if meant == ' ' {
        let code = u32::from(found);
        return Some((written, format!("the character U+{code:04X} in it cannot be seen")));
    }
    // Of a whole text nobody knows what was meant.
    written.is_ascii().then(|| (written, format!("`{found}` is not the `{meant}` of ASCII")))
}

/// The help line of a word with characters that only look like those that were meant.
pub(crate) fn look_alike_help(word: &str) -> Option<String> {
    let (written, why) = look_alike(word)?;
    Some(format!("write `{written}`: {why}"))
}

/// The same of a type, of which is known how it is to be written.
pub(crate) fn look_alike_type_help(word: &str, help: Option<String>) -> Option<String> {
    match (help, look_alike(word)) {
        (Some(help), Some((_, why))) => Some(format!("{help}: {why}")),
        (help, None) => help,
        (None, Some(_)) => look_alike_help(word),
    }
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
            ("i32 // 页数", "write `i32 # …`: a comment begins with a blank and `#`"),
        ] {
            assert_eq!(type_help(written).as_deref(), Some(help), "{written}");
        }
        for unknown in ["", "Order", "DoudianOrder", "订单", "[", "<>", "map<", "strnig"] {
            assert_eq!(type_help(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn every_built_in_type_is_reached_from_elsewhere_and_left_alone() {
        for (here, _) in TYPES {
            assert!(crate::resolve::expr::BUILTIN.contains(here), "{here}");
        }
        for word in crate::resolve::expr::BUILTIN {
            assert_eq!(translate(word, 0).as_deref(), Some(*word));
        }
    }
}
