//! What is left as it is, and why.

use doudian_codegen::{SourceFile, compile, fmt};

use crate::support::try_format;

fn refused(text: &str) -> String {
    let problems = try_format(text).unwrap_err().render(false);
    problems.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[test]
fn anchors_and_their_like() {
    let text = refused("request:\n  a: &a { type: i64 }\n  b: *a\n");
    let expected = "\
error[cannot-format]: a YAML anchor cannot be formatted
 --> order.list.yaml:2:6
  |
2 |   a: &a { type: i64 }
  |      ^ the file is left as it is
  |
  = help: write out what it stands for

1 problem in 1 file";
    assert_eq!(text, expected);
    for (text, what) in [
        ("a: !!int \"3\"\n", "a YAML tag"),
        ("a: !mine { b: 1 }\n", "a YAML tag"),
        ("{ a: 1 }: 2\n", "a mapping or list as a key"),
        ("%YAML 1.2\n---\na: 1\n", "a YAML directive"),
    ] {
        let message = refused(text);
        assert!(message.starts_with(&format!("error[cannot-format]: {what}")), "{message}");
    }
}

/// What cannot be read is reported as `compile` reports it.
#[test]
fn files_that_cannot_be_read() {
    for text in [
        "method: order.list\ntitle: [a\n",
        "request:\n\ta: i32\n",
        "a: 1\n---\nb: 2\n",
        "a: &a [*a]\n",
        "a: b: c\n",
        "a: \"\u{2028}\n",
    ] {
        let formatted = try_format(text).unwrap_err();
        let compiled = compile(&[SourceFile::new("order.list.yaml", text)]).unwrap_err();
        let first = formatted.iter().next().unwrap();
        assert!(compiled.iter().any(|problem| problem == first), "{formatted}\n{compiled}");
    }
    let source = SourceFile::new("a.yaml", &b"a: \xff\n"[..]);
    assert_eq!(fmt::format(&source, None).unwrap_err().iter().next().unwrap().code, "not-utf8");
}

/// Mistakes in what a descriptor says are no reason not to format it.
#[test]
fn mistakes_do_not_matter() {
    assert_eq!(try_format("titel:   x\nmethod: 7\n").unwrap(), "method: 7\ntitel: x\n");
    assert_eq!(try_format("a: 1\na:  2\n").unwrap(), "a: 1\na: 2\n");
}
