//! What a value shows of its shape.

use doudian_codegen::model::Json;

use super::example::is_datetime;
use crate::entry::{Fields, Member, Shape};

/// The shape of a value. All that is found is a guess.
pub(super) fn shape(value: &Json) -> Shape {
    match value {
        Json::Null => Shape::Unknown,
        Json::Bool(_) => Shape::Bool,
        Json::Number(digits) if digits.parse::<i64>().is_ok() => Shape::I64,
        Json::Number(_) => Shape::F64,
        Json::Text(text) if is_datetime(text) => Shape::DateTime,
        Json::Text(_) => Shape::Text,
        Json::List(list) => {
            let item = list.iter().map(shape).reduce(both).unwrap_or_default();
            Shape::List(Box::new(item))
        }
        Json::Object(members) => match members.as_slice() {
            [] => Shape::Unknown,
            // Keys that are numbers or dates are values.
            members if members.iter().all(|(name, _)| is_value(name)) => {
                let item = members.iter().map(|(_, value)| shape(value)).reduce(both);
                Shape::Map(Box::new(item.unwrap_or_default()))
            }
            members => Shape::Fields(fields(members)),
        },
    }
}

fn fields(members: &[(String, Json)]) -> Fields {
    let mut fields = Fields::new();
    for (name, value) in members {
        let name = name.trim();
        if name.is_empty() || fields.iter().any(|known| known.name == name) {
            continue;
        }
        fields.push(Member { is_guess: true, ..Member::new(name, shape(value)) });
    }
    fields
}

fn is_value(name: &str) -> bool {
    name.len() >= 4 && name.bytes().all(|b| b.is_ascii_digit() || b == b'-')
}

/// The shape of both; where they differ, nothing is known.
fn both(one: Shape, other: Shape) -> Shape {
    match (one, other) {
        (Shape::Unknown, known) | (known, Shape::Unknown) => known,
        (Shape::I64, Shape::F64) | (Shape::F64, Shape::I64) => Shape::F64,
        (Shape::DateTime, Shape::Text) | (Shape::Text, Shape::DateTime) => Shape::Text,
        (Shape::List(one), Shape::List(other)) => Shape::List(Box::new(both(*one, *other))),
        (Shape::Map(one), Shape::Map(other)) => Shape::Map(Box::new(both(*one, *other))),
        (Shape::Fields(mut one), Shape::Fields(other)) => {
            for member in other {
                match one.iter_mut().find(|known| known.name == member.name) {
                    Some(known) => {
                        known.shape = both(std::mem::take(&mut known.shape), member.shape);
                    }
                    None => one.push(member),
                }
            }
            Shape::Fields(one)
        }
        (one, other) if one == other => one,
        _ => Shape::Unknown,
    }
}
