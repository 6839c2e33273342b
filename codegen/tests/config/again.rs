//! What the second run of a build script does.
//!
//! A build script knows its folder from the environment, which is one for the whole process. So
//! each run is a process of its own: this very test, started again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};
use std::{env, fs};

use doudian_codegen::Config;

use crate::SCORE;

/// The folder that the process is a build script in.
const FOLDER: &str = "DOUDIAN_TEST_BUILD_SCRIPT_IN";

struct Script {
    folder: tempfile::TempDir,
}

impl Script {
    fn new() -> Self {
        let script = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir_all(script.path("apis")).unwrap();
        fs::create_dir_all(script.path("out")).unwrap();
        script.put("score.yaml", SCORE);
        script.put("level.yaml", "method: vip.level\ntitle: 等级\n");
        script
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn put(&self, name: &str, text: &str) {
        fs::write(self.path("apis").join(name), text).unwrap();
    }

    /// Runs, and gives what it says to Cargo besides which files to watch.
    fn run(&self) -> Vec<String> {
        let output = Command::new(env::current_exe().unwrap())
            .args(["--exact", "again::the_process_that_is_the_build_script", "--nocapture"])
            .env(FOLDER, self.folder.path())
            .env("OUT_DIR", self.path("out"))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(said.matches("rerun-if-changed").count(), 1 + self.descriptors(), "{said}");
        let warnings = said.lines().filter_map(|line| line.split_once("cargo::warning="));
        warnings.map(|(_, warning)| warning.to_owned()).collect()
    }

    fn descriptors(&self) -> usize {
        fs::read_dir(self.path("apis")).unwrap().count()
    }

    /// Every file of the output with its text, as old as the day after its first.
    fn aged(&self) -> BTreeMap<PathBuf, String> {
        let old = SystemTime::UNIX_EPOCH + Duration::from_secs(86_400);
        let mut files = BTreeMap::new();
        collect(&self.path("out"), &mut files);
        for path in files.keys() {
            fs::File::options().write(true).open(path).unwrap().set_modified(old).unwrap();
        }
        files
    }

    /// The files that have been written since they were aged.
    fn written(&self) -> Vec<String> {
        let old = SystemTime::UNIX_EPOCH + Duration::from_secs(86_400);
        let mut files = BTreeMap::new();
        collect(&self.path("out"), &mut files);
        let is_new = |path: &&PathBuf| fs::metadata(path).unwrap().modified().unwrap() != old;
        let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
        files.keys().filter(is_new).map(name).collect()
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            files.insert(path, text);
        }
    }
}

#[test]
fn the_process_that_is_the_build_script() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let mut config = Config::new();
    config.spec_dir(Path::new(&folder).join("apis")).crate_path("::doudian");
    config.compile().unwrap();
}

#[test]
fn a_second_run_does_nothing() {
    let script = Script::new();
    script.run();
    let before = script.aged();
    assert!(before.keys().any(|path| path.ends_with("doudian_api/vip_score.rs")), "{before:?}");
    script.run();
    // Not even what it keeps for the next one is written.
    assert_eq!(script.written(), [""; 0]);
}

#[test]
fn what_has_changed_in_between_is_taken() {
    let script = Script::new();
    script.run();
    script.aged();
    script.put("score.yaml", &SCORE.replace("score: i64", "points: i64"));
    script.run();
    let files = script.aged();
    let text = |name: &str| &files[&script.path("out/doudian_api").join(name)];
    assert!(text("vip_score.rs").contains("pub points: "), "{files:?}");

    // A file of the output that is not as it was left, with the same descriptors.
    let left = text("vip_level.rs").clone();
    let path = script.path("out/doudian_api/vip_level.rs");
    fs::write(&path, left.replace("pub struct", "struct")).unwrap();
    script.run();
    assert_eq!(fs::read_to_string(&path).unwrap(), left);

    fs::remove_file(script.path("apis/level.yaml")).unwrap();
    let said = script.run();
    assert!(said.len() == 1 && said[0].starts_with("removed "), "{said:?}");
    assert!(!path.exists());
}

#[test]
fn a_damaged_stamp_is_no_error() {
    let script = Script::new();
    script.run();
    let files = script.aged();
    let is_stamp = |path: &&PathBuf| path.extension().is_some_and(|is| is == "stamp");
    let stamp = files.keys().find(is_stamp).unwrap();
    let text = &files[stamp];
    for damaged in [&text[..text.len() / 2], "", "{}", &text.replace(' ', "  "), "\u{0}\n"] {
        fs::write(stamp, damaged).unwrap();
        script.run();
        assert_eq!(fs::read_to_string(stamp).unwrap(), *text, "{damaged}");
    }
    // What cannot be kept does without.
    fs::remove_file(stamp).unwrap();
    fs::create_dir_all(stamp.join("in/the/way")).unwrap();
    script.run();
    script.put("score.yaml", &SCORE.replace("score: i64", "points: i64"));
    script.run();
}

#[test]
fn what_is_to_be_said_is_said_again() {
    let script = Script::new();
    script.put("refresh.yaml", "method: token.refresh\ntitle: 刷新\n");
    let first = script.run();
    assert!(first.len() == 1 && first[0].contains("describes `token.refresh`"), "{first:?}");
    script.aged();
    assert_eq!(script.run(), first);
    let written = script.written();
    assert!(written.iter().all(|name| name.ends_with(".stamp")), "{written:?}");
}
