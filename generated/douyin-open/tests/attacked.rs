//! What comes in the place of an answer, to typed calls and to calls by name: whatever it is, a clear
//! error that shows no secret.
#![cfg(feature = "full")]
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod support;

use doudian_test_server::{bytes_server, http};
use douyin_open::{
    Client, DouyinSolutionAddAppTestRelationRequest, DouyinSolutionQueryAppTestRelationRequest,
    DouyinTestEntityType, Error, ErrorKind, Outcome, ReplyProblem, Result,
};
use serde_json::{Value, json};
use support::{TOKEN, client, send, server};

/// What a test of answers looks for.
type Is = fn(&ReplyProblem) -> bool;

/// A whole answer.
const FINE: &str = r#"{"extra":{"error_code":0,"sub_description":"success","logid":"L","now":1},"data":{"error_code":0},"ref_id_list":["1"]}"#;

fn ok(body: impl AsRef<[u8]>) -> Vec<u8> {
    http("200 OK", "content-type: application/json\r\n", body.as_ref())
}

/// What is no answer of the platform, and what is said of it.
fn no_answers() -> Vec<(&'static str, Vec<u8>, Is)> {
    let html = b"<html>busy</html>";
    let to = "location: http://127.0.0.1:1/elsewhere\r\n";
    let utf8 = [&FINE.as_bytes()[..30], b"\xff\xfe", &FINE.as_bytes()[30..40]].concat();
    let part = FINE.as_bytes()[..50].to_vec();
    let lost = [b"HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n".as_slice(), &part].concat();
    let huge = format!("{}{}", FINE.trim_end_matches('}'), " ".repeat(10 << 20));
    vec![
        ("a page", http("200 OK", "content-type: text/html\r\n", html), |it| {
            matches!(it, ReplyProblem::Html { status: 200 })
        }),
        ("a page of a failure", http("502 Bad Gateway", "", html), |it| {
            matches!(it, ReplyProblem::Html { status: 502 })
        }),
        ("a redirect", http("302 Found", to, b""), |it| {
            matches!(it, ReplyProblem::HttpStatus(302))
        }),
        ("a redirect that says success", http("307 Temporary", to, FINE.as_bytes()), |it| {
            matches!(it, ReplyProblem::HttpStatus(307))
        }),
        ("nothing", ok(""), |it| matches!(it, ReplyProblem::Empty)),
        ("blanks", ok(" \n"), |it| matches!(it, ReplyProblem::Empty)),
        ("a part of it", ok(&part), |it| matches!(it, ReplyProblem::Truncated { .. })),
        ("a part that breaks off", lost, |it| matches!(it, ReplyProblem::Truncated { .. })),
        ("a part of 10 MB", ok(&huge), |it| matches!(it, ReplyProblem::Truncated { .. })),
        ("no text", ok(&utf8), |it| {
            matches!(it, ReplyProblem::NotUtf8 { .. } | ReplyProblem::Truncated { .. })
        }),
        ("a list", ok("[0]"), |it| matches!(it, ReplyProblem::NotAnObject)),
        ("no codes", ok("{}"), |it| matches!(it, ReplyProblem::NoEnvelope)),
        ("empty objects", ok(r#"{"extra":{},"data":{}}"#), |it| {
            matches!(it, ReplyProblem::NoEnvelope)
        }),
        (
            "half of the codes, the other no number",
            ok(r#"{"extra":{"error_code":0},"data":{"error_code":"none"}}"#),
            |it| matches!(it, ReplyProblem::HalfEnvelope { .. }),
        ),
        ("a code in words", ok(r#"{"extra":{"error_code":"none"}}"#), |it| {
            matches!(it, ReplyProblem::UnreadableCode { .. })
        }),
        ("a code that is null", ok(r#"{"extra":{"error_code":null}}"#), |it| {
            matches!(it, ReplyProblem::NoEnvelope)
        }),
    ]
}

fn query() -> DouyinSolutionQueryAppTestRelationRequest {
    DouyinSolutionQueryAppTestRelationRequest::new(DouyinTestEntityType::GOODS)
}

fn add() -> DouyinSolutionAddAppTestRelationRequest {
    DouyinSolutionAddAppTestRelationRequest::new("op", DouyinTestEntityType::GOODS, ["1"])
}

/// One call that reads and one that writes, each typed and by its name.
async fn all(client: &Client) -> Vec<(bool, Result<()>)> {
    let goods = json!({ "type": "goods" });
    let more = json!({ "operator": "op", "type": "goods", "ref_id_list": ["1"] });
    let by_name = async |method: &str, with: &Value| client.call_raw(method, with).await.map(drop);
    vec![
        (true, client.call(&query()).await.map(drop)),
        (false, by_name("solution.query_app_test_relation", &goods).await),
        (false, client.call(&add()).await.map(drop)),
        (false, by_name("solution.add_app_test_relation", &more).await),
    ]
}

fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text.push_str(&format!(" {inner} {inner:?}"));
        source = inner.source();
    }
    text
}

#[tokio::test]
async fn what_is_no_answer_is_a_clear_error() {
    for (what, answer, is) in no_answers() {
        let (url, serving) = bytes_server(vec![answer; 4]);
        for (is_read, result) in all(&client(&url)).await {
            let error = result.expect_err(what);
            let text = shown(&error);
            assert_eq!(error.kind(), ErrorKind::Reply, "{what}: {text}");
            assert!(error.reply_problem().is_some_and(is), "{what}: {text}");
            // Whether it took effect nobody knows, and a call by name may have had one.
            let is_unknown = error.outcome() == Outcome::Unknown;
            assert!(is_read || is_unknown, "{what}: {text}");
            for secret in [TOKEN, "secret-1"] {
                assert!(!text.contains(secret), "{what}: {text}");
            }
        }
        // Each went to its own address, with the token where it belongs.
        let said = serving.join().unwrap();
        for (said, path) in said.iter().zip(["query", "query", "add", "add"]) {
            let line = format!("POST /api/industry/v1/solution/{path}_app_test_relation/ HTTP/1.1");
            assert_eq!((said.line(), said.header("access-token")), (&*line, TOKEN), "{what}");
        }
    }
}

/// Where codes contradict each other nothing is done for sure.
#[tokio::test]
async fn of_codes_that_contradict_the_refusal_counts() {
    let refused = "28001007";
    for (what, answer) in [
        ("twice in one object", r#"{"extra":{"error_code":0,"error_code":28001007}}"#.to_owned()),
        ("twice, the success last", r#"{"extra":{"error_code":28001007,"error_code":0}}"#.into()),
        (
            "an object twice",
            r#"{"extra":{"error_code":0},"extra":{"error_code":28001007},"data":{"error_code":0}}"#
                .into(),
        ),
        (
            "in the other half",
            FINE.replace(r#""data":{"error_code":0}"#, r#""data":{"error_code":28001007}"#),
        ),
        ("as text", FINE.replacen(r#""error_code":0"#, r#""error_code":"28001007""#, 1)),
        ("under a failure", FINE.replacen(r#""error_code":0"#, r#""error_code":28001007"#, 1)),
    ] {
        let status = if what == "under a failure" { "500 Oh" } else { "200 OK" };
        let (url, serving) = bytes_server(vec![http(status, "", answer.as_bytes()); 4]);
        for (_, result) in all(&client(&url)).await {
            let error = result.expect_err(what);
            assert_eq!(error.kind(), ErrorKind::Refused, "{what}: {error}");
            assert_eq!(error.code().map(|code| code.to_string()).as_deref(), Some(refused));
        }
        serving.join().unwrap();
    }
}

/// 10 MB are not too much, a text of success is success, and older generations are read of calls
/// by name as well.
#[tokio::test]
async fn what_can_be_read_is_an_answer() {
    let huge = FINE.replace("success", &"成".repeat(10 << 20));
    let text = FINE.replace(r#""error_code":0"#, r#""error_code":"0""#);
    for answer in [huge.as_str(), text.as_str(), FINE, r#"{"err_no":0,"err_msg":"success"}"#] {
        let (url, serving) = server(&[answer; 4]);
        for (_, result) in all(&client(&url)).await {
            result.unwrap();
        }
        serving.join().unwrap();
    }
    // And more than the client was told to take is said.
    let (url, serving) = server(&[FINE]);
    let small = douyin_open::client("key-1", "secret-1").server_url(&*url).max_reply_bytes(64);
    let small = small.access_token(douyin_open::AccessToken::new(TOKEN)).build().unwrap();
    let error = small.call(&query()).await.unwrap_err();
    let is_long = matches!(error.reply_problem(), Some(ReplyProblem::TooLong { limit: 64 }));
    assert!(is_long, "{error}");
    serving.join().unwrap();
}

/// A call by name that is no call is refused before anything is sent.
#[tokio::test]
async fn names_that_are_none_and_tokens_of_others() {
    let client = client("http://127.0.0.1:1");
    for name in ["", "solution", "/api/x/", "solution..query", "solution.query?x=1", "a.b\r\nX: 1"]
    {
        let error = client.call_raw(name, &json!({})).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent, "{name:?}: {error}");
    }
    for token in ["act.user", "clt", "", "clt.a b", "clt.a\r\nx: y"] {
        let other = client.with_access_token(douyin_open::AccessToken::new(token));
        let goods = json!({ "type": "goods" });
        let error = other.call_raw("solution.query_app_test_relation", &goods).await;
        let error = error.unwrap_err();
        let said = shown(&error);
        assert_eq!(error.outcome(), Outcome::NotSent, "{token:?}: {said}");
        assert!(!said.contains("act.user") && !said.contains("clt.a"), "{said}");
    }
    // The gateway says the same of what is sent to it otherwise.
    let gateway =
        doudian_sandbox::Gateway::builder().platform("douyin_open").start().await.unwrap();
    let url = gateway.url().to_owned();
    let said = tokio::task::spawn_blocking(move || {
        let path = "/api/industry/v1/solution/query_app_test_relation/";
        let headers = [("access-token", "act.user"), ("content-type", "application/json")];
        send(&url, path, &headers, r#"{"type":"goods"}"#)
    });
    assert!(said.await.unwrap().contains("28001008"));
}
