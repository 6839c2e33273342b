//! What calls about after-sales cause.

use serde_json::{Value, json};

use crate::sink::caused;
use crate::support::NOW;

const ID: &str = "7104587322418218527";

fn operate(kind: i32) -> Value {
    json!({ "type": kind, "items": [{ "aftersale_id": ID }] })
}

#[tokio::test]
async fn what_is_decided_is_told() {
    for (method, params, tags) in [
        ("afterSale.operate", operate(101), &["202"][..]),
        ("afterSale.operate", operate(102), &["205"]),
        ("afterSale.operate", operate(111), &["201", "206"]),
        ("afterSale.operate", operate(112), &["204"]),
        ("afterSale.operate", operate(201), &["201", "206"]),
        ("afterSale.operate", operate(202), &["204"]),
        ("afterSale.operate", operate(301), &[]),
        ("afterSale.operate", operate(311), &["211"]),
        ("afterSale.buyerRefund", json!({ "order_id": ID, "type": 1 }), &["201", "206"]),
        ("afterSale.buyerRefund", json!({ "order_id": ID, "type": 2 }), &["204"]),
        ("afterSale.buyerReturn", json!({ "order_id": ID, "type": 1 }), &["202"]),
        ("afterSale.buyerReturn", json!({ "order_id": ID, "type": 2 }), &["205"]),
        ("afterSale.firmReceive", json!({ "order_id": ID, "type": 1 }), &["201", "206"]),
        ("afterSale.firmReceive", json!({ "order_id": ID, "type": 2 }), &["204"]),
        ("refund.shopRefund", json!({ "order_id": ID, "type": "1" }), &["201", "206"]),
        ("afterSale.timeExtend", json!({ "aftersale_id": ID }), &["209"]),
        (
            "afterSale.submitEvidence",
            json!({ "aftersale_id": ID, "comment": "x", "evidence": ["u"] }),
            &["214"],
        ),
        (
            "afterSale.buyerExchangeConfirm",
            json!({ "aftersale_id": ID, "is_reject": false, "action": "exchange_agree" }),
            &["211"],
        ),
        (
            "afterSale.buyerExchangeConfirm",
            json!({ "aftersale_id": ID, "is_reject": false, "action": "refund_agree" }),
            &["201", "206"],
        ),
        ("afterSale.buyerExchangeConfirm", json!({ "aftersale_id": ID, "is_reject": true }), &[]),
        (
            "afterSale.CancelSendGoodsSuccess",
            json!({ "aftersale_id": ID, "op_time": NOW }),
            &["201", "206"],
        ),
        (
            "afterSale.fillLogistics",
            json!({ "aftersale_id": 7_104_587_322_418_218_527_u64, "send_type": 1,
                "company_code": "c", "tracking_no": "t" }),
            &["226"],
        ),
        (
            "afterSale.fillLogistics",
            json!({ "aftersale_id": 7_104_587_322_418_218_527_u64, "send_type": 3,
                "company_code": "c", "tracking_no": "t" }),
            &["203"],
        ),
    ] {
        let caused = caused(method, params.clone()).await;
        let found: Vec<_> = caused.iter().map(|(tag, _)| tag.as_str()).collect();
        assert_eq!(found, tags, "{method} {params}");
        let name = if params.get("order_id").is_some() { "s_id" } else { "aftersale_id" };
        for (tag, data) in &caused {
            assert_eq!(data[name].to_string(), ID, "{method} {tag}");
        }
    }
}

#[tokio::test]
async fn times_and_status_are_those_of_the_call() {
    let caused = caused("afterSale.operate", operate(201)).await;
    let (agreed, paid) = (&caused[0].1, &caused[1].1);
    assert_eq!(agreed["agree_time"], json!(NOW));
    assert_eq!(paid["success_time"], json!(NOW));
    assert_eq!(agreed["aftersale_status"], json!(12));
    let time = agreed["update_time"].as_str().unwrap();
    assert!(time.starts_with("2026-11-2") && time.ends_with("+08:00"), "{time}");
}

#[tokio::test]
async fn each_after_sale_of_a_call_is_told() {
    let params =
        json!({ "type": 202, "items": [{ "aftersale_id": "1" }, { "aftersale_id": "2" }] });
    let caused = caused("afterSale.operate", params).await;
    let ids: Vec<_> = caused.iter().map(|(_, data)| data["aftersale_id"].clone()).collect();
    assert_eq!(ids, [json!(1), json!(2)]);
}
