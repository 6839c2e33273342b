use doudian_codegen::crate_output;
use doudian_codegen::model::{Model, SNAPSHOT_VERSION};
use serde_json::{Value, json};

use super::{model, spec};

#[test]
fn the_spec_comes_back_as_it_was_and_makes_the_same_code() {
    let model = spec();
    let text = model.to_json();
    let read = Model::from_json(&text).unwrap();
    assert!(read == model, "what was read is not what was written");
    assert!(read.to_json() == text, "what is written again differs");
    for (before, after) in model.platforms.iter().zip(&read.platforms) {
        let (before, after) = (crate_output(before, "spec"), crate_output(after, "spec"));
        assert!(before.into_files() == after.into_files());
    }
}

const METHOD: &str = "method: order.some\ntitle: 一\nrequest:\n  size: { type: f64, default: 0.1, max: 0.30000000000000004 }\n  \
    id: { type: i64, max: 9007199254740993 }\n  self: Tree\nresponse: [Row]\ntypes:\n  Tree: { leaf: Tree }\n  \
    Row: { id: i64 }\nexample:\n  request: { size: 0.10, id: 9007199254740993 }\n  response: []\n";

fn some() -> Model {
    model(METHOD, "types: {}")
}

#[test]
fn no_digit_is_lost() {
    let model = some();
    let read = Model::from_json(&model.to_json()).unwrap();
    assert_eq!(read, model);
    assert_eq!(format!("{read:?}"), format!("{model:?}"));
}

/// The snapshot with one thing changed.
fn altered(alter: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(&some().to_json()).unwrap();
    alter(&mut value);
    value.to_string()
}

#[test]
fn what_is_no_snapshot_of_this_version_says_so() {
    let api = "/platforms/0/apis/0";
    let at = |value: &mut Value, path: &str, to: Value| {
        *value.pointer_mut(&format!("{api}{path}")).unwrap() = to;
    };
    let next = SNAPSHOT_VERSION + 1;
    for (text, part) in [
        (String::new(), "cannot be read: EOF"),
        ("[]".to_owned(), "cannot be read"),
        ("{}".to_owned(), "no `doudian_model`"),
        ("{\"openapi\": \"3.1.0\"}".to_owned(), "no `doudian_model`"),
        // Whatever else another version may have.
        (
            format!("{{\"doudian_model\": {next}, \"platforms\": {{}}, \"more\": 1}}"),
            &format!("has the version {next} and this release reads {SNAPSHOT_VERSION}"),
        ),
        (altered(|it| it["more"] = json!(1)), "unknown field `more`"),
        (altered(|it| at(it, "", json!({ "method": "x" }))), "missing field"),
        (
            altered(|it| it["platforms"][0]["apis"][0]["extra"] = json!(true)),
            "unknown field `extra`",
        ),
        (altered(|it| at(it, "/effect", json!("rite"))), "unknown variant `rite`"),
        (
            altered(|it| at(it, "/request/fields/0/ty", json!({ "struct": "Lost" }))),
            "`size` of `DoudianOrderSomeRequest` is of the type `Lost`",
        ),
        (
            altered(|it| at(it, "/data", json!({ "list": { "enum": "Lost" } }))),
            "`order.some` answers with",
        ),
        (
            altered(|it| at(it, "/request/fields/0/rust/ident", json!("x;\u{202e}"))),
            "`size` of `DoudianOrderSomeRequest` has no name in Rust",
        ),
        (altered(|it| at(it, "/response", json!("A B"))), "`A B` is a name in Rust"),
    ] {
        let error = Model::from_json(&text).unwrap_err().to_string();
        assert!(error.contains(part), "{part}: {error}");
    }
    let deep = "[".repeat(100_000);
    assert!(Model::from_json(&deep).is_err());
}
