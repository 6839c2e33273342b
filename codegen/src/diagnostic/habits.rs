//! What people write out of habit, who come from OpenAPI, Java, SQL or the platform's own
//! pages, and what it is called here.

mod types;

pub(crate) use types::{two_part_type_help, type_help, type_in_braces_help};

use super::suggest::did_you_mean;
use crate::foreign::narrow;

/// Keys of other formats: the key here, and what is written there.
const KEYS: &[(&str, &[&str])] = &[
    ("method", &["api", "api_name", "name", "url", "uri", "interface", "endpoint"]),
    ("verb", &["http_method", "httpMethod", "http_verb", "request_method", "requestMethod"]),
    ("title", &["summary", "name", "description", "desc", "标题"]),
    ("doc", &["doc_url", "docs", "link", "externalDocs", "文档"]),
    ("request", &["params", "param", "parameters", "args", "arguments", "input", "fields", "body"]),
    ("request", &["properties", "requestBody", "query", "in", "请求", "请求参数", "入参"]),
    ("response", &["result", "returns", "return", "output", "out", "返回", "响应参数", "出参"]),
    ("types", &["definitions", "schemas", "components", "models", "structs", "classes"]),
    ("example", &["examples", "sample", "示例"]),
    ("errors", &["error_codes", "codes", "错误码"]),
    ("label", &["description", "desc", "comment", "remark", "cn_name", "说明", "描述", "名称"]),
    ("label", &["message", "msg", "meaning", "text", "zh", "cn", "含义"]),
    ("nullable", &["null", "allow_null", "allowNull", "is_null", "nillable", "可空", "可为空"]),
    ("note", &["remarks", "memo", "details", "备注"]),
    ("required", &["must", "mandatory", "is_required", "isRequired", "必填", "是否必填", "必须"]),
    ("codes", &["enum", "enums", "values", "options", "枚举"]),
    ("default", &["default_value", "defaultValue", "默认值"]),
    ("type", &["datatype", "data_type", "dataType", "param_type", "类型", "$ref"]),
    ("rename", &["alias", "rust_name"]),
    ("extra", &["additionalProperties", "additional_properties", "unknown_fields"]),
    ("pii", &["sensitive", "private", "masked"]),
    ("deprecated", &["obsolete", "废弃", "已废弃"]),
    ("retired", &["removed", "gone", "deleted", "已下线", "已删除"]),
    ("in", &["place", "location", "position", "param_in", "paramIn", "参数位置", "位置"]),
    ("host", &["server", "base_url", "baseUrl", "server_url", "域名"]),
    ("auths", &["permissions", "permission_packages", "scopes", "scope", "权限包", "权限"]),
    ("sources", &["source", "evidence", "origin", "references", "来源"]),
    ("other_names", &["aliases", "alias", "other_name", "spellings", "别名"]),
    ("package", &["packageName", "package_name", "name", "权限包名称"]),
    ("group", &["groupName", "group_name", "category", "权限组"]),
    ("unit", &["单位"]),
    ("max_length", &["maxLength", "maxlength", "max_len", "maxLen", "length"]),
    ("max_bytes", &["maxBytes", "max_file_size", "maxFileSize", "file_size"]),
    ("max_items", &["maxItems", "max_count", "max_size", "maxSize"]),
    ("min_items", &["minItems", "min_count", "min_size", "minSize"]),
    ("max", &["maximum", "max_value", "maxValue"]),
    ("min", &["minimum", "min_value", "minValue"]),
    ("name", &["constant", "key", "value"]),
];

/// Keys of other formats that have no counterpart.
const NO_KEYS: &[(&[&str], &str)] = &[
    (&["optional"], "a field is optional unless it has `required: true`"),
    (&["items"], "a list is written `[T]`, as in `type: [i64]`"),
    (&["format"], "the type says it: `i64`, `f64`, `datetime`, …"),
    (&["minLength", "min_length", "pattern"], "it is told in `note`; `max_length` is a key"),
    (&["example", "examples"], "an example of the whole call stands under `example` of the file"),
];

/// The help line of a key that is none: what it is called here, or which there are.
pub(crate) fn key_help(key: &str, known: &[&str]) -> Option<String> {
    let named = |name: &str| known.contains(&name);
    if named("codes") && key.parse::<i64>().is_ok() {
        return Some(format!("codes stand under `codes`, as in `codes: {{ {key}: … }}`"));
    }
    if named("type") && crate::load::expr::BUILTIN.contains(&key) {
        return Some(format!("write `type: {key}`"));
    }
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
