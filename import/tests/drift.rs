//! Changes of descriptors that follow from what was sent.
#![allow(clippy::unwrap_used)]

use doudian_codegen::{SourceFile, compile};
use doudian_import::drift::{Outcome, Proposal, Sight, What, propose};
use doudian_import::{Member, Shape};

const PLATFORM: &str = "\
platform: doudian
spec_version: 1
title: 抖店开放平台
class_prefix: Doudian
host: https://openapi-fxg.jinritemai.com
";

const SHARED: &str = "\
types:
  # Of all orders.
  DoudianOrder:
    id: string
    level: { type: Level, required: true }
    note: { type: string, required: true, nullable: true }
    addr: { type: Addr, required: true }
    tags: map<[string]>
  Addr: { city: { type: string, required: true } }
enums:
  Level:
    type: i32
    codes:
      1: { name: low, label: 低 }
";

const LIST: &str = "\
method: order.list
title: 订单列表
paging: { page: page, size: size, items: list, total: total }
request:
  page: { type: i64, required: true }
  size: { type: i64, required: true }
response:
  list: { type: [DoudianOrder], required: true }
  total: { type: i64, required: true }
  packed: text<[Packed]>
  a.b: { type: i64, rename: a_b }
types:
  Packed: { num: { type: i64, codes: { 1: 一 } } }
";

const DETAIL: &str = "\
method: order.detail
title: 订单
request: { addr: Addr }
response: { order: DoudianOrder }
";

const MESSAGE: &str = "\
message: doudian_trade_Paid
title: 已支付
data:
  order_id: { type: i64, required: true }
  items: [Item]
types:
  Item: { id: i64 }
";

const SPI: &str = "\
spi: stock.get
title: 库存
request:
  sku: { type: i64, required: true }
response: { left: i64 }
";

fn sources() -> Vec<SourceFile> {
    [
        ("p/order/order.detail.yaml", DETAIL),
        ("p/order/order.list.yaml", LIST),
        ("p/platform.yaml", PLATFORM),
        ("p/messages/paid.yaml", MESSAGE),
        ("p/spi/stock.get.yaml", SPI),
        ("p/types/order.yaml", SHARED),
    ]
    .map(|(path, text)| SourceFile::new(path, text))
    .into_iter()
    .collect()
}

fn sight(subject: &str, path: &str, what: What) -> Sight {
    Sight { subject: subject.into(), path: path.into(), what, count: 2, first: 10, last: 20 }
}

fn outcome(sights: Vec<Sight>) -> Outcome {
    propose(&sources(), sights, None, None, &compile).unwrap()
}

fn only(rows: &[Proposal]) -> &str {
    let [row] = rows else { panic!("{rows:?}") };
    &row.what
}

/// The changed lines of the only changed file.
fn changed(outcome: &Outcome) -> Vec<String> {
    let [file] = outcome.files.as_slice() else { panic!("{outcome:?}") };
    let before = file.before.as_deref().unwrap_or_default();
    let new = file.after.lines().filter(|line| !before.lines().any(|old| old == *line));
    new.map(|line| line.trim().to_owned()).collect()
}

#[test]
fn what_was_seen_is_said() {
    let unknown = |shape| What::Unknown(shape);
    let fields = Shape::Fields(vec![Member::new("a", Shape::I64)]);
    for (subject, path, what, lines) in [
        (
            "order.list",
            "data.list[].new",
            unknown(Shape::Text),
            &["new: { type: string, uncertain: true }"][..],
        ),
        ("order.list", "data.new", unknown(Shape::Bool), &["new: { type: bool, uncertain: true }"]),
        (
            "order.list",
            "data.a.b",
            What::OtherScalar,
            &["a.b: { type: i64, lenient: true, rename: a_b }"],
        ),
        (
            "order.list",
            "data.packed[].num",
            What::Code("7".into()),
            &["Packed: { num: { type: i64, codes: { 1: 一, 7: 未知 } } }"],
        ),
        (
            "order.list",
            "data.packed.m",
            unknown(Shape::Unknown),
            &[
                "Packed: { num: { type: i64, codes: { 1: 一 } }, m: { type: any, uncertain: true } }",
            ],
        ),
        (
            "order.list",
            "data.list[].tags{}[]",
            What::OtherScalar,
            &["tags: { type: \"map<[string]>\", lenient: true }"],
        ),
        ("order.list", "data.list[].level", What::Code("-3".into()), &["-3: 未知"]),
        ("order.list", "data.list[].level", What::Absent, &["level: Level"]),
        (
            "order.list",
            "data.list[].level",
            What::Null,
            &["level: { type: Level, required: true, nullable: true }"],
        ),
        (
            "order.detail",
            "data.order.new",
            unknown(fields),
            &["new: { type: New, uncertain: true }", "New: { a: i64 }"],
        ),
        (
            "doudian_trade_Paid",
            "new",
            unknown(Shape::DateTime),
            &["new: { type: datetime, uncertain: true }"],
        ),
        (
            "doudian_trade_Paid",
            "items[].new",
            unknown(Shape::F64),
            &["Item: { id: i64, new: { type: f64, uncertain: true } }"],
        ),
        (
            "stock.get",
            "sku",
            What::OtherScalar,
            &["sku: { type: i64, required: true, lenient: true }"],
        ),
        (
            "stock.get",
            "new",
            unknown(Shape::Map(Box::default())),
            &["new: { type: map<any>, uncertain: true }"],
        ),
    ] {
        let outcome = outcome(vec![sight(subject, path, what.clone())]);
        assert!(outcome.failed.is_empty() && outcome.open.is_empty(), "{path}: {outcome:?}");
        let found = changed(&outcome);
        assert!(lines.iter().all(|line| found.iter().any(|it| it == line)), "{path}: {found:?}");
        // Nothing is said twice.
        let after: Vec<SourceFile> = sources()
            .into_iter()
            .map(|source| match outcome.files.iter().find(|file| file.path == source.path) {
                Some(file) => SourceFile::new(&file.path, file.after.as_str()),
                None => source,
            })
            .collect();
        let again =
            propose(&after, vec![sight(subject, path, what)], None, None, &compile).unwrap();
        assert!(again.files.is_empty() && again.settled.len() == 1, "{path}: {again:?}");
    }
}

#[test]
fn what_nobody_can_say_is_left_open() {
    let text = || What::Unknown(Shape::Text);
    for (subject, path, what, reason) in [
        ("no.such", "data.x", text(), "there is no descriptor of it"),
        ("order.list", "x", text(), "it stands beside the data"),
        ("order.list", "data", What::Absent, "the data itself is not as described"),
        ("order.list", "data.gone.x", What::Absent, "nothing is described there"),
        ("order.list", "data.gone.x", text(), "nothing is described there"),
        ("order.list", "data.gone[].x", text(), "nothing is described there"),
        ("order.list", "data.gone", What::OtherScalar, "no such field is described"),
        ("order.list", "data.total.x", text(), "nothing is described there"),
        ("order.list", "data.list[].***", text(), "the name looks like data"),
        ("order.list", "data.a\\nb", text(), "the name looks like data"),
        ("order.list", "data.a\u{202e}b", text(), "the name looks like data"),
        ("order.list", "data.list[]", What::Null, "elements are null or empty"),
        ("order.list", "data.total", What::Absent, "pages are counted by it"),
        ("order.list", "data.list[].id", What::Code("7".into()), "no codes are described there"),
        ("order.list", "data.list[].level", What::Code("x".into()), "does not fit its enum"),
        ("order.list", "data.list[].addr.city", What::Absent, "requests have the same structure"),
        ("order.list", "data.list[].addr.city", What::Null, "part of requests too"),
        ("order.list", "data.list[].id", What::Other("odd".into()), "odd"),
    ] {
        let outcome = outcome(vec![sight(subject, path, what)]);
        assert!(outcome.files.is_empty(), "{path}: {outcome:?}");
        assert!(only(&outcome.open).contains(reason), "{path}: {outcome:?}");
    }
}

#[test]
fn what_is_described_by_now_is_settled() {
    for (path, what) in [
        ("data.list[].id", What::Absent),
        ("data.list[].note", What::Null),
        ("data.list[].level", What::Code("1".into())),
        ("data.list[].id", What::Unknown(Shape::Bool)),
    ] {
        let outcome = outcome(vec![sight("order.list", path, what)]);
        assert!(outcome.files.is_empty() && outcome.settled.len() == 1, "{path}: {outcome:?}");
    }
}

#[test]
fn a_shared_structure_is_changed_once() {
    let found = outcome(vec![
        sight("order.list", "data.list[].new", What::Unknown(Shape::Text)),
        Sight { first: 3, ..sight("order.detail", "data.order.new", What::Unknown(Shape::Text)) },
        sight("order.list", "data.list[].addr.new", What::Unknown(Shape::Text)),
        sight("order.list", "data.list[].level", What::Absent),
        sight("order.detail", "data.order.level", What::Absent),
        sight("order.detail", "data.order.level", What::Code("5".into())),
        sight("order.list", "data.list[].level", What::Code("6".into())),
    ]);
    let told: Vec<_> = found
        .changes
        .iter()
        .map(|it| (it.subject.as_str(), it.path.as_str(), it.others, it.count, it.first))
        .collect();
    assert_eq!(
        told,
        [
            ("order.detail", "data.order.level", 1, 4, 10),
            ("order.detail", "data.order.level", 0, 2, 10),
            ("order.detail", "data.order.new", 1, 4, 3),
            ("order.list", "data.list[].addr.new", 0, 2, 10),
            ("order.list", "data.list[].level", 0, 2, 10),
        ]
    );
    let [file] = found.files.as_slice() else { panic!("{found:?}") };
    assert!(file.after.contains("  # Of all orders.\n"), "{}", file.after);
    assert!(file.after.contains("      5: 未知\n      6: 未知\n"), "{}", file.after);
}

/// What the generator refuses is not written, and the rest is.
#[test]
fn nothing_wrong_is_written() {
    let refuse = |sources: &[SourceFile]| {
        let broken = sources.iter().map(|source| match &source.path {
            path if path.ends_with("order.yaml")
                && source.bytes.windows(4).any(|it| it == b"new:") =>
            {
                SourceFile::new(path, "types: { A: { b: nothing } }\n")
            }
            _ => source.clone(),
        });
        compile(&broken.collect::<Vec<_>>())
    };
    let sights = vec![
        sight("order.list", "data.list[].new", What::Unknown(Shape::Text)),
        sight("stock.get", "sku", What::OtherScalar),
    ];
    let outcome = propose(&sources(), sights, None, None, &refuse).unwrap();
    assert_eq!(outcome.files.len(), 1, "{outcome:?}");
    assert!(only(&outcome.failed).starts_with("new field of the type string: refused, "));
    assert_eq!(only(&outcome.changes), "lenient: true");
}

#[test]
fn two_platforms_are_told_apart() {
    let mut both = sources();
    let other = PLATFORM.replace("platform: doudian", "platform: other");
    both.push(SourceFile::new("q/platform.yaml", other.replace("Doudian", "Other").as_str()));
    both.push(SourceFile::new(
        "q/order/order.detail.yaml",
        "method: order.detail\ntitle: x\nrequest: {}\nresponse: { a: i64 }\n",
    ));
    let seen = || vec![sight("order.detail", "data.new", What::Unknown(Shape::Text))];
    let open = propose(&both, seen(), None, None, &compile).unwrap();
    assert!(only(&open.open).contains("--platform"), "{open:?}");
    let of =
        |name| propose(&both, seen(), Some(name), None, &compile).unwrap().files.remove(0).path;
    assert_eq!(of("other"), "q/order/order.detail.yaml");
    assert_eq!(of("doudian"), "p/order/order.detail.yaml");
}
