//! Hosts and paths that are none, and methods that are one call.

use crate::support::{Case, at, bad, good, run};

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
        &[("platform.yaml", SHOP), ("a.yaml", concat!("method: goods.list\ntitle: 商品\n", $text))]
    };
}

/// Two methods of such a platform.
macro_rules! two {
    ($one:literal, $other:literal) => {
        &[
            ("platform.yaml", SHOP),
            ("a.yaml", concat!("method: goods.get\ntitle: 商品\n", $one)),
            ("b.yaml", concat!("method: goods.list\ntitle: 商品\n", $other)),
        ]
    };
}

/// A platform at this host.
macro_rules! hosted {
    ($host:literal) => {
        &[(
            "platform.yaml",
            concat!(
                "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: '",
                $host,
                "'\n"
            ),
        )]
    };
}

const HOST: (&str, usize, usize) = ("platform.yaml", 5, 7);

pub(crate) const CASES: &[Case] = &[
    at(
        "a path that goes up in escapes",
        shop!("path: /v1/%2e%2E/admin\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "`.` or `..` in escapes",
    ),
    at(
        "a path that goes up with half an escape",
        shop!("path: /v1/.%2e\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "as the platform's documentation has it",
    ),
    at(
        "a path that stays where it is",
        shop!("path: /v1/./goods\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "write `/v1/goods`",
    ),
    at(
        "a path with a slash too many",
        shop!("path: /v1//goods\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "write `/v1/goods`",
    ),
    at(
        "a path with a place for a parameter as routers have it",
        shop!("path: /goods/:id\n"),
        "bad-path",
        ("a.yaml", 3, 7),
        "the same for every call",
    ),
    at(
        "a token call that goes up",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, data: d }\ntokens: { kind: client_credential, path: /a/%2e%2e/b, app_key: k, app_secret: s }\n",
        )],
        "bad-path",
        ("platform.yaml", 8, 42),
        "in escapes",
    ),
    at("a host with a way up", hosted!("https://a.cn/.."), "bad-platform", HOST, "names between"),
    at(
        "a host with two slashes",
        hosted!("https://a.cn//b"),
        "bad-platform",
        HOST,
        "names between",
    ),
    at(
        "a host with half an escape",
        hosted!("https://a.cn/%"),
        "bad-platform",
        HOST,
        "names between",
    ),
    at(
        "a host that begins with a dash",
        hosted!("https://-a.cn"),
        "bad-platform",
        HOST,
        "for example",
    ),
    at(
        "a host with a query",
        hosted!("https://a.cn?b=1"),
        "bad-platform",
        HOST,
        "write `https://a.cn`",
    ),
    at(
        "two methods at one path",
        two!("path: /goods\n", "path: /goods\n"),
        "duplicate-method",
        ("b.yaml", 3, 7),
        "`goods.get` and `goods.list` are one call: POST /goods",
    ),
    at(
        "a method at the path that another has by its name",
        two!("", "path: /goods/get\nverb: POST\n"),
        "duplicate-method",
        ("b.yaml", 3, 7),
        "give one its own `path`",
    ),
    at(
        "two methods at one path, whose host is said once",
        two!("path: /goods\nhost: https://api.shop.example.com/\n", "path: /goods\n"),
        "duplicate-method",
        ("b.yaml", 3, 7),
        "one call",
    ),
    at(
        "two methods at one path with one default",
        two!(
            "path: /goods\nrequest: { action: { type: string, default: a } }\n",
            "path: /goods\nrequest: { action: { type: string, default: a }, more: i64 }\n"
        ),
        "duplicate-method",
        ("b.yaml", 3, 7),
        "its own default",
    ),
    at(
        "a list beside the codes",
        shop!("reply: flat\nresponse: [i64]\n"),
        "unfit-call",
        ("a.yaml", 4, 11),
        "remove `reply: flat`",
    ),
    at(
        "a number beside the codes of the platform",
        &[
            (
                "platform.yaml",
                "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, data: beside }\n",
            ),
            ("a.yaml", "method: goods.list\ntitle: 商品\nresponse: i64\n"),
        ],
        "unfit-call",
        ("a.yaml", 3, 11),
        "is an object",
    ),
];

#[test]
fn bad_paths() {
    run(CASES);
}

/// Whoever writes a user may write a password too.
#[test]
fn no_user_of_an_address_is_shown() {
    let platform = "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\n\
                    host: https://root:hunter2@a.cn\n";
    let problems = bad(&[("platform.yaml", platform)]);
    for problem in problems.iter() {
        let texts = [Some(&problem.message), problem.label.as_ref(), problem.help.as_ref()];
        assert!(!texts.into_iter().flatten().any(|text| text.contains("hunter2")), "{problem:?}");
    }
}

/// A slash at the end, another verb and another host are another call.
#[test]
fn calls_that_differ() {
    for (one, other) in [
        ("path: /goods\n", "path: /goods/\n"),
        ("path: /goods\n", "path: /goods\nverb: GET\n"),
        ("path: /goods\n", "path: /goods\nhost: https://b.cn\n"),
        (
            "path: /goods\nrequest: { action: { type: string, default: a } }\n",
            "path: /goods\nrequest: { action: { type: string, default: b } }\n",
        ),
        ("path: /goods\nresponse: page<Row>\nreply: flat\ntypes: { Row: { id: i64 } }\n", ""),
        ("response: map<i64>\nreply: flat\n", "path: /v1/goods:list\n"),
    ] {
        let one = format!("method: goods.get\ntitle: 商品\n{one}");
        let other = format!("method: goods.list\ntitle: 商品\n{other}");
        good(&[("platform.yaml", SHOP), ("a.yaml", &one), ("b.yaml", &other)]);
    }
}
