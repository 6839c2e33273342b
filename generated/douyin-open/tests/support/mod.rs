//! What the tests share: a client, and plain requests with a server that answers what it is told.

use douyin_open::{AccessToken, Client};

#[allow(unused_imports, reason = "not every program needs both")]
pub(crate) use doudian_test_server::{send, server};

/// The token of the platform's own examples.
#[allow(dead_code, reason = "not every program needs it")]
pub(crate) const TOKEN: &str = "clt.fd8df35457bfa32d2d35995e53361169QseLIOdpnrC6tiWBq3CWH7L8s4mo";

/// A client that carries that token.
#[allow(dead_code, reason = "not every program needs it")]
pub(crate) fn client(url: &str) -> Client {
    let client = douyin_open::client("key-1", "secret-1").server_url(url);
    client.access_token(AccessToken::new(TOKEN)).build().unwrap()
}
