//! From the application to a live scene.

use doudian_sandbox::Gateway;
use weixin_shop::{
    Client, File, Onboarding, OnboardingStep, OnboardingTask, WeixinShopAftersaleStatus,
    WeixinShopAftersaleType, WeixinShopNewSku, WeixinShopPayAction,
    WeixinShopShopAftersaleAddProductInfo, WeixinShopShopAftersaleAddRequest,
    WeixinShopShopDeliverySendDelivery, WeixinShopShopDeliverySendRequest,
    WeixinShopShopImgUploadRequest, WeixinShopShopImgUploadRespType,
    WeixinShopShopImgUploadUploadType, WeixinShopShopOrderAddOrderDetail,
    WeixinShopShopOrderAddPriceInfo, WeixinShopShopOrderAddProductInfo,
    WeixinShopShopOrderAddRequest, WeixinShopShopOrderGetRequest, WeixinShopShopOrderPayRequest,
    WeixinShopShopRegisterApplySceneRequest, WeixinShopShopSpuAddRequest,
};

use super::step::step;
use crate::output::{Failure, count};

const GOOD: &str = "tea-1";
const SKU: &str = "tea-1-250g";
const ORDER: &str = "order-1";
const OPENID: &str = "oTVP50O53a7jgmawAmxKukNlq3XI";
const NO_BRAND: i64 = 2_100_000_000;
const PAGE: &str = "pages/product/product?id=1";
/// Fen.
const PRICE: i64 = 1300;

pub(super) async fn walk() -> Result<(), Failure> {
    let gateway = Gateway::builder().platform("weixin_shop").start().await.map_err(Failure::new)?;
    step("gateway", format_args!("listens on {}", gateway.url()))?;
    let client = weixin_shop::client(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .build()
        .map_err(Failure::new)?;
    client.access_token().await.map_err(Failure::new)?;
    step("token", "one for the whole mini program, asked for once")?;
    let mut onboarding = Onboarding::check(&client).await.map_err(Failure::new)?;
    loop {
        match onboarding.next() {
            OnboardingStep::Show(task) => {
                show(&client, task).await?;
                onboarding.refresh(&client).await.map_err(Failure::new)?;
            }
            OnboardingStep::Live => break,
            next => {
                if next == OnboardingStep::ApplyScene {
                    flags(&onboarding)?;
                }
                if !onboarding.proceed(&client).await.map_err(Failure::new)? {
                    return Err(Failure::new(format_args!("cannot go on from {next:?}")));
                }
                told(&next)?;
                if next == OnboardingStep::Apply {
                    refusal(&client).await?;
                }
            }
        }
    }
    let calls = gateway.calls().len();
    gateway.shutdown().await;
    step("done", format_args!("the scene is open, after {}", count(calls, "call")))
}

fn told(step_taken: &OnboardingStep) -> Result<(), Failure> {
    match step_taken {
        OnboardingStep::Apply => step("register.apply", "applied for the component"),
        OnboardingStep::Finish(item) => {
            step("finish_access_info", format_args!("{item} {}", item.label().unwrap_or_default()))
        }
        OnboardingStep::ApplyScene => step("apply_scene", "applied for channels (视频号)"),
        other => step("", format_args!("{other:?}")),
    }
}

fn flags(onboarding: &Onboarding) -> Result<(), Failure> {
    let flags = OnboardingTask::ALL.map(|task| i32::from(onboarding.is_shown(task)));
    step("register.check", format_args!("goods, order, delivery, after-sale: {flags:?}"))
}

/// What a step in the wrong order looks like.
async fn refusal(client: &Client) -> Result<(), Failure> {
    match client.call(&WeixinShopShopRegisterApplySceneRequest::new(1)).await {
        Ok(()) => Err(Failure::new("the gateway opened a scene for which nothing was done")),
        Err(error) => step("refused", error),
    }
}

async fn show(client: &Client, task: OnboardingTask) -> Result<(), Failure> {
    match task {
        OnboardingTask::Goods => add_good(client).await,
        OnboardingTask::Order => sell(client).await,
        OnboardingTask::Delivery => deliver(client).await,
        OnboardingTask::AfterSale => refund(client).await,
        _ => Ok(()),
    }
}

async fn add_good(client: &Client) -> Result<(), Failure> {
    let upload = WeixinShopShopImgUploadRequest::new(
        WeixinShopShopImgUploadRespType::URL,
        WeixinShopShopImgUploadUploadType::FILE,
    );
    let upload = upload.media(File::from_bytes("tea.png", &b"\x89PNG"[..]));
    let image = client.call(&upload).await.map_err(Failure::new)?.img_info.unwrap_or_default();
    let picture = image.temp_img_url.unwrap_or_default();
    step("img.upload", format_args!("a picture at {picture}"))?;
    let sku = WeixinShopNewSku::new(GOOD, SKU, &picture, PRICE, 1500, 100, []);
    let good = WeixinShopShopSpuAddRequest::new(
        GOOD,
        "高山云雾绿茶 250克",
        PAGE,
        [picture],
        6493,
        NO_BRAND,
        [sku],
        [1],
        1,
    );
    let saved = client.call(&good).await.map_err(Failure::new)?.data.unwrap_or_default();
    let id = saved.product_id.unwrap_or_default();
    step("spu.add", format_args!("good {GOOD} is {id} there, approved"))
}

async fn sell(client: &Client) -> Result<(), Failure> {
    let picture = "https://mmecimage.cn/p/1";
    let good = WeixinShopShopOrderAddProductInfo::new(GOOD, SKU, 1, PRICE, picture, "绿茶", PAGE);
    let detail = WeixinShopShopOrderAddOrderDetail::new([good])
        .price_info(WeixinShopShopOrderAddPriceInfo::new(PRICE + 500, 500));
    let order = WeixinShopShopOrderAddRequest::new(
        "2026-11-27 10:00:00",
        ORDER,
        "pages/order/order?out_order_id=order-1",
        0,
        1_795_371_000,
        "trace-1",
    );
    let order = order.openid(OPENID).order_detail(detail);
    let created = client.call(&order).await.map_err(Failure::new)?.data.unwrap_or_default();
    let id = created.order_id.unwrap_or_default();
    step("order.add", format_args!("order {ORDER} is {id} there"))?;
    let paid = WeixinShopShopOrderPayRequest::new(OPENID, WeixinShopPayAction::PAID)
        .out_order_id(ORDER)
        .transaction_id("4200000131456479687")
        .pay_time("2026-11-27 10:05:00");
    client.call(&paid).await.map_err(Failure::new)?;
    status(client, "order.pay").await
}

async fn deliver(client: &Client) -> Result<(), Failure> {
    let parcel = WeixinShopShopDeliverySendDelivery::new("SF", "SF1234567890");
    let sent = WeixinShopShopDeliverySendRequest::new(OPENID, 1, [parcel]).out_order_id(ORDER);
    let sent = sent.ship_done_time("2026-11-28 08:00:00");
    client.call(&sent).await.map_err(Failure::new)?;
    status(client, "delivery.send").await
}

async fn refund(client: &Client) -> Result<(), Failure> {
    let request = WeixinShopShopAftersaleAddRequest::new(
        ORDER,
        "after-sale-1",
        OPENID,
        WeixinShopAftersaleType::REFUND,
        "2026-11-30 10:00:00",
        WeixinShopAftersaleStatus::NOT_ACCEPTED,
        1,
        "pages/aftersale/aftersale?id=after-sale-1",
        [WeixinShopShopAftersaleAddProductInfo::new(GOOD, SKU, 1)],
    );
    client.call(&request.refund(PRICE)).await.map_err(Failure::new)?;
    status(client, "aftersale.add").await
}

/// What became of the order.
async fn status(client: &Client, name: &str) -> Result<(), Failure> {
    let request = WeixinShopShopOrderGetRequest::new(OPENID).out_order_id(ORDER);
    let order = client.call(&request).await.map_err(Failure::new)?.order.unwrap_or_default();
    step(name, format_args!("{ORDER} is now {:?}", order.status.unwrap_or_default()))
}
