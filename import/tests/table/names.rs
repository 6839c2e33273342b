//! How pages name methods and parameters.

use doudian_codegen::{SourceFile, compile};
use doudian_import::Format;

use crate::support::{lines, merged, read_as};

fn read(text: &str) -> String {
    lines(&read_as(Format::Table, text, None))
}

/// A page with these rows, each a name and a type.
fn rows(rows: &[(&str, &str)]) -> String {
    let rows: Vec<String> =
        rows.iter().map(|(name, ty)| format!("| {name} | {ty} | **是** | 甲 |\n")).collect();
    read(&format!(
        "# 查询\nPOST https://a.com/vip/m/query\n\n| 名称 | 类型 | 必填 | 描述 |\n|---|---|---|---|\n{}",
        rows.concat()
    ))
}

#[test]
fn strokes_and_arrows_nest_as_points_do() {
    for name in ["user/id", "user->id", "user→id", "user -> id", "user.id"] {
        let found = rows(&[(name, "string")]);
        assert!(found.contains("    user {}\n      id! string 甲\n"), "{name}: {found}");
        assert!(!found.contains("skipped") && !found.contains("problem"), "{name}: {found}");
    }
    let found = rows(&[("list[]/id", "string"), ("n", "int64")]);
    assert!(found.contains("    list [{}]\n      id! string 甲\n    n! i64 甲\n"), "{found}");
}

#[test]
fn a_name_that_is_none_is_told_and_not_the_end_of_the_table() {
    let found = rows(&[("a=b&c", "string")]);
    assert!(found.contains("problem: it, line 6: `a=b&c` is no name of a parameter"), "{found}");
}

#[test]
fn points_before_a_name_are_below_what_stands_above() {
    let found = rows(&[("o", "object"), (".a", "object"), ("..b", "string"), (".c", "string")]);
    assert!(
        found.contains("    o! {} 甲\n      a! {} 甲\n        b! string 甲\n      c! string 甲\n"),
        "{found}"
    );
    for name in [".a", "..b"] {
        let found = rows(&[(name, "string"), ("n", "int64")]);
        assert!(
            found.contains("problem: it, line 6: `.") && !found.contains("! string"),
            "{found}"
        );
    }
}

#[test]
fn marks_of_markdown_are_no_part_of_names_and_types() {
    let found = rows(&[
        ("a", "Array\\<Object\\>"),
        ("_l_", "List\\<string\\>"),
        ("**b**", "**string**"),
        ("order\\_id", "`int64`"),
        ("_own", "string"),
    ]);
    for line in [
        "a! [map<any>] 甲",
        "l! [string] 甲",
        "b! string 甲",
        "order_id! i64 甲",
        "_own! string 甲",
    ] {
        assert!(found.contains(&format!("    {line}\n")), "{line}: {found}");
    }
    assert!(!found.contains("problem"), "{found}");
}

#[test]
fn lines_that_name_the_method() {
    let table = "| 名称 | 类型 | 必填 | 描述 |\n|---|---|---|---|\n| a | string | 是 | 甲 |\n";
    for line in [
        "**Request URL**: https://a.com/vip/m/query",
        "Request URL: https://a.com/vip/m/query",
        "## /vip/m/query",
        "API: vip.m.query (POST)",
        "URL：[https://a.com/vip/m/query](https://a.com/vip/m/query)",
        "接口路径\u{3000}/vip/m/query",
    ] {
        let found = read(&format!("# 查询会员\n{line}\n\n{table}"));
        assert!(found.contains(": vip.m.query\n"), "{line}: {found}");
        assert!(found.contains("查询会员") && !found.contains("problem"), "{line}: {found}");
    }
}

/// Names that differ only in case would be one file: the one that was there first keeps its own.
#[test]
fn a_newcomer_that_collides_does_not_block_the_method_that_exists() {
    let platform = "platform: p\nspec_version: 1\ntitle: t\nclass_prefix: P\nhost: https://a.com\n";
    let method = "method: vip.one.get\ntitle: t\nrequest: { n: i32 }\n";
    let sources =
        [SourceFile::new("platform.yaml", platform), SourceFile::new("vip.one.get.yaml", method)];
    let table = "| 名称 | 类型 | 必填 | 描述 |\n|---|---|---|---|\n| n | int32 | 是 | 甲 |\n| m | string | 否 | 乙 |\n";
    let page = format!(
        "# 一\nPOST https://a.com/vip/ONE/get\n\n{table}\n# 二\nPOST https://a.com/vip/one/get\n\n{table}"
    );
    let model = compile(&sources).unwrap();
    let read = read_as(Format::Table, page, model.platform("p"));
    assert_eq!(read.entries.len(), 2, "{}", lines(&read));
    let outcome = merged(&sources, read);
    let changed: Vec<&str> = outcome.changed.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(changed, ["vip.one.get"], "{outcome:?}");
    assert_eq!(outcome.failed.len(), 1, "{outcome:?}");
    assert!(outcome.failed[0].reason.contains("vip.ONE.get"), "{outcome:?}");
}
