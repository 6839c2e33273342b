//! The network side: reads requests, sends answers.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use doudian_runtime::media;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::engine::Engine;
use super::form;
use crate::protocol::{HttpReply, Incoming};

/// The largest body that is read.
const MAX_BODY: usize = 32 * 1024 * 1024;
/// How long a caller may take to send its body.
const BODY_TIME: Duration = Duration::from_secs(30);
/// How long calls that have begun may take once it is told to stop. Without a limit a
/// connection that stays silent within its head, or an answer that is delayed, holds it up.
const GRACE: Duration = Duration::from_secs(1);

/// Serves until `stop` is told, or dropped, and ends soon after.
pub(crate) async fn serve(listener: TcpListener, engine: Arc<Engine>, stop: oneshot::Receiver<()>) {
    let router = Router::new().fallback(answer).with_state(engine);
    let (told, stopping) = oneshot::channel::<()>();
    let server = axum::serve(listener, router).with_graceful_shutdown(async {
        let _ = stop.await;
        let _ = told.send(());
    });
    let served = tokio::select! {
        served = server => served,
        () = async { let _ = stopping.await; tokio::time::sleep(GRACE).await } => Ok(()),
    };
    if let Err(error) = served {
        tracing::error!(%error, "the gateway stopped");
    }
}

async fn answer(State(engine): State<Arc<Engine>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    // Told before it comes, so that nobody waits for what will not be read.
    let announced = text(&head.headers, header::CONTENT_LENGTH.as_str()).parse::<u64>();
    let boundary = form::boundary(text(&head.headers, header::CONTENT_TYPE.as_str()));
    let is_too_long = |length: u64| match boundary {
        Some(_) => form::is_too_long(length),
        None => length > MAX_BODY as u64,
    };
    if announced.is_ok_and(is_too_long) {
        return empty(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let read = match boundary {
        Some(boundary) => form::read(body, boundary).await.map(|form| (Bytes::new(), Some(form))),
        None => whole(body).await.map(|body| (body, None)),
    };
    let (body, form) = match read {
        Ok(read) => read,
        Err(status) => return empty(status),
    };
    let incoming = Incoming {
        verb: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers: &head.headers,
        body: &body,
        form: form.as_ref(),
    };
    let host = head.uri.host().unwrap_or_else(|| incoming.header(header::HOST.as_str()));
    let answer = engine.answer(host, incoming);
    if let Some(delay) = answer.delay {
        tokio::time::sleep(delay).await;
    }
    let HttpReply { status, headers: named, body } = answer.reply;
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    let headers = response.headers_mut();
    let json = HeaderValue::from_static(media::JSON_ANSWER);
    headers.insert(header::CONTENT_TYPE, json);
    for (name, value) in named {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    if let Ok(date) = HeaderValue::from_str(&answer.date) {
        headers.insert(header::DATE, date);
    }
    response
}

/// A body that is no form.
async fn whole(body: Body) -> Result<Bytes, StatusCode> {
    match tokio::time::timeout(BODY_TIME, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).and_then(|value| value.to_str().ok()).map_or("", str::trim)
}

fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
