//! A call goes to the host, by the protocol and with the token of its own platform, or nowhere.
#![allow(clippy::unwrap_used)]

mod support;

use doudian_runtime::generated as rt;
use doudian_runtime::{Client, ErrorKind, Outcome, Request, SignMethod};
use serde_json::json;

use support::{APP_KEY, APP_SECRET, Fake, List, TOKEN, builder, client, ok};

/// Another platform, which is called as Doudian is.
static OTHER: rt::Platform = rt::Platform {
    name: "other",
    host: "https://api.other.example",
    errors: &[],
    envelope: rt::DOUDIAN.envelope,
    protocol: rt::DOUDIAN.protocol,
    by_name: &[],
};

static API: rt::Api = rt::Api {
    platform: &OTHER,
    method: "demo.other",
    path: "/demo/other",
    effect: rt::Effect::Read,
    ..rt::Api::PLAIN
};

struct Other;

impl Request for Other {
    type Data = serde_json::Value;
    const API: &'static rt::Api = &API;
}

rt::encode!(Other {});

#[tokio::test]
async fn a_call_of_another_platform_is_not_sent() {
    let fake = Fake::body("{}");
    let error = client(&fake).call(&Other).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
    let said = error.to_string();
    assert!(said.contains("`other`") && said.contains("`doudian`"), "{said}");
    assert!(fake.requests().is_empty());

    let fake = Fake::body("{}");
    let other = Client::of(&OTHER, APP_KEY, APP_SECRET)
        .transport(fake.clone())
        .access_token(doudian_runtime::AccessToken::new(TOKEN))
        .build()
        .unwrap();
    assert!(other.call(&List::default()).await.is_err());
    assert!(fake.requests().is_empty());
}

#[tokio::test]
async fn a_client_calls_the_host_of_its_platform() {
    let fake = Fake::script([ok(&json!({}))]);
    let other = Client::of(&OTHER, APP_KEY, APP_SECRET)
        .transport(fake.clone())
        .access_token(doudian_runtime::AccessToken::new(TOKEN))
        .build()
        .unwrap();
    other.call(&Other).await.unwrap();
    assert!(fake.requests()[0].url.starts_with("https://api.other.example/demo/other?"));

    let fake = Fake::script([ok(&json!({"list": []}))]);
    client(&fake).call(&List::default()).await.unwrap();
    assert!(fake.requests()[0].url.starts_with(&format!("{}/order/list?", rt::DOUDIAN.host)));
}

#[tokio::test]
async fn the_way_to_sign_is_a_setting() {
    for (method, length) in [(SignMethod::Md5, 32), (SignMethod::HmacSha256, 64)] {
        let fake = Fake::script([ok(&json!({"list": []}))]);
        let client = builder(&fake)
            .access_token(doudian_runtime::AccessToken::new(TOKEN))
            .sign_method(method)
            .build()
            .unwrap();
        client.call(&List::default()).await.unwrap();
        let request = &fake.requests()[0];
        assert_eq!(support::query(request, "sign").len(), length);
        assert_eq!(support::query(request, "sign_method"), method.as_str());
    }
}
