//! A platform in trouble is not asked for tokens more than now and then.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use doudian_runtime::transport::{HttpReply, TransportError};
use doudian_runtime::{AccessToken, Client, ErrorKind, Outcome};
use serde_json::json;
use support::platform::Tokens;
use support::{Fake, List, NOW, REFRESH_TOKEN, Reaction, TOKEN, builder, no, ok, query};
use tokio::time::Instant;

const WEEK: i64 = 7 * 86_400;

/// A name, and an answer of a token call.
type Trouble = (&'static str, fn() -> Reaction);

/// What a token call may answer that does not help.
fn troubles() -> Vec<Trouble> {
    vec![
        ("50000", || no(50_000, "")),
        ("unknown refusal", || no(50_002, "isv.business-failed:4711")),
        ("refused refresh token", || no(50_001, "dop.token-generate-failed:token-invalid")),
        ("limit", || no(60_000, "isv.traffic-limited")),
        ("html", || support::reply("<html>busy</html>")),
        ("502", || Reaction::Reply(HttpReply::new(502, "busy"))),
        ("empty token", || ok(&json!({"access_token": "", "refresh_token": "r"}))),
        ("no data", || ok(&json!({}))),
        ("the refused token", || ok(&json!({"access_token": TOKEN, "expires_in": WEEK}))),
        ("the refused token, no life", || ok(&json!({"access_token": TOKEN, "expires_in": 0}))),
        ("a new one, no life", || ok(&json!({"access_token": "n", "expires_in": 0}))),
        ("a new one, expired", || ok(&json!({"access_token": "n", "expires_in": -5}))),
        ("not sent", || Reaction::Fail(TransportError::not_sent("connection refused"))),
        ("reset", || Reaction::Fail(TransportError::unknown("reset"))),
    ]
}

/// A client whose token the platform refuses, as it refuses every other one.
fn refused(trouble: fn() -> Reaction) -> (Client, Arc<Fake>) {
    let fake = Fake::new(move |request| match query(request, "method").as_str() {
        "order.list" => no(40_003, "isv.access-token-expired"),
        _ => trouble(),
    });
    let token = AccessToken::new(TOKEN).with_refresh_token(REFRESH_TOKEN);
    (builder(&fake).access_token(token).build().unwrap(), fake)
}

#[tokio::test(start_paused = true)]
async fn a_hundred_calls_make_one_refresh() {
    for (name, trouble) in troubles() {
        let (client, fake) = refused(trouble);
        let first = client.call(&List::default()).await.unwrap_err();
        // Whoever comes in the same moment gets the same answer.
        for _ in 0..99 {
            let error = client.call(&List::default()).await.unwrap_err();
            if error.kind() != ErrorKind::Refused {
                assert_eq!(error.outcome(), Outcome::NotSent, "{name}: {error}");
                let wait = error.retry_after().expect(name);
                assert!(wait <= Duration::from_secs(1), "{name}: {wait:?}");
                assert!(
                    error.to_string().contains("; it is tried again in 1 s"),
                    "{name}: {error}"
                );
            }
        }
        assert_eq!(fake.count("token.refresh"), 1, "{name}: {first}");
        assert!(fake.count("order.list") <= 3, "{name}: {}", fake.count("order.list"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_calls_at_once_make_one_refresh() {
    for (name, trouble) in troubles() {
        let (client, fake) = refused(trouble);
        let mut tasks = tokio::task::JoinSet::new();
        let started = Instant::now();
        for _ in 0..100 {
            let client = client.clone();
            tasks.spawn(async move { client.call(&List::default()).await.map(drop) });
        }
        while let Some(result) = tasks.join_next().await {
            result.unwrap().unwrap_err();
        }
        // A machine that is busy for longer than the first wait has seen the second try.
        if started.elapsed() < Duration::from_millis(400) {
            assert_eq!(fake.count("token.refresh"), 1, "{name}");
        }
    }
}

/// A day of calls, ten each second, makes a try each half minute at most.
#[tokio::test(start_paused = true)]
async fn waits_double_up_to_a_minute() {
    for (name, trouble) in troubles() {
        let tries = Arc::new(std::sync::Mutex::new(Vec::new()));
        let seen = tries.clone();
        let fake = Fake::new(move |request| match query(request, "method").as_str() {
            "order.list" => no(40_003, "isv.access-token-expired"),
            _ => {
                seen.lock().unwrap().push(Instant::now());
                trouble()
            }
        });
        let token = AccessToken::new(TOKEN).with_refresh_token(REFRESH_TOKEN);
        let client = builder(&fake).access_token(token).build().unwrap();
        for _ in 0..10 * 600 {
            client.call(&List::default()).await.unwrap_err();
            tokio::time::advance(Duration::from_millis(100)).await;
        }
        let tries = tries.lock().unwrap();
        let waits: Vec<_> = tries.windows(2).map(|pair| pair[1] - pair[0]).collect();
        for (number, wait) in waits.iter().enumerate() {
            let longest = Duration::from_secs((1 << number.min(6)).min(60));
            // A call comes every tenth of a second, so it may be that much later; a token has
            // to be refused first, which is one call more.
            let late = Duration::from_millis(300);
            assert!(
                longest / 2 <= *wait && *wait <= longest + late,
                "{name}: wait {number} is {wait:?}"
            );
        }
        assert!((14..=24).contains(&tries.len()), "{name}: {}", tries.len());
    }
}

/// New tokens that are refused at once: the first may be bad luck.
#[tokio::test(start_paused = true)]
async fn tokens_that_are_refused_at_once() {
    let number = AtomicUsize::new(0);
    let fake = Fake::new(move |request| match query(request, "method").as_str() {
        "order.list" => no(40_003, "isv.access-token-no-existed"),
        _ => {
            let token = format!("new {}", number.fetch_add(1, Ordering::SeqCst));
            ok(&json!({"access_token": token, "expires_in": WEEK}))
        }
    });
    let token = AccessToken::new(TOKEN).with_refresh_token(REFRESH_TOKEN);
    let client = builder(&fake).access_token(token).build().unwrap();
    for _ in 0..100 {
        client.call(&List::default()).await.unwrap_err();
    }
    assert_eq!(fake.count("token.refresh"), 2);
    let error = client.call(&List::default()).await.unwrap_err();
    assert!(error.to_string().contains("that it has just given"), "{error}");
    for _ in 0..10 * 600 {
        client.call(&List::default()).await.unwrap_err();
        tokio::time::advance(Duration::from_millis(100)).await;
    }
    assert!((14..=24).contains(&fake.count("token.refresh")), "{}", fake.count("token.refresh"));
}

#[tokio::test(start_paused = true)]
async fn a_self_use_app_waits_as_well() {
    for answer in [
        (|| no(50_000, "")) as fn() -> Reaction,
        || ok(&json!({"access_token": "", "expires_in": WEEK})),
        || Reaction::Fail(TransportError::not_sent("connection refused")),
    ] {
        let fake = Fake::new(move |_| answer());
        let client = builder(&fake).shop_id(1).build().unwrap();
        for _ in 0..100 {
            client.call(&List::default()).await.unwrap_err();
        }
        assert_eq!(fake.count("token.create"), 1);
        tokio::time::advance(Duration::from_secs(1)).await;
        for _ in 0..100 {
            client.call(&List::default()).await.unwrap_err();
        }
        assert_eq!(fake.count("token.create"), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn the_error_of_a_wait_is_the_last_one() {
    let (platform, fake) = Tokens::new();
    let client = platform.builder(&fake).shop_id(1).build().unwrap();
    platform.trouble(|_| Some(no(50_000, "")));
    client.call(&List::default()).await.unwrap_err();
    platform.trouble(|_| Some(support::reply("<html>")));
    let error = client.call(&List::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Token, Some(50_000)));
    assert!(error.is_retryable() && error.log_id().is_some());
    let text = error.to_string();
    assert!(text.starts_with("order.list: no access token: token.create: refused with"), "{text}");
    assert_eq!(text.matches("tried again").count(), 1, "{text}");
    // `access_token` says the same.
    let error = client.access_token().await.unwrap_err();
    assert_eq!(error.code(), Some(50_000));
    assert!(error.retry_after().is_some());
    tokio::time::advance(Duration::from_secs(1)).await;
    let error = client.call(&List::default()).await.unwrap_err();
    assert_eq!(error.code(), None);
    assert!(error.to_string().contains("HTML"), "{error}");
    // An error of another kind says nothing about when.
    platform.well();
    tokio::time::advance(Duration::from_secs(2)).await;
    client.call(&List::default()).await.unwrap();
    let error = client.call_raw("nothing", &json!({})).await.unwrap_err();
    assert_eq!(error.retry_after(), None);
}

/// A token that was good for a while wipes the slate.
#[tokio::test(start_paused = true)]
async fn old_failures_are_forgotten() {
    let (platform, fake) = Tokens::new();
    let client = platform.builder(&fake).shop_id(1).build().unwrap();
    for _ in 0..2 {
        platform.trouble(|_| Some(no(50_000, "")));
        let before = fake.count("token.create") + fake.count("token.refresh");
        for failures in 1..=4 {
            client.call(&List::default()).await.unwrap_err();
            let after = fake.count("token.create") + fake.count("token.refresh");
            assert_eq!(after - before, failures);
            let longest = Duration::from_secs(1 << (failures - 1));
            let error = client.call(&List::default()).await.unwrap_err();
            assert!(error.retry_after().unwrap() <= longest);
            tokio::time::advance(longest).await;
        }
        platform.well();
        client.call(&List::default()).await.unwrap();
        tokio::time::advance(Duration::from_secs(121)).await;
        platform.clock.advance(WEEK + 1);
    }
}

/// One odd refusal of a good token does not lock the client out.
#[tokio::test(start_paused = true)]
async fn a_token_that_the_platform_insists_on_gets_another_chance() {
    let calls = AtomicUsize::new(0);
    let fake = Fake::new(move |request| match query(request, "method").as_str() {
        "order.list" if calls.fetch_add(1, Ordering::SeqCst) == 0 => {
            no(40_003, "isv.access-token-no-existed")
        }
        "order.list" => ok(&json!({})),
        _ => ok(&json!({"access_token": TOKEN, "expires_in": WEEK})),
    });
    let token = AccessToken::new(TOKEN).with_refresh_token(REFRESH_TOKEN);
    let client = builder(&fake).access_token(token).build().unwrap();
    let error = client.call(&List::default()).await.unwrap_err();
    assert!(error.to_string().contains("gave the access token again"), "{error}");
    tokio::time::advance(Duration::from_secs(1)).await;
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 1);
}

/// A self-use app whose refresh brings nothing makes a new token.
#[tokio::test]
async fn a_self_use_app_helps_itself() {
    for answer in [
        (|| ok(&json!({"access_token": TOKEN, "expires_in": WEEK}))) as fn() -> Reaction,
        || no(50_002, "isv.business-failed:4711"),
        || no(50_001, "dop.token-generate-failed:grant-type-invalid"),
    ] {
        let fake = Fake::new(move |request| match query(request, "method").as_str() {
            "token.refresh" => answer(),
            "token.create" => ok(&json!({"access_token": "new", "expires_in": WEEK})),
            _ if query(request, "access_token") == "new" => ok(&json!({})),
            _ => no(40_003, "isv.access-token-expired"),
        });
        let token = AccessToken::new(TOKEN).with_refresh_token(REFRESH_TOKEN);
        let client = builder(&fake).shop_id(1).access_token(token).build().unwrap();
        client.call(&List::default()).await.unwrap();
        assert_eq!((fake.count("token.refresh"), fake.count("token.create")), (1, 1));
    }
}

/// A clock that is set neither starts a storm nor locks anybody out.
#[tokio::test(start_paused = true)]
async fn clocks_that_jump() {
    let (platform, fake) = Tokens::new();
    let client = platform.builder(&fake).shop_id(1).build().unwrap();
    client.call(&List::default()).await.unwrap();
    let made = || fake.count("token.create") + fake.count("token.refresh");

    // Back by a week and forth again: the token is the same.
    platform.clock.set(NOW - WEEK);
    client.call(&List::default()).await.unwrap();
    platform.clock.set(NOW);
    client.call(&List::default()).await.unwrap();
    assert_eq!(made(), 1);

    // Back while a wait is on.
    platform.clock.advance(WEEK);
    platform.trouble(|_| Some(no(50_000, "")));
    client.call(&List::default()).await.unwrap_err();
    platform.clock.set(NOW - WEEK);
    platform.clock.set(NOW + WEEK);
    client.call(&List::default()).await.unwrap_err();
    assert_eq!(made(), 2);
    platform.clock.set(NOW + WEEK - 86_400);
    platform.well();
    tokio::time::advance(Duration::from_secs(1)).await;
    platform.clock.set(NOW + WEEK);
    client.call(&List::default()).await.unwrap();
    assert_eq!(made(), 3);

    // Each jump ahead ends one wait and no more.
    platform.clock.advance(WEEK);
    platform.trouble(|_| Some(no(50_000, "")));
    for jumps in 1..=3 {
        for _ in 0..100 {
            client.call(&List::default()).await.unwrap_err();
        }
        assert_eq!(made(), 3 + jumps);
        platform.clock.advance(86_400);
    }
}
