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
    let request =
        downstream_both::vip_member_score::DoudianVipMemberScoreRequest::new("an open id");
    assert_eq!(again(&request), request);
    let answer: downstream_both::vip_member_score::DoudianVipMemberScoreResponse =
        serde_json::from_str(r#"{"code":10000,"data":{"score":"7"}}"#).unwrap();
    assert_eq!(again(&answer).data().unwrap().score, 7);
}
