//! The end of a receiver.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use doudian_receiver::{Context, MemoryStore, PushReceiver};
use http::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::sleep;

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

/// As the README has it: the server ends although one of its connections never will.
#[tokio::test]
async fn half_a_request_does_not_hold_up_a_shutdown() {
    const GRACE: Duration = Duration::from_secs(3600);
    let receiver =
        PushReceiver::builder(apps()).on(|_: Paid, _| async { Ok::<_, Broken>(()) }).build();
    let receiver = receiver.unwrap();
    let app = Router::new().route_service("/doudian/push", receiver.clone());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let signal = Arc::new(Semaphore::new(0));
    let signals = signal.clone();
    let serving = tokio::spawn(async move {
        let stop = async || signals.acquire().await.unwrap().forget();
        let told = signals.clone();
        let server = axum::serve(listener, app)
            .with_graceful_shutdown(async move { told.acquire().await.unwrap().forget() });
        tokio::select! {
            served = server => served.map(|()| "in order"),
            () = async { stop().await; sleep(GRACE).await } => Ok("at the limit"),
        }
    });
    let mut half = TcpStream::connect(address).await.unwrap();
    half.write_all(b"POST /doudian/push HTTP/1.1\r\nhost:").await.unwrap();
    // Another one, which is accepted after it and closed when it is answered.
    let mut whole = TcpStream::connect(address).await.unwrap();
    whole.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.unwrap();
    whole.read_to_end(&mut Vec::new()).await.unwrap();
    signal.add_permits(2);
    // With nothing left to do but wait, the hour is over at once.
    tokio::time::pause();
    assert_eq!(serving.await.unwrap().unwrap(), "at the limit");
    assert_eq!(receiver.shutdown(Duration::ZERO).await.left, 0);
    // It was open all the time, and nobody new gets in.
    half.write_all(b" x").await.unwrap();
    // A program that another test starts has the listener, too, until it has begun.
    tokio::time::resume();
    until(async || TcpStream::connect(address).await.is_err()).await;
}
