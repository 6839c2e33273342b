//! Access tokens: asked for once, renewed once, or taken from a source.
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use doudian_sandbox::{Gateway, ManualClock};
use doudian_test_server::Said;
use support::{gateway, server};
use weixin_shop::{
    AccessToken, BoxError, Client, ErrorKind, Outcome, TokenOwner, TokenSource,
    WeixinShopShopCatGetRequest, WeixinShopShopRegisterApplyRequest,
};

const OK: &str = r#"{"errcode":0,"errmsg":"ok"}"#;
const TOKEN: &str = r#"{"access_token":"66_one","expires_in":7200}"#;

fn client(url: &str) -> Client {
    weixin_shop::client("wx1", "secret-1").server_url(url).build().unwrap()
}

fn apply() -> WeixinShopShopRegisterApplyRequest {
    WeixinShopShopRegisterApplyRequest::new()
}

#[tokio::test]
async fn one_token_is_asked_for_however_many_calls_wait() {
    let (gateway, client) = gateway().await;
    let calls = (0..20).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.call(&WeixinShopShopCatGetRequest::new()).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(gateway.count("client_credential"), 1);
    assert_eq!(gateway.count("shop.cat.get"), 20);
}

#[tokio::test]
async fn the_token_call_is_that_of_the_platform() {
    let (url, serving) = server(&[TOKEN, OK]);
    client(&url).call(&apply()).await.unwrap();
    let asked = serving.join().unwrap();
    let (path, query) = asked[0].line().split_once('?').unwrap();
    assert_eq!(path, "GET /cgi-bin/token");
    for part in ["appid=wx1", "secret=secret-1", "grant_type=client_credential"] {
        assert!(query.contains(part), "{query}");
    }
    assert_eq!(asked[1].line(), "POST /shop/register/apply?access_token=66_one HTTP/1.1");
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    for code in [40001, 40014, 42001] {
        let refused = format!(r#"{{"errcode":{code},"errmsg":"66_one is refused rid: 6"}}"#);
        let second = r#"{"access_token":"66_two","expires_in":7200}"#;
        let (url, serving) = server(&[TOKEN, &refused, second, OK]);
        client(&url).call(&apply()).await.unwrap();
        let asked = serving.join().unwrap();
        assert!(asked[1].line().contains("access_token=66_one"), "{asked:?}");
        assert!(asked[3].line().contains("access_token=66_two"), "{asked:?}");

        // Not a second time.
        let again = refused.replace("66_one", "66_two");
        let (url, serving) = server(&[TOKEN, &refused, second, &again]);
        let error = client(&url).call(&apply()).await.unwrap_err();
        assert!(error.is_token_refused(), "{error}");
        assert_eq!(error.outcome(), Outcome::Rejected);
        assert!(!error.to_string().contains("66_two"), "{error}");
        serving.join().unwrap();
    }
}

#[tokio::test]
async fn the_gateway_refuses_as_the_platform_does() {
    for (code, tokens) in [(40001, 2), (40014, 2), (42001, 2), (48001, 1)] {
        let (gateway, client) = gateway().await;
        gateway.fail_next("shop.cat.get", code, "");
        let result = client.call(&WeixinShopShopCatGetRequest::new()).await;
        assert_eq!(gateway.count("client_credential"), tokens, "{code}");
        // Any other refusal asks for no token.
        assert_eq!(result.is_ok(), tokens == 2, "{code}");
        if let Err(error) = result {
            assert_eq!(error.advice().unwrap().label, "小程序没有接口权限");
        }
    }
}

#[tokio::test]
async fn what_is_wrong_with_app_or_secret_is_said_without_the_secret() {
    for code in [40001, 40013, 40125, 40164] {
        let refused = format!(r#"{{"errcode":{code},"errmsg":"invalid secret-1 hint"}}"#);
        let (url, serving) = server(&[&refused]);
        let error = client(&url).call(&apply()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Token, Outcome::NotSent));
        let said = format!("{error} {error:?}");
        assert!(said.contains(&code.to_string()) && !said.contains("secret-1"), "{said}");
        serving.join().unwrap();
    }
}

#[tokio::test]
async fn an_answer_without_a_token_is_an_error() {
    for body in [
        "{}",
        r#"{"access_token":"","expires_in":7200}"#,
        r#"{"access_token":null}"#,
        r#"{"access_token":{"a":1}}"#,
        "[]",
        "<html>",
    ] {
        let (url, serving) = server(&[body]);
        let error = client(&url).call(&apply()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Token, Outcome::NotSent), "{body}");
        serving.join().unwrap();
    }
}

#[tokio::test]
async fn a_token_in_the_wrong_form_is_neither_sent_nor_shown() {
    for token in ["", "66 one", "66_one\r\nx: 1", "66_五"] {
        let client = weixin_shop::client("wx1", "secret-1")
            .server_url("http://127.0.0.1:9")
            .access_token(AccessToken::new(token))
            .build()
            .unwrap();
        let error = client.call(&apply()).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
        let said = error.to_string();
        assert!(said.contains("access token") && !said.contains("x: 1"), "{said}");
    }
}

/// Gives `66_1`, `66_2`, …, and remembers what it was told.
#[derive(Clone, Default)]
struct Central {
    asked: Arc<AtomicUsize>,
    refused: Arc<Mutex<Vec<Option<String>>>>,
}

impl TokenSource for Central {
    async fn token(
        &self,
        owner: &TokenOwner,
        refused: Option<&AccessToken>,
    ) -> Result<AccessToken, BoxError> {
        assert!(owner.is_app() && owner.app_key() == "wx1", "{owner}");
        // Long enough for others to come.
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let told = refused.map(|token| token.access_token().to_owned());
        self.refused.lock().unwrap().push(told);
        Ok(AccessToken::new(format!("66_{number}")))
    }
}

fn from(source: impl TokenSource, url: &str) -> Client {
    weixin_shop::client("wx1", "secret-1").server_url(url).token_source(source).build().unwrap()
}

#[tokio::test]
async fn a_source_stands_in_for_the_platform() {
    let central = Central::default();
    let (url, serving) = server(&[OK, OK, r#"{"errcode":42001}"#, OK]);
    let client = from(central.clone(), &url);
    let apply = apply();
    let (one, two) = tokio::join!(client.call(&apply), client.call(&apply));
    one.unwrap();
    two.unwrap();
    client.call(&apply).await.unwrap();
    let asked = serving.join().unwrap();
    let lines = asked.iter().map(Said::line);
    let tokens: Vec<_> = lines.map(|line| &line[line.find("66_").unwrap()..][..4]).collect();
    assert_eq!(tokens, ["66_1", "66_1", "66_1", "66_2"]);
    assert_eq!(*central.refused.lock().unwrap(), [None, Some("66_1".to_owned())]);
}

struct Failing(&'static str);

impl TokenSource for Failing {
    async fn token(
        &self,
        _: &TokenOwner,
        _: Option<&AccessToken>,
    ) -> Result<AccessToken, BoxError> {
        match self.0 {
            "panic" => panic!("a secret"),
            "empty" => Ok(AccessToken::new("")),
            reason => Err(reason.into()),
        }
    }
}

#[tokio::test]
async fn a_source_that_fails_is_an_error() {
    for (how, said) in [
        ("the central process is down", "the central process is down"),
        ("panic", "it panicked"),
        ("empty", "it gave an empty one"),
    ] {
        let client = from(Failing(how), "http://127.0.0.1:9");
        let error = client.call(&apply()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Token, Outcome::NotSent));
        let text = error.to_string();
        assert!(text.contains("token source") && text.contains(said), "{text}");
        assert!(!text.contains("a secret"), "{text}");
        // It is not asked on every call.
        let again = client.call(&apply()).await.unwrap_err();
        assert!(again.retry_after().is_some(), "{again}");
    }
}

/// Whoever has set the variables has a client, and the others are told of theirs, not of Doudian's.
#[test]
fn the_environment_is_this_platforms() {
    if let Err(error) = weixin_shop::from_env() {
        let said = error.to_string();
        assert!(
            said.contains("WEIXIN_SHOP_APPID") || said.contains("WEIXIN_SHOP_SECRET"),
            "{said}"
        );
        assert!(!said.contains("DOUDIAN"), "{said}");
    }
}

/// What to do is said in words that are true of this platform: it has neither Doudian's console nor
/// its merchants, and its answers no log id.
#[tokio::test]
async fn what_to_do_is_said_of_this_platform() {
    for (code, said) in [
        (48001, "change the app's settings in the platform's console"),
        (61007, "the app has to be authorised again"),
        (50002, "ask the platform"),
    ] {
        let refused = format!(r#"{{"errcode":{code},"errmsg":"no"}}"#);
        let (url, serving) = server(&[TOKEN, &refused]);
        let error = client(&url).call(&apply()).await.unwrap_err().to_string();
        assert!(error.ends_with(said), "{error}");
        for others in ["应用管理", "merchant", "log id"] {
            assert!(!error.contains(others), "{error}");
        }
        serving.join().unwrap();
    }
}

/// A hundred calls at once, of which each has to succeed.
async fn hundred(client: &Client) {
    let calls = (0..100).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.call(&WeixinShopShopCatGetRequest::new()).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_hundred_calls_on_a_token_that_is_over_ask_once() {
    let clock = Arc::new(ManualClock::new(1_795_371_000));
    let gateway = Gateway::builder().platform("weixin_shop").clock(clock.clone());
    let gateway = gateway.start().await.unwrap();
    let of = || {
        let client = weixin_shop::client(gateway.app_key(), gateway.app_secret());
        client.server_url(gateway.url()).clock(clock.clone()).build().unwrap()
    };
    let client = of();
    client.call(&WeixinShopShopCatGetRequest::new()).await.unwrap();
    clock.advance(7201);
    hundred(&client).await;
    assert_eq!(gateway.count("client_credential"), 2);
    // Other processes take it away: each new token ends the one before the last.
    for other in [of(), of()] {
        other.call(&WeixinShopShopCatGetRequest::new()).await.unwrap();
    }
    hundred(&client).await;
    assert_eq!(gateway.count("client_credential"), 5);
}

/// Asked for again five minutes before its end, as long as the one before is good beside it, and
/// not earlier.
#[tokio::test]
async fn a_token_is_asked_for_again_five_minutes_before_its_end() {
    let now = 1_795_371_000;
    let clock = Arc::new(ManualClock::new(now));
    let gateway = Gateway::builder().platform("weixin_shop").clock(clock.clone());
    let gateway = gateway.start().await.unwrap();
    let client = weixin_shop::client(gateway.app_key(), gateway.app_secret());
    let client = client.server_url(gateway.url()).clock(clock.clone()).build().unwrap();
    let mut seen = Vec::new();
    for at in (0..7200).step_by(60) {
        clock.set(now + at);
        client.call(&WeixinShopShopCatGetRequest::new()).await.unwrap();
        let asked = gateway.count("client_credential");
        if seen.last().is_none_or(|(_, count)| *count != asked) {
            seen.push((at, asked));
        }
    }
    assert_eq!(seen, [(0, 1), (6900, 2)]);
}

#[tokio::test]
async fn a_refusal_whose_code_is_text_is_one_of_the_token() {
    let second = r#"{"access_token":"66_two","expires_in":"7200"}"#;
    let refused = r#"{"errcode":"42001","errmsg":"expired"}"#;
    let (url, serving) = server(&[TOKEN, refused, second, OK]);
    client(&url).call(&apply()).await.unwrap();
    assert!(serving.join().unwrap()[3].line().contains("access_token=66_two"));
}

/// A call renews once, and when the new token is refused as well, the platform is not asked again
/// before a pause.
#[tokio::test]
async fn tokens_that_are_refused_again_and_again() {
    let refused = r#"{"errcode":40001,"errmsg":"invalid credential"}"#;
    let second = TOKEN.replace("66_one", "66_two");
    let (url, serving) = server(&[TOKEN, refused, &second, refused]);
    let client = client(&url);
    let error = client.call(&apply()).await.unwrap_err();
    assert!(error.is_token_refused() && error.outcome() == Outcome::Rejected, "{error}");
    let asked = serving.join().unwrap();
    let tokens = asked.iter().filter(|asked| asked.line().starts_with("GET /cgi-bin/token"));
    assert_eq!((tokens.count(), asked.len()), (2, 4));
    // Nothing is sent any more, and the error says for how long.
    for _ in 0..3 {
        let error = client.call(&apply()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Token, Outcome::NotSent));
        let said = error.to_string();
        assert!(said.contains("refuses the access token that it has just given"), "{said}");
        assert!(error.retry_after().is_some(), "{said}");
    }
}
