//! `doudian drift`: from answers that are not as described to descriptors that describe them.

#[path = "tools/support.rs"]
#[allow(dead_code)]
mod support;

use doudian_runtime::drift::DriftLog;
use doudian_runtime::generated as rt;
use doudian_runtime::json::{Unreadable, from_slice_with};
use serde_json::{Value, json};
use support::{Folder, PLATFORM, Run, failed};

const LIST: &str = "\
method: order.list
title: 订单列表
# Nobody knows why it is slow.
response:
  rows: { type: [Row], required: true }  # newest first
types:
  Row:
    id: { type: i64, required: true, label: 编号 }
    name: { type: string, required: true, pii: name }
    state: { type: i64, codes: { 1: 有效 } }
";

/// What is generated from it, in short.
#[derive(Default)]
struct Reply(Data);

#[derive(Default)]
struct Data(Vec<Row>);

#[derive(Default)]
struct Row {
    id: i64,
    name: String,
    state: Option<i64>,
}

macro_rules! described {
    ($name:ident, [$($field:expr),*], $($place:tt $number:literal),*) => {
        impl rt::Encode for $name {
            fn table(&self) -> &'static rt::Table {
                static TABLE: rt::Table = rt::Table(stringify!($name), &[$($field),*]);
                &TABLE
            }

            fn write(&self, _: &mut rt::Writer) {}
        }

        impl rt::Decode for $name {
            fn read(&mut self, index: usize, reader: &mut rt::Reader<'_>) -> rt::Read {
                match index {
                    $($number => rt::get(&mut self.$place, reader),)*
                    _ => rt::skip(reader),
                }
            }
        }
    };
}

described!(Reply, [rt::Field("data", 0, &[])], 0 0);
described!(Data, [rt::Field("rows", rt::REQUIRED, &[])], 0 0);
described!(
    Row,
    [
        rt::Field("id", rt::REQUIRED, &[]),
        rt::Field("name", rt::REQUIRED | rt::PII, &[]),
        rt::Field("state", 0, &[&["1"]])
    ],
    id 0, name 1, state 2
);

/// A folder with descriptors and the drift of these answers.
fn folder(rows: &[&str]) -> Folder {
    let folder =
        Folder::new(&[("spec/p/platform.yaml", PLATFORM), ("spec/p/order/order.list.yaml", LIST)]);
    let log = DriftLog::open(folder.path("drift.jsonl")).unwrap();
    for rows in rows {
        let text = format!(r#"{{"data":{{"rows":[{rows}]}}}}"#);
        let (_, drift) = from_slice_with::<Reply>(text.as_bytes(), Unreadable::LeaveOut).unwrap();
        log.note("order.list", &drift);
    }
    folder
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.1).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

#[test]
fn drift_becomes_a_patch() {
    let folder = folder(&[
        r#"{"id":"7","name":"张三","state":9,"new":{"at":"2024-01-02 03:04:05","phone":"13800000000"}}"#,
        r#"{"id":8,"state":2,"new":null},{"id":8,"name":null,"state":2}"#,
        r#"{"id":"soon","name":"李四","odd":[1],"new":{"more":1.5}}"#,
    ]);
    let shown = folder.run(&["drift", "--spec", "spec", "drift.jsonl"]);
    assert_eq!((shown.0, shown.2.as_str()), (Some(0), ""), "{shown:?}");
    for wanted in [
        "  ~ order.list data.rows[].id: lenient: true\n",
        "  ~ order.list data.rows[].name: no longer required\n",
        "  ~ order.list data.rows[].new: new field of the type New\n",
        "  ~ order.list data.rows[].state: code 9, label 未知\n",
        "  ? order.list data.rows[].id: text where integer is described; it cannot be taken\n",
        "+    odd: { type: [i64], uncertain: true }\n",
        "proposed 6 changes in 1 file, 1 thing to decide (?)\nnext: the same with --write",
    ] {
        assert!(shown.1.contains(wanted), "{wanted}: {}", shown.1);
    }
    assert_eq!(folder.read("spec/p/order/order.list.yaml"), LIST);

    // As some editors save it.
    let marked = format!("\u{feff}{}", folder.read("drift.jsonl").replace('\n', "\r\n"));
    std::fs::write(folder.path("marked.jsonl"), marked).unwrap();
    assert_eq!(folder.run(&["drift", "--spec", "spec", "marked.jsonl"]), shown);

    let run = folder.run(&["drift", "--spec", "spec", "--write", "drift.jsonl"]);
    assert_eq!(run.0, Some(0), "{run:?}");
    assert_eq!(
        folder.read("spec/p/order/order.list.yaml"),
        "\
method: order.list
title: 订单列表
# Nobody knows why it is slow.
response:
  rows: { type: [Row], required: true }  # newest first
types:
  Row:
    id: { type: i64, required: true, label: 编号, lenient: true }
    name: { type: string, pii: name }
    state: { type: i64, codes: { 1: 有效, 2: 未知, 9: 未知 } }
    new: { type: New, uncertain: true }
    odd: { type: [i64], uncertain: true }
  New:
    at: { type: datetime, uncertain: true }
    more: { type: f64, uncertain: true }
    phone: { type: string, pii: phone, uncertain: true }
"
    );
    // What people know of it stays, and the same drift says nothing new.
    let again = json(&folder.run(&["drift", "--spec", "spec", "--write", "--json", "drift.jsonl"]));
    assert_eq!((&again["changes"], &again["files"]), (&json!([]), &json!([])));
    assert_eq!(again["settled"].as_array().unwrap().len(), 6);
}

#[test]
fn several_files_are_summed_and_the_rare_is_passed_over() {
    let folder = folder(&[r#"{"id":1,"name":"a","new":1}"#, r#"{"id":1,"name":"a","new":2.5}"#]);
    let once = r#"{"drift":1,"method":"order.list","path":"data.rows[].rare","kind":"unknown_field","seen":"bool","count":1,"first":5,"last":9}"#;
    std::fs::write(folder.path("other.jsonl"), format!("{once}\n")).unwrap();
    let arguments = ["drift", "--spec", "spec", "--json", "--min", "2"];
    let run = folder.run(&[&arguments[..], &["drift.jsonl", "other.jsonl"]].concat());
    let object = json(&run);
    assert_eq!((&object["rare"], &object["written"]), (&json!(1), &json!(false)));
    let changes = object["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1, "{object}");
    assert_eq!((&changes[0]["count"], &changes[0]["others"]), (&json!(2), &json!(0)));
    assert_eq!(changes[0]["what"], "new field of the type f64");
    let twice = json(&folder.run(&[&arguments[..], &["other.jsonl", "other.jsonl"]].concat()));
    let change = &twice["changes"][0];
    assert_eq!(
        (&change["first"], &change["last"], &change["count"]),
        (&json!(5), &json!(9), &json!(2))
    );
}

#[test]
fn what_is_broken_is_told_and_the_rest_is_read() {
    let folder = folder(&[r#"{"id":1,"name":"a","new":1}"#]);
    let good = folder.read("drift.jsonl");
    let files = [
        ("torn.jsonl", format!("{good}{}", &good[..40])),
        ("empty.jsonl", String::new()),
        ("yaml.jsonl", "method: order.list\n".to_owned()),
        ("json.jsonl", "[1]".to_owned()),
        ("deep.jsonl", format!("{}\n", "[".repeat(100_000))),
        (
            "odd.jsonl",
            good.replace("order.list", "order\\u001b.gone") + &good.replace("rows", "gone"),
        ),
    ];
    for (name, text) in files {
        std::fs::write(folder.path(name), text).unwrap();
    }
    let run = |file: &str| folder.run(&["drift", "--spec", "spec", file]);
    let torn = run("torn.jsonl");
    assert_eq!(torn.0, Some(0), "{torn:?}");
    assert!(
        torn.1.contains("passed over line 2 of torn.jsonl: it is no whole line of JSON\n"),
        "{torn:?}"
    );
    let empty = run("empty.jsonl");
    assert_eq!((empty.0, empty.1.as_str()), (Some(0), "proposed 0 changes in 0 files"));
    for (file, reason) in [
        ("yaml.jsonl", "it is no whole line of JSON"),
        ("json.jsonl", "it is no line of a drift log, or one of a later version"),
        ("deep.jsonl", "it is no whole line of JSON"),
    ] {
        let expected = format!(
            "error: {file} has no line of drift: of its first one, {reason}; name files that a \
             `DriftLog` has written"
        );
        assert_eq!(run(file), failed(&expected));
    }
    let odd = run("odd.jsonl");
    assert_eq!(odd.0, Some(0), "{odd:?}");
    assert!(odd.1.contains("there is no descriptor of it") && !odd.1.contains('\u{1b}'), "{odd:?}");
    assert!(odd.1.contains("data.gone[].new: nothing is described there"), "{odd:?}");
    let missing = run("missing.jsonl");
    assert!(missing.2.starts_with("error: cannot read missing.jsonl: "), "{missing:?}");
    let platform = folder.run(&["drift", "--spec", "spec", "--platform", "weixin", "drift.jsonl"]);
    assert_eq!(platform, failed("error: no platform `weixin`; there is `doudian`"));
}
