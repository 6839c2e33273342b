use std::collections::BTreeMap;

use doudian_codegen::model::Model;

use super::{model, spec};

const BEFORE: &str = "method: order.some\ntitle: 一\nrequest:\n  size: { type: i32, max: 100 }\n  gone: string\n\
    response:\n  rows: [Row]\ntypes:\n  Row: { id: i64 }\nerrors:\n  - { code: 5, label: 五, retry: never }\n";
const AFTER: &str = "method: order.some\ntitle: 二\nrequest:\n  size: { type: i32, max: 50 }\n  new: string\n\
    response:\n  rows: [Row]\ntypes:\n  Row: { id: { type: string, label: 号 } }\nerrors:\n  - { code: 5, label: 五, retry: later }\n";

fn told(before: &Model, after: &Model) -> BTreeMap<String, String> {
    let changes = before.changes(after);
    let lines = changes.iter().map(|change| {
        let facts = change.facts().into_iter();
        let facts = facts.map(|(name, (before, after))| format!("{name}: {before} -> {after}"));
        let word = match (change.before.is_some(), change.after.is_some()) {
            (true, true) => facts.collect::<Vec<_>>().join("; "),
            (true, false) => "gone".to_owned(),
            (false, _) => "new".to_owned(),
        };
        (change.path.to_string(), word)
    });
    lines.collect()
}

#[test]
fn changes_are_told_where_they_are() {
    let (before, after) = (model(BEFORE, "types: {}"), model(AFTER, "types: {}"));
    let expected = [
        ("doudian:order.some", r#"title: "一" -> "二""#),
        ("doudian:order.some/errors/5", r#"retry: "never" -> "later""#),
        ("doudian:order.some/request/gone", "gone"),
        ("doudian:order.some/request/new", "new"),
        ("doudian:order.some/request/size@max", r#"limit: "at most 100" -> "at most 50""#),
        (
            "doudian:order.some/response/rows[]/id",
            r#"label: null -> "号"; ty: "i64" -> {"text":"plain"}"#,
        ),
    ];
    let expected = expected.map(|(path, word)| (path.to_owned(), word.to_owned()));
    assert_eq!(told(&before, &after), expected.into());
}

/// Where descriptors lie, and what the code calls things, is no change of the interface.
#[test]
fn what_only_rust_knows_is_no_change() {
    let before = model(BEFORE, "types: {}");
    let mut after = before.clone().below("doudian/");
    after.platforms[0].apis[0].request.fields[0].rust.ident = "size_".to_owned();
    assert_ne!(before, after);
    assert_eq!(before.changes(&after), []);
}

#[test]
fn a_model_is_as_itself() {
    let model = spec();
    assert_eq!(model.changes(&model.clone()), []);
    assert!(model.changes(&Model::default()).iter().all(|change| change.after.is_none()));
}
