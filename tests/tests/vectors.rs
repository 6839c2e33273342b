//! Signatures agree with those that other clients' own code produced.

use doudian_runtime::json::{Canonical, Escape, Form};
use doudian_runtime::sign::{AppSecret, Signable};
use doudian_tests::{text, vectors};
use serde_json::Value;

/// Vectors whose input is not an object or not Unicode: this crate refuses to send such
/// parameters. (`doudian sign` shows what the official client makes of them.)
const REFUSED: &[&str] = &["top_level_array", "top_level_null", "lone_surrogate"];

/// Vectors with decimals: the official client keeps them as they were typed, this crate
/// writes integral ones as integers.
const DECIMALS: &[&str] = &["float_1e21_text", "float_1e21_native"];

#[test]
fn every_request_vector_agrees() {
    let mut checked = 0;
    for vector in vectors() {
        let name = text(&vector, "name").unwrap();
        if text(&vector, "kind") != Some("request") || vector.get("variant_of").is_some() {
            continue;
        }
        let param_text = text(&vector, "param_text").unwrap();
        let canonical = Canonical::parse_object(param_text);
        if REFUSED.contains(&name) {
            assert!(canonical.is_err(), "{name}: must be refused");
            continue;
        }
        let canonical = canonical.unwrap().to_text();
        let expected = text(&vector, "canonical_param_json").unwrap();
        if DECIMALS.contains(&name) {
            assert_eq!(canonical, "{\"v\":1000000000000000000000}", "{name}");
            continue;
        }
        assert_eq!(canonical, expected, "{name}");
        assert_eq!(sign_request(&vector, &canonical), text(&vector, "sign").unwrap(), "{name}");
        if let Some(md5) = text(&vector, "sign_md5") {
            let secret = secret(&vector);
            let signed = request(&vector, &canonical).sign("md5".parse().unwrap(), &secret);
            assert_eq!(signed, md5, "{name}, md5");
        }
        checked += 1;
    }
    assert!(checked >= 45, "only {checked} vectors were checked");
}

#[test]
fn the_formula_holds_for_every_variant() {
    for vector in vectors() {
        if text(&vector, "kind") == Some("request") {
            let canonical = text(&vector, "canonical_param_json").unwrap();
            let name = text(&vector, "name").unwrap();
            assert_eq!(sign_request(&vector, canonical), text(&vector, "sign").unwrap(), "{name}");
        }
    }
}

#[test]
fn every_spi_vector_agrees_in_both_forms() {
    let mut checked = 0;
    for vector in vectors() {
        if text(&vector, "kind") != Some("spi") {
            continue;
        }
        let name = text(&vector, "name").unwrap();
        let canonical = Canonical::parse(text(&vector, "param_text").unwrap()).unwrap();
        let escaped = canonical.to_form(Form { escape: Escape::Go, ..Form::default() });
        let forms = [
            (escaped, "canonical_param_json", "sign"),
            (canonical.to_text(), "canonical_param_json_unescaped", "sign_unescaped"),
        ];
        for (canonical, text_key, sign_key) in forms {
            assert_eq!(canonical, text(&vector, text_key).unwrap(), "{name}");
            let signable = Signable::Spi {
                app_key: text(&vector, "app_key").unwrap(),
                param_json: &canonical,
                timestamp: text(&vector, "timestamp").unwrap(),
            };
            let method = text(&vector, "sign_method").unwrap().parse().unwrap();
            let secret = secret(&vector);
            assert_eq!(signable.sign(method, &secret), text(&vector, sign_key).unwrap(), "{name}");
        }
        checked += 1;
    }
    assert!(checked >= 6, "only {checked} vectors were checked");
}

#[test]
fn every_push_vector_agrees() {
    let mut checked = 0;
    for vector in vectors() {
        if text(&vector, "kind") != Some("push") {
            continue;
        }
        let name = text(&vector, "name").unwrap();
        let push = Signable::Push {
            app_key: text(&vector, "app_key").unwrap(),
            body: text(&vector, "param_text").unwrap(),
        };
        let secret = secret(&vector);
        let method = text(&vector, "sign_method").unwrap().parse().unwrap();
        assert_eq!(push.sign(method, &secret), text(&vector, "sign").unwrap(), "{name}");
        if let Some(hmac) = text(&vector, "sign_hmac_sha256") {
            let method = "hmac-sha256".parse().unwrap();
            assert_eq!(push.sign(method, &secret), hmac, "{name}, hmac");
        }
        checked += 1;
    }
    assert!(checked >= 8, "only {checked} vectors were checked");
}

fn secret(vector: &Value) -> AppSecret {
    AppSecret::from(text(vector, "app_secret").unwrap())
}

fn request<'v>(vector: &'v Value, canonical: &'v str) -> Signable<'v> {
    Signable::Request {
        app_key: text(vector, "app_key").unwrap(),
        method: text(vector, "method").unwrap(),
        param_json: canonical,
        timestamp: text(vector, "timestamp").unwrap(),
    }
}

fn sign_request(vector: &Value, canonical: &str) -> String {
    let method = text(vector, "sign_method").unwrap().parse().unwrap();
    request(vector, canonical).sign(method, &secret(vector))
}
