//! A made-up platform with the transport `json`, played from its descriptor alone: other words,
//! codes and places than any real one has.

use std::sync::Arc;

use doudian_codegen::{SourceFile, compile};
use doudian_runtime::ManualClock;
use reqwest::{Client, Method, Response};

use super::super::Gateway;
use super::NOW;
use crate::json;
use crate::world::App;

const FILES: [(&str, &str); 10] = [
    (
        "bazaar/platform.yaml",
        "platform: bazaar\nspec_version: 1\ntitle: 集市\ncrate: bazaar\nclass_prefix: Bazaar\n\
         host: https://open.bazaar.example.com\n\
         transport: { kind: json, token: { header: bazaar-token } }\n\
         tokens:\n  kind: client_credential\n  path: /oauth/token/\n  app_key: client_key\n  \
         app_secret: client_secret\n  grant_type: client_credential\n  token: ticket\n  \
         expires_in: lives\n\
         envelope:\n  code: status\n  success: 200\n  message: [said, told]\n  log_id: trace\n  \
         data: result\n  legacy:\n\
         \x20   - { code: err_no, success: 0, message: [err_msg, err_tips], log_id: trace }\n\
         \x20   - code: error\n      success: 1\n      message: said\n      errors:\n\
         \x20       - { code: 8, label: 令牌无效, retry: immediately, action: refresh_token, verdict: token_refused }\n\
         \x20       - { code: 7002, label: 旧的, retry: never, action: fix_request }\n\
         errors:\n\
         \x20 - { code: 7001, label: 缺少参数, retry: never, action: fix_request }\n\
         \x20 - { code: 7002, label: 参数无效, retry: never, action: fix_request }\n\
         \x20 - { code: 7003, label: 令牌无效, retry: immediately, action: refresh_token, verdict: token_refused }\n\
         \x20 - { code: 7004, label: 令牌已过期, retry: immediately, action: refresh_token, verdict: token_refused }\n\
         \x20 - { code: 7005, label: 没有这个接口, retry: never, action: fix_request, verdict: gone }\n\
         \x20 - { code: 7006, label: client_key不存在, retry: never, action: configure_app }\n\
         \x20 - { code: 7007, label: client_secret错误, retry: never, action: configure_app }\n",
    ),
    (
        "bazaar/goods.list.yaml",
        "method: goods.list\ntitle: 商品列表\neffect: read\nverb: GET\npath: /v1/goods/\nrequest:\n  \
         page: { type: i32, required: true, label: 页数 }\n  \
         name: { type: string, label: 名称 }\n\
         response:\n  total: { type: i64, required: true, label: 总数 }\n",
    ),
    (
        "bazaar/stall.old.yaml",
        "method: stall.old\ntitle: 旧接口\npath: /old/\ngeneration: error\nrequest:\n  \
         page: { type: i32, required: true, label: 页数 }\n\
         response:\n  total: { type: i64, required: true, label: 总数 }\n",
    ),
    (
        "bazaar/stall.open.yaml",
        "method: stall.open\ntitle: 开摊\nstatus: retired\nhost: https://stalls.example.com\npath: /stalls/\nrequest:\n  \
         gone: { type: i64, label: 旧的, retired: true }\n",
    ),
    (
        "bazaar/stall.list.yaml",
        "method: stall.list\ntitle: 摊位列表\nverb: GET\npath: /stalls/\nrequest:\n  \
         page: { type: i32, required: true, label: 页数 }\n",
    ),
    (
        "bazaar/goods.move.yaml",
        "method: goods.move\ntitle: 移动商品\nrequest:\n  \
         open_id: { type: string, in: query, required: true, label: 用户, pii: open_id }\n  \
         X-Count: { type: i32, in: header, required: true, label: 数量, rename: count }\n  \
         name: { type: string, label: 名称 }\n",
    ),
    (
        "bazaar/goods.own.yaml",
        "method: goods.own\ntitle: 令牌作参数\nverb: GET\ntoken: false\nrequest:\n  \
         bazaar-token: { type: string, in: header, required: true, label: 令牌, rename: own }\n",
    ),
    (
        "bazaar/goods.put.yaml",
        "method: goods.put\ntitle: 修改商品\nverb: PUT\npath: /v1/goods/put\nrequest:\n  \
         name: { type: string, required: true, label: 名称, max_length: 5 }\n",
    ),
    (
        "bazaar/goods.count.yaml",
        "method: goods.count\ntitle: 商品数量\neffect: read\nreply: flat\nresponse:\n  \
         total: { type: i64, required: true, label: 总数 }\n",
    ),
    (
        "bazaar/photo.add.yaml",
        "method: photo.add\ntitle: 上传图片\nrequest:\n  \
         goods_id: { type: i64, required: true, label: 商品ID }\n  \
         photo: { type: file, required: true, label: 图片, max_bytes: 10 }\n\
         errors:\n\
         \x20 - { code: 7100, label: 图片超过上限, retry: never, action: fix_request }\n",
    ),
];

async fn gateway() -> (Gateway, Arc<ManualClock>) {
    let files: Vec<_> = FILES.map(|(path, text)| SourceFile::new(path, text)).into();
    let model = compile(&files).unwrap_or_else(|problems| panic!("{problems}"));
    let clock = Arc::new(ManualClock::new(NOW));
    let gateway = Gateway::builder().spec(model).clock(clock.clone()).start().await.unwrap();
    (gateway, clock)
}

async fn call(
    gateway: &Gateway,
    (verb, path): (Method, &str),
    token: &str,
    body: &str,
) -> (u16, String) {
    let request = Client::new().request(verb, format!("{}{path}", gateway.url()));
    let response = request.header("Bazaar-Token", token).body(body.to_owned()).send().await;
    told(response.unwrap()).await
}

/// The status and the answer, without the id of the call.
async fn told(response: Response) -> (u16, String) {
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    let start = text.find(r#","trace":""#).unwrap_or(text.len());
    let end = text[start..].find(r#"","#).map_or(text.len(), |end| start + end + 1);
    let rest = text[end..].find([',', '}']).map_or("", |at| &text[end + at..]);
    let rest = if end == text.len() { &text[text.len() - 1..] } else { rest };
    let text = if start == text.len() { text.clone() } else { format!("{}{rest}", &text[..start]) };
    (status, text)
}

fn token_body(secret: &str) -> String {
    format!(
        r#"{{"client_key":"{}","client_secret":"{secret}","grant_type":"client_credential"}}"#,
        App::demo().key
    )
}

async fn token(gateway: &Gateway) -> String {
    let body = token_body(App::demo().secret.expose());
    let (_, answer) = call(gateway, (Method::POST, "/oauth/token/"), "", &body).await;
    let answer = json::parse(&answer).unwrap_or_else(|error| panic!("{error}: {answer}"));
    let data = json::member(&answer, "result").unwrap().clone();
    assert_eq!(json::text_of(&data, "lives").unwrap(), "7200");
    json::text_of(&data, "ticket").unwrap()
}

#[tokio::test]
async fn parameters_stand_where_the_verb_says() {
    let (gateway, _) = gateway().await;
    let token = token(&gateway).await;
    let list = "/v1/goods/?page=2&name=%E8%8C%B6";
    for (verb, path, body, expected) in [
        (Method::GET, list, "", r#"{"status":200,"said":"ok","result":{"total""#),
        (Method::GET, "/v1/goods/", "", r#"{"status":7001,"#),
        (Method::GET, "/v1/goods/?page=two", "", r#"{"status":7002,"#),
        (Method::PUT, "/v1/goods/put", r#"{"name":"茶"}"#, r#"{"status":200,"said":"ok"}"#),
        (Method::PUT, "/v1/goods/put", r#"{"name":"太长的名字了"}"#, r#"{"status":7002,"#),
        (Method::PUT, "/v1/goods/put", "[]", r#"{"status":7002,"#),
        (Method::PUT, "/v1/goods/put", "{", r#"{"status":7002,"#),
        // No body is an empty object where the platform does not say otherwise.
        (Method::PUT, "/v1/goods/put", "", r#"{"status":7001,"#),
        (Method::POST, "/goods/count", "{}", r#"{"status":200,"said":"ok","total":"#),
        // Of a verb or a path that is not described.
        (Method::POST, "/v1/goods/put", "{}", r#"{"status":405,"#),
        (Method::GET, "/v1/goods", "", r#"{"status":7005,"#),
        (Method::POST, "/", "{}", r#"{"status":7005,"#),
    ] {
        let (status, answer) = call(&gateway, (verb.clone(), path), &token, body).await;
        assert_eq!(status, 200, "{path}");
        assert!(answer.starts_with(expected), "{verb} {path} {body}: {answer}");
    }
}

#[tokio::test]
async fn a_parameter_is_read_where_its_descriptor_says() {
    let (gateway, _) = gateway().await;
    let token = token(&gateway).await;
    let told = async |query: &str, count: Option<&str>, body: &str| {
        let url = format!("{}/goods/move{query}", gateway.url());
        let mut request = Client::new().post(url).header("bazaar-token", &token);
        if let Some(count) = count {
            request = request.header("x-count", count);
        }
        told(request.body(body.to_owned()).send().await.unwrap()).await.1
    };
    for (query, count, body) in [
        ("?open_id=u-1", "3", r#"{"name":"茶"}"#),
        ("?open_id=u-1", "3", ""),
        ("?other=1&open_id=7", "3", "{}"),
    ] {
        let answer = told(query, Some(count), body).await;
        assert!(answer.starts_with(r#"{"status":200,"#), "{query} {body}: {answer}");
    }
    for (query, count, body, said) in [
        (
            "",
            Some("3"),
            r#"{"open_id":"u-1"}"#,
            "7001,\"said\":\"缺少参数: parameter `open_id` is missing in the query",
        ),
        (
            "?open_id=u-1&X-Count=3",
            None,
            r#"{"X-Count":3}"#,
            "7001,\"said\":\"缺少参数: parameter `X-Count` is missing: it is a header",
        ),
        ("?open_id=u-1", Some("three"), "{}", "7002,"),
        ("?open_id=u-1", Some("3"), "[]", "7002,"),
        ("?open_id=u-1", Some("3"), r#"{"name":1}"#, "7002,"),
    ] {
        let answer = told(query, count, body).await;
        assert!(answer.starts_with(&format!("{{\"status\":{said}")), "{query} {body}: {answer}");
    }
    // A call that carries no token may have a parameter of its name.
    let own = (Method::GET, "/goods/own");
    let (_, answer) = call(&gateway, own, "x", "").await;
    assert!(answer.starts_with(r#"{"status":200,"#), "{answer}");
}

/// One port is every host of the platform; two methods of one path differ in the verb.
#[tokio::test]
async fn a_method_of_another_host_is_answered_too() {
    let (gateway, _) = gateway().await;
    let token = token(&gateway).await;
    for (verb, path, expected) in [
        // What the documentation no longer has is taken as before, and looked at.
        (Method::POST, "/stalls/", 200),
        (Method::POST, "/stalls/?", 7002),
        (Method::GET, "/stalls/?page=1", 200),
        (Method::GET, "/stalls/", 7001),
    ] {
        let body = if path.ends_with('?') { r#"{"gone":"x"}"# } else { r#"{"gone":7}"# };
        let (_, answer) = call(&gateway, (verb.clone(), path), &token, body).await;
        assert!(
            answer.starts_with(&format!(r#"{{"status":{expected},"#)),
            "{verb} {path}: {answer}"
        );
    }
    let by_host = Client::new().post(format!("{}/stalls/", gateway.url()));
    let by_host = by_host.header("host", "stalls.example.com").header("bazaar-token", &token);
    let (_, answer) = told(by_host.body("{}").send().await.unwrap()).await;
    assert!(answer.starts_with(r#"{"status":200,"#), "{answer}");
}

/// In the generation that the descriptor says, with its codes; what it has none for, with those of
/// the newest whose number means nothing else in it.
#[tokio::test]
async fn a_method_answers_in_its_generation() {
    let (gateway, _) = gateway().await;
    let token = token(&gateway).await;
    for (token, body, expected) in [
        (&*token, r#"{"page":1}"#, r#"{"error":1,"said":"ok","result":{"total""#),
        ("other", r#"{"page":1}"#, r#"{"error":8,"said":"令牌无效"#),
        (&token, "{}", r#"{"error":7001,"said":"parameter `page` is missing"#),
        (&token, r#"{"page":"x"}"#, r#"{"error":400,"said":"#),
    ] {
        let (_, answer) = call(&gateway, (Method::POST, "/old/"), token, body).await;
        assert!(answer.starts_with(expected), "{body}: {answer}");
    }
}

#[tokio::test]
async fn tokens_live_as_long_as_they_say() {
    let (gateway, clock) = gateway().await;
    let first = token(&gateway).await;
    let second = token(&gateway).await;
    assert_ne!(first, second);
    let code = async |token: &str| {
        let (_, answer) = call(&gateway, (Method::POST, "/goods/count"), token, "{}").await;
        json::text_of(&json::parse(&answer).unwrap(), "status").unwrap()
    };
    assert_eq!(code(&first).await, "200", "the one before lives on for a while");
    assert_eq!(code("other").await, "7003");
    // No code says that there is none, or that it has no form.
    assert_eq!(code("").await, "7003");
    assert_eq!(code(&"x".repeat(513)).await, "7003");
    clock.advance(300);
    assert_eq!(code(&first).await, "7003");
    assert_eq!(code(&second).await, "200");
    clock.advance(7200);
    assert_eq!(code(&second).await, "7004");
    assert_eq!(gateway.count("client_credential"), 2);
}

#[tokio::test]
async fn an_app_that_is_wrong_gets_no_token() {
    let (gateway, _) = gateway().await;
    let key = App::demo().key;
    for (body, code) in [
        (token_body("another secret"), 7007),
        (token_body("").replace(&key, "other"), 7006),
        (format!(r#"{{"client_key":"{key}","grant_type":"client_credential"}}"#), 7001),
        (format!(r#"{{"client_key":"{key}","grant_type":"password"}}"#), 7002),
        (r#"{"grant_type":"client_credential"}"#.to_owned(), 7001),
        (String::new(), 7001),
        ("{".to_owned(), 7002),
    ] {
        let (_, answer) = call(&gateway, (Method::POST, "/oauth/token/"), "", &body).await;
        assert!(answer.starts_with(&format!(r#"{{"status":{code},"#)), "{body}: {answer}");
        assert!(!answer.contains("another secret"), "{answer}");
    }
    let (_, answer) = call(&gateway, (Method::GET, "/oauth/token/"), "", "").await;
    assert!(answer.starts_with(r#"{"status":405,"#), "{answer}");
}

#[tokio::test]
async fn files_are_held_against_their_limit() {
    let (gateway, _) = gateway().await;
    let token = token(&gateway).await;
    let form = |bytes: usize, id: &str| {
        format!(
            "--b\r\ncontent-disposition: form-data; name=\"goods_id\"\r\n\r\n{id}\r\n--b\r\n\
             content-disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\n{}\r\n--b--\r\n",
            "x".repeat(bytes)
        )
    };
    for (body, expected) in [
        (form(10, "7"), 200),
        (form(11, "7"), 7100),
        (form(10, "seven"), 7002),
        ("--b--\r\n".to_owned(), 7001),
    ] {
        let request = Client::new().post(format!("{}/photo/add", gateway.url()));
        let request = request.header("bazaar-token", &token);
        let request = request.header("content-type", "multipart/form-data; boundary=b");
        let (_, answer) = told(request.body(body).send().await.unwrap()).await;
        assert!(answer.starts_with(&format!(r#"{{"status":{expected},"#)), "{answer}");
    }
}
