//! What Cargo builds again when a descriptor of a downstream crate changes: one generated
//! file and that crate, and nothing at all for a file that is no descriptor.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use doudian_tests::workspace;

/// How many descriptors the crate has.
const FILES: usize = 400;

/// A crate with a build script, a module that a macro fills, and one that depends on it.
struct Project {
    root: PathBuf,
    /// Cargo compares times; each change lies a second after the one before.
    now: SystemTime,
}

impl Project {
    fn new() -> Self {
        // Cargo's own folder for this; the dependencies stay built from run to run.
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("rebuild");
        let _ = fs::remove_dir_all(root.join("app"));
        forget(&root.join("target/debug/build"));
        let project = Self { root, now: SystemTime::now() - Duration::from_secs(3600) };
        let paths = workspace();
        let path = |name: &str| paths.join(name).display().to_string();
        project.write(
            "app/Cargo.toml",
            &format!(
                "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                 [dependencies]\ndoudian = {{ path = {:?}, default-features = false, features = \
                 [\"macros\"] }}\n\n[build-dependencies]\ndoudian-codegen = {{ path = {:?} }}\n\n\
                 [workspace]\n",
                path("generated/doudian"),
                path("codegen"),
            ),
        );
        project.write(
            "app/build.rs",
            "fn main() -> Result<(), doudian_codegen::ConfigError> {\n    \
             doudian_codegen::Config::new().spec_dir(\"apis\").compile()\n}\n",
        );
        project.write(
            "app/src/lib.rs",
            "pub mod apis {\n    doudian::include_api!();\n}\n\n\
             #[doudian::doudian_api(spec = \"one.yaml\")]\npub mod one {}\n",
        );
        project.write("app/one.yaml", &descriptor("vip.one", "一"));
        project.write("app/README.md", "nothing to build\n");
        for number in 0..FILES {
            let name = format!("vip.method{number}");
            project.write(&format!("app/apis/{name}.yaml"), &descriptor(&name, "甲"));
        }
        fs::copy(paths.join("Cargo.lock"), project.root.join("app/Cargo.lock")).unwrap();
        project
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        fs::File::options().write(true).open(&path).unwrap().set_modified(self.now).unwrap();
    }

    /// Changes a file, as an editor would.
    fn edit(&mut self, path: &str, text: &str) {
        self.now = SystemTime::now();
        self.write(path, text);
    }

    /// Builds, and gives what was compiled or run.
    fn check(&self) -> Vec<String> {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--verbose", "--color", "never"])
            .current_dir(self.root.join("app"))
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{text}");
        let mut units: Vec<String> = text
            .lines()
            .filter_map(|line| {
                let line = line.trim();
                let status = ["Checking ", "Compiling "].iter().find_map(|s| line.strip_prefix(s));
                status.and_then(|rest| rest.split(' ').next()).map(str::to_owned)
            })
            .collect();
        units.sort();
        units.dedup();
        units
    }

    /// When each generated file was written last.
    fn outputs(&self) -> BTreeMap<PathBuf, SystemTime> {
        let mut found = BTreeMap::new();
        walk(&self.root.join("target/debug/build"), &mut found);
        found
    }
}

/// Removes what an earlier run built of the crate: another lock file gives it another folder.
fn forget(builds: &Path) {
    for entry in fs::read_dir(builds).into_iter().flatten().map(Result::unwrap) {
        if entry.file_name().to_string_lossy().starts_with("app-") {
            fs::remove_dir_all(entry.path()).unwrap();
        }
    }
}

fn walk(folder: &Path, found: &mut BTreeMap<PathBuf, SystemTime>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.components().any(|part| part.as_os_str() == "doudian_api")
            && path.extension().is_some_and(|extension| extension == "rs")
        {
            let modified = fs::metadata(&path).unwrap().modified().unwrap();
            found.insert(path, modified);
        }
    }
}

fn descriptor(method: &str, title: &str) -> String {
    format!(
        "method: {method}\ntitle: {title}\nrequest:\n  open_id: {{ type: string, required: true }}\n\
         response:\n  score: {{ type: i64, label: 积分 }}\n"
    )
}

#[test]
fn only_what_changed_is_built_again() {
    let mut project = Project::new();
    project.check();
    assert_eq!(project.check(), Vec::<String>::new(), "nothing changed");
    let before = project.outputs();
    assert_eq!(before.len(), FILES + 1, "a file for each descriptor, and mod.rs");

    project.edit("app/apis/vip.method7.yaml", &descriptor("vip.method7", "乙"));
    assert_eq!(project.check(), ["app"], "one descriptor of the build script");
    let after = project.outputs();
    let changed: Vec<_> = after
        .iter()
        .filter(|(path, time)| before.get(*path) != Some(*time))
        .map(|(path, _)| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(changed, ["vip_method7.rs"]);

    project.edit("app/one.yaml", &descriptor("vip.one", "二"));
    assert_eq!(project.check(), ["app"], "the descriptor of the macro");
    assert_eq!(project.outputs(), after, "which is none of the build script's business");

    project.edit("app/README.md", "still nothing to build\n");
    assert_eq!(project.check(), Vec::<String>::new(), "an unrelated file");

    project.edit("app/apis/vip.method400.yaml", &descriptor("vip.method400", "新"));
    assert_eq!(project.check(), ["app"], "a new descriptor");
    assert_eq!(project.outputs().len(), FILES + 2);

    fs::remove_file(project.root.join("app/apis/vip.method400.yaml")).unwrap();
    assert_eq!(project.check(), ["app"], "a descriptor that is gone");
    assert_eq!(project.outputs().len(), FILES + 1, "and so is its file");
    assert_eq!(project.check(), Vec::<String>::new(), "nothing changed");
}
