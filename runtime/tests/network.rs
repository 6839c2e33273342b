//! The way to the platform: proxies, certificates, and connections that are never made.
#![allow(clippy::unwrap_used)]
// Some of it needs TLS.
#![cfg_attr(not(any(feature = "rustls", feature = "native-tls")), allow(dead_code, unused_imports))]

mod support;

use std::time::Duration;

use doudian_runtime::{AccessToken, Client, ClientBuilder, Error, ErrorKind, Outcome};
use support::server::{BlackHole, Does, Server, http, nobody};
use support::{Fake, List, Ship, TOKEN};

const PLATFORM: &str = "https://openapi-fxg.jinritemai.com";
const ANSWER: &str = r#"{"code":10000,"data":{"total":5}}"#;
/// Less than a connection may take: the outcome is asserted, not how long it took.
const SHORT: Duration = Duration::from_millis(700);

fn app(url: &str) -> ClientBuilder {
    Client::builder("key", "secret").server_url(url).access_token(AccessToken::new(TOKEN))
}

async fn fails(builder: ClientBuilder) -> Error {
    let error = builder.build().unwrap().call(&Ship::default()).await.unwrap_err();
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(!text.contains(TOKEN) && !text.contains("s3cret"), "{text}");
    }
    error
}

/// Nothing was sent, although the time is up.
fn was_not_sent(error: &Error) {
    let seen = (error.kind(), error.outcome(), error.is_timeout(), error.is_retryable());
    assert_eq!(seen, (ErrorKind::Timeout, Outcome::NotSent, true, true), "{error}");
    assert!(error.to_string().contains("not sent in time"), "{error}");
}

#[tokio::test]
async fn a_connection_that_hangs_sent_nothing() {
    let hole = BlackHole::start().await;
    was_not_sent(&fails(app(&format!("http://{}", hole.address())).timeout(SHORT)).await);
}

#[tokio::test]
#[cfg(any(feature = "rustls", feature = "native-tls"))]
async fn a_handshake_that_hangs_sent_nothing() {
    let server = Server::start(Does::Nothing).await;
    was_not_sent(&fails(app(&format!("https://{}", server.address())).timeout(SHORT)).await);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
#[cfg(any(feature = "rustls", feature = "native-tls"))]
async fn a_proxy_that_hangs_was_sent_nothing() {
    for does in [Does::Nothing, Does::AnswerAndHold(Vec::new())] {
        let proxy = Server::start(does).await;
        let error = fails(app(PLATFORM).proxy(proxy.url()).timeout(SHORT)).await;
        was_not_sent(&error);
        let named = format!("through the proxy {}", proxy.address());
        assert!(error.to_string().contains(&named), "{error}");
    }
}

#[tokio::test]
#[cfg(any(feature = "rustls", feature = "native-tls"))]
async fn errors_name_the_proxy() {
    let address = nobody().await;
    let error = fails(app(PLATFORM).proxy(format!("http://alice:s3cret@{address}"))).await;
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Transport, Outcome::NotSent));
    assert!(error.to_string().contains(&format!("(through the proxy {address})")), "{error}");
    assert!(!error.to_string().contains("alice"), "{error}");

    for status in ["407 Proxy Authentication Required", "502 Bad Gateway", "403 No\u{1b}[31m"] {
        let proxy = Server::start(Does::Answer(http(status, "", "<html>"))).await;
        let error = fails(app(PLATFORM).proxy(proxy.url())).await;
        assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
        let named = format!("(through the proxy {})", proxy.address());
        assert!(error.to_string().contains(&named), "{error}");
        assert!(!error.to_string().contains('\u{1b}'), "{error}");
        // The platform's name, and nothing of the call.
        let asked = &proxy.requests()[0];
        assert!(asked.starts_with("CONNECT openapi-fxg.jinritemai.com:443 "), "{asked}");
    }
}

#[tokio::test]
async fn a_plain_call_through_a_proxy() {
    let proxy = Server::start(Does::Answer(http("200 OK", "", ANSWER))).await;
    let url = format!("http://alice:s3cret@{}", proxy.address());
    let client = app("http://gateway.example").allow_plain_http().proxy(&url).build().unwrap();
    assert_eq!(client.call(&List::default()).await.unwrap().total, Some(5));
    let request = &proxy.requests()[0];
    assert!(
        request.starts_with("POST http://gateway.example/order/list?app_key=key&"),
        "{request}"
    );
    assert!(request.contains("proxy-authorization: Basic YWxpY2U6czNjcmV0\r\n"), "{request}");

    // What the proxy itself answers.
    let page = http("502 Bad Gateway", "", "<html>no route</html>");
    let proxy = Server::start(Does::Answer(page)).await;
    let builder = app("http://gateway.example").allow_plain_http();
    let error = fails(builder.proxy(proxy.url())).await;
    let text = error.to_string();
    assert!(text.contains(&format!("(through the proxy {})", proxy.address())), "{text}");
}

#[tokio::test]
async fn what_is_set_on_the_builder() {
    let server = Server::start(Does::Answer(http("200 OK", "", ANSWER))).await;
    let client = app(&server.url()).user_agent("my-erp/1.2").no_proxy().build().unwrap();
    client.call(&List::default()).await.unwrap();
    assert!(server.requests()[0].contains("\r\nuser-agent: my-erp/1.2\r\n"));

    // Names that are reserved for this machine are not looked up.
    let port = server.address().port();
    for name in ["localhost", "gateway.shop.localhost", "LOCALHOST"] {
        let client = app(&format!("http://{name}:{port}")).build().unwrap();
        client.call(&List::default()).await.unwrap();
    }
}

#[test]
fn settings_that_cannot_be_used() {
    let https = cfg!(any(feature = "rustls", feature = "native-tls"));
    let local = || app("http://127.0.0.1:1");
    for (builder, said) in [
        (local().proxy("http://alice:s3cret@:1"), "the proxy's address cannot be read"),
        (local().proxy("gopher://alice:s3cret@x"), "the proxy's address begins with \"gopher\""),
        (local().proxy("proxy.example:1"), "would show the access token to the proxy"),
        (local().user_agent("a\r\nx-forged: 1"), "user agent"),
        (local().user_agent("中"), "user agent"),
        (local().root_certificate_pem("s3cret"), if https { "PEM" } else { "needs TLS" }),
        (
            local().root_certificate_pem(
                "-----BEGIN CERTIFICATE-----\ns3cret!\n-----END CERTIFICATE-----\n",
            ),
            "a root certificate",
        ),
        (local().no_proxy().transport(Fake::body("")), "the built-in transport"),
        (local().user_agent("x").transport(Fake::body("")), "the built-in transport"),
    ] {
        let Err(error) = builder.build() else { panic!("{said:?} is not said") };
        assert_eq!(error.kind(), ErrorKind::Config);
        let text = error.to_string();
        assert!(text.contains(said), "{text}");
        assert!(!text.contains("s3cret") && !text.contains("alice"), "{text}");
    }
}

#[test]
fn debug_of_a_builder_shows_no_password() {
    for url in [
        "http://alice:s3cret@gateway.example/x?access_token=s3cret#s3cret",
        "alice:s3cret@gateway",
        "s3cret",
    ] {
        let builder = app(url).proxy("http://alice:s3cret@proxy").root_certificate_pem("s3cret");
        let text = format!("{builder:?}");
        assert!(!text.contains("s3cret") && !text.contains("alice"), "{text}");
    }
}
