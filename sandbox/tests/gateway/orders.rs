//! What a program did to an order is what it sees.

use doudian_sandbox::Gateway;
use serde_json::{Value, json};

use crate::support::{Call, gateway};

/// The order of the legacy methods' examples, and that of the modern ones.
const LEGACY: &str = "4736605172296554197A";
const MODERN: &str = "4781320682406083640";

async fn ask(gateway: &Gateway, method: &str, params: Value) -> Value {
    Call::new(gateway, method, &params.to_string()).send().await.data()
}

/// The legacy list with a status, or without.
async fn list(gateway: &Gateway, status: Option<&str>) -> Value {
    let (start, end) = ("2020-12-01 00:00:00", "2020-12-31 00:00:00");
    let params = json!({ "start_time": start, "end_time": end, "order_status": status });
    ask(gateway, "order.list", params).await
}

async fn search(gateway: &Gateway, combine_status: Value) -> Value {
    let params = json!({ "page": 0, "size": 10, "combine_status": combine_status });
    ask(gateway, "order.searchList", params).await
}

#[tokio::test]
async fn a_shipped_order_shows_as_shipped() {
    let (gateway, _) = gateway().await;
    let id = "4736605172296554197A";
    let list = json!({ "start_time": "2020-12-01 00:00:00", "end_time": "2020-12-31 00:00:00" });
    let before = ask(&gateway, "order.list", list.clone()).await;
    assert_eq!(before["list"][0]["order_status"], 2);
    let ship = json!({ "order_id": id, "logistics_id": "15", "logistics_code": "75417914223203" });
    ask(&gateway, "order.logisticsAdd", ship).await;

    for (method, params) in [("order.list", list), ("order.detail", json!({ "order_id": id }))] {
        let order = ask(&gateway, method, params).await["list"][0].clone();
        assert_eq!(order["order_status"], 3, "{method}");
        assert_eq!(order["logistics_code"], "75417914223203");
        assert_eq!(order["logistics_id"], 15);
        assert_eq!(order["shipped_num"], 1);
        assert_eq!(order["child"][0]["final_status"], 3);
    }
    let modern = ask(&gateway, "order.searchList", json!({ "page": 0, "size": 10 })).await;
    assert_eq!(modern["shop_order_list"][0]["order_status"], 2, "another order");
    ask(&gateway, "order.logisticsAdd", json!({ "order_id": "4781320682406083640" })).await;
    let modern = ask(&gateway, "order.searchList", json!({ "page": 0, "size": 10 })).await;
    let order = &modern["shop_order_list"][0];
    assert_eq!(
        (&order["order_status"], &order["order_status_desc"]),
        (&json!(3), &json!("已发货"))
    );
    assert_eq!(order["sku_order_list"][0]["order_status"], 3);
}

#[tokio::test]
async fn a_shipped_order_moves_to_the_list_of_its_status() {
    let (gateway, _) = gateway().await;
    let statuses = [None, Some(""), Some("2"), Some("3"), Some("2,3")];
    for (shipped, rows) in [(false, [1, 1, 1, 0, 1]), (true, [1, 1, 0, 1, 1])] {
        if shipped {
            ask(&gateway, "order.logisticsAdd", json!({ "order_id": LEGACY })).await;
        }
        for (status, rows) in statuses.iter().zip(rows) {
            let answer = list(&gateway, *status).await;
            assert_eq!(answer["list"].as_array().unwrap().len(), rows, "{status:?}, {shipped}");
            assert_eq!((&answer["total"], &answer["count"]), (&json!(rows), &json!(rows)));
        }
    }

    let asked = [
        json!([]),
        json!([{}]),
        json!([{ "order_status": "2,101" }]),
        json!([{ "order_status": 2 }]),
        json!([{ "order_status": "3" }]),
        json!([{ "main_status": "3" }]),
        json!([{ "order_status": "2,3" }]),
        json!([{ "order_status": "3", "main_status": "2" }]),
    ];
    for (shipped, rows) in [(false, [1, 1, 1, 1, 0, 0, 1, 0]), (true, [1, 1, 0, 0, 1, 1, 1, 0])] {
        if shipped {
            ask(&gateway, "order.logisticsAdd", json!({ "order_id": MODERN })).await;
        }
        for (asked, rows) in asked.iter().zip(rows) {
            assert_eq!(search(&gateway, asked.clone()).await["total"], rows, "{asked}, {shipped}");
        }
    }
}

#[tokio::test]
async fn packs_ship_their_orders() {
    for method in ["order.logisticsAddSinglePack", "order.logisticsAddMultiPack"] {
        let (gateway, _) = gateway().await;
        let items = |id: &str| json!([{ "shipped_order_id": id, "shipped_num": 1 }]);
        for (id, child) in [(LEGACY, "4736605172296554198A"), (MODERN, MODERN)] {
            let params = match method {
                "order.logisticsAddSinglePack" => json!({
                    "order_id_list": ["1", id], "shipped_order_info": items(child),
                    "logistics_code": "754", "request_id": "a",
                }),
                _ => json!({
                    "order_id": id, "request_id": "a", "pack_list": [
                        { "shipped_order_info": items(child), "logistics_code": "754" },
                        { "shipped_order_info": items("1"), "logistics_code": "755" },
                    ],
                }),
            };
            ask(&gateway, method, params).await;
        }
        for order in [
            list(&gateway, Some("3")).await["list"][0].clone(),
            ask(&gateway, "order.detail", json!({ "order_id": LEGACY })).await["list"][0].clone(),
        ] {
            assert_eq!(
                (&order["order_status"], &order["logistics_code"]),
                (&json!(3), &json!("754"))
            );
            assert_eq!(order["child"][0]["logistics_code"], "754", "{method}");
        }
        let found = search(&gateway, json!([{ "order_status": "3" }])).await;
        assert_eq!(found["shop_order_list"][0]["ship_time"], 1_795_284_600, "{method}");
        let detail = ask(&gateway, "order.orderDetail", json!({ "shop_order_id": MODERN })).await;
        assert_eq!(detail["shop_order_detail"]["order_status"], 3, "{method}");
    }
}

#[tokio::test]
async fn the_last_call_says_where_an_order_stands() {
    let (gateway, _) = gateway().await;
    let order = async || list(&gateway, None).await["list"][0].clone();
    ask(&gateway, "order.logisticsAdd", json!({ "order_id": LEGACY, "logistics_code": "1" })).await;
    ask(&gateway, "order.cancel", json!({ "order_id": LEGACY, "reason": "缺货" })).await;
    let cancelled = order().await;
    assert_eq!((&cancelled["order_status"], &cancelled["shipped_num"]), (&json!(4), &json!(0)));
    assert_eq!(
        (&cancelled["cancel_reason"], &cancelled["logistics_code"]),
        (&json!("缺货"), &json!(""))
    );
    assert_eq!(cancelled["child"][0]["final_status"], 4);
    assert_eq!(list(&gateway, Some("4")).await["total"], 1);

    ask(&gateway, "order.stockUp", json!({ "order_id": LEGACY })).await;
    let confirmed = order().await;
    assert_eq!((&confirmed["order_status"], &confirmed["cancel_reason"]), (&json!(2), &json!("")));
    assert_eq!(confirmed["update_time"], "1795284600");

    ask(&gateway, "order.cancel", json!({ "order_id": MODERN })).await;
    let detail = ask(&gateway, "order.orderDetail", json!({ "shop_order_id": MODERN })).await;
    let detail = &detail["shop_order_detail"];
    assert_eq!((&detail["order_status"], &detail["main_status"]), (&json!(4), &json!(4)));
    assert_eq!(
        (&detail["order_status_desc"], &detail["main_status_desc"]),
        (&json!("已取消"), &json!("已取消"))
    );
    assert_eq!(detail["sku_order_list"][0]["order_status"], 4);
}
