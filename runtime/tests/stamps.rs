//! The platform's date corrects the stamps of requests, where that helps, and nothing else.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use doudian_runtime::transport::HttpRequest;
use doudian_runtime::{AccessToken, Client, ManualClock};
use serde_json::json;
use support::platform::dated;
use support::{APP_KEY, APP_SECRET, Fake, List, NOW, Reaction, Ship, TOKEN, client, no, ok, query};

const HOUR: i64 = 3600;
const DAY: i64 = 86_400;
const WEEK: i64 = 7 * DAY;

fn stamp(request: &HttpRequest) -> i64 {
    query(request, "timestamp").parse().unwrap()
}

/// How far the stamps of all requests were from `NOW`.
fn offsets(fake: &Fake) -> Vec<i64> {
    fake.requests().iter().map(|request| stamp(request) - NOW).collect()
}

fn date(unix: i64) -> String {
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(unix.unsigned_abs());
    httpdate::fmt_http_date(time)
}

/// A platform whose clock is `ahead` of ours and which says so.
fn platform_ahead(ahead: i64) -> Arc<Fake> {
    Fake::new(move |request| {
        let right = NOW + ahead;
        let step = if (stamp(request) - right).abs() > 600 {
            no(40_003, "isv.timestamp-invalid")
        } else {
            match query(request, "method").as_str() {
                "token.create" => ok(&json!({"access_token": "t", "expires_in": WEEK})),
                _ => ok(&json!({})),
            }
        };
        dated(step, &date(right))
    })
}

#[tokio::test]
async fn one_bad_date_spoils_nothing() {
    for wrong in [-DAY + 60, -HOUR, HOUR, 14 * HOUR, DAY, 3 * DAY, -3 * DAY, 3650 * DAY] {
        // One refusal for a reason of its own, with such a date.
        let first = AtomicBool::new(true);
        let fake = Fake::new(move |request| {
            if first.swap(false, Ordering::SeqCst) || (stamp(request) - NOW).abs() > 600 {
                return dated(no(40_003, "isv.timestamp-invalid"), &date(NOW + wrong));
            }
            dated(ok(&json!({})), &date(NOW + wrong))
        });
        let client = client(&fake);
        let error = client.call(&Ship::default()).await.unwrap_err();
        assert_eq!(error.sub_code(), Some("isv.timestamp-invalid"), "{wrong}");
        let tried = fake.requests().len();
        for _ in 0..5 {
            client.call(&Ship::default()).await.unwrap();
        }
        let mut expected = if wrong.abs() <= DAY { vec![0, wrong] } else { vec![0] };
        assert_eq!(tried, expected.len(), "{wrong}");
        expected.extend([0; 5]);
        assert_eq!(offsets(&fake), expected, "{wrong}");
    }
}

#[tokio::test]
async fn a_clock_that_is_wrong_by_hours_is_corrected() {
    for ahead in [-DAY, -8 * HOUR, -11 * 60, 11 * 60, 8 * HOUR, 14 * HOUR, DAY] {
        let fake = platform_ahead(ahead);
        let client = client(&fake);
        for _ in 0..3 {
            client.call(&Ship::default()).await.unwrap();
        }
        assert_eq!(offsets(&fake), [0, ahead, ahead, ahead]);
    }
    // A machine that is off by more has to be set right; the platform's date is not believed.
    for ahead in [DAY + 1, -30 * DAY, 3650 * DAY] {
        let fake = platform_ahead(ahead);
        client(&fake).call(&Ship::default()).await.unwrap_err();
        assert_eq!(offsets(&fake), [0]);
    }
}

#[tokio::test]
async fn token_times_are_the_machines() {
    for ahead in [-8 * HOUR, 2 * HOUR, DAY] {
        let fake = platform_ahead(ahead);
        let told = Arc::new(Mutex::new(Vec::new()));
        let tell = told.clone();
        let client = support::builder(&fake)
            .shop_id(1)
            .on_token(move |token| tell.lock().unwrap().push(token.expires_at()))
            .build()
            .unwrap();
        client.call(&List::default()).await.unwrap();
        let exchanged = client.exchange_code("c0de").await.unwrap();
        assert_eq!(exchanged.expires_at(), Some(NOW + WEEK), "{ahead}");
        assert_eq!(*told.lock().unwrap(), [Some(NOW + WEEK), Some(NOW + WEEK)], "{ahead}");
        // And so they are compared: the token is neither old nor about to be.
        client.call(&List::default()).await.unwrap();
        assert_eq!(fake.count("token.refresh"), 0, "{ahead}");
        assert_eq!(fake.count("token.create"), 3, "the first was refused");
    }
}

/// The machine's clock is set right while a correction is in use.
#[tokio::test]
async fn a_clock_that_is_set_right_ends_the_correction() {
    for says_date in [true, false] {
        let right = Arc::new(AtomicI64::new(NOW + 2 * HOUR));
        let now = right.clone();
        let fake = Fake::new(move |request| {
            let now = now.load(Ordering::SeqCst);
            let far = (stamp(request) - now).abs() > 600;
            let step = if far { no(40_003, "isv.timestamp-invalid") } else { ok(&json!({})) };
            // The first date is needed to be wrong at all.
            let known = says_date || stamp(request) < NOW + HOUR;
            if known { dated(step, &date(now)) } else { step }
        });
        let clock = Arc::new(ManualClock::new(NOW));
        let client = Client::builder(APP_KEY, APP_SECRET)
            .transport(fake.clone())
            .clock(clock.clone())
            .access_token(AccessToken::new(TOKEN))
            .build()
            .unwrap();
        client.call(&Ship::default()).await.unwrap();
        clock.set(NOW + 2 * HOUR);
        client.call(&Ship::default()).await.unwrap();
        client.call(&Ship::default()).await.unwrap();
        let (h2, h4) = (2 * HOUR, 4 * HOUR);
        assert_eq!(offsets(&fake), [0, h2, h4, h2, h2], "{says_date}");
    }
}

/// A second refusal may come from an edge that has not looked at the stamp.
#[tokio::test]
async fn only_a_call_that_succeeds_proves_a_correction() {
    for other in [
        (|| no(60_000, "isv.traffic-limited")) as fn() -> Reaction,
        || no(20_000, "dop.service-error"),
        || support::reply("<html>"),
    ] {
        let calls = AtomicUsize::new(0);
        let fake = Fake::new(move |_| match calls.fetch_add(1, Ordering::SeqCst) {
            0 => dated(no(40_003, "isv.timestamp-invalid"), &date(NOW + HOUR)),
            1 => other(),
            _ => ok(&json!({})),
        });
        let client = client(&fake);
        client.call(&Ship::default()).await.unwrap_err();
        client.call(&Ship::default()).await.unwrap();
        assert_eq!(offsets(&fake), [0, HOUR, 0]);
    }
}

/// A call that is corrected may need a new token as well, and the other way round.
#[tokio::test]
async fn stamp_and_token_may_both_be_refused() {
    for stamp_first in [true, false] {
        let ahead = 2 * HOUR;
        let fake = Fake::new(move |request| {
            let late = (stamp(request) - NOW - ahead).abs() > 600;
            let stamp = || dated(no(40_003, "isv.timestamp-invalid"), &date(NOW + ahead));
            let is_token_call = query(request, "method").starts_with("token.");
            let old = !is_token_call && query(request, "access_token") != "new";
            match (late, old) {
                (true, false) => stamp(),
                (true, true) if stamp_first => stamp(),
                (_, true) => no(40_003, "isv.access-token-expired"),
                _ => ok(&json!({"access_token": "new", "expires_in": WEEK})),
            }
        });
        let token = AccessToken::new(TOKEN).with_refresh_token("r");
        let client = support::builder(&fake).access_token(token).build().unwrap();
        client.call(&Ship::default()).await.unwrap();
        client.call(&Ship::default()).await.unwrap();
        assert_eq!(fake.count("token.refresh"), 2, "one of them was refused for its stamp");
        let last = fake.requests().last().map(stamp);
        assert_eq!(last, Some(NOW + ahead));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_at_once_with_bad_dates_spoil_nothing() {
    let calls = AtomicUsize::new(0);
    let fake = Fake::new(move |request| {
        let number = calls.fetch_add(1, Ordering::SeqCst);
        if (stamp(request) - NOW).abs() > 600 || number % 7 == 3 {
            let wrong = i64::try_from(number).unwrap() * 700 + HOUR;
            return dated(no(40_003, "isv.timestamp-invalid"), &date(NOW + wrong));
        }
        ok(&json!({}))
    });
    let client = client(&fake);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let client = client.clone();
        tasks.spawn(async move { client.call(&Ship::default()).await.is_ok() });
    }
    let mut good = 0;
    while let Some(result) = tasks.join_next().await {
        good += usize::from(result.unwrap());
    }
    assert!(good >= 80, "{good}");
    // All stamps but those of the second tries were right.
    let wrong = offsets(&fake).iter().filter(|offset| **offset != 0).count();
    assert_eq!(wrong, 100 - good);
}
