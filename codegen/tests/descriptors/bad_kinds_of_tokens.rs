//! Kinds of access tokens that cannot be told apart, or that nobody has.

use crate::support::{Case, at};

/// A platform with these kinds, and a method that takes a token.
macro_rules! platform {
    ($tokens:literal) => {
        (
            "platform.yaml",
            concat!(
                "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\n",
                "transport: { kind: json, token: { header: access-token, prefix: clt. } }\n",
                "envelope: { code: errcode, success: 0, data: beside }\n",
                "tokens:\n  - { name: app, kind: given }\n",
                $tokens,
                "\n"
            ),
        )
    };
}

const GOODS: &str = "method: goods.list\ntitle: 商品\ntoken: user\n";

/// A platform with tokens of the app and of users.
const USER: (&str, &str) = platform!("  - { name: user, kind: given, prefix: act. }");

pub(crate) const CASES: &[Case] = &[
    at(
        "a method that takes a kind that the platform does not have",
        &[platform!("  - { name: seller, kind: given, prefix: act. }"), ("goods.yaml", GOODS)],
        "bad-tokens",
        ("goods.yaml", 3, 8),
        "expected `true`, `false`, or one of `app`, `seller`",
    ),
    at(
        "a kind of several without a name",
        &[platform!("  - { kind: given, prefix: act. }")],
        "bad-tokens",
        ("platform.yaml", 10, 5),
        "needs a `name`",
    ),
    at(
        "two kinds of one name",
        &[platform!("  - { name: app, kind: given, prefix: act. }")],
        "bad-tokens",
        ("platform.yaml", 10, 13),
        "two kinds have the name `app`",
    ),
    at(
        "kinds that begin alike",
        &[platform!("  - { name: user, kind: given, prefix: clt.u. }")],
        "bad-tokens",
        ("platform.yaml", 10, 5),
        "tokens of this kind begin as those of `app` do",
    ),
    at(
        "a kind of several that may begin anyhow",
        &[platform!("  - { name: user, kind: given }")],
        "bad-tokens",
        ("platform.yaml", 10, 5),
        "needs a `prefix`",
    ),
    at(
        "a kind that stands in two places",
        &[platform!("  - { name: user, kind: given, prefix: act., query: t, header: t }")],
        "bad-tokens",
        ("platform.yaml", 10, 5),
        "expected either `query` or `header`",
    ),
    at(
        "a kind that stands in no header that there is",
        &[platform!("  - { name: user, kind: given, prefix: act., header: My Token }")],
        "bad-tokens",
        ("platform.yaml", 10, 54),
        "`My Token` cannot be the name of a header",
    ),
    at(
        "a method whose token stands in two places",
        &[
            USER,
            ("goods.yaml", "method: goods.list\ntitle: 商品\ntoken: { query: t, header: t }\n"),
        ],
        "unfit-call",
        ("goods.yaml", 3, 1),
        "expected either `query` or `header`",
    ),
    at(
        "a method whose token stands nowhere",
        &[USER, ("goods.yaml", "method: goods.list\ntitle: 商品\ntoken: { kind: user }\n")],
        "unfit-call",
        ("goods.yaml", 3, 1),
        "expected either `query` or `header`",
    ),
    at(
        "a method whose token stands in a header of the client's",
        &[USER, ("goods.yaml", "method: goods.list\ntitle: 商品\ntoken: { header: host }\n")],
        "unfit-call",
        ("goods.yaml", 3, 18),
        "the client sets this header itself",
    ),
    at(
        "a method whose token has no name of a parameter",
        &[USER, ("goods.yaml", "method: goods.list\ntitle: 商品\ntoken: { query: \"a&b\" }\n")],
        "unfit-call",
        ("goods.yaml", 3, 17),
        "expected letters, digits, `_`, `-` and `.`",
    ),
    at(
        "a method that takes a kind that the platform does not have, and says where",
        &[
            USER,
            ("goods.yaml", "method: goods.list\ntitle: 商品\ntoken: { kind: seller, query: t }\n"),
        ],
        "bad-tokens",
        ("goods.yaml", 3, 16),
        "expected `true`, `false`, or one of `app`, `user`",
    ),
    at(
        "a parameter where the method has its token",
        &[
            USER,
            (
                "goods.yaml",
                "method: goods.list\ntitle: 商品\ntoken: { query: t }\nrequest: { t: { type: \
                 string, in: query } }\n",
            ),
        ],
        "unfit-call",
        ("goods.yaml", 4, 12),
        "the access token has this name in the query",
    ),
    at(
        "a place of the token where the transport has its own",
        &[
            (
                "platform.yaml",
                "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: \
                 https://a.cn\ntransport: { kind: doudian_signed }\n",
            ),
            ("goods.yaml", "method: goods.list\ntitle: 商品\ntoken: { query: t }\n"),
        ],
        "unfit-call",
        ("goods.yaml", 3, 1),
        "not with the transport of this platform",
    ),
    at(
        "tokens of users without the call that renews them",
        &[platform!(
            "  - { name: user, kind: authorization_code, prefix: act., path: /t, app_key: k, app_secret: s }"
        )],
        "bad-tokens",
        ("platform.yaml", 10, 5),
        "needs `refresh_path`",
    ),
    at(
        "names that OAuth 2.0 has already",
        &[platform!(
            "  - { name: user, kind: authorization_code, prefix: act., path: /t, refresh_path: /r, app_key: k, app_secret: s, grant_type: code }"
        )],
        "bad-tokens",
        ("platform.yaml", 10, 109),
        "has no `grant_type`",
    ),
    at(
        "a renewal of tokens that are asked for anew",
        &[platform!(
            "  - { name: user, kind: client_credential, prefix: act., path: /t, refresh_path: /r, app_key: k, app_secret: s }"
        )],
        "bad-tokens",
        ("platform.yaml", 10, 68),
        "has no `refresh_path`",
    ),
];
