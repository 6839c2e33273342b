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
        ("platform.yaml", 10, 57),
        "stands in one place",
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
