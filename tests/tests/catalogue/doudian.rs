//! Every method of Doudian.

// All of them, also those that the platform has given up.
#![allow(deprecated)]

use doudian::DoudianClient;
use doudian_runtime::Request;
use doudian_sandbox::{Gateway, example_request};
use serde::de::DeserializeOwned;

use crate::walk::{Walk, platform};

async fn start() -> Walk {
    let gateway = Gateway::start().await.unwrap();
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()
        .unwrap();
    let makes_new = &["product.add", "token.create", "token.refresh"];
    Walk { platform: platform("doudian"), gateway, client, makes_new }
}

async fn check<R: Request + DeserializeOwned>(walk: &Walk, method: &str, fill: fn(&mut R)) {
    let sent = match method {
        // What could be refreshed is known only now.
        "token.refresh" => {
            let token = walk.client.access_token().await.unwrap();
            let token = token.refresh_token().unwrap();
            format!(r#"{{"grant_type":"refresh_token","refresh_token":"{token}"}}"#)
        }
        _ => example_request(&walk.platform, walk.api(method)),
    };
    walk.check(method, &sent, fill, async || ()).await;
}

#[test]
fn the_whole_catalogue_is_described() {
    let platform = platform("doudian");
    assert!(platform.apis.len() >= 607, "only {} methods", platform.apis.len());
}

include!(concat!(env!("OUT_DIR"), "/catalogue_doudian.rs"));
