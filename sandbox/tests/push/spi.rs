//! SPI calls over the wire.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use doudian_runtime::{Apps, DoudianSpiCall, SignMethod, SpiParts, SystemClock};
use doudian_sandbox::push::Forgery;
use doudian_sandbox::spi::{SpiCall, SpiOutcome, SpiSender, SpiSenderBuilder};
use doudian_sandbox::{Clock, DEMO_APP_KEY, DEMO_APP_SECRET, ManualClock};
use serde_json::Value;
use tokio::net::TcpListener;

/// A service that answers the same to every call, and keeps what came.
#[derive(Clone)]
struct Service {
    url: String,
    answer: &'static str,
    came: Arc<Mutex<Vec<(Parts, Bytes)>>>,
}

impl Service {
    async fn start(answer: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/spi/x?mine=1", listener.local_addr().unwrap());
        let service = Self { url, answer, came: Arc::default() };
        let router = Router::new().fallback(reply).with_state(service.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        service
    }

    fn settings(&self) -> SpiSenderBuilder {
        // Nothing may fail because the machine is slow.
        SpiSender::builder(&self.url).answer_within(Duration::from_secs(60))
    }
}

async fn reply(State(service): State<Service>, request: Request) -> &'static str {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    service.came.lock().unwrap().push((head, body));
    service.answer
}

async fn outcome(spi: &str, answer: &'static str) -> SpiOutcome {
    let service = Service::start(answer).await;
    service.settings().build().unwrap().send(SpiCall::of(spi)).await.unwrap()
}

#[tokio::test]
async fn a_call_verifies_by_get_and_by_post() {
    let apps = Apps::one(DEMO_APP_KEY, DEMO_APP_SECRET);
    for method in [SignMethod::HmacSha256, SignMethod::Md5] {
        for get in [false, true] {
            let service =
                Service::start(r#"{"code":0,"message":"success","data":{"code":0,"message":""}}"#)
                    .await;
            let mut call = SpiCall::of("sendHome.order.PayMsg")
                .set("msg_id", "<&>")
                .set("msg_body.order_id", "9007199254740993");
            if get {
                call = call.get();
            }
            let sender = service.settings().sign_method(method).build().unwrap();
            let outcome = sender.send(call).await.unwrap();
            assert!(outcome.is_good(), "{outcome}");
            let came = service.came.lock().unwrap();
            let (head, body) = &came[0];
            assert_eq!(head.method.as_str(), if get { "GET" } else { "POST" });
            assert_eq!(body.is_empty(), get);
            let parts = SpiParts::from_http(&head.uri, &head.headers, body);
            let window = Default::default();
            let read = DoudianSpiCall::verify(&apps, parts, SystemClock.now(), window).unwrap();
            assert!(read.param_json().contains("9007199254740993"));
            assert_eq!(read.log_id(), Some(outcome.log_id.as_str()));
            assert!(head.uri.query().unwrap().starts_with("mine=1&app_key="));
        }
    }
}

#[tokio::test]
async fn a_forged_call_verifies_nowhere() {
    let apps = Apps::one(DEMO_APP_KEY, DEMO_APP_SECRET);
    for forgery in [
        Forgery::OtherSecret,
        Forgery::OtherBody,
        Forgery::OtherApp,
        Forgery::NoSign,
        Forgery::HalfSign,
    ] {
        let service = Service::start(r#"{"code":100001,"message":"no"}"#).await;
        let sender = service.settings().build().unwrap();
        let call = SpiCall::of("sendHome.order.PayMsg");
        let outcome = sender.send_forged(call, forgery).await.unwrap();
        assert_eq!(outcome.code, Some(100_001), "{forgery}");
        let came = service.came.lock().unwrap();
        let (head, body) = &came[0];
        let parts = SpiParts::from_http(&head.uri, &head.headers, body);
        let error = DoudianSpiCall::verify(&apps, parts, SystemClock.now(), Default::default())
            .unwrap_err();
        assert_eq!(error.code(), 100_001, "{forgery}: {error}");
    }
}

/// The signatures that the code of official clients made for the same calls.
#[tokio::test]
async fn both_signatures_are_those_of_other_clients() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/vectors.json");
    let vectors: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut checked = 0;
    for vector in vectors.as_array().unwrap().iter().filter(|vector| vector["kind"] == "spi") {
        let text = |name: &str| vector[name].as_str().unwrap().to_owned();
        let service = Service::start("{}").await;
        let sender = service
            .settings()
            .app(text("app_key"), text("app_secret"))
            .sign_method(text("sign_method").parse().unwrap())
            .clock(Arc::new(ManualClock::new(text("timestamp").parse().unwrap())));
        let call = SpiCall::of("demo.x").data(text("param_text"));
        sender.build().unwrap().send(call).await.unwrap();
        let query = service.came.lock().unwrap()[0].0.uri.query().unwrap().to_owned();
        let query: Vec<&str> = query.split('&').collect();
        let has = |name, value| query.contains(&&*format!("{name}={value}"));
        assert!(has("sign", text("sign_unescaped")), "{}", vector["name"]);
        assert!(has("sign_v2", text("sign")), "{}", vector["name"]);
        checked += 1;
    }
    assert!(checked > 3);
}

#[tokio::test]
async fn what_is_wrong_with_a_reply_is_said() {
    for (answer, words) in [
        ("", "no reply that could be read: the reply is empty"),
        ("[]", "the reply is list"),
        ("{", "no JSON"),
        (r#"{"message":"x"}"#, "`code` is missing"),
        (r#"{"code":"0","message":"x"}"#, "`code` is text, not a number"),
        (r#"{"code":0,"data":{"code":0,"message":""}}"#, "`message` is missing"),
        (r#"{"code":0,"msg":"x","data":{"code":0,"message":""}}"#, "named `msg`, not `message`"),
        (r#"{"code":0,"message":"x"}"#, "`data` is missing"),
        (r#"{"code":0,"message":"x","data":{"code":0}}"#, "data: `message`: is missing"),
        (r#"{"code":7,"message":"no"}"#, "code 7 is not among those"),
    ] {
        let outcome = outcome("sendHome.order.PayMsg", answer).await;
        assert!(!outcome.fits() && !outcome.is_good(), "{answer}");
        assert!(outcome.to_string().contains(words), "{outcome}");
    }
}

#[tokio::test]
async fn a_refusal_that_is_described_fits() {
    for code in ["200003", "100001", "100003"] {
        let answer: &'static str = format!(r#"{{"code":{code},"message":"no"}}"#).leak();
        let outcome = outcome("sendHome.order.PayMsg", answer).await;
        assert!(outcome.fits() && !outcome.is_good(), "{outcome}");
        assert!(outcome.to_string().contains(&format!("answered with code {code}")));
    }
}

#[tokio::test]
async fn a_flat_reply_has_its_members_beside_the_code() {
    let flat = "logistics.wms.crossDocking.push";
    let good = outcome(flat, r#"{"code":0,"msg":"success","warehouse_code":"01"}"#).await;
    assert!(good.is_good(), "{good}");
    assert_eq!(good.data.as_deref(), Some(r#"{"warehouse_code":"01"}"#));
    let nested = outcome(flat, r#"{"code":0,"message":"ok","data":{"warehouse_code":"01"}}"#).await;
    let text = nested.to_string();
    assert!(text.contains("`message`, not `msg`") && text.contains("`data`: is not described"));
}

#[tokio::test]
async fn nothing_of_the_data_is_shown() {
    let answer = r#"{"code":0,"message":"x","data":{"code":0,"message":"s3cret","more":"s3cret"}}"#;
    let outcome = outcome("sendHome.order.PayMsg", answer).await;
    assert!(!format!("{outcome} {outcome:?}").contains("s3cret"));
    let call = SpiCall::of("x").data("s3cret").set("a", "s3cret");
    assert!(!format!("{call:?}").contains("s3cret"));
}

#[tokio::test]
async fn what_cannot_be_called_is_said() {
    let service = Service::start("").await;
    let sender = service.settings().build().unwrap();
    for (call, words) in [
        (SpiCall::of("sendHome.order.paymsg"), "did you mean `sendHome.order.PayMsg`"),
        (SpiCall::of("x.y"), "give its parameters"),
        (SpiCall::of("topup.query").data("[]").set("a", 1), "no JSON object: found list"),
        (SpiCall::of("topup.query").data("{").set("a", 1), "no JSON object"),
    ] {
        let error = sender.send(call).await.unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
    assert!(service.came.lock().unwrap().is_empty());
    // Without a descriptor the reply is only read.
    let unknown = sender.send(SpiCall::of("x.y").data("no JSON")).await.unwrap();
    assert!(unknown.error.unwrap().contains("empty"));
}

#[tokio::test]
async fn a_service_that_does_not_answer_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let sender = SpiSender::builder(url).answer_within(Duration::from_millis(50)).build().unwrap();
    let outcome = sender.send(SpiCall::of("topup.query")).await.unwrap();
    assert_eq!((outcome.status, outcome.error.as_deref()), (None, Some("no answer within 50ms")));
}
