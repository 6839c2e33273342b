//! What the runtime knows of refusals by itself is what the platform's descriptor says.

// What is gone is what one of the tests is about.
#![allow(deprecated)]

use doudian::sandbox::Gateway;
use doudian::{DOUDIAN, DoudianClient, DoudianOrderListRequest};
use doudian_runtime::api::{Action, ErrorRow, built_in_errors};

#[test]
fn every_built_in_row_agrees_with_the_descriptor() {
    let mut exact = 0;
    for row in built_in_errors() {
        let same_code: Vec<_> =
            DOUDIAN.errors.iter().filter(|known| known.code == row.code).collect();
        assert!(!same_code.is_empty(), "{row:?}: the descriptor does not have the code");
        if let Some(known) = same_code.iter().find(|known| known.sub_code == row.sub_code) {
            assert_eq!(row, *known);
            exact += 1;
            continue;
        }
        // A row for the code alone, where the descriptor has only rows with sub codes.
        assert_eq!(row.sub_code, "", "{row:?}: the descriptor does not have the sub code");
        let advice = |row: &ErrorRow| (row.retry, row.action);
        let shared = same_code.iter().any(|known| advice(known) == advice(row));
        let undecided = row.action == Action::Unknown
            && same_code.iter().any(|known| advice(known) != advice(same_code[0]));
        assert!(shared || undecided, "{row:?}: none of the code's rows says so: {same_code:?}");
    }
    assert!(exact >= 25, "only {exact} rows were compared");
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
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()
        .unwrap();
    let request = DoudianOrderListRequest::new("2020-12-01 00:00:00", "2020-12-31 00:00:00");
    gateway.fail_next("order.list", 70000, "isp.api-service-off");
    let said = client.call(&request).await.unwrap_err().to_string();
    assert!(said.contains("call `order.searchList`"), "{said}");
    // Not where something else was wrong.
    gateway.fail_next("order.list", 60000, "isv.traffic-limited");
    let said = client.call(&request).await.unwrap_err().to_string();
    assert!(!said.contains("order.searchList"), "{said}");
}
