//! Order, layout and spelling.

use crate::support::check;

#[test]
fn keys_have_an_order() {
    check(
        "\
example: { response: { b: 1, a: 2 }, request: {} }
errors:
  - { action: wait, label: 忙, code: 1, retry: later }
enums:
  B:
    codes: { 2: { label: 二, name: two }, 1: 一 }
    type: i32
  A: { codes: { 1: x }, label: 甲, type: string }
types:
  Z: { b: { label: 乙, type: i64 }, a: string }
  A: [i64]
response:
  z: { uncertain: true, deprecated: true, lenient: true, pii: name, codes: { 1: a }, unit: fen, note: note, label: l, default: 1, required: true, type: i64 }
  a: i32
paging: { size: size, page: page }
effect: read
title: 订单
method: order.list
",
        "\
method: order.list
title: 订单
effect: read
paging: { page: page, size: size }
response:
  z: { type: i64, required: true, default: 1, label: l, note: note, unit: fen, codes: { 1: a }, pii: name, lenient: true, deprecated: true, uncertain: true }
  a: i32
types:
  Z: { b: { type: i64, label: 乙 }, a: string }
  A: [i64]
enums:
  B:
    type: i32
    codes: { 2: { name: two, label: 二 }, 1: 一 }
  A: { type: string, label: 甲, codes: { 1: x } }
errors:
  - { code: 1, label: 忙, retry: later, action: wait }
example: { response: { b: 1, a: 2 }, request: {} }
",
    );
}

#[test]
fn unknown_keys_stay_behind() {
    check(
        "zz: 1\ntitle: 订单\naa: 2\nmethod: order.list\n",
        "method: order.list\ntitle: 订单\nzz: 1\naa: 2\n",
    );
}

#[test]
fn overlays_have_the_order_of_files() {
    check(
        "change:\n  types: { A: { x: { label: l, type: i64 } } }\n  title: 新\nadd:\n  errors: [{ label: l, code: 1 }]\n  request: { a: string }\nextends: order.list\n",
        "extends: order.list\nadd:\n  request: { a: string }\n  errors: [{ code: 1, label: l }]\nchange:\n  title: 新\n  types: { A: { x: { type: i64, label: l } } }\n",
    );
}

#[test]
fn layout() {
    check(
        "method:   order.list\r\n\r\n\r\n\r\ntitle: 订单   \r\nrequest:\r\n    a:   {type: i64,required: true}\r\n\r\n\r\n    b: {  }\r\n    c: [ [i64] ]\r\nerrors:\r\n- code: 1\r\n  label: x\r\n\r\n-   code: 2\r\n\r\n\r\n",
        "method: order.list\n\ntitle: 订单\nrequest:\n  a: { type: i64, required: true }\n\n  b: {}\n  c: [[i64]]\nerrors:\n  - code: 1\n    label: x\n\n  - code: 2\n",
    );
    check("\u{feff}\n\nmethod: order.list", "method: order.list\n");
}

#[test]
fn nested_lists() {
    check(
        "example:\n  response:\n  - - a\n    - b: 1\n      c: 2\n  -\n    - d\n  -\n  - {}\n",
        "example:\n  response:\n    - - a\n      - b: 1\n        c: 2\n    - - d\n    -\n    - {}\n",
    );
}

#[test]
fn values_keep_their_kind() {
    check(
        "example:\n  request: { a: '1', b: 1, c: \"no\", d: no, e: ~, f: '~', g: \"true\", h: true, i: 12.50, j: , k: \"\", l: !!str 7, m: 0x1F, o: '2020-12-01 00:00:00' }\n  response: { a: 'it''s', b: \"say \\\"hi\\\": now\", c: 'a, b', d: \"a: b\", e: https://a.b/c?d=1, f: \"plain\", g: 'a\\b, c' }\n",
        "example:\n  request: { a: \"1\", b: 1, c: \"no\", d: \"no\", e: ~, f: \"~\", g: \"true\", h: true, i: 12.50, j: null, k: \"\", l: \"7\", m: 0x1F, o: \"2020-12-01 00:00:00\" }\n  response: { a: it's, b: 'say \"hi\": now', c: \"a, b\", d: \"a: b\", e: https://a.b/c?d=1, f: plain, g: 'a\\b, c' }\n",
    );
}

#[test]
fn keys_are_spelled_like_values() {
    check(
        "request:\n  \"a\": i32\n  'no': i32\n  \"1\": i32\n  -1: i32\n  \"a: b\": i32\n",
        "request:\n  a: i32\n  \"no\": i32\n  \"1\": i32\n  -1: i32\n  \"a: b\": i32\n",
    );
}

#[test]
fn texts_of_several_lines() {
    check(
        "note: |\n    one\n      two\n\n    three # no comment\n\n\ntitle: >-\n   folded\n   text\n\n   second\ndoc: plain\n  goes on\n",
        "title: >-\n  folded text\n\n  second\ndoc: plain goes on\nnote: |\n  one\n    two\n\n  three # no comment\n",
    );
    let words = ["word"; 30].join(" ");
    let line = ["word"; 19].join(" ");
    let rest = ["word"; 11].join(" ");
    check(&format!("note: >\n  {words}\n"), &format!("note: >\n  {line}\n  {rest}\n"));
    // Where folding would change the text it is written as it is.
    check("note: >-\n  a\n    b\n  c\n", "note: |-\n  a\n    b\n  c\n");
    check("note: |+\n  a\n\n\ntitle: x\n", "title: x\nnote: \"a\\n\\n\\n\"\n");
    check("note: |2\n    a\n  b\ntitle: |\n", "title: \"\"\nnote: \"  a\\nb\\n\"\n");
}

#[test]
fn brackets_over_several_lines() {
    check(
        "request: {\n  a: i32, b: {\n  type: i64 }, c: { type: i64,\n    label: x } }\n",
        "request: {\n    a: i32,\n    b: {\n      type: i64,\n    },\n    c: { type: i64, label: x },\n  }\n",
    );
    let long: Vec<String> = (0..30).map(|n| format!("a{n}: i32")).collect();
    let one = long.join(", ");
    check(&format!("request: {{ {one} }}\n"), &format!("request: {{ {one} }}\n"));
    check(
        &format!("request: {{ {} }}\n", long.join(",\n  ")),
        &format!("request: {{\n    {},\n  }}\n", long.join(",\n    ")),
    );
    check("response: [\n  ]\n", "response: []\n");
    check("response: [a: 1, [b]]\n", "response: [{ a: 1 }, [b]]\n");
}

#[test]
fn anything_that_is_yaml() {
    check("", "");
    check("# only\n\n\n# comments\n", "# only\n\n# comments\n");
    check("just a text", "just a text\n");
    check("[a,b] # c\n", "[a, b]\n# c\n");
    check("- a\n- b\n", "- a\n- b\n");
    check("--- # c\na: 1\n...\n# d\n", "# c\na: 1\n# d\n");
}
