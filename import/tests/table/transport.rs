//! What a page says of how parameters are sent, which not every descriptor can.

use doudian_import::Format;

use crate::support::{lines, model, read_as};

fn read(text: &str) -> String {
    let model = model("douyin_open");
    lines(&read_as(Format::Table, text, model.platform("douyin_open")))
}

const TABLE: &str = "| 名称 | 类型 | 必填 | 描述 |\n|---|---|---|---|\n| a | string | 是 | 甲 |\n";

#[test]
fn a_path_with_a_place_for_a_parameter_is_none() {
    for path in ["/api/z/v1/dish/{dish_id}/detail", "/api/z/v1/dish/:dish_id/detail"] {
        let found = read(&format!("# 查询\nGET https://open.douyin.com{path}\n\n{TABLE}"));
        let reason = format!(
            "problem: it, line 1: `{path}` has a place for a parameter, and a path is the same for \
             every call\n"
        );
        assert_eq!(found, reason);
    }
}

#[test]
fn a_form_in_one_line_is_one() {
    let page = |words: &str, verb: &str| {
        read(&format!(
            "# 甲接口\n{verb} https://open.douyin.com/api/z/v1/form/one/\n{words}\n\n{TABLE}\n# 乙接口\nPOST https://open.douyin.com/api/z/v1/form/two/\n\n{TABLE}"
        ))
    };
    for words in [
        "Content-Type: application/x-www-form-urlencoded",
        "## 请求头\n| 名称 | 类型 | 必填 | 示例 |\n|---|---|---|---|\n| content-type | string | 是 | application/x-www-form-urlencoded |\n\n## 请求参数",
    ] {
        let found = page(words, "POST");
        assert!(found.contains("POST form /api/z/v1/form/one/"), "{found}");
        assert!(found.contains("POST /api/z/v1/form/two/"), "{found}");
        assert!(!found.contains("problem"), "{found}");
    }
    // Nothing is in the body of a GET request; where JSON is taken as well, it is sent.
    for (words, verb) in [
        ("Content-Type: application/x-www-form-urlencoded", "GET"),
        ("支持 application/x-www-form-urlencoded 与 application/json", "POST"),
    ] {
        let found = page(words, verb);
        assert!(found.contains(": z.form.one") && !found.contains("problem"), "{found}");
        assert!(!found.contains(" form "), "{found}");
    }
}

#[test]
fn lists_in_a_query_are_texts() {
    let table = "| 名称 | 类型 | 必填 | 描述 |\n|---|---|---|---|\n| ids | list<string> | 是 | 编号，英文逗号分隔 |\n| tags | list<string> | 否 | 标签 |\n| n | int64 | 否 | 数 |\n";
    let found = read(&format!("# 查询\nGET https://open.douyin.com/api/z/v1/list/get/\n\n{table}"));
    assert!(found.contains("ids! csv"), "{found}");
    assert!(found.contains("tags? text<[string]>"), "{found}");
    assert!(found.contains("n? i64"), "{found}");
}

#[test]
fn what_stands_where_no_data_is_is_not_lost_silently() {
    let doudian = doudian_codegen::model::Platform::doudian();
    let page = "# 查询 order.odd\n## 请求参数\n| 名称 | 类型 |\n|---|---|\n| a | string |\n\n## 返回参数\n| 名称 | 类型 |\n|---|---|\n| err_no | number |\n| message | string |\n| order_list | list<string> |\n";
    let found = lines(&read_as(Format::Table, page, Some(&doudian)));
    assert!(found.contains("beside the codes stands `order_list`"), "{found}");
}

#[test]
fn doudian_is_read_alike_with_and_without_its_file() {
    let model = model("doudian");
    let page = format!("# 查询\nPOST https://openapi-fxg.jinritemai.com/order/other\n\n{TABLE}");
    let found = lines(&read_as(Format::Table, &page, model.platform("doudian")));
    let doudian = doudian_codegen::model::Platform::doudian();
    assert_eq!(found, lines(&read_as(Format::Table, &page, Some(&doudian))));
    // The path of such a call is made of the name that is signed.
    assert!(found.contains(": order.other") && !found.contains("/order/other"), "{found}");
}
