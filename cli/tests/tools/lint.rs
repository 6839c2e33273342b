//! `doudian lint`.

use std::fs;

use crate::support::{Run, checkout, failed, ok};

#[test]
fn lint_warns_and_fails_only_when_asked_to() {
    let folder = checkout();
    folder.run(&["fmt"]);
    assert_eq!(folder.run(&["lint"]), ok("3 descriptors without a warning"));
    fs::write(folder.path("spec/doudian/order/order.a.yaml"), "method: order.a\ntitle: Orders\n")
        .unwrap();
    let warning = "\
warning[title-style]: the title is not Chinese
 --> spec/doudian/order/order.a.yaml:2:8
  |
2 | title: Orders
  |        ^^^^^^ expected the platform's own title

1 warning in 1 file";
    assert_eq!(folder.run(&["lint"]), Run(Some(0), String::new(), warning.to_owned()));
    assert_eq!(
        folder.run(&["lint", "--deny"]),
        failed(&format!("{warning}\nerror: 1 warning, which --deny forbids"))
    );
    // Of one file, and of another.
    assert_eq!(folder.run(&["lint", "spec/doudian/order/order.a.yaml"]).2, warning);
    assert_eq!(
        folder.run(&["lint", "spec/doudian/order/order.b.yaml", "--deny"]),
        ok("1 descriptor without a warning")
    );
    let json: serde_json::Value = serde_json::from_str(&folder.run(&["lint", "--json"]).1).unwrap();
    let expected = serde_json::json!({
        "severity": "warning",
        "code": "title-style",
        "message": "the title is not Chinese",
        "file": "spec/doudian/order/order.a.yaml",
        "line": 2,
        "column": 8,
        "end_line": 2,
        "end_column": 14,
        "label": "expected the platform's own title",
        "help": null,
        "related": [],
    });
    assert_eq!(json, expected);
}

#[test]
fn lint_shows_errors_first() {
    let folder = checkout();
    fs::write(
        folder.path("spec/doudian/order/order.c.yaml"),
        "method: order.c\ntitle: 订单\nresponse: Ordr\n",
    )
    .unwrap();
    let run = folder.run(&["lint"]);
    assert_eq!(run.0, Some(1));
    assert!(run.2.starts_with("error[unknown-type]: unknown type `Ordr`"), "{}", run.2);
    assert!(run.2.contains("warning[not-formatted]"), "{}", run.2);
    assert!(
        run.2.ends_with("1 problem and 1 warning in 2 files\nerror: 1 error in the descriptors")
    );
    let rules = folder.run(&["lint", "--rules"]);
    assert!(
        rules.1.contains("unmarked-pii         Personal data is marked with `pii`."),
        "{}",
        rules.1
    );
}

/// Whatever is named is looked at, among the descriptors that it may name types of.
#[test]
fn lint_looks_at_what_is_named() {
    let folder = checkout();
    folder.run(&["fmt"]);
    let draft = "spec/doudian/order/order.c.draft";
    fs::write(folder.path(draft), "method: order.c\ntitle: Orders\n").unwrap();
    assert_eq!(folder.run(&["lint", "--deny"]), ok("3 descriptors without a warning"));
    let run = folder.run(&["lint", draft]);
    assert!(run.2.starts_with("warning[file-name]"), "{}", run.2);
    assert!(run.2.contains("warning[title-style]: the title is not Chinese"), "{}", run.2);
    // Once, however often it is named.
    let order = "spec/doudian/order";
    assert_eq!(
        folder.run(&["lint", order, order, "spec/doudian/order/order.a.yaml"]),
        ok("2 descriptors without a warning")
    );
    fs::create_dir(folder.path("spec/doudian/empty")).unwrap();
    let run = folder.run(&["lint", "spec/doudian/empty"]);
    assert!(run.2.contains("there are no descriptors in `spec/doudian/empty`"), "{}", run.2);
}
