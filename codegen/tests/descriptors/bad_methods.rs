//! Facts of methods: names, keys, paging, errors.

use crate::support::{Case, at, run};

pub(crate) const CASES: &[Case] = &[
    at(
        "a permission package without a name",
        &[("a.yaml", "method: order.list\ntitle: 订单\nauths: [ { group: 订单 } ]\n")],
        "missing-key",
        ("a.yaml", 3, 10),
        "`package`",
    ),
    at(
        "a permission package whose name is empty",
        &[("a.yaml", "method: order.list\ntitle: 订单\nauths: [订单管理, '']\n")],
        "missing-key",
        ("a.yaml", 3, 15),
        "has no name",
    ),
    at(
        "permission packages that are no list",
        &[("a.yaml", "method: order.list\ntitle: 订单\nauths: 订单管理\n")],
        "wrong-kind",
        ("a.yaml", 3, 8),
        "a list",
    ),
    at(
        "permission packages of a message",
        &[("a.yaml", "message: doudian_a_B\ntitle: 消息\nauths: [订单管理]\ndata: { id: i64 }\n")],
        "misplaced-key",
        ("a.yaml", 3, 1),
        "belongs in a method's file",
    ),
    at(
        "no method",
        &[("a.yaml", "title: 订单\nrequest:\n  page: i32\n")],
        "missing-method",
        ("a.yaml", 2, 1),
        "no `method`",
    ),
    at(
        "one segment",
        &[("a.yaml", "method: order\ntitle: 订单\n")],
        "bad-method-name",
        ("a.yaml", 1, 9),
        "two segments",
    ),
    at(
        "a character",
        &[("a.yaml", "method: order.订单\ntitle: 订单\n")],
        "bad-method-name",
        ("a.yaml", 1, 9),
        "`order.订单`",
    ),
    at(
        "an empty segment",
        &[("a.yaml", "method: order..list\ntitle: 订单\n")],
        "bad-method-name",
        ("a.yaml", 1, 9),
        "joined by `.`",
    ),
    at(
        "a method twice",
        &[
            ("a.yaml", "method: order.list\ntitle: 订单\n"),
            ("b.yaml", "# again\nmethod: order.list\ntitle: 订单\n"),
        ],
        "duplicate-method",
        ("b.yaml", 2, 9),
        "described twice",
    ),
    at(
        "methods with one class",
        &[
            ("a.yaml", "method: order.list\ntitle: 订单\n"),
            ("b.yaml", "method: order.List\ntitle: 订单\n"),
        ],
        "class-collision",
        ("a.yaml", 1, 9),
        "`DoudianOrderListRequest`",
    ),
    at(
        "a type named as a request",
        &[("a.yaml", "method: order.list\ntitle: 订单\ntypes:\n  Request: { a: i32 }\n")],
        "class-collision",
        ("a.yaml", 4, 3),
        "would both be `DoudianOrderListRequest`",
    ),
    at(
        "a type named as the data",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: i32 }\ntypes:\n  DoudianOrderListData: { a: i32 }\n",
        )],
        "class-collision",
        ("a.yaml", 5, 3),
        "would both be `DoudianOrderListData`",
    ),
    at(
        "a type of the runtime",
        &[("a.yaml", "types:\n  DoudianClient: { a: i32 }\n")],
        "class-collision",
        ("a.yaml", 2, 3),
        "the SDK defines itself",
    ),
    at(
        "methods with one module",
        &[
            ("a.yaml", "method: order.getToken\ntitle: 令牌\n"),
            ("b.yaml", "method: vip.getToken\ntitle: 令牌\nfamily: order\n"),
        ],
        "module-collision",
        ("b.yaml", 1, 9),
        "`order::get_token`",
    ),
    at(
        "a family of its own that is taken",
        &[
            ("a.yaml", "method: order.list\ntitle: 订单\n"),
            ("b.yaml", "method: trade.list\ntitle: 订单\nfamily: order\n"),
        ],
        "module-collision",
        ("b.yaml", 1, 9),
        "another `family`",
    ),
    at(
        "a bad family",
        &[("a.yaml", "method: order.list\ntitle: 订单\nfamily: 订单\n")],
        "bad-family",
        ("a.yaml", 3, 9),
        "name of a module",
    ),
    at(
        "a family named after a feature of the crate",
        &[("a.yaml", "method: full.list\ntitle: 订单\n")],
        "bad-family",
        ("a.yaml", 1, 9),
        "feature or module so named",
    ),
    at(
        "a family named after a module of the crate",
        &[("a.yaml", "method: order.list\ntitle: 订单\nfamily: types\n")],
        "bad-family",
        ("a.yaml", 3, 9),
        "feature or module so named",
    ),
    at(
        "an unknown key",
        &[("a.yaml", "method: order.list\ntitel: 订单\ntitle: 订单\n")],
        "unknown-key",
        ("a.yaml", 2, 1),
        "did you mean `title`?",
    ),
    at(
        "an unknown key without a neighbour",
        &[("a.yaml", "method: order.list\ntitle: 订单\npaging: { page: page, colour: red }\n")],
        "unknown-key",
        ("a.yaml", 3, 23),
        "known keys are `page`, `size`",
    ),
    at(
        "a key twice",
        &[("a.yaml", "method: order.list\ntitle: 订单\ntitle: 订单列表\n")],
        "duplicate-key",
        ("a.yaml", 3, 1),
        "`title` occurs twice",
    ),
    at(
        "no title",
        &[("a.yaml", "method: order.list\n")],
        "missing-key",
        ("a.yaml", 1, 9),
        "`title` is missing",
    ),
    at(
        "a title of two lines",
        &[("a.yaml", "method: order.list\ntitle: |\n  订单\n  列表\n")],
        "unseen-character",
        ("a.yaml", 3, 3),
        "a line break",
    ),
    at(
        "a list for a text",
        &[("a.yaml", "method: order.list\ntitle: [订单]\n")],
        "wrong-kind",
        ("a.yaml", 2, 8),
        "`title` cannot be a list",
    ),
    at(
        "a text for a bool",
        &[("a.yaml", "method: order.list\ntitle: 订单\ntoken: no\n")],
        "wrong-kind",
        ("a.yaml", 3, 8),
        "write `false`",
    ),
    at(
        "an unknown word",
        &[("a.yaml", "method: order.list\ntitle: 订单\nstatus: lgeacy\n")],
        "unknown-word",
        ("a.yaml", 3, 9),
        "did you mean `legacy`?",
    ),
    at(
        "a bad retry",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nerrors:\n  - { code: 1, retry: sometimes }\n",
        )],
        "unknown-word",
        ("a.yaml", 4, 23),
        "`never`, `later`, `immediately`, `unknown`",
    ),
    at(
        "a bad action",
        &[("a.yaml", "method: order.list\ntitle: 订单\nerrors:\n  - { code: 1, action: wiat }\n")],
        "unknown-word",
        ("a.yaml", 4, 24),
        "did you mean `wait`?",
    ),
    at(
        "an error without a code",
        &[("a.yaml", "method: order.list\ntitle: 订单\nerrors:\n  - { label: 超过五万条 }\n")],
        "missing-key",
        ("a.yaml", 4, 5),
        "`code` is missing",
    ),
    at(
        "a page that is not requested",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: pag, items: list }\nrequest: { page: i32 }\nresponse: { list: [i64] }\n",
        )],
        "bad-paging",
        ("a.yaml", 3, 17),
        "did you mean `page`?",
    ),
    at(
        "a total that is not answered",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page, items: list, total: count }\nrequest: { page: i32 }\nresponse: { list: [i64] }\n",
        )],
        "bad-paging",
        ("a.yaml", 3, 43),
        "the response has no field `count`",
    ),
    at(
        "rows that are no list",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page, items: list }\nrequest: { page: i32 }\nresponse: { list: i64 }\n",
        )],
        "bad-paging",
        ("a.yaml", 3, 30),
        "not a list",
    ),
    at(
        "paging that turns nothing",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { items: list }\nresponse: { list: [i64] }\n",
        )],
        "bad-paging",
        ("a.yaml", 3, 1),
        "neither `page` nor `cursor`",
    ),
    at(
        "paging without rows",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page }\nrequest: { page: i32 }\nresponse: { list: [i64] }\n",
        )],
        "bad-paging",
        ("a.yaml", 3, 1),
        "needs `items`",
    ),
    at(
        "rows beside the page's",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page, items: lists }\nrequest: { page: i32 }\nresponse: page<i64>\n",
        )],
        "bad-paging",
        ("a.yaml", 3, 30),
        "did you mean `list`?",
    ),
    at(
        "a number of rows that is no number",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page, items: rows, total: total }\nrequest: { page: i32 }\nresponse: { rows: [i64], total: string }\n",
        )],
        "bad-paging",
        ("a.yaml", 3, 43),
        "`total` is no integer",
    ),
];

#[test]
fn bad_methods() {
    run(CASES);
}
