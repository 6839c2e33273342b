//! What was sent of a method that a descriptor beside the published crate extends.
#![allow(clippy::unwrap_used)]

use doudian_codegen::fmt::Draft;
use doudian_codegen::{Published, SourceFile, compile_beside};
use doudian_import::drift::{Outcome, Sight, What, propose};
use doudian_import::{Member, Shape};

const INDEX: &str = "\
method order.list order.list.yaml
struct DoudianOrder order.types.yaml shared
struct DoudianBox order.types.yaml shared
struct DoudianAddr order.types.yaml shared
enum DoudianLevel order.types.yaml i32 shared
";

fn file(name: &str) -> Option<&'static str> {
    Some(match name {
        "order.list.yaml" => LIST,
        "order.types.yaml" => SHARED,
        _ => return None,
    })
}

const LIST: &str = "\
method: order.list
title: 订单列表
request: { page: { type: i64, required: true } }
response:
  list: { type: [DoudianOrder], required: true }
  total: { type: i64, required: true }
  packed: [Packed]
  boxes: [DoudianBox]
types:
  Packed:
    num: { type: i64, required: true, codes: { 1: 一, 2: 二 } }
    kind: EntryKind
enums:
  EntryKind: { type: string, codes: { a: 甲 } }
";

const SHARED: &str = "\
types:
  DoudianOrder: { id: string, level: DoudianLevel, addr: DoudianAddr }
  DoudianAddr: { city: string }
  DoudianBox: { orders: [DoudianOrder] }
enums:
  DoudianLevel: { type: i32, codes: { 1: { name: low, label: 低 } } }
";

/// Only this is ours to change.
const OVERLAY: &str = "\
extends: order.list
# What we found out ourselves.
add:
  response:
    ours: { type: Gift, required: true }
  types:
    Gift: { name: string }
    DoudianOrder: { vip: { type: i64, required: true, codes: { 1: 是 } } }
change:
  response: { total: { label: 总数 } }
";

fn sources(overlay: &str) -> Vec<SourceFile> {
    vec![SourceFile::new("apis/order.list.yaml", overlay)]
}

fn outcome(overlay: &str, path: &str, what: What) -> Outcome {
    let published = Published::new(INDEX, file);
    let sight = Sight {
        subject: "order.list".into(),
        path: path.into(),
        what,
        count: 2,
        first: 10,
        last: 20,
    };
    let compile = |sources: &[SourceFile]| compile_beside(sources, &published);
    propose(&sources(overlay), vec![sight], None, Some(&published), &compile).unwrap()
}

#[test]
fn overlays_are_written_too() {
    let new = |ty: &str| format!("{{ type: {ty}, uncertain: true }}");
    let fields = || Shape::Fields(vec![Member::new("a", Shape::I64)]);
    let text = |words: &str| words.to_owned();
    for (path, what, at, is) in [
        // What the published crate describes is added to, and changed.
        ("data.new", What::Unknown(Shape::Text), "/add/response/new", new("string")),
        ("data.packed[].new", What::Unknown(Shape::Bool), "/add/types/Packed/new", new("bool")),
        ("data.new", What::Unknown(fields()), "/add/types/New", text("{ a: i64 }")),
        ("data.total", What::OtherScalar, "/change/response/total/lenient", text("true")),
        ("data.list", What::Absent, "/change/response/list/required", text("false")),
        ("data.list", What::Null, "/change/response/list/nullable", text("true")),
        ("data.packed[].num", What::Absent, "/change/types/Packed/num/required", text("false")),
        (
            "data.packed[].num",
            What::Code("7".into()),
            "/change/types/Packed/num/codes",
            text("{ 1: 一, 2: 二, 7: 未知 }"),
        ),
        (
            "data.packed[].kind",
            What::Code("b".into()),
            "/add/enums/EntryKind/codes",
            text("{ b: 未知 }"),
        ),
        // What the overlay describes is changed where it stands.
        ("data.ours", What::Absent, "/add/response/ours", text("Gift")),
        ("data.ours.name", What::OtherScalar, "/add/types/Gift/name/lenient", text("true")),
        (
            "data.list[].vip",
            What::Code("2".into()),
            "/add/types/DoudianOrder/vip/codes",
            text("{ 1: 是, 2: 未知 }"),
        ),
        // A shared structure has become the overlay's own, also one that holds such a one.
        ("data.list[].new", What::Unknown(Shape::I64), "/add/types/DoudianOrder/new", new("i64")),
        (
            "data.list[].id",
            What::OtherScalar,
            "/change/types/DoudianOrder/id/lenient",
            text("true"),
        ),
        ("data.boxes[].new", What::Unknown(Shape::I64), "/add/types/DoudianBox/new", new("i64")),
    ] {
        let found = outcome(OVERLAY, path, what.clone());
        assert!(found.failed.is_empty() && found.open.is_empty(), "{path}: {found:?}");
        let [written] = found.files.as_slice() else { panic!("{path}: {found:?}") };
        let draft = Draft::read(&SourceFile::new("x.yaml", written.after.as_str())).unwrap();
        let expected = Draft::read(&SourceFile::new("x.yaml", format!("is: {is}\n"))).unwrap();
        let [found, is] =
            [(draft, at), (expected, "/is")].map(|(it, at)| it.get(&at.parse().unwrap()));
        assert!(found.is_some() && found == is, "{path}: {}", written.after);
        assert!(written.after.contains("# What we found out ourselves.\n"), "{}", written.after);
        // Nothing is said twice.
        let again = outcome(&written.after, path, what);
        assert!(again.files.is_empty() && again.settled.len() == 1, "{path}: {again:?}");
    }
}

/// An overlay without `change`, and one without `add`.
#[test]
fn sections_that_are_missing_are_made() {
    let after = |overlay, path, what| {
        let found = outcome(overlay, path, what);
        let [file] = found.files.as_slice() else { panic!("{found:?}") };
        file.after.clone()
    };
    let add = "extends: order.list\nadd: { response: { ours: i64 } }\n";
    let changed = after(add, "data.total", What::OtherScalar);
    let block = "change:\n  response:\n    total:\n      lenient: true\n";
    assert!(changed.ends_with(block), "{changed}");
    let change = "extends: order.list\nchange: { title: 列表 }\n";
    let added = after(change, "data.x", What::Unknown(Shape::Bool));
    let block = "add:\n  response:\n    x: { type: bool, uncertain: true }\n";
    assert!(added.contains(block), "{added}");
}

/// What is not the overlay's to change, and what to do about it.
#[test]
fn what_is_shared_stays_the_crates() {
    let new = || What::Unknown(Shape::Text);
    for (path, what) in [
        ("data.list[].addr.zip", new()),
        ("data.list[].addr.city", What::OtherScalar),
        ("data.list[].level", What::Code("9".into())),
    ] {
        let found = outcome(OVERLAY, path, what);
        let [open] = found.open.as_slice() else { panic!("{path}: {found:?}") };
        assert!(open.what.contains("below `add` of the overlay"), "{path}: {found:?}");
        assert!(found.files.is_empty(), "{path}: {found:?}");
    }
    // Which works.
    let own = OVERLAY.replace("  types:\n", "  types:\n    DoudianAddr: { street: string }\n");
    let found = outcome(&own, "data.list[].addr.zip", new());
    let [written] = found.files.as_slice() else { panic!("{found:?}") };
    assert!(written.after.contains("zip: { type: string, uncertain: true }"), "{}", written.after);
}

/// A method of the crate that nothing here extends, and one that nobody has.
#[test]
fn methods_without_an_overlay_are_told_apart() {
    let other = "method: our.own\ntitle: 自己\nrequest: {}\nresponse: { a: i64 }\n";
    let published = Published::new(INDEX, file);
    let compile = |sources: &[SourceFile]| compile_beside(sources, &published);
    let sight = |subject: &str| Sight {
        subject: subject.into(),
        path: "data.x".into(),
        what: What::Absent,
        count: 1,
        first: 1,
        last: 1,
    };
    let sights = vec![sight("no.such"), sight("order.list")];
    let found = propose(&sources(other), sights, None, Some(&published), &compile).unwrap();
    let [none, extended] = found.open.as_slice() else { panic!("{found:?}") };
    assert!(none.what.contains("there is no descriptor of it"), "{found:?}");
    assert!(extended.what.contains("`extends` says what differs"), "{found:?}");
}

/// An overlay over what cannot be read is no overlay that does nothing.
#[test]
fn a_broken_base_is_told() {
    let broken = Published::new(INDEX, |_| Some("method: [\n"));
    let error = compile_beside(&sources(OVERLAY), &broken).unwrap_err().to_string();
    assert!(error.contains("the published descriptor `order.list.yaml` cannot be read"), "{error}");
}
