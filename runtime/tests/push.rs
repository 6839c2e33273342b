//! A delivery can be had only with a right signature, and then each of its forms is read.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use doudian_runtime::sign::Signable;
use doudian_runtime::{
    AppSecret, Apps, DoudianPushMessage, DoudianPushResult, PushError, PushHeaders, SignMethod,
};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;

const KEY: &str = "7104587322418218527";
const SECRET: &str = "5f8a1f0e-3c1d-4b7a-9e64-0d2b8c6a7f11";
const METHODS: [SignMethod; 2] = [SignMethod::Md5, SignMethod::HmacSha256];

fn apps() -> Apps {
    Apps::one(KEY, SECRET).and("2", "another secret").and("3", "")
}

fn sign(method: SignMethod, body: &[u8]) -> String {
    PushHeaders::sign(KEY, &SECRET.into(), method, body).event_sign().to_owned()
}

fn verify(body: &[u8]) -> Result<DoudianPushMessage, PushError> {
    DoudianPushMessage::verify_any(&apps(), KEY, &sign(SignMethod::HmacSha256, body), body)
}

fn length(found: usize) -> PushError {
    PushError::SignLength { found, expected: "32 (MD5) or 64 (HMAC-SHA-256)" }
}

/// The vectors of deliveries, which other clients' own code produced.
fn vectors() -> Vec<Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/vectors.json");
    let all: Vec<Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    all.into_iter().filter(|vector| vector["kind"] == "push").collect()
}

#[test]
fn every_vector_is_verified_and_read() {
    let mut read = 0;
    for vector in vectors() {
        let text = |name: &str| vector[name].as_str();
        let (name, key) = (text("name").unwrap(), text("app_key").unwrap());
        let apps = Apps::one(key, text("app_secret").unwrap());
        let body = text("param_text").unwrap().as_bytes();
        for sign in [text("sign"), text("sign_hmac_sha256")].into_iter().flatten() {
            let verified = DoudianPushMessage::verify_any(&apps, key, sign, body);
            if name == "third_party_2026_push_hmac" {
                // Its body is the word `body`: the signature is right, and that is all.
                let error = verified.unwrap_err();
                assert!(matches!(error, PushError::Body(_)), "{error}");
                assert!(error.is_genuine());
                continue;
            }
            let message = verified.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(message.app_key(), key);
            assert_eq!(message.is_probe(), name == "push_probe_tag0", "{name}");
            assert_eq!(message.is_repaired(), vector["body_is_valid_json"] == false, "{name}");
            assert!(message.bad().is_empty(), "{name}");
            agrees(name, &message, &vector["param"]);
            read += 1;

            let mut forged = body.to_vec();
            forged.push(b' ');
            let error = DoudianPushMessage::verify_any(&apps, key, sign, &forged).unwrap_err();
            assert_eq!(error, PushError::Sign, "{name}");
        }
    }
    assert!(read >= 14, "only {read} were read");
}

/// Compares with what the vector's own JSON says was sent.
fn agrees(name: &str, message: &DoudianPushMessage, sent: &Value) {
    if sent.is_null() {
        assert_eq!(name, "push_old_unescaped_data");
        let [only] = message.data() else { panic!("{message:?}") };
        assert_eq!((only.tag.as_str(), only.msg_id.as_str()), ("103", "1"));
        let data: Value = only.to_object().unwrap();
        assert_eq!(data["p_id"], 4_705_288_465_508_532_862_i64);
        assert_eq!(data["s_ids"][0], 4_705_288_465_508_532_862_i64);
        assert_eq!(data["biz"], 2);
        return;
    }
    let sent = sent.as_array().unwrap();
    assert_eq!(message.data().len(), sent.len(), "{name}");
    for (read, sent) in message.data().iter().zip(sent) {
        assert_eq!((&*read.tag, &*read.msg_id), (id(sent, "tag"), id(sent, "msg_id")), "{name}");
        match &sent["data"] {
            Value::String(text) => assert_eq!(&read.data, text, "{name}"),
            other => assert_eq!(&read.to_object::<Value>().unwrap(), other, "{name}"),
        }
    }
}

fn id<'v>(sent: &'v Value, name: &str) -> &'v str {
    sent[name].as_str().unwrap()
}

#[test]
fn what_is_signed_is_the_key_the_bytes_and_the_secret() {
    let body = r#"[{"tag":"100","msg_id":"1","data":"汉"}]"#;
    let secret = AppSecret::from(SECRET);
    for method in METHODS {
        let push = Signable::Push { app_key: KEY, body };
        let headers = PushHeaders::sign(KEY, &secret, method, body.as_bytes());
        assert_eq!(headers.event_sign(), push.sign(method, &secret));
        assert_eq!(headers.pairs(), [("app-id", KEY), ("event-sign", headers.event_sign())]);
        assert_eq!(push.explain(), format!("{KEY}{body}***"));
    }
}

#[test]
fn a_delivery_is_for_one_of_several_apps() {
    let (body, other) = (b"[]", AppSecret::from("another secret"));
    for method in METHODS {
        let headers = PushHeaders::sign("2", &other, method, body);
        let verify =
            |app_id| DoudianPushMessage::verify_any(&apps(), app_id, headers.event_sign(), body);
        assert_eq!(verify("2").unwrap().app_key(), "2");
        // Signed by one app, said to be of another, or of none of ours.
        assert_eq!(verify(KEY).unwrap_err(), PushError::Sign);
        assert_eq!(verify("4").unwrap_err(), PushError::OtherApp);
        assert_eq!(verify("").unwrap_err(), PushError::OtherApp);
    }
    assert_eq!(apps().known("2"), Some("2"));
    assert_eq!(apps().known("4"), None);
}

#[test]
fn an_app_that_is_not_ours_is_refused_with_any_secret() {
    // With no secret, and with one that everybody can read in the source.
    for secret in ["", "00000000-0000-0000-0000-000000000000", SECRET] {
        for method in METHODS {
            let headers = PushHeaders::sign("4", &secret.into(), method, b"[]").clone();
            let sign = headers.event_sign().to_owned();
            let error = DoudianPushMessage::verify_any(&apps(), "4", &sign, b"[]").unwrap_err();
            assert_eq!(error, PushError::OtherApp);
            let error = DoudianPushMessage::verify(KEY, &SECRET.into(), "4", &sign, b"[]");
            assert_eq!(error.unwrap_err(), PushError::OtherApp);
        }
    }
}

#[test]
fn nothing_is_verified_with_an_empty_secret() {
    for method in METHODS {
        let headers = PushHeaders::sign("3", &"".into(), method, b"[]");
        let verified = DoudianPushMessage::verify_any(&apps(), "3", headers.event_sign(), b"[]");
        assert_eq!(verified.unwrap_err(), PushError::EmptySecret);
    }
}

#[test]
fn a_signature_is_lower_case_hex_of_one_of_two_lengths() {
    let body = br#"[{"tag":"100","msg_id":"1","data":"{}"}]"#;
    let verify = |sign: &str| DoudianPushMessage::verify_any(&apps(), KEY, sign, body);
    for method in METHODS {
        let sign = sign(method, body);
        assert!(verify(&sign).is_ok());
        assert!(sign.contains(|digit: char| digit.is_ascii_lowercase()), "a poor example");
        assert_eq!(verify(&sign.to_uppercase()).unwrap_err(), PushError::SignUpperCase);
        // One upper-case digit is enough, wherever it is.
        let letter = sign.rfind(|digit: char| digit.is_ascii_lowercase()).unwrap();
        let mut mixed = sign.clone();
        mixed[letter..=letter].make_ascii_uppercase();
        assert_eq!(verify(&mixed).unwrap_err(), PushError::SignUpperCase);
        assert_eq!(verify(&format!("{}g", &sign[1..])).unwrap_err(), PushError::SignNotHex);
        assert_eq!(verify(&format!("é{}", &sign[2..])).unwrap_err(), PushError::SignNotHex);
        // Every single digit counts.
        for at in 0..sign.len() {
            let digit = if &sign[at..=at] == "0" { "1" } else { "0" };
            let mut forged = sign.clone();
            forged.replace_range(at..=at, digit);
            assert_eq!(verify(&forged).unwrap_err(), PushError::Sign, "{at}");
        }
        let cut = &sign[..sign.len() - 1];
        assert_eq!(verify(cut).unwrap_err(), length(cut.len()));
        assert_eq!(verify(&format!("{sign}0")).unwrap_err(), length(sign.len() + 1));
    }
    for found in [0, 1, 16, 31, 33, 63, 65, 128] {
        assert_eq!(verify(&"0".repeat(found)).unwrap_err(), length(found));
    }
}

#[test]
fn each_header_is_there_once_and_is_text() {
    let good = [("app-id", KEY), ("event-sign", &"0".repeat(32))];
    let with = |pairs: &[(&str, &[u8])]| {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            let name = http::HeaderName::from_bytes(name.as_bytes()).unwrap();
            headers.append(name, HeaderValue::from_bytes(value).unwrap());
        }
        let ours = PushHeaders::from_http(&headers).map(|found| found.app_id().to_owned());
        let pairs = PushHeaders::from_pairs(pairs.iter().copied());
        assert_eq!(pairs.map(|found| found.app_id().to_owned()), ours, "the two doors differ");
        ours
    };
    for (at, (name, _)) in good.into_iter().enumerate() {
        let changed = |values: &[&[u8]]| {
            let mut pairs: Vec<(&str, &[u8])> = vec![("content-length", b"2")];
            for (index, (name, value)) in good.iter().enumerate() {
                if index == at {
                    pairs.extend(values.iter().map(|value| (*name, *value)));
                } else {
                    pairs.push((*name, value.as_bytes()));
                }
            }
            with(&pairs)
        };
        let same = good[at].1.as_bytes();
        assert_eq!(changed(&[]), Err(PushError::MissingHeader(name)));
        assert_eq!(changed(&[b""]), Err(PushError::EmptyHeader(name)));
        assert_eq!(changed(&[same, same]), Err(PushError::RepeatedHeader(name)));
        assert_eq!(changed(&[b"", same]), Err(PushError::RepeatedHeader(name)));
        assert_eq!(changed(&[b"\xe4\xb8\xad"]), Err(PushError::HeaderNotText(name)));
        assert_eq!(changed(&[b"\xff"]), Err(PushError::HeaderNotText(name)));
        assert_eq!(changed(&[b"a b"]), Err(PushError::HeaderNotText(name)));
        assert!(changed(&[same]).is_ok());
    }
    // Names are found in any case.
    let signed = sign(SignMethod::Md5, b"[]");
    let pairs = [("App-Id", KEY.as_bytes()), ("EVENT-SIGN", signed.as_bytes())];
    assert_eq!(with(&pairs), Ok(KEY.to_owned()));
    let mut headers = HeaderMap::new();
    headers.insert("app-id", HeaderValue::from_static(KEY));
    headers.insert("event-sign", HeaderValue::from_str(&signed).unwrap());
    assert!(DoudianPushMessage::verify_http(&apps(), &headers, b"[]").is_ok());
    headers.append("app-id", HeaderValue::from_static("2"));
    let error = DoudianPushMessage::verify_http(&apps(), &headers, b"[]").unwrap_err();
    assert_eq!(error, PushError::RepeatedHeader("app-id"));
}

#[test]
fn the_signature_comes_before_the_body() {
    // Not UTF-8, not JSON: nobody learns that without a right signature.
    for body in [&b"\xff\xfe"[..], b"{", b"", b"\0", b"\xef\xbb\xbf"] {
        let wrong = DoudianPushMessage::verify_any(&apps(), KEY, &"0".repeat(64), body);
        assert_eq!(wrong.unwrap_err(), PushError::Sign);
        assert!(verify(body).unwrap_err().is_genuine());
    }
    let error = verify(b"[{\"tag\":\xff}]").unwrap_err();
    assert_eq!(error, PushError::NotUtf8(8));
}

#[test]
fn kinds_are_distinct_and_stay_what_they_are() {
    let body = verify(b"x").unwrap_err();
    let errors = [
        (PushError::MissingHeader("app-id"), "missing_header", false),
        (PushError::RepeatedHeader("app-id"), "repeated_header", false),
        (PushError::EmptyHeader("app-id"), "empty_header", false),
        (PushError::HeaderNotText("app-id"), "header_not_text", false),
        (PushError::OtherApp, "other_app", false),
        (length(1), "sign_length", false),
        (PushError::SignUpperCase, "sign_upper_case", false),
        (PushError::SignNotHex, "sign_not_hex", false),
        (PushError::EmptySecret, "empty_secret", false),
        (PushError::Sign, "wrong_sign", false),
        (PushError::NotUtf8(1), "not_utf8", true),
        (body, "unreadable_body", true),
    ];
    let kinds: BTreeSet<_> = errors.iter().map(|(error, ..)| error.kind()).collect();
    assert_eq!(kinds.len(), errors.len());
    for (error, kind, genuine) in errors {
        assert_eq!((error.kind(), error.is_genuine()), (kind, genuine), "{error}");
    }
}

#[test]
fn nothing_of_a_delivery_is_shown() {
    let body =
        br#"[{"tag":"100","msg_id":"7","data":"13800001111"},{"tag":[],"phone":"13800001111"}]"#;
    let headers = PushHeaders::sign(KEY, &SECRET.into(), SignMethod::Md5, body);
    let message = DoudianPushMessage::verify_any(&apps(), KEY, headers.event_sign(), body).unwrap();
    assert_eq!((message.data().len(), message.bad().len()), (1, 1));
    for text in [
        format!("{message:?} {message:#?}"),
        message.bad()[0].reason.to_string(),
        format!("{headers:?} {:?}", apps()),
        verify(br#"[{"tag":"100","phone":13800001111x}]"#).unwrap_err().to_string(),
        format!("{:?}", verify(br#"{"13800001111" "13800001111"}"#).unwrap_err()),
        message.data()[0]
            .to_object::<Vec<String>>()
            .map_or_else(|e| e.to_string(), |_| String::new()),
    ] {
        for hidden in ["13800001111", SECRET, headers.event_sign()] {
            assert!(!text.contains(hidden), "{text}");
        }
    }
    assert!(message.bad()[0].text.contains("13800001111"), "it is there for who asks");
}

#[test]
fn a_delivery_is_answered_in_the_platforms_words() {
    for (result, text) in [
        (DoudianPushResult::success(), r#"{"code":0,"msg":"success"}"#),
        (DoudianPushResult::unreadable(), r#"{"code":40041,"msg":"解析推送数据失败"}"#),
        (DoudianPushResult::failed(), r#"{"code":40044,"msg":"接收处理失败消息"}"#),
    ] {
        assert_eq!(result.to_json(), text);
    }
}
