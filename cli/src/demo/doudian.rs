//! A shop's day: a token, brands, products, and an order that is shipped.

// The shop's day is that of the reference SDK, whose methods have successors by now.
#![allow(deprecated)]

use doudian::{
    DoudianClient, DoudianOrderListRequest, DoudianOrderLogisticsAddRequest,
    DoudianOrderLogisticsCompanyListRequest, DoudianPage, DoudianProductAddRequest,
    DoudianProductListRequest, DoudianShopBrandListRequest,
};
use doudian_sandbox::Gateway;

use super::step::step;
use crate::output::{Failure, count};

pub(super) async fn walk() -> Result<(), Failure> {
    let gateway = Gateway::start().await.map_err(Failure::new)?;
    step("gateway", format_args!("listens on {}", gateway.url()))?;
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()
        .map_err(Failure::new)?;
    token(&client).await?;
    brands(&client).await?;
    products(&client).await?;
    let order = orders(&client).await?;
    ship(&client, &order).await?;
    refusal(&client).await?;
    let calls = gateway.calls().len();
    gateway.shutdown().await;
    step("done", format_args!("{}, every one signed and checked", count(calls, "call")))
}

async fn token(client: &DoudianClient) -> Result<(), Failure> {
    let token = client.access_token().await.map_err(Failure::new)?;
    let now = doudian::Clock::now(&doudian::SystemClock);
    let days = token.expires_in(now).unwrap_or_default() / 86_400;
    step(
        "token.create",
        format_args!("a token for shop {}, valid {}", shop(&token), count(days, "day")),
    )
}

fn shop(token: &doudian::DoudianAccessToken) -> String {
    token.shop_id().map_or_else(|| "(none)".to_owned(), |id| id.to_string())
}

async fn brands(client: &DoudianClient) -> Result<(), Failure> {
    let brands = client.call(&DoudianShopBrandListRequest::new()).await.map_err(Failure::new)?;
    for brand in &brands {
        let (chinese, english) = (&brand.brand_chinese_name, &brand.brand_english_name);
        step("shop.brandList", format_args!("brand {} {chinese} ({english})", brand.id))?;
    }
    Ok(())
}

async fn products(client: &DoudianClient) -> Result<(), Failure> {
    let picture = "https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800";
    let request = DoudianProductAddRequest::new(
        "米奇牛仔裤",
        picture,
        picture,
        12_900,
        9_900,
        "134794584",
        "13400000001",
        "110",
        r#"{"货号":"KZZL025","适用季节":"冬季"}"#,
        1,
        "20597",
    );
    let added = client.call(&request).await.map_err(Failure::new)?;
    step("product.add", format_args!("product {}", added.product_id))?;
    let page = client.call(&DoudianProductListRequest::new()).await.map_err(Failure::new)?;
    let total = usize::try_from(page.total()).unwrap_or_default();
    step("product.list", count(total, "product"))?;
    for product in &page {
        let price = yuan(product.discount_price);
        step("", format_args!("{} {}, {price}", product.product_id, product.name))?;
    }
    Ok(())
}

/// An amount in fen, as people write it.
fn yuan(fen: i64) -> String {
    format!("¥{}.{:02}", fen / 100, fen % 100)
}

/// Lists orders; gives the first one's number.
async fn orders(client: &DoudianClient) -> Result<String, Failure> {
    let request = DoudianOrderListRequest::new("2020-12-01 00:00:00", "2020-12-31 00:00:00");
    let page = client.call(&request).await.map_err(Failure::new)?;
    let total = usize::try_from(page.total()).unwrap_or_default();
    step("order.list", count(total, "order"))?;
    for order in &page {
        let amount = order.order_total_amount.map_or_else(|| "?".to_owned(), yuan);
        step("", format_args!("{} {amount} {:?}", order.order_id, order.order_status))?;
    }
    first(&page).map(|order| order.order_id.clone())
}

fn first<T>(page: &DoudianPage<T>) -> Result<&T, Failure> {
    page.page_data().first().ok_or_else(|| Failure::new("the gateway answered no orders"))
}

async fn ship(client: &DoudianClient, order: &str) -> Result<(), Failure> {
    let companies = client.call(&DoudianOrderLogisticsCompanyListRequest::new()).await;
    let companies = companies.map_err(Failure::new)?;
    let company = companies.first().ok_or_else(|| Failure::new("the gateway knows no company"))?;
    let request = DoudianOrderLogisticsAddRequest::new(order)
        .company(&company.name)
        .logistics_code("75417914223203");
    client.call(&request).await.map_err(Failure::new)?;
    step("order.logisticsAdd", format_args!("{order} goes with {}", company.name))?;
    let request = DoudianOrderListRequest::new("2020-12-01 00:00:00", "2020-12-31 00:00:00");
    let page = client.call(&request).await.map_err(Failure::new)?;
    step("order.list", format_args!("{order} is now {:?}", first(&page)?.order_status))
}

/// What a refusal looks like.
async fn refusal(client: &DoudianClient) -> Result<(), Failure> {
    let request = DoudianOrderListRequest::new("yesterday", "2020-12-31 00:00:00");
    match client.call(&request).await {
        Ok(_) => Err(Failure::new("the gateway took \"yesterday\" for a time")),
        Err(error) => step("refused", error),
    }
}
