//! How far a list may be asked for.

use crate::support::{Call, gateway};

/// `sub_code` after `isv.parameter-invalid`; without one the refusal is the general one.
async fn refused(method: &str, params: &str, number: Option<u32>, words: &[&str]) {
    let (gateway, _) = gateway().await;
    let reply = Call::new(&gateway, method, params).send().await;
    match number {
        Some(number) => {
            reply.refused(40_004, &format!("isv.parameter-invalid:{number}"), words);
        }
        None => reply.refused(40_003, "isv.parameter-invalid", words),
    }
}

#[tokio::test]
async fn refusals_are_the_methods_own_where_it_has_one() {
    let search = "order.searchList";
    refused(search, r#"{"page":0,"size":101}"#, Some(20_008), &["`size`", "100"]).await;
    refused(search, r#"{"page":-1,"size":10}"#, Some(10_035), &["`page`", "0"]).await;
    refused(search, r#"{"page":501,"size":100}"#, Some(20_013), &["`page`", "50000"]).await;
    refused(search, r#"{"page":9223372036854775807,"size":2}"#, Some(20_013), &[]).await;
    let products = "product.listV2";
    refused(products, r#"{"page":0,"size":10}"#, Some(2_010_004), &["`page`", "1"]).await;
    refused(products, r#"{"page":101,"size":100}"#, Some(2_010_004), &["10000"]).await;
    refused(products, r#"{"page":1,"size":101}"#, None, &["`size`", "100"]).await;
    let material = r#"{"page_num":1,"page_size":101,"folder_id":"0"}"#;
    refused("material.searchMaterial", material, Some(31_002), &["`page_size`", "100"]).await;
}

#[tokio::test]
async fn other_refusals_name_the_limit() {
    let list = |page: &str| {
        format!(r#"{{"start_time":"2020-12-01 00:00:00","end_time":"2020-12-31 00:00:00",{page}}}"#)
    };
    refused("order.list", &list(r#""size":"101""#), None, &["`size`", "100"]).await;
    refused("order.list", &list(r#""size":1.01e2"#), None, &["`size`", "100"]).await;
    refused("order.list", &list(r#""page":"-1""#), None, &["`page`", "0"]).await;
    refused("warehouse.list", r#"{"page":-1,"size":10}"#, None, &["`page`"]).await;
    refused("afterSale.List", r#"{"page":501,"size":100}"#, None, &["`page`", "50000"]).await;
}

#[tokio::test]
async fn the_limits_themselves_are_inside() {
    let (gateway, _) = gateway().await;
    for (method, params) in [
        ("order.searchList", r#"{"page":0,"size":100}"#),
        ("order.searchList", r#"{"page":500,"size":100}"#),
        ("product.listV2", r#"{"page":100,"size":100}"#),
        // Beyond its last page this list goes on by cursor.
        ("product.listV2", r#"{"page":101,"size":100,"use_cursor":true,"cursor_id":"1"}"#),
        ("afterSale.List", r#"{"page":0,"size":100}"#),
    ] {
        Call::new(&gateway, method, params).send().await.data();
    }
}
