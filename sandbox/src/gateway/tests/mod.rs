//! A second platform on the same server: what is neutral in the gateway is so in fact.

mod bazaar;
mod mall;

use std::collections::HashSet;
use std::sync::Arc;

use doudian_codegen::{SourceFile, compile};
use doudian_runtime::ManualClock;
use doudian_runtime::sign::{SignMethod, Signable};
use reqwest::Client;
use tokio::net::TcpListener;

use self::mall::{FILES, Mall};
use super::Gateway;
use super::engine::Engine;
use super::site::Site;
use crate::json;
use crate::spec::{Served, shared};
use crate::world::App;

const NOW: i64 = 1_795_284_600;
const MALL_HOST: &str = "open.mall.example.com";

/// Doudian, and the mall beside it.
async fn gateway() -> (Gateway, Arc<ManualClock>) {
    let files: Vec<_> = FILES.map(|(path, text)| SourceFile::new(path, text)).into();
    let model = Arc::new(compile(&files).unwrap_or_else(|problems| panic!("{problems}")));
    let mut sites = Site::all(&shared().unwrap());
    sites.push(Site::new(Served::all(&model).next().unwrap(), Arc::new(Mall)));
    let clock = Arc::new(ManualClock::new(NOW));
    let engine = Engine::new(App::demo(), HashSet::new(), clock.clone(), sites, true, None);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (Gateway::run(listener, address, Arc::new(engine)), clock)
}

/// Calls the mall; gives the status and the answer.
async fn mall(url: &str, path: &str, token: &str, body: &str) -> (u16, String) {
    let request = Client::new().post(format!("{url}{path}"));
    let request = request.header("mall-app", App::demo().key).header("mall-token", token);
    let response = request.body(body.to_owned()).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

async fn mall_token(url: &str) -> String {
    let (_, answer) = mall(url, "/token/get", "", "{}").await;
    json::text_of(&json::parse(&answer).unwrap(), "token").unwrap()
}

/// Calls Doudian.
async fn doudian(url: &str, method: &str, token: &str, param_json: &str) -> String {
    let App { key, secret } = App::demo();
    let timestamp = &NOW.to_string();
    let sign = Signable::Request { app_key: &key, method, param_json, timestamp }
        .sign(SignMethod::HmacSha256, &secret);
    let query = format!(
        "app_key={key}&method={method}&access_token={token}&timestamp={timestamp}&v=2\
         &sign_method=hmac-sha256&sign={sign}"
    );
    let url = format!("{url}/{}?{query}", method.replace('.', "/"));
    let response = Client::new().post(url).body(param_json.to_owned()).send().await.unwrap();
    response.text().await.unwrap()
}

#[tokio::test]
async fn a_platform_is_reached_by_its_path_and_by_its_host() {
    let (gateway, _) = gateway().await;
    let url = gateway.url_of("mall").unwrap();
    assert_eq!(url, format!("{}/~mall", gateway.url()));
    assert_eq!(gateway.url_of("bazaar"), None);
    let (status, answer) = mall(&url, "/goods/add", "", "{}").await;
    assert_eq!((status, &*answer), (400, r#"{"errcode":3,"errmsg":"no token"}"#));

    let by_host = Client::new().post(format!("{}/goods/add", gateway.url()));
    let by_host = by_host.header("host", format!("{MALL_HOST}:443")).send().await.unwrap();
    let answer = by_host.text().await.unwrap();
    assert!(answer.starts_with(r#"{"errcode":1,"#), "{answer}");

    // By a path that no other has; any other request is Doudian's, by its path too.
    let (status, answer) = mall(gateway.url(), "/goods/add", "", "{}").await;
    assert_eq!((status, &*answer), (400, r#"{"errcode":3,"errmsg":"no token"}"#));
    let own = gateway.url_of("doudian").unwrap();
    for (url, path) in [(gateway.url(), "/goods/none"), (&*own, "/goods/add")] {
        let (status, answer) = mall(url, path, "", "{}").await;
        assert_eq!(status, 200);
        assert!(answer.contains("isv.app-id-missing"), "{answer}");
    }
    let (_, answer) = mall(gateway.url(), "/~mallorca/goods/add", "", "{}").await;
    assert!(answer.contains("isv.app-id-missing"), "{answer}");
}

#[tokio::test]
async fn each_platform_has_its_own_tokens_and_its_own_codes_for_what_is_wrong() {
    let (gateway, clock) = gateway().await;
    let url = &gateway.url_of("mall").unwrap();
    let (first, second) = (mall_token(url).await, mall_token(url).await);
    assert_ne!(first, second);
    let answer = doudian(gateway.url(), "product.list", &second, "{}").await;
    assert!(answer.contains("isv.access-token-no-existed"), "{answer}");

    for (token, body, code) in [
        (&*first, r#"{"title":"茶"}"#, 0),
        (&second, r#"{"title":"茶"}"#, 0),
        (&second, "{}", 6),
        (&second, r#"{"title":"太长的标题"}"#, 0),
        (&second, r#"{"title":"太长的标题啊"}"#, 6),
        (&second, "[]", 6),
        (&second, "{", 6),
        ("other", "{}", 4),
    ] {
        let (_, answer) = mall(url, "/goods/add", token, body).await;
        assert!(answer.starts_with(&format!(r#"{{"errcode":{code},"#)), "{body}: {answer}");
    }
    clock.advance(300);
    assert!(mall(url, "/goods/add", &first, "{}").await.1.contains("unknown token"));
    assert!(mall(url, "/goods/add", &second, "{}").await.1.contains("`title` is missing"));
    clock.advance(7200);
    assert!(mall(url, "/goods/add", &second, "{}").await.1.contains("old token"));
    assert!(mall(url, "/goods/none", &second, "{}").await.1.contains("no such method"));
}

#[tokio::test]
async fn the_world_and_the_journal_are_the_same_for_all() {
    let (gateway, _) = gateway().await;
    let url = &gateway.url_of("mall").unwrap();
    let token = mall_token(url).await;
    gateway.fail_next("goods.add", 77, "");
    assert!(mall(url, "/goods/add", &token, "{}").await.1.contains(r#""errcode":77"#));
    let (_, added) = mall(url, "/goods/add", &token, r#"{"title":"云雾茶"}"#).await;
    assert!(added.contains(r#""goods_id":3600000000000000001"#), "{added}");

    let create = r#"{"grant_type":"authorization_self","shop_id":"1"}"#;
    let created = doudian(gateway.url(), "token.create", "", create).await;
    let data = json::member(&json::parse(&created).unwrap(), "data").unwrap().clone();
    let own = json::text_of(&data, "access_token").unwrap();
    let listed = doudian(gateway.url(), "product.list", &own, r#"{"page":"0","size":"10"}"#).await;
    assert!(listed.contains("云雾茶") && listed.contains("3600000000000000001"), "{listed}");

    let calls = gateway.calls().into_iter().map(|call| (call.method, call.code, call.accepted));
    let expected = [
        ("token.get", 0, true),
        ("goods.add", 77, false),
        ("goods.add", 0, true),
        ("token.create", 10_000, true),
        ("product.list", 10_000, true),
    ];
    assert!(calls.eq(expected.map(|(method, code, ok)| (method.to_owned(), code, ok))));
}

#[tokio::test]
async fn a_model_of_unknown_ways_alone_is_refused() {
    let files: Vec<_> = FILES.map(|(path, text)| SourceFile::new(path, text)).into();
    let builder = Gateway::builder().spec(compile(&files).unwrap());
    let error = builder.start().await.unwrap_err().to_string();
    assert!(error.contains("`mall`") && error.contains("`doudian_signed`"), "{error}");
}
