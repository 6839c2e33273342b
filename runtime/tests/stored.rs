//! Two processes, one store: the token that is stored is found before one is called dead.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use doudian_runtime::{AccessToken, Client, ClientBuilder, Clock, ErrorKind, Outcome, TokenOwner};
use serde_json::json;
use support::platform::{Pair, Tokens};
use support::{APP_KEY, Fake, List, NOW, Reaction, builder, no, ok, query};

const HOUR: i64 = 3600;
const WEEK: i64 = 7 * 86_400;

/// A store that processes share: JSON text by owner.
#[derive(Default)]
struct Shared {
    tokens: Mutex<HashMap<String, String>>,
    loads: AtomicUsize,
}

impl Shared {
    fn put(&self, shop_id: &str, token: &AccessToken) {
        self.tokens.lock().unwrap().insert(shop_id.to_owned(), token.to_json());
    }

    fn get(&self, shop_id: &str) -> Option<AccessToken> {
        let tokens = self.tokens.lock().unwrap();
        tokens.get(shop_id).map(|text| AccessToken::from_json(text).unwrap())
    }

    /// A process that uses the store.
    fn with(self: &Arc<Self>, builder: ClientBuilder) -> ClientBuilder {
        let (read, write) = (self.clone(), self.clone());
        builder.on_token(move |token| write.put(token.shop_id().unwrap(), token)).load_token(
            move |owner: &TokenOwner| {
                read.loads.fetch_add(1, Ordering::SeqCst);
                Ok::<_, std::io::Error>(read.get(owner.shop_id().unwrap_or("12345")))
            },
        )
    }
}

fn token(pair: &Pair) -> AccessToken {
    AccessToken::new(pair.access())
        .with_refresh_token(pair.refresh())
        .with_expires_at(pair.issued_at + WEEK)
        .with_shop_id(12345)
}

#[tokio::test]
async fn a_process_that_slept_finds_the_new_token() {
    let (platform, fake) = Tokens::new();
    let shared = Arc::new(Shared::default());
    let first = token(&platform.issue());
    shared.put("12345", &first);
    let process = || shared.with(platform.builder(&fake)).access_token(first.clone());
    let (awake, asleep) = (process().build().unwrap(), process().build().unwrap());
    platform.clock.advance(WEEK - 1800);
    awake.call(&List::default()).await.unwrap();
    // Hours after the old pair has died.
    platform.clock.advance(8 * HOUR);
    for _ in 0..3 {
        asleep.call(&List::default()).await.unwrap();
    }
    assert_eq!(asleep.access_token().await.unwrap().access_token(), "TOKEN-2");
    assert_eq!(fake.count("token.refresh"), 1);
    // The same after weeks, when the token that it holds is long gone.
    for _ in 0..4 {
        platform.clock.advance(WEEK - 1800);
        awake.call(&List::default()).await.unwrap();
    }
    asleep.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 5);
}

/// A refresh by the other process between the look into the store and the own refresh.
#[tokio::test]
async fn a_refresh_token_that_was_used_up_is_looked_for_again() {
    let (platform, fake) = Tokens::new();
    let shared = Arc::new(Shared::default());
    let first = token(&platform.issue());
    shared.put("12345", &first);
    let client = shared.with(platform.builder(&fake)).access_token(first).build().unwrap();
    platform.clock.advance(WEEK + HOUR);
    let second = token(&platform.issue());
    let other = shared.clone();
    platform.trouble(move |method| {
        (method == "token.refresh").then(|| {
            other.put("12345", &second);
            no(50_001, "dop.token-generate-failed:token-invalid")
        })
    });
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 1);
    assert_eq!(shared.loads.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn nothing_newer_is_the_merchants_turn() {
    let (platform, fake) = Tokens::new();
    let shared = Arc::new(Shared::default());
    let first = token(&platform.issue());
    shared.put("12345", &first);
    let client = shared.with(platform.builder(&fake)).access_token(first).build().unwrap();
    platform.clock.advance(2 * WEEK + 1);
    let error = client.call(&List::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Authorization, Outcome::NotSent));
    assert!(error.needs_authorization() && error.retry_after().is_some(), "{error}");
    // The merchant does so, in another process; the client finds that by itself.
    let again = platform.builder(&fake).build().unwrap().exchange_code("c0de").await.unwrap();
    shared.put("12345", &again);
    platform.clock.advance(3);
    client.call(&List::default()).await.unwrap();
}

#[tokio::test]
async fn the_first_token_comes_from_the_store() {
    // A tool app without any token, and a self-use app.
    for self_use in [false, true] {
        let (platform, fake) = Tokens::new();
        let shared = Arc::new(Shared::default());
        shared.put("12345", &token(&platform.issue()));
        let app = shared.with(platform.builder(&fake));
        let app = if self_use { app.shop_id(12345) } else { app };
        let client = app.build().unwrap();
        client.call(&List::default()).await.unwrap();
        assert_eq!(fake.count("token.create") + fake.count("token.refresh"), 0);
        assert_eq!(shared.loads.load(Ordering::SeqCst), 1);
        // One that has expired is refreshed, if only its refresh token lives.
        let (platform, fake) = Tokens::new();
        let shared = Arc::new(Shared::default());
        shared.put("12345", &token(&platform.issue()));
        platform.clock.advance(WEEK + HOUR);
        let app = shared.with(platform.builder(&fake));
        let app = if self_use { app.shop_id(12345) } else { app };
        app.build().unwrap().call(&List::default()).await.unwrap();
        assert_eq!((fake.count("token.create"), fake.count("token.refresh")), (0, 1));
        assert_eq!(shared.get("12345").unwrap().access_token(), "TOKEN-2");
    }
    // Nothing is stored.
    let (platform, fake) = Tokens::new();
    let shared = Arc::new(Shared::default());
    let client = shared.with(platform.builder(&fake)).build().unwrap();
    let error = client.call(&List::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authorization);
    assert!(error.to_string().contains("`load_token` gave no access token"), "{error}");
    let client = shared.with(platform.builder(&fake)).shop_id(12345).build().unwrap();
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.create"), 1);
    assert!(shared.get("12345").is_some());
}

#[tokio::test]
async fn an_older_token_is_never_taken() {
    let (platform, fake) = Tokens::new();
    let shared = Arc::new(Shared::default());
    let old = token(&platform.issue());
    platform.clock.advance(WEEK - 1800);
    let new = token(&platform.issue());
    shared.put("12345", &old);
    let client = shared.with(platform.builder(&fake)).access_token(new).build().unwrap();
    client.call(&List::default()).await.unwrap();
    // In its last hour, although the store's is a token as well.
    platform.clock.advance(WEEK - 1800);
    client.call(&List::default()).await.unwrap();
    assert_eq!(client.access_token().await.unwrap().access_token(), "TOKEN-3");
    // And when the newer one has been refused.
    shared.put("12345", &old.with_expires_at(platform.clock.now() + 10 * HOUR));
    let pair = platform.state.lock().unwrap().pairs.len() - 1;
    let now = platform.clock.now();
    platform.state.lock().unwrap().pairs[pair].dead_at = now;
    let _ = client.call(&List::default()).await;
    let used = fake.requests().iter().filter(|r| query(r, "access_token") == "TOKEN-1").count();
    assert_eq!(used, 0);
}

#[tokio::test]
async fn a_token_of_another_shop_is_never_taken() {
    let (platform, fake) = Tokens::new();
    let pair = platform.issue();
    let stolen = token(&platform.issue()).with_shop_id(666).with_expires_at(NOW + 9 * WEEK);
    let client = platform
        .builder(&fake)
        .access_token(token(&pair))
        .load_token(move |_| Ok::<_, String>(Some(stolen.clone())))
        .build()
        .unwrap();
    platform.trouble(|_| Some(no(50_001, "dop.token-generate-failed:token-expired")));
    platform.clock.advance(WEEK + 1);
    let error = client.call(&List::default()).await.unwrap_err();
    assert!(error.to_string().contains("token of shop 666 for shop 12345"), "{error}");
    assert!(error.is_retryable() && !error.needs_authorization());
}

/// What the hook is asked for.
#[tokio::test]
async fn each_handle_asks_for_its_own_shop() {
    let (platform, fake) = Tokens::new();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let ask = asked.clone();
    let app = || {
        let ask = ask.clone();
        platform.builder(&fake).load_token(move |owner| {
            ask.lock().unwrap().push(owner.to_string());
            assert_eq!(owner.app_key(), APP_KEY);
            Ok::<_, String>(None)
        })
    };
    let pair = platform.issue();
    let tool = app().build().unwrap();
    for shop_id in [1, 2] {
        let shop = tool.with_access_token(token(&pair).with_shop_id(shop_id).with_expires_at(NOW));
        shop.call(&List::default()).await.unwrap();
    }
    let nobody = AccessToken::new(pair.access()).with_expires_at(NOW);
    tool.with_access_token(nobody).call(&List::default()).await.unwrap_err();
    let carrier = r#"{"access_token":"x","authority_id":"9","auth_subject_type":"WuLiuShang","expires_at":1}"#;
    let carrier = AccessToken::from_json(carrier).unwrap();
    tool.with_access_token(carrier).call(&List::default()).await.unwrap_err();
    app().shop_id(3).build().unwrap().call(&List::default()).await.unwrap();
    app().test_shop().build().unwrap().call(&List::default()).await.unwrap();
    app().auth_subject(8, "MCN").build().unwrap().call(&List::default()).await.unwrap();
    let expected = ["/shop/1", "/shop/2", "", "/WuLiuShang/9", "/shop/3", "/test-shop", "/MCN/8"];
    let expected: Vec<_> = expected.iter().map(|end| format!("{APP_KEY}{end}")).collect();
    assert_eq!(*asked.lock().unwrap(), expected);
}

/// A store in trouble does not kill a token that is still valid.
#[tokio::test(start_paused = true)]
async fn a_store_in_trouble() {
    type Load = fn() -> Result<Option<AccessToken>, String>;
    let failing: [(&str, Load); 2] = [
        ("no route\nto host", || Err("no route\nto host".to_owned())),
        ("it panicked", || panic!("the store is gone")),
    ];
    for (text, load) in failing {
        let text = text.replace('\n', "\\n");
        let (platform, fake) = Tokens::new();
        let pair = platform.issue();
        let app = platform.builder(&fake).access_token(token(&pair)).load_token(move |_| load());
        let client = app.build().unwrap();
        // In the last hour the renewal is put off.
        platform.clock.advance(WEEK - 1800);
        for _ in 0..10 {
            client.call(&List::default()).await.unwrap();
        }
        assert_eq!(fake.count("token.refresh"), 0);
        // Then it does without the store.
        platform.clock.advance(1800);
        client.call(&List::default()).await.unwrap();
        assert_eq!(fake.count("token.refresh"), 1);
        // Whether a token is dead is not known without it.
        platform.clock.advance(WEEK + 1);
        let refuse = |_: &str| Some(no(50_001, "dop.token-generate-failed:token-invalid"));
        platform.trouble(refuse);
        let error = client.call(&List::default()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Token, Outcome::NotSent));
        assert!(error.is_retryable() && !error.needs_authorization(), "{error}");
        assert_eq!(error.sub_code(), Some("dop.token-generate-failed:token-invalid"));
        assert!(error.to_string().contains(&text), "{error}");
        assert!(error.to_string().contains("`load_token` failed"), "{error}");
    }
    // A self-use app needs no store to get a token.
    let (platform, fake) = Tokens::new();
    let app = platform.builder(&fake).shop_id(1).load_token(|_| Err::<Option<_>, _>("down"));
    app.build().unwrap().call(&List::default()).await.unwrap();
}

/// A store that quotes what it has does not bring a token into an error.
#[tokio::test(start_paused = true)]
async fn a_store_that_quotes_tokens() {
    let (platform, fake) = Tokens::new();
    let pair = platform.issue();
    let (access, refresh) = (pair.access(), pair.refresh());
    let quoted = format!("row ({access}, {refresh}) is broken");
    let app = platform.builder(&fake).access_token(token(&pair));
    let client = app.load_token(move |_| Err::<Option<_>, _>(quoted.clone())).build().unwrap();
    platform.clock.advance(WEEK + 1);
    platform.trouble(|_| Some(no(50_001, "dop.token-generate-failed:token-invalid")));
    let error = client.call(&List::default()).await.unwrap_err();
    let said = format!("{error} {error:?}");
    assert!(said.contains("row (***, ***) is broken"), "{said}");
    assert!(!said.contains(&access) && !said.contains(&refresh), "{said}");
}

/// A hook that never comes back holds nobody up for ever, and is not asked again meanwhile.
#[tokio::test]
async fn a_load_that_hangs() {
    let (platform, fake) = Tokens::new();
    let (release, hang) = std::sync::mpsc::channel::<()>();
    let (hang, loads) = (Mutex::new(hang), Arc::new(AtomicUsize::new(0)));
    let count = loads.clone();
    let app = platform.builder(&fake).access_token(token(&platform.issue()));
    let app = app.timeout(Duration::from_millis(100)).load_token(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        let _ = hang.lock().unwrap().recv();
        Ok::<_, String>(None)
    });
    let client = app.build().unwrap();
    platform.clock.advance(WEEK + 1);
    for _ in 0..5 {
        let error = client.call(&List::default()).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
    }
    assert_eq!(loads.load(Ordering::SeqCst), 1);
    drop(release);
    client.with_timeout(Duration::from_secs(30)).call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 1);
}

/// A hook that calls the client in its turn waits for itself, but not for ever.
#[tokio::test]
async fn a_load_that_makes_a_call() {
    let (platform, fake) = Tokens::new();
    let cell = Arc::new(std::sync::OnceLock::<Client>::new());
    let inner = cell.clone();
    let app = platform.builder(&fake).access_token(token(&platform.issue()));
    let app = app.load_token(move |_| {
        let client = inner.get().unwrap().with_timeout(Duration::from_millis(50));
        let call = async { client.call(&List::default()).await.map(|_| None) };
        tokio::runtime::Handle::current().block_on(call)
    });
    let client = cell.get_or_init(|| app.build().unwrap());
    platform.clock.advance(WEEK + 1);
    client.call(&List::default()).await.unwrap();
}

/// A token without refresh token lives on what others store.
#[tokio::test]
async fn a_token_without_refresh_token_is_followed_by_the_stored_one() {
    let (platform, fake) = Tokens::new();
    let shared = Arc::new(Shared::default());
    let pair = platform.issue();
    let bare = AccessToken::new(pair.access()).with_shop_id(12345);
    let client = shared.with(platform.builder(&fake)).access_token(bare).build().unwrap();
    client.call(&List::default()).await.unwrap();
    // The same token with what it lacks.
    shared.put("12345", &token(&pair));
    platform.clock.advance(WEEK + 1);
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 1);
    assert_eq!(client.access_token().await.unwrap().refresh_token(), Some("REFRESH-2"));
}

/// A refresh token may be renewed alone. Whichever of two beside one access token is good serves:
/// first that of the store, which others write to, then the own one.
#[tokio::test]
async fn another_refresh_token_beside_the_same_access_token() {
    // Before the token ends, and after it has.
    for late in [false, true] {
        for (held, stored, asked) in [("dead", "REFRESH-1", 1), ("REFRESH-1", "dead", 2)] {
            let (platform, fake) = Tokens::new();
            let shared = Arc::new(Shared::default());
            let pair = token(&platform.issue());
            shared.put("12345", &pair.clone().with_refresh_token(stored));
            let app = shared.with(platform.builder(&fake));
            let app = app.access_token(pair.with_refresh_token(held));
            let client = app.build().unwrap();
            platform.clock.advance(if late { WEEK + 1 } else { WEEK - 1800 });
            client.call(&List::default()).await.unwrap();
            let case = format!("late: {late}, held: {held}");
            assert_eq!(fake.count("token.refresh"), asked, "{case}");
            let token = client.access_token().await.unwrap();
            assert_eq!(token.refresh_token(), Some("REFRESH-2"), "{case}");
            let stored = shared.get("12345").unwrap();
            assert_eq!(stored.refresh_token(), Some("REFRESH-2"), "{case}");
        }
    }
}

/// It may be stored while the one before is being refused.
#[tokio::test]
async fn another_refresh_token_that_is_stored_during_the_refresh() {
    let (platform, fake) = Tokens::new();
    let shared = Arc::new(Shared::default());
    let pair = token(&platform.issue());
    let old = pair.clone().with_refresh_token("dead");
    shared.put("12345", &old);
    let client = shared.with(platform.builder(&fake)).access_token(old).build().unwrap();
    platform.clock.advance(WEEK + 1);
    let other = shared.clone();
    let once = AtomicUsize::new(0);
    platform.trouble(move |_| {
        other.put("12345", &pair);
        (once.fetch_add(1, Ordering::SeqCst) == 0)
            .then(|| no(50_001, "dop.token-generate-failed:token-invalid"))
    });
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 2);
}

/// Whether the second refresh token is dead is not known where the platform cannot be reached.
#[tokio::test(start_paused = true)]
async fn a_second_refresh_token_whose_answer_is_lost() {
    let (platform, fake) = Tokens::new();
    let shared = Arc::new(Shared::default());
    let pair = token(&platform.issue());
    shared.put("12345", &pair.clone().with_refresh_token("dead"));
    let client = shared.with(platform.builder(&fake)).access_token(pair).build().unwrap();
    platform.clock.advance(WEEK + 1);
    let calls = AtomicUsize::new(0);
    platform.trouble(move |_| match calls.fetch_add(1, Ordering::SeqCst) {
        0 => Some(no(50_001, "dop.token-generate-failed:token-invalid")),
        _ => Some(Reaction::Hang),
    });
    let error = client.call(&List::default()).await.unwrap_err();
    assert!(!error.needs_authorization(), "{error}");
}

/// Two processes whose token calls collide: one of them gets through, the other one finds it.
#[tokio::test(start_paused = true)]
async fn a_conflict_with_another_process() {
    let shared = Arc::new(Shared::default());
    let stored = shared.clone();
    let tries = AtomicUsize::new(0);
    let fake = Fake::new(move |request| match query(request, "method").as_str() {
        "token.refresh" if tries.fetch_add(1, Ordering::SeqCst) < 2 => {
            no(50_002, "isv.business-failed:31012")
        }
        "token.refresh" => {
            let new = AccessToken::new("new").with_expires_at(NOW + WEEK);
            stored.put("12345", &new.with_shop_id(12345));
            no(50_001, "dop.token-generate-failed:token-invalid")
        }
        _ if query(request, "access_token") == "new" => ok(&json!({})),
        _ => no(40_003, "isv.access-token-no-existed"),
    });
    let old = AccessToken::new("old").with_refresh_token("r").with_shop_id(12345);
    let client = shared.with(builder(&fake)).access_token(old).build().unwrap();
    client.call(&List::default()).await.unwrap();
    assert_eq!(fake.count("token.refresh"), 3);
}

/// The answer of a refresh is lost on its way: nobody knows whether the pair was replaced.
#[tokio::test(start_paused = true)]
async fn a_refresh_whose_answer_is_lost() {
    let (platform, fake) = Tokens::new();
    let client = platform.builder(&fake).access_token(token(&platform.issue())).build().unwrap();
    platform.clock.advance(WEEK - 1800);
    let lost = platform.clone();
    // The platform has made a pair; the old one lives an hour longer.
    platform.trouble(move |_| {
        lost.made.fetch_add(1, Ordering::SeqCst);
        Some(Reaction::Hang)
    });
    client.call(&List::default()).await.unwrap();
    tokio::time::sleep(Duration::from_secs(40)).await;
    platform.well();
    client.call(&List::default()).await.unwrap();
    assert_eq!(client.access_token().await.unwrap().access_token(), "TOKEN-3");
}
