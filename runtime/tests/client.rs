//! What the client sends, when it repeats, and when it gives up.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::Arc;
use std::time::Duration;

use doudian_runtime::api::Effect;
use doudian_runtime::sign::Signable;
use doudian_runtime::transport::{HttpReply, TransportError};
use doudian_runtime::{
    AccessToken, AppSecret, Client, ErrorKind, ManualClock, Outcome, Request, SignMethod,
};
use serde_json::{Value, json};
use support::platform::dated;
use support::{
    APP_KEY, APP_SECRET, Fake, List, NOW, Open, Reaction, Ship, TOKEN, builder, client, no, ok,
    query,
};

#[tokio::test]
async fn what_is_sent() {
    let fake = Fake::new(|_| ok(&json!({})));
    let token = AccessToken::new("a b+c/d=&#中");
    let app = builder(&fake).server_url("https://gateway.example/base/").access_token(token);
    app.build().unwrap().call(&List { page: Some(3) }).await.unwrap();
    let request = &fake.requests()[0];
    assert_eq!(request.body, r#"{"page":3}"#);
    let sign = Signable::Request {
        app_key: APP_KEY,
        method: "order.list",
        param_json: &request.body,
        timestamp: &NOW.to_string(),
    }
    .sign(SignMethod::HmacSha256, &AppSecret::from(APP_SECRET));
    assert_eq!(
        request.url,
        format!(
            "https://gateway.example/base/order/list?app_key={APP_KEY}&method=order.list\
             &access_token=a%20b%2Bc%2Fd%3D%26%23%E4%B8%AD&timestamp={NOW}&v=2&sign={sign}\
             &sign_method=hmac-sha256"
        )
    );
    let header = |name: &str| {
        let found = request.headers.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| value.as_str())
    };
    assert_eq!(header("content-type"), Some("application/json"));
    assert_eq!(header("from"), Some("sdk"));
    assert_eq!(header("sdk-type"), Some("rust"));
    assert!(header("sdk-version").unwrap().starts_with("doudian-sdk-rust-"));
    assert_eq!(header("x-open-no-old-err-code"), Some("1"));
    assert!(header("authorization").is_none() && header("cookie").is_none());
}

#[tokio::test]
async fn a_call_without_token_carries_none() {
    let fake = Fake::new(|_| ok(&json!(1)));
    let app = builder(&fake).sign_method(SignMethod::Md5).build().unwrap();
    assert_eq!(app.call(&Open::default()).await.unwrap(), json!(1));
    let request = &fake.requests()[0];
    assert_eq!(request.body, "{}");
    assert!(!request.url.contains("access_token"));
    assert_eq!(query(request, "sign_method"), "md5");
    assert_eq!(query(request, "sign").len(), 32);
    // A token that the client has does not go along either.
    client(&fake).call(&Open::default()).await.unwrap();
    assert!(!fake.requests()[1].url.contains("access_token"));
}

#[tokio::test]
async fn raw_calls() {
    let fake = Fake::new(|_| ok(&json!({"id": 4_920_430_888_859_306_123_i64})));
    let client = client(&fake);
    let parameters = json!({"b": [1, {"z": 1, "a": null}], "a": "&<>='/ô汉😀", "id": u64::MAX});
    let data = client.call_raw("sms.template.apply.list", &parameters).await.unwrap();
    assert_eq!(data["id"], json!(4_920_430_888_859_306_123_i64));
    client.call_raw("material.get_cap_info", &Value::Null).await.unwrap();
    client.call_raw("token.create", &json!({})).await.unwrap();
    let requests = fake.requests();
    assert_eq!(
        requests[0].body,
        r#"{"a":"&<>='/ô汉😀","b":[1,{"a":null,"z":1}],"id":18446744073709551615}"#
    );
    assert!(requests[0].url.contains("/sms/template/apply/list?"));
    assert_eq!(query(&requests[0], "access_token"), TOKEN);
    assert_eq!(requests[1].body, "{}");
    assert_eq!(query(&requests[1], "method"), "material.get_cap_info");
    assert_eq!(query(&requests[2], "access_token"), "");

    for name in ["", "order", "order.", ".list", "a..b", "a.b c", "a/b.c", "a.b?x=1", "订单.list"]
    {
        let error = client.call_raw(name, &Value::Null).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Request, Outcome::NotSent));
        assert!(!error.is_retryable());
    }
    for parameters in [json!([]), json!("x"), json!(1), json!(true)] {
        let error = client.call_raw("a.b", &parameters).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
    }
    assert_eq!(fake.requests().len(), 3);

    let fake = Fake::new(|_| no(20000, "isp.service-error:1"));
    let client = support::client(&fake);
    let answer = client.execute_raw("a.b", &Value::Null).await.unwrap();
    assert_eq!(answer.sub_code(), "isp.service-error:1");
    let error = client.call_raw("a.b", &Value::Null).await.unwrap_err();
    // Nothing is known about the method: it may write.
    assert_eq!((error.outcome(), error.is_retryable()), (Outcome::Unknown, false));
    assert_eq!(error.method(), Some("a.b"));
}

#[tokio::test]
async fn a_wrong_clock_is_corrected() {
    // Our clock is two hours slow; 2026-01-01 02:00:00.
    let right = NOW + 7200;
    let fake = Fake::new(move |request| {
        let stamp: i64 = query(request, "timestamp").parse().unwrap();
        if (stamp - right).abs() > 600 {
            dated(no(40003, "isv.timestamp-invalid"), "Thu, 01 Jan 2026 02:00:00 GMT")
        } else {
            ok(&json!({}))
        }
    });
    let client = client(&fake);
    client.call(&Ship::default()).await.unwrap();
    client.call(&Ship::default()).await.unwrap();
    let stamps: Vec<_> =
        fake.requests().iter().map(|request| query(request, "timestamp")).collect();
    assert_eq!(stamps, [NOW.to_string(), right.to_string(), right.to_string()]);

    // All of many calls at once are repeated, though only one sets the clock.
    let client = builder(&fake).access_token(AccessToken::new("t")).build().unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let client = client.clone();
        tasks.spawn(async move { client.call(&Ship::default()).await });
    }
    while let Some(result) = tasks.join_next().await {
        result.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_refused_time_stamp_that_the_clock_does_not_explain() {
    for date in [None, Some("yesterday"), Some("Thu, 01 Jan 2026 00:00:09 GMT")] {
        let fake = Fake::new(move |_| match date {
            Some(date) => dated(no(40003, "isv.timestamp-invalid"), date),
            None => no(40003, "isv.timestamp-invalid"),
        });
        let error = client(&fake).call(&List::default()).await.unwrap_err();
        assert_eq!(error.sub_code(), Some("isv.timestamp-invalid"));
        assert_eq!(fake.requests().len(), 1);
    }
    // A platform whose date is wrong is not asked for ever.
    let wrong = "Fri, 02 Jan 2026 00:00:00 GMT";
    let fake = Fake::new(move |_| dated(no(40003, "isv.timestamp-invalid"), wrong));
    client(&fake).call(&List::default()).await.unwrap_err();
    assert_eq!(fake.requests().len(), 2);
}

#[tokio::test]
async fn nothing_else_is_repeated() {
    for step in [
        || no(20000, "dop.service-error"),
        || no(60000, "isv.traffic-limited"),
        || Reaction::Reply(HttpReply::new(502, "busy")),
        || Reaction::Fail(TransportError::not_sent("refused")),
        || Reaction::Fail(TransportError::unknown("reset")),
    ] {
        let fake = Fake::new(move |_| step());
        client(&fake).call(&List::default()).await.unwrap_err();
        assert_eq!(fake.requests().len(), 1);
    }
}

#[tokio::test]
async fn failures_of_the_transport() {
    let not_sent = Fake::new(|_| Reaction::Fail(TransportError::not_sent("refused")));
    let unknown = Fake::new(|_| Reaction::Fail(TransportError::unknown("reset")));

    let error = client(&not_sent).call(&Ship::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Transport, Outcome::NotSent));
    assert!(error.is_retryable(), "nothing was sent, so even a write may be repeated");

    assert_eq!(Ship::API.effect, Effect::Write);
    let error = client(&unknown).call(&Ship::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Transport, Outcome::Unknown));
    assert!(!error.is_retryable());
    assert!(error.to_string().contains("look before repeating"), "{error}");

    let error = client(&unknown).call(&List::default()).await.unwrap_err();
    assert!(error.is_retryable(), "a read");
    let error = client(&unknown).call(&Open::default()).await.unwrap_err();
    assert!(error.is_retryable(), "an idempotent call");
}

#[tokio::test(start_paused = true)]
async fn time_outs() {
    let fake = Fake::new(|_| Reaction::Hang);
    let client = client(&fake).with_timeout(Duration::from_secs(3));
    let started = tokio::time::Instant::now();
    let error = client.call(&Ship::default()).await.unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(4));
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::Unknown));
    assert!(error.to_string().contains("3s"), "{error}");
    assert_eq!(fake.requests()[0].timeout, Duration::from_secs(3));

    // A transport that knows better says so.
    let fake = Fake::new(|_| Reaction::Fail(TransportError::not_sent("connecting").timed_out()));
    let error = support::client(&fake).call(&Ship::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::NotSent));
    assert!(error.is_retryable());
    let text = error.to_string();
    assert!(text.contains("connecting") && !text.contains("token"), "{text}");
    assert!(std::error::Error::source(&error).is_some());
    let fake = Fake::new(|_| Reaction::Fail(TransportError::unknown("reading").timed_out()));
    let error = support::client(&fake).call(&Ship::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::Unknown));
    assert!(error.to_string().contains("reading") && error.is_timeout(), "{error}");

    // A call for which no time was left says so too.
    let client = support::client(&fake).with_timeout(Duration::ZERO);
    let text = client.call(&Ship::default()).await.unwrap_err().to_string();
    assert!(text.contains("not sent") && !text.contains("token"), "{text}");
    let fake = Fake::new(|_| Reaction::Hang);
    let client = builder(&fake).shop_id(1).timeout(Duration::from_secs(1)).build().unwrap();
    let text = client.call(&Ship::default()).await.unwrap_err().to_string();
    assert!(text.contains("token"), "{text}");

    // The token's share of the time is not available to the call.
    let fake = Fake::new(|request| match query(request, "method").as_str() {
        "token.create" => {
            let Reaction::Reply(reply) = ok(&json!({"access_token": "t"})) else { unreachable!() };
            Reaction::After(Duration::from_secs(4), reply)
        }
        _ => ok(&json!({})),
    });
    let client = builder(&fake).shop_id(1).timeout(Duration::from_secs(10)).build().unwrap();
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.requests()[1].timeout, Duration::from_secs(6));

    let client = builder(&fake).shop_id(1).timeout(Duration::MAX).build().unwrap();
    client.call(&List::default()).await.unwrap();
    let client = client.with_timeout(Duration::ZERO);
    let error = client.call(&List::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::NotSent));
}

#[test]
fn without_a_runtime_a_call_is_an_error() {
    let fake = Fake::new(|_| ok(&json!({})));
    let client = client(&fake);
    let request = List::default();
    let mut call = Box::pin(client.call(&request));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match call.as_mut().poll(&mut context) {
        std::task::Poll::Ready(Err(error)) => assert_eq!(error.kind(), ErrorKind::Config),
        other => panic!("{:?}", other.map(drop)),
    }
}

#[test]
fn the_page_of_authorisation() {
    let client = client(&Fake::body("{}"));
    assert_eq!(
        client.authorize_url("74", "a&b=c 中"),
        "https://fuwu.jinritemai.com/authorize?service_id=74&state=a%26b%3Dc%20%E4%B8%AD"
    );
}

#[test]
fn a_client_needs_key_and_secret() {
    for (key, secret) in [("", "s"), (" ", "s"), ("k", ""), ("k", " ")] {
        let error = Client::builder(key, secret).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
    }
    let clock = Arc::new(ManualClock::new(0));
    Client::builder("k", "s").clock(clock).build().unwrap();
}

#[test]
fn clients_can_be_shared() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Client>();
    shared::<doudian_runtime::Error>();
    assert!(size_of::<doudian_runtime::Error>() <= size_of::<usize>());
}
