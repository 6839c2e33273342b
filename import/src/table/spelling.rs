//! Types, in all the ways in which documents spell them.

use crate::entry::Shape;
use crate::text::narrowed;
use crate::words::required;

/// What a cell says of a type.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Spelling {
    /// What it is.
    pub(super) shape: Shape,
    /// Whether number and text both occur.
    pub(super) is_lenient: bool,
    /// Whether it is a guess: `number` says neither how wide it is nor whether it is whole.
    pub(super) is_guess: bool,
    /// Whether it is a function, which is no value.
    pub(super) is_function: bool,
    /// The most characters: `string(32)`.
    pub(super) max_length: Option<i64>,
    /// What stands beside the type: `string, 必填`.
    pub(super) required: Option<bool>,
}

/// Deeper lists of lists are not meant.
const DEEPEST: usize = 8;

const TEXT: &str = "\
    string str text char varchar nvarchar longtext 字符串 字符 文本 字符型 字串 date \
    time uuid url uri bytes byte 日期";
const I32: &str = "int32 i32 short int16 int8 uint8 uint16 i16 smallint tinyint byte32";
const I64: &str = "\
    int64 i64 long uint64 u64 bigint uint32 u32 长整型 长整形 长整数 timestamp 时间戳 \
    biginteger";
/// How wide they are is not said.
const WHOLE: &str = "int integer 整数 整型 整形 uint";
const NUMBER: &str = "number num numeric 数字 数值 数字型 数值型";
const DECIMAL: &str = "\
    float double decimal bigdecimal float64 float32 f64 f32 浮点 浮点数 浮点型 小数 real \
    双精度";
const BOOL: &str = "bool boolean 布尔 布尔值 布尔型 布尔类型";
const LIST: &str = "\
    list array 数组 列表 arraylist set slice jsonarray collection 集合 数组类型 arr \
    lists arrays";
const MAP: &str = "map dict hashmap 字典 record dictionary 键值对";
const OBJECT: &str = "\
    object struct obj jsonobject 对象 结构体 结构 json对象 struct类型 plainobject class \
    复合类型 实体";
const QUOTED: &str = "json jsonstring json字符串 json串 stringjson jsonstr json格式 json格式字符串";
const FILE: &str = "file binary 文件 multipartfile formdata 文件流 buffer";
const TIME: &str = "datetime localdatetime 日期时间 date-time";
const FUNCTION: &str = "function func 函数 callback 回调函数 fn eventhandle eventhandler";
const ANY: &str = "any 任意 mixed 任意类型 unknown 不限 null void interface{} interface";
const ENUM: &str = "enum 枚举 枚举值 枚举类型";

/// Whether a text is a type that every reader knows.
pub(super) fn is_type(text: &str) -> bool {
    !text.trim().is_empty() && parse(text).is_some_and(|spelling| name(&spelling.shape).is_none())
}

/// The structure that a type names, itself or as an element.
pub(super) fn name(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Named(name) => Some(name),
        Shape::List(inner) | Shape::Map(inner) | Shape::Quoted(inner) => name(inner),
        _ => None,
    }
}

/// What a cell says; `None` where it is no type.
pub(super) fn parse(text: &str) -> Option<Spelling> {
    // `Array\<Object\>`: Markdown keeps marks from being ones.
    let text = narrowed(text).replace('\\', "");
    let text = text.trim().trim_matches(['`', '*', '"', '\'']).trim();
    if text.is_empty() || required::is_blank(text) {
        return Some(Spelling::default());
    }
    let (text, required) = beside(text);
    let mut spelling = Spelling { required, ..union(&text)? };
    if spelling.is_function {
        spelling.shape = Shape::Unknown;
    }
    Some(spelling)
}

/// Parts a type from a word on whether it has to be given.
fn beside(text: &str) -> (String, Option<bool>) {
    if let Some(rest) = text.strip_suffix('?') {
        return (rest.trim().to_owned(), Some(false));
    }
    for mark in [',', ' ', ';', '('] {
        if let Some((ty, word)) = text.split_once(mark) {
            let word = word.trim_matches([')', ' ']);
            let is_word =
                !matches!(word, "0" | "1" | "t" | "f" | "o" | "x" | "n" | "y" | "c" | "m");
            if let Some(required) = required::parse(word).filter(|_| is_word) {
                return (ty.trim().to_owned(), Some(required));
            }
        }
    }
    (text.to_owned(), None)
}

/// `string|number`, `int/string`, `string 或 int`.
fn union(text: &str) -> Option<Spelling> {
    if text.contains(['<', '{']) {
        return one(text, 0);
    }
    let text = text.replace(" or ", "|").replace('或', "|");
    let parts: Vec<&str> =
        text.split(['|', '/']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 {
        return one(&text, 0);
    }
    let mut found = Vec::new();
    for part in parts {
        let spelling = one(part, 0)?;
        // Nothing is a value of each.
        if part != "null" && part != "undefined" {
            found.push(spelling);
        }
    }
    let first = found.first()?.clone();
    if found.iter().all(|other| other.shape == first.shape) {
        return Some(first);
    }
    let scalar = |spelling: &Spelling| {
        matches!(spelling.shape, Shape::Text | Shape::I32 | Shape::I64 | Shape::F64)
    };
    let has_text = found.iter().any(|spelling| spelling.shape == Shape::Text);
    if found.iter().all(scalar) && has_text {
        return Some(Spelling { shape: Shape::Text, is_lenient: true, ..Spelling::default() });
    }
    if found.iter().all(scalar) {
        let wide = found.iter().any(|spelling| spelling.shape == Shape::F64);
        let shape = if wide { Shape::F64 } else { Shape::I64 };
        return Some(Spelling { shape, ..Spelling::default() });
    }
    Some(Spelling { is_guess: true, ..Spelling::default() })
}

fn one(text: &str, depth: usize) -> Option<Spelling> {
    let text = text.trim();
    if depth > DEEPEST || text.is_empty() {
        return None;
    }
    let plain = |shape: Shape| Some(Spelling { shape, ..Spelling::default() });
    let list = |inner: &str| {
        let inner = one(inner, depth + 1)?;
        Some(Spelling { shape: Shape::List(Box::new(inner.shape.clone())), ..inner })
    };
    if let Some(word) = word(text) {
        return Some(word);
    }
    let lower = text.to_ascii_lowercase();
    // `[]string`, `string[]`, `[string]`
    if let Some(inner) = text.strip_prefix("[]").or_else(|| text.strip_suffix("[]")) {
        return list(inner);
    }
    if let Some(inner) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return list(inner);
    }
    // `map[string]int`
    if let Some((_, inner)) = lower.strip_prefix("map[").and_then(|rest| rest.split_once(']')) {
        let inner = text.get(text.len() - inner.len()..)?;
        return one(inner, depth + 1).and_then(|inner| plain(Shape::Map(Box::new(inner.shape))));
    }
    // `List<string>`, `Array.<T>`, `array[object]`, `list(string)`
    if let Some((outer, inner, close)) = opened(text) {
        let outer = outer.trim().trim_end_matches('.').to_lowercase();
        if is_one(LIST, &outer) {
            return list(inner);
        }
        if is_one(MAP, &outer) || is_one(OBJECT, &outer) && inner.contains(',') {
            let value = inner.split_once(',').map_or(inner, |(_, value)| value);
            return one(value, depth + 1)
                .and_then(|inner| plain(Shape::Map(Box::new(inner.shape))));
        }
        if is_one(OBJECT, &outer) && close != ')' {
            return one(inner, depth + 1);
        }
        if is_one(TEXT, &outer)
            && word(inner).is_some_and(|inner| matches!(inner.shape, Shape::Quoted(_)))
        {
            return plain(Shape::Quoted(Box::default()));
        }
        // `string(32)`, `decimal(10,2)`, `int(11)`
        if inner.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | ' ' | '-' | '~')) {
            let spelling = word(&outer)?;
            let most =
                inner.rsplit(['-', '~']).next().and_then(|digits| digits.trim().parse().ok());
            let is_text = spelling.shape == Shape::Text && !inner.contains(',');
            return Some(Spelling { max_length: most.filter(|_| is_text), ..spelling });
        }
        // `number (int64)`, `string(datetime)`: what is inside is more exact, if it is a type.
        if close == ')' {
            let outer = word(&outer)?;
            let inner = word(inner).filter(|_| !matches!(outer.shape, Shape::Fields(_)));
            return Some(inner.unwrap_or(outer));
        }
        return None;
    }
    for (prefix, suffix) in [
        ("array of ", ""),
        ("list of ", ""),
        ("", " array"),
        ("", " list"),
        ("", "数组"),
        ("", "列表"),
        ("", "型数组"),
    ] {
        let inner = lower.strip_prefix(prefix).and_then(|rest| rest.strip_suffix(suffix));
        let is_part = !prefix.is_empty() || !suffix.is_empty();
        if let Some(inner) = inner.filter(|inner| is_part && !inner.is_empty()) {
            let start = prefix.len();
            return list(text.get(start..start + inner.len())?);
        }
    }
    if let Some(inner) = lower.strip_prefix("array ").or_else(|| lower.strip_prefix("list ")) {
        return list(text.get(text.len() - inner.len()..)?);
    }
    // The name of a structure: letters of ASCII, the first of them a capital or a bar in it.
    let is_name = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '$'))
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && (text.contains('_') || text.chars().any(|c| c.is_ascii_uppercase()));
    let last = text.rsplit('.').next().unwrap_or(text);
    is_name.then(|| Spelling { shape: Shape::Named(last.to_owned()), ..Spelling::default() })
}

fn is_one(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

/// A type of one word.
fn word(text: &str) -> Option<Spelling> {
    let lower = text.trim().to_lowercase().replace(['_', '-', ' '], "");
    let lower = lower.strip_suffix("类型").filter(|rest| !rest.is_empty()).unwrap_or(&lower);
    let is = |words: &str| is_one(words, lower);
    let plain = |shape: Shape| Some(Spelling { shape, ..Spelling::default() });
    let guess = |shape: Shape| Some(Spelling { shape, is_guess: true, ..Spelling::default() });
    match () {
        () if is(TEXT) => plain(Shape::Text),
        () if is(I32) => plain(Shape::I32),
        () if is(I64) => plain(Shape::I64),
        () if is(WHOLE) || is(NUMBER) => guess(Shape::I64),
        () if is(DECIMAL) => plain(Shape::F64),
        () if is(BOOL) => plain(Shape::Bool),
        () if is(LIST) => plain(Shape::List(Box::default())),
        () if is(MAP) || is(OBJECT) => plain(Shape::Map(Box::default())),
        () if is(QUOTED) => plain(Shape::Quoted(Box::default())),
        () if is(FILE) => plain(Shape::File),
        () if is(TIME) || lower == "datetime" => plain(Shape::DateTime),
        () if is(FUNCTION) => Some(Spelling { is_function: true, ..Spelling::default() }),
        () if is(ENUM) => guess(Shape::Unknown),
        () if is(ANY) => plain(Shape::Unknown),
        () => None,
    }
}

/// `outer<inner>`: what stands before a bracket that ends with the text, what is in it, and how it
/// is closed.
fn opened(text: &str) -> Option<(&str, &str, char)> {
    let at = text.find(['<', '(', '['])?;
    let (outer, rest) = text.split_at(at);
    let (open, close) = match rest.chars().next()? {
        '<' => ('<', '>'),
        '(' => ('(', ')'),
        _ => ('[', ']'),
    };
    let inner = rest.strip_prefix(open)?;
    // A bracket that a copy lost is taken as there.
    let inner = inner.strip_suffix(close).unwrap_or(inner);
    (!outer.trim().is_empty() && !inner.trim().is_empty()).then_some((outer, inner, close))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(shape: &Shape) -> String {
        match shape {
            Shape::Unknown => "any".to_owned(),
            Shape::List(inner) => format!("[{}]", short(inner)),
            Shape::Map(inner) => format!("map<{}>", short(inner)),
            Shape::Quoted(inner) => format!("text<{}>", short(inner)),
            Shape::Named(name) => name.clone(),
            other => format!("{other:?}").to_lowercase(),
        }
    }

    #[test]
    fn all_spellings() {
        for (text, expected) in [
            ("string", "text"),
            ("String", "text"),
            ("字符串", "text"),
            ("string(32)", "text"),
            ("varchar（64）", "text"),
            ("int64", "i64"),
            ("Long", "i64"),
            ("int32", "i32"),
            ("number", "i64"),
            ("number(int64)", "i64"),
            ("decimal(10,2)", "f64"),
            ("布尔", "bool"),
            ("list", "[any]"),
            ("List<string>", "[text]"),
            ("List＜String＞", "[text]"),
            ("Array<Object>", "[map<any>]"),
            ("Array.<OrderItem>", "[OrderItem]"),
            ("Array\\<Object\\>", "[map<any>]"),
            ("List\\<Order\\>", "[Order]"),
            ("string\\|number", "text"),
            ("array[int64]", "[i64]"),
            ("string[]", "[text]"),
            ("[]string", "[text]"),
            ("object[]", "[map<any>]"),
            ("List<List<long>>", "[[i64]]"),
            ("数组", "[any]"),
            ("字符串数组", "[text]"),
            ("array of string", "[text]"),
            ("Array object", "[map<any>]"),
            ("object", "map<any>"),
            ("Map<String,Integer>", "map<i64>"),
            ("map[string]int64", "map<i64>"),
            ("json string", "text<any>"),
            ("string(json)", "text<any>"),
            ("datetime", "datetime"),
            ("date-time", "datetime"),
            ("file", "file"),
            ("--", "any"),
            ("", "any"),
            ("any", "any"),
            ("OrderInfo", "OrderInfo"),
            ("string|number", "text"),
            ("int/string", "text"),
            ("string 或 int", "text"),
        ] {
            assert_eq!(short(&parse(text).unwrap().shape), expected, "{text}");
        }
        for text in ["订单号", "foo", "a b c", "12", "<>"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_stands_beside_the_type() {
        assert_eq!(parse("string(32)").unwrap().max_length, Some(32));
        assert_eq!(parse("string, 必填").unwrap().required, Some(true));
        assert_eq!(parse("string?").unwrap().required, Some(false));
        assert!(parse("string|number").unwrap().is_lenient);
        assert!(parse("function").unwrap().is_function);
    }
}
