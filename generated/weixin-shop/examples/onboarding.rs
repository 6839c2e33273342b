//! From the application to a live scene, against the local gateway:
//!
//! ```sh
//! cargo run -p weixin-shop --features sandbox --example onboarding
//! ```

use weixin_shop::sandbox::Gateway;
use weixin_shop::{
    Client, Onboarding, OnboardingStep, OnboardingTask, WeixinShopAftersaleStatus,
    WeixinShopAftersaleType, WeixinShopNewSku, WeixinShopPayAction,
    WeixinShopShopAftersaleAddProductInfo, WeixinShopShopAftersaleAddRequest,
    WeixinShopShopCatGetRequest, WeixinShopShopDeliveryRecieveRequest,
    WeixinShopShopDeliverySendDelivery, WeixinShopShopDeliverySendRequest,
    WeixinShopShopOrderAddOrderDetail, WeixinShopShopOrderAddPriceInfo,
    WeixinShopShopOrderAddProductInfo, WeixinShopShopOrderAddRequest,
    WeixinShopShopOrderPayRequest, WeixinShopShopSpuAddRequest,
};

type AnyError = Box<dyn std::error::Error>;

const GOOD: &str = "tea-1";
const SKU: &str = "tea-1-250g";
const ORDER: &str = "order-1";
const OPENID: &str = "oTVP50O53a7jgmawAmxKukNlq3XI";
const NO_BRAND: i64 = 2_100_000_000;
const PICTURE: &str = "https://mmecimage.cn/p/1";
const PAGE: &str = "pages/product/product?id=1";
/// Fen.
const PRICE: i64 = 1300;

#[tokio::main]
async fn main() -> Result<(), AnyError> {
    let gateway = Gateway::builder().platform("weixin_shop").start().await?;
    let client = weixin_shop::client(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .build()?;
    let mut onboarding = Onboarding::check(&client).await?;
    loop {
        let step = onboarding.next();
        println!("next: {step:?}");
        match step {
            OnboardingStep::Show(task) => {
                show(&client, task).await?;
                onboarding.refresh(&client).await?;
            }
            OnboardingStep::Live => break,
            _ if onboarding.proceed(&client).await? => {}
            other => return Err(format!("cannot go on from {other:?}").into()),
        }
    }
    for task in OnboardingTask::ALL {
        assert!(onboarding.is_shown(task), "{task:?}");
    }
    assert!(onboarding.has_applied_scene());
    println!("{:#?}", onboarding.access());
    Ok(())
}

/// Makes the calls by which the platform sees that a task works.
async fn show(client: &Client, task: OnboardingTask) -> weixin_shop::Result<()> {
    match task {
        OnboardingTask::Goods => add_good(client).await,
        OnboardingTask::Order => sell(client).await,
        OnboardingTask::Delivery => deliver(client).await,
        OnboardingTask::AfterSale => refund(client).await,
        // Tasks that the platform has added since.
        _ => Ok(()),
    }
}

async fn add_good(client: &Client) -> weixin_shop::Result<()> {
    let categories = client.call(&WeixinShopShopCatGetRequest::new()).await?.third_cat_list;
    let category = categories.first().and_then(|category| category.third_cat_id).unwrap_or(1);
    let sku = WeixinShopNewSku::new(GOOD, SKU, PICTURE, PRICE, 1500, 100, []);
    let request = WeixinShopShopSpuAddRequest::new(
        GOOD,
        "高山云雾绿茶 250克",
        PAGE,
        [PICTURE],
        category,
        NO_BRAND,
        [sku],
        [1],
        1,
    );
    let saved = client.call(&request).await?.data.unwrap_or_default();
    println!("  good {:?} is {:?} there", GOOD, saved.product_id);
    Ok(())
}

async fn sell(client: &Client) -> weixin_shop::Result<()> {
    let good = WeixinShopShopOrderAddProductInfo::new(GOOD, SKU, 1, PRICE, PICTURE, "绿茶", PAGE);
    let detail = WeixinShopShopOrderAddOrderDetail::new([good])
        .price_info(WeixinShopShopOrderAddPriceInfo::new(PRICE + 500, 500));
    let request = WeixinShopShopOrderAddRequest::new(
        "2026-11-27 10:00:00",
        ORDER,
        "pages/order/order?out_order_id=order-1",
        0,
        1_795_371_000,
        "trace-1",
    );
    let request = request.openid(OPENID).order_detail(detail);
    let created = client.call(&request).await?.data.unwrap_or_default();
    println!("  order {ORDER} is {:?} there", created.order_id);
    let paid = WeixinShopShopOrderPayRequest::new(OPENID, WeixinShopPayAction::PAID)
        .out_order_id(ORDER)
        .transaction_id("4200000131456479687")
        .pay_time("2026-11-27 10:05:00");
    client.call(&paid).await
}

async fn deliver(client: &Client) -> weixin_shop::Result<()> {
    let parcel = WeixinShopShopDeliverySendDelivery::new("SF", "SF1234567890");
    let sent = WeixinShopShopDeliverySendRequest::new(OPENID, 1, [parcel])
        .out_order_id(ORDER)
        .ship_done_time("2026-11-28 08:00:00");
    client.call(&sent).await?;
    let received = WeixinShopShopDeliveryRecieveRequest::new(OPENID).out_order_id(ORDER);
    client.call(&received).await
}

async fn refund(client: &Client) -> weixin_shop::Result<()> {
    let request = WeixinShopShopAftersaleAddRequest::new(
        ORDER,
        "after-sale-1",
        OPENID,
        WeixinShopAftersaleType::REFUND,
        "2026-11-30 10:00:00",
        WeixinShopAftersaleStatus::NOT_ACCEPTED,
        0,
        "pages/aftersale/aftersale?id=after-sale-1",
        [WeixinShopShopAftersaleAddProductInfo::new(GOOD, SKU, 1)],
    );
    client.call(&request.refund(PRICE)).await
}
