//! A transport that answers from a closure, requests as generated code would have them, and
//! a platform that keeps the rules of tokens.
#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

pub mod platform;
pub mod server;
pub mod traces;

use std::collections::VecDeque;
use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use doudian_runtime::api::{Action, Retry};
use doudian_runtime::generated as rt;
use doudian_runtime::generated::{Api, Effect, ErrorRow, Request};
use doudian_runtime::transport::{HttpReply, HttpRequest, Sending, Transport, TransportError};
use doudian_runtime::{AccessToken, Client, ClientBuilder, ManualClock};
use serde_json::{Value, json};

pub const APP_KEY: &str = "6839996241229039112";
pub const APP_SECRET: &str = "SECRET-of-the-app-5f1c";
pub const TOKEN: &str = "TOKEN-7a52e9e8";
pub const REFRESH_TOKEN: &str = "REFRESH-33b1c0de";
/// 2026-01-01 00:00:00 UTC.
pub const NOW: i64 = 1_767_225_600;

/// What the fake transport does with a request.
pub enum Reaction {
    Reply(HttpReply),
    After(Duration, HttpReply),
    Fail(TransportError),
    Hang,
}

type Handler = dyn Fn(&HttpRequest) -> Reaction + Send + Sync;

pub struct Fake {
    handler: Box<Handler>,
    requests: Mutex<Vec<HttpRequest>>,
}

impl Fake {
    pub fn new(handler: impl Fn(&HttpRequest) -> Reaction + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self { handler: Box::new(handler), requests: Mutex::default() })
    }

    /// Answers with one step after the other.
    pub fn script(steps: impl IntoIterator<Item = Reaction>) -> Arc<Self> {
        let steps = Mutex::new(steps.into_iter().collect::<VecDeque<_>>());
        Self::new(move |_| steps.lock().unwrap().pop_front().expect("one step for each request"))
    }

    /// Answers everything with the same body.
    pub fn body(body: impl Into<String>) -> Arc<Self> {
        let body = body.into();
        Self::new(move |_| reply(body.clone()))
    }

    pub fn requests(&self) -> Vec<HttpRequest> {
        self.requests.lock().unwrap().clone()
    }

    pub fn count(&self, method: &str) -> usize {
        self.requests().iter().filter(|request| query(request, "method") == method).count()
    }
}

impl Transport for Fake {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        let step = (self.handler)(&request);
        self.requests.lock().unwrap().push(request);
        Box::pin(async move {
            match step {
                Reaction::Reply(reply) => Ok(reply),
                Reaction::After(wait, reply) => {
                    tokio::time::sleep(wait).await;
                    Ok(reply)
                }
                Reaction::Fail(error) => Err(error),
                Reaction::Hang => pending().await,
            }
        })
    }
}

pub fn reply(body: impl Into<String>) -> Reaction {
    Reaction::Reply(HttpReply::new(200, body.into()))
}

/// An answer that succeeded.
pub fn ok(data: &Value) -> Reaction {
    reply(json!({"code": 10000, "msg": "success", "data": data, "log_id": "20260101L"}).to_string())
}

/// A refusal.
pub fn no(code: i64, sub_code: &str) -> Reaction {
    let body = json!({
        "code": code, "msg": "refused", "sub_code": sub_code, "sub_msg": "because",
        "log_id": "20260101R", "data": [],
    });
    reply(body.to_string())
}

/// A parameter of a request's query; empty when there is none.
pub fn query(request: &HttpRequest, name: &str) -> String {
    let (_, query) = request.url.split_once('?').expect("a query");
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
        .unwrap_or_default()
}

pub fn builder(fake: &Arc<Fake>) -> ClientBuilder {
    Client::builder(APP_KEY, APP_SECRET)
        .transport(fake.clone())
        .clock(Arc::new(ManualClock::new(NOW)))
}

/// A client with a token that does not expire.
pub fn client(fake: &Arc<Fake>) -> Client {
    builder(fake).access_token(AccessToken::new(TOKEN)).build().unwrap()
}

/// A request with one parameter, and data that is free.
macro_rules! request {
    ($name:ident, $api:ident, $data:ty, $method:literal, $path:literal, $token:literal, $effect:ident) => {
        #[derive(Default)]
        pub struct $name {
            pub page: Option<i64>,
        }

        static $api: Api = Api {
            platform: &rt::DOUDIAN,
            method: $method,
            path: $path,
            token: $token,
            effect: Effect::$effect,
            errors: &[ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20013",
                label: "最多5万条",
                retry: Retry::Never,
                action: Action::FixRequest,
            }],
            ..Api::PLAIN
        };

        rt::encode!($name {
            page: "page" OPTIONAL;
        });

        impl Request for $name {
            type Data = $data;
            const API: &'static Api = &$api;
        }
    };
}

request!(List, LIST, rt::Page<Value>, "order.list", "/order/list", true, Read);
request!(Ship, SHIP, (), "order.logisticsAdd", "/order/logisticsAdd", true, Write);
request!(Create, CREATE, Made, "warehouse.create", "/warehouse/create", true, Write);
request!(Brands, BRANDS, Vec<Value>, "shop.brandList", "/shop/brandList", true, Read);
request!(Detail, DETAIL, Made, "warehouse.info", "/warehouse/info", true, Read);
request!(Open, OPEN, Value, "demo.open", "/demo/open", false, Idempotent);

/// Data in which something is promised.
#[derive(Clone, Default)]
pub struct Made {
    pub id: i64,
    pub phone: String,
}

rt::record!(Made {
    id: "id" REQUIRED;
    phone: "phone" OPTIONAL | PII;
});
