//! What has to be done to a folder, found out before anything is done.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, path};

use super::error::{Context, Obstacle, WriteError};
use super::lines::same_lines;
use super::mark::is_ours;
use super::output::Output;
use super::record::{RECORD, Record, is_absent};
use super::report::{FileChange, Report};

/// What has to be done.
pub(super) struct Plan {
    pub(super) report: Report,
    /// The files to write, with their names in the output.
    pub(super) written: BTreeMap<String, PathBuf>,
    /// What earlier runs wrote.
    pub(super) recorded: BTreeSet<String>,
    /// The folders that are written to.
    pub(super) folders: BTreeSet<PathBuf>,
}

impl Plan {
    /// Reads, and changes nothing.
    pub(super) fn make(folder: &Path, output: &Output) -> Result<Self, WriteError> {
        let mut look = Look { folder, obstacles: Vec::new(), folders: BTreeMap::new() };
        look.at_top()?;
        if !look.obstacles.is_empty() {
            return Err(WriteError::InTheWay(look.obstacles));
        }
        let record = match Record::read(folder).context("read the record in", folder)? {
            Record::Of(names) => Some(names),
            Record::Absent => None,
            Record::Foreign => {
                look.obstacle(folder.join(RECORD), FOREIGN);
                None
            }
        };
        let is_recorded =
            record.as_ref().is_some_and(|names| names.iter().eq(output.files().keys()));
        let recorded = match record {
            Some(names) => names,
            None => look.marked()?,
        };
        let mut report = Report::default();
        let mut written = BTreeMap::new();
        for (name, text) in output.files() {
            let wanted = (!output.is_found(folder, name)).then_some(text.as_str());
            match look.compare(name, wanted)? {
                Some(change) => {
                    written.insert(name.clone(), change.path().to_owned());
                    report.changes.push(change);
                }
                None => report.unchanged += 1,
            }
        }
        for name in recorded.iter().filter(|name| !output.files().contains_key(*name)) {
            if let Some(path) = look.stale(name)? {
                report.changes.push(FileChange::Removed(path));
            }
        }
        if !look.obstacles.is_empty() {
            look.obstacles.sort();
            return Err(WriteError::InTheWay(look.obstacles));
        }
        if !is_recorded {
            let path = folder.join(RECORD);
            let is_new = fs::symlink_metadata(&path).is_err();
            report.changes.push(if is_new {
                FileChange::Added(path)
            } else {
                FileChange::Changed(path)
            });
        }
        report.changes.sort_by(|left, right| left.path().cmp(right.path()));
        let folders = look.folders.into_iter().filter(|(_, is_there)| *is_there);
        let folders = folders.map(|(folder, _)| folder).chain([folder.to_owned()]).collect();
        Ok(Self { report, written, recorded, folders })
    }
}

const FOREIGN: &str = "it was not generated; move it away, or write to another folder";
const LINK: &str = "it is a link; remove it, or write to another folder";

struct Look<'f> {
    folder: &'f Path,
    obstacles: Vec<Obstacle>,
    /// The folders below that were looked at, and whether they are there.
    folders: BTreeMap<PathBuf, bool>,
}

impl Look<'_> {
    fn obstacle(&mut self, path: impl Into<PathBuf>, reason: impl Into<String>) {
        self.obstacles.push(Obstacle::new(path, reason));
    }

    /// Looks at the folder itself and those above.
    fn at_top(&mut self) -> Result<(), WriteError> {
        let folder = self.folder;
        match fs::metadata(folder) {
            Ok(meta) if meta.is_dir() => {}
            Ok(_) => self.obstacle(folder, "it is a file; a folder is needed"),
            Err(error) if !is_absent(&error) => return Err(error).context("look at", folder),
            Err(_) if fs::symlink_metadata(folder).is_ok() => {
                self.obstacle(folder, "it is a link that leads nowhere");
            }
            Err(_) => {
                let above = folder.ancestors().skip(1).find(|above| above.exists());
                if let Some(file) = above.filter(|above| !above.is_dir()) {
                    self.obstacle(file, "it is a file; a folder is needed");
                }
            }
        }
        let absolute = path::absolute(folder).context("look for", folder)?;
        for above in absolute.ancestors().skip(1) {
            // Who may not look there has not written there either.
            let Ok(Record::Of(names)) = Record::read(above) else { continue };
            let is_here = |name: &&String| above.join(name).starts_with(&absolute);
            if let Some(name) = names.iter().find(is_here) {
                let reason = format!(
                    "`{name}` in it was written by a run whose output is {}; write to another \
                     folder",
                    above.display()
                );
                self.obstacle(folder, reason);
            }
        }
        Ok(())
    }

    /// Whether a file below can be reached: through folders that are this output's own.
    fn reaches(&mut self, path: &Path) -> Result<bool, WriteError> {
        let between = path.ancestors().skip(1).take_while(|above| *above != self.folder);
        let mut between: Vec<&Path> = between.collect();
        between.reverse();
        for above in between {
            let is_there = match self.folders.get(above) {
                Some(is_there) => *is_there,
                None => {
                    let is_there = self.enters(above)?;
                    self.folders.insert(above.to_owned(), is_there);
                    is_there
                }
            };
            if !is_there {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn enters(&mut self, above: &Path) -> Result<bool, WriteError> {
        match fs::symlink_metadata(above) {
            Ok(meta) if meta.is_dir() => {
                let is_another = is_output(above);
                if is_another {
                    self.obstacle(
                        above,
                        "another run has its output there; write to another folder",
                    );
                }
                Ok(!is_another)
            }
            Ok(meta) => {
                let reason = if meta.is_symlink() { LINK } else { "a folder is needed there" };
                self.obstacle(above, reason);
                Ok(false)
            }
            Err(error) if is_absent(&error) => Ok(false),
            Err(error) => Err(error).context("look at", above),
        }
    }

    /// How a file differs from what it should be.
    fn compare(
        &mut self,
        name: &str,
        text: Option<&str>,
    ) -> Result<Option<FileChange>, WriteError> {
        let path = self.folder.join(name);
        if !self.reaches(&path)? {
            return Ok(Some(FileChange::Added(path)));
        }
        match compare(&path, text) {
            Ok(difference) => Ok(difference),
            Err(WriteError::InTheWay(obstacles)) => {
                self.obstacles.extend(obstacles);
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// A file that an earlier run wrote, if it is still there and still ours.
    fn stale(&mut self, name: &str) -> Result<Option<PathBuf>, WriteError> {
        let path = self.folder.join(name);
        // What is in the way of a file that nothing asks for is in nobody's way.
        let known = self.obstacles.len();
        let reaches = self.reaches(&path)?;
        self.obstacles.truncate(known);
        if !reaches || !fs::symlink_metadata(&path).is_ok_and(|meta| meta.is_file()) {
            return Ok(None);
        }
        let text = fs::read(&path).context("read", &path)?;
        Ok(is_ours(&text).then_some(path))
    }

    /// The files with our mark, where no record says what was written.
    fn marked(&self) -> Result<BTreeSet<String>, WriteError> {
        let mut names = BTreeSet::new();
        collect_marked(self.folder, "", &mut names)?;
        Ok(names)
    }
}

/// How a file differs from `text`; without one, it holds what it should if it is a file.
///
/// # Errors
///
/// When something that this tool did not write has its place, and when it cannot be read.
pub(super) fn compare(path: &Path, text: Option<&str>) -> Result<Option<FileChange>, WriteError> {
    let in_the_way = |reason: &str| Err(WriteError::InTheWay(vec![Obstacle::new(path, reason)]));
    match fs::symlink_metadata(path) {
        Ok(meta) if meta.is_file() => {}
        Ok(meta) if meta.is_symlink() => return in_the_way(LINK),
        Ok(meta) if meta.is_dir() => return in_the_way("it is a folder; a file is needed"),
        Ok(_) => return in_the_way("it is no ordinary file"),
        Err(error) if is_absent(&error) => return Ok(Some(FileChange::Added(path.to_owned()))),
        Err(error) => return Err(error).context("look at", path),
    }
    let Some(text) = text else { return Ok(None) };
    let old = fs::read(path).context("read", path)?;
    if same_lines(&old, text) {
        Ok(None)
    } else if is_ours(&old) {
        Ok(Some(FileChange::Changed(path.to_owned())))
    } else {
        in_the_way(FOREIGN)
    }
}

/// Whether another run has its output in a folder below.
fn is_output(folder: &Path) -> bool {
    matches!(Record::read(folder), Ok(Record::Of(_)))
}

fn collect_marked(
    folder: &Path,
    prefix: &str,
    names: &mut BTreeSet<String>,
) -> Result<(), WriteError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if is_absent(&error) => return Ok(()),
        Err(error) => return Err(error).context("read", folder),
    };
    for entry in entries {
        let entry = entry.context("read", folder)?;
        let path = entry.path();
        // A name that is not text is none of ours.
        let Ok(name) = entry.file_name().into_string() else { continue };
        let name = format!("{prefix}{name}");
        // Links are not followed: what they point to is not ours.
        let kind = entry.file_type().context("look at", &path)?;
        if kind.is_dir() {
            if !is_output(&path) && !is_root_of_output(&path)? {
                collect_marked(&path, &format!("{name}/"), names)?;
            }
        } else if kind.is_file()
            && path.extension().is_some_and(|extension| extension == "rs")
            && is_ours(&fs::read(&path).context("read", &path)?)
        {
            names.insert(name);
        }
    }
    Ok(())
}

/// Whether a folder is the output of a run that kept no record yet: its `mod.rs` says that it
/// is made from everything.
fn is_root_of_output(folder: &Path) -> Result<bool, WriteError> {
    let path = folder.join("mod.rs");
    match fs::read(&path) {
        Ok(text) => Ok(is_ours(&text)
            && text.split(|byte| *byte == b'\n').next().is_some_and(|first| {
                let first = String::from_utf8_lossy(first);
                first.contains(" all descriptors")
                    || first.contains(" the descriptors of every platform")
            })),
        Err(error) if is_absent(&error) || error.kind() == std::io::ErrorKind::IsADirectory => {
            Ok(false)
        }
        Err(error) => Err(error).context("read", &path),
    }
}
