//! `doudian update`, against a server of the documentation's shape.

use std::fs;

use serde_json::{Value, json};

use crate::documents::article;
use crate::fetch::{Docs, serve};
use crate::support::{Folder, PLATFORM, Run};

const MANIFEST: &str = "\
[package]
name = \"shop\"

[features]
# @generated families begin
# @generated families end
";

/// A workspace with one platform, whose crate is generated.
fn workspace() -> Folder {
    let platform = PLATFORM.replace("platform: doudian", "platform: shop\ncrate: shop");
    Folder::new(&[
        ("Cargo.toml", "[workspace]\n"),
        ("spec/shop/platform.yaml", &platform),
        ("spec/shop/a/a.known.yaml", "method: a.known\ntitle: 已有\nrequest: {}\n"),
        ("generated/shop/Cargo.toml", MANIFEST),
    ])
}

/// Two articles on a server.
fn docs() -> Docs {
    let docs = Docs::default();
    *docs.articles.lock().unwrap() = vec![(1, 10), (2, 10)];
    docs
}

fn update(folder: &Folder, server: &str, more: &[&str]) -> Run {
    let usual = ["update", "docs", "--platform", "shop", "--server", server, "--rate", "20"];
    folder.run(&[&usual, more].concat())
}

fn json(folder: &Folder, server: &str, more: &[&str]) -> (Option<i32>, Value, String) {
    let Run(code, out, err) = update(folder, server, &[&["--json"], more].concat());
    let object = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}{err}"));
    (code, object, err)
}

fn kinds(object: &Value) -> Vec<(&str, &str)> {
    let decide = object["decide"].as_array().unwrap().iter();
    decide.map(|it| (it["kind"].as_str().unwrap(), it["about"].as_str().unwrap())).collect()
}

#[test]
fn a_round_goes_from_the_server_to_the_code() {
    let docs = docs();
    let (_runtime, server) = serve(docs.clone());
    let folder = workspace();
    let today = jiff::Zoned::now().date();
    let Run(code, out, err) = update(&folder, &server, &[]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    for line in [
        "fetch: 2 articles new, 0 changed, 0 as before, 0 gone, in docs",
        "import: imported 2 methods, changed 0, left 0 as before",
        "diff: minor: 2 additive in 3 methods",
        &format!("changelog: shop: version 2 ({today}), minor: 2 additive; it adds 2 elements"),
        "nothing is left to decide",
    ] {
        assert!(out.lines().any(|it| it == line), "{line}: {out}");
    }
    assert!(folder.read("spec/shop/a/a.m1.yaml").contains("id: { type: i64, required: true"));
    let generated = folder.read("generated/shop/src/bindings/a/m1.rs");
    assert!(generated.contains("AM1Request"));
    // The version that it has begun with this round is told in code, history and change log.
    assert!(generated.contains("version 2"), "{generated}");
    let history = folder.read("spec/shop/history.yaml");
    assert!(history.contains("version: 2") && history.contains("added: [a.m1, a.m2]"), "{history}");
    let changelog = folder.read("CHANGELOG.md");
    assert!(changelog.contains("a.m1") && !changelog.contains("a.known"), "{changelog}");

    // Nothing has changed.
    let (code, object, _) = json(&folder, &server, &[]);
    assert_eq!((code, &object["diff"]["verdict"]), (Some(0), &json!("none")), "{object}");
    assert_eq!(object["generate"], json!({ "done": true }));
    assert_eq!(object["changelog"]["versions"], json!([]));

    // One article has: a parameter is another one, and a label.
    let changed = article(1, "/a/m1", "number", 11).replace("名称", "称呼");
    docs.texts.lock().unwrap().insert(1, changed);
    *docs.articles.lock().unwrap() = vec![(1, 11), (2, 10)];
    let before = folder.read("spec/shop/a/a.m1.yaml");
    let dry = json(&folder, &server, &["--dry-run"]);
    assert_eq!((dry.0, &dry.1["fetch"]["changed"]), (Some(0), &json!([1])), "{}", dry.1);
    let told = update(&folder, &server, &["--dry-run"]).1;
    let unread = "fetch: 1 article new or changed on the server: not looked at, since a dry run fetches \
                  none\n";
    assert!(told.contains(unread), "{told}");
    assert_eq!(folder.read("spec/shop/a/a.m1.yaml"), before);
    assert_eq!(folder.read("spec/shop/history.yaml"), history);

    let arguments = ["--fail-on", "breaking", "--report", "report.md"];
    let (code, object, err) = json(&folder, &server, &arguments);
    assert_eq!((code, &object["diff"]["verdict"]), (Some(1), &json!("major")), "{object}");
    assert!(err.contains("1 breaking change that nobody has accepted"), "{err}");
    assert_eq!(object["changelog"]["versions"][0]["version"], 3, "{object}");
    assert_eq!(object["changelog"]["written"], true);
    assert_eq!(
        kinds(&object),
        [
            ("label", "a.m1/response/name"),
            ("breaking", "shop:a.m1/request/number"),
            ("retired", "shop:a.m1/request/id"),
        ],
        "{object}"
    );
    let breaking = &object["decide"][1];
    assert_eq!(breaking["file"], "spec/shop/a/a.m1.yaml");
    let line: usize = breaking["place"].as_str().unwrap().parse().unwrap();
    let text = folder.read("spec/shop/a/a.m1.yaml");
    assert!(text.lines().nth(line - 1).unwrap().contains("number:"), "{line}: {text}");
    assert!(folder.read("generated/shop/src/bindings/a/m1.rs").contains("number"));
    let report = folder.read("report.md");
    for part in [
        "- fetched: 0 articles new, 1 changed, 1 as before, 0 gone, in docs\n",
        "**major**: 1 breaking, ",
        "### Breaking (1)\n",
        "- [ ] `shop:a.m1/request/number` `spec/shop/a/a.m1.yaml:",
        "### Retired (1)\n",
    ] {
        assert!(report.contains(part), "{part}: {report}");
    }
}

#[test]
fn what_fails_is_told_with_its_place_and_the_rest_is_done() {
    let docs = docs();
    let (_runtime, server) = serve(docs.clone());
    let folder = workspace();
    let broken = article(1, "/a/m1", "id", 10).replace("\\\"type\\\":1", "\\\"type\\\":99");
    docs.texts.lock().unwrap().insert(1, broken);
    let (code, object, err) = json(&folder, &server, &[]);
    assert_eq!((code, &object["import"]["imported"]), (Some(1), &json!(["a.m2"])), "{object}");
    assert_eq!(kinds(&object), [("failed", "")]);
    let failed = &object["decide"][0];
    assert_eq!(failed["file"], "docs/1.json");
    assert_eq!(failed["place"], "/data/article/content/request/requestParam/0");
    let told = "1 document or method could not be imported; the rest was imported. These were not:";
    assert!(err.contains(told), "{err}");
    assert_eq!(object["generate"], json!({ "done": true }));

    // The server does not answer for one article, and what is there of it stays.
    docs.texts.lock().unwrap().clear();
    *docs.articles.lock().unwrap() = vec![(1, 11), (2, 11)];
    *docs.trouble.lock().unwrap() = Some((2, 99));
    let (code, object, _) = json(&folder, &server, &["--complete"]);
    assert_eq!((code, &object["import"]["imported"]), (Some(1), &json!(["a.m1"])), "{object}");
    let expected = [("failed", "article 2"), ("open", "--complete")];
    assert_eq!(kinds(&object), expected, "{object}");
    // It does not answer at all.
    let Run(code, out, err) = update(&folder, "http://127.0.0.1:9", &["--dry-run"]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("nothing was written; `--offline` goes on with"), "{err}");
}

/// Until somebody has decided, in each round.
#[test]
fn a_method_whose_article_is_gone_is_named() {
    let docs = docs();
    let (_runtime, server) = serve(docs.clone());
    let folder = workspace();
    assert_eq!(update(&folder, &server, &[]).0, Some(0));
    *docs.articles.lock().unwrap() = vec![(1, 10)];
    let what = "its article is gone: `status: retired`, if the platform no longer has it";
    for more in [&["--dry-run"][..], &["--report", "report.md"], &["--offline"]] {
        let (code, object, _) = json(&folder, &server, more);
        assert_eq!((code, kinds(&object)), (Some(0), vec![("gone", "a.m2")]), "{object}");
        assert_eq!(object["decide"][0]["what"], what);
        assert_eq!(object["decide"][0]["file"], "spec/shop/a/a.m2.yaml");
    }
    let report = folder.read("report.md");
    assert!(report.contains("### Articles that are gone (1)\n"), "{report}");
    assert!(
        report.contains("- [ ] `a.m2` `spec/shop/a/a.m2.yaml`: its article is gone"),
        "{report}"
    );
    assert!(
        update(&folder, &server, &[]).1.contains("  a.m2 (spec/shop/a/a.m2.yaml): its article")
    );
    let method = folder.read("spec/shop/a/a.m2.yaml");
    let retired = method.replace("method: a.m2\n", "method: a.m2\nstatus: retired\n");
    fs::write(folder.path("spec/shop/a/a.m2.yaml"), retired).unwrap();
    let (_, object, _) = json(&folder, &server, &["--offline"]);
    assert!(!kinds(&object).iter().any(|(kind, _)| *kind == "gone"), "{object}");
}

/// What is not done is not told as done, in no form.
#[test]
fn without_a_version_nothing_is_told_as_done() {
    let (_runtime, server) = serve(docs());
    let folder = workspace();
    fs::write(folder.path("CHANGELOG.md"), "only text\n").unwrap();
    fs::write(folder.path("report.md"), "of another round\n").unwrap();
    let Run(code, out, err) = update(&folder, &server, &["--report", "report.md"]);
    assert_eq!(code, Some(1));
    assert!(out.contains("import: would import 2 methods") && !out.contains("imported"), "{out}");
    let why = "the next version of the description cannot be made: CHANGELOG.md: it has no place";
    assert!(err.contains(why) && err.contains("no descriptor was changed"), "{err}");
    let report = folder.read("report.md");
    assert!(report.contains("no code is generated: the next version"), "{report}");
    assert!(report.contains("would import 2 methods"), "{report}");
    let (code, object, _) = json(&folder, &server, &[]);
    assert_eq!((code, &object["import"]["dry_run"]), (Some(1), &json!(true)), "{object}");
    assert!(!folder.path("spec/shop/a/a.m1.yaml").exists());
}

#[test]
fn a_step_that_fails_says_what_is_done() {
    let docs = docs();
    let (_runtime, server) = serve(docs);
    let folder = workspace();
    fs::write(folder.path("generated/shop/Cargo.toml"), "[package]\nname = \"shop\"\n").unwrap();
    let Run(code, _, err) = update(&folder, &server, &[]);
    assert_eq!(code, Some(1));
    assert!(err.contains("the code could not be generated: "), "{err}");
    assert!(err.contains("the documents are fetched and 2 descriptors written; mend it, and run"));
    assert!(err.contains("`doudian generate --platform shop`"), "{err}");
    assert!(folder.path("spec/shop/a/a.m1.yaml").exists());

    // One descriptor cannot be written: none is.
    let folder = workspace();
    fs::write(folder.path("docs.json"), "").unwrap();
    fs::create_dir_all(folder.path("docs")).unwrap();
    fs::write(folder.path("docs/1.json"), article(1, "/a/m1", "id", 1)).unwrap();
    fs::write(folder.path("docs/2.json"), article(2, "/b/m2", "id", 1)).unwrap();
    fs::write(folder.path("spec/shop/b"), "no folder").unwrap();
    let Run(code, _, err) = update(&folder, &server, &["--offline"]);
    assert_eq!(code, Some(1));
    assert!(err.contains("no descriptor was changed"), "{err}");
    assert!(!folder.path("spec/shop/a/a.m1.yaml").exists());

    // A platform whose crate is elsewhere is taken over all the same.
    let folder = workspace();
    fs::remove_dir_all(folder.path("generated")).unwrap();
    let (code, object, _) = json(&folder, &server, &[]);
    assert_eq!((code, &object["generate"]["done"]), (Some(0), &json!(false)), "{object}");
    let reason = object["generate"]["reason"].as_str().unwrap();
    assert!(reason.contains("there is nothing yet at generated/shop/src/bindings"), "{reason}");
}

/// A slip in the settings stops no round: it is told among what a person has to decide.
#[test]
fn settings_that_cannot_be_followed_stop_nothing() {
    let (_runtime, server) = serve(docs());
    let folder = workspace();
    let slip = "levels:\n  method-added: documentation\n  metod-added: additive\n";
    fs::write(folder.path("doudian-diff.yaml"), slip).unwrap();
    let (code, object, err) = json(&folder, &server, &[]);
    assert_eq!((code, &object["diff"]["verdict"]), (Some(1), &json!("patch")), "{object}");
    assert_eq!(object["generate"], json!({ "done": true }));
    let told = "there is no rule `metod-added`; did you mean `method-added`?";
    let decision = &object["decide"][0];
    assert_eq!((&decision["kind"], &decision["what"]), (&json!("settings"), &json!(told)));
    assert_eq!((&decision["file"], &decision["place"]), (&json!("doudian-diff.yaml"), &json!("3")));
    assert!(err.contains("error: doudian-diff.yaml:3:3: there is no rule"), "{err}");
}

#[test]
fn what_it_is_called_with_is_looked_at_first() {
    let folder = workspace();
    fs::create_dir(folder.path("docs")).unwrap();
    let said = |arguments: &[&str]| {
        let Run(code, out, err) = folder.run(&[&["update"], arguments].concat());
        assert_eq!((code, out.as_str()), (Some(1), ""), "{arguments:?}: {err}");
        err
    };
    for descriptors in ["spec", "spec/shop", "."] {
        let err = said(&[descriptors, "--offline"]);
        assert!(
            err.contains("holds descriptors, and `doudian update` takes the folder of"),
            "{err}"
        );
    }
    fs::create_dir(folder.path("other")).unwrap();
    fs::write(folder.path("other/x.yaml"), "method: a.b\n").unwrap();
    assert!(said(&["other", "--offline"]).contains("other/x.yaml holds descriptors"));
    assert!(said(&["none", "--offline"]).contains("there is no folder none"));
    assert!(said(&["Cargo.toml", "--offline"]).contains("Cargo.toml is no folder"));
    assert!(said(&["docs", "--offline"]).contains("no platform `doudian` in spec"));
    let err = said(&["docs", "--offline", "--platform", "shop", "--settings", "rules.yaml"]);
    assert!(err.contains("cannot read rules.yaml"), "{err}");
    fs::write(folder.path("spec/shop/a/a.known.yaml"), "method: a.known\nrequest: 1\n").unwrap();
    assert!(said(&["docs", "--offline", "--platform", "shop"]).contains("a.known.yaml"));
}
