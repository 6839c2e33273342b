//! Where parameters may stand, and what an answer looks like.

use serde_json::json;

use crate::support::{Call, gateway, raw};

const DETAIL: &str = r#"{"order_id":"4736605172296554197A"}"#;

#[tokio::test]
async fn both_envelopes_come_unless_the_old_one_is_declined() {
    let (gateway, _) = gateway().await;
    let call = Call::new(&gateway, "order.detail", DETAIL);
    let reply = call.clone().send().await;
    let both = reply.json();
    assert_eq!(both["code"], 10_000);
    assert_eq!(
        (&both["msg"], &both["sub_code"], &both["sub_msg"]),
        (&json!("success"), &json!(""), &json!(""))
    );
    assert_eq!((&both["err_no"], &both["message"]), (&json!(0), &json!("success")));
    let id = both["log_id"].as_str().unwrap();
    assert_eq!((id.len(), &id[..14]), (34, "20261122021000"));
    assert!(id.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(reply.header("x-tt-logid"), id);
    assert_eq!(reply.header("date"), "Sat, 21 Nov 2026 18:10:00 GMT");

    let modern = call.header("x-open-no-old-err-code", "1").send().await.json();
    assert_eq!((modern.get("err_no"), modern.get("message")), (None, None));
    assert_eq!(modern["data"], both["data"]);

    let refused = Call::new(&gateway, "order.detail", "{}").send().await.json();
    assert_eq!(refused["err_no"], 3);
    assert!(refused["message"].as_str().unwrap().contains("order_id"));
    assert!(refused["data"].is_null());
}

#[tokio::test]
async fn methods_without_data_answer_null() {
    let (gateway, _) = gateway().await;
    let params = r#"{"order_id":"4781320682406083640","remark":"优先发货"}"#;
    assert!(Call::new(&gateway, "order.addOrderRemark", params).send().await.data().is_null());
}

#[tokio::test]
async fn lists_and_big_numbers_come_as_they_are() {
    let (gateway, _) = gateway().await;
    let reply = Call::new(&gateway, "shop.brandList", "").send().await;
    assert!(reply.data().is_array());
    let reply = Call::new(&gateway, "product.detail", r#"{"product_id":"1"}"#).send().await;
    assert!(reply.text.contains("\"product_id\":3453347975240268172"), "{}", reply.text);
}

#[tokio::test]
async fn every_place_of_the_parameters_is_read() {
    let (gateway, _) = gateway().await;
    let call = || Call::new(&gateway, "order.detail", DETAIL);
    let query = call().with("param_json", DETAIL).body("");
    query.clone().send().await.data();
    query.clone().verb("GET").send().await.data();
    query.clone().body(DETAIL).send().await.data();
    for content_type in ["application/x-www-form-urlencoded", "application/json", "text/plain"] {
        query.clone().into_form().header("content-type", content_type).send().await.data();
    }
    for content_type in
        ["Content-Type: application/json", "application/json;charset='utf-8'", "???"]
    {
        call().header("content-type", content_type).send().await.data();
    }
    // An empty value in the query leaves the body its place.
    call().with("param_json", "").send().await.data();
    call().path("//order///detail").send().await.data();
    call().path("/").send().await.data();
    call().without("method").send().await.data();
    call().without("v").send().await.data();
    let put = call().verb("PUT").send().await;
    put.refused(30_000, "", &["POST"]);
}

#[tokio::test]
async fn every_form_of_time_and_algorithm_is_read() {
    let (gateway, _) = gateway().await;
    for timestamp in ["1795284600", "1795284600000", "2026-11-22 02:10:00", "2026/11/22 02:10:00"] {
        Call::at(&gateway, "order.detail", DETAIL, timestamp).send().await.data();
    }
    let call = Call::new(&gateway, "order.detail", DETAIL);
    call.clone().with("sign_method", "md5").signed(DETAIL).send().await.data();
    call.without("sign_method").signed(DETAIL).send().await.data();
}

#[tokio::test]
async fn an_unsorted_body_may_be_signed_in_every_clients_form() {
    let (gateway, _) = gateway().await;
    let body = r#"{"remark":"<&='>","x":null, "order_id":"1","a":1.0}"#;
    for signed in [
        body,
        r#"{"a":1,"order_id":"1","remark":"<&='>","x":null}"#,
        r#"{"a":1.0,"order_id":"1","remark":"<&='>"}"#,
        r#"{"a":1,"order_id":"1","remark":"\u003c\u0026='\u003e"}"#,
        r#"{"a":1.0,"order_id":"1","remark":"\u003c\u0026\u003d\u0027\u003e","x":null}"#,
    ] {
        Call::new(&gateway, "order.addOrderRemark", body).signed(signed).send().await.json();
        let reply = Call::new(&gateway, "order.addOrderRemark", body).signed(signed).send().await;
        assert_eq!(reply.code().0, 10_000, "{signed}: {}", reply.text);
    }
}

/// Hand-built URLs carry `+` as itself, though in a form it stands for a space.
#[tokio::test]
async fn a_raw_plus_is_read_as_it_was_signed() {
    let (gateway, _) = gateway().await;
    let plus = r#"{"out_product_id":"1+1"}"#;
    let space = r#"{"out_product_id":"1 1"}"#;
    let send = |signed: &str| {
        let call = Call::new(&gateway, "product.detail", "").signed(signed);
        call.into_form().path("/product/detail?param_json=%7B%22out_product_id%22:%221+1%22%7D")
    };
    send(space).send().await.data();
    send(plus).send().await.data();
    let reply = send(r#"{"out_product_id":"1-1"}"#).send().await;
    reply.refused(40_003, "isv.signature-invalid", &[]);

    // What was signed is also what the method gets.
    let params = r#"{"order_id":"1+1","page":x}"#;
    let call = Call::new(&gateway, "order.detail", "").signed(params).into_form();
    let reply = call.path("/order/detail?param_json=%7B%22order_id%22:%221+1%22,%22page%22:x%7D");
    reply.send().await.refused(40_003, "isv.parameter-format-invalid", &["param_json"]);
}

/// The official Java sample: members in any order, the sorted text signed, `\b` and `\f`
/// short.
#[tokio::test]
async fn short_controls_may_be_signed() {
    let (gateway, _) = gateway().await;
    let body = r#"{"remark":"\b<","order_id":"1"}"#;
    for signed in [
        r#"{"order_id":"1","remark":"\b<"}"#,
        r#"{"order_id":"1","remark":"\b\u003c"}"#,
        r#"{"order_id":"1","remark":"\u0008<"}"#,
    ] {
        let call = Call::new(&gateway, "order.addOrderRemark", body).signed(signed);
        call.send().await.data();
    }
}

/// The reference client of 2020: an empty body, everything in the query, slashes in the
/// time, every value as text.
#[tokio::test]
async fn the_oldest_form_is_read() {
    let (gateway, _) = gateway().await;
    let params = r#"{"end_time":"2020/12/31 00:00:00","order_by":"create_time","page":"0","size":"10","start_time":"2020/12/01 00:00:00"}"#;
    let reply = Call::at(&gateway, "order.list", params, "2026/11/22 02:10:00")
        .with("param_json", params)
        .with("sign_method", "md5")
        .signed(params)
        .header("content-type", "application/x-www-form-urlencoded;charset=UTF-8")
        .body("")
        .send()
        .await;
    assert_eq!(reply.data()["list"][0]["order_id"], "4736605172296554197A");
}

#[tokio::test]
async fn unknown_paths_are_answered_like_unknown_methods() {
    let (gateway, _) = gateway().await;
    let reply = raw(&gateway, b"GET /favicon.ico HTTP/1.1\r\nHost: x\r\n\r\n").await;
    reply.refused(40_001, "isv.app-id-missing", &[]);
    let reply = Call::new(&gateway, "favicon.ico", "").send().await;
    reply.refused(70_000, "isp.api-service-off", &[]);
}

/// Callers spell four methods in two ways.
#[tokio::test]
async fn a_method_is_known_by_its_other_names() {
    let (gateway, _) = gateway().await;
    for method in ["crossborder.stockTaking", "crossBorder.stockTaking"] {
        let reply = Call::new(&gateway, method, "{}").send().await;
        // It is known, so what is refused are its parameters.
        reply.refused(40_001, "isv.parameter-missing", &["vendor"]);
    }
    let reply = Call::new(&gateway, "crossBORDER.stockTaking", "{}").send().await;
    reply.refused(70_000, "isp.api-service-off", &[]);
}

#[tokio::test]
async fn pages_are_honest() {
    let (gateway, _) = gateway().await;
    let page = |page: i64| format!(r#"{{"page":{page},"size":10}}"#);
    let first = Call::new(&gateway, "order.searchList", &page(0)).send().await.data();
    assert_eq!(
        (&first["total"], &first["page"], &first["size"]),
        (&json!(1), &json!(0), &json!(10))
    );
    assert_eq!(first["shop_order_list"].as_array().unwrap().len(), 1);
    let second = Call::new(&gateway, "order.searchList", &page(1)).send().await.data();
    assert_eq!((&second["total"], &second["page"]), (&json!(1), &json!(1)));
    assert_eq!(second["shop_order_list"], json!([]));
}
