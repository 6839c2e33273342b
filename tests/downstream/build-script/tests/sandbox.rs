//! The calls, against a local gateway that knows the same descriptors.

use doudian::DoudianClient;
use doudian::sandbox::Gateway;
use downstream_build_script::{best, cash_orders};

#[tokio::test]
async fn the_methods_are_answered() -> Result<(), Box<dyn std::error::Error>> {
    let gateway = Gateway::builder().apis("apis").start().await?;
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()?;
    let coupon = best(&client, "#c2FtcGxl==").await?;
    assert!(coupon.is_some_and(|coupon| coupon.amount.is_some()));
    assert_eq!(cash_orders(&client, "#c2FtcGxl==").await?.len(), 1);
    assert_eq!(gateway.calls().len(), 3);
    Ok(())
}
