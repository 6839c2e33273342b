//! The units that documents name.

/// The units of the documents.
const UNITS: &[(&str, &str)] = &[
    ("分钟", "min"),
    ("分", "fen"),
    ("厘米", "cm"),
    ("厘", "li"),
    ("元", "yuan"),
    ("毫秒", "ms"),
    ("秒", "s"),
    ("小时", "h"),
    ("天", "day"),
    ("日", "day"),
    ("周", "week"),
    ("月", "month"),
    ("年", "year"),
    ("毫克", "mg"),
    ("千克", "kg"),
    ("公斤", "kg"),
    ("克", "g"),
    ("毫米", "mm"),
    ("千米", "km"),
    ("公里", "km"),
    ("平方米", "m²"),
    ("立方厘米", "cm³"),
    ("立方米", "m³"),
    ("米", "m"),
    ("毫升", "ml"),
    ("升", "l"),
    ("字节", "B"),
    ("千分之", "permille"),
    ("万分之", "bp"),
    ("百分之", "percent"),
    ("ms", "ms"),
    ("min", "min"),
    ("s", "s"),
    ("kg", "kg"),
    ("g", "g"),
    ("cm", "cm"),
    ("mm", "mm"),
    ("km", "km"),
    ("m", "m"),
    ("ml", "ml"),
    ("KB", "KB"),
    ("MB", "MB"),
    ("GB", "GB"),
    ("%", "percent"),
    ("yuan", "yuan"),
    ("fen", "fen"),
    ("li", "li"),
    ("h", "h"),
    ("day", "day"),
    ("week", "week"),
    ("month", "month"),
    ("year", "year"),
    ("mg", "mg"),
    ("m²", "m²"),
    ("l", "l"),
    ("cm³", "cm³"),
    ("m³", "m³"),
    ("B", "B"),
    ("percent", "percent"),
    ("permille", "permille"),
    ("bp", "bp"),
];

/// The unit that the words name: `单位：分`, `(分)`.
pub(super) fn unit(text: &str) -> Option<&'static str> {
    let named = |rest: &str| {
        let rest = rest.trim_start_matches(['：', ':', ' ', '为', '是', '=', '（', '(']);
        let found = UNITS.iter().filter(|(word, _)| rest.starts_with(word));
        let (word, unit) = found.max_by_key(|(word, _)| word.len())?;
        let next = rest.get(word.len()..)?.chars().next();
        let ends = next.is_none_or(|c| !c.is_alphanumeric() || matches!(c, '级' | '时'));
        ends.then_some(*unit)
    };
    let mut found =
        text.match_indices("单位").filter_map(|(at, word)| named(&text[at + word.len()..]));
    if let Some(first) = found.next() {
        // Two units are none.
        return found.all(|other| other == first).then_some(first);
    }
    let stamp = text.contains("时间戳");
    if stamp && text.contains("毫秒") {
        return Some("ms");
    }
    if stamp && text.contains("秒") {
        return Some("s");
    }
    for (open, close) in [('（', '）'), ('(', ')')] {
        let inside = text.split(open).skip(1).filter_map(|rest| rest.split(close).next());
        for inside in inside {
            let found = UNITS.iter().find(|(word, _)| *word == inside.trim());
            if let Some((_, unit)) = found {
                return Some(unit);
            }
        }
    }
    None
}

/// Measures are no codes: `1-3天`, `5：分`.
pub(super) fn is_unit(meaning: &str) -> bool {
    UNITS.iter().any(|(word, _)| meaning == *word)
}
