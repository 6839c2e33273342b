//! A webhook of the Douyin open platform can be had only with a right signature, and then each
//! of its forms is read.
#![allow(clippy::unwrap_used)]

use doudian_runtime::json::DriftKind;
use doudian_runtime::{
    AppSecret, Apps, BadReason, DouyinEvent, DouyinWebhook, DouyinWebhookHeaders, PushDelivery,
    PushError, PushOutcome,
};
use http::{HeaderMap, HeaderValue, StatusCode};

const KEY: &str = "aw7tduvjdk1a0x3r";
const SECRET: &str = "0f8dd6b1f6d7e2c4a90b53cd10f2e67a";

fn apps() -> Apps {
    Apps::one(KEY, SECRET).and("another key", "another secret").and("no secret", "")
}

fn verify(body: &str) -> Result<DouyinWebhook, PushError> {
    let secret = SECRET.into();
    let headers = DouyinWebhookHeaders::sign(&secret, "7", body.as_bytes());
    DouyinWebhook::verify(&apps(), &headers, body.as_bytes())
}

fn event(body: &str) -> DouyinEvent {
    verify(body).unwrap().into_event()
}

/// What is wrong with a genuine body.
fn reason(body: &str) -> BadReason {
    match event(body) {
        DouyinEvent::Bad(bad) => {
            assert_eq!(bad.text, body, "the whole body is kept");
            bad.reason
        }
        other => panic!("{body} was read: {other:?}"),
    }
}

fn headers(pairs: &[(&'static str, &[u8])]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(*name, HeaderValue::from_bytes(value).unwrap());
    }
    headers
}

#[test]
fn the_signature_is_that_of_other_implementations() {
    // Python's hashlib, for the secret and then the body of the platform's own example.
    let body = br#"{"event":"verify_webhook","client_key":"abc","content":{"challenge":12345}}"#;
    let secret = AppSecret::from("client secret");
    let headers = DouyinWebhookHeaders::sign(&secret, "1", body);
    assert_eq!(headers.signature(), "51b0bc45176e5bec77130f0d47ce8fa9a36134fd");
    let apps = Apps::one("abc", "client secret");
    let webhook = DouyinWebhook::verify(&apps, &headers, body).unwrap();
    assert!(
        matches!(webhook.event(), DouyinEvent::Challenge(reply) if reply == r#"{"challenge":12345}"#)
    );
}

#[test]
fn content_is_an_object_or_text_that_holds_one() {
    for (content, data) in [
        (r#"{"action":"pay_success","order_id":7104587322418218527}"#, None),
        (r#""{\"action\":\"pay_success\"}""#, Some(r#"{"action":"pay_success"}"#)),
        (r#""""#, Some("")),
        ("null", Some("")),
        ("[1]", None),
    ] {
        let body = format!(
            r#"{{"event":"life_trade_order_notify","client_key":"{KEY}","content":{content},"log_id":"2022","more":[{{}}]}}"#
        );
        let webhook = verify(&body).unwrap();
        assert_eq!((webhook.client_key(), webhook.log_id()), (KEY, Some("2022")));
        let DouyinEvent::Event(message) = webhook.event() else { panic!("{webhook:?}") };
        assert_eq!(
            (message.tag.as_str(), message.msg_id.as_str()),
            ("life_trade_order_notify", "7")
        );
        assert_eq!(message.data, data.unwrap_or(content));
        assert!(webhook.drift().is_empty());
    }
}

#[test]
fn broken_text_in_the_content_is_mended_and_named() {
    let webhook =
        verify(r#"{"event":"x","content":{"words":"\ud800!"},"log_id":"\ud800"}"#).unwrap();
    assert!(matches!(webhook.event(), DouyinEvent::Event(_)), "{webhook:?}");
    let drift = webhook.drift();
    assert_eq!(drift.len(), 1);
    assert!(matches!(drift[0].kind, DriftKind::BrokenText), "{:?}", drift[0]);
    let broken = BadReason::BrokenText { member: "event" };
    assert!(
        matches!(event(r#"{"event":"\ud800"}"#), DouyinEvent::Bad(bad) if bad.reason == broken)
    );
}

#[test]
fn a_challenge_is_sent_back_as_it_came() {
    for challenge in ["12345", "-1.50e3", "123456789012345678901234567890", r#""a\"\\\n订单""#] {
        for content in [
            format!(r#"{{"challenge":{challenge}}}"#),
            serde_json::to_string(&format!(r#"{{"more":1,"challenge":{challenge}}}"#)).unwrap(),
        ] {
            let body =
                format!(r#"{{"event":"verify_webhook","client_key":"","content":{content}}}"#);
            let DouyinEvent::Challenge(reply) = event(&body) else { panic!("{body}") };
            assert_eq!(reply, format!(r#"{{"challenge":{challenge}}}"#));
        }
    }
    // It needs no id.
    let body = br#"{"event":"verify_webhook","content":{"challenge":1}}"#;
    let secret = SECRET.into();
    let signature = DouyinWebhookHeaders::sign(&secret, "", body).signature().to_owned();
    let bare = headers(&[("x-douyin-signature", signature.as_bytes())]);
    let webhook = DouyinWebhook::verify_http(&apps(), &bare, body).unwrap();
    assert!(matches!(webhook.event(), DouyinEvent::Challenge(_)));
}

#[test]
fn a_challenge_that_is_none_is_named() {
    let missing = BadReason::Missing { member: "challenge" };
    let wrong = |found| BadReason::WrongKind { member: "challenge", found };
    for (content, expected) in [
        (r#"{"challenge":{}}"#, wrong("object")),
        (r#"{"challenge":[1]}"#, wrong("list")),
        (r#"{"challenge":true}"#, wrong("bool")),
        (r#"{"challenge":null}"#, missing),
        (r#"{"challenge":""}"#, missing),
        ("{}", missing),
        ("null", missing),
        ("[]", missing),
        (r#""12345""#, missing),
        (r#""{\"challenge\":""#, missing),
        (r#"{"challenge":1,"challenge":2}"#, BadReason::Repeated { member: "challenge" }),
    ] {
        let body = format!(r#"{{"event":"verify_webhook","content":{content}}}"#);
        assert_eq!(reason(&body), expected, "{body}");
    }
}

#[test]
fn members_that_cannot_be_read_are_named() {
    for (body, expected) in [
        ("{}", BadReason::Missing { member: "event" }),
        (r#"{"event":""}"#, BadReason::Missing { member: "event" }),
        (r#"{"event":["x"]}"#, BadReason::WrongKind { member: "event", found: "list" }),
        (
            r#"{"event":"x","client_key":{}}"#,
            BadReason::WrongKind { member: "client_key", found: "object" },
        ),
        (r#"{"event":"x","event":"y"}"#, BadReason::Repeated { member: "event" }),
        (r#"{"event":"x","content":{},"content":{}}"#, BadReason::Repeated { member: "content" }),
    ] {
        assert_eq!(reason(body), expected, "{body}");
    }
    // Nothing depends on the platform's id for its own log.
    assert!(matches!(event(r#"{"event":"x","log_id":[],"log_id":{}}"#), DouyinEvent::Event(_)));
    let message = event(r#"{"event":12,"content":"x"}"#);
    assert!(matches!(message, DouyinEvent::Event(message) if message.tag == "12"));
}

#[test]
fn bodies_that_are_no_events_are_refused() {
    for (body, said) in [
        ("", "empty"),
        (" \n", "empty"),
        ("[]", "list"),
        ("\"x\"", "text"),
        ("{\"event\":", ""),
        ("event=x&content=y", ""),
        ("{} {}", ""),
    ] {
        let error = verify(body).unwrap_err();
        assert!(matches!(error, PushError::Body(_)) && error.is_genuine(), "{body}: {error:?}");
        assert!(error.to_string().contains(said), "{body}: {error}");
    }
    let secret = SECRET.into();
    let headers = DouyinWebhookHeaders::sign(&secret, "7", b"{\xff");
    let error = DouyinWebhook::verify(&apps(), &headers, b"{\xff").unwrap_err();
    assert_eq!(error, PushError::NotUtf8(1));
}

#[test]
fn the_signature_must_be_right_digit_by_digit() {
    let body = br#"{"event":"x"}"#;
    let secret = SECRET.into();
    let right = DouyinWebhookHeaders::sign(&secret, "7", body).signature().to_owned();
    let check = |signature: &str, body: &[u8]| {
        let pairs = [("x-douyin-signature", signature.as_bytes()), ("msg-id", b"7")];
        DouyinWebhook::verify_http(&apps(), &headers(&pairs), body).map(drop)
    };
    assert_eq!(check(&right, body), Ok(()));
    let length = |found| PushError::SignLength { found, expected: "40 (SHA-1)" };
    assert_eq!(check(&right.to_uppercase(), body), Err(PushError::SignUpperCase));
    assert_eq!(check(&right[1..], body), Err(length(39)));
    assert_eq!(check(&format!("{right}0"), body), Err(length(41)));
    assert_eq!(check(&"0".repeat(64), body), Err(length(64)));
    assert_eq!(check(&format!("g{}", &right[1..]), body), Err(PushError::SignNotHex));
    for at in 0..right.len() {
        let digit = if &right[at..=at] == "0" { "1" } else { "0" };
        let forged = format!("{}{digit}{}", &right[..at], &right[at + 1..]);
        assert_eq!(check(&forged, body), Err(PushError::Sign), "{at}");
    }
    // Nobody learns of a body before its signature is right.
    for other in [&b"{\"event\":\"y\"}"[..], b"", b"\xff", b"{"] {
        assert_eq!(check(&right, other), Err(PushError::Sign));
    }
}

#[test]
fn the_app_is_the_one_that_has_signed() {
    let signed = |secret: &str, body: &str| {
        let secret = secret.into();
        let headers = DouyinWebhookHeaders::sign(&secret, "7", body.as_bytes());
        let verified = DouyinWebhook::verify(&apps(), &headers, body.as_bytes());
        verified.map(|webhook| webhook.client_key().to_owned())
    };
    let of = |key: &str| format!(r#"{{"event":"x","client_key":"{key}"}}"#);
    assert_eq!(signed(SECRET, &of(KEY)).as_deref(), Ok(KEY));
    assert_eq!(signed("another secret", &of("another key")).as_deref(), Ok("another key"));
    assert_eq!(signed("another secret", &of("")).as_deref(), Ok("another key"));
    assert_eq!(signed("another secret", r#"{"event":"x"}"#).as_deref(), Ok("another key"));
    // Genuine, but for another app than the one whose secret it is, known or not.
    assert_eq!(signed(SECRET, &of("another key")), Err(PushError::OtherApp));
    assert_eq!(signed(SECRET, &of("a foreign key")), Err(PushError::OtherApp));
    // With the empty secret anybody could sign.
    assert_eq!(signed("", &of("no secret")), Err(PushError::Sign));
    let body = of("no secret");
    let headers_of = DouyinWebhookHeaders::from_pairs([]);
    assert_eq!(headers_of, Err(PushError::MissingHeader("X-Douyin-Signature")));
    let empty = "".into();
    let headers = DouyinWebhookHeaders::sign(&empty, "7", body.as_bytes());
    let alone = DouyinWebhook::verify(&Apps::one("no secret", ""), &headers, body.as_bytes());
    assert_eq!(alone.unwrap_err(), PushError::EmptySecret);
    let nobody = DouyinWebhook::verify(&Apps::default(), &headers, body.as_bytes());
    assert_eq!(nobody.unwrap_err(), PushError::Sign);
    // Apps that share a secret are told apart by the key.
    let shared = Apps::one("a", SECRET).and("b", SECRET);
    let (body, secret) = (of("b"), SECRET.into());
    let headers = DouyinWebhookHeaders::sign(&secret, "7", body.as_bytes());
    let webhook = DouyinWebhook::verify(&shared, &headers, body.as_bytes()).unwrap();
    assert_eq!(webhook.client_key(), "b");
}

#[test]
fn headers_that_are_wrong_are_named() {
    let body = br#"{"event":"x"}"#;
    let secret = SECRET.into();
    let signature = DouyinWebhookHeaders::sign(&secret, "7", body).signature().to_owned();
    let signature = signature.as_bytes();
    let check = |signatures: &[&[u8]], ids: &[&[u8]]| {
        let signatures = signatures.iter().map(|value| ("X-Douyin-Signature", *value));
        let pairs: Vec<_> = signatures.chain(ids.iter().map(|value| ("MSG-ID", *value))).collect();
        let found = DouyinWebhookHeaders::from_pairs(pairs.iter().copied());
        let lower: Vec<_> = pairs
            .iter()
            .map(|(name, value)| {
                (if *name == "MSG-ID" { "msg-id" } else { "x-douyin-signature" }, *value)
            })
            .collect();
        let map = headers(&lower);
        assert_eq!(found, DouyinWebhookHeaders::from_http(&map), "the two doors differ");
        DouyinWebhook::verify(&apps(), &found?, body).map(DouyinWebhook::into_event)
    };
    const NAME: &str = "X-Douyin-Signature";
    for (signatures, error) in [
        (&[][..], PushError::MissingHeader(NAME)),
        (&[&b""[..]], PushError::EmptyHeader(NAME)),
        (&[signature, signature], PushError::RepeatedHeader(NAME)),
        (&[signature, &b"0"[..]], PushError::RepeatedHeader(NAME)),
        (&[&b"\xe4\xb8\xad"[..]], PushError::HeaderNotText(NAME)),
    ] {
        assert_eq!(check(signatures, &[b"7"]).unwrap_err(), error);
    }
    // What is genuine is not forgotten because it cannot be remembered.
    for (ids, reason) in [
        (&[][..], BadReason::Missing { member: "Msg-Id" }),
        (&[&b""[..]], BadReason::Missing { member: "Msg-Id" }),
        (&[&b"7"[..], b"7"], BadReason::Repeated { member: "Msg-Id" }),
        (&[&b"7 8"[..]], BadReason::BrokenText { member: "Msg-Id" }),
    ] {
        let event = check(&[signature], ids).unwrap();
        let DouyinEvent::Bad(bad) = event else { panic!("{event:?}") };
        assert_eq!((bad.reason, bad.tag.as_deref(), bad.msg_id), (reason, Some("x"), None));
    }
    let sent = DouyinWebhookHeaders::sign(&secret, "7", body);
    let pairs: Vec<_> = sent.pairs().collect();
    assert_eq!(pairs, [(NAME, sent.signature()), ("Msg-Id", "7")]);
}

#[test]
fn nothing_of_a_webhook_is_shown() {
    let bodies = [
        r#"{"event":"x","content":{"phone":"13800001111"}}"#,
        r#"{"event":"x","event":"y","content":{"phone":"13800001111"}}"#,
        r#"{"event":"verify_webhook","content":{"challenge":13800001111}}"#,
    ];
    for body in bodies {
        let secret = SECRET.into();
        let headers = DouyinWebhookHeaders::sign(&secret, "7\u{1b}", body.as_bytes());
        let webhook = DouyinWebhook::verify(&apps(), &headers, body.as_bytes()).unwrap();
        let text = format!("{webhook:?} {webhook:#?} {headers:?}");
        for hidden in ["13800001111", SECRET, headers.signature(), "\u{1b}"] {
            assert!(!text.contains(hidden), "{text}");
        }
    }
    let error = verify(r#"{"event":13800001111x}"#).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("13800001111"), "{error}");
}

#[test]
fn the_platform_looks_at_the_status() {
    let status = |outcome| DouyinWebhook::reply(outcome).status;
    assert_eq!(status(PushOutcome::Taken), StatusCode::OK);
    assert_eq!(status(PushOutcome::Bad), StatusCode::BAD_REQUEST);
    assert_eq!(status(PushOutcome::Again), StatusCode::SERVICE_UNAVAILABLE);
}
