//! How long before its end a token is renewed, which each platform says for itself.
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod support;

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use doudian_runtime::generated as rt;
use doudian_runtime::transport::HttpRequest;
use doudian_runtime::{
    AccessToken, BoxError, Client, Clock, ManualClock, Request, TokenOwner, TokenSource,
};
use serde_json::Value;
use support::{Fake, NOW, reply};

const LIFE: i64 = 7200;

/// A platform whose tokens live two hours, and are renewed so many seconds before their end.
macro_rules! platform {
    ($name:ident, $request:ident, $tokens:expr) => {
        static $name: rt::Platform = rt::Platform {
            name: "shop",
            host: "https://api.shop.example",
            errors: &[],
            envelope: &rt::Envelope {
                table: &rt::Table(
                    "Envelope",
                    &[rt::Field("data", 0, &[]), rt::Field("errcode", rt::LENIENT, &[])],
                ),
                parts: &[rt::Part::Data, rt::Part::Code],
                success: 0,
                errors: &[],
                verdicts: &[rt::VerdictRow(42001, "", rt::Verdict::TokenRefused)],
                legacy: &[],
            },
            protocol: &rt::Json {
                token: rt::TokenPlace::Query("access_token"),
                prefix: "",
                tokens: $tokens,
            },
            by_name: &[],
        };

        #[derive(Clone, Default)]
        struct $request;

        rt::encode!($request {});

        impl Request for $request {
            type Data = Value;
            const API: &'static rt::Api = &rt::Api {
                platform: &$name,
                method: "goods.list",
                path: "/goods/list",
                ..rt::Api::PLAIN
            };
        }
    };
}

const fn credential(renew_before: i64) -> Option<rt::ClientCredential> {
    Some(rt::ClientCredential {
        path: "/token",
        verb: rt::Verb::Post,
        reply: rt::Reply::Flat,
        app_key: "appid",
        app_secret: "secret",
        grant_type: None,
        names: rt::GrantNames { token: "access_token", expires_in: "expires_in" },
        renew_before,
    })
}

platform!(FIVE_MINUTES, InFiveMinutes, credential(300));
platform!(HALF_AN_HOUR, InHalfAnHour, credential(1800));
platform!(GIVEN, Given, None);

/// Gives tokens as a platform does.
struct Shop {
    clock: Arc<ManualClock>,
    life: i64,
    /// Until so much is left of a token it is given again; 0 where each one is new.
    stable_until: i64,
    asked: Mutex<Vec<i64>>,
    newest: AtomicI64,
}

impl Shop {
    fn new(stable_until: i64) -> Arc<Self> {
        Self::of_life(LIFE, stable_until)
    }

    fn of_life(life: i64, stable_until: i64) -> Arc<Self> {
        let clock = Arc::new(ManualClock::new(NOW));
        Arc::new(Self {
            clock,
            life,
            stable_until,
            asked: Mutex::default(),
            newest: AtomicI64::new(0),
        })
    }

    fn client(self: &Arc<Self>, platform: &'static rt::Platform) -> Client {
        let shop = self.clone();
        let fake = Fake::new(move |request| reply(shop.answer(request)));
        Client::of(platform, "key", "secret")
            .transport(fake)
            .clock(self.clock.clone())
            .build()
            .unwrap()
    }

    fn answer(&self, request: &HttpRequest) -> String {
        let now = self.clock.now();
        if !request.url.ends_with("/token") {
            return r#"{"errcode":0,"data":{}}"#.to_owned();
        }
        self.asked.lock().unwrap().push(now - NOW);
        let newest = self.newest.load(Ordering::SeqCst);
        let left = newest + self.life - now;
        let granted = if newest > 0 && left > self.stable_until && self.stable_until > 0 {
            newest
        } else {
            self.newest.store(now, Ordering::SeqCst);
            now
        };
        let left = granted + self.life - now;
        format!(r#"{{"access_token":"t-{granted}","expires_in":{left}}}"#)
    }

    /// Calls every 10 seconds up to this moment after the beginning.
    async fn call_until<R: Request>(&self, client: &Client, request: &R, end: i64) {
        while self.clock.now() - NOW <= end {
            client.execute(request).await.unwrap();
            self.clock.advance(10);
        }
    }

    fn asked(&self) -> Vec<i64> {
        self.asked.lock().unwrap().clone()
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_of_two_hours_is_kept_until_its_last_minutes() {
    let shop = Shop::new(0);
    let client = shop.client(&FIVE_MINUTES);
    shop.call_until(&client, &InFiveMinutes, 3 * LIFE - 1000).await;
    assert_eq!(shop.asked(), [0, 6900, 13_800]);

    let shop = Shop::new(0);
    let client = shop.client(&HALF_AN_HOUR);
    shop.call_until(&client, &InHalfAnHour, 12_000).await;
    assert_eq!(shop.asked(), [0, 5400, 10_800]);
}

#[tokio::test(start_paused = true)]
async fn a_stable_token_is_asked_for_again_only_when_there_may_be_another() {
    // The platform gives a new one when 300 seconds are left, as the client believes.
    let shop = Shop::new(300);
    let client = shop.client(&FIVE_MINUTES);
    shop.call_until(&client, &InFiveMinutes, 10_000).await;
    assert_eq!(shop.asked(), [0, 6900]);

    // The platform repeats it to its end: it is asked again with pauses, and at the end at once.
    let shop = Shop::new(1);
    let client = shop.client(&FIVE_MINUTES);
    shop.call_until(&client, &InFiveMinutes, 10_000).await;
    let asked = shop.asked();
    assert_eq!(asked.first(), Some(&0));
    assert!(asked[1..].iter().all(|at| (6900..=7200).contains(at)), "{asked:?}");
    assert!(asked.contains(&7200) && asked.len() < 20, "{asked:?}");
}

#[tokio::test(start_paused = true)]
async fn a_token_that_lives_shorter_than_the_overlap_is_renewed_in_the_middle_of_its_life() {
    for life in [290, 300, 599] {
        let shop = Shop::of_life(life, 0);
        let client = shop.client(&FIVE_MINUTES);
        shop.call_until(&client, &InFiveMinutes, 1000).await;
        let asked = shop.asked();
        let between = asked.windows(2).map(|pair| pair[1] - pair[0]);
        // A call every ten seconds, of which the first after the middle renews.
        let middle = life - life / 2;
        let expected = middle..middle + 10;
        assert!(asked.len() > 3 || life > 300, "{life}: {asked:?}");
        for seconds in between {
            assert!(expected.contains(&seconds), "{life}: {asked:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_whose_code_cannot_be_read_brings_no_token_where_it_can_be_asked_for_again() {
    for code in [r#""none""#, "{}", "[0]", "true", "0.5"] {
        let asked = Arc::new(AtomicI64::new(0));
        let count = Arc::clone(&asked);
        let fake = Fake::new(move |request| {
            if !request.url.ends_with("/token") {
                return reply(r#"{"errcode":0,"data":{}}"#);
            }
            count.fetch_add(1, Ordering::SeqCst);
            reply(format!(r#"{{"errcode":{code},"access_token":"t-secret","expires_in":7200}}"#))
        });
        let client = Client::of(&FIVE_MINUTES, "key", "secret").transport(fake).build().unwrap();
        let error = client.execute(&InFiveMinutes).await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains("`errcode`") && !text.contains("t-secret"), "{text}");
        assert_eq!(asked.load(Ordering::SeqCst), 1, "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_process_that_shares_a_token_keeps_it_to_its_end() {
    // One client makes tokens, the other was given the first one.
    let shop = Shop::new(0);
    let client = shop.client(&FIVE_MINUTES);
    client.execute(&InFiveMinutes).await.unwrap();
    let first = client.access_token().await.unwrap();
    shop.call_until(&client, &InFiveMinutes, 7100).await;
    let replaced_at = NOW + shop.asked()[1];
    // The platform takes the old one five minutes longer.
    assert!(replaced_at + 300 >= first.expires_at().unwrap());
}

/// Gives tokens that live two hours.
struct Central(Arc<ManualClock>, Arc<Mutex<Vec<i64>>>);

impl TokenSource for Central {
    async fn token(
        &self,
        _: &TokenOwner,
        _: Option<&AccessToken>,
    ) -> Result<AccessToken, BoxError> {
        let now = self.0.now();
        self.1.lock().unwrap().push(now - NOW);
        Ok(AccessToken::new(format!("t-{now}")).with_life(LIFE, now))
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_is_asked_when_its_platform_would_be() {
    for (platform, expected) in [(&HALF_AN_HOUR, 5400), (&GIVEN, 6900)] {
        let shop = Shop::new(0);
        let asked = Arc::new(Mutex::default());
        let client = Client::of(platform, "key", "secret")
            .transport(Fake::body(r#"{"errcode":0,"data":{}}"#))
            .clock(shop.clock.clone())
            .token_source(Central(shop.clock.clone(), Arc::clone(&asked)))
            .build()
            .unwrap();
        shop.call_until(&client, &Given, 8000).await;
        assert_eq!(*asked.lock().unwrap(), [0, expected]);
    }
}

#[test]
fn a_life_is_taken_in_every_form_that_can_be_one() {
    let token = |life| AccessToken::new("t").with_life(life, NOW).expires_at();
    assert_eq!(token(LIFE), Some(NOW + LIFE));
    assert_eq!(token(0), None);
    assert_eq!(token(-7200), None);
    assert_eq!(token(i64::MIN), None);
    let token = AccessToken::new("t").with_life(LIFE, NOW);
    assert!(!token.expires_within(300, NOW + LIFE - 301));
    assert!(token.expires_within(300, NOW + LIFE - 300));
    assert!(token.expires_within(0, NOW + LIFE) && token.expires_within(300, i64::MAX));
    assert!(!AccessToken::new("t").expires_within(i64::MAX, i64::MAX));
}
