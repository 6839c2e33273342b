//! Bringing a folder in line with what was generated, or saying how it differs.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::error::{Context, WriteError};
use super::file::{replace, sweep};
use super::output::Output;
use super::plan::Plan;
use super::record::{RECORD, text};
use super::report::{Mode, Report};

/// Compares a folder with the output and, in [`Mode::Write`], brings it in line.
///
/// A file is replaced at one stroke, and only when its text differs, so that its time of
/// change stays; a difference in line ends alone is none. Which files were written is kept in
/// the folder, in the file `.doudian-generated`. Only files that carry this tool's mark are
/// replaced, and of those only what it wrote into this very folder is removed.
///
/// # Errors
///
/// When something that this tool did not write is in the way; then nothing is changed. When a
/// file cannot be read, written or removed.
pub fn sync(folder: &Path, output: &Output, mode: Mode) -> Result<Report, WriteError> {
    let plan = Plan::make(folder, output)?;
    if mode == Mode::Write {
        carry_out(folder, output, &plan)?;
    }
    Ok(plan.report)
}

fn carry_out(folder: &Path, output: &Output, plan: &Plan) -> Result<(), WriteError> {
    for folder in &plan.folders {
        sweep(folder);
    }
    let record = folder.join(RECORD);
    let is_recorded = plan.report.changes.iter().all(|change| change.path() != record);
    let names = || output.files().keys().map(String::as_str);
    if !is_recorded {
        // Whenever this is interrupted, nothing is here that is in no record.
        let before = plan.recorded.iter().map(String::as_str);
        replace(&record, &text(before.chain(names()).collect::<BTreeSet<_>>()))?;
    }
    for (name, path) in &plan.written {
        if let Some(text) = output.files().get(name) {
            replace(path, text)?;
        }
    }
    for path in plan.report.removed() {
        fs::remove_file(path).context("remove", path)?;
        remove_empty_parents(folder, path);
    }
    if is_recorded { Ok(()) } else { replace(&record, &text(names())) }
}

/// Removes the folders that became empty. A folder that cannot be removed does no harm.
fn remove_empty_parents(folder: &Path, path: &Path) {
    let mut parent = path.parent();
    while let Some(empty) = parent.filter(|parent| *parent != folder) {
        if fs::remove_dir(empty).is_err() {
            return;
        }
        parent = empty.parent();
    }
}
