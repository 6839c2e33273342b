//! The network side: reads requests, sends answers.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::engine::Engine;
use crate::request::Raw;

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
    if announced.is_ok_and(|length| length > MAX_BODY as u64) {
        return empty(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let body = match tokio::time::timeout(BODY_TIME, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(body)) => body,
        Ok(Err(_)) => return empty(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => return empty(StatusCode::REQUEST_TIMEOUT),
    };
    let raw = Raw {
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        content_type: text(&head.headers, header::CONTENT_TYPE.as_str()),
        body: &body,
    };
    let old_codes = text(&head.headers, "x-open-no-old-err-code") != "1";
    let answer = engine.answer(head.method.as_str(), raw, old_codes);
    if let Some(delay) = answer.delay {
        tokio::time::sleep(delay).await;
    }
    let mut response = Response::new(Body::from(answer.body));
    let headers = response.headers_mut();
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, json);
    if let Ok(id) = HeaderValue::from_str(&answer.log_id) {
        headers.insert("x-tt-logid", id);
    }
    if let Ok(date) = HeaderValue::from_str(&answer.date) {
        headers.insert(header::DATE, date);
    }
    response
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).and_then(|value| value.to_str().ok()).map_or("", str::trim)
}

fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
