//! A message of a type, signed deliveries, and handlers that tests hold by a string.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use doudian_receiver::{Answer, PushReceiver};
use doudian_runtime::generated::members;
use doudian_runtime::json::{Decode, Encode, Read, Reader, Table, Writer};
use doudian_runtime::sign::Signable;
use doudian_runtime::{AppSecret, Apps, Message, MessageData, SignMethod};
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::time::Instant;

pub(crate) const APP: &str = "7104587322418218527";
pub(crate) const SECRET: &str = "5f8a1f0e-3c1d-4b7a-9e64-0d2b8c6a7f11";
pub(crate) const TAKEN: &str = r#"{"code":0,"msg":"success"}"#;
pub(crate) const BAD: &str = r#"{"code":40041,"msg":"解析推送数据失败"}"#;
pub(crate) const AGAIN: &str = r#"{"code":40044,"msg":"接收处理失败消息"}"#;

pub(crate) fn apps() -> Apps {
    Apps::one(APP, SECRET)
}

/// An order was paid: what the generator makes of the descriptor, by hand.
#[derive(Clone, Default)]
pub(crate) struct Paid {
    pub(crate) p_id: String,
    pub(crate) pay_amount: i64,
}

members!(Paid {
    p_id: "p_id" REQUIRED | LENIENT;
    pay_amount: "pay_amount" REQUIRED | LENIENT;
});

impl MessageData for Paid {
    const MESSAGE: &'static Message =
        &Message { topic: "doudian_trade_TradePaid", tag: Some("101"), title: "订单支付" };

    fn key(&self) -> Option<String> {
        doudian_runtime::generated::key(&self.p_id)
    }
}

/// A type of message whose tag nobody knows.
#[derive(Clone, Default)]
pub(crate) struct Tagless(Paid);

impl Encode for Tagless {
    fn table(&self) -> &'static Table {
        self.0.table()
    }

    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }
}

impl Decode for Tagless {
    fn read(&mut self, index: usize, r: &mut Reader<'_>) -> Read {
        self.0.read(index, r)
    }
}

impl MessageData for Tagless {
    const MESSAGE: &'static Message =
        &Message { topic: "doudian_iop_TradeCancel", tag: None, title: "取消" };
}

/// The message that an order was paid, as JSON.
pub(crate) fn paid(msg_id: &str, p_id: &str) -> String {
    message("101", msg_id, &format!(r#"{{"p_id":"{p_id}","pay_amount":100}}"#))
}

pub(crate) fn message(tag: &str, msg_id: &str, data: &str) -> String {
    let data = data.replace('\\', r"\\").replace('"', r#"\""#);
    format!(r#"{{"tag":"{tag}","msg_id":"{msg_id}","data":"{data}"}}"#)
}

pub(crate) fn list(messages: &[String]) -> String {
    format!("[{}]", messages.join(","))
}

/// The headers of a delivery for an app.
pub(crate) fn signed_for(app_key: &str, secret: &str, body: &str) -> HeaderMap {
    let sign = Signable::Push { app_key, body }.sign(SignMethod::Md5, &AppSecret::from(secret));
    let mut headers = HeaderMap::new();
    headers.insert("app-id", HeaderValue::from_str(app_key).unwrap());
    headers.insert("event-sign", HeaderValue::from_str(&sign).unwrap());
    headers
}

pub(crate) fn signed(body: &str) -> HeaderMap {
    signed_for(APP, SECRET, body)
}

/// Delivers messages, and says what was answered.
pub(crate) async fn deliver(receiver: &PushReceiver, messages: &[String]) -> Answer {
    let body = list(messages);
    receiver.deliver(&signed(&body), Bytes::from(body)).await
}

/// Delivers messages, and says the body of the answer; the status must be 200.
pub(crate) async fn told(receiver: &PushReceiver, messages: &[String]) -> String {
    let answer = deliver(receiver, messages).await;
    assert_eq!(answer.status, StatusCode::OK);
    answer.body
}

/// Waits until a condition holds; with the clock paused that costs no time. Long before the
/// patience is over it holds, or never will.
pub(crate) async fn until(condition: impl AsyncFn() -> bool) {
    let patience = Instant::now() + Duration::from_secs(300);
    while !condition().await {
        assert!(Instant::now() < patience, "it never happens");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Counts.
#[derive(Clone, Default)]
pub(crate) struct Count(Arc<AtomicUsize>);

impl Count {
    /// Counts one more, and says how many there are.
    pub(crate) fn one(&self) -> usize {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }

    pub(crate) fn get(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }

    pub(crate) fn less(&self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// What a test's handler fails with.
#[derive(Debug)]
pub(crate) struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("broken on purpose")
    }
}

impl std::error::Error for Broken {}
