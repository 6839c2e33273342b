//! The calls, against a local gateway that knows the same descriptors.

use doudian::DoudianClient;
use doudian::sandbox::Gateway;
use downstream_macro::{DoudianVipPointLogRequest, explained};

#[tokio::test]
async fn the_methods_are_answered() -> Result<(), Box<dyn std::error::Error>> {
    let gateway = Gateway::builder().apis("apis").start().await?;
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()?;
    assert_eq!(explained(&client, "#c2FtcGxl==").await?, (1, 2));
    let request = DoudianVipPointLogRequest::new("#c2FtcGxl==");
    assert!(!format!("{request:?}").contains("c2FtcGxl"), "personal data is never shown");
    Ok(())
}
