//! The onboarding against the gateway. The whole way is the example of this name.
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod support;

use support::{gateway, server};
use weixin_shop::{
    AccessToken, Onboarding, OnboardingStep, OnboardingTask, WeixinShopAccessItem,
    WeixinShopNewSku, WeixinShopShopRegisterFinishAccessInfoRequest, WeixinShopShopSpuAddRequest,
};

#[tokio::test]
async fn the_application_needs_nothing_but_a_call() {
    let (gateway, client) = gateway().await;
    let mut onboarding = Onboarding::check(&client).await.unwrap();
    assert_eq!(onboarding.next(), OnboardingStep::Apply);
    assert!(onboarding.access().is_none());
    assert!(onboarding.proceed(&client).await.unwrap());
    assert_eq!(onboarding.next(), OnboardingStep::Show(OnboardingTask::Goods));
    // What the merchant has to do is not done from here.
    assert!(!onboarding.proceed(&client).await.unwrap());
    assert_eq!(gateway.count("shop.register.apply"), 1);
}

#[tokio::test]
async fn steps_in_the_wrong_order_are_refused() {
    let (_gateway, client) = gateway().await;
    let mut onboarding = Onboarding::new();
    let early = onboarding.apply_scene(&client).await.unwrap_err();
    assert!(early.to_string().contains("1040003"), "{early}");
    onboarding.proceed(&client).await.unwrap();
    let early = onboarding.apply_scene(&client).await.unwrap_err();
    assert!(early.to_string().contains("1040041"), "{early}");
    assert_eq!(early.advice().unwrap().label, "此任务未完成");
    assert!(!onboarding.has_applied_scene());
    let finish = WeixinShopShopRegisterFinishAccessInfoRequest::new(WeixinShopAccessItem::SPU);
    assert!(client.call(&finish).await.unwrap_err().to_string().contains("1040041"));

    let sku = WeixinShopNewSku::new("g", "s", "https://x.cn/1", 1, 2, 3, []);
    let good = WeixinShopShopSpuAddRequest::new("g", "茶", "p", ["x"], 1, 1, [sku], [1], 1);
    client.call(&good).await.unwrap();
    client.call(&finish).await.unwrap();
    onboarding.refresh(&client).await.unwrap();
    assert!(onboarding.is_shown(OnboardingTask::Goods));
    assert!(onboarding.is_finished(WeixinShopAccessItem::SPU));
    assert_eq!(onboarding.next(), OnboardingStep::Show(OnboardingTask::Order));
}

#[tokio::test]
async fn a_state_that_cannot_be_asked_for_is_an_error() {
    let (url, serving) = server(&[
        r#"{"errcode":48001,"errmsg":"api unauthorized"}"#,
        r#"{"errcode":0,"errmsg":"ok"}"#,
        r#"{"errcode":0,"errmsg":"ok","data":{"status":3}}"#,
    ]);
    let client = weixin_shop::client("wx1", "secret-1")
        .server_url(url)
        .access_token(AccessToken::new("66_one"))
        .build()
        .unwrap();
    assert!(Onboarding::check(&client).await.unwrap_err().to_string().contains("48001"));
    let bare = Onboarding::check(&client).await.unwrap();
    assert_eq!(bare.next(), OnboardingStep::Show(OnboardingTask::Goods));
    assert_eq!(Onboarding::check(&client).await.unwrap().next(), OnboardingStep::Banned);
    serving.join().unwrap();
}
