//! Two processes, one store, sixty virtual days and faults from a seed.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use doudian_runtime::transport::{HttpReply, TransportError};
use doudian_runtime::{AccessToken, Client, Clock, ErrorKind};
use fastrand::Rng;
use serde_json::json;
use support::platform::Tokens;
use support::{List, Reaction, no, ok};

const HOUR: i64 = 3600;
const WEEK: i64 = 7 * 86_400;
const QUARTER: i64 = 15 * 60;
const QUARTERS: i64 = 60 * 24 * 4;

/// How things stand, changed every now and then.
#[derive(Default)]
struct Weather {
    /// What token calls answer in place of a token, drawn each time; none when they work.
    token_trouble: bool,
    store_fails: bool,
    load_fails: bool,
}

struct World {
    platform: Arc<Tokens>,
    weather: Mutex<Weather>,
    random: Mutex<Rng>,
    /// The newest token that the store has.
    stored: Mutex<String>,
    loads: AtomicU64,
}

impl World {
    /// A token call in trouble.
    fn trouble(&self) -> Option<Reaction> {
        if !self.weather.lock().unwrap().token_trouble {
            return None;
        }
        Some(match self.random.lock().unwrap().u32(0..7) {
            0 => no(50_000, ""),
            1 => no(60_000, "isv.traffic-limited"),
            2 => no(50_002, "isv.business-failed:4711"),
            3 => support::reply("<html>busy</html>"),
            4 => Reaction::Reply(HttpReply::new(502, "")),
            5 => ok(&json!({"access_token": "", "expires_in": "abc"})),
            _ => Reaction::Fail(TransportError::not_sent("connection refused")),
        })
    }

    fn process(self: &Arc<Self>, fake: &Arc<support::Fake>) -> Client {
        let (store, load) = (self.clone(), self.clone());
        self.platform
            .builder(fake)
            .on_token(move |token| {
                if store.weather.lock().unwrap().store_fails {
                    return Err("the disk is full");
                }
                *store.stored.lock().unwrap() = token.to_json();
                Ok(())
            })
            .load_token(move |_| {
                load.loads.fetch_add(1, Ordering::SeqCst);
                if load.weather.lock().unwrap().load_fails {
                    return Err("the disk is gone".to_owned());
                }
                let stored = load.stored.lock().unwrap().clone();
                AccessToken::from_json(&stored).map(Some).map_err(|error| error.to_string())
            })
            .build()
            .unwrap()
    }
}

/// A process is awake or asleep for hours, the token service and the store fail for hours, and
/// three calls come each quarter of an hour.
async fn live(seed: u64) {
    let (platform, fake) = Tokens::new();
    let first = platform.issue();
    let token = AccessToken::new(first.access())
        .with_refresh_token(first.refresh())
        .with_expires_at(first.issued_at + WEEK)
        .with_shop_id(12345);
    let world = Arc::new(World {
        platform: platform.clone(),
        weather: Mutex::default(),
        random: Mutex::new(Rng::with_seed(seed)),
        stored: Mutex::new(token.to_json()),
        loads: AtomicU64::new(0),
    });
    let sky = world.clone();
    platform.trouble(move |_| sky.trouble());
    let processes = [world.process(&fake), world.process(&fake)];
    let mut random = Rng::with_seed(seed ^ 0x5eed);
    let mut awake = [true, true];
    let (mut calls, mut answered, mut seen) = (0, 0, 0);
    for quarter in 0..QUARTERS {
        if quarter % 12 == 0 {
            let mut weather = world.weather.lock().unwrap();
            weather.token_trouble = random.u32(0..4) == 0;
            weather.store_fails = random.u32(0..4) == 0;
            weather.load_fails = random.u32(0..6) == 0;
            // One of them is always awake, so that the refresh token does not die of age.
            awake = [(true, true), (true, false), (false, true)][random.usize(0..3)].into();
        }
        for (process, _) in processes.iter().zip(awake).filter(|(_, awake)| *awake) {
            for _ in 0..3 {
                calls += 1;
                match process.call(&List::default()).await {
                    Ok(_) => answered += 1,
                    Err(error) => {
                        // Never "the merchant has to authorise again": the pair is not lost.
                        assert!(!error.needs_authorization(), "{seed}, {quarter}: {error}");
                        assert_eq!(error.kind(), ErrorKind::Token, "{seed}, {quarter}: {error}");
                    }
                }
            }
            // All in one moment, so that there is one token call at most.
            let state = platform.state.lock().unwrap();
            let new = state.calls[seen..].iter();
            let asked = new.filter(|(_, method)| method.starts_with("token.")).count();
            assert!(asked <= 1, "{seed}, {quarter}: {asked} token calls");
            seen = state.calls.len();
        }
        tokio::time::sleep(Duration::from_secs(QUARTER.unsigned_abs())).await;
        platform.clock.advance(QUARTER);
    }

    // When the faults are over, the store ends with the newest.
    *world.weather.lock().unwrap() = Weather::default();
    for process in &processes {
        assert!(process.flush_tokens(Duration::from_secs(600)).await.unwrap().is_empty());
        process.call(&List::default()).await.unwrap();
    }
    let stored = AccessToken::from_json(&world.stored.lock().unwrap()).unwrap();
    let newest = platform.state.lock().unwrap().pairs.last().unwrap().access();
    assert_eq!(stored.access_token(), newest, "seed {seed}");
    assert!(stored.is_valid(platform.clock.now()), "seed {seed}");

    // Each period has one pair, or two while what one process made could not be stored.
    let pairs = i64::try_from(platform.state.lock().unwrap().pairs.len()).unwrap();
    let periods = QUARTERS * QUARTER / (WEEK - HOUR) + 1;
    assert!((periods..=2 * periods).contains(&pairs), "seed {seed}: {pairs} pairs");
    // A token service that is down for hours is mostly down in between renewals.
    assert!(answered * 20 > calls * 19, "seed {seed}: {answered} of {calls} answered");
    assert!(world.loads.load(Ordering::SeqCst) < 500, "seed {seed}");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_lost_in_sixty_days() {
    for seed in 0..3 {
        live(seed).await;
    }
}
