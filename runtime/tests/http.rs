//! The built-in transport, against a listener that answers as it is told.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use doudian_runtime::{
    AccessToken, Client, ClientBuilder, Error, ErrorKind, Outcome, ReplyProblem,
};
use support::server::{nobody, request};
use support::{List, Ship, TOKEN};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// A client of a gateway that answers one request with these bytes, and the request.
async fn gateway(answer: impl Into<Vec<u8>>) -> (ClientBuilder, tokio::task::JoinHandle<String>) {
    let answer = answer.into();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let text = request(&mut stream).await.expect("a whole request");
        stream.write_all(&answer).await.unwrap();
        stream.flush().await.unwrap();
        text
    });
    (app(&format!("http://{address}")), served)
}

/// A client of a gateway that answers one request with this and then does nothing more, and
/// the word that it has come so far.
async fn silent_gateway(answer: &'static str) -> (ClientBuilder, oneshot::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (answered, word) = oneshot::channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        request(&mut stream).await.expect("a whole request");
        stream.write_all(answer.as_bytes()).await.unwrap();
        answered.send(()).unwrap();
        std::future::pending::<()>().await;
    });
    (app(&format!("http://{address}")), word)
}

fn app(url: &str) -> ClientBuilder {
    Client::builder("key", "secret").server_url(url).access_token(AccessToken::new(TOKEN))
}

fn http(head: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n{head}\r\n{body}")
}

async fn fails(answer: impl Into<Vec<u8>>) -> Error {
    let (app, _served) = gateway(answer).await;
    let error = app.build().unwrap().call(&List::default()).await.unwrap_err();
    for text in [format!("{error}"), format!("{error:?}")] {
        assert!(!text.contains(TOKEN) && !text.contains("127.0.0.1"), "{text}");
    }
    error
}

#[tokio::test]
async fn a_call_over_http() {
    let body = r#"{"code":10000,"data":{"total":5}}"#;
    let answer = http("x-tt-logid: 2026H\r\n", body);
    let (app, served) = gateway(answer).await;
    let answer = app.build().unwrap().execute(&List { page: Some(1) }).await.unwrap();
    assert_eq!(answer.data().unwrap().total, Some(5));
    assert_eq!(answer.log_id(), "2026H");
    let request = served.await.unwrap().to_lowercase();
    assert!(request.starts_with("post /order/list?app_key=key&method=order.list"), "{request}");
    for header in ["content-type: application/json", "from: sdk", "sdk-type: rust"] {
        assert!(request.contains(&format!("\r\n{header}\r\n")), "{request}");
    }
    assert!(!request.contains("accept-encoding"), "{request}");
    assert!(request.ends_with("{\"page\":1}"), "{request}");
}

#[tokio::test]
async fn a_refused_connection_sent_nothing() {
    let client = app(&format!("http://{}", nobody().await)).build().unwrap();
    let error = client.call(&Ship::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Transport, Outcome::NotSent));
    assert!(error.is_retryable());
    assert!(!error.to_string().contains(TOKEN), "{error}");
    assert!(error.to_string().to_lowercase().contains("refused"), "{error}");
}

#[tokio::test]
#[cfg(any(feature = "rustls", feature = "native-tls"))]
async fn a_host_that_is_not_there_was_sent_nothing() {
    let client = app("https://gateway.invalid").build().unwrap();
    let error = client.call(&Ship::default()).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
}

#[test]
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn an_https_address_needs_tls() {
    let error = app("https://gateway.invalid").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("`rustls`"), "{error}");
}

#[tokio::test]
async fn silence_is_a_time_out() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"code\"";
    for answer in ["", "HTTP/1.1 200 OK\r\n", half] {
        let (app, answered) = silent_gateway(answer).await;
        let client = app.timeout(Duration::from_secs(60)).build().unwrap();
        let call = tokio::spawn(async move { client.call(&Ship::default()).await.unwrap_err() });
        // However long it takes until it was sent, the minute is over at once after that.
        answered.await.unwrap();
        tokio::time::pause();
        let error = call.await.unwrap();
        tokio::time::resume();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::Unknown));
        assert!(!error.is_retryable());
    }
}

#[tokio::test]
async fn a_connection_that_is_closed_leaves_the_outcome_open() {
    let error = fails("").await;
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Transport, Outcome::Unknown));
    let error = fails("HTTP/1.1 200 OK\r\ncontent-le").await;
    assert_eq!(error.outcome(), Outcome::Unknown);
    let error = fails("SSH-2.0-OpenSSH\r\n\r\n").await;
    assert_eq!(error.outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn a_body_that_is_cut() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\nx-tt-logid: 2026H\r\n\r\n{\"code\":10000,";
    let error = fails(cut).await;
    assert_eq!(error.reply_problem(), Some(&ReplyProblem::Truncated { bytes: 14 }));
    assert_eq!(error.log_id(), Some("2026H"));
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7\r\n{\"code\"\r\n";
    assert!(matches!(fails(chunked).await.reply_problem(), Some(ReplyProblem::Truncated { .. })));
}

#[tokio::test]
async fn a_body_that_is_too_long() {
    let body = format!(r#"{{"log_id":"2026L","code":10000,"data":"{}"}}"#, "x".repeat(100_000));
    for head in ["content-length: 100040\r\n", ""] {
        let answer = format!("HTTP/1.1 200 OK\r\n{head}connection: close\r\n\r\n{body}");
        let (app, _served) = gateway(answer).await;
        let client = app.max_reply_bytes(1000).build().unwrap();
        let error = client.call(&List::default()).await.unwrap_err();
        assert_eq!(error.reply_problem(), Some(&ReplyProblem::TooLong { limit: 1000 }), "{error}");
        assert_eq!(error.log_id(), Some("2026L"));
    }
    // Exactly as long as allowed.
    let body = r#"{"code":10000,"data":{}}"#;
    let (app, _served) = gateway(http("", body)).await;
    let client = app.max_reply_bytes(body.len()).build().unwrap();
    client.call(&List::default()).await.unwrap();
}

#[tokio::test]
async fn replies_of_others() {
    let gzip = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3];
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\ncontent-encoding: gzip\r\n\r\n";
    let error = fails([head.as_bytes(), &gzip].concat()).await;
    assert_eq!(error.reply_problem(), Some(&ReplyProblem::Compressed));

    let page = "HTTP/1.1 504 Gateway Timeout\r\ncontent-length: 6\r\n\r\n<html>";
    assert_eq!(fails(page).await.reply_problem(), Some(&ReplyProblem::Html { status: 504 }));

    // A redirect would carry the access token to another host.
    let moved = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 0\r\n\r\n";
    assert_eq!(fails(moved).await.reply_problem(), Some(&ReplyProblem::HttpStatus(302)));
}
