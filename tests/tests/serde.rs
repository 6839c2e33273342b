//! With the feature `serde` every type can be stored.

// All of them, also those that the platform has given up.
#![allow(deprecated)]

use doudian::{
    Apps, Csv, DateTime, DoudianAccessToken, DoudianOrderListRequest, DoudianOrderListResponse,
    DoudianPage, DoudianPushData, DoudianResponse, DoudianShopBrandListResponse, JsonText, Pipe,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Compiles for what has both traits.
fn both<T: Serialize + DeserializeOwned>() {}

include!(concat!(env!("OUT_DIR"), "/types.rs"));

#[test]
fn every_generated_type_has_both_traits() {
    every_type();
    both::<DoudianPage<DoudianPushData>>();
    both::<DoudianResponse<()>>();
    both::<DoudianResponse<Value>>();
    both::<(DateTime, Csv, Pipe, JsonText<Value>)>();
}

/// Codes of another platform mean other things.
#[test]
fn an_answer_of_another_platform_is_none_of_doudians() {
    let text = r#"{"platform":"weixin_shop","method":"shop.cat.get","code":0,"data":{}}"#;
    let read = serde_json::from_str::<doudian::Stored<DoudianOrderListRequest>>(text);
    let error = read.map(drop).unwrap_err().to_string();
    assert!(error.contains("weixin_shop") && error.contains("order.list"), "{error}");
}

/// Whether a type has `Serialize`: an inherent constant comes before a trait's.
macro_rules! can_be_serialized {
    ($name:ty) => {{
        #[allow(dead_code)]
        trait No {
            const CAN: bool = false;
        }
        impl<T> No for T {}
        struct Of<T>(std::marker::PhantomData<T>);
        #[allow(dead_code)]
        impl<T: Serialize> Of<T> {
            const CAN: bool = true;
        }
        <Of<$name>>::CAN
    }};
}

#[test]
fn what_holds_secrets_is_not_stored_by_accident() {
    assert!(can_be_serialized!(DoudianOrderListRequest));
    assert!(!can_be_serialized!(DoudianAccessToken));
    assert!(!can_be_serialized!(Apps));
}

/// Stores and reads again; what is stored then is the same.
fn again<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let stored = serde_json::to_string(value).unwrap();
    let read: T = serde_json::from_str(&stored).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), stored);
    read
}

#[test]
fn an_answer_is_stored_as_the_platform_sends_it() {
    let today = json!({
        "code": 10000, "msg": "success", "sub_code": "", "sub_msg": "", "log_id": "2026L",
        "data": [{"id": 4920430888859306123_i64, "brand_chinese_name": "甲"}],
    });
    let answer: DoudianShopBrandListResponse = serde_json::from_value(today).unwrap();
    let answer = again(&answer);
    assert!(answer.is_success());
    assert_eq!((answer.code(), answer.log_id(), answer.method()), (Some(10000), "2026L", ""));
    assert_eq!(answer.data().unwrap()[0].id, 4_920_430_888_859_306_123);
    let stored = serde_json::to_value(&answer).unwrap();
    assert_eq!(stored["data"][0]["id"], json!(4_920_430_888_859_306_123_i64));
    assert_eq!(stored.get("err_no"), None, "of another generation");

    let of_2020 = json!({ "err_no": 30002, "message": "access_token已过期", "log_id": "2020L" });
    let answer: DoudianOrderListResponse = serde_json::from_value(of_2020.clone()).unwrap();
    let answer = again(&answer);
    assert_eq!(
        (answer.err_no(), answer.code(), answer.message()),
        (Some(30002), None, "access_token已过期")
    );
    assert_eq!(serde_json::to_value(&answer).unwrap(), of_2020);

    let refused = json!({ "code": 50002, "msg": "no", "sub_code": "isv.business-failed:1", "sub_msg": "because" });
    let answer: DoudianOrderListResponse = serde_json::from_value(refused.clone()).unwrap();
    assert_eq!(serde_json::to_value(again(&answer)).unwrap(), refused);
    assert!(answer.data().is_none());

    // Data that is absent stays what it stood for.
    for (answer, data) in [(json!({"code": 10000}), true), (json!({"code": 50002}), false)] {
        let answer: DoudianShopBrandListResponse = serde_json::from_value(answer).unwrap();
        assert_eq!(again(&answer).data().is_some(), data);
        let answer: DoudianResponse<()> = serde_json::from_str(r#"{"err_no":0}"#).unwrap();
        assert!(again(&answer).is_success());
    }

    for wrong in [json!({}), json!([]), json!("text"), json!({"code": 10000, "data": 7})] {
        assert!(
            serde_json::from_value::<DoudianOrderListResponse>(wrong.clone()).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn requests_and_messages_are_stored() {
    let request =
        DoudianOrderListRequest::new("2020-12-01 00:00:00", "2020-12-31 00:00:00").size(50);
    assert_eq!(again(&request), request);
    let message = DoudianPushData {
        tag: "101".into(),
        msg_id: "7".into(),
        data: r#"{"p_id":"4736605172296554197A"}"#.into(),
    };
    let read = again(&message);
    assert_eq!((read.tag, read.msg_id, read.data), (message.tag, message.msg_id, message.data));
}
