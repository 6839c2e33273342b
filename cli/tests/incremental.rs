//! `doudian generate` with what earlier runs have left gives what it gives without: the same
//! files, the same words, the same answer of `--check`.

#[path = "../../codegen/tests/incremental/damage.rs"]
mod damage;
#[path = "../../codegen/tests/incremental/spec.rs"]
mod spec;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fastrand::Rng;

use spec::Spec;

const MANIFEST: &str = "[features]\n# @generated families begin\n# @generated families end\n";

struct Checkout {
    home: tempfile::TempDir,
    is_published: bool,
    crate_path: &'static str,
}

impl Checkout {
    fn new(is_published: bool) -> Self {
        let home = tempfile::tempdir().unwrap();
        let here = home.path().join("here");
        fs::create_dir_all(here.join("spec")).unwrap();
        if is_published {
            // A workspace, with a build folder to keep things in.
            fs::create_dir_all(here.join("target")).unwrap();
            fs::create_dir_all(here.join("generated/doudian/src")).unwrap();
            fs::write(here.join("Cargo.toml"), "[workspace]\n").unwrap();
            fs::write(here.join("generated/doudian/Cargo.toml"), MANIFEST).unwrap();
        }
        Self { home, is_published, crate_path: "::doudian" }
    }

    fn here(&self) -> PathBuf {
        self.home.path().join("here")
    }

    fn out(&self) -> PathBuf {
        self.here().join(if self.is_published { "generated/doudian/src/bindings" } else { "out" })
    }

    /// Where stamps lie.
    fn stamps(&self) -> PathBuf {
        if self.is_published { self.here().join("target") } else { self.home.path().join("cache") }
    }

    /// Whether it succeeded, and what it says of files and problems.
    fn run(&self, check: bool) -> (bool, Vec<String>) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_doudian"));
        command.arg("generate").current_dir(self.here());
        command.env("XDG_CACHE_HOME", self.home.path().join("cache"));
        if !self.is_published {
            command.args(["--spec", "spec", "--out", "out", "--crate-path", self.crate_path]);
        }
        if check {
            command.arg("--check");
        }
        let output = command.output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        // How long it took, how much was read, and how many files are right, is no matter.
        let is_about_time = |line: &str| {
            ["read ", "wrote "].iter().any(|start| line.starts_with(start))
                || line.contains(" up to date in ")
                || line.starts_with("note: ")
        };
        let lines = said.lines().filter(|line| !is_about_time(line));
        (output.status.success(), lines.map(str::to_owned).collect())
    }
}

fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let Ok(entries) = fs::read_dir(folder) else { return files };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(tree(&path));
        } else {
            files.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    files
}

fn put(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) {
    let _ = fs::remove_dir_all(folder);
    for (path, text) in files {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn wander(seed: u64, steps: usize, is_published: bool) {
    let rng = &mut Rng::with_seed(seed);
    let mut checkout = Checkout::new(is_published);
    let (here, stamps) = (checkout.here(), checkout.stamps());
    let mut spec = Spec::new(rng, is_published);
    let mut good = spec.clone();
    let mut old = Vec::new();
    let mut said = "the beginning";
    let mut written = 0;
    for step in 0..steps {
        spec.write(&here.join("spec"));
        if is_published {
            fs::create_dir_all(here.join("target")).unwrap();
        }
        let kept = tree(&stamps);
        let before = tree(&here);
        let answers = [checkout.run(true), checkout.run(false)];
        let after = without(tree(&here), &stamps);
        let kept_after = tree(&stamps);

        // The same again, with nothing kept.
        put(&here, &before);
        put(&stamps, &BTreeMap::new());
        let checked = checkout.run(true);
        put(&stamps, &BTreeMap::new());
        let from_nothing = [checked, checkout.run(false)];
        let context = format!("seed {seed}, step {step}: {said}, {} kept", kept.len());
        assert_eq!(answers, from_nothing, "{context}");
        assert_eq!(after, without(tree(&here), &stamps), "{context}");
        put(&stamps, &kept_after);

        if answers[1].0 {
            written += 1;
            good = spec.clone();
        } else if rng.bool() {
            spec = good.clone();
            let _ = fs::remove_dir_all(checkout.out());
        }
        said = match rng.u32(..16) {
            0..=2 => damage::output(rng, &checkout.out()),
            3 | 4 => damage::stamps(rng, &stamps, &mut old),
            5 if is_published => {
                let text = ["[features]\n", MANIFEST, "# mine\n"][rng.usize(..3)];
                fs::write(here.join("generated/doudian/Cargo.toml"), text.to_owned() + MANIFEST)
                    .unwrap();
                "the manifest is another"
            }
            6 if is_published => {
                let _ = fs::remove_file(here.join("spec/index.txt"));
                "the index is gone"
            }
            5 | 6 => {
                checkout.crate_path = ["::doudian", "::sdk", "crate::sdk"][rng.usize(..3)];
                "the path of the crate is another"
            }
            7 => "nothing",
            _ => spec.change(rng),
        };
    }
    assert!(written > steps / 3, "only {written} of {steps} runs wrote anything");
}

fn without(mut files: BTreeMap<PathBuf, Vec<u8>>, folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files.retain(|path, _| !path.starts_with(folder));
    files
}

#[test]
fn a_workspace_comes_out_as_from_nothing() {
    wander(3, 80, true);
}

#[test]
fn a_folder_comes_out_as_from_nothing() {
    wander(4, 80, false);
}
