//! Limits: what is wrong with them, and examples that overstep them.

use crate::support::{Case, good, method, run};

const fn limit(
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    code: &'static str,
    (line, column): (usize, usize),
    says: &'static str,
) -> Case {
    Case { name, files, code, file: "a.yaml", line, column, says }
}

/// A method with this below its title.
macro_rules! method {
    ($text:literal) => {
        &[("a.yaml", concat!("method: order.list\ntitle: 订单\n", $text))]
    };
}

pub(crate) const CASES: &[Case] = &[
    limit(
        "items of a text",
        method!("request:\n  a: { type: string, max_items: 3 }\n"),
        "misplaced-limit",
        (4, 22),
        "`max_length` limits the characters",
    ),
    limit(
        "the least items of a number",
        method!("request:\n  a: { type: i64, min_items: 3 }\n"),
        "misplaced-limit",
        (4, 19),
        "`min` limits a number",
    ),
    limit(
        "characters of a number",
        method!("request:\n  a: { type: i64, max_length: 3 }\n"),
        "misplaced-limit",
        (4, 19),
        "`max` limits a number",
    ),
    limit(
        "characters of a list of numbers",
        method!("request:\n  a: { type: [i64], max_length: 3 }\n"),
        "misplaced-limit",
        (4, 21),
        "`max_items` limits the number of items",
    ),
    limit(
        "the most of a text",
        method!("request:\n  a: { type: string, max: 3 }\n"),
        "misplaced-limit",
        (4, 22),
        "it is for numbers",
    ),
    limit(
        "the least of a list of structures",
        method!("types:\n  A: { b: i64 }\nrequest:\n  a: { type: [A], min: 3 }\n"),
        "misplaced-limit",
        (6, 19),
        "`min_items` limits",
    ),
    limit(
        "items of anything",
        method!("request:\n  a: { type: any, max_items: 3 }\n"),
        "misplaced-limit",
        (4, 19),
        "it is for lists",
    ),
    limit(
        "the most of a bool",
        method!("request:\n  a: { type: bool, max: 1 }\n"),
        "misplaced-limit",
        (4, 20),
        "it is for numbers",
    ),
    limit(
        "a limit in a structure",
        method!("types:\n  A: { b: { type: i64, max_length: 1 } }\nrequest:\n  a: A\n"),
        "misplaced-limit",
        (4, 24),
        "it is for texts",
    ),
    limit(
        "a limit of an answer",
        method!("response:\n  a: { type: i64, max_length: 1 }\n"),
        "misplaced-limit",
        (4, 19),
        "it is for texts",
    ),
    limit(
        "no items at all",
        method!("request:\n  a: { type: [i64], max_items: 0 }\n"),
        "bad-limit",
        (4, 32),
        "expected at least 1",
    ),
    limit(
        "fewer items than none",
        method!("request:\n  a: { type: [i64], min_items: -1 }\n"),
        "bad-limit",
        (4, 32),
        "expected at least 1",
    ),
    limit(
        "fewer characters than none",
        method!("request:\n  a: { type: string, max_length: -5 }\n"),
        "bad-limit",
        (4, 34),
        "expected at least 1",
    ),
    limit(
        "more items than there may be",
        method!("request:\n  a: { type: [i64], max_items: 2, min_items: 3 }\n"),
        "bad-limit",
        (4, 46),
        "no number of items is allowed",
    ),
    limit(
        "least above most",
        method!("request:\n  a: { type: i64, min: 5, max: 4 }\n"),
        "bad-limit",
        (4, 24),
        "no number is allowed",
    ),
    limit(
        "a decimal of an integer",
        method!("request:\n  a: { type: i64, min: 0.5 }\n"),
        "bad-limit",
        (4, 24),
        "expected an integer",
    ),
    limit(
        "more than the type holds",
        method!("request:\n  a: { type: i32, max: 3000000000 }\n"),
        "bad-limit",
        (4, 24),
        "32 bits",
    ),
    limit(
        "a default beyond its limit",
        method!("request:\n  a: { type: i64, default: 9, max: 5 }\n"),
        "bad-default",
        (4, 28),
        "would be refused",
    ),
    limit(
        "a default that is too long",
        method!("request:\n  a: { type: string, default: abc, max_length: 2 }\n"),
        "bad-default",
        (4, 31),
        "would be refused",
    ),
    limit(
        "an example with too many items",
        method!(
            "request:\n  a: { type: [i64], max_items: 1 }\nexample:\n  request: { a: [1, 2] }\n"
        ),
        "bad-example",
        (6, 17),
        "expected at most 1 item",
    ),
    limit(
        "an example with a long text in a list",
        method!(
            "request:\n  a: { type: [string], max_length: 1 }\nexample:\n  request: { a: [x, yy] }\n"
        ),
        "bad-example",
        (6, 21),
        "expected at most 1 character",
    ),
    limit(
        "an example with a small number",
        method!("request:\n  a: { type: i64, min: 1 }\nexample:\n  request: { a: 0 }\n"),
        "bad-example",
        (6, 17),
        "expected at least 1",
    ),
    limit(
        "an example with many parts",
        method!(
            "request:\n  a: { type: csv, max_items: 1 }\nexample:\n  request: { a: \"x,y\" }\n"
        ),
        "bad-example",
        (6, 17),
        "expected at most 1 item",
    ),
    limit(
        "an example in an answer",
        method!(
            "request:\n  b: i64\nresponse:\n  a: { type: [i64], max_items: 1 }\nexample:\n  response: { a: [1, 2] }\n"
        ),
        "bad-example",
        (8, 18),
        "expected at most 1 item",
    ),
    limit(
        "one of an unknown field",
        method!("limits: [{ one_of: [a, c] }]\nrequest:\n  a: string\n  b: string\n"),
        "bad-limit",
        (3, 24),
        "the request has no field `c`",
    ),
    limit(
        "one of a single field",
        method!("limits: [{ one_of: [a] }]\nrequest:\n  a: string\n  b: string\n"),
        "bad-limit",
        (3, 20),
        "expected two or more",
    ),
    limit(
        "one of a field and itself",
        method!("limits: [{ one_of: [a, b, a] }]\nrequest:\n  a: string\n  b: string\n"),
        "bad-limit",
        (3, 27),
        "named again here",
    ),
    limit(
        "one of a required field",
        method!(
            "limits: [{ one_of: [a, b] }]\nrequest:\n  a: string\n  b: { type: string, required: true }\n"
        ),
        "bad-limit",
        (3, 24),
        "is required, so the limit is always kept",
    ),
    limit(
        "one of a field with a default",
        method!(
            "limits: [{ one_of: [a, b] }]\nrequest:\n  a: string\n  b: { type: i64, default: 1 }\n"
        ),
        "bad-limit",
        (3, 24),
        "has a default",
    ),
    limit(
        "the same limit twice",
        method!(
            "limits: [{ one_of: [a, b] }, { one_of: [b, a] }]\nrequest:\n  a: string\n  b: string\n"
        ),
        "bad-limit",
        (3, 30),
        "said again here",
    ),
    limit(
        "a limit of nothing",
        method!("limits: [{ unit: day }]\nrequest:\n  a: string\n  b: string\n"),
        "missing-key",
        (3, 10),
        "neither `one_of` nor `max_span`",
    ),
    limit(
        "two limits in a row",
        method!("limits: [{ one_of: [a, b], max_span: 1 }]\nrequest:\n  a: string\n  b: string\n"),
        "bad-limit",
        (3, 28),
        "either `one_of` or `max_span`",
    ),
    limit(
        "a unit of one of several",
        method!("limits: [{ one_of: [a, b], unit: day }]\nrequest:\n  a: string\n  b: string\n"),
        "bad-limit",
        (3, 28),
        "belongs to `max_span`",
    ),
    limit(
        "a span without unit",
        method!(
            "limits: [{ max_span: 1, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "missing-key",
        (3, 10),
        "the key `unit` is missing",
    ),
    limit(
        "a span without end",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "missing-key",
        (3, 10),
        "the key `to` is missing",
    ),
    limit(
        "a span of nothing",
        method!(
            "limits: [{ max_span: 0, unit: day, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "bad-limit",
        (3, 22),
        "expected at least 1",
    ),
    limit(
        "a span beyond all time",
        method!(
            "limits: [{ max_span: 900000000000000000, unit: day, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "bad-limit",
        (3, 22),
        "too large",
    ),
    limit(
        "a span in months",
        method!(
            "limits: [{ max_span: 1, unit: month, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "unknown-word",
        (3, 31),
        "`day`",
    ),
    limit(
        "a span to itself",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: a }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "bad-limit",
        (3, 49),
        "goes from `a` to itself",
    ),
    limit(
        "a span to an unknown field",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: c }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "bad-limit",
        (3, 49),
        "the request has no field `c`",
    ),
    limit(
        "a span of no times",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: fen }\n"
        ),
        "bad-limit",
        (3, 49),
        "`b` is no time",
    ),
    limit(
        "a span of several kinds",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: ms }\n"
        ),
        "bad-limit",
        (3, 49),
        "times of different kinds",
    ),
    limit(
        "the same span twice",
        method!(
            "limits:\n  - { max_span: 1, unit: day, from: a, to: b }\n  - { max_span: 2, unit: day, from: a, to: b }\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\n"
        ),
        "bad-limit",
        (5, 5),
        "the same limit stands here twice",
    ),
    limit(
        "an example of a long span",
        method!(
            "limits: [{ max_span: 1, unit: day, from: a, to: b }]\nrequest:\n  a: { type: i64, unit: s }\n  b: { type: i64, unit: s }\nexample:\n  request: { a: 1, b: 90000 }\n"
        ),
        "bad-example",
        (8, 3),
        "expected at most 1 day from `a` to `b`",
    ),
    limit(
        "an example with none of them",
        method!(
            "limits: [{ one_of: [a, b] }]\nrequest:\n  a: string\n  b: string\nexample:\n  request: {}\n"
        ),
        "bad-example",
        (8, 3),
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
