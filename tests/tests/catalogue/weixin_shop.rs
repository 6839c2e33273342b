//! Every method of the WeChat trade component, in a shop that has come so far that it is allowed.

use std::sync::Arc;

use doudian_runtime::Request;
use doudian_sandbox::{Gateway, ManualClock, example_request};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::walk::{Walk, platform};

const NOW: i64 = 1_795_284_600;

async fn start() -> Walk {
    let clock = Arc::new(ManualClock::new(NOW));
    let builder = Gateway::builder().platform("weixin_shop").clock(clock);
    let gateway = builder.start().await.unwrap();
    let client = weixin_shop::client(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .build()
        .unwrap();
    let walk = Walk { platform: platform("weixin_shop"), gateway, client, makes_new: &[] };
    call(&walk, "shop.register.apply").await;
    walk
}

/// Calls a method with its example, whatever comes of it.
async fn call(walk: &Walk, method: &str) {
    let sent: Value = serde_json::from_str(&example_request(&walk.platform, walk.api(method)))
        .unwrap_or_default();
    let _ = walk.client.execute_raw(method, &sent).await.unwrap();
}

/// What has to be done before, each time.
fn before(method: &str) -> &'static [&'static str] {
    const ADD: [&str; 2] = ["shop.spu.add", "shop.order.add"];
    match method {
        "shop.spu.add" => &["shop.spu.del"],
        "shop.spu.get_list" => &["shop.spu.add", "shop.spu.listing"],
        "shop.spu.del_audit" => &["shop.spu.del", "shop.spu.add"],
        "shop.delivery.send" | "shop.aftersale.add" | "shop.ecaftersale.add" => {
            &[ADD[0], ADD[1], "shop.order.pay"]
        }
        "shop.delivery.recieve" => &[ADD[0], ADD[1], "shop.order.pay", "shop.delivery.send"],
        "shop.aftersale.update" => &[ADD[0], ADD[1], "shop.order.pay", "shop.aftersale.add"],
        "shop.register.finish_access_info" => &["shop.spu.add"],
        "shop.register.apply_scene" => {
            &[ADD[0], ADD[1], "shop.order.pay", "shop.delivery.send", "shop.aftersale.add"]
        }
        method if method.starts_with("shop.spu.") => &["shop.spu.add"],
        method if method.starts_with("shop.order.") => &ADD,
        _ => &[],
    }
}

async fn check<R: Request + DeserializeOwned>(walk: &Walk, method: &str, fill: fn(&mut R)) {
    let sent = example_request(&walk.platform, walk.api(method));
    let prepare = async || {
        for earlier in before(method) {
            call(walk, earlier).await;
        }
        if method == "shop.register.apply_scene" {
            for item in 6..=11 {
                let item = json!({ "access_info_item": item });
                walk.client.call_raw("shop.register.finish_access_info", &item).await.unwrap();
            }
        }
    };
    walk.check(method, &sent, fill, prepare).await;
}

/// As many as the peer has, and the one of 2021 that it has given up; those that the article of
/// 2021 names are among them.
#[test]
fn the_whole_catalogue_is_described() {
    let platform = platform("weixin_shop");
    assert_eq!(platform.apis.len(), 66);
    for method in [
        "register.apply",
        "register.check",
        "register.finish_access_info",
        "register.apply_scene",
        "cat.get",
        "audit.audit_category",
        "audit.audit_brand",
        "spu.add",
        "scene.check",
        "order.add",
        "order.pay",
        "delivery.send",
        "delivery.recieve",
        "aftersale.add",
        "aftersale.update",
        "img.upload",
    ] {
        let path = format!("/shop/{}", method.replace('.', "/"));
        assert!(platform.apis.iter().any(|api| api.path == path), "{path}");
    }
}

include!(concat!(env!("OUT_DIR"), "/catalogue_weixin_shop.rs"));
