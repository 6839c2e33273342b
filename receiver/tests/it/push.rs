//! Deliveries that are answered when their messages are handled.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use doudian_receiver::{
    BadMessage, Claim, Context, Lease, MessageId, Overdue, PushReceiver, Release, Settled, Store,
    StoreError, Storing,
};
use doudian_runtime::{DoudianPushData, ManualClock};
use http::StatusCode;
use tokio::sync::{Notify, Semaphore};
use tokio::time::Instant;

use crate::common::*;

type Seen = Arc<Mutex<Vec<String>>>;

#[tokio::test]
async fn a_message_is_handled_once() {
    let seen = Seen::default();
    let here = seen.clone();
    let receiver = PushReceiver::builder(apps())
        .clock(Arc::new(ManualClock::new(1_795_284_600)))
        .on(move |paid: Paid, context: Context| {
            let line = format!(
                "{} {} {} {} {} {} {}",
                paid.p_id,
                paid.pay_amount,
                context.tag(),
                context.msg_id(),
                context.attempt(),
                context.is_repeated(),
                context.received_at()
            );
            assert_eq!(context.app_key(), APP);
            here.lock().unwrap().push(line);
            async { Ok::<_, Broken>(()) }
        })
        .build()
        .unwrap();
    let messages = [paid("1", "4781320682406083640"), paid("2", "7")];
    assert_eq!(told(&receiver, &messages).await, TAKEN);
    assert_eq!(told(&receiver, &messages).await, TAKEN);
    // The topic is another name of the tag.
    let topic = message("doudian_trade_TradePaid", "3", r#"{"p_id":9,"pay_amount":"5"}"#);
    assert_eq!(told(&receiver, &[topic]).await, TAKEN);
    let mut seen = seen.lock().unwrap().clone();
    seen.sort();
    assert_eq!(
        seen,
        [
            "4781320682406083640 100 101 1 1 false 1795284600",
            "7 100 101 2 1 false 1795284600",
            "9 5 doudian_trade_TradePaid 3 1 false 1795284600",
        ]
    );
    let metrics = receiver.metrics();
    assert_eq!((metrics.deliveries, metrics.messages), (3, 5));
    assert_eq!((metrics.handled, metrics.duplicates, metrics.runs), (3, 2, 3));
    assert_eq!(metrics.queued, 0);
}

#[tokio::test]
async fn the_probe_is_answered_without_a_handler() {
    let count = Count::default();
    let here = count.clone();
    let receiver = PushReceiver::builder(apps())
        .unknown(move |_, _| {
            here.one();
            async { Ok::<_, Broken>(()) }
        })
        .build()
        .unwrap();
    let probe = message("0", "0", "2020-09-10T16:27:56.52842897+08:00");
    assert_eq!(told(&receiver, std::slice::from_ref(&probe)).await, TAKEN);
    // Not even among others.
    assert_eq!(told(&receiver, &[probe, message("777", "1", "{}")]).await, TAKEN);
    assert_eq!(told(&receiver, &[]).await, TAKEN);
    assert_eq!(count.get(), 1);
    assert_eq!(receiver.metrics().probes, 2);
}

#[tokio::test]
async fn a_failure_comes_again_and_the_rest_does_not() {
    let runs = Seen::default();
    let here = runs.clone();
    let receiver =
        PushReceiver::builder(apps())
            .on(move |paid: Paid, context: Context| {
                here.lock().unwrap().push(format!("{} {}", paid.p_id, context.attempt()));
                async move {
                    if paid.p_id == "7" && context.attempt() < 3 { Err(Broken) } else { Ok(()) }
                }
            })
            .build()
            .unwrap();
    let messages = [paid("1", "7"), paid("2", "8")];
    assert_eq!(told(&receiver, &messages).await, AGAIN);
    assert_eq!(told(&receiver, &messages).await, AGAIN);
    assert_eq!(told(&receiver, &messages).await, TAKEN);
    let mut runs = runs.lock().unwrap().clone();
    runs.sort();
    assert_eq!(runs, ["7 1", "7 2", "7 3", "8 1"]);
    let metrics = receiver.metrics();
    assert_eq!((metrics.failed, metrics.handled, metrics.duplicates), (2, 2, 2));
}

#[tokio::test]
async fn panics_are_failures() {
    let receiver = PushReceiver::builder(apps())
        .on(|paid: Paid, context: Context| {
            // Before the future is there, and in it.
            assert!(paid.p_id != "7" || context.attempt() > 1, "on purpose");
            async move {
                assert!(context.attempt() > 2, "on purpose");
                Ok::<_, Broken>(())
            }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, AGAIN);
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, AGAIN);
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    let metrics = receiver.metrics();
    assert_eq!((metrics.failed, metrics.panics, metrics.handled), (2, 2, 1));
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_hangs_is_stopped() {
    let receiver = PushReceiver::builder(apps())
        .handler_timeout(Duration::from_secs(2))
        .on(|_: Paid, context: Context| async move {
            if context.attempt() == 1 {
                std::future::pending::<()>().await;
            }
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    let start = Instant::now();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, AGAIN);
    assert_eq!(start.elapsed().as_secs(), 2);
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    let metrics = receiver.metrics();
    assert_eq!((metrics.failed, metrics.timeouts, metrics.late), (1, 1, 0));
    assert_eq!(metrics.handling_time.as_secs(), 2);
}

#[tokio::test(start_paused = true)]
async fn work_goes_on_after_the_deadline() {
    let count = Count::default();
    let here = count.clone();
    let receiver = PushReceiver::builder(apps())
        .on(move |_: Paid, _| {
            let count = here.clone();
            async move {
                tokio::time::sleep(Duration::from_secs(6)).await;
                count.one();
                Ok::<_, Broken>(())
            }
        })
        .build()
        .unwrap();
    let start = Instant::now();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, AGAIN);
    assert_eq!(start.elapsed().as_secs(), 4);
    assert_eq!(receiver.metrics().late, 1);
    // The repeat waits for the same end, which comes within its own time.
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    assert_eq!(start.elapsed().as_secs(), 6);
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    assert_eq!(count.get(), 1);
    let metrics = receiver.metrics();
    assert_eq!((metrics.in_progress, metrics.duplicates, metrics.handled), (1, 1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_goes_away_stops_nothing() {
    let count = Count::default();
    let here = count.clone();
    let receiver = PushReceiver::builder(apps())
        .on(move |_: Paid, _| {
            let count = here.clone();
            async move {
                tokio::time::sleep(Duration::from_secs(1)).await;
                count.one();
                Ok::<_, Broken>(())
            }
        })
        .build()
        .unwrap();
    let messages = [paid("1", "7"), paid("2", "8")];
    let short = tokio::time::timeout(Duration::from_millis(500), told(&receiver, &messages));
    assert!(short.await.is_err());
    assert_eq!(told(&receiver, &messages).await, TAKEN);
    assert_eq!(count.get(), 2);
}

#[tokio::test]
async fn a_message_twice_in_a_delivery_is_handled_once() {
    let count = Count::default();
    let here = count.clone();
    let receiver = PushReceiver::builder(apps())
        .on(move |_: Paid, _| {
            here.one();
            async { Ok::<_, Broken>(()) }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7"), paid("1", "7")]).await, TAKEN);
    assert_eq!(count.get(), 1);
    // Another tag has ids of its own.
    let receiver = PushReceiver::builder(apps()).on_tag("503", ok_tagless).on(ok_paid).build();
    let receiver = receiver.unwrap();
    let other = message("503", "1", r#"{"p_id":"7","pay_amount":1}"#);
    assert_eq!(told(&receiver, &[paid("1", "7"), other]).await, TAKEN);
    assert_eq!(receiver.metrics().handled, 2);
}

async fn ok_paid(_: Paid, _: Context) -> Result<(), Broken> {
    Ok(())
}

async fn ok_tagless(_: Tagless, _: Context) -> Result<(), Broken> {
    Ok(())
}

#[tokio::test]
async fn a_bad_message_stops_no_other() {
    let count = Count::default();
    let here = count.clone();
    let receiver = PushReceiver::builder(apps())
        .on(move |_: Paid, _| {
            here.one();
            async { Ok::<_, Broken>(()) }
        })
        .build()
        .unwrap();
    let messages = [message("101", "1", "no JSON"), paid("2", "8")];
    assert_eq!(told(&receiver, &messages).await, BAD);
    assert_eq!(told(&receiver, &messages).await, BAD);
    assert_eq!(count.get(), 1);
    assert_eq!((receiver.metrics().bad, receiver.metrics().duplicates), (2, 1));
}

#[tokio::test]
async fn the_bad_hook_may_take_a_message() {
    for take in [false, true] {
        let seen = Seen::default();
        let here = seen.clone();
        let mut builder = PushReceiver::builder(apps()).on(ok_paid).bad(
            move |bad: BadMessage, context: Context| {
                let line = format!("{:?} {:?} {}", bad.tag(), bad.msg_id(), context.attempt());
                here.lock().unwrap().push(line);
                async move { if context.attempt() == 1 { Err(Broken) } else { Ok(()) } }
            },
        );
        if take {
            builder = builder.take_bad();
        }
        let receiver = builder.build().unwrap();
        let bad = [message("101", "1", "[]")];
        assert_eq!(told(&receiver, &bad).await, BAD, "its hook failed");
        assert_eq!(told(&receiver, &bad).await, if take { TAKEN } else { BAD });
        assert_eq!(told(&receiver, &bad).await, if take { TAKEN } else { BAD });
        let runs = seen.lock().unwrap().clone();
        assert_eq!(runs.len(), if take { 2 } else { 3 });
        assert_eq!(runs[0], r#"Some("101") Some("1") 1"#);
    }
}

#[tokio::test]
async fn unknown_tags_are_acknowledged_or_handled() {
    let receiver = PushReceiver::builder(apps()).on(ok_paid).build().unwrap();
    let unknown = [message("777", "1", "no JSON at all")];
    assert_eq!(told(&receiver, &unknown).await, TAKEN);
    assert_eq!(receiver.metrics().unknown, 1);

    let receiver = PushReceiver::builder(apps())
        .unknown(|message: DoudianPushData, context: Context| async move {
            assert_eq!((message.tag.as_str(), message.data.as_str()), ("777", "no JSON at all"));
            if context.is_repeated() { Ok(()) } else { Err("not yet") }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &unknown).await, AGAIN);
    assert_eq!(told(&receiver, &unknown).await, TAKEN);
    assert_eq!(told(&receiver, &unknown).await, TAKEN);
    assert_eq!((receiver.metrics().unknown, receiver.metrics().duplicates), (1, 1));
}

#[tokio::test]
async fn what_is_not_genuine_is_refused_and_counted() {
    let receiver = PushReceiver::builder(apps()).on(ok_paid).build().unwrap();
    let body = list(&[paid("1", "7")]);
    let refused = async |headers, body: &str| {
        let answer = receiver.deliver(&headers, Bytes::from(body.to_owned())).await;
        assert_eq!(answer.body, BAD);
        answer.status
    };
    let forged = signed_for(APP, "another secret", &body);
    assert_eq!(refused(forged, &body).await, StatusCode::UNAUTHORIZED);
    let other_app = signed_for("1", SECRET, &body);
    assert_eq!(refused(other_app, &body).await, StatusCode::UNAUTHORIZED);
    assert_eq!(refused(signed(&body), &format!("{body} ")).await, StatusCode::UNAUTHORIZED);
    let mut short = signed(&body);
    short.insert("event-sign", "abc".parse().unwrap());
    assert_eq!(refused(short, &body).await, StatusCode::UNAUTHORIZED);
    let broken = "{\"tag\":";
    assert_eq!(refused(signed(broken), broken).await, StatusCode::BAD_REQUEST);
    let metrics = receiver.metrics();
    let refused: Vec<_> = metrics.refused.into_iter().collect();
    assert_eq!(
        refused,
        [("other_app", 1), ("sign_length", 1), ("unreadable_body", 1), ("wrong_sign", 2)]
    );
    assert_eq!((metrics.deliveries, metrics.messages), (5, 0));
}

#[tokio::test]
async fn each_app_has_its_own_secret_and_ids() {
    let apps = apps().and("8", "other secret");
    let receiver = PushReceiver::builder(apps).on(ok_paid).build().unwrap();
    let body = list(&[paid("1", "7")]);
    for headers in [signed(&body), signed_for("8", "other secret", &body)] {
        let answer = receiver.deliver(&headers, Bytes::from(body.clone())).await;
        assert_eq!(answer.body, TAKEN);
    }
    assert_eq!(receiver.metrics().handled, 2);
}

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
    let seen = Seen::default();
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
    let seen = seen.lock().unwrap().clone();
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

/// A store that does not answer.
struct Down;

fn down<'a, T>() -> Storing<'a, T> {
    Box::pin(async { Err(StoreError::new("down on purpose")) })
}

impl Store for Down {
    fn claim<'a>(
        &'a self,
        _: &'a MessageId,
        _: Option<&'a DoudianPushData>,
        _: Duration,
    ) -> Storing<'a, Claim> {
        down()
    }

    fn complete<'a>(&'a self, _: &'a Lease) -> Storing<'a, Settled> {
        down()
    }

    fn release<'a>(&'a self, _: &'a Lease, _: Release) -> Storing<'a, Settled> {
        down()
    }

    fn extend<'a>(&'a self, _: &'a Lease, _: Duration) -> Storing<'a, Settled> {
        down()
    }

    fn overdue<'a>(&'a self, _: usize, _: Duration) -> Storing<'a, Vec<Overdue>> {
        down()
    }

    fn bury<'a>(&'a self, _: &'a Lease, _: &'a str) -> Storing<'a, Settled> {
        down()
    }

    fn is_durable(&self) -> bool {
        false
    }
}

#[tokio::test]
async fn without_its_store_nothing_is_handled() {
    let receiver = PushReceiver::builder(apps())
        .store(Down)
        .on(|_: Paid, _| async { panic!("nothing is handled unprotected") as Result<(), Broken> })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, AGAIN);
    let metrics = receiver.metrics();
    assert_eq!((metrics.store_errors, metrics.panics, metrics.queued), (1, 0, 0));
}

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
    let store = Arc::new(doudian_receiver::MemoryStore::default());
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

#[tokio::test(start_paused = true)]
async fn a_lease_is_kept_while_a_handler_runs() {
    let store = Arc::new(doudian_receiver::MemoryStore::default());
    let entered = Arc::new(Notify::new());
    let here = entered.clone();
    let build = |time: u64| {
        let entered = here.clone();
        PushReceiver::builder(apps())
            .store(store.clone())
            .lease(Duration::from_secs(1))
            .on(move |_: Paid, _| {
                let entered = entered.clone();
                async move {
                    entered.notify_one();
                    tokio::time::sleep(Duration::from_secs(time)).await;
                    Ok::<_, Broken>(())
                }
            })
            .build()
            .unwrap()
    };
    let (one, other) = (build(30), build(0));
    let first = {
        let one = one.clone();
        tokio::spawn(async move { told(&one, &[paid("1", "7")]).await })
    };
    entered.notified().await;
    // Longer than the lease, and no other process gets it.
    for _ in 0..20 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(told(&other, &[paid("1", "7")]).await, AGAIN);
    }
    assert_eq!(first.await.unwrap(), AGAIN);
    assert_eq!((other.metrics().in_progress, other.metrics().runs), (20, 0));
    tokio::time::sleep(Duration::from_secs(20)).await;
    assert_eq!(told(&other, &[paid("1", "7")]).await, TAKEN);
    assert_eq!((one.metrics().handled, one.metrics().lost), (1, 0));
}
