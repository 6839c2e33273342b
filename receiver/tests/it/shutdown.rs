//! The end of a receiver.

use std::sync::Arc;
use std::time::Duration;

use doudian_receiver::{Context, MemoryStore, PushReceiver};
use http::StatusCode;

use crate::common::*;

#[tokio::test(start_paused = true)]
async fn a_shutdown_waits_for_what_was_accepted() {
    let count = Count::default();
    let here = count.clone();
    let receiver = PushReceiver::builder(apps())
        .on(move |_: Paid, _| {
            let count = here.clone();
            async move {
                tokio::time::sleep(Duration::from_secs(10)).await;
                count.one();
                Ok::<_, Broken>(())
            }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7"), paid("2", "8")]).await, AGAIN);
    let closing = receiver.clone();
    let down = tokio::spawn(async move { closing.shutdown(Duration::from_secs(60)).await });
    tokio::task::yield_now().await;
    let late = deliver(&receiver, &[paid("3", "9")]).await;
    assert_eq!((late.status, late.body.as_str()), (StatusCode::SERVICE_UNAVAILABLE, AGAIN));
    assert_eq!(down.await.unwrap().left, 0);
    assert_eq!(count.get(), 2);
    assert_eq!(receiver.metrics().closed, 1);
    // Once more there is nothing to wait for.
    assert_eq!(receiver.shutdown(Duration::from_secs(60)).await.left, 0);
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_gives_back_what_is_left() {
    let store = Arc::new(MemoryStore::default());
    let stuck = || {
        PushReceiver::builder(apps()).store(store.clone()).concurrency(1).on(|_: Paid, _| async {
            std::future::pending::<()>().await;
            Ok::<_, Broken>(())
        })
    };
    let receiver = stuck().build().unwrap();
    let messages = [paid("1", "7"), paid("2", "8")];
    assert_eq!(told(&receiver, &messages).await, AGAIN);
    assert_eq!(receiver.shutdown(Duration::from_secs(5)).await.left, 2);
    assert_eq!(receiver.metrics().queued, 0);
    // Another process can take both up at once, as for the first time.
    let next = PushReceiver::builder(apps())
        .store(store)
        .on(|_: Paid, context: Context| async move {
            assert_eq!(context.attempt(), 1);
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    assert_eq!(told(&next, &messages).await, TAKEN);
    assert_eq!(next.metrics().panics, 0);
}
