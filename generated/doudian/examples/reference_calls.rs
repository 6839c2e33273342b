//! Every call that the README of the reference SDK (for Java) shows, in Rust, against a
//! local gateway.
//!
//! `cargo run -p doudian --features sandbox,spec --example reference_calls`

// The reference ships with the company's number, which has a successor by now.
#![allow(deprecated)]

use doudian::sandbox::Gateway;
use doudian::*;

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let gateway = Gateway::start().await?;
    let client = self_use_app(&gateway)?;
    shop(&client).await?;
    products(&client).await?;
    specs_and_skus(&client).await?;
    orders(&client).await?;
    shipping(&client).await?;
    tool_app(&gateway).await?;
    push();
    Ok(())
}

/// 消息推送: what the receiver of the developer's address does with a delivery.
fn push() {
    // The platform sends these; here we play the platform.
    let (app_key, app_secret) = ("7104587322418218527", AppSecret::from("secret"));
    let body = r#"[{"tag":"100","msg_id":"1","data":"{\"p_id\":1,\"shop_id\":2}"}]"#;
    let sign = sign::Signable::Push { app_key, body }.sign(SignMethod::Md5, &app_secret);

    let message =
        DoudianUtils::get_push_message(app_key, &app_secret, app_key, &sign, body.as_bytes());
    let result: DoudianPushResult = match message {
        Err(_) => DoudianPushResult::unreadable(),
        Ok(message) if message.is_probe() => DoudianPushResult::success(),
        Ok(message) => handle(message.data()),
    };
    println!("push answered: {}", result.to_json());
}

fn handle(messages: &[DoudianPushData]) -> DoudianPushResult {
    for message in messages {
        if message.tag == "100" {
            match message.to_object::<DoudianTradeTradeCreate100>() {
                Ok(created) => println!("order {} of shop {}", created.p_id, created.shop_id),
                Err(_) => return DoudianPushResult::failed(),
            }
        }
    }
    DoudianPushResult::success()
}

/// 自用型应用: the client makes its token itself.
fn self_use_app(gateway: &Gateway) -> Result<DoudianClient> {
    DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()
}

/// 工具型应用: the merchant's code is exchanged for a token, which you store and supply.
async fn tool_app(gateway: &Gateway) -> Result<()> {
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .build()?;

    // The address that the merchant is sent to comes back with a code.
    let code = gateway.issue_code();
    let token = client.exchange_code(&code).await?;
    let stored = token.to_json();

    // Later, with what was stored; the client refreshes it when its time comes.
    let token = DoudianAccessToken::from_json(&stored)?;
    let shop = client.with_access_token(token.clone());
    let response = shop.execute(&DoudianShopBrandListRequest::new()).await?;
    println!("tool app: success {}", response.is_success());

    // Or by hand.
    let token = client.refresh_access_token(token.refresh_token().unwrap_or_default()).await?;
    println!("tool app: token of shop {:?}", token.shop_id());
    Ok(())
}

async fn shop(client: &DoudianClient) -> Result<()> {
    // 获取店铺的已授权品牌列表
    let response = client.execute(&DoudianShopBrandListRequest::new()).await?;
    if response.is_success() {
        let brands: &[DoudianShopBrand] = response.data().map_or(&[], Vec::as_slice);
        println!("brands: {}", brands.len());
    } else {
        eprintln!("refused: {:?}", response.err_no());
    }

    // 获取店铺后台供商家发布商品的类目
    let request = DoudianShopGetShopCategoryRequest::new(0);
    let response: DoudianShopGetShopCategoryResponse = client.execute(&request).await?;
    if !response.is_success() {
        eprintln!("refused: {}", response.message());
    }
    for category in response.data().into_iter().flatten() {
        println!("category {} {}", category.id, category.name);
    }
    Ok(())
}

async fn products(client: &DoudianClient) -> Result<()> {
    // 获取商品详情
    let request = DoudianProductDetailRequest::new().product_id(3453347975240268172);
    let response = client.execute(&request).await?;
    let product: Option<&DoudianProduct> = response.data();
    println!("product: {}", product.is_some());

    // 获取商品列表
    let response = client.execute(&DoudianProductListRequest::new()).await?;
    for product in response.data().into_iter().flat_map(DoudianPage::page_data) {
        println!("product {}", product.product_id);
    }

    // 添加商品
    let picture = "https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800";
    let request = DoudianProductAddRequest::new(
        "米奇牛仔裤",
        picture,
        picture,
        10000,
        10000,
        "134794584",
        "13400000001",
        "110",
        r#"{"货号":"KZZL025","适用季节":"冬季"}"#,
        1,
        "20597",
    );
    let response = client.execute(&request).await?;
    let added: Option<&DoudianProductAddResult> = response.data();
    println!("added: {}", added.is_some());

    // 编辑商品
    let request = DoudianProductEditRequest::new(1)
        .name("米奇牛仔裤")
        .pic(picture)
        .description(picture)
        .market_price(10000)
        .discount_price(10000)
        .mobile("13400000001")
        .weight("110")
        .product_format(r#"{"货号":"KZZL025","适用季节":"冬季"}"#)
        .pay_type(1)
        .spec_id("134794584")
        .category_leaf_id("20597");
    println!("edited: {}", client.execute(&request).await?.is_success());

    // 删除商品
    let request = DoudianProductDelRequest::new().product_id(1);
    println!("deleted: {}", client.execute(&request).await?.is_success());
    Ok(())
}

async fn specs_and_skus(client: &DoudianClient) -> Result<()> {
    // 添加规格
    let request = DoudianSpecAddRequest::new("颜色|白色,红色,蓝色^尺码|S,M,L", "规格2021-1");
    println!("spec added: {}", client.execute(&request).await?.is_success());

    // 获取规格详情
    let response = client.execute(&DoudianSpecSpecDetailRequest::new(145957862)).await?;
    for spec in response.data().into_iter().flatten() {
        println!("spec {spec:?}");
    }

    // 获取规格列表
    let response = client.execute(&DoudianSpecListRequest::new()).await?;
    for spec in response.data().into_iter().flatten() {
        println!("spec {spec:?}");
    }

    // 删除规格
    let request = DoudianSpecDelRequest::new(145957862);
    println!("spec deleted: {}", client.execute(&request).await?.is_success());

    // 添加SKU
    let request =
        DoudianSkuAddRequest::new(3453183170894243915, 115584464, "981648008|981648010", 1, 10100);
    println!("sku added: {}", client.execute(&request).await?.is_success());

    // 获取商品sku列表
    let request = DoudianSkuListRequest::new().product_id(3453347975240268174);
    let response = client.execute(&request).await?;
    for sku in response.data().into_iter().flatten() {
        println!("sku {}", sku.id);
    }
    Ok(())
}

async fn orders(client: &DoudianClient) -> Result<()> {
    // 获取订单列表
    let request = DoudianOrderListRequest::new("2020-12-01 00:00:00", "2020-12-31 00:00:00");
    let response: DoudianOrderListResponse = client.execute(&request).await?;
    let page: Option<&DoudianPage<DoudianOrder>> = response.data();
    for order in page.into_iter().flatten() {
        println!("order {}", order.order_id);
    }

    // 获取订单详情
    let response = client.execute(&DoudianOrderDetailRequest::new("4736605172296554197A")).await?;
    for order in response.data().into_iter().flat_map(DoudianPage::page_data) {
        println!("order {}", order.order_id);
    }

    // 确认货到付款订单
    let request = DoudianOrderStockUpRequest::new("4736605172296554197A");
    println!("stocked up: {}", client.execute(&request).await?.is_success());

    // 取消货到付款订单
    let request = DoudianOrderCancelRequest::new("4736605172296554197A");
    println!("cancelled: {}", client.execute(&request).await?.is_success());

    // 获取服务请求列表
    let response = client.execute(&DoudianOrderServiceListRequest::new()).await?;
    println!("services: {:?}", response.data().map(DoudianPage::total));

    // 回复服务请求
    let request = DoudianOrderReplyServiceRequest::new(1, "回复信息");
    println!("replied: {}", client.execute(&request).await?.is_success());

    // 添加订单备注
    let request = DoudianOrderAddOrderRemarkRequest::new("4736605172296554197A", "sh订单")
        .is_add_star(true)
        .star(1);
    println!("remarked: {}", client.execute(&request).await?.is_success());
    Ok(())
}

async fn shipping(client: &DoudianClient) -> Result<()> {
    // 获取快递公司列表
    let response = client.execute(&DoudianOrderLogisticsCompanyListRequest::new()).await?;
    let companies: &[DoudianOrderLogisticsCompany] = response.data().map_or(&[], Vec::as_slice);
    println!("companies: {}", companies.len());

    // 订单发货
    let request = DoudianOrderLogisticsAddRequest::new("4736605172296524197A")
        .logistics_id(15)
        .company("中通快递")
        .logistics_code("75417914223203");
    println!("shipped: {}", client.execute(&request).await?.is_success());

    // 修改发货物流
    let request = DoudianOrderLogisticsEditRequest::new("4736605172296524197A")
        .logistics_id(15)
        .company("中通快递")
        .logistics_code("75417914223203");
    println!("shipping changed: {}", client.execute(&request).await?.is_success());
    Ok(())
}
