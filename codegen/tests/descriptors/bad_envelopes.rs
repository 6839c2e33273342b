//! Envelopes, codes, tokens and crates of platforms that cannot be as they are written.

use crate::support::{Case, at, run};

/// A platform with these lines in the place of its envelope, and below it.
macro_rules! platform {
    ($lines:literal) => {
        platform!("{ kind: json, token: { query: t } }", $lines)
    };
    ($transport:literal, $lines:literal) => {
        &[(
            "platform.yaml",
            concat!(
                "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\n",
                "host: https://a.cn\ntransport: ",
                $transport,
                "\n",
                $lines
            ),
        )]
    };
}

const GOOD: &str = "envelope: { code: c, success: 0, data: beside }\n";

pub(crate) const CASES: &[Case] = &[
    at(
        "a member with a quote in its name",
        platform!("envelope: { code: 'a\"b', success: 0, data: d }\n"),
        "bad-envelope",
        ("platform.yaml", 7, 19),
        "no quotes, backslashes",
    ),
    at(
        "a member with a backslash in its name",
        platform!("envelope: { code: a, success: 0, data: d, others: ['b\\c'] }\n"),
        "bad-envelope",
        ("platform.yaml", 7, 52),
        "no quotes, backslashes",
    ),
    at(
        "the word beside in large letters",
        platform!("envelope: { code: a, success: 0, data: Beside }\n"),
        "bad-envelope",
        ("platform.yaml", 7, 40),
        "write `data: beside`",
    ),
    at(
        "a message that is listed twice",
        platform!("envelope: { code: a, success: 0, data: d, message: [m, m] }\n"),
        "bad-envelope",
        ("platform.yaml", 7, 56),
        "two things",
    ),
    at(
        "what no sub code means",
        platform!("envelope: { code: a, success: 0, data: d, sub_message: m }\n"),
        "bad-envelope",
        ("platform.yaml", 7, 43),
        "needs `sub_code`",
    ),
    at(
        "a code of success beyond 64 bits",
        platform!("envelope: { code: a, success: 99999999999999999999, data: d }\n"),
        "wrong-kind",
        ("platform.yaml", 7, 31),
        "cannot be the number 99999999999999999999",
    ),
    at(
        "success that is refused",
        platform!(
            "envelope: { code: c, success: 0, data: beside }\nerrors: [{ code: 0, retry: later }]\n"
        ),
        "bad-envelope",
        ("platform.yaml", 8, 18),
        "is the `success` of the envelope",
    ),
    at(
        "success of an older generation that is refused",
        platform!(
            "envelope: { code: c, success: 1, data: d, legacy: [{ code: e, success: 0, errors: [{ code: 0, verdict: busy }] }] }\n"
        ),
        "bad-envelope",
        ("platform.yaml", 7, 92),
        "is the `success` of the envelope",
    ),
    at(
        "a code of the platform that is told twice",
        platform!(
            "envelope: { code: c, success: 0, data: d }\nerrors: [{ code: 1, label: 甲 }, { code: 1, label: 乙 }]\n"
        ),
        "duplicate-code",
        ("platform.yaml", 8, 41),
        "the code 1 is told twice",
    ),
    at(
        "a code of a method that is told twice",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nerrors:\n  - { code: 1, sub: a }\n  - { code: 1 }\n  - { code: 1, sub: a }\n",
        )],
        "duplicate-code",
        ("a.yaml", 6, 13),
        "with the sub code `a` is told twice",
    ),
    at(
        "a sub code that is empty",
        &[("a.yaml", "method: order.list\ntitle: 订单\nerrors: [{ code: 1, sub: '' }]\n")],
        "bad-envelope",
        ("a.yaml", 3, 26),
        "remove `sub`",
    ),
    at(
        "a token in a header of the client",
        platform!(
            "{ kind: json, token: { header: content-type } }",
            "envelope: { code: c, success: 0, data: beside }\n"
        ),
        "bad-transport",
        ("platform.yaml", 6, 43),
        "the client sets this header itself",
    ),
    at(
        "a token call whose key has a quote in its name",
        platform!(
            "envelope: { code: c, success: 0, data: d }\ntokens: { kind: client_credential, path: /t, app_key: 'a\"b', app_secret: s }\n"
        ),
        "bad-tokens",
        ("platform.yaml", 8, 55),
        "no quotes, backslashes",
    ),
    at(
        "a crate in words",
        platform!("envelope: { code: c, success: 0, data: beside }\ncrate: Weixin Shop\n"),
        "bad-platform",
        ("platform.yaml", 8, 8),
        "write `weixin-shop`",
    ),
    at(
        "a crate that is a keyword",
        platform!("envelope: { code: c, success: 0, data: beside }\ncrate: fn\n"),
        "bad-platform",
        ("platform.yaml", 8, 8),
        "expected lower-case letters, digits and `-`",
    ),
    at(
        "a crate that the generated one needs",
        platform!("envelope: { code: c, success: 0, data: beside }\ncrate: doudian-runtime\n"),
        "bad-platform",
        ("platform.yaml", 8, 8),
        "needs another crate",
    ),
    at(
        "a platform without a host",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\ntransport: { kind: doudian_signed }\n",
        )],
        "missing-key",
        ("platform.yaml", 1, 11),
        "`host: https://api.shop.example.com`",
    ),
    at(
        "a host that is empty",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: ''\n",
        )],
        "missing-key",
        ("platform.yaml", 5, 7),
        "`host` is empty",
    ),
];

#[test]
fn bad_envelopes() {
    run(CASES);
}

/// What Rust and Cargo take for one name.
#[test]
fn crates_that_are_one() {
    let platform = |name: &str, krate: &str| {
        format!(
            "platform: {name}\nspec_version: 1\ntitle: 商城\nclass_prefix: {}\nhost: https://a.cn\n\
             transport: {{ kind: json, token: {{ query: t }} }}\n{GOOD}crate: {krate}\n",
            name.to_uppercase()
        )
    };
    let compile = |one: &str, other: &str| {
        let (one, other) = (platform("one", one), platform("other", other));
        doudian_codegen::compile(&crate::support::sources(&[
            ("one/platform.yaml", &one),
            ("other/platform.yaml", &other),
        ]))
    };
    let said = compile("my-shop", "my_shop").unwrap_err().to_string();
    assert!(said.contains("two platforms have the crate `my_shop`"), "{said}");
    compile("my-shop", "my-shops").unwrap();
}
