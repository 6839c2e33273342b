//! Whole messages, as they are printed.

use crate::support::bad;

/// Compares without trailing spaces, which no reader sees.
fn check(files: &[(&str, &str)], expected: &str) {
    let rendered = bad(files).render(false);
    let trimmed: Vec<&str> = rendered.lines().map(str::trim_end).collect();
    assert_eq!(trimmed.join("\n"), expected.trim_matches('\n'), "\n{rendered}");
}

#[test]
fn an_unknown_type() {
    check(
        &[(
            "spec/doudian/order/order.list.yaml",
            "method: order.list
title: 获取订单列表
response: page<DoudianOrdr>
types:
  DoudianOrder: { order_id: string }
",
        )],
        "
error[unknown-type]: unknown type `DoudianOrdr`
 --> spec/doudian/order/order.list.yaml:3:16
  |
3 | response: page<DoudianOrdr>
  |                ^^^^^^^^^^^ not a built-in type, and nobody defines it
  |
  = help: did you mean `DoudianOrder`?

1 problem in 1 file
",
    );
}

#[test]
fn wide_characters_before_the_place() {
    check(
        &[(
            "order.list.yaml",
            "method: order.list
title: 获取订单列表
request:
  start_time: { label: 开始时间, type: datetime, requird: true }
",
        )],
        "
error[unknown-key]: unknown key `requird`
 --> order.list.yaml:4:50
  |
4 |   start_time: { label: 开始时间, type: datetime, requird: true }
  |                                                  ^^^^^^^ not a key of this mapping
  |
  = help: did you mean `required`?

1 problem in 1 file
"
        .replace(":4:50", ":4:46")
        .as_str(),
    );
}

#[test]
fn two_places() {
    check(
        &[
            ("a/order.list.yaml", "method: order.list\ntitle: 订单\n"),
            ("b/order.list.yaml", "method: order.list\ntitle: 订单\n"),
        ],
        "
error[duplicate-method]: the method `order.list` is described twice
 --> b/order.list.yaml:1:9
  |
1 | method: order.list
  |         ^^^^^^^^^^ described again here
  |
 ::: a/order.list.yaml:1:9
  |
1 | method: order.list
  |         ---------- first described here

1 problem in 1 file
",
    );
}

#[test]
fn a_tab() {
    check(
        &[("order.list.yaml", "method: order.list\ntitle: 订单\nrequest:\n\tpage: i32\n")],
        "
error[tab-indent]: a tab is used for indentation
 --> order.list.yaml:4:1
  |
4 |     page: i32
  | ^^^^ a tab
  |
  = help: YAML does not allow tabs here; use spaces

1 problem in 1 file
",
    );
}

#[test]
fn a_file_as_a_whole() {
    check(
        &[("order.list.yaml", "# nothing yet\n")],
        "
error[empty-file]: the file holds nothing
 --> order.list.yaml:1:1
  |
1 | # nothing yet
  | ^
  |
  = help: begin with `method:`, `message:`, `spi:`, `extends:`, `types:`, `enums:`, `history:` or `platform:`

1 problem in 1 file
",
    );
}

#[test]
fn a_cycle() {
    check(
        &[(
            "types/ids.yaml",
            "types:
  ShopIds: [Id]
  Id: Ids
  Ids: map<Id>
",
        )],
        "
error[cyclic-alias]: the alias stands for itself: Id -> Ids -> Id
 --> types/ids.yaml:3:3
  |
3 |   Id: Ids
  |   ^^ part of a circle

1 problem in 1 file
",
    );
}

#[test]
fn colours_are_only_there_when_asked_for() {
    let problems = bad(&[("a.yaml", "method: order.list\n")]);
    assert!(!problems.render(false).contains('\u{1b}'));
    assert!(problems.render(true).contains('\u{1b}'));
    assert_eq!(problems.to_string(), problems.render(false));
}
