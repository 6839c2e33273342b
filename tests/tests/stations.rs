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

/// The forms of types that hold another one.
const AROUND: [&str; 4] = ["Quoted", "List", "Map", "Page"];

/// Where types are taken apart or made, and why.
const TAKES_TYPES_APART: [(&str, &str); 9] = [
    ("codegen/src/model", "model/visit.rs answers for all others; values are fitted and made here"),
    ("codegen/src/emit", "an output has a text of its own for each form"),
    ("codegen/src/load/expr.rs", "makes them of the words of descriptors"),
    ("codegen/src/resolve/types.rs", "makes them of what was written"),
    ("import/src/docs_json/write.rs", "an output, of the model as a document"),
    ("import/src/drift/way.rs", "each form has its own step in the paths of answers"),
    ("import/src/merge/fit.rs", "lays them beside the shapes that documents have"),
    ("macros/src/record/shape.rs", "makes them of the types of Rust"),
    ("macros/src/record/field.rs", "makes texts of the numbers in them"),
];

/// The forms of types that hold another one, where a file names them.
fn forms(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut before: [String; 3] = Default::default();
    for token in tokens {
        if let TokenTree::Group(group) = &token
            && before[2] != "tests"
        {
            found.extend(forms(group.stream()));
        }
        let text = token.to_string();
        if before == ["Type", ":", ":"] && AROUND.contains(&text.as_str()) {
            found.push(format!("Type::{text}"));
        }
        before.rotate_left(1);
        before[2] = text;
    }
    found
}

/// Whoever asks what a type holds asks the model: a new form is thought of once.
#[test]
fn types_are_taken_apart_by_the_model() {
    let root = workspace();
    let mut unused: Vec<&str> = TAKES_TYPES_APART.iter().map(|(path, _)| *path).collect();
    let mut lines = Vec::new();
    for source in ["codegen/src", "macros/src", "sandbox/src", "cli/src", "import/src", "diff/src"]
    {
        for file in files(&root.join(source)) {
            let shown = file.strip_prefix(&root).unwrap();
            let found = forms(fs::read_to_string(&file).unwrap().parse().unwrap());
            if found.is_empty() {
                continue;
            }
            match TAKES_TYPES_APART.iter().find(|(path, _)| shown.starts_with(path)) {
                Some((path, _)) => unused.retain(|unused| unused != path),
                None => lines.push(format!("{}: {}", shown.display(), found.join(", "))),
            }
        }
    }
    let text = lines.join("\n");
    assert!(lines.is_empty(), "a function of model/visit.rs should say this:\n{text}");
    assert!(unused.is_empty(), "exceptions that are none any more: {unused:?}");
}

#[test]
fn forms_of_types_are_found_where_they_count() {
    let text = "fn a(ty: &Type) { match ty { model::Type::List(item) => Json::List(b), _ => c } } \
                mod tests { fn c() { Type::Map(d); } }";
    assert_eq!(forms(text.parse().unwrap()), ["Type::List"]);
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
