//! From a gateway whose answers drift to descriptors by which they do not, through the client, the
//! file, and the command.

#![cfg(feature = "demo")]

#[path = "tools/support.rs"]
#[allow(dead_code)]
mod support;

use std::fs;
use std::path::Path;

use doudian::{
    DoudianClient, DoudianOrderLogisticsCompanyListRequest, DoudianOrderSearchListRequest,
    DoudianShopBrandListRequest,
};
use doudian_codegen::model::Model;
use doudian_codegen::{compile, read_dir};
use doudian_runtime::drift::DriftLog;
use doudian_runtime::sign::{SignMethod, Signable};
use doudian_sandbox::{Gateway, misfits};
use serde_json::Value;
use support::Folder;

const TOKEN: &str = "5a3bd7d0-1b48-46d6-811e-7e05ace08a2f";

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        match from.is_dir() {
            true => copy(&from, &to),
            false => drop(fs::copy(from, to).unwrap()),
        }
    }
}

/// The data that is answered, as it came.
async fn data(gateway: &Gateway, method: &str, param_json: &str) -> String {
    let (app_key, timestamp) = (gateway.app_key(), "1795284600");
    let signable = Signable::Request { app_key, method, param_json, timestamp };
    let sign = signable.sign(SignMethod::HmacSha256, &gateway.app_secret().into());
    let url = format!(
        "{}/{}?app_key={app_key}&method={method}&access_token={TOKEN}&timestamp={timestamp}&v=2\
         &sign_method=hmac-sha256&sign={sign}",
        gateway.url(),
        method.replace('.', "/"),
    );
    let sent = reqwest::Client::new().post(url).body(param_json.to_owned()).send();
    let body: Value = serde_json::from_slice(&sent.await.unwrap().bytes().await.unwrap()).unwrap();
    assert_eq!(body["code"], 10000, "{body}");
    body["data"].to_string()
}

/// What in an answer is not as described.
fn odd(model: &Model, method: &str, data: &str) -> Vec<String> {
    let platform = model.platform("doudian").unwrap();
    let api = platform.apis.iter().find(|api| api.method == method).unwrap();
    let found = misfits(platform, api.data.as_ref().unwrap(), data).unwrap();
    found.iter().map(|it| format!("{method} {it}")).collect()
}

#[tokio::test]
async fn answers_that_drift_are_described_once_the_changes_are_made() {
    let folder = Folder::new(&[]);
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/doudian");
    copy(&spec, &folder.path("spec/doudian"));
    let log = DriftLog::open(folder.path("drift.jsonl")).unwrap();
    let mut answers = Vec::new();
    for seed in [1, 2, 3] {
        let clock = std::sync::Arc::new(doudian_sandbox::ManualClock::new(1_795_284_600));
        let gateway = Gateway::builder().access_token(TOKEN).clock(clock.clone()).drift(seed);
        let gateway = gateway.start().await.unwrap();
        let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
            .server_url(gateway.url())
            .shop_id(4463798)
            .clock(clock)
            .on_drift(log.hook())
            .build()
            .unwrap();
        client.call(&DoudianOrderSearchListRequest::new(0, 50)).await.unwrap();
        client.call(&DoudianShopBrandListRequest::new()).await.unwrap();
        client.call(&DoudianOrderLogisticsCompanyListRequest::new()).await.unwrap();
        for (method, parameters) in [
            ("order.searchList", r#"{"page":0,"size":50}"#),
            ("shop.brandList", "{}"),
            ("order.logisticsCompanyList", "{}"),
        ] {
            answers.push((method, data(&gateway, method, parameters).await));
        }
        gateway.shutdown().await;
    }
    let told = log.flush();
    assert!(told.lines > 5 && told.errors == 0, "{told:?}");

    let described = || compile(&read_dir(&folder.path("spec")).unwrap()).unwrap();
    let before = described();
    for (method, data) in &answers {
        assert!(!odd(&before, method, data).is_empty(), "{method} does not drift: {data}");
    }
    let run = folder.run(&["drift", "--spec", "spec", "--write", "drift.jsonl"]);
    assert_eq!((run.0, run.2.as_str()), (Some(0), ""), "{run:?}");
    assert!(!run.1.contains(" ? "), "{run:?}");
    let after = described();
    for (method, data) in &answers {
        assert_eq!(odd(&after, method, data), [""; 0], "{data}");
    }
    let again = folder.run(&["drift", "--spec", "spec", "--write", "drift.jsonl"]);
    assert_eq!(again.0, Some(0), "{again:?}");
    assert!(again.1.contains("made 0 changes in 0 files"), "{again:?}");
}
