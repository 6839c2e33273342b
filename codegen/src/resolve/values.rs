//! Whether a value fits a type.

use super::scope::{Def, DefKind, Scope};
use crate::load::raw::EnumDef;
use crate::model::{EnumRepr, Json, Literal, Type};

/// What a type asks of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    I32,
    I64,
    Float,
    Bool,
    /// A number or bool inside a text.
    Quoted,
    List,
    Object,
    Any,
}

impl Kind {
    pub(crate) fn of(scope: &Scope<'_>, ty: &Type) -> Self {
        match ty {
            Type::Text(_) => Kind::Text,
            Type::I32 => Kind::I32,
            Type::I64 => Kind::I64,
            Type::F64 => Kind::Float,
            Type::Bool => Kind::Bool,
            Type::Any | Type::Foreign(_) => Kind::Any,
            Type::Quoted(_) => Kind::Quoted,
            Type::List(_) => Kind::List,
            Type::Map(_) | Type::Page(_) | Type::Struct(_) => Kind::Object,
            Type::Enum(name) => match enum_repr(scope, name) {
                Some(EnumRepr::I32) => Kind::I32,
                Some(EnumRepr::I64) => Kind::I64,
                Some(EnumRepr::Text) => Kind::Text,
                None => Kind::Any,
            },
        }
    }

    pub(crate) fn words(self) -> &'static str {
        match self {
            Kind::Text => "a text",
            Kind::I32 => "a 32-bit integer",
            Kind::I64 => "a 64-bit integer",
            Kind::Float => "a number",
            Kind::Bool => "`true` or `false`",
            Kind::Quoted => "a text that holds the value, as in `\"12\"`",
            Kind::List => "a list",
            Kind::Object => "a mapping",
            Kind::Any => "anything",
        }
    }

    /// Whether a value is of this kind, without looking inside it.
    pub(crate) fn fits(self, value: &Json) -> bool {
        match (self, value) {
            (Kind::Any, _)
            | (Kind::Text | Kind::Quoted, Json::Text(_))
            | (Kind::Float, Json::Number(_))
            | (Kind::Bool, Json::Bool(_))
            | (Kind::List, Json::List(_))
            | (Kind::Object, Json::Object(_)) => true,
            (Kind::I32, Json::Number(text)) => text.parse::<i32>().is_ok(),
            (Kind::I64, Json::Number(text)) => text.parse::<i64>().is_ok(),
            _ => false,
        }
    }

    /// The most common slip: a text that looks like a number, without quotes.
    pub(crate) fn quote_help(self, value: &Json) -> Option<String> {
        match (self, value) {
            (Kind::Text | Kind::Quoted, Json::Number(text)) => {
                Some(format!("put it in quotes: \"{text}\""))
            }
            (Kind::Text | Kind::Quoted, Json::Bool(value)) => {
                Some(format!("put it in quotes: \"{value}\""))
            }
            (Kind::I32 | Kind::I64 | Kind::Float, Json::Text(_)) => {
                Some("remove the quotes, or use `text<…>` as the type".to_owned())
            }
            _ => None,
        }
    }
}

fn enum_repr(scope: &Scope<'_>, name: &str) -> Option<EnumRepr> {
    match scope.by_rust(name) {
        Some(Def { kind: DefKind::Enum(EnumDef { repr, .. }), .. }) => *repr,
        Some(_) => None,
        None => scope.published(name)?.repr,
    }
}

/// A default as the model has it; `None` when it does not fit the type.
pub(crate) fn literal(scope: &Scope<'_>, ty: &Type, value: &Json) -> Option<Literal> {
    // Inside a text the value may be written with or without its quotes.
    if let Type::Quoted(inner) = ty {
        return match (&**inner, value) {
            (Type::Bool, Json::Text(text)) => text.parse().ok().map(Literal::Bool),
            (_, Json::Text(text)) => literal(scope, inner, &Json::Number(text.clone())),
            _ => literal(scope, inner, value),
        };
    }
    let kind = Kind::of(scope, ty);
    match value {
        _ if !kind.fits(value) => None,
        Json::Text(text) if kind == Kind::Text => Some(Literal::Text(text.clone())),
        Json::Bool(value) if kind == Kind::Bool => Some(Literal::Bool(*value)),
        Json::Number(text) => match kind {
            Kind::I32 | Kind::I64 => text.parse().ok().map(Literal::Int),
            Kind::Float => text.parse().ok().map(Literal::Float),
            _ => None,
        },
        _ => None,
    }
}
