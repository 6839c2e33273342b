//! How a platform of the transport `json` is called: verbs, paths, and where the data is.
#![allow(clippy::unwrap_used)]

mod support;

use doudian_runtime::generated as rt;
use doudian_runtime::transport::Verb;
use doudian_runtime::{Client, Request, Response};
use serde_json::Value;
use support::Fake;

/// Codes in the answer, and the data of most methods in a member of it.
static SHOP: rt::Platform = rt::Platform {
    name: "shop",
    host: "https://api.shop.example",
    errors: &[],
    envelope: &rt::Envelope {
        table: &rt::Table(
            "Envelope",
            &[
                rt::Field("data", 0, &[]),
                rt::Field("errcode", rt::LENIENT, &[]),
                rt::Field("errmsg", rt::LENIENT, &[]),
            ],
        ),
        parts: &[rt::Part::Data, rt::Part::Code, rt::Part::Message],
        success: 0,
        errors: &[],
        verdicts: &[],
        legacy: &[],
    },
    protocol: &rt::Json { token: rt::TokenPlace::Query("access_token"), prefix: "", tokens: None },
    by_name: &[
        rt::ByName {
            api: rt::Api {
                verb: rt::Verb::Get,
                reply: rt::Reply::Flat,
                places: &[("key", rt::ParameterPlace::Header("key"))],
                ..rt::Api::of(&SHOP, "goods.find", "/api/v2/goods/find/")
            },
            files: &[],
        },
        rt::ByName {
            api: rt::Api {
                token_place: Some(rt::TokenPlace::Header("x-shop-token")),
                ..rt::Api::of(&SHOP, "goods.elsewhere", "/goods/elsewhere")
            },
            files: &[],
        },
        rt::ByName {
            api: rt::Api { token: false, ..rt::Api::of(&SHOP, "key.make", "/key/make") },
            files: &[],
        },
        rt::ByName {
            api: rt::Api { verb: rt::Verb::Put, ..rt::Api::of(&SHOP, "scan.add", "/scan/add") },
            files: &[
                rt::Field("page", rt::FILE, &[]),
                rt::Field("scan", rt::FILE | rt::REQUIRED, &[]),
            ],
        },
    ],
};

/// What every one of the requests asks.
#[derive(Clone, Default)]
struct Asked {
    count: i64,
    name: String,
    ratio: f64,
    tags: rt::Csv,
}

rt::encode!(Asked {
    count: "count" REQUIRED;
    name: "na me" REQUIRED;
    ratio: "ratio" REQUIRED;
    tags: "tags" OPTIONAL;
});

macro_rules! method {
    ($name:ident, $data:ty, $verb:ident, $reply:ident) => {
        struct $name(Asked);

        impl rt::Encode for $name {
            fn table(&self) -> &'static rt::Table {
                self.0.table()
            }

            fn write(&self, writer: &mut rt::Writer) {
                self.0.write(writer);
            }
        }

        impl Request for $name {
            type Data = $data;
            const API: &'static rt::Api = &rt::Api {
                platform: &SHOP,
                method: "goods.list",
                path: "/api/v1/goods/list/",
                verb: rt::Verb::$verb,
                reply: rt::Reply::$reply,
                ..rt::Api::PLAIN
            };
        }
    };
}

method!(Get, Value, Get, Data);
method!(Delete, Value, Delete, Data);
method!(Post, Value, Post, Data);
method!(Put, Value, Put, Data);
method!(Patch, Value, Patch, Data);
method!(Flat, Ids, Post, Flat);
method!(FlatData, WithData, Post, Flat);

#[derive(Clone, Default)]
struct Ids {
    ids: Vec<i64>,
}

rt::record!(Ids { ids: "ids" REQUIRED; });

/// An answer in which a member has the name of that with the data.
#[derive(Clone, Default)]
struct WithData {
    data: Vec<i64>,
}

rt::record!(WithData { data: "data" REQUIRED; });

fn asked() -> Asked {
    Asked { count: -3, name: "茶 & 杯".to_owned(), ratio: 0.5, tags: rt::Csv::from("a,b") }
}

fn client(fake: &std::sync::Arc<Fake>) -> Client {
    Client::of(&SHOP, "key", "secret")
        .transport(fake.clone())
        .access_token(doudian_runtime::AccessToken::new("t-1"))
        .build()
        .unwrap()
}

const OK: &str = r#"{"errcode":0,"data":{"a":1}}"#;

#[tokio::test]
async fn a_request_has_the_verb_and_path_of_its_method() {
    let fake = Fake::body(OK);
    let client = client(&fake);
    client.call(&Get(asked())).await.unwrap();
    client.call(&Delete(asked())).await.unwrap();
    client.call(&Post(asked())).await.unwrap();
    client.call(&Put(asked())).await.unwrap();
    client.call(&Patch(asked())).await.unwrap();
    let sent = fake.requests();
    let verbs: Vec<_> = sent.iter().map(|request| request.verb).collect();
    assert_eq!(verbs, [Verb::Get, Verb::Delete, Verb::Post, Verb::Put, Verb::Patch]);
    let address = "https://api.shop.example/api/v1/goods/list/";
    let query = "count=-3&na%20me=%E8%8C%B6%20%26%20%E6%9D%AF&ratio=0.5&tags=a%2Cb";
    for request in &sent[..2] {
        assert_eq!(request.url, format!("{address}?{query}&access_token=t-1"));
        assert_eq!(request.body, "");
        assert!(!request.headers.iter().any(|(name, _)| *name == "content-type"));
    }
    for request in &sent[2..] {
        assert_eq!(request.url, format!("{address}?access_token=t-1"));
        assert_eq!(request.body, r#"{"count":-3,"na me":"茶 & 杯","ratio":0.5,"tags":"a,b"}"#);
    }
    // What is printed has neither parameters nor token.
    let shown = format!("{:?}", sent[0]);
    assert!(!shown.contains("t-1") && !shown.contains("count"), "{shown}");
}

#[tokio::test]
async fn flat_data_stands_beside_the_codes() {
    let fake = Fake::body(r#"{"errcode":0,"errmsg":"ok","ids":[1,2],"data":{"x":1},"new":1}"#);
    let answer = client(&fake).execute(&Flat(asked())).await.unwrap();
    let drift: Vec<_> = answer.drift().iter().map(|drift| drift.path.as_str()).collect();
    assert_eq!(drift, ["new"]);
    assert_eq!(answer.into_data().unwrap().ids, [1, 2]);

    // What the envelope has the data of other methods in may be of any kind.
    let fake = Fake::body(r#"{"errcode":0,"ids":[3],"data":"x"}"#);
    let answer = client(&fake).execute(&Flat(asked())).await.unwrap();
    assert_eq!(answer.drift(), []);
    assert_eq!(answer.into_data().unwrap().ids, [3]);

    let fake = Fake::body(r#"{"data":[7],"errcode":0}"#);
    let answer = client(&fake).execute(&FlatData(asked())).await.unwrap();
    assert_eq!(answer.drift(), []);
    assert_eq!(answer.into_data().unwrap().data, [7]);
}

#[tokio::test]
async fn a_flat_refusal_is_one() {
    let fake = Fake::body(r#"{"errcode":7,"errmsg":"no","data":"x"}"#);
    let error = client(&fake).call(&Flat(asked())).await.unwrap_err();
    assert_eq!(error.code(), Some(7));
}

/// An answer that was kept is read as it was when it came.
#[test]
fn a_flat_answer_that_was_kept_is_read() {
    let body = br#"{"errcode":0,"ids":[1]}"#;
    let answer = Response::<Ids>::from_slice(Flat::API, body).unwrap();
    assert_eq!(answer.into_data().unwrap().ids, [1]);
    let answer = Response::<Value>::from_slice(Post::API, br#"{"errcode":0,"data":[1]}"#);
    assert_eq!(answer.unwrap().into_data().unwrap(), serde_json::json!([1]));
}

/// A request whose parameters stand in three places.
macro_rules! placed {
    ($name:ident, $verb:ident, $form:literal) => {
        struct $name(Asked);

        impl rt::Encode for $name {
            fn table(&self) -> &'static rt::Table {
                self.0.table()
            }

            fn write(&self, writer: &mut rt::Writer) {
                self.0.write(writer);
            }
        }

        impl Request for $name {
            type Data = Value;
            const API: &'static rt::Api = &rt::Api {
                platform: &SHOP,
                method: "goods.list",
                path: "/goods/",
                verb: rt::Verb::$verb,
                form: $form,
                places: &[
                    ("count", rt::ParameterPlace::Query),
                    ("tags", rt::ParameterPlace::Header("x-tags")),
                    ("not_given", rt::ParameterPlace::Query),
                ],
                ..rt::Api::PLAIN
            };
        }
    };
}

placed!(PlacedPost, Post, false);
placed!(PlacedGet, Get, false);
placed!(PlacedForm, Post, true);

#[tokio::test]
async fn a_body_may_be_a_form_in_one_line() {
    let fake = Fake::body(OK);
    client(&fake).call(&PlacedForm(asked())).await.unwrap();
    let sent = fake.requests();
    let header = |name: &str| {
        sent[0].headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    };
    assert_eq!(header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(header("x-tags"), Some("a,b"));
    // What stands in another place is not in it.
    assert_eq!(sent[0].body, "na%20me=%E8%8C%B6%20%26%20%E6%9D%AF&ratio=0.5");
    assert_eq!(sent[0].url, "https://api.shop.example/goods/?count=-3&access_token=t-1");
}

#[tokio::test]
async fn a_parameter_stands_where_its_descriptor_says() {
    let fake = Fake::body(OK);
    let client = client(&fake);
    client.call(&PlacedPost(asked())).await.unwrap();
    client.call(&PlacedGet(asked())).await.unwrap();
    let sent = fake.requests();
    assert_eq!(sent[0].url, "https://api.shop.example/goods/?count=-3&access_token=t-1");
    assert_eq!(sent[0].body, r#"{"na me":"茶 & 杯","ratio":0.5}"#);
    let query = "count=-3&na%20me=%E8%8C%B6%20%26%20%E6%9D%AF&ratio=0.5&access_token=t-1";
    assert_eq!(sent[1].url, format!("https://api.shop.example/goods/?{query}"));
    for request in &sent {
        assert!(request.headers.contains(&("x-tags", "a,b".to_owned())), "{:?}", request.headers);
        assert!(!format!("{request:?}").contains("a,b"));
    }
}

#[tokio::test]
async fn what_cannot_stand_in_a_header_is_not_sent() {
    let fake = Fake::body(OK);
    let client = client(&fake);
    for tags in ["茶", "a\r\nx-admin: 1", " a", "a\u{7f}", "a\t"] {
        let error = client.call(&PlacedPost(Asked { tags: tags.into(), ..asked() })).await;
        let error = error.unwrap_err();
        assert_eq!(error.outcome(), doudian_runtime::Outcome::NotSent);
        let said = format!("{error} {error:?}");
        assert!(said.contains("`tags` cannot stand in a header"), "{said}");
        assert!(!said.contains("admin") && !said.contains("茶"), "{said}");
    }
    assert!(fake.requests().is_empty());
    client.call(&PlacedPost(Asked { tags: "".into(), ..asked() })).await.unwrap();
}

/// A method that is elsewhere.
macro_rules! elsewhere {
    ($name:ident, $host:literal) => {
        struct $name(Asked);

        impl rt::Encode for $name {
            fn table(&self) -> &'static rt::Table {
                self.0.table()
            }

            fn write(&self, writer: &mut rt::Writer) {
                self.0.write(writer);
            }
        }

        impl Request for $name {
            type Data = Value;
            const API: &'static rt::Api = &rt::Api {
                platform: &SHOP,
                method: "goods.list",
                path: "/goods/",
                host: Some($host),
                ..rt::Api::PLAIN
            };
        }
    };
}

elsewhere!(Elsewhere, "https://developer.shop.example");
elsewhere!(Plain, "http://developer.shop.example");

#[tokio::test]
async fn a_method_of_another_host_is_called_there() {
    let fake = Fake::body(OK);
    client(&fake).call(&Elsewhere(asked())).await.unwrap();
    client(&fake).call(&Post(asked())).await.unwrap();
    // Whoever sets an address wants every call there.
    let gateway = Client::of(&SHOP, "key", "secret")
        .transport(fake.clone())
        .access_token(doudian_runtime::AccessToken::new("t-1"))
        .server_url("http://127.0.0.1:9/~shop/")
        .build()
        .unwrap();
    gateway.call(&Elsewhere(asked())).await.unwrap();
    gateway.call(&Plain(asked())).await.unwrap();
    let urls: Vec<_> = fake.requests().into_iter().map(|request| request.url).collect();
    assert_eq!(urls[0], "https://developer.shop.example/goods/?access_token=t-1");
    assert!(urls[1].starts_with("https://api.shop.example/api/"), "{}", urls[1]);
    assert_eq!(urls[2..], ["http://127.0.0.1:9/~shop/goods/?access_token=t-1"; 2]);
}

#[tokio::test]
async fn no_token_goes_to_a_host_without_tls() {
    let fake = Fake::body(OK);
    let error = client(&fake).call(&Plain(asked())).await.unwrap_err();
    assert_eq!(error.outcome(), doudian_runtime::Outcome::NotSent);
    let said = error.to_string();
    assert!(said.contains("goods.list") && said.contains("plain http"), "{said}");
    assert!(fake.requests().is_empty());
}

/// A platform with two older generations of codes, whose members are in `err_no` and `error`.
static BAZAAR: rt::Platform = rt::Platform {
    name: "bazaar",
    host: "https://api.bazaar.example",
    errors: &[],
    envelope: &rt::Envelope {
        table: &rt::Table(
            "Envelope",
            &[
                rt::Field("code", rt::LENIENT, &[]),
                rt::Field("data", 0, &[]),
                rt::Field("err_msg", rt::LENIENT, &[]),
                rt::Field("err_no", rt::LENIENT, &[]),
                rt::Field("err_tips", rt::LENIENT, &[]),
                rt::Field("error", rt::LENIENT, &[]),
                rt::Field("message", rt::LENIENT, &[]),
            ],
        ),
        parts: &[
            rt::Part::Code,
            rt::Part::Data,
            rt::Part::LegacyMessage,
            rt::Part::LegacyCode(0),
            rt::Part::LegacyMessage,
            rt::Part::LegacyCode(1),
            rt::Part::Message,
        ],
        success: 10000,
        errors: &[],
        verdicts: &[],
        legacy: &[
            rt::Legacy {
                success: 0,
                errors: &[row(8, "令牌已过期"), row(10000, "旧的")],
                verdicts: &[rt::VerdictRow(8, "", rt::Verdict::TokenRefused)],
            },
            rt::Legacy { success: 1, errors: &[row(8, "系统繁忙")], verdicts: &[] },
        ],
    },
    protocol: &rt::Json { token: rt::TokenPlace::Query("access_token"), prefix: "", tokens: None },
    by_name: &[],
};

const fn row(code: i64, label: &'static str) -> rt::ErrorRow {
    rt::ErrorRow { code, sub_code: "", label, retry: rt::Retry::Never, action: rt::Action::Unknown }
}

/// Reads an answer of the bazaar.
fn answered(body: &str) -> Response<Value> {
    static API: rt::Api = rt::Api::of(&BAZAAR, "goods.list", "/goods/");
    Response::from_slice(&API, body.as_bytes()).unwrap()
}

#[test]
fn the_first_generation_counts_whose_code_an_answer_has() {
    for good in [
        r#"{"code":10000,"message":"ok","data":{}}"#,
        r#"{"err_no":0,"err_msg":"ok","data":{}}"#,
        r#"{"err_no":0,"err_tips":"","data":{}}"#,
        r#"{"error":1,"message":"","data":{}}"#,
        r#"{"error":"1","message":"ok","data":{}}"#,
        // In whatever order they stand.
        r#"{"error":8,"err_no":0,"data":{}}"#,
        r#"{"err_no":7,"code":10000,"data":{}}"#,
    ] {
        let answer = answered(good);
        assert!(answer.is_success(), "{good}: {answer:?}");
        assert!(answer.drift().is_empty(), "{good}: {answer:?}");
    }
    for (bad, code, said, label) in [
        (r#"{"err_no":8,"err_tips":"old","err_msg":""}"#, "err_no 8", "old", "令牌已过期"),
        (r#"{"err_no":8,"err_msg":"one","err_tips":"two"}"#, "err_no 8", "one", "令牌已过期"),
        (r#"{"error":8,"message":"busy"}"#, "error 8", "busy", "系统繁忙"),
        (r#"{"error":0,"message":"zero is no success here"}"#, "error 0", "zero", ""),
        (r#"{"error":1,"err_no":10000}"#, "err_no 10000", "", "旧的"),
        (r#"{"code":8,"message":"new","err_no":0}"#, "code 8", "new", ""),
        // A refusal that is taken back is one.
        (r#"{"code":9,"message":"new","data":{},"code":10000}"#, "code 9", "new", ""),
        (r#"{"code":10000,"data":{},"code":"9"}"#, "code 9", "", ""),
        (r#"{"err_no":0,"data":{},"err_no":8}"#, "err_no 8", "", "令牌已过期"),
        (r#"{"err_no":8,"data":{},"err_no":0}"#, "err_no 8", "", "令牌已过期"),
    ] {
        let answer = answered(bad);
        assert!(!answer.is_success(), "{bad}");
        assert!(answer.drift().is_empty(), "{bad}: {answer:?}");
        let error = answer.into_result().unwrap_err();
        let text = error.to_string();
        assert!(text.contains(code) && text.contains(said), "{bad}: {text}");
        assert_eq!(error.advice().map_or("", |row| row.label), label, "{bad}");
        assert_eq!(error.is_token_refused(), label == "令牌已过期", "{bad}");
    }
}

/// A member of a generation that is no code does not make an answer of it.
#[test]
fn an_answer_without_any_code_is_none() {
    static API: rt::Api = rt::Api::of(&BAZAAR, "goods.list", "/goods/");
    for body in [
        r#"{"err_msg":"x"}"#,
        r#"{"error":"x"}"#,
        r#"{"err_no":null,"data":{}}"#,
        r#"{"code":[],"data":{},"code":10000}"#,
    ] {
        assert!(Response::<Value>::from_slice(&API, body.as_bytes()).is_err(), "{body}");
    }
}

#[tokio::test]
async fn a_client_without_a_token_is_told_what_its_platform_has() {
    let fake = Fake::body(OK);
    let client = Client::of(&SHOP, "key", "secret").transport(fake.clone()).build().unwrap();
    let error = client.call(&Post(asked())).await.unwrap_err().to_string();
    assert!(error.contains(".access_token(…)") && error.contains(".token_source(…)"), "{error}");
    assert!(!error.contains("shop_id") && fake.requests().is_empty(), "{error}");
    let error = client.exchange_code("c").await.unwrap_err().to_string();
    assert!(error.contains("platform `shop`"), "{error}");
}

/// Whether or not its binding is compiled in.
#[tokio::test]
async fn a_call_by_name_is_made_as_its_descriptor_says() {
    let fake = Fake::body(r#"{"errcode":0,"ids":[4920430888859306123],"data":{"a":1}}"#);
    let client = client(&fake);
    let asked = serde_json::json!({ "na me": "茶", "count": 3 });
    let found = client.call_raw("goods.find", &asked).await.unwrap();
    assert_eq!(found, serde_json::json!({ "ids": [4_920_430_888_859_306_123_i64] }));
    client.call_raw_json("goods.find", "{}").await.unwrap();
    assert_eq!(client.call_raw("key.make", &asked).await.unwrap(), serde_json::json!({ "a": 1 }));
    // Of which nothing is known.
    assert_eq!(client.call_raw("goods.list", &asked).await.unwrap(), serde_json::json!({ "a": 1 }));
    let requests = fake.requests();
    let sent: Vec<_> = requests
        .iter()
        .map(|request| (request.verb, request.url.as_str(), request.body.as_str()))
        .collect();
    let host = "https://api.shop.example";
    let body = r#"{"count":3,"na me":"茶"}"#;
    assert_eq!(
        sent,
        [
            (
                Verb::Get,
                &*format!("{host}/api/v2/goods/find/?count=3&na%20me=%E8%8C%B6&access_token=t-1"),
                ""
            ),
            (Verb::Get, &*format!("{host}/api/v2/goods/find/?access_token=t-1"), ""),
            (Verb::Post, &*format!("{host}/key/make"), body),
            (Verb::Post, &*format!("{host}/goods/list?access_token=t-1"), body),
        ]
    );
    // A file that is required cannot be there.
    for asked in [serde_json::json!({}), serde_json::json!({ "page": "x" })] {
        let error = client.call_raw("scan.add", &asked).await.unwrap_err();
        assert_eq!(error.kind(), doudian_runtime::ErrorKind::Request);
        assert!(error.to_string().contains(" is a file"), "{error}");
    }
    assert_eq!(fake.requests().len(), 4);
}

/// There, and nowhere else.
#[tokio::test]
async fn a_method_may_have_its_token_in_another_place() {
    let fake = Fake::body(OK);
    let client = client(&fake);
    client.call_raw("goods.elsewhere", &serde_json::json!({})).await.unwrap();
    let requests = fake.requests();
    assert_eq!(requests[0].url, "https://api.shop.example/goods/elsewhere");
    let header = |name: &str| requests[0].headers.iter().find(|(known, _)| *known == name);
    assert_eq!(header("x-shop-token").map(|(_, value)| &**value), Some("t-1"));
    // What cannot stand in a header is not sent.
    let other = client.with_access_token(doudian_runtime::AccessToken::new("t\r\nx: 1"));
    let error = other.call_raw("goods.elsewhere", &serde_json::json!({})).await.unwrap_err();
    assert_eq!(error.outcome(), doudian_runtime::Outcome::NotSent);
    assert_eq!(fake.requests().len(), 1);
}
