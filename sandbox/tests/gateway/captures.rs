//! Requests that real clients made, and signatures that they computed.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use doudian_sandbox::{Gateway, ManualClock};
use serde_json::Value;

use crate::support::{NOW, TOKEN, raw};

fn data(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/data").join(path)
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap()
}

/// The bytes of a captured request.
fn bytes(capture: &Value) -> Vec<u8> {
    let mut head = format!("{}\r\n", text(capture, "request_line"));
    for header in capture["headers"].as_array().unwrap() {
        head.push_str(header[0].as_str().unwrap());
        head.push_str(": ");
        head.push_str(header[1].as_str().unwrap());
        head.push_str("\r\n");
    }
    format!("{head}\r\n{}", text(capture, "body_text")).into_bytes()
}

#[tokio::test]
async fn every_capture_is_accepted_by_one_gateway() {
    let clock = Arc::new(ManualClock::new(NOW));
    let mut captures: Vec<PathBuf> =
        fs::read_dir(data("captures")).unwrap().map(|entry| entry.unwrap().path()).collect();
    captures.sort();
    assert_eq!(captures.len(), 21);
    let read =
        |path: &PathBuf| -> Value { serde_json::from_slice(&fs::read(path).unwrap()).unwrap() };
    let first = read(&captures[0]);
    let gateway = Gateway::builder()
        .app(text(&first, "app_key"), text(&first, "app_secret"))
        .access_token(TOKEN)
        .clock(clock)
        .start()
        .await
        .unwrap();
    for path in &captures {
        let capture = read(path);
        assert_eq!(text(&capture, "app_key"), gateway.app_key());
        let reply = raw(&gateway, &bytes(&capture)).await;
        assert_eq!(reply.code(), (10_000, String::new()), "{}: {}", path.display(), reply.text);
        let old = reply.json().get("err_no").is_some();
        let asked_for_none = bytes(&capture).windows(25).any(|w| w == b"X-Open-No-Old-Err-Code: 1");
        assert_eq!(old, !asked_for_none, "{}", path.display());
    }
    assert_eq!(gateway.calls().len(), captures.len());
}

#[tokio::test]
async fn every_signature_of_a_published_client_is_accepted() {
    let vectors: Vec<Value> =
        serde_json::from_slice(&fs::read(data("vectors.json")).unwrap()).unwrap();
    let vectors: Vec<&Value> = vectors.iter().filter(|v| v["kind"] == "request").collect();
    assert_eq!(vectors.len(), 66);
    let clock = Arc::new(ManualClock::new(0));
    let mut gateways: BTreeMap<(&str, &str), Gateway> = BTreeMap::new();
    for vector in vectors {
        let app = (text(vector, "app_key"), text(vector, "app_secret"));
        if let Entry::Vacant(place) = gateways.entry(app) {
            let builder = Gateway::builder().app(app.0, app.1).access_token(TOKEN);
            place.insert(builder.clock(clock.clone()).start().await.unwrap());
        }
        clock.set(match text(vector, "timestamp") {
            "1667899926" => 1_667_899_926,
            // In the zone of China this is not the instant of the other vectors.
            "2023/11/14 22:13:20" => 1_700_000_000 - 8 * 3600,
            _ => 1_700_000_000,
        });
        let gateway = &gateways[&app];
        let mut signs = vec![(text(vector, "sign"), text(vector, "sign_method"))];
        if let Some(md5) = vector["sign_md5"].as_str() {
            signs.extend([(md5, "md5"), (md5, "")]);
        }
        for (sign, sign_method) in signs {
            let timestamp = text(vector, "timestamp").replace(' ', "%20");
            let method = text(vector, "method");
            let body = text(vector, "canonical_param_json");
            let query = format!(
                "app_key={}&method={method}&access_token={TOKEN}&timestamp={timestamp}&v=2\
                 &sign={sign}&sign_method={sign_method}",
                app.0
            );
            let request = format!(
                "POST /{}?{query} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n{body}",
                method.replace('.', "/"),
                body.len()
            );
            let reply = raw(gateway, request.as_bytes()).await;
            let (code, sub_code) = reply.code();
            let accepted = match code {
                10_000 | 70_000 => true,
                _ => sub_code.starts_with("isv.parameter"),
            };
            assert!(accepted, "{} ({sign_method}): {}", text(vector, "name"), reply.text);
        }
    }
}
