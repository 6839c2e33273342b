//! A run that takes over what earlier ones made gives what one from nothing gives: the same
//! files, the same problems, the same answer of `--check`.

#![cfg(feature = "published")]

mod damage;
mod proportion;
mod spec;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use doudian_codegen::emit::rust::{Downstream, Files};
use doudian_codegen::write::{FileChange, Mode, Output, Past, Stamp, digest, sync};
use doudian_codegen::{
    Descriptors, Diagnostics, Published, crate_output_with, downstream_output, read_dir,
};
use fastrand::Rng;

use spec::Spec;

/// What a run is told besides the descriptors.
#[derive(Clone, Debug)]
struct Settings {
    /// Only for another crate than the published one.
    downstream: Downstream,
    strip: bool,
}

impl Settings {
    fn new() -> Self {
        Self { downstream: Downstream::default(), strip: true }
    }

    fn change(&mut self, rng: &mut Rng) {
        let Downstream { krate, attributes, files } = &mut self.downstream;
        match rng.u32(..4) {
            0 => *krate = format!("::crate_{}", rng.u32(..3)).parse().unwrap(),
            1 => {
                *files = if *files == Files::Beside { Files::OutDir("apis") } else { Files::Beside }
            }
            2 => self.strip = !self.strip,
            _ => {
                let number = rng.u32(..12);
                let name = format!("DoudianShopDo{number}Request");
                attributes.insert(name, format!("#[doc = \"{number}\"]"));
            }
        }
    }
}

/// What a run says: how the folder differs, or why nothing was done.
type Ended = Result<Vec<String>, String>;

/// As the command and build scripts do it.
fn run(folder: &Path, settings: &Settings, stamp: &Stamp, mode: Mode) -> Ended {
    let (spec, out) = (folder.join("spec"), folder.join("out"));
    let sources = read_dir(&spec).map_err(|problems| shown(&problems, folder))?;
    let made_from = digest(&sources, format!("{settings:?}"));
    let last = stamp.last_run();
    if last.is_current(made_from) {
        return Ok(Vec::new());
    }
    let output =
        generate(&spec, settings, &last.of(&out)).map_err(|problems| shown(&problems, folder))?;
    let changes = bring(folder, &output, mode)?;
    if mode == Mode::Write || changes.is_empty() {
        stamp.keep(Some(made_from), &[(&out, &output)], &[]);
    }
    Ok(changes)
}

fn bring(folder: &Path, output: &Output, mode: Mode) -> Ended {
    let report = sync(&folder.join("out"), output, mode)
        .map_err(|error| error.to_string().replace(&folder.display().to_string(), ""))?;
    let below = |change: &FileChange| {
        let kind = match change {
            FileChange::Added(_) => '+',
            FileChange::Changed(_) => '~',
            FileChange::Removed(_) => '-',
        };
        format!("{kind} {}", change.path().strip_prefix(folder).unwrap().display())
    };
    Ok(report.changes.iter().map(below).collect())
}

fn generate(spec: &Path, settings: &Settings, past: &Past) -> Result<Output, Diagnostics> {
    let sources = read_dir(spec)?;
    let descriptors = Descriptors::read(&sources);
    let strip = if settings.strip { spec.to_str().unwrap() } else { "" };
    if descriptors.describe_platform() {
        Ok(crate_output_with(&descriptors.compile()?.platforms[0], strip, past, &|_, _| {}))
    } else {
        let model = descriptors.compile_beside(published())?;
        Ok(downstream_output(&model, &settings.downstream, strip, past, &|_, _| {}))
    }
}

fn published() -> &'static Published {
    static PUBLISHED: OnceLock<Published> = OnceLock::new();
    PUBLISHED.get_or_init(Published::doudian)
}

fn shown(problems: &Diagnostics, folder: &Path) -> String {
    problems.to_string().replace(&folder.display().to_string(), "")
}

/// Every file below, links not followed.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let Ok(entries) = fs::read_dir(folder) else { return files };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = PathBuf::from(path.file_name().unwrap());
        if path.is_dir() {
            files.extend(tree(&path).into_iter().map(|(below, text)| (name.join(below), text)));
        } else {
            files.insert(name, fs::read(path).unwrap());
        }
    }
    files
}

fn put(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) {
    let _ = fs::remove_dir_all(folder);
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// Changes everything at random, and compares after each step.
fn wander(seed: u64, steps: usize, is_published: bool) {
    let rng = &mut Rng::with_seed(seed);
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    let (spec_folder, out) = (folder.join("spec"), folder.join("out"));
    let mut spec = Spec::new(rng, is_published);
    let mut good = spec.clone();
    let mut settings = Settings::new();
    let stamps = folder.join("stamps");
    fs::create_dir(&stamps).unwrap();
    let stamp = Stamp::of("out", &stamps);
    let mut old = Vec::new();
    let mut written = 0;
    let mut said = "the beginning";
    for step in 0..steps {
        fs::create_dir_all(&spec_folder).unwrap();
        spec.write(&spec_folder);
        let context = || format!("seed {seed}, step {step}: {said}");
        let made = generate(&spec_folder, &settings, &Past::default())
            .map_err(|problems| shown(&problems, folder));
        let from_nothing = |mode| bring(folder, made.as_ref().map_err(Clone::clone)?, mode);
        let checked = run(folder, &settings, &stamp, Mode::Check);
        assert_eq!(checked, from_nothing(Mode::Check), "{}", context());

        let before = tree(&out);
        let answer = run(folder, &settings, &stamp, Mode::Write);
        let after = tree(&out);
        put(&out, &before);
        assert_eq!(answer, from_nothing(Mode::Write), "{}", context());
        assert_eq!(after, tree(&out), "{}", context());
        put(&out, &after);

        // Nobody wants to see only what is wrong.
        if answer.is_ok() {
            good = spec.clone();
            written += 1;
        } else if rng.bool() {
            spec = good.clone();
            if matches!(&answer, Err(error) if error.contains("cannot write")) {
                let _ = fs::remove_dir_all(&out);
            }
        }
        said = match rng.u32(..20) {
            0..=3 => damage::output(rng, &out),
            4..=6 => damage::stamps(rng, &stamps, &mut old),
            7 => {
                settings.change(rng);
                "the settings are others"
            }
            8 => "nothing",
            _ => spec.change(rng),
        };
    }
    assert!(written > steps / 3, "only {written} of {steps} steps wrote anything");
}

#[test]
fn the_published_crate_comes_out_as_from_nothing() {
    wander(1, 300, true);
}

#[test]
fn a_crate_beside_comes_out_as_from_nothing() {
    wander(2, 300, false);
}
