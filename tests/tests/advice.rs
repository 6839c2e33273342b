//! What users are told of refusals is what the platform's descriptor says.

// What is gone is what one of the tests is about.
#![allow(deprecated)]

use doudian::sandbox::Gateway;
use doudian::{DOUDIAN, DoudianClient, DoudianOrderListRequest, DoudianShopBrandListRequest};
use doudian_runtime::api::{ErrorRow, Retry};
use doudian_runtime::built_in_errors;

fn client(gateway: &Gateway) -> DoudianClient {
    DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()
        .unwrap()
}

/// A method that has no errors of its own is advised by the platform's table, called by name or
/// by its binding.
#[tokio::test]
async fn calls_by_name_get_the_same_advice() {
    let gateway = Gateway::start().await.unwrap();
    let client = client(&gateway);
    // A refused token or time stamp is tried again, and then the call succeeds.
    for row in DOUDIAN.errors.iter().filter(|row| row.retry != Retry::Immediately) {
        let refuse = || gateway.fail_next("shop.brandList", row.code, row.sub_code);
        refuse();
        let named = client.call_raw("shop.brandList", &serde_json::Value::Null).await.unwrap_err();
        refuse();
        let typed = client.call(&DoudianShopBrandListRequest::new()).await.unwrap_err();
        assert_eq!(named.advice(), Some(row), "{named}");
        assert_eq!(typed.advice(), Some(row), "{typed}");
    }
}

#[test]
fn no_row_is_there_twice() {
    let rows = built_in_errors();
    for (index, row) in rows.iter().enumerate() {
        let same = |other: &&ErrorRow| (other.code, other.sub_code) == (row.code, row.sub_code);
        assert!(rows[index + 1..].iter().find(same).is_none(), "{row:?}");
    }
}

/// A method that the platform has taken offline names the one to call instead.
#[tokio::test]
async fn a_method_that_is_gone_names_its_successor() {
    let gateway = Gateway::start().await.unwrap();
    let client = client(&gateway);
    let request = DoudianOrderListRequest::new("2020-12-01 00:00:00", "2020-12-31 00:00:00");
    gateway.fail_next("order.list", 70000, "isp.api-service-off");
    let said = client.call(&request).await.unwrap_err().to_string();
    assert!(said.contains("call `order.searchList`"), "{said}");
    // Not where something else was wrong.
    gateway.fail_next("order.list", 60000, "isv.traffic-limited");
    let said = client.call(&request).await.unwrap_err().to_string();
    assert!(!said.contains("order.searchList"), "{said}");
}
