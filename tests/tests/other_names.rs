//! A method that is spelled in two ways: the documented name is sent, and the other one still
//! compiles and is answered.

use doudian::sandbox::Gateway;
use doudian::{
    DoudianClient, DoudianCrossBorderStockTakingDetail, DoudianCrossBorderStockTakingRequest,
    DoudianCrossborderStockTakingRequest,
};
use serde_json::json;

#[tokio::test]
async fn both_spellings_are_one_method() {
    let gateway = Gateway::start().await.unwrap();
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()
        .unwrap();
    let detail = DoudianCrossBorderStockTakingDetail::new("c1", 1, 1, 1);
    let request: DoudianCrossborderStockTakingRequest =
        DoudianCrossBorderStockTakingRequest::new("v", "w", 1, 1_700_000_000, [detail]);
    client.call(&request).await.unwrap();
    let parameters = json!({
        "vendor": "v",
        "warehouse_code": "w",
        "taking_type": 1,
        "occurrence_time": 1_700_000_000,
        "stock_taking_details": [{
            "cargo_code": "c1", "quality_grade": 1, "quantity": 1, "reason_code": 1
        }],
    });
    for method in ["crossborder.stockTaking", "crossBorder.stockTaking"] {
        let answer = client.call_raw(method, &parameters).await;
        assert!(answer.is_ok(), "{method}: {answer:?}");
    }
    let sent = gateway.calls().into_iter().map(|call| call.method);
    let sent: Vec<String> = sent.filter(|method| method.contains("stockTaking")).collect();
    assert_eq!(
        sent,
        ["crossborder.stockTaking", "crossborder.stockTaking", "crossBorder.stockTaking"]
    );
}
