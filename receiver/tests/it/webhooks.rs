//! Webhooks of the Douyin open platform, through the same receiver as push messages.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use axum::routing::post;
use bytes::Bytes;
use doudian_receiver::{
    Acknowledge, Answer, BadMessage, BuildProblem, Context, MemoryStore, PushReceiver,
    PushReceiverBuilder, VerifiedPush,
};
use doudian_runtime::{
    Apps, BadReason, DouyinEvent, DouyinWebhook, DouyinWebhookHeaders, PushData,
};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tower::ServiceExt;

use crate::common::{Broken, Count, Paid, until};

const KEY: &str = "aw7tduvjdk1a0x3r";
const SECRET: &str = "0f8dd6b1f6d7e2c4a90b53cd10f2e67a";
const TAKEN: &str = r#"{"message":"success"}"#;
const BAD: &str = r#"{"message":"the webhook cannot be read"}"#;
const AGAIN: &str = r#"{"message":"not handled: send it again"}"#;

fn builder() -> PushReceiverBuilder {
    PushReceiver::builder_of::<DouyinWebhook>(Apps::one(KEY, SECRET))
}

fn order(content: &str) -> String {
    format!(
        r#"{{"event":"life_trade_order_notify","client_key":"{KEY}","content":{content},"log_id":"2"}}"#
    )
}

fn signed(msg_id: &str, body: &str) -> HeaderMap {
    let secret = SECRET.into();
    let headers = DouyinWebhookHeaders::sign(&secret, msg_id, body.as_bytes());
    let pairs = headers.pairs().map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        (name, HeaderValue::from_str(value).unwrap())
    });
    pairs.collect()
}

async fn deliver(receiver: &PushReceiver, msg_id: &str, body: &str) -> (u16, String) {
    let body = body.to_owned();
    let Answer { status, body, .. } =
        receiver.deliver(&signed(msg_id, &body), Bytes::from(body)).await;
    (status.as_u16(), body)
}

fn said(status: u16, body: &str) -> (u16, String) {
    (status, body.to_owned())
}

#[tokio::test]
async fn an_event_is_handled_once_whatever_its_form() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let here = Arc::clone(&seen);
    let others = Count::default();
    let other = others.clone();
    let receiver = builder()
        .on_tag::<Paid, _, _, _>("life_trade_order_notify", move |paid, context: Context| {
            here.lock().unwrap().push(format!(
                "{} {} {} {}",
                paid.p_id,
                context.app_key(),
                context.tag(),
                context.msg_id()
            ));
            async { Ok::<_, Broken>(()) }
        })
        .on_data("im_receive_msg", move |message: PushData, _| {
            assert_eq!(message.data, r#"{"text":1}"#);
            other.one();
            async { Ok::<_, Broken>(()) }
        })
        .build()
        .unwrap();
    let object = order(r#"{"p_id":"7","pay_amount":100}"#);
    let text = order(r#""{\"p_id\":\"8\",\"pay_amount\":100}""#);
    for _ in 0..2 {
        assert_eq!(deliver(&receiver, "1", &object).await, said(200, TAKEN));
        assert_eq!(deliver(&receiver, "2", &text).await, said(200, TAKEN));
        // The same id of another event is another message.
        let im = r#"{"event":"im_receive_msg","content":"{\"text\":1}"}"#;
        assert_eq!(deliver(&receiver, "1", im).await, said(200, TAKEN));
    }
    let event = "life_trade_order_notify";
    assert_eq!(*seen.lock().unwrap(), [format!("7 {KEY} {event} 1"), format!("8 {KEY} {event} 2")]);
    let metrics = receiver.metrics();
    assert_eq!((metrics.deliveries, metrics.messages), (6, 6));
    assert_eq!((metrics.handled, metrics.duplicates, others.get()), (3, 3, 1));
}

#[tokio::test]
async fn an_event_that_fails_is_taken_when_it_comes_again() {
    let count = Count::default();
    let here = count.clone();
    let receiver = builder()
        .on_data("life_trade_order_notify", move |_, _| {
            let fails = here.one() < 3;
            async move { if fails { Err(Broken) } else { Ok(()) } }
        })
        .build()
        .unwrap();
    let body = order("{}");
    assert_eq!(deliver(&receiver, "1", &body).await, said(503, AGAIN));
    assert_eq!(deliver(&receiver, "1", &body).await, said(503, AGAIN));
    assert_eq!(deliver(&receiver, "1", &body).await, said(200, TAKEN));
    assert_eq!(deliver(&receiver, "1", &body).await, said(200, TAKEN));
    assert_eq!((count.get(), receiver.metrics().failed), (3, 2));
}

#[tokio::test(start_paused = true)]
async fn a_slow_handler_is_answered_in_time_and_its_repeat_finds_it_done() {
    let receiver = builder()
        .on_data("life_trade_order_notify", |_, _| async {
            tokio::time::sleep(Duration::from_secs(30)).await;
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    let start = tokio::time::Instant::now();
    let body = order("{}");
    assert_eq!(deliver(&receiver, "1", &body).await, said(503, AGAIN));
    assert_eq!(start.elapsed().as_secs(), 4);
    until(async || receiver.metrics().handled == 1).await;
    assert_eq!(deliver(&receiver, "1", &body).await, said(200, TAKEN));
    assert_eq!((receiver.metrics().runs, receiver.metrics().late), (1, 1));
}

/// Whoever asks the platform about a webhook needs its log id, whatever became of it.
#[tokio::test(start_paused = true)]
async fn every_hook_knows_the_log_id() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let note = |what: &'static str| {
        let seen = Arc::clone(&seen);
        move |context: &Context| {
            let log_id = context.log_id().unwrap_or("none");
            let app_key = context.app_key();
            seen.lock().unwrap().push(format!("{what} {app_key} {} {log_id}", context.attempt()));
        }
    };
    let (handler, unknown, bad, dead) =
        (note("handler"), note("unknown"), note("bad"), note("dead"));
    let receiver = builder()
        .store(MemoryStore::default())
        .acknowledge(Acknowledge::WhenStored)
        .attempts(2)
        .on_data("life_trade_order_notify", move |_, context: Context| {
            handler(&context);
            async { Err::<(), _>(Broken) }
        })
        .unknown(move |_, context: Context| {
            unknown(&context);
            async { Ok::<_, Broken>(()) }
        })
        .bad(move |_, context: Context| {
            bad(&context);
            async { Ok::<_, Broken>(()) }
        })
        .dead(move |_, _, context: Context| {
            dead(&context);
            async { Ok::<_, Broken>(()) }
        })
        .build()
        .unwrap();
    deliver(&receiver, "1", &order("{}")).await;
    until(async || receiver.metrics().dead == 1).await;
    deliver(&receiver, "2", r#"{"event":"other","content":{},"log_id":"L2"}"#).await;
    deliver(&receiver, "3", r#"{"event":[],"log_id":3}"#).await;
    until(async || seen.lock().unwrap().len() == 5).await;
    let expected = [
        format!("handler {KEY} 1 2"),
        // It was taken up out of the store of this process.
        format!("handler {KEY} 2 2"),
        format!("dead {KEY} 2 2"),
        format!("unknown {KEY} 1 L2"),
        format!("bad {KEY} 1 3"),
    ];
    assert_eq!(*seen.lock().unwrap(), expected);

    // One that has none.
    let (here, none) = (Arc::clone(&seen), r#"{"event":"life_trade_order_notify","content":{}}"#);
    let receiver = builder().on_data("life_trade_order_notify", move |_, context: Context| {
        here.lock().unwrap().push(format!("{:?}", context.log_id()));
        async { Ok::<_, Broken>(()) }
    });
    deliver(&receiver.build().unwrap(), "1", none).await;
    assert_eq!(seen.lock().unwrap().last().map(String::as_str), Some("None"));
}

#[tokio::test(start_paused = true)]
async fn what_was_stored_is_tried_again_from_the_store() {
    let count = Count::default();
    let here = count.clone();
    let receiver = builder()
        .store(MemoryStore::default())
        .acknowledge(Acknowledge::WhenStored)
        .on_data("life_trade_order_notify", move |message, context: Context| {
            assert_eq!((message.data.as_str(), context.msg_id()), (r#"{"p_id":1}"#, "1"));
            let fails = here.one() < 2;
            async move { if fails { Err(Broken) } else { Ok(()) } }
        })
        .build()
        .unwrap();
    assert_eq!(deliver(&receiver, "1", &order(r#"{"p_id":1}"#)).await, said(200, TAKEN));
    until(async || receiver.metrics().handled == 1).await;
    assert_eq!(count.get(), 2);
}

#[tokio::test]
async fn the_challenge_is_answered_without_a_handler() {
    let receiver = builder()
        .unknown(|_, _| async { Err::<(), _>(Broken) })
        .bad(|_, _| async { Ok::<_, Broken>(()) })
        .build()
        .unwrap();
    let body = r#"{"event":"verify_webhook","client_key":"","content":{"challenge":12345}}"#;
    let mut headers = signed("1", body);
    assert_eq!(deliver(&receiver, "1", body).await, said(200, r#"{"challenge":12345}"#));
    headers.remove("msg-id");
    let answer = receiver.deliver(&headers, Bytes::from(body)).await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, r#"{"challenge":12345}"#));
    assert_eq!(receiver.metrics().probes, 2);
    let list = r#"{"event":"verify_webhook","content":{"challenge":[]}}"#;
    assert_eq!(deliver(&receiver, "1", list).await, said(400, BAD));
    assert_eq!(receiver.metrics().bad, 1);
    // Forged: nobody answers it.
    let forged = receiver.deliver(&signed("1", "{}"), Bytes::from(body)).await;
    assert_eq!((forged.status, forged.body.as_str()), (StatusCode::UNAUTHORIZED, BAD));
    // Another platform's probe is an event like any other.
    assert_eq!(deliver(&receiver, "1", r#"{"event":"0"}"#).await, said(503, AGAIN));
}

#[tokio::test]
async fn an_event_without_an_id_goes_to_the_hook() {
    let seen: Arc<Mutex<Vec<(BadReason, String)>>> = Arc::default();
    let build = |builder: PushReceiverBuilder| {
        let here = Arc::clone(&seen);
        builder
            .on_data("life_trade_order_notify", |_, _| async { Err(Broken) })
            .bad(move |bad, _| {
                let BadMessage::Element(bad) = bad else { panic!("{bad}") };
                here.lock().unwrap().push((bad.reason, bad.text));
                async { Ok::<_, Broken>(()) }
            })
            .build()
            .unwrap()
    };
    let body = order("{}");
    let mut none = signed("1", &body);
    none.remove("msg-id");
    let mut two = signed("1", &body);
    two.append("msg-id", HeaderValue::from_static("1"));
    let receiver = build(builder());
    for headers in [&none, &two] {
        let answer = receiver.deliver(headers, Bytes::from(body.clone())).await;
        assert_eq!((answer.status, answer.body.as_str()), (StatusCode::BAD_REQUEST, BAD));
    }
    let keeps = build(builder().take_bad());
    let answer = keeps.deliver(&none, Bytes::from(body.clone())).await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, TAKEN));
    let missing = (BadReason::Missing { member: "Msg-Id" }, body.clone());
    let repeated = (BadReason::Repeated { member: "Msg-Id" }, body);
    assert_eq!(*seen.lock().unwrap(), [missing.clone(), repeated, missing]);
}

#[tokio::test]
async fn what_is_not_of_the_type_of_its_event_is_named() {
    let receiver = builder()
        .on_tag::<Paid, _, _, _>("life_trade_order_notify", |_, _| async { Ok::<_, Broken>(()) })
        .build()
        .unwrap();
    for content in ["[]", "null", r#""""#, r#""x""#, "12"] {
        assert_eq!(deliver(&receiver, "1", &order(content)).await, said(400, BAD), "{content}");
    }
    assert_eq!(receiver.metrics().bad, 5);
}

#[tokio::test]
async fn through_axum_every_wrong_webhook_has_a_clear_answer() {
    let receiver = builder()
        .on_data("life_trade_order_notify", |_, _| async { Ok::<_, Broken>(()) })
        .body_limit(300)
        .build()
        .unwrap();
    let router = Router::new().route_service("/webhooks", receiver.clone());
    let send = async |headers: HeaderMap, body: &str| {
        let mut request = Request::post("/webhooks").body(Body::from(body.to_owned())).unwrap();
        *request.headers_mut() = headers;
        let response = router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.headers()[CONTENT_TYPE], "application/json; charset=utf-8");
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), 1000).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    };
    let with = |name: &'static str, change: &dyn Fn(&str) -> String, body: &str| {
        let mut headers = signed("1", body);
        let value = change(headers[name].to_str().unwrap());
        headers.insert(name, HeaderValue::from_str(&value).unwrap());
        headers
    };
    let body = order("{}");
    assert_eq!(send(signed("1", &body), &body).await, said(200, TAKEN));
    const SIGNATURE: &str = "x-douyin-signature";
    let mut doubled = signed("1", &body);
    doubled.append(SIGNATURE, doubled[SIGNATURE].clone());
    assert_eq!(send(doubled, &body).await, said(400, BAD));
    assert_eq!(send(HeaderMap::new(), &body).await, said(400, BAD));
    let upper = with(SIGNATURE, &str::to_uppercase, &body);
    assert_eq!(send(upper, &body).await, said(401, BAD));
    let short = with(SIGNATURE, &|value| value[1..].to_owned(), &body);
    assert_eq!(send(short, &body).await, said(401, BAD));
    assert_eq!(send(signed("1", "{}"), &body).await, said(401, BAD));
    assert_eq!(send(signed("1", ""), "").await, said(400, BAD));
    assert_eq!(send(signed("1", "event=x"), "event=x").await, said(400, BAD));
    let foreign = body.replace(KEY, "a foreign key");
    assert_eq!(send(signed("1", &foreign), &foreign).await, said(401, BAD));
    let long = order(&format!("{{\"words\":\"{}\"}}", "x".repeat(300)));
    assert_eq!(send(signed("1", &long), &long).await, said(413, BAD));
    let get = Request::get("/webhooks").body(Body::empty()).unwrap();
    let response = router.clone().oneshot(get).await.unwrap();
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    let metrics = receiver.metrics();
    let refused: Vec<_> = metrics.refused.into_iter().collect();
    assert_eq!(
        refused,
        [
            ("missing_header", 1),
            ("other_app", 1),
            ("repeated_header", 1),
            ("sign_length", 1),
            ("sign_upper_case", 1),
            ("unreadable_body", 2),
            ("wrong_sign", 1),
        ]
    );
    assert_eq!((metrics.handled, metrics.too_large, metrics.not_post), (1, 1, 1));
    let shutdown = receiver.shutdown(Duration::from_secs(5)).await;
    assert_eq!(shutdown.left, 0);
    assert_eq!(send(signed("1", &body), &body).await, said(503, AGAIN));
}

#[tokio::test]
async fn an_extractor_hands_out_a_verified_webhook() {
    async fn webhook(VerifiedPush(webhook): VerifiedPush<DouyinWebhook>) -> String {
        match webhook.event() {
            DouyinEvent::Event(message) => format!("{} {}", webhook.client_key(), message.tag),
            other => panic!("{other:?}"),
        }
    }
    let router = Router::new().route("/webhooks", post(webhook)).with_state(Apps::one(KEY, SECRET));
    let body = order("{}");
    for (signed_body, status, answer) in [
        (body.as_str(), StatusCode::OK, format!("{KEY} life_trade_order_notify")),
        ("{}", StatusCode::UNAUTHORIZED, BAD.to_owned()),
    ] {
        let mut request = Request::post("/webhooks").body(Body::from(body.clone())).unwrap();
        *request.headers_mut() = signed("1", signed_body);
        let response = router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), status);
        let body = to_bytes(response.into_body(), 1000).await.unwrap();
        assert_eq!(body, answer);
    }
}

#[test]
fn no_handler_is_for_what_the_receiver_answers_itself() {
    let build = |tag: &str| {
        let built = builder().on_data(tag, |_, _| async { Ok::<_, Broken>(()) }).build();
        built.map(drop).map_err(|error| error.problems().to_vec())
    };
    assert_eq!(build("0"), Ok(()));
    for tag in ["", "verify_webhook"] {
        assert_eq!(build(tag), Err(vec![BuildProblem::NotATag(tag.to_owned())]));
    }
    let twice = builder()
        .on_data("x", |_, _| async { Ok::<_, Broken>(()) })
        .on_tag::<Paid, _, _, _>("x", |_, _| async { Ok::<_, Broken>(()) });
    let error = twice.build().unwrap_err();
    assert_eq!(error.problems(), [BuildProblem::TwoHandlers("x".to_owned())]);
}
