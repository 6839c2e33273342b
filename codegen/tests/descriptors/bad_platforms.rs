//! Platforms that cannot be called, or cannot be told apart.

use crate::support::{Case, at, good, run};

/// A platform with this envelope.
macro_rules! enveloped {
    ($envelope:literal) => {
        concat!(
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\n",
            "transport: { kind: json, token: { query: t } }\nenvelope: { ",
            $envelope,
            " }\n"
        )
    };
}

const FIRST: &str = "\
platform: first
spec_version: 1
title: 甲
class_prefix: First
host: https://a.example.com
crate: first-shop
";

const SAME_PREFIX: &str = "\
platform: second
spec_version: 1
title: 乙
class_prefix: First
host: https://b.example.com
";

const SAME_CRATE: &str = "\
platform: second
spec_version: 1
title: 乙
class_prefix: Second
host: https://b.example.com
crate: first-shop
";

pub(crate) const CASES: &[Case] = &[
    at(
        "an unknown kind of transport",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: soap }\n",
        )],
        "unknown-word",
        ("platform.yaml", 6, 20),
        "`doudian_signed`",
    ),
    at(
        "a transport without a kind",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 1),
        "needs `kind`",
    ),
    at(
        "a transport without a kind, and a method that has a path, a host and a form",
        &[
            (
                "platform.yaml",
                "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: given }\n",
            ),
            (
                "a.yaml",
                "method: goods.list\ntitle: 商品\nhost: https://b.cn\npath: /goods\nbody: form\nrequest:\n  a: { type: string, in: query }\n",
            ),
        ],
        "bad-transport",
        ("platform.yaml", 6, 1),
        "needs `kind`",
    ),
    at(
        "a transport that carries no token",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json }\nenvelope: { code: errcode, success: 0, data: beside }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 1),
        "token: { query",
    ),
    at(
        "a token in two places",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t, header: t } }\nenvelope: { code: errcode, success: 0, data: beside }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 26),
        "either `query` or `header`",
    ),
    at(
        "a token in no place",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: {} }\nenvelope: { code: errcode, success: 0, data: beside }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 26),
        "either `query` or `header`",
    ),
    at(
        "a header that is none",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { header: Access Token } }\nenvelope: { code: errcode, success: 0, data: beside }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 43),
        "lower-case",
    ),
    at(
        "a parameter that is none",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: a&b } }\nenvelope: { code: errcode, success: 0, data: beside }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 42),
        "letters, digits",
    ),
    at(
        "a token of a transport that has its own",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: doudian_signed, token: { query: t } }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 36),
        "`json`",
    ),
    at(
        "a protocol of a known kind",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t }, protocol: crate::P }\nenvelope: { code: errcode, success: 0, data: beside }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 47),
        "`custom`",
    ),
    at(
        "a custom transport without protocol",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: custom }\nenvelope: { code: errcode, success: 0, data: beside }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 1),
        "crate::shop::PROTOCOL",
    ),
    at(
        "a protocol that is no path",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: custom, protocol: fn main() }\nenvelope: { code: errcode, success: 0, data: beside }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 38),
        "a static in Rust",
    ),
    at(
        "a protocol whose path has a keyword in it",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: custom, protocol: crate::fn::P }\nenvelope: { code: errcode, success: 0, data: beside }\n",
        )],
        "bad-transport",
        ("platform.yaml", 6, 38),
        "a static in Rust",
    ),
    at(
        "an unknown kind of tokens",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: client_credentials }\n",
        )],
        "unknown-word",
        ("platform.yaml", 8, 17),
        "`client_credential`",
    ),
    at(
        "tokens without a kind",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { path: /t/ }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 1),
        "needs `kind`",
    ),
    at(
        "a token call without a path",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: client_credential, app_key: k, app_secret: s }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 1),
        "needs `path`",
    ),
    at(
        "a token call without the key",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: client_credential, path: /t/, app_secret: s }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 1),
        "needs `app_key`",
    ),
    at(
        "a token call without the secret",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: client_credential, path: /t/, app_key: k }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 1),
        "needs `app_secret`",
    ),
    at(
        "a token call whose key has no name",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: client_credential, path: /t/, app_key: ' ', app_secret: s }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 56),
        "expected a name",
    ),
    at(
        "a token call with a query",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: client_credential, path: /t?a=b, app_key: k, app_secret: s }\n",
        )],
        "bad-path",
        ("platform.yaml", 8, 42),
        "write `/t`",
    ),
    at(
        "a secret in the place of the key",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: client_credential, path: /t/, app_key: k, app_secret: k }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 71),
        "one member",
    ),
    at(
        "a call for tokens that are given",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: given, path: /t/ }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 24),
        "nothing is asked",
    ),
    at(
        "a window of tokens that are given",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: given, renew_before: 300 }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 24),
        "nothing is asked",
    ),
    at(
        "a token that is renewed after its end",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: client_credential, path: /t/, app_key: k, app_secret: s, renew_before: -1 }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 88),
        "from 1 to 86400",
    ),
    at(
        "a token that is renewed at its end",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: client_credential, path: /t/, app_key: k, app_secret: s, renew_before: 0 }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 88),
        "5 minutes before",
    ),
    at(
        "a window in milliseconds",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: client_credential, path: /t/, app_key: k, app_secret: s, renew_before: 300000 }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 88),
        "expected seconds",
    ),
    at(
        "tokens of Doudian's transport",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: doudian_signed }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: given }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 1),
        "makes its own tokens",
    ),
    at(
        "tokens of a custom transport",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: custom, protocol: crate::shop::P }\nenvelope: { code: errcode, success: 0, data: beside }\ntokens: { kind: given }\n",
        )],
        "bad-tokens",
        ("platform.yaml", 8, 1),
        "Protocol::tokens",
    ),
    at(
        "a transport without an envelope",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 6, 1),
        "the key `envelope` is missing",
    ),
    at(
        "an envelope without a code",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { success: 0, data: beside }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 7, 1),
        "needs `code`",
    ),
    at(
        "an envelope without success",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, data: beside }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 7, 1),
        "needs `success`",
    ),
    at(
        "an envelope without data",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0 }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 7, 1),
        "data: beside",
    ),
    at(
        "a member that is two things",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: errcode, success: 0, data: errcode }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 7, 46),
        "two things",
    ),
    at(
        "a further code that has no member",
        &[(
            "platform.yaml",
            enveloped!("code: e.code, success: 0, data: d, also: [ { message: d.m } ]"),
        )],
        "bad-envelope",
        ("platform.yaml", 7, 56),
        "needs `code`",
    ),
    at(
        "a further code that is the first",
        &[(
            "platform.yaml",
            enveloped!("code: e.code, success: 0, data: d, also: [ { code: e.code } ]"),
        )],
        "bad-envelope",
        ("platform.yaml", 7, 64),
        "two things",
    ),
    at(
        "a member that is a value and an object",
        &[("platform.yaml", enveloped!("code: e.code, success: 0, data: d, message: e"))],
        "bad-envelope",
        ("platform.yaml", 7, 57),
        "a value and an object",
    ),
    at(
        "a member three levels down",
        &[("platform.yaml", enveloped!("code: a.b.c, success: 0, data: d"))],
        "bad-envelope",
        ("platform.yaml", 7, 19),
        "`object.member`",
    ),
    at(
        "data inside an object",
        &[("platform.yaml", enveloped!("code: a.b, success: 0, data: a.c"))],
        "bad-envelope",
        ("platform.yaml", 7, 42),
        "expected one name",
    ),
    at(
        "a member whose inner name is empty",
        &[("platform.yaml", enveloped!("code: a., success: 0, data: d"))],
        "bad-envelope",
        ("platform.yaml", 7, 19),
        "has no name",
    ),
    at(
        "an older generation without a code",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, data: d, legacy: { success: 0 } }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 7, 43),
        "needs `code`",
    ),
    at(
        "an older generation of several without a code",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, data: d, legacy: [ { code: e, success: 0 }, { success: 0 } ] }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 7, 78),
        "needs `code`",
    ),
    at(
        "two generations with one code",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, data: d, legacy: [ { code: e, success: 0 }, { code: e, success: 1 } ] }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 7, 86),
        "cannot be two things",
    ),
    at(
        "a message that is a code",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, message: [m, c], data: d }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 7, 47),
        "cannot be two things",
    ),
    at(
        "a message of an older generation that is the id",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, data: d, log_id: l, legacy: { code: e, success: 0, message: [m, l] } }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 7, 98),
        "cannot be two things",
    ),
    at(
        "a message without a name",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, message: [m, ''], data: d }\n",
        )],
        "bad-envelope",
        ("platform.yaml", 7, 47),
        "has no name",
    ),
    at(
        "a generation that is a name",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, data: d, legacy: err_no }\n",
        )],
        "wrong-kind",
        ("platform.yaml", 7, 51),
        "or a list of them",
    ),
    at(
        "a message that is a mapping",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, message: { a: b }, data: d }\n",
        )],
        "wrong-kind",
        ("platform.yaml", 7, 34),
        "a name, or a list of names",
    ),
    at(
        "a message that is a number",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, message: 5, data: d }\n",
        )],
        "wrong-kind",
        ("platform.yaml", 7, 43),
        "a name, or a list of names",
    ),
    at(
        "a method of a generation that is none",
        &[
            (
                "platform.yaml",
                "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, data: d, legacy: { code: err_no, success: 0 } }\n",
            ),
            ("a.yaml", "method: goods.list\ntitle: 商品\ngeneration: err_n\n"),
        ],
        "unfit-call",
        ("a.yaml", 3, 13),
        "did you mean `err_no`?",
    ),
    at(
        "a method of a generation where there is none",
        &[
            (
                "platform.yaml",
                "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\ntransport: { kind: json, token: { query: t } }\nenvelope: { code: c, success: 0, data: d }\n",
            ),
            ("a.yaml", "method: goods.list\ntitle: 商品\ngeneration: err_no\n"),
        ],
        "unfit-call",
        ("a.yaml", 3, 13),
        "has no `legacy`",
    ),
    at(
        "a method of a generation that Doudian has not",
        &[("a.yaml", "method: order.list\ntitle: 订单\ngeneration: err_n\n")],
        "unfit-call",
        ("a.yaml", 3, 13),
        "did you mean `err_no`?",
    ),
    at(
        "a refusal with the code that means success where no envelope says which",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\nerrors: [ { code: 10000, label: 好 } ]\n",
        )],
        "bad-envelope",
        ("platform.yaml", 6, 19),
        "means that a call succeeded",
    ),
    at(
        "an unknown verdict",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\nerrors: [ { code: 1, verdict: gon } ]\n",
        )],
        "unknown-word",
        ("platform.yaml", 6, 31),
        "`gone`",
    ),
    at(
        "a verdict of one method",
        &[("a.yaml", "method: order.list\ntitle: 订单\nerrors: [ { code: 1, verdict: gone } ]\n")],
        "bad-envelope",
        ("a.yaml", 3, 22),
        "belongs in the platform file",
    ),
    at(
        "two platforms with one prefix",
        &[("a/platform.yaml", FIRST), ("b/platform.yaml", SAME_PREFIX)],
        "duplicate-platform",
        ("b/platform.yaml", 4, 15),
        "the platform `first` as well",
    ),
    at(
        "two platforms with one crate",
        &[("a/platform.yaml", FIRST), ("b/platform.yaml", SAME_CRATE)],
        "duplicate-platform",
        ("b/platform.yaml", 6, 8),
        "two platforms have the crate",
    ),
];

#[test]
fn bad_platforms() {
    run(CASES);
}

/// What was one mapping once is read as a list of one; generations share messages and ids.
#[test]
fn generations_are_one_or_several() {
    let model = |legacy: &str| {
        let platform = format!(
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\n\
             transport: {{ kind: json, token: {{ query: t }} }}\n\
             envelope: {{ code: c, success: 0, message: m, log_id: l, data: d, legacy: {legacy} }}\n"
        );
        good(&[("platform.yaml", &platform), ("a.yaml", "method: goods.list\ntitle: 商品\n")])
    };
    let one = "{ code: err_no, success: 0, message: err_msg }";
    assert_eq!(model(one), model(&format!("[ {one} ]")));
    assert_eq!(model(one), model("{ code: err_no, success: 0, message: [err_msg] }"));
    let model = model(
        "[ { code: err_no, success: 0, message: [err_msg, err_tips, m], log_id: l }, \
         { code: error, success: 0, message: m, log_id: id } ]",
    );
    let envelope = model.platforms[0].envelope.as_ref().unwrap();
    let names: Vec<_> = envelope.parts().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["c", "m", "l", "d", "err_no", "err_msg", "err_tips", "error", "id"]);
    assert_eq!(envelope.generation("error"), Some(1));
}
