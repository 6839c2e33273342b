//! Which kind of access token a method takes, by the words of its document.

use doudian_codegen::SourceFile;
use doudian_codegen::model::TokenPlace;
use doudian_import::openapi::counted;
use doudian_import::{Context, Source};

use crate::support::operation;

/// A platform with tokens of the app and of users.
const SHOP: &str = "\
platform: shops
spec_version: 1
title: Shops
crate: shops-sdk
class_prefix: Shop
host: https://open.example.com
transport: { kind: json, token: { header: access-token, prefix: clt. } }
tokens:
  - { name: client_token, kind: client_credential, path: /oauth/stable/, app_key: k, app_secret: s }
  - name: user_token
    kind: authorization_code
    prefix: act.
    path: /oauth/access_token/
    refresh_path: /oauth/refresh_token/
    app_key: k
    app_secret: s
envelope: { code: code, success: 0, message: message, data: data }
";
/// Another call that makes tokens of the app.
const CALL: &str = "\
method: oauth.client_token
title: Token
token: false
path: /oauth/client_token/
request: { k: string, s: string }
";

#[test]
fn the_words_about_the_header_name_the_kind() {
    let files = [
        SourceFile::new("spec/shops/platform.yaml", SHOP),
        SourceFile::new("spec/shops/oauth/oauth.client_token.yaml", CALL),
    ];
    let model = doudian_codegen::compile(&files).unwrap();
    let context = Context { platform: model.platforms.first(), ..Context::default() };
    for (words, kind) in [
        ("调用/oauth/client_token/生成的token，此token不需要用户授权。", Some("client_token")),
        ("调用 /oauth/client_token/ 生成的 token，", Some("client_token")),
        ("调用 oauth/stable 生成", Some("client_token")),
        ("接口调用凭证，client_token", Some("client_token")),
        ("示例：clt.943da17996fb5c******", Some("client_token")),
        ("调用/oauth/access_token/生成的token，此token需要用户授权。", Some("user_token")),
        ("调用获取 access_token 生成的 token，此 token 需要用户授权。", Some("user_token")),
        ("act.1d1021d2aee3d41f", Some("user_token")),
        // Nothing is invented.
        ("接口调用凭证", None),
        ("token获取接口", None),
        ("", None),
        ("用 /oauth/client_token/ 或 /oauth/access_token/ 生成的 token", None),
    ] {
        let parts = format!(
            "parameters: [{{ name: access_token, in: header, description: \"{words}\", schema: {{ type: string }} }}]"
        );
        let text = operation(&parts);
        let source = Source { name: "api.yaml".to_owned(), bytes: text.into_bytes() };
        let (read, _) = counted(&source, &context);
        let entry = &read.entries[0].1;
        assert_eq!((entry.token, entry.token_kind.as_deref()), (Some(true), kind), "{words}");
    }
}

/// A parameter of the query is the token where its words name a kind, and stays a parameter else.
#[test]
fn a_token_in_the_query_has_its_place() {
    let files = [
        SourceFile::new("spec/shops/platform.yaml", SHOP),
        SourceFile::new("spec/shops/oauth/oauth.client_token.yaml", CALL),
    ];
    let model = doudian_codegen::compile(&files).unwrap();
    let context = Context { platform: model.platforms.first(), ..Context::default() };
    for (name, words, kind) in [
        (
            "access_token",
            "调用/oauth/access_token/生成的token，此token需要用户授权。",
            Some("user_token"),
        ),
        ("access_token", "clt.943da17996fb5c******", Some("client_token")),
        // Nobody knows whose it is.
        ("access_token", "小程序 access_token", None),
        ("verify_token", "act.1d1021d2aee3d41f", None),
    ] {
        let parts = format!(
            "parameters: [{{ name: {name}, in: query, description: \"{words}\", schema: {{ type: string }} }}]"
        );
        let source = Source { name: "api.yaml".to_owned(), bytes: operation(&parts).into_bytes() };
        let (read, _) = counted(&source, &context);
        let entry = &read.entries[0].1;
        assert_eq!(entry.token_kind.as_deref(), kind, "{words}");
        let place = kind.map(|_| TokenPlace::Query(name.to_owned()));
        assert_eq!(entry.token_place, place, "{words}");
        assert_eq!(entry.request.is_none(), kind.is_some(), "{words}");
    }
}
