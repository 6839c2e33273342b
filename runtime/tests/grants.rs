//! What stands beside an access token never costs the token.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::{Arc, Mutex};

use doudian_runtime::transport::HttpReply;
use doudian_runtime::{AccessToken, Clock, ErrorKind, SystemClock};
use serde_json::{Value, json};
use support::{Fake, List, NOW, Reaction, builder, no, ok, query, reply};

const WEEK: i64 = 7 * 86_400;

/// Members of a grant, the value of each, and whether the value is no drift.
fn odd_members() -> Vec<(&'static str, Value, bool)> {
    let mut deep = json!(1);
    for _ in 0..100 {
        deep = json!([deep]);
    }
    let mut odd = Vec::new();
    let numbers = ["shop_biz_type", "token_type", "expires_in"];
    for member in numbers {
        for value in [
            json!("retail"),
            json!(3.5),
            json!(1e300),
            serde_json::from_str("99999999999999999999").unwrap(),
            json!(true),
            json!({"value": 1}),
            json!([1, 2]),
            deep.clone(),
            json!("[0]"),
            json!("{\"value\":0}"),
        ] {
            odd.push((member, value, false));
        }
        for value in [json!(null), json!(""), json!(" "), json!([]), json!({})] {
            odd.push((member, value, true));
        }
    }
    for value in [json!("abc"), json!(604_800.5), json!(0), json!(-1), json!("-604800")] {
        odd.push(("expires_in", value, false));
    }
    for member in [
        "scope",
        "shop_id",
        "shop_name",
        "authority_id",
        "auth_subject_type",
        "encrypt_operator",
        "operator_name",
        "refresh_token",
    ] {
        for value in [json!(false), json!({"a": {"b": []}}), json!([["x"]]), deep.clone()] {
            odd.push((member, value, false));
        }
        for value in [json!(null), json!(""), json!([]), json!({})] {
            odd.push((member, value, true));
        }
    }
    odd.push(("toutiao_id", json!({"a": 1}), true));
    odd
}

#[tokio::test]
async fn no_member_burns_the_code() {
    for (member, value, is_usual) in odd_members() {
        let case = format!("{member}: {value}");
        let mut data = json!({
            "access_token": "ACCESS", "refresh_token": "REFRESH", "expires_in": WEEK,
            "shop_id": 5, "shop_biz_type": 1,
        });
        data[member] = value;
        let fake = Fake::new(move |_| ok(&data));
        let (told, drifted) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(Vec::new())));
        let (tell, drift) = (told.clone(), drifted.clone());
        let client = builder(&fake)
            .on_token(move |token| tell.lock().unwrap().push(token.access_token().to_owned()))
            .on_drift(move |method, found| {
                let paths = found.iter().map(|drift| format!("{method} {}", drift.path));
                drift.lock().unwrap().extend(paths);
            })
            .build()
            .unwrap();
        let token = client.exchange_code("c0de").await.expect(&case);
        assert_eq!(token.access_token(), "ACCESS", "{case}");
        assert_eq!(fake.requests().len(), 1, "{case}");
        assert_eq!(*told.lock().unwrap(), ["ACCESS"], "{case}");
        let drifted = drifted.lock().unwrap().clone();
        if is_usual {
            assert!(drifted.is_empty(), "{case}: {drifted:?}");
        } else {
            assert_eq!(drifted, [format!("token.create data.{member}")], "{case}");
        }
        let known = |name: &str, value: bool| assert_eq!(value, member != name, "{case}: {name}");
        known("refresh_token", token.refresh_token() == Some("REFRESH"));
        known("expires_in", token.expires_at() == Some(NOW + WEEK));
        known("shop_id", token.shop_id() == Some("5"));
        known("shop_biz_type", token.shop_biz_type() == Some(1));
    }
}

/// A self-use client is not stuck with one token call for each call either.
#[tokio::test]
async fn a_self_use_app_makes_one_token() {
    for (member, value, _) in odd_members() {
        let case = format!("{member}: {value}");
        let mut data = json!({"access_token": "ACCESS", "expires_in": WEEK});
        data[member] = value;
        let fake = Fake::new(move |request| match query(request, "method").as_str() {
            "token.create" => ok(&data),
            _ => ok(&json!({})),
        });
        let client = builder(&fake).shop_id(77).build().unwrap();
        for _ in 0..20 {
            client.call(&List::default()).await.expect(&case);
        }
        assert_eq!(fake.count("token.create"), 1, "{case}");
        // The platform may not say whose token it is, but the client knows.
        let shop_id = client.access_token().await.unwrap().shop_id().map(str::to_owned);
        assert_eq!(shop_id.as_deref(), Some("77"), "{case}");
    }
}

#[tokio::test]
async fn codes_that_nobody_knows_are_kept() {
    let data = json!({"access_token": "t", "shop_biz_type": "99", "token_type": 2.0});
    let fake = Fake::new(move |_| ok(&data));
    let token = builder(&fake).build().unwrap().exchange_code("c").await.unwrap();
    assert_eq!((token.shop_biz_type(), token.token_type()), (Some(99), Some(2)));
}

/// The answer is not as it should be, but the token is in it.
#[tokio::test]
async fn no_envelope_burns_the_code() {
    let bodies: [&[u8]; 15] = [
        br#"{"data":{"access_token":"ACCESS","refresh_token":"REFRESH"}}"#,
        br#"{"code":"ok","data":{"access_token":"ACCESS","refresh_token":"REFRESH"}}"#,
        br#"{"access_token":"ACCESS","refresh_token":"REFRESH","expires_in":604800}"#,
        br#"{"code":10000,"access_token":"ACCESS","refresh_token":"REFRESH"}"#,
        br#"{"code":10000,"data":{"token":{"access_token":"ACCESS","refresh_token":"REFRESH"}}}"#,
        br#"{"code":10000,"data":[{"access_token":"ACCESS","refresh_token":"REFRESH"}]}"#,
        br#"{"code":10001,"msg":"partly","data":{"access_token":"ACCESS","refresh_token":"REFRESH"}}"#,
        br#"{"code":10000,"data":"{\"access_token\":\"ACCESS\",\"refresh_token\":\"REFRESH\"}"}"#,
        br#"{"code":10000,"data":{"access_token":"ACCESS","refresh_token":"REFRESH","scope":"#,
        b"{\"code\":10000,\"data\":{\"shop_name\":\"a\tb\",\"access_token\":\"ACCESS\",\"refresh_token\":\"REFRESH\"}}",
        b"{\"code\":10000,\"data\":{\"shop_name\":\"\\ud83d x\",\"access_token\":\"ACCESS\",\"refresh_token\":\"REFRESH\"}}",
        b"{\"code\":10000,\"data\":{\"shop_name\":\"\xC3\",\"access_token\":\"ACCESS\",\"refresh_token\":\"REFRESH\"}}",
        br#"[{"access_token" : "ACCESS", "refresh_token" : "REFRESH"}]"#,
        br#"{"code":10000,"data":{"access_token":"A\/b\/","refresh_token":"\/R\/\/c","scope":"#,
        br#"{"code":"ok","data":"{\"access_token\":\"A\\\/b\\\/\",\"refresh_token\":\"\/R\/\/c\"}"}"#,
    ];
    for status in [200, 502] {
        for body in bodies {
            let case = format!("{status} {}", String::from_utf8_lossy(body));
            let fake = Fake::new(move |_| Reaction::Reply(HttpReply::new(status, body)));
            let told = Arc::new(Mutex::new(0));
            let tell = told.clone();
            let client = builder(&fake).on_token(move |_| *tell.lock().unwrap() += 1);
            let token = client.build().unwrap().exchange_code("c0de").await.expect(&case);
            let slashes = case.contains(r"A\");
            let (access, refresh) = if slashes { ("A/b/", "/R//c") } else { ("ACCESS", "REFRESH") };
            assert_eq!(token.access_token(), access, "{case}");
            assert_eq!(token.refresh_token(), Some(refresh), "{case}");
            assert_eq!(*told.lock().unwrap(), 1, "{case}");
        }
    }
    let mut deep = b"{\"code\":10000,\"data\":{\"access_token\":\"ACCESS\",\"extra\":".to_vec();
    deep.extend([b'['; 5000]);
    deep.extend([b']'; 5000]);
    deep.extend(b"}}");
    let fake = Fake::new(move |_| Reaction::Reply(HttpReply::new(200, deep.clone())));
    let token = builder(&fake).build().unwrap().exchange_code("c0de").await.unwrap();
    assert_eq!((token.access_token(), token.refresh_token()), ("ACCESS", None));
}

#[tokio::test]
async fn what_is_no_token_is_not_taken_for_one() {
    for access_token in
        [json!(null), json!(""), json!(" "), json!([]), json!({"a": 1}), json!(true)]
    {
        let data = json!({"access_token": access_token, "refresh_token": "r"});
        let fake = Fake::new(move |_| ok(&data));
        let error = builder(&fake).build().unwrap().exchange_code("c").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Reply, "{access_token}");
    }
    for body in [
        r#"<html>"access_token": none</html>"#,
        r#"{"code":10000,"data":{"my_access_token":"x","access_token_old":"y"}}"#,
        r#"{"code":10000,"data":{"access_token":"cut off"#,
        r#"{"data":{"access_token":"has a blank"}}"#,
        r#"{"data":{"access_token":"an\"escape"}}"#,
        r#"{"data":{"access_token":"an\u002descape"}}"#,
        r#"{"data":{"access_token":"cut\/"#,
    ] {
        let fake = Fake::body(body);
        let error = builder(&fake).build().unwrap().exchange_code("c").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Reply, "{body}");
    }
    // A refusal is a refusal.
    let fake = Fake::new(|_| match no(50001, "dop.token-generate-failed:code-expired") {
        Reaction::Reply(reply) => {
            let text = String::from_utf8(reply.body.to_vec()).unwrap();
            let text = text.replace("\"data\":[]", "\"data\":{\"access_token\":\"x\"}");
            support::reply(text)
        }
        step => step,
    });
    let error = builder(&fake).build().unwrap().exchange_code("c").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn a_member_that_comes_twice_is_not_lost() {
    let body = r#"{"code":10000,"data":{"access_token":"a","refresh_token":"r",
        "access_token":null,"refresh_token":""}}"#;
    let token = builder(&Fake::body(body)).build().unwrap().exchange_code("c").await.unwrap();
    assert_eq!((token.access_token(), token.refresh_token()), ("a", Some("r")));
}

#[tokio::test]
async fn a_refresh_that_does_not_repeat_the_refresh_token_keeps_it() {
    let fake = Fake::new(|_| ok(&json!({"access_token": "new", "expires_in": WEEK})));
    let token = builder(&fake).build().unwrap().refresh_access_token("old").await.unwrap();
    assert_eq!((token.access_token(), token.refresh_token()), ("new", Some("old")));
}

#[tokio::test]
async fn a_caller_who_goes_away_does_not_burn_the_code() {
    let (sender, mut stored) = tokio::sync::mpsc::unbounded_channel();
    let gate = Arc::new(tokio::sync::Notify::new());
    let (entered, waiting) = (gate.clone(), gate.clone());
    let fake = Fake::new(move |_| {
        entered.notify_one();
        match ok(&json!({"access_token": "ACCESS"})) {
            Reaction::Reply(reply) => Reaction::After(std::time::Duration::from_millis(1), reply),
            step => step,
        }
    });
    let client = builder(&fake)
        .on_token(move |token| sender.send(token.access_token().to_owned()))
        .build()
        .unwrap();
    let exchange = tokio::spawn(async move { client.exchange_code("c0de").await });
    waiting.notified().await;
    exchange.abort();
    assert!(exchange.await.unwrap_err().is_cancelled());
    assert_eq!(stored.recv().await.as_deref(), Some("ACCESS"));
}

#[test]
fn a_stored_token_with_odd_members_still_loads() {
    for (member, value, _) in odd_members() {
        let mut stored = json!({
            "access_token": "ACCESS", "refresh_token": "REFRESH", "expires_at": NOW,
            "shop_id": "5", "unknown": {"a": [1]},
        });
        stored[member] = value;
        let token = AccessToken::from_json(&stored.to_string()).unwrap();
        assert_eq!(token.access_token(), "ACCESS", "{stored}");
        assert_eq!(token.expires_at(), Some(NOW), "{stored}");
        if member != "refresh_token" {
            assert_eq!(token.refresh_token(), Some("REFRESH"), "{stored}");
        }
    }
}

#[test]
fn every_way_to_store_an_expiry() {
    let read = |member: &str, value: Value| {
        let stored = json!({"access_token": "a", member: value});
        AccessToken::from_json_at(&stored.to_string(), NOW).unwrap().expires_at()
    };
    for value in [
        json!(NOW),
        json!(NOW * 1000),
        json!(NOW as f64 + 0.25),
        json!(NOW.to_string()),
        json!((NOW * 1000 + 999).to_string()),
        json!("2026-01-01T00:00:00Z"),
        json!("2026-01-01T08:00:00.5+08:00"),
        json!("2026-01-01 08:00:00"),
    ] {
        assert_eq!(read("expires_at", value.clone()), Some(NOW), "{value}");
    }
    for value in [json!("soon"), json!(null), json!(""), json!({}), json!(true), json!(1e30)] {
        assert_eq!(read("expires_at", value.clone()), None, "{value}");
    }
    for value in [
        json!(WEEK),
        json!(WEEK.to_string()),
        json!(WEEK * 1000),
        json!(NOW + WEEK),
        json!((NOW + WEEK) * 1000),
    ] {
        assert_eq!(read("expires_in", value.clone()), Some(NOW + WEEK), "{value}");
    }
    for value in [json!(0), json!(-5), json!("abc"), json!(604_800.5), json!(i64::MAX)] {
        assert_eq!(read("expires_in", value.clone()), None, "{value}");
    }
    // The point of time is the surer one.
    let both = format!(r#"{{"expires_in":604800,"access_token":"a","expires_at":{}}}"#, NOW + 5);
    let both = AccessToken::from_json_at(&both, NOW).unwrap();
    assert_eq!(both.expires_at(), Some(NOW + 5));
    let odd = r#"{"expires_in":604800,"access_token":"a","expires_at":"soon"}"#;
    let odd = AccessToken::from_json_at(odd, NOW).unwrap();
    assert_eq!(odd.expires_at(), Some(NOW + WEEK));
}

/// Without a moment, `expires_in` counts from now.
#[test]
fn an_answer_that_was_kept_as_it_came() {
    let before = SystemClock.now();
    let text = r#"{"access_token":"a","refresh_token":"r","expires_in":604800,"shop_id":5}"#;
    let token = AccessToken::from_json(text).unwrap();
    let expires_at = token.expires_at().unwrap();
    assert!((before + WEEK..=SystemClock.now() + WEEK).contains(&expires_at));
    assert_eq!((token.refresh_token(), token.shop_id()), (Some("r"), Some("5")));
    // What is written is a point of time, and stays the same.
    let again = AccessToken::from_json(&token.to_json()).unwrap();
    assert_eq!(again.expires_at(), Some(expires_at));
    assert_eq!(again.to_json(), token.to_json());
}

#[tokio::test]
async fn grants_with_no_life_are_used_until_they_are_refused() {
    let fake = Fake::new(|request| match query(request, "method").as_str() {
        "token.create" => ok(&json!({"access_token": "t", "expires_in": 0})),
        _ => reply(r#"{"code":10000,"data":{}}"#),
    });
    let client = builder(&fake).shop_id(1).build().unwrap();
    for _ in 0..100 {
        client.call(&List::default()).await.unwrap();
    }
    assert_eq!(fake.count("token.create"), 1);
}
