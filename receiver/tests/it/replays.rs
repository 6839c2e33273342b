//! SPI calls that somebody sends again.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use doudian_receiver::{MemoryReplays, ReplayStore, SpiReceiver, SpiRefusal, StoreError, Storing};
use doudian_runtime::{AppSecret, ManualClock, SignMethod, SpiParts};
use tokio::time::sleep;

use crate::common::{APP, Broken, Paid, SECRET, apps, until};
use crate::server::Server;
use crate::spi::{Cancel, INNER, NOW, Notify, builder, call, call_at, ok, told};

/// So long that it is never over in a test.
const LONG: Duration = Duration::from_secs(3600);

async fn what_every_store_promises(store: Arc<dyn ReplayStore>) {
    let mut asked = Vec::new();
    for _ in 0..16 {
        let store = store.clone();
        asked.push(tokio::spawn(async move { store.remember_call("1", LONG).await.unwrap() }));
    }
    let mut new = 0;
    for asked in asked {
        new += usize::from(asked.await.unwrap());
    }
    assert_eq!(new, 1);
    assert!(store.remember_call("2", LONG).await.unwrap());
    store.forget_call("1").await.unwrap();
    store.forget_call("nobody").await.unwrap();
    assert!(!store.remember_call("2", LONG).await.unwrap());
    assert!(store.remember_call("1", Duration::from_millis(20)).await.unwrap());
    // In the end it is over; asking does not make it last longer.
    until(async || store.remember_call("1", LONG).await.unwrap()).await;
    assert!(!store.remember_call("1", LONG).await.unwrap());
    // Beyond what any clock can add to the time of day.
    assert!(store.remember_call("3", Duration::MAX).await.unwrap());
    assert!(!store.remember_call("3", Duration::MAX).await.unwrap());
}

#[tokio::test]
async fn memory_keeps_its_promises() {
    what_every_store_promises(Arc::new(MemoryReplays::default())).await;
}

#[tokio::test]
async fn redis_keeps_its_promises() {
    let Some(server) = Server::start().await else { return };
    what_every_store_promises(Arc::new(server.store().await)).await;
}

#[tokio::test(start_paused = true)]
async fn a_full_memory_forgets_nobody() {
    let store = MemoryReplays::default().max_calls(2);
    let remember = async |call, seconds| {
        let span = Duration::from_secs(seconds);
        let answer = store.remember_call(call, span).await;
        answer.map_err(|error| error.source().map(ToString::to_string).unwrap_or_default())
    };
    assert_eq!((remember("1", 5).await, remember("2", 10).await), (Ok(true), Ok(true)));
    assert!(remember("3", 5).await.unwrap_err().contains("2 calls in memory already"));
    assert_eq!(remember("1", 5).await, Ok(false));
    sleep(Duration::from_secs(5)).await;
    assert_eq!((remember("3", 5).await, remember("2", 5).await), (Ok(true), Ok(false)));
}

/// A receiver of two methods with the same parameters, and how many calls reached a handler.
fn receiver(store: impl ReplayStore + 'static) -> (SpiReceiver, Router, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let handle = |count: Arc<AtomicUsize>| {
        move |order: Notify| {
            count.fetch_add(1, Ordering::SeqCst);
            async move {
                match order.trade_order_no.as_str() {
                    "broken" => Err(SpiRefusal::inner(Broken)),
                    "declined" => Err(SpiRefusal::new(300001, "no")),
                    _ => Ok(Paid::default()),
                }
            }
        }
    };
    let (notify, cancel) = (handle(count.clone()), handle(count.clone()));
    let receiver = builder()
        .remember_replays(store)
        .on(move |order: Notify, _| notify(order))
        .on(move |order: Cancel, _| cancel(order.0))
        .build()
        .unwrap();
    (receiver.clone(), Router::new().fallback_service(receiver), count)
}

#[tokio::test]
async fn a_call_is_handled_once_at_whichever_path() {
    let (receiver, router, count) = receiver(Arc::new(MemoryReplays::default()));
    let is_good = |(_, answer): (u16, String)| answer.starts_with(r#"{"code":0,"#);
    assert!(is_good(told(&router, call("/topup.notify", "1")).await));
    for path in ["/topup.notify", "/topup.cancel", "/elsewhere/topup.notify"] {
        let (status, answer) = told(&router, call(path, "1")).await;
        assert!(status == 200 && answer.starts_with(r#"{"code":100001,"#), "{answer}");
    }
    // Written otherwise, and with the other digest of the same call.
    let secret = AppSecret::from(SECRET);
    let (time, parameters) = (NOW.to_string(), r#"{ "trade_order_no" : "1" }"#);
    let other = SpiParts::sign(APP, &secret, SignMethod::Md5, &time, parameters);
    let request = axum::http::Request::get(format!("/topup.notify?{}", other.get_query()));
    let request = request.body(axum::body::Body::empty()).unwrap();
    assert!(!is_good(told(&router, request).await));
    assert_eq!((count.load(Ordering::SeqCst), receiver.metrics().refused["replayed"]), (1, 4));

    // Another order, or the same one asked for again, with the time of then.
    assert!(is_good(told(&router, call("/topup.notify", "2")).await));
    let again = call_at("/topup.notify", SECRET, NOW + 1, r#"{"trade_order_no":"1"}"#);
    assert!(is_good(told(&router, again).await));
    assert_eq!(count.load(Ordering::SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn a_call_is_remembered_for_as_long_as_its_time_is_taken() {
    let clock = Arc::new(ManualClock::new(NOW));
    let spi = SpiReceiver::builder(apps())
        .clock(Arc::clone(&clock))
        .remember_replays(MemoryReplays::default())
        .on(|_: Notify, _| async { Ok(Paid::default()) })
        .build()
        .unwrap();
    let router = Router::new().fallback_service(spi.clone());
    // As early as it can be, so that it can come again for as long as any.
    let early = || call_at("/topup.notify", SECRET, NOW + 300, r#"{"trade_order_no":"1"}"#);
    assert!(told(&router, early()).await.1.starts_with(r#"{"code":0,"#));
    for (after, refused) in [(0, 1), (1, 2), (599, 3), (300, 4)] {
        clock.advance(after);
        sleep(Duration::from_secs(after.unsigned_abs())).await;
        let (_, answer) = told(&router, early()).await;
        assert!(answer.starts_with(r#"{"code":100001,"#), "{answer}");
        assert_eq!(spi.metrics().refused["replayed"], refused);
    }
    clock.advance(1);
    assert!(told(&router, early()).await.1.starts_with(r#"{"code":100001,"#));
    assert_eq!(spi.metrics().refused["too_old"], 1);
}

#[tokio::test]
async fn a_call_that_failed_may_come_again_and_one_that_was_declined_not() {
    let (receiver, router, count) = receiver(MemoryReplays::default());
    assert_eq!(told(&router, call("/topup.notify", "broken")).await, ok(INNER));
    assert_eq!(told(&router, call("/topup.notify", "broken")).await, ok(INNER));
    assert_eq!(count.load(Ordering::SeqCst), 2);
    let declined = ok(r#"{"code":300001,"message":"no"}"#);
    assert_eq!(told(&router, call("/topup.notify", "declined")).await, declined);
    assert_ne!(told(&router, call("/topup.notify", "declined")).await, declined);
    let metrics = receiver.metrics();
    assert_eq!((metrics.failed, metrics.declined, metrics.refused["replayed"]), (2, 1, 1));
}

#[tokio::test]
async fn without_its_store_nothing_is_handled() {
    struct Away;
    impl ReplayStore for Away {
        fn remember_call<'a>(&'a self, _: &'a str, _: Duration) -> Storing<'a, bool> {
            Box::pin(async { Err(StoreError::new("nobody is there")) })
        }
        fn forget_call<'a>(&'a self, _: &'a str) -> Storing<'a, ()> {
            Box::pin(async { Err(StoreError::new("nobody is there")) })
        }
    }
    let (receiver, router, count) = receiver(Away);
    assert_eq!(told(&router, call("/topup.notify", "1")).await, ok(INNER));
    assert_eq!((count.load(Ordering::SeqCst), receiver.metrics().unremembered), (0, 1));
    // Whoever does not ask for it has no store to be away.
    let plain = SpiReceiver::builder(apps()).on(|_: Notify, _| async { Ok(Paid::default()) });
    assert!(plain.build().is_ok());
}
