//! Files that are written one by one, and parts of files.

use std::path::Path;
use std::{fs, io};

use super::error::{Context, WriteError};
use super::file::replace;
use super::plan::compare;
use super::sync::{Change, Mode};

/// Brings one file in line with `text`, which begins with a line that marks it as this tool's.
///
/// # Errors
///
/// When the file cannot be read or written, or was not written by this tool.
pub fn sync_file(path: &Path, text: &str, mode: Mode) -> Result<Option<Change>, WriteError> {
    let change = compare(path, text)?;
    if mode == Mode::Write && change.is_some() {
        replace(path, text)?;
    }
    Ok(change)
}

/// Compares the part of a file between the lines `# @generated NAME begin` and `… end`
/// with `text` and, in [`Mode::Write`], replaces it.
///
/// # Errors
///
/// When the file cannot be read or written, or has no such lines.
pub fn sync_region(
    path: &Path,
    name: &str,
    text: &str,
    mode: Mode,
) -> Result<Option<Change>, WriteError> {
    let old = fs::read_to_string(path).context("read", path)?;
    let begin = format!("# @generated {name} begin");
    let end = format!("# @generated {name} end");
    let region = old.find(&begin).and_then(|at| {
        let from = at + old[at..].find('\n')? + 1;
        let length = old[from..].find(&end)?;
        Some((&old[..from], &old[from + length..]))
    });
    let Some((before, after)) = region else {
        let missing = format!("it has no lines `{begin}` and `{end}`");
        return Err(io::Error::new(io::ErrorKind::InvalidData, missing)).context("update", path);
    };
    let text = if before.ends_with("\r\n") { text.replace('\n', "\r\n") } else { text.to_owned() };
    let new = format!("{before}{text}{after}");
    if new == old {
        return Ok(None);
    }
    if mode == Mode::Write {
        replace(path, &new)?;
    }
    Ok(Some(Change::Changed(path.to_owned())))
}
