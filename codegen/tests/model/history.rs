//! Since which version what exists, and what is new.

use std::collections::BTreeMap;

use doudian_codegen::model::Model;
use doudian_codegen::{SourceFile, compile};

use super::PLATFORM;

const METHOD: &str = "method: order.some\ntitle: 一\nrequest:\n  size: { type: i32, codes: { 1: 一, 2: 二 } }\n\
    response:\n  rows: [Row]\n  shared: DoudianShared\n  kind: Kind\n\
    types:\n  Row: { id: i64, inner: Inner }\n  Inner: { a: i64 }\n\
    enums:\n  Kind: { type: i32, codes: { 1: 一, 2: 二 } }\n";
const SHARED: &str = "types:\n  DoudianShared: { x: i64, y: i64 }\n";

fn with(history: &str, method: &str) -> Model {
    let files = [
        ("doudian/platform.yaml", PLATFORM),
        ("doudian/order/order.some.yaml", method),
        ("doudian/order/order.other.yaml", "method: order.other\ntitle: 二\nrequest: { a: i64 }\n"),
        ("doudian/types/shared.yaml", SHARED),
        ("doudian/history.yaml", history),
    ];
    let files = files.into_iter().filter(|(_, text)| !text.is_empty());
    let sources: Vec<SourceFile> = files.map(|(path, text)| SourceFile::new(path, text)).collect();
    compile(&sources).unwrap_or_else(|problems| panic!("{problems}"))
}

/// A history whose second version adds these.
fn history(added: &[&str]) -> String {
    let added: Vec<String> = added.iter().map(|path| format!("      - {path}\n")).collect();
    let added = added.concat();
    format!(
        "history:\n  - {{ version: 1, date: 2026-03-01 }}\n  - version: 2\n    date: 2026-03-02\n    added:\n{added}"
    )
}

/// What says since when it exists.
fn since(model: &Model) -> BTreeMap<String, u32> {
    let platform = &model.platforms[0];
    let mut found = BTreeMap::new();
    let mut say = |name: String, since: Option<u32>| {
        found.extend(since.map(|since| (name, since)));
    };
    for api in &platform.apis {
        say(api.method.clone(), api.since);
    }
    let requests = platform.apis.iter().map(|api| &api.request);
    for record in platform.structs.values().chain(requests) {
        say(record.name.clone(), record.since);
        for field in &record.fields {
            say(format!("{}.{}", record.name, field.wire), field.since);
            for code in &field.codes {
                say(format!("{}.{}={}", record.name, field.wire, code.code), code.since);
            }
        }
    }
    for item in platform.enums.values() {
        say(item.name.clone(), item.since);
        for code in &item.codes {
            say(format!("{}={}", item.name, code.code), code.since);
        }
    }
    found
}

fn expected<const N: usize>(rows: [(&str, u32); N]) -> BTreeMap<String, u32> {
    rows.map(|(name, since)| (name.to_owned(), since)).into()
}

#[test]
fn a_history_says_since_when_what_exists() {
    for (added, rows) in [
        (&["order.some"][..], &[("order.some", 2)][..]),
        (&["order.some/request/size"], &[("DoudianOrderSomeRequest.size", 2)]),
        (&["doudian:order.some/request/size=2"], &[("DoudianOrderSomeRequest.size=2", 2)]),
        (&["order.some/response/rows[]/id"], &[("DoudianOrderSomeRow.id", 2)]),
        // A structure that only a new field has is as new.
        (
            &["order.some/response/rows[]/inner"],
            &[("DoudianOrderSomeInner", 2), ("DoudianOrderSomeRow.inner", 2)],
        ),
        (&["order.some/response/kind=2"], &[("DoudianOrderSomeKind=2", 2)]),
        (&["types/DoudianShared"], &[("DoudianShared", 2)]),
        (&["types/DoudianShared/x"], &[("DoudianShared.x", 2)]),
        // By another way than that by which everything is listed.
        (&["order.some/response/shared/x"], &[("DoudianShared.x", 2)]),
        // What is gone, and what has no version.
        (&["order.gone", "order.some/request/gone", "order.some/paging"], &[]),
    ] {
        let model = with(&history(added), METHOD);
        let rows: BTreeMap<_, _> = rows.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect();
        assert_eq!(since(&model), rows, "{added:?}");
        let version = model.platforms[0].version.as_ref().unwrap();
        assert_eq!((version.number, &*version.date), (2, "2026-03-02"));
        assert_eq!(version.file, "doudian/history.yaml");
        // It is no change to users, and survives being kept.
        assert_eq!(with("", METHOD).changes(&model), []);
        assert_eq!(Model::from_json(&model.to_json()).unwrap(), model);
        assert_eq!(model.without_history(), with("", METHOD));
    }
}

#[test]
fn the_newest_version_that_adds_it_counts_and_nothing_is_older_than_what_it_is_in() {
    let history = "history:\n  - { version: 1, date: 2026-03-01 }\n  \
        - { version: 2, date: 2026-03-01, added: [order.some, order.other/request/a] }\n  \
        - { version: 3, date: 2026-03-02, added: [order.some/request/size, order.other] }\n";
    let found = since(&with(history, METHOD));
    let rows = [("order.some", 2), ("DoudianOrderSomeRequest.size", 3), ("order.other", 3)];
    assert_eq!(found, expected(rows));
}

#[test]
fn what_is_new_is_named_once_and_at_its_top() {
    let old = "method: order.some\ntitle: 一\nrequest:\n  size: { type: i32, codes: { 1: 一 } }\n\
        response:\n  rows: [Line]\n  shared: DoudianShared\n  kind: Kind\n\
        types:\n  Line: { id: i64 }\n\
        enums:\n  Kind: { type: i32, codes: { 1: 一 } }\n";
    let (before, after) = (with("", old), with("", METHOD));
    let added = |after: &Model, before: &Model| {
        let added = after.platforms[0].added_to(&before.platforms[0]);
        added.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        added(&after, &before),
        [
            "order.some/request/size=2",
            "order.some/response/kind=2",
            // The structure has another name, and its fields were there.
            "order.some/response/rows[]/inner",
        ]
    );
    assert_eq!(added(&after, &after), Vec::<String>::new());
    let mut without = after.clone();
    without.platforms[0].apis.retain(|api| api.method == "order.other");
    without.platforms[0].structs.clear();
    without.platforms[0].enums.clear();
    assert_eq!(added(&after, &without), ["order.some", "types/DoudianShared"]);
    // What it names is what a history marks.
    let marked = with(&history(&["order.some", "types/DoudianShared"]), METHOD);
    assert_eq!(since(&marked), expected([("order.some", 2), ("DoudianShared", 2)]));
}

/// An element that is reached by another way first is not new.
#[test]
fn a_new_way_to_a_structure_does_not_make_it_new() {
    let old = "method: order.some\ntitle: 一\nrequest: {}\nresponse:\n  b: Row\ntypes:\n  Row: { id: i64 }\n";
    let new = "method: order.some\ntitle: 一\nrequest:\n  a: [Row]\nresponse:\n  b: Row\ntypes:\n  Row: { id: i64 }\n";
    let (before, after) = (with("", old), with("", new));
    let added = after.platforms[0].added_to(&before.platforms[0]);
    assert_eq!(added.iter().map(ToString::to_string).collect::<Vec<_>>(), ["order.some/request/a"]);
}
