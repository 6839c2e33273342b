//! Articles and the descriptors that people wrote.

use serde_json::{Value, json};

use crate::support::{after, article, found, import, param, spec, with};

const WRITTEN: &str = "\
# yaml-language-server: $schema=../descriptor.schema.json
# Read on the page, and tried.
method: a.b
title: 查询
note: Ours.
effect: read
paging: { page: page, size: size, first: 0, max_size: 100, items: list, total: total }
request:
  # From 0.
  page: { type: i64, required: true, label: 页 }  # ours
  size: i32
  phone: { type: string, label: 电话, pii: phone }
  when: { type: datetime, label: 时间 }
  ids: { type: csv, max_items: 20 }
  kind: { type: EntryKind, label: 类型 }
  \"2fa\": { type: string, rename: second_factor }
  hidden: { type: string, uncertain: true }
response:
  total: { type: i64, required: true, label: 总数 }
  list: { type: [Row], label: 行 }
types:
  Row:
    # The platform's id.
    id: { type: string, required: true, label: 编号, lenient: true }
    price: { type: i64, label: 价格, unit: fen }
enums:
  EntryKind:
    type: i32
    codes:
      1: { name: plain, label: 普通 }
errors:
  - { code: 50002, sub: isv.business-failed:1, label: 我们的话, retry: never, action: wait }
example:
  request: { page: 0 }
  response: { total: 1, list: [{ id: \"1\", price: 2 }] }
";

fn request(more: &[String]) -> String {
    let mut all = vec![
        param("page", 1, true, "页码，从0开始", ""),
        param("size", 7, false, "", ""),
        param("phone", 2, false, "", ""),
        param("when", 2, false, "", ""),
        param("ids", 2, false, "", ""),
        param("kind", 7, false, "类型，1-普通", ""),
        param("2fa", 2, false, "", ""),
    ];
    all.extend(more.iter().cloned());
    all.join(",")
}

fn response(more: &str, inside: &str) -> String {
    let id = param("id", 2, false, "", "");
    let price = param("price", 1, false, "价格，单位：分", "");
    let rows = format!(r#","subType":5,"children":[{id},{price}{inside}]"#);
    format!("{},{}{more}", param("total", 1, false, "", ""), param("list", 3, false, "", &rows))
}

/// The lines that differ, with a sign.
fn lines(before: &str, after: &str) -> Vec<String> {
    let diff = similar::TextDiff::from_lines(before, after);
    let changes =
        diff.iter_all_changes().filter(|change| change.tag() != similar::ChangeTag::Equal);
    changes.map(|change| format!("{}{}", change.tag(), change.value().trim_end())).collect()
}

fn imported(article: &str) -> (Vec<String>, Vec<String>) {
    let sources = with(WRITTEN);
    let outcome = import(&sources, found("a.json", article));
    assert!(outcome.failed.is_empty(), "{:?}", outcome.failed);
    let files = after(&sources, &outcome);
    let text = files.iter().find(|file| file.path.ends_with("a.b.yaml")).unwrap();
    let text = String::from_utf8(text.bytes.clone()).unwrap();
    let again = import(&files, found("a.json", article));
    assert!(again.files.is_empty(), "a second import changes something: {:?}", again.files);
    let open = outcome.open.iter().map(|it| format!("{}: {}", it.path, it.what)).collect();
    (lines(WRITTEN, &text), open)
}

const DOC: &str = "+doc: https://op.jinritemai.com/docs/api-docs/15/55";

#[test]
fn what_says_the_same_changes_nothing_but_the_address() {
    let (lines, open) = imported(&article(&request(&[]), &response("", ""), ""));
    assert_eq!(lines, [DOC]);
    assert_eq!(open, [""; 0]);
}

#[test]
fn new_parameters_stand_where_the_document_has_them() {
    let shop = param("shop_id", 1, false, "店铺ID", "");
    let request = format!("{shop},{}", request(&[param("order_by", 2, false, "排序", "")]));
    let rank = format!(",{}", param("rank", 7, false, "名次", ""));
    let (lines, _) = imported(&article(&request, &response("", &rank), ""));
    let expected = [
        DOC,
        "+  order_by: { type: string, label: 排序 }",
        "+  shop_id: { type: i64, label: 店铺ID }",
        "+    rank: { type: i32, label: 名次 }",
    ];
    assert_eq!(lines.len(), expected.len(), "{lines:#?}");
    assert!(expected.iter().all(|line| lines.iter().any(|it| it == line)), "{lines:#?}");
}

#[test]
fn what_is_gone_is_retired() {
    let request = request(&[]).replacen(&param("size", 7, false, "", ""), "", 1).replace(",,", ",");
    let (lines, _) = imported(&article(&request, &response("", ""), ""));
    assert_eq!(lines, [DOC, "-  size: i32", "+  size: { type: i32, retired: true }"]);
}

#[test]
fn a_code_is_added_to_the_enum() {
    let request = request(&[]).replace("1-普通", "1-普通；2-预售");
    let (lines, _) = imported(&article(&request, &response("", ""), ""));
    assert_eq!(lines, [DOC, "+      2: 预售"]);
}

#[test]
fn a_type_that_changed_is_taken() {
    let wide = request(&[]).replacen(r#""size","type":7"#, r#""size","type":1"#, 1);
    let (lines, _) = imported(&article(&wide, &response("", ""), ""));
    assert_eq!(lines, [DOC, "-  size: i32", "+  size: { type: i64 }"]);
}

#[test]
fn required_follows_the_document_where_it_fills_that_in() {
    let request = request(&[])
        .replacen(r#""page","type":1,"mustNeed":true"#, r#""page","type":1,"mustNeed":false"#, 1)
        .replacen(r#""size","type":7,"mustNeed":false"#, r#""size","type":7,"mustNeed":true"#, 1);
    let (lines, open) = imported(&article(&request, &response("", ""), ""));
    assert!(lines.contains(&"+  page: { type: i64, label: 页 }  # ours".to_owned()), "{lines:#?}");
    assert!(lines.contains(&"+  size: { type: i32, required: true }".to_owned()), "{lines:#?}");
    // The example lacks it, and the document gives no value.
    assert_eq!(open, ["example: it no longer fits and was taken out; write a new one"]);
}

#[test]
fn refusals_are_added_and_words_stay() {
    let rows = r#",{"code":50002,"msg":"业务处理失败","subCode":"isv.business-failed:1","subMsg":"别的话","solution":""},
        {"code":50002,"msg":"业务处理失败","subCode":"isv.business-failed:2","subMsg":"库存不足","solution":"补货"}"#;
    let (lines, _) = imported(&article(&request(&[]), &response("", ""), rows));
    let expected = "+  - { code: 50002, sub: isv.business-failed:2, label: 库存不足";
    assert!(lines.len() == 2 && lines[1].starts_with(expected), "{lines:#?}");
}

#[test]
fn an_example_that_is_drift_itself_is_left_out_with_a_remark() {
    let article = |rows: Value| {
        let state =
            json!({ "responseName": "state", "type": 2, "description": "状态：1-待付；2-已付" });
        let answer = json!({ "code": 10000, "data": { "rows": rows } });
        let content = json!({
            "response": { "responseData": [
                { "responseName": "rows", "type": 3, "subType": 5, "children": [state] }] },
            "demo": { "responseDemo": { "responseSuccess": answer.to_string() } },
        });
        json!({ "info": { "title": "/order/odd" }, "content": content.to_string() }).to_string()
    };
    let sources = spec();
    let good = import(&sources, found("it", &article(json!([{ "state": "1" }]))));
    assert!(good.skipped.is_empty(), "{:?}", good.skipped);
    assert!(good.files[0].after.contains("example:"), "{}", good.files[0].after);
    for (rows, reason) in [
        (json!([{ "state": "xxx" }]), "response/rows/state is `xxx`, which is none of its codes"),
        (json!([{ "state": 9 }]), "response/rows/state is `9`, which is none of its codes"),
        // What does not fit the types is found where descriptors are compiled.
        (json!(7), "the example has the number 7"),
    ] {
        let outcome = import(&sources, found("it", &article(rows)));
        assert_eq!(outcome.imported, ["order.odd"]);
        assert!(!outcome.files[0].after.contains("example:"), "{}", outcome.files[0].after);
        let told = outcome.skipped[0].to_string();
        let expected = format!("it: the example of `order.odd` was left out: {reason}");
        assert!(told.starts_with(&expected), "{told}");
    }
}
