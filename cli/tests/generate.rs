//! `doudian generate` as its user runs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A copy of the workspace's spec, and a folder for what is generated from it.
struct Checkout {
    folder: tempfile::TempDir,
}

impl Checkout {
    /// With a few families, which is enough to see how files come and go.
    fn new() -> Self {
        Self::of(&["address", "shop", "sku", "spec", "order"])
    }

    fn of(families: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/doudian");
        let copied = folder.path().join("spec/doudian");
        fs::create_dir_all(&copied).unwrap();
        for file in ["platform.yaml", "history.yaml"] {
            fs::copy(spec.join(file), copied.join(file)).unwrap();
        }
        copy(&spec.join("types"), &copied.join("types"));
        for family in families {
            copy(&spec.join(family), &copied.join(family));
        }
        fs::write(folder.path().join("Cargo.toml"), "[workspace]\n").unwrap();
        fs::create_dir_all(folder.path().join("generated/doudian/src")).unwrap();
        fs::write(
            folder.path().join("generated/doudian/Cargo.toml"),
            "[features]\n# @generated families begin\n# @generated families end\n",
        )
        .unwrap();
        Self { folder }
    }

    fn generate(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_doudian"))
            .arg("generate")
            .args(arguments)
            .current_dir(self.folder.path())
            .env("XDG_CACHE_HOME", self.path("cache"))
            .output()
            .unwrap()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn bindings(&self) -> PathBuf {
        self.path("generated/doudian/src/bindings")
    }

    /// Every generated file, with its text and its time of change.
    fn snapshot(&self) -> Vec<(PathBuf, String, std::time::SystemTime)> {
        let mut files = Vec::new();
        collect(&self.bindings(), &mut files);
        files.push(self.path("generated/doudian/Cargo.toml"));
        files.sort();
        files
            .into_iter()
            .map(|path| {
                let text = fs::read_to_string(&path).unwrap();
                let changed = fs::metadata(&path).unwrap().modified().unwrap();
                (path, text, changed)
            })
            .collect()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn succeeds(output: &Output) -> String {
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

fn fails(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
    text(&output.stderr)
}

#[test]
fn a_second_run_writes_nothing() {
    let checkout = Checkout::new();
    let first = succeeds(&checkout.generate(&[]));
    let mut descriptors = Vec::new();
    collect(&checkout.path("spec"), &mut descriptors);
    descriptors.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    let read = format!("read  {} descriptors (", descriptors.len());
    assert!(first.contains(&read), "{first}");
    let before = checkout.snapshot();
    let second = succeeds(&checkout.generate(&[]));
    assert!(second.contains("wrote 0 files, removed 0"), "{second}");
    assert_eq!(before, checkout.snapshot());
    succeeds(&checkout.generate(&["--check"]));
}

#[test]
fn the_committed_bindings_are_what_the_descriptors_say() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/doudian");
    let families = fs::read_dir(spec).unwrap().map(|entry| entry.unwrap());
    let families: Vec<_> = families
        .filter(|entry| entry.file_type().unwrap().is_dir() && entry.file_name() != "types")
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    let checkout = Checkout::of(&families.iter().map(String::as_str).collect::<Vec<_>>());
    succeeds(&checkout.generate(&[]));
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/doudian/src/bindings");
    let mut files = Vec::new();
    collect(&committed, &mut files);
    assert!(files.len() > 40);
    for path in files {
        let name = path.strip_prefix(&committed).unwrap();
        let fresh = fs::read_to_string(checkout.bindings().join(name)).unwrap();
        assert!(fresh == fs::read_to_string(&path).unwrap(), "{} is stale", name.display());
    }
}

#[test]
fn check_names_the_file_that_is_stale() {
    let checkout = Checkout::new();
    succeeds(&checkout.generate(&[]));
    let file = checkout.bindings().join("order/list.rs");

    fs::write(&file, fs::read_to_string(&file).unwrap() + "// touched\n").unwrap();
    let message = fails(&checkout.generate(&["--check"]));
    assert!(message.contains("generated/doudian/src/bindings/order/list.rs"), "{message}");
    assert!(fs::read_to_string(&file).unwrap().ends_with("// touched\n"), "check must not write");
    succeeds(&checkout.generate(&[]));
    succeeds(&checkout.generate(&["--check"]));

    let descriptor = checkout.path("spec/doudian/sku/sku.list.yaml");
    let changed = fs::read_to_string(&descriptor).unwrap().replace("title: ", "title: 新");
    fs::write(&descriptor, changed).unwrap();
    let message = fails(&checkout.generate(&["--check"]));
    assert!(message.contains("generated/doudian/src/bindings/sku/list.rs"), "{message}");
    assert!(!message.contains("order"), "{message}");
}

#[test]
fn the_file_of_a_descriptor_that_is_gone_is_removed_and_no_other() {
    let checkout = Checkout::new();
    succeeds(&checkout.generate(&[]));
    let own = checkout.bindings().join("order/notes.rs");
    fs::write(&own, "// written by hand\n").unwrap();
    fs::remove_dir_all(checkout.path("spec/doudian/address")).unwrap();
    let message = fails(&checkout.generate(&["--check"]));
    assert!(message.contains("address/city_list.rs"), "{message}");
    let printed = succeeds(&checkout.generate(&[]));
    assert!(printed.contains("- generated/doudian/src/bindings/address/city_list.rs"), "{printed}");
    assert!(!checkout.bindings().join("address").exists());
    assert!(own.exists());
    let manifest = fs::read_to_string(checkout.path("generated/doudian/Cargo.toml")).unwrap();
    assert!(!manifest.contains("address"), "{manifest}");
}

#[test]
fn a_bad_descriptor_changes_nothing() {
    let checkout = Checkout::new();
    succeeds(&checkout.generate(&[]));
    let before = checkout.snapshot();
    // One descriptor is gone, one is new, and two are wrong.
    fs::remove_file(checkout.path("spec/doudian/sku/sku.add.yaml")).unwrap();
    fs::write(
        checkout.path("spec/doudian/sku/sku.new.yaml"),
        "method: sku.new\ntitle: 新\nrequest:\n  a: strng\n  a: i64\n",
    )
    .unwrap();
    fs::write(checkout.path("spec/doudian/sku/sku.odd.yaml"), "method: sku.odd\ntitel: 新\n")
        .unwrap();
    let message = fails(&checkout.generate(&[]));
    for expected in
        ["sku.new.yaml:4:6", "sku.new.yaml:5:3", "sku.odd.yaml:2:1", "did you mean", "  a: strng"]
    {
        assert!(message.contains(expected), "{expected} is missing in:\n{message}");
    }
    assert_eq!(before, checkout.snapshot());
}

#[test]
fn the_output_does_not_depend_on_the_folder() {
    let checkout = Checkout::new();
    succeeds(&checkout.generate(&[]));
    let elsewhere = Checkout::new();
    let spec = elsewhere.path("spec");
    let out = elsewhere.bindings();
    let output = Command::new(env!("CARGO_BIN_EXE_doudian"))
        .args(["generate", "--spec", &spec.to_string_lossy(), "--out", &out.to_string_lossy()])
        .current_dir(std::env::temp_dir())
        .output()
        .unwrap();
    succeeds(&output);
    let mut files = Vec::new();
    collect(&checkout.bindings(), &mut files);
    for path in files {
        let other = out.join(path.strip_prefix(checkout.bindings()).unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), fs::read_to_string(other).unwrap());
    }
}

#[test]
fn without_a_spec_it_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_doudian"))
        .arg("generate")
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(fails(&output).contains("--spec DIR"));
}

#[test]
fn what_was_written_by_hand_is_never_replaced() {
    let checkout = Checkout::new();
    let own = checkout.bindings().join("order/list.rs");
    fs::create_dir_all(own.parent().unwrap()).unwrap();
    fs::write(&own, "// written by hand\n").unwrap();
    let message = fails(&checkout.generate(&[]));
    assert!(message.contains("order/list.rs") && message.contains("not generated"), "{message}");
    assert_eq!(fs::read_to_string(&own).unwrap(), "// written by hand\n");
    assert!(!checkout.bindings().join("mod.rs").exists(), "nothing else may be written");
}

#[test]
fn a_manifest_without_a_place_for_the_families_stops_everything() {
    let checkout = Checkout::new();
    fs::write(checkout.path("generated/doudian/Cargo.toml"), "[features]\n").unwrap();
    let message = fails(&checkout.generate(&[]));
    assert!(message.contains("# @generated families begin"), "{message}");
    assert!(!checkout.bindings().exists());
    let windows = "[features]\r\n# @generated families begin\r\n# @generated families end\r\n";
    fs::write(checkout.path("generated/doudian/Cargo.toml"), windows).unwrap();
    succeeds(&checkout.generate(&[]));
    succeeds(&checkout.generate(&["--check"]));
}

/// Where there is no build folder either: the second run looks, and does nothing; whatever
/// changed, the third gives what a run from nothing gives.
#[test]
fn nothing_is_done_twice_anywhere() {
    let checkout = Checkout::of(&["order"]);
    fs::remove_file(checkout.path("Cargo.toml")).unwrap();
    let run = |out: &str| {
        let output = checkout.generate(&["--spec", "spec", "--out", out]);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let nothing = "nothing changed since the last run";
    let texts = |out: &str| {
        let mut files = Vec::new();
        collect(&checkout.path(out), &mut files);
        let root = checkout.path(out);
        let texts = files.into_iter().map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.strip_prefix(&root).unwrap().to_owned(), text)
        });
        texts.collect::<std::collections::BTreeMap<_, _>>()
    };
    let order = checkout.path("spec/doudian/order");
    let some = fs::read_dir(&order).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(&some).unwrap();
    let stamps = checkout.path("cache/doudian");
    type Change<'c> = Box<dyn Fn() + 'c>;
    let changes: [Change<'_>; 6] = [
        Box::new(|| fs::write(&some, format!("{text}# more\n")).unwrap()),
        Box::new(|| {
            let new = "method: order.quiteNew\ntitle: 新\nrequest: { a: i64 }\n";
            fs::write(order.join("order.quiteNew.yaml"), new).unwrap();
        }),
        Box::new(|| fs::remove_file(order.join("order.quiteNew.yaml")).unwrap()),
        Box::new(|| fs::remove_file(checkout.path("out/mod.rs")).unwrap()),
        Box::new(|| {
            for stamp in fs::read_dir(&stamps).unwrap() {
                fs::write(stamp.unwrap().path(), "\u{0}no digest").unwrap();
            }
        }),
        Box::new(|| fs::remove_dir_all(&stamps).unwrap()),
    ];
    assert!(!run("out").contains(nothing));
    assert!(run("out").contains(nothing));
    for (number, change) in changes.iter().enumerate() {
        change();
        assert!(!run("out").contains(nothing), "change {number} was not seen");
        assert!(run("out").contains(nothing), "change {number}");
        let fresh = format!("fresh{number}");
        run(&fresh);
        assert_eq!(texts("out"), texts(&fresh), "change {number}");
    }
}

#[test]
fn the_path_of_the_crate_is_looked_at_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("apis")).unwrap();
    fs::write(path("apis/vip.score.yaml"), "method: vip.score\ntitle: 积分\n").unwrap();
    let run = |crate_path: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_doudian"))
            .args(["generate", "--spec", "apis", "--out", "out", "--crate-path", crate_path])
            .current_dir(folder.path())
            .env("XDG_CACHE_HOME", path("cache"))
            .output()
            .unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    for wrong in ["", "my crate", "my-crate", "a::<B>", "a::", "1", "super::sdk", "a\u{202e}b"] {
        let (done, said) = run(wrong);
        assert!(!done, "{wrong}");
        assert!(said.contains("--crate-path <PATH>"), "{said}");
        assert!(said.contains("the path"), "{said}");
        assert!(!path("out").exists(), "{wrong}");
    }
    let (done, said) = run("crate::my_sdk :: doudian");
    assert!(done, "{said}");
    let text = fs::read_to_string(path("out/vip_score.rs")).unwrap();
    assert!(text.contains("use crate::my_sdk::doudian::rt;"), "{text}");
}

/// A second platform, with a family and a type of the same names as Doudian's.
fn second(checkout: &Checkout, krate: &str) {
    let folder = checkout.path("spec/other");
    fs::create_dir_all(&folder).unwrap();
    let platform = "platform: other\nspec_version: 1\ntitle: 另一个\nclass_prefix: Other\n\
                    host: https://other.example\ntransport: { kind: json, token: { query: token } }\n\
                    envelope: { code: errcode, success: 0, message: errmsg, data: beside }\n";
    fs::write(folder.join("platform.yaml"), format!("{platform}{krate}")).unwrap();
    let method = "method: order.list\ntitle: 列表\nresponse:\n  order_id: { type: i64 }\n";
    fs::write(folder.join("order.list.yaml"), method).unwrap();
    let own = checkout.path("generated/other-shop/src");
    fs::create_dir_all(&own).unwrap();
    let manifest = "[features]\n# @generated families begin\n# @generated families end\n";
    fs::write(own.with_file_name("Cargo.toml"), manifest).unwrap();
}

#[test]
fn each_platform_has_a_crate_of_its_own() {
    let checkout = Checkout::of(&["order"]);
    second(&checkout, "crate: other-shop\n");
    succeeds(&checkout.generate(&[]));
    let other = checkout.path("generated/other-shop");
    let text = fs::read_to_string(other.join("src/bindings/order/list.rs")).unwrap();
    assert!(text.contains("pub struct OtherOrderListRequest"), "{text}");
    assert!(!text.contains("struct Doudian"), "{text}");
    let manifest = fs::read_to_string(other.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("full = [\n    \"order\",\n]\norder = []\n"), "{manifest}");
    let own = fs::read_to_string(checkout.bindings().join("order/list.rs")).unwrap();
    assert!(!own.contains("Other"), "{own}");
    let index = fs::read_to_string(checkout.path("spec/index.txt")).unwrap();
    assert!(!index.contains("Other"), "{index}");

    let again = succeeds(&checkout.generate(&[]));
    assert!(again.contains("nothing changed"), "{again}");
    let file = other.join("src/bindings/order/list.rs");
    fs::write(&file, text.clone() + "// touched\n").unwrap();
    let message = fails(&checkout.generate(&["--check"]));
    assert!(message.contains("a file is not what the descriptors say"), "{message}");
    assert!(message.contains("generated/other-shop/src/bindings/order/list.rs"), "{message}");
    // Of one platform alone, the other's is no matter.
    succeeds(&checkout.generate(&["--check", "--platform", "doudian"]));
    succeeds(&checkout.generate(&["--platform", "other", "--out", "elsewhere"]));
    assert_eq!(fs::read_to_string(checkout.path("elsewhere/order/list.rs")).unwrap(), text);
    succeeds(&checkout.generate(&[]));
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}

#[test]
fn what_goes_where_is_not_guessed() {
    let checkout = Checkout::of(&["shop"]);
    second(&checkout, "");
    for (arguments, expected) in [
        (
            &["--out", "out"][..],
            "--out is for one crate, and spec describes the platforms `doudian`, `other`; choose one with --platform NAME",
        ),
        (&["--manifest", "Cargo.toml"], "--manifest is for one crate"),
        (
            &["--platform", "dou\u{1b}dian"],
            "no platform `dou\\u{1b}dian` in spec; there is `doudian`, `other`",
        ),
        (&[], "the platform `other` names no crate: write `crate: NAME` into"),
    ] {
        let message = fails(&checkout.generate(arguments));
        assert!(message.contains(expected), "{arguments:?}: {message}");
    }
    assert!(!checkout.bindings().exists(), "nothing is written");
    succeeds(&checkout.generate(&["--platform", "other", "--out", "out"]));
}
