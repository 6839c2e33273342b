//! Files that are written one by one, and parts of files.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::digest::digest_of;
use super::error::{Context, WriteError};
use super::file::replace;
use super::lines::unix_lines;
use super::plan::compare;
use super::report::{FileChange, Mode};

/// What became of a file that was brought in line, or would have to be.
#[derive(Clone, Debug)]
pub struct Synced {
    /// How it differed.
    pub change: Option<FileChange>,
    /// What it holds when it does not.
    pub held: Held,
}

/// What a file holds, for [`Stamp::keep`](super::Stamp::keep).
#[derive(Clone, Debug)]
pub struct Held {
    pub(super) path: PathBuf,
    pub(super) text: u64,
}

impl Synced {
    fn new(path: &Path, change: Option<FileChange>, text: &str) -> Self {
        let text = digest_of(&unix_lines(text.into()));
        Self { change, held: Held { path: path.to_owned(), text } }
    }
}

/// A digest of what a file holds; nothing of what is no ordinary file.
pub(super) fn held(path: &Path) -> Option<u64> {
    let is_file = fs::symlink_metadata(path).ok()?.is_file();
    is_file.then(|| fs::read(path).ok().map(|text| digest_of(&unix_lines(text))))?
}

/// Brings one file in line with `text`, which begins with a line that marks it as this tool's.
///
/// # Errors
///
/// When the file cannot be read or written, or was not written by this tool.
pub fn sync_file(path: &Path, text: &str, mode: Mode) -> Result<Synced, WriteError> {
    let change = compare(path, Some(text))?;
    if mode == Mode::Write && change.is_some() {
        replace(path, text)?;
    }
    Ok(Synced::new(path, change, text))
}

/// Compares the part of a file between the lines `# @generated NAME begin` and `… end`
/// with `text` and, in [`Mode::Write`], replaces it.
///
/// # Errors
///
/// When the file cannot be read or written, or has no such lines.
pub fn sync_region(path: &Path, name: &str, text: &str, mode: Mode) -> Result<Synced, WriteError> {
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
    let change = (new != old).then(|| FileChange::Changed(path.to_owned()));
    if mode == Mode::Write && change.is_some() {
        replace(path, &new)?;
    }
    Ok(Synced::new(path, change, &new))
}
