//! A receiver that verifies what comes, and answers as a test wants it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use doudian_runtime::{Apps, DoudianPushMessage, DoudianPushResult, PushData, PushError};
use doudian_sandbox::push::{PushSender, PushSenderBuilder};
use doudian_sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET, Gateway};
use serde_json::Value;
use tokio::net::TcpListener;

use crate::support::{Call, NOW, TOKEN};

/// How the next deliveries are answered; then with success.
type Answers = Arc<Mutex<Vec<(u16, &'static str)>>>;

#[derive(Clone)]
pub(crate) struct Sink {
    pub(crate) url: String,
    answers: Answers,
    came: Arc<Mutex<Came>>,
}

#[derive(Default)]
struct Came {
    messages: Vec<PushData>,
    refused: Vec<PushError>,
    bodies: Vec<Bytes>,
}

impl Sink {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/push", listener.local_addr().unwrap());
        let sink = Self { url, answers: Arc::default(), came: Arc::default() };
        let router = Router::new().fallback(receive).with_state(sink.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        sink
    }

    /// Answers the next deliveries so, one after the other.
    pub(crate) fn answer(&self, answers: &[(u16, &'static str)]) {
        self.answers.lock().unwrap().extend(answers.iter().rev());
    }

    /// The messages of genuine deliveries, whatever they were answered.
    pub(crate) fn messages(&self) -> Vec<PushData> {
        self.came.lock().unwrap().messages.clone()
    }

    /// Tags and data of the genuine messages.
    pub(crate) fn data(&self) -> Vec<(String, Value)> {
        let read = |message: PushData| (message.tag, serde_json::from_str(&message.data).unwrap());
        self.messages().into_iter().map(read).collect()
    }

    pub(crate) fn refused(&self) -> Vec<PushError> {
        self.came.lock().unwrap().refused.clone()
    }

    pub(crate) fn bodies(&self) -> Vec<Bytes> {
        self.came.lock().unwrap().bodies.clone()
    }

    /// Settings that do not make tests wait, nor fail on a slow machine.
    pub(crate) fn settings(&self) -> PushSenderBuilder {
        let settings = PushSender::builder(&self.url).pause(Duration::from_millis(1));
        settings.answer_within(Duration::from_secs(60))
    }

    pub(crate) fn sender(&self) -> PushSender {
        self.settings().build().unwrap()
    }

    /// A gateway that pushes here.
    pub(crate) async fn gateway(&self) -> Gateway {
        let clock = Arc::new(doudian_sandbox::ManualClock::new(NOW));
        let builder = Gateway::builder().access_token(TOKEN).clock(clock);
        builder.push_to(self.settings()).start().await.unwrap()
    }
}

async fn receive(State(sink): State<Sink>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let apps = Apps::one(DEMO_APP_KEY, DEMO_APP_SECRET);
    let verified = DoudianPushMessage::verify_http(&apps, &head.headers, &body);
    let mut came = sink.came.lock().unwrap();
    came.bodies.push(body);
    match verified {
        Ok(delivery) => came.messages.extend(delivery.into_data()),
        Err(error) => {
            came.refused.push(error);
            let answer = DoudianPushResult::unreadable().to_json();
            return (StatusCode::UNAUTHORIZED, answer).into_response();
        }
    }
    match sink.answers.lock().unwrap().pop() {
        Some((status, body)) => (StatusCode::from_u16(status).unwrap(), body).into_response(),
        None => DoudianPushResult::success().to_json().into_response(),
    }
}

/// Makes a call that is accepted, and waits for what it causes: tags and data.
pub(crate) async fn caused(method: &str, params: Value) -> Vec<(String, Value)> {
    let sink = Sink::start().await;
    let gateway = sink.gateway().await;
    Call::new(&gateway, method, &params.to_string()).send().await.data();
    gateway.pushes_settled().await;
    sink.data()
}
