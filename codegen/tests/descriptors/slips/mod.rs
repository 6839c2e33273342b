//! The slips of real people: keyboards that write Chinese, habits of other formats and
//! languages, YAML itself. Each gives one problem, at the right place, that says what to write.

mod everyday;
mod habits;
mod types;
mod wide;
mod yaml;

use crate::support::bad;

/// A file, the code and place of its one problem, and the help line.
type Slip = (&'static str, &'static str, (usize, usize), &'static str);

fn check(slips: &[Slip]) {
    let mut failures = String::new();
    for (text, code, place, help) in slips {
        let problems = bad(&[("a.yaml", text)]);
        let found: Vec<_> = problems
            .iter()
            .map(|problem| {
                (
                    problem.code,
                    (problem.line, problem.column),
                    problem.help.as_deref().unwrap_or(""),
                )
            })
            .collect();
        if found != [(*code, *place, *help)] {
            failures.push_str(&format!("{code} at {place:?}: {help}\n{text}\n{problems}\n\n"));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn wide_characters() {
    check(wide::WIDE);
}

#[test]
fn types_of_other_languages() {
    check(types::TYPES);
}

#[test]
fn yaml_that_is_none() {
    check(yaml::YAML);
}

#[test]
fn habits_of_other_formats() {
    check(habits::HABITS);
}

#[test]
fn slips_of_every_day() {
    check(everyday::EVERYDAY);
}

/// One who writes Chinese does it in every line.
#[test]
fn every_line_is_told() {
    let text = "method：order.list\ntitle：订单\nrequest：\n  page：{ type：i32，label: 页数 ｝\n";
    let problems = bad(&[("a.yaml", text)]);
    let places: Vec<_> = problems.iter().map(|problem| (problem.line, problem.column)).collect();
    assert_eq!(places, [(1, 7), (2, 6), (3, 8), (4, 7), (4, 14), (4, 18), (4, 29)], "{problems}");
}

/// What stands in texts is nobody's slip, whatever else is wrong with a file.
#[test]
fn texts_are_left_alone() {
    for text in [
        "note: |\n  see：this\n  a:b\n   deeper: x\n",
        "note: >\n  { a：b ｝ \"\n",
        "note: a\n  see:this\n",
        "note: '页码：1，2'\n",
        "note: \"a\n  b：c\"\n",
        "doc: https://a.cn/b\n",
        "# 备注：x\n",
        "response: { a: { type: i32, label: “状态”：1，2、3 } }\n",
        "response: { \"a\":i32, b: i32, }\n",
        "errors:\n- code: 1\n  label: 状态：1\n",
        "response: { a: { type: i32, label: 小于<3，a<b } }\n",
        "response: { a: { type: i32, label: \"x required: true\" } }\n",
    ] {
        let text = format!("method: order.list\ntitle: 订单\n{text}stats: legacy\n");
        let problems = bad(&[("a.yaml", &text)]);
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, ["unknown-key"], "{text}\n{problems}");
    }
}
