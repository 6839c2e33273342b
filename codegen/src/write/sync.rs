//! Bringing a folder in line with what was generated, or saying how it differs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use crate::emit::GENERATED;

/// What a folder should hold.
#[derive(Clone, Debug, Default)]
pub struct Output {
    /// Text by path below the folder, with `/`.
    pub files: BTreeMap<String, String>,
}

/// Whether to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Bring the folder in line.
    Write,
    /// Only say how it differs.
    Check,
}

/// One difference between folder and output.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The file was not there.
    Added(PathBuf),
    /// The file had another text.
    Changed(PathBuf),
    /// Nothing asks for the file any more.
    Removed(PathBuf),
}

impl Change {
    /// The file.
    pub fn path(&self) -> &Path {
        match self {
            Self::Added(path) | Self::Changed(path) | Self::Removed(path) => path,
        }
    }
}

/// What was done, or would have to be.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The differences, by path.
    pub changes: Vec<Change>,
    /// How many files were as they should be.
    pub unchanged: usize,
}

/// A file could not be read, written or removed.
#[derive(Debug)]
pub struct WriteError {
    /// What was tried.
    pub action: &'static str,
    /// The file or folder.
    pub path: PathBuf,
    /// Why it failed.
    pub source: io::Error,
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} {}: {}", self.action, self.path.display(), self.source)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

trait Context<T> {
    fn context(self, action: &'static str, path: &Path) -> Result<T, WriteError>;
}

impl<T> Context<T> for io::Result<T> {
    fn context(self, action: &'static str, path: &Path) -> Result<T, WriteError> {
        self.map_err(|source| WriteError { action, path: path.to_owned(), source })
    }
}

/// Compares a folder with the output and, in [`Mode::Write`], brings it in line.
///
/// A file is replaced at one stroke, and only when its text differs, so that its time of
/// change stays. Files that are not in the output are removed if they were generated, that
/// is if they begin with [`GENERATED`]; anything else is left alone.
///
/// # Errors
///
/// When a file cannot be read, written or removed.
pub fn sync(folder: &Path, output: &Output, mode: Mode) -> Result<Report, WriteError> {
    let mut report = Report::default();
    for (name, text) in &output.files {
        match compare(&folder.join(name), text, is_marked)? {
            None => report.unchanged += 1,
            Some(change) => report.changes.push(change),
        }
    }
    let wanted: BTreeSet<PathBuf> = output.files.keys().map(|name| folder.join(name)).collect();
    let mut stale = Vec::new();
    collect_stale(folder, &wanted, &mut stale)?;
    report.changes.extend(stale.into_iter().map(Change::Removed));
    report.changes.sort_by(|left, right| left.path().cmp(right.path()));
    if mode == Mode::Write {
        for change in &report.changes {
            apply(folder, change, output)?;
        }
    }
    Ok(report)
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
    let change = compare(path, &new, |_| true)?;
    if mode == Mode::Write && change.is_some() {
        replace(path, &new)?;
    }
    Ok(change)
}

/// Brings one file in line with `text`, which begins with a line that marks it as generated.
///
/// # Errors
///
/// When the file cannot be read or written, or was not generated.
pub fn sync_file(path: &Path, text: &str, mode: Mode) -> Result<Option<Change>, WriteError> {
    let mark = text.split_inclusive(' ').take(2).collect::<String>();
    let change = compare(path, text, |old| old.starts_with(mark.as_bytes()))?;
    if mode == Mode::Write && change.is_some() {
        replace(path, text)?;
    }
    Ok(change)
}

fn compare(
    path: &Path,
    text: &str,
    is_ours: impl FnOnce(&[u8]) -> bool,
) -> Result<Option<Change>, WriteError> {
    match fs::read(path) {
        Ok(old) if old == text.as_bytes() => Ok(None),
        Ok(old) if is_ours(&old) => Ok(Some(Change::Changed(path.to_owned()))),
        Ok(_) => {
            let foreign = "it was not generated; move it away, or write to another folder";
            Err(io::Error::new(io::ErrorKind::AlreadyExists, foreign)).context("replace", path)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(Some(Change::Added(path.to_owned())))
        }
        Err(error) => Err(error).context("read", path),
    }
}

fn apply(folder: &Path, change: &Change, output: &Output) -> Result<(), WriteError> {
    let path = change.path();
    if let Change::Removed(_) = change {
        fs::remove_file(path).context("remove", path)?;
        remove_empty_parents(folder, path);
        return Ok(());
    }
    let name = path.strip_prefix(folder).unwrap_or(path);
    let name = name.components().map(|part| part.as_os_str().to_string_lossy());
    let name = name.collect::<Vec<_>>().join("/");
    let Some(text) = output.files.get(&name) else { return Ok(()) };
    replace(path, text)
}

/// Writes a file, and its folder, at one stroke: beside the file and renamed, so that nobody
/// ever sees half a file.
///
/// # Errors
///
/// When the folder or the file cannot be written.
pub fn replace(path: &Path, text: &str) -> Result<(), WriteError> {
    let parent = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).context("create", parent)?;
    let temporary = tempfile::NamedTempFile::new_in(parent).context("write in", parent)?;
    fs::write(temporary.path(), text).context("write", temporary.path())?;
    // A temporary file is made for its owner's eyes only; source is not secret.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path).map_or(0o644, |old| old.permissions().mode());
        fs::set_permissions(temporary.path(), fs::Permissions::from_mode(mode))
            .context("set permissions of", temporary.path())?;
    }
    temporary.persist(path).map_err(|error| error.error).context("replace", path)?;
    Ok(())
}

fn collect_stale(
    folder: &Path,
    wanted: &BTreeSet<PathBuf>,
    stale: &mut Vec<PathBuf>,
) -> Result<(), WriteError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).context("read", folder),
    };
    for entry in entries {
        let entry = entry.context("read", folder)?;
        let path = entry.path();
        // Links are not followed: what they point to is not ours.
        let kind = entry.file_type().context("look at", &path)?;
        if kind.is_dir() {
            collect_stale(&path, wanted, stale)?;
        } else if kind.is_file() && !wanted.contains(&path) && is_generated(&path)? {
            stale.push(path);
        }
    }
    Ok(())
}

fn is_generated(path: &Path) -> Result<bool, WriteError> {
    if path.extension().is_none_or(|extension| extension != "rs") {
        return Ok(false);
    }
    let text = fs::read(path).context("read", path)?;
    Ok(is_marked(&text))
}

fn is_marked(text: &[u8]) -> bool {
    text.starts_with(GENERATED.as_bytes())
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
