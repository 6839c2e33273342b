//! Whether anything changed since the last run: a digest of all that goes in and all that
//! came out.
//!
//! Generating 600 methods takes a second, reading and hashing their files a fraction of it.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use super::replace;
use crate::SourceFile;

/// The file that keeps the digest of the last run. It is small, belongs into a folder for what
/// can be made again, and is never needed: without it, or with another text in it, a run does
/// everything.
#[derive(Clone, Debug)]
pub struct Stamp {
    file: PathBuf,
}

impl Stamp {
    /// The stamp in this file.
    pub fn new(file: impl Into<PathBuf>) -> Self {
        Self { file: file.into() }
    }

    /// The stamp of one output among others, in a folder.
    pub fn of(output: impl Hash, folder: &Path) -> Self {
        let mut hasher = DefaultHasher::new();
        output.hash(&mut hasher);
        Self::new(folder.join(format!("doudian-generate-{:016x}.stamp", hasher.finish())))
    }

    /// Where it lies.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Whether the digest is that of the last run.
    pub fn fits(&self, digest: Option<u64>) -> bool {
        let last = fs::read_to_string(&self.file).ok();
        last.is_some() && last == digest.map(|digest| digest.to_string())
    }

    /// Keeps the digest for the next run, which does without when this fails.
    pub fn keep(&self, digest: Option<u64>) {
        if let Some(digest) = digest {
            let _ = replace(&self.file, &digest.to_string());
        }
    }
}

/// A digest of the running generator, the descriptors, the settings, the folder written to and
/// the files written beside it; nothing when one of them cannot be read.
pub fn digest(
    sources: &[SourceFile],
    settings: impl Hash,
    out: &Path,
    files: &[&Path],
) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    let generator = env::current_exe().ok()?;
    let built = fs::metadata(&generator).ok()?;
    (generator, built.len(), built.modified().ok()?).hash(&mut hasher);
    settings.hash(&mut hasher);
    for source in sources {
        (&source.path, &source.bytes).hash(&mut hasher);
    }
    hash_folder(out, &mut hasher).ok()?;
    for file in files {
        fs::read(file).ok()?.hash(&mut hasher);
    }
    Some(hasher.finish())
}

fn hash_folder(folder: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            path.hash(hasher);
            hash_folder(&path, hasher)?;
        } else {
            (&path, fs::read(&path)?).hash(hasher);
        }
    }
    Ok(())
}
