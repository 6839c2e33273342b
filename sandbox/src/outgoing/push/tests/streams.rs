//! Many messages.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::{Fake, Reaction, verify};
use crate::push::{Faults, Push, SendError};

#[tokio::test(start_paused = true)]
async fn messages_go_at_the_rate_that_was_asked_for() {
    let fake = Fake::new(&[]);
    let start = Instant::now();
    let report = fake.sender().stream(Push::of("101").series(101)).rate(10.0).run().await.unwrap();
    // The first at once, the last a hundred tenths of a second later; the clock of tests
    // steps in whole milliseconds.
    let took = start.elapsed();
    assert!((Duration::from_secs(10)..Duration::from_millis(10_100)).contains(&took), "{took:?}");
    assert_eq!((report.messages, report.accepted, report.attempts), (101, 101, 101));
    assert!(report.is_good());
    assert!((9.9..10.2).contains(&report.per_second()), "{}", report.per_second());
}

#[tokio::test(start_paused = true)]
async fn ids_and_keys_count_up() {
    let fake = Fake::new(&[]);
    let series = Push::of("101").msg_id("x").series(5).keys(2);
    fake.sender().stream(series).concurrency(1).run().await.unwrap();
    let came: Vec<_> = fake.verified().into_iter().map(|(_, id, data)| (id, data)).collect();
    let ids: Vec<_> = came.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["x-0", "x-1", "x-2", "x-3", "x-4"]);
    for (index, (_, data)) in came.iter().enumerate() {
        let key = 4_736_605_172_296_554_197 + index as u64 % 2;
        assert!(data.contains(&format!("\"p_id\":{key},")), "{data}");
    }
}

#[tokio::test(start_paused = true)]
async fn batches_are_filled() {
    let fake = Fake::new(&[]);
    let faults = Faults { bad_signs: 0.2, seed: 5, ..Faults::default() };
    let stream = fake.sender().stream(Push::of("101").series(25)).batch(10).faults(faults);
    let report = stream.concurrency(1).run().await.unwrap();
    assert!(report.forged > 0);
    assert_eq!(report.accepted, 3);
    let came = fake.came.lock().unwrap();
    let sizes: Vec<usize> =
        came.iter().filter_map(|request| verify(request).ok()).map(|found| found.len()).collect();
    assert_eq!(sizes, [10, 10, 5]);
    assert_eq!(came.len() as u64, 3 + report.forged);
}

#[tokio::test(start_paused = true)]
async fn trouble_is_counted_and_forged_ids_are_never_genuine() {
    let fake = Fake::new(&[]);
    let faults = Faults { duplicates: 0.3, disorder: 0.3, bad_signs: 0.1, seed: 42 };
    let stream = fake.sender().stream(Push::of("101").series(500)).faults(faults);
    let report = stream.concurrency(1).run().await.unwrap();
    let mut genuine: BTreeMap<String, u64> = BTreeMap::new();
    for request in fake.came.lock().unwrap().iter() {
        for (_, id, _) in verify(request).unwrap_or_default() {
            *genuine.entry(id).or_default() += 1;
        }
    }
    assert_eq!(genuine.len(), 500);
    assert_eq!(genuine.values().sum::<u64>(), 500 + report.duplicates);
    assert_eq!(report.accepted, 500 + report.duplicates);
    assert!(report.duplicates > 100 && report.held_back > 100 && report.forged > 25);
    assert_eq!(report.forged_ids.len() as u64, report.forged);
    assert!(report.forged_ids.iter().all(|id| !genuine.contains_key(id)));
    // The other side accepts everything, and this is said.
    assert_eq!(report.forged_accepted, report.forged);
    assert!(!report.is_good());
}

#[tokio::test(start_paused = true)]
async fn a_delivery_that_waits_does_not_hold_up_others() {
    let answers = vec![Reaction::Body(500, ""); 3];
    let fake = Fake::new(&answers);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let stream = fake.sender().stream(Push::of("101").msg_id("m").series(20)).concurrency(1);
    let stream = stream.on_progress(move |delivery, report| {
        let id = delivery.messages[0].msg_id.clone();
        told.lock().unwrap().push((id, delivery.attempts.len(), report.accepted));
    });
    // One that waits and holds on to its place would never get another.
    let report = timeout(Duration::from_secs(3600), stream.run()).await.unwrap().unwrap();
    assert_eq!((report.accepted, report.given_up, report.attempts), (20, 0, 23));
    assert_eq!(report.errors.get("HTTP 500: only 200 counts as accepted"), Some(&3));
    let seen = seen.lock().unwrap();
    assert_eq!(seen[16], ("m-19".to_owned(), 1, 17), "the others first");
    assert_eq!(seen[17].1, 2);
    assert_eq!(report.elapsed, Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn what_is_given_up_is_named() {
    let fake = Fake::new(&vec![Reaction::Never; 6]);
    let stream = fake.sender().stream(Push::of("101").msg_id("m").series(2));
    let report = stream.run().await.unwrap();
    assert_eq!(report.given_up, 2);
    let mut ids = report.given_up_ids.clone();
    ids.sort();
    assert_eq!(ids, ["m-0", "m-1"]);
    assert_eq!(report.slowest_millis, 5_000);
    assert!(!report.is_good());
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_made_ends_the_stream() {
    let fake = Fake::new(&[]);
    let pushes = [Push::of("101"), Push::of("doudian_iopTrade_DistributionCancel")];
    let error = fake.sender().stream(pushes).run().await.unwrap_err();
    assert_eq!(error, SendError::NoTag { topic: "doudian_iopTrade_DistributionCancel".into() });
    assert!(fake.sender().stream([]).run().await.unwrap().is_good());
}
