//! Examples, which documents write as texts: `[y0001 y0002]`, `"1"`, `<nil>`.

use doudian_codegen::model::Json;

use crate::entry::Shape;
use crate::json::{self, Parts};
use crate::loose;

/// What stands where there is no example.
const NONE: &[&str] =
    &["", "<nil>", "nil", "null", "None", "无", "-", "/", "\"\"", "“”", "{}", "[]", "undefined"];

/// The example of a schema or parameter, unless it is none.
pub(super) fn of(schema: &Json) -> Option<&Json> {
    let example = schema.get("example").or_else(|| {
        let examples = schema.get("examples")?;
        match examples {
            // Of a schema; of a parameter they have names.
            Json::List(list) => list.first(),
            Json::Object(named) => named.first()?.1.get("value"),
            _ => None,
        }
    })?;
    let is_none = match example {
        Json::Null => true,
        Json::Text(text) => NONE.contains(&text.trim()),
        Json::List(list) => list.is_empty(),
        Json::Object(members) => members.is_empty(),
        Json::Bool(_) | Json::Number(_) => false,
    };
    (!is_none).then_some(example)
}

/// The value that a text means, where it is a list or object.
pub(super) fn value(example: &Json) -> Option<Json> {
    match example {
        Json::List(_) | Json::Object(_) => Some(example.clone()),
        Json::Text(text) if text.trim_start().starts_with(['{', '[', '`']) => {
            let (value, _) = loose::sample(text)?;
            Some(value)
        }
        _ => None,
    }
}

/// An example as a value of a shape; `None` where it is none.
pub(super) fn fitted(example: &Json, shape: &Shape) -> Option<Json> {
    let text = example.word().map(|text| text.trim().trim_matches(['"', '“', '”']).trim());
    match shape {
        Shape::Text | Shape::Csv => {
            let text = text.filter(|text| !text.is_empty() && !is_prose(text))?;
            Some(Json::Text(text.to_owned()))
        }
        Shape::DateTime => {
            let text = text.filter(|text| is_datetime(text))?;
            Some(Json::Text(text.to_owned()))
        }
        Shape::I32 => integer(text?).filter(|n| i32::try_from(*n).is_ok()).map(number),
        Shape::I64 => integer(text?).map(number),
        Shape::F64 => {
            let text = text?;
            text.parse::<f64>().ok().filter(|value| value.is_finite())?;
            json::parse(text).ok().filter(|value| matches!(value, Json::Number(_)))
        }
        Shape::Bool => match example {
            Json::Bool(value) => Some(Json::Bool(*value)),
            _ => match text? {
                "true" | "True" => Some(Json::Bool(true)),
                "false" | "False" => Some(Json::Bool(false)),
                _ => None,
            },
        },
        Shape::List(item) => {
            let list = match example {
                Json::List(list) => list.clone(),
                // `[a b]` is how a list is printed in Go.
                Json::Text(text) => match json::parse(text) {
                    Ok(Json::List(list)) => list,
                    Ok(_) | Err(_) => {
                        let inner = text.trim().strip_prefix('[')?.strip_suffix(']')?;
                        inner
                            .split([' ', ',', '，'])
                            .filter(|part| !part.is_empty())
                            .map(|part| Json::Text(part.to_owned()))
                            .collect()
                    }
                },
                _ => return None,
            };
            let fitted: Option<Vec<_>> = list.iter().map(|value| fitted(value, item)).collect();
            fitted.filter(|list| !list.is_empty()).map(Json::List)
        }
        Shape::Map(item) => {
            let value = value(example)?;
            let value = only(value);
            let members = value.members()?.iter();
            let fitted: Option<Vec<_>> =
                members.map(|(name, value)| Some((name.clone(), fitted(value, item)?))).collect();
            fitted.filter(|members| !members.is_empty()).map(Json::Object)
        }
        Shape::Fields(fields) => {
            let value = only(value(example)?);
            let mut members = Vec::new();
            for (name, value) in value.members()? {
                // What the schema lacks is left out of its example.
                let Some(field) = fields.iter().find(|field| field.name == *name) else { continue };
                if let Some(value) = fitted(value, &field.shape) {
                    members.push((name.clone(), value));
                }
            }
            (!members.is_empty()).then_some(Json::Object(members))
        }
        Shape::Quoted(inner) => {
            let inner = value(example).and_then(|value| fitted(&value, inner))?;
            Some(Json::Text(inner.pretty()))
        }
        Shape::Unknown => value(example).or_else(|| Some(example.clone())),
        Shape::File | Shape::Named(_) => None,
    }
}

/// Sentences are about a value, or too long for one: `详见错误码`.
fn is_prose(text: &str) -> bool {
    const LONGEST: usize = 20;
    let wide = text.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).count();
    let marks = ['，', '。', '；', '：', '！'];
    wide > LONGEST
        || wide > 4 && text.contains(marks)
        || ["详见", "参考", "参见", "见下", "示例"].iter().any(|word| text.starts_with(word))
}

/// The only element of a list: some documents have brackets around every sample.
pub(super) fn only(value: Json) -> Json {
    match value {
        Json::List(mut list) if list.first().is_some_and(|first| first.members().is_some()) => {
            list.swap_remove(0)
        }
        other => other,
    }
}

fn number(value: i64) -> Json {
    Json::Number(value.to_string())
}

/// `7`, and `7.0`.
fn integer(text: &str) -> Option<i64> {
    let whole = text.strip_suffix(".0").unwrap_or(text);
    whole.parse().ok()
}

/// `2020-12-01 00:00:00`
pub(super) fn is_datetime(text: &str) -> bool {
    crate::text::is_time(text.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_become_values_of_their_shapes() {
        let list = |shape| Shape::List(Box::new(shape));
        for (example, shape, fitted_to) in [
            (r#""1""#, Shape::I64, Some("1")),
            ("0.0", Shape::I32, Some("0")),
            (r#""4736605172296554197""#, Shape::I32, None),
            (r#""[y1 y2]""#, list(Shape::Text), Some(r#"["y1", "y2"]"#)),
            (r#""[1, 2]""#, list(Shape::I64), Some("[1, 2]")),
            (r#""秒级时间戳""#, Shape::I64, None),
            (r#""true""#, Shape::Bool, Some("true")),
            ("12", Shape::Text, Some(r#""12""#)),
            (r#""2020-12-01""#, Shape::DateTime, None),
            (r#""{\"a\": 1}""#, Shape::Map(Box::new(Shape::I32)), Some(r#"{"a": 1}"#)),
            (r#""详见错误码""#, Shape::Text, None),
            (r#""主播添加可发放券，入口如下""#, Shape::Text, None),
            (r#""经典奶茶5折券""#, Shape::Text, Some(r#""经典奶茶5折券""#)),
            (r#""80.6""#, Shape::F64, Some("80.6")),
            (r#""NaN""#, Shape::F64, None),
        ] {
            let found = fitted(&json::parse(example).unwrap(), &shape);
            assert_eq!(found, fitted_to.map(|text| json::parse(text).unwrap()), "{example}");
        }
    }
}
