//! The calls, against a local gateway that knows the same descriptors.

use doudian::sandbox::Gateway;
use doudian::{DoudianClient, DoudianMessage, DoudianPushData, DoudianSpiRequest, SpiReply};
use downstream_build_script::apis::{DoudianSpiVipGreetingRequest, DoudianVipLevelChanged901};
use downstream_build_script::{best, cash_orders, greet, level};

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

#[test]
fn a_message_and_an_spi_method_of_ones_own() {
    let data = r##"{"open_id":"#c2FtcGxl==","level":"2"}"##.to_owned();
    let message = DoudianPushData { tag: "901".to_owned(), msg_id: "1".to_owned(), data };
    assert_eq!(level(&message).unwrap(), 2);
    assert_eq!(DoudianVipLevelChanged901::MESSAGE.tag, Some("901"));
    let changed: DoudianVipLevelChanged901 = message.to_object().unwrap();
    assert_eq!(changed.key().as_deref(), Some("#c2FtcGxl=="));
    assert!(!format!("{changed:?}").contains("c2Ft"));

    assert_eq!(DoudianSpiVipGreetingRequest::SPI.name, "vip.greeting");
    let mut call = DoudianSpiVipGreetingRequest::default();
    let refused = greet(&call).to_json(SpiReply::Data).unwrap();
    assert_eq!(refused, r#"{"code":300001,"message":"nobody"}"#);
    call.open_id = "1".to_owned();
    let greeted = greet(&call).to_json(SpiReply::Data).unwrap();
    assert_eq!(greeted, r#"{"code":0,"message":"success","data":{"text":"您好"}}"#);
}
