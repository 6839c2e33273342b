//! What comes in the place of an answer: whatever it is, a clear error that shows no secret.
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

use doudian_test_server::{bytes_server, http};
use weixin_shop::{
    AccessToken, Client, ErrorKind, Outcome, WeixinShopShopOrderPayRequest,
    WeixinShopShopSceneCheckRequest,
};

const TOKEN: &str = "66_token-of-the-shop";
const SECRET: &str = "secret-of-the-shop";

fn json(body: &str) -> Vec<u8> {
    http("200 OK", "content-type: application/json\r\n", body.as_bytes())
}

/// What is no answer of the platform.
fn no_answers() -> Vec<(&'static str, Vec<u8>)> {
    let html = b"<html>busy</html>";
    let to = "location: http://127.0.0.1:1/elsewhere\r\n";
    vec![
        ("a page", http("200 OK", "content-type: text/html\r\n", html)),
        ("a page of a failure", http("502 Bad Gateway", "content-type: text/html\r\n", html)),
        ("nothing", http("200 OK", "", b"")),
        ("nothing of a failure", http("500 Internal Server Error", "", b"")),
        ("other JSON of a failure", http("503 Service Unavailable", "", br#"{"error":"busy"}"#)),
        ("a redirect", http("302 Found", to, b"")),
        ("a redirect with a body", http("307 Temporary Redirect", to, br#"{"errcode":0}"#)),
        ("no gzip", http("200 OK", "content-encoding: gzip\r\n", br#"{"errcode":0}"#)),
        (
            "a part of a body",
            b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"errcode\":0,".to_vec(),
        ),
        (
            "a part of a chunk",
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n20\r\n{\"errcode\":0,".to_vec(),
        ),
        ("a part of a head", b"HTTP/1.1 200 OK\r\ncontent-le".to_vec()),
        ("no HTTP", b"hello\r\n\r\n".to_vec()),
        ("no connection", Vec::new()),
        ("a fraction", json(r#"{"errcode":0.5,"errmsg":"ok"}"#)),
        ("a number without end", json(r#"{"errcode":1e400,"errmsg":"ok"}"#)),
        ("a huge number", json(r#"{"errcode":99999999999999999999999,"errmsg":"ok"}"#)),
        ("null", json(r#"{"errcode":null,"errmsg":"ok"}"#)),
        ("a bool", json(r#"{"errcode":false,"errmsg":"ok"}"#)),
        ("a list", json(r#"{"errcode":[0],"errmsg":"ok"}"#)),
        ("more behind it", json(r#"{"errcode":0}{"errcode":48001}"#)),
        ("no text", json("{\"errcode\":0,\"errmsg\":\"")),
    ]
}

fn client(url: &str) -> weixin_shop::ClientBuilder {
    weixin_shop::client("wx1", SECRET).server_url(url)
}

fn with_token(url: &str) -> Client {
    client(url).access_token(AccessToken::new(TOKEN)).build().unwrap()
}

fn shown(error: &weixin_shop::Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text.push_str(&format!(" {inner} {inner:?}"));
        source = inner.source();
    }
    text
}

#[tokio::test]
async fn what_is_no_answer_is_a_clear_error_of_calls() {
    for (what, answer) in no_answers() {
        let (url, serving) = bytes_server(vec![answer.clone(), answer]);
        let client = with_token(&url);
        let read = client.call(&WeixinShopShopSceneCheckRequest::new(1177)).await;
        let error = read.map(drop).expect_err(what);
        let pay = WeixinShopShopOrderPayRequest::new("o-7", 1).out_order_id("n-1");
        let lost = client.call(&pay).await.map(drop).expect_err(what);
        // Whether the call took effect nobody knows.
        assert_eq!(lost.outcome(), Outcome::Unknown, "{what}: {lost}");
        for error in [error, lost] {
            assert_ne!(error.kind(), ErrorKind::Refused, "{what}: {error}");
            let text = shown(&error);
            assert!(!text.contains(TOKEN) && !text.contains(SECRET), "{what}: {text}");
        }
        serving.join().unwrap();
    }
}

#[tokio::test]
async fn what_is_no_answer_is_a_clear_error_of_token_calls() {
    for (what, answer) in no_answers() {
        let (url, serving) = bytes_server(vec![answer]);
        let client = client(&url).build().unwrap();
        let error = client.call(&WeixinShopShopSceneCheckRequest::new(1177)).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent, "{what}: {error}");
        let text = shown(&error);
        assert!(!text.contains(SECRET), "{what}: {text}");
        serving.join().unwrap();
    }
}

/// A refusal is one whatever the status, and an answer whatever it calls itself.
#[tokio::test]
async fn what_can_be_read_is_an_answer() {
    let refused = br#"{"errcode":48001,"errmsg":"api unauthorized"}"#;
    let fine = br#"{"errcode":0,"errmsg":"ok","is_matched":1}"#;
    let (url, serving) = bytes_server(vec![
        http("500 Internal Server Error", "", refused),
        http("403 Forbidden", "content-type: text/html\r\n", refused),
        http("200 OK", "content-type: text/plain; charset=gbk\r\n", fine),
        json(r#"{"errcode":0.0,"errmsg":"ok","is_matched":1}"#),
    ]);
    let client = with_token(&url);
    let scene = WeixinShopShopSceneCheckRequest::new(1177);
    for _ in 0..2 {
        let error = client.call(&scene).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some(48_001)), "{error}");
    }
    for _ in 0..2 {
        assert_eq!(client.call(&scene).await.unwrap().is_matched, Some(true));
    }
    serving.join().unwrap();
}
