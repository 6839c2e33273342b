//! Which code says what: for each fault, that which the documents of the method give.

use std::collections::BTreeMap;
use std::sync::Arc;

use doudian_codegen::model::{Api, Body, Model, Platform, Status, TokenPlace};
use doudian_sandbox::{Gateway, ManualClock, embedded_spec};
use reqwest::{Client, Method};
use serde_json::{Value, json};

const NOW: i64 = 1_795_284_600;

/// What is answered where a token is missing, unknown, of another kind or too old, where the body
/// is no object, and where a parameter is missing.
type Row = [i64; 6];

/// What methods answer that document nothing of their own: by platform, and by the generation of
/// their answers.
const USUAL: [(&str, &str, Row); 4] = [
    ("douyin_open", "", [28_001_008, 28_001_008, 28_001_008, 28_001_008, 2_100_005, 2_100_005]),
    (
        "douyin_open",
        "err_no",
        [28_001_003, 28_001_003, 28_001_003, 28_001_008, 28_001_007, 28_001_007],
    ),
    (
        "douyin_open",
        "error",
        [28_001_008, 28_001_008, 28_001_008, 28_001_008, 2_100_005, 2_100_005],
    ),
    ("weixin_shop", "", [41_001, 40_001, 40_001, 42_001, 47_001, 990_007]),
];

/// What methods document themselves for wrong parameters. That of `goodlife.poi.poi.update` is
/// about one parameter, and so is none of them.
const OWN: [(&str, i64); 21] = [
    ("apps.v1.convert_video_id.open_item_id_to_encrypt_id", 28_005_001),
    ("apps.v1.url_link.generate", 28_005_001),
    ("convert_video_id.video_id_to_open_item_id", 28_005_001),
    ("data_analysis.query_short_live_data_with_id", 11_009),
    ("data_analysis.query_small_home_order_data", 11_009),
    ("data_analysis.query_small_home_overview_data", 11_009),
    ("data_analysis.query_small_home_room_data", 11_009),
    ("data_analysis.query_video_data", 11_009),
    ("im.recall.msg", 28_003_036),
    ("qrcode.create", 28_005_001),
    ("solution.add_app_test_relation", 2_100_005),
    ("solution.delete_app_test_relation", 2_100_005),
    ("solution.query_app_test_relation", 2_100_005),
    ("trade.create_order", 10_000),
    ("trade.marketing.query_and_calculate", 10_000),
    ("trade.query_cps", 10_000),
    ("trade.query_order", 10_000),
    ("trade_basic.developer.fulfill_push_status", 10_000),
    ("trade_basic.developer.order_query", 10_000),
    ("trade_basic.developer.query_cps", 10_000),
    ("url_link.query_quota", 28_005_001),
];

struct Called<'m> {
    client: Client,
    url: String,
    platform: &'m Platform,
    api: &'m Api,
}

impl Called<'_> {
    /// The code of the answer to a call with this token and this body.
    async fn code(&self, token: &str, body: &str) -> i64 {
        let mut address = format!("{}{}", self.url, self.api.path);
        let place = self.platform.token_kind(self.api).map(|kind| kind.place);
        if let Some(TokenPlace::Query(name)) = place {
            address.push_str(&format!("?{name}={token}"));
        }
        let verb = Method::from_bytes(self.api.verb.word().as_bytes()).unwrap();
        let mut request = self.client.request(verb, address);
        if let Some(TokenPlace::Header(name)) = place {
            request = request.header(name, token);
        }
        if !self.api.verb.is_bodiless() {
            request = request.header("content-type", "application/json").body(body.to_owned());
        }
        let text = request.send().await.unwrap().text().await.unwrap();
        let answer: Value = serde_json::from_str(&text).unwrap();
        let envelope = self.platform.envelope.as_ref().unwrap();
        let name = self.api.generation.as_deref().unwrap_or(&envelope.code);
        let code = answer.pointer(&format!("/{}", name.replace('.', "/")));
        code.and_then(Value::as_i64).unwrap_or_else(|| panic!("{}: {text}", self.api.method))
    }
}

/// Tokens that the platform gave, by their kind, and empty for the only one.
async fn tokens(gateway: &Gateway, platform: &Platform) -> BTreeMap<String, String> {
    let url = gateway.url_of(&platform.name).unwrap();
    let (key, secret) = (gateway.app_key(), gateway.app_secret());
    let read = async |request: reqwest::RequestBuilder, at: &str| {
        let text = request.send().await.unwrap().text().await.unwrap();
        let answer: Value = serde_json::from_str(&text).unwrap();
        answer.pointer(at).and_then(Value::as_str).expect(&text).to_owned()
    };
    if platform.name == "weixin_shop" {
        let query = format!("grant_type=client_credential&appid={key}&secret={secret}");
        let request = Client::new().get(format!("{url}/cgi-bin/token?{query}"));
        return BTreeMap::from([(String::new(), read(request, "/access_token").await)]);
    }
    let post = |path: &str, body: Value| {
        let request = Client::new().post(format!("{url}{path}"));
        request.header("content-type", "application/json").body(body.to_string())
    };
    let app = json!({
        "client_key": key, "client_secret": secret, "grant_type": "client_credential",
    });
    let user = json!({
        "client_key": key, "client_secret": secret, "grant_type": "authorization_code",
        "code": gateway.issue_code(),
    });
    let app = read(post("/oauth/client_token/", app), "/data/access_token").await;
    let user = read(post("/oauth/access_token/", user), "/data/access_token").await;
    let kinds = [(String::new(), app.clone()), ("client_token".to_owned(), app)];
    kinds.into_iter().chain([("user_token".to_owned(), user)]).collect()
}

fn usual(api: &Api, platform: &Platform) -> Row {
    let generation = api.generation.as_deref().unwrap_or_default();
    let row = USUAL.iter().find(|(name, of, _)| (*name, *of) == (&*platform.name, generation));
    row.unwrap_or_else(|| panic!("{}: {generation}", api.method)).2
}

/// Every method of both platforms, in every family.
#[tokio::test]
async fn every_method_answers_the_code_of_its_documents() {
    let model: Model = embedded_spec().unwrap();
    let clock = Arc::new(ManualClock::new(NOW));
    let gateway = Gateway::builder().clock(clock.clone()).start().await.unwrap();
    for name in ["douyin_open", "weixin_shop"] {
        let platform = model.platforms.iter().find(|it| it.name == name).unwrap();
        let apis = || platform.apis.iter().filter(|it| it.token && it.status != Status::Offline);
        let client = Client::new();
        let url = gateway.url_of(name).unwrap();
        let called = |api| Called { client: client.clone(), url: url.clone(), platform, api };
        let mut wrong = Vec::new();
        let mut expect = |api: &Api, what: &str, code: i64, expected: i64| {
            if code != expected {
                wrong.push(format!("{} ({what}): {code}, not {expected}", api.method));
            }
        };
        clock.set(NOW);
        let old = tokens(&gateway, platform).await;
        // Longer than any of them lives.
        clock.set(NOW + 40 * 86_400);
        for api in apis() {
            let [none, unknown, other, expired, ..] = usual(api, platform);
            let called = called(api);
            let prefix = platform.token_kind(api).map(|kind| kind.prefix).unwrap_or_default();
            expect(api, "no token", called.code("", "{}").await, none);
            let made_up = format!("{prefix}unknown");
            expect(api, "unknown token", called.code(&made_up, "{}").await, unknown);
            expect(api, "another kind of token", called.code("rft.1", "{}").await, other);
            let kind = api.token_kind.as_deref().unwrap_or_default();
            expect(api, "old token", called.code(&old[kind], "{}").await, expired);
        }
        let new = tokens(&gateway, platform).await;
        let is_json =
            |it: &&Api| !it.verb.is_bodiless() && it.body == Body::Json && !it.carries_files();
        for api in apis().filter(is_json) {
            let [.., unreadable, missing] = usual(api, platform);
            let own = OWN.iter().find(|(method, _)| *method == api.method).map(|(_, code)| *code);
            let called = called(api);
            let token = &new[api.token_kind.as_deref().unwrap_or_default()];
            let code = called.code(token, "7").await;
            expect(api, "no object", code, own.unwrap_or(unreadable));
            if api.request.fields.iter().any(|field| field.required) {
                let code = called.code(token, "{}").await;
                expect(api, "no parameter", code, own.unwrap_or(missing));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// The calls that make tokens have codes that no other call answers.
#[tokio::test]
async fn token_calls_have_codes_of_their_own() {
    let gateway = Gateway::builder().start().await.unwrap();
    let url = gateway.url_of("douyin_open").unwrap();
    let right = json!({
        "client_key": gateway.app_key(), "client_secret": gateway.app_secret(),
        "grant_type": "client_credential",
    });
    let cases = [
        ("oauth/client_token", "client_key", "nobody", 10_003),
        ("oauth/client_token", "client_secret", "wrong", 10_013),
        ("oauth/client_token", "grant_type", "wrong", 10_002),
        ("oauth/stable_client_token", "client_key", "", 10_002),
        ("oauth/access_token", "grant_type", "wrong", 2_100_005),
    ];
    for (path, name, value, expected) in cases {
        let mut body = right.clone();
        body[name] = value.into();
        let request = Client::new().post(format!("{url}/{path}/"));
        let request = request.header("content-type", "application/json").body(body.to_string());
        let text = request.send().await.unwrap().text().await.unwrap();
        let answer: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(answer["data"]["error_code"], expected, "{path}, {name}: {text}");
    }
}
