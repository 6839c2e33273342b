//! The changes: what is replaced by what, and the rule that has to tell it.

use doudian_diff::Rule;

/// One change of a bundle.
pub(crate) struct Case {
    pub(crate) bundle: &'static str,
    /// Which of several sections of the file it is in: from this line on.
    pub(crate) section: &'static str,
    pub(crate) rule: String,
    /// What is replaced first, in the former state.
    pub(crate) first: Edit,
    pub(crate) then: Edit,
    /// A file that the new state has beside.
    pub(crate) beside: Option<&'static str>,
}

/// A text, and what stands in its place.
pub(crate) type Edit = (&'static str, &'static str);

/// The sections with fields: the rules' subject, the bundle, and the line that begins it.
const SENT: &[(&str, &str, &str)] =
    &[("request", "method", "request:"), ("spi-response", "spi", "response:")];
const READ: &[(&str, &str, &str)] = &[
    ("response", "method", "response:"),
    ("message-data", "message", "data:"),
    ("spi-request", "spi", "request:"),
];

/// Changes of fields, wherever they are.
const FIELDS: &[(&str, &str, &str)] = &[
    ("field-added", "  plain:", "  fresh: { type: string }\n  plain:"),
    ("field-removed", "  plain: { type: string }\n", ""),
    ("field-renamed", "plain: { type: string }", "plain: { type: string, rename: text }"),
    ("field-name-reused", "plain: { type: string }", "plainer: { type: string, rename: plain }"),
    ("field-became-required", "plain: { type: string }", "plain: { type: string, required: true }"),
    ("field-became-optional", "other: { type: string, required: true }", "other: { type: string }"),
    ("field-became-nullable", "plain: { type: string }", "plain: { type: string, nullable: true }"),
    (
        "field-became-not-nullable",
        "nil: { type: string, required: true, nullable: true }",
        "nil: { type: string, required: true }",
    ),
    ("field-type-changed", "plain: { type: string }", "plain: { type: bool }"),
    (
        "field-type-changed",
        "many: { type: [string], max_items: 20 }",
        "many: { type: [i64], max_items: 20 }",
    ),
    ("field-type-changed", "part: { type: Part }", "part: { type: [Part] }"),
    ("field-type-changed", "plain: { type: string }", "plain: { type: datetime }"),
    ("field-type-widened", "count: { type: i32 }", "count: { type: i64 }"),
    ("field-type-widened", "price: { type: i64, unit: fen }", "price: { type: f64, unit: fen }"),
    ("field-type-widened", "shop_id: { type: i32 }", "shop_id: { type: i64 }"),
    ("field-type-changed", "user_id: { type: string }", "user_id: { type: i64 }"),
    ("field-became-enum", "count: { type: i32 }", "count: { type: State }"),
    ("field-unit-changed", "unit: fen", "unit: yuan"),
    ("field-unit-changed", "price: { type: i64, unit: fen }", "price: { type: i64 }"),
    ("field-documented", "plain: { type: string }", "plain: { type: string, unit: s }"),
    ("field-became-lenient", "plain: { type: string }", "plain: { type: string, lenient: true }"),
    ("field-became-strict", "loose: { type: string, lenient: true }", "loose: { type: string }"),
    ("field-masked", "plain: { type: string }", "plain: { type: string, pii: name }"),
    ("field-unmasked", "phone: { type: string, pii: phone }", "phone: { type: string }"),
    ("field-documented", "pii: phone", "pii: name"),
    ("field-deprecated", "plain: { type: string }", "plain: { type: string, deprecated: true }"),
    ("field-documented", "deprecated: use plain", "deprecated: use another"),
    ("field-retired", "plain: { type: string }", "plain: { type: string, retired: true }"),
    (
        "field-revived",
        "former: { type: string, deprecated: use plain }",
        "former: { type: string }",
    ),
    ("field-documented", "plain: { type: string }", "plain: { type: string, label: words }"),
    ("field-documented", "plain: { type: string }", "plain: { type: string, uncertain: true }"),
    ("field-documented", "1: one", "1: uno"),
    ("field-code-added", "2: two", "2: two, 3: three"),
    ("field-code-removed", ", 2: two", ""),
    ("limit-added", "plain: { type: string }", "plain: { type: string, max_length: 5 }"),
    ("limit-removed", "many: { type: [string], max_items: 20 }", "many: { type: [string] }"),
    ("limit-tightened", "max_items: 20", "max_items: 10"),
    ("limit-loosened", "max_items: 20", "max_items: 30"),
];

/// Changes of fields that are sent.
const SENT_FIELDS: &[(&str, &str, &str)] = &[
    ("field-became-required", "[string], max_items", "[string], required: true, max_items"),
    (
        "field-became-required",
        "string, nullable: true }",
        "string, required: true, nullable: true }",
    ),
    ("required-field-added", "  plain:", "  fresh: { type: string, required: true }\n  plain:"),
    (
        "arguments-reordered",
        "  needed: { type: string, required: true }\n  other: { type: string, required: true }\n",
        "  other: { type: string, required: true }\n  needed: { type: string, required: true }\n",
    ),
];

/// Changes of fields that are read.
const READ_FIELDS: &[(&str, &str, &str)] = &[
    ("field-documented", "[string], max_items", "[string], required: true, max_items"),
    ("field-documented", "nullable: true }", "required: true, nullable: true }"),
];

/// Changes of anything else: the bundle, the rule, and what is replaced.
const OTHERS: &[(&str, &str, &str, &str)] = &[
    ("platform", "platform-host-changed", "api.shop.example.com", "api.example.com"),
    ("platform", "platform-transport-changed", "prefix: app.", "prefix: a."),
    ("platform", "platform-tokens-changed", "path: /token", "path: /v2/token"),
    ("platform", "platform-envelope-changed", "code: errcode", "code: err_no"),
    ("platform", "platform-documented", "title: Shop", "title: Mall"),
    ("platform", "platform-prefix-changed", "class_prefix: Shop", "class_prefix: Mall"),
    (
        "platform",
        "refusal-added",
        "errors:\n",
        "errors:\n  - { code: 2, label: two, retry: never, action: fix_request }\n",
    ),
    ("platform", "refusal-retry-changed", "retry: immediately", "retry: later"),
    ("platform", "refusal-documented", "label: token", "label: ticket"),
    ("method", "method-removed", "method: order.get", "method: order.fetch"),
    (
        "method",
        "method-renamed",
        "method: order.get\nother_names: [order.read]",
        "method: order.take\nother_names: [order.get, order.read]",
    ),
    ("method", "method-other-name-added", "[order.read]", "[order.read, order.load]"),
    ("method", "method-other-name-removed", "other_names: [order.read]\n", ""),
    ("method", "method-documented", "effect: read", "sources: [docs-2023]\neffect: read"),
    ("method", "method-deprecated", "effect: read", "effect: read\nstatus: deprecated"),
    ("method", "method-deprecated", "effect: read", "effect: read\nreplaced_by: order.list"),
    ("method", "method-became-legacy", "effect: read", "effect: read\nstatus: legacy"),
    ("method", "method-retired", "effect: read", "effect: read\nstatus: retired"),
    ("method", "method-offline", "effect: read", "effect: read\nstatus: offline"),
    ("method", "method-documented", "title: Get an order", "title: Get one order"),
    ("method", "method-documented", "effect: read", "effect: read\nnote: more"),
    ("method", "method-host-changed", "effect: read", "effect: read\nhost: https://b.example.com"),
    ("method", "method-path-changed", "path: /order/get", "path: /v2/order/get"),
    ("method", "method-verb-changed", "effect: read", "effect: read\nverb: PUT"),
    ("method", "method-body-changed", "effect: read", "effect: read\nbody: form"),
    ("method", "method-place-of-data-changed", "effect: read", "effect: read\nreply: flat"),
    ("method", "method-family-changed", "effect: read", "effect: read\nfamily: trade"),
    ("method", "method-token-not-needed", "effect: read", "effect: read\ntoken: false"),
    ("method", "method-token-kind-changed", "effect: read", "effect: read\ntoken: user_token"),
    (
        "method",
        "method-token-place-changed",
        "effect: read",
        "effect: read\ntoken: { query: access_token }",
    ),
    ("method", "method-repeat-became-unsafe", "effect: read", "effect: write"),
    (
        "method",
        "method-package-added",
        "{ package: Trade }",
        "{ package: Trade }, { package: All }",
    ),
    ("method", "method-package-removed", ", { package: Trade }", ""),
    ("method", "method-packages-named", "auths: [{ package: Orders }, { package: Trade }]\n", ""),
    ("method", "request-field-default-changed", "default: 1", "default: 2"),
    ("method", "request-field-place-changed", "a: { type: i64 }", "a: { type: i64, in: query }"),
    ("method", "request-limit-tightened", "max: 10", "max: 9"),
    ("method", "request-limit-loosened", "max: 10", "max: 11"),
    ("method", "request-limit-tightened", "min: 1", "min: 2"),
    ("method", "request-limit-loosened", "min: 1", "min: 0"),
    ("method", "request-one-of-removed", "limits: [{ one_of: [a, b] }]\n", ""),
    (
        "method",
        "request-one-of-added",
        "{ one_of: [a, b] }",
        "{ one_of: [a, b] }, { one_of: [plain, size] }",
    ),
    (
        "method",
        "paging-removed",
        "paging: { page: page, size: size, first: 0, max_size: 100, max_rows: 1000, items: list, total: total }\n",
        "",
    ),
    ("method", "paging-fields-changed", ", total: total }", " }"),
    ("method", "paging-first-page-changed", "first: 0", "first: 1"),
    ("method", "paging-max-size-lowered", "max_size: 100", "max_size: 50"),
    ("method", "paging-max-size-raised", "max_size: 100", "max_size: 200"),
    ("method", "paging-max-rows-lowered", "max_rows: 1000", "max_rows: 50"),
    ("method", "paging-max-rows-raised", "max_rows: 1000", "max_rows: 2000"),
    (
        "method",
        "refusal-added",
        "errors:\n",
        "errors:\n  - { code: 2, label: two, retry: never, action: fix_request }\n",
    ),
    (
        "method",
        "refusal-removed",
        "errors:\n  - { code: 50002, sub: isv.bad, label: bad, retry: never, action: fix_request }\n",
        "",
    ),
    ("method", "refusal-retry-changed", "retry: never", "retry: later"),
    ("method", "refusal-documented", "label: bad", "label: worse"),
    ("method", "structure-documented", "Row: row", "Row: line"),
    ("method", "structure-extra-dropped", "extra: [Row]\n", ""),
    ("method", "structure-extra-kept", "extra: [Row]", "extra: [response, Row]"),
    ("method", "structure-renamed", "Part", "Lump"),
    ("method", "enum-renamed", "State", "Phase"),
    ("method", "enum-documented", "label: state", "label: states"),
    ("method", "enum-code-added", "      2:", "      3: { name: third, label: third }\n      2:"),
    ("method", "enum-code-removed", "      2: { name: closed, label: closed }\n", ""),
    ("method", "enum-code-documented", "label: closed", "label: shut"),
    ("method", "enum-constant-renamed", "name: closed", "name: shut"),
    ("method", "enum-constant-reused", "      2: { name: closed", "      3: { name: closed"),
    (
        "method",
        "enum-kind-changed",
        "type: i32\n    label: state",
        "type: string\n    label: state",
    ),
    ("message", "message-removed", "message: shop_paid", "message: shop_sold"),
    ("message", "message-tag-changed", "tag: \"1\"", "tag: \"2\""),
    ("message", "message-deprecated", "key: needed", "key: needed\nstatus: deprecated"),
    ("message", "message-became-legacy", "key: needed", "key: needed\nstatus: legacy"),
    ("message", "message-retired", "key: needed", "key: needed\nstatus: retired"),
    ("message", "message-offline", "key: needed", "key: needed\nstatus: offline"),
    ("message", "message-documented", "title: Paid", "title: Was paid"),
    ("message", "message-key-changed", "key: needed", "key: other"),
    ("spi", "spi-removed", "spi: order.check", "spi: order.look"),
    ("spi", "spi-deprecated", "title: Check", "title: Check\nstatus: deprecated"),
    ("spi", "spi-became-legacy", "title: Check", "title: Check\nstatus: legacy"),
    ("spi", "spi-retired", "title: Check", "title: Check\nstatus: retired"),
    ("spi", "spi-offline", "title: Check", "title: Check\nstatus: offline"),
    ("spi", "spi-documented", "title: Check", "title: Look"),
    ("spi", "spi-place-of-data-changed", "title: Check", "title: Check\nreply: flat"),
    ("spi", "spi-discriminator-changed", "discriminator: coded\n", ""),
    ("shared", "structure-removed", "types:\n  Loose: { id: { type: i64 } }\n", ""),
    (
        "shared",
        "enum-removed",
        "enums:\n  Mood:\n    type: i32\n    codes:\n      1: { name: good, label: good }\n",
        "",
    ),
    ("shared", "structure-added", "types:\n", "types:\n  More: { id: { type: i64 } }\n"),
    (
        "shared",
        "enum-added",
        "enums:\n",
        "enums:\n  Taste:\n    type: i32\n    codes:\n      1: { name: sour, label: sour }\n",
    ),
];

const PAGING: &str = "paging: { page: page, size: size, first: 0, max_size: 100, max_rows: 1000, items: list, total: total }\n";

/// Changes of what is not as the others have it: the bundle, the rule, how the former state
/// differs from the bundle, and what is replaced in it.
const FROM_ELSEWHERE: &[(&str, &str, Edit, Edit)] = &[
    (
        "method",
        "method-revived",
        ("effect: read", "effect: read\nstatus: retired"),
        ("status: retired\n", ""),
    ),
    (
        "method",
        "method-token-needed",
        ("effect: read", "effect: read\ntoken: false"),
        ("token: false\n", ""),
    ),
    (
        "method",
        "method-repeat-became-safe",
        ("effect: read", "effect: write"),
        ("effect: write", "effect: idempotent"),
    ),
    (
        "message",
        "message-revived",
        ("key: needed", "key: needed\nstatus: retired"),
        ("status: retired\n", ""),
    ),
    (
        "spi",
        "spi-revived",
        ("title: Check", "title: Check\nstatus: retired"),
        ("status: retired\n", ""),
    ),
    (
        "method",
        "paging-added",
        (PAGING, ""),
        ("errors:\n", "paging: { page: page, size: size, items: list }\nerrors:\n"),
    ),
    (
        "message",
        "structure-name-reused",
        ("", ""),
        (
            "part: { type: Part }\n  state: { type: State }\n  piece: { type: Piece }",
            "part: { type: Piece }\n  state: { type: State }\n  piece: { type: Part }",
        ),
    ),
    (
        "message",
        "enum-name-reused",
        ("", ""),
        (
            "state: { type: State }\n  piece: { type: Piece }\n  mode: { type: Mode }",
            "state: { type: Mode }\n  piece: { type: Piece }\n  mode: { type: State }",
        ),
    ),
    ("dataless", "response-data-added", ("", ""), ("request:", "response: i64\nrequest:")),
    ("data", "response-data-removed", ("", ""), ("response: i64\n", "")),
    ("data", "response-data-type-changed", ("", ""), ("response: i64", "response: [i64]")),
    ("replyless", "spi-response-data-added", ("", ""), ("request:", "response: i64\nrequest:")),
    ("reply", "spi-response-data-removed", ("", ""), ("response: i64\n", "")),
    ("reply", "spi-response-data-type-changed", ("", ""), ("response: i64", "response: [i64]")),
    (
        "method",
        "method-name-reused",
        ("", ""),
        ("method: order.get", "method: Order.get\nfamily: order"),
    ),
    ("message", "message-name-reused", ("", ""), ("message: shop_paid", "message: shop_Paid")),
    ("spi", "spi-name-reused", ("", ""), ("spi: order.check", "spi: Order.check")),
];

/// Files that are added: the rule, and the file.
const BESIDE: &[(&str, &str)] = &[
    ("method-added", "method: order.more\ntitle: More\nrequest: {}\n"),
    ("message-added", "message: shop_more\ntitle: More\ndata: { id: { type: i64 } }\n"),
    ("spi-added", "spi: order.more\ntitle: More\nrequest: { id: { type: i64 } }\n"),
];

/// All of them.
pub(crate) fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    let sent =
        SENT.iter().flat_map(|it| FIELDS.iter().chain(SENT_FIELDS).map(move |row| (it, row)));
    let read =
        READ.iter().flat_map(|it| FIELDS.iter().chain(READ_FIELDS).map(move |row| (it, row)));
    for ((subject, bundle, section), (event, from, to)) in sent.chain(read) {
        let rule = format!("{subject}-{event}");
        cases.push(Case { bundle, section, rule, first: ("", ""), then: (from, to), beside: None });
    }
    let mut add = |bundle, rule: &str, first, then, beside| {
        cases.push(Case { bundle, section: "", rule: rule.to_owned(), first, then, beside });
    };
    for (bundle, rule, from, to) in OTHERS {
        add(bundle, rule, ("", ""), (from, to), None);
    }
    for (bundle, rule, first, then) in FROM_ELSEWHERE {
        add(bundle, rule, *first, *then, None);
    }
    for (rule, file) in BESIDE {
        add("shared", rule, ("", ""), ("", ""), Some(file));
    }
    cases
}

/// The sections with fields of what users have in TypeScript.
const SCRIPT_SENT: &[(&str, &str, &str)] =
    &[("plugin-request", "plugin", "request:"), ("callback-response", "callback", "response:")];
const SCRIPT_READ: &[(&str, &str, &str)] =
    &[("plugin-response", "plugin", "response:"), ("callback-request", "callback", "request:")];

/// Changes of client-side calls and callbacks themselves: the event, how the former state differs,
/// and what is replaced in it. `SUBJECT` is the one or the other.
const SCRIPTS: &[(&str, Edit, Edit)] = &[
    ("deprecated", ("", ""), ("title: O", "status: deprecated\ntitle: O")),
    ("became-legacy", ("", ""), ("title: O", "status: legacy\ntitle: O")),
    ("retired", ("", ""), ("title: O", "status: retired\ntitle: O")),
    ("offline", ("", ""), ("title: O", "status: offline\ntitle: O")),
    ("revived", ("title: O", "status: retired\ntitle: O"), ("status: retired\n", "")),
    ("documented", ("", ""), ("title: O", "title: It o")),
];

/// Those of client-side calls and callbacks, which users have in TypeScript.
pub(crate) fn scripts() -> Vec<Case> {
    let mut cases = Vec::new();
    let sent = SCRIPT_SENT
        .iter()
        .flat_map(|it| FIELDS.iter().chain(SENT_FIELDS).map(move |row| (it, row)));
    let read = SCRIPT_READ.iter().flat_map(|it| FIELDS.iter().map(move |row| (it, row)));
    for ((subject, bundle, section), (event, from, to)) in sent.chain(read) {
        // Every text is a `string`.
        let is_string = |text: &str| text.contains("datetime") || text.contains("user_id");
        let event = match *event {
            "field-type-changed" if is_string(to) => "field-documented",
            // An id of 64 bits is one, too.
            "field-type-widened" if to.contains("shop_id") => "field-type-changed",
            event => event,
        };
        let rule = format!("{subject}-{event}");
        // A member has its name on the wire, and arguments have no order.
        if rule.parse::<Rule>().is_ok() {
            let then = (*from, *to);
            cases.push(Case { bundle, section, rule, first: ("", ""), then, beside: None });
        }
    }
    let mut add = |bundle, rule: String, first, then, beside| {
        cases.push(Case { bundle, section: "", rule, first, then, beside });
    };
    for bundle in ["plugin", "callback"] {
        for (event, first, then) in SCRIPTS {
            add(bundle, format!("{bundle}-{event}"), *first, *then, None);
        }
    }
    let none = ("", "");
    for (bundle, rule, then) in [
        ("plugin", "plugin-removed", ("wx.openShop", "wx.closeShop")),
        ("plugin", "plugin-name-reused", ("wx.openShop", "my.openShop")),
        ("plugin", "plugin-rules-changed", ("in a tap", "behind a tap")),
        ("callback", "callback-removed", ("callback.shopOpened", "callback.shopShut")),
        ("callback", "callback-name-reused", ("callback.shopOpened", "call.shopOpened")),
    ] {
        add(bundle, rule.to_owned(), none, then, None);
    }
    const PLUGIN: &str = "plugin: wx.closeShop\ntitle: Close\nobject: wx\nrequest: { id: string }\n\
                          response: { errMsg: string }\nfailure: { message: errMsg }\n";
    add("plugin", "plugin-added".to_owned(), none, none, Some(PLUGIN));
    const CALLBACK: &str = "callback: callback.shopShut\ntitle: Shut\nrequest: { id: string }\n\
                            response: { id: string }\n";
    add("callback", "callback-added".to_owned(), none, none, Some(CALLBACK));
    cases
}
