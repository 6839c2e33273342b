//! Every method of the spec, typed on both sides: its example or placeholder request is
//! accepted by the gateway, the answer is as described, and both are written again as they
//! were read.

// All of them, also those that the platform has given up.
#![allow(deprecated)]

use doudian::sandbox::{Gateway, embedded_spec, example_request};
use doudian::{DoudianClient, DoudianRequest};
use doudian_codegen::model::{Platform, Status};
use doudian_runtime::json::{Canonical, to_string};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Methods whose answer is another each time: they make something new.
const MAKES_NEW: &[&str] = &["product.add", "token.create", "token.refresh"];

struct Walk {
    platform: Platform,
    gateway: Gateway,
    client: DoudianClient,
}

impl Walk {
    async fn start() -> Self {
        let gateway = Gateway::start().await.unwrap();
        let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
            .server_url(gateway.url())
            .shop_id(4463798)
            .build()
            .unwrap();
        Self { platform: embedded_spec().unwrap().platforms.remove(0), gateway, client }
    }

    async fn check<R: DoudianRequest + DeserializeOwned>(&self, method: &str) {
        let api = self.platform.apis.iter().find(|api| api.method == method).unwrap();
        let sent = match method {
            // What could be refreshed is known only now.
            "token.refresh" => {
                let token = self.client.access_token().await.unwrap();
                let token = token.refresh_token().unwrap();
                format!(r#"{{"grant_type":"refresh_token","refresh_token":"{token}"}}"#)
            }
            _ => example_request(&self.platform, api),
        };
        let request: R =
            serde_json::from_str(&sent).unwrap_or_else(|error| panic!("{method}: {error}"));
        assert_eq!(to_string(&request).unwrap(), canonical(&sent), "{method}: the request");

        let raw: Value = serde_json::from_str(&sent).unwrap();
        if api.status == Status::Offline {
            let response = self.client.execute(&request).await.unwrap();
            assert_eq!(response.code(), Some(70000), "{method}");
            return;
        }
        let answer = self.client.execute_raw(method, &raw).await.unwrap();
        let response = self.client.execute(&request).await;
        let response = response.unwrap_or_else(|error| panic!("{method}: {error}"));
        assert!(response.is_success(), "{method}: {} {}", response.sub_code(), response.sub_msg());
        let drift: Vec<_> = response.drift().iter().map(ToString::to_string).collect();
        assert!(drift.is_empty(), "{method}: {drift:?}");
        if api.data.is_some() && !MAKES_NEW.contains(&method) {
            let read = response.into_data().unwrap_or_else(|| panic!("{method}: no data"));
            let data = answer.into_data().unwrap_or_else(|| panic!("{method}: no data"));
            assert_eq!(to_string(&read).unwrap(), to_string(&data).unwrap(), "{method}: data");
        }
        assert!(self.gateway.count(method) >= 2, "{method}");
    }
}

fn canonical(text: &str) -> String {
    Canonical::parse(text).unwrap().to_text()
}

#[test]
fn the_whole_catalogue_is_described() {
    let platform = embedded_spec().unwrap().platforms.remove(0);
    assert!(platform.apis.len() >= 607, "only {} methods", platform.apis.len());
}

include!(concat!(env!("OUT_DIR"), "/families.rs"));
