//! Answers that are not as they should be, and files that are too large.
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod support;

use support::{gateway, server};
use weixin_shop::{
    AccessToken, Client, ErrorKind, File, Outcome, WeixinShopShopCatGetRequest,
    WeixinShopShopImgUploadRequest, WeixinShopShopImgUploadRespType,
    WeixinShopShopImgUploadUploadType, WeixinShopShopOrderGetRequest,
    WeixinShopShopSceneCheckRequest,
};

fn client(url: &str) -> Client {
    weixin_shop::client("wx1", "secret-1")
        .server_url(url)
        .access_token(AccessToken::new("66_one"))
        .build()
        .unwrap()
}

fn scene() -> WeixinShopShopSceneCheckRequest {
    WeixinShopShopSceneCheckRequest::new(1177)
}

#[tokio::test]
async fn a_code_as_text_is_a_code() {
    let (url, serving) = server(&[
        r#"{"errcode":"0","errmsg":"ok","is_matched":1}"#,
        r#"{"errcode":"48001","errmsg":"api unauthorized"}"#,
    ]);
    let client = client(&url);
    assert_eq!(client.call(&scene()).await.unwrap().is_matched, Some(true));
    let error = client.call(&scene()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Refused, Outcome::Rejected));
    assert!(error.to_string().contains("errcode 48001"), "{error}");
    serving.join().unwrap();
}

#[tokio::test]
async fn an_answer_without_a_code_is_no_success() {
    for body in [
        r#"{"errcode":"none","errmsg":"ok","is_matched":true}"#,
        r#"{"errmsg":"ok","is_matched":true}"#,
        r#"{"errcode":null}"#,
        "{}",
        "",
        "null",
        "[]",
        "<html>502 Bad Gateway</html>",
        r#"{"errcode":0,"#,
    ] {
        let (url, serving) = server(&[body]);
        let error = client(&url).call(&scene()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Reply, "{body}: {error}");
        serving.join().unwrap();
    }
}

#[tokio::test]
async fn a_doubtful_failure_may_have_taken_effect() {
    let (url, serving) = server(&[r#"{"errcode":-1,"errmsg":"system error"}"#]);
    let error = client(&url).call(&scene()).await.unwrap_err();
    // This method only reads.
    assert!(error.is_retryable(), "{error}");
    assert_eq!(error.advice().unwrap().label, "系统繁忙");
    serving.join().unwrap();
}

#[tokio::test]
async fn ids_keep_every_digit() {
    let (url, serving) = server(&[
        r#"{"errcode":0,"errmsg":"ok","order":{"order_id":2061230906501038081,"status":20}}"#,
        r#"{"errcode":0,"errmsg":"ok","order":{"order_id":"2061230906501038081","status":"77"}}"#,
    ]);
    let client = client(&url);
    let request = WeixinShopShopOrderGetRequest::new("o-7").out_order_id("n-1");
    for status in [20, 77] {
        let order = client.call(&request).await.unwrap().order.unwrap();
        assert_eq!(order.order_id, Some(2_061_230_906_501_038_081));
        assert_eq!(order.status.map(i32::from), Some(status));
    }
    serving.join().unwrap();
}

#[tokio::test]
async fn one_of_two_ids_is_needed() {
    let error = client("http://127.0.0.1:9")
        .call(&WeixinShopShopOrderGetRequest::new("o-7"))
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Limit, Outcome::NotSent));
    assert!(error.to_string().contains("`order_id`"), "{error}");
}

fn upload(bytes: usize) -> WeixinShopShopImgUploadRequest {
    WeixinShopShopImgUploadRequest::new(
        WeixinShopShopImgUploadRespType::MEDIA_ID,
        WeixinShopShopImgUploadUploadType::FILE,
    )
    .media(File::from_bytes("a.png", vec![0; bytes]))
}

#[tokio::test]
async fn a_picture_above_the_limit_is_not_sent() {
    const LIMIT: usize = 2 << 20;
    let (gateway, client) = gateway().await;
    let image = client.call(&upload(LIMIT)).await.unwrap().img_info.unwrap();
    assert!(image.media_id.is_some());
    let error = client.call(&upload(LIMIT + 1)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Limit, Outcome::NotSent));
    let said = error.to_string();
    assert!(said.contains("`media`") && said.contains("2097152"), "{said}");
    assert_eq!(gateway.count("shop.img.upload"), 1);

    // The platform says it with a code of its own.
    let trusting = weixin_shop::client(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .check_limits(false)
        .build()
        .unwrap();
    let error = trusting.call(&upload(LIMIT + 1)).await.unwrap_err();
    assert!(error.to_string().contains("errcode 40009"), "{error}");
    // Neither picture nor address.
    let bare = WeixinShopShopImgUploadRequest::new("0", "0");
    assert_eq!(client.call(&bare).await.unwrap_err().kind(), ErrorKind::Limit);
}

#[tokio::test]
async fn members_that_nobody_described_are_drift_and_no_more() {
    let (url, serving) =
        server(&[r#"{"errcode":0,"errmsg":"ok","third_cat_list":[{"third_cat_id":1,"new":2}]}"#]);
    let answer = client(&url).execute(&WeixinShopShopCatGetRequest::new()).await.unwrap();
    assert_eq!(answer.drift().len(), 1);
    assert_eq!(answer.into_data().unwrap().third_cat_list[0].third_cat_id, Some(1));
    serving.join().unwrap();
}

/// A picture can be named by its address; the picture itself is nothing that JSON holds.
#[tokio::test]
async fn a_picture_is_uploaded_by_name_from_its_address_alone() {
    let (_gateway, client) = gateway().await;
    let upload = "shop.img.upload";
    let mut asked = serde_json::json!({ "resp_type": "1", "upload_type": "1" });
    asked["img_url"] = "https://shop.example/a.png".into();
    let data = client.call_raw(upload, &asked).await.unwrap();
    assert!(data["img_info"]["temp_img_url"].is_string(), "{data}");
    asked["media"] = "89504e47".into();
    let error = client.call_raw(upload, &asked).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Request, Outcome::NotSent));
    assert!(error.to_string().contains("`media` is a file"), "{error}");
}
