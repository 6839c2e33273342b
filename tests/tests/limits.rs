//! Limits, from the descriptor to the refusal: of the client, and of the gateway where the client
//! is told not to look.

use doudian::sandbox::Gateway;
use doudian::{
    DoudianAfterSaleAddOrderRemarkRequest, DoudianBuyinBindChannelProductRequest,
    DoudianBuyinKolOrderAdsRequest, DoudianBuyinShopPidMemberCreateRequest, DoudianClient,
    DoudianMaterialEditMaterialRequest, DoudianOrderGetUserOrderListRequest,
    DoudianOrderSearchListCombineStatus, DoudianOrderSearchListRequest, DoudianRequest, Error,
    ErrorKind, Outcome,
};

fn client(gateway: &Gateway, check: bool) -> DoudianClient {
    DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .check_limits(check)
        .build()
        .unwrap()
}

/// What the client says of a request that oversteps a limit, and what the gateway does.
async fn refusals<R: DoudianRequest>(gateway: &Gateway, request: &R) -> (String, Error) {
    let method = R::API.method;
    let error = client(gateway, true).call(request).await.err().unwrap();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Limit, Outcome::NotSent), "{error}");
    assert!(!error.is_retryable(), "{error}");
    assert_eq!(error.method(), Some(method));
    assert_eq!(gateway.count(method), 0, "it was sent");
    let told = error.to_string();
    assert!(told.starts_with(method) && told.contains("check_limits(false)"), "{told}");
    let refused = client(gateway, false).call(request).await.err().unwrap();
    assert_eq!(refused.kind(), ErrorKind::Refused, "{refused}");
    assert_eq!(gateway.count(method), 1);
    (told, refused)
}

#[tokio::test]
async fn items_are_counted_and_refused_in_the_words_of_the_method() {
    let gateway = Gateway::start().await.unwrap();
    let request = DoudianBuyinBindChannelProductRequest::new(1, 2, 1).author_ids(vec![7; 501]);
    let (told, refused) = refusals(&gateway, &request).await;
    assert!(told.contains("`author_ids` has 501 items: at most 500 may be sent"), "{told}");
    let code = (refused.code(), refused.sub_code());
    assert_eq!(code, (Some(40_004), Some("isv.parameter-invalid:4368")), "{refused}");
}

/// Several states stand in one element; more elements are refused, be they empty.
#[tokio::test]
async fn a_search_has_one_combination_of_states() {
    let gateway = Gateway::start().await.unwrap();
    let search = |states: &[&str]| {
        let each = states
            .iter()
            .map(|codes| DoudianOrderSearchListCombineStatus::new().order_status(*codes));
        DoudianOrderSearchListRequest::new(0, 10).combine_status(each.collect::<Vec<_>>())
    };
    for states in [&[][..], &["2,101"]] {
        client(&gateway, true).call(&search(states)).await.unwrap();
    }
    for states in [["2", "3"], ["", "2,3"]] {
        let gateway = Gateway::start().await.unwrap();
        let (told, refused) = refusals(&gateway, &search(&states)).await;
        assert!(told.contains("`combine_status` has 2 items: at most 1 may be sent"), "{told}");
        let code = (refused.code(), refused.sub_code());
        assert_eq!(code, (Some(40_004), Some("isv.parameter-invalid:20012")), "{refused}");
    }
}

#[tokio::test]
async fn a_text_is_told_by_its_length_alone() {
    let gateway = Gateway::start().await.unwrap();
    let name = "秘".repeat(51);
    let request = DoudianMaterialEditMaterialRequest::new("1").material_name(name);
    let (told, refused) = refusals(&gateway, &request).await;
    assert!(told.contains("`material_name` has 51 characters: at most 50 may be sent"), "{told}");
    assert!(!told.contains('秘') && !refused.to_string().contains('秘'), "{told} {refused}");
    assert_eq!(refused.code(), Some(40_003), "{refused}");
}

#[tokio::test]
async fn numbers_have_bounds() {
    let gateway = Gateway::start().await.unwrap();
    let request = DoudianBuyinShopPidMemberCreateRequest::new("x", 29);
    let (told, refused) = refusals(&gateway, &request).await;
    assert!(told.contains("is less than 30, the least that is taken"), "{told}");
    assert!(!told.contains("29"), "{told}");
    assert_eq!(refused.code(), Some(40_003), "{refused}");
}

#[tokio::test]
async fn times_are_not_too_far_apart() {
    let gateway = Gateway::start().await.unwrap();
    let ninety_days = 90 * 86_400;
    let request = DoudianOrderGetUserOrderListRequest::new(10, 0, "x", "douyin")
        .create_time_start(1_700_000_000)
        .create_time_end(1_700_000_000 + ninety_days);
    client(&gateway, true).call(&request).await.unwrap();
    let gateway = Gateway::start().await.unwrap();
    let request = request.create_time_end(1_700_000_000 + ninety_days + 86_400);
    let (told, refused) = refusals(&gateway, &request).await;
    let span = "`create_time_start` to `create_time_end` spans 91 days: at most 90 days";
    assert!(told.contains(span), "{told}");
    let code = (refused.code(), refused.sub_code());
    assert_eq!(code, (Some(40_004), Some("isv.parameter-invalid:20022")), "{refused}");
}

#[tokio::test]
async fn one_of_several_is_needed() {
    let gateway = Gateway::start().await.unwrap();
    let (told, refused) =
        refusals(&gateway, &DoudianAfterSaleAddOrderRemarkRequest::new("x")).await;
    assert!(told.contains("none of `order_id`, `after_sale_id`, `aftersale_id`"), "{told}");
    assert_eq!(refused.code(), Some(40_001), "{refused}");

    let (_, refused) = refusals(&gateway, &DoudianBuyinKolOrderAdsRequest::new()).await;
    let code = (refused.code(), refused.sub_code());
    assert_eq!(code, (Some(40_004), Some("isv.parameter-invalid:1033")), "{refused}");
}

/// A method without limits costs nothing: there is nothing to look at.
#[test]
fn most_methods_have_none() {
    assert!(doudian::DoudianShopBrandListRequest::LIMITS.is_empty());
    assert_eq!(DoudianBuyinBindChannelProductRequest::LIMITS.len(), 2);
}
