//! What a number is: many documents call each one a `number`, or an `int32`.

use super::mend::Mend;
use crate::entry::Shape;
use crate::words::Words;

/// What is said of a number.
pub(super) struct Hints<'h> {
    /// The name of the member.
    pub(super) name: &'h str,
    /// The words about it.
    pub(super) about: &'h str,
    /// What they say.
    pub(super) words: &'h Words,
    /// The example, as text.
    pub(super) example: Option<&'h str>,
}

/// A number as the document has it, or what it is instead and why.
pub(super) fn mended(shape: Shape, hints: &Hints<'_>) -> (Shape, Option<Mend>) {
    let name = parts(hints.name);
    let last = name.iter().rev().map(String::as_str).find(|part| *part != "list");
    let last = last.unwrap_or_default();
    let has = |words: &[&str]| name.iter().any(|part| words.contains(&part.as_str()));
    let example = hints.example.map(|text| text.trim().trim_matches('"'));
    let is_id = matches!(last, "id" | "ids" | "uid" | "gid")
        || hints.about.trim_end().ends_with("ID")
        || hints.about.trim_end().ends_with("id");
    if example.is_some_and(is_word) {
        return (Shape::Text, Some(Mend::Word));
    }
    let shown = example.and_then(|text| text.parse::<i128>().ok());
    // Nobody counts by these.
    if shape == Shape::F64
        && shown.is_none()
        && matches!(last, "key" | "name" | "url" | "title" | "path")
    {
        return (Shape::Text, Some(Mend::Word));
    }
    let is_decimal = example.is_some_and(|text| {
        shown.is_none() && text.parse::<f64>().is_ok_and(|value| value.fract() != 0.0)
    });
    let is_part = has(PARTS)
        || ["率", "比例", "占比", "人均", "平均", "次均", "经度", "纬度", "概率"]
            .iter()
            .any(|word| hints.about.contains(word));
    let is_time = has(TIMES) || last == "at" || hints.about.contains("时间戳");
    let is_money = has(MONEY) || hints.words.unit == Some("fen");
    match shape {
        Shape::F64 if is_decimal => (Shape::F64, None),
        Shape::F64 if is_id => (Shape::I64, Some(Mend::Integer)),
        Shape::F64 if is_part => (Shape::F64, None),
        Shape::F64
            if shown.is_some() || is_time || has(COUNTS) || hints.words.unit == Some("fen") =>
        {
            (Shape::I64, Some(Mend::Integer))
        }
        Shape::F64 if hints.words.codes.len() > 1 => (Shape::I64, Some(Mend::Integer)),
        Shape::I32 if is_id || is_time || is_money => (Shape::I64, Some(Mend::Wide)),
        Shape::I32 if shown.is_some_and(|value| i32::try_from(value).is_err()) => {
            (Shape::I64, Some(Mend::Wide))
        }
        other => (other, None),
    }
}

/// What no integer is.
const PARTS: &[&str] = &[
    "rate",
    "ratio",
    "percent",
    "percentage",
    "prob",
    "probability",
    "lat",
    "lng",
    "lon",
    "latitude",
    "longitude",
    "avg",
    "average",
    "per",
    "score",
    "weight",
    "distance",
];

/// What is an integer.
const COUNTS: &[&str] = &[
    "count", "cnt", "num", "number", "page", "size", "total", "limit", "offset", "cursor",
    "status", "state", "type", "code", "pv", "uv", "times", "quantity", "stock", "version",
    "level", "index", "error", "no",
];

const TIMES: &[&str] = &["time", "timestamp", "now", "date", "deadline", "ts"];

const MONEY: &[&str] = &[
    "amount",
    "fee",
    "price",
    "cost",
    "money",
    "income",
    "balance",
    "gmv",
    "profit",
    "commission",
];

/// A word that is no number, and no sentence either: `ma.jsapi.live`.
fn is_word(example: &str) -> bool {
    const OTHERS: &[&str] =
        &["true", "false", "NaN", "nan", "null", "inf", "number", "int", "int64"];
    let is_plain =
        example.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-'));
    let letters = example.bytes().filter(u8::is_ascii_alphabetic).count();
    let masked =
        example.bytes().all(|b| matches!(b, b'x' | b'X' | b'*' | b'.') || b.is_ascii_digit());
    is_plain
        && letters >= 3
        && !masked
        && !OTHERS.contains(&example)
        && example.parse::<f64>().is_err()
}

/// The words of a name: `itemId` is `item`, `id`.
fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut was_lower = false;
    for c in name.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && was_lower) {
            parts.push(String::new());
        }
        was_lower = c.is_lowercase();
        if c.is_alphanumeric() {
            parts.last_mut().into_iter().for_each(|part| part.extend(c.to_lowercase()));
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;

    #[test]
    fn numbers_are_what_their_names_and_examples_say() {
        for (name, about, example, from, to) in [
            ("order_id", "订单", None, Shape::F64, Shape::I64),
            ("ShopId", "", None, Shape::F64, Shape::I64),
            ("page_num", "分页编号", None, Shape::F64, Shape::I64),
            ("price", "价格", None, Shape::F64, Shape::F64),
            ("pay_amount", "支付金额（单位：分）", None, Shape::F64, Shape::I64),
            ("prob", "置信度", Some("1"), Shape::F64, Shape::F64),
            ("stay", "次均停留时长", Some("10"), Shape::F64, Shape::F64),
            ("score", "", Some("80.6"), Shape::F64, Shape::F64),
            ("effect_value", "影响力指数", Some("10000"), Shape::F64, Shape::I64),
            ("bound", "绑定状态1：已绑定；2：未绑定", None, Shape::F64, Shape::I64),
            ("capacity_key", "", Some("ma.jsapi.live"), Shape::F64, Shape::Text),
            ("cover_tsp", "", Some("2.3"), Shape::F64, Shape::F64),
            ("create_time", "", None, Shape::I32, Shape::I64),
            ("value", "", Some("7132086024917764140"), Shape::I32, Shape::I64),
            ("status", "", Some("1"), Shape::I32, Shape::I32),
            ("status", "", Some("秒级时间戳"), Shape::I32, Shape::I32),
            ("count", "", None, Shape::I64, Shape::I64),
        ] {
            let words = words(about);
            let hints = Hints { name, about, words: &words, example };
            assert_eq!(mended(from, &hints).0, to, "{name} {about}");
        }
    }
}
