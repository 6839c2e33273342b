//! `doudian sign` agrees with the signatures that other clients' own code produced.

mod input;

use std::process::{Command, Output};

use serde_json::{Value, json};

fn sign(input: &[u8], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doudian"));
    input::feed(command.arg("sign").args(arguments), input)
}

fn signed(input: &Value) -> Value {
    let output = sign(input.to_string().as_bytes(), &[]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn vectors() -> Vec<Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/vectors.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// A number that is not an integer stands in the parameters: integral decimals become
/// integers here, while the official client keeps what was typed.
fn has_decimals(vector: &Value) -> bool {
    vector["name"].as_str().unwrap().starts_with("float_")
}

#[test]
fn it_agrees_with_every_vector() {
    let mut checked = 0;
    for vector in vectors() {
        if vector.get("variant_of").is_some() || has_decimals(&vector) {
            continue;
        }
        let name = vector["name"].as_str().unwrap();
        let mut input = json!({});
        for member in ["kind", "app_key", "app_secret", "method", "timestamp", "sign_method"] {
            input[member] = vector[member].clone();
        }
        let text = if vector["kind"] == "push" { "body" } else { "param_text" };
        input[text] = vector["param_text"].clone();
        let output = signed(&input);
        assert_eq!(output["sign"], vector["sign"], "{name}");
        if vector["canonical_param_json"].is_string() {
            assert_eq!(output["canonical"], vector["canonical_param_json"], "{name}");
        }
        if vector["kind"] == "spi" {
            assert_eq!(output["sign_unescaped"], vector["sign_unescaped"], "{name}");
        }
        checked += 1;
    }
    assert!(checked >= 60, "only {checked} vectors were checked");
}

fn request() -> Value {
    json!({
        "app_key": "7104587322418218527",
        "app_secret": "a-very-secret-secret",
        "method": "product.detail",
        "timestamp": 1_700_000_000,
        "param": { "product_id": "1", "a": [ { "c": 1, "b": 2.0 } ] },
    })
}

#[test]
fn explain_shows_the_text_with_the_secret_masked() {
    let output = sign(request().to_string().as_bytes(), &["--explain"]);
    let output: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output["canonical"], r#"{"a":[{"b":2,"c":1}],"product_id":"1"}"#);
    assert_eq!(
        output["signed_text"],
        "***app_key7104587322418218527methodproduct.detailparam_json\
         {\"a\":[{\"b\":2,\"c\":1}],\"product_id\":\"1\"}timestamp1700000000v2***"
    );
    assert_eq!(output["sign_method"], "hmac-sha256");
}

#[test]
fn bad_input_is_told_without_the_secret() {
    let mut without_key = request();
    without_key.as_object_mut().unwrap().remove("app_key");
    let mut bad_kind = request();
    bad_kind["kind"] = "reqest".into();
    let mut bad_method = request();
    bad_method["sign_method"] = "sha1".into();
    let mut bad_text = request();
    bad_text["param_text"] = "{\"a\":".into();
    let mut empty_secret = request();
    empty_secret["app_secret"] = "".into();
    let mut secret_as_number = request();
    secret_as_number["app_secret"] = json!(["a-very-secret-secret"]);
    for (input, expected) in [
        (without_key.to_string(), "the input lacks `app_key`"),
        (bad_kind.to_string(), "unknown `kind`"),
        (bad_method.to_string(), "unknown `sign_method`"),
        (bad_text.to_string(), "ends in the middle of a value"),
        (secret_as_number.to_string(), "`app_secret` must be text"),
        ("[1]".to_owned(), "is not one JSON object"),
        (String::new(), "is not one JSON object"),
        (empty_secret.to_string(), "`app_secret` is empty"),
        ("{\"app_secret\":\"a-very-secret-secret\"".to_owned(), "is not one JSON object"),
    ] {
        let output = sign(input.as_bytes(), &["--explain"]);
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{input}");
        assert!(message.contains(expected), "{message}");
        assert!(!message.contains("a-very-secret-secret"), "{message}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn parameters_given_as_json_keep_every_digit() {
    let input = r#"{"app_key":"1","app_secret":"s","method":"a.b","timestamp":"1",
        "param":{"b":123456789012345678901234567890,"a":[1.0]}}"#;
    let output = sign(input.as_bytes(), &[]);
    let output: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output["canonical"], r#"{"a":[1],"b":123456789012345678901234567890}"#);
}

#[test]
fn a_platform_that_signs_nothing_says_so() {
    let mut input = json!({
        "app_key": "7", "app_secret": "a-secret", "method": "shop.cat.get", "timestamp": 1,
        "param_text": "{}",
    });
    for (platform, said) in [
        ("weixin_shop", "calls of the platform `weixin_shop` are not signed"),
        ("weixin", "no platform `weixin`; there is `doudian`"),
    ] {
        input["platform"] = json!(platform);
        let output = sign(input.to_string().as_bytes(), &[]);
        assert_eq!(output.status.code(), Some(1));
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(error.contains(said) && !error.contains("a-secret"), "{error}");
    }
    input["platform"] = json!("doudian");
    assert!(signed(&input)["sign"].is_string());
}
