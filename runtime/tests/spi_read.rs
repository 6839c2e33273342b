//! What a handler sees of an SPI call is what was signed, however the call was sent.
#![allow(clippy::unwrap_used)]

use doudian_runtime::sign::Signable;
use doudian_runtime::{Apps, DoudianSpiCall, SignMethod, SpiError, SpiParts, SpiWindow};
use serde_json::Value;

const KEY: &str = "7104587322418218527";
const SECRET: &str = "5f8a1f0e-3c1d-4b7a-9e64-0d2b8c6a7f11";
const NOW: i64 = 1_700_000_000;

/// Sends a body with the signature of another text.
fn send(signed: &str, sent: impl AsRef<[u8]>) -> Result<DoudianSpiCall, SpiError> {
    let timestamp = NOW.to_string();
    let sign = Signable::Spi { app_key: KEY, param_json: signed, timestamp: &timestamp }
        .sign(SignMethod::HmacSha256, &SECRET.into());
    let query = format!("app_key={KEY}&timestamp={timestamp}&sign={sign}");
    let parts = SpiParts { query: &query, body: sent.as_ref(), log_id: None };
    DoudianSpiCall::verify(&Apps::one(KEY, SECRET), parts, NOW, SpiWindow::default())
}

#[test]
fn a_key_twice_is_refused_at_any_depth() {
    for (signed, sent, offset) in [
        (r#"{"shop_id":""}"#, r#"{"shop_id":666,"shop_id":""}"#, 0),
        (r#"{"version":null}"#, r#"{"version":99,"version":null}"#, 0),
        (r#"{"m":{"k":null}}"#, r#"{"m":{"k":"forged","k":null}}"#, 5),
        (r#"{"l":[{"k":1}]}"#, r#"{"l":[{"k":2,"k":1}]}"#, 6),
        (r#"{"r":{"a":1}}"#, r#"{"r":{"a":2,"b":3},"r":{"a":1}}"#, 0),
        // Keys are compared without their escapes.
        (r#"{"a":1}"#, r#"{"\u0061":2,"a":1}"#, 0),
        (r#"{"a":1}"#, r#"{"a":2,"\u0061":1}"#, 0),
        (r#"{"/":1}"#, r#"{"\/":2,"/":1}"#, 0),
        (r#"{"😀":1}"#, r#"{"\ud83d\ude00":2,"😀":1}"#, 0),
        (r#"{"":1}"#, r#"{"":2,"":1}"#, 0),
        // Also where both say the same, and where others stand between.
        (r#"{"a":1}"#, r#"{"a":1,"a":1}"#, 0),
        (r#"{"a":1,"b":2,"c":3}"#, r#"{"a":9,"b":2,"c":3,"a":1}"#, 0),
        (r#"{"b":1,"a":2}"#, r#" { "b" : 1 , "a" : 3 , "a" : 2 } "#, 1),
    ] {
        let refused = send(signed, sent).unwrap_err();
        assert_eq!(refused, SpiError::RepeatedMember { offset }, "{sent}");
        assert_eq!((refused.kind(), refused.code()), ("repeated_member", 100_001));
        // Even when just this was signed, and when nothing was.
        assert_eq!(send(sent, sent).unwrap_err(), refused, "{sent}");
        assert_eq!(send("{}", sent).unwrap_err(), refused, "{sent}");
    }
    // The same key in two objects, and keys that only look alike.
    for sent in [
        r#"{"a":{"a":1},"b":[{"a":1},{"a":1}]}"#,
        r#"{"A":1,"a":1,"a ":1,"\u0000a":1,"a\u0000":1,"а":1}"#,
        r#"{"\\u0061":1,"a":1}"#,
        r#"{"é":1,"e\u0301":1}"#,
        // Text that holds JSON is text: what is in it was signed letter by letter.
        r#"{"text":"{\"a\":1,\"a\":2}"}"#,
    ] {
        assert_eq!(send(sent, sent).unwrap().param_json(), sent);
    }
}

#[test]
fn numbers_are_read_as_they_were_signed() {
    let signed = r#"{"trade_order_no":4920430888859306123}"#;
    for spelled in [
        "4920430888859306123",
        "4920430888859306123.0",
        "4920430888859306123.000",
        "4920430888859306123e0",
        "4920430888859306123E+0",
        "4.920430888859306123e18",
        "49204308888593061230e-1",
        "0.04920430888859306123e20",
    ] {
        let call = send(signed, format!(r#"{{"trade_order_no":{spelled}}}"#)).unwrap();
        assert_eq!(call.param_json(), signed, "{spelled}");
        let read: Value = call.to_object().unwrap();
        assert_eq!(read["trade_order_no"].as_u64(), Some(4_920_430_888_859_306_123));
    }
    for (signed, sent) in [
        (r#"{"a":0}"#, r#"{"a":-0.0}"#),
        (r#"{"a":0}"#, r#"{"a":0e99}"#),
        (r#"{"a":-1}"#, r#"{"a":-1e0}"#),
        (r#"{"a":-0}"#, r#"{ "a" : -0 }"#),
        (r#"{"a":1.50}"#, r#"{"a":1.50 }"#),
        (r#"{"a":1e400}"#, r#"{"a" :1e400}"#),
    ] {
        assert_eq!(send(signed, sent).unwrap().param_json(), signed, "{sent}");
    }
    // Only what has the very digits is the same number.
    for sent in
        ["4920430888859306122", "4920430888859306123.1", "4920430888859306124e0", "-0", "1e400"]
    {
        let error = send(signed, format!(r#"{{"trade_order_no":{sent}}}"#)).unwrap_err();
        assert_eq!(error, SpiError::Sign, "{sent}");
    }
    assert_eq!(send(r#"{"a":0}"#, r#"{"a":-0}"#).unwrap_err(), SpiError::Sign);
    assert_eq!(send(r#"{"a":1.5}"#, r#"{"a":1.50}"#).unwrap_err(), SpiError::Sign);
}

#[test]
fn escapes_for_html_are_read_as_what_they_stand_for() {
    let sent = r#"{"b":"<a href='x'>&","a":"\b\f\/"}"#;
    for signed in [
        r#"{"a":"\u0008\u000c/","b":"\u003ca href='x'\u003e\u0026"}"#,
        r#"{"a":"\b\f/","b":"\u003ca href\u003d\u0027x\u0027\u003e\u0026"}"#,
        r#"{"a":"\b\f/","b":"<a href='x'>&"}"#,
    ] {
        let call = send(signed, sent).unwrap();
        assert_eq!(call.param_json(), signed);
        let read: Value = call.to_object().unwrap();
        assert_eq!(read, serde_json::json!({"a": "\u{8}\u{c}/", "b": "<a href='x'>&"}));
    }
}

#[test]
fn nothing_around_the_parameters_is_read() {
    let signed = r#"{"a":1}"#;
    for sent in [
        "\u{feff}{\"a\":1}",
        "{\"a\":1}{}",
        "{\"a\":1},",
        "{\"a\":1}\0",
        "[{\"a\":1}]",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":NaN}",
        "{\"a\":1//\n}",
        "{'a':1}",
        "{\"a\":\"\\ud800\"}",
    ] {
        assert_eq!(send(signed, sent).unwrap_err(), SpiError::Sign, "{sent:?}");
        assert!(send(sent, sent).is_err(), "{sent:?}");
    }
    for sent in [&b"{\"a\":1\xff}"[..], b"\xff\xfe{\x00", b"{\"a\":\"\xed\xa0\x80\"}"] {
        assert_eq!(send(signed, sent).unwrap_err(), SpiError::Sign);
    }
    let sent = send(signed, " {\r\n\t\"a\" : 1 } \n").unwrap();
    assert_eq!(sent.param_json(), signed);
    // A form may be parted from the time elsewhere: neither half is what it should be.
    assert!(send("{\"a\":1}timestamp1", "{\"a\":1}").is_err());
}

#[test]
fn two_signatures_are_of_one_text_each() {
    let timestamp = NOW.to_string();
    let sign = |param_json: &str, method| {
        Signable::Spi { app_key: KEY, param_json, timestamp: &timestamp }
            .sign(method, &SECRET.into())
    };
    let (plain, escaped) = (r#"{"a":"<"}"#, r#"{"a":"\u003c"}"#);
    let (other, sent) = (r#"{"a":"x"}"#, r#"{ "a":"<"}"#);
    for (one, two, read) in
        [(plain, escaped, plain), (escaped, plain, plain), (other, escaped, escaped)]
    {
        for (first, second) in [
            (SignMethod::Md5, SignMethod::HmacSha256),
            (SignMethod::Md5, SignMethod::Md5),
            (SignMethod::HmacSha256, SignMethod::Md5),
        ] {
            let (sign, sign_v2) = (sign(one, first), sign(two, second));
            let query =
                format!("app_key={KEY}&timestamp={timestamp}&sign={sign}&sign_v2={sign_v2}");
            let parts = SpiParts { query: &query, body: sent.as_bytes(), log_id: None };
            let apps = Apps::one(KEY, SECRET);
            let call = DoudianSpiCall::verify(&apps, parts, NOW, SpiWindow::default()).unwrap();
            assert_eq!(call.param_json(), read);
        }
    }
}

#[test]
fn a_large_body_is_verified_in_the_forms_that_large_bodies_have() {
    // Rows as a real call might have, with an escape here and there.
    let row = r#"{"sku":"白色 <M> & 'L'","price":12.50,"count":3,"id":4920430888859306123}"#;
    let rows = vec![row; (3 << 18) / row.len()].join(", ");
    let sent = format!(r#"{{"rows": [{rows}], "a":1}}"#);
    let canonical = doudian_runtime::json::Canonical::parse(&sent).unwrap();
    use doudian_runtime::json::{Escape, Form};
    for escape in [Escape::None, Escape::Go, Escape::Gson] {
        let signed = canonical.to_form(Form { escape, ..Form::default() });
        assert_eq!(send(&signed, &sent).unwrap().param_json(), signed);
    }
    assert_eq!(send(&sent, &sent).unwrap().param_json(), sent);
}

#[test]
fn what_costs_too_much_is_verified_only_as_it_came() {
    let sent = format!(r#"{{"a":[{}]}}"#, vec!["1.5"; 100_000].join(", "));
    let signed = sent.replace(' ', "");
    assert_eq!(send(&signed, &sent).unwrap_err(), SpiError::Sign);
    assert_eq!(send(&sent, &sent).unwrap().param_json(), sent);
    let twice = sent.replace('{', r#"{"a":1,"#);
    assert!(matches!(send(&twice, &twice), Err(SpiError::RepeatedMember { offset: 0 })));
    // What stands as it is signed has no pieces, however much it is.
    let sent = format!(r#"{{"a": [{}]}}"#, vec!["15"; 100_000].join(","));
    let signed = sent.replace(' ', "");
    assert_eq!(send(&signed, &sent).unwrap().param_json(), signed);
}
