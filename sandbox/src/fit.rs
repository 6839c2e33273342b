//! Whether JSON is as a descriptor has it: all that is not, by its place.

use std::fmt;

use doudian_codegen::model::{EnumRepr, Field, Json, Platform, Struct, Text, Type};
use doudian_runtime::json::integral_number;

use crate::json::{self, kind};
use crate::refusal::shorten;
use crate::time;

/// More than this is not listed: the value is then of another type altogether.
const MOST: usize = 100;

/// A place in JSON that is not as described. Holds no value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit {
    /// Names and indexes from the top, for example `logistics_msg.shipped_order_info[0].sku_id`;
    /// empty for the top itself.
    pub path: String,
    /// What was expected, and what was found.
    pub what: String,
    /// Whether the descriptor marks the field, or one that holds it, as uncertain: more likely
    /// it is wrong then than the value.
    pub uncertain: bool,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.what)?,
            path => write!(f, "`{path}`: {}", self.what)?,
        }
        if self.uncertain { f.write_str("; the descriptor is not certain here") } else { Ok(()) }
    }
}

/// Everything in a JSON text that is not as the type describes it: members that are missing,
/// of another kind, or not described. The bindings read much of it all the same.
///
/// # Errors
///
/// When the text is not JSON.
pub fn misfits(platform: &Platform, ty: &Type, text: &str) -> Result<Vec<Misfit>, String> {
    json::parse(text.trim()).map(|value| of(platform, ty, &value))
}

pub(crate) fn of(platform: &Platform, ty: &Type, value: &Json) -> Vec<Misfit> {
    let mut checker = Checker { platform, found: Vec::new(), uncertain: false };
    checker.value(ty, false, value, "");
    checker.found
}

struct Checker<'m> {
    platform: &'m Platform,
    found: Vec<Misfit>,
    /// Whether the descriptor is not certain of what is being looked at.
    uncertain: bool,
}

impl Checker<'_> {
    fn report(&mut self, path: &str, what: impl Into<String>) {
        if self.found.len() < MOST {
            let uncertain = self.uncertain;
            self.found.push(Misfit { path: path.to_owned(), what: what.into(), uncertain });
        }
    }

    fn wrong(&mut self, expected: &str, value: &Json, path: &str) {
        self.report(path, format!("expected {expected}, found {}", kind(value)));
    }

    fn fields(&mut self, of: &Struct, members: &[(String, Json)], path: &str) {
        let place = |name: &str| match path {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        };
        let outside = self.uncertain;
        for field in &of.fields {
            self.uncertain = outside || field.uncertain;
            let member = members.iter().rev().find(|(name, _)| *name == field.wire);
            match member {
                None if field.required => self.report(&place(&field.wire), "is missing"),
                Some((_, Json::Null)) if field.required => {
                    self.report(&place(&field.wire), "is null, but promised");
                }
                None | Some((_, Json::Null)) => {}
                Some((_, value)) => self.field(field, value, &place(&field.wire)),
            }
        }
        self.uncertain = outside;
        for (name, _) in members {
            if !of.fields.iter().any(|field| field.wire == *name) {
                // The name comes from outside, and is shown on terminals.
                let name = shorten(name);
                self.report(&place(&name), "is not described");
            }
        }
    }

    fn field(&mut self, field: &Field, value: &Json, path: &str) {
        self.value(&field.ty, field.lenient, value, path);
    }

    fn value(&mut self, ty: &Type, lenient: bool, value: &Json, path: &str) {
        match (ty, value) {
            (Type::Any | Type::Foreign(_) | Type::Page(_), _) => {}
            (Type::Text(Text::DateTime), Json::Text(text)) => {
                if !text.is_empty() && time::read_local(text).is_none() {
                    self.report(path, "expected a time as yyyy-MM-dd HH:mm:ss");
                }
            }
            (Type::Text(_), Json::Text(_)) | (Type::Bool, Json::Bool(_)) => {}
            (Type::Text(_), Json::Number(_)) if lenient => {}
            (Type::Text(_), _) => self.wrong("text", value, path),
            (Type::I32, _) => self.number("i32", fits::<i32>, lenient, value, path),
            (Type::I64, _) => self.number("i64", fits::<i64>, lenient, value, path),
            (Type::F64, _) => {
                self.number("number", |digits| digits.parse::<f64>().is_ok(), lenient, value, path);
            }
            (Type::Bool, Json::Text(text)) if lenient && matches!(&**text, "true" | "false") => {}
            (Type::Bool, _) => self.wrong("bool", value, path),
            (Type::Quoted(inner), Json::Text(text)) if inner.is_number_or_bool() => {
                let fits = match json::parse(text) {
                    Ok(inside) => {
                        let before = self.found.len();
                        self.value(inner, false, &inside, path);
                        self.found.len() == before
                    }
                    Err(_) => text.is_empty(),
                };
                if !fits && self.found.last().is_none_or(|last| last.path != path) {
                    self.report(path, "expected a number or bool as text");
                }
            }
            (Type::Quoted(_), Json::Text(text)) if text.is_empty() => {}
            (Type::Quoted(inner), Json::Text(text)) => match json::parse(text) {
                Ok(inside) => self.value(inner, lenient, &inside, path),
                Err(error) => self.report(path, format!("expected JSON in text: {error}")),
            },
            (Type::Quoted(inner), _) if lenient => self.value(inner, lenient, value, path),
            (Type::Quoted(_), _) => self.wrong("text", value, path),
            (Type::List(inner), Json::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(inner, lenient, item, &format!("{path}[{index}]"));
                }
            }
            (Type::List(_), _) => self.wrong("list", value, path),
            (Type::Map(inner), Json::Object(members)) => {
                for (name, member) in members {
                    let name = shorten(name);
                    self.value(inner, lenient, member, &format!("{path}.{name}"));
                }
            }
            (Type::Struct(name), Json::Object(members)) => {
                if let Some(of) = self.platform.structs.get(name) {
                    self.fields(of, members, path);
                }
            }
            (Type::Map(_) | Type::Struct(_), _) => self.wrong("object", value, path),
            (Type::Enum(name), _) => self.code(name, lenient, value, path),
        }
    }

    fn number(
        &mut self,
        expected: &str,
        fits: fn(&str) -> bool,
        lenient: bool,
        value: &Json,
        path: &str,
    ) {
        match value {
            Json::Number(digits) if fits(digits) => {}
            Json::Number(_) => {
                self.report(path, format!("expected {expected}, found a number that does not fit"));
            }
            Json::Text(digits) if lenient && fits(digits.trim()) => {}
            other => self.wrong(expected, other, path),
        }
    }

    /// Codes are open: one that is not described is told, and read all the same.
    fn code(&mut self, name: &str, lenient: bool, value: &Json, path: &str) {
        let Some(found) = self.platform.enums.get(name) else { return };
        let text = match (found.repr, value) {
            (EnumRepr::I32 | EnumRepr::I64, Json::Number(digits)) => integral_number(digits),
            (EnumRepr::I32 | EnumRepr::I64, Json::Text(digits)) if lenient => digits.into(),
            (EnumRepr::I32 | EnumRepr::I64, other) => return self.wrong("number", other, path),
            (EnumRepr::Text, Json::Text(text)) => text.into(),
            (EnumRepr::Text, Json::Number(digits)) if lenient => digits.into(),
            (EnumRepr::Text, other) => return self.wrong("text", other, path),
        };
        if !found.codes.iter().any(|code| code.code == *text) {
            self.report(path, "holds a code that is not described");
        }
    }
}

fn fits<T: std::str::FromStr>(digits: &str) -> bool {
    integral_number(digits).parse::<T>().is_ok()
}

#[cfg(test)]
mod tests {
    use doudian_codegen::{SourceFile, compile};

    use super::*;

    const FILE: &str = r#"platform: doudian
spec_version: 1
title: 抖店开放平台
class_prefix: Doudian
host: https://openapi-fxg.jinritemai.com
types:
  Top:
    id: { type: i64, required: true, lenient: true }
    strict: i32
    time: datetime
    flag: text<bool>
    inner: text<Inner>
    status: Status
    items: [Inner]
    rest: any
    doubt: { type: Inner, uncertain: true }
  Inner:
    name: { type: string, required: true }
enums:
  Status: { type: i32, codes: { 1: { name: one, label: 一 } } }
"#;

    fn found(text: &str) -> Vec<String> {
        let (platform, types) = FILE.split_once("types:").unwrap();
        let files = [
            SourceFile::new("p.yaml", platform),
            SourceFile::new(
                "m.yaml",
                format!("message: doudian_x_Y\ntitle: x\ndata:\n  top: Top\ntypes:{types}"),
            ),
        ];
        let model = compile(&files).unwrap_or_else(|problems| panic!("{problems}"));
        let platform = &model.platforms[0];
        let top = platform.structs.keys().find(|name| name.ends_with("Top")).unwrap();
        let found = misfits(platform, &Type::Struct(top.clone()), text).unwrap();
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_as_described_is_not_told() {
        for good in [
            r#"{"id":1}"#,
            r#"{"id":"4736605172296554197","strict":null,"rest":[{}]}"#,
            r#"{"id":1,"time":"2023-11-15 06:13:20","flag":"true","inner":"{\"name\":\"x\"}"}"#,
            r#"{"id":1.0,"time":"","flag":"","inner":"","status":1,"items":[{"name":""}]}"#,
        ] {
            assert_eq!(found(good), Vec::<String>::new(), "{good}");
        }
    }

    #[test]
    fn everything_else_is_told_by_its_place_and_without_its_value() {
        for (bad, told) in [
            ("[]", "expected object, found list"),
            ("{}", "`id`: is missing"),
            (r#"{"id":null}"#, "`id`: is null, but promised"),
            (r#"{"id":"s3cret"}"#, "`id`: expected i64, found text"),
            (r#"{"id":1,"strict":"1"}"#, "`strict`: expected i32, found text"),
            (r#"{"id":1,"strict":4000000000}"#, "`strict`: expected i32, found a number that"),
            (r#"{"id":1,"time":"s3cret"}"#, "`time`: expected a time"),
            (r#"{"id":1,"flag":"s3cret"}"#, "`flag`: expected a number or bool as text"),
            (r#"{"id":1,"inner":"s3cret"}"#, "`inner`: expected JSON in text"),
            (r#"{"id":1,"inner":"{}"}"#, "`inner.name`: is missing"),
            (r#"{"id":1,"inner":{}}"#, "`inner`: expected text, found object"),
            (r#"{"id":1,"status":9}"#, "`status`: holds a code that is not described"),
            (r#"{"id":1,"items":[{"name":1}]}"#, "`items[0].name`: expected text, found number"),
            (r#"{"id":1,"more":"s3cret"}"#, "`more`: is not described"),
            (r#"{"id":1,"doubt":{}}"#, "`doubt.name`: is missing; the descriptor is not certain"),
        ] {
            let found = found(bad);
            assert_eq!(found.len(), 1, "{bad}: {found:?}");
            assert!(found[0].starts_with(told), "{found:?}");
            assert!(!found[0].contains("s3cret"));
            assert_eq!(found[0].contains("certain"), bad.contains("doubt"));
        }
        assert!(misfits(&Platform::doudian(), &Type::Any, "{").is_err());
    }

    #[test]
    fn a_hundred_are_enough() {
        let items = vec!["{}"; 1000].join(",");
        assert_eq!(found(&format!(r#"{{"id":1,"items":[{items}]}}"#)).len(), MOST);
    }
}
