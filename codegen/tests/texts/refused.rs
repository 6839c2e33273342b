//! What nobody can see is refused, wherever it stands.

use doudian_codegen::{Diagnostics, Published, SourceFile, compile, compile_beside};

use crate::support::{files, places};

/// What only notes may have, and what nothing may have.
const UNSEEN: &[char] = &[
    '\n', '\r', '\t', '\0', '\u{7}', '\u{1b}', '\u{7f}', '\u{85}', '\u{9b}', '\u{2028}',
    '\u{2029}', '\u{61c}', '\u{200e}', '\u{202e}', '\u{2066}', '\u{feff}',
];

fn place(source: &SourceFile, wanted: &str) -> Option<(usize, usize)> {
    let text = std::str::from_utf8(&source.bytes).unwrap();
    text.lines().enumerate().find_map(|(index, line)| {
        let at = line.find(wanted)?;
        Some((index + 1, line[..at].chars().count() + 1))
    })
}

#[test]
fn in_every_place_of_every_file() {
    let mut refused = 0;
    for number in 0..places() {
        // All at some place would be much of the same.
        let unseen = UNSEEN[number % UNSEEN.len()];
        let mut count = 0;
        let sources = files(|| {
            count += 1;
            match count - 1 == number {
                true => format!("文{unseen}fn main() {{}}"),
                false => format!("文{count}"),
            }
        });
        let (file, (line, column)) = sources
            .iter()
            .find_map(|source| Some((&source.path, place(source, "fn main()")?)))
            .unwrap();
        let source = sources.iter().find(|source| source.path == *file).unwrap();
        let shown = std::str::from_utf8(&source.bytes).unwrap().lines().nth(line - 1).unwrap();
        // The text begins with its quote.
        let before: Vec<char> = shown.chars().take(column).collect();
        let quote = before.iter().rposition(|c| *c == '"').unwrap() + 1;
        let is_note = shown.contains(&format!("note: \"文\\U{:08X}", u32::from(unseen)));
        let is_example = shown.starts_with("  request: { start:");
        match compile(&sources) {
            Ok(_) => assert!(is_example || (is_note && unseen == '\n'), "{file}:{line} {unseen:?}"),
            Err(problems) => {
                let found: Vec<_> =
                    problems.iter().map(|p| (p.code, p.file.as_str(), p.line, p.column)).collect();
                assert_eq!(found, [("unseen-character", file.as_str(), line, quote)], "{problems}");
                refused += 1;
            }
        }
    }
    assert!(refused > places() - 8, "only {refused} of {}", places());
}

#[test]
fn every_character_that_cannot_be_seen() {
    for unseen in UNSEEN {
        let mut first = true;
        let sources = files(|| {
            let text =
                if std::mem::take(&mut first) { format!("a{unseen}") } else { "b".to_owned() };
            // Keys differ.
            text + "1"
        });
        let problems = compile(&sources[..1]).unwrap_err();
        let problem = problems.iter().next().unwrap();
        assert_eq!((problem.code, problem.line, problem.column), ("unseen-character", 3, 8));
        assert!(!problem.message.contains(|c: char| c.is_control()), "{problem:?}");
    }
}

fn method(text: &str) -> Result<(), Diagnostics> {
    let platform = files(|| "文".to_owned()).swap_remove(0);
    compile(&[platform, SourceFile::new("order.list.yaml", text)]).map(|_| ())
}

fn found(text: &str) -> Vec<(&'static str, usize, usize)> {
    let problems = method(text).unwrap_err();
    problems.iter().map(|problem| (problem.code, problem.line, problem.column)).collect()
}

/// Blocks of YAML, and what is not quoted.
#[test]
fn lines_of_yaml_and_lines_of_text() {
    let head = "method: order.list\n";
    // Folded lines are one line, and the line end after a block is not of the text.
    for good in ["title: >\n  订单\n  列表\n", "title: 订单\n  列表\n", "title: |\n  订单\n"]
    {
        method(&format!("{head}{good}")).unwrap();
    }
    method(&format!("{head}title: 订单\nnote: |\n  甲。\n\n  乙。\n")).unwrap();
    method(&format!("{head}title: 订单\r\nnote: |\r\n  甲。\r\n  乙。\r\n")).unwrap();
    for (bad, line, column) in [
        ("title: |\n  订单\n  列表\n", 3, 3),
        ("title: 订单\n\n  列表\n", 2, 8),
        ("title: '订单\n\n  列表'\n", 2, 8),
    ] {
        let found = found(&format!("{head}{bad}"));
        assert_eq!(found, [("unseen-character", line, column)], "{bad}");
    }
}

/// Keys, types, words and names are texts as well.
#[test]
fn in_keys_and_names() {
    let head = "method: order.list\ntitle: 订单\n";
    for (rest, line, column) in [
        ("request: { \"a\\nb\": i64 }\n", 3, 12),
        ("request: { a: \"i64\\tx\" }\n", 3, 15),
        ("request: { a: { type: [\"i64\\u202e\"] } }\n", 3, 24),
        ("request: { a: { type: i64, rename: \"b\\n\\nc\" } }\n", 3, 36),
        ("types: { \"A\\nB\": { a: i64 } }\n", 3, 10),
        ("enums: { \"A\\nB\": { type: i32, codes: { 1: a } } }\n", 3, 10),
        ("enums: { A: { type: string, codes: { \"a\\nb\": a } } }\n", 3, 38),
        ("enums: { A: { type: string, codes: { a: { name: \"b\\rc\" } } } }\n", 3, 49),
        ("family: \"a\\nb\"\n", 3, 9),
        ("paging: { page: \"p\\u2028\", items: list }\nrequest: { p: i64 }\n", 3, 17),
    ] {
        let found = found(&format!("{head}{rest}"));
        assert_eq!(found, [("unseen-character", line, column)], "{rest}");
    }
    let overlay = "extends: order.list\nchange:\n  title: \"a\\nb\"\nadd:\n  request: { x: { type: i64, label: \"\\u202e\" } }\n";
    let published = Published::new("method order.list order.list.yaml", |_| {
        Some("method: order.list\ntitle: 订单\n")
    });
    let problems = compile_beside(&[SourceFile::new("a.yaml", overlay)], &published).unwrap_err();
    let places: Vec<_> = problems.iter().map(|p| (p.code, p.line, p.column)).collect();
    assert_eq!(places, [("unseen-character", 3, 10), ("unseen-character", 5, 37)], "{problems}");
}
