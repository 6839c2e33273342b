//! What differs from its description is told, whatever becomes of the message.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::FromRef;
use axum::http::Request;
use axum::routing::post;
use doudian_receiver::{Context, PushReceiver, SpiContext, VerifiedPush, VerifiedSpi, VerifySpi};
use doudian_runtime::json::Drift;
use doudian_runtime::{Clock, SystemClock};

use crate::common::{APP, Broken, Paid, SECRET, TAKEN, apps, message, paid, signed, told};
use crate::spi::{self, Notify};

type Told = Arc<Mutex<Vec<String>>>;

/// A hook that keeps what it is told, and then panics.
fn hook(into: &Told) -> impl Fn(&str, &[Drift]) + Send + Sync + 'static {
    let into = Arc::clone(into);
    move |name, drift| {
        let mut all = into.lock().unwrap();
        all.extend(drift.iter().map(|it| format!("{name} {}", it.path)));
        drop(all);
        panic!("on purpose");
    }
}

#[tokio::test]
async fn of_push_messages() {
    let seen = Told::default();
    let receiver = PushReceiver::builder(apps())
        .on(|_: Paid, _: Context| async { Ok::<_, Broken>(()) })
        .on_drift(hook(&seen))
        .build()
        .unwrap();
    let new = r#"{"p_id":"7","pay_amount":100,"discount":1}"#;
    let messages = [paid("1", "7"), message("101", "2", new)];
    assert_eq!(told(&receiver, &messages).await, TAKEN);
    let all = seen.lock().unwrap().clone();
    assert_eq!(all, ["doudian_trade_TradePaid discount"]);
    assert_eq!(receiver.metrics().handled, 2);
}

#[tokio::test]
async fn of_spi_calls() {
    let seen = Told::default();
    let receiver = spi::builder()
        .on(|_: Notify, _: SpiContext| async { Ok(Paid::default()) })
        .on_drift(hook(&seen))
        .build()
        .unwrap();
    let router = Router::new().fallback_service(receiver);
    let call = |parameters| spi::call_at("/topup.notify", SECRET, spi::NOW, parameters);
    let known = call(r#"{"trade_order_no":"7"}"#);
    assert_eq!(spi::told(&router, known).await.0, 200);
    assert!(seen.lock().unwrap().is_empty());
    let new = call(r#"{"trade_order_no":"7","channel":{"id":1}}"#);
    assert_eq!(spi::told(&router, new).await.0, 200);
    assert_eq!(*seen.lock().unwrap(), ["topup.notify channel"]);
}

/// Calls the one route with drift, and gives the answer.
async fn extracted(router: &Router) -> String {
    let parameters = r#"{"trade_order_no":"7","channel":{"id":1}}"#;
    let call = spi::call_at("/x", SECRET, SystemClock.now(), parameters);
    spi::told(router, call).await.1
}

async fn notify(spi: VerifiedSpi<Notify>) -> String {
    spi.parameters.trade_order_no
}

#[tokio::test]
async fn of_calls_that_are_extracted() {
    let seen = Told::default();
    let verify = VerifySpi::new(apps()).on_drift(hook(&seen));
    let router = Router::new().route("/x", post(notify)).with_state(verify);
    assert_eq!(extracted(&router).await, "7");
    assert_eq!(*seen.lock().unwrap(), ["topup.notify channel"]);
}

#[tokio::test]
async fn of_calls_that_are_extracted_with_a_state_of_ones_own() {
    #[derive(Clone)]
    struct State {
        verify: VerifySpi,
    }

    impl FromRef<State> for VerifySpi {
        fn from_ref(state: &State) -> Self {
            state.verify.clone()
        }
    }

    async fn push(VerifiedPush(delivery): VerifiedPush) -> String {
        delivery.app_key().to_owned()
    }

    let seen = Told::default();
    let state = State { verify: VerifySpi::new(apps()).on_drift(hook(&seen)) };
    let router = Router::new().route("/x", post(notify)).route("/push", post(push));
    let router = router.with_state(state);
    assert_eq!(extracted(&router).await, "7");
    assert_eq!(*seen.lock().unwrap(), ["topup.notify channel"]);

    let body = format!("[{}]", paid("1", "7"));
    let mut delivery = Request::post("/push").body(Body::from(body.clone())).unwrap();
    *delivery.headers_mut() = signed(&body);
    assert_eq!(spi::told(&router, delivery).await, spi::ok(APP));
}
