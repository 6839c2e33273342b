//! Limits and paging that contradict each other, or that nothing could keep.

use crate::support::{Case, at, good, run};

/// A method with this below its title.
macro_rules! method {
    ($text:literal) => {
        &[("a.yaml", concat!("method: order.list\ntitle: 订单\n", $text))]
    };
}

pub(crate) const CASES: &[Case] = &[
    at(
        "a default with too many parts",
        method!("request:\n  a: { type: csv, default: 'a,b,c', max_items: 2 }\n"),
        "bad-default",
        ("a.yaml", 4, 28),
        "would be refused",
    ),
    at(
        "a default with too few parts",
        method!("request:\n  a: { type: pipe, default: 'a|b', min_items: 3 }\n"),
        "bad-default",
        ("a.yaml", 4, 29),
        "would be refused",
    ),
    at(
        "a default with a long part",
        method!("request:\n  a: { type: csv, default: 'a,bcd', max_length: 2 }\n"),
        "bad-default",
        ("a.yaml", 4, 28),
        "would be refused",
    ),
    at(
        "a choice that another one makes needless",
        method!(
            "limits: [{ one_of: [a, b] }, { one_of: [c, b, a] }]\nrequest: { a: string, b: string, c: string }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 30),
        "whoever keeps the first limit keeps this one",
    ),
    at(
        "a choice that makes another one needless",
        method!(
            "limits: [{ one_of: [a, b, c] }, { one_of: [c, b] }]\nrequest: { a: string, b: string, c: string }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 33),
        "whoever keeps this limit keeps the first one",
    ),
    at(
        "a span there and back",
        method!(
            "limits:\n  - { max_span: 1, unit: day, from: a, to: b }\n  - { max_span: 2, unit: day, from: b, to: a }\nrequest: { a: datetime, b: datetime }\n"
        ),
        "bad-limit",
        ("a.yaml", 5, 5),
        "both ways",
    ),
    at(
        "a span in milliseconds",
        method!(
            "limits: [{ max_span: 7776000000, unit: s, from: a, to: b }]\nrequest: { a: datetime, b: datetime }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 22),
        "a hundred years",
    ),
    at(
        "a page that is larger than its size may be",
        method!(
            "paging: { page: page, size: size, items: rows, max_size: 100 }\nrequest:\n  page: i32\n  size: { type: i32, max: 50 }\nresponse: { rows: [i64] }\n"
        ),
        "bad-paging",
        ("a.yaml", 3, 58),
        "oversteps a limit of `size`",
    ),
    at(
        "a first page below the least",
        method!(
            "paging: { page: page, items: rows, first: 0 }\nrequest:\n  page: { type: i32, min: 1 }\nresponse: { rows: [i64] }\n"
        ),
        "bad-paging",
        ("a.yaml", 3, 43),
        "oversteps a limit of `page`",
    ),
    at(
        "a page that is larger than the largest by default",
        method!(
            "paging: { page: page, size: size, items: rows, max_size: 20 }\nrequest:\n  page: i32\n  size: { type: i32, default: 50 }\nresponse: { rows: [i64] }\n"
        ),
        "bad-paging",
        ("a.yaml", 3, 58),
        "the default of `size` is above `max_size`",
    ),
    at(
        "a limit that is no number",
        method!("request:\n  a: { type: f64, min: .nan }\n"),
        "wrong-kind",
        ("a.yaml", 4, 24),
        "expected a finite number",
    ),
    at(
        "a limit beyond 64 bits",
        method!("request:\n  a: { type: i64, max: 9223372036854775808 }\n"),
        "wrong-kind",
        ("a.yaml", 4, 24),
        "a value without such a limit has no `max`",
    ),
    at(
        "a limit beyond 64 bits, below nothing",
        method!("request:\n  a: { type: i64, min: -9223372036854775809 }\n"),
        "wrong-kind",
        ("a.yaml", 4, 24),
        "cannot be the number -9223372036854775809",
    ),
    at(
        "a limit in quotes",
        method!("request:\n  a: { type: f64, max: '0.5' }\n"),
        "wrong-kind",
        ("a.yaml", 4, 24),
        "remove the quotes: `max: 0.5`",
    ),
    at(
        "more items than can be counted",
        method!("request:\n  a: { type: [i64], max_items: 99999999999999999999 }\n"),
        "wrong-kind",
        ("a.yaml", 4, 32),
        "the largest integer is 9223372036854775807",
    ),
    at(
        "bytes with a unit",
        method!("request:\n  a: { type: file, max_bytes: 10MB }\n"),
        "wrong-kind",
        ("a.yaml", 4, 31),
        "write digits alone, as in `max_bytes: 1000`",
    ),
];

#[test]
fn contradictions() {
    run(CASES);
}

#[test]
fn what_only_looks_like_one() {
    good(&[(
        "a.yaml",
        "method: order.list\ntitle: 订单\nlimits:\n  - one_of: [a, b]\n  - one_of: [b, c]\n  \
         - { max_span: 100, unit: day, from: d, to: e }\n  \
         - { max_span: 10, unit: day, from: d, to: f }\n\
         paging: { page: page, size: size, items: rows, first: 1, max_size: 50 }\nrequest:\n  \
         a: string\n  b: string\n  c: string\n  d: datetime\n  e: datetime\n  f: datetime\n  \
         g: { type: csv, default: 'a,b', max_items: 2, min_items: 2, max_length: 1 }\n  \
         h: { type: i64, min: 5, max: 5 }\n  i: { type: csv, default: '', max_items: 2 }\n  \
         page: { type: i32, min: 1 }\n  size: { type: i32, default: 50, max: 50 }\n\
         response: { rows: [i64] }\n",
    )]);
}
