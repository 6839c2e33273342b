//! What a program did is what it sees.

use doudian_sandbox::Gateway;
use serde_json::{Value, json};

use crate::support::{Call, gateway};

const ADD: &str = r#"{"category_leaf_id":"20597","description":"https://x.cn/1","discount_price":"9900","market_price":10000,"mobile":"13400000001","name":"新牛仔裤","out_product_id":"77","pay_type":"1","pic":"https://x.cn/1|https://x.cn/2","product_format":"{}","spec_id":"134794584","weight":"110"}"#;

async fn ask(gateway: &Gateway, method: &str, params: Value) -> Value {
    Call::new(gateway, method, &params.to_string()).send().await.data()
}

#[tokio::test]
async fn an_added_product_is_listed_and_shown() {
    let (gateway, _) = gateway().await;
    let added = Call::new(&gateway, "product.add", ADD).send().await.data();
    let id = added["product_id"].as_i64().unwrap();
    assert_eq!((&added["name"], &added["discount_price"]), (&json!("新牛仔裤"), &json!(9900)));
    assert_eq!(added["create_time"], "2026-11-22 02:10:00");

    let list = ask(&gateway, "product.list", json!({ "page": 0, "size": 10 })).await;
    assert_eq!((&list["all"], &list["count"]), (&json!(2), &json!(2)));
    assert_eq!(list["data"][1]["product_id"], id);
    let second = ask(&gateway, "product.list", json!({ "page": "1", "size": "1" })).await;
    assert_eq!((&second["data"][0]["name"], &second["all_pages"]), (&json!("新牛仔裤"), &json!(2)));
    assert_eq!((&second["current_page"], &second["page_size"]), (&json!(1), &json!(1)));

    let shown = ask(&gateway, "product.detail", json!({ "product_id": id.to_string() })).await;
    assert_eq!((&shown["product_id"], &shown["name"]), (&json!(id), &json!("新牛仔裤")));
    assert_eq!(shown["pic"], json!(["https://x.cn/1", "https://x.cn/2"]));
    let outer = ask(&gateway, "product.detail", json!({ "out_product_id": "77" })).await;
    assert_eq!(outer["product_id"], id);

    let mut edit: Value = serde_json::from_str(ADD).unwrap();
    edit["product_id"] = json!(id);
    edit["name"] = json!("旧牛仔裤");
    ask(&gateway, "product.edit", edit).await;
    let shown = ask(&gateway, "product.detail", json!({ "product_id": id.to_string() })).await;
    assert_eq!(shown["name"], "旧牛仔裤");

    ask(&gateway, "product.del", json!({ "product_id": id })).await;
    let list = ask(&gateway, "product.list", json!({})).await;
    assert_eq!(list["all"], 1);
    let other = ask(&gateway, "product.detail", json!({ "product_id": id.to_string() })).await;
    assert_eq!(other["name"], "米奇牛仔裤", "an unknown product is the example");
}
