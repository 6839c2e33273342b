//! What the stations of the generator keep to: tokens of Rust are known to the output that is
//! Rust, and nothing can fail once the model is made.

use std::fs;
use std::path::Path;

use doudian_tests::workspace;
use proc_macro2::{TokenStream, TokenTree};

/// From files to the model, and what tells about them.
const ABOVE: [&str; 8] =
    ["load", "resolve", "check", "build", "model", "diagnostic", "fmt", "lint"];

/// What files of Rust code are made of, in whatever crate it is.
const TOKENS: [&str; 7] =
    ["proc_macro2", "syn", "TokenStream", "Ident", "format_ident", "prettyplease", "emit"];

/// What fails, or says that it may.
const FAILS: [&str; 9] = [
    "Result",
    "unwrap",
    "expect",
    "panic",
    "unreachable",
    "todo",
    "unimplemented",
    "assert",
    "assert_eq",
];

/// The words of a file that are on a list, but for what it quotes and for its tests.
fn found(file: &Path, words: &[&str]) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let tokens: TokenStream = text.parse().unwrap_or_else(|_| panic!("{}", file.display()));
    let mut found = Vec::new();
    scan(tokens, words, &mut found);
    found
}

fn scan(tokens: TokenStream, words: &[&str], found: &mut Vec<String>) {
    let mut before: [String; 2] = Default::default();
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            let is_quoted = before[0].starts_with("quote") && before[1] == "!";
            if !is_quoted && before[1] != "tests" {
                scan(group.stream(), words, found);
            }
        } else if words.contains(&token.to_string().as_str()) {
            found.push(token.to_string());
        }
        before = [std::mem::take(&mut before[1]), token.to_string()];
    }
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(path);
        }
    }
    all
}

fn none_of(words: &[&str], folders: &[&str]) {
    let source = workspace().join("codegen/src");
    let mut lines = Vec::new();
    for folder in folders {
        let files = files(&source.join(folder));
        assert!(!files.is_empty(), "{folder} has files");
        for file in files {
            let shown = file.strip_prefix(&source).unwrap().display().to_string();
            lines.extend(found(&file, words).into_iter().map(|word| format!("{shown}: {word}")));
        }
    }
    assert!(lines.is_empty(), "these should not be here:\n{}", lines.join("\n"));
}

#[test]
fn tokens_are_known_to_the_outputs_only() {
    none_of(&TOKENS, &ABOVE);
}

#[test]
fn nothing_fails_once_the_model_is_made() {
    none_of(&FAILS, &["emit"]);
}

#[test]
fn words_are_found_where_they_count() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.rs");
    let text = "fn a() -> Result<B, C> { quote!(-> Result<B>); b.unwrap() } \
                mod tests { fn c() { d.unwrap() } }";
    fs::write(&file, text).unwrap();
    assert_eq!(found(&file, &FAILS), ["Result", "unwrap"]);
}
