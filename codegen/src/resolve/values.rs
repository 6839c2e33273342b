//! Values as the author of a descriptor writes them.

use crate::diagnostic::habits::word_help;
use crate::load::raw;
use crate::model::fit::{Enums, JsonKind, is_local_time};
use crate::model::{Json, Literal, Text, Type};

/// What a kind is in a descriptor.
pub(crate) fn words(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Text => "a text",
        JsonKind::I32 => "a 32-bit integer",
        JsonKind::I64 => "a 64-bit integer",
        JsonKind::Float => "a number",
        JsonKind::Bool => "`true` or `false`",
        JsonKind::QuotedScalar => "a text that holds the value, as in `\"12\"`",
        JsonKind::QuotedJson => "a text that holds JSON, as in `'{\"id\": 1}'`",
        JsonKind::List => "a list",
        JsonKind::Object => "a mapping",
        JsonKind::File => "nothing: a file is no part of the JSON",
        JsonKind::Any => "anything",
    }
}

/// What to write instead of a value of another kind.
pub(crate) fn value_help(kind: JsonKind, value: &Json) -> Option<String> {
    let is_text = matches!(kind, JsonKind::Text | JsonKind::QuotedScalar | JsonKind::QuotedJson);
    Some(match value {
        Json::Number(text) if is_text => format!("put it in quotes: \"{text}\""),
        Json::Bool(value) if is_text => format!("put it in quotes: \"{value}\""),
        Json::Number(text) if kind == JsonKind::Bool => return word_help(text, &["true", "false"]),
        Json::Number(_) if kind.is_number() => {
            "write a whole number in its range, or use another type".to_owned()
        }
        Json::Text(text) if kind.is_number() => number_help(kind, text),
        Json::Text(text) if kind == JsonKind::Bool => return word_help(text, &["true", "false"]),
        Json::Text(text) if kind == JsonKind::List && text.contains(',') => {
            "write a list, as in `[1, 2]`; a text of parts is of the type `csv`".to_owned()
        }
        Json::Text(_) | Json::Number(_) | Json::Bool(_) | Json::Object(_)
            if kind == JsonKind::List =>
        {
            "write a list, in brackets, even of one".to_owned()
        }
        Json::Text(text) if kind == JsonKind::Object && text.trim_start().starts_with('{') => {
            "leave out the quotes; JSON in a text is of a type in `text<…>`".to_owned()
        }
        Json::List(_) if kind == JsonKind::Object => "write one, not a list of them".to_owned(),
        Json::Object(_) | Json::List(_) if kind == JsonKind::QuotedJson => {
            "put the JSON in quotes: `'{\"id\": 1}'`".to_owned()
        }
        Json::List(_) if kind == JsonKind::Text => {
            "write one text, as in `\"1,2\"`, or use a list as the type, as in `[string]`"
                .to_owned()
        }
        _ => return None,
    })
}

/// The same for a text in the place of a number.
fn number_help(kind: JsonKind, text: &str) -> String {
    let number = text.parse::<f64>();
    // YAML takes a number beyond all limits for a text, and one that begins with zeros.
    if kind == JsonKind::Float && number.as_ref().is_ok_and(|number| number.is_infinite()) {
        return "write a number between -1.7e308 and 1.7e308".to_owned();
    }
    let digits = text.trim_start_matches('0');
    if digits.len() < text.len() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let digits = if digits.is_empty() { "0" } else { digits };
        return format!("write `{digits}`; where the zeros matter, use `string` as the type");
    }
    let bare: String = text.chars().filter(|c| !matches!(c, '_' | ',' | ' ')).collect();
    match (number, bare.parse::<f64>()) {
        (Ok(number), _) if number.is_finite() => {
            "remove the quotes, or use `text<…>` as the type".to_owned()
        }
        (_, Ok(number)) if number.is_finite() && bare.len() < text.len() => {
            format!("write `{bare}`, with nothing between the digits")
        }
        _ => "write a number, or use another type".to_owned(),
    }
}

/// A default as the model has it; `None` when it does not fit the field.
pub(super) fn default(
    enums: &impl Enums,
    field: &raw::Field,
    ty: &Type,
    value: &Json,
) -> Option<Literal> {
    match value {
        Json::Null => field.nullable.then_some(Literal::Null),
        value => literal(enums, ty, value),
    }
}

fn literal(enums: &impl Enums, ty: &Type, value: &Json) -> Option<Literal> {
    // Inside a text the value may be written with or without its quotes.
    if ty.is_quoted_scalar() {
        let inner = ty.unquoted();
        return match (inner, value) {
            (Type::Bool, Json::Text(text)) => text.parse().ok().map(Literal::Bool),
            (_, Json::Text(text)) => literal(enums, inner, &Json::Number(text.clone())),
            _ => literal(enums, inner, value),
        };
    }
    match (JsonKind::of(enums, ty), value) {
        (_, Json::Text(text)) if *ty == Type::Text(Text::DateTime) && !is_local_time(text) => None,
        (JsonKind::Text, Json::Text(text)) => Some(Literal::Text(text.clone())),
        (JsonKind::Bool, Json::Bool(value)) => Some(Literal::Bool(*value)),
        (JsonKind::I32, Json::Number(text)) => {
            text.parse::<i32>().ok().map(|number| Literal::Int(number.into()))
        }
        (JsonKind::I64, Json::Number(text)) => text.parse().ok().map(Literal::Int),
        (JsonKind::Float, Json::Number(text)) => text.parse().ok().map(Literal::Float),
        _ => None,
    }
}
