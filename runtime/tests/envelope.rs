//! What is read from replies of every kind.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::Arc;

use doudian_runtime::api::Action;
use doudian_runtime::generated::{self as rt, Api, Page};
use doudian_runtime::json::DriftKind;
use doudian_runtime::transport::{BodyEnd, HttpReply};
use doudian_runtime::{Error, ErrorKind, Outcome, ReplyProblem, Response};
use serde_json::{Value, json};
use support::{Brands, Create, Detail, Fake, List, Made, Reaction, Ship, client, reply};

type Rows = Page<Value>;

async fn list(body: &str) -> Response<Rows> {
    client(&Fake::body(body)).execute(&List::default()).await.unwrap()
}

async fn broken(reply: HttpReply) -> Error {
    let fake = Fake::script([Reaction::Reply(reply)]);
    let error = client(&fake).execute(&List::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Reply);
    assert_eq!(error.outcome(), Outcome::Unknown);
    error
}

async fn problem(body: impl Into<Vec<u8>>) -> ReplyProblem {
    broken(HttpReply::new(200, body.into())).await.reply_problem().unwrap().clone()
}

#[tokio::test]
async fn the_envelope_of_today() {
    let answer = list(
        r#"{"code":10000,"msg":"success","sub_code":"","sub_msg":"","log_id":"2021L","data":{"total":1,"list":[{"id":4920430888859306123}]}}"#,
    )
    .await;
    assert!(answer.is_success());
    assert!(!answer.is_partial());
    assert_eq!((answer.code(), answer.err_no()), (Some(10000), None));
    assert_eq!((answer.message(), answer.log_id()), ("success", "2021L"));
    assert_eq!((answer.sub_code(), answer.sub_msg()), ("", ""));
    assert_eq!(answer.method(), "order.list");
    assert!(answer.drift().is_empty());
    let page = answer.into_result().unwrap();
    assert_eq!(page.list, [json!({"id": 4_920_430_888_859_306_123_i64})]);
}

#[tokio::test]
async fn the_legacy_envelope() {
    let answer = list(r#"{"err_no":0,"message":"success","data":{"total":3}}"#).await;
    assert!(answer.is_success());
    assert_eq!((answer.code(), answer.err_no()), (None, Some(0)));
    assert_eq!(answer.message(), "success");
    assert_eq!(answer.data().unwrap().total, Some(3));

    let answer = list(r#"{"err_no":30002,"message":"token","data":null}"#).await;
    assert!(!answer.is_success());
    let error = answer.into_result().unwrap_err();
    // Today's 30002 is the list of allowed addresses.
    assert!(error.advice().unwrap().label.contains("access_token"), "{error}");
    assert!(error.is_token_refused());

    let answer = list(r#"{"code":30002,"msg":"ip"}"#).await;
    let error = answer.into_result().unwrap_err();
    assert!(error.advice().unwrap().label.contains("IP"), "{error}");
    assert_eq!(error.advice().unwrap().action, Action::ConfigureApp);
    assert!(error.to_string().contains("in the platform's console"), "{error}");
    for body in [
        r#"{"code":30001,"sub_code":"isv.app-permissions-insufficient","msg":"no"}"#,
        r#"{"code":30001,"sub_code":"isv.app-permissions-insufficient:order","msg":"no"}"#,
        r#"{"code":30001,"sub_code":"dop.heard-of-by-nobody","msg":"no"}"#,
        r#"{"err_no":2,"message":"no right","data":null}"#,
    ] {
        let error = list(body).await.into_result().unwrap_err();
        assert_eq!(error.advice().unwrap().action, Action::ConfigureApp, "{body}");
    }
    let error = list(r#"{"code":30002,"msg":"ip"}"#).await.into_result().unwrap_err();
    assert!(!error.is_token_refused());
}

#[tokio::test]
async fn of_both_envelopes_at_once_the_code_decides() {
    let refused =
        list(r#"{"err_no":0,"message":"success","data":{"total":1},"code":40003,"msg":"no"}"#)
            .await;
    assert!(!refused.is_success());
    assert_eq!(refused.message(), "no");
    let done = list(r#"{"err_no":7,"code":10000,"data":{"total":1},"message":"old"}"#).await;
    assert!(done.is_success());
    assert_eq!((done.message(), done.err_no()), ("old", Some(7)));
    let nulled = list(r#"{"code":null,"err_no":0,"data":{"total":1}}"#).await;
    assert!(nulled.is_success());
}

#[tokio::test]
async fn codes_may_be_text_and_members_in_any_order() {
    for body in [
        r#"{"code":"10000","data":{"total":7}}"#,
        r#"{"data":{"total":7},"code":" 10000 "}"#,
        r#"{"code":10000.0,"data":{"total":"7"}}"#,
        r#"{"log_id":1,"data":{"total":7},"msg":null,"code":1e4}"#,
        r#"{"err_no":"0","data":{"total":7}}"#,
        "\u{feff} \n{\"code\":10000,\"data\":{\"total\":7}}\r\n",
    ] {
        let answer = list(body).await;
        assert!(answer.is_success(), "{body}");
        assert_eq!(answer.data().unwrap().total, Some(7), "{body}");
    }
}

#[tokio::test]
async fn data_of_a_refusal_may_be_anything() {
    for data in ["[]", "null", "\"\"", "\"no\"", "17", "true", "[1,2]", r#"{"total":{"a":[]}}"#] {
        for body in [
            format!(r#"{{"code":40004,"msg":"no","data":{data},"log_id":"L1"}}"#),
            format!(r#"{{"data":{data},"log_id":"L1","err_no":4,"message":"no"}}"#),
            format!(r#"{{"err_no":0,"message":"no","data":{data},"log_id":"L1","code":40004}}"#),
        ] {
            let answer = list(&body).await;
            assert!(!answer.is_success(), "{body}");
            assert_eq!((answer.message(), answer.log_id()), ("no", "L1"), "{body}");
            assert!(answer.drift().is_empty(), "{body}");
            assert_eq!(answer.into_result().unwrap_err().kind(), ErrorKind::Refused);
        }
    }
    let kept = list(r#"{"code":40004,"data":{"total":9}}"#).await;
    assert_eq!(kept.data().unwrap().total, Some(9));
}

#[tokio::test]
async fn data_of_a_refused_attempt_does_not_survive_into_the_next() {
    let token = doudian_runtime::AccessToken::new("t").with_refresh_token("r");
    for second in [r#"{"code":40004,"msg":"no"}"#, r#"{"code":10000,"data":null}"#] {
        let first = r#"{"code":40003,"sub_code":"isv.access-token-expired","data":{"total":9}}"#;
        let grant = r#"{"code":10000,"data":{"access_token":"new"}}"#;
        let fake = Fake::script([first, grant, second].map(reply));
        let client = support::builder(&fake).access_token(token.clone()).build().unwrap();
        let answer = client.execute(&List::default()).await.unwrap();
        assert!(answer.data().is_none(), "{answer:?}");
        assert_eq!(fake.requests().len(), 3);
    }
}

#[test]
fn both_totals_of_a_page_agree() {
    use doudian_runtime::Paged;
    for (all, total, rows) in [
        (None, None, None),
        (Some(0), None, Some(0)),
        (None, Some(0), Some(0)),
        (Some(0), Some(7), Some(7)),
        (Some(7), Some(0), Some(7)),
        (Some(7), Some(9), Some(7)),
        (Some(-1), Some(9), Some(9)),
        (Some(0), Some(-1), Some(0)),
        (None, Some(-1), Some(0)),
    ] {
        let page = Rows { all, total, ..Rows::default() };
        assert_eq!(Paged::total(&page), rows, "{all:?} {total:?}");
        assert_eq!(page.total(), rows.unwrap_or(0), "{all:?} {total:?}");
    }
}

#[tokio::test]
async fn a_partial_failure_keeps_its_data() {
    let answer = list(r#"{"code":10001,"msg":"部分失败","data":{"total":2}}"#).await;
    assert!(answer.is_partial() && !answer.is_success());
    assert_eq!(answer.data().unwrap().total, Some(2));
    let error = answer.into_result().unwrap_err();
    assert_eq!(error.code(), Some(10001));
    assert!(error.to_string().contains("partly refused"), "{error}");
    // A write that partly failed took effect in part.
    let fake = Fake::body(r#"{"code":10001,"data":{}}"#);
    let error = client(&fake).call(&Ship::default()).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn absent_data_of_a_success() {
    for body in
        [r#"{"code":10000}"#, r#"{"code":10000,"data":null}"#, r#"{"data":null,"err_no":0}"#]
    {
        let client = client(&Fake::body(body));
        // Nothing is expected.
        client.call(&Ship::default()).await.unwrap();
        // An empty list.
        assert!(client.call(&Brands::default()).await.unwrap().is_empty());
        // A page that is not there is not an empty page.
        let answer = client.execute(&List::default()).await.unwrap();
        assert!(answer.is_success() && answer.data().is_none());
        assert_eq!(answer.drift().len(), 1);
        let error = answer.into_result().unwrap_err();
        assert_eq!(error.reply_problem(), Some(&ReplyProblem::DataMissing));
        // Something is promised.
        for error in [
            client.call(&Create::default()).await.unwrap_err(),
            client.call(&Detail::default()).await.unwrap_err(),
        ] {
            assert_eq!(error.reply_problem(), Some(&ReplyProblem::DataMissing));
            assert!(!error.is_retryable());
        }
    }
    let untyped = client(&Fake::body(r#"{"code":10000}"#));
    assert_eq!(untyped.call_raw("demo.raw", &Value::Null).await.unwrap(), Value::Null);
}

/// Services write an empty list, or text that holds nothing, where there is no object.
#[tokio::test]
async fn data_that_says_there_is_none_is_no_object_of_zeros() {
    for data in ["[]", "\"\"", "\"null\"", "\"[]\"", "[[]]", "[null]", "[\"\"]"] {
        for code in [10000, 10001, 40004] {
            let orders = [
                format!(r#"{{"code":{code},"data":{data}}}"#),
                format!(r#"{{"data":{data},"code":{code}}}"#),
            ];
            for body in orders {
                let client = client(&Fake::body(&body));
                let answer = client.execute(&Detail::default()).await.unwrap();
                assert!(answer.data().is_none(), "{body}");
                if code == 40004 {
                    continue;
                }
                let missing = DriftKind::Missing;
                let drift = answer.drift().iter().find(|drift| drift.kind == missing);
                assert_eq!(drift.map(|drift| drift.path.as_str()), Some("data"), "{body}");
                // Where nothing is promised it is as good as an empty object.
                let page = client.execute(&List::default()).await.unwrap().into_data().unwrap();
                assert!(page.list.is_empty(), "{body}");
            }
        }
        let client = client(&Fake::body(format!(r#"{{"code":10000,"data":{data}}}"#)));
        let error = client.call(&Detail::default()).await.unwrap_err();
        assert_eq!(error.reply_problem(), Some(&ReplyProblem::DataMissing), "{data}");
    }
}

#[tokio::test]
async fn drift_is_kept_and_reported_once() {
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let sink = seen.clone();
    let fake = Fake::body(r#"{"code":10000,"data":{"total":"7","new":1},"extra":1}"#);
    let client = support::builder(&fake)
        .access_token(doudian_runtime::AccessToken::new("t"))
        .on_drift(move |method, drift| {
            sink.lock().unwrap().push((method.to_owned(), drift.to_vec()));
        })
        .build()
        .unwrap();
    let answer = client.execute(&List::default()).await.unwrap();
    let texts: Vec<_> = answer.drift().iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "data.total: text where the descriptor says integer",
            "data.new: not in the descriptor",
            "extra: not in the descriptor",
        ]
    );
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0], ("order.list".to_owned(), answer.drift().to_vec()));
}

#[tokio::test]
async fn every_way_a_reply_can_be_broken() {
    assert_eq!(problem("").await, ReplyProblem::Empty);
    assert_eq!(problem(" \n").await, ReplyProblem::Empty);
    assert_eq!(problem("<html><body>busy</body>").await, ReplyProblem::Html { status: 200 });
    assert_eq!(problem(vec![0x1F, 0x8B, 8, 0]).await, ReplyProblem::Compressed);
    assert_eq!(problem("[]").await, ReplyProblem::NotAnObject);
    assert_eq!(problem("\"ok\"").await, ReplyProblem::NotAnObject);
    assert_eq!(problem("[{\"code\":10000}]").await, ReplyProblem::NotAnObject);
    assert_eq!(problem("null").await, ReplyProblem::NotAnObject);
    assert_eq!(problem("{}").await, ReplyProblem::NoEnvelope);
    for body in [r#"{"code":"ok","data":{}}"#, r#"{"code":{}}"#] {
        let member = "code".to_owned();
        assert_eq!(problem(body).await, ReplyProblem::UnreadableCode { member }, "{body}");
    }
    let half =
        ReplyProblem::HalfEnvelope { found: "err_no".to_owned(), missing: "code".to_owned() };
    assert_eq!(problem(r#"{"code":[0],"err_no":0,"data":{}}"#).await, half);
    assert!(matches!(problem("upstream error").await, ReplyProblem::NotJson(_)));
    assert!(matches!(problem(r#"{"code":10000}}"#).await, ReplyProblem::NotJson(_)));
    assert!(matches!(problem(r#"{"code":10000,}"#).await, ReplyProblem::NotJson(_)));
    let bytes = b"{\"code\":10000,\"data\":{\"list\":[\xFF]}}";
    assert_eq!(problem(bytes.as_slice()).await, ReplyProblem::NotUtf8 { offset: 30 });
}

#[tokio::test]
async fn every_cut_of_a_reply_is_truncated() {
    let body =
        r#"{"log_id":"2021AB","code":10000,"data":{"total":1,"list":[{"名":"店\n"}]},"msg":"好"}"#;
    for end in 1..body.len() {
        let cut = body.as_bytes()[..end].to_vec();
        assert_eq!(problem(cut).await, ReplyProblem::Truncated { bytes: end }, "{end}");
    }
    let mut reply = HttpReply::new(200, body[..40].to_owned());
    reply.end = BodyEnd::Broken;
    let error = broken(reply).await;
    assert_eq!(error.log_id(), Some("2021AB"));
    assert!(error.is_retryable(), "a read");
    // The connection broke, but nothing was missing.
    let mut reply = HttpReply::new(200, body);
    reply.end = BodyEnd::Broken;
    let fake = Fake::script([Reaction::Reply(reply)]);
    assert!(client(&fake).execute(&List::default()).await.unwrap().is_success());
}

#[tokio::test]
async fn data_that_cannot_be_read_says_where() {
    for body in [
        r#"{"code":10000,"data":{"list":[],"total":"many"},"log_id":"2021L"}"#,
        r#"{"log_id":"2021L","data":{"list":[],"total":"many"},"code":10000}"#,
        r#"{"err_no":0,"data":{"list":[],"total":"many"},"log_id":"2021L"}"#,
        r#"{"code":10001,"data":{"list":[],"total":"many"},"log_id":"2021L"}"#,
    ] {
        let error = broken(HttpReply::new(200, body)).await;
        let Some(ReplyProblem::Data(inner)) = error.reply_problem() else { panic!("{error}") };
        assert_eq!(inner.path, "data.total");
        assert_eq!(&body[inner.offset - 6..inner.offset], "\"many\"", "{body}");
        assert_eq!(error.log_id(), Some("2021L"));
        assert!(!error.is_retryable());
        assert!(std::error::Error::source(&error).is_some());
        assert!(!error.to_string().contains("many"), "{error}");
    }
}

#[tokio::test]
async fn statuses_and_headers() {
    for (status, retryable) in [(302, false), (404, false), (429, true), (500, true), (503, true)] {
        for body in ["", "no", "{}", "[1]"] {
            let mut reply = HttpReply::new(status, body);
            reply.log_id = Some("2021H".to_owned());
            let error = broken(reply).await;
            assert_eq!(error.reply_problem(), Some(&ReplyProblem::HttpStatus(status)), "{body}");
            assert_eq!(error.log_id(), Some("2021H"));
            assert_eq!(error.is_retryable(), retryable);
        }
    }
    // An answer is an answer, whatever the status.
    let mut reply = HttpReply::new(500, r#"{"code":20000,"msg":"busy"}"#);
    reply.log_id = Some("2021H".to_owned());
    let fake = Fake::script([Reaction::Reply(reply)]);
    let answer = client(&fake).execute(&List::default()).await.unwrap();
    assert_eq!((answer.code(), answer.log_id()), (Some(20000), "2021H"));

    // But nobody has followed a redirect, whose body may say anything.
    for status in [301, 302, 303, 307, 308] {
        for body in [r#"{"code":10000,"data":{}}"#, r#"{"err_no":0,"message":"success"}"#] {
            let error = broken(HttpReply::new(status, body)).await;
            assert_eq!(error.reply_problem(), Some(&ReplyProblem::HttpStatus(status)), "{body}");
        }
    }

    let mut reply = HttpReply::new(200, "..");
    reply.content_encoding = Some("br".to_owned());
    assert_eq!(broken(reply).await.reply_problem(), Some(&ReplyProblem::Compressed));

    let mut reply = HttpReply::new(200, r#"{"log_id":"2021L","code":1"#);
    reply.end = BodyEnd::OverLimit;
    let error = broken(reply).await;
    assert_eq!(error.reply_problem(), Some(&ReplyProblem::TooLong { limit: 32 << 20 }));
    assert_eq!(error.log_id(), Some("2021L"));
}

#[tokio::test]
async fn advice_is_the_most_exact_one() {
    let advice = async |code: i64, sub_code: &str| {
        let body = json!({"code": code, "sub_code": sub_code}).to_string();
        let error = client(&Fake::script([reply(body)])).call(&List::default()).await.unwrap_err();
        error.advice().map(|row| row.label)
    };
    assert_eq!(advice(40004, "isv.parameter-invalid:20013").await, Some("最多5万条"));
    assert_eq!(advice(40004, " isv.parameter-invalid: 20013").await, Some("最多5万条"));
    assert_eq!(advice(40004, "isv.parameter-invalid:1").await, Some("参数无效"));
    assert_eq!(advice(40004, "").await, Some("业务参数无效"));
    assert_eq!(advice(60000, "isv.traffic-limited:x").await, Some("触发限流"));
    assert_eq!(advice(60000, "").await, Some("请求过于频繁"));
    assert_eq!(advice(99999, "isv.unheard-of").await, None);
}

#[tokio::test]
async fn whether_to_repeat() {
    let refused = |code: i64| Fake::new(move |_| support::no(code, ""));
    // Internal errors: a read may be repeated, a write may have taken effect.
    for code in [20000, 20001, 50000] {
        let client = client(&refused(code));
        let read = client.call(&List::default()).await.unwrap_err();
        assert_eq!((read.outcome(), read.is_retryable()), (Outcome::Rejected, true));
        let write = client.call(&Ship::default()).await.unwrap_err();
        assert_eq!((write.outcome(), write.is_retryable()), (Outcome::Unknown, false));
    }
    // Refused before anything happened: both may.
    let client = client(&refused(60000));
    assert!(client.call(&List::default()).await.unwrap_err().is_retryable());
    let write = client.call(&Ship::default()).await.unwrap_err();
    assert_eq!((write.outcome(), write.is_retryable()), (Outcome::Rejected, true));
}

#[test]
fn recorded_answers_can_be_read() {
    let api = <Create as doudian_runtime::Request>::API;
    let body = br#"{"code":10000,"data":{"id":"5","phone":"13800000000"}}"#;
    let answer = Response::<Made>::from_slice(api, body).unwrap();
    let shown = format!("{answer:?}");
    assert!(shown.contains("***") && !shown.contains("1380"), "{shown}");
    assert_eq!(answer.into_data().unwrap().id, 5);
    assert!(Response::<Made>::from_slice(api, b"{").is_err());
}

/// The app lacks a permission package: which one is said where the descriptor names it.
#[test]
fn a_refusal_for_permissions_names_the_packages() {
    const AUTHS: &[rt::Auth] = &[
        rt::Auth { group: "订单", package: "订单管理" },
        rt::Auth { group: "", package: "基础权限包" },
    ];
    static WITH: Api = Api { method: "order.list", auths: AUTHS, ..Api::PLAIN };
    static WITHOUT: Api = Api { method: "order.list", ..Api::PLAIN };
    let error = |api: &'static Api, body: &str| {
        let answer = Response::<()>::from_slice(api, body.as_bytes()).unwrap();
        answer.into_result().unwrap_err()
    };
    let refused = r#"{"code":30001,"sub_code":"isv.app-permissions-insufficient","msg":"no"}"#;
    let with = error(&WITH, refused);
    assert_eq!(with.packages(), AUTHS);
    let said = with.to_string();
    let packages = "in the permission package 订单管理 (订单), or in 基础权限包";
    assert!(said.contains(packages), "{said}");
    let without = error(&WITHOUT, refused);
    assert!(without.packages().is_empty());
    assert!(!without.to_string().contains("in the permission package"), "{without}");
    // Another setting of the app is no matter of its packages alone, another refusal none at all.
    for body in [
        r#"{"code":30001,"sub_code":"dop.app-forbidden","msg":"no"}"#,
        r#"{"code":40003,"sub_code":"isv.parameter-invalid","msg":"no"}"#,
    ] {
        let error = error(&WITH, body);
        assert!(error.packages().is_empty() && !error.to_string().contains("订单管理"), "{error}");
    }
}
