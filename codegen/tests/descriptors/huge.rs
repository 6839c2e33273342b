//! Very many problems: a run that ends, and text that somebody may read.

use std::fmt::Write;
use std::time::Instant;

use doudian_codegen::{Diagnostics, SourceFile, compile};

use crate::support::PLATFORM;

/// So many problems of one kind.
const MANY: usize = 40_000;

/// And of the others, which cost more to write down than to look at.
const SOME: usize = 10_000;

/// Says how long it took, which is no reason to fail, and how much is shown, which is.
fn run(name: &str, files: Vec<String>) -> Diagnostics {
    let mut sources = vec![SourceFile::new("platform.yaml", PLATFORM)];
    for (index, text) in files.into_iter().enumerate() {
        sources.push(SourceFile::new(format!("f/{index}.yaml"), text));
    }
    let start = Instant::now();
    let problems = compile(&sources).unwrap_err();
    let compiled = start.elapsed();
    let shown = problems.to_string();
    println!(
        "{name}: {} problems in {compiled:?}, {} bytes shown in {:?}",
        problems.len(),
        shown.len(),
        start.elapsed() - compiled
    );
    assert!(shown.len() < 100_000, "{name}: {} bytes", shown.len());
    problems
}

/// `count` entries, at most 1,000 a file.
fn files(count: usize, head: &str, entry: impl Fn(usize) -> String) -> Vec<String> {
    (0..count)
        .step_by(1000)
        .map(|first| {
            let mut text = head.replace("{}", &format!("m{first}"));
            for index in first..(first + 1000).min(count) {
                let _ = writeln!(text, "{}", entry(index));
            }
            text
        })
        .collect()
}

#[test]
fn unknown_types_beside_as_many_known() {
    let mut all = files(MANY, "types:\n", |index| format!("  DoudianKnown{index}: {{ a: i32 }}"));
    all.extend(files(MANY, "method: order.{}\ntitle: 订单\nresponse:\n", |index| {
        format!("  f{index}: DoudianKnwon{index}x")
    }));
    let problems = run("unknown types", all);
    // All are in the list, and counted in the text.
    assert_eq!(problems.len(), MANY);
    let shown = problems.to_string();
    assert!(shown.contains("… and 39970 more of `unknown-type`"), "{shown}");
    assert!(shown.ends_with("40000 problems in 40 files"), "{shown}");
    // The first are worth a look for others that are like them.
    let first = problems.iter().next().and_then(|problem| problem.help.as_deref());
    assert!(first.is_some_and(|help| help.contains("did you mean `DoudianKnown")), "{first:?}");
}

#[test]
fn unknown_types_in_one_line() {
    let mut text = String::from("method: order.list\ntitle: 订单\nresponse: {");
    for index in 0..MANY {
        let _ = write!(text, " f{index}: Unknown{index},");
    }
    text.push_str(" }\n");
    assert_eq!(run("unknown types in one line", vec![text]).len(), MANY);
}

#[test]
fn unknown_keys() {
    let fields = files(SOME, "method: order.{}\ntitle: 订单\nrequest:\n", |index| {
        format!("  f{index}: {{ type: i32, lable: x }}")
    });
    // A hundred of each file, and that there are more.
    let problems = run("unknown keys", fields);
    assert_eq!(problems.len(), SOME / 10 + SOME / 1000);
    assert_eq!(cut(&problems), SOME / 1000);
    let mut text = String::from("method: order.list\ntitle: 订单\nrequest:\n");
    for index in 0..SOME {
        let _ = writeln!(text, "  f{index}: {{ type: i32, label: 页数, maximun: 5 }}");
    }
    let problems = run("unknown keys in one file", vec![text]);
    assert!(problems.len() > 1 && problems.len() <= 101, "{}", problems.len());
    assert_eq!(cut(&problems), 1);
}

/// How often it is told that there may be more.
fn cut(problems: &Diagnostics) -> usize {
    problems.iter().filter(|problem| problem.code == "more-problems").count()
}

#[test]
fn as_many_as_are_told() {
    let mut text = String::from("method: order.list\ntitle: 订单\nrequest:\n");
    for index in 0..100 {
        let _ = writeln!(text, "  f{index}: {{ type: i32, lable: x }}");
    }
    let problems = run("a hundred", vec![text.clone()]);
    assert_eq!((problems.len(), cut(&problems)), (100, 0));
    text.push_str("  more: { type: i32, lable: x }\n");
    let problems = run("one more", vec![text]);
    assert_eq!((problems.len(), cut(&problems)), (101, 1));
    assert!(problems.to_string().contains("the next run tells the rest"), "{problems}");
}

#[test]
fn duplicates() {
    let mut text = String::from("types:\n  A:\n");
    for index in 0..SOME {
        let _ = writeln!(text, "    f{}: i32", index % 7);
    }
    let problems = run("duplicate fields", vec![text]);
    assert_eq!((problems.len(), cut(&problems)), (101, 1));
    let methods =
        (0..SOME).map(|_| "method: order.list\ntitle: 订单\n".to_owned()).collect::<Vec<_>>();
    assert_eq!(run("duplicate methods", methods).len(), SOME - 1);
}

#[test]
fn an_example_of_something_else() {
    let mut text = String::from("method: order.list\ntitle: 订单\nresponse:\n");
    for index in 0..SOME {
        let _ = writeln!(text, "  field_number_{index}: i32");
    }
    text.push_str("example:\n  response:\n");
    for index in 0..SOME {
        let _ = writeln!(text, "    feild_numbre_{index}: 1");
    }
    assert_eq!(run("unknown members of an example", vec![text]).len(), SOME);
}

#[test]
fn slips() {
    let mut text = String::from("method: order.list\ntitle: 订单\nrequest:\n");
    for index in 0..SOME {
        let _ = writeln!(text, "  f{index}：{{ type：i32 }}");
    }
    let problems = run("full-width colons", vec![text]);
    assert!(problems.len() <= 51, "{}", problems.len());
    assert_eq!(cut(&problems), 1);
}

#[test]
fn unknown_structures_that_keep_members() {
    let mut text = String::from("method: order.list\ntitle: 订单\nresponse: { a: i64 }\ntypes:\n");
    for index in 0..SOME {
        let _ = writeln!(text, "  Known{index}: {{ a: i64 }}");
    }
    text.push_str("extra:\n");
    for index in 0..SOME {
        let _ = writeln!(text, "  - Knwon{index}x");
    }
    assert_eq!(run("unknown structures", vec![text]).len(), SOME);
}
