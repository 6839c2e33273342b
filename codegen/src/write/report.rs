//! How a folder differs from what was generated.

use std::path::{Path, PathBuf};

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
pub enum FileChange {
    /// The file was not there.
    Added(PathBuf),
    /// The file had another text.
    Changed(PathBuf),
    /// Nothing asks for the file any more.
    Removed(PathBuf),
}

impl FileChange {
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
    pub changes: Vec<FileChange>,
    /// How many files were as they should be.
    pub unchanged: usize,
}

impl Report {
    /// The files that nothing asked for any more.
    pub fn removed(&self) -> impl Iterator<Item = &Path> {
        self.changes.iter().filter_map(|change| match change {
            FileChange::Removed(path) => Some(path.as_path()),
            FileChange::Added(_) | FileChange::Changed(_) => None,
        })
    }
}
