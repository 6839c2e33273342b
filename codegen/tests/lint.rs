//! Warnings about style.

use doudian_codegen::lint::{self, lint};
use doudian_codegen::{Diagnostics, Kind, Severity, SourceFile, client_platform, skeleton};

fn platform() -> SourceFile {
    SourceFile::new(
        "platform.yaml",
        "platform: doudian\nspec_version: 1\ntitle: 抖店\nclass_prefix: Doudian\nhost: https://a.cn\n",
    )
}

fn of(text: &str) -> Diagnostics {
    let source = SourceFile::new("order/order.list.yaml", text);
    lint(&[platform(), source], None, &|_| None).about(|file| file != "platform.yaml")
}

/// A descriptor with one fault and the code of the warning, with its line.
const CASES: &[(&str, &str, usize)] = &[
    ("title: 订单\nmethod: order.list\n", "not-formatted", 1),
    ("method: order.get\ntitle: 订单\n", "file-name", 1),
    ("method: order.list\ntitle: Orders\n", "title-style", 2),
    ("method: order.list\ntitle: 订单。\n", "title-style", 2),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i64, label: 状态：}\n",
        "label-style",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i64, label: 状态（全部 }\n",
        "label-style",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i64, codes: { 1: 是、 } }\n",
        "label-style",
        4,
    ),
    ("method: order.list\ntitle: 订单\nerrors:\n  - { code: 1, label: 无效( }\n", "label-style", 4),
    (
        "method: order.list\ntitle: 订单\nerrors:\n  - { code: 1, label: 请勿重复提交, retry: later, action: wait }\n",
        "refusal-advice",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nerrors:\n  - { code: 1, label: 系统错误, retry: never, action: contact_platform }\n",
        "refusal-advice",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nerrors:\n  - { code: 1, label: 参数错误, retry: immediately }\n",
        "refusal-advice",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nerrors:\n  - { code: 1, label: 店铺未开通服务, retry: never, action: reauthorize }\n",
        "refusal-advice",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nerrors:\n  - { code: 1, label: 库存不足, retry: never, action: wait }\n",
        "refusal-advice",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nerrors:\n  - { code: 1, label: 库存不足, retry: later, action: fix_request }\n",
        "refusal-advice",
        4,
    ),
    ("method: order.list\ntitle: 订单\nnote: Not for new apps\n", "note-style", 3),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i64, note: At most 10 }\n",
        "note-style",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: string, label: 商品JSON }\n",
        "json-text",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  a: { type: i64, label: 商品价格 }\n",
        "money-unit",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  create_time: { type: i64, label: 创建时间, unit: s }\n  payTime: { type: i64, label: 支付时间 }\n",
        "time-unit",
        5,
    ),
    ("method: order.list\ntitle: 订单\nresponse:\n  post_tel: string\n", "unmarked-pii", 4),
    ("method: order.list\ntitle: 订单\nresponse:\n  receiver_name: string\n", "unmarked-pii", 4),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  encrypt_post_addr: string\n",
        "unmarked-pii",
        4,
    ),
    ("method: order.list\ntitle: 订单\nresponse:\n  idCardNo: string\n", "unmarked-pii", 4),
    ("method: order.list\ntitle: 订单\nresponse:\n  open_id: string\n", "unmarked-pii", 4),
    ("method: order.list\ntitle: 订单\nresponse:\n  a: any\n", "certain-any", 4),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  a: { type: bool, codes: { 1: 是 } }\n",
        "bool-codes",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i64, deprecated: true }\n",
        "no-substitute",
        4,
    ),
    ("method: order.list\ntitle: 订单\nstatus: legacy\n", "no-substitute", 3),
    (
        "method: order.list\ntitle: 订单\nenums:\n  A:\n    type: i32\n    codes:\n      1: { name: one }\n",
        "code-label",
        7,
    ),
    (
        "method: order.list\ntitle: 订单\ntypes:\n  A: { a: i64, b: i64 }\n  B: { a: i64, b: i64 }\n",
        "same-structure",
        5,
    ),
    ("method: order.list\ntitle: 订单\nresponse:\n  order_id: i32\n", "id-width", 4),
    ("method: order.list\ntitle: 订单\nrequest:\n  orderIds: [text<i32>]\n", "id-width", 4),
    ("method: order.list\ntitle: 订单\nresponse:\n  pay_amount: i64\n", "money-unit", 4),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  a: { type: i32, label: 状态：1-已付 2-未付 }\n",
        "label-codes",
        4,
    ),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  a: { type: i32, label: 状态（已废弃） }\n",
        "unmarked-deprecated",
        4,
    ),
    ("method: order.list\ntitle: 订单列表（已废弃）\n", "unmarked-deprecated", 2),
    (
        "history:\n  - version: 1\n    date: 2026-03-01\n  - version: 2\n    date: 2026-03-02\n    added:\n      - order.gone\n",
        "lost-path",
        7,
    ),
    ("# lint: allow titel-style\nmethod: order.list\ntitle: 订单\n", "unknown-lint", 1),
];

#[test]
fn every_rule_has_a_case() {
    for (text, code, line) in CASES {
        let found = of(text);
        let list: Vec<_> = found.iter().map(|w| (w.code, w.line, w.severity)).collect();
        // Where a case is written for its fault its form is of no matter.
        let list: Vec<_> = list
            .into_iter()
            .filter(|(found, ..)| code == found || *found != "not-formatted")
            .collect();
        assert_eq!(list, [(*code, *line, Severity::Warning)], "{found}\nin:\n{text}");
    }
    for (code, _) in lint::rules() {
        // The others are about several files.
        let others = ["no-schema-line", "no-sources"];
        let seen = CASES.iter().any(|(_, seen, _)| seen == code)
            || others.contains(code)
            || lint::CONSISTENCY.contains(code);
        assert!(seen, "{code} has no case");
    }
}

#[test]
fn a_method_is_asked_for_its_sources_where_there_are_some() {
    let lists = SourceFile::new(
        "platform.yaml",
        "platform: doudian\nspec_version: 1\ntitle: 抖店\nsources: [{ name: docs-2023, title: the pages }]\nclass_prefix: Doudian\nhost: https://a.cn\n",
    );
    let with = "method: order.get\ntitle: 订单\nsources: [docs-2023]\n";
    let with = SourceFile::new("order/order.get.yaml", with);
    let without = SourceFile::new("order/order.list.yaml", "method: order.list\ntitle: 订单\n");
    let found = lint(&[lists, with.clone(), without.clone()], None, &|_| None);
    let list: Vec<_> = found.iter().map(|it| (it.code, &*it.file, it.line)).collect();
    assert_eq!(list, [("no-sources", "order/order.list.yaml", 1)]);
    let found = lint(&[platform(), without], None, &|_| None);
    assert!(found.is_empty(), "{found}");
}

/// What looks like a fault and is none.
#[test]
fn no_false_alarms() {
    for text in [
        "request:\n  a: { type: i64, label: \"价格（分）\", unit: fen }\n",
        "request:\n  a: { type: i64, label: 价格, note: In fen. }\n",
        "errors:\n  - { code: 1, label: 系统错误, retry: later, action: wait }\n  - { code: 2, label: 内部参数错误, retry: later, action: wait }\n  - { code: 3, label: 商品已提交审核中, retry: later, action: wait }\n  - { code: 4, label: 查询权限失败, retry: later, action: wait }\n  - { code: 6, label: 系统繁忙请勿重复提交, retry: later, action: wait }\n  - { code: 7, label: 参数校验超时, retry: later, action: wait }\n  - { code: 5, label: token 已过期, retry: immediately, action: refresh_token }\n",
        "request:\n  price_type: { type: i32, label: 价格类型 }\n",
        "request:\n  pay_time: { type: i64, label: 支付时间 }\n",
        "request:\n  pay_time: { type: datetime, label: 支付时间 }\n",
        "request:\n  mobile: { type: string, pii: phone }\n",
        "request:\n  has_phone: { type: bool }\n  phone_type: string\n  hotel: string\n  shop_name: string\n",
        "request:\n  a: { type: any, uncertain: true }\n  b: json\n",
        "request:\n  a: { type: i64, deprecated: Use b instead. }\n",
        "request:\n  a: { type: string, label: 名称（已废弃）, retired: true }\n",
        "status: retired\n",
        "request:\n  a: { type: string, note: \"As in the guide (see there).\" }\n  b: { type: string, note: \"He said \\\"no.\\\"\" }\n",
        "status: legacy\nreplaced_by: order.searchList\n",
        "status: legacy\nnote: Nothing has taken its place.\n",
        "types:\n  A: { a: i64, b: i64 }\n  B: { a: i64, b: string }\n  C: { a: i64 }\n  D: { a: i64 }\n",
        "types:\n  A: { a: i64, b: { type: i64, max: 9 } }\n  B: { a: i64, b: { type: i64, max: 8 } }\n",
    ] {
        let found = of(&format!("method: order.list\ntitle: 订单\n{text}"));
        let others: Vec<_> = found.iter().filter(|w| w.code != "not-formatted").collect();
        assert!(others.is_empty(), "{found}\nin:\n{text}");
    }
}

#[test]
fn a_comment_silences_a_rule_there() {
    let text = "\
method: order.list
title: 订单
response:
  # lint: allow certain-any, unmarked-pii
  mobile: any
  open_id: string  # lint: allow unmarked-pii
  post_tel: string  # lint: allow certain-any
";
    let found = of(text);
    let list: Vec<_> = found.iter().map(|w| (w.code, w.line)).collect();
    assert_eq!(list, [("unmarked-pii", 7)], "{found}");
}

#[test]
fn rendered_like_errors() {
    let text =
        "method: order.list\ntitle: Orders\nresponse:\n  price: { type: i64, label: 价格 }\n";
    let rendered = of(text).render(false);
    let rendered: Vec<&str> = rendered.lines().map(str::trim_end).collect();
    let expected = "\
warning[title-style]: the title is not Chinese
 --> order/order.list.yaml:2:8
  |
2 | title: Orders
  |        ^^^^^^ expected the platform's own title

warning[money-unit]: `price` is an amount of money without a unit
 --> order/order.list.yaml:4:3
  |
4 |   price: { type: i64, label: 价格 }
  |   ^^^^^ add `unit: fen`, or what the platform counts in

2 warnings in 1 file";
    assert_eq!(rendered.join("\n"), expected);
}

#[test]
fn errors_come_first() {
    let sources = [
        platform(),
        SourceFile::new("a/order.a.yaml", "method: order.a\ntitle: A\n"),
        SourceFile::new("b/order.b.yaml", "method: order.b\ntitle: 订单\nrequest: { a: strin }\n"),
    ];
    let found = lint(&sources, None, &|_| None).about(|file| file != "platform.yaml");
    let list: Vec<_> = found.iter().map(|w| (w.severity, w.code)).collect();
    assert_eq!(list, [(Severity::Error, "unknown-type"), (Severity::Warning, "title-style")]);
    assert!(found.to_string().ends_with("1 problem and 1 warning in 2 files"), "{found}");
}

#[test]
fn the_schema_line() {
    let lint_with = |text: &str| {
        let source = SourceFile::new("order.list.yaml", text);
        lint(&[platform(), source], None, &|source| {
            (source.path != "platform.yaml").then(|| "../descriptor.schema.json".to_owned())
        })
        .about(|file| file != "platform.yaml")
    };
    let found = lint_with("method: order.list\ntitle: 订单\n");
    let first = found.iter().next().unwrap();
    assert_eq!((first.code, first.line), ("no-schema-line", 1));
    let label = "expected `# yaml-language-server: $schema=../descriptor.schema.json`";
    assert_eq!(first.label.as_deref(), Some(label));
    let line = "# yaml-language-server: $schema=../descriptor.schema.json\n";
    assert!(lint_with(&format!("{line}method: order.list\ntitle: 订单\n")).is_empty());
}

#[test]
fn every_skeleton_is_without_fault() {
    for (kind, name) in [
        (Kind::Method, "order.list"),
        (Kind::Message, "doudian_order_Listed"),
        (Kind::Spi, "order.list"),
        (Kind::Plugin, "plugin.listOrders"),
        (Kind::Plugin, "wx.listOrders"),
        (Kind::Callback, "callback.orderListed"),
    ] {
        let text = skeleton(kind, name, "订单列表", None, None).unwrap();
        let source = SourceFile::new(format!("order/{name}.yaml"), text);
        let platform = match kind.is_client_side() {
            true => {
                SourceFile::new("platform.yaml", client_platform("mini_program", None).unwrap())
            }
            false => platform(),
        };
        let found = lint(&[platform, source], None, &|_| None);
        let found = found.about(|file| file != "platform.yaml");
        assert!(found.is_empty(), "{name}: {found}");
    }
    for name in ["list", "order.", "order list", "订单.列表", "a: b.c"] {
        for kind in [Kind::Method, Kind::Spi, Kind::Plugin, Kind::Callback] {
            let problems = skeleton(kind, name, "订单", None, None).unwrap_err();
            assert!(problems.iter().any(|it| it.code == "bad-method-name"), "{name}: {problems}");
        }
    }
    // A title of any kind is a text.
    let text = skeleton(Kind::Method, "order.list", "a: \"b\" # c", None, None).unwrap();
    assert!(text.contains("title: 'a: \"b\" # c'\n"), "{text}");
}

/// Those of another crate are looked at as the published ones are, and asked for all units.
#[test]
fn descriptors_of_other_crates() {
    let text = "method: vip.score
title: 会员积分
request:
  order_id: { type: i32, label: 订单号 }
  status: { type: i32, label: \"状态：1-已付 2-未付\" }
response:
  create_time: i64
  price: i64
  old: { type: string, label: 旧积分（已废弃） }
  score: { type: i64, label: 积分 }
  size: { type: i32, label: 每页数量 }
";
    let overlay = "extends: order.searchList
add:
  response:
    vip_id: i32
  types:
    Gift: { pay_time: i64, name: string }
";
    let sources = [
        SourceFile::new("vip.score.yaml", text),
        SourceFile::new("order.searchList.yaml", overlay),
    ];
    let nothing = doudian_codegen::Published::new("", |_| None);
    let found = lint(&sources, Some(&nothing), &|_| None);
    let list: Vec<_> = found
        .iter()
        .filter(|found| found.severity == Severity::Warning && found.code != "not-formatted")
        .map(|found| (found.file.as_str(), found.line, found.code))
        .collect();
    let vip = "vip.score.yaml";
    let order = "order.searchList.yaml";
    assert_eq!(
        list,
        [
            (order, 4, "id-width"),
            (order, 6, "time-unit"),
            (vip, 4, "id-width"),
            (vip, 5, "label-codes"),
            (vip, 7, "time-unit"),
            (vip, 8, "money-unit"),
            (vip, 9, "unmarked-deprecated"),
        ],
        "{found}"
    );
}
