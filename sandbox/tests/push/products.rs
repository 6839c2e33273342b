//! What calls about products cause.

use serde_json::json;

use crate::sink::{Sink, caused};
use crate::support::{Call, NOW};

#[tokio::test]
async fn a_changed_product_is_told_with_its_event() {
    let product = "3600137140018749665";
    for (method, params, event) in [
        ("product.edit", json!({ "product_id": product, "name": "x" }), 2),
        ("product.edit", json!({ "product_id": product, "commit": "1" }), 3),
        ("product.setOnline", json!({ "product_id": product }), 11),
        ("product.setOffline", json!({ "product_id": product }), 10),
        ("product.del", json!({ "product_id": product, "out_product_id": "77" }), 6),
    ] {
        let caused = caused(method, params).await;
        let [(tag, data)] = &*caused else { panic!("{method}: {caused:?}") };
        assert_eq!((tag.as_str(), data["product_id"].to_string()), ("400", product.to_owned()));
        assert_eq!((&data["event"], &data["update_time"]), (&json!(event), &json!(NOW)));
        assert!(data.get("check_reject_reason").is_none());
        let outer = if method == "product.del" { 77 } else { 0 };
        assert_eq!(data["out_product_id"], json!(outer), "{method}");
    }
}

#[tokio::test]
async fn an_added_product_is_told_with_its_new_id() {
    let sink = Sink::start().await;
    let gateway = sink.gateway().await;
    let add = json!({
        "name": "x", "pic": "u", "description": "u", "market_price": 200, "discount_price": 100,
        "spec_id": "1", "mobile": "13400000001", "weight": "1", "product_format": "{}",
        "pay_type": 1, "category_leaf_id": "1",
    });
    let data = Call::new(&gateway, "product.add", &add.to_string()).send().await.data();
    gateway.pushes_settled().await;
    let [(tag, told)] = &*sink.data() else { panic!("{:?}", sink.data()) };
    assert_eq!((tag.as_str(), &told["event"]), ("400", &json!(1)));
    assert_eq!(told["product_id"], data["product_id"]);
}
