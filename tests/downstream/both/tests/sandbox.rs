//! The calls, against a local gateway that knows the same descriptors.

use downstream_both::points;
use sdk::DoudianClient;
use sdk::sandbox::Gateway;

#[tokio::test]
async fn the_methods_are_answered() -> Result<(), Box<dyn std::error::Error>> {
    let gateway = Gateway::builder().apis("apis").apis("pages").start().await?;
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()?;
    // The example order of the method does not have the points that the overlay adds.
    assert_eq!(points(&client, "#c2FtcGxl==").await?, (0, 1));
    let calls = gateway.calls();
    let search = calls.iter().find(|call| call.method == "order.searchList");
    assert!(search.is_some_and(|call| call.accepted));
    Ok(())
}

/// The feature `serde` reaches what a build script and the attribute have written.
#[test]
fn requests_and_answers_can_be_stored() {
    fn again<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
        serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
    }
    let request = downstream_both::apis::DoudianOrderSearchListRequest::new(100).page(3);
    assert_eq!(again(&request), request);
    // Told apart: null, a value, and nothing.
    let null = request.clone().product(sdk::Nullable::Null);
    assert_eq!(again(&null), null);
    assert_ne!(again(&null), request);
    assert_eq!(again(&request.clone().product("1")).product.value().unwrap(), "1");
    let request =
        downstream_both::vip_member_score::DoudianVipMemberScoreRequest::new("an open id");
    assert_eq!(again(&request), request);
    let answer: downstream_both::vip_member_score::DoudianVipMemberScoreResponse =
        serde_json::from_str(r#"{"code":10000,"data":{"score":"7"}}"#).unwrap();
    assert_eq!(again(&answer).data().unwrap().score, 7);
    // What the overlay has kept is stored as well.
    let answer: downstream_both::apis::DoudianOrderSearchListResponse = serde_json::from_str(
        r#"{"code":10000,"data":{"total":1,"new":[2],"shop_order_list":[{"order_id":"1","vip":3}]}}"#,
    )
    .unwrap();
    let data = again(&answer).into_data().unwrap();
    assert_eq!(data.extra.get("new"), Some("[2]"));
    assert_eq!(data.shop_order_list[0].extra.parse::<i64>("vip"), Ok(Some(3)));
}
