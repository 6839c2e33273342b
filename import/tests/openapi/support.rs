//! Small documents, and what is read of them.

use std::fmt::Write as _;

use doudian_codegen::SourceFile;
use doudian_codegen::model::{Json, ParameterPlace, Platform};
use doudian_import::openapi::{Mend, counted};
use doudian_import::{Context, Entry, Member, Read, Shape, Source};

/// A platform whose answers have their data in a member, beside three generations of codes.
pub(crate) fn platform() -> Platform {
    let file = "\
platform: shops
spec_version: 1
title: Shops
crate: shops-sdk
class_prefix: Shop
host: https://open.example.com
transport: { kind: json, token: { header: access-token } }
envelope:
  code: extra.error_code
  success: 0
  message: extra.description
  sub_code: extra.sub_error_code
  sub_message: extra.sub_description
  log_id: extra.logid
  data: data
  also:
    - { code: data.error_code, message: data.description }
  others: [extra.now, message]
  legacy: { code: err_no, success: 0, message: err_msg, log_id: log_id }
errors:
  - { code: 10002, label: 参数错误, retry: never, action: fix_request }
";
    let method = "\
method: goods.old_name
title: Goods
path: /api/goods/query
response: { id: string }
";
    let files = [
        SourceFile::new("spec/shops/platform.yaml", file),
        SourceFile::new("spec/shops/goods/goods.old_name.yaml", method),
    ];
    let model = doudian_codegen::compile(&files).unwrap();
    model.platforms.into_iter().next().unwrap()
}

/// Reads a document of the platform.
pub(crate) fn read(text: &str) -> Read {
    read_counted(text).0
}

/// Reads a document, and counts what was mended.
pub(crate) fn read_counted(text: &str) -> (Read, Vec<(Mend, usize)>) {
    let platform = platform();
    let context = Context { platform: Some(&platform), ..Context::default() };
    let source = Source { name: "api.yaml".to_owned(), bytes: text.as_bytes().to_vec() };
    let (read, mended) = counted(&source, &context);
    (read, mended.into_iter().collect())
}

/// The only operation of a document without problems.
pub(crate) fn entry(text: &str) -> Entry {
    let read = read(text);
    assert_eq!(read.problems, [], "{text}");
    assert_eq!(read.entries.len(), 1, "{text}");
    read.entries.into_iter().next().unwrap().1
}

/// A document with one operation, whose parts stand below `post:`.
pub(crate) fn operation(parts: &str) -> String {
    document("/goods/add", "post", parts, "")
}

/// A document with an operation and components, each in block style from the first column.
pub(crate) fn document(path: &str, verb: &str, parts: &str, components: &str) -> String {
    let mut text =
        format!("openapi: 3.0.3\ninfo: {{}}\npaths:\n  {path}:\n    {verb}:\n      tags: [t]\n");
    for line in parts.lines() {
        writeln!(text, "      {line}").unwrap();
    }
    if !components.is_empty() {
        text.push_str("components:\n  schemas:\n");
    }
    for line in components.lines() {
        writeln!(text, "    {line}").unwrap();
    }
    text
}

/// A document whose request has a body of this schema, in flow style.
pub(crate) fn body(schema: &str) -> String {
    operation(&format!(
        "requestBody: {{ content: {{ application/json: {{ schema: {schema} }} }} }}"
    ))
}

/// A document whose answer has this schema and this sample.
pub(crate) fn answer(schema: &str, sample: &str) -> String {
    let sample = if sample.is_empty() {
        String::new()
    } else {
        format!(", examples: {{ ok: {{ value: {} }} }}", Json::Text(sample.to_owned()).pretty())
    };
    operation(&format!(
        "responses: {{ default: {{ content: {{ application/json: {{ schema: {schema}{sample} }} }} }} }}"
    ))
}

/// Members in one line: `Query.id*:Text list:[I64]`. A `?` is where nothing is said of being
/// required, a `~` a guess.
pub(crate) fn fields(fields: &[Member]) -> String {
    let one = |member: &Member| {
        let place = match member.place {
            Some(ParameterPlace::Query) => "Query.",
            Some(ParameterPlace::Header) => "Header.",
            None => "",
        };
        let required = match member.required {
            Some(true) => "*",
            Some(false) => "",
            None => "?",
        };
        let guess = if member.is_guess { "~" } else { "" };
        let null = if member.is_nullable { "|null" } else { "" };
        format!("{place}{}{required}{guess}:{}{null}", member.name, shape(&member.shape))
    };
    fields.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// A shape in one line.
pub(crate) fn shape(one: &Shape) -> String {
    match one {
        Shape::Fields(inner) => format!("{{{}}}", fields(inner)),
        Shape::List(inner) => format!("[{}]", shape(inner)),
        Shape::Map(inner) => format!("map<{}>", shape(inner)),
        Shape::Quoted(inner) => format!("text<{}>", shape(inner)),
        Shape::Named(name) => name.clone(),
        other => format!("{other:?}"),
    }
}

/// The request of the only operation.
pub(crate) fn request(text: &str) -> String {
    fields(&entry(text).request.unwrap_or_default())
}

/// The data of the only operation, with `flat` before it where it stands beside the codes.
pub(crate) fn data(text: &str) -> String {
    let entry = entry(text);
    let data = entry.response.as_ref().map(shape).unwrap_or_default();
    if entry.is_flat == Some(true) { format!("flat {data}") } else { data }
}
