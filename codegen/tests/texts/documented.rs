//! Hostile texts under the real compiler and the real rustdoc.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use doudian_codegen::emit::rust::Downstream;
use doudian_codegen::write::Past;
use doudian_codegen::{SourceFile, compile, downstream_output};

use crate::hostile::{Random, text};
use crate::support::files;

/// The workspace.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A crate with generated modules; its dependencies stay built from run to run.
struct Crate(PathBuf);

impl Crate {
    fn new(name: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("texts").join(name);
        let _ = fs::remove_dir_all(&folder);
        let made = Self(folder);
        let doudian = workspace().join("generated/doudian").display().to_string();
        // The dependency is as in the test of rebuilding, with which the built ones are shared.
        made.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = {name:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                 [dependencies]\ndoudian = {{ path = {doudian:?}, default-features = false, \
                 features = [\"macros\"] }}\n\n[workspace]\n"
            ),
        );
        fs::copy(workspace().join("Cargo.lock"), made.0.join("Cargo.lock")).unwrap();
        made
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn add(&self, module: &str, sources: &[SourceFile]) {
        let model = compile(sources).unwrap_or_else(|problems| panic!("{problems}"));
        let output =
            downstream_output(&model, &Downstream::default(), "", &Past::default(), &|_, _| {});
        for (path, text) in output.files() {
            self.write(&format!("src/{module}/{path}"), text);
        }
    }

    fn target(&self) -> PathBuf {
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("rebuild/target")
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .args(["--offline", "--color", "never"])
            .args(arguments)
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", self.target())
            .env("RUSTDOCFLAGS", "-D warnings")
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap()
    }

    /// Runs rustdoc itself, in place of Cargo.
    fn rustdoc(&self, arguments: &[&str]) -> Output {
        let output = self.cargo(&["check", "--message-format", "json"]);
        let built = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let artifact = built.lines().find_map(|line| {
            let message: serde_json::Value = serde_json::from_str(line).ok()?;
            let is_it = message["target"]["name"] == "doudian";
            is_it.then(|| message["filenames"][0].as_str().map(str::to_owned))?
        });
        let output = Command::new(std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into()))
            .args(["--edition", "2024", "--crate-name", "texts", "src/lib.rs"])
            .arg("--extern")
            .arg(format!("doudian={}", artifact.unwrap()))
            .arg("-L")
            .arg(format!("dependency={}", self.target().join("debug/deps").display()))
            .args(arguments)
            .current_dir(&self.0)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output
    }
}

#[test]
fn rustdoc_has_nothing_to_say_and_nothing_to_test() {
    let hostile = Crate::new("hostile-texts");
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut lib = String::from("#![deny(warnings)]\n//! Texts.\n");
    for number in 0..12 {
        let mut count = 0;
        let sources = files(|| {
            count += 1;
            text(&mut random, count)
        });
        hostile.add(&format!("m{number}"), &sources);
        lib.push_str(&format!("pub mod m{number};\n"));
    }
    hostile.write("src/lib.rs", &lib);
    let output = hostile.cargo(&["doc", "--no-deps"]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");

    // `cargo test --doc -- --list` would compile everything for running it.
    let output = hostile.rustdoc(&["--test", "--test-args", "--list"]);
    let listed = String::from_utf8_lossy(&output.stdout);
    assert!(listed.contains("0 tests, 0 benchmarks"), "{listed}");
}

#[test]
fn rustdoc_finds_methods_by_their_names_and_titles() {
    let small = Crate::new("search-names");
    let method = SourceFile::new(
        "order.searchList.yaml",
        "method: order.searchList\ntitle: 获取订单列表\nrequest: { page: i64 }\n",
    );
    let message = SourceFile::new(
        "paid.yaml",
        "message: doudian_trade_Paid\ntag: \"101\"\ntitle: 支付确认\ndata: { id: i64 }\n",
    );
    let platform = files(|| "文".to_owned()).swap_remove(0);
    small.add("apis", &[platform, method, message]);
    small.write("src/lib.rs", "//! Names.\npub mod apis;\n");
    let target = small.0.join("docs");
    small.rustdoc(&["--out-dir", target.to_str().unwrap()]);
    let mut index = Vec::new();
    read(&target, &mut index);
    let index = unescaped(&index);
    for name in ["order.searchList", "获取订单列表", "订单列表", "doudian_trade_Paid", "支付确认"]
    {
        let found = index.windows(name.len()).any(|part| part == name.as_bytes());
        assert!(found, "the search index does not have {name}");
    }
}

/// All files of the search index: since 2025 a folder, before it one file.
fn read(folder: &Path, index: &mut Vec<u8>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_index = path.components().any(|part| {
            part.as_os_str().to_string_lossy().starts_with("search") && !path.ends_with("search.js")
        });
        if path.is_dir() {
            read(&path, index);
        } else if is_index && !path.components().any(|part| part.as_os_str() == "static.files") {
            index.extend(fs::read(&path).unwrap());
        }
    }
}

/// With bytes for `\xE8`.
fn unescaped(index: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(index.len());
    let mut rest = index;
    while let Some((first, tail)) = rest.split_first() {
        let code = tail.strip_prefix(b"x").and_then(|digits| digits.get(..2));
        let byte =
            code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        match byte.filter(|_| *first == b'\\') {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[3..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    bytes
}
