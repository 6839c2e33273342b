//! Each refusal, with the platform's code, in the platform's order.

use crate::support::{Call, NOW, gateway};

const LIST: &str = r#"{"end_time":"2020-12-31 00:00:00","start_time":"2020-12-01 00:00:00"}"#;

#[tokio::test]
async fn app_time_and_signature_come_first() {
    let (gateway, _) = gateway().await;
    // Nothing is told about a method or parameters that are wrong as well.
    let call = || Call::new(&gateway, "no.such", "{");
    let missing = (40_001, "isv.app-id-missing");
    call().without("app_key").send().await.refused(missing.0, missing.1, &["app_key"]);
    let unknown = call().with("app_key", "7104587322418218528").signed("{").send().await;
    unknown.refused(missing.0, missing.1, &["app_key"]);
    for key in ["123", "71045873224182185271", "710458732241821852x"] {
        let reply = call().with("app_key", key).signed("{").send().await;
        reply.refused(40_003, "isv.app-id-invalid", &["19 digits"]);
    }

    for timestamp in ["", "yesterday", "2026-11-22", "2026-02-30 02:10:00", "-1"] {
        let reply = call().with("timestamp", timestamp).signed("{").send().await;
        reply.refused(40_003, "isv.timestamp-format-error", &["timestamp"]);
    }
    for off in [-601, 601, -86_400] {
        let reply = call().with("timestamp", &(NOW + off).to_string()).signed("{").send().await;
        reply.refused(40_003, "isv.timestamp-invalid", &["ten minutes", "2026-11-22 02:10:00"]);
    }

    call().without("sign").send().await.refused(40_001, "isv.signature-missing", &["sign"]);
    call().with("v", "1").send().await.refused(40_003, "isv.parameter-invalid", &["`v`"]);
    let reply = call().with("sign_method", "sha1").send().await;
    reply.refused(40_003, "isv.parameter-invalid", &["sign_method"]);
    for sign in ["0".repeat(64), "x".to_owned(), "签名".to_owned()] {
        let reply = call().with("sign", &sign).send().await;
        reply.refused(40_003, "isv.signature-invalid", &["hmac-sha256"]);
        assert!(!reply.text.contains(gateway.app_secret()));
    }
    let reply = call().without("sign_method").send().await;
    reply.refused(40_003, "isv.signature-invalid", &["md5"]);
    let changed = Call::new(&gateway, "order.detail", "{}").body(r#"{"order_id":"1"}"#);
    changed.send().await.refused(40_003, "isv.signature-invalid", &[]);
}

#[tokio::test]
async fn the_edges_of_the_window_are_inside() {
    let (gateway, _) = gateway().await;
    for off in [-600, 600] {
        let timestamp = (NOW + off).to_string();
        Call::at(&gateway, "order.list", LIST, &timestamp).send().await.data();
    }
}

#[tokio::test]
async fn methods_and_tokens_come_next() {
    let (gateway, _) = gateway().await;
    let off = (70_000, "isp.api-service-off");
    Call::new(&gateway, "no.such", "{").send().await.refused(off.0, off.1, &["no.such"]);
    let case = Call::new(&gateway, "Order.list", LIST).send().await;
    case.refused(off.0, off.1, &["Order.list"]);
    let reply = Call::new(&gateway, "order.list", LIST).path("/order/detail").send().await;
    reply.refused(40_003, "isv.parameter-invalid", &["disagree", "order.detail"]);
    let nothing = Call::new(&gateway, "", "{}").without("method").path("/").send().await;
    nothing.refused(40_001, "isv.parameter-missing", &["method"]);

    let call = || Call::new(&gateway, "order.list", "{");
    let reply = call().without("access_token").send().await;
    reply.refused(40_001, "isv.access-token-missing", &["access_token"]);
    let reply = call().with("access_token", "12345678-1234-1234-1234-123456789012").send().await;
    reply.refused(40_003, "isv.access-token-no-existed", &[]);
    assert_eq!(reply.json()["err_no"], 30_005);
}

#[tokio::test]
async fn parameters_come_last() {
    let (gateway, _) = gateway().await;
    let send =
        |method: &'static str, params: &'static str| Call::new(&gateway, method, params).send();
    let format = "isv.parameter-format-invalid";
    for bad in ["{", "text", "{\"a\":}", "{\"a\":1}{}", "\"{}\"", "1", "[1]", "true"] {
        send("order.list", bad).await.refused(40_003, format, &["param_json"]);
    }
    assert_eq!(send("order.list", "{").await.json()["err_no"], 6);

    let missing = "isv.parameter-missing";
    for bad in ["{}", "[]", "null", "", r#"{"start_time":null,"end_time":null}"#] {
        send("order.list", bad).await.refused(40_001, missing, &["`start_time`"]);
    }
    send("order.list", r#"{"start_time":"2020-12-01 00:00:00"}"#).await.refused(
        40_001,
        missing,
        &["`end_time`"],
    );

    let invalid = "isv.parameter-invalid";
    let wrong = send("order.searchList", r#"{"page":"0","size":10}"#).await;
    wrong.refused(40_003, invalid, &["`page`", "i64", "text"]);
    let wrong = send("order.searchList", r#"{"page":0,"size":1.5}"#).await;
    wrong.refused(40_003, invalid, &["`size`", "does not fit"]);
    let wrong = send("order.searchList", r#"{"page":0,"size":99999999999999999999}"#).await;
    wrong.refused(40_003, invalid, &["`size`"]);
    let wrong =
        send("order.searchList", r#"{"page":0,"size":1,"combine_status":[{"order_status":{}}]}"#);
    wrong.await.refused(40_003, invalid, &["`combine_status[0].order_status`", "text", "object"]);
    let wrong = send("order.searchList", r#"{"page":0,"size":1,"order_asc":"yes"}"#).await;
    wrong.refused(40_003, invalid, &["`order_asc`", "bool", "text"]);
    let wrong = send("order.list", r#"{"start_time":"2020-12-01","end_time":"x"}"#).await;
    wrong.refused(40_003, invalid, &["`start_time`", "yyyy-MM-dd HH:mm:ss"]);
}

#[tokio::test]
async fn what_the_platform_tolerates_is_tolerated() {
    let (gateway, _) = gateway().await;
    for (method, params) in [
        ("order.searchList", r#"{"page":0,"size":10,"unknown":[{}],"order_by":"no_such_code"}"#),
        ("order.searchList", r#"{"page":0,"size":10,"combine_status":null,"b_type":null}"#),
        ("order.searchList", r#"{"page":0.0,"size":1e1,"combine_status":[{"order_status":2}]}"#),
        ("product.detail", r#"{"product_id":3453347975240268172}"#),
        ("product.detail", r#"{"product_id":"3453347975240268172","show_draft":false}"#),
        ("address.cityList", r#"{"province_id":"31"}"#),
        ("product.list", r#"{"page":"0","size":"10","status":0,"check_status":""}"#),
    ] {
        Call::new(&gateway, method, params).send().await.data();
    }
}
