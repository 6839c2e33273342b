//! The record of what runs have written into a folder.
//!
//! A mark says that this tool wrote a file, the record that it wrote it *here*: a folder may
//! hold what another run, with other descriptors, wrote into a folder below or above.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path};

use super::mark::is_ours;
use crate::emit::GENERATED_LINES;

/// The name of the record in the folder.
pub(super) const RECORD: &str = ".doudian-generated";

/// What a folder says of itself.
pub(super) enum Record {
    /// Nothing has been recorded.
    Absent,
    /// These files were written into it, by path below it with `/`.
    Of(BTreeSet<String>),
    /// Something else has the record's name.
    Foreign,
}

impl Record {
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        let path = folder.join(RECORD);
        let bytes = match fs::symlink_metadata(&path) {
            Ok(meta) if meta.is_file() => fs::read(&path)?,
            Ok(_) => return Ok(Self::Foreign),
            Err(error) if is_absent(&error) => return Ok(Self::Absent),
            Err(error) => return Err(error),
        };
        if !is_ours(&bytes) {
            return Ok(Self::Foreign);
        }
        let text = String::from_utf8_lossy(&bytes);
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        Ok(Self::Of(lines.filter(|line| is_below(line)).map(str::to_owned).collect()))
    }
}

/// The text of a record of these files.
pub(super) fn text<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let mut text = format!(
        "{GENERATED_LINES}: the files that it wrote into this folder, and may replace and \
         remove.\n"
    );
    for name in names {
        text.push_str(name);
        text.push('\n');
    }
    text
}

/// Whether there is nothing at a path: also where a file stands in the place of a folder.
pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Whether a name can only lead to a file below the folder. A record is a text that anybody
/// may have changed.
fn is_below(name: &str) -> bool {
    !name.is_empty()
        && name != RECORD
        && Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
}
