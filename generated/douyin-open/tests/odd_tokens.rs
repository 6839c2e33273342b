//! Tokens that are not as they should be, and many calls at once.
#![cfg(feature = "full")]
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use doudian_sandbox::{Gateway, ManualClock};
use douyin_open::{
    AccessToken, BoxError, Client, ClientBuilder, DouyinOauthClientTokenRequest,
    DouyinSolutionQueryAppTestRelationRequest, DouyinTestEntityType, ErrorKind, NewTokens, Outcome,
    TokenOwner, TokenSource,
};
use support::server;

const NOW: i64 = 1_795_371_000;
const FOUND: &str =
    r#"{"ref_id_list":["7"],"extra":{"error_code":0,"logid":"L","now":1},"data":{"error_code":0}}"#;

fn query() -> DouyinSolutionQueryAppTestRelationRequest {
    DouyinSolutionQueryAppTestRelationRequest::new(DouyinTestEntityType::GOODS)
}

/// A client, and a clock of its own.
fn client(url: &str) -> (ClientBuilder, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::new(NOW));
    let client = douyin_open::client("key-1", "secret-1").server_url(url).clock(clock.clone());
    (client, clock)
}

fn granted(token: &str, life: &str) -> String {
    format!(
        r#"{{"data":{{"access_token":"{token}","expires_in":{life},"error_code":0}},"message":"success"}}"#
    )
}

/// Held for two hours it would fail every call.
#[tokio::test]
async fn a_token_that_cannot_be_one_is_not_kept() {
    for token in ["act.other", "CLT.1", "clt.a b", "clt.五", r"clt.1\r\nx: 1"] {
        let grant = granted(token, "7200");
        let (url, serving) = server(&[&grant, &granted("clt.two", "7200"), FOUND]);
        let (builder, clock) = client(&url);
        let client = builder.build().unwrap();
        let error = client.call(&query()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Token, Outcome::NotSent));
        let said = format!("{error} {error:?}");
        assert!(said.contains("the platform gave an access token that cannot be right"), "{said}");
        assert!(!said.contains(token) && !said.contains("x: 1"), "{said}");
        assert!(error.retry_after().is_some(), "{said}");
        // It is asked for again after the pause, and then all is well.
        clock.advance(120);
        client.call(&query()).await.unwrap();
        let asked = serving.join().unwrap();
        let tokens =
            asked.iter().filter(|asked| asked.line().contains("/oauth/stable_client_token/"));
        assert_eq!((tokens.count(), asked[2].header("access-token")), (2, "clt.two"));
    }
}

/// Gives one of another kind, then a right one.
struct Central(AtomicUsize);

impl TokenSource for Central {
    async fn token(
        &self,
        _: &TokenOwner,
        _: Option<&AccessToken>,
    ) -> Result<AccessToken, BoxError> {
        let first = self.0.fetch_add(1, Ordering::SeqCst) == 0;
        let token = AccessToken::new(if first { "act.user" } else { "clt.app" });
        Ok(token.with_life(7200, NOW))
    }
}

#[tokio::test]
async fn a_source_that_gives_another_kind_is_asked_again() {
    let (url, serving) = server(&[FOUND]);
    let (builder, clock) = client(&url);
    let client = builder.token_source(Central(AtomicUsize::new(0))).build().unwrap();
    let error = client.call(&query()).await.unwrap_err();
    let said = error.to_string();
    assert!(said.contains("the token source gave") && said.contains("`clt.`"), "{said}");
    assert!(!said.contains("act.user"), "{said}");
    clock.advance(120);
    client.call(&query()).await.unwrap();
    assert_eq!(serving.join().unwrap()[0].header("access-token"), "clt.app");
}

/// A stored one is passed over, and said so.
#[tokio::test]
async fn a_stored_token_of_another_kind_is_not_used() {
    let grant = granted("clt.two", "7200");
    let (url, serving) = server(&[&grant, FOUND]);
    let (builder, _) = client(&url);
    let stored = |_: &TokenOwner| -> Result<_, BoxError> {
        Ok(Some(AccessToken::new("act.stored").with_life(7200, NOW)))
    };
    let client = builder.load_token(stored).build().unwrap();
    client.call(&query()).await.unwrap();
    assert_eq!(serving.join().unwrap()[1].header("access-token"), "clt.two");
}

/// Whatever is said of its life, a token is good until the platform refuses it.
#[tokio::test]
async fn lives_that_are_none() {
    for life in [
        r#""7200""#,
        "0",
        "-1",
        "-7200",
        r#""0""#,
        r#""soon""#,
        "null",
        "[]",
        "{}",
        "true",
        "1e30",
        "7200.5",
        "9223372036854775807",
    ] {
        let (url, serving) = server(&[&granted("clt.one", life), FOUND]);
        let (builder, _) = client(&url);
        let found = builder.build().unwrap().call(&query()).await;
        assert_eq!(found.unwrap().ref_id_list, ["7"], "{life}");
        serving.join().unwrap();
    }
    // It is used on, with pauses between the questions for another one.
    let (url, serving) = server(&[&granted("clt.one", "0"), FOUND, FOUND, FOUND]);
    let (builder, _) = client(&url);
    let client = builder.build().unwrap();
    for _ in 0..3 {
        client.call(&query()).await.unwrap();
    }
    serving.join().unwrap();
}

#[tokio::test]
async fn answers_without_a_token() {
    for body in [
        r#"{"data":{"error_code":0,"description":""},"message":"success"}"#,
        r#"{"data":{"access_token":"","expires_in":7200,"error_code":0}}"#,
        r#"{"data":{"access_token":" ","expires_in":7200,"error_code":0}}"#,
        r#"{"data":{"access_token":7,"error_code":"none"}}"#,
        r#"{"data":null,"message":"success"}"#,
        r#"{"data":[]}"#,
        r#"{"message":"success"}"#,
        r#"{"extra":{"error_code":0}}"#,
        "{}",
        "",
    ] {
        let (url, serving) = server(&[body]);
        let error = client(&url).0.build().unwrap().call(&query()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Token, Outcome::NotSent), "{body}");
        assert!(!error.to_string().contains("secret-1"), "{error}");
        serving.join().unwrap();
    }
}

async fn gateway() -> (Gateway, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::new(NOW));
    let gateway = Gateway::builder().platform("douyin_open").clock(clock.clone());
    (gateway.start().await.unwrap(), clock)
}

fn of(gateway: &Gateway, clock: &Arc<ManualClock>) -> ClientBuilder {
    let client = douyin_open::client(gateway.app_key(), gateway.app_secret());
    client.server_url(gateway.url()).clock(clock.clone())
}

/// A hundred calls at once, of which each has to succeed.
async fn hundred(client: &Client) {
    let calls = (0..100).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.call(&query()).await.map(drop) })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_hundred_calls_on_an_expired_token_ask_once() {
    let (gateway, clock) = gateway().await;
    let client = of(&gateway, &clock).build().unwrap();
    client.call(&query()).await.unwrap();
    clock.advance(7201);
    hundred(&client).await;
    assert_eq!(gateway.count("oauth.stable_client_token"), 2);
    assert_eq!(gateway.count("solution.query_app_test_relation"), 101);
}

#[tokio::test]
async fn a_hundred_calls_on_a_refused_token_ask_once() {
    let (gateway, clock) = gateway().await;
    let client = of(&gateway, &clock).build().unwrap();
    client.call(&query()).await.unwrap();
    // Somebody else takes the token away: the newest two are good, and it is the third.
    let other = of(&gateway, &clock).build().unwrap();
    let (key, secret) = (gateway.app_key().to_owned(), gateway.app_secret().to_owned());
    let new = DouyinOauthClientTokenRequest::new(&key, &secret, "client_credential");
    other.call(&new).await.unwrap();
    other.call(&new).await.unwrap();
    hundred(&client).await;
    assert_eq!(gateway.count("oauth.stable_client_token"), 2);
}

/// One process asks for stable tokens and another for new ones, which end those of the first.
#[tokio::test]
async fn stable_tokens_beside_new_ones() {
    let (gateway, clock) = gateway().await;
    let stable = of(&gateway, &clock).build().unwrap();
    let asking = of(&gateway, &clock).build().unwrap();
    let source = NewTokens::of(asking, gateway.app_key(), gateway.app_secret());
    let new = of(&gateway, &clock).token_source(source).build().unwrap();
    for _ in 0..4 {
        tokio::join!(hundred(&stable), hundred(&new));
        clock.advance(6950);
    }
    let asked = (gateway.count("oauth.stable_client_token"), gateway.count("oauth.client_token"));
    assert!(asked.0 <= 8 && asked.1 <= 8, "{asked:?}");
}
