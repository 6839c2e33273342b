//! Writing one file at one stroke.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::error::{Context, WriteError};
use super::mark::is_ours;

/// What the name of a file begins and ends with that is not finished yet.
const UNFINISHED: (&str, &str) = (".doudian-codegen-", ".tmp");

/// How often a file is written when another run takes it for what a killed one has left.
const TRIES: usize = 5;

/// Writes a file, and its folder, at one stroke: beside the file and renamed, so that nobody
/// ever sees half a file.
///
/// # Errors
///
/// When the folder or the file cannot be written.
pub fn replace(path: &Path, text: &str) -> Result<(), WriteError> {
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent).context("create", parent)?;
    let mut tries = 1;
    loop {
        match try_replace(parent, path, text) {
            Err(error) if error.kind() == ErrorKind::NotFound && tries < TRIES => tries += 1,
            result => return result.context("write", path),
        }
    }
}

fn try_replace(parent: &Path, path: &Path, text: &str) -> io::Result<()> {
    let (prefix, suffix) = UNFINISHED;
    let temporary = tempfile::Builder::new().prefix(prefix).suffix(suffix).tempfile_in(parent)?;
    fs::write(temporary.path(), text)?;
    // A temporary file is made for its owner's eyes only; source is not secret.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path).map_or(0o644, |old| old.permissions().mode());
        // What the next run cannot read it would write anew, for ever.
        fs::set_permissions(temporary.path(), fs::Permissions::from_mode(mode | 0o400))?;
    }
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Removes what killed runs have left unfinished in a folder. What cannot be removed does no
/// harm, and the next run tries again.
pub(super) fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && is_left(&entry.file_name().to_string_lossy(), &entry.path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_left(name: &str, path: &Path) -> bool {
    let (prefix, suffix) = UNFINISHED;
    if name.starts_with(prefix) && name.ends_with(suffix) {
        return true;
    }
    // Runs of older releases gave them names that many programs give.
    let is_old = name.strip_prefix(".tmp").is_some_and(|random| {
        random.len() == 6 && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    is_old && fs::read(path).is_ok_and(|text| is_ours(&text))
}
