//! Every method of the Douyin open platform.

use doudian_runtime::Request;
use doudian_sandbox::{Gateway, example_request};
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::walk::{Walk, platform};

/// A code, or a refresh token, that may be used again.
const OF_ANOTHER_GATEWAY: &str = "82bdc687-eff1-4f63-8444-0b43086c25fd";

async fn start() -> Walk {
    let gateway = Gateway::builder().platform("douyin_open").start().await.unwrap();
    let client = douyin_open::client(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .build()
        .unwrap();
    // Some methods take a token of the app, some that of a user.
    let user = client.exchange_code(&gateway.issue_code()).await.unwrap();
    let client = client.with_access_token(user);
    let makes_new = &["oauth.client_token", "oauth.access_token", "oauth.refresh_token"];
    Walk { platform: platform("douyin_open"), gateway, client, makes_new }
}

async fn check<R: Request + DeserializeOwned>(walk: &Walk, method: &str, fill: fn(&mut R)) {
    let sent = match method {
        "oauth.client_token" | "oauth.stable_client_token" => json!({
            "client_key": walk.gateway.app_key(),
            "client_secret": walk.gateway.app_secret(),
            "grant_type": "client_credential",
        })
        .to_string(),
        "oauth.access_token" => json!({
            "client_key": walk.gateway.app_key(),
            "client_secret": walk.gateway.app_secret(),
            "code": OF_ANOTHER_GATEWAY,
            "grant_type": "authorization_code",
        })
        .to_string(),
        "oauth.refresh_token" => json!({
            "client_key": walk.gateway.app_key(),
            "grant_type": "refresh_token",
            "refresh_token": OF_ANOTHER_GATEWAY,
        })
        .to_string(),
        _ => example_request(&walk.platform, walk.api(method)),
    };
    walk.check(method, &sent, fill, async || ()).await;
}

#[test]
fn the_whole_catalogue_is_described() {
    let methods = platform("douyin_open").apis.len();
    assert!(methods >= 491, "only {methods} methods");
}

include!(concat!(env!("OUT_DIR"), "/catalogue_douyin_open.rs"));
