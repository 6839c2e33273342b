//! The schema of a field: of its type, with what is known of the field beside it.

use super::super::extension as x;
use super::super::json::{Members, word};
use super::codes::codes;
use super::refer::RefBase;
use crate::model::{Field, Json, Limit, Literal, Type};
use crate::resolve::names;

/// The schema of a field.
pub(in crate::emit) fn property(place: RefBase, field: &Field) -> Members {
    let mut schema = place.schema(&field.ty);
    limits(field, &mut schema);
    if field.lenient {
        deep(&mut schema, &field.ty, &mut both);
    }
    if field.nullable {
        schema = nullable(schema);
    }
    schema.put_some("title", field.label.as_deref());
    schema.put_some("description", field.note.as_deref());
    schema.put_some("default", field.default.as_ref().map(literal));
    schema.put_true("deprecated", field.is_outdated());
    codes(&field.codes, field.ty.leaf().is_integer(), &mut schema);
    schema.put_some(x::UNIT, field.unit.as_deref());
    schema.put_some(x::PII, field.pii.and_then(word));
    schema.put_true(x::LENIENT, field.lenient);
    schema.put_some(x::DEPRECATED, field.deprecated.as_deref());
    schema.put_true(x::RETIRED, field.retired);
    schema.put_some(x::SINCE, field.since.map(i64::from));
    schema.put_true(x::UNCERTAIN, field.uncertain);
    let is_renamed =
        !names::is_wire_name(&field.wire) || names::field(&field.wire, None) != field.rust.ident;
    schema.put_some(x::RENAME, is_renamed.then_some(&field.rust.ident));
    schema
}

/// Puts the limits where the values are that they are about.
fn limits(field: &Field, schema: &mut Members) {
    let own = field.limits;
    for limit in own.of_items() {
        let is_map = matches!(field.ty, Type::Map(_));
        let is_list = matches!(field.ty, Type::List(_));
        let (name, count) = match limit {
            Limit::MaxItems(count) if is_list => ("maxItems", count),
            Limit::MaxItems(count) if is_map => ("maxProperties", count),
            Limit::MaxItems(count) => (x::MAX_PARTS, count),
            Limit::MinItems(count) if is_list => ("minItems", count),
            Limit::MinItems(count) if is_map => ("minProperties", count),
            Limit::MinItems(count) => (x::MIN_PARTS, count),
            _ => continue,
        };
        schema.put(name, count);
    }
    if own.of_each().next().is_some() {
        deep(schema, &field.ty, &mut |leaf| {
            for limit in own.of_each() {
                match limit {
                    Limit::MaxLength(count) => leaf.put("maxLength", count),
                    Limit::MaxBytes(count) => leaf.put(x::MAX_BYTES, count),
                    Limit::Min(number) => leaf.put("minimum", Json::Number(number.to_string())),
                    Limit::Max(number) => leaf.put("maximum", Json::Number(number.to_string())),
                    Limit::MaxItems(_) | Limit::MinItems(_) => {}
                }
            }
        });
    }
}

/// Changes the schema of what a list, map or text holds in the end.
fn deep(schema: &mut Members, ty: &Type, change: &mut dyn FnMut(&mut Members)) {
    let inside = match ty {
        Type::List(_) => "items",
        Type::Map(_) => "additionalProperties",
        Type::Quoted(_) => "contentSchema",
        _ => return change(schema),
    };
    if let (Some(Json::Object(members)), Some(inner)) = (schema.get_mut(inside), ty.inner()) {
        let mut held = Members(std::mem::take(members));
        deep(&mut held, inner, change);
        *members = held.0;
    }
}

/// Number and text both occur.
fn both(schema: &mut Members) {
    if let Some(ty) = schema.get_mut("type")
        && let Json::Text(own) = ty
    {
        let other = if own == "string" { "number" } else { "string" };
        *ty = Json::List(vec![Json::from(&*own), Json::from(other)]);
    }
}

/// `null` is a value as well.
fn nullable(mut schema: Members) -> Members {
    let null = || Json::from("null");
    match schema.get_mut("type") {
        Some(Json::List(all)) => all.push(null()),
        Some(ty) => *ty = Json::List(vec![ty.clone(), null()]),
        None => {
            let mut alone = Members::default();
            alone.put("type", "null");
            let mut either = Members::default();
            either.put("anyOf", vec![Json::from(schema), alone.into()]);
            return either;
        }
    }
    schema
}

fn literal(value: &Literal) -> Json {
    match value {
        Literal::Null => Json::Null,
        Literal::Int(value) => Json::from(*value),
        Literal::Float(value) => Json::Number(format!("{value:?}")),
        Literal::Bool(value) => Json::from(*value),
        Literal::Text(text) => Json::from(text),
    }
}
