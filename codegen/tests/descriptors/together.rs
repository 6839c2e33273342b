//! Many problems in one run.

use crate::support::bad;

#[test]
fn all_problems_of_all_files() {
    let problems = bad(&[
        (
            "order/order.list.yaml",
            "method: order.list
title: [订单]
stats: legacy
request:
  start_time: { type: datetime, requird: true, lable: 开始时间 }
  end_time: { required: true }
  page: i23
  page: i32
  size: { type: [a, b] }
response: page<DoudianOrdr>
types:
  DoudianOrder:
    order_id: { type: string, pii: telephone, default: x }
    child: [Child]
  Child: 5
enums:
  Status: { type: i32, codes: { a: 一 } }
errors:
  - { code: x, retry: sometimes }
",
        ),
        (
            "order/order.detail.yaml",
            "method: order.detail\ntitle: 订单\nresponse: DoudianOrder\nrequest: { id: i65 }\n",
        ),
        ("order/broken.yaml", "method: order.broken\ntitle: \"订单\n"),
        ("order/empty.yaml", ""),
    ]);
    let found: Vec<(&str, usize, usize, &str)> = problems
        .iter()
        .map(|problem| {
            let file = problem.file.trim_start_matches("order/").trim_end_matches(".yaml");
            (file, problem.line, problem.column, problem.code)
        })
        .collect();
    assert_eq!(
        found,
        [
            ("broken", 2, 8, "yaml-syntax"),
            ("empty", 1, 1, "empty-file"),
            ("order.detail", 4, 16, "unknown-type"),
            ("order.list", 2, 8, "wrong-kind"),
            ("order.list", 3, 1, "unknown-key"),
            ("order.list", 5, 33, "unknown-key"),
            ("order.list", 5, 48, "unknown-key"),
            ("order.list", 6, 3, "missing-key"),
            ("order.list", 7, 9, "unknown-type"),
            ("order.list", 8, 3, "duplicate-field"),
            ("order.list", 9, 17, "wrong-kind"),
            ("order.list", 10, 16, "unknown-type"),
            ("order.list", 13, 36, "unknown-word"),
            ("order.list", 13, 47, "misplaced-default"),
            ("order.list", 15, 10, "wrong-kind"),
            ("order.list", 17, 33, "bad-code"),
            ("order.list", 19, 13, "wrong-kind"),
            ("order.list", 19, 23, "unknown-word"),
        ],
        "\n{problems}"
    );
    let rendered = problems.to_string();
    assert!(rendered.ends_with("18 problems in 4 files"), "{rendered}");
}

#[test]
fn a_thousand_mistakes_in_a_file_end() {
    let mut text = "method: order.list\ntitle: 订单\nrequest:\n".to_owned();
    for index in 0..2000 {
        text.push_str(&format!("  a{index}: {{ tpye: i32 }}\n  b{index}: strin\n"));
    }
    let problems = bad(&[("a.yaml", &text)]);
    assert!((100..5000).contains(&problems.len()), "{}", problems.len());
}

/// What cannot be read is not blamed on others.
#[test]
fn a_broken_file_is_one_problem() {
    let list = "method: order.list\ntitle: 订单\nresponse: DoudianOrder\n";
    let shared = "types:\n  DoudianOrder: { id: { type: 5 }, tel: string }\n";
    let platform = crate::support::PLATFORM;
    let other = platform.replace("doudian", "other").replace("title", "titel");
    for (files, code) in [
        // A field, a type and an enum that cannot be read still have their names.
        (vec![("a.yaml", list), ("b.yaml", shared)], "wrong-kind"),
        (vec![("a.yaml", list), ("b.yaml", "types:\n  DoudianOrder: 5\n")], "wrong-kind"),
        (
            vec![
                ("a.yaml", list),
                ("b.yaml", "enums:\n  DoudianOrder: { type: i16, codes: {} }\n"),
            ],
            "unknown-word",
        ),
        // Nor are the methods of a platform whose file is broken given to another.
        (
            vec![
                ("a/platform.yaml", platform),
                ("b/facts.yaml", other.as_str()),
                ("a/a.yaml", "method: order.list\ntitle: 订单\n"),
                ("b/a.yaml", "method: order.list\ntitle: 订单\n"),
            ],
            "unknown-key",
        ),
        (
            vec![
                ("a/platform.yaml", platform),
                ("b/facts.yaml", "platform: [other]\nspec_version: 1\n"),
                ("b/a.yaml", "method: order.list\ntitle: 订单\n"),
            ],
            "wrong-kind",
        ),
        (
            vec![
                ("a/platform.yaml", platform),
                ("b/facts.yaml", "platform: other\nspec_version: \"1\n"),
                ("b/a.yaml", "method: order.list\ntitle: 订单\n"),
            ],
            "yaml-syntax",
        ),
        // An example is not compared with fields that are missing.
        (
            vec![(
                "a.yaml",
                "method: order.list\ntitle: 订单\nrequest: { a: { typ: i32 }, b: i32 }\npaging: { page: a, items: c }\nexample: { request: { a: x } }\n",
            )],
            "unknown-key",
        ),
    ] {
        let problems = bad(&files);
        let codes: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [code], "{problems}");
    }
}
