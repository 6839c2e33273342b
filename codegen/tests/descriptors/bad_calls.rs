//! How a method is called: paths that are none, and what a transport cannot do.

use doudian_codegen::model::{Model, Reply, Verb};

use crate::support::{Case, at, good, run};

const SHOP: &str = "\
platform: shop
spec_version: 1
title: 商城
class_prefix: Shop
host: https://api.shop.example.com
transport: { kind: json, token: { query: access_token } }
envelope: { code: errcode, success: 0, data: data }
";

/// A method of a platform whose calls are JSON, with this below its title.
macro_rules! shop {
    ($text:literal) => {
        &[
            ("platform.yaml", SHOP),
            ("a.yaml", concat!("method: goods.list\ntitle: 商品\n", $text)),
        ]
    };
}

/// A method of Doudian, with this below its title.
macro_rules! signed {
    ($text:literal) => {
        &[("a.yaml", concat!("method: order.list\ntitle: 订单\n", $text))]
    };
}

pub(crate) const CASES: &[Case] = &[
    at(
        "a path with a query",
        shop!("path: /goods/list?page=1\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "write `/goods/list`",
    ),
    at(
        "a path without its first slash",
        shop!("path: goods/list/\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "write `/goods/list/`",
    ),
    at(
        "a path with a fragment",
        shop!("path: '/goods/list#top'\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "has a fragment",
    ),
    at(
        "a path with a blank",
        shop!("path: /goods /list\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "white space",
    ),
    at(
        "a path that is an address",
        shop!("path: https://api.shop.example.com/goods/list/?a=b\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "write `/goods/list/`",
    ),
    at("a path that is empty", shop!("path: ''\n"), "bad-path", ("a.yaml", 3, 7), "is empty"),
    at(
        "a path with a place for a parameter",
        shop!("path: '/goods/{id}'\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "the same for every call",
    ),
    at("a path in Chinese", shop!("path: /商品\n"), "bad-path", ("a.yaml", 3, 7), "in escapes"),
    at(
        "a path with half an escape",
        shop!("path: /goods%2/list\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "two hexadecimal digits",
    ),
    at("a path that goes up", shop!("path: /v1/../admin\n"), "bad-path", ("a.yaml", 3, 7), "`..`"),
    at(
        "a path that may be another host",
        shop!("path: //evil.example.com/goods\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "an empty segment",
    ),
    at("an unknown verb", shop!("verb: FETCH\n"), "unknown-word", ("a.yaml", 3, 7), "`PATCH`"),
    at("a verb in small letters", shop!("verb: get\n"), "unknown-word", ("a.yaml", 3, 7), "`GET`"),
    at(
        "a list in a query",
        shop!("verb: GET\nrequest:\n  ids: { type: [i64] }\n"),
        "unfit-call",
        ("a.yaml", 5, 16),
        "`csv`",
    ),
    at(
        "a structure in a query",
        shop!("verb: DELETE\nrequest:\n  one: One\ntypes:\n  One: { id: i64 }\n"),
        "unfit-call",
        ("a.yaml", 5, 8),
        "a DELETE request",
    ),
    at(
        "null in a query",
        shop!("verb: GET\nrequest:\n  id: { type: i64, nullable: true }\n"),
        "unfit-call",
        ("a.yaml", 5, 30),
        "has no `null`",
    ),
    at(
        "a form in a request without a body",
        shop!("verb: GET\nbody: form\n"),
        "unfit-call",
        ("a.yaml", 4, 1),
        "without a body has no form",
    ),
    at(
        "a form on a platform that is signed",
        &[("a.yaml", "method: order.list\ntitle: 订单\nbody: form\n")],
        "unfit-call",
        ("a.yaml", 3, 1),
        "only a method of the transport `json`",
    ),
    at(
        "a body of a kind that there is not",
        shop!("body: urlencoded\n"),
        "unknown-word",
        ("a.yaml", 3, 7),
        "`form`",
    ),
    at(
        "a host without its slashes",
        shop!("host: https:developer.example.com\n"),
        "unfit-call",
        ("a.yaml", 3, 7),
        "write `https://developer.example.com`",
    ),
    at(
        "a host with a comma",
        shop!("host: 'https://open.example,com'\n"),
        "unfit-call",
        ("a.yaml", 3, 7),
        "write `https://open.example.com`",
    ),
    at(
        "a host that shows the token",
        shop!("host: http://developer.example.com\n"),
        "unfit-call",
        ("a.yaml", 3, 7),
        "write `https://developer.example.com`",
    ),
    at(
        "a host with a user",
        shop!("host: https://user@developer.example.com\n"),
        "unfit-call",
        ("a.yaml", 3, 7),
        "is not the address of a host",
    ),
    at(
        "a host with a query",
        shop!("host: https://developer.example.com/?a=b\n"),
        "unfit-call",
        ("a.yaml", 3, 7),
        "is not the address of a host",
    ),
    at(
        "a host with a port that is none",
        shop!("host: https://developer.example.com:99999\n"),
        "unfit-call",
        ("a.yaml", 3, 7),
        "is not the address of a host",
    ),
    at("a host that is empty", shop!("host: ''\n"), "unfit-call", ("a.yaml", 3, 7), "`https://…`"),
    at(
        "a host of a method of Doudian",
        signed!("host: https://developer.example.com\n"),
        "unfit-call",
        ("a.yaml", 3, 1),
        "only a method of the transport `json`",
    ),
    at(
        "a platform whose host has a comma",
        &[
            (
                "platform.yaml",
                "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\n\
                 host: 'https://open.example,com'\n",
            ),
            ("a.yaml", "method: goods.list\ntitle: 商品\n"),
        ],
        "bad-platform",
        ("platform.yaml", 5, 7),
        "write `https://open.example.com`",
    ),
    at(
        "a list in a query that a parameter asks for",
        shop!("request:\n  ids: { type: [i64], in: query }\n"),
        "unfit-call",
        ("a.yaml", 4, 16),
        "`ids` cannot stand in a query",
    ),
    at(
        "anything in a header",
        shop!("request:\n  X-Any: { type: any, in: header, rename: x_any }\n"),
        "unfit-call",
        ("a.yaml", 4, 18),
        "without `in` it stands in the body",
    ),
    at(
        "a file in a query",
        shop!("request:\n  photo: { type: file, in: query }\n"),
        "unfit-call",
        ("a.yaml", 4, 18),
        "cannot stand in a query",
    ),
    at(
        "null in a header",
        shop!("request:\n  id: { type: i64, in: header, nullable: true }\n"),
        "unfit-call",
        ("a.yaml", 4, 42),
        "a header, which has no `null`",
    ),
    at(
        "a header whose name is none",
        shop!("request:\n  X Token: { type: string, in: header, rename: x_token }\n"),
        "unfit-call",
        ("a.yaml", 4, 3),
        "cannot be the name of a header",
    ),
    at(
        "a header that is the client's",
        shop!("request:\n  Content-Type: { type: string, in: header, rename: kind }\n"),
        "unfit-call",
        ("a.yaml", 4, 3),
        "the client sets this header",
    ),
    at(
        "two headers that differ in large letters",
        shop!(
            "request:\n  X_Id: { type: i64, in: header }\n  x_id: { type: i64, in: header, rename: other }\n"
        ),
        "unfit-call",
        ("a.yaml", 5, 3),
        "are the same header",
    ),
    at(
        "a default that no header has",
        shop!("request:\n  X_Id: { type: string, in: header, default: 茶 }\n"),
        "bad-default",
        ("a.yaml", 4, 46),
        "visible ASCII",
    ),
    at(
        "the parameter of the token",
        shop!("request:\n  access_token: { type: string, in: query }\n"),
        "unfit-call",
        ("a.yaml", 4, 3),
        "the access token has this name",
    ),
    at(
        "the parameter of the token where the verb has it in the query",
        shop!("verb: GET\nrequest:\n  access_token: string\n"),
        "unfit-call",
        ("a.yaml", 5, 3),
        "`token: false`",
    ),
    at(
        "a place that is none",
        shop!("request:\n  id: { type: i64, in: path }\n"),
        "unknown-word",
        ("a.yaml", 4, 24),
        "`header`",
    ),
    at(
        "a place inside a structure",
        shop!("request:\n  one: One\ntypes:\n  One: { id: { type: i64, in: query } }\n"),
        "misplaced-in",
        ("a.yaml", 6, 27),
        "a field of `request` itself",
    ),
    at(
        "a place in an answer",
        shop!("response:\n  id: { type: i64, in: header }\n"),
        "misplaced-in",
        ("a.yaml", 4, 20),
        "only a parameter of a method",
    ),
    at(
        "a place in a message",
        &[("a.yaml", "message: doudian_a_B\ntitle: 消息\ndata:\n  id: { type: i64, in: query }\n")],
        "misplaced-in",
        ("a.yaml", 4, 20),
        "only a parameter of a method",
    ),
    at(
        "a place in an SPI call",
        &[("a.yaml", "spi: a.b\ntitle: 消息\nrequest:\n  id: { type: i64, in: query }\n")],
        "misplaced-in",
        ("a.yaml", 4, 20),
        "only a parameter of a method",
    ),
    at(
        "a place of its own of a parameter of Doudian",
        signed!("request:\n  id: { type: i64, in: query }\n"),
        "unfit-call",
        ("a.yaml", 4, 20),
        "only the transport `json`",
    ),
    at(
        "a path of Doudian",
        signed!("path: /order/list\n"),
        "unfit-call",
        ("a.yaml", 3, 1),
        "made of the method's name",
    ),
    at(
        "a verb of Doudian",
        signed!("verb: GET\n"),
        "unfit-call",
        ("a.yaml", 3, 1),
        "a POST request",
    ),
    at(
        "a flat answer of Doudian",
        signed!("reply: flat\n"),
        "unfit-call",
        ("a.yaml", 3, 1),
        "in one member",
    ),
    at(
        "a verb of a message",
        &[("a.yaml", "message: a_b\ntitle: 订单\nverb: GET\ndata: { id: i64 }\n")],
        "misplaced-key",
        ("a.yaml", 3, 1),
        "belongs in a method's file",
    ),
    at(
        "a path of an SPI method",
        &[("a.yaml", "spi: a.b\ntitle: 订单\npath: /a/b\n")],
        "misplaced-key",
        ("a.yaml", 3, 1),
        "belongs in a method's file",
    ),
];

#[test]
fn bad_calls() {
    run(CASES);
}

fn shop(method: &str) -> Model {
    let text = format!("method: goods.list\ntitle: 商品\n{method}");
    good(&[("platform.yaml", SHOP), ("a.yaml", &text)])
}

#[test]
fn a_call_is_as_its_descriptor_says() {
    let model = shop(
        "path: /api/v1.2/goods%2Flist/\nverb: GET\nreply: flat\nrequest:\n  ids: csv\n  \
         wanted: text<One>\n  kind: Kind\ntypes: { One: { id: i64 } }\n\
         enums: { Kind: { type: i32, codes: { 1: 甲 } } }\n",
    );
    let api = model.platforms.first().unwrap().apis.first().unwrap();
    assert_eq!((api.path.as_str(), api.verb), ("/api/v1.2/goods%2Flist/", Verb::Get));
    assert_eq!(api.reply, Reply::Flat);
}

#[test]
fn a_method_may_be_elsewhere() {
    for (written, host) in [
        ("https://developer.example.com", "https://developer.example.com"),
        ("https://developer.example.com/", "https://developer.example.com"),
        ("https://developer.example.com:8443/open", "https://developer.example.com:8443/open"),
        ("https://127.0.0.1:8443", "https://127.0.0.1:8443"),
        ("'https://[::1]:8443'", "https://[::1]:8443"),
    ] {
        let model = shop(&format!("host: {written}\n"));
        assert_eq!(model.platforms[0].apis[0].host.as_deref(), Some(host));
    }
    assert_eq!(shop("path: /goods/\n").platforms[0].apis[0].host, None);
}

#[test]
fn a_call_is_otherwise_a_post_of_its_name() {
    for written in ["", "verb: POST\nreply: data\n", "path: /goods/list\n"] {
        let model = shop(written);
        let api = model.platforms.first().unwrap().apis.first().unwrap();
        assert_eq!((api.path.as_str(), api.verb), ("/goods/list", Verb::Post));
        assert_eq!(api.reply, Reply::Data);
    }
    assert_eq!(shop("path: /\n").platforms[0].apis[0].path, "/");
}
