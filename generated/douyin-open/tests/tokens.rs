//! Tokens of the app: where they come from, and what becomes of those that are refused.
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod support;

use std::sync::Arc;

use doudian_sandbox::{Clock, Gateway, ManualClock, StartingAt};
use douyin_open::{
    AccessToken, Client, DouyinEcomCustomizationQueryStatusRequest, DouyinOauthClientTokenRequest,
    DouyinOauthStableClientTokenRequest, DouyinSolutionQueryAppTestRelationRequest,
    DouyinTestEntityType, ErrorKind, NewTokens,
};
use serde_json::{Value, json};
use support::{send, server};

const NOW: i64 = 1_795_371_000;

async fn gateway(clock: &Arc<impl Clock + 'static>) -> Gateway {
    let gateway = Gateway::builder().platform("douyin_open").clock(clock.clone());
    gateway.start().await.unwrap()
}

fn client(gateway: &Gateway) -> Client {
    let client = douyin_open::client(gateway.app_key(), gateway.app_secret());
    client.server_url(gateway.url()).build().unwrap()
}

fn query() -> DouyinSolutionQueryAppTestRelationRequest {
    DouyinSolutionQueryAppTestRelationRequest::new(DouyinTestEntityType::GOODS)
}

#[tokio::test]
async fn one_request_for_all_that_wait() {
    let gateway = gateway(&Arc::new(StartingAt::new(NOW))).await;
    let client = client(&gateway);
    let calls = (0..20).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.call(&query()).await.map(drop) })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(gateway.count("oauth.stable_client_token"), 1);
    assert_eq!(gateway.count("solution.query_app_test_relation"), 20);
}

#[tokio::test]
async fn stable_tokens_are_given_again_and_new_ones_take_their_place() {
    let gateway = gateway(&Arc::new(StartingAt::new(NOW))).await;
    let client = client(&gateway);
    let (key, secret) = (gateway.app_key().to_owned(), gateway.app_secret().to_owned());
    let stable = DouyinOauthStableClientTokenRequest::new(&key, &secret, "client_credential");
    let new = DouyinOauthClientTokenRequest::new(&key, &secret, "client_credential");
    let first = client.call(&stable).await.unwrap();
    assert!(first.access_token.starts_with("clt."), "a token of the app");
    assert_eq!(first.expires_in, 7200);
    assert_eq!(client.call(&stable).await.unwrap().access_token, first.access_token);
    let second = client.call(&new).await.unwrap();
    let third = client.call(&new).await.unwrap();
    assert!(first.access_token != second.access_token);
    // The newest two are good.
    let tokens = [third, second, first].map(|granted| granted.access_token);
    let url = gateway.url().to_owned();
    let asked = tokio::task::spawn_blocking(move || {
        let path = "/api/industry/v1/solution/query_app_test_relation/";
        tokens.map(|token| send(&url, path, &[("access-token", &token)], r#"{"type":"goods"}"#))
    });
    assert_eq!(asked.await.unwrap().map(|answer| code(&answer)), [0, 0, 28_001_008]);
}

/// The one before is good for five minutes, and another process that has it goes on.
#[tokio::test]
async fn a_token_is_good_for_five_minutes_beside_the_next() {
    let clock = Arc::new(ManualClock::new(NOW));
    let gateway = gateway(&clock).await;
    let (key, secret) = (gateway.app_key().to_owned(), gateway.app_secret().to_owned());
    let of = || {
        let client = douyin_open::client(&key, &secret).server_url(gateway.url());
        client.clock(clock.clone()).build().unwrap()
    };
    let (one, other) = (of(), of());
    one.call(&query()).await.unwrap();
    let new = DouyinOauthClientTokenRequest::new(&key, &secret, "client_credential");
    other.call(&new).await.unwrap();
    clock.set(NOW + 299);
    one.call(&query()).await.unwrap();
    assert_eq!(gateway.count("oauth.stable_client_token"), 1);
    // Then it is refused, and renewed once.
    clock.set(NOW + 301);
    one.call(&query()).await.unwrap();
    assert_eq!(gateway.count("oauth.stable_client_token"), 2);
    one.call(&query()).await.unwrap();
    assert_eq!(gateway.count("oauth.stable_client_token"), 2);
}

#[tokio::test]
async fn a_client_of_new_tokens() {
    let gateway = gateway(&Arc::new(StartingAt::new(NOW))).await;
    let source = NewTokens::of(client(&gateway), gateway.app_key(), gateway.app_secret());
    let client = douyin_open::client(gateway.app_key(), gateway.app_secret());
    let client = client.server_url(gateway.url()).token_source(source).build().unwrap();
    client.call(&query()).await.unwrap();
    client.call(&query()).await.unwrap();
    assert_eq!(gateway.count("oauth.client_token"), 1);
    assert_eq!(gateway.count("oauth.stable_client_token"), 0);
}

/// Calls every minute for two hours and gives how often tokens were asked for: by so many seconds
/// after the beginning.
async fn two_hours(clock: &ManualClock, gateway: &Gateway, client: &Client) -> Vec<(i64, usize)> {
    let asked = || gateway.count("oauth.stable_client_token") + gateway.count("oauth.client_token");
    let mut seen: Vec<(i64, usize)> = Vec::new();
    for at in (0..7200).step_by(60) {
        clock.set(NOW + at);
        client.call(&query()).await.unwrap();
        if seen.last().is_none_or(|(_, count)| *count != asked()) {
            seen.push((at, asked()));
        }
    }
    seen
}

#[tokio::test]
async fn a_token_is_asked_for_again_five_minutes_before_its_end() {
    let clock = Arc::new(ManualClock::new(NOW));
    let gateway = gateway(&clock).await;
    let builder = || {
        let client = douyin_open::client(gateway.app_key(), gateway.app_secret());
        client.server_url(gateway.url()).clock(clock.clone())
    };
    let client = builder().build().unwrap();
    assert_eq!(two_hours(&clock, &gateway, &client).await, [(0, 1), (6900, 2)]);

    let clock = Arc::new(ManualClock::new(NOW));
    let gateway = self::gateway(&clock).await;
    let builder = || {
        let client = douyin_open::client(gateway.app_key(), gateway.app_secret());
        client.server_url(gateway.url()).clock(clock.clone())
    };
    // Which of the two calls is asked does not matter, and the life counts by the client's clock.
    let asking = builder().build().unwrap();
    let source = NewTokens::of(asking, gateway.app_key(), gateway.app_secret());
    let client = builder().token_source(source).build().unwrap();
    assert_eq!(two_hours(&clock, &gateway, &client).await, [(0, 1), (6900, 2)]);
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    const GRANT: &str = r#"{"data":{"access_token":"clt.two","expires_in":"7200","error_code":0,"description":""},"message":"success"}"#;
    const EXPIRED: &str = r#"{"data":{"error_code":28001008,"description":"access_token过期"},"extra":{"logid":"L","now":1,"error_code":28001008,"description":"access_token过期"}}"#;
    const FOUND: &str = r#"{"ref_id_list":["7"],"extra":{"error_code":0,"logid":"L","now":1},"data":{"error_code":0}}"#;
    let first = GRANT.replace("clt.two", "clt.one");
    let (url, serving) = server(&[&first, EXPIRED, GRANT, FOUND]);
    let client = douyin_open::client("key-1", "secret-1").server_url(&url).build().unwrap();
    assert_eq!(client.call(&query()).await.unwrap().ref_id_list, ["7"]);
    let asked = serving.join().unwrap();
    let lines: Vec<_> = asked.iter().map(|asked| asked.line().split(' ').nth(1).unwrap()).collect();
    let path = "/api/industry/v1/solution/query_app_test_relation/";
    let token = "/oauth/stable_client_token/";
    assert_eq!(lines, [token, path, token, path]);
    let carried: Vec<_> = asked.iter().map(|asked| asked.header("access-token")).collect();
    assert_eq!(carried, ["", "clt.one", "", "clt.two"]);
    let body = json!({"client_key": "key-1", "client_secret": "secret-1", "grant_type": "client_credential"});
    assert_eq!(serde_json::from_str::<Value>(&asked[0].body).unwrap(), body);
}

#[tokio::test]
async fn refused_keys_in_both_shapes() {
    let shapes = [
        r#"{"data":{"captcha":"","desc_url":"","description":"Client key or secret error","error_code":10013},"message":"error"}"#,
        r#"{"data":{"description":"Client key or secret error","error_code":10013},"extra":{"logid":"L","now":1673419506000}}"#,
    ];
    for body in shapes {
        let (url, serving) = server(&[body]);
        let client = douyin_open::client("key-1", "secret-1").server_url(&url).build().unwrap();
        let error = client.call(&query()).await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains("10013"), "{text}");
        assert!(!text.contains("secret-1"), "the secret is shown");
        serving.join().unwrap();
    }
}

#[tokio::test]
async fn a_token_of_another_kind_is_not_sent() {
    let (url, _serving) = server(&[]);
    for token in ["rft.8f1d", "5a3bd7d0-1b48-46d6-811e-7e05ace08a2f", "CLT.1", ""] {
        let client = douyin_open::client("key-1", "secret-1").server_url(&url);
        let client = client.access_token(AccessToken::new(token)).build().unwrap();
        let error = client.call(&query()).await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains("`clt.`") || token.is_empty(), "{text}");
        assert!(token.is_empty() || !text.contains(token), "the token is shown");
        assert_ne!(error.kind(), ErrorKind::Refused);
    }
}

#[tokio::test]
async fn the_gateway_refuses_as_the_platform() {
    let clock = Arc::new(StartingAt::new(NOW));
    let gateway = gateway(&clock).await;
    let (key, secret) = (gateway.app_key().to_owned(), gateway.app_secret().to_owned());
    let url = gateway.url().to_owned();
    let asked = tokio::task::spawn_blocking(move || {
        let of = |key: &str, secret: &str, kind: &str| {
            let body = json!({"client_key": key, "client_secret": secret, "grant_type": kind});
            send(&url, "/oauth/client_token/", &[], &body.to_string())
        };
        let path = "/api/industry/v1/solution/query_app_test_relation/";
        let with =
            |token: &str| send(&url, path, &[("access-token", token)], r#"{"type":"goods"}"#);
        [
            of("nobody", &secret, "client_credential"),
            of(&key, "wrong", "client_credential"),
            of(&key, &secret, "authorization_code"),
            with("clt.unknown"),
            with("act.1"),
            send(&url, path, &[], r#"{"type":"goods"}"#),
        ]
    });
    let codes: Vec<_> = asked.await.unwrap().iter().map(|answer| code(answer)).collect();
    assert_eq!(codes, [10003, 10013, 10002, 28_001_008, 28_001_008, 28_001_008]);
}

fn code(answer: &str) -> i64 {
    let answer: Value = serde_json::from_str(answer).unwrap();
    assert_eq!(answer["data"]["error_code"], answer["extra"]["error_code"], "{answer}");
    answer["data"]["error_code"].as_i64().unwrap()
}

#[tokio::test]
async fn the_third_kind_of_codes() {
    let gateway = gateway(&Arc::new(StartingAt::new(NOW))).await;
    let request = DouyinEcomCustomizationQueryStatusRequest::new().order_id("6921052773428299786");
    let answer = client(&gateway).execute(&request).await.unwrap();
    assert!(answer.is_success() && answer.drift().is_empty(), "{answer:?}");
    assert!(!answer.log_id().is_empty());
    assert_eq!(answer.data().unwrap().success_code, Some(1));

    let (url, serving) =
        server(&[r#"{"err_no":28007004,"err_msg":"open_id error","log_id":"2023L","data":{}}"#]);
    let error = support::client(&url).call(&request).await.unwrap_err();
    assert_eq!((error.kind(), error.log_id()), (ErrorKind::Refused, Some("2023L")));
    assert_eq!(error.advice().unwrap().label, "open_id与应用不匹配");
    serving.join().unwrap();
}

/// Whoever has set the variables has a client, and the others are told of theirs, not of Doudian's.
#[test]
fn the_environment_is_this_platforms() {
    if let Err(error) = douyin_open::from_env() {
        let said = error.to_string();
        assert!(
            said.contains("DOUYIN_OPEN_CLIENT_KEY") || said.contains("DOUYIN_OPEN_CLIENT_SECRET"),
            "{said}"
        );
        assert!(!said.contains("DOUDIAN"), "{said}");
    }
}
