//! How programs of tests lie: one of a single file is `tests/<name>.rs`, one of several is the
//! folder `tests/<name>` with `main.rs`, and what several share is a folder with `mod.rs`.

use std::fs;
use std::path::{Path, PathBuf};

use doudian_tests::workspace;

/// The entries of a folder, sorted.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// Every folder `tests` of a crate.
fn folders(below: &Path, found: &mut Vec<PathBuf>) {
    for path in entries(below).into_iter().filter(|path| path.is_dir()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with('.') || matches!(name.as_str(), "target" | "src") {
            continue;
        }
        if name == "tests"
            && below.join("Cargo.toml").is_file()
            && !path.join("Cargo.toml").is_file()
        {
            found.push(path);
        } else {
            folders(&path, found);
        }
    }
}

/// What is wrong with a folder of tests.
fn faults(tests: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    for path in entries(tests).into_iter().filter(|path| path.is_dir()) {
        let files = entries(&path);
        let rust = files.iter().filter(|file| is_rust(file) || file.is_dir()).count();
        let (is_program, is_shared) =
            (path.join("main.rs").is_file(), path.join("mod.rs").is_file());
        let what = match (files.iter().any(|file| is_rust(file)), is_program, is_shared) {
            // Data.
            (false, ..) => continue,
            (true, true, false) if rust > 1 => continue,
            (true, false, true) => continue,
            (true, true, false) => "is one file: make it `<name>.rs`",
            (true, true, true) => "is a program and shared",
            (true, false, false) => "has neither `main.rs` nor `mod.rs`",
        };
        faults.push(format!("{} {what}", path.display()));
    }
    faults
}

#[test]
fn programs_of_tests_lie_by_one_rule() {
    let mut found = Vec::new();
    folders(&workspace(), &mut found);
    assert!(found.len() > 5, "{found:?}");
    let faults: Vec<String> = found.iter().flat_map(|tests| faults(tests)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_program_out_of_place_is_found() {
    let cases: [(&[&str], usize); 6] = [
        (&["single.rs"], 0),
        (&["several/main.rs", "several/support.rs"], 0),
        (&["shared/mod.rs"], 0),
        (&["data/some.json"], 0),
        (&["lonely/main.rs"], 1),
        (&["lost/other.rs"], 1),
    ];
    for (names, expected) in cases {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, "").unwrap();
        }
        assert_eq!(faults(folder.path()).len(), expected, "{names:?}");
    }
}
