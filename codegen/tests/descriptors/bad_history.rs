//! Histories that count wrong, or that say nothing of their platform.

use crate::support::{Case, at};

/// A history with these versions behind the first.
macro_rules! history {
    ($versions:literal) => {
        (
            "history.yaml",
            concat!("history:\n  - { version: 1, date: 2026-03-01 }\n", $versions, "\n"),
        )
    };
}

const ORDER: (&str, &str) =
    ("order.list.yaml", "method: order.list\ntitle: 订单\nrequest: { page: i32 }\n");
const PLATFORM: (&str, &str) = (
    "platform.yaml",
    "platform: doudian\nspec_version: 1\ntitle: 抖店\nclass_prefix: Doudian\nhost: https://a.cn\n",
);

pub(crate) const CASES: &[Case] = &[
    at(
        "a history without versions",
        &[PLATFORM, ORDER, ("history.yaml", "history: []\n")],
        "bad-version",
        ("history.yaml", 1, 1),
        "expected the first one",
    ),
    at(
        "a history that begins later",
        &[PLATFORM, ORDER, ("history.yaml", "history:\n  - { version: 2, date: 2026-03-01 }\n")],
        "bad-version",
        ("history.yaml", 2, 16),
        "expected 1",
    ),
    at(
        "a number left out",
        &[PLATFORM, ORDER, history!("  - { version: 3, date: 2026-03-02 }")],
        "bad-version",
        ("history.yaml", 3, 16),
        "expected 2",
    ),
    at(
        "a version without a number",
        &[PLATFORM, ORDER, history!("  - { date: 2026-03-02 }")],
        "missing-key",
        ("history.yaml", 3, 5),
        "needs `version`",
    ),
    at(
        "a version without a day",
        &[PLATFORM, ORDER, history!("  - { version: 2 }")],
        "missing-key",
        ("history.yaml", 3, 5),
        "needs `date`",
    ),
    at(
        "a day that does not exist",
        &[PLATFORM, ORDER, history!("  - { version: 2, date: 2026-02-30 }")],
        "bad-version-date",
        ("history.yaml", 3, 25),
        "expected year, month and day",
    ),
    at(
        "a day that goes back",
        &[PLATFORM, ORDER, history!("  - { version: 2, date: 2026-02-28 }")],
        "bad-version-date",
        ("history.yaml", 3, 25),
        "goes back",
    ),
    at(
        "a path that cannot be one",
        &[
            PLATFORM,
            ORDER,
            history!("  - { version: 2, date: 2026-03-02, added: [order.list//page] }"),
        ],
        "bad-added-path",
        ("history.yaml", 3, 46),
        "expected a path",
    ),
    at(
        "a path of another platform",
        &[
            PLATFORM,
            ORDER,
            history!("  - { version: 2, date: 2026-03-02, added: [\"shop:goods.list\"] }"),
        ],
        "bad-added-path",
        ("history.yaml", 3, 46),
        "no part of this platform",
    ),
    at(
        "the path of the platform itself",
        &[PLATFORM, ORDER, history!("  - { version: 2, date: 2026-03-02, added: [\"doudian:\"] }")],
        "bad-added-path",
        ("history.yaml", 3, 46),
        "no part of this platform",
    ),
    at(
        "a path twice",
        &[
            PLATFORM,
            ORDER,
            history!(
                "  - { version: 2, date: 2026-03-02, added: [order.list, \"doudian:order.list\"] }"
            ),
        ],
        "duplicate-added-path",
        ("history.yaml", 3, 58),
        "a second time",
    ),
    at(
        "a first version that adds something",
        &[
            PLATFORM,
            ORDER,
            (
                "history.yaml",
                "history:\n  - { version: 1, date: 2026-03-01, added: [order.list] }\n",
            ),
        ],
        "misplaced-key",
        ("history.yaml", 2, 37),
        "adds nothing to anything",
    ),
    at(
        "two histories of one platform",
        &[
            PLATFORM,
            ORDER,
            history!(""),
            ("sub/history.yaml", "history:\n  - { version: 1, date: 2026-03-01 }\n"),
        ],
        "duplicate-history",
        ("sub/history.yaml", 1, 1),
        "the second one",
    ),
    at(
        "a key that no version has",
        &[PLATFORM, ORDER, history!("  - { version: 2, date: 2026-03-02, removed: [order.get] }")],
        "unknown-key",
        ("history.yaml", 3, 37),
        "not a key of this mapping",
    ),
    at(
        "a history that has methods",
        &[
            PLATFORM,
            ORDER,
            (
                "history.yaml",
                "history:\n  - { version: 1, date: 2026-03-01 }\ntypes: { A: { a: i64 } }\n",
            ),
        ],
        "misplaced-key",
        ("history.yaml", 3, 1),
        "belongs in a method's file",
    ),
];
