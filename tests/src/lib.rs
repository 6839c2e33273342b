//! What the tests share: the measured data that they run over.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// The folder of this crate's data.
pub fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// The workspace's folder.
pub fn workspace() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_owned()
}

/// The signature vectors: values that other clients' own code produced.
///
/// # Panics
///
/// When the file cannot be read.
pub fn vectors() -> Vec<Value> {
    let path = data().join("vectors.json");
    match read(&path) {
        Value::Array(vectors) => vectors,
        other => panic!("{}: expected a list, found {other}", path.display()),
    }
}

/// The captured requests of other clients, with the names of their files.
///
/// # Panics
///
/// When a file cannot be read.
pub fn captures() -> Vec<(String, Value)> {
    let folder = data().join("captures");
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) => panic!("{}: {error}", folder.display()),
    };
    let mut captures: Vec<_> = entries
        .flatten()
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), read(&entry.path())))
        .collect();
    captures.sort_by(|left, right| left.0.cmp(&right.0));
    captures
}

fn read(path: &Path) -> Value {
    let text = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The text of a member, or nothing.
pub fn text<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value.get(name).and_then(Value::as_str)
}

// The code of the README is compiled and, where it needs no account, run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../README.zh-CN.md")]
struct Readme;
