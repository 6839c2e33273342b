//! Keys with nothing behind them: whatever was meant, it is not what an absent key means.

use std::path::Path;

use doudian_codegen::{SourceFile, compile, read_dir};

use crate::support::{Case, at, bad, good, run};

/// A method with this request.
macro_rules! request {
    ($text:literal) => {
        &[("a.yaml", concat!("method: order.list\ntitle: 订单\nrequest:\n", $text))]
    };
}

pub(crate) const CASES: &[Case] = &[
    at(
        "a limit",
        request!("  ids:\n    type: [i64]\n    max_items:\n"),
        "wrong-kind",
        ("a.yaml", 6, 5),
        "write it behind the colon, or leave `max_items` out",
    ),
    at(
        "a limit in braces",
        request!("  ids: { type: [i64], max_items: }\n"),
        "wrong-kind",
        ("a.yaml", 4, 23),
        "`max_items` cannot be nothing",
    ),
    at(
        "a key that stands alone in braces",
        request!("  ids: { type: [i64], max_items }\n"),
        "wrong-kind",
        ("a.yaml", 4, 23),
        "`max_items` cannot be nothing",
    ),
    at(
        "a text",
        &[("a.yaml", "method: order.list\ntitle: 订单\nnote: # later\nrequest: {}\n")],
        "wrong-kind",
        ("a.yaml", 3, 1),
        "write it behind the colon, or leave `note` out",
    ),
    at(
        "null for a text",
        &[("a.yaml", "method: order.list\ntitle: 订单\nnote: null\nrequest: {}\n")],
        "wrong-kind",
        ("a.yaml", 3, 7),
        "`note` cannot be nothing",
    ),
    at(
        "a request",
        &[("a.yaml", "method: order.list\ntitle: 订单\nrequest:\n")],
        "wrong-kind",
        ("a.yaml", 3, 1),
        "`request: {}` has none",
    ),
    at(
        "a list",
        &[("a.yaml", "method: order.list\ntitle: 订单\nrequest: {}\nerrors:\n")],
        "wrong-kind",
        ("a.yaml", 4, 1),
        "write a list of rows",
    ),
    at(
        "a word",
        &[("a.yaml", "method: order.list\ntitle: 订单\nstatus: ~\nrequest: {}\n")],
        "wrong-kind",
        ("a.yaml", 3, 9),
        "write one of them, as in `status: current`",
    ),
    at(
        "a request in an example",
        request!("  id: i64\nexample:\n  request:\n"),
        "bad-example",
        ("a.yaml", 6, 10),
        "expected a mapping",
    ),
    at(
        "a key of a transport",
        &[(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\nhost: https://a.example.com\ntransport: { kind: json, token: { header: }}\n",
        )],
        "wrong-kind",
        ("platform.yaml", 6, 35),
        "`header` cannot be nothing",
    ),
];

#[test]
fn nothing() {
    run(CASES);
}

#[test]
fn null_is_a_value_where_any_is() {
    good(&[(
        "a.yaml",
        "method: order.list\ntitle: 订单\nrequest:\n  null: { type: i64, nullable: true, default: }\n\
         response: any\nexample: { request: { null: ~ }, response: }\n",
    )]);
}

/// A key of a file: its line, its name, and the file with nothing behind it.
type Emptied = (usize, String, String);

/// Every key of a text that is no part of an example, each with nothing behind it.
fn emptied(text: &str) -> Vec<Emptied> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut all = Vec::new();
    let mut start = 0;
    for (index, line) in lines.iter().enumerate() {
        if line.starts_with("example:") {
            break;
        }
        let indent = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
        let inside = lines[index + 1..].iter().take_while(|next| indent(next) > indent(line));
        let end = start + line.len() + inside.map(|line| line.len()).sum::<usize>();
        for (colon, _) in line.match_indices(':') {
            let (before, after) = line.split_at(colon);
            let key = before.trim_start_matches([' ', '-', '#']);
            let is_first = !key.contains([' ', '{']);
            let key = key.rsplit([' ', '{']).next().unwrap().trim_matches('"');
            if !after[1..].starts_with([' ', '\n']) || key.is_empty() || line.contains('#') {
                continue;
            }
            let value = start + colon + 1;
            let end = if is_first { end - 1 } else { value + value_in_braces(&text[value..]) };
            // A version that is none has a problem of its own.
            if !matches!(key, "default" | "spec_version") {
                let text = format!("{} {}", &text[..value], &text[end..]);
                all.push((index + 1, key.to_owned(), text));
            }
        }
        start += line.len();
    }
    all
}

/// How far a value in braces goes.
fn value_in_braces(text: &str) -> usize {
    let mut depth = 0;
    let end = text.find(|c| {
        match c {
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            _ => {}
        }
        depth < 0 || depth == 0 && c == ','
    });
    end.unwrap()
}

/// The descriptors of a version have every key.
#[test]
fn every_key_needs_something() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/versions/v1");
    let sources = read_dir(&folder).unwrap_or_else(|problems| panic!("{problems}"));
    let mut count = 0;
    let mut taken = String::new();
    for (at, source) in sources.iter().enumerate() {
        let text = std::str::from_utf8(&source.bytes).unwrap();
        for (line, key, text) in emptied(text) {
            let mut sources = sources.clone();
            sources[at] = SourceFile::new(&*source.path, text);
            let is_it = match compile(&sources) {
                Ok(_) => false,
                Err(problems) => problems.into_iter().any(|problem| {
                    problem.file == source.path
                        && problem.line == line
                        && problem.message == format!("`{key}` cannot be nothing")
                        && problem.help.is_some()
                }),
            };
            if !is_it {
                taken.push_str(&format!("{}:{line}: {key}\n", source.path));
            }
            count += 1;
        }
    }
    assert!(count > 150, "{count} keys");
    assert!(taken.is_empty(), "these may be nothing:\n{taken}");
}

/// A field that was meant to stand in the key above it is told, and not that nothing does.
#[test]
fn a_key_that_is_not_indented_is_one_problem() {
    let problems = bad(&[("a.yaml", "method: order.list\ntitle: 订单\nrequest:\npage: i32\n")]);
    assert_eq!(problems.len(), 1, "{problems}");
}
