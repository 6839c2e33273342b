//! Values as the author of a descriptor writes them.

use std::borrow::Cow;

use super::scope::{Def, DefKind, Scope};
use crate::load::raw::{self, EnumDef};
use crate::model::fit::{Definitions, Facts, Fields, Kind};
use crate::model::{EnumRepr, Json, Literal, Type};

impl Definitions for Scope<'_> {
    type Field = raw::Field;

    fn fields(&self, structure: &str) -> Option<Fields<'_, raw::Field>> {
        let def = self.by_rust(structure)?;
        match &def.kind {
            DefKind::Struct(fields) => Some(fields_of(fields, def.file)),
            DefKind::Alias(_) | DefKind::Enum(_) => None,
        }
    }

    fn ty<'f>(&self, file: usize, field: &'f raw::Field) -> Option<Cow<'f, Type>> {
        self.resolve(file, &field.ty).ok().map(Cow::Owned)
    }

    fn facts(&self, field: &raw::Field) -> Facts {
        let raw::Field { required, nullable, lenient, uncertain, .. } = *field;
        Facts { required, nullable, lenient, uncertain }
    }

    fn repr(&self, name: &str) -> Option<EnumRepr> {
        match self.by_rust(name) {
            Some(Def { kind: DefKind::Enum(EnumDef { repr, .. }), .. }) => *repr,
            Some(_) => None,
            None => self.published(name)?.repr,
        }
    }

    fn has_code(&self, name: &str, code: &str) -> bool {
        match self.by_rust(name) {
            Some(Def { kind: DefKind::Enum(EnumDef { codes, .. }), .. }) => {
                codes.iter().any(|(known, _)| known == code)
            }
            _ => false,
        }
    }
}

/// Fields of a file, as [`fit_fields`](crate::model::fit::fit_fields) takes them.
pub(crate) fn fields_of(
    fields: &crate::load::Entries<raw::Field>,
    file: usize,
) -> Fields<'_, raw::Field> {
    Fields { list: fields.iter().map(|(wire, field)| (wire.as_str(), field)).collect(), file }
}

/// What a kind is in a descriptor.
pub(crate) fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "a text",
        Kind::I32 => "a 32-bit integer",
        Kind::I64 => "a 64-bit integer",
        Kind::Float => "a number",
        Kind::Bool => "`true` or `false`",
        Kind::QuotedScalar | Kind::QuotedJson => "a text that holds the value, as in `\"12\"`",
        Kind::List => "a list",
        Kind::Object => "a mapping",
        Kind::Any => "anything",
    }
}

/// The most common slip: a text that looks like a number, without quotes.
pub(crate) fn quote_help(kind: Kind, value: &Json) -> Option<String> {
    match (kind, value) {
        (Kind::Text | Kind::QuotedScalar | Kind::QuotedJson, Json::Number(text)) => {
            Some(format!("put it in quotes: \"{text}\""))
        }
        (Kind::Text | Kind::QuotedScalar | Kind::QuotedJson, Json::Bool(value)) => {
            Some(format!("put it in quotes: \"{value}\""))
        }
        (Kind::I32 | Kind::I64, Json::Number(_)) => {
            Some("write a whole number in its range, or use another type".to_owned())
        }
        // YAML takes a number beyond all limits for a text.
        (Kind::Float, Json::Text(text)) if text.parse().is_ok_and(f64::is_infinite) => {
            Some("write a number between -1.7e308 and 1.7e308".to_owned())
        }
        (Kind::I32 | Kind::I64 | Kind::Float, Json::Text(_)) => {
            Some("remove the quotes, or use `text<…>` as the type".to_owned())
        }
        _ => None,
    }
}

/// A default as the model has it; `None` when it does not fit the field.
pub(crate) fn default(
    scope: &Scope<'_>,
    field: &raw::Field,
    ty: &Type,
    value: &Json,
) -> Option<Literal> {
    match value {
        Json::Null => field.nullable.then_some(Literal::Null),
        value => literal(scope, ty, value),
    }
}

fn literal(scope: &Scope<'_>, ty: &Type, value: &Json) -> Option<Literal> {
    // Inside a text the value may be written with or without its quotes.
    if let Type::Quoted(inner) = ty {
        return match (&**inner, value) {
            (Type::Bool, Json::Text(text)) => text.parse().ok().map(Literal::Bool),
            (_, Json::Text(text)) => literal(scope, inner, &Json::Number(text.clone())),
            _ => literal(scope, inner, value),
        };
    }
    match (Kind::of(scope, ty), value) {
        (Kind::Text, Json::Text(text)) => Some(Literal::Text(text.clone())),
        (Kind::Bool, Json::Bool(value)) => Some(Literal::Bool(*value)),
        (Kind::I32, Json::Number(text)) => {
            text.parse::<i32>().ok().map(|number| Literal::Int(number.into()))
        }
        (Kind::I64, Json::Number(text)) => text.parse().ok().map(Literal::Int),
        (Kind::Float, Json::Number(text)) => text.parse().ok().map(Literal::Float),
        _ => None,
    }
}
