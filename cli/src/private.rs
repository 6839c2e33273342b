//! Files that hold secrets or personal data.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Opens a file to add to, which nobody else may read: it is made so, or turned so before
/// anything is written to it. On Windows it has the permissions of its folder.
///
/// A symbolic link is followed only where the owner of the link also owns the file: another
/// user, who may write to the same folder, is not to choose where secrets go. Other names of
/// the file (hard links) share its permissions. What is no file, such as a pipe or a
/// terminal, is taken as it is.
pub(crate) fn append(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    #[cfg(unix)]
    unix::keep_to_owner(path, &file)?;
    Ok(file)
}

#[cfg(unix)]
mod unix {
    use std::fs::{self, File, Permissions};
    use std::io;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::path::Path;

    pub(super) fn keep_to_owner(path: &Path, file: &File) -> io::Result<()> {
        let opened = file.metadata()?;
        if !opened.is_file() {
            return Ok(());
        }
        // The file that is open, not its name, which may mean another one by now.
        let name = fs::symlink_metadata(path)?;
        if name.is_symlink() && name.uid() != opened.uid() {
            return Err(io::Error::other(
                "it is a symbolic link of another user; name the file itself",
            ));
        }
        // Of a file of somebody else this fails, whatever its mode is now.
        file.set_permissions(Permissions::from_mode(0o600)).map_err(|error| {
            let text = format!("cannot keep others from reading it: {error}; name a file of yours");
            io::Error::new(error.kind(), text)
        })
    }
}
