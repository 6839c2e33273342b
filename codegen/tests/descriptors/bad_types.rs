//! Structures, aliases and enums.

use crate::support::{Case, run};

/// A case in a file of shared types.
const fn types(
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    code: &'static str,
    (line, column): (usize, usize),
    says: &'static str,
) -> Case {
    Case { name, files, code, file: "t.yaml", line, column, says }
}

pub(crate) const CASES: &[Case] = &[
    types(
        "an unknown type",
        &[("t.yaml", "types:\n  DoudianOrder: { id: strnig }\n")],
        "unknown-type",
        (2, 23),
        "did you mean `string`?",
    ),
    types(
        "an unknown type inside another",
        &[("t.yaml", "types:\n  DoudianOrder:\n    child: [DoudianOrdr]\n")],
        "unknown-type",
        (3, 13),
        "did you mean `DoudianOrder`?",
    ),
    types(
        "an unknown type far from all names",
        &[("t.yaml", "types:\n  DoudianOrder: { id: { type: \"map<Thing>\" } }\n")],
        "unknown-type",
        (2, 36),
        "built-in types are `any`, `bool`",
    ),
    types(
        "a type that is local elsewhere",
        &[
            ("a.yaml", "method: order.list\ntitle: 订单\ntypes:\n  Child: { a: i32 }\n"),
            ("t.yaml", "types:\n  DoudianOrder: { child: Child }\n"),
        ],
        "unknown-type",
        (2, 26),
        "unknown type `Child`",
    ),
    types(
        "an unknown alias target",
        &[("t.yaml", "types:\n  Ids: [ Id ]\n  A: { ids: Ids }\n")],
        "unknown-type",
        (2, 10),
        "unknown type `Id`",
    ),
    types(
        "a bracket",
        &[("t.yaml", "types:\n  A: { ids: map<i64 }\n")],
        "bad-type",
        (2, 13),
        "`<` has no matching `>`",
    ),
    types(
        "an unknown generic",
        &[("t.yaml", "types:\n  A: { ids: list<i64> }\n")],
        "bad-type",
        (2, 13),
        "`list` takes no type",
    ),
    types(
        "a generic without a type",
        &[("t.yaml", "types:\n  A: { ids: map }\n")],
        "bad-type",
        (2, 13),
        "as in `map<i64>`",
    ),
    types(
        "two types in a list",
        &[("t.yaml", "types:\n  A: { ids: [i64, i32] }\n")],
        "wrong-kind",
        (2, 13),
        "one type",
    ),
    types(
        "no type in a list",
        &[("t.yaml", "types:\n  A: { ids: [] }\n")],
        "wrong-kind",
        (2, 13),
        "one type",
    ),
    types(
        "a number for a type",
        &[("t.yaml", "types:\n  A: { id: { type: 64 } }\n")],
        "wrong-kind",
        (2, 20),
        "`type` cannot be the number 64",
    ),
    types(
        "a text of a text",
        &[("t.yaml", "types:\n  A: { id: text<string> }\n")],
        "bad-text",
        (2, 12),
        "a list, a map or a structure inside",
    ),
    types(
        "a page in a field",
        &[("t.yaml", "types:\n  A: { all: page<A> }\n")],
        "misplaced-page",
        (2, 13),
        "whole response",
    ),
    types(
        "a page in an alias in a field",
        &[("t.yaml", "types:\n  A: { all: Pages }\n  Pages: page<A>\n")],
        "misplaced-page",
        (2, 13),
        "whole response",
    ),
    types(
        "an alias circle",
        &[("t.yaml", "types:\n  A: [B]\n  B: map<C>\n  C: A\n  D: { a: A }\n")],
        "cyclic-alias",
        (2, 3),
        "A -> B -> C -> A",
    ),
    types(
        "an alias of itself",
        &[("t.yaml", "types:\n  D: { a: A }\n  A: A\n")],
        "cyclic-alias",
        (3, 3),
        "A -> A",
    ),
    types(
        "a bad type name",
        &[("t.yaml", "types:\n  order: { a: i32 }\n")],
        "bad-type-name",
        (2, 3),
        "upper-case letter",
    ),
    types(
        "a type twice in a file",
        &[("t.yaml", "types:\n  A: { a: i32 }\n  A: { b: i32 }\n")],
        "duplicate-type",
        (3, 3),
        "`A` occurs twice",
    ),
    types(
        "a type and an enum",
        &[("t.yaml", "types:\n  A: { a: i32 }\nenums:\n  A: { type: i32, codes: { 1: 一 } }\n")],
        "duplicate-type",
        (4, 3),
        "`A` is defined twice",
    ),
    types(
        "a type in two files",
        &[
            ("a.yaml", "types:\n  DoudianOrder: { a: i32 }\n"),
            ("t.yaml", "types:\n  DoudianOrder: { a: i32 }\n"),
        ],
        "duplicate-type",
        (2, 3),
        "`DoudianOrder` is defined twice",
    ),
    types(
        "a name with and without the prefix",
        &[("t.yaml", "types:\n  DoudianOrder: { a: i32 }\n  Order: { a: i32 }\n")],
        "class-collision",
        (3, 3),
        "would both be `DoudianOrder`",
    ),
    types(
        "no codes",
        &[("t.yaml", "enums:\n  OrderStatus: { type: i32, codes: {} }\n")],
        "empty-enum",
        (2, 3),
        "at least one code",
    ),
    types(
        "no codes key",
        &[("t.yaml", "enums:\n  OrderStatus: { type: i32 }\n")],
        "empty-enum",
        (2, 3),
        "use the plain type",
    ),
    types(
        "an enum without a type",
        &[("t.yaml", "enums:\n  OrderStatus: { codes: { 1: 待确认 } }\n")],
        "missing-key",
        (2, 3),
        "`type` is missing",
    ),
    types(
        "an enum of a strange type",
        &[("t.yaml", "enums:\n  OrderStatus: { type: i16, codes: { 1: 待确认 } }\n")],
        "unknown-word",
        (2, 24),
        "`i32`, `i64`, `string`",
    ),
    types(
        "a code that does not fit",
        &[("t.yaml", "enums:\n  OrderStatus: { type: i32, codes: { paid: 已支付 } }\n")],
        "bad-code",
        (2, 38),
        "32-bit integer",
    ),
    types(
        "a code that is too large",
        &[("t.yaml", "enums:\n  OrderStatus: { type: i32, codes: { 3000000000: 已支付 } }\n")],
        "bad-code",
        (2, 38),
        "32-bit integer",
    ),
    types(
        "a code in another spelling",
        &[("t.yaml", "enums:\n  OrderStatus: { type: i32, codes: { 01: 已支付 } }\n")],
        "bad-code",
        (2, 38),
        "expected `1`",
    ),
    types(
        "a code twice",
        &[("t.yaml", "enums:\n  E:\n    type: i32\n    codes:\n      1: 一\n      \"1\": 二\n")],
        "duplicate-code",
        (6, 7),
        "the code `1` occurs twice",
    ),
    types(
        "a documented code twice",
        &[("t.yaml", "types:\n  A: { on: { type: i32, codes: { 0: 在线, 0: 下线 } } }\n")],
        "duplicate-code",
        (2, 41),
        "the code `0` occurs twice",
    ),
    types(
        "a constant twice",
        &[(
            "t.yaml",
            "enums:\n  E:\n    type: i32\n    codes:\n      1: { name: to_ship, label: 一 }\n      2: { name: toShip, label: 二 }\n",
        )],
        "duplicate-constant",
        (6, 7),
        "would both be `TO_SHIP`",
    ),
    types(
        "a bad constant",
        &[("t.yaml", "enums:\n  E: { type: i32, codes: { 1: { name: 待确认, label: 一 } } }\n")],
        "bad-constant",
        (2, 39),
        "name of a constant",
    ),
];

#[test]
fn bad_types() {
    run(CASES);
}
