//! Limits: what is wrong with them, and examples that overstep them.

use crate::support::{Case, at, good, method, run};

/// A method with this below its title.
macro_rules! method {
    ($text:literal) => {
        &[("a.yaml", concat!("method: order.list\ntitle: 订单\n", $text))]
    };
}

pub(crate) const CASES: &[Case] = &[
    at(
        "items of a text",
        method!("request:\n  a: { type: string, max_items: 3 }\n"),
        "misplaced-limit",
        ("a.yaml", 4, 22),
        "`max_length` limits the characters",
    ),
    at(
        "the least items of a number",
        method!("request:\n  a: { type: i64, min_items: 3 }\n"),
        "misplaced-limit",
        ("a.yaml", 4, 19),
        "`min` limits a number",
    ),
    at(
        "characters of a number",
        method!("request:\n  a: { type: i64, max_length: 3 }\n"),
        "misplaced-limit",
        ("a.yaml", 4, 19),
        "`max` limits a number",
    ),
    at(
        "characters of a list of numbers",
        method!("request:\n  a: { type: [i64], max_length: 3 }\n"),
        "misplaced-limit",
        ("a.yaml", 4, 21),
        "`max_items` limits the number of items",
    ),
    at(
        "the most of a text",
        method!("request:\n  a: { type: string, max: 3 }\n"),
        "misplaced-limit",
        ("a.yaml", 4, 22),
        "it is for numbers",
    ),
    at(
        "the least of a list of structures",
        method!("types:\n  A: { b: i64 }\nrequest:\n  a: { type: [A], min: 3 }\n"),
        "misplaced-limit",
        ("a.yaml", 6, 19),
        "`min_items` limits",
    ),
    at(
        "items of anything",
        method!("request:\n  a: { type: any, max_items: 3 }\n"),
        "misplaced-limit",
        ("a.yaml", 4, 19),
        "it is for lists",
    ),
    at(
        "the most of a bool",
        method!("request:\n  a: { type: bool, max: 1 }\n"),
        "misplaced-limit",
        ("a.yaml", 4, 20),
        "it is for numbers",
    ),
    at(
        "a limit in a structure",
        method!("types:\n  A: { b: { type: i64, max_length: 1 } }\nrequest:\n  a: A\n"),
        "misplaced-limit",
        ("a.yaml", 4, 24),
        "it is for texts",
    ),
    at(
        "a limit of an answer",
        method!("response:\n  a: { type: i64, max_length: 1 }\n"),
        "misplaced-limit",
        ("a.yaml", 4, 19),
        "it is for texts",
    ),
    at(
        "no items at all",
        method!("request:\n  a: { type: [i64], max_items: 0 }\n"),
        "bad-limit",
        ("a.yaml", 4, 32),
        "expected at least 1",
    ),
    at(
        "fewer items than none",
        method!("request:\n  a: { type: [i64], min_items: -1 }\n"),
        "bad-limit",
        ("a.yaml", 4, 32),
        "expected at least 1",
    ),
    at(
        "fewer characters than none",
        method!("request:\n  a: { type: string, max_length: -5 }\n"),
        "bad-limit",
        ("a.yaml", 4, 34),
        "expected at least 1",
    ),
    at(
        "more items than there may be",
        method!("request:\n  a: { type: [i64], max_items: 2, min_items: 3 }\n"),
        "bad-limit",
        ("a.yaml", 4, 46),
        "no number of items is allowed",
    ),
    at(
        "least above most",
        method!("request:\n  a: { type: i64, min: 5, max: 4 }\n"),
        "bad-limit",
        ("a.yaml", 4, 24),
        "no number is allowed",
    ),
    at(
        "a decimal of an integer",
        method!("request:\n  a: { type: i64, min: 0.5 }\n"),
        "bad-limit",
        ("a.yaml", 4, 24),
        "expected an integer",
    ),
    at(
        "more than the type holds",
        method!("request:\n  a: { type: i32, max: 3000000000 }\n"),
        "bad-limit",
        ("a.yaml", 4, 24),
        "32 bits",
    ),
    at(
        "a default beyond its limit",
        method!("request:\n  a: { type: i64, default: 9, max: 5 }\n"),
        "bad-default",
        ("a.yaml", 4, 28),
        "would be refused",
    ),
    at(
        "a default that is too long",
        method!("request:\n  a: { type: string, default: abc, max_length: 2 }\n"),
        "bad-default",
        ("a.yaml", 4, 31),
        "would be refused",
    ),
    at(
        "an example with too many items",
        method!(
            "request:\n  a: { type: [i64], max_items: 1 }\nexample:\n  request: { a: [1, 2] }\n"
        ),
        "bad-example",
        ("a.yaml", 6, 17),
        "expected at most 1 item",
    ),
    at(
        "an example with a long text in a list",
        method!(
            "request:\n  a: { type: [string], max_length: 1 }\nexample:\n  request: { a: [x, yy] }\n"
        ),
        "bad-example",
        ("a.yaml", 6, 21),
        "expected at most 1 character",
    ),
    at(
        "an example with a small number",
        method!("request:\n  a: { type: i64, min: 1 }\nexample:\n  request: { a: 0 }\n"),
        "bad-example",
        ("a.yaml", 6, 17),
        "expected at least 1",
    ),
    at(
        "an example with many parts",
        method!(
            "request:\n  a: { type: csv, max_items: 1 }\nexample:\n  request: { a: \"x,y\" }\n"
        ),
        "bad-example",
        ("a.yaml", 6, 17),
        "expected at most 1 item",
    ),
    at(
        "an example in an answer",
        method!(
            "request:\n  b: i64\nresponse:\n  a: { type: [i64], max_items: 1 }\nexample:\n  response: { a: [1, 2] }\n"
        ),
        "bad-example",
        ("a.yaml", 8, 18),
        "expected at most 1 item",
    ),
    at(
        "one of an unknown field",
        method!("limits: [{ one_of: [a, c] }]\nrequest:\n  a: string\n  b: string\n"),
        "bad-limit",
        ("a.yaml", 3, 24),
        "the request has no field `c`",
    ),
    at(
        "one of a single field",
        method!("limits: [{ one_of: [a] }]\nrequest:\n  a: string\n  b: string\n"),
        "bad-limit",
        ("a.yaml", 3, 20),
        "expected two or more",
    ),
    at(
        "one of a field and itself",
        method!("limits: [{ one_of: [a, b, a] }]\nrequest:\n  a: string\n  b: string\n"),
        "bad-limit",
        ("a.yaml", 3, 27),
        "named again here",
    ),
    at(
        "one of a required field",
        method!(
            "limits: [{ one_of: [a, b] }]\nrequest:\n  a: string\n  b: { type: string, required: true }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 24),
        "is required, so the limit is always kept",
    ),
    at(
        "one of a field with a default",
        method!(
            "limits: [{ one_of: [a, b] }]\nrequest:\n  a: string\n  b: { type: i64, default: 1 }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 24),
        "has a default",
    ),
    at(
        "the same limit twice",
        method!(
            "limits: [{ one_of: [a, b] }, { one_of: [b, a] }]\nrequest:\n  a: string\n  b: string\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 30),
        "said again here",
    ),
    at(
        "a limit of nothing",
        method!("limits: [{ unit: day }]\nrequest:\n  a: string\n  b: string\n"),
        "missing-key",
        ("a.yaml", 3, 10),
        "neither `one_of` nor `max_span`",
    ),
    at(
        "two limits in a row",
        method!("limits: [{ one_of: [a, b], max_span: 1 }]\nrequest:\n  a: string\n  b: string\n"),
        "bad-limit",
        ("a.yaml", 3, 28),
        "either `one_of` or `max_span`",
    ),
    at(
        "a unit of one of several",
        method!("limits: [{ one_of: [a, b], unit: day }]\nrequest:\n  a: string\n  b: string\n"),
        "bad-limit",
        ("a.yaml", 3, 28),
        "belongs to `max_span`",
    ),
    at(
        "a span without unit",
        method!(
            "limits: [{ max_span: 1, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "missing-key",
        ("a.yaml", 3, 10),
        "the key `unit` is missing",
    ),
    at(
        "a span without end",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "missing-key",
        ("a.yaml", 3, 10),
        "the key `to` is missing",
    ),
    at(
        "a span of nothing",
        method!(
            "limits: [{ max_span: 0, unit: day, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 22),
        "expected at least 1",
    ),
    at(
        "a span beyond all time",
        method!(
            "limits: [{ max_span: 900000000000000000, unit: day, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 22),
        "too large",
    ),
    at(
        "a span in months",
        method!(
            "limits: [{ max_span: 1, unit: month, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "unknown-word",
        ("a.yaml", 3, 31),
        "`day`",
    ),
    at(
        "a span to itself",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: a }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 49),
        "goes from `a` to itself",
    ),
    at(
        "a span to an unknown field",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: c }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 49),
        "the request has no field `c`",
    ),
    at(
        "a span of no times",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: fen }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 49),
        "`b` is no time",
    ),
    at(
        "a span of several kinds",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: ms }\n"
        ),
        "bad-limit",
        ("a.yaml", 3, 49),
        "times of different kinds",
    ),
    at(
        "the same span twice",
        method!(
            "limits:\n  - { max_span: 1, unit: day, from: a, to: b }\n  - { max_span: 2, unit: day, from: a, to: b }\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "bad-limit",
        ("a.yaml", 5, 5),
        "the same limit stands here twice",
    ),
    at(
        "an example of a long span",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\nexample:\n  request: { a: 1, b: 90000 }\n"
        ),
        "bad-example",
        ("a.yaml", 8, 3),
        "expected at most 1 day from `a` to `b`",
    ),
    at(
        "an example with none of them",
        method!(
            "limits: [{ one_of: [a, b] }]\nrequest:\n  a: string\n  b: string\nexample:\n  request: {}\n"
        ),
        "bad-example",
        ("a.yaml", 8, 3),
        "expected at least one of `a`, `b`",
    ),
];

#[test]
fn bad_limits() {
    run(CASES);
}

const GOOD: &str = "method: order.list
title: 订单
limits:
  - one_of: [a, start]
  - { max_span: 2, unit: day, from: start, to: end }
  - { max_span: 36, unit: h, from: from, to: to }
request:
  a: { type: [string], max_items: 2, min_items: 1, max_length: 3 }
  c: { type: csv, max_items: 2, max_length: 5 }
  n: { type: text<i64>, min: -1, max: 9 }
  d: { type: f64, min: 0.5 }
  m: { type: map<string>, max_items: 1 }
  j: { type: \"text<[Row]>\", max_items: 2 }
  start: datetime
  end: datetime
  from: { type: i64, unit: ms }
  to: { type: i64, unit: ms }
types:
  Row: { name: { type: string, max_length: 4 }, rows: [Row] }
example:
  request: { a: [一二三], c: \"a,b\", n: \"9\", d: 0.5, m: { x: long enough }, j: '[{\"name\":\"abcd\"},{}]', start: 2020-02-28 00:00:00, end: 2020-03-01 00:00:00, from: 0, to: 129600000 }
";

#[test]
fn limits_that_are_kept() {
    let model = good(&[("a.yaml", GOOD)]);
    let platform = model.platforms.first().unwrap();
    let api = platform.apis.first().unwrap();
    let placed: Vec<String> = api
        .field_limits(platform)
        .iter()
        .map(|placed| format!("{} {}", placed.path, placed.limit))
        .collect();
    assert_eq!(
        placed,
        [
            "a at least 1 item",
            "a at most 2 items",
            "a[] at most 3 characters",
            "c at most 2 items",
            "c at most 5 characters",
            "n at least -1",
            "n at most 9",
            "d at least 0.5",
            "m at most 1 item",
            "j at most 2 items",
            "j[].name at most 4 characters",
        ]
    );
    let limits: Vec<String> = api.limits.iter().map(ToString::to_string).collect();
    assert_eq!(
        limits,
        [
            "at least one of `a`, `start`",
            "at most 2 days from `start` to `end`",
            "at most 36 hours from `from` to `to`",
        ]
    );
}

/// One step further each of them is overstepped.
#[test]
fn limits_that_are_not() {
    for (within, beyond) in [
        ("[一二三]", "[一二三四]"),
        ("[一二三]", "[a, b, c]"),
        ("[一二三]", "[]"),
        ("\"a,b\"", "\"a,b,c\""),
        ("n: \"9\"", "n: \"10\""),
        ("n: \"9\"", "n: \"-2\""),
        ("d: 0.5", "d: 0.25"),
        ("{ x: long enough }", "{ x: a, y: b }"),
        ("abcd", "abcde"),
        ("{}]'", "{},{}]'"),
        ("03-01 00:00:00", "03-01 00:00:01"),
        ("129600000", "129600001"),
    ] {
        assert!(GOOD.contains(within), "{within}");
        let problems = method(&GOOD.replacen(within, beyond, 1)).unwrap_err();
        let codes: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, ["bad-example"], "{beyond}: {problems}");
    }
}
