//! Issues tokens by the platform's rules and checks them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use doudian_runtime::transport::{HttpReply, HttpRequest};
use doudian_runtime::{Client, ClientBuilder, Clock, ManualClock};
use serde_json::{Value, json};

use super::{APP_KEY, APP_SECRET, Fake, NOW, Reaction, no, ok, query};

const LIFE: i64 = 7 * 86_400;
const REFRESH_LIFE: i64 = 14 * 86_400;
const HOUR: i64 = 3600;

/// A pair of tokens.
#[derive(Clone)]
pub struct Pair {
    pub number: usize,
    pub issued_at: i64,
    /// Earlier than the pair's life when it was superseded.
    pub dead_at: i64,
}

impl Pair {
    pub fn access(&self) -> String {
        format!("TOKEN-{}", self.number)
    }

    pub fn refresh(&self) -> String {
        format!("REFRESH-{}", self.number)
    }
}

/// What a token call answers instead of a token.
pub type Trouble = Box<dyn Fn(&str) -> Option<Reaction> + Send + Sync>;

#[derive(Default)]
pub struct State {
    pub pairs: Vec<Pair>,
    pub trouble: Option<Trouble>,
    pub calls: Vec<(i64, String)>,
    /// How long token calls take.
    pub slow: Duration,
}

pub struct Tokens {
    pub clock: Arc<ManualClock>,
    pub state: Mutex<State>,
    pub made: AtomicUsize,
}

impl Tokens {
    /// A platform, and the transport that reaches it.
    pub fn new() -> (Arc<Self>, Arc<Fake>) {
        let platform = Arc::new(Self {
            clock: Arc::new(ManualClock::new(NOW)),
            state: Mutex::default(),
            made: AtomicUsize::new(0),
        });
        let gateway = platform.clone();
        let fake = Fake::new(move |request| gateway.answer(request));
        (platform, fake)
    }

    pub fn builder(&self, fake: &Arc<Fake>) -> ClientBuilder {
        Client::builder(APP_KEY, APP_SECRET).transport(fake.clone()).clock(self.clock.clone())
    }

    /// Makes the platform answer token calls with trouble.
    pub fn trouble(&self, trouble: impl Fn(&str) -> Option<Reaction> + Send + Sync + 'static) {
        self.state.lock().unwrap().trouble = Some(Box::new(trouble));
    }

    pub fn well(&self) {
        self.state.lock().unwrap().trouble = None;
    }

    /// A pair that was issued before the test began.
    pub fn issue(&self) -> Pair {
        let pair = Pair {
            number: self.made.fetch_add(1, Ordering::SeqCst) + 1,
            issued_at: self.clock.now(),
            dead_at: self.clock.now() + LIFE,
        };
        self.state.lock().unwrap().pairs.push(pair.clone());
        pair
    }

    fn answer(&self, request: &HttpRequest) -> Reaction {
        let method = query(request, "method");
        let now = self.clock.now();
        let mut state = self.state.lock().unwrap();
        state.calls.push((now, method.clone()));
        if !method.starts_with("token.") {
            let token = query(request, "access_token");
            return match state.pairs.iter().find(|pair| pair.access() == token) {
                Some(pair) if now < pair.dead_at => ok(&json!({"total": 0, "list": []})),
                Some(pair) if now < pair.issued_at + LIFE => {
                    no(40003, "isv.access-token-no-existed")
                }
                Some(_) => no(40003, "isv.access-token-expired"),
                None => no(40003, "isv.access-token-no-existed"),
            };
        }
        if let Some(step) = state.trouble.as_ref().and_then(|trouble| trouble(&method)) {
            return step;
        }
        let slow = state.slow;
        drop(state);
        let step = if method == "token.create" {
            grant(&self.issue(), now)
        } else {
            self.refresh(request)
        };
        match step {
            Reaction::Reply(reply) if !slow.is_zero() => Reaction::After(slow, reply),
            step => step,
        }
    }

    fn refresh(&self, request: &HttpRequest) -> Reaction {
        let now = self.clock.now();
        let body: Value = serde_json::from_str(&request.body).unwrap();
        let text = body["refresh_token"].as_str().unwrap_or_default();
        let mut state = self.state.lock().unwrap();
        let Some(pair) = state.pairs.iter_mut().find(|pair| pair.refresh() == text) else {
            return no(50001, "dop.token-generate-failed:token-invalid");
        };
        if now >= pair.issued_at + REFRESH_LIFE {
            return no(50001, "dop.token-generate-failed:token-expired");
        }
        let left = pair.issued_at + LIFE - now;
        if left > HOUR {
            return grant(&pair.clone(), now);
        }
        // The old pair lives an hour longer, unless it was dead already.
        pair.dead_at = if left > 0 { now + HOUR } else { now };
        drop(state);
        grant(&self.issue(), now)
    }
}

fn grant(pair: &Pair, now: i64) -> Reaction {
    ok(&json!({
        "access_token": pair.access(), "refresh_token": pair.refresh(),
        "expires_in": pair.issued_at + LIFE - now, "shop_id": 12345, "shop_name": "店",
        "scope": "SCOPE", "authority_id": "77", "token_type": 0,
    }))
}

/// A reply with the platform's date.
pub fn dated(step: Reaction, date: &str) -> Reaction {
    match step {
        Reaction::Reply(mut reply) => {
            reply.date = Some(date.to_owned());
            Reaction::Reply(reply)
        }
        step => step,
    }
}

/// A reply that is not an answer.
pub fn raw(status: u16, body: &'static [u8]) -> HttpReply {
    HttpReply::new(status, body)
}
