//! Where a run keeps what it made, so that the next one makes only what has changed.
//!
//! The stamp lies in the build folder, or where there is none in the user's cache, so it is
//! never committed and a fresh checkout always generates.

use std::path::{Path, PathBuf};
use std::{env, fs};

use doudian_codegen::CratePath;
use doudian_codegen::write::Stamp;

/// How many stamps the user's cache holds. Each is of one output folder.
const MAX_CACHED: usize = 200;

/// The stamp of a workspace.
pub(crate) fn of_workspace(root: &Path) -> Stamp {
    Stamp::new(root.join("target/doudian-generate.stamp"))
}

/// The stamp of what is generated into another folder: in the nearest build folder, if there
/// is one yet, else in the user's cache.
pub(crate) fn of_folder(out: &Path, crate_path: &CratePath) -> Option<Stamp> {
    let here = env::current_dir().ok()?;
    let output = (here.join(out), crate_path);
    let has_build =
        |folder: &&Path| folder.join("Cargo.toml").is_file() && folder.join("target").is_dir();
    if let Some(root) = here.ancestors().find(has_build) {
        return Some(Stamp::of(output, &root.join("target")));
    }
    let cache = cache()?;
    let stamp = Stamp::of(output, &cache);
    if !stamp.file().exists() {
        forget_old(&cache);
    }
    Some(stamp)
}

/// The folder for what can be made again, in the user's home.
fn cache() -> Option<PathBuf> {
    let variable = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let caches = variable("XDG_CACHE_HOME")
        .or_else(|| variable("LOCALAPPDATA"))
        .or_else(|| Some(variable("HOME")?.join(".cache")))?;
    Some(caches.join("doudian"))
}

/// Makes room for one more: the oldest stamps go.
fn forget_old(cache: &Path) {
    let Ok(entries) = fs::read_dir(cache) else { return };
    let mut stamps: Vec<_> = entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().ends_with(".stamp"))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    stamps.sort();
    let too_many = (stamps.len() + 1).saturating_sub(MAX_CACHED);
    for (_, path) in stamps.into_iter().take(too_many) {
        // Another run may have been faster.
        let _ = fs::remove_file(path);
    }
}
