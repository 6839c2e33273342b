//! SPI calls: which handler, and what is answered.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use axum::routing::post;
use doudian_receiver::{
    BuildProblem, SpiContext, SpiReceiver, SpiReceiverBuilder, SpiRefusal, VerifiedSpi,
};
use doudian_runtime::generated::members;
use doudian_runtime::json::{Decode, Encode, Read, Reader, Table, Writer};
use doudian_runtime::{
    AppSecret, Clock, Codes, Discriminator, ManualClock, SignMethod, Spi, SpiParts, SpiReply,
    SpiRequest, SystemClock,
};
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep};
use tower::ServiceExt;

use crate::common::{APP, Broken, Paid, SECRET, apps};

pub(crate) const NOW: i64 = 1_795_284_600;
pub(crate) const INNER: &str =
    r#"{"code":100003,"message":"the service could not handle the call"}"#;

/// A top-up was ordered: what the generator makes of the descriptor, by hand.
#[derive(Clone, Default)]
pub(crate) struct Notify {
    pub(crate) trade_order_no: String,
}

/// Another method, with a flat reply.
#[derive(Clone, Default)]
pub(crate) struct Cancel(pub(crate) Notify);

members!(Notify {
    trade_order_no: "trade_order_no" REQUIRED | LENIENT;
});

impl Encode for Cancel {
    fn table(&self) -> &'static Table {
        self.0.table()
    }

    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }
}

impl Decode for Cancel {
    fn read(&mut self, index: usize, r: &mut Reader<'_>) -> Read {
        self.0.read(index, r)
    }
}

impl SpiRequest for Notify {
    type Data = Paid;

    const SPI: &'static Spi =
        &Spi { name: "topup.notify", title: "充值", reply: SpiReply::Data, errors: &[] };
}

impl SpiRequest for Cancel {
    type Data = Paid;

    const SPI: &'static Spi =
        &Spi { name: "topup.cancel", title: "取消", reply: SpiReply::Flat, errors: &[] };
}

pub(crate) fn builder() -> SpiReceiverBuilder {
    SpiReceiver::builder(apps()).clock(ManualClock::new(NOW))
}

async fn paid(order: Notify, context: SpiContext) -> Result<Paid, SpiRefusal> {
    assert_eq!((context.app_key(), context.timestamp()), (APP, NOW));
    match order.trade_order_no.as_str() {
        "declined" => Err(SpiRefusal::new(300001, "not \"this\" one")),
        "broken" => Err(SpiRefusal::inner(Broken)),
        "panic" => panic!("on purpose"),
        p_id => Ok(Paid { p_id: p_id.to_owned(), pay_amount: 5 }),
    }
}

async fn cancelled(order: Cancel, context: SpiContext) -> Result<Paid, SpiRefusal> {
    paid(order.0, context).await
}

pub(crate) fn call_at(path: &str, secret: &str, time: i64, parameters: &str) -> Request<Body> {
    let (secret, time) = (AppSecret::from(secret), time.to_string());
    let sent = SpiParts::sign(APP, &secret, SignMethod::HmacSha256, &time, parameters);
    let uri = format!("{path}?{}", sent.query());
    Request::post(uri).header("log-id", "log-1").body(Body::from(sent.body().to_owned())).unwrap()
}

pub(crate) fn call(path: &str, order: &str) -> Request<Body> {
    call_at(path, SECRET, NOW, &format!(r#"{{"trade_order_no":"{order}"}}"#))
}

pub(crate) async fn told(router: &Router, request: Request<Body>) -> (u16, String) {
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), 1000).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

pub(crate) fn ok(body: &str) -> (u16, String) {
    (200, body.to_owned())
}

#[tokio::test]
async fn handlers_are_chosen_by_the_path() {
    let spi = builder().on(paid).on(cancelled).on_at("/my/path", cancelled).build().unwrap();
    let router = Router::new().nest_service("/spi", spi.clone()).fallback_service(spi.clone());
    let data = ok(r#"{"code":0,"message":"success","data":{"p_id":"7","pay_amount":5}}"#);
    let flat = ok(r#"{"code":0,"msg":"success","p_id":"7","pay_amount":5}"#);
    assert_eq!(told(&router, call("/topup.notify", "7")).await, data);
    assert_eq!(told(&router, call("/spi/topup.notify", "7")).await, data);
    assert_eq!(told(&router, call("/any/where/topup.cancel", "7")).await, flat);
    assert_eq!(told(&router, call("/my/path", "7")).await, flat);
    for path in ["/", "/my", "/topup.notify/x", "/xtopup.notify"] {
        let (status, body) = told(&router, call(path, "7")).await;
        let nobody = r#"{"code":100002,"message":"there is no handler at this path"}"#;
        assert_eq!((status, body.as_str()), (404, nobody), "{path}");
    }
    // A GET has its parameters in the query.
    let secret = AppSecret::from(SECRET);
    let time = NOW.to_string();
    let sent = SpiParts::sign(APP, &secret, SignMethod::Md5, &time, r#"{"trade_order_no":"7"}"#);
    let get = format!("/topup.notify?{}", sent.get_query());
    assert_eq!(told(&router, Request::get(get).body(Body::empty()).unwrap()).await, data);
    let put = Request::put("/topup.notify").body(Body::empty()).unwrap();
    assert_eq!(told(&router, put).await.0, 405);
    let metrics = spi.metrics();
    assert_eq!((metrics.calls, metrics.answered, metrics.unknown), (10, 5, 4));
    assert_eq!((metrics.not_get_or_post, metrics.running), (1, 0));
}

#[tokio::test]
async fn refusals_have_the_shape_of_the_method() {
    let spi = builder().on(paid).on(cancelled).build().unwrap();
    let router = Router::new().fallback_service(spi.clone());
    let declined = r#"{"code":300001,"message":"not \"this\" one"}"#;
    assert_eq!(told(&router, call("/topup.notify", "declined")).await, ok(declined));
    let declined = declined.replace("message", "msg");
    assert_eq!(told(&router, call("/topup.cancel", "declined")).await, ok(&declined));
    assert_eq!(told(&router, call("/topup.notify", "broken")).await, ok(INNER));
    assert_eq!(told(&router, call("/topup.notify", "panic")).await, ok(INNER));

    let code = |(status, body): (u16, String)| {
        assert_eq!(status, 200);
        body[..14].to_owned()
    };
    let forged = call_at("/topup.notify", "another", NOW, "{}");
    assert_eq!(code(told(&router, forged).await), r#"{"code":100001"#);
    let old = call_at("/topup.notify", SECRET, NOW - 601, "{}");
    assert_eq!(code(told(&router, old).await), r#"{"code":100001"#);
    let list = call_at("/topup.notify", SECRET, NOW, "[]");
    assert_eq!(code(told(&router, list).await), r#"{"code":100002"#);
    let metrics = spi.metrics();
    assert_eq!((metrics.declined, metrics.failed, metrics.panics), (2, 2, 1));
    let refused: Vec<_> = metrics.refused.into_iter().collect();
    assert_eq!(refused, [("too_old", 1), ("unreadable_parameters", 1), ("wrong_sign", 1)]);
}

#[tokio::test(start_paused = true)]
async fn a_handler_goes_on_after_its_deadline() {
    let spi = builder()
        .handler_timeout(Duration::from_secs(10))
        .on(|order: Notify, _| async move {
            let time = order.trade_order_no.parse().unwrap();
            sleep(Duration::from_secs(time)).await;
            Ok(Paid::default())
        })
        .build()
        .unwrap();
    let router = Router::new().fallback_service(spi.clone());
    let start = Instant::now();
    assert_eq!(told(&router, call("/topup.notify", "6")).await, ok(INNER));
    assert_eq!(start.elapsed().as_secs(), 4);
    assert_eq!((spi.metrics().late, spi.metrics().running), (1, 1));
    sleep(Duration::from_secs(3)).await;
    assert_eq!((spi.metrics().answered, spi.metrics().running), (1, 0));
    // But not for ever.
    assert_eq!(told(&router, call("/topup.notify", "1000")).await, ok(INNER));
    let closing = spi.clone();
    let down = tokio::spawn(async move { closing.shutdown(Duration::from_secs(1000)).await });
    tokio::task::yield_now().await;
    let late = told(&router, call("/topup.notify", "1")).await;
    assert_eq!((late, spi.metrics().busy), ((503, INNER.to_owned()), 0));
    assert_eq!(down.await.unwrap(), 0);
    assert_eq!((spi.metrics().timeouts, spi.metrics().failed), (1, 1));
    assert_eq!(start.elapsed().as_secs(), 17);
    assert_eq!(told(&router, call("/topup.notify", "1")).await, (503, INNER.to_owned()));
    assert_eq!(spi.metrics().closed, 2);
}

#[tokio::test]
async fn so_many_handlers_and_no_more() {
    let gate = Arc::new(Semaphore::new(0));
    let here = gate.clone();
    let spi = builder()
        .concurrency(1)
        .on(move |_: Notify, _| {
            let gate = here.clone();
            async move {
                gate.acquire().await.unwrap().forget();
                Ok(Paid::default())
            }
        })
        .build()
        .unwrap();
    let router = Router::new().fallback_service(spi.clone());
    let first = {
        let router = router.clone();
        tokio::spawn(async move { told(&router, call("/topup.notify", "1")).await })
    };
    while spi.metrics().running < 1 {
        tokio::task::yield_now().await;
    }
    assert_eq!(told(&router, call("/topup.notify", "2")).await, ok(INNER));
    assert_eq!(spi.metrics().busy, 1);
    gate.add_permits(1);
    assert_eq!(first.await.unwrap().0, 200);
    assert_eq!(spi.metrics().answered, 1);
}

#[tokio::test]
async fn bodies_have_a_limit() {
    let spi = builder().body_limit(5).on(cancelled).build().unwrap();
    let router = Router::new().fallback_service(spi.clone());
    let large = call("/topup.cancel", "7");
    let answer = r#"{"code":100002,"msg":"the body is too large"}"#.to_owned();
    assert_eq!(told(&router, large).await, (413, answer));
    assert_eq!(spi.metrics().too_large, 1);
}

/// A refusal of an order, which says that it is one.
#[derive(Clone, Default)]
struct Reject {
    spi_type: i64,
}

members!(Reject {
    spi_type: "spi_type" REQUIRED, &["4"];
});

impl SpiRequest for Reject {
    type Data = ();

    const SPI: &'static Spi =
        &Spi { name: "order.reject", title: "拒单", reply: SpiReply::Data, errors: &[] };
    const DISCRIMINATOR: Option<&'static Discriminator> =
        Some(&Discriminator { member: "spi_type", codes: Codes::Only(&["4"]) });
}

/// Its opposite, of which no source says the code.
#[derive(Clone, Default)]
struct Accept(Reject);

impl Encode for Accept {
    fn table(&self) -> &'static Table {
        self.0.table()
    }

    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }
}

impl Decode for Accept {
    fn read(&mut self, index: usize, r: &mut Reader<'_>) -> Read {
        self.0.read(index, r)
    }
}

impl SpiRequest for Accept {
    type Data = ();

    const SPI: &'static Spi =
        &Spi { name: "order.accept", title: "接单", reply: SpiReply::Data, errors: &[] };
    const DISCRIMINATOR: Option<&'static Discriminator> =
        Some(&Discriminator { member: "spi_type", codes: Codes::Not(&["4", "5"]) });
}

#[tokio::test]
async fn a_call_of_another_method_reaches_no_handler() {
    let spi = builder()
        .on(|reject: Reject, _| async move {
            assert_eq!(reject.spi_type, 4);
            Ok(())
        })
        .on(|accept: Accept, _| async move {
            assert!(![4, 5].contains(&accept.0.spi_type));
            Ok(())
        })
        .build()
        .unwrap();
    let router = Router::new().fallback_service(spi.clone());
    let told = async |path, body| {
        let (_, answer) = told(&router, call_at(path, SECRET, NOW, body)).await;
        answer.starts_with(r#"{"code":0,"#)
    };
    for body in [r#"{"spi_type":4}"#, r#"{"spi_type":"4"}"#, r#"{"spi_type": 4.0,"a":{}}"#] {
        assert!(told("/order.reject", body).await, "{body}");
        assert!(!told("/order.accept", body).await, "{body}");
    }
    for body in [r#"{"spi_type":3}"#, r#"{"spi_type":"0"}"#] {
        assert!(!told("/order.reject", body).await, "{body}");
        assert!(told("/order.accept", body).await, "{body}");
    }
    // Of a method that has no such parameter.
    for body in
        [r#"{"x":1}"#, r#"{"spi_type":null}"#, r#"{"spi_type":""}"#, r#"{"a":{"spi_type":4}}"#]
    {
        assert!(!told("/order.reject", body).await, "{body}");
        assert!(!told("/order.accept", body).await, "{body}");
    }
    let refused = spi.metrics().refused;
    assert_eq!(refused.into_iter().collect::<Vec<_>>(), [("other_method", 13)]);

    // It is the same by the extractor.
    let router = Router::new().route("/x", post(async |_: VerifiedSpi<Reject>| "taken"));
    let router = router.with_state(apps());
    let sent = call_at("/x", SECRET, SystemClock.now(), r#"{"spi_type":3}"#);
    let (_, answer) = self::told(&router, sent).await;
    assert!(
        answer.starts_with(r#"{"code":100001,"message":"`spi_type` is absent or not"#),
        "{answer}"
    );
}

#[tokio::test]
async fn large_calls_are_verified_elsewhere_and_answered_alike() {
    // However slow the machine is.
    let spi = builder().answer_within(Duration::from_secs(60)).on(paid).build().unwrap();
    let router = Router::new().fallback_service(spi.clone());
    let rows = vec![r#"{"b":"<='>","a":1.0}"#; 2_000].join(", ");
    let body = format!(r#"{{"trade_order_no":"7","rows":[{rows}]}}"#);
    assert!(body.len() > 40_000);
    let mut calls = Vec::new();
    for secret in [SECRET, "another"].repeat(4) {
        let (router, body) = (router.clone(), body.clone());
        calls.push(tokio::spawn(async move {
            let request = call_at("/topup.notify", secret, NOW, &body);
            let (_, answer) = told(&router, request).await;
            answer.starts_with(r#"{"code":0,"#) == (secret == SECRET)
        }));
    }
    for call in calls {
        assert!(call.await.unwrap());
    }
    let metrics = spi.metrics();
    assert_eq!((metrics.answered, metrics.refused["wrong_sign"]), (4, 4));
}

#[tokio::test]
async fn the_default_limit_fits_real_calls_and_no_more() {
    async fn order(_: VerifiedSpi<Notify>) -> &'static str {
        "taken"
    }

    let spi = builder().clock(SystemClock).on(|_: Notify, _| async { Ok(Paid::default()) });
    let spi = spi.build().unwrap();
    let router = Router::new().route("/x", post(order)).with_state(apps()).fallback_service(spi);
    for path in ["/topup.notify", "/x"] {
        for (length, status) in [(250 << 10, 200), ((256 << 10) + 1, 413)] {
            let body = format!(r#"{{"trade_order_no":"{}"}}"#, "7".repeat(length - 21));
            let sent = told(&router, call_at(path, SECRET, SystemClock.now(), &body)).await;
            assert_eq!(sent.0, status, "{path} {length}");
        }
    }
}

#[tokio::test]
async fn an_extractor_hands_out_what_is_verified() {
    async fn notify(spi: VerifiedSpi<Notify>) -> String {
        assert_eq!((spi.call.app_key(), spi.call.log_id()), (APP, Some("log-1")));
        spi.parameters.trade_order_no
    }

    let router = Router::new().route("/x", post(notify)).with_state(apps());
    let now = SystemClock.now();
    let good = call_at("/x", SECRET, now, r#"{"trade_order_no":77}"#);
    assert_eq!(told(&router, good).await, ok("77"));
    let (status, body) = told(&router, call_at("/x", "another", now, "{}")).await;
    assert!(status == 200 && body.starts_with(r#"{"code":100001,"message":"#), "{body}");
    let (_, body) = told(&router, call_at("/x", SECRET, now, "[]")).await;
    assert!(body.starts_with(r#"{"code":100002,"#), "{body}");
}

#[test]
fn settings_that_cannot_work_are_refused() {
    let error = builder()
        .on(paid)
        .on(paid)
        .on_at("x", paid)
        .on_at("/x", paid)
        .on_at("/x", paid)
        .concurrency(0)
        .build()
        .unwrap_err();
    assert_eq!(
        error.problems(),
        [
            BuildProblem::TwoHandlersAt("/topup.notify".to_owned()),
            BuildProblem::NotAPath("x".to_owned()),
            BuildProblem::TwoHandlersAt("/x".to_owned()),
            BuildProblem::Zero("concurrency"),
        ]
    );
    assert_eq!(builder().build().unwrap_err().problems(), [BuildProblem::NoHandler]);
}
