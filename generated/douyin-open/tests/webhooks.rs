//! Webhooks from the gateway to a receiver: signed, with the challenge, and each event once.
#![cfg(all(feature = "receiver", feature = "sandbox"))]
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use douyin_open::receiver::{Context, PushReceiver};
use douyin_open::sandbox::Gateway;
use douyin_open::sandbox::push::{Forgery, Push, PushSender};
use douyin_open::{Apps, DouyinWebhook, PushData};

const EVENT: &str = "life_trade_order_notify";

type Seen = Arc<Mutex<Vec<String>>>;

/// A receiver for the gateway's app, at an address; the first attempts of a message fail.
async fn receiver(failures: usize) -> (String, PushReceiver, Seen) {
    let seen = Seen::default();
    let (here, left) = (Arc::clone(&seen), Arc::new(Mutex::new(failures)));
    let apps = Apps::one(douyin_open::sandbox::DEMO_APP_KEY, douyin_open::sandbox::DEMO_APP_SECRET);
    let receiver = PushReceiver::builder_of::<DouyinWebhook>(apps)
        .on_data(EVENT, move |message: PushData, context: Context| {
            here.lock().unwrap().push(format!("{} {}", context.msg_id(), message.data));
            let mut left = left.lock().unwrap();
            let fails = *left > 0;
            *left = left.saturating_sub(1);
            async move { if fails { Err(std::io::Error::other("not now")) } else { Ok(()) } }
        })
        .build()
        .unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address: SocketAddr = listener.local_addr().unwrap();
    let app = axum::Router::new().route_service("/webhooks", receiver.clone());
    tokio::spawn(async move { axum::serve(listener, app).await });
    (format!("http://{address}/webhooks"), receiver, seen)
}

async fn gateway(url: &str) -> Gateway {
    let settings = PushSender::builder(url)
        .pause(Duration::from_millis(1))
        .answer_within(Duration::from_secs(60));
    Gateway::builder().platform("douyin_open").push_to(settings).start().await.unwrap()
}

fn event() -> Push {
    Push::of(EVENT).msg_id("m1").data(r#"{"action":"pay_success"}"#)
}

#[tokio::test]
async fn the_gateway_sends_webhooks_to_a_receiver() {
    let (url, receiver, seen) = receiver(0).await;
    let gateway = gateway(&url).await;
    let test = gateway.push(Push::probe()).await.unwrap();
    assert!(test.accepted, "{test}");
    assert_eq!(receiver.metrics().probes, 1);
    // Twice by the platform, once by the handler.
    for _ in 0..2 {
        let delivery = gateway.push(event()).await.unwrap();
        assert!(delivery.accepted, "{delivery}");
    }
    assert_eq!(*seen.lock().unwrap(), [r#"m1 {"action":"pay_success"}"#]);
    assert_eq!(gateway.pushes().len(), 3);
    let sender = gateway.push_sender().unwrap();
    for forgery in [Forgery::OtherSecret, Forgery::OtherApp, Forgery::NoSign] {
        let forged = sender.send_forged(event().msg_id("m2"), forgery).await.unwrap();
        assert!(!forged.accepted, "{forgery}");
    }
    assert_eq!(seen.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn what_a_handler_refuses_comes_again() {
    let (url, _receiver, seen) = receiver(2).await;
    let delivery = gateway(&url).await.push(event()).await.unwrap();
    assert!(delivery.accepted, "{delivery}");
    let statuses: Vec<_> = delivery.attempts.iter().map(|attempt| attempt.status).collect();
    assert_eq!(statuses, [Some(503), Some(503), Some(200)]);
    assert_eq!(seen.lock().unwrap().len(), 3);
}

/// The gateway may stand for one platform and send as another.
#[tokio::test]
async fn settings_may_name_the_platform() {
    let (url, _receiver, seen) = receiver(0).await;
    let settings = PushSender::builder(&url).platform("douyin_open");
    let gateway = Gateway::builder().push_to(settings).start().await.unwrap();
    assert!(gateway.push(event()).await.unwrap().accepted);
    assert_eq!(seen.lock().unwrap().len(), 1);

    let silent = Gateway::builder().platform("weixin_shop").push_to(&*url).start().await;
    let error = silent.unwrap_err().to_string();
    assert!(error.contains("cannot push: no source says"), "{error}");
}
