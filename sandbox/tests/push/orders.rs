//! What calls about orders cause.

use serde_json::{Value, json};

use crate::sink::{Sink, caused};
use crate::support::{Call, NOW};

/// An order that no example shows, and the one that the newer examples show.
const OTHER: &str = "4736605172296554111";
const SHOWN: &str = "4781320682406083640";

fn tags(caused: &[(String, Value)]) -> Vec<&str> {
    caused.iter().map(|(tag, _)| tag.as_str()).collect()
}

fn id(text: &str) -> Value {
    json!(text.parse::<u64>().unwrap())
}

#[tokio::test]
async fn a_shipped_order_is_told() {
    let ship = json!({ "order_id": format!("{OTHER}A"), "company_code": "zhongtong",
        "logistics_code": "75417914223203" });
    let caused = caused("order.logisticsAdd", ship).await;
    assert_eq!(tags(&caused), ["102"]);
    let data = &caused[0].1;
    assert_eq!((&data["p_id"], &data["s_ids"]), (&id(OTHER), &json!([id(OTHER)])));
    assert_eq!(data["shop_id"], json!(4_463_798));
    assert_eq!((&data["order_status"], &data["update_time"]), (&json!(3), &json!(NOW)));
    let parcel = &data["logistics_msg"];
    assert_eq!(parcel["express_company_id"], "zhongtong");
    assert_eq!(parcel["logistics_code"], "75417914223203");
    assert_eq!(parcel["shipped_order_info"][0]["shipped_order_id"], OTHER);
    assert!(data.get("store_id").is_none(), "no instant retail");
}

#[tokio::test]
async fn several_orders_in_one_parcel_are_told_each() {
    let ship = json!({
        "order_id_list": [SHOWN, OTHER], "logistics_code": "1", "request_id": "r",
        "shipped_order_info": [
            { "shipped_order_id": SHOWN, "shipped_num": 1 },
            { "shipped_order_id": OTHER, "shipped_num": 2 },
        ],
    });
    let caused = caused("order.logisticsAddSinglePack", ship).await;
    assert_eq!(tags(&caused), ["102", "102"]);
    assert_eq!((&caused[0].1["p_id"], &caused[1].1["p_id"]), (&id(SHOWN), &id(OTHER)));
    let second = &caused[1].1["logistics_msg"];
    assert_eq!(second["shipped_order_info"].as_array().unwrap().len(), 1);
    assert_eq!(second["shipped_order_info"][0]["shipped_num"], 2);
    assert!(second["pack_id"].is_string());
}

#[tokio::test]
async fn an_order_in_several_parcels_is_shipped_with_the_last() {
    let pack = |code: &str| {
        json!({ "logistics_code": code,
            "shipped_order_info": [{ "shipped_order_id": OTHER, "shipped_num": 1 }] })
    };
    let ship = json!({ "order_id": OTHER, "request_id": "r", "pack_list": [pack("1"), pack("2")] });
    let caused = caused("order.logisticsAddMultiPack", ship).await;
    assert_eq!(tags(&caused), ["108", "102"]);
    let codes: Vec<_> =
        caused.iter().map(|(_, data)| data["logistics_msg"]["logistics_code"].clone()).collect();
    assert_eq!(codes, ["1", "2"]);
}

#[tokio::test]
async fn a_part_of_an_order_is_told_as_a_part() {
    // Two products, of which one was bought twice.
    let mut model = doudian_sandbox::embedded_spec().unwrap();
    let api = model.platforms[0].apis.iter_mut().find(|api| api.method == "order.orderDetail");
    let example = api.unwrap().example.as_mut().unwrap();
    let order = r#"{"shop_order_detail":{"order_id":"77","sku_order_list":[
        {"order_id":"771","item_num":2,"product_id":5,"sku_id":6},{"order_id":"772","item_num":1}]}}"#;
    example.response = Some(read(&serde_json::from_str(order).unwrap()));
    let sink = Sink::start().await;
    let gateway = doudian_sandbox::Gateway::builder()
        .spec(model)
        .access_token(crate::support::TOKEN)
        .clock(std::sync::Arc::new(doudian_sandbox::ManualClock::new(NOW)))
        .push_to(sink.settings())
        .start()
        .await
        .unwrap();
    for (request, part, count) in
        [("a", "771", 1), ("a", "771", 1), ("b", "772", 1), ("c", "771", 1)]
    {
        let ship = json!({ "order_id_list": ["77"], "logistics_code": "1", "request_id": request,
            "shipped_order_info": [{ "shipped_order_id": part, "shipped_num": count }] });
        let call = Call::new(&gateway, "order.logisticsAddSinglePack", &ship.to_string());
        call.send().await.data();
        gateway.pushes_settled().await;
    }
    let caused = sink.data();
    assert_eq!(tags(&caused), ["108", "108", "102"], "the request that came twice ships once");
    assert_eq!(caused[0].1["s_ids"], json!([771, 772]));
    let first = &caused[0].1["logistics_msg"]["shipped_order_info"][0];
    assert_eq!(first["shipped_order_id"], json!(771), "a number in 108");
    assert_eq!((&first["product_id"], &first["sku_num"]), (&json!(5), &json!(2)));
    assert_eq!(first["shipped_num"], json!(1));
}

/// JSON of the tests as the model has it.
fn read(value: &Value) -> doudian_codegen::model::Json {
    use doudian_codegen::model::Json;
    match value {
        Value::Null => Json::Null,
        Value::Bool(flag) => Json::Bool(*flag),
        Value::Number(number) => Json::Number(number.to_string()),
        Value::String(text) => Json::Text(text.clone()),
        Value::Array(items) => Json::List(items.iter().map(read).collect()),
        Value::Object(members) => {
            Json::Object(members.iter().map(|(name, value)| (name.clone(), read(value))).collect())
        }
    }
}

#[tokio::test]
async fn other_calls_cause_their_messages() {
    for (method, params, tag, expected) in [
        (
            "order.logisticsEdit",
            json!({ "order_id": OTHER, "company_code": "yunda", "logistics_code": "9" }),
            "104",
            json!({ "order_status": 3, "update_time": NOW,
                "logistics_msg": { "express_company_id": "yunda", "logistics_code": "9" } }),
        ),
        (
            "order.logisticsEditByPack",
            json!({ "order_id": OTHER, "pack_id": "5", "logistics_code": "9" }),
            "104",
            json!({ "logistics_msg": { "pack_id": "5" } }),
        ),
        (
            "order.cancel",
            json!({ "order_id": OTHER, "reason": "缺货" }),
            "106",
            json!({ "order_status": 4, "cancel_reason": "缺货", "cancel_time": NOW }),
        ),
        (
            "order.orderCancel",
            json!({ "shop_order_id": OTHER, "cancel_reason": "错" }),
            "106",
            json!({ "cancel_reason": "错" }),
        ),
        (
            "order.addOrderRemark",
            json!({ "order_id": OTHER, "remark": "快", "is_add_star": "true", "star": "4" }),
            "113",
            json!({ "remark": "快", "star": 4 }),
        ),
        (
            "order.addOrderRemark",
            json!({ "order_id": OTHER, "remark": "慢", "star": "4" }),
            "113",
            json!({ "remark": "慢", "star": 0 }),
        ),
        (
            "order.updatePostAmount",
            json!({ "order_id": OTHER, "post_amount": 500 }),
            "109",
            json!({ "post_amount": 500, "modify_time": NOW }),
        ),
        ("order.updateOrderAmount", json!({ "pid": OTHER }), "109", json!({ "modify_time": NOW })),
        ("order.addressModify", json!({ "order_id": OTHER }), "105", json!({ "order_status": 2 })),
        ("order.addressConfirm", json!({ "order_id": OTHER, "is_approved": 0 }), "105", json!({})),
    ] {
        let caused = caused(method, params).await;
        assert_eq!(tags(&caused), [tag], "{method}");
        let data = &caused[0].1;
        assert_eq!(data["p_id"], id(OTHER), "{method}");
        assert_holds(data, &expected, method);
    }
}

/// Asserts that an object has the members of another.
fn assert_holds(data: &Value, expected: &Value, about: &str) {
    match expected {
        Value::Object(members) => {
            for (name, value) in members {
                assert_holds(&data[name], value, &format!("{about}.{name}"));
            }
        }
        value => assert_eq!(data, value, "{about}"),
    }
}

#[tokio::test]
async fn what_changes_nothing_causes_nothing() {
    for (method, params) in [
        ("order.searchList", json!({ "page": 0, "size": 10 })),
        ("order.addressConfirm", json!({ "order_id": OTHER, "is_approved": 1001 })),
        ("shop.brandList", json!({})),
    ] {
        assert_eq!(caused(method, params).await, [], "{method}");
    }
    let sink = Sink::start().await;
    let gateway = sink.gateway().await;
    let refused = Call::new(&gateway, "order.cancel", "{}").send().await;
    refused.refused(40_001, "isv.parameter-missing", &[]);
    gateway.fail_next("order.cancel", 60_000, "isv.traffic-limited");
    let cancel = json!({ "order_id": OTHER }).to_string();
    Call::new(&gateway, "order.cancel", &cancel).send().await.refused(
        60_000,
        "isv.traffic-limited",
        &[],
    );
    gateway.pushes_settled().await;
    assert_eq!(sink.data(), []);
}

#[tokio::test]
async fn a_receiver_that_is_away_does_not_hold_up_calls() {
    let sink = Sink::start().await;
    sink.answer(&[(500, ""), (500, ""), (500, "")]);
    let gateway = sink.gateway().await;
    let cancel = json!({ "order_id": OTHER }).to_string();
    Call::new(&gateway, "order.cancel", &cancel).send().await.data();
    gateway.pushes_settled().await;
    let pushes = gateway.pushes();
    assert_eq!((pushes.len(), pushes[0].accepted, pushes[0].attempts.len()), (1, false, 3));
}
