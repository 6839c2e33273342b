//! Tokens over their whole life.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use doudian_runtime::transport::TransportError;
use doudian_runtime::{AccessToken, Clock, ErrorKind, Outcome};
use serde_json::{Value, json};
use support::platform::{Pair, Tokens};
use support::{Fake, List, NOW, REFRESH_TOKEN, Reaction, TOKEN, builder, no, ok, query};

const HOUR: i64 = 3600;
const DAY: i64 = 86_400;
const WEEK: i64 = 7 * DAY;

fn stored(pair: &Pair) -> AccessToken {
    AccessToken::new(pair.access())
        .with_refresh_token(pair.refresh())
        .with_expires_at(pair.issued_at + WEEK)
}

fn is_network(method: &str) -> Option<Reaction> {
    let _ = method;
    Some(Reaction::Fail(TransportError::not_sent("connection refused")))
}

#[tokio::test]
async fn a_self_use_app_makes_its_token_on_first_use() {
    let (platform, fake) = Tokens::new();
    let client = platform.builder(&fake).shop_id(12345).build().unwrap();
    assert!(fake.requests().is_empty());
    client.call(&List::default()).await.unwrap();
    client.call(&List::default()).await.unwrap();
    let requests = fake.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(
        requests[0].body,
        r#"{"code":"","grant_type":"authorization_self","shop_id":"12345"}"#
    );
    assert!(requests[0].url.contains("/token/create?"));
    assert!(!requests[0].url.contains("access_token="));
    assert_eq!(query(&requests[1], "access_token"), "TOKEN-1");

    let token = client.access_token().await.unwrap();
    assert_eq!(token.expires_at(), Some(NOW + WEEK));
    assert_eq!(token.shop_id(), Some("12345"));
    assert_eq!((token.shop_name(), token.scope()), (Some("店"), Some("SCOPE")));
    assert_eq!((token.authority_id(), token.token_type()), (Some("77"), Some(0)));
}

#[tokio::test]
async fn what_the_token_is_made_for() {
    let (platform, fake) = Tokens::new();
    let app = || platform.builder(&fake);
    app().test_shop().build().unwrap().access_token().await.unwrap();
    app().auth_subject(9, "MCN").build().unwrap().access_token().await.unwrap();
    app().build().unwrap().exchange_code("c0de").await.unwrap();
    let bodies: Vec<_> = fake.requests().into_iter().map(|request| request.body).collect();
    assert_eq!(
        bodies,
        [
            r#"{"code":"","grant_type":"authorization_self","test_shop":"1"}"#,
            r#"{"auth_id":"9","auth_subject_type":"MCN","code":"","grant_type":"authorization_self"}"#,
            r#"{"code":"c0de","grant_type":"authorization_code"}"#,
        ]
    );
}

/// Two months, a call every quarter of an hour, and the network fails for hours at a time.
#[tokio::test]
async fn sixty_days() {
    for self_use in [true, false] {
        let (platform, fake) = Tokens::new();
        let told = Arc::new(Mutex::new(Vec::new()));
        let sink = told.clone();
        let app = platform
            .builder(&fake)
            .on_token(move |token| sink.lock().unwrap().push(token.access_token().to_owned()));
        let app =
            if self_use { app.shop_id(12345) } else { app.access_token(stored(&platform.issue())) };
        let client = app.build().unwrap();
        for quarter in 0..60 * 96 {
            // The token service is down for the first half of each hour.
            if quarter % 4 < 2 && quarter > 0 {
                platform.trouble(is_network);
            } else {
                platform.well();
            }
            client.call(&List::default()).await.unwrap();
            platform.clock.advance(15 * 60);
        }
        let calls = platform.state.lock().unwrap().calls.clone();
        let tokens = calls.iter().filter(|(_, method)| method.starts_with("token.")).count();
        // One pair a week, and no more than a few tries for each.
        assert!((8..=40).contains(&tokens), "{tokens}");
        assert_eq!(calls.len() - tokens, 60 * 96);
        let mut told = told.lock().unwrap().clone();
        assert_eq!(told.len(), if self_use { 9 } else { 8 });
        told.dedup();
        assert_eq!(told.len(), if self_use { 9 } else { 8 });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_refresh_once() {
    let (platform, fake) = Tokens::new();
    let client = platform.builder(&fake).access_token(stored(&platform.issue())).build().unwrap();
    platform.state.lock().unwrap().slow = Duration::from_millis(50);
    platform.clock.advance(WEEK + 1);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        let client = client.clone();
        tasks.spawn(async move { client.call(&List::default()).await.map(drop) });
    }
    while let Some(result) = tasks.join_next().await {
        result.unwrap().unwrap();
    }
    assert_eq!(fake.count("token.refresh"), 1);
    assert_eq!(fake.count("order.list"), 1000);
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_goes_away_does_not_stop_the_refresh() {
    let (platform, fake) = Tokens::new();
    let client = platform.builder(&fake).access_token(stored(&platform.issue())).build().unwrap();
    platform.state.lock().unwrap().slow = Duration::from_secs(5);
    platform.clock.advance(WEEK + 1);
    let first = client.clone();
    let first = tokio::spawn(async move { first.call(&List::default()).await.map(drop) });
    tokio::time::sleep(Duration::from_secs(1)).await;
    first.abort();
    // Its refresh goes on, and serves the next caller.
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 1);

    // A caller whose time is up leaves the refresh to the others as well.
    platform.clock.advance(WEEK + 1);
    let hasty = client.with_timeout(Duration::from_secs(2));
    let error = hasty.call(&List::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::NotSent));
    assert!(error.is_retryable() && error.is_timeout());
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 2);
}

#[test]
fn a_renewal_that_ends_with_its_runtime_is_begun_again() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let (platform, fake) = Tokens::new();
    let client = platform.builder(&fake).shop_id(1).build().unwrap();
    platform.trouble(|_| Some(Reaction::Hang));
    let first = runtime();
    let hasty = client.with_timeout(Duration::from_millis(20));
    first.block_on(hasty.call(&List::default())).unwrap_err();
    drop(first);
    platform.well();
    runtime().block_on(client.call(&List::default())).unwrap();
}

#[tokio::test]
async fn a_hook_that_panics_harms_no_call() {
    let (platform, fake) = Tokens::new();
    let app = platform.builder(&fake).shop_id(1).on_token(|_| panic!("no room on the disk"));
    app.build().unwrap().call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.create"), 1);
}

#[tokio::test(start_paused = true)]
async fn in_the_last_hour_a_valid_token_is_good_enough() {
    let (platform, fake) = Tokens::new();
    let client = platform.builder(&fake).access_token(stored(&platform.issue())).build().unwrap();
    platform.clock.advance(WEEK - HOUR + 1);
    platform.trouble(is_network);
    for _ in 0..10 {
        client.call(&List::default()).await.unwrap();
    }
    // One try, then a wait of a second, cut short, then one of two seconds.
    assert_eq!(fake.count("token.refresh"), 1);
    tokio::time::advance(Duration::from_millis(499)).await;
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 1);
    tokio::time::advance(Duration::from_millis(501)).await;
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 2);
    // The clock of the machine counts as well.
    platform.clock.advance(3);
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 3);

    // A token service that hangs holds nobody up for long.
    platform.trouble(|_| Some(Reaction::Hang));
    platform.clock.advance(30);
    let started = tokio::time::Instant::now();
    client.call(&List::default()).await.unwrap();
    assert!(started.elapsed() <= Duration::from_secs(3));
    client.call(&List::default()).await.unwrap();
    assert!(started.elapsed() <= Duration::from_secs(3));
    tokio::time::sleep(Duration::from_secs(60)).await;

    platform.well();
    platform.clock.advance(31);
    client.call(&List::default()).await.unwrap();
    assert_eq!(client.access_token().await.unwrap().access_token(), "TOKEN-2");
}

#[tokio::test]
async fn an_expired_token_that_cannot_be_refreshed_is_kept() {
    let (platform, fake) = Tokens::new();
    let client = platform.builder(&fake).access_token(stored(&platform.issue())).build().unwrap();
    platform.clock.advance(WEEK + 1);
    platform.trouble(is_network);
    let error = client.call(&List::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Token, Outcome::NotSent));
    assert!(error.is_retryable());
    assert!(error.to_string().starts_with("order.list: no access token: token.refresh: no reply"));
    assert!(std::error::Error::source(&error).is_some());
    platform.well();
    platform.clock.advance(3);
    client.call(&List::default()).await.unwrap();
}

#[tokio::test]
async fn only_the_merchant_can_revive_a_dead_refresh_token() {
    let (platform, fake) = Tokens::new();
    let pair = platform.issue();
    let client = platform.builder(&fake).access_token(stored(&pair)).build().unwrap();
    platform.clock.advance(2 * WEEK + 1);
    for _ in 0..5 {
        let error = client.call(&List::default()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Authorization, Outcome::NotSent));
        assert!(error.needs_authorization() && !error.is_retryable());
        assert!(error.to_string().contains("authorise the app again"), "{error}");
        assert_eq!(error.sub_code(), Some("dop.token-generate-failed:token-expired"));
        assert!(error.log_id().is_some());
    }
    assert_eq!(fake.count("token.refresh"), 1, "the refusal is final for a while");
    platform.clock.advance(31);
    assert!(client.call(&List::default()).await.is_err());
    assert_eq!(fake.count("token.refresh"), 2);

    // A new authorisation.
    let token = client.exchange_code("c0de").await.unwrap();
    client.with_access_token(token).call(&List::default()).await.unwrap();

    // A self-use app helps itself.
    let own = platform.builder(&fake).shop_id(1).access_token(stored(&pair)).build().unwrap();
    own.call(&List::default()).await.unwrap();
    for sub_code in ["isv.business-failed:31009", "dop.token-generate-failed: token-invalid"] {
        let (platform, fake) = Tokens::new();
        let pair = platform.issue();
        platform.trouble(move |method| (method == "token.refresh").then(|| no(50002, sub_code)));
        platform.clock.advance(WEEK + 1);
        let own = platform.builder(&fake).shop_id(1).access_token(stored(&pair)).build().unwrap();
        own.call(&List::default()).await.unwrap();
        assert_eq!(fake.count("token.create"), 1);
    }
}

#[tokio::test]
async fn a_token_without_refresh_token_ends() {
    let (platform, fake) = Tokens::new();
    let pair = platform.issue();
    let token = AccessToken::new(pair.access());
    let expiring = token.clone().with_expires_at(NOW + WEEK);
    let client = platform.builder(&fake).access_token(expiring).build().unwrap();
    platform.clock.advance(WEEK);
    let error = client.call(&List::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authorization);
    // Of unknown life: the platform decides, and its refusal is passed on.
    let client = client.with_access_token(token);
    let answer = client.execute(&List::default()).await.unwrap();
    assert_eq!(answer.sub_code(), "isv.access-token-expired");
    let error = answer.into_result().unwrap_err();
    assert!(error.is_token_refused());
    assert_eq!(fake.count("order.list"), 1);
}

#[tokio::test]
async fn a_refused_token_is_replaced_and_the_call_repeated_once() {
    for refusal in [
        r#"{"code":40003,"sub_code":"isv.access-token-expired"}"#,
        r#"{"code":40003,"sub_code":"isv.access-token-no-existed"}"#,
        r#"{"err_no":30002,"message":"expired"}"#,
        r#"{"err_no":30005,"message":"unknown"}"#,
    ] {
        let fake = Fake::new(move |request| match query(request, "method").as_str() {
            "token.refresh" => ok(&json!({"access_token": "new", "expires_in": WEEK})),
            _ if query(request, "access_token") == "new" => ok(&json!({})),
            _ => support::reply(refusal),
        });
        let token = AccessToken::new(TOKEN).with_refresh_token(REFRESH_TOKEN);
        let client = builder(&fake).access_token(token.clone()).build().unwrap();
        client.call(&List::default()).await.unwrap();
        assert_eq!((fake.count("order.list"), fake.count("token.refresh")), (2, 1));
        // The refresh token that was not repeated is kept.
        assert_eq!(client.access_token().await.unwrap().refresh_token(), Some(REFRESH_TOKEN));

        // It stays at one repeat.
        let fake = Fake::new(move |request| match query(request, "method").as_str() {
            "token.refresh" => ok(&json!({"access_token": "new", "expires_in": WEEK})),
            _ => support::reply(refusal),
        });
        let client = builder(&fake).access_token(token).build().unwrap();
        let error = client.call(&List::default()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert_eq!((fake.count("order.list"), fake.count("token.refresh")), (2, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_an_older_token_leaves_the_newer_one() {
    // Two calls with the old token: the second is refused after the first has led to a new
    // token.
    let seen = AtomicUsize::new(0);
    let fake = Fake::new(move |request| {
        let wait = |seconds, step| match step {
            Reaction::Reply(reply) => Reaction::After(Duration::from_secs(seconds), reply),
            step => step,
        };
        match query(request, "method").as_str() {
            "token.refresh" => ok(&json!({"access_token": "new", "expires_in": WEEK})),
            _ if query(request, "access_token") == "new" => ok(&json!({})),
            _ => {
                let first = seen.fetch_add(1, Ordering::SeqCst) == 0;
                wait(if first { 1 } else { 5 }, no(40003, "isv.access-token-expired"))
            }
        }
    });
    let token = AccessToken::new(TOKEN).with_refresh_token(REFRESH_TOKEN);
    let client = builder(&fake).access_token(token).build().unwrap();
    let other = client.clone();
    let late = tokio::spawn(async move { other.call(&List::default()).await.map(drop) });
    client.call(&List::default()).await.unwrap();
    late.await.unwrap().unwrap();
    assert_eq!((fake.count("order.list"), fake.count("token.refresh")), (4, 1));
}

#[tokio::test]
async fn a_repeated_token_keeps_its_expiry() {
    let (platform, fake) = Tokens::new();
    let pair = platform.issue();
    // The caller believes that the token ends earlier than the platform does, and the
    // platform's reply says a full week.
    let token = stored(&pair).with_expires_at(NOW + 2 * HOUR);
    let access = pair.access();
    platform.trouble(move |_| Some(ok(&json!({"access_token": access, "expires_in": WEEK}))));
    let client = platform.builder(&fake).access_token(token).build().unwrap();
    platform.clock.advance(HOUR + 1);
    for _ in 0..5 {
        client.call(&List::default()).await.unwrap();
    }
    assert_eq!(client.access_token().await.unwrap().expires_at(), Some(NOW + 2 * HOUR));
    assert_eq!(fake.count("token.refresh"), 1, "asking again at once would not help");
    // It is dead by our clock, and the platform says that it lives: so it does.
    platform.clock.advance(HOUR);
    client.call(&List::default()).await.unwrap();
    let token = client.access_token().await.unwrap();
    assert_eq!(token.expires_at(), Some(platform.clock.now() + WEEK));
    assert_eq!(fake.count("token.refresh"), 2);
}

#[tokio::test]
async fn the_life_of_a_token_in_every_form() {
    let expiry = async |expires_in: Value| {
        let data = json!({"access_token": "t", "refresh_token": "r", "expires_in": expires_in});
        let fake = Fake::new(move |_| ok(&data));
        let client = builder(&fake).build().unwrap();
        client.exchange_code("c").await.unwrap().expires_at()
    };
    assert_eq!(expiry(json!(530_808)).await, Some(NOW + 530_808));
    assert_eq!(expiry(json!("604800")).await, Some(NOW + WEEK));
    assert_eq!(expiry(json!(NOW + 77)).await, Some(NOW + 77));
    assert_eq!(expiry(json!((NOW + 77).to_string())).await, Some(NOW + 77));
    assert_eq!(expiry(Value::Null).await, None);
}

#[tokio::test]
async fn a_grant_without_token_is_an_error() {
    for data in [json!({}), json!(null), json!([]), json!({"access_token": ""})] {
        let fake = Fake::new(move |_| ok(&data));
        let error = builder(&fake).shop_id(1).build().unwrap().call(&List::default()).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token);
        assert!(error.to_string().contains("token.create"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn token_calls_that_collide_are_repeated() {
    let seen = AtomicUsize::new(0);
    let fake = Fake::new(move |request| match query(request, "method").as_str() {
        "token.create" if seen.fetch_add(1, Ordering::SeqCst) < 3 => {
            no(50002, "isv.business-failed:31012")
        }
        "token.create" => ok(&json!({"access_token": "t"})),
        _ => ok(&json!({})),
    });
    let client = builder(&fake).shop_id(1).build().unwrap();
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.create"), 4);

    let fake = Fake::new(|_| no(50002, "isv.business-failed:31012"));
    let client = builder(&fake).shop_id(1).build().unwrap();
    let error = client.call(&List::default()).await.unwrap_err();
    assert_eq!(fake.count("token.create"), 5);
    assert!(error.is_retryable(), "{error}");
}

#[tokio::test]
async fn what_a_self_use_app_is_refused_reaches_the_caller() {
    let fake = Fake::new(|_| no(50001, "dop.token-generate-failed:no-authorization"));
    let client = builder(&fake).shop_id(1).build().unwrap();
    let error = client.call(&List::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(error.needs_authorization());
    assert_eq!(error.log_id(), Some("20260101R"));
}

#[tokio::test]
async fn each_shop_of_a_tool_app_has_its_own_token() {
    let (platform, fake) = Tokens::new();
    let app = platform.builder(&fake).build().unwrap();
    let error = app.call(&List::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains(".shop_id("), "{error}");
    assert_eq!(app.access_token().await.unwrap_err().kind(), ErrorKind::Config);

    let shops: Vec<_> = (0..3).map(|_| app.with_access_token(stored(&platform.issue()))).collect();
    platform.clock.advance(WEEK + 1);
    for shop in &shops {
        shop.call(&List::default()).await.unwrap();
    }
    let tokens: Vec<_> = fake
        .requests()
        .iter()
        .filter(|request| query(request, "method") == "order.list")
        .map(|request| query(request, "access_token"))
        .collect();
    assert_eq!(tokens, ["TOKEN-4", "TOKEN-5", "TOKEN-6"]);

    let renewed = app.refresh_access_token("REFRESH-4").await.unwrap();
    assert_eq!(renewed.access_token(), "TOKEN-4");
}

#[test]
fn a_token_can_be_stored() {
    let token =
        AccessToken::new("a\"b").with_refresh_token("r").with_expires_at(NOW).with_shop_id(5);
    let read = AccessToken::from_json(&token.to_json()).unwrap();
    assert_eq!(read.to_json(), token.to_json());
    assert_eq!((read.access_token(), read.refresh_token()), ("a\"b", Some("r")));
    assert_eq!((read.expires_at(), read.shop_id()), (Some(NOW), Some("5")));

    let bare = AccessToken::new("a");
    assert_eq!(bare.to_json(), r#"{"access_token":"a"}"#);
    let bare = AccessToken::from_json(&bare.to_json()).unwrap();
    assert_eq!((bare.refresh_token(), bare.expires_at()), (None, None));
    for text in ["", "{}", "[]", "null", r#"{"access_token":""}"#, r#"{"access_token":5"#] {
        assert!(AccessToken::from_json(text).is_err(), "{text}");
    }
}

#[test]
fn the_hours_of_a_token() {
    let token = AccessToken::new("a").with_expires_at(NOW + WEEK);
    assert!(token.is_valid(NOW) && !token.needs_refresh(NOW));
    assert_eq!(token.expires_in(NOW), Some(WEEK));
    assert!(!token.needs_refresh(NOW + WEEK - HOUR - 1));
    assert!(token.needs_refresh(NOW + WEEK - HOUR));
    assert!(token.is_valid(NOW + WEEK - 1));
    assert!(!token.is_valid(NOW + WEEK));
    assert_eq!(token.expires_in(NOW + WEEK + 5), Some(0));
    let unknown = AccessToken::new("a");
    assert!(unknown.is_valid(i64::MAX) && !unknown.needs_refresh(i64::MAX));
}
