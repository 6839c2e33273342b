//! New tokens are stored before they are used, whatever the hook does.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use doudian_runtime::{AccessToken, Client};
use serde_json::json;
use support::platform::Tokens;
use support::{Fake, List, Reaction, builder, ok, query};

const WEEK: i64 = 7 * 86_400;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_uses_a_token_that_is_not_stored() {
    let events = Arc::new(Mutex::new(Vec::new()));
    let (used, stored) = (events.clone(), events.clone());
    let fake = Fake::new(move |request| match query(request, "method").as_str() {
        "token.create" => ok(&json!({"access_token": "t", "expires_in": WEEK})),
        _ => {
            used.lock().unwrap().push("used");
            ok(&json!({}))
        }
    });
    let (entered, hook) = std::sync::mpsc::channel();
    let (go, gate) = std::sync::mpsc::channel();
    let gate = Mutex::new(gate);
    let app = builder(&fake).shop_id(1).on_token(move |_| {
        entered.send(()).unwrap();
        gate.lock().unwrap().recv().unwrap();
        stored.lock().unwrap().push("stored");
    });
    let client = app.build().unwrap();
    let calls = [(); 2].map(|()| {
        let client = client.clone();
        tokio::spawn(async move { client.call(&List::default()).await.map(drop) })
    });
    // Both calls have all the time they want, and the hook is at work.
    tokio::task::spawn_blocking(move || hook.recv().unwrap()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(events.lock().unwrap().is_empty());
    go.send(()).unwrap();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(*events.lock().unwrap(), ["stored", "used", "used"]);
}

#[tokio::test]
async fn a_hook_that_panics_harms_nobody() {
    let (platform, fake) = Tokens::new();
    let app = platform.builder(&fake).shop_id(1).on_token(|_| panic!("no room on the disk"));
    let client = app.build().unwrap();
    client.call(&List::default()).await.unwrap();
    client.call(&List::default()).await.unwrap();
    let token = client.exchange_code("c0de").await.unwrap();
    assert_eq!(token.access_token(), "TOKEN-2");
    assert_eq!(fake.count("token.create"), 2);
}

/// The one-time code is spent, and the old refresh token worthless: nothing that is told of the
/// answer may cost it.
#[tokio::test]
async fn a_hook_that_panics_at_drift_costs_no_answer() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let sink = told.clone();
    let fake = Fake::new(|request| match query(request, "method").as_str() {
        "order.list" => ok(&json!({"total": 1, "new": true})),
        _ => ok(&json!({"access_token": "t", "expires_in": "soon", "token_type": "main"})),
    });
    let app = builder(&fake).shop_id(1).on_drift(move |method, _| {
        sink.lock().unwrap_or_else(PoisonError::into_inner).push(method.to_owned());
        panic!("no room on the disk");
    });
    let client = app.build().unwrap();
    let page = client.call(&List::default()).await.unwrap();
    assert_eq!(page.total(), 1);
    assert_eq!(client.exchange_code("c0de").await.unwrap().access_token(), "t");
    let told = told.lock().unwrap_or_else(PoisonError::into_inner);
    assert_eq!(*told, ["token.create", "order.list", "token.create"]);
    assert_eq!(fake.count("token.create"), 2);
}

#[tokio::test]
async fn a_hook_that_makes_a_call_does_not_wait_for_itself_for_ever() {
    let (platform, fake) = Tokens::new();
    let cell = Arc::new(OnceLock::<Client>::new());
    let inner = cell.clone();
    let app = platform.builder(&fake).shop_id(1).on_token(move |_| {
        let client = inner.get().unwrap();
        tokio::runtime::Handle::current().block_on(client.call(&List::default())).unwrap();
    });
    let client = cell.get_or_init(|| app.build().unwrap());
    let request = List::default();
    let call = tokio::time::timeout(Duration::from_secs(20), client.call(&request));
    call.await.unwrap().unwrap();
    assert_eq!(fake.count("token.create"), 1);
}

#[test]
fn a_token_that_was_granted_is_not_lost_with_its_runtime() {
    let (platform, fake) = Tokens::new();
    let app = platform.builder(&fake).shop_id(1);
    let (go, gate) = std::sync::mpsc::channel();
    let gate = Mutex::new(gate);
    let app = app.on_token(move |_| gate.lock().unwrap().recv().unwrap());
    let client = app.build().unwrap();
    let first = runtime();
    let hasty = client.with_timeout(Duration::from_millis(100));
    first.block_on(hasty.call(&List::default())).unwrap_err();
    // A runtime that is dropped waits for the hook.
    go.send(()).unwrap();
    drop(first);
    runtime().block_on(client.call(&List::default())).unwrap();
    assert_eq!(fake.count("token.create"), 1);
}

#[test]
fn a_renewal_in_the_last_hour_that_was_dropped_is_begun_again() {
    let (platform, fake) = Tokens::new();
    let pair = platform.issue();
    let token = AccessToken::new(pair.access())
        .with_refresh_token(pair.refresh())
        .with_expires_at(pair.issued_at + WEEK);
    let client = platform.builder(&fake).access_token(token).build().unwrap();
    platform.clock.advance(WEEK - 1800);
    platform.trouble(|_| Some(Reaction::Hang));
    let first = runtime();
    let hasty = client.with_timeout(Duration::from_millis(20));
    first.block_on(hasty.call(&List::default())).unwrap_err();
    drop(first);

    platform.well();
    let second = runtime();
    for _ in 0..3 {
        second.block_on(client.call(&List::default())).unwrap();
    }
    assert_eq!(fake.count("token.refresh"), 1, "the pause has begun");
    platform.clock.advance(30);
    second.block_on(client.call(&List::default())).unwrap();
    assert_eq!(fake.count("token.refresh"), 2);
    let token = second.block_on(client.access_token()).unwrap();
    assert_eq!(token.access_token(), "TOKEN-2");
}
