//! How much of a file is sent where its length is known only when it has been read.
#![allow(clippy::unwrap_used)]

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use doudian_runtime::generated as rt;
use doudian_runtime::{AccessToken, Client, Error, ErrorKind, File, Outcome, Request};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _, ReadBuf};
use tokio::net::TcpListener;

const MOST: u64 = 200_000;
/// More than stands around the files of a request.
const AROUND: u64 = 4_000;

static SHOP: rt::Platform = rt::Platform {
    name: "shop",
    host: "https://api.shop.example",
    errors: &[],
    envelope: &rt::Envelope {
        table: &rt::Table("Envelope", &[rt::Field("errcode", rt::LENIENT, &[])]),
        parts: &[rt::Part::Code],
        success: 0,
        errors: &[],
        verdicts: &[],
        legacy: &[],
    },
    protocol: &rt::Json { token: rt::TokenPlace::Query("access_token"), prefix: "", tokens: None },
    by_name: &[],
};

#[derive(Clone, Default)]
struct Scan {
    page: Vec<File>,
    scan: Option<File>,
}

rt::encode!(Scan {
    page: "page" FILE;
    scan: "scan" FILE;
});

impl Request for Scan {
    type Data = ();
    const API: &'static rt::Api = &rt::Api {
        reply: rt::Reply::Flat,
        effect: rt::Effect::Idempotent,
        ..rt::Api::of(&SHOP, "scan.add", "/scan/add")
    };
    const LIMITS: &'static [rt::Limit] =
        &[rt::Limit::MaxBytes("scan", MOST), rt::Limit::MaxBytes("page[]", MOST)];
}

/// So many bytes that nobody knows the number of.
struct Made(u64);

impl AsyncRead for Made {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let count = self.0.min(buffer.remaining() as u64).min(7_777);
        buffer.put_slice(&vec![b'x'; usize::try_from(count).unwrap()]);
        self.0 -= count;
        Poll::Ready(Ok(()))
    }
}

fn scan(bytes: u64) -> Scan {
    Scan { scan: Some(File::from_reader("a.pdf", Made(bytes))), ..Scan::default() }
}

/// What becomes of a call, how many bytes of it came, and whether they are a whole request.
async fn send(request: &Scan, check: bool) -> (Result<(), Error>, u64, bool) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = Client::of(&SHOP, "key", "secret")
        .server_url(format!("http://{}", listener.local_addr().unwrap()))
        .access_token(AccessToken::new("t-1"))
        .check_limits(check)
        .timeout(Duration::from_secs(60))
        .build()
        .unwrap();
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut came = Vec::new();
        let mut piece = vec![0; 1 << 16];
        loop {
            let count = stream.read(&mut piece).await.unwrap_or(0);
            came.extend_from_slice(&piece[..count]);
            let is_whole = came.ends_with(b"\r\n0\r\n\r\n");
            if count == 0 || is_whole {
                let answer = "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"errcode\":0}";
                let _ = stream.write_all(answer.as_bytes()).await;
                return (came.len() as u64, is_whole);
            }
        }
    };
    let (result, (came, is_whole)) = tokio::join!(client.call(request), server);
    (result, came, is_whole)
}

#[tokio::test]
async fn a_reader_that_gives_too_much_is_stopped() {
    for request in [
        scan(MOST + 1),
        scan(50 * MOST),
        Scan {
            page: vec![File::from_reader("b", Made(3)), File::from_reader("c", Made(2 * MOST))],
            ..Scan::default()
        },
    ] {
        let name = if request.scan.is_some() { "scan" } else { "page" };
        let (result, came, is_whole) = send(&request, true).await;
        let error = result.unwrap_err();
        let text = error.to_string();
        let told =
            format!("the file of `{name}` has more than 200000 bytes: at most 200000 may be sent");
        assert!(text.contains(&told), "{text}");
        assert!(text.contains("`check_limits(false)`"), "{text}");
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Limit, Outcome::Unknown));
        assert!(!error.is_retryable());
        assert!(came <= MOST + AROUND && !is_whole, "{came} bytes came");
    }
}

#[tokio::test]
async fn what_is_within_the_limit_is_sent() {
    for request in [scan(0), scan(MOST)] {
        let (result, _, is_whole) = send(&request, true).await;
        result.unwrap();
        assert!(is_whole);
    }
    let (result, came, is_whole) = send(&scan(MOST + 1), false).await;
    result.unwrap();
    assert!(is_whole && came > MOST);
}

/// Where the length is known there is no need to begin.
#[tokio::test]
async fn what_is_known_to_be_too_large_is_not_sent() {
    let file = File::from_reader("a.pdf", Made(MOST + 1)).with_length(MOST + 1);
    let client =
        Client::of(&SHOP, "key", "secret").access_token(AccessToken::new("t-1")).build().unwrap();
    let error = client.call(&Scan { scan: Some(file), ..Scan::default() }).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Limit, Outcome::NotSent));
    let told = "the file of `scan` has 200001 bytes: at most 200000 may be sent; it was not sent";
    assert!(error.to_string().contains(told), "{error}");
}
