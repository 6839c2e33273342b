//! What changed descriptors do to users.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::support::{Folder, PLATFORM, Run};

pub(crate) const METHOD: &str = "\
method: order.get
title: 订单
request:
  id: { type: string, required: true }
  note: { type: string, label: 备注 }
response:
  price: { type: i64, unit: fen }
";

pub(crate) fn git(folder: &Folder, arguments: &[&str]) {
    let names = ["GIT_AUTHOR", "GIT_COMMITTER"];
    let mut command = Command::new("git");
    command.args(arguments).current_dir(folder.path("."));
    for name in names {
        command.env(format!("{name}_NAME"), "a").env(format!("{name}_EMAIL"), "a@example.com");
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A repository with one commit.
pub(crate) fn repository() -> Folder {
    let folder = Folder::new(&[
        ("Cargo.toml", "[workspace]\n"),
        ("spec/doudian/platform.yaml", PLATFORM),
        ("spec/doudian/order/order.get.yaml", METHOD),
    ]);
    git(&folder, &["init", "-q"]);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "-q", "-m", "one"]);
    git(&folder, &["tag", "v1"]);
    folder
}

pub(crate) fn change(folder: &Folder, from: &str, to: &str) {
    let name = "spec/doudian/order/order.get.yaml";
    let text = folder.read(name);
    assert!(text.contains(from));
    fs::write(folder.path(name), text.replacen(from, to, 1)).unwrap();
}

fn json(folder: &Folder, arguments: &[&str]) -> Value {
    let Run(code, out, err) = folder.run(&[&["diff", "--json"], arguments].concat());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    serde_json::from_str(&out).unwrap()
}

#[test]
fn the_last_commit_and_what_is_there_now() {
    let folder = repository();
    let Run(code, out, _) = folder.run(&["diff"]);
    assert_eq!((code, out.as_str()), (Some(0), "none: nothing has changed in 1 method"));
    change(&folder, "  note: { type: string, label: 备注 }\n", "");
    change(&folder, "price: { type: i64", "discount: { type: i64 }\n  price: { type: i64");
    let Run(code, out, err) = folder.run(&["diff", "--fail-on", "breaking"]);
    assert_eq!(code, Some(1));
    let expected = "\
major: 1 breaking, 1 additive in 1 method

breaking
  doudian:order.get/request/note request-field-removed
    `note` is gone: code that sets it finds no such field

additive
  doudian:order.get/response/discount response-field-added
    `discount` is new: nothing read it before";
    assert_eq!(out, expected);
    assert!(err.starts_with("error: 1 breaking change that nobody has accepted"), "{err}");
    let object = json(&folder, &[]);
    assert_eq!(object["verdict"], "major");
    let first = &object["changes"][0];
    assert_eq!(first["method"], "order.get");
    assert_eq!(first["path"], "doudian:order.get/request/note");
    assert_eq!(first["rule"], "request-field-removed");
    assert_eq!(first["level"], "breaking");
    assert_eq!(first["code"], "stops");
    assert_eq!(first["file"], "spec/doudian/order/order.get.yaml");
    assert!(first["message"].is_string());
}

#[test]
fn folders_revisions_and_snapshots_tell_the_same() {
    let folder = repository();
    let snapshot = ["snapshot", "--out", "old.json"];
    assert_eq!(folder.run(&snapshot).0, Some(0));
    change(&folder, "unit: fen", "unit: yuan");
    assert_eq!(folder.run(&["snapshot", "--out", "new.json"]).0, Some(0));
    let rules = |arguments: &[&str]| {
        let object = json(&folder, arguments);
        let changes = object["changes"].as_array().unwrap();
        changes.iter().map(|it| it["rule"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let expected = ["response-field-unit-changed"];
    for old in ["HEAD", "v1", "v1:spec", "old.json"] {
        for new in ["spec", "new.json"] {
            assert_eq!(rules(&[old, new]), expected, "{old} {new}");
        }
    }
    git(&folder, &["commit", "-q", "-a", "-m", "two"]);
    assert_eq!(rules(&["v1", "HEAD"]), expected);
    assert_eq!(rules(&["v1"]), expected);
    assert_eq!(rules(&[]), Vec::<String>::new());
    // From elsewhere in the repository.
    let elsewhere = folder.path("spec/doudian");
    let output = crate::support::command(&["diff", "v1"]).current_dir(elsewhere).output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("major: 1 breaking"));
}

#[test]
fn what_could_not_be_compared_never_reads_as_clean() {
    let folder = repository();
    let said = |arguments: &[&str]| {
        let Run(code, out, err) = folder.run(&[&["diff"], arguments].concat());
        assert_eq!((code, out.as_str()), (Some(1), ""), "{arguments:?}: {err}");
        err
    };
    assert_eq!(said(&["v9"]), "error: there is no folder, no snapshot and no revision `v9`");
    assert_eq!(
        said(&["v1..HEAD"]),
        "error: `v1..HEAD` is a range: name both ends, as in `doudian diff v1.0 v1.1`"
    );
    assert!(said(&["none.json"]).starts_with("error: cannot read none.json"));
    assert!(said(&["v1:apis"]).contains("no descriptors in `apis`"));
    fs::create_dir(folder.path("empty")).unwrap();
    assert!(said(&["spec", "empty"]).contains("no descriptors in"));
    fs::write(folder.path("other.json"), "{\"doudian_model\": 1, \"platforms\": []}").unwrap();
    assert!(said(&["other.json"]).contains("version 1"));
    fs::write(folder.path("bare.json"), "[]").unwrap();
    assert!(said(&["bare.json"]).contains("bare.json"));
    change(&folder, "type: i64", "type: i65");
    let err = said(&["v1"]);
    assert!(err.starts_with("error[unknown-type]"), "{err}");
    assert!(
        err.ends_with("the descriptors as they are cannot be compared: mend it first"),
        "{err}"
    );
    assert!(said(&["--platform", "none", "v1", "v1"]).contains("no platform `none`"));
    // Outside of a repository there is no last commit.
    let outside = Folder::new(&[("apis/platform.yaml", PLATFORM), ("apis/a.yaml", METHOD)]);
    let Run(code, _, err) = outside.run(&["diff", "--spec", "apis"]);
    assert_eq!(code, Some(1));
    assert!(err.starts_with("error: git: not a git repository"), "{err}");
    // What is nowhere is named, wherever descriptors might be.
    let nothing = Folder::new(&[]);
    let Run(code, _, err) = nothing.run(&["diff", "nopeA", "nopeB"]);
    assert_eq!(code, Some(1));
    let told =
        "error: there is no folder and no snapshot `nopeA`, and it cannot be a revision: git: not";
    assert!(err.starts_with(told), "{err}");
}

#[test]
fn levels_and_accepted_changes_are_settings() {
    let folder = repository();
    change(&folder, "  note: { type: string, label: 备注 }\n", "");
    let accept = |until: &str| {
        format!(
            "accept:\n  - rule: request-field-removed\n    path: order.get/request\n    \
             reason: nobody sent it\n    until: {until}\n"
        )
    };
    let settings = folder.path("doudian-diff.yaml");
    let fail = ["diff", "--fail-on", "breaking", "--today", "2027-01-15"];
    fs::write(&settings, accept("2027-01-15")).unwrap();
    let Run(code, out, err) = folder.run(&fail);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.starts_with("major: 1 breaking"), "what is there is there: {out}");
    assert!(out.ends_with("accepted until 2027-01-15: nobody sent it"), "{out}");
    fs::write(&settings, accept("2027-01-14")).unwrap();
    let Run(code, _, err) = folder.run(&fail);
    assert_eq!(code, Some(1));
    assert!(err.contains("was accepted until 2027-01-14, which is over"), "{err}");
    fs::write(&settings, "levels: { request-field-removed: documentation }\n").unwrap();
    let Run(code, out, _) = folder.run(&fail);
    assert_eq!(code, Some(0));
    assert!(out.starts_with("patch: 1 documentation"), "{out}");
    fs::write(&settings, accept("2028-01-01").replace("order.get/request", "order.list")).unwrap();
    let Run(code, out, _) = folder.run(&fail);
    assert_eq!(code, Some(1));
    assert!(out.contains("there is no such change: take it out"), "{out}");
    let mistyped = accept("2028-01-01").replace("order.get/request", "order.get/reqeust");
    fs::write(&settings, mistyped).unwrap();
    let Run(code, out, _) = folder.run(&fail);
    assert_eq!(code, Some(1));
    assert!(out.contains("there is no such change; did you mean `order.get/request`?"), "{out}");
}

/// A decision that cannot be read is not followed; all else is, and the command does not end well.
#[test]
fn what_is_wrong_with_settings_is_told_beside_the_comparison() {
    let folder = repository();
    change(&folder, "  note: { type: string, label: 备注 }\n", "");
    change(&folder, "title: 订单", "title: 一个订单");
    let settings = folder.path("doudian-diff.yaml");
    let accept = |rest: &str| format!("accept: [{{ rule: method-added, path: a.b, {rest} }}]");
    let bad: [(&str, &[u8], &str); 17] = [
        (
            "1:11",
            b"levels: { request-feild-removed: additive }",
            "there is no rule `request-feild-removed`; did you mean `request-field-removed`?",
        ),
        ("1:11", b"levels: { zzz: additive }", "`doudian diff --rules` lists them"),
        (
            "2:26",
            b"levels:\n  request-field-removed: harmles\n",
            "`harmles` is no level: expected one of `breaking`, ",
        ),
        (
            "1:34",
            b"levels: { request-field-removed: aditive }",
            "expected one of `breaking`, `additive`, `deprecation`, `documentation`; did you mean \
             `additive`?",
        ),
        ("1:34", b"levels: { request-field-removed: 1 }", "expected a level"),
        ("1:9", b"levels: [additive]", "expected a mapping with rules and their levels"),
        ("1:51", &accept("reason: ' ', until: 2027-01-01").into_bytes(), "the reason is empty"),
        (
            "1:61",
            &accept("reason: x, until: 2027-02-30").into_bytes(),
            "`2027-02-30` is no day, such as 2027-03-31",
        ),
        ("1:10", &accept("reason: x").into_bytes(), "`until` is missing"),
        (
            "1:54",
            &accept("reason: x, untl: 2027-01-01").into_bytes(),
            "unknown key `untl`: expected `rule`, `path`, `reason`, `until`; did you mean `until`?",
        ),
        (
            "2:11",
            b"accept:\n  - rule: metod-added\n    path: a.b\n    reason: x\n    until: 2027-01-01\n",
            "there is no rule `metod-added`; did you mean `method-added`?",
        ),
        ("1:38", b"accept: [{ rule: method-added, path: 'a[b', reason: x, until: 2027-01-01 }]", ""),
        ("1:9", b"accept: { rule: method-added }", "expected a list of changes that are accepted"),
        (
            "1:1",
            b"level: {}",
            "unknown key `level`: expected `levels`, `accept`; did you mean `levels`?",
        ),
        ("2:1", b"levels: {}\nlevels: {}", "`levels` stands twice; the first counts"),
        ("", b"levels: [\n", "not valid YAML"),
        ("1:9", b"levels: \xb1\xb8", "the file is not UTF-8"),
    ];
    for (place, text, expected) in bad {
        let shown = String::from_utf8_lossy(text);
        fs::write(&settings, text).unwrap();
        let Run(code, out, err) = folder.run(&["diff"]);
        assert_eq!(code, Some(1), "{shown}");
        assert!(
            out.starts_with("major: 1 breaking, 1 documentation in 1 method"),
            "{shown}: {out}"
        );
        let told = err.strip_prefix("error: doudian-diff.yaml:").unwrap_or_else(|| panic!("{err}"));
        assert!(told.starts_with(place) && told.contains(expected), "{shown}: {err}");
    }
    // What is right beside it is followed, and each fault is told in each form.
    fs::write(
        &settings,
        "levels:\n  request-field-removed: documentation\n  metod-added: breaking\n  method-added: bad\n",
    )
    .unwrap();
    let Run(code, out, err) = folder.run(&["diff"]);
    assert_eq!(code, Some(1));
    assert!(out.starts_with("patch: 2 documentation"), "{out}");
    assert_eq!(err.matches("error: doudian-diff.yaml:").count(), 2, "{err}");
    let Run(_, out, _) = folder.run(&["diff", "--json"]);
    let object: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (&object["faults"][0]["line"], &object["faults"][1]["column"]),
        (&3.into(), &17.into())
    );
    let Run(_, out, _) = folder.run(&["diff", "--format", "annotations"]);
    assert!(
        out.contains("::error file=doudian-diff.yaml,line=3,col=3,title=doudian diff::there is")
    );
    let Run(_, out, _) = folder.run(&["diff", "--format", "markdown"]);
    assert!(out.contains("\n> doudian-diff.yaml:3:3: there is no rule"), "{out}");
    let Run(code, out, err) = folder.run(&["diff", "--rules"]);
    assert_eq!(code, Some(1));
    assert!(out.contains("request-field-removed") && err.contains("`metod-added`"), "{err}");
    let Run(code, out, err) = folder.run(&["changelog", "--date", "2027-01-15"]);
    assert_eq!(code, Some(1), "{err}");
    assert!(out.contains("version 2 (2027-01-15), patch: 2 documentation"), "{out}");
    assert!(err.starts_with("error: doudian-diff.yaml:3:3: there is no rule"), "{err}");
}

#[test]
fn descriptors_without_a_platform_file() {
    let folder = Folder::new(&[
        ("old/order.get.yaml", METHOD),
        ("new/order.get.yaml", &METHOD.replace("unit: fen", "unit: yuan")),
        ("whole/platform.yaml", PLATFORM),
        ("whole/order.get.yaml", METHOD),
    ]);
    let rules = |arguments: [&str; 2]| {
        let object = json(&folder, &arguments);
        let changes = object["changes"].as_array().unwrap();
        changes.iter().map(|it| it["rule"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(rules(["old", "new"]), ["response-field-unit-changed"]);
    assert_eq!(
        rules(["old/order.get.yaml", "new/order.get.yaml"]),
        ["response-field-unit-changed"]
    );
    // Of the platform, one of the two says nothing.
    assert_eq!(rules(["old", "whole"]), Vec::<String>::new());
    let Run(code, out, err) = folder.run(&["diff", "old", "none.yaml"]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.starts_with("error: cannot read none.yaml"), "{err}");
}

#[test]
fn pages_and_remarks() {
    let folder = repository();
    change(&folder, "label: 备注", "label: \"<b>|`@all\"");
    change(&folder, "unit: fen", "unit: yuan");
    let Run(code, out, _) = folder.run(&["diff", "--format", "markdown"]);
    assert_eq!(code, Some(0));
    assert!(out.starts_with("**major**: 1 breaking, 1 documentation in 1 method\n\n### Breaking"));
    let row = "| `doudian:order.get/response/price` | the unit of `price` was `fen` and is `yuan`: the same";
    assert!(out.contains(row), "{out}");
    let Run(_, out, _) = folder.run(&["diff", "--format", "annotations"]);
    let line = "::error file=spec/doudian/order/order.get.yaml,line=7,col=3,title=breaking \
                (response-field-unit-changed)::doudian:order.get/response/price: ";
    assert!(out.starts_with(line), "{out}");
    assert_eq!(out.lines().count(), 2);
}

#[test]
fn a_remark_stands_at_the_line_of_its_change() {
    let folder = repository();
    let places = |arguments: &[&str]| {
        let Run(_, out, err) =
            folder.run(&[&["diff", "--format", "annotations"], arguments].concat());
        assert_eq!(err, "");
        let places = out.lines().map(|line| {
            let (place, _) = line.split_once(",title=").unwrap();
            place.split_once("::").unwrap().1.split_once(' ').unwrap().1.to_owned()
        });
        places.collect::<Vec<_>>()
    };
    let file = "file=spec/doudian/order/order.get.yaml";
    // What is gone is told at what it was in.
    change(&folder, "  note: { type: string, label: 备注 }\n", "");
    assert_eq!(places(&[]), [format!("{file},line=3,col=1")]);
    assert_eq!(folder.run(&["snapshot", "--out", "new.json"]).0, Some(0));
    // Snapshots have no lines.
    git(&folder, &["stash", "-q"]);
    assert_eq!(folder.run(&["snapshot", "--out", "old.json"]).0, Some(0));
    assert_eq!(places(&["old.json", "new.json"]), ["file=doudian/order/order.get.yaml"]);
    // A method that is gone has the place where it was.
    let name = "spec/doudian/order/order.get.yaml";
    let other = METHOD.replace("order.get", "order.other");
    fs::write(folder.path("spec/doudian/order/order.other.yaml"), other).unwrap();
    fs::remove_file(folder.path(name)).unwrap();
    let mut found = places(&[]);
    found.sort();
    let new = "file=spec/doudian/order/order.other.yaml,line=1,col=1".to_owned();
    assert_eq!(found, [format!("{file},line=1,col=1"), new]);
}

#[test]
fn what_is_renamed_or_moved_is_not_gone() {
    let folder = repository();
    fs::write(folder.path("spec/doudian/shared.yaml"), "types:\n  DoudianPart: { id: i64 }\n")
        .unwrap();
    let name = "spec/doudian/order/order.get.yaml";
    let uses = METHOD.replace("response:\n", "response:\n  part: { type: DoudianPart }\n");
    fs::write(folder.path(name), &uses).unwrap();
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "-q", "-m", "two"]);
    fs::rename(folder.path("spec/doudian/order"), folder.path("spec/doudian/orders")).unwrap();
    assert_eq!(json(&folder, &[])["verdict"], "none");
    let text = "types:\n  DoudianPiece: { id: string }\n";
    fs::write(folder.path("spec/doudian/shared.yaml"), text).unwrap();
    let moved = folder.path("spec/doudian/orders/order.get.yaml");
    fs::write(moved, uses.replace("DoudianPart", "DoudianPiece")).unwrap();
    let object = json(&folder, &[]);
    let changes = object["changes"].as_array().unwrap();
    let told: Vec<_> = changes
        .iter()
        .map(|it| (it["path"].as_str().unwrap(), it["rule"].as_str().unwrap()))
        .collect();
    let expected = [
        ("doudian:types/DoudianPiece", "structure-renamed"),
        ("doudian:types/DoudianPiece/id", "response-field-type-changed"),
    ];
    assert_eq!(told, expected);
    assert_eq!(changes[1]["used_by"], serde_json::json!(["order.get"]));
    assert_eq!(changes[1]["method"], Value::Null);
}

#[test]
fn every_rule_is_listed() {
    let folder = Folder::new(&[]);
    let Run(code, out, _) = folder.run(&["diff", "--rules"]);
    assert_eq!(code, Some(0));
    assert!(out.lines().count() >= 60);
    assert!(out.lines().all(|line| line.split_whitespace().count() > 3), "each says why");
    let Run(_, out, _) = folder.run(&["diff", "--rules", "--json"]);
    let rules: Vec<Value> = serde_json::from_str(&out).unwrap();
    assert!(rules.iter().all(|it| it["rule"].is_string() && it["level"].is_string()));
}
