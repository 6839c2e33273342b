//! The parameters of a method against its descriptor.
//!
//! Parameters that the descriptor does not know are ignored, as are codes that it does not
//! list. Number and text stand for each other where the descriptor says `lenient`, and in
//! every legacy method: those take each value as text, lists and objects as JSON in text.

use doudian_codegen::model::{Api, EnumRepr, Field, Json, Platform, Status, Struct, Text, Type};
use doudian_runtime::json::integral_number;

use crate::json;
use crate::refusal::{Refusal, shorten};
use crate::time;

/// Checks the parameters of a call.
pub(crate) fn check(platform: &Platform, api: &Api, params: &Json) -> Result<(), Refusal> {
    let checker = Checker { platform, legacy: api.status == Status::Legacy };
    checker.fields(&api.request, params, "")
}

struct Checker<'m> {
    platform: &'m Platform,
    legacy: bool,
}

impl Checker<'_> {
    fn fields(&self, of: &Struct, object: &Json, path: &str) -> Result<(), Refusal> {
        let place = |field: &Field| match path {
            "" => field.wire.clone(),
            path => format!("{path}.{}", field.wire),
        };
        for field in of.fields.iter().filter(|field| field.required) {
            let value = json::present(object, &field.wire);
            if value.is_none_or(|value| self.is_blank(field, value)) {
                return Err(Refusal::missing(&place(field)));
            }
        }
        for field in &of.fields {
            let value = json::present(object, &field.wire);
            if let Some(value) = value.filter(|value| !self.is_blank(field, value)) {
                self.value(&field.ty, self.legacy || field.lenient, value, &place(field))?;
            }
        }
        Ok(())
    }

    /// Empty text is how text-only clients leave out what is not text.
    fn is_blank(&self, field: &Field, value: &Json) -> bool {
        let texts = matches!(&field.ty, Type::Text(shape) if *shape != Text::DateTime)
            || matches!(&field.ty, Type::Enum(name) if self.repr(name) == EnumRepr::Text);
        let lenient = self.legacy || field.lenient || field.ty == Type::Text(Text::DateTime);
        !texts && lenient && matches!(value, Json::Text(text) if text.is_empty())
    }

    fn repr(&self, name: &str) -> EnumRepr {
        self.platform.enums.get(name).map_or(EnumRepr::Text, |found| found.repr)
    }

    fn value(&self, ty: &Type, lenient: bool, value: &Json, path: &str) -> Result<(), Refusal> {
        match ty {
            Type::Any | Type::Page(_) | Type::Foreign(_) => Ok(()),
            Type::Text(shape) => text(*shape, lenient, value, path),
            Type::I32 => scalar("i32", is_i32, lenient, value, path),
            Type::I64 => scalar("i64", is_i64, lenient, value, path),
            Type::F64 => scalar("f64", is_f64, lenient, value, path),
            Type::Bool => match value {
                Json::Bool(_) => Ok(()),
                other if lenient && json::scalar(other).is_some_and(is_bool) => Ok(()),
                other => wrong("bool", other, path),
            },
            Type::Enum(name) => match self.repr(name) {
                EnumRepr::I32 => scalar("i32", is_i32, lenient, value, path),
                EnumRepr::I64 => scalar("i64", is_i64, lenient, value, path),
                EnumRepr::Text => text(Text::Plain, lenient, value, path),
            },
            Type::Quoted(inner) => match value {
                Json::Text(source) if !inner.is_number_or_bool() => {
                    self.json_text(inner, source, path)
                }
                Json::Text(_) => self.value(inner, true, value, path),
                other if lenient => self.value(inner, true, other, path),
                other => wrong("text", other, path),
            },
            Type::List(inner) => match value {
                Json::List(items) => self.items(inner, lenient, items, path),
                other => self.nested(ty, "list", lenient, other, path),
            },
            Type::Map(inner) => match value {
                Json::Object(members) => members
                    .iter()
                    .filter(|(_, value)| *value != Json::Null)
                    .try_for_each(|(key, value)| {
                        self.value(inner, lenient, value, &format!("{path}.{}", shorten(key)))
                    }),
                other => self.nested(ty, "object", lenient, other, path),
            },
            Type::Struct(name) => match (value, self.platform.structs.get(name)) {
                (Json::Object(_), Some(found)) => self.fields(found, value, path),
                (Json::Object(_), None) => Ok(()),
                (other, _) => self.nested(ty, "object", lenient, other, path),
            },
        }
    }

    /// JSON in text; empty text stands for none.
    fn json_text(&self, ty: &Type, source: &str, path: &str) -> Result<(), Refusal> {
        if source.is_empty() {
            return Ok(());
        }
        match json::parse(source) {
            Ok(inner) => self.value(ty, true, &inner, path),
            Err(error) => {
                let hint = format!("parameter `{path}`: expected JSON in text, found {error}");
                Err(Refusal::invalid(hint))
            }
        }
    }

    fn items(&self, ty: &Type, lenient: bool, items: &[Json], at: &str) -> Result<(), Refusal> {
        items
            .iter()
            .enumerate()
            .filter(|(_, item)| **item != Json::Null)
            .try_for_each(|(index, item)| self.value(ty, lenient, item, &format!("{at}[{index}]")))
    }

    /// What may stand in place of a list or object: `[]` for an empty object, as services
    /// and clients written in PHP have it, and JSON inside text.
    fn nested(
        &self,
        ty: &Type,
        expected: &str,
        lenient: bool,
        value: &Json,
        path: &str,
    ) -> Result<(), Refusal> {
        match value {
            Json::List(items) if items.is_empty() => Ok(()),
            Json::Text(source) if lenient => match json::parse(source) {
                Ok(inner @ (Json::List(_) | Json::Object(_))) => {
                    self.value(ty, lenient, &inner, path)
                }
                _ => wrong(&format!("{expected}, or JSON of one in text"), value, path),
            },
            other => wrong(expected, other, path),
        }
    }
}

fn text(shape: Text, lenient: bool, value: &Json, path: &str) -> Result<(), Refusal> {
    match (value, shape) {
        (Json::Text(text), Text::DateTime) if time::read_local(text).is_none() => Err(
            Refusal::invalid(format!("parameter `{path}`: expected time as yyyy-MM-dd HH:mm:ss")),
        ),
        (Json::Text(_), _) => Ok(()),
        (Json::Number(_) | Json::Bool(_), _) if lenient => Ok(()),
        (Json::List(_), Text::Csv | Text::Pipe) if lenient => Ok(()),
        (other, _) => wrong("text", other, path),
    }
}

/// A number, or text that holds one.
fn scalar(
    expected: &str,
    fits: fn(&str) -> bool,
    lenient: bool,
    value: &Json,
    path: &str,
) -> Result<(), Refusal> {
    match value {
        Json::Number(digits) if fits(digits) => Ok(()),
        Json::Number(_) => Err(Refusal::invalid(format!(
            "parameter `{path}`: expected {expected}, found a number that does not fit"
        ))),
        Json::Text(text) if lenient && fits(text.trim()) => Ok(()),
        Json::Bool(_) if lenient => Ok(()),
        other => wrong(expected, other, path),
    }
}

fn is_i32(digits: &str) -> bool {
    integral_number(digits).parse::<i32>().is_ok()
}

fn is_i64(digits: &str) -> bool {
    integral_number(digits).parse::<i64>().is_ok()
}

fn is_f64(digits: &str) -> bool {
    digits.parse::<f64>().is_ok_and(f64::is_finite)
}

fn is_bool(text: &str) -> bool {
    matches!(text, "true" | "false" | "0" | "1")
}

fn wrong(expected: &str, found: &Json, path: &str) -> Result<(), Refusal> {
    let found = json::kind(found);
    Err(Refusal::invalid(format!("parameter `{path}`: expected {expected}, found {found}")))
}
