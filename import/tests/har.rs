//! Recorded exchanges.

#[path = "support/mod.rs"]
mod support;

use std::fmt::Write as _;

use doudian_codegen::model::Platform;
use doudian_import::{Format, Read};
use serde_json::{Value, json};
use support::{lines, model, read_as};

fn exchange(verb: &str, url: &str, body: Option<Value>, status: u16, answer: Value) -> Value {
    let mut request = json!({"method": verb, "url": url, "headers": [{"name": "access-token", "value": "clt.header-secret"}], "cookies": [{"name": "sid", "value": "cookie-secret"}]});
    if let Some(body) = body {
        request["postData"] = body;
    }
    json!({"request": request, "response": {"status": status, "content": {"mimeType": "application/json", "text": answer.to_string()}}})
}

fn record(entries: Vec<Value>) -> String {
    json!({"log": {"version": "1.2", "entries": entries}}).to_string()
}

fn body(value: &Value) -> Option<Value> {
    Some(json!({"mimeType": "application/json", "text": value.to_string()}))
}

const SIGNED: &str =
    "app_key=7104587322418218527&sign=SIGN-SECRET&access_token=TOKEN-SECRET&timestamp=1&v=2";

fn doudian(entries: Vec<Value>) -> Read {
    read_as(Format::Har, record(entries), Some(&Platform::doudian()))
}

#[test]
fn calls_of_doudian() {
    let host = "https://openapi-fxg.jinritemai.com";
    let answer =
        json!({"code": 10000, "msg": "success", "data": {"phone": "13812345678", "total": 1}});
    let form = json!({"mimeType": "application/x-www-form-urlencoded", "text": "param_json=%7B%22page%22%3A1%2C%22size%22%3A10%7D"});
    let params = json!({"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "param_json", "value": "{\"page\":2}"}]});
    let read = doudian(vec![
        exchange(
            "POST",
            &format!("{host}//order/searchList?method=order.searchList&{SIGNED}"),
            body(&json!({"order": "a", "page": 0})),
            200,
            answer.clone(),
        ),
        exchange(
            "POST",
            &format!("{host}/order/searchList?method=order.searchList&{SIGNED}"),
            Some(form),
            200,
            answer.clone(),
        ),
        exchange(
            "POST",
            &format!("{host}/order/searchList?{SIGNED}"),
            Some(params),
            200,
            json!({"code": 10000, "data": {"total": 2}}),
        ),
        exchange(
            "GET",
            &format!(
                "{host}/shop/brandList?method=shop.brandList&param_json=%7B%22x%22%3A%5B1%5D%7D&{SIGNED}"
            ),
            None,
            200,
            json!({"err_no": 0, "message": "success", "data": []}),
        ),
        exchange(
            "POST",
            &format!("http://127.0.0.1:18181/product/detail?method=product.detail&{SIGNED}"),
            body(&json!({"product_id": "1"})),
            200,
            json!({"code": 40004, "msg": "no"}),
        ),
        exchange(
            "POST",
            &format!("{host}/token/create?method=token.create&{SIGNED}"),
            body(&json!({"code": "SECRET"})),
            200,
            answer.clone(),
        ),
        exchange(
            "POST",
            &format!("{host}/order/searchList?method=order.searchList&{SIGNED}"),
            body(&json!({})),
            502,
            answer.clone(),
        ),
        exchange("GET", "https://fxg.jinritemai.com/index.html", None, 200, json!({})),
        exchange("GET", &format!("{host}/app.js"), None, 200, json!({})),
        exchange("GET", &format!("{host}/whatever"), None, 200, json!({})),
    ]);
    assert_eq!(
        lines(&read),
        "\
/log/entries/0: order.searchList
  request
    order? string
    page i64
    size? i64
  response
    phone? string
    total i64
  sends {\"order\":\"a\",\"page\":0}
  answers {\"phone\":\"134****0001\",\"total\":1}
/log/entries/3: shop.brandList
  request
    x [i64]
  response [any]
  sends {\"x\":[1]}
  answers []
skipped: it: 1 exchange: failed: the status is not one of success
skipped: it: 1 exchange: for files of a page
skipped: it: 1 exchange: for tokens, and full of secrets
skipped: it: 1 exchange: no calls of a method
skipped: it: 1 exchange: not with the platform's host
skipped: it: 1 exchange: refused: the code of the answer is not that of success
"
    );
    let all = format!("{read:?}");
    for secret in ["SECRET", "header-secret", "cookie-secret", "7104587322418218527", "13812345678"]
    {
        assert!(!all.contains(secret), "{secret}");
    }
}

#[test]
fn calls_of_platforms_with_json() {
    let model = model("douyin_open");
    let platform = model.platform("douyin_open");
    let host = "https://open.douyin.com";
    let answer = json!({"extra": {"error_code": 0}, "data": {"error_code": 0}, "ref_id_list": ["7176108397883017260"]});
    let mut encoded = exchange(
        "GET",
        &format!("{host}/api/x/v1/goods/list/?page=1&name=a&open_id=secret-open-id"),
        None,
        200,
        json!({}),
    );
    encoded["response"]["content"] = json!({"encoding": "base64", "text": "eyJleHRyYSI6eyJlcnJvcl9jb2RlIjowfSwiZGF0YSI6eyJnb29kcyI6W119fQ=="});
    let read = read_as(
        Format::Har,
        record(vec![
            exchange(
                "POST",
                &format!(
                    "{host}/api/industry/v1/solution/query_app_test_relation/?access_token=clt.in-the-query"
                ),
                body(&json!({"type": "goods"})),
                200,
                answer.clone(),
            ),
            exchange(
                "POST",
                &format!("{host}/api/industry/v1/solution/query_app_test_relation/?trial=true"),
                body(&json!({"type": "goods"})),
                200,
                answer,
            ),
            encoded,
            exchange(
                "POST",
                &format!("{host}/oauth/client_token/"),
                body(&json!({"client_secret": "s"})),
                200,
                json!({"data": {}}),
            ),
            exchange("OPTIONS", &format!("{host}/api/x/v1/goods/list/"), None, 204, json!({})),
        ]),
        platform,
    );
    assert_eq!(
        lines(&read),
        "\
/log/entries/0: solution.query_app_test_relation
  POST /api/industry/v1/solution/query_app_test_relation/ flat
  request
    type string
    trial? bool query
  response
    ref_id_list [string]
  sends {\"type\":\"goods\"}
  answers {\"ref_id_list\":[\"7176108397883017260\"]}
/log/entries/2: x.goods.list
  GET /api/x/v1/goods/list/ data
  request
    page i64
    name string
    open_id string
  response
    goods [any]
  sends {\"page\":1,\"name\":\"张*\",\"open_id\":\"sample-open-id\"}
  answers {\"goods\":[]}
skipped: it: 1 exchange: for tokens, and full of secrets
skipped: it: 1 exchange: no calls of a method
"
    );
    assert!(!format!("{read:?}").contains("in-the-query"));
}

#[test]
fn bad_input_is_told_with_its_place_and_the_rest_is_read() {
    let host = "https://openapi-fxg.jinritemai.com";
    let good = || {
        exchange(
            "POST",
            &format!("{host}/a/b?method=a.b&{SIGNED}"),
            body(&json!({"x": 1})),
            200,
            json!({"code": 10000, "data": {"y": 1}}),
        )
    };
    let mut cut = good();
    cut["response"]["content"]["text"] = json!("{\"code\": 10000, \"data\": {\"y");
    let mut base64 = good();
    base64["response"]["content"] = json!({"encoding": "base64", "text": "***"});
    let mut page = good();
    page["response"]["content"]["text"] = json!("<html>");
    let mut silent = good();
    silent["response"]["content"] = json!({"size": 0});
    let mut address = good();
    address["request"]["url"] = json!("no address?access_token=TOKEN-SECRET");
    let read = doudian(vec![
        good(),
        json!(1),
        json!({"request": {}}),
        cut,
        base64,
        page,
        silent,
        address,
        good(),
    ]);
    let found = lines(&read);
    let mut expected = String::from(
        "/log/entries/0: a.b\n  request\n    x i64\n  response\n    y i64\n  sends {\"x\":1}\n  answers {\"y\":1}\n",
    );
    for problem in [
        "1/request: expected an object, not nothing",
        "2/response: expected an object, not nothing",
        "3/response/content/text: it is no JSON: EOF while parsing a string at line 1 column 27",
        "4/response/content/text: it is no base64: Invalid symbol 42, offset 0.",
        "7/request/url: it is no address: relative URL without a base",
    ] {
        let _ = writeln!(expected, "problem: it, /log/entries/{problem}");
    }
    expected.push_str("skipped: it: 1 exchange: answered with a page, not with JSON\n");
    expected.push_str(
        "skipped: it: 1 exchange: without the answer's text: only what was sent is known\n",
    );
    assert_eq!(found, expected);
    for (text, reason) in [
        ("", "it: there is nothing in it"),
        ("{", "it: it is no JSON: EOF while parsing an object at line 1 column 1"),
        (
            "[]",
            "it, /log/entries: expected a list, not nothing: a record in the form HAR 1.2 has its exchanges there",
        ),
        (
            "{\"log\": {\"entries\": {}}}",
            "it, /log/entries: expected a list, not an object: a record in the form HAR 1.2 has its exchanges there",
        ),
        ("{\"log\": {\"entries\": []}}", "it, /log/entries: there is no exchange in it"),
    ] {
        assert_eq!(read_as(Format::Har, text, None).problems[0].to_string(), reason);
    }
    let many = (0..5_000).map(|_| good()).collect();
    assert_eq!(doudian(many).entries.len(), 1);
}

#[test]
fn what_no_transport_writes_is_passed_over_and_told() {
    let host = "https://open.douyin.com/api/z/v1";
    let answer = json!({"err_no": 0, "err_msg": "", "data": {"n": 1}});
    let form =
        |mime: &str| json!({"mimeType": mime, "text": "", "params": [{"name": "a", "value": "1"}]});
    let urlencoded = form("Application/X-WWW-Form-URLencoded; charset=UTF-8");
    let multipart = form("multipart/form-data; boundary=x");
    let model = model("douyin_open");
    let read = read_as(
        Format::Har,
        record(vec![
            exchange("POST", &format!("{host}/form/a/"), Some(urlencoded), 200, answer.clone()),
            exchange("POST", &format!("{host}/form/b/"), Some(multipart), 200, answer.clone()),
            exchange("GET", &format!("{host}/ids/get/?id=1&id=2"), None, 200, answer.clone()),
            exchange("GET", &format!("{host}/one/get/?id=1"), None, 200, answer),
        ]),
        model.platform("douyin_open"),
    );
    let found = lines(&read);
    assert_eq!(read.entries.len(), 2, "{found}");
    assert!(found.contains("POST form /api/z/v1/form/a/"), "{found}");
    assert!(found.contains("1 exchange: with a form of parts in the body"), "{found}");
    assert!(found.contains("1 exchange: with a parameter that is sent several times"), "{found}");
}

#[test]
fn data_beside_the_codes_of_a_platform_that_has_none_there_is_told() {
    let url = format!("https://openapi-fxg.jinritemai.com/order/odd?{SIGNED}&method=order.odd");
    let answer = json!({"err_no": 0, "message": "success", "order_list": [1]});
    let found = lines(&doudian(vec![exchange("POST", &url, body(&json!({})), 200, answer)]));
    assert!(found.contains("1 exchange: answered beside the codes"), "{found}");
}
