//! What holds for every descriptor.

use std::path::Path;

use doudian_codegen::{SourceFile, fmt, read_dir};
use proptest::prelude::*;

use crate::support::{format, try_format};

fn value(text: &str) -> serde_yaml::Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error} in:\n{text}"))
}

/// Equal, and where the order has a meaning in the same order.
fn same(left: &serde_yaml::Value, right: &serde_yaml::Value, sorted: bool) -> bool {
    use serde_yaml::Value::{Mapping, Sequence};
    match (left, right) {
        (Mapping(left), Mapping(right)) if !sorted => {
            left.len() == right.len()
                && left.iter().zip(right).all(|((a, x), (b, y))| a == b && same(x, y, false))
        }
        (Sequence(left), Sequence(right)) if !sorted => {
            left.len() == right.len() && left.iter().zip(right).all(|(x, y)| same(x, y, false))
        }
        _ => left == right,
    }
}

/// The value of a descriptor's keys where the order of what is inside is that of the author.
fn check_order(before: &serde_yaml::Value, after: &serde_yaml::Value) {
    for key in ["request", "response", "types", "enums"] {
        let names = |value: &serde_yaml::Value| -> Vec<serde_yaml::Value> {
            value
                .get(key)
                .and_then(|value| value.as_mapping())
                .map_or_else(Vec::new, |map| map.keys().cloned().collect())
        };
        assert_eq!(names(before), names(after), "{key}");
    }
    let example = |value: &serde_yaml::Value| value.get("example").cloned().unwrap_or_default();
    assert!(same(&example(before), &example(after), false));
}

/// The comments of a text whose `#` all begin comments.
fn comments(text: &str) -> Vec<&str> {
    let mut list: Vec<&str> = text
        .lines()
        .filter_map(|line| line.find('#').and_then(|at| line.get(at..)))
        .map(str::trim_end)
        .collect();
    list.sort_unstable();
    list
}

fn check(text: &str) -> String {
    let formatted = format(text);
    assert_eq!(format(&formatted), formatted, "not stable, from:\n{text}");
    assert_eq!(value(text), value(&formatted), "another value, from:\n{text}\nto:\n{formatted}");
    check_order(&value(text), &value(&formatted));
    assert!(!formatted.contains('\r') && !formatted.contains('\u{feff}'));
    assert!(!formatted.contains("\n\n\n") && !formatted.starts_with('\n'));
    assert!(formatted.ends_with('\n') && !formatted.ends_with("\n\n"));
    formatted
}

fn spec() -> Vec<SourceFile> {
    read_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap()
}

fn text(source: &SourceFile) -> String {
    String::from_utf8(source.bytes.clone()).unwrap()
}

#[test]
fn every_descriptor_of_the_workspace() {
    for source in spec() {
        let text = text(&source);
        let formatted = check(&text);
        let of = |text: &str| {
            let own: String =
                text.lines().filter(|line| !line.contains('"')).collect::<Vec<_>>().join("\n");
            comments(&own).into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(of(&text), of(&formatted), "{}", source.path);
    }
}

/// Comments and empty lines wherever a line ends, and the other ways to end a line.
#[test]
fn every_descriptor_with_comments_everywhere() {
    for (number, source) in spec().iter().enumerate().step_by(2) {
        let text = text(source);
        if text.contains('#') || text.contains(": >") || text.contains(": |") {
            continue;
        }
        let mut noisy = String::new();
        for (index, line) in text.lines().enumerate() {
            let indent = line.len() - line.trim_start().len();
            match (index + number) % 5 {
                0 => noisy.push_str(&format!("{}# before {index}\n", " ".repeat(indent))),
                1 => noisy.push_str("\n\n"),
                2 => noisy.push_str(&format!("# at the margin {index}: 中文 \"quoted\"\n")),
                3 => noisy.push_str(&format!("{}# deep {index}\n\n", " ".repeat(indent + 7))),
                _ => {}
            }
            noisy.push_str(line);
            noisy.push_str(if index % 2 == 0 && !line.is_empty() {
                "   \t# behind\n"
            } else {
                "  \n"
            });
        }
        noisy.push_str("  # the end");
        let formatted = check(&noisy);
        assert_eq!(comments(&noisy), comments(&formatted), "{}", source.path);
        let windows = format!("\u{feff}{}", noisy.replace('\n', "\r\n"));
        assert_eq!(format(&windows), formatted, "{}", source.path);
    }
}

/// Brackets taken apart, a comment behind each.
#[test]
fn every_descriptor_with_comments_in_its_brackets() {
    for source in spec().iter().step_by(3) {
        let text = text(source);
        if text.contains('#')
            || text.contains(": >")
            || text.contains(": |")
            || text.contains(['"', '\''])
        {
            continue;
        }
        let mut noisy = String::new();
        for (index, line) in text.lines().enumerate() {
            let indent = line.len() - line.trim_start().len() + 4;
            let rest = format!("\n{}", " ".repeat(indent));
            let line = line
                .replace("{ ", &format!("{{ # open {index}{rest}"))
                .replace(", ", &format!(", # behind {index}{rest}# before{rest}"))
                .replace(" }", &format!(" # last{rest}# tail{rest}}}"));
            noisy.push_str(&line);
            noisy.push('\n');
        }
        let formatted = check(&noisy);
        assert_eq!(comments(&noisy), comments(&formatted), "{}", source.path);
    }
}

/// A generated document: its text, in some odd but valid layout.
#[derive(Clone, Debug)]
enum Doc {
    Scalar(String),
    Map(Vec<(String, Doc)>, bool),
    List(Vec<Doc>, bool),
}

fn scalar() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,8}",
        "-?[0-9]{1,18}",
        "[0-9]{1,3}\\.[0-9]{1,3}",
        Just("true".to_owned()),
        Just("~".to_owned()),
        Just("null".to_owned()),
        Just("订单 列表".to_owned()),
        Just("https://a.b/c?d=e&f".to_owned()),
        // Any text, in double quotes, as JSON writes it.
        any::<String>().prop_map(|text| serde_json_string(&text)),
        "[a-zA-Z0-9 :,{}\\[\\]#&*!|>%@`~=<.'?-]{0,12}".prop_map(|text| serde_json_string(&text)),
        "[ a-z#:,\"\\\\{}\\[\\]-]{0,12}".prop_map(|text| format!("'{text}'")),
    ]
}

/// A text in double quotes with every unusual character escaped.
fn serde_json_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' '..='~' | '\u{4e00}'..='\u{9fff}' => out.push(c),
            c => out.push_str(&format!("\\U{:08x}", u32::from(c))),
        }
    }
    out + "\""
}

fn doc() -> impl Strategy<Value = Doc> {
    let keys = prop::sample::select(vec![
        "method", "title", "request", "response", "types", "enums", "errors", "type", "label",
        "codes", "note", "a", "b", "1", "-1", "\"no\"", "'x y'", "订单",
    ]);
    scalar().prop_map(Doc::Scalar).prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            (prop::collection::vec((keys.clone(), inner.clone()), 1..5), any::<bool>()).prop_map(
                |(list, flow)| {
                    let mut seen = Vec::new();
                    let mut entries = Vec::new();
                    for (key, value) in list {
                        if !seen.contains(&key) {
                            seen.push(key);
                            entries.push((key.to_owned(), value));
                        }
                    }
                    Doc::Map(entries, flow)
                }
            ),
            (prop::collection::vec(inner, 1..4), any::<bool>())
                .prop_map(|(list, flow)| Doc::List(list, flow)),
        ]
    })
}

/// Writes a document with what `noise` says between its parts: 0 nothing, else comments,
/// empty lines and blanks.
struct Writer<'n> {
    out: String,
    noise: std::iter::Cycle<std::slice::Iter<'n, u8>>,
    comments: usize,
}

impl Writer<'_> {
    fn noise(&mut self) -> u8 {
        self.noise.next().copied().unwrap_or_default()
    }

    fn comment(&mut self) {
        self.comments += 1;
        self.out.push_str(&format!("# 注 {}", self.comments));
    }

    fn line_end(&mut self) {
        match self.noise() % 4 {
            1 => {
                self.out.push_str("  ");
                self.comment();
            }
            2 => self.out.push_str("  "),
            _ => {}
        }
        self.out.push('\n');
        match self.noise() % 6 {
            1 => self.out.push_str("\n\n"),
            2 => {
                let indent = usize::from(self.noise() % 9);
                self.out.push_str(&" ".repeat(indent));
                self.comment();
                self.out.push('\n');
            }
            _ => {}
        }
    }

    fn block(&mut self, doc: &Doc, indent: usize) {
        let pad = " ".repeat(indent);
        match doc {
            Doc::Map(entries, false) => {
                for (key, value) in entries {
                    self.out.push_str(&format!("{pad}{key}:"));
                    self.value(value, indent);
                }
            }
            Doc::List(items, false) => {
                for item in items {
                    self.out.push_str(&format!("{pad}-"));
                    self.value(item, indent);
                }
            }
            _ => {
                self.out.push_str(&pad);
                self.flow(doc, indent + 1);
                self.line_end();
            }
        }
    }

    fn value(&mut self, value: &Doc, indent: usize) {
        match value {
            Doc::Map(_, false) | Doc::List(_, false) => {
                self.line_end();
                self.block(value, indent + 2);
            }
            _ => {
                self.out.push(' ');
                self.flow(value, indent + 2);
                self.line_end();
            }
        }
    }

    fn flow_break(&mut self, indent: usize) {
        if self.noise() % 5 == 1 {
            self.line_end();
            self.out.push_str(&" ".repeat(indent));
        }
    }

    fn flow(&mut self, doc: &Doc, indent: usize) {
        match doc {
            Doc::Scalar(text) => self.out.push_str(text),
            Doc::Map(entries, _) => {
                self.out.push_str("{ ");
                self.flow_break(indent);
                for (key, value) in entries {
                    self.out.push_str(&format!("{key}: "));
                    self.flow(value, indent);
                    self.out.push_str(" , ");
                    self.flow_break(indent);
                }
                self.out.push('}');
            }
            Doc::List(items, _) => {
                self.out.push('[');
                self.flow_break(indent);
                for item in items {
                    self.flow(item, indent);
                    self.flow_break(indent);
                    self.out.push_str(" , ");
                }
                self.flow_break(indent);
                self.out.push(']');
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn generated_documents(doc in doc(), noise in prop::collection::vec(any::<u8>(), 1..40)) {
        let mut writer = Writer { out: String::new(), noise: noise.iter().cycle(), comments: 0 };
        writer.block(&doc, 0);
        let formatted = format(&writer.out);
        prop_assert_eq!(&format(&formatted), &formatted);
        prop_assert_eq!(value(&writer.out), value(&formatted));
        let notes = |text: &str| {
            let mut notes: Vec<String> = text
                .lines()
                .filter_map(|line| line.rfind("# 注 ").map(|at| line[at..].to_owned()))
                .collect();
            notes.sort();
            notes
        };
        prop_assert_eq!(notes(&writer.out), notes(&formatted));
        prop_assert_eq!(notes(&formatted).len(), writer.comments);
    }

    #[test]
    fn anything_at_all(text in "[a-c:\\-\\[\\]{},#&*!|>'\"%@` \\n?]{0,40}") {
        // Whatever comes, it is formatted faithfully or refused; never a panic.
        if let Ok(formatted) = try_format(&text) {
            prop_assert_eq!(try_format(&formatted).unwrap(), formatted);
        }
    }

    #[test]
    fn texts_in_blocks(body in "[a-c #:'\"\\\\\n\t-]{0,60}", style in "[|>][+-]?", deep in 1usize..4) {
        let mut text = format!("title: {style}\n");
        for line in body.lines() {
            text.push_str(&format!("{}{line}\n", " ".repeat(deep)));
        }
        text.push_str("method: x\n");
        if serde_yaml::from_str::<serde_yaml::Value>(&text).is_ok()
            && let Ok(formatted) = try_format(&text)
        {
            prop_assert_eq!(value(&text), value(&formatted));
        }
    }
}

#[test]
fn the_schema_line_comes_first_and_once() {
    let with = |text: &str| {
        fmt::format(&SourceFile::new("a.yaml", text), Some("../descriptor.schema.json")).unwrap()
    };
    let line = "# yaml-language-server: $schema=../descriptor.schema.json\n";
    for (text, rest) in [
        ("a: 1\n", "a: 1\n"),
        ("\n# file\n\na: 1\n", "# file\n\na: 1\n"),
        (
            "# file\n#yaml-language-server:  $schema=descriptor.schema.json\na: 1\n",
            "# file\na: 1\n",
        ),
        (&format!("{line}\na: 1\n"), "\na: 1\n"),
    ] {
        let formatted = with(text);
        assert_eq!(formatted, format!("{line}{rest}"));
        assert_eq!(with(&formatted), formatted);
        // Where no schema is known the line stays.
        assert_eq!(format(&formatted), formatted);
    }
    let own = "# yaml-language-server: $schema=https://a.b/c.json\na: 1\n";
    assert_eq!(with(own), own);
    assert_eq!(with("# only a comment\n"), "# only a comment\n");
}
