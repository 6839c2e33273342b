//! What the tests share: the local gateway, and a server that answers what it is told.

use doudian_sandbox::Gateway;
use weixin_shop::Client;

pub(crate) use doudian_test_server::server;

/// The gateway, as this platform.
pub(crate) async fn gateway() -> (Gateway, Client) {
    let gateway = Gateway::builder().platform("weixin_shop").start().await.unwrap();
    let client = weixin_shop::client(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .build()
        .unwrap();
    (gateway, client)
}
