//! What an operator sees of a call: one span with everything, its events inside.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use doudian_runtime::generated as rt;
use doudian_runtime::transport::{HttpReply, TransportError};
use doudian_runtime::{AccessToken, Client, Request};
use serde_json::json;
use support::traces::{Traced, traced};
use support::{
    APP_KEY, APP_SECRET, Detail, Fake, List, NOW, Reaction, Ship, TOKEN, builder, client, no, ok,
    query,
};
use tracing::Level;

/// The spans of calls, and the events in them.
fn parts(all: &[Traced]) -> (Vec<&Traced>, Vec<&Traced>) {
    let (spans, events): (Vec<_>, Vec<_>) = all.iter().partition(|traced| !traced.span.is_empty());
    for span in &spans {
        assert_eq!((span.span.as_str(), span.level), ("doudian_call", Level::INFO));
        assert!(span.target.starts_with("doudian_runtime"), "{span:?}");
        assert!(span.field("elapsed_ms").parse::<u64>().is_ok(), "{span:?}");
    }
    for event in &events {
        assert_eq!(event.inside.last().map(String::as_str), Some("doudian_call"), "{event:?}");
    }
    (spans, events)
}

#[track_caller]
fn has(traced: &Traced, fields: &[(&str, &str)]) {
    for (name, value) in fields {
        assert_eq!(traced.field(name), *value, "{name} of {traced:?}");
    }
}

#[tokio::test]
async fn a_call_that_succeeds() {
    let fake = Fake::new(|_| ok(&json!({"total": 5})));
    let token = AccessToken::from_json(&format!(
        r#"{{"access_token":"{TOKEN}","shop_id":"4463798","expires_at":{}}}"#,
        NOW + 90_000
    ));
    let client = builder(&fake).access_token(token.unwrap()).build().unwrap();
    let (_, all) = traced("succeeds", client.call(&List::default())).await;
    let (spans, events) = parts(&all);
    let [span] = spans[..] else { panic!("{spans:?}") };
    has(
        span,
        &[
            ("method", "order.list"),
            ("shop_id", "4463798"),
            ("attempt", "1"),
            ("http.response.status_code", "200"),
            ("code", "10000"),
            ("sub_code", ""),
            ("log_id", "20260101L"),
            ("outcome", "succeeded"),
            ("error.type", ""),
        ],
    );
    let [event] = events[..] else { panic!("{events:?}") };
    assert_eq!((event.level, event.field("message")), (Level::DEBUG, "answered"));
}

#[tokio::test]
async fn a_refusal_is_a_warning_with_its_advice() {
    let fake = Fake::new(|_| no(40004, "isv.parameter-invalid:20013"));
    let client = client(&fake);
    let (_, all) = traced("refusal", client.call(&List::default())).await;
    let (spans, events) = parts(&all);
    let fields = [
        ("code", "40004"),
        ("sub_code", "isv.parameter-invalid:20013"),
        ("log_id", "20260101R"),
        ("outcome", "rejected"),
    ];
    has(spans[0], &fields);
    has(spans[0], &[("error.type", "refused"), ("attempt", "1")]);
    let [event] = events[..] else { panic!("{events:?}") };
    assert_eq!(event.level, Level::WARN);
    has(event, &fields);
    has(event, &[("message", "refused"), ("advice", "最多5万条: mend the request")]);
    // Its message may quote what was sent.
    assert!(!format!("{all:?}").contains("because"), "{all:?}");
}

#[tokio::test]
async fn a_call_without_an_answer() {
    for (test, step, outcome, kind, status) in [
        (
            "not sent",
            (|| Reaction::Fail(TransportError::not_sent("no route"))) as fn() -> Reaction,
            "not_sent",
            "transport",
            "",
        ),
        ("reset", || Reaction::Fail(TransportError::unknown("reset")), "unknown", "transport", ""),
        ("page", || Reaction::Reply(HttpReply::new(502, "<html>")), "unknown", "reply", "502"),
    ] {
        let client = client(&Fake::new(move |_| step()));
        let (_, all) = traced(test, client.call(&Ship::default())).await;
        let (spans, events) = parts(&all);
        has(spans[0], &[("outcome", outcome), ("error.type", kind), ("attempt", "1")]);
        has(spans[0], &[("http.response.status_code", status)]);
        let [event] = events[..] else { panic!("{events:?}") };
        assert_eq!((event.level, event.field("message")), (Level::WARN, "failed"));
        has(event, &[("outcome", outcome), ("error.type", kind)]);
        assert!(event.field("error").starts_with("order.logisticsAdd: "), "{event:?}");
    }
}

#[tokio::test]
async fn token_calls_are_inside_the_call_that_needs_them() {
    let fake = Fake::script([
        ok(&json!({"access_token": "first", "expires_in": 604_800})),
        no(40003, "isv.access-token-expired"),
        ok(&json!({"access_token": "second", "expires_in": 604_800})),
        ok(&json!({"id": 5})),
    ]);
    let client = builder(&fake).shop_id(4_463_798).build().unwrap();
    let (result, all) = traced("tokens", client.call(&Detail::default())).await;
    assert_eq!(result.unwrap().id, 5);
    let (spans, events) = parts(&all);
    let [call, first, second] = spans[..] else { panic!("{spans:?}") };
    has(call, &[("method", "warehouse.info"), ("attempt", "2"), ("shop_id", "4463798")]);
    has(call, &[("outcome", "succeeded"), ("code", "10000"), ("sub_code", "")]);
    for token in [first, second] {
        has(token, &[("method", "token.create"), ("outcome", "succeeded")]);
        assert_eq!(token.inside, ["doudian_call"]);
    }
    let repeated: Vec<_> = events.iter().map(|event| event.field("message")).collect();
    assert!(repeated.contains(&"repeated with a new access token"), "{repeated:?}");
}

#[tokio::test]
async fn a_call_that_nobody_waits_for() {
    let client = client(&Fake::new(|_| Reaction::Hang));
    let (_, all) = traced("dropped", async {
        let request = Ship::default();
        let call = client.call(&request);
        // Polled once, so that the request is under way.
        tokio::select! {
            biased;
            _ = call => unreachable!("it hangs"),
            () = std::future::ready(()) => {}
        }
    })
    .await;
    let (spans, events) = parts(&all);
    has(spans[0], &[("outcome", "cancelled"), ("attempt", "1")]);
    assert_eq!(events[0].field("message"), "nobody waits for the call any more");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_takes_too_long() {
    let fake = Fake::new(|request| match query(request, "method").as_str() {
        "token.create" => Reaction::Hang,
        _ => unreachable!("there is no token"),
    });
    let client = builder(&fake).shop_id(1).timeout(Duration::from_secs(1)).build().unwrap();
    let (_, all) = traced("late", client.call(&Ship::default())).await;
    let calls: Vec<_> =
        all.iter().filter(|span| span.field("method") == "order.logisticsAdd").collect();
    has(calls[0], &[("outcome", "not_sent"), ("error.type", "timeout"), ("attempt", "")]);
    has(calls[0], &[("shop_id", "1"), ("elapsed_ms", "1000")]);
}

#[tokio::test]
async fn the_same_drift_is_a_warning_once() {
    let token = AccessToken::new(TOKEN);
    let said = async |test, interval, body: &str| {
        let client = builder(&Fake::body(body)).access_token(token.clone()).keep_going();
        let client = client.drift_interval(interval).build().unwrap();
        let calls = async {
            for _ in 0..3 {
                client.call(&Detail::default()).await.unwrap();
            }
        };
        let (_, all) = traced(test, calls).await;
        assert!(!format!("{all:?}").contains("13800000000"), "{all:?}");
        let (_, events) = parts(&all);
        let differ = |event: &&Traced| event.field("message").starts_with("the reply differs");
        events.into_iter().filter(differ).cloned().collect::<Vec<_>>()
    };
    let warned = |events: &[Traced]| {
        events.iter().filter(|event| event.level == Level::WARN).cloned().collect::<Vec<_>>()
    };
    let missing = r#"{"code":10000,"data":{"phone":"13800000000"}}"#;
    let left_out = r#"{"code":10000,"data":{"id":"13800000000x"}}"#;
    for (body, kind, each) in
        [(missing, "missing", "each missing"), (left_out, "left_out", "each left_out")]
    {
        let events = said(kind, Duration::from_secs(600), body).await;
        // One for each reply besides, for those who look closer.
        assert_eq!(events.len(), 4, "{events:?}");
        let [event] = &warned(&events)[..] else { panic!("{events:?}") };
        has(event, &[("method", "warehouse.info"), ("path", "data.id"), ("kind", kind)]);
        has(event, &[("count", "1"), ("suppressed", "0")]);
        let events = said(each, Duration::ZERO, body).await;
        assert_eq!(warned(&events).len(), 3, "{events:?}");
    }
    // What is only new is no warning.
    let events = said("new", Duration::ZERO, r#"{"code":10000,"data":{"id":1,"new":1}}"#).await;
    assert_eq!((events.len(), warned(&events).len()), (3, 0), "{events:?}");
}

/// Another platform, which is called as Doudian is.
static OTHER: rt::Platform = rt::Platform {
    name: "other",
    host: "https://api.other.example",
    errors: &[],
    envelope: rt::DOUDIAN.envelope,
    protocol: rt::DOUDIAN.protocol,
    by_name: &[],
};

static API: rt::Api = rt::Api {
    platform: &OTHER,
    method: "demo.other",
    path: "/demo/other",
    effect: rt::Effect::Read,
    ..rt::Api::PLAIN
};

struct Other;

impl Request for Other {
    type Data = serde_json::Value;
    const API: &'static rt::Api = &API;
}

rt::encode!(Other {});

/// Whoever looks for calls of one platform finds no others under its name.
#[tokio::test]
async fn what_is_traced_names_the_platform() {
    let fake = Fake::script([ok(&json!({}))]);
    let other = Client::of(&OTHER, APP_KEY, APP_SECRET)
        .transport(fake)
        .access_token(AccessToken::new(TOKEN))
        .build()
        .unwrap();
    let (_, all) = traced("platform", other.call(&Other)).await;
    let spans: Vec<_> = all.iter().filter(|traced| !traced.span.is_empty()).collect();
    assert_eq!(spans.len(), 1, "{all:?}");
    assert_eq!((&*spans[0].span, spans[0].field("platform")), ("platform_call", "other"));
    assert_eq!(spans[0].field("outcome"), "succeeded");
}
