//! Parameters that are `null`: signed as other clients sign them, and taken by the gateway.

use doudian::json::to_string;
use doudian::sandbox::Gateway;
use doudian::sign::{AppSecret, SignMethod, Signable};
use doudian::{DoudianClient, DoudianRequest, Nullable, doudian_api};
use doudian_codegen::{SourceFile, compile, read_dir};
use doudian_tests::{text, vectors, workspace};

/// The parameters of a token as the official Go client sends them.
#[doudian_api(method = "token.create", token = false)]
struct TokenCreate {
    code: String,
    grant_type: String,
    #[doudian(required)]
    shop_id: Nullable<i64>,
    auth_id: Nullable<String>,
    auth_subject_type: Nullable<String>,
}

#[doudian_api(method = "order.searchList")]
struct Top {
    a: Nullable<String>,
    b: i64,
}

mod nested {
    use super::{Inner, Nullable, doudian_api};

    #[doudian_api(method = "order.searchList")]
    pub(super) struct Nested {
        x: Inner,
        #[doudian(required)]
        y: Nullable<Vec<String>>,
    }
}

#[doudian_api]
struct Inner {
    z: Nullable<bool>,
    a: Vec<Nullable<i64>>,
}

/// Signs what a request is written as, and compares with what other clients' own code has made.
fn check<R: DoudianRequest>(request: &R, name: &str) {
    let vector = vectors().into_iter().find(|vector| text(vector, "name") == Some(name)).unwrap();
    let vector = |key: &str| text(&vector, key).unwrap().to_owned();
    let written = to_string(request).unwrap();
    assert_eq!(written, vector("canonical_param_json"), "{name}");
    let (app_key, timestamp) = (vector("app_key"), vector("timestamp"));
    let signable = Signable::Request {
        app_key: &app_key,
        method: R::API.method,
        param_json: &written,
        timestamp: &timestamp,
    };
    let secret = AppSecret::from(vector("app_secret").as_str());
    assert_eq!(signable.sign(SignMethod::HmacSha256, &secret), vector("sign"), "{name}");
}

#[test]
fn null_is_signed_as_the_official_client_signs_it() {
    check(&Top::new(1).a(Nullable::Null), "null_top");
    let inner = Inner::new().a([Nullable::Null, 1.into()]).z(Nullable::Null);
    check(&nested::Nested::new(inner, Nullable::Null), "null_nested");
    let none = || TokenCreate::new("", "authorization_self", 4_463_798).auth_id(Nullable::Null);
    check(&none().auth_subject_type(Nullable::Null), "token_create_self_nulls");
    let code = "82bdc687-eff1-4f63-8444-0b43086c25fd";
    let code = TokenCreate::new(code, "authorization_code", Nullable::Null);
    let code = code.auth_id(Nullable::Null).auth_subject_type(Nullable::Null);
    check(&code, "token_create_code_nulls");
}

const DESCRIPTOR: &str = "\
method: vip.remark
title: 会员备注
request:
  id: { type: i64, required: true }
  remark: { type: string, required: true, nullable: true }
  note: { type: string, nullable: true }
  rows: { type: [Row], required: true }
types:
  Row:
    name: { type: string, required: true, nullable: true }
    count: { type: i32, required: true }
";

#[doudian_api(method = "vip.remark")]
struct Remark {
    id: i64,
    #[doudian(required)]
    remark: Nullable<String>,
    note: Nullable<String>,
    rows: Vec<Row>,
}

#[doudian_api]
struct Row {
    #[doudian(required)]
    name: Nullable<String>,
    count: i32,
}

#[tokio::test]
async fn the_gateway_takes_null_where_the_descriptor_has_it() {
    let mut sources = read_dir(&workspace().join("spec/doudian")).unwrap();
    sources.push(SourceFile::new("vip.remark.yaml", DESCRIPTOR));
    let gateway = Gateway::builder().spec(compile(&sources).unwrap()).start().await.unwrap();
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()
        .unwrap();
    let row = || Row::new(Nullable::Null, 1);
    let request = Remark::new(1, Nullable::Null, [row()]).note(Nullable::Null);
    client.call(&request).await.unwrap();
    client.call(&Remark::new(1, "会员", [row().clone(), Row::new("行", 2)])).await.unwrap();

    for (parameters, place) in [
        (r#"{"id":null,"remark":null,"rows":[]}"#, "id"),
        (r#"{"id":1,"rows":[]}"#, "remark"),
        (r#"{"id":1,"remark":null,"rows":null}"#, "rows"),
        (r#"{"id":1,"remark":null,"rows":[{"count":1}]}"#, "rows[0].name"),
        (r#"{"id":1,"remark":null,"rows":[{"name":null,"count":null}]}"#, "rows[0].count"),
        (r#"{"id":1,"remark":7,"rows":[]}"#, "remark"),
    ] {
        let error = client.call_raw_json("vip.remark", parameters).await.unwrap_err().to_string();
        assert!(error.contains(&format!("`{place}`")), "{parameters}: {error}");
    }
}

/// A required parameter that was made absent again is refused before anything is sent.
#[tokio::test]
async fn what_is_required_is_never_left_out() {
    let client = DoudianClient::builder("key", "secret")
        .server_url("http://127.0.0.1:9")
        .shop_id(1)
        .build()
        .unwrap();
    for (request, field) in [
        (Remark::new(1, Nullable::Absent, []), "remark"),
        (Remark::new(1, "a", [Row::new(Nullable::Absent, 1)]), "name"),
    ] {
        let error = client.call(&request).await.unwrap_err();
        let text = error.to_string();
        let said = format!("parameter `{field}`: it is required, and absent");
        assert!(text.contains(&said), "{text}");
        assert!(text.contains("`Nullable::Null`"), "{text}");
    }
}

#[test]
fn a_stored_request_has_its_nulls_again() {
    let request = Remark::new(1, Nullable::Null, [Row::new(Nullable::Null, 1)]);
    let stored = r#"{"id":1,"note":null,"remark":null,"rows":[{"count":1,"name":null}]}"#;
    for (request, stored) in [
        (request.clone().note(Nullable::Null), stored),
        (request, &stored.replace(r#""note":null,"#, "")),
    ] {
        let row = serde_json::to_string(&request.rows[0]).unwrap();
        assert_eq!(row, r#"{"count":1,"name":null}"#);
        assert_eq!(to_string(&request).unwrap(), stored);
    }
    for (text, value) in [("null", Nullable::Null), ("\"a\"", Nullable::Value("a".to_owned()))] {
        assert_eq!(serde_json::to_string(&value).unwrap(), text);
        assert_eq!(serde_json::from_str::<Nullable<String>>(text).unwrap(), value);
    }
}
