//! What leads users to what they look for, and away from what is gone.

use doudian_codegen::emit::rust::Downstream;
use doudian_codegen::write::Past;
use doudian_codegen::{SourceFile, compile, crate_output, downstream_output};

const PLATFORM: &str = "\
platform: doudian
spec_version: 1
title: 抖店
class_prefix: Doudian
host: https://a.cn
crate: doudian
";

/// The file of `order.list`, with the descriptor's rest after method and title.
fn generated(title: &str, rest: &str) -> String {
    file("order/list.rs", &format!("method: order.list\ntitle: {title}\n{rest}"))
}

fn file(path: &str, text: &str) -> String {
    let others = "method: order.searchList\ntitle: 订单列表查询\n";
    let model = compile(&[
        SourceFile::new("platform.yaml", PLATFORM),
        SourceFile::new("order.searchList.yaml", others),
        SourceFile::new("a.yaml", text),
    ]);
    let model = model.unwrap_or_else(|problems| panic!("{problems}"));
    let mut files = crate_output(&model.platforms[0], "").into_files();
    let found = files.remove(path);
    found.unwrap_or_else(|| panic!("{path} is none of {:?}", files.keys()))
}

#[track_caller]
fn has(text: &str, lines: &str) {
    assert!(text.contains(lines), "not there: {lines}\n{text}");
}

#[test]
fn the_feature_comes_right_after_the_title() {
    let text = generated(
        "获取订单",
        "note: Much to say.\nresponse: { a: Part, s: State }\ntypes: { Part: { a: i64 } }\nenums: { State: { type: i32, label: 状态, codes: { 1: { name: a, label: 甲 } } } }\n",
    );
    has(
        &text,
        "/// 获取订单 — `order.list`\n///\n/// Needs the feature `order`.\n///\n/// Much to say.",
    );
    has(&text, "/// Part of the answer to `order.list`.\n///\n/// Needs the feature `order`.\n");
    has(&text, "/// 状态\n///\n/// Needs the feature `order`.\n");
    let message = "message: doudian_trade_Paid\ntag: \"101\"\ntitle: 支付\ndata: { a: i64 }\n";
    let message = file("messages/trade_paid.rs", message);
    has(&message, ", tag 101\n///\n/// Needs the feature `messages`.\n");
    has(&message, "#[doc(alias = \"doudian_trade_Paid\", alias = \"支付\")]\n");
    let spi = "spi: home.Pay\ntitle: 支付\nrequest: { a: i64 }\nstatus: deprecated\n";
    let spi = file("spi/home_pay.rs", spi);
    has(&spi, "/// Needs the feature `spi`.\n");
    has(
        &spi,
        "#[doc(alias = \"home.Pay\", alias = \"支付\")]\n#[deprecated(note = \"the platform has deprecated it\")]\n",
    );
    // Crates of users have no such features.
    let model = compile(&[
        SourceFile::new("platform.yaml", PLATFORM),
        SourceFile::new("a.yaml", "method: order.list\ntitle: 订单\n"),
    ]);
    let output = downstream_output(
        &model.unwrap(),
        &Downstream::default(),
        "",
        &Past::default(),
        &|_, _| {},
    );
    assert!(output.files().values().all(|text| !text.contains("Needs the feature")));
}

#[test]
fn aliases_are_what_rustdoc_takes_and_what_people_look_for() {
    for (title, aliases) in [
        ("获取订单列表", "alias = \"order.list\", alias = \"获取订单列表\", alias = \"订单列表\""),
        ("批量查询订单", "alias = \"order.list\", alias = \"批量查询订单\", alias = \"订单\""),
        // Nothing is left of it.
        ("查询", "alias = \"order.list\", alias = \"查询\""),
        ("order.list", "alias = \"order.list\""),
        ("DoudianOrderListRequest", "alias = \"order.list\""),
        ("\"'a\\ \u{3000}b'\"", "alias = \"order.list\", alias = \"a b\""),
        ("'\"'", "alias = \"order.list\""),
    ] {
        let title = serde_json::to_string(title).unwrap();
        has(&generated(&title, ""), &format!("#[doc({aliases})]\n"));
    }
}

#[test]
fn a_field_that_is_gone_is_deprecated() {
    for (keys, attribute) in [
        ("deprecated: true", "#[deprecated]"),
        ("deprecated: Use b.", "#[deprecated(note = \"Use b.\")]"),
        ("retired: true", "#[deprecated(note = \"the documentation no longer has it\")]"),
        (
            "retired: true, deprecated: true",
            "#[deprecated(note = \"the documentation no longer has it\")]",
        ),
        (
            "retired: true, deprecated: Use b.",
            "#[deprecated(note = \"the documentation no longer has it; Use b.\")]",
        ),
    ] {
        let rest = format!("request:\n  a: {{ type: i64, {keys} }}\n  b: i64\n");
        let text = generated("订单", &rest);
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let flat = flat.replace("#[deprecated( ", "#[deprecated(").replace("\" )]", "\")]");
        let flat = flat.replace("\", )]", "\")]");
        // The field and its setter.
        assert_eq!(flat.matches(attribute).count(), 2, "{keys}: {flat}");
        has(&flat, "#[allow(deprecated)] impl DoudianOrderListRequest");
    }
}

#[test]
fn what_is_gone_is_deprecated_and_names_its_successor() {
    let other = "`DoudianOrderSearchListRequest` (`order.searchList`)";
    for (rest, note) in [
        ("replaced_by: order.searchList\n", format!("use {other}")),
        ("status: legacy\nreplaced_by: order.searchList\n", format!("use {other}")),
        (
            "status: offline\nreplaced_by: order.searchList\n",
            format!("the platform no longer answers it; use {other}"),
        ),
        ("status: offline\n", "the platform no longer answers it".to_owned()),
        ("status: deprecated\n", "the platform has deprecated it".to_owned()),
        ("status: retired\n", "the documentation no longer has it".to_owned()),
        (
            "status: retired\nreplaced_by: order.searchList\n",
            format!("the documentation no longer has it; use {other}"),
        ),
        ("replaced_by: none.known\n", "use `none.known`".to_owned()),
        (
            "replaced_by: \"[c] <e> a_b_ `\"\n",
            "use \\\\[c\\\\] \\\\<e\\\\> a_b\\\\_ \\\\`".to_owned(),
        ),
    ] {
        let text = generated("订单", rest);
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let flat = flat.replace("#[deprecated( ", "#[deprecated(").replace("\" )]", "\")]");
        has(&flat, &format!("#[deprecated(note = \"{note}\")]"));
        let family = file("order/mod.rs", &format!("method: order.list\ntitle: 订单\n{rest}"));
        has(&family, "    #[allow(deprecated)] list;\n");
        assert!(!family.contains("#[allow(deprecated)] search_list;"));
    }
    for rest in ["", "status: legacy\n", "status: current\n"] {
        assert!(!generated("订单", rest).contains("deprecated"), "{rest}");
    }
    let text = generated(
        "订单",
        "request: { a: { type: i64, deprecated: \"use [c] <e>\" }, b: { type: i64, deprecated: true } }\n",
    );
    has(&text, "#[deprecated(note = \"use \\\\[c\\\\] \\\\<e\\\\>\")]");
    has(&text, "#[deprecated]\n    pub b:");
}

#[test]
fn examples_ask_for_the_first_page() {
    let paged = |first: &str, ty: &str| {
        generated(
            "订单",
            &format!(
                "paging: {{ page: page_no, {first}items: list }}\nrequest: {{ page_no: {{ type: {ty}, required: true }} }}\nresponse: {{ list: [i64] }}\n"
            ),
        )
    };
    has(&paged("first: 0, ", "i64"), "DoudianOrderListRequest::new(0);");
    has(&paged("first: 0, ", "i64"), "/// Pages by `page_no`, from 0.\n");
    has(&paged("first: 1, ", "i32"), "DoudianOrderListRequest::new(1);");
    has(&paged("first: 0, ", "text<i64>"), "DoudianOrderListRequest::new(0);");
    has(&paged("first: 0, ", "string"), "DoudianOrderListRequest::new(\"0\");");
    // What no source says is not said.
    has(
        &paged("", "i64"),
        "/// Pages by `page_no`; no source states the number of the first page.\n",
    );
    // Unless the page that a new request asks for says it.
    let text = generated(
        "订单",
        "paging: { page: p, items: list }\nrequest: { p: { type: i64, default: 1 } }\nresponse: { list: [i64] }\n",
    );
    has(&text, "/// Pages by `p`, from 1.\n");
}

#[test]
fn what_a_text_says_is_shown_to_the_letter() {
    let text = generated(
        "\"it's\"",
        "request:\n  a: { type: i64, label: \"他说\\\"好\\\"--它's 1...2 --- 3\" }\n  \
         since: { type: i64, unit: s }\n  until: { type: i64 }\n",
    );
    // Typography would curl the quotes, and make one of several dashes and points.
    has(&text, "/// it\\'s — `order.list`\n");
    has(&text, "/// 他说\\\"好\\\"-\\-它\\'s 1.\\.\\.2 -\\-\\- 3\n");
    has(&text, "/// `since` on the wire, in seconds; it has no label.\n");
    has(&text, "/// `until` on the wire; it has no label.\n");
}
