//! What the client does with answers of which a value is odd, and with numbers that are longer
//! than it can count.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use doudian_runtime::json::{Drift, DriftKind, Unreadable};
use doudian_runtime::transport::HttpReply;
use doudian_runtime::{AccessToken, Error, ErrorKind, ReplyProblem, Request, Response};
use serde_json::{Value, json};
use support::{Create, Fake, List, Made, Reaction};

const PHONE: &str = "13800000000";

fn keeping_going(fake: &Arc<Fake>) -> doudian_runtime::Client {
    let token = AccessToken::new("t");
    support::builder(fake).access_token(token).keep_going().build().unwrap()
}

fn data_error(error: &Error) -> &doudian_runtime::json::ReadError {
    match error.reply_problem() {
        Some(ReplyProblem::Data(inner)) => inner,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_error_has_the_body_and_shows_nothing_of_it() {
    let body = format!(r#"{{"code":10000,"data":{{"id":"many","phone":"{PHONE}"}},"log_id":"L"}}"#);
    let error = support::client(&Fake::body(&body)).call(&Create::default()).await.unwrap_err();
    assert_eq!(data_error(&error).path, "data.id");
    assert_eq!(error.reply_body(), Some(body.as_bytes()));
    for shown in [format!("{error:?}"), format!("{error:#?}"), error.to_string()] {
        assert!(!shown.contains(PHONE) && !shown.contains("many"), "{shown}");
    }
    let read = Response::<Made>::from_slice(Create::API, body.as_bytes()).unwrap_err();
    assert_eq!(read.reply_body(), Some(body.as_bytes()));

    // Also of what is no answer at all, as far as it came.
    for body in ["<html>busy</html>", "{\"code\":1", "", "[1]"] {
        let error = support::client(&Fake::body(body)).call(&Create::default()).await.unwrap_err();
        assert_eq!(error.reply_body(), Some(body.as_bytes()));
    }
    let refused = Fake::new(|_| support::no(40004, ""));
    let error = support::client(&refused).call(&Create::default()).await.unwrap_err();
    assert_eq!(error.reply_body(), None);
}

#[tokio::test]
async fn a_client_that_keeps_going_leaves_the_value_out() {
    for body in [
        r#"{"code":10000,"data":{"total":"many","list":[1,2]}}"#,
        r#"{"data":{"total":"many","list":[1,2]},"code":10000}"#,
    ] {
        let fake = Fake::body(body);
        let strict = support::client(&fake).call(&List::default()).await.unwrap_err();
        assert_eq!((strict.kind(), &*data_error(&strict).path), (ErrorKind::Reply, "data.total"));
        let answer = keeping_going(&fake).execute(&List::default()).await.unwrap();
        let [drift] = answer.drift() else { panic!("{:?}", answer.drift()) };
        assert_eq!(drift.path, "data.total");
        let text = "\"many\"".to_owned();
        assert_eq!(drift.kind, DriftKind::LeftOut { expected: "integer", text });
        let page = answer.into_data().unwrap();
        assert_eq!((page.total, page.list.len()), (None, 2));

        let read = Response::<<List as Request>::Data>::from_slice_with(
            List::API,
            body.as_bytes(),
            Unreadable::LeaveOut,
        );
        assert_eq!(read.unwrap().into_data().unwrap().list.len(), 2);
    }
    // Of data that is something else as a whole nothing would be left.
    for data in ["7", "\"x\"", "[1,2]", "true"] {
        for body in [
            format!(r#"{{"code":10000,"data":{data}}}"#),
            format!(r#"{{"data":{data},"code":10000}}"#),
        ] {
            let client = keeping_going(&Fake::body(&body));
            let error = client.execute(&Create::default()).await.unwrap_err();
            assert!(data_error(&error).path.starts_with("data"), "{error}");
        }
    }
}

#[tokio::test]
async fn broken_text_anywhere_in_a_reply_is_mended() {
    for (body, message, log_id) in [
        (&br#"{"code":10000,"data":{"list":["\ud83d x"]},"msg":"ok","log_id":"L"}"#[..], "ok", "L"),
        (br#"{"data":{"list":["\ud83d x"]},"code":10000,"msg":"ok","log_id":"L"}"#, "ok", "L"),
        (
            b"{\"code\":10000,\"msg\":\"a\tb\",\"log_id\":\"L\xff\",\"data\":{\"list\":[\"x\"]}}",
            "a\tb",
            "L\u{fffd}",
        ),
        (
            b"\xef\xbb\xbf{\"code\":10000,\"msg\":\"\xff\",\"data\":{\"list\":[\"x\"]}}",
            "\u{fffd}",
            "",
        ),
        (b"{\"code\":10000,\"\\ud83d\":1,\"data\":{\"list\":[{\"\xff\":\"\n\"}]}}", "", ""),
    ] {
        let fake = Fake::script([Reaction::Reply(HttpReply::new(200, body.to_vec()))]);
        let answer = support::client(&fake).execute(&List::default()).await.unwrap();
        let shown = String::from_utf8_lossy(body);
        assert_eq!((answer.message(), answer.log_id()), (message, log_id), "{shown}");
        let broken = |drift: &Drift| drift.kind == DriftKind::BrokenText;
        assert!(answer.drift().iter().any(broken), "{shown}: {:?}", answer.drift());
        assert_eq!(answer.into_data().unwrap().list.len(), 1, "{shown}");
    }
    // Each place once, and no place that holds it.
    let fake = Fake::body(r#"{"data":{"list":["\ud83d"]},"code":10000}"#);
    let answer = support::client(&fake).execute(&List::default()).await.unwrap();
    let said: Vec<_> = answer.drift().iter().map(ToString::to_string).collect();
    assert_eq!(said, ["data.list[]: broken text, mended"]);
    // A refusal says what it says, whatever its status.
    let mut reply = HttpReply::new(500, &b"{\"code\":40004,\"msg\":\"a\xff\nb\"}"[..]);
    reply.status = 500;
    let fake = Fake::script([Reaction::Reply(reply)]);
    let error = support::client(&fake).call(&List::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some(40004)));
}

#[tokio::test]
async fn the_hook_is_told_of_every_reply() {
    let seen = Arc::new(Mutex::new(0));
    let sink = Arc::clone(&seen);
    let fake = Fake::body(r#"{"code":10000,"data":{}}"#);
    let client = support::builder(&fake)
        .access_token(AccessToken::new("t"))
        .drift_interval(Duration::MAX)
        .on_drift(move |_, drift| *sink.lock().unwrap() += drift.len())
        .build()
        .unwrap();
    for _ in 0..3 {
        client.call(&Create::default()).await.unwrap();
    }
    assert_eq!(*seen.lock().unwrap(), 3);
}

/// Whether another crate of this build keeps all digits of untyped numbers.
fn keeps_digits() -> bool {
    serde_json::from_str::<Value>("1e400").is_ok()
}

#[tokio::test]
async fn no_digit_of_a_raw_call_is_lost_in_silence() {
    let fake = Fake::new(|_| support::ok(&json!({})));
    let client = support::client(&fake);
    let body = |index: usize| fake.requests()[index].body.clone();
    let long = r#"{"id":123456789012345678901234567890}"#;
    for text in [
        long,
        r#"{"a":[{"b":9007199254740993.0}]}"#,
        r#"{"a":-9007199254740992.0}"#,
        r#"{"a":-18446744073709551617}"#,
    ] {
        let parameters: Value = serde_json::from_str(text).unwrap();
        match client.call_raw("demo.long", &parameters).await {
            // It was kept digit for digit.
            Ok(_) => assert!(keeps_digits(), "{text}"),
            Err(error) => {
                assert!(!keeps_digits(), "{text}");
                assert_eq!(error.kind(), ErrorKind::Request, "{text}");
                assert!(error.to_string().contains("call_raw_json"), "{error}");
            }
        }
    }
    let before = fake.requests().len();
    let text = r#"{"z":[1.10,0.12345678901234567890123],"id":123456789012345678901234567890}"#;
    client.call_raw_json("demo.long", text).await.unwrap();
    let sent = r#"{"id":123456789012345678901234567890,"z":[1.10,0.12345678901234567890123]}"#;
    assert!(body(before).contains(sent), "{}", body(before));
    for text in ["", "[]", "{", "{\"a\":1,}", "7", "{\"secret\":\"x\ny\"}"] {
        let error = client.call_raw_json("demo.long", text).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{text}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    let error = client.call_raw_json("long", "{}").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    // Numbers that fit are what they were.
    let fits = json!({"a": u64::MAX, "b": i64::MIN, "c": 0.1, "d": 1e15});
    let before = fake.requests().len();
    client.call_raw("demo.long", &fits).await.unwrap();
    let sent =
        r#"{"a":18446744073709551615,"b":-9223372036854775808,"c":0.1,"d":1000000000000000}"#;
    assert!(body(before).contains(sent), "{}", body(before));
}

#[tokio::test]
async fn no_digit_of_a_raw_answer_is_lost_in_silence() {
    let long = "123456789012345678901234567890";
    let fake = Fake::body(format!(r#"{{"code":10000,"data":{{"id":{long},"rate":0.10}}}}"#));
    let answer = support::client(&fake).execute_raw("demo.long", &Value::Null).await.unwrap();
    let data = answer.data().unwrap();
    let id = data["id"].as_str().map_or_else(|| data["id"].to_string(), str::to_owned);
    assert_eq!(id, long);
    assert_eq!(data["rate"].as_f64(), Some(0.1));
    let odd = answer.drift().iter().any(|drift| drift.kind == DriftKind::TooManyDigits);
    assert_eq!(odd, !keeps_digits());
}
