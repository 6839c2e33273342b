//! An SPI call can be had only with a right signature and a time that is near.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::time::Duration;

use doudian_runtime::generated as rt;
use doudian_runtime::json::{Canonical, DriftKind, Escape, Form, ReadError, ReadErrorKind};
use doudian_runtime::sign::Signable;
use doudian_runtime::{
    AppSecret, Apps, DoudianSpiCall, SignMethod, Spi, SpiError, SpiParts, SpiReply, SpiRequest,
    SpiResponse, SpiWindow,
};
use serde_json::Value;

const KEY: &str = "7104587322418218527";
const SECRET: &str = "5f8a1f0e-3c1d-4b7a-9e64-0d2b8c6a7f11";
/// 2023-11-15 06:13:20 in China.
const NOW: i64 = 1_700_000_000;
const METHODS: [SignMethod; 2] = [SignMethod::Md5, SignMethod::HmacSha256];

fn apps() -> Apps {
    Apps::one(KEY, SECRET).and("2", "another secret").and("3", "")
}

fn encode(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn post(query: &str, body: impl AsRef<[u8]>) -> Result<DoudianSpiCall, SpiError> {
    let parts = SpiParts { query, body: body.as_ref(), log_id: Some("2023111500") };
    DoudianSpiCall::verify(&apps(), parts, NOW, SpiWindow::default())
}

fn get(query: &str) -> Result<DoudianSpiCall, SpiError> {
    post(query, "")
}

/// The signature of exactly this text.
fn sign(method: SignMethod, param_json: &str) -> String {
    Signable::Spi { app_key: KEY, param_json, timestamp: "1700000000" }.sign(method, &SECRET.into())
}

fn query(sign: &str) -> String {
    format!("app_key={KEY}&timestamp={NOW}&sign={sign}")
}

#[test]
fn a_few_bytes_are_not_made_very_many() {
    let call = |count: usize| {
        let body = format!("{{\"a\":[{}]}}", vec!["1e300"; count].join(","));
        let integer = format!("1{}", "0".repeat(300));
        let signed = format!("{{\"a\":[{}]}}", vec![integer; count].join(","));
        post(&query(&sign(SignMethod::Md5, &signed)), body).map(drop)
    };
    assert_eq!(call(200), Ok(()));
    // Whoever sends this has signed nothing yet when 1 MiB becomes 50 MiB in each form.
    assert_eq!(call(1000), Err(SpiError::Sign));
}

#[test]
fn every_vector_is_verified() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/vectors.json");
    let all: Vec<Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut checked = 0;
    for vector in all.iter().filter(|vector| vector["kind"] == "spi") {
        let text = |name: &str| vector[name].as_str().unwrap();
        let (name, body, method) = (text("name"), text("param_text"), text("sign_method"));
        // Some clients escape for HTML, some do not, and one signs the text as it is.
        let raw = vector["disagrees"]["chrisis58 (raw text)"].as_str();
        let plain = Canonical::parse(body).unwrap().to_form_verbatim(Form::default());
        let go = Form { escape: Escape::Go, ..Form::default() };
        let escaped = Canonical::parse(body).unwrap().to_form_verbatim(go);
        let signs =
            [(Some(text("sign")), &*escaped), (Some(text("sign_unescaped")), &*plain), (raw, body)];
        for (sign, signed) in signs {
            let Some(sign) = sign else { continue };
            for parameter in ["sign", "sign_v2"] {
                let head = format!(
                    "app_key={}&timestamp={}&sign_method={method}&{parameter}={sign}",
                    text("app_key"),
                    text("timestamp")
                );
                let call = post(&head, body).unwrap_or_else(|error| panic!("{name}: {error}"));
                assert_eq!((call.app_key(), call.param_json()), (KEY, signed), "{name}");
                assert_eq!((call.timestamp(), call.log_id()), (NOW, Some("2023111500")));
                assert_eq!(call.to_object::<Value>().unwrap(), vector["param"], "{name}");
                let whole = format!("{head}&param_json={}", encode(body));
                assert_eq!(get(&whole).unwrap().param_json(), signed, "{name}");
                let forged = body.replacen('{', r#"{"x":1,"#, 1).replace(",}", "}");
                assert_eq!(post(&head, forged).unwrap_err(), SpiError::Sign, "{name}");
            }
        }
        checked += 1;
    }
    assert!(checked >= 6, "only {checked} vectors were checked");
}

#[test]
fn each_form_of_the_parameters_may_be_signed() {
    let sent = r#"{"b":"<汉='\b>", "a":{"y":1.0,"x":10000000000000000001}}"#;
    for signed in [
        sent,
        r#"{"a":{"x":10000000000000000001,"y":1.0},"b":"<汉='\u0008>"}"#,
        r#"{"a":{"x":10000000000000000001,"y":1},"b":"<汉='\u0008>"}"#,
        r#"{"a":{"x":10000000000000000001,"y":1.0},"b":"<汉='\b>"}"#,
        r#"{"a":{"x":10000000000000000001,"y":1.0},"b":"\u003c汉='\u0008\u003e"}"#,
        r#"{"a":{"x":10000000000000000001,"y":1},"b":"\u003c汉='\u0008\u003e"}"#,
        r#"{"a":{"x":10000000000000000001,"y":1.0},"b":"\u003c汉\u003d\u0027\b\u003e"}"#,
    ] {
        for method in METHODS {
            let call = post(&query(&sign(method, signed)), sent).unwrap();
            // What is read is what was signed, not what came.
            assert_eq!(call.param_json(), signed);
        }
    }
    for other in [
        // Another number, another order in a list, a member less.
        r#"{"a":{"x":10000000000000000000,"y":1},"b":"<汉='\u0008>"}"#,
        r#"{"a":{"x":10000000000000000001},"b":"<汉='\u0008>"}"#,
        "{}",
        "",
    ] {
        let error = post(&query(&sign(SignMethod::Md5, other)), sent).unwrap_err();
        assert_eq!(error, SpiError::Sign, "{other}");
    }
    let (lists, signed) =
        (r#"{"a":[2,1],"n":null}"#, sign(SignMethod::Md5, r#"{"a":[1,2],"n":null}"#));
    assert_eq!(post(&query(&signed), lists).unwrap_err(), SpiError::Sign);
    let without_null = sign(SignMethod::Md5, r#"{"a":[2,1]}"#);
    assert_eq!(post(&query(&without_null), lists).unwrap_err(), SpiError::Sign);
}

#[test]
fn the_length_tells_the_algorithm_and_one_right_signature_is_enough() {
    let [md5, hmac] = METHODS.map(|method| sign(method, "{}"));
    let wrong = "0".repeat(64);
    for sign in [&md5, &hmac] {
        for method in [
            "",
            "&sign_method=md5",
            "&sign_method=hmac-sha256",
            "&sign_method=2",
            "&sign_method=sha256",
        ] {
            let query = format!("{}{method}", query(sign));
            assert!(post(&query, "{}").is_ok(), "{query}");
        }
    }
    for (sign, sign_v2) in [(&md5, &hmac), (&hmac, &md5), (&wrong, &md5), (&md5, &wrong)] {
        assert!(post(&format!("{}&sign_v2={sign_v2}", query(sign)), "{}").is_ok());
    }
    // The one that is no signature at all does no harm beside a right one.
    for odd in ["x", &md5.to_uppercase(), "%ff"] {
        assert!(post(&format!("{}&sign_v2={odd}", query(&md5)), "{}").is_ok());
        assert!(post(&format!("{}&sign_v2={md5}", query(odd)), "{}").is_ok());
    }
    let both = format!("{}&sign_v2={wrong}", query(&wrong));
    assert_eq!(post(&both, "{}").unwrap_err(), SpiError::Sign);
    for (sign, error) in [
        (md5.to_uppercase(), SpiError::SignUpperCase),
        (hmac.to_uppercase(), SpiError::SignUpperCase),
        (format!("{}g", &md5[1..]), SpiError::SignNotHex),
        ("0".repeat(33), SpiError::SignLength(33)),
        ("1".to_owned(), SpiError::SignLength(1)),
    ] {
        assert_eq!(post(&query(&sign), "{}").unwrap_err(), error);
        // The complaint is about `sign`, when both are no signatures.
        assert_eq!(post(&format!("sign_v2=0&{}", query(&sign)), "{}").unwrap_err(), error);
    }
}

#[test]
fn each_parameter_is_there_once_and_not_empty() {
    let good = |sign: &str| {
        [
            ("app_key", KEY.to_owned()),
            ("timestamp", NOW.to_string()),
            ("sign", sign.to_owned()),
            ("sign_v2", sign.to_owned()),
            ("sign_method", "md5".to_owned()),
            ("param_json", encode("{}")),
        ]
    };
    let good = good(&sign(SignMethod::Md5, "{}"));
    let with = |change: &dyn Fn(&str) -> Vec<Option<&'static str>>| {
        let mut pairs = vec!["access_token=1&&x&access_token=2".to_owned()];
        for (name, value) in &good {
            pairs.extend(
                change(name).into_iter().map(|other| format!("{name}={}", other.unwrap_or(value))),
            );
        }
        get(&pairs.join("&")).map(drop)
    };
    assert_eq!(with(&|_| vec![None]), Ok(()));
    for (name, _) in &good {
        let only = |values: Vec<Option<&'static str>>| {
            with(&move |other| if other == *name { values.clone() } else { vec![None] })
        };
        assert_eq!(only(vec![None, None]), Err(SpiError::RepeatedParameter(name)));
        assert_eq!(only(vec![None, Some("")]), Err(SpiError::RepeatedParameter(name)));
        assert_eq!(only(vec![Some("")]), Err(SpiError::EmptyParameter(name)));
        let missing = match *name {
            // There are two of them, and it need not be there.
            "sign" | "sign_v2" | "sign_method" => Ok(()),
            name => Err(SpiError::MissingParameter(name)),
        };
        assert_eq!(only(vec![]), missing);
        let not_text = only(vec![Some("%ff")]);
        match *name {
            "app_key" | "timestamp" => {
                assert_eq!(not_text, Err(SpiError::ParameterNotText(name)));
            }
            // Nobody learns more without a right signature.
            "param_json" => assert_eq!(not_text, Err(SpiError::Sign)),
            _ => assert_eq!(not_text, Ok(())),
        }
    }
    let unsigned = format!("app_key={KEY}&timestamp={NOW}&param_json=%7B%7D");
    let error = get(&unsigned).unwrap_err();
    assert_eq!((error.code(), error), (100_001, SpiError::MissingParameter("sign")));
    // A name may be encoded as well, and is the same name then.
    let twice = format!("{}&si%67n=1", query(&sign(SignMethod::Md5, "{}")));
    assert_eq!(post(&twice, "{}").unwrap_err(), SpiError::RepeatedParameter("sign"));
    assert_eq!(get("").unwrap_err(), SpiError::MissingParameter("app_key"));
}

#[test]
fn parameters_in_the_query_come_before_the_body() {
    let (one, two) = (r#"{"a": "1 + 1"}"#, r#"{"a":2}"#);
    let head = query(&sign(SignMethod::HmacSha256, one));
    for encoded in [encode(one), "{\"a\":+\"1+%2B+1\"}".to_owned()] {
        let call = post(&format!("{head}&param_json={encoded}"), two).unwrap();
        assert_eq!(call.param_json(), one);
    }
    assert_eq!(post(&head, one).unwrap().param_json(), one);
    assert_eq!(post(&head, two).unwrap_err(), SpiError::Sign);
    assert_eq!(post(&head, "").unwrap_err(), SpiError::MissingParameter("param_json"));
}

#[test]
fn a_call_is_for_one_of_several_apps() {
    for method in METHODS {
        let sent = |key: &str, secret: &str| {
            SpiParts::sign(key, &secret.into(), method, &NOW.to_string(), "{}")
        };
        let call = |key, secret| get(&sent(key, secret).get_query());
        assert_eq!(call("2", "another secret").unwrap().app_key(), "2");
        assert_eq!(call(KEY, "another secret").unwrap_err(), SpiError::Sign);
        assert_eq!(call("3", "").unwrap_err(), SpiError::EmptySecret);
        for secret in ["", SECRET, "00000000-0000-0000-0000-000000000000"] {
            assert_eq!(call("4", secret).unwrap_err(), SpiError::OtherApp);
        }
    }
}

#[test]
fn a_call_is_neither_old_nor_from_the_future() {
    let at = |timestamp: &str, now: i64, window: SpiWindow| {
        let sent = SpiParts::sign(KEY, &SECRET.into(), SignMethod::HmacSha256, timestamp, "{}");
        let query = sent.get_query();
        let parts = SpiParts { query: &query, ..SpiParts::default() };
        DoudianSpiCall::verify(&apps(), parts, now, window).map(|call| call.timestamp())
    };
    let usual = SpiWindow::default();
    for text in ["1700000000", "1700000000999", "2023-11-15 06:13:20"] {
        for (now, expected) in [
            (NOW, Ok(NOW)),
            (NOW + 600, Ok(NOW)),
            (NOW + 601, Err(SpiError::TooOld(601))),
            (NOW - 300, Ok(NOW)),
            (NOW - 301, Err(SpiError::TooNew(301))),
            (i64::MAX, Err(SpiError::TooOld(NOW.abs_diff(i64::MAX)))),
            (i64::MIN, Err(SpiError::TooNew(NOW.abs_diff(i64::MIN)))),
        ] {
            assert_eq!(at(text, now, usual), expected, "{text} at {now}");
        }
    }
    let narrow = SpiWindow { past: Duration::from_secs(1), future: Duration::ZERO };
    assert_eq!(at("1700000000", NOW + 1, narrow), Ok(NOW));
    assert_eq!(at("1700000000", NOW + 2, narrow), Err(SpiError::TooOld(2)));
    assert_eq!(at("1700000001", NOW, narrow), Err(SpiError::TooNew(1)));
    let any = SpiWindow { past: Duration::MAX, future: Duration::MAX };
    assert_eq!(at("0", i64::MAX, any), Ok(0));
    assert_eq!(at("99999999999", NOW, any), Ok(99_999_999_999));
    assert_eq!(at("100000000000", NOW, any), Ok(100_000_000));
    for text in [
        "x",
        "-1700000000",
        "1700000000.0",
        " 1700000000",
        "99999999999999999999",
        "2023-11-15",
        "2023-11-15T06:13:20Z",
        "2023-13-15 06:13:20",
    ] {
        assert_eq!(at(text, NOW, any), Err(SpiError::Timestamp), "{text}");
    }
    // The time is signed, so that another one does not fit the signature; that it is not near
    // is said before anything is digested.
    let at = |time: i64| {
        query(&sign(SignMethod::Md5, "{}")).replace(&NOW.to_string(), &time.to_string())
    };
    assert_eq!(post(&at(1), "{}").unwrap_err(), SpiError::TooOld(NOW.abs_diff(1)));
    assert_eq!(post(&at(NOW + 1), "{}").unwrap_err(), SpiError::Sign);
}

#[test]
fn parameters_are_an_object() {
    let kind = |body: &str| match post(&query(&sign(SignMethod::Md5, body)), body) {
        Err(SpiError::ParamJson(ReadError { kind, .. })) => kind,
        other => panic!("{body}: {other:?}"),
    };
    let found = |found| ReadErrorKind::WrongKind { expected: "object", found };
    assert_eq!(kind("[]"), found("list"));
    assert_eq!(kind("null"), found("null"));
    assert_eq!(kind("\"{}\""), found("text"));
    assert_eq!(kind("{\"a\":"), ReadErrorKind::Truncated);
    assert_eq!(kind("{} x"), ReadErrorKind::Syntax("more text after the value"));
    assert_eq!(kind("{\"a\":\"\0\"}"), ReadErrorKind::Syntax("control character in text"));
    assert_eq!(kind(&format!("{{\"a\":{}", "[".repeat(1 << 20))), ReadErrorKind::TooDeep);

    let secret = AppSecret::from(SECRET);
    let bytes = [SECRET.as_bytes(), b"app_key", KEY.as_bytes(), b"param_json", b"{\"a\":\"\xff\"}"];
    let not_text = [&bytes.concat()[..], b"timestamp1700000000", SECRET.as_bytes()].concat();
    // The push signature of nothing but a text is that of the text and the secret.
    let text = &not_text[..not_text.len() - SECRET.len()];
    let sign = doudian_runtime::PushHeaders::sign("", &secret, SignMethod::Md5, text);
    let error = post(&query(sign.event_sign()), b"{\"a\":\"\xff\"}").unwrap_err();
    assert_eq!(error, SpiError::ParameterNotText("param_json"));
}

/// The parameters of a method.
#[derive(Clone, Default)]
struct PayMsg {
    msg_id: String,
    spi_type: i64,
}

static SPI: Spi =
    Spi {
        name: "sendHome.order.PayMsg", title: "支付成功", reply: SpiReply::Data, errors: &[]
    };

rt::record!(PayMsg {
    msg_id: "msg_id" REQUIRED;
    spi_type: "spi_type" REQUIRED;
});

impl SpiRequest for PayMsg {
    type Data = ();
    const SPI: &'static Spi = &SPI;
}

#[test]
fn parameters_are_read_as_those_of_a_method() {
    let body = r#"{"msg_id":"m1","spi_type":"1","new":{}}"#;
    let sent = SpiParts::sign(KEY, &SECRET.into(), SignMethod::Md5, &NOW.to_string(), body);
    let call = post(sent.query(), sent.body()).unwrap();
    let (message, drift) = call.typed::<PayMsg>().unwrap();
    assert_eq!(message, PayMsg { msg_id: "m1".into(), spi_type: 1 });
    assert_eq!((drift.len(), &drift[0].kind), (2, &DriftKind::UnknownField));
    assert_eq!(call.to_object::<PayMsg>().unwrap(), message);

    let wrong = r#"{"msg_id":"m1","spi_type":"one"}"#;
    let sent = SpiParts::sign(KEY, &SECRET.into(), SignMethod::Md5, &NOW.to_string(), wrong);
    let error = post(sent.query(), sent.body()).unwrap().typed::<PayMsg>().unwrap_err();
    assert_eq!(SpiError::from(error).code(), 100_002);
}

#[test]
fn a_refusal_is_an_answer() {
    let (url, old) = ("https://example.com/spi?app_key=1&timestamp=2", SpiError::TooOld(700));
    let answer = old.answer();
    assert_eq!((answer.code, &answer.data), (100_001, &None));
    let expected = format!(r#"{{"code":100001,"message":"{old}"}}"#);
    assert_eq!(answer.to_json(SpiReply::Data).unwrap(), expected);
    let expected = format!(r#"{{"code":100001,"msg":"{old}"}}"#);
    assert_eq!(answer.to_json(SpiReply::Flat).unwrap(), expected);
    assert_eq!(SpiError::Inner.answer().code, 100_003);
    assert_eq!(SpiResponse::success(()).code, 0);

    let mut headers = http::HeaderMap::new();
    headers.insert("Log-Id", http::HeaderValue::from_static("202311"));
    let uri = url.parse().unwrap();
    let parts = SpiParts::from_http(&uri, &headers, b"{}");
    assert_eq!((parts.query, parts.log_id), ("app_key=1&timestamp=2", Some("202311")));
}

#[test]
fn kinds_are_distinct_and_stay_what_they_are() {
    let json = post(&query(&sign(SignMethod::Md5, "[]")), "[]").unwrap_err();
    let errors = [
        (SpiError::MissingParameter("app_key"), "missing_parameter", 100_002),
        (SpiError::RepeatedParameter("sign"), "repeated_parameter", 100_002),
        (SpiError::EmptyParameter("sign"), "empty_parameter", 100_002),
        (SpiError::ParameterNotText("app_key"), "parameter_not_text", 100_002),
        (SpiError::OtherApp, "other_app", 100_001),
        (SpiError::SignLength(1), "sign_length", 100_001),
        (SpiError::SignUpperCase, "sign_upper_case", 100_001),
        (SpiError::SignNotHex, "sign_not_hex", 100_001),
        (SpiError::EmptySecret, "empty_secret", 100_001),
        (SpiError::Sign, "wrong_sign", 100_001),
        (SpiError::RepeatedMember { offset: 1 }, "repeated_member", 100_001),
        (SpiError::Timestamp, "unreadable_time", 100_001),
        (SpiError::TooOld(1), "too_old", 100_001),
        (SpiError::TooNew(1), "too_new", 100_001),
        (json, "unreadable_parameters", 100_002),
        (SpiError::Inner, "inner", 100_003),
    ];
    let kinds: BTreeSet<_> = errors.iter().map(|(error, ..)| error.kind()).collect();
    assert_eq!(kinds.len(), errors.len());
    for (error, kind, code) in errors {
        assert_eq!((error.kind(), error.code()), (kind, code), "{error}");
    }
}

#[test]
fn nothing_of_a_call_is_shown() {
    let body = r#"{"phone":"13800001111"}"#;
    let sent = SpiParts::sign(KEY, &SECRET.into(), SignMethod::Md5, &NOW.to_string(), body);
    let parts = SpiParts { query: sent.query(), body: body.as_bytes(), log_id: Some("7") };
    let call = DoudianSpiCall::verify(&apps(), parts, NOW, SpiWindow::default()).unwrap();
    let broken = r#"{"13800001111" 13800001111}"#;
    let error = post(&query(&sign(SignMethod::Md5, broken)), broken).unwrap_err();
    let shown = format!("{sent:?} {parts:?} {call:?} {error} {error:?}");
    let signature = sign(SignMethod::Md5, body);
    for hidden in ["13800001111", SECRET, &signature] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}
