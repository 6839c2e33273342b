//! What a caller is told when a call fails, for each way to fail and each kind of call: whether
//! it took effect, whether repeating it is safe and may help, how often the client sent it, and
//! what the server saw. `cargo test --test fault_matrix -- --nocapture` prints the table; the
//! documentation of `Outcome` has it too.
#![allow(clippy::unwrap_used)]

mod support;

use std::fmt::Write as _;
use std::time::Duration;

use doudian_runtime::{AccessToken, Client, Error, Request};
use support::server::{BlackHole, Does, Server, http, nobody, out_of_time};
use support::traces::{Traced, traced};
use support::{List, Open, Ship, TOKEN};

/// The time-out of calls whose time runs out: less than a connection may take.
const SHORT: Duration = Duration::from_secs(5);
/// That of the others.
const LONG: Duration = Duration::from_secs(60);
const LIMIT: usize = 1000;

/// A way to fail.
#[derive(Clone, Debug)]
enum Way {
    Refused,
    BlackHole,
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    TlsHang,
    Server(Does),
}

impl Way {
    /// Whether the call ends only because its time is up.
    fn hangs(&self) -> bool {
        !matches!(
            self,
            Self::Refused | Self::Server(Does::Answer(_) | Does::ResetRead | Does::ResetUnread)
        )
    }
}

/// What is expected of a read, an idempotent write and a plain write: the outcome is that of
/// all three but where it is stated.
struct Row {
    what: &'static str,
    way: Way,
    outcome: [&'static str; 3],
    /// Whether it may be repeated.
    repeat: [bool; 3],
    kind: &'static str,
    /// Connections and requests that the server saw; `None` where there is no server.
    saw: Option<(usize, usize)>,
}

fn answer(status: &str, body: &str) -> Way {
    Way::Server(Does::Answer(http(status, "", body)))
}

fn rows() -> Vec<Row> {
    const NOT_SENT: [&str; 3] = ["not_sent"; 3];
    const UNKNOWN: [&str; 3] = ["unknown"; 3];
    const REJECTED: [&str; 3] = ["rejected"; 3];
    const ALL: [bool; 3] = [true; 3];
    const NONE: [bool; 3] = [false; 3];
    /// All but the plain write.
    const SAFE: [bool; 3] = [true, true, false];
    let page = "<html><body>upstream</body></html>";
    let row = |what, way, outcome, repeat, kind, saw| Row { what, way, outcome, repeat, kind, saw };
    let once = Some((1, 1));
    let held = |text: &str| Way::Server(Does::AnswerAndHold(text.into()));
    let closed = |text: &str| Way::Server(Does::Answer(text.into()));
    let short = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"code\":10000,";
    vec![
        row("connection refused", Way::Refused, NOT_SENT, ALL, "transport", None),
        row("connection hangs", Way::BlackHole, NOT_SENT, ALL, "timeout", None),
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        row("TLS handshake hangs", Way::TlsHang, NOT_SENT, ALL, "timeout", Some((1, 0))),
        row(
            "reset before the request is read",
            Way::Server(Does::ResetUnread),
            UNKNOWN,
            SAFE,
            "transport",
            Some((1, 0)),
        ),
        row(
            "reset after the request is read",
            Way::Server(Does::ResetRead),
            UNKNOWN,
            SAFE,
            "transport",
            once,
        ),
        row("closed without an answer", closed(""), UNKNOWN, SAFE, "transport", once),
        row("no answer", held(""), UNKNOWN, SAFE, "timeout", once),
        row(
            "answer ends in the head",
            closed("HTTP/1.1 200 OK\r\ncont"),
            UNKNOWN,
            SAFE,
            "transport",
            once,
        ),
        row("answer ends in the body", closed(short), UNKNOWN, SAFE, "reply", once),
        row("answer stops in the body", held(short), UNKNOWN, SAFE, "timeout", once),
        row(
            "500, an HTML page",
            answer("500 Internal Server Error", page),
            UNKNOWN,
            SAFE,
            "reply",
            once,
        ),
        row("502, an HTML page", answer("502 Bad Gateway", page), UNKNOWN, SAFE, "reply", once),
        row("503, empty", answer("503 Service Unavailable", ""), UNKNOWN, SAFE, "reply", once),
        row("404, an HTML page", answer("404 Not Found", page), UNKNOWN, NONE, "reply", once),
        row(
            "redirect",
            Way::Server(Does::Answer(http("302 Found", "location: http://127.0.0.1:9/\r\n", ""))),
            UNKNOWN,
            NONE,
            "reply",
            once,
        ),
        row(
            "answer over the limit",
            answer("200 OK", &"x".repeat(LIMIT + 1)),
            UNKNOWN,
            NONE,
            "reply",
            once,
        ),
        row(
            "refusal: parameters (40004)",
            answer("200 OK", r#"{"code":40004,"sub_code":"isv.parameter-invalid:20013"}"#),
            REJECTED,
            NONE,
            "refused",
            once,
        ),
        row(
            "refusal: too many calls (60000)",
            answer("200 OK", r#"{"code":60000,"sub_code":"isv.traffic-limited"}"#),
            REJECTED,
            ALL,
            "refused",
            once,
        ),
        row(
            "refusal: the platform failed (20000)",
            answer("200 OK", r#"{"code":20000}"#),
            ["rejected", "unknown", "unknown"],
            SAFE,
            "refused",
            once,
        ),
    ]
}

/// What became of one call: its error, the attempts in its span, and what the server saw.
async fn fails<R: Request>(way: &Way, request: R) -> (Error, Vec<Traced>, Option<(usize, usize)>) {
    let mut hole = None;
    let mut server = None;
    let url = match way {
        Way::Refused => format!("http://{}", nobody().await),
        Way::BlackHole => format!("http://{}", hole.insert(BlackHole::start().await).address()),
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        Way::TlsHang => {
            format!("https://{}", server.insert(Server::start(Does::Nothing).await).address())
        }
        Way::Server(does) => server.insert(Server::start(does.clone()).await).url(),
    };
    let client = Client::builder("key", "secret")
        .server_url(url)
        .access_token(AccessToken::new(TOKEN))
        .max_reply_bytes(LIMIT)
        .timeout(if way.hangs() { SHORT } else { LONG })
        .build()
        .unwrap();
    let server = server.as_ref();
    // The time is up when all has happened that will ever happen.
    let ready = || match way {
        Way::Refused | Way::BlackHole => true,
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        Way::TlsHang => server.is_some_and(|server| server.connections() == 1),
        Way::Server(_) => server.is_some_and(|server| !server.requests().is_empty()),
    };
    let call = async {
        let call = client.call(&request);
        if way.hangs() { out_of_time(ready, call).await } else { call.await }
    };
    let (result, all) = traced("matrix", async { call.await.map(drop) }).await;
    let saw = server.map(|server| (server.connections(), server.requests().len()));
    (result.unwrap_err(), all, saw)
}

fn yes(may: bool) -> &'static str {
    if may { "yes" } else { "no" }
}

#[tokio::test]
async fn every_way_to_fail() {
    let mut table = format!(
        "{:36} | {:16} | {:9} | {:7} | {:9} | {:8} | {}\n",
        "way to fail", "call", "outcome", "repeat?", "error", "attempts", "connections, requests"
    );
    let mut wrong = Vec::new();
    for row in rows() {
        for (index, call) in ["read", "idempotent write", "plain write"].into_iter().enumerate() {
            let (error, all, saw) = match index {
                0 => fails(&row.way, List::default()).await,
                1 => fails(&row.way, Open::default()).await,
                _ => fails(&row.way, Ship::default()).await,
            };
            let span = all.iter().rfind(|traced| traced.span == "doudian_call").unwrap();
            let (outcome, repeat) = (error.outcome().as_str(), error.is_retryable());
            let kind = error.kind().as_str();
            let attempts = span.field("attempt");
            let seen = saw.map_or("nobody there".to_owned(), |(connections, requests)| {
                format!("{connections}, {requests}")
            });
            let line = format!(
                "{:36} | {call:16} | {outcome:9} | {:7} | {kind:9} | {attempts:8} | {seen}",
                row.what,
                yes(repeat),
            );
            let expected = (row.outcome[index], row.repeat[index], row.kind, "1", row.saw);
            if (outcome, repeat, kind, attempts, saw) != expected {
                wrong.push(format!("{line}\n    expected {expected:?}: {error}"));
            }
            assert_eq!(span.field("outcome"), outcome);
            writeln!(table, "{line}").unwrap();
        }
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
