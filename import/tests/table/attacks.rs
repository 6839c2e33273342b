//! Input that is no document, or wants to be more than one. Nothing of it may end a program.

use std::fmt::Write as _;
use std::time::Instant;

use doudian_import::{Format, Read};
use proptest::prelude::*;

use crate::support::read_as;

fn table(text: impl AsRef<[u8]>) -> Read {
    read_as(Format::Table, text, None)
}

fn only_problem(text: impl AsRef<[u8]>) -> String {
    let read = table(text);
    assert!(read.entries.is_empty());
    assert_eq!(read.problems.len(), 1, "{:?}", read.problems);
    read.problems[0].to_string()
}

#[test]
fn what_is_no_document_is_told_with_its_place() {
    assert_eq!(only_problem(""), "it: there is nothing in it");
    assert_eq!(only_problem(" \n\t\n"), "it: there is nothing in it");
    let gbk = b"POST https://a.com/b/c\n\xc3\xfb\xb3\xc6 | x |\n";
    assert_eq!(only_problem(gbk), "it, line 2: it is not UTF-8, perhaps GBK: save it as UTF-8");
    assert_eq!(only_problem(b"\xff\xfeP\0"), "it, line 1: it is UTF-16: save it as UTF-8");
    let words = "it: no table in it describes parameters: expected a header such as `名称 | 类型 | 是否必须 | 描述`";
    assert_eq!(only_problem("只有一句话。"), words);
    assert_eq!(only_problem("<html><body><p>x</p></body></html>"), words);
    let nameless = "| 名称 | 类型 |\n|---|---|\n| a | string |\n";
    let reason = only_problem(nameless);
    assert!(reason.starts_with("it, line 1: no line says which method this is"), "{reason}");
}

#[test]
fn text_of_the_document_is_repeated_on_one_line_and_cut() {
    let long = "x\u{202e}".repeat(500);
    let text = format!("POST https://a.com/b/c\n\n| 名称 | 类型 |\n|---|---|\n| a | {long} |\n");
    let read = table(text);
    let problem = read.problems[0].to_string();
    assert!(problem.len() < 300 && !problem.contains('\u{202e}'), "{problem}");
}

/// More than any document has, in each layout; what it takes is told, not tested.
#[test]
fn large_documents_end() {
    let head = "POST https://open.douyin.com/api/a/v1/b/c/\n请求参数\n";
    let mut bars = format!("{head}| 名称 | 类型 | 必填 | 说明 |\n|---|---|---|---|\n");
    let mut page =
        format!("<html><body><p>{head}</p><table><tr><th>名称</th><th>类型</th><th>说明</th></tr>");
    let mut stacked = format!("{head}名称\n类型\n说明\n");
    for number in 0..6_000 {
        let _ = writeln!(bars, "| name_{number} | string | 是 | 说明 |");
        let _ = write!(page, "<tr><td>name_{number}</td><td>string</td><td>说明</td></tr>");
        let _ = writeln!(stacked, "name_{number}\nstring\n说明");
    }
    let open = format!("{head}{}", "{\n".repeat(50_000));
    let commands = format!("{head}{}", "curl 'x\n".repeat(50_000));
    let cells = format!("{head}{}", "|".repeat(500_000));
    let spans = format!("<table>{}", "<tr><td rowspan=99999999 colspan=99999999>x".repeat(2_000));
    let deep = format!("{head}| 名称 | 类型 |\n|---|---|\n| a{} | string |\n", ".b".repeat(50_000));
    for (name, text) in [
        ("bars", bars),
        ("page", page),
        ("stacked", stacked),
        ("open", open),
        ("commands", commands),
        ("cells", cells),
        ("spans", spans),
        ("deep", deep),
    ] {
        let start = Instant::now();
        let read = table(&text);
        let problems = read.problems.len();
        println!("{name}: {} bytes, {problems} problems, {:?}", text.len(), start.elapsed());
    }
}

/// Pieces of documents.
fn piece() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "名称",
        "参数",
        "类型",
        "是否必须",
        "描述",
        "示例值",
        "错误码",
        "值",
        "说明",
        "请求参数",
        "响应参数",
        "回调失败",
        "customData",
        "a.b",
        "a[].b",
        "└ c",
        ">d",
        "string",
        "List<",
        "List<string>",
        "number",
        "是",
        "否",
        "|",
        " | ",
        "\t",
        "\n",
        "\n\n",
        "```",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "\\",
        "curl ",
        "POST https://a.com/v1/b/c",
        "https://",
        "wx.a(",
        "tt.requirePlugin('",
        "<table>",
        "<tr>",
        "<td>",
        "<td rowspan=3 colspan=2>",
        "</td>",
        "</table>",
        "<",
        "&#x",
        "--",
        "#",
        "4.1 ",
        "：",
        "\u{feff}",
        "İ",
        "接口URL",
        "通信协议",
        "0",
        "\u{3000}",
    ]);
    words.prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Whatever is put together, it is read to its end.
    #[test]
    fn nothing_ends_it(pieces in prop::collection::vec(prop_oneof![6 => piece(), 1 => any::<char>().prop_map(String::from)], 0..120)) {
        let read = table(pieces.concat());
        for problem in read.problems.iter().chain(&read.skipped) {
            prop_assert!(!problem.reason.contains('\n'));
        }
    }
}
