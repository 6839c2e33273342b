//! The real client calls the real gateway over HTTP, with requests as a
//! user writes them: once for each method of the reference SDK, tokens and order search.

// The reference ships with the company's name, which has a successor by now.
#![allow(deprecated)]

use std::collections::BTreeSet;
use std::sync::Mutex;

use doudian::sandbox::Gateway;
use doudian::*;

struct Walk {
    client: DoudianClient,
    called: Mutex<BTreeSet<String>>,
}

impl Walk {
    /// Calls a method: it must succeed, and its answer must be as described.
    async fn call<R: DoudianRequest>(&self, request: R) {
        let method = R::API.method;
        let response = self.client.execute(&request).await;
        let response = response.unwrap_or_else(|error| panic!("{method}: {error}"));
        assert!(response.is_success(), "{method}: {} {}", response.sub_code(), response.message());
        let drift: Vec<_> = response.drift().iter().map(ToString::to_string).collect();
        assert!(drift.is_empty(), "{method}: {drift:?}");
        assert!(!response.log_id().is_empty(), "{method}: no log id");
        self.called.lock().unwrap().insert(method.to_owned());
    }
}

#[tokio::test]
async fn the_reference_methods_are_answered_as_described() {
    let gateway = Gateway::start().await.unwrap();
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()
        .unwrap();
    let walk = Walk { client, called: Mutex::default() };

    shops_and_products(&walk).await;
    orders(&walk).await;
    shipping(&walk).await;
    addresses_and_tokens(&walk).await;

    let called = walk.called.into_inner().unwrap();
    assert_eq!(called.len(), 34, "{called:?}");
}

async fn shops_and_products(walk: &Walk) {
    let picture = "https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800";
    let format = r#"{"货号":"KZZL025","适用季节":"冬季"}"#;
    walk.call(DoudianShopBrandListRequest::new()).await;
    walk.call(DoudianShopGetShopCategoryRequest::new(0)).await;
    walk.call(DoudianProductDetailRequest::new().product_id(3_453_347_975_240_268_172)).await;
    walk.call(DoudianProductListRequest::new()).await;
    walk.call(DoudianProductAddRequest::new(
        "米奇牛仔裤",
        picture,
        picture,
        10000,
        10000,
        "134794584",
        "13400000001",
        "110",
        format,
        DoudianProductPayType::from(1),
        "20597",
    ))
    .await;
    walk.call(DoudianProductEditRequest::new(1).name("米奇牛仔裤 <&>'=/😀")).await;
    walk.call(DoudianProductDelRequest::new().product_id(1)).await;
    walk.call(DoudianSpecAddRequest::new("颜色|白色,红色^尺码|S,M,L", "规格2021-1")).await;
    walk.call(DoudianSpecSpecDetailRequest::new(145_957_862)).await;
    walk.call(DoudianSpecListRequest::new()).await;
    walk.call(DoudianSpecDelRequest::new(145_957_862)).await;
    walk.call(DoudianSkuAddRequest::new(
        3_453_183_170_894_243_915,
        115_584_464,
        "981648008|981648010",
        1,
        10100,
    ))
    .await;
    walk.call(DoudianSkuListRequest::new().product_id(3_453_347_975_240_268_174)).await;
}

async fn orders(walk: &Walk) {
    let id = "4736605172296554197A";
    walk.call(DoudianOrderListRequest::new("2020-12-01 00:00:00", "2020-12-31 00:00:00")).await;
    walk.call(DoudianOrderDetailRequest::new(id)).await;
    walk.call(DoudianOrderStockUpRequest::new(id)).await;
    walk.call(DoudianOrderCancelRequest::new(id)).await;
    walk.call(DoudianOrderServiceListRequest::new()).await;
    walk.call(DoudianOrderReplyServiceRequest::new(1, "回复信息")).await;
    walk.call(DoudianOrderAddOrderRemarkRequest::new(id, "优先发货").is_add_star(true).star(1))
        .await;
    walk.call(
        DoudianOrderSearchListRequest::new(0, 10)
            .create_time_start(1_700_000_000)
            .create_time_end(1_700_086_400)
            .order_by("create_time")
            .order_asc(false),
    )
    .await;
    walk.call(DoudianOrderOrderDetailRequest::new("4781320682406083640")).await;
    walk.call(DoudianOrderBatchDecryptRequest::new([DoudianOrderBatchDecryptCipherInfo::new(
        "4781320682406083640",
        "#U/kHlfAE#g/aF1KRQSM6kIPSf1+ScpQU/==#1##",
    )]))
    .await;
}

async fn shipping(walk: &Walk) {
    let id = "4736605172296524197A";
    let item = || DoudianShippedOrderInfo::new("4736605172296524198A").shipped_num(1);
    walk.call(DoudianOrderLogisticsCompanyListRequest::new()).await;
    walk.call(
        DoudianOrderLogisticsAddRequest::new(id)
            .company("中通快递")
            .company_code("zhongtong")
            .logistics_code("75417914223203"),
    )
    .await;
    walk.call(
        DoudianOrderLogisticsEditRequest::new(id)
            .company("中通快递")
            .logistics_code("75417914223204"),
    )
    .await;
    walk.call(DoudianOrderLogisticsAddSinglePackRequest::new(
        [id],
        [item()],
        "75417914223203",
        "request-1",
    ))
    .await;
    let pack = DoudianOrderLogisticsAddMultiPackPack::new([item()], "75417914223203");
    walk.call(DoudianOrderLogisticsAddMultiPackRequest::new(id, [pack], "request-2")).await;
    walk.call(DoudianOrderLogisticsEditByPackRequest::new(id, "123", "75417914223204")).await;
}

async fn addresses_and_tokens(walk: &Walk) {
    walk.call(DoudianAddressProvinceListRequest::new()).await;
    walk.call(DoudianAddressCityListRequest::new(11)).await;
    walk.call(DoudianAddressAreaListRequest::new(110_100)).await;
    let shop = "4463799";
    walk.call(DoudianTokenCreateRequest::new("authorization_self").code("").shop_id(shop)).await;
    let request = DoudianTokenCreateRequest::new("authorization_self").code("").shop_id(shop);
    let token = walk.client.call(&request).await.unwrap();
    walk.call(DoudianTokenRefreshRequest::new(token.refresh_token)).await;
}
