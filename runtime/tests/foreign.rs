//! Hostile names and texts through every door of the client, of push messages and of SPI calls:
//! nothing of it forges a line, turns one around, drives a terminal or fills a log, wherever it
//! is logged, displayed or debugged.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt::{Debug, Display};
use std::sync::{Arc, Mutex};

use doudian_runtime::generated as rt;
use doudian_runtime::json::Drift;
use doudian_runtime::sign::Signable;
use doudian_runtime::transport::{HttpReply, TransportError};
use doudian_runtime::{
    AccessToken, Apps, Client, DoudianPushMessage, DoudianSpiCall, Error, PushHeaders, SignMethod,
    SpiParts, SpiReply, SpiWindow,
};
use serde_json::{Value, json};
use support::traces::traced;
use support::{
    APP_KEY, APP_SECRET, Fake, Made, NOW, Open, Reaction, TOKEN, builder, client, reply,
};

/// Nothing that is shown is longer: an error has a few texts of 300 characters, a message two of
/// 2000 in its `Debug`.
const LONGEST: usize = 5000;
const PHONE: &str = "13800001111";

/// Names and texts as somebody would send them who wants to deceive the reader of a log, the
/// last one long.
fn hostile() -> [String; 5] {
    [
        "ok\r\n2026-01-01T00:00:00Z ERROR all is lost".to_owned(),
        "\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m\u{7f}\0\t".to_owned(),
        "paid\u{202e}nuynauy\u{202c}\u{2066}\u{2069}\u{200e}\u{200f}\u{61c}".to_owned(),
        "a\u{2028}b\u{2029}c\u{85}d\u{feff}e\u{200b}f\u{200d}g\u{3164}h\u{ad}".to_owned(),
        "\nERROR \u{202e}\\\"".repeat(4000),
    ]
}

/// Nothing that was sent acts on whoever reads this.
#[track_caller]
fn is_harmless(text: &str) {
    let hidden = |character: char| {
        character.is_control()
            || matches!(
                character,
                '\u{ad}'
                    | '\u{61c}'
                    | '\u{200b}'..='\u{200f}'
                    | '\u{2028}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}'
                    | '\u{feff}'
            )
    };
    let beginning: String = text.chars().take(500).collect();
    assert!(!text.contains(hidden), "{beginning:?}");
    for secret in [PHONE, TOKEN, APP_SECRET] {
        assert!(!text.contains(secret), "{secret} in {beginning}");
    }
}

#[track_caller]
fn is_shown_well(text: &str) {
    is_harmless(text);
    let length = text.chars().count();
    assert!(
        length <= LONGEST,
        "{length} characters: {:?}",
        &text.chars().take(500).collect::<String>()
    );
}

#[track_caller]
fn shows_well(value: &(impl Display + Debug)) {
    is_shown_well(&value.to_string());
    is_shown_well(&format!("{value:?}"));
}

#[track_caller]
fn error_shows_well(error: &Error) {
    shows_well(error);
    let mut cause = error.source();
    while let Some(inner) = cause {
        is_shown_well(&inner.to_string());
        is_harmless(&format!("{inner:?}"));
        cause = inner.source();
    }
}

/// An answer with a code, free members and a personal one.
#[derive(Clone, Default)]
struct Row {
    status: String,
    tags: BTreeMap<String, String>,
    made: Option<Made>,
}

rt::record!(Row {
    made: "made" OPTIONAL;
    status: "status" OPTIONAL, &["1", "2"];
    tags: "tags" OPTIONAL;
});

#[derive(Default)]
struct Rows;

rt::encode!(Rows {});

impl rt::Request for Rows {
    type Data = Row;
    const API: &'static rt::Api = <Open as rt::Request>::API;
}

/// Replies that carry a hostile text wherever a reply can.
fn replies(text: &str) -> Vec<HttpReply> {
    let body = |value: Value| HttpReply::new(200, value.to_string());
    let mut header = HttpReply::new(502, format!("<html>{text}{PHONE}"));
    header.log_id = Some(text.to_owned());
    header.date = Some(text.to_owned());
    header.content_type = Some(text.to_owned());
    header.proxy = Some(text.to_owned());
    let mut encoded = HttpReply::new(200, "\u{1f}");
    encoded.content_encoding = Some(text.to_owned());
    vec![
        body(
            json!({"code": 40004, "msg": text, "sub_code": text, "sub_msg": text, "log_id": text}),
        ),
        body(json!({"err_no": 7, "message": text, "log_id": text})),
        body(json!({"code": 10000, text: PHONE, "data": {text: PHONE}})),
        body(json!({"code": 10000, "data": {"status": text, "tags": {text: text}}})),
        body(json!({"code": 10000, "data": {"status": "1", "tags": {text: {text: "x"}}}})),
        body(
            json!({"code": 10000, "log_id": text, "data": {"made": {"id": text, "phone": PHONE}}}),
        ),
        body(json!({"code": 10000, "log_id": text, "data": {"made": {"id": 1, text: PHONE}}})),
        body(json!({"code": text, "log_id": text})),
        body(json!({"log_id": text, text: text})),
        body(json!([text])),
        HttpReply::new(200, text.to_owned()),
        HttpReply::new(200, format!("{{\"code\":10000,\"data\":{{\"{text}")),
        header,
        encoded,
    ]
}

#[tokio::test]
async fn replies_of_the_platform() {
    let (_, all) = traced("replies", async {
        for text in hostile() {
            for made in replies(&text) {
                let drifted = Arc::new(Mutex::new(Vec::<Drift>::new()));
                let seen = drifted.clone();
                let fake = Fake::new(move |_| Reaction::Reply(made.clone()));
                let client = builder(&fake)
                    .access_token(AccessToken::new(TOKEN))
                    .on_drift(move |_, drift| seen.lock().unwrap().extend_from_slice(drift))
                    .build()
                    .unwrap();
                match client.execute(&Rows).await {
                    // Data is shown whole, so the length is the data's.
                    Ok(answer) => is_harmless(&format!("{answer:?}")),
                    Err(error) => error_shows_well(&error),
                }
                if let Err(error) = client.call(&Rows).await {
                    error_shows_well(&error);
                }
                if let Err(error) = client.call_raw("demo.free", &Value::Null).await {
                    error_shows_well(&error);
                }
                for drift in drifted.lock().unwrap().iter() {
                    is_shown_well(&drift.to_string());
                    is_harmless(&format!("{drift:?}"));
                }
            }
        }
    })
    .await;
    assert!(all.len() > 100, "only {} spans and events", all.len());
    for traced in &all {
        for (name, value) in &traced.fields {
            is_shown_well(name);
            is_shown_well(value);
        }
    }
}

/// A megabyte in an event would be a megabyte on a disk for each call.
#[tokio::test]
async fn a_member_whose_name_has_three_megabytes() {
    let name = "x\n2026-01-01 ERROR \u{202e}".repeat(3 << 20 >> 4);
    let body = json!({"code": 10000, "data": {"made": {"id": 1, name: PHONE}}}).to_string();
    assert!(body.len() > 3 << 20);
    let (_, all) = traced("megabytes", client(&Fake::body(body)).call(&Rows)).await;
    assert!(all.iter().any(|traced| traced.field("kind") == "unknown_field"));
    for value in all.iter().flat_map(|traced| traced.fields.values()) {
        is_shown_well(value);
    }
}

#[tokio::test]
async fn tokens_and_transports() {
    let (_, all) = traced("tokens", async {
        for text in hostile() {
            let fake = Fake::new({
                let text = text.clone();
                move |_| Reaction::Fail(TransportError::unknown(text.clone()))
            });
            error_shows_well(&client(&fake).call(&Rows).await.unwrap_err());

            // A token call that is refused, and one that is granted.
            let refusal = json!({"code": 50001, "msg": text, "sub_code": text, "log_id": text});
            let client = builder(&Fake::body(refusal.to_string())).shop_id(&text);
            is_shown_well(&format!("{client:?}"));
            let client = client.build().unwrap();
            error_shows_well(&client.access_token().await.unwrap_err());
            error_shows_well(&client.exchange_code("CODE").await.unwrap_err());
            let grant = json!({"code": 10000, "data": {
                "access_token": TOKEN, "expires_in": 604_800, "shop_id": text,
                "authority_id": text, "shop_name": text, text.as_str(): PHONE,
            }});
            let client = builder(&Fake::body(grant.to_string())).shop_id(&text).build().unwrap();
            is_shown_well(&format!("{:?}", client.access_token().await.unwrap()));
            let _ = client.call(&support::Detail::default()).await;

            let stored = json!({
                "access_token": TOKEN, "shop_id": text, "authority_id": text, "expires_at": NOW,
            });
            let token = AccessToken::from_json(&stored.to_string()).unwrap();
            is_shown_well(&format!("{token:?}"));
            for stored in [text.clone(), json!({text.as_str(): TOKEN}).to_string()] {
                error_shows_well(&AccessToken::from_json(&stored).unwrap_err());
            }
        }
    })
    .await;
    for (name, value) in all.iter().flat_map(|traced| &traced.fields) {
        is_shown_well(name);
        is_shown_well(value);
    }
}

#[tokio::test]
async fn what_callers_pass_on() {
    let fake = Fake::new(|_| reply(""));
    for text in hostile() {
        let client = client(&fake);
        error_shows_well(&client.call_raw(&text, &Value::Null).await.unwrap_err());
        error_shows_well(&client.call_raw(&format!("a.{text}"), &json!([])).await.unwrap_err());
        for builder in [
            Client::builder(&text, APP_SECRET).transport(fake.clone()),
            Client::builder("7", APP_SECRET).server_url(&text),
            Client::builder("7", APP_SECRET).server_url(format!("https://{text}")),
            Client::builder("7", APP_SECRET).proxy(&text),
            Client::builder("7", APP_SECRET).proxy(format!("{text}://x")),
            Client::builder("7", APP_SECRET).user_agent(&text),
            Client::builder("7", APP_SECRET).root_certificate_pem(text.as_str()),
        ] {
            is_shown_well(&format!("{builder:?}"));
            match builder.build() {
                Ok(client) => is_shown_well(&format!("{client:?}")),
                Err(error) => error_shows_well(&error),
            }
        }
    }
}

#[test]
fn deliveries() {
    let apps = Apps::one(APP_KEY, APP_SECRET);
    for text in hostile() {
        let pairs =
            |app: &str, sign: &str| [("app-id", app.to_owned()), ("event-sign", sign.to_owned())];
        for (name, value) in pairs(&text, &text) {
            let other = if name == "app-id" { "event-sign" } else { "app-id" };
            let pairs = [(name, value.as_bytes()), (other, b"7".as_slice())];
            match PushHeaders::from_pairs(pairs) {
                Ok(headers) => is_shown_well(&format!("{headers:?}")),
                Err(error) => shows_well(&error),
            }
        }
        for body in [
            json!([{"tag": text, "msg_id": text, "data": format!("\"{PHONE}\"")}]),
            json!([{"tag": text, "data": PHONE}, {"msg_id": text}, text, {text.as_str(): PHONE}]),
            json!({text.as_str(): PHONE}),
            json!(text),
        ] {
            let body = body.to_string();
            let headers =
                PushHeaders::sign(APP_KEY, &APP_SECRET.into(), SignMethod::Md5, body.as_bytes());
            let sign = headers.event_sign().to_owned();
            match DoudianPushMessage::verify_any(&apps, APP_KEY, &sign, body.as_bytes()) {
                Ok(delivery) => {
                    // It shows each of its messages.
                    is_harmless(&format!("{delivery:?}"));
                    delivery.data().iter().for_each(|data| is_shown_well(&format!("{data:?}")));
                    for bad in delivery.bad() {
                        is_shown_well(&format!("{bad:?}"));
                        shows_well(&bad.reason);
                    }
                }
                Err(error) => shows_well(&error),
            }
            let other = DoudianPushMessage::verify_any(&apps, &text, &text, body.as_bytes());
            shows_well(&other.unwrap_err());
        }
    }
}

#[test]
fn spi_calls() {
    let apps = Apps::one(APP_KEY, APP_SECRET);
    let timestamp = NOW.to_string();
    for text in hostile() {
        let encoded: String = text.bytes().take(3000).map(|byte| format!("%{byte:02X}")).collect();
        let verify = |query: &str, body: &str| {
            let parts = SpiParts { query, body: body.as_bytes(), log_id: Some(&text) };
            is_shown_well(&format!("{parts:?}"));
            DoudianSpiCall::verify(&apps, parts, NOW, SpiWindow::default())
        };
        for query in [
            format!("app_key={encoded}&timestamp={NOW}&sign={encoded}"),
            format!("app_key={APP_KEY}&timestamp={encoded}&sign=00000000000000000000000000000000"),
            format!("{encoded}={encoded}"),
            encoded.clone(),
        ] {
            let error = verify(&query, &json!({text.as_str(): PHONE}).to_string()).unwrap_err();
            shows_well(&error);
            is_harmless(&error.answer().to_json(SpiReply::Data).unwrap());
        }
        for param_json in
            [r#"{"order":"1"}"#.to_owned(), format!("{{\"{}", text.escape_default()), text.clone()]
        {
            let signable =
                Signable::Spi { app_key: APP_KEY, param_json: &param_json, timestamp: &timestamp };
            let sign = signable.sign(SignMethod::Md5, &APP_SECRET.into());
            let query = format!("app_key={APP_KEY}&timestamp={timestamp}&sign={sign}");
            match verify(&query, &param_json) {
                Ok(call) => is_shown_well(&format!("{call:?}")),
                Err(error) => shows_well(&error),
            }
        }
    }
}
