//! What users' code uses that it should not use any more.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use crate::support::{Folder, PLATFORM, Run, command};

const OLD: &str = "\
method: order.list
title: 旧订单列表
status: legacy
replaced_by: order.search
request:
  page: { type: i64, required: true }
response:
  id: string
";

const SEARCH: &str = "\
method: order.search
title: 订单列表
request:
  page: { type: i64, required: true }
  since_day: { type: string, deprecated: 用 since }
  since: { type: string }
response:
  rows: [Row]
  worth_all: { type: i64, deprecated: true }
types:
  Row: { id: string, worth: { type: i64, retired: true } }
";

/// A crate with one file, and the descriptors that it is written for.
fn user(code: &str) -> Folder {
    Folder::new(&[
        ("Cargo.toml", "[workspace]\n"),
        ("spec/doudian/platform.yaml", PLATFORM),
        ("spec/doudian/order/order.list.yaml", OLD),
        ("spec/doudian/order/order.search.yaml", SEARCH),
        ("src/lib.rs", code),
    ])
}

fn object(folder: &Folder, arguments: &[&str]) -> Value {
    let Run(code, out, err) = folder.run(&[&["audit", "--json"], arguments].concat());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    serde_json::from_str(&out).unwrap()
}

/// Line, column, name, and whether it is sure.
fn uses(code: &str) -> Vec<(u64, u64, String, bool)> {
    let object = object(&user(code), &["--src", "src"]);
    let told = object["uses"].as_array().unwrap().iter().map(|it| {
        let number = |name: &str| it[name].as_u64().unwrap();
        let name = it["name"].as_str().unwrap().to_owned();
        (number("line"), number("column"), name, it["sure"].as_bool().unwrap())
    });
    told.collect()
}

fn at(line: u64, column: u64, name: &str) -> (u64, u64, String, bool) {
    (line, column, name.to_owned(), true)
}

#[test]
fn methods_are_found_by_whatever_way_they_come() {
    let code = "\
use doudian::*;
use doudian::DoudianOrderListRequest as Former;
pub use doudian::{DoudianOrderListResponse, DoudianOrderSearchRequest};
type Latter = renamed::DoudianOrderListRequest;
fn a() -> Latter { Former::new(1) }
fn b() { println!(\"{}\", doudian::DoudianOrderListRequest::new(2)); }
async fn c(client: &DoudianClient) { client.call_raw(\"order.list\", &x).await; }
#[doc = \"order.list\"]
const NAME: &str = \"order.list\";
#[doudian::doudian_api(method = \"order.list\", title = \"order.list\", effect = \"read\")]
struct Own { page: i64 }
";
    let mut expected = vec![
        at(3, 19, "order.list"),
        at(4, 24, "order.list"),
        at(5, 11, "order.list"),
        at(5, 20, "order.list"),
        at(6, 34, "order.list"),
        at(7, 54, "order.list"),
    ];
    expected.push((9, 20, "order.list".to_owned(), false));
    expected.push(at(10, 33, "order.list"));
    assert_eq!(uses(code), expected);
}

#[test]
fn fields_are_found_where_the_file_says_of_what_they_are() {
    let code = "\
use doudian::*;
async fn a(client: &DoudianClient) -> Result<()> {
    let request = DoudianOrderSearchRequest::new(1).since_day(\"x\");
    let mut again: DoudianOrderSearchRequest = make();
    again.since_day = None;
    let answer = client.call(&request).await?;
    for row in &answer.rows { show(row.worth); }
    let first = answer.rows.first().unwrap();
    if let Some(DoudianOrderSearchRow { worth, .. }) = x {}
    let whole = client.execute(&request).await?;
    whole.data().unwrap().worth_all;
    assert_eq!(first.worth, 1);
    Ok(())
}
fn b(row: DoudianOther) { let x = row.worth; }
fn c() { let request = other(); request.since; let row = |row| row.id; }
";
    let found = uses(code);
    let sure: Vec<_> = found.iter().filter(|it| it.3).map(|it| (it.0, &*it.2)).collect();
    let expected = [
        (3, "DoudianOrderSearchRequest.since_day"),
        (5, "DoudianOrderSearchRequest.since_day"),
        (7, "DoudianOrderSearchRow.worth"),
        (9, "DoudianOrderSearchRow.worth"),
        (11, "DoudianOrderSearchData.worth_all"),
        (12, "DoudianOrderSearchRow.worth"),
    ];
    assert_eq!(sure, expected);
    // Of what is not known, only that one structure has such a field.
    let possible: Vec<_> = found.iter().filter(|it| !it.3).map(|it| (it.0, &*it.2)).collect();
    assert_eq!(possible, [(15, "DoudianOrderSearchRow.worth")]);
}

#[test]
fn what_is_ones_own_is_ones_own() {
    let code = "\
struct DoudianOrderListRequest { page: i64 }
fn a() -> DoudianOrderListRequest { DoudianOrderListRequest { page: 1 } }
fn b(request: DoudianOrderSearchRequest) {
    let request = something();
    request.since;
}
";
    assert_eq!(uses(code), []);
}

#[test]
fn what_does_not_parse_is_told_and_the_rest_is_done() {
    let folder = user("fn a() -> doudian::DoudianOrderListRequest { todo!() }\n");
    fs::write(folder.path("src/broken.rs"), "fn a() {\n    let = 1;\n}\n").unwrap();
    fs::write(folder.path("src/binary.rs"), b"\xff\xfe").unwrap();
    fs::write(folder.path("src/deep.rs"), "(".repeat(100_000)).unwrap();
    fs::write(folder.path("src/open.rs"), "fn a() {}\nfn b( {\n").unwrap();
    let Run(code, out, err) = folder.run(&["audit", "--src", "src"]);
    assert_eq!(code, Some(1));
    assert!(out.starts_with("src/lib.rs:1:20: legacy: the method `order.list` is"), "{out}");
    assert!(out.ends_with("1 legacy in 1 file; 4 files could not be read"), "{out}");
    let errors: Vec<&str> = err.lines().collect();
    assert_eq!(errors[0], "error: src/binary.rs: cannot be read: it is no text in UTF-8");
    assert!(errors[1].starts_with("error: src/broken.rs:2:9: cannot be read: "), "{err}");
    assert!(errors[2].starts_with("error: src/deep.rs: cannot be read: it has brackets"), "{err}");
    assert!(errors[3].starts_with("error: src/open.rs:2:7: cannot be read: from here on it is no"));
    assert_eq!(errors.len(), 4);
    let Run(code, out, _) = folder.run(&["audit", "--src", "src", "--json"]);
    assert_eq!(code, Some(1));
    let object: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(object["unread"][1]["line"], 2);
    assert_eq!(object["counts"]["legacy"], 1);
    for (arguments, expected) in [
        (vec!["--src", "none"], "cannot read none"),
        (vec!["--src", "spec"], "there are no Rust sources in spec: nothing was looked at"),
        (vec!["--log", "none.log"], "cannot read none.log"),
        (vec!["--src", "src", "--spec", "none"], "none"),
    ] {
        let Run(code, out, err) = folder.run(&[vec!["audit"], arguments].concat());
        assert_eq!((code, out.as_str()), (Some(1), ""));
        assert!(err.contains(expected), "{err}");
    }
    assert_eq!(folder.run(&["audit"]).0, Some(2));
}

#[test]
fn generated_hidden_and_built_files_are_passed_over() {
    let folder = user("fn a() {}\n");
    let uses = "fn a() -> doudian::DoudianOrderListRequest { todo!() }\n";
    for name in ["target/a.rs", ".hidden/a.rs", "src/.a.rs"] {
        fs::create_dir_all(folder.path(name).parent().unwrap()).unwrap();
        fs::write(folder.path(name), uses).unwrap();
    }
    let generated = format!("// @generated by doudian-codegen from a.yaml.\n{uses}");
    fs::write(folder.path("src/made.rs"), generated).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("..", folder.path("src/round")).unwrap();
    let object = object(&folder, &["--src", ".", "--src", "src"]);
    assert_eq!((&object["files"], &object["uses"]), (&1.into(), &Value::Array(Vec::new())));
}

#[test]
fn status_and_remarks() {
    let folder = user("fn a() -> doudian::DoudianOrderListRequest { todo!() }\n");
    let run = |level: &str| folder.run(&["audit", "--src", "src", "--fail-on", level]);
    assert_eq!(run("deprecated").0, Some(0));
    let Run(code, _, err) = run("legacy");
    assert_eq!((code, err.as_str()), (Some(1), "error: 1 use of what is legacy or worse"));
    let Run(code, out, _) = folder.run(&["audit", "--src", "src", "--format", "annotations"]);
    assert_eq!(code, Some(0));
    assert_eq!(
        out,
        "::notice file=src/lib.rs,line=1,col=20,title=legacy::the method `order.list` is of an older \
         interface; instead: DoudianOrderSearchRequest (`order.search`)"
    );
}

/// A method that is spelled in two ways is outdated in both.
#[test]
fn other_names_are_told_as_well() {
    let code = "fn f(_: doudian::DoudianOrderListRequest, _: doudian::DoudianOrderAllRequest) {}\nfn g(_: doudian::DoudianOrderAllResponse) {}\n";
    let folder = user(code);
    let old = OLD.replace("title:", "other_names: [order.all]\ntitle:");
    fs::write(folder.path("spec/doudian/order/order.list.yaml"), old).unwrap();
    let told = object(&folder, &["--src", "src"]);
    let uses = told["uses"].as_array().unwrap();
    let lines: Vec<u64> = uses.iter().map(|it| it["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [1, 1, 2], "{told}");
    fs::write(folder.path("calls.log"), "order.all\nPOST https://host/order/all\n").unwrap();
    let told = object(&folder, &["--log", "calls.log"]);
    assert_eq!(told["uses"][0]["times"], 2, "{told}");
}

#[test]
fn logs_tell_it_as_well() {
    let folder = user("");
    let log = "order.list\nGET https://host/order/list?secret=1\nxorder.list order.lists\n订单 method=order.list.\n";
    let mut child = command(&["audit", "--log", "-", "--json"])
        .current_dir(folder.path("."))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(log.as_bytes()).unwrap();
    let Run(code, out, _) = Run::of(&child.wait_with_output().unwrap());
    assert_eq!(code, Some(0));
    assert!(!out.contains("secret"));
    let object: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(object["lines"], 4);
    let [found] = object["uses"].as_array().unwrap().as_slice() else { panic!("{out}") };
    assert_eq!(
        (&found["line"], &found["column"], &found["times"]),
        (&1.into(), &1.into(), &3.into())
    );
    assert_eq!(found["replacement"], "DoudianOrderSearchRequest (`order.search`)");
    fs::write(folder.path("empty.log"), "").unwrap();
    let Run(code, _, err) = folder.run(&["audit", "--log", "empty.log"]);
    assert_eq!(
        (code, err.as_str()),
        (Some(1), "error: the log has no line: nothing was looked at")
    );
}

#[test]
fn methods_of_ones_own_and_those_of_every_platform() {
    let folder = Folder::new(&[
        ("apis/mine.old.yaml", "method: mine.old\ntitle: 旧\nstatus: deprecated\n"),
        (
            "src/lib.rs",
            "fn a(a: crate::apis::DoudianMineOldRequest, b: doudian::DoudianOrderListRequest) {}\n",
        ),
    ]);
    let object = object(&folder, &["--src", "src", "--spec", "apis"]);
    let names: Vec<_> = object["uses"].as_array().unwrap().iter().map(|it| &it["name"]).collect();
    assert_eq!(names, ["mine.old", "order.list"]);
}

/// File and line of each use, of a crate with more files.
fn lines(code: &str, more: &[(&str, &str)]) -> Vec<String> {
    let folder = user(code);
    for (name, text) in more {
        fs::write(folder.path(name), text).unwrap();
    }
    let object = object(&folder, &["--src", "src"]);
    let uses = object["uses"].as_array().unwrap().iter();
    uses.map(|it| format!("{}:{}", it["file"].as_str().unwrap(), it["line"])).collect()
}

#[test]
fn names_that_other_files_give_are_followed() {
    const NAMES: &str = "\
pub use doudian::DoudianOrderListRequest as Former;
pub type Latter = Former;
pub(crate) type Lone = doudian::DoudianOrderListRequest;
type Own = doudian::DoudianOrderListRequest;
";
    let code = "\
mod names;
use crate::names::{Former, Latter as Last};
fn a() { Former::new(1); }
fn b() { Last::new(1); }
fn c() { names::Former::new(1); }
fn d(it: Own, lone: Lone) {}
";
    let glob = "use super::names::*;\nfn a(it: Lone) {}\n";
    let found = lines(code, &[("src/names.rs", NAMES), ("src/glob.rs", glob)]);
    let expected = [
        "src/glob.rs:2",
        "src/lib.rs:3",
        "src/lib.rs:4",
        "src/lib.rs:5",
        "src/names.rs:1",
        "src/names.rs:2",
        "src/names.rs:3",
        "src/names.rs:4",
    ];
    assert_eq!(found, expected);
    // What two files mean otherwise is not guessed, nor is a circle followed.
    let other = "pub struct Former;\npub use self::Round as Trip;\npub use self::Trip as Round;\n";
    let found = lines(
        "use crate::names::Former;\nuse crate::other::Trip;\nfn a(it: Former, trip: Trip) {}\n",
        &[("src/names.rs", NAMES), ("src/other.rs", other)],
    );
    assert!(found.iter().all(|it| it.starts_with("src/names.rs")), "{found:?}");
}

#[test]
fn arguments_of_new_are_fields_too() {
    const MAKE: &str = "\
method: order.make
title: 下单
request:
  id: { type: i64, required: true }
  day: { type: string, required: true, deprecated: 用 since }
  since: { type: string }
";
    let folder = user("fn a() { DoudianOrderMakeRequest::new(1, \"2026\").since(\"x\"); }\n");
    fs::write(folder.path("spec/doudian/order/order.make.yaml"), MAKE).unwrap();
    let object = object(&folder, &["--src", "src"]);
    let uses = object["uses"].as_array().unwrap();
    assert_eq!(uses.len(), 1, "{object}");
    assert_eq!(uses[0]["name"], "DoudianOrderMakeRequest.day");
    assert_eq!((&uses[0]["line"], &uses[0]["column"]), (&1.into(), &42.into()));
}

#[test]
fn what_macros_have_in_them_is_looked_at() {
    let code = "\
use doudian::DoudianOrderListRequest as Former;
fn a() { let all = vec![Former::new(1), Former::new(2)]; }
fn b() { let all = vec![Former::new(1); 3]; }
fn c() { assert!(ok(), \"{:?}\", Former::new(1)); }
fn d() { let it = json!({ \"a\": Former::new(1) }); }
async fn e() { select! { it = call(Former::new(1)) => it, else => none() } }
fn f() { matches!(it, Some(Former { page: 1 }) if page()); }
";
    let lines: Vec<u64> = uses(code).iter().map(|it| it.0).collect();
    assert_eq!(lines, [2, 2, 3, 4, 5, 6, 7]);
}
