//! `doudian import`.

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::support::{Folder, PLATFORM, Run, command};

/// An article of a method with one parameter.
pub(crate) fn article(id: u64, path: &str, parameter: &str, time: i64) -> String {
    let content = json!({
        "request": { "publicParam": [], "requestParam": [
            { "requestName": parameter, "type": 1, "mustNeed": true, "description": "编号" }] },
        "response": { "responseData": [
            { "responseName": "name", "type": 2, "mustNeed": false, "description": "名称" }] },
        "error": { "errCodeList": [] },
    });
    let info =
        json!({ "id": id, "title": path, "description": "查询", "dirId": 15, "updateTime": time });
    json!({ "code": 0, "message": "success",
        "data": { "article": { "info": info, "content": content.to_string() } } })
    .to_string()
}

fn folder(more: &[(&str, &str)]) -> Folder {
    let mut files = vec![
        ("spec/p/platform.yaml", PLATFORM),
        ("spec/p/a/a.known.yaml", "method: a.known\ntitle: 已有\nrequest: {}\n"),
    ];
    files.extend(more);
    Folder::new(&files)
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.1).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

#[test]
fn a_folder_becomes_descriptors() {
    let one = article(1, "/a/one", "id", 1);
    let two = article(2, "/b/two", "id", 1);
    let folder =
        folder(&[("docs/1.json", &one), ("docs/below/2.json", &two), ("docs/note.bin", "?")]);
    let shown = folder.run(&["import", "--spec", "spec", "--dry-run", "docs"]);
    assert_eq!(shown.0, Some(0), "{shown:?}");
    assert!(shown.1.contains("+++ spec/p/a/a.one.yaml\n"), "{}", shown.1);
    assert!(shown.1.contains("+  id: { type: i64, required: true, label: 编号 }\n"), "{}", shown.1);
    assert!(
        shown.1.contains("\nwould import 2 methods, changed 0, left 0 as before"),
        "{}",
        shown.1
    );
    assert!(!folder.path("spec/p/a/a.one.yaml").exists());
    let run = folder.run(&["import", "--spec", "spec", "docs"]);
    assert_eq!(run.0, Some(0), "{run:?}");
    assert_eq!(
        folder.read("spec/p/b/b.two.yaml"),
        "method: b.two\ntitle: 查询\ndoc: https://op.jinritemai.com/docs/api-docs/15/2\nrequest:\n  \
         id: { type: i64, required: true, label: 编号 }\nresponse:\n  name: { type: string, label: 名称 }\n",
    );
    let again = json(&folder.run(&["import", "--spec", "spec", "--json", "docs"]));
    assert_eq!(
        (again["imported"].clone(), again["unchanged"].clone(), again["files"].clone()),
        (json!([]), json!(["a.one", "b.two"]), json!([])),
    );
}

#[test]
fn the_rest_is_imported_beside_what_is_broken() {
    let good = article(1, "/a/one", "id", 1);
    let bad = article(2, "/a/two", "id", 1).replace("\\\"type\\\":1", "\\\"type\\\":99");
    let folder = folder(&[("docs/1.json", &good), ("docs/2.json", &bad), ("docs/3.json", "{")]);
    let run = folder.run(&["import", "--spec", "spec", "--json", "docs"]);
    assert_eq!(run.0, Some(1));
    let object = json(&run);
    assert_eq!(object["imported"], json!(["a.one"]));
    let failed = object["failed"].as_array().unwrap();
    let told: Vec<_> =
        failed.iter().map(|it| (it["file"].as_str(), it["place"].as_str())).collect();
    assert_eq!(
        told,
        [
            (Some("docs/2.json"), Some("/data/article/content/request/requestParam/0")),
            (Some("docs/3.json"), Some(""))
        ],
        "{object}"
    );
    assert!(
        run.2.contains(
            "2 documents or methods could not be imported; the rest was imported. These were not:"
        ),
        "{}",
        run.2
    );
    assert!(
        folder.path("spec/p/a/a.one.yaml").exists() && !folder.path("spec/p/a/a.two.yaml").exists()
    );
}

#[test]
fn zip_archives_and_packed_documents() {
    let folder = folder(&[]);
    let mut archive = zip::ZipWriter::new(std::fs::File::create(folder.path("docs.zip")).unwrap());
    for (name, text) in [
        ("docs/1.json", article(1, "/a/zipped", "id", 1)),
        ("docs/2.json", "{".to_owned()),
        ("docs/picture.png", "no document".to_owned()),
    ] {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
    let mut packed = flate2::write::GzEncoder::new(
        std::fs::File::create(folder.path("one.json.gz")).unwrap(),
        flate2::Compression::fast(),
    );
    packed.write_all(article(2, "/a/packed", "id", 1).as_bytes()).unwrap();
    packed.finish().unwrap();
    std::fs::write(folder.path("broken.zip"), "PK\u{3}\u{4} and no more").unwrap();
    let files = ["docs.zip", "one.json.gz", "broken.zip"];
    let run = folder.run(&[&["import", "--spec", "spec", "--json"][..], &files].concat());
    assert_eq!(run.0, Some(1), "{run:?}");
    let run = json(&run);
    assert_eq!(run["imported"], json!(["a.packed", "a.zipped"]), "{run}");
    let failed: Vec<_> =
        run["failed"].as_array().unwrap().iter().map(|it| it["file"].as_str().unwrap()).collect();
    assert_eq!(failed, ["broken.zip", "docs.zip/docs/2.json"], "{run}");
}

#[test]
fn two_methods_that_would_have_one_name_are_told() {
    let folder = folder(&[]);
    let page = |version: &str, parameter: &str| {
        format!(
            "# 查询\nPOST https://open.example.com/api/{version}/same/name/\n\n| 名称 | 类型 | 必填 |\n|---|---|---|\n| {parameter} | string | 是 |\n"
        )
    };
    std::fs::write(folder.path("1.md"), page("v1", "a")).unwrap();
    std::fs::write(folder.path("2.md"), page("v2", "b")).unwrap();
    let run = folder.run(&["import", "--spec", "spec", "--json", "1.md", "2.md"]);
    let run = json(&run);
    let failed = run["failed"].as_array().unwrap();
    assert!(failed.iter().any(|it| it["file"] == "2.md"), "{run}");
    assert!(!run.to_string().contains("{ b:"), "{run}");
}

#[test]
fn archives_lines_and_standard_input() {
    let folder = folder(&[]);
    let mut archive = tar::Builder::new(flate2::write::GzEncoder::new(
        std::fs::File::create(folder.path("docs.tar.gz")).unwrap(),
        flate2::Compression::fast(),
    ));
    let text = article(1, "/a/packed", "id", 1);
    let mut header = tar::Header::new_gnu();
    header.set_size(text.len() as u64);
    header.set_mode(0o644);
    header.set_cksum();
    archive.append_data(&mut header, "docs/1.json", text.as_bytes()).unwrap();
    archive.into_inner().unwrap().finish().unwrap();
    let lines =
        format!("{}\n\n{}\n", article(2, "/a/first", "id", 1), article(3, "/a/second", "id", 1));
    std::fs::write(folder.path("all.jsonl"), lines).unwrap();
    let run =
        json(&folder.run(&["import", "--spec", "spec", "--json", "docs.tar.gz", "all.jsonl"]));
    assert_eq!(run["imported"], json!(["a.first", "a.packed", "a.second"]), "{run}");
    let run = json(&piped(&folder, article(4, "/a/piped", "id", 1).as_bytes()));
    assert_eq!(run["imported"], json!(["a.piped"]), "{run}");
}

/// Imports from standard input.
fn piped(folder: &Folder, bytes: &[u8]) -> Run {
    let mut child = command(&["import", "--spec", "spec", "--json", "-"])
        .current_dir(folder.path(""))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(bytes).unwrap();
    Run::of(&child.wait_with_output().unwrap())
}

/// What documents are in is known by what they begin with, whatever they are called.
#[test]
fn lines_and_archives_without_their_names() {
    let folder = folder(&[]);
    let lines = |names: [&str; 2]| {
        let articles = names.map(|name| article(1, &format!("/a/{name}"), "id", 1));
        format!("{}\n\n{}\n", articles[0], articles[1])
    };
    let gzip = |bytes: &[u8]| {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(bytes).unwrap();
        packed.finish().unwrap()
    };
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("1.json", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(article(1, "/a/zipped", "id", 1).as_bytes()).unwrap();
    let zip = zip.finish().unwrap().into_inner();
    let mut tar = tar::Builder::new(Vec::new());
    let text = article(1, "/a/tarred", "id", 1);
    let mut header = tar::Header::new_gnu();
    header.set_size(text.len() as u64);
    header.set_mode(0o644);
    tar.append_data(&mut header, "1.json", text.as_bytes()).unwrap();
    let tar = tar.into_inner().unwrap();
    for (bytes, names) in [
        (lines(["one", "two"]).into_bytes(), json!(["a.one", "a.two"])),
        (gzip(lines(["three", "four"]).as_bytes()), json!(["a.four", "a.three"])),
        (zip, json!(["a.zipped"])),
        (gzip(&tar), json!(["a.tarred"])),
    ] {
        let run = piped(&folder, &bytes);
        assert_eq!((run.0, &json(&run)["imported"]), (Some(0), &names), "{run:?}");
    }
    // A line that is broken is told with its number, and what is missing beside the rest.
    std::fs::write(folder.path("lines.txt"), lines(["five", "six"]) + "{\n").unwrap();
    let run = folder.run(&["import", "--spec", "spec", "--json", "nowhere.json", "lines.txt"]);
    let object = json(&run);
    assert_eq!((run.0, &object["imported"]), (Some(1), &json!(["a.five", "a.six"])), "{object}");
    let failed = object["failed"].as_array().unwrap();
    let files: Vec<_> = failed.iter().map(|it| it["file"].as_str().unwrap()).collect();
    assert_eq!(files, ["nowhere.json", "lines.txt:4"], "{object}");
}

#[test]
fn mistakes_are_told() {
    let folder =
        folder(&[("docs/1.json", &article(1, "/a/one", "id", 1)), ("x.json", "{\"a\": 1}")]);
    let run = folder.run(&["import", "--spec", "spec", "--platform", "nobody", "docs"]);
    assert_eq!(run.2, "error: no platform `nobody` in spec; there is `doudian`");
    let run = folder.run(&["import", "--spec", "spec", "nowhere"]);
    let told = "error: 1 document or method could not be imported:\n  nowhere: cannot read it: ";
    assert!(run.0 == Some(1) && run.2.starts_with(told), "{run:?}");
    let run = folder.run(&["import", "--spec", "spec", "--format", "word", "docs"]);
    assert!(run.0 == Some(2) && run.2.contains("docs-json"), "{run:?}");
}

/// What is written by hand is not changed by a document that would break it.
#[test]
fn nothing_is_half_written() {
    let folder = folder(&[("docs/1.json", &article(1, "/a/known", "id", 1))]);
    // The type's name is that of another method's request.
    std::fs::write(
        folder.path("spec/p/a/a.known.yaml"),
        "method: a.known\ntitle: 已有\nrequest: 5\n",
    )
    .unwrap();
    let run = folder.run(&["import", "--spec", "spec", "docs"]);
    assert_eq!(run.0, Some(1));
    assert!(run.2.contains("wrong-kind"), "{run:?}");
    assert!(folder.read("spec/p/a/a.known.yaml").ends_with("request: 5\n"));
}
