//! Fields, defaults and examples.

use crate::support::{Case, at, run};

/// A method with this request.
macro_rules! request {
    ($text:literal) => {
        &[("a.yaml", concat!("method: order.list\ntitle: 订单\nrequest:\n", $text))]
    };
}

pub(crate) const CASES: &[Case] = &[
    at(
        "a field twice",
        request!("  page: i32\n  page: i64\n"),
        "duplicate-field",
        ("a.yaml", 5, 3),
        "the field `page` occurs twice",
    ),
    at(
        "a name that begins with a digit",
        request!("  1st: i32\n"),
        "bad-field-name",
        ("a.yaml", 4, 3),
        "`rename`",
    ),
    at(
        "a name with a hyphen",
        request!("  page-no: i32\n"),
        "bad-field-name",
        ("a.yaml", 4, 3),
        "`page-no` has no Rust name",
    ),
    at(
        "a Chinese name",
        request!("  页数: i32\n"),
        "bad-field-name",
        ("a.yaml", 4, 3),
        "letters, digits",
    ),
    at(
        "a rename to a keyword",
        request!("  1st: { type: i32, rename: type }\n"),
        "bad-rename",
        ("a.yaml", 4, 29),
        "no keyword",
    ),
    at(
        "a rename to an upper-case name",
        request!("  1st: { type: i32, rename: First }\n"),
        "bad-rename",
        ("a.yaml", 4, 29),
        "lower-case",
    ),
    at(
        "two fields of one name",
        request!("  1st: { type: i32, rename: first }\n  2nd: { type: i32, rename: first }\n"),
        "bad-rename",
        ("a.yaml", 5, 29),
        "two fields are renamed `first`",
    ),
    at(
        "no type",
        request!("  page: { label: 页数 }\n"),
        "missing-key",
        ("a.yaml", 4, 3),
        "`type` is missing",
    ),
    at(
        "nothing",
        request!("  page:\n  size: i32\n"),
        "wrong-kind",
        ("a.yaml", 4, 3),
        "`page` cannot be nothing",
    ),
    at(
        "an unknown key",
        request!("  page: { type: i32, lable: 页数 }\n"),
        "unknown-key",
        ("a.yaml", 4, 22),
        "did you mean `label`?",
    ),
    at(
        "a bad kind of personal data",
        request!("  tel: { type: string, pii: telephone }\n"),
        "unknown-word",
        ("a.yaml", 4, 29),
        "`phone`",
    ),
    at(
        "empty codes",
        request!("  page: { type: i32, codes: {} }\n"),
        "empty-codes",
        ("a.yaml", 4, 22),
        "lists no code",
    ),
    at(
        "required with a default",
        request!("  page: { type: i32, required: true, default: 0 }\n"),
        "required-default",
        ("a.yaml", 4, 38),
        "never used",
    ),
    at(
        "a default in an answer",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse:\n  page: { type: i32, default: 0 }\n",
        )],
        "misplaced-default",
        ("a.yaml", 4, 22),
        "only fields of `request`",
    ),
    at(
        "a default in a structure",
        &[("a.yaml", "types:\n  A:\n    page: { type: i32, default: 0 }\n")],
        "misplaced-default",
        ("a.yaml", 3, 24),
        "only fields of `request`",
    ),
    at(
        "a text as the default of a number",
        request!("  page: { type: i32, default: \"0\" }\n"),
        "bad-default",
        ("a.yaml", 4, 31),
        "expected a 32-bit integer",
    ),
    at(
        "a number as the default of a text",
        request!("  page: { type: string, default: 10 }\n"),
        "bad-default",
        ("a.yaml", 4, 34),
        "put it in quotes: \"10\"",
    ),
    at(
        "a default that is too large",
        request!("  page: { type: i32, default: 3000000000 }\n"),
        "bad-default",
        ("a.yaml", 4, 31),
        "32-bit",
    ),
    at(
        "null as a default",
        request!("  page: { type: i32, default: ~ }\n"),
        "bad-default",
        ("a.yaml", 4, 31),
        "a field that may be `null` has `nullable: true`",
    ),
    at(
        "`nullable` that is no bool",
        request!("  page: { type: i32, nullable: maybe }\n"),
        "wrong-kind",
        ("a.yaml", 4, 32),
        "`true` or `false`",
    ),
    at(
        "a page that may be null",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page, items: list }\nrequest:\n  page: { type: i32, nullable: true }\nresponse: { list: [i64] }\n",
        )],
        "bad-paging",
        ("a.yaml", 3, 17),
        "remove `nullable` from `page`",
    ),
    at(
        "rows that may be null",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page, items: list }\nrequest: { page: i32 }\nresponse:\n  list: { type: [i64], nullable: true }\n",
        )],
        "bad-paging",
        ("a.yaml", 3, 30),
        "`list` may be `null`, so it cannot page",
    ),
    at(
        "a number of rows that may be null",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page, items: list, total: total }\nrequest: { page: i32 }\nresponse: { list: [i64], total: { type: i64, nullable: true } }\n",
        )],
        "bad-paging",
        ("a.yaml", 3, 43),
        "or leave `total` out of `paging`",
    ),
    at(
        "null of a required field in an example",
        request!("  id: { type: i64, required: true }\nexample:\n  request: { id: null }\n"),
        "bad-example",
        ("a.yaml", 6, 18),
        "the example has null",
    ),
    at(
        "a default of a list",
        request!("  page: { type: [i32], default: [1] }\n"),
        "bad-default",
        ("a.yaml", 4, 33),
        "only texts, numbers and bools",
    ),
    at(
        "an infinite default",
        request!("  page: { type: f64, default: .inf }\n"),
        "wrong-kind",
        ("a.yaml", 4, 31),
        "infinite",
    ),
    at(
        "a label of what has a title",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nrequest: { a: i64 }\nlabels: { request: 参数 }\n",
        )],
        "bad-label",
        ("a.yaml", 4, 11),
        "what the file is about stands in `title`",
    ),
    at(
        "a label of a misspelt structure",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: Row }\ntypes: { Row: { b: i64 } }\nlabels: { Rwo: 行 }\n",
        )],
        "bad-label",
        ("a.yaml", 5, 11),
        "did you mean `Row`?",
    ),
    at(
        "a label of an enum",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: A }\nenums: { A: { type: i32, codes: { 1: 一 } } }\nlabels: { A: 一 }\n",
        )],
        "bad-label",
        ("a.yaml", 5, 11),
        "an enum has a `label` of its own",
    ),
    at(
        "a label of an alias",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: A }\ntypes: { A: [i64] }\nlabels: { A: 一 }\n",
        )],
        "bad-label",
        ("a.yaml", 5, 11),
        "label the structure that it stands for",
    ),
    at(
        "a label of a response that is a type",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: [i64]\nlabels: { response: 一 }\n",
        )],
        "bad-label",
        ("a.yaml", 4, 11),
        "in the file that defines it",
    ),
    at(
        "a label that says nothing",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: i64 }\nlabels: { response: \" \" }\n",
        )],
        "bad-label",
        ("a.yaml", 4, 21),
        "remove it",
    ),
    at(
        "unknown members of a request",
        &[("a.yaml", "method: order.list\ntitle: 订单\nrequest: { a: i64 }\nextra: [request]\n")],
        "bad-extra",
        ("a.yaml", 4, 9),
        "send it with `call_raw`",
    ),
    at(
        "unknown members of a misspelt structure",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: Row }\ntypes: { Row: { b: i64 } }\nextra: [response, Rwo]\n",
        )],
        "bad-extra",
        ("a.yaml", 5, 19),
        "did you mean `Row`?",
    ),
    at(
        "unknown members of a structure named twice",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: i64 }\nextra: [response, response]\n",
        )],
        "bad-extra",
        ("a.yaml", 4, 19),
        "`response` is named twice",
    ),
    at(
        "unknown members of an enum",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: A }\nenums: { A: { type: i32, codes: { 1: 一 } } }\nextra: [A]\n",
        )],
        "bad-extra",
        ("a.yaml", 5, 9),
        "`A` is no structure",
    ),
    at(
        "unknown members of an answer that is a type",
        &[("a.yaml", "method: order.list\ntitle: 订单\nresponse: [i64]\nextra: [response]\n")],
        "bad-extra",
        ("a.yaml", 4, 9),
        "no fields of its own",
    ),
    at(
        "unknown members of an answer that is not there",
        &[("a.yaml", "method: order.list\ntitle: 订单\nextra: [response]\n")],
        "bad-extra",
        ("a.yaml", 3, 9),
        "the file defines none",
    ),
    at(
        "unknown members of another file's structure",
        &[
            ("types/b.yaml", "types:\n  Row: { b: i64 }\n"),
            ("a.yaml", "method: order.list\ntitle: 订单\nresponse: { a: Row }\nextra: [Row]\n"),
        ],
        "bad-extra",
        ("a.yaml", 4, 9),
        "name `Row` in the file that defines it",
    ),
    at(
        "unknown members of what is only sent",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nrequest: { a: Row }\ntypes: { Row: { b: i64 } }\nextra: [Row]\n",
        )],
        "bad-extra",
        ("a.yaml", 5, 9),
        "`Row` is only sent",
    ),
    at(
        "unknown members beside a member called so",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: i64, Extra: i64 }\nextra: [response]\n",
        )],
        "field-collision",
        ("a.yaml", 3, 21),
        "as in `rename: extra_2`",
    ),
    at(
        "unknown members that are no list",
        &[("a.yaml", "method: order.list\ntitle: 订单\nresponse: { a: i64 }\nextra: response\n")],
        "wrong-kind",
        ("a.yaml", 4, 8),
        "expected a list",
    ),
    at(
        "an example without a required field",
        request!("  id: { type: i64, required: true }\nexample:\n  request: { }\n"),
        "bad-example",
        ("a.yaml", 6, 3),
        "no `id`, which is required",
    ),
    at(
        "an example that is not described",
        request!("  page: i64\nexample:\n  request: { pag: 1 }\n"),
        "bad-example",
        ("a.yaml", 6, 14),
        "did you mean `page`?",
    ),
    at(
        "an example with a text for a number",
        request!("  page: i64\nexample:\n  request: { page: \"1\" }\n"),
        "bad-example",
        ("a.yaml", 6, 20),
        "expected a 64-bit integer",
    ),
    at(
        "an example with a number for a text",
        request!("  id: [string]\nexample:\n  request: { id: [\"1\", 2] }\n"),
        "bad-example",
        ("a.yaml", 6, 24),
        "put it in quotes: \"2\"",
    ),
    at(
        "an example with a text that holds no number",
        request!("  page: text<i64>\nexample:\n  request: { page: one }\n"),
        "bad-example",
        ("a.yaml", 6, 20),
        "as in `\"12\"`",
    ),
    at(
        "an example of an answer",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: page<DoudianOrder>\ntypes:\n  DoudianOrder: { id: string }\nexample:\n  response: { list: [ { id: a }, { id: [] } ] }\n",
        )],
        "bad-example",
        ("a.yaml", 7, 40),
        "a list where its type",
    ),
    at(
        "an example of no answer",
        &[("a.yaml", "method: order.list\ntitle: 订单\nexample:\n  response: { a: 1 }\n")],
        "bad-example",
        ("a.yaml", 4, 3),
        "promises no data",
    ),
];

#[test]
fn bad_fields() {
    run(CASES);
}
