//! What the commands tell programs: `--json`.

use crate::support::{Folder, PLATFORM, Run, ok};

/// The problems that a program gets, the exit status, and what is said to people.
fn problems(folder: &Folder, arguments: &[&str]) -> (Option<i32>, Vec<serde_json::Value>, String) {
    let Run(status, out, error) = folder.run(arguments);
    let objects = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (status, objects, error)
}

#[test]
fn generate_and_lint_tell_programs_the_same() {
    let folder = Folder::new(&[
        ("apis/platform.yaml", PLATFORM),
        ("apis/a.yaml", "method: order.a\ntitle: 订单\nrequest: { 页: strin }\n"),
        ("apis/b.yaml", "method: order.a\ntitle: 订单\n"),
    ]);
    let generate = ["generate", "--json", "--spec", "apis", "--out", "out"];
    let (status, found, error) = problems(&folder, &generate);
    assert_eq!(status, Some(1));
    assert_eq!(error, "error: 3 problems in the descriptors; nothing was written");
    let (_, linted, _) = problems(&folder, &["lint", "--json", "apis"]);
    let errors: Vec<_> = linted.into_iter().filter(|each| each["severity"] == "error").collect();
    assert_eq!(found, errors);
    assert!(!folder.path("out").exists());
    let of = |code: &str| found.iter().find(|each| each["code"] == code).unwrap();
    assert_eq!(
        *of("unknown-type"),
        serde_json::json!({
            "severity": "error",
            "code": "unknown-type",
            "message": "unknown type `strin`",
            "file": "apis/a.yaml",
            "line": 3,
            // Characters: the three bytes of the key are one.
            "column": 15,
            "end_line": 3,
            "end_column": 20,
            "label": "not a built-in type, and nobody defines it",
            "help": "did you mean `string`?",
            "related": [],
        })
    );
    assert_eq!(
        of("duplicate-method")["related"],
        serde_json::json!([{
            "message": "first described here",
            "file": "apis/a.yaml",
            "line": 1,
            "column": 9,
            "end_line": 1,
            "end_column": 16,
        }])
    );
}

#[test]
fn programs_get_nothing_when_nothing_is_wrong() {
    let folder = Folder::new(&[
        ("apis/platform.yaml", PLATFORM),
        ("apis/order.a.yaml", "method: order.a\ntitle: 订单\n"),
    ]);
    let generate = ["generate", "--json", "--spec", "apis", "--out", "out"];
    for _ in 0..2 {
        assert_eq!(folder.run(&generate), ok(""));
    }
    assert!(folder.path("out/mod.rs").exists());
    assert_eq!(folder.run(&["lint", "--json", "apis"]), ok(""));
}

#[test]
fn programs_are_told_of_what_cannot_be_read() {
    let folder = Folder::new(&[("apis/readme.txt", "x")]);
    for arguments in
        [&["generate", "--json", "--spec", "apis", "--out", "out"][..], &["lint", "--json", "apis"]]
    {
        let (status, found, _) = problems(&folder, arguments);
        assert_eq!(status, Some(1));
        let codes: Vec<_> = found.iter().map(|each| each["code"].as_str()).collect();
        assert_eq!(codes, [Some("no-descriptors")], "{arguments:?}");
    }
}
