//! What the tests share.

use std::collections::BTreeMap;
use std::path::Path;

use doudian_codegen::model::{Json, Model};
use doudian_codegen::{Diagnostics, SourceFile, compile, read_dir};
use doudian_import::merge::{Found, Options, Outcome, merge};
use doudian_import::{Format, Read, Source};

/// The descriptors of this workspace, with paths below the folder.
pub(crate) fn spec() -> Vec<SourceFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let files = read_dir(&folder).unwrap();
    let begin = folder.to_string_lossy().replace('\\', "/");
    let short = |file: SourceFile| {
        let path = file.path.replace('\\', "/");
        let path = path.strip_prefix(&begin).unwrap_or(&path).trim_start_matches('/').to_owned();
        SourceFile::new(path, file.bytes)
    };
    files.into_iter().map(short).collect()
}

pub(crate) fn read(name: &str, text: &str) -> Read {
    let source = Source { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    doudian_import::read(&source, Format::DocsJson, &doudian_import::Context::default())
}

pub(crate) fn found(name: &str, text: &str) -> Vec<Found> {
    let read = read(name, text);
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let entries = read.entries.into_iter();
    entries.map(|(place, entry)| Found { file: name.to_owned(), place, entry }).collect()
}

fn build(sources: &[SourceFile]) -> Result<Model, Diagnostics> {
    compile(sources)
}

pub(crate) fn import(sources: &[SourceFile], found: Vec<Found>) -> Outcome {
    let options = Options {
        file: &|entry| format!("doudian/{}.yaml", entry.name),
        schema: &|_| None,
        compile: &build,
        links: true,
        complete: false,
    };
    let model = build(sources).unwrap();
    merge(sources, model.platform("doudian").unwrap(), found, &options)
}

/// The files as they are afterwards.
pub(crate) fn after(sources: &[SourceFile], outcome: &Outcome) -> Vec<SourceFile> {
    let mut files: BTreeMap<String, Vec<u8>> =
        sources.iter().map(|file| (file.path.clone(), file.bytes.clone())).collect();
    for file in &outcome.files {
        files.insert(file.path.clone(), file.after.clone().into_bytes());
    }
    files.into_iter().map(|(path, bytes)| SourceFile::new(path, bytes)).collect()
}

/// A platform file and one descriptor.
pub(crate) fn with(text: &str) -> Vec<SourceFile> {
    let platform = spec().into_iter().find(|file| file.path == "doudian/platform.yaml").unwrap();
    vec![platform, SourceFile::new("doudian/a/a.b.yaml", text)]
}

/// The article of the method `a.b` with these parts of its content.
pub(crate) fn article(request: &str, response: &str, errors: &str) -> String {
    let content = format!(
        r#"{{"request":{{"publicParam":[],"requestParam":[{request}]}},
        "response":{{"responseData":[{response}]}},
        "demo":{{"requestDemo":{{}},"responseDemo":{{"responseSuccess":"","responseError":""}}}},
        "error":{{"errCodeList":[{{"code":10000,"msg":"success","subCode":"","subMsg":"","solution":""}}{errors}]}}}}"#
    );
    let content = Json::Text(content).pretty();
    format!(
        r#"{{"code":0,"message":"success","data":{{"article":{{
        "info":{{"id":55,"title":"/a/b","description":"测试","dirId":15,"updateTime":1,"auths":[]}},
        "content":{content}}}}}}}"#
    )
}

/// A parameter.
pub(crate) fn param(name: &str, ty: u8, required: bool, about: &str, rest: &str) -> String {
    format!(
        r#"{{"requestName":"{name}","type":{ty},"mustNeed":{required},"description":"{about}","example":""{rest}}}"#
    )
}
