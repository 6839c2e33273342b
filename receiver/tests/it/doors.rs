//! HTTP: through a router, and over a socket.

use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context as TaskContext, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use axum::routing::post;
use bytes::Bytes;
use doudian_receiver::{PushReceiver, PushReceiverBuilder, VerifiedPush};
use doudian_runtime::{Apps, DoudianPushResult};
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE};
use http_body::Frame;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, Sleep, sleep};
use tower::ServiceExt;

use crate::common::*;

fn builder() -> PushReceiverBuilder {
    PushReceiver::builder(apps()).on(|_: Paid, _| async { Ok::<_, Broken>(()) })
}

fn router(receiver: &PushReceiver) -> Router {
    Router::new().route_service("/doudian/push", receiver.clone())
}

fn request(body: impl Into<Body>, signed_body: &str) -> Request<Body> {
    let mut request = Request::post("/doudian/push").body(body.into()).unwrap();
    *request.headers_mut() = signed(signed_body);
    request
}

async fn send(router: &Router, request: Request<Body>) -> (StatusCode, String) {
    let response = router.clone().oneshot(request).await.unwrap();
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json; charset=utf-8");
    let status = response.status();
    let body = to_bytes(response.into_body(), 1000).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn a_router_routes_to_the_receiver() {
    let receiver = builder().build().unwrap();
    let router = router(&receiver);
    let body = list(&[paid("1", "7")]);
    let (status, answer) = send(&router, request(body.clone(), &body)).await;
    assert_eq!((status, answer.as_str()), (StatusCode::OK, TAKEN));
    // In pieces.
    let pieces = Pieces::new(body.as_bytes().chunks(7), Duration::ZERO);
    let (status, answer) = send(&router, request(Body::new(pieces), &body)).await;
    assert_eq!((status, answer.as_str()), (StatusCode::OK, TAKEN));
    assert_eq!((receiver.metrics().handled, receiver.metrics().duplicates), (1, 1));
}

#[tokio::test]
async fn what_is_no_delivery_is_answered_in_json() {
    let receiver = builder().body_limit(100).build().unwrap();
    let router = router(&receiver);
    let get = Request::get("/doudian/push").body(Body::empty()).unwrap();
    let response = router.clone().oneshot(get).await.unwrap();
    assert_eq!(response.headers()[ALLOW], "POST");
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);

    let bare = Request::post("/doudian/push").body(Body::from("[]")).unwrap();
    assert_eq!(send(&router, bare).await, (StatusCode::BAD_REQUEST, BAD.to_owned()));
    for name in ["app-id", "event-sign"] {
        let mut doubled = request("[]", "[]");
        let value = doubled.headers()[name].clone();
        doubled.headers_mut().append(name, value);
        assert_eq!(send(&router, doubled).await, (StatusCode::BAD_REQUEST, BAD.to_owned()));
    }
    let forged = request("[]", "[ ]");
    assert_eq!(send(&router, forged).await, (StatusCode::UNAUTHORIZED, BAD.to_owned()));

    let metrics = receiver.metrics();
    let refused: Vec<_> = metrics.refused.into_iter().collect();
    assert_eq!(refused, [("missing_header", 1), ("repeated_header", 2), ("wrong_sign", 1)]);
    assert_eq!((metrics.deliveries, metrics.not_post), (5, 1));
}

#[tokio::test]
async fn bodies_are_as_large_as_they_may_be() {
    let receiver = builder().body_limit(100).build().unwrap();
    let router = router(&receiver);
    let fits = format!("[]{}", " ".repeat(98));
    assert_eq!(send(&router, request(fits.clone(), &fits)).await.0, StatusCode::OK);
    let over = format!("{fits} ");
    let too_large = (StatusCode::PAYLOAD_TOO_LARGE, BAD.to_owned());
    assert_eq!(send(&router, request(over.clone(), &over)).await, too_large);
    let pieces = Pieces::new(over.as_bytes().chunks(30), Duration::ZERO);
    assert_eq!(send(&router, request(Body::new(pieces), &over)).await, too_large);
    // Announced: not one byte of it is read.
    let mut announced = request(Body::new(Never), "[]");
    announced.headers_mut().insert(CONTENT_LENGTH, 101.into());
    assert_eq!(send(&router, announced).await, too_large);
    assert_eq!(receiver.metrics().too_large, 3);
}

#[tokio::test(start_paused = true)]
async fn a_slow_sender_is_cut_off() {
    let receiver = builder().build().unwrap();
    let router = router(&receiver);
    let start = Instant::now();
    let slow = (StatusCode::REQUEST_TIMEOUT, BAD.to_owned());
    assert_eq!(send(&router, request(Body::new(Never), "[]")).await, slow);
    assert_eq!(start.elapsed().as_secs(), 3);
    // It does not help to send a little all the time.
    let drops = Pieces::new(b"                    ".chunks(1), Duration::from_secs(1));
    assert_eq!(send(&router, request(Body::new(drops), "[]")).await, slow);
    assert_eq!(start.elapsed().as_secs(), 6);
    assert_eq!(receiver.metrics().slow, 2);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_counts_from_the_head() {
    let receiver = PushReceiver::builder(apps())
        .on(|_: Paid, _| async {
            sleep(Duration::from_secs(2)).await;
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    let body = list(&[paid("1", "7")]);
    let half = body.len().div_ceil(2);
    let pieces = Pieces::new(body.as_bytes().chunks(half), Duration::from_millis(1250));
    let start = Instant::now();
    // 2.5 s for the body leave 1.5 s.
    let (status, answer) = send(&router(&receiver), request(Body::new(pieces), &body)).await;
    assert_eq!((status, answer.as_str()), (StatusCode::OK, AGAIN));
    assert_eq!(start.elapsed().as_secs(), 4);
}

#[tokio::test]
async fn a_sender_that_breaks_off_is_counted() {
    let receiver = builder().build().unwrap();
    let mut broken = Pieces::new(b"[".chunks(1), Duration::ZERO);
    broken.breaks = true;
    let (status, answer) = send(&router(&receiver), request(Body::new(broken), "[]")).await;
    assert_eq!((status, answer.as_str()), (StatusCode::BAD_REQUEST, BAD));
    assert_eq!(receiver.metrics().broken, 1);
}

#[tokio::test(start_paused = true)]
async fn an_extractor_hands_out_what_is_verified() {
    async fn push(VerifiedPush(delivery): VerifiedPush) -> String {
        assert_eq!(delivery.app_key(), APP);
        assert_eq!(delivery.data()[0].msg_id, "1");
        DoudianPushResult::success().to_json()
    }

    #[derive(Clone)]
    struct State {
        apps: Apps,
    }

    impl axum::extract::FromRef<State> for Apps {
        fn from_ref(state: &State) -> Self {
            state.apps.clone()
        }
    }

    let router =
        Router::new().route("/doudian/push", post(push)).with_state(State { apps: apps() });
    let body = list(&[paid("1", "7")]);
    let response = router.clone().oneshot(request(body.clone(), &body)).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    for (request, status) in [
        (request(body.clone(), "[]"), StatusCode::UNAUTHORIZED),
        (request("{", "{"), StatusCode::BAD_REQUEST),
        (request(Body::new(Never), "[]"), StatusCode::REQUEST_TIMEOUT),
        (request(vec![b' '; (1 << 20) + 1], "[]"), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        assert_eq!(send(&router, request).await, (status, BAD.to_owned()));
    }
}

/// Serves a receiver on a socket.
async fn serve(receiver: &PushReceiver) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = router(receiver);
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

fn head(more: &str, body: &str) -> String {
    let headers = signed(body);
    let (app_id, sign) = (&headers["app-id"], &headers["event-sign"]);
    format!(
        "POST /doudian/push HTTP/1.1\r\nhost: x\r\napp-id: {}\r\nevent-sign: {}\r\n{more}\r\n",
        app_id.to_str().unwrap(),
        sign.to_str().unwrap()
    )
}

/// Reads what the server answers until `end` is in it or the connection is closed.
async fn answer(stream: &mut (impl AsyncReadExt + Unpin), end: &str) -> String {
    let mut text = Vec::new();
    let mut piece = [0; 1024];
    while let Ok(count) = stream.read(&mut piece).await {
        text.extend_from_slice(&piece[..count]);
        if count == 0 || String::from_utf8_lossy(&text).contains(end) {
            break;
        }
    }
    String::from_utf8_lossy(&text).into_owned()
}

#[tokio::test]
async fn over_a_socket_a_delivery_is_answered() {
    let receiver = builder().build().unwrap();
    let mut stream = TcpStream::connect(serve(&receiver).await).await.unwrap();
    let body = list(&[paid("1", "7")]);
    let head = head(&format!("content-length: {}\r\n", body.len()), &body);
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    let text = answer(&mut stream, TAKEN).await;
    assert!(text.starts_with("HTTP/1.1 200 OK\r\n") && text.ends_with(TAKEN), "{text}");
    // Doubled headers, on the same connection.
    let doubled = head.replace("app-id:", "app-id: 7\r\napp-id:");
    stream.write_all(format!("{doubled}{body}").as_bytes()).await.unwrap();
    let text = answer(&mut stream, BAD).await;
    assert!(text.starts_with("HTTP/1.1 400 ") && text.ends_with(BAD), "{text}");
}

#[tokio::test]
async fn over_a_socket_a_slow_sender_is_cut_off() {
    let receiver = builder().read_within(Duration::from_millis(50)).build().unwrap();
    let mut stream = TcpStream::connect(serve(&receiver).await).await.unwrap();
    let head = head("content-length: 100\r\n", "[]");
    stream.write_all(format!("{head}[").as_bytes()).await.unwrap();
    let text = answer(&mut stream, BAD).await;
    assert!(text.starts_with("HTTP/1.1 408 ") && text.contains(BAD), "{text}");
    assert_eq!(receiver.metrics().slow, 1);
}

#[tokio::test]
async fn over_a_socket_a_huge_body_is_not_read() {
    const HUGE: usize = 64 << 20;
    let receiver = builder().build().unwrap();
    let address = serve(&receiver).await;
    for (index, header) in
        ["content-length: 67108864\r\n", "transfer-encoding: chunked\r\n"].into_iter().enumerate()
    {
        let stream = TcpStream::connect(address).await.unwrap();
        let (mut reader, mut writer) = stream.into_split();
        let head = head(header, "[]");
        let piece = vec![b' '; 1 << 16];
        let sent = tokio::spawn(async move {
            writer.write_all(head.as_bytes()).await.unwrap();
            let mut sent = 0;
            while sent < HUGE {
                let chunk = [b"10000\r\n", piece.as_slice(), b"\r\n"].concat();
                let bytes = if index == 0 { &piece } else { &chunk };
                // Closed by the server, sooner or later.
                if writer.write_all(bytes).await.is_err() {
                    break;
                }
                sent += piece.len();
            }
            sent
        });
        // A connection that is closed with data unread may take the answer with it.
        let text = answer(&mut reader, BAD).await;
        assert!(text.is_empty() || text.starts_with("HTTP/1.1 413 "), "{text}");
        drop(reader);
        assert!(sent.await.unwrap() < HUGE, "the server has read it all");
        assert_eq!(receiver.metrics().too_large, index as u64 + 1);
    }
}

/// A body that never comes.
struct Never;

impl http_body::Body for Never {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut TaskContext<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        Poll::Pending
    }
}

/// A body in pieces, with a pause before each.
struct Pieces {
    left: std::vec::IntoIter<Bytes>,
    every: Duration,
    pause: Pin<Box<Sleep>>,
    breaks: bool,
}

impl Pieces {
    fn new<'p>(pieces: impl Iterator<Item = &'p [u8]>, every: Duration) -> Self {
        let pieces: Vec<_> = pieces.map(Bytes::copy_from_slice).collect();
        let pause = Box::pin(sleep(every));
        Self { left: pieces.into_iter(), every, pause, breaks: false }
    }
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut TaskContext<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        if self.pause.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        let Some(piece) = self.left.next() else {
            let broken = self.breaks.then(|| Err(std::io::Error::other("broken on purpose")));
            return Poll::Ready(broken);
        };
        let every = self.every;
        // The last piece is the end.
        let next = if self.left.len() == 0 { Duration::ZERO } else { every };
        self.pause = Box::pin(sleep(next));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}
