//! What a plain scalar means: the same rules as `serde_yaml`'s (YAML 1.2, core schema).

use std::borrow::Cow;

use saphyr_parser::Tag;
use serde::de::Visitor;

use crate::model::Json;

/// The text of a scalar as the tree keeps it.
pub(crate) type Text<'a> = Cow<'a, str>;

/// A scalar of the tree.
#[derive(Clone, Debug)]
pub(crate) struct Scalar<'a> {
    pub(crate) text: Text<'a>,
    /// Neither quoted nor marked as text, so that `12` is a number.
    plain: bool,
}

/// The value of a scalar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    /// An integer beyond 64 bits.
    Large(i128),
    Float(f64),
    Text,
}

impl<'a> Scalar<'a> {
    pub(crate) fn new(text: Text<'a>, plain: bool, tag: Option<&Tag>) -> Self {
        let text_by_tag = tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
        Self { text, plain: plain && !text_by_tag }
    }

    pub(super) fn value(&self) -> Value {
        if self.plain { plain_value(&self.text) } else { Value::Text }
    }

    pub(crate) fn is_text(&self) -> bool {
        self.value() == Value::Text
    }

    pub(crate) fn is_null(&self) -> bool {
        self.value() == Value::Null
    }

    /// Whether both are the same value in the same spelling.
    pub(crate) fn means_the_same(&self, other: &Scalar<'_>) -> bool {
        (self.is_null() && other.is_null())
            || (self.text == other.text && self.is_text() == other.is_text())
    }

    pub(super) fn visit<'de, V: Visitor<'de>, E: serde::de::Error>(
        &self,
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.value() {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Unsigned(value) => visitor.visit_u64(value),
            Value::Signed(value) => visitor.visit_i64(value),
            Value::Large(value) => visitor.visit_i128(value),
            Value::Float(value) => visitor.visit_f64(value),
            Value::Text => visitor.visit_str(&self.text),
        }
    }

    /// The value as JSON. A number that JSON has no form for is text.
    pub(crate) fn json(&self) -> Json {
        match self.value() {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(value),
            Value::Text => Json::Text(self.text.to_string()),
            _ => match self.json_number() {
                Some(number) => Json::Number(number),
                None => Json::Text(self.text.to_string()),
            },
        }
    }

    /// What means a value of JSON that is no list and no object.
    pub(crate) fn of_json(value: &Json) -> Option<Scalar<'static>> {
        let (text, plain) = match value {
            Json::Null => ("null", true),
            Json::Bool(true) => ("true", true),
            Json::Bool(false) => ("false", true),
            Json::Number(number) => (number.as_str(), true),
            Json::Text(text) => (text.as_str(), false),
            Json::List(_) | Json::Object(_) => return None,
        };
        Some(Scalar::new(text.to_owned().into(), plain, None))
    }

    /// The number as JSON spells it: as written where that is JSON, else recomputed.
    pub(super) fn json_number(&self) -> Option<String> {
        let recomputed = match self.value() {
            Value::Unsigned(value) => value.to_string(),
            Value::Signed(value) => value.to_string(),
            Value::Large(value) => value.to_string(),
            Value::Float(value) if value.is_finite() => {
                if is_json_number(&self.text) {
                    self.text.to_string()
                } else {
                    format!("{value:?}")
                }
            }
            _ => return None,
        };
        Some(recomputed)
    }
}

fn plain_value(text: &str) -> Value {
    match text {
        "" | "null" | "Null" | "NULL" | "~" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    if let Some(value) = integer(text) {
        return match (u64::try_from(value), i64::try_from(value)) {
            (Ok(value), _) => Value::Unsigned(value),
            (_, Ok(value)) => Value::Signed(value),
            _ => Value::Large(value),
        };
    }
    if leading_zero(text) {
        return Value::Text;
    }
    float(text).map_or(Value::Text, Value::Float)
}

fn integer(text: &str) -> Option<i128> {
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (radix, digits) = match digits.get(..2) {
        Some("0x") => (16, &digits[2..]),
        Some("0o") => (8, &digits[2..]),
        Some("0b") => (2, &digits[2..]),
        _ if leading_zero(text) => return None,
        _ => (10, digits),
    };
    if !digits.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let value = i128::from_str_radix(digits, radix).ok()?;
    Some(if negative { -value } else { value })
}

/// `007` is text: as a number it would lose its zeros.
fn leading_zero(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

fn float(text: &str) -> Option<f64> {
    match text {
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => return Some(f64::INFINITY),
        "-.inf" | "-.Inf" | "-.INF" => return Some(f64::NEG_INFINITY),
        ".nan" | ".NaN" | ".NAN" => return Some(f64::NAN),
        _ => {}
    }
    let rest = text.strip_prefix('+').unwrap_or(text);
    if text.starts_with('+') && rest.starts_with(['+', '-']) {
        return None;
    }
    rest.parse::<f64>().ok().filter(|value| value.is_finite())
}

/// Whether a text is a number in JSON's spelling.
pub(super) fn is_json_number(text: &str) -> bool {
    fn digits(bytes: &[u8]) -> usize {
        bytes.iter().take_while(|b| b.is_ascii_digit()).count()
    }
    let mut rest = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest.first() == Some(&b'0')) {
        return false;
    }
    rest = &rest[whole..];
    if let [b'.', tail @ ..] = rest {
        let fraction = digits(tail);
        if fraction == 0 {
            return false;
        }
        rest = &tail[fraction..];
    }
    if let [b'e' | b'E', tail @ ..] = rest {
        let tail = match tail {
            [b'+' | b'-', more @ ..] => more,
            _ => tail,
        };
        let exponent = digits(tail);
        if exponent == 0 {
            return false;
        }
        rest = &tail[exponent..];
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_scalars_mean_what_serde_yaml_says() {
        let texts = [
            "",
            "~",
            "null",
            "true",
            "True",
            "yes",
            "12",
            "-12",
            "+12",
            "007",
            "-0",
            "0",
            "0x1f",
            "-0x1f",
            "0o17",
            "0b101",
            "0x",
            "0x-1",
            "1.5",
            "1e3",
            "+1.5",
            "++1",
            "+-1",
            "-+1",
            ".5",
            "5.",
            ".inf",
            "-.inf",
            "1_000",
            "4736605172296554197",
            "18446744073709551615",
            "18446744073709551616",
            "-9223372036854775809",
            "1e999",
            "infinity",
            "inf",
            "nan",
            "12abc",
            "2020-12-01",
            "-",
            "+",
            "00",
            "00.5",
            "é",
            "0é",
            "340282366920938463463374607431768211456",
        ];
        for text in texts {
            let ours = plain_value(text);
            let theirs: serde_yaml::Value = serde_yaml::from_str(&format!("k: {text}"))
                .map_or(serde_yaml::Value::Null, |v: serde_yaml::Value| v["k"].clone());
            let same = match (&ours, &theirs) {
                (Value::Null, serde_yaml::Value::Null) => true,
                (Value::Bool(a), serde_yaml::Value::Bool(b)) => a == b,
                (Value::Unsigned(a), serde_yaml::Value::Number(b)) => b.as_u64() == Some(*a),
                (Value::Signed(a), serde_yaml::Value::Number(b)) => b.as_i64() == Some(*a),
                (Value::Float(a), serde_yaml::Value::Number(b)) => {
                    b.is_f64() && b.as_f64() == Some(*a)
                }
                // `Value` has no room for these.
                (Value::Large(_), serde_yaml::Value::Number(_) | serde_yaml::Value::Null) => true,
                (Value::Text, serde_yaml::Value::String(b)) => b == text,
                // A lone `-` begins a list.
                (Value::Text, _) => text == "-",
                _ => false,
            };
            assert!(same, "{text:?}: ours {ours:?}, serde_yaml {theirs:?}");
        }
    }

    #[test]
    fn json_numbers() {
        for good in ["0", "-0", "12", "1.50", "1e3", "1.5E-7"] {
            assert!(is_json_number(good), "{good}");
        }
        for bad in ["", "-", "01", "1.", ".5", "1e", "+1", "0x1", "1 "] {
            assert!(!is_json_number(bad), "{bad}");
        }
    }
}
