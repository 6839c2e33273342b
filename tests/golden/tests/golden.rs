//! What is generated is what is expected, and builds with each feature alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use doudian_codegen::emit::rust::feature_list;
use doudian_codegen::emit::{EXPORTS, RUST, TARGETS};
use doudian_codegen::model::Model;
use doudian_codegen::write::{Output, Past};
use doudian_codegen::{compile, export_output, read_dir, target_output};
use similar::TextDiff;

/// Writes what is generated in the place of what was expected.
const UPDATE: &str = "UPDATE_GOLDEN";

/// More of a difference than this is not shown.
const SHOWN: usize = 200;

/// The crates with descriptors, below this one: the obstacle course itself, and a platform with
/// the transport `json`.
const CRATES: [&str; 2] = ["", "json"];

fn folder(krate: &str, name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(krate).join(name)
}

fn model(krate: &str) -> Model {
    let sources = read_dir(&folder(krate, "spec")).unwrap_or_else(|problems| panic!("{problems}"));
    compile(&sources).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The files below a folder, by path with `/`.
fn files(root: &Path, below: &str, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(root.join(below)).into_iter().flatten() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.file_type().unwrap().is_dir() {
            files(root, &path, found);
        } else {
            // What a checkout makes of line ends does not count.
            let text = fs::read_to_string(entry.path()).unwrap().replace("\r\n", "\n");
            found.insert(path, text);
        }
    }
}

#[test]
fn what_is_generated_is_what_is_expected() {
    for krate in CRATES {
        let strip = folder(krate, "spec").to_string_lossy().replace('\\', "/");
        let model = model(krate);
        let platform = &model.platforms[0];
        for target in TARGETS {
            let name = if target.name == RUST.name { "src/bindings" } else { target.name };
            let made = target_output(target, platform, &strip, &Past::default(), &|_, _| {});
            compare(&folder(krate, name), made);
        }
        for export in EXPORTS {
            let made = export_output(export, platform, export.forms[0], &|_, _| {});
            compare(&folder(krate, export.name), made);
        }
    }
}

/// Compares an output with what was expected of it.
fn compare(root: &Path, made: Output) {
    let made = made.into_files();
    if env::var_os(UPDATE).is_some() {
        // Anew, so that nothing stays that is not generated any more.
        let _ = fs::remove_dir_all(root);
        for (path, text) in &made {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        return;
    }
    let mut expected = BTreeMap::new();
    files(root, "", &mut expected);
    let paths: BTreeSet<&String> = made.keys().chain(expected.keys()).collect();
    let mut differences = String::new();
    for path in paths {
        let text = |files: &BTreeMap<String, String>| files.get(path).cloned().unwrap_or_default();
        let (before, after) = (text(&expected), text(&made));
        if before != after {
            let diff = TextDiff::from_lines(&before, &after);
            let diff = diff.unified_diff().header(path, "generated").to_string();
            differences.extend(diff.lines().map(|line| format!("{line}\n")));
        }
    }
    let lines = differences.lines().count();
    let shown: Vec<&str> = differences.lines().take(SHOWN).collect();
    assert!(
        differences.is_empty(),
        "{}\n({} of {lines} lines)\n\nWhat is generated has changed. If it should, run\n\n    \
         {UPDATE}=1 cargo test -p doudian-golden-tests --no-default-features\n\nand commit what it writes.",
        shown.join("\n"),
        shown.len(),
    );
}

/// The features of a crate, as its Cargo.toml has them.
fn features(krate: &str) -> BTreeSet<String> {
    let manifest = fs::read_to_string(folder(krate, "Cargo.toml")).unwrap();
    let lines = manifest.lines().skip_while(|line| *line != "[features]").skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.to_owned());
    names.filter(|name| name != "default").collect()
}

#[test]
fn each_family_is_a_feature() {
    for krate in CRATES {
        let families = feature_list(&model(krate).platforms[0]);
        let families: BTreeSet<String> = families.into_iter().collect();
        let mut features = features(krate);
        features.remove("serde");
        assert_eq!(features, families);
    }
}

/// Without warnings, and with `serde` as well, which adds functions to every item.
#[test]
fn each_feature_builds_alone() {
    for krate in CRATES {
        for feature in features(krate) {
            for features in [feature.clone(), format!("{feature},serde")] {
                builds(krate, &features);
            }
        }
    }
}

fn builds(krate: &str, features: &str) {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--color", "never", "--lib"])
        .args(["--no-default-features", "--features", features])
        .current_dir(folder(krate, ""))
        // Not the one of the tests, which others may be building in.
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden"))
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "with {features} alone:\n{text}");
}
