//! Building and signing a request.

use std::fmt::Write as _;
use std::hint::black_box;

use anyhow::{Context, Result, anyhow, ensure};
use doudian::json::to_string;
use doudian::sign::{AppSecret, SignMethod, Signable};
use doudian::{DoudianOrderSearchListRequest, DoudianRequest};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::derives;
use bench_run::{Pair, race};

const KEY: &str = "7000000000000000001";
const SECRET: &str = "00000000-1111-2222-3333-444444444444";
const TIME: &str = "2024-01-01 00:00:00";
const PARAMETERS: &str = r#"{"create_time_end":1700086400,"create_time_start":1700000000,"order_asc":false,"order_by":"create_time","page":0,"size":10}"#;

/// Both sides make the request, its parameters' text and the signature.
///
/// The derives write the fields in the descriptor's order, which the platform would refuse:
/// canonical order costs something extra there, and nothing here.
pub(crate) fn race_requests(rounds: u32) -> Result<Pair> {
    let secret = AppSecret::from(SECRET);
    let text = to_string(&ours()).map_err(|error| anyhow!("{error}"))?;
    ensure!(text == PARAMETERS, "the request is not what it was: {text}");
    let same: serde_json::Value = serde_json::from_str(&text)?;
    ensure!(serde_json::to_value(theirs())? == same, "the two sides build different requests");
    ensure!(
        sign_ours(&secret, &text) == sign_theirs(&text).context("no signature")?,
        "the two sides sign differently"
    );
    Ok(race(
        rounds,
        || {
            let Ok(text) = to_string(black_box(&ours())) else { return false };
            !black_box(sign_ours(black_box(&secret), &text)).is_empty()
        },
        || {
            let Ok(text) = serde_json::to_string(black_box(&theirs())) else { return false };
            black_box(sign_theirs(&text)).is_some()
        },
    ))
}

fn ours() -> DoudianOrderSearchListRequest {
    DoudianOrderSearchListRequest::new(0, 10)
        .create_time_start(1_700_000_000)
        .create_time_end(1_700_086_400)
        .order_by("create_time")
        .order_asc(false)
}

fn theirs() -> derives::DoudianOrderSearchListRequest {
    derives::DoudianOrderSearchListRequest {
        size: 10,
        page: 0,
        create_time_start: Some(1_700_000_000),
        create_time_end: Some(1_700_086_400),
        order_by: Some("create_time".to_owned()),
        order_asc: Some(false),
        ..Default::default()
    }
}

fn sign_ours(secret: &AppSecret, param_json: &str) -> String {
    let method = DoudianOrderSearchListRequest::API.method;
    Signable::Request { app_key: KEY, method, param_json, timestamp: TIME }
        .sign(SignMethod::HmacSha256, secret)
}

fn sign_theirs(param_json: &str) -> Option<String> {
    let method = <derives::DoudianOrderSearchListRequest as derives::Request>::METHOD;
    let text = format!(
        "{SECRET}app_key{KEY}method{method}param_json{param_json}timestamp{TIME}v2{SECRET}"
    );
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).ok()?;
    mac.update(text.as_bytes());
    let mut hex = String::with_capacity(64);
    for byte in mac.finalize().into_bytes() {
        // Writing into a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    Some(hex)
}
