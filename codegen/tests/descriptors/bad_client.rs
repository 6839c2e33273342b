//! Client-side calls and callbacks that nobody could make, and platforms that mix them with
//! methods.

use doudian_codegen::model::{Check, Transport};

use crate::support::{Case, at, good, run};

const PLATFORM: (&str, &str) =
    ("p/platform.yaml", "platform: mini\nspec_version: 1\ntitle: 小程序\npackage: mini\n");

const CALLED: (&str, &str) = (
    "p/platform.yaml",
    "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\n",
);

const METHOD: &str = "method: order.list\ntitle: 订单\n";
const CALL: &str = "plugin: wx.open\ntitle: 打开\nobject: wx\n";

/// The file of a client-side call with more lines.
macro_rules! call {
    ($lines:literal) => {
        ("p/wx.open.yaml", concat!("plugin: wx.open\ntitle: 打开\nobject: wx\n", $lines))
    };
}

/// A client-side call whose fault is that of these lines, which begin with the fourth.
macro_rules! fault {
    ($name:literal, $lines:literal, $code:literal, ($line:literal, $column:literal), $says:literal) => {
        at($name, &[PLATFORM, call!($lines)], $code, ("p/wx.open.yaml", $line, $column), $says)
    };
}

pub(crate) const CASES: &[Case] = &[
    at(
        "a method beside a client-side call",
        &[PLATFORM, ("p/wx.open.yaml", CALL), ("p/order.list.yaml", METHOD)],
        "mixed-platform",
        ("p/order.list.yaml", 1, 9),
        "the method `order.list` stands in a platform without `host`",
    ),
    at(
        "a message beside a callback",
        &[
            PLATFORM,
            ("p/callback.done.yaml", "callback: callback.done\ntitle: 完成\n"),
            ("p/paid.yaml", "message: paid\ntitle: 付款\n"),
        ],
        "mixed-platform",
        ("p/paid.yaml", 1, 10),
        "the message `paid` stands in a platform without `host`",
    ),
    at(
        "a client-side call beside a method",
        &[CALLED, ("p/wx.open.yaml", CALL), ("p/order.list.yaml", METHOD)],
        "mixed-platform",
        ("p/wx.open.yaml", 1, 9),
        "a platform file of its own",
    ),
    at(
        "a package of a platform that is called",
        &[(
            "p/platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.cn\npackage: shop\n",
        )],
        "mixed-platform",
        ("p/platform.yaml", 6, 1),
        "--target typescript",
    ),
    at(
        "tokens without methods",
        &[
            (
                "p/platform.yaml",
                "platform: mini\nspec_version: 1\ntitle: 小程序\ntokens: { kind: given }\n",
            ),
            ("p/wx.open.yaml", CALL),
        ],
        "mixed-platform",
        ("p/platform.yaml", 4, 1),
        "add `host`",
    ),
    at(
        "a method with a path and a parameter of the query beside a client-side call",
        &[
            PLATFORM,
            ("p/wx.open.yaml", CALL),
            (
                "p/order.list.yaml",
                "method: order.list\ntitle: 订单\npath: /a\nrequest:\n  a: { type: string, in: query }\n",
            ),
        ],
        "mixed-platform",
        ("p/order.list.yaml", 1, 9),
        "the method `order.list` stands in a platform without `host`",
    ),
    at(
        "an envelope without methods",
        &[
            (
                "p/platform.yaml",
                "platform: mini\nspec_version: 1\ntitle: 小程序\nenvelope: { code: c, success: 0, data: d }\n",
            ),
            ("p/wx.open.yaml", CALL),
        ],
        "mixed-platform",
        ("p/platform.yaml", 4, 1),
        "add `host`",
    ),
    at(
        "a platform without host and without anything",
        &[(
            "p/platform.yaml",
            "platform: mini\nspec_version: 1\ntitle: 小程序\nclass_prefix: Mini\n",
        )],
        "missing-key",
        ("p/platform.yaml", 1, 11),
        "needs `host`",
    ),
    at(
        "a package that npm has no name for",
        &[
            (
                "p/platform.yaml",
                "platform: mini\nspec_version: 1\ntitle: 小程序\npackage: ../Mini\n",
            ),
            ("p/wx.open.yaml", CALL),
        ],
        "bad-platform",
        ("p/platform.yaml", 4, 10),
        "npm package",
    ),
    at(
        "a call of one segment",
        &[PLATFORM, ("p/open.yaml", "plugin: open\ntitle: 打开\nobject: wx\n")],
        "bad-method-name",
        ("p/open.yaml", 1, 9),
        "at least two segments",
    ),
    at(
        "a function that JavaScript has a word for",
        &[PLATFORM, ("p/wx.delete.yaml", "plugin: wx.delete\ntitle: 删\nobject: wx\n")],
        "bad-client-call",
        ("p/wx.delete.yaml", 1, 9),
        "`delete` cannot be the name of a function",
    ),
    at(
        "a function that the package has itself",
        &[PLATFORM, ("p/wx.adviceOf.yaml", "plugin: wx.adviceOf\ntitle: 删\nobject: wx\n")],
        "bad-client-call",
        ("p/wx.adviceOf.yaml", 1, 9),
        "`adviceOf` cannot be the name of a function",
    ),
    at(
        "a function that looks at the options of another",
        &[
            PLATFORM,
            ("p/wx.checkOpen.yaml", "plugin: wx.checkOpen\ntitle: 看\nobject: wx\n"),
            ("p/wx.open.yaml", CALL),
        ],
        "bad-client-call",
        ("p/wx.open.yaml", 1, 9),
        "would both be `checkOpen`",
    ),
    at(
        "two functions of one name",
        &[
            PLATFORM,
            ("p/wx.open.yaml", CALL),
            ("p/tt.open.yaml", "plugin: tt.open\ntitle: 打开\nobject: tt\n"),
        ],
        "class-collision",
        ("p/wx.open.yaml", 1, 9),
        "`OpenOptions`",
    ),
    at(
        "a call of no object",
        &[PLATFORM, ("p/wx.open.yaml", "plugin: wx.open\ntitle: 打开\n")],
        "bad-client-call",
        ("p/wx.open.yaml", 1, 9),
        "the key `object` is missing",
    ),
    at(
        "an object that is a call",
        &[
            PLATFORM,
            ("p/tt.open.yaml", "plugin: tt.open\ntitle: 打开\nobject: tt.requirePlugin('tt1')\n"),
        ],
        "bad-client-call",
        ("p/tt.open.yaml", 3, 9),
        "under `plugin_id`",
    ),
    fault!(
        "an id with quotes",
        "plugin_id: \"a'b\"\n",
        "bad-client-call",
        (4, 12),
        "the id of a plugin"
    ),
    fault!(
        "an answer that is a type",
        "response: [string]\n",
        "bad-client-call",
        (4, 11),
        "expected fields"
    ),
    at(
        "an answer to a callback that is a type",
        &[PLATFORM, ("p/c.d.yaml", "callback: c.d\ntitle: 完成\nresponse: string\n")],
        "bad-client-call",
        ("p/c.d.yaml", 3, 11),
        "the callback `c.d`",
    ),
    fault!(
        "a parameter that every call has",
        "request: { success: bool }\n",
        "bad-client-call",
        (4, 12),
        "`success`"
    ),
    fault!(
        "a file, which only a method has",
        "request: { a: file }\n",
        "misplaced-file",
        (4, 15),
        "parameter of a method"
    ),
    fault!(
        "errors without a place for the code",
        "errors: [{ code: 1, label: 一 }]\n",
        "bad-client-call",
        (4, 1),
        "needs `failure`"
    ),
    fault!(
        "errors with a place for the text alone",
        "failure: { message: errMsg }\nerrors: [{ code: 1, label: 一 }]\n",
        "bad-client-call",
        (4, 1),
        "needs `failure`"
    ),
    fault!(
        "a type of no code",
        "failure: { type: string }\n",
        "bad-client-call",
        (4, 1),
        "needs `code`"
    ),
    fault!(
        "a code without a name",
        "failure: { code: \"\" }\n",
        "bad-client-call",
        (4, 18),
        "has no name"
    ),
    fault!(
        "code and text in one member",
        "failure: { code: a, message: a }\n",
        "bad-client-call",
        (4, 30),
        "in one member"
    ),
    fault!(
        "a sub code",
        "failure: { code: a }\nerrors: [{ code: 1, sub: x, label: 一 }]\n",
        "bad-client-call",
        (5, 21),
        "no sub codes"
    ),
    fault!(
        "a code twice",
        "failure: { code: a }\nerrors: [{ code: 1, label: 一 }, { code: 1, label: 二 }]\n",
        "duplicate-code",
        (5, 41),
        "told twice"
    ),
    fault!(
        "a verdict, which is a client's",
        "failure: { code: a }\nerrors: [{ code: 1, verdict: busy }]\n",
        "bad-envelope",
        (5, 21),
        "platform"
    ),
    fault!(
        "a check of nothing",
        "request: { a: string }\nchecks: [{ not_empty: true }]\n",
        "bad-client-call",
        (5, 10),
        "needs `field`"
    ),
    fault!(
        "a check for nothing",
        "request: { a: string }\nchecks: [{ field: a }]\n",
        "bad-client-call",
        (5, 10),
        "one thing"
    ),
    fault!(
        "a check for two things",
        "request: { a: string }\nchecks: [{ field: a, not_empty: true, unless_query: b }]\n",
        "bad-client-call",
        (5, 10),
        "one thing"
    ),
    fault!(
        "a check that is off",
        "request: { a: string }\nchecks: [{ field: a, not_empty: false }]\n",
        "bad-client-call",
        (5, 10),
        "asks for nothing"
    ),
    fault!(
        "a check with an empty beginning",
        "request: { a: string }\nchecks: [{ field: a, begins_with: \"\" }]\n",
        "bad-client-call",
        (5, 10),
        "asks for nothing"
    ),
    fault!(
        "a check of a parameter that is not there",
        "request: { file: string }\nchecks: [{ field: fil, not_empty: true }]\n",
        "bad-client-call",
        (5, 19),
        "there are `file`"
    ),
    fault!(
        "a check of an item of what is no list",
        "request: { a: A }\nchecks: [{ field: \"a[].b\", not_empty: true }]\ntypes: { A: { b: string } }\n",
        "bad-client-call",
        (5, 19),
        "is no list"
    ),
    fault!(
        "a check of a list as if it were its items",
        "request: { a: [A] }\nchecks: [{ field: a.b, not_empty: true }]\ntypes: { A: { b: string } }\n",
        "bad-client-call",
        (5, 19),
        "no parameter `b`"
    ),
    fault!(
        "a number that begins with something",
        "request: { a: i64 }\nchecks: [{ field: a, begins_with: x }]\n",
        "bad-client-call",
        (5, 19),
        "is about texts"
    ),
    fault!(
        "a number that is not empty",
        "request: { a: i64 }\nchecks: [{ field: a, not_empty: true }]\n",
        "bad-client-call",
        (5, 19),
        "texts, lists and maps"
    ),
    fault!(
        "a required parameter in the place of the query",
        "request: { a: { type: string, required: true } }\nchecks: [{ field: a, unless_query: b }]\n",
        "bad-client-call",
        (5, 19),
        "it is required"
    ),
    fault!(
        "a member in the place of the query",
        "request: { a: A }\nchecks: [{ field: a.b, unless_query: c }]\ntypes: { A: { b: string } }\n",
        "bad-client-call",
        (5, 19),
        "the call itself"
    ),
    fault!(
        "a path, which a method has",
        "path: /a\n",
        "misplaced-key",
        (4, 1),
        "a client-side call's file"
    ),
    fault!(
        "an example without what is required",
        "request: { a: { type: string, required: true } }\nexample: { request: {} }\n",
        "bad-example",
        (5, 12),
        "needs `a`"
    ),
    at(
        "rules of no call",
        &[
            PLATFORM,
            ("p/wx.open.yaml", CALL),
            ("p/types.yaml", "rules: [a]\ntypes: { A: { b: string } }\n"),
        ],
        "missing-method",
        ("p/types.yaml", 1, 1),
        "plugin: wx.openChannelsLive",
    ),
    at(
        "an object in a method",
        &[("order.list.yaml", "method: order.list\ntitle: 订单\nobject: wx\n")],
        "misplaced-key",
        ("order.list.yaml", 3, 1),
        "belongs in a client-side call's file",
    ),
];

#[test]
fn faults_of_client_side_calls_are_told() {
    run(CASES);
}

#[test]
fn a_platform_may_have_nothing_but_what_happens_in_a_mini_program() {
    let call = "plugin: tt.open\ntitle: 打开\nobject: tt\nplugin_id: tt1\nrules: [先登录]\nchecks:\n  - \
                { field: \"a.b[].c\", begins_with: \"https://\" }\n  - { field: d, unless_query: e }\n\
                request: { a: A, d: string }\nresponse: { ok: bool }\nfailure: { code: errNo }\n\
                types: { A: { b: [B] }, B: { c: string } }\nerrors: [{ code: 1, label: 一 }]\n";
    let callback =
        "callback: x.done\ntitle: 完成\nrequest: { ids: [string] }\nresponse: { no: i32 }\n";
    let model = good(&[PLATFORM, ("p/tt.open.yaml", call), ("p/x.done.yaml", callback)]);
    let platform = &model.platforms[0];
    assert_eq!(platform.transport, Transport::None);
    assert_eq!(platform.package.as_deref(), Some("mini"));
    let [plugin] = &*platform.plugins else { panic!("{:?}", platform.plugins) };
    assert_eq!((plugin.function(), plugin.class()), ("open", "Open"));
    assert_eq!(plugin.expression(), "tt.requirePlugin(\"tt1\").open");
    assert_eq!((&*plugin.request, &*plugin.response), ("OpenOptions", "OpenSuccess"));
    assert_eq!(plugin.rules, ["先登录"]);
    let begins = Check::BeginsWith { field: "a.b[].c".to_owned(), prefix: "https://".to_owned() };
    assert_eq!(plugin.checks[0], begins);
    assert!(platform.structs.contains_key("OpenA") && platform.structs.contains_key("OpenB"));
    let [callback] = &*platform.callbacks else { panic!("{:?}", platform.callbacks) };
    assert_eq!((&*callback.request, &*callback.response), ("DoneCallback", "DoneReply"));
    // All of it can be kept, found and compared.
    let kept = doudian_codegen::model::Model::from_json(&model.to_json()).unwrap();
    assert_eq!(kept, model);
    for path in
        ["plugins/tt.open/request/a", "plugins/tt.open/errors/1", "callbacks/x.done/response/no"]
    {
        assert!(model.at(&path.parse().unwrap()).is_some(), "{path}");
    }
}
