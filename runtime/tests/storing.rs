//! The store ends with the newest token, whatever the hook does.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use doudian_runtime::{AccessToken, Client};
use serde_json::json;
use support::platform::{Pair, Tokens};
use support::{Fake, List, NOW, builder, ok, query};
use tokio::time::Instant;

const WEEK: i64 = 7 * 86_400;

fn stored(pair: &Pair) -> AccessToken {
    AccessToken::new(pair.access())
        .with_refresh_token(pair.refresh())
        .with_expires_at(pair.issued_at + WEEK)
        .with_shop_id(12345)
}

/// What a hook was given, and how it answers: with what is scripted, then with success.
#[derive(Default)]
struct Hook {
    given: Mutex<Vec<(Option<Instant>, String)>>,
    script: Mutex<VecDeque<Result<(), String>>>,
    broken: AtomicBool,
}

impl Hook {
    fn failing(times: usize) -> Arc<Self> {
        let script = (0..times).map(|time| Err(format!("failure {time}"))).collect();
        Arc::new(Self { script: Mutex::new(script), ..Self::default() })
    }

    fn store(&self, token: &AccessToken) -> Result<(), String> {
        let now = tokio::runtime::Handle::try_current().is_ok().then(Instant::now);
        self.given.lock().unwrap().push((now, token.access_token().to_owned()));
        if self.broken.load(Ordering::SeqCst) {
            return Err("broken".to_owned());
        }
        self.script.lock().unwrap().pop_front().unwrap_or(Ok(()))
    }

    fn on(self: &Arc<Self>) -> impl Fn(&AccessToken) -> Result<(), String> + use<> {
        let hook = self.clone();
        move |token| hook.store(token)
    }

    fn given(&self) -> Vec<String> {
        self.given.lock().unwrap().iter().map(|(_, token)| token.clone()).collect()
    }
}

fn names(tokens: &[AccessToken]) -> Vec<&str> {
    tokens.iter().map(AccessToken::access_token).collect()
}

/// Waits until everything is stored; each wait between two tries passes at once.
async fn until_stored(client: &Client) {
    while !client.unstored_tokens().is_empty() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_hook_that_fails_is_asked_again() {
    let (platform, fake) = Tokens::new();
    let hook = Hook::failing(9);
    let client = platform.builder(&fake).shop_id(12345).on_token(hook.on()).build().unwrap();
    // Nobody waits for the second try.
    let started = Instant::now();
    client.call(&List::default()).await.unwrap();
    assert!(started.elapsed() < Duration::from_millis(500), "{:?}", started.elapsed());
    assert_eq!(names(&client.unstored_tokens()), ["TOKEN-1"]);
    until_stored(&client).await;
    assert_eq!(hook.given(), ["TOKEN-1"; 10]);
    let times: Vec<_> = hook.given.lock().unwrap().iter().map(|(at, _)| at.unwrap()).collect();
    for (number, pair) in times.windows(2).enumerate() {
        let wait = pair[1] - pair[0];
        let longest = Duration::from_secs((1 << number.min(6)).min(60));
        let late = Duration::from_millis(5);
        assert!(longest / 2 <= wait && wait <= longest + late, "wait {number} is {wait:?}");
    }
    // It stays at that.
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(hook.given().len(), 10);
}

#[tokio::test(start_paused = true)]
async fn a_hook_that_panics_has_failed() {
    let (platform, fake) = Tokens::new();
    let tries = Arc::new(Mutex::new(0));
    let count = tries.clone();
    let app = platform.builder(&fake).shop_id(12345).on_token(move |_| {
        let mut tries = count.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *tries += 1;
        assert!(*tries > 3, "no room on the disk");
    });
    let client = app.build().unwrap();
    client.call(&List::default()).await.unwrap();
    assert_eq!(names(&client.unstored_tokens()), ["TOKEN-1"]);
    until_stored(&client).await;
    assert_eq!(*tries.lock().unwrap_or_else(std::sync::PoisonError::into_inner), 4);
}

/// All that a hook may return.
#[tokio::test]
async fn hooks_of_every_kind() {
    let (platform, fake) = Tokens::new();
    let app = || platform.builder(&fake).shop_id(12345);
    let clients = [
        app().on_token(|_| {}),
        app().on_token(|_| panic!("always")),
        app().on_token(|token| std::fs::write("/dev/null", token.to_json())),
        app().on_token(|_| -> Result<(), String> { Ok(()) }),
        app().on_token(|_| Err("a text")),
        app().on_token(|_| Ok::<_, Box<dyn std::error::Error + Send + Sync>>(())),
        app().on_token(|token| AccessToken::from_json(&token.to_json()).map(drop)),
    ];
    for client in clients {
        client.build().unwrap().call(&List::default()).await.unwrap();
    }
}

/// A hook under the control of the test.
struct Gate {
    entered: tokio::sync::mpsc::UnboundedReceiver<String>,
    leave: Sender<Result<(), String>>,
}

fn gated() -> (Gate, impl Fn(&AccessToken) -> Result<(), String> + Send + Sync + 'static) {
    let (enter, entered) = tokio::sync::mpsc::unbounded_channel();
    let (leave, left): (_, Receiver<Result<(), String>>) = channel();
    let left = Mutex::new(left);
    let hook = move |token: &AccessToken| {
        enter.send(token.access_token().to_owned()).unwrap();
        left.lock().unwrap().recv().unwrap_or(Ok(()))
    };
    (Gate { entered, leave }, hook)
}

/// The first hook is at work for long; the token is refused meanwhile, and the second one is
/// quick.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_hook_does_not_overwrite_a_newer_token() {
    let (platform, fake) = Tokens::new();
    let file = Arc::new(Mutex::new(String::new()));
    let (mut gate, wait) = gated();
    let write = file.clone();
    let client = platform
        .builder(&fake)
        .access_token(stored(&platform.issue()))
        .on_token(move |token| {
            wait(token)?;
            token.access_token().clone_into(&mut write.lock().unwrap());
            Ok::<_, String>(())
        })
        .build()
        .unwrap();
    platform.clock.advance(WEEK + 1);
    client.call(&List::default()).await.unwrap();
    assert_eq!(gate.entered.recv().await.as_deref(), Some("TOKEN-2"));
    // The new token is refused, so that there is a third one.
    let now = doudian_runtime::Clock::now(&*platform.clock);
    platform.state.lock().unwrap().pairs[1].dead_at = now;
    platform.clock.advance(WEEK);
    client.call(&List::default()).await.unwrap();
    assert_eq!(names(&client.unstored_tokens()), ["TOKEN-3"]);
    // Its hook has not begun: the first is still at work.
    assert!(gate.entered.try_recv().is_err());
    gate.leave.send(Ok(())).unwrap();
    assert_eq!(gate.entered.recv().await.as_deref(), Some("TOKEN-3"));
    gate.leave.send(Ok(())).unwrap();
    assert!(client.flush_tokens(Duration::from_secs(60)).await.unwrap().is_empty());
    assert_eq!(*file.lock().unwrap(), "TOKEN-3");
}

/// Only the newest is offered again, and at once.
#[tokio::test(start_paused = true)]
async fn the_newest_wins() {
    let (platform, fake) = Tokens::new();
    let hook = Hook::failing(0);
    hook.broken.store(true, Ordering::SeqCst);
    let app = platform.builder(&fake).access_token(stored(&platform.issue()));
    let client = app.on_token(hook.on()).build().unwrap();
    for number in 2..=4 {
        platform.clock.advance(WEEK);
        client.call(&List::default()).await.unwrap();
        let newest = format!("TOKEN-{number}");
        assert_eq!(names(&client.unstored_tokens()), [newest.as_str()]);
        assert_eq!(hook.given().last(), Some(&newest));
    }
    hook.broken.store(false, Ordering::SeqCst);
    until_stored(&client).await;
    let given = hook.given();
    assert!(given.is_sorted(), "{given:?}");
    assert_eq!(given.last().map(String::as_str), Some("TOKEN-4"));
}

/// Several handles of one shop, and several shops of one app.
#[tokio::test(start_paused = true)]
async fn order_is_kept_for_a_shop_and_shops_do_not_wait_for_each_other() {
    let shop_of = |code: &str| code.split('-').next().unwrap_or_default().to_owned();
    let fake = Fake::new(move |request| {
        let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
        let code = body["code"].as_str().unwrap_or_default();
        ok(&json!({"access_token": code, "shop_id": shop_of(code), "expires_in": WEEK}))
    });
    let hook = Hook::failing(0);
    hook.broken.store(true, Ordering::SeqCst);
    let client = builder(&fake).on_token(hook.on()).build().unwrap();
    for code in ["1-a", "2-a", "1-b", "3-a", "2-b", "1-c"] {
        client.exchange_code(code).await.unwrap();
    }
    let mut left: Vec<_> =
        names(&client.unstored_tokens()).into_iter().map(str::to_owned).collect();
    left.sort_unstable();
    assert_eq!(left, ["1-c", "2-b", "3-a"]);
    hook.broken.store(false, Ordering::SeqCst);
    hook.given.lock().unwrap().clear();
    assert!(client.flush_tokens(Duration::from_secs(5)).await.unwrap().is_empty());
    let mut given = hook.given();
    given.sort_unstable();
    assert_eq!(given, ["1-c", "2-b", "3-a"]);
    // Tokens that say nothing about a shop are not mistaken for each other's.
    hook.broken.store(true, Ordering::SeqCst);
    for code in ["-x", "-y"] {
        client.exchange_code(code).await.unwrap();
    }
    assert_eq!(client.unstored_tokens().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_waits_for_the_store() {
    let (platform, fake) = Tokens::new();
    let hook = Hook::failing(0);
    hook.broken.store(true, Ordering::SeqCst);
    let client = platform.builder(&fake).shop_id(12345).on_token(hook.on()).build().unwrap();
    assert!(client.flush_tokens(Duration::ZERO).await.unwrap().is_empty());
    client.call(&List::default()).await.unwrap();
    // A handle of another shop knows of it as well.
    let other = client.with_access_token(AccessToken::new("t"));
    let started = Instant::now();
    let left = other.flush_tokens(Duration::from_secs(10)).await.unwrap();
    assert_eq!((names(&left), started.elapsed()), (vec!["TOKEN-1"], Duration::from_secs(10)));
    assert_eq!(left[0].refresh_token(), Some("REFRESH-1"));
    // The next one does not wait for the end of the wait between two tries.
    tokio::time::sleep(Duration::from_secs(300)).await;
    hook.broken.store(false, Ordering::SeqCst);
    let started = Instant::now();
    assert!(client.flush_tokens(Duration::MAX).await.unwrap().is_empty());
    assert!(started.elapsed() < Duration::from_millis(100), "{:?}", started.elapsed());
    assert_eq!(hook.given().last().map(String::as_str), Some("TOKEN-1"));
    // Without a hook there is nothing to store.
    let client = platform.builder(&fake).shop_id(1).build().unwrap();
    client.call(&List::default()).await.unwrap();
    assert!(client.unstored_tokens().is_empty());
    assert!(client.flush_tokens(Duration::ZERO).await.unwrap().is_empty());
}

#[test]
fn what_a_runtime_has_left_is_stored_by_the_next_one() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let (platform, fake) = Tokens::new();
    let hook = Hook::failing(0);
    hook.broken.store(true, Ordering::SeqCst);
    let client = platform.builder(&fake).shop_id(12345).on_token(hook.on()).build().unwrap();
    runtime().block_on(client.call(&List::default())).unwrap();
    assert_eq!(names(&client.unstored_tokens()), ["TOKEN-1"]);
    hook.broken.store(false, Ordering::SeqCst);
    // A call of a later runtime is enough.
    let next = runtime();
    next.block_on(client.call(&List::default())).unwrap();
    next.block_on(until_stored(&client));
    assert_eq!(fake.count("token.create"), 1);

    // And so is a flush.
    hook.broken.store(true, Ordering::SeqCst);
    runtime().block_on(client.exchange_code("c0de")).unwrap();
    hook.broken.store(false, Ordering::SeqCst);
    let left = runtime().block_on(client.flush_tokens(Duration::from_secs(60))).unwrap();
    assert!(left.is_empty());
    assert_eq!(hook.given().last().map(String::as_str), Some("TOKEN-2"));
    // Outside of any runtime there is an error, not a panic.
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let flush = std::pin::pin!(client.flush_tokens(Duration::ZERO));
    let flushed = std::future::Future::poll(flush, &mut context);
    assert!(matches!(flushed, std::task::Poll::Ready(Err(_))));
}

/// What cannot be stored is seen, and the tokens in it are not.
#[tokio::test(start_paused = true)]
async fn failures_are_logged_without_the_tokens() {
    support::traces::outside();
    let fake = Fake::new(|_| {
        let shop_id = "4711\nERROR forged";
        ok(&json!({"access_token": "SECRET-a", "refresh_token": "SECRET-r", "shop_id": shop_id}))
    });
    let tries = std::sync::atomic::AtomicUsize::new(0);
    let app = builder(&fake).on_token(move |token| match tries.fetch_add(1, Ordering::SeqCst) {
        0 => Err(format!("cannot write\n{}", token.to_json())),
        1 => panic!("{}", token.to_json()),
        _ => Ok(()),
    });
    let client = app.build().unwrap();
    client.exchange_code("c0de").await.unwrap();
    until_stored(&client).await;
    let all = support::traces::outside();
    let ours = all.iter().filter(|event| event.field("lane").contains("4711"));
    let ours: Vec<_> = ours.collect();
    let [first, second, last] = ours[..] else { panic!("{ours:?}") };
    for event in [first, second] {
        assert_eq!(event.level, tracing::Level::ERROR);
        assert!(event.field("message").contains("could not be stored"), "{event:?}");
        assert!(event.field("retry_in_ms").parse::<u64>().unwrap() <= 2000, "{event:?}");
    }
    assert!(first.field("error").starts_with(r"cannot write\n{"), "{first:?}");
    assert_eq!((second.field("error"), second.field("failures")), ("it panicked", "2"));
    assert_eq!((last.level, last.field("failures")), (tracing::Level::INFO, "2"));
    let text = format!("{ours:?}");
    assert!(!text.contains("SECRET") && !text.contains('\n'), "{text}");
    assert!(first.field("error").contains(r#""access_token":"***""#), "{first:?}");
}

/// An error that ends in the middle of a token shows nothing of it.
#[tokio::test(start_paused = true)]
async fn a_token_is_not_shown_in_part() {
    support::traces::outside();
    let fake = Fake::new(|_| {
        let token = "SECRET\\-".repeat(100);
        ok(&json!({"access_token": token, "refresh_token": "r", "shop_id": "4712"}))
    });
    let tries = std::sync::atomic::AtomicUsize::new(0);
    let app = builder(&fake).on_token(move |token| match tries.fetch_add(1, Ordering::SeqCst) {
        0 => Err(format!("{}{}", "x".repeat(1900), token.access_token())),
        1 => Err(format!("{}\n{}", "x".repeat(1500), token.access_token())),
        _ => Ok(()),
    });
    let client = app.build().unwrap();
    client.exchange_code("c0de").await.unwrap();
    until_stored(&client).await;
    let all = support::traces::outside();
    let errors: Vec<_> = all
        .iter()
        .filter(|event| event.field("lane").contains("4712"))
        .map(|event| event.field("error"))
        .filter(|error| !error.is_empty())
        .collect();
    assert_eq!(errors.len(), 2);
    assert!(errors.iter().all(|error| error.ends_with("***") && !error.contains("SECRET")));
}

/// A call under a runtime that is gone already starts workers that are dropped at once.
#[test]
fn a_runtime_that_is_being_shut_down() {
    let (platform, fake) = Tokens::new();
    let hook = Hook::failing(0);
    hook.broken.store(true, Ordering::SeqCst);
    let client = platform.builder(&fake).shop_id(12345).on_token(hook.on()).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(client.call(&List::default())).unwrap();
    let handle = runtime.handle().clone();
    drop(runtime);
    let _context = handle.enter();
    for _ in 0..3 {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let request = List::default();
        let call = std::pin::pin!(client.call(&request));
        assert!(std::future::Future::poll(call, &mut context).is_ready());
        assert_eq!(names(&client.unstored_tokens()), ["TOKEN-1"]);
    }
}

/// A refresh that brings back the pair that is in use is nothing to store.
#[tokio::test]
async fn a_repeated_pair_is_not_stored_again() {
    let fake = Fake::new(|request| match query(request, "method").as_str() {
        "token.refresh" => {
            ok(&json!({"access_token": "t", "refresh_token": "r", "expires_in": 3000}))
        }
        _ => ok(&json!({})),
    });
    let hook = Hook::failing(0);
    let token = AccessToken::new("t").with_refresh_token("r").with_expires_at(NOW + 3500);
    let client = builder(&fake).access_token(token).on_token(hook.on()).build().unwrap();
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 1);
    assert!(hook.given().is_empty());

    // A new refresh token is, though the access token is the same.
    let fake = Fake::new(|request| match query(request, "method").as_str() {
        "token.refresh" => ok(&json!({"access_token": "t", "refresh_token": "new"})),
        _ => ok(&json!({})),
    });
    let token = AccessToken::new("t").with_refresh_token("r").with_expires_at(NOW + 3500);
    let client = builder(&fake).access_token(token).on_token(hook.on()).build().unwrap();
    client.call(&List::default()).await.unwrap();
    assert_eq!(hook.given(), ["t"]);
}
