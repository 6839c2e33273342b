//! Files where none can be sent.

use doudian_codegen::model::Type;

use crate::support::{Case, at, method, run};

/// A method with this below its title.
macro_rules! method {
    ($text:literal) => {
        &[("a.yaml", concat!("method: order.list\ntitle: 订单\n", $text))]
    };
}

pub(crate) const CASES: &[Case] = &[
    at(
        "a file in an answer",
        method!("response:\n  scan: { type: file }\n"),
        "misplaced-file",
        ("a.yaml", 4, 17),
        "a field of `request`",
    ),
    at(
        "an answer that is a file",
        method!("response: file\n"),
        "misplaced-file",
        ("a.yaml", 3, 11),
        "a parameter of a method",
    ),
    at(
        "an answer that is a page of files",
        method!("response: page<file>\n"),
        "misplaced-file",
        ("a.yaml", 3, 11),
        "a parameter of a method",
    ),
    at(
        "a file in a structure",
        method!("request:\n  a: [A]\ntypes:\n  A: { scan: file }\n"),
        "misplaced-file",
        ("a.yaml", 6, 14),
        "a parameter of a method",
    ),
    at(
        "a map of files",
        method!("request:\n  a: { type: map<file> }\n"),
        "misplaced-file",
        ("a.yaml", 4, 14),
        "a list of files",
    ),
    at(
        "a list of lists of files",
        method!("request:\n  a: { type: [[file]] }\n"),
        "misplaced-file",
        ("a.yaml", 4, 14),
        "a list of files",
    ),
    at(
        "a file in a text",
        method!("request:\n  a: { type: text<file> }\n"),
        "misplaced-file",
        ("a.yaml", 4, 14),
        "a list of files",
    ),
    at(
        "an alias of a file in an answer",
        method!("response:\n  a: Scan\ntypes:\n  Scan: file\n"),
        "misplaced-file",
        ("a.yaml", 4, 6),
        "a list of files",
    ),
    at(
        "a file that may be null",
        method!("request:\n  a: { type: file, nullable: true }\n"),
        "misplaced-file",
        ("a.yaml", 4, 20),
        "without `required: true`",
    ),
    at(
        "a file with a default",
        method!("request:\n  a: { type: file, default: a.pdf }\n"),
        "bad-default",
        ("a.yaml", 4, 29),
        "only texts, numbers and bools",
    ),
    at(
        "a file in an example",
        method!("request:\n  a: file\nexample:\n  request: { a: a.pdf }\n"),
        "bad-example",
        ("a.yaml", 6, 17),
        "no part of the JSON",
    ),
    at(
        "files in an example",
        method!("request:\n  a: [file]\nexample:\n  request: { a: [a.pdf] }\n"),
        "bad-example",
        ("a.yaml", 6, 17),
        "no part of the JSON",
    ),
    at(
        "a page that is a file",
        method!(
            "paging: { page: a, items: rows }\nrequest:\n  a: file\nresponse:\n  rows: [i64]\n"
        ),
        "bad-paging",
        ("a.yaml", 3, 17),
        "is a file",
    ),
    at(
        "characters of a file",
        method!("request:\n  a: { type: file, max_length: 3 }\n"),
        "misplaced-limit",
        ("a.yaml", 4, 20),
        "`max_bytes` limits the bytes",
    ),
    at(
        "bytes of a text",
        method!("request:\n  a: { type: string, max_bytes: 3 }\n"),
        "misplaced-limit",
        ("a.yaml", 4, 22),
        "it is for files",
    ),
    at(
        "no bytes at all",
        method!("request:\n  a: { type: file, max_bytes: 0 }\n"),
        "bad-limit",
        ("a.yaml", 4, 31),
        "at least 1",
    ),
    at(
        "a time that is a file",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: b }]\nrequest:\n  a: file\n  b: datetime\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 42),
        "is no time",
    ),
    at(
        "a file in a message",
        &[("a.yaml", "message: a_b\ntitle: 订单\ndata: { scan: file }\n")],
        "misplaced-file",
        ("a.yaml", 3, 15),
        "a parameter of a method",
    ),
    at(
        "a file that an SPI method is sent",
        &[("a.yaml", "spi: a.b\ntitle: 订单\nrequest: { scan: file }\n")],
        "misplaced-file",
        ("a.yaml", 3, 18),
        "a parameter of a method",
    ),
    at(
        "a file in an older type",
        method!("request:\n  a: { type: File }\n"),
        "unknown-type",
        ("a.yaml", 4, 14),
        "`file`",
    ),
];

#[test]
fn bad_uploads() {
    run(CASES);
}

#[test]
fn parameters_are_files() {
    let model = method(
        "method: order.list\ntitle: 订单\nlimits: [{ one_of: [scan, url] }]\nrequest:\n  \
         scan: { type: file, max_bytes: 10 }\n  pages: { type: [file], max_items: 2 }\n  \
         more: Scans\n  url: string\ntypes:\n  Scans: [file]\nexample:\n  request: { url: a }\n",
    )
    .unwrap();
    let api = &model.platforms[0].apis[0];
    assert!(api.carries_files());
    let types: Vec<_> = api.request.fields.iter().map(|field| &field.ty).collect();
    let list = Type::List(Box::new(Type::File));
    assert_eq!(types[..3], [&Type::File, &list, &list]);
}
