//! Whether JSON is as a descriptor has it: all that is not, by its place.

use std::fmt;
use std::ops::ControlFlow;

use doudian_codegen::model::fit::{JsonKind, Mismatch, Step, Tolerance, Trail, fit};
use doudian_codegen::model::{Json, Platform, Type};

use crate::foreign::shorten;
use crate::json::{self, kind};

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
    let mut found = Vec::new();
    fit(platform, Tolerance::Described, ty, value, &mut |trail, mismatch| {
        let (path, what) = (path(trail), words(&mismatch));
        found.push(Misfit { path, what, uncertain: trail.uncertain });
        if found.len() < MOST { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    found
}

/// The way to a value, as in `items[0].sku_id`. Names may come from outside.
pub(crate) fn path(trail: &Trail<'_>) -> String {
    let mut path = String::new();
    for step in trail.steps() {
        match step {
            Step::Key(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&shorten(name));
            }
            Step::Index(index) => path.push_str(&format!("[{index}]")),
            Step::Top | Step::Inside => {}
        }
    }
    path
}

/// What is wrong, without the value.
pub(crate) fn words(mismatch: &Mismatch<'_>) -> String {
    match mismatch {
        Mismatch::Missing => "is missing".to_owned(),
        Mismatch::Null(_) => "is null, but promised".to_owned(),
        Mismatch::Unknown(_) => "is not described".to_owned(),
        Mismatch::Code => "holds a code that is not described".to_owned(),
        Mismatch::Time => "expected a time as yyyy-MM-dd HH:mm:ss".to_owned(),
        Mismatch::Json(error) => format!("expected JSON in text: {error}"),
        Mismatch::Limit { limit, found: Some(found) } => format!("{limit}, found {found}"),
        Mismatch::Limit { limit, found: None } => limit.to_string(),
        Mismatch::Kind { expected: JsonKind::QuotedScalar, found: Json::Text(_), .. } => {
            "expected a number or bool as text".to_owned()
        }
        Mismatch::Kind { expected, found: Json::Number(_), .. } if expected.is_number() => {
            format!("expected {}, found a number that does not fit", kind_word(*expected))
        }
        Mismatch::Kind { expected, found, lenient } => {
            let in_text = match expected {
                JsonKind::List | JsonKind::Object if *lenient => ", or JSON of one in text",
                _ => "",
            };
            format!("expected {}{in_text}, found {}", kind_word(*expected), kind(found))
        }
    }
}

fn kind_word(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Text | JsonKind::QuotedScalar | JsonKind::QuotedJson => "text",
        JsonKind::I32 => "i32",
        JsonKind::I64 => "i64",
        JsonKind::Float => "number",
        JsonKind::Bool => "bool",
        JsonKind::List => "list",
        JsonKind::Object => "object",
        JsonKind::File => "file beside the JSON",
        JsonKind::Any => "anything",
    }
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
