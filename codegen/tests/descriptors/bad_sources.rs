//! Sources that nobody lists, and other names that stand for several methods.

use crate::support::{Case, at, good};

const LISTS: (&str, &str) = (
    "platform.yaml",
    "platform: doudian\nspec_version: 1\ntitle: 抖店\nsources:\n  - { name: docs-2023, title: the pages of 2023 }\nclass_prefix: Doudian\nhost: https://a.cn\n",
);

/// A platform with this list.
macro_rules! lists {
    ($sources:literal) => {
        (
            "platform.yaml",
            concat!(
                "platform: doudian\nspec_version: 1\ntitle: 抖店\nclass_prefix: Doudian\nhost: https://a.cn\n",
                "sources: ",
                $sources,
                "\n"
            ),
        )
    };
}

const GET: (&str, &str) = ("get.yaml", "method: order.get\ntitle: 订单\n");

pub(crate) const CASES: &[Case] = &[
    at(
        "a source that the platform does not have",
        &[LISTS, ("a.yaml", "method: order.list\ntitle: 订单\nsources: [docs-2024]\n")],
        "unknown-source",
        ("a.yaml", 3, 11),
        "docs-2023",
    ),
    at(
        "a source of a platform that lists none",
        &[("a.yaml", "method: order.list\ntitle: 订单\nsources: [docs-2024]\n")],
        "unknown-source",
        ("a.yaml", 3, 11),
        "list it in the platform file",
    ),
    at(
        "a source twice",
        &[LISTS, ("a.yaml", "method: order.list\ntitle: 订单\nsources: [docs-2023, docs-2023]\n")],
        "bad-source",
        ("a.yaml", 3, 22),
        "stands twice",
    ),
    at(
        "a source that a method explains",
        &[
            LISTS,
            (
                "a.yaml",
                "method: order.list\ntitle: 订单\nsources: [{ name: docs-2023, title: pages }]\n",
            ),
        ],
        "bad-source",
        ("a.yaml", 3, 11),
        "names its sources, and no more",
    ),
    at(
        "a source of which nobody says what it is",
        &[lists!("[docs-2023]"), GET],
        "missing-key",
        ("platform.yaml", 6, 11),
        "needs `title`",
    ),
    at(
        "a source without a name",
        &[lists!("[{ title: pages }]"), GET],
        "missing-key",
        ("platform.yaml", 6, 11),
        "`name`",
    ),
    at(
        "a source whose name is a sentence",
        &[lists!("[{ name: the pages, title: pages }]"), GET],
        "bad-source",
        ("platform.yaml", 6, 11),
        "cannot name a source",
    ),
    at(
        "a source with an address that is none",
        &[lists!("[{ name: docs-2023, title: pages, url: docs }]"), GET],
        "bad-source",
        ("platform.yaml", 6, 50),
        "expected `https://…`",
    ),
    at(
        "sources that are no list",
        &[LISTS, ("a.yaml", "method: order.list\ntitle: 订单\nsources: docs-2023\n")],
        "wrong-kind",
        ("a.yaml", 3, 10),
        "a list",
    ),
    at(
        "another name that is no method's",
        &[("a.yaml", "method: order.list\nother_names: [orderList]\ntitle: 订单\n")],
        "bad-method-name",
        ("a.yaml", 2, 15),
        "at least two segments",
    ),
    at(
        "another name that is the method's own",
        &[("a.yaml", "method: order.list\nother_names: [order.list]\ntitle: 订单\n")],
        "duplicate-method",
        ("a.yaml", 2, 15),
        "already",
    ),
    at(
        "another name that is another method's",
        &[GET, ("a.yaml", "method: order.list\nother_names: [order.get]\ntitle: 订单\n")],
        "duplicate-method",
        ("a.yaml", 2, 15),
        "`order.get` stands for the method `order.get` already",
    ),
    at(
        "another name of two methods",
        &[
            ("a.yaml", "method: order.list\nother_names: [order.all]\ntitle: 订单\n"),
            ("b.yaml", "method: order.page\nother_names: [order.all]\ntitle: 订单\n"),
        ],
        "duplicate-method",
        ("b.yaml", 2, 15),
        "stands for the method `order.list` already",
    ),
    at(
        "another name whose types are another method's",
        &[
            ("a.yaml", "method: order.list\nother_names: [order_get.it]\ntitle: 订单\n"),
            ("b.yaml", "method: order.get.it\ntitle: 订单\n"),
        ],
        "class-collision",
        ("a.yaml", 2, 15),
        "DoudianOrderGetItRequest",
    ),
];

/// What differs in capital letters alone is the usual case.
#[test]
fn another_spelling_is_a_name_of_the_same_types() {
    let model = good(&[(
        "a.yaml",
        "method: crossborder.stockTaking\nother_names: [crossBorder.stockTaking, crossborder.StockTaking]\ntitle: 盘点\nfamily: crossBorder\n",
    )]);
    let platform = &model.platforms[0];
    let api = platform.method("crossBorder.stockTaking").unwrap();
    assert_eq!(api.method, "crossborder.stockTaking");
    assert_eq!(api.request.name, "DoudianCrossborderStockTakingRequest");
    // The other one differs in what a class does not have.
    assert_eq!(api.rust.other_classes, ["DoudianCrossBorderStockTaking"]);
    assert_eq!(api.family, "cross_border");
    assert!(platform.method("crossBORDER.stockTaking").is_none());
}
