//! Deliveries that are answered when their messages are handled.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use doudian_receiver::{BadMessage, Context, PushReceiver};
use doudian_runtime::{ManualClock, PushData};
use http::StatusCode;
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
        .unknown(|message: PushData, context: Context| async move {
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
