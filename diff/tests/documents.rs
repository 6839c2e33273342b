//! A document changes as documents do: it is imported, the descriptors are compared, and the code
//! of somebody who uses them breaks in the places that were told, and nowhere else.

#[path = "users/mod.rs"]
mod users;

use std::collections::BTreeSet;

use doudian_codegen::model::Model;
use doudian_codegen::{Published, SourceFile, compile_beside};
use doudian_diff::changelog::{History, NewVersion, entry, put};
use doudian_diff::{Code, Level, Report, compare};
use doudian_import::merge::{Found, Options, merge};
use doudian_import::{Context, Format, Source};
use serde_json::{Value, json};
use users::{User, Users};

const PLATFORM: &str = "\
platform: doudian
spec_version: 1
title: Doudian
class_prefix: Doudian
host: https://openapi-fxg.jinritemai.com
";

/// The article, before anything changes: types are 1 i64, 2 text, 3 list, 4 bool, 5 structure, 7
/// i32, 8 map, 9 decimal.
fn content() -> Value {
    let param = |name: &str, ty: u8, needed: bool| json!({"requestName": name, "type": ty, "mustNeed": needed, "description": name, "example": ""});
    let member = |name: &str, ty: u8| json!({"responseName": name, "type": ty, "mustNeed": false, "description": name, "example": ""});
    let mut address = param("address", 5, false);
    address["children"] = json!([param("city", 2, false), param("street", 2, false)]);
    let mut rows = member("rows", 3);
    rows["subType"] = json!(5);
    rows["children"] = json!([member("id", 1), member("title", 2)]);
    json!({
        "request": {"publicParam": [], "requestParam": [
            param("shop", 2, true), param("order", 2, true), param("count", 7, false),
            param("remark", 2, false), param("kind", 1, false), address,
        ]},
        "response": {"responseData": [
            member("total", 7), member("name", 2), member("done", 4), rows,
        ]},
        "demo": {"requestDemo": {}, "responseDemo": {"responseSuccess": "", "responseError": ""}},
        "error": {"errCodeList": [
            {"code": 10000, "msg": "success", "subCode": "", "subMsg": "", "solution": ""},
            {"code": 50002, "msg": "bad", "subCode": "isv.bad:1", "subMsg": "not found", "solution": ""},
        ]},
    })
}

/// Somebody who uses all of it. Behind a line stands what it needs.
const USER: &str = "\
#![allow(dead_code)]
use super::apis::*;
pub fn sends() -> DoudianOrderGetRequest {
    DoudianOrderGetRequest::new(\"shop\", \"order\") // request
}
pub fn fields(it: &DoudianOrderGetRequest) {
    let _: &String = &it.shop; // request/shop
    let _: &String = &it.order; // request/order
    let _: &Option<i32> = &it.count; // request/count
    let _: &Option<String> = &it.remark; // request/remark
    let _: &Option<i64> = &it.kind; // request/kind
    let _: &Option<DoudianOrderGetAddress> = &it.address; // request/address
}
pub fn address(it: &DoudianOrderGetAddress) {
    let _: &Option<String> = &it.city; // request/address/city
    let _: &Option<String> = &it.street; // request/address/street
}
pub fn reads(it: &DoudianOrderGetData) {
    let _: &Option<i32> = &it.total; // response/total
    let _: &Option<String> = &it.name; // response/name
    let _: &Option<bool> = &it.done; // response/done
    let _: &Vec<DoudianOrderGetRows> = &it.rows; // response/rows
}
pub fn row(it: &DoudianOrderGetRows) {
    let _: &Option<i64> = &it.id; // response/rows[]/id
    let _: &Option<String> = &it.title; // response/rows[]/title
}
";

/// What happens to documents: the rules that tell it, and the change. What an import leaves alone
/// tells nothing: labels, which people write, and refusals that a document no longer has.
type Change = (&'static [&'static str], fn(&mut Value));

const REQUEST: &str = "/request/requestParam";
const RESPONSE: &str = "/response/responseData";
const ERRORS: &str = "/error/errCodeList";

fn list<'v>(content: &'v mut Value, path: &str) -> &'v mut Vec<Value> {
    content.pointer_mut(path).and_then(Value::as_array_mut).unwrap()
}

fn set(content: &mut Value, list_at: &str, index: usize, key: &str, value: Value) {
    list(content, list_at)[index][key] = value;
}

fn more(name: &str, ty: u8, needed: bool) -> Value {
    json!({"requestName": name, "responseName": name, "type": ty, "mustNeed": needed, "description": "more", "example": ""})
}

const CHANGES: &[Change] = &[
    (&[], |_| {}),
    (&["request-field-added"], |it| list(it, REQUEST).push(more("fresh", 2, false))),
    (&["request-required-field-added"], |it| list(it, REQUEST).push(more("fresh", 2, true))),
    (&["request-field-retired"], |it| drop(list(it, REQUEST).remove(3))),
    (&["request-field-became-required"], |it| set(it, REQUEST, 3, "mustNeed", json!(true))),
    (&["request-field-became-optional"], |it| set(it, REQUEST, 1, "mustNeed", json!(false))),
    (&["request-field-type-changed"], |it| set(it, REQUEST, 4, "type", json!(2))),
    (&["request-field-type-widened"], |it| set(it, REQUEST, 2, "type", json!(1))),
    (&["request-field-added"], |it| {
        list(it, "/request/requestParam/5/children").push(more("door", 2, false))
    }),
    (&["request-field-retired"], |it| drop(list(it, "/request/requestParam/5/children").remove(1))),
    (&["response-field-added"], |it| list(it, RESPONSE).push(more("fresh", 2, false))),
    (&["response-field-retired"], |it| drop(list(it, RESPONSE).remove(1))),
    (&["response-field-type-widened"], |it| set(it, RESPONSE, 0, "type", json!(1))),
    (&["response-field-type-changed"], |it| set(it, RESPONSE, 2, "type", json!(2))),
    (&["response-field-became-required"], |it| set(it, RESPONSE, 1, "mustNeed", json!(true))),
    (&["response-field-added"], |it| {
        list(it, "/response/responseData/3/children").push(more("price", 1, false))
    }),
    (&["response-field-type-changed"], |it| {
        set(it, "/response/responseData/3/children", 0, "type", json!(2))
    }),
    (&["refusal-added"], |it| {
        list(it, ERRORS).push(json!({"code": 50002, "msg": "bad", "subCode": "isv.bad:2", "subMsg": "busy", "solution": ""}));
    }),
    (&[], |it| drop(list(it, ERRORS).pop())),
    (&[], |it| set(it, ERRORS, 1, "subMsg", json!("no such order"))),
    (&[], |it| set(it, REQUEST, 3, "description", json!("another"))),
    (&["request-field-added", "response-field-added"], |it| {
        list(it, REQUEST).push(more("fresh", 2, false));
        list(it, RESPONSE).push(more("fresh", 2, false));
    }),
];

fn article(content: &Value) -> String {
    let info = json!({"id": 55, "title": "/order/get", "description": "Get", "dirId": 15, "updateTime": 1, "auths": []});
    let article = json!({"info": info, "content": content.to_string()});
    json!({"code": 0, "message": "success", "data": {"article": article}}).to_string()
}

fn build(sources: &[SourceFile]) -> Result<Model, doudian_codegen::Diagnostics> {
    compile_beside(sources, &Published::doudian())
}

/// The descriptors with what the article says.
fn import(sources: &[SourceFile], content: &Value) -> Vec<SourceFile> {
    let name = "article.json".to_owned();
    let source = Source { name: name.clone(), bytes: article(content).into_bytes() };
    let read = doudian_import::read(&source, Format::DocsJson, &Context::default());
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let entries = read.entries.into_iter();
    let found = entries.map(|(place, entry)| Found { file: name.clone(), place, entry }).collect();
    let options = Options {
        file: &|entry| format!("{}.yaml", entry.name),
        schema: &|_| None,
        compile: &build,
        links: true,
        complete: false,
    };
    let model = build(sources).unwrap();
    let outcome = merge(sources, model.platform("doudian").unwrap(), found, &options);
    assert!(outcome.failed.is_empty(), "{:?}", outcome.failed);
    let mut files: Vec<SourceFile> = sources.to_vec();
    for written in outcome.files {
        files.retain(|file| file.path != written.path);
        files.push(SourceFile::new(written.path, written.after));
    }
    files
}

/// The places in which the code breaks, as it says itself.
fn broken(lines: &BTreeSet<u64>) -> BTreeSet<String> {
    let places = lines.iter().map(|line| {
        let line = USER.lines().nth(usize::try_from(*line).unwrap() - 1).unwrap();
        line.rsplit("// ").next().unwrap().to_owned()
    });
    places.collect()
}

/// The places in which it has to break: of a parameter, also where requests are made.
fn foretold(report: &Report) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    for change in &report.changes {
        if change.rule.code() == Code::Stops {
            let path = change.path.to_string().replace("doudian:order.get/", "");
            let rule = change.rule.to_string();
            if rule.starts_with("request-") && rule.contains("require") || rule.contains("optional")
            {
                places.insert("request".to_owned());
            }
            // Nobody uses yet what is new.
            if !rule.ends_with("field-added") {
                places.insert(path);
            }
        }
    }
    places
}

/// What a change log says of the change is what was told, and is put there once; its history makes
/// descriptors that say since when what is new exists.
fn told_in_change_log(old: &Model, new: &Model, report: &Report, index: usize) {
    const PAGE: &str = "# Changelog\n\n## Unreleased\n\n### Fixed\n\n- a\n\n## 1.0\n";
    let history =
        History { path: "history.yaml".to_owned(), text: None, schema: None, began: None };
    let date = jiff::civil::date(2026, 3, 2);
    let told = entry(old, new, "doudian", report, (&history, date)).unwrap();
    assert_eq!(told.is_none(), report.changes.is_empty(), "change {index}");
    let Some(NewVersion { number, added, section, history: text, .. }) = told else { return };
    assert_eq!(number, 2);
    let page = put(PAGE, &section).unwrap();
    assert_eq!(put(&page, &section).unwrap(), page);
    let (before, after) = page.split_once(section.text()).unwrap();
    assert_eq!(
        (before, after),
        ("# Changelog\n\n## Unreleased\n\n", "\n### Fixed\n\n- a\n\n## 1.0\n")
    );
    for change in &report.changes {
        let path = change.path.to_string().replace("doudian:", "");
        assert!(
            section.text().contains(&format!("- `{path}`: ")),
            "{path}\nin: {}",
            section.text()
        );
        let title = match change.level {
            Level::Breaking => "#### Breaking",
            Level::Deprecation => "#### Deprecated",
            Level::Additive => "#### Added",
            Level::Documentation => "#### Documentation",
        };
        assert!(section.text().contains(title));
        // What is new is what came to be.
        let rule = change.rule.to_string();
        let is_new = added.iter().any(|added| added.to_string() == path);
        assert_eq!(is_new, rule.contains("field-added"), "{path}: {rule}");
    }
    let history = SourceFile::new("history.yaml", text);
    let sources = [SourceFile::new("platform.yaml", PLATFORM), history];
    let model = build(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(model.platforms[0].version.as_ref().map(|it| it.number), Some(2));
}

#[test]
fn code_breaks_where_the_comparison_says() {
    let platform = vec![SourceFile::new("platform.yaml", PLATFORM)];
    let before = import(&platform, &content());
    let old = build(&before).unwrap();
    let mut users = Vec::new();
    let mut reports = Vec::new();
    for (index, (rules, change)) in CHANGES.iter().enumerate() {
        let mut content = content();
        change(&mut content);
        let after = import(&before, &content);
        let report = compare(&old, &build(&after).unwrap());
        let told: Vec<String> = report.changes.iter().map(|it| it.rule.to_string()).collect();
        let told: BTreeSet<&str> = told.iter().map(String::as_str).collect();
        assert_eq!(told, rules.iter().copied().collect(), "change {index}");
        told_in_change_log(&old, &build(&after).unwrap(), &report, index);
        let text = |file: &SourceFile| String::from_utf8(file.bytes.to_vec()).unwrap();
        let files = after.iter().map(text).collect();
        users.push((format!("user_{index}"), User { files, code: USER.to_owned() }));
        reports.push(report);
    }
    assert!(reports.len() > 20);
    let folder = tempfile::tempdir().unwrap();
    let said = Users::new(folder.path(), &users).compile();
    for (index, report) in reports.iter().enumerate() {
        let said = &said[&format!("user_{index}")];
        assert_eq!(broken(&said.lines), foretold(report), "change {index}: {}", said.text);
    }
}
