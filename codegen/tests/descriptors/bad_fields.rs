//! Fields, defaults and examples.

use crate::support::{Case, run};

const fn field(
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    code: &'static str,
    (line, column): (usize, usize),
    says: &'static str,
) -> Case {
    Case { name, files, code, file: "a.yaml", line, column, says }
}

/// A method with this request.
macro_rules! request {
    ($text:literal) => {
        &[("a.yaml", concat!("method: order.list\ntitle: 订单\nrequest:\n", $text))]
    };
}

pub(crate) const CASES: &[Case] = &[
    field(
        "a field twice",
        request!("  page: i32\n  page: i64\n"),
        "duplicate-field",
        (5, 3),
        "the field `page` occurs twice",
    ),
    field(
        "a name that begins with a digit",
        request!("  1st: i32\n"),
        "bad-field-name",
        (4, 3),
        "`rename`",
    ),
    field(
        "a name with a hyphen",
        request!("  page-no: i32\n"),
        "bad-field-name",
        (4, 3),
        "`page-no` has no Rust name",
    ),
    field("a Chinese name", request!("  页数: i32\n"), "bad-field-name", (4, 3), "letters, digits"),
    field(
        "a rename to a keyword",
        request!("  1st: { type: i32, rename: type }\n"),
        "bad-rename",
        (4, 29),
        "no keyword",
    ),
    field(
        "a rename to an upper-case name",
        request!("  1st: { type: i32, rename: First }\n"),
        "bad-rename",
        (4, 29),
        "lower-case",
    ),
    field(
        "two fields of one name",
        request!("  1st: { type: i32, rename: first }\n  2nd: { type: i32, rename: first }\n"),
        "bad-rename",
        (5, 29),
        "two fields are renamed `first`",
    ),
    field(
        "no type",
        request!("  page: { label: 页数 }\n"),
        "missing-key",
        (4, 3),
        "`type` is missing",
    ),
    field(
        "nothing",
        request!("  page:\n  size: i32\n"),
        "wrong-kind",
        (4, 3),
        "`page` cannot be nothing",
    ),
    field(
        "an unknown key",
        request!("  page: { type: i32, lable: 页数 }\n"),
        "unknown-key",
        (4, 22),
        "did you mean `label`?",
    ),
    field(
        "a bad kind of personal data",
        request!("  tel: { type: string, pii: telephone }\n"),
        "unknown-word",
        (4, 29),
        "`phone`",
    ),
    field(
        "empty codes",
        request!("  page: { type: i32, codes: {} }\n"),
        "empty-codes",
        (4, 22),
        "lists no code",
    ),
    field(
        "required with a default",
        request!("  page: { type: i32, required: true, default: 0 }\n"),
        "required-default",
        (4, 38),
        "never used",
    ),
    field(
        "a default in an answer",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse:\n  page: { type: i32, default: 0 }\n",
        )],
        "misplaced-default",
        (4, 22),
        "only fields of `request`",
    ),
    field(
        "a default in a structure",
        &[("a.yaml", "types:\n  A:\n    page: { type: i32, default: 0 }\n")],
        "misplaced-default",
        (3, 24),
        "only fields of `request`",
    ),
    field(
        "a text as the default of a number",
        request!("  page: { type: i32, default: \"0\" }\n"),
        "bad-default",
        (4, 31),
        "expected a 32-bit integer",
    ),
    field(
        "a number as the default of a text",
        request!("  page: { type: string, default: 10 }\n"),
        "bad-default",
        (4, 34),
        "put it in quotes: \"10\"",
    ),
    field(
        "a default that is too large",
        request!("  page: { type: i32, default: 3000000000 }\n"),
        "bad-default",
        (4, 31),
        "32-bit",
    ),
    field(
        "null as a default",
        request!("  page: { type: i32, default: ~ }\n"),
        "bad-default",
        (4, 31),
        "a field that may be `null` has `nullable: true`",
    ),
    field(
        "`nullable` that is no bool",
        request!("  page: { type: i32, nullable: maybe }\n"),
        "wrong-kind",
        (4, 32),
        "`true` or `false`",
    ),
    field(
        "a page that may be null",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page, items: list }\nrequest:\n  page: { type: i32, nullable: true }\nresponse: { list: [i64] }\n",
        )],
        "bad-paging",
        (3, 17),
        "remove `nullable` from `page`",
    ),
    field(
        "rows that may be null",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page, items: list }\nrequest: { page: i32 }\nresponse:\n  list: { type: [i64], nullable: true }\n",
        )],
        "bad-paging",
        (3, 30),
        "`list` may be `null`, so it cannot page",
    ),
    field(
        "a number of rows that may be null",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\npaging: { page: page, items: list, total: total }\nrequest: { page: i32 }\nresponse: { list: [i64], total: { type: i64, nullable: true } }\n",
        )],
        "bad-paging",
        (3, 43),
        "or leave `total` out of `paging`",
    ),
    field(
        "null of a required field in an example",
        request!("  id: { type: i64, required: true }\nexample:\n  request: { id: null }\n"),
        "bad-example",
        (6, 18),
        "the example has null",
    ),
    field(
        "a default of a list",
        request!("  page: { type: [i32], default: [1] }\n"),
        "bad-default",
        (4, 33),
        "only texts, numbers and bools",
    ),
    field(
        "an infinite default",
        request!("  page: { type: f64, default: .inf }\n"),
        "wrong-kind",
        (4, 31),
        "infinite",
    ),
    field(
        "unknown members of a request",
        &[("a.yaml", "method: order.list\ntitle: 订单\nrequest: { a: i64 }\nextra: [request]\n")],
        "bad-extra",
        (4, 9),
        "send it with `call_raw`",
    ),
    field(
        "unknown members of a misspelt structure",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: Row }\ntypes: { Row: { b: i64 } }\nextra: [response, Rwo]\n",
        )],
        "bad-extra",
        (5, 19),
        "did you mean `Row`?",
    ),
    field(
        "unknown members of a structure named twice",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: i64 }\nextra: [response, response]\n",
        )],
        "bad-extra",
        (4, 19),
        "`response` is named twice",
    ),
    field(
        "unknown members of an enum",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: A }\nenums: { A: { type: i32, codes: { 1: 一 } } }\nextra: [A]\n",
        )],
        "bad-extra",
        (5, 9),
        "`A` is no structure",
    ),
    field(
        "unknown members of an answer that is a type",
        &[("a.yaml", "method: order.list\ntitle: 订单\nresponse: [i64]\nextra: [response]\n")],
        "bad-extra",
        (4, 9),
        "no fields of its own",
    ),
    field(
        "unknown members of an answer that is not there",
        &[("a.yaml", "method: order.list\ntitle: 订单\nextra: [response]\n")],
        "bad-extra",
        (3, 9),
        "the file defines none",
    ),
    field(
        "unknown members of another file's structure",
        &[
            ("types/b.yaml", "types:\n  Row: { b: i64 }\n"),
            ("a.yaml", "method: order.list\ntitle: 订单\nresponse: { a: Row }\nextra: [Row]\n"),
        ],
        "bad-extra",
        (4, 9),
        "name `Row` in the file that defines it",
    ),
    field(
        "unknown members of what is only sent",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nrequest: { a: Row }\ntypes: { Row: { b: i64 } }\nextra: [Row]\n",
        )],
        "bad-extra",
        (5, 9),
        "`Row` is only sent",
    ),
    field(
        "unknown members beside a member called so",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: { a: i64, Extra: i64 }\nextra: [response]\n",
        )],
        "field-collision",
        (3, 21),
        "as in `rename: extra_2`",
    ),
    field(
        "unknown members that are no list",
        &[("a.yaml", "method: order.list\ntitle: 订单\nresponse: { a: i64 }\nextra: response\n")],
        "wrong-kind",
        (4, 8),
        "expected a list",
    ),
    field(
        "an example without a required field",
        request!("  id: { type: i64, required: true }\nexample:\n  request: { }\n"),
        "bad-example",
        (6, 3),
        "no `id`, which is required",
    ),
    field(
        "an example that is not described",
        request!("  page: i64\nexample:\n  request: { pag: 1 }\n"),
        "bad-example",
        (6, 14),
        "did you mean `page`?",
    ),
    field(
        "an example with a text for a number",
        request!("  page: i64\nexample:\n  request: { page: \"1\" }\n"),
        "bad-example",
        (6, 20),
        "expected a 64-bit integer",
    ),
    field(
        "an example with a number for a text",
        request!("  id: [string]\nexample:\n  request: { id: [\"1\", 2] }\n"),
        "bad-example",
        (6, 24),
        "put it in quotes: \"2\"",
    ),
    field(
        "an example with a text that holds no number",
        request!("  page: text<i64>\nexample:\n  request: { page: one }\n"),
        "bad-example",
        (6, 20),
        "as in `\"12\"`",
    ),
    field(
        "an example of an answer",
        &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nresponse: page<DoudianOrder>\ntypes:\n  DoudianOrder: { id: string }\nexample:\n  response: { list: [ { id: a }, { id: [] } ] }\n",
        )],
        "bad-example",
        (7, 40),
        "a list where its type",
    ),
    field(
        "an example of no answer",
        &[("a.yaml", "method: order.list\ntitle: 订单\nexample:\n  response: { a: 1 }\n")],
        "bad-example",
        (4, 3),
        "promises no data",
    ),
];

#[test]
fn bad_fields() {
    run(CASES);
}
