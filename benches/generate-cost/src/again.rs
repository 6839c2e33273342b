//! What the second run costs: the whole way of the command, files written and all.

use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use bench_run::median;
use bench_scratch::compiler::{CAN_MEASURE, Used, used};
use bench_scratch::doudian;
use doudian_codegen::write::{Mode, Stamp, digest, sync};
use doudian_codegen::{Descriptors, crate_output_with, read_dir};

use crate::Work;
use crate::timing::run_once;

/// How many descriptors there are: those of the checkout, and copies of methods.
const DESCRIPTORS: usize = 800;

/// As the command does it; gives the bytes of the files that differed.
pub(crate) fn generate(spec: &Path, folder: &Path) -> Result<usize> {
    let out = folder.join("out");
    let stamp = Stamp::new(folder.join("stamp"));
    let sources = read_dir(spec).map_err(|problems| anyhow!("{problems}"))?;
    let made_from = digest(&sources, ());
    let last = stamp.last_run();
    if last.is_current(made_from) {
        return Ok(0);
    }
    let model = Descriptors::read(&sources).compile().map_err(|problems| anyhow!("{problems}"))?;
    let strip = spec.to_string_lossy().replace('\\', "/");
    let output = crate_output_with(doudian(&model)?, &strip, &last.of(&out), &|_, _| {});
    let report = sync(&out, &output, Mode::Write)?;
    stamp.keep(Some(made_from), &[(&out, &output)], &[]);
    let sizes = report.changes.iter().map(|change| fs::metadata(change.path()));
    Ok(sizes.map(|size| size.map_or(0, |size| size.len() as usize)).sum())
}

/// Measures and prints.
pub(crate) fn measure(rounds: NonZero<u32>, spec: &Path) -> Result<()> {
    let folder = tempfile::tempdir().context("cannot make a scratch folder")?;
    let copied = folder.path().join("spec");
    let methods = copy(spec, &copied)?;
    let mut from_nothing = Vec::new();
    let mut one_changed = Vec::new();
    let mut nothing_to_do = Vec::new();
    let run = || {
        let before = CAN_MEASURE.then(used).transpose()?;
        let (seconds, bytes) = run_once(Work::Again, &copied, folder.path())?;
        let since = |before: &Used| used().map(|after| processor(&after) - processor(before));
        let processor = before.as_ref().map(since).transpose()?.unwrap_or_default();
        anyhow::Ok((seconds, processor, bytes))
    };
    // In turns, so that whatever else goes on hits all of them alike.
    for round in 0..rounds.get() {
        eprintln!("again, round {round} …");
        let _ = fs::remove_dir_all(folder.path().join("out"));
        let _ = fs::remove_file(folder.path().join("stamp"));
        from_nothing.push(run()?);
        let changed = methods.get(round as usize % methods.len()).context("there is no method")?;
        let text = fs::read_to_string(changed)?;
        fs::write(changed, text.replacen("title: ", "title: 改", 1))?;
        one_changed.push(run()?);
        nothing_to_do.push(run()?);
    }
    println!(
        "\n| {DESCRIPTORS} descriptors | ms | processor ms | KB written | time, beside from nothing |"
    );
    println!("|---|--:|--:|--:|--:|");
    let all = [
        ("from nothing", from_nothing),
        ("one changed", one_changed),
        ("nothing to do", nothing_to_do),
    ];
    let mut baseline = None;
    for (what, runs) in all {
        let wall = median(runs.iter().map(|run| run.0).collect());
        let processor = median(runs.iter().map(|run| run.1).collect());
        let bytes = runs.last().map_or(0, |run| run.2);
        let beside = wall / *baseline.get_or_insert(wall);
        println!(
            "| {what} | {:.0} | {:.0} | {} | {beside:.3} |",
            wall * 1e3,
            processor * 1e3,
            bytes / 1000
        );
    }
    Ok(())
}

fn processor(used: &Used) -> f64 {
    used.user_seconds + used.system_seconds
}

/// Copies the descriptors, and methods under other names until there are enough. Gives the
/// files of methods.
fn copy(spec: &Path, to: &Path) -> Result<Vec<PathBuf>> {
    let sources = read_dir(spec).map_err(|problems| anyhow!("{problems}"))?;
    let mut methods = Vec::new();
    let mut count = 0;
    let mut put = |name: &str, text: &str, is_method: bool| {
        let path = to.join(name);
        bench_scratch::replace(&path, text)?;
        count += 1;
        if is_method {
            methods.push(path);
        }
        anyhow::Ok(count)
    };
    let mut copies = Vec::new();
    for source in &sources {
        let text = std::str::from_utf8(&source.bytes).context("a descriptor is no text")?;
        let name = source.path.strip_prefix(&*spec.to_string_lossy()).unwrap_or(&source.path);
        let is_method = text.lines().any(|line| line.starts_with("method: "));
        put(name.trim_start_matches(['/', '\\']), text, is_method)?;
        // A type with the platform's prefix is there once.
        if is_method && !text.lines().any(|line| line.starts_with("  Doudian")) {
            copies.push(text);
        }
    }
    for (number, text) in copies.into_iter().enumerate() {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for line in &mut lines {
            if line.starts_with("method: ") {
                *line = format!("method: copied.method{number}");
            }
        }
        lines.retain(|line| !line.starts_with("family: "));
        let name = format!("doudian/copied/copied.method{number}.yaml");
        if put(&name, &(lines.join("\n") + "\n"), true)? >= DESCRIPTORS {
            return Ok(methods);
        }
    }
    bail!("there are not {DESCRIPTORS} descriptors, even with copies")
}
