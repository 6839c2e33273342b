//! Whether anything changed since the last run: a digest of all that goes in and all that
//! came out.
//!
//! Generating 600 methods takes a second, reading and hashing their files a fraction of it.
//! The stamp lies in the build folder, so it is never committed and a fresh checkout always
//! generates.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use doudian_codegen::SourceFile;

pub(crate) struct Stamp {
    file: PathBuf,
}

impl Stamp {
    /// The stamp of a workspace.
    pub(crate) fn of(root: &Path) -> Self {
        Self { file: root.join("target/doudian-generate.stamp") }
    }

    /// The stamp of what is generated into a folder of another crate: in the nearest build
    /// folder, if there is one yet.
    pub(crate) fn beside(out: &Path, crate_path: &str) -> Option<Self> {
        let here = env::current_dir().ok()?;
        let has_build =
            |folder: &&Path| folder.join("Cargo.toml").is_file() && folder.join("target").is_dir();
        let root = here.ancestors().find(has_build)?;
        let mut hasher = DefaultHasher::new();
        (here.join(out), crate_path).hash(&mut hasher);
        let file = format!("target/doudian-generate-{:016x}.stamp", hasher.finish());
        Some(Self { file: root.join(file) })
    }

    /// Whether the digest is that of the last run.
    pub(crate) fn fits(&self, digest: Option<u64>) -> bool {
        let last = fs::read_to_string(&self.file).ok();
        last.is_some() && last == digest.map(|digest| digest.to_string())
    }

    /// Keeps the digest for the next run, which does without when this fails.
    pub(crate) fn keep(&self, digest: Option<u64>) {
        if let Some(digest) = digest {
            let _ = fs::create_dir_all(self.file.parent().unwrap_or(Path::new(".")));
            let _ = fs::write(&self.file, digest.to_string());
        }
    }
}

/// A digest of the generator, the descriptors, the folder written to and the files written
/// beside it; nothing when one of them cannot be read.
pub(crate) fn digest(sources: &[SourceFile], out: &Path, files: &[&Path]) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    let generator = env::current_exe().ok()?;
    let built = fs::metadata(&generator).ok()?;
    (generator, built.len(), built.modified().ok()?).hash(&mut hasher);
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
            hash_folder(&path, hasher)?;
        } else {
            (&path, fs::read(&path)?).hash(hasher);
        }
    }
    Ok(())
}
