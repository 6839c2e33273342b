//! What differs from its description is told, whatever becomes of the message.

use std::sync::{Arc, Mutex};

use axum::Router;
use doudian_receiver::{Context, PushReceiver, SpiContext};
use doudian_runtime::json::Drift;

use crate::common::{Broken, Paid, SECRET, TAKEN, apps, message, paid, told};
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
