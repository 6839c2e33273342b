//! The calls, against a server in the test.
#![allow(clippy::unwrap_used)]

use doudian::{
    DoudianAccessToken, DoudianClient, DoudianRequest, ErrorKind, File, Outcome, SignMethod,
};
use doudian_test_server::{Said, server};
use downstream_own_platform::apis::{
    DEPOT, DepotGoodsCountRequest, DepotGoodsListRequest, DepotPhotoAddRequest, MALL,
    MallStockGetRequest, SHOP, ShopGoodsDeleteRequest, ShopGoodsListRequest,
};

const TOKEN: &str = "token-5f1c";

fn shop(url: &str) -> DoudianClient {
    DoudianClient::of(&SHOP, "key", "secret")
        .server_url(url)
        .access_token(DoudianAccessToken::new(TOKEN))
        .build()
        .unwrap()
}

#[test]
fn the_hosts_are_those_of_the_descriptors() {
    assert_eq!(SHOP.host, "https://api.shop.example.com");
    assert_eq!(MALL.host, "https://open.mall.example.com");
    let client = DoudianClient::of(&SHOP, "key", "secret").build().unwrap();
    assert!(format!("{client:?}").contains("https://api.shop.example.com"), "{client:?}");
}

#[tokio::test]
async fn a_known_transport_needs_no_rust() {
    let (url, serving) = server(&[
        r#"{"errcode":0,"errmsg":"ok","total":1,"goods":[{"goods_id":"7"}],"new":1,"rid":"r1"}"#,
        r#"{"errcode":0,"errmsg":"ok"}"#,
    ]);
    let client = shop(&url);
    let answer = client.execute(&ShopGoodsListRequest::new(2).name("茶")).await.unwrap();
    assert!(answer.is_success());
    assert_eq!((answer.code(), answer.message(), answer.log_id()), (Some(0), "ok", "r1"));
    // The members of the envelope are no drift, others are.
    let drift: Vec<_> = answer.drift().iter().map(|drift| drift.path.as_str()).collect();
    assert_eq!(drift, ["goods[].goods_id", "new"]);
    let data = answer.into_data().unwrap();
    assert_eq!((data.total, data.goods[0].goods_id), (1, 7));
    client.call(&ShopGoodsDeleteRequest::new(7)).await.unwrap();

    let requests = serving.join().unwrap();
    let Said { head, body } = &requests[0];
    assert!(head.starts_with("POST /goods/list HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("\r\naccess-token: token-5f1c\r\n"), "{head}");
    assert!(!head.contains("sign"), "{head}");
    assert_eq!(body, r#"{"name":"茶","page":2}"#);
}

#[tokio::test]
async fn codes_mean_what_the_descriptor_says() {
    let (url, serving) = server(&[
        r#"{"errcode":45009,"errmsg":"busy"}"#,
        r#"{"errcode":50000,"errmsg":"failed"}"#,
        r#"{"errcode":10000,"errmsg":"no success here"}"#,
        r#"{"errcode":40001,"errmsg":"expired token-5f1c"}"#,
        r#"{"code":10000,"data":{}}"#,
    ]);
    let client = shop(&url);
    let request = ShopGoodsDeleteRequest::new(7);
    let delete = || client.call(&request);
    let limited = delete().await.unwrap_err();
    assert_eq!(limited.advice().map(|row| row.label), Some("触发限流"));
    assert!(limited.is_retryable());
    assert!(limited.to_string().contains("errcode 45009"), "{limited}");
    assert_eq!(delete().await.unwrap_err().outcome(), Outcome::Unknown);
    let other = delete().await.unwrap_err();
    assert_eq!((other.kind(), other.outcome()), (ErrorKind::Refused, Outcome::Rejected));
    assert_eq!(other.advice(), None);
    let expired = delete().await.unwrap_err();
    assert!(expired.is_token_refused());
    assert!(!expired.to_string().contains(TOKEN), "{expired}");
    assert_eq!(delete().await.unwrap_err().kind(), ErrorKind::Reply);
    serving.join().unwrap();
}

#[tokio::test]
async fn a_transport_of_ones_own_is_one_implementation() {
    let (url, serving) = server(&[r#"{"status":200,"result":{"left":3}}"#]);
    let client = DoudianClient::of(&MALL, "key", "secret")
        .server_url(url)
        .access_token(DoudianAccessToken::new(TOKEN))
        .build()
        .unwrap();
    assert_eq!(client.call(&MallStockGetRequest::new("red")).await.unwrap().left, 3);
    let requests = serving.join().unwrap();
    let Said { head, body } = &requests[0];
    assert!(head.starts_with("POST /gateway HTTP/1.1\r\n"), "{head}");
    assert!(body.ends_with(r#""do":"stock.get","with":{"sku":"red"}}"#), "{body}");
}

/// A token is shown to no platform but its own.
#[tokio::test]
async fn a_request_of_another_platform_is_not_sent() {
    // Nobody listens there: a request that was sent would fail otherwise.
    let client = shop("http://127.0.0.1:9");
    let error = client.call(&MallStockGetRequest::new("red")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
    let said = error.to_string();
    assert!(said.contains("`mall`") && said.contains("`shop`"), "{said}");
    assert_eq!(MallStockGetRequest::API.platform.name, "mall");
}

/// What a client can do about it depends on the platform.
#[tokio::test]
async fn a_token_that_is_missing_is_asked_for_in_the_words_of_the_platform() {
    // Nobody listens there: a request that was sent would fail otherwise.
    let client = DoudianClient::of(&SHOP, "key", "secret").server_url("http://127.0.0.1:9");
    let client = client.build().unwrap();
    let error = client.call(&ShopGoodsDeleteRequest::new(7)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
    let said = error.to_string();
    assert!(said.contains("`.access_token(…)` or `.token_source(…)`"), "{said}");
    assert!(!said.contains("shop_id"), "{said}");
}

#[test]
fn settings_of_another_transport_are_refused() {
    let error = DoudianClient::of(&SHOP, "key", "secret")
        .sign_method(SignMethod::Md5)
        .build()
        .unwrap_err()
        .to_string();
    assert!(error.contains("`doudian_signed`") && error.contains("`json`"), "{error}");
}

/// A token that cannot stand in a header is neither sent nor shown.
#[tokio::test]
async fn a_token_that_is_no_header_is_refused() {
    let client = DoudianClient::of(&SHOP, "key", "secret")
        .server_url("http://127.0.0.1:9")
        .access_token(DoudianAccessToken::new("a\r\nx-admin: 1"))
        .build()
        .unwrap();
    let error = client.call(&ShopGoodsDeleteRequest::new(7)).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(!format!("{error} {error:?}").contains("admin"), "{error}");
}

fn depot(url: &str) -> DoudianClient {
    DoudianClient::of(&DEPOT, "key-1", "secret-1").server_url(url).build().unwrap()
}

const TICKET: &str = r#"{"errcode":0,"data":{"ticket":"t-1","lives":7200}}"#;

#[tokio::test]
async fn a_client_gets_its_tokens_by_itself() {
    let (url, serving) = server(&[
        TICKET,
        r#"{"errcode":0,"data":{"goods":[{"goods_id":"7"}]}}"#,
        r#"{"errcode":0,"total":3,"data":{"ignored":1}}"#,
        r#"{"errcode":42001,"errmsg":"secret-1 t-1 expired"}"#,
        // An answer of a token call needs no code.
        r#"{"data":{"ticket":"t-2","lives":"7200"}}"#,
        r#"{"errcode":0,"total":4}"#,
    ]);
    let client = depot(&url);
    let listed = client.call(&DepotGoodsListRequest::new(2).name("茶 & 杯")).await.unwrap();
    assert_eq!(listed.goods[0].goods_id, "7");
    let count = DepotGoodsCountRequest::new();
    let answer = client.execute(&count).await.unwrap();
    assert_eq!(answer.drift(), []);
    assert_eq!(answer.into_data().unwrap().total, 3);
    assert_eq!(client.call(&count).await.unwrap().total, 4);

    let requests = serving.join().unwrap();
    let Said { head, body } = &requests[0];
    assert!(head.starts_with("POST /oauth/client_token/ HTTP/1.1\r\n"), "{head}");
    assert!(!head.contains("access-token"), "{head}");
    assert_eq!(
        body,
        r#"{"client_key":"key-1","client_secret":"secret-1","grant_type":"client_credential"}"#
    );
    let Said { head, body } = &requests[1];
    let line = "GET /api/v2/goods/list/?name=%E8%8C%B6%20%26%20%E6%9D%AF&page=2 HTTP/1.1\r\n";
    assert!(head.starts_with(line), "{head}");
    assert!(head.contains("\r\naccess-token: t-1\r\n"), "{head}");
    assert_eq!(body, "");
    assert!(requests[2].head.starts_with("POST /api/v2/goods/count/ HTTP/1.1\r\n"));
    assert!(requests[3].head.contains("\r\naccess-token: t-1\r\n"));
    assert!(requests[4].head.starts_with("POST /oauth/client_token/ "));
    assert!(requests[5].head.contains("\r\naccess-token: t-2\r\n"));
}

#[tokio::test]
async fn calls_at_the_same_time_ask_for_one_token() {
    let (url, serving) =
        server(&[TICKET, r#"{"errcode":0,"total":1}"#, r#"{"errcode":0,"total":1}"#]);
    let client = depot(&url);
    let count = DepotGoodsCountRequest::new();
    let (one, other) = tokio::join!(client.call(&count), client.call(&count));
    assert_eq!((one.unwrap().total, other.unwrap().total), (1, 1));
    let requests = serving.join().unwrap();
    assert_eq!(requests.iter().filter(|request| request.line().contains("/oauth/")).count(), 1);
}

/// A token call that is refused is told without the secret, and asked once.
#[tokio::test]
async fn a_token_that_is_refused_is_an_error_without_the_secret() {
    let (url, serving) = server(&[r#"{"errcode":10013,"errmsg":"wrong secret-1"}"#]);
    let error = depot(&url).call(&DepotGoodsCountRequest::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Token, Outcome::NotSent));
    let said = format!("{error} {error:?}");
    assert!(said.contains("10013") && !said.contains("secret-1"), "{said}");
    serving.join().unwrap();
}

#[tokio::test]
async fn files_are_parts_beside_the_parameters() {
    let (url, serving) = server(&[TICKET, r#"{"errcode":0,"data":{"ids":["1","2"]}}"#]);
    let client = depot(&url);
    let photo = |name: &str| File::from_bytes(name, &b"PNG"[..]);
    let request = DepotPhotoAddRequest::new(7).tags(["a"]).photos([photo("a.png"), photo("b.png")]);
    assert_eq!(client.call(&request).await.unwrap().ids, ["1", "2"]);
    let requests = serving.join().unwrap();
    let Said { head, body } = &requests[1];
    assert!(head.starts_with("POST /api/v2/photo/ HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("\r\ncontent-type: multipart/form-data; boundary="), "{head}");
    for part in [
        "name=\"goods_id\"\r\n\r\n7\r\n",
        "name=\"tags\"\r\n\r\n[\"a\"]\r\n",
        "name=\"photos\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n",
        "name=\"photos\"; filename=\"b.png\"\r\n",
    ] {
        assert!(body.contains(part), "{part:?} is not in {body:?}");
    }

    // Limits are looked at before anything is sent.
    let client = depot("http://127.0.0.1:9");
    let many = ["a", "b", "c"].map(photo);
    let large = File::from_bytes("a.png", vec![0; 1001]);
    for (request, said) in [
        (DepotPhotoAddRequest::new(7), "`photos`"),
        (DepotPhotoAddRequest::new(7).photos(many), "at most 2 may be sent"),
        (DepotPhotoAddRequest::new(7).photos([large]), "at most 1000 may be sent"),
    ] {
        let error = client.call(&request).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Limit, Outcome::NotSent));
        assert!(error.to_string().contains(said), "{error}");
    }
}
