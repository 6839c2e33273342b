//! No secret in any text: errors, `Debug`, traces.
#![allow(clippy::unwrap_used)]

mod support;

use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use doudian_runtime::generated as rt;
use doudian_runtime::transport::{BodyEnd, HttpReply, HttpRequest, TransportError};
use doudian_runtime::{AccessToken, Client, Error, JsonText};
use serde_json::{Value, json};
use support::platform::dated;
use support::{
    APP_SECRET, Create, Fake, List, Made, NOW, Open, REFRESH_TOKEN, Reaction, TOKEN, builder,
    client, ok, query, reply,
};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const PHONE: &str = "13800001111";
const CODE: &str = "CODE-of-the-merchant";

/// Keeps the text of everything that is traced.
#[derive(Clone, Default)]
struct Traces(Arc<Mutex<String>>);

impl Visit for Traces {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        writeln!(self.0.lock().unwrap(), "{}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Traces {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// What all tests of this program have traced so far; each test asks for it before it does
/// anything. One subscriber for the whole process: which events are wanted is remembered for
/// the process, and a thread without a subscriber would remember that none are.
fn traced() -> Traces {
    static TRACES: LazyLock<Traces> = LazyLock::new(|| {
        let traces = Traces::default();
        tracing::subscriber::set_global_default(traces.clone()).unwrap();
        traces
    });
    TRACES.clone()
}

fn has_no_secret(text: &str) {
    for secret in [APP_SECRET, TOKEN, REFRESH_TOKEN, PHONE, CODE, "access_token="] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

fn check(error: &Error) {
    has_no_secret(&format!("{error} {error:?} {error:#?}"));
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        has_no_secret(&format!("{inner} {inner:?}"));
        source = inner.source();
    }
}

/// Everything that a platform could quote of a request.
fn quoted(request: &HttpRequest) -> String {
    format!("{APP_SECRET} {} {}", query(request, "access_token"), request.body)
}

/// Refusals that quote every secret there is, and replies that hold personal data.
fn steps() -> Vec<fn(&HttpRequest) -> Reaction> {
    vec![
        |request| {
            let (text, sub_code) = (quoted(request), "isv.access-token-expired");
            let body = json!({"code": 40003, "sub_code": sub_code, "msg": text, "sub_msg": text});
            reply(body.to_string())
        },
        |request| reply(json!({"err_no": 7, "message": quoted(request)}).to_string()),
        |request| reply(json!({"code": 10001, "msg": quoted(request)}).to_string()),
        |request| reply(json!({"code": 10000, "msg": quoted(request)}).to_string()),
        |_| {
            reply(format!(
                r#"{{"code":10000,"data":{{"phone":{{"n":"{PHONE}"}},"id":"{PHONE}x"}}}}"#
            ))
        },
        |_| reply(format!(r#"{{"code":10000,"data":{{"phone":"{PHONE}"#)),
        |_| reply(format!("<html>{TOKEN} {PHONE}")),
        |_| reply(format!("{TOKEN} {PHONE}")),
        |_| reply(format!("[\"{PHONE}\"]")),
        |_| reply(format!(r#"{{"log_id":"{TOKEN}","x":"{PHONE}"}}"#)),
        |_| reply(""),
        |_| Reaction::Reply(HttpReply::new(500, PHONE)),
        |_| {
            let mut reply = HttpReply::new(200, PHONE);
            reply.end = BodyEnd::OverLimit;
            Reaction::Reply(reply)
        },
        |_| Reaction::Fail(TransportError::unknown("reset")),
        |_| Reaction::Hang,
        |_| dated(support::no(40003, "isv.timestamp-invalid"), "Thu, 01 Jan 2026 02:00:00 GMT"),
        |_| support::no(50001, "dop.token-generate-failed:token-expired"),
    ]
}

fn token() -> AccessToken {
    AccessToken::new(TOKEN).with_refresh_token(REFRESH_TOKEN).with_expires_at(NOW + 90_000)
}

#[tokio::test(start_paused = true)]
async fn no_text_holds_a_secret() {
    let traces = traced();
    for step in steps() {
        let fake = Fake::new(step);
        let client = builder(&fake).access_token(token()).build().unwrap();
        let client = client.with_timeout(Duration::from_secs(1));
        let errors = [
            client.call(&Create { page: Some(1) }).await.err(),
            client.call(&List::default()).await.err(),
            client.exchange_code(CODE).await.err(),
            client.refresh_access_token(REFRESH_TOKEN).await.err(),
            builder(&fake).shop_id(1).build().unwrap().call(&List::default()).await.err(),
        ];
        errors.iter().flatten().for_each(check);
        if let Ok(answer) = client.execute(&Create::default()).await {
            has_no_secret(&format!("{answer:?} {answer:#?}"));
        }
        // The request's own text is masked too.
        fake.requests().iter().for_each(|request| has_no_secret(&format!("{request:?}")));
    }
    let text = traces.0.lock().unwrap().clone();
    assert!(text.contains("method=\"order.list\""), "{text}");
    has_no_secret(&text);
}

#[tokio::test]
async fn a_token_call_that_quotes_its_parameters() {
    let traces = traced();
    let fake = Fake::new(|request| {
        reply(json!({"code": 50001, "msg": quoted(request), "sub_msg": request.body}).to_string())
    });
    let expired = token().with_expires_at(NOW);
    let client = builder(&fake).access_token(expired).build().unwrap();
    check(&client.call(&List::default()).await.unwrap_err());
    check(&client.exchange_code(CODE).await.unwrap_err());
    check(&client.refresh_access_token(REFRESH_TOKEN).await.unwrap_err());
    has_no_secret(&traces.0.lock().unwrap());
}

/// A request as the generator writes it for `token.refresh` and for one with personal data.
#[derive(Default)]
struct Personal {
    contact: Made,
    refresh_token: String,
    row: Option<JsonText<Made>>,
}

rt::encode!(Personal {
    contact: "contact" OPTIONAL;
    refresh_token: "refresh_token" REQUIRED | PII;
    row: "row" OPTIONAL;
});

impl rt::Request for Personal {
    type Data = Value;
    const API: &'static rt::Api = <Open as rt::Request>::API;
}

#[test]
fn text_that_should_hold_json_and_does_not_is_not_shown() {
    let person =
        Personal { row: Some(JsonText::Text(format!("tel {PHONE}"))), ..Default::default() };
    let (mut line, mut lines) = (rt::Writer::masked(false), rt::Writer::masked(true));
    line.object(&person);
    lines.object(&person);
    for text in [line.finish_lossy(), lines.finish_lossy()] {
        assert!(!text.contains(PHONE) && text.contains("(text of 15 bytes)"), "{text}");
    }
    let mut wire = rt::Writer::new();
    wire.object(&person);
    assert!(wire.finish().unwrap().contains(PHONE));
}

#[tokio::test]
async fn secret_parameters_are_not_quoted() {
    let traces = traced();
    let fake = Fake::new(|request| {
        // As it is, and with every character of other alphabets escaped.
        let (body, sub_code) = (&request.body, format!("isv.parameter-invalid:{}", request.body));
        reply(json!({"code": 40004, "msg": body, "sub_code": sub_code}).to_string())
    });
    let client = client(&fake);
    let request = Personal {
        contact: Made { id: 1, phone: PHONE.to_owned() },
        refresh_token: REFRESH_TOKEN.to_owned(),
        row: Some(Made { id: 77, phone: CODE.to_owned() }.into()),
    };
    let error = client.call(&request).await.unwrap_err();
    check(&error);
    // What is not secret is still there to see what was wrong.
    assert!(error.to_string().contains(r#"\\"id\\":77"#), "{error}");
    let answer = client.execute(&request).await.unwrap();
    has_no_secret(&format!("{answer:?} {} {}", answer.message(), answer.sub_code()));

    for parameters in [
        json!({"refresh_token": REFRESH_TOKEN, "grant_type": "refresh_token"}),
        json!({"code": CODE, "app_secret": APP_SECRET}),
        json!({"rows": [{"access_token": TOKEN}, {"code": [CODE]}]}),
    ] {
        for method in ["token.refresh", "token.create", "demo.other"] {
            check(&client.call_raw(method, &parameters).await.unwrap_err());
        }
    }
    has_no_secret(&traces.0.lock().unwrap());
}

#[tokio::test]
async fn a_token_that_is_quoted_in_another_form() {
    traced();
    // As it is in the address, and as it is in JSON.
    let token = "a b+c/d=\"中";
    let forms = [
        "a%20b%2Bc%2Fd%3D%22%E4%B8%AD",
        "a%20b%2bc%2fd%3d%22%e4%b8%ad",
        "a%2520b%252Bc%252Fd%253D%2522%25E4%25B8%25AD",
        "a%2520b%252bc%252fd%253d%2522%25e4%25b8%25ad",
        "a+b%2Bc%2Fd%3D%22%E4%B8%AD",
        "a b+c/d=\\\"中",
        token,
    ];
    for form in forms {
        let body = json!({"code": 40003, "msg": format!("<{form}>"), "log_id": form}).to_string();
        let client = builder(&Fake::body(body)).access_token(AccessToken::new(token));
        let answer = client.build().unwrap().execute(&List::default()).await.unwrap();
        assert_eq!((answer.message(), answer.log_id()), ("<***>", "***"), "{form}");
    }
}

#[tokio::test]
async fn a_token_that_succeeds_leaves_no_trace() {
    let traces = traced();
    let fake = Fake::new(|request| match query(request, "method").as_str() {
        "token.create" => ok(&json!({
            "access_token": TOKEN, "refresh_token": REFRESH_TOKEN, "expires_in": 604_800,
            "encrypt_operator": PHONE, "unheard_of": TOKEN,
        })),
        _ => ok(&json!({"id": "5", "phone": PHONE, "unheard_of": PHONE})),
    });
    let client = builder(&fake).shop_id(1).build().unwrap();
    let answer = client.execute(&Create::default()).await.unwrap();
    assert_eq!(answer.data().unwrap().phone, PHONE);
    has_no_secret(&format!("{answer:?}"));
    has_no_secret(&format!("{:?}", client.access_token().await.unwrap()));
    has_no_secret(&traces.0.lock().unwrap());
}

#[test]
fn debug_of_what_holds_secrets() {
    traced();
    let client = Client::builder("key", APP_SECRET).access_token(token());
    has_no_secret(&format!("{client:?}"));
    has_no_secret(&format!("{:?}", client.build().unwrap()));
    has_no_secret(&format!("{:?} {:#?}", token(), token()));
    let text = token().to_json();
    let error = AccessToken::from_json(&text[..text.len() - 2]).unwrap_err();
    check(&error);
}
