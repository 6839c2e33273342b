//! Why nothing, or not everything, was written.

use std::path::{Path, PathBuf};
use std::{fmt, io};

/// A folder or file could not be brought in line.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// A file could not be read, written or removed.
    Io {
        /// What was tried.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
    /// Something that this tool did not write is in the way. Nothing was changed.
    InTheWay(Vec<Obstacle>),
}

/// Something that is in the way of what has to be written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Obstacle {
    /// The file or folder.
    pub path: PathBuf,
    /// What it is, and what to do.
    pub reason: String,
}

impl Obstacle {
    pub(super) fn new(path: impl Into<PathBuf>, reason: impl Into<String>) -> Self {
        Self { path: path.into(), reason: reason.into() }
    }
}

/// How many obstacles are told one by one.
const MAX_TOLD: usize = 20;

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { action, path, source } => {
                write!(f, "cannot {action} {}: {source}", path.display())
            }
            Self::InTheWay(obstacles) => {
                for (index, Obstacle { path, reason }) in obstacles.iter().enumerate() {
                    if index == MAX_TOLD {
                        return write!(f, "\n… and {} more", obstacles.len() - MAX_TOLD);
                    }
                    let start = if index == 0 { "" } else { "\n" };
                    write!(f, "{start}cannot write {}: {reason}", path.display())?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::InTheWay(_) => None,
        }
    }
}

/// Says what was tried when it failed: the system's errors name no file.
pub(super) trait Context<T> {
    fn context(self, action: &'static str, path: &Path) -> Result<T, WriteError>;
}

impl<T> Context<T> for io::Result<T> {
    fn context(self, action: &'static str, path: &Path) -> Result<T, WriteError> {
        self.map_err(|source| WriteError::Io { action, path: path.to_owned(), source })
    }
}
