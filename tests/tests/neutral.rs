//! What is Doudian's own stands where it belongs: no other line assumes its host, its codes,
//! its sub codes or its headers.

use std::fs;
use std::path::Path;

use doudian::DOUDIAN;
use doudian_tests::workspace;

const SOURCES: [&str; 6] =
    ["runtime/src", "receiver/src", "codegen/src", "macros/src", "sandbox/src", "cli/src"];

/// Doudian's rooms: the client's side of its protocol, and the gateway's.
const OWN: [&str; 2] = ["runtime/src/protocol/doudian/", "sandbox/src/protocol/doudian/"];

/// Files that may say so, what in them, and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("runtime/src/response.rs", "\"err_no\"", "`Debug` names what the method `err_no` gives"),
    ("codegen/src/load/formats.rs", "\"err_no\"", "recognises an answer that is no descriptor"),
    ("codegen/src/schema.rs", "70000", "documentation of the status `offline`"),
    ("codegen/src/skeleton.rs", "40004", "an example of a row, to begin a descriptor with"),
    ("codegen/src/load/repair/kinds.rs", "40004", "an example of a row, in a help"),
    ("codegen/src/model/sample/mod.rs", "20000", "a limit"),
];

#[test]
fn nothing_but_doudians_own_assumes_doudian() {
    let mut codes: Vec<i64> = DOUDIAN.errors.iter().map(|row| row.code).collect();
    codes.dedup();
    let mut used = vec![false; EXCEPTIONS.len()];
    let mut faults = String::new();
    for root in SOURCES {
        visit(&workspace(), root, &mut |file, text| {
            for (index, line) in text.lines().enumerate() {
                for said in says(line, &codes) {
                    let exception = EXCEPTIONS
                        .iter()
                        .position(|(path, what, _)| *path == file && *what == said);
                    match exception {
                        Some(exception) => used[exception] = true,
                        None => faults.push_str(&format!("{file}:{}: {said}\n", index + 1)),
                    }
                }
            }
        });
    }
    assert!(faults.is_empty(), "belongs in {OWN:?} or in a descriptor:\n{faults}");
    let unused = EXCEPTIONS.iter().zip(used).filter(|(_, used)| !used);
    let unused: Vec<_> = unused.map(|((path, what, _), _)| (path, what)).collect();
    assert!(unused.is_empty(), "exceptions that nothing needs: {unused:?}");
}

/// What of a line is Doudian's.
fn says(line: &str, codes: &[i64]) -> Vec<String> {
    let texts = ["jinritemai", "\"isv.", "\"dop.", "\"isp.", "x-tt-", "x-open-", "\"err_no\""];
    let mut found: Vec<String> =
        texts.iter().filter(|text| line.contains(**text)).map(|text| (*text).to_owned()).collect();
    let numbers = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let numbers = numbers.map(|word| word.replace('_', ""));
    found.extend(numbers.filter(|word| word.parse().is_ok_and(|code| codes.contains(&code))));
    found
}

/// The files of a folder by their path, without comments and without tests.
fn visit(root: &Path, folder: &str, look: &mut dyn FnMut(&str, &str)) {
    let mut entries: Vec<_> =
        fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap()).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if OWN.iter().any(|own| path.starts_with(own)) || path.ends_with("/tests") {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            visit(root, &path, look);
        } else if path.ends_with(".rs") {
            let text = fs::read_to_string(entry.path()).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap();
            let is_code = |line: &&str| !line.trim_start().starts_with("//");
            // Lines keep their numbers.
            let lines = text.lines().map(|line| if is_code(&line) { line } else { "" });
            look(&path, &lines.collect::<Vec<_>>().join("\n"));
        }
    }
}
