//! How many messages at once, and in which order.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use doudian_receiver::{Context, PushReceiver};
use tokio::sync::Semaphore;
use tokio::time::Instant;

use crate::common::*;

#[tokio::test]
async fn a_full_queue_answers_at_once() {
    let gate = Arc::new(Semaphore::new(0));
    let here = gate.clone();
    let receiver = PushReceiver::builder(apps())
        .queue(2)
        .concurrency(1)
        .on(move |_: Paid, _| {
            let gate = here.clone();
            async move {
                gate.acquire().await.unwrap().forget();
                Ok::<_, Broken>(())
            }
        })
        .build()
        .unwrap();
    let first = {
        let receiver = receiver.clone();
        tokio::spawn(async move { told(&receiver, &[paid("1", "7"), paid("2", "8")]).await })
    };
    while receiver.metrics().queued < 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(told(&receiver, &[paid("3", "9")]).await, AGAIN);
    assert_eq!(receiver.metrics().busy, 1);
    gate.add_permits(3);
    assert_eq!(first.await.unwrap(), TAKEN);
    assert_eq!(told(&receiver, &[paid("3", "9")]).await, TAKEN);
    assert_eq!(receiver.metrics().handled, 3);
}

#[tokio::test(start_paused = true)]
async fn so_many_run_at_once_and_no_more() {
    let (now, most) = (Count::default(), Count::default());
    let (running, highest) = (now.clone(), most.clone());
    let receiver = PushReceiver::builder(apps())
        .concurrency(3)
        .on(move |_: Paid, _| {
            let (running, highest) = (running.clone(), highest.clone());
            async move {
                let count = running.one();
                while highest.get() < count {
                    highest.one();
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
                running.less();
                Ok::<_, Broken>(())
            }
        })
        .build()
        .unwrap();
    let messages: Vec<_> = (0..30).map(|n| paid(&n.to_string(), "7")).collect();
    let start = Instant::now();
    assert_eq!(told(&receiver, &messages).await, TAKEN);
    assert_eq!(most.get(), 3);
    assert_eq!(start.elapsed().as_millis(), 1000);
}

#[tokio::test(start_paused = true)]
async fn the_same_key_goes_in_order_and_others_beside_it() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let here = seen.clone();
    let receiver = PushReceiver::builder(apps().and("8", "other"))
        .ordered()
        .on(move |paid: Paid, context: Context| {
            let seen = here.clone();
            async move {
                let line = format!("{}{}:{}", context.app_key(), paid.p_id, context.msg_id());
                // The first takes longest.
                let number: u64 = context.msg_id().parse().unwrap();
                tokio::time::sleep(Duration::from_millis(100 - number * 10)).await;
                seen.lock().unwrap().push(line);
                Ok::<_, Broken>(())
            }
        })
        .build()
        .unwrap();
    let deliveries = [vec![paid("1", "a"), paid("2", "b"), paid("3", "a")], vec![paid("4", "a")]];
    let mut tasks = Vec::new();
    for messages in deliveries {
        let receiver = receiver.clone();
        tasks.push(tokio::spawn(async move { told(&receiver, &messages).await }));
    }
    let other = list(&[paid("5", "a")]);
    let headers = signed_for("8", "other", &other);
    receiver.deliver(&headers, Bytes::from(other)).await;
    for task in tasks {
        assert_eq!(task.await.unwrap(), TAKEN);
    }
    let seen: Vec<String> = seen.lock().unwrap().clone();
    let of = |start: &str| -> Vec<String> {
        seen.iter().filter(|line| line.starts_with(start)).cloned().collect()
    };
    let a = format!("{APP}a");
    assert_eq!(of(&a), [format!("{a}:1"), format!("{a}:3"), format!("{a}:4")]);
    // Neither another key nor another app waits for them.
    assert_eq!(seen[0], "8a:5");
    assert_eq!(seen[1], format!("{APP}b:2"));
}

#[tokio::test(start_paused = true)]
async fn a_duplicate_in_line_lets_nobody_overtake() {
    let (now, most) = (Count::default(), Count::default());
    let (running, highest) = (now.clone(), most.clone());
    let receiver = PushReceiver::builder(apps())
        .ordered()
        .on(move |_: Paid, _| {
            let (running, highest) = (running.clone(), highest.clone());
            async move {
                let count = running.one();
                while highest.get() < count {
                    highest.one();
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
                running.less();
                Ok::<_, Broken>(())
            }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "a")]).await, TAKEN);
    // In the middle of the line stands one that was handled before.
    assert_eq!(told(&receiver, &[paid("2", "a"), paid("1", "a"), paid("3", "a")]).await, TAKEN);
    assert_eq!(most.get(), 1);
    assert_eq!((receiver.metrics().handled, receiver.metrics().duplicates), (3, 1));
}
