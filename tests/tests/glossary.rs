//! One word per thing: what docs/architecture.md gives a word to, no type of anything else is called.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use doudian_tests::workspace;

/// Whose types are meant: those of tests, examples and generated code are not.
const SOURCES: [&str; 8] = [
    "runtime/src",
    "receiver/src",
    "codegen/src",
    "import/src",
    "diff/src",
    "macros/src",
    "sandbox/src",
    "cli/src",
];

/// Types that share a word with what owns it, and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("Reply", "codegen/src/model/api.rs", "the same thing, as descriptors state it"),
    ("Verdict", "codegen/src/model/refusal.rs", "the same"),
    ("Envelope", "codegen/src/model/platform.rs", "the same"),
    ("Envelope", "codegen/src/load/raw/platform.rs", "the same, as it is written"),
    ("Envelope", "import/src/envelope/mod.rs", "the same, as far as examples show it"),
    ("Envelope", "runtime/src/stored.rs", "the same, with data in it, where one is stored"),
    ("Protocol", "sandbox/src/protocol/contract.rs", "the other side of the same"),
];

/// A word, and the file that defines what it stands for.
type Row = (String, String);

/// The rows of the table in docs/architecture.md.
fn glossary() -> Vec<Row> {
    let text = fs::read_to_string(workspace().join("docs/architecture.md")).unwrap();
    let (_, section) = text.split_once("\n## Words\n").expect("the section `Words`");
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [word, _, file] = cells[..] else { panic!("three cells: {row}") };
        (word.trim_matches('`').to_owned(), file.trim_matches('`').to_owned())
    })
    .collect()
}

/// The name of the type that a line of Rust begins to define.
fn defined(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = match line.strip_prefix("pub") {
        Some(rest) if rest.starts_with('(') => rest.split_once(')')?.1,
        Some(rest) => rest,
        None => line,
    };
    let kinds = ["struct ", "enum ", "union ", "trait ", "type "];
    let rest = kinds.iter().find_map(|kind| line.trim_start().strip_prefix(kind))?;
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

/// Every type that is defined below a folder, with its file.
fn types(folder: &Path, found: &mut BTreeSet<Row>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            types(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            let file = path.strip_prefix(workspace()).unwrap().to_str().unwrap().replace('\\', "/");
            found.extend(code.lines().filter_map(defined).map(|it| (it.to_owned(), file.clone())));
        }
    }
}

/// What is wrong: words that have no owner, or other owners beside it, and exceptions that are none.
fn faults(
    glossary: &[Row],
    exceptions: &[(&str, &str, &str)],
    found: &BTreeSet<Row>,
) -> Vec<String> {
    let mut faults = Vec::new();
    for (word, owner) in glossary {
        if !found.contains(&(word.clone(), owner.clone())) {
            faults.push(format!("{owner} defines no `{word}`: mend the table"));
        }
        for (_, file) in found.iter().filter(|(it, file)| it == word && file != owner) {
            if !exceptions.iter().any(|(it, at, _)| it == word && at == file) {
                faults.push(format!("{file}: `{word}` is that of {owner}; call this what it is"));
            }
        }
    }
    for (word, file, _) in exceptions {
        let is_word = glossary.iter().any(|(it, owner)| it == word && owner != file);
        if !is_word || !found.contains(&((*word).to_owned(), (*file).to_owned())) {
            faults.push(format!("{file}: nothing needs the exception for `{word}`"));
        }
    }
    faults
}

#[test]
fn a_word_of_the_glossary_names_one_thing() {
    let mut found = BTreeSet::new();
    for folder in SOURCES {
        types(&workspace().join(folder), &mut found);
    }
    let glossary = glossary();
    assert!(glossary.len() > 10, "{glossary:?}");
    let faults = faults(&glossary, EXCEPTIONS, &found);
    assert!(faults.is_empty(), "see `Words` in docs/architecture.md:\n{}", faults.join("\n"));
}

#[test]
fn a_word_that_names_two_things_is_found() {
    let row = |word: &str, file: &str| (word.to_owned(), file.to_owned());
    let glossary = [row("Call", "a/src/call.rs"), row("Way", "a/src/way.rs")];
    let found = BTreeSet::from([
        row("Call", "a/src/call.rs"),
        row("Call", "a/src/other.rs"),
        row("Call", "b/src/call.rs"),
        row("Place", "b/src/call.rs"),
    ]);
    let exceptions = [("Call", "b/src/call.rs", "the same"), ("Place", "b/src/call.rs", "none")];
    let found = faults(&glossary, &exceptions, &found);
    assert_eq!(
        found,
        [
            "a/src/other.rs: `Call` is that of a/src/call.rs; call this what it is",
            "a/src/way.rs defines no `Way`: mend the table",
            "b/src/call.rs: nothing needs the exception for `Place`",
        ]
    );
}

#[test]
fn definitions_are_recognised() {
    for (line, name) in [
        ("pub struct Call<'c> {", Some("Call")),
        ("    pub(in crate::emit) enum Way {", Some("Way")),
        ("type Reply = (i64, i64);", Some("Reply")),
        ("pub trait Way: Send {", Some("Way")),
        ("/// struct Call", None),
        ("let kind = Kind::Method;", None),
        ("pub use call::Call;", None),
    ] {
        assert_eq!(defined(line), name, "{line}");
    }
}
