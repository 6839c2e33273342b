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
