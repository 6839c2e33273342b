//! The file, to which several processes append.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::row::MARK;

/// The file is not made longer than this.
const MAX_FILE: u64 = 16 << 20;

/// A file of whole lines.
pub(super) struct Lines {
    file: File,
    /// Whether its last line is not whole: the next one begins on a line of its own.
    is_torn: bool,
}

impl Lines {
    /// Opens a file, or makes it.
    ///
    /// # Errors
    ///
    /// When it cannot be opened for reading and writing, or has something else in it.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
        let mut head = Vec::new();
        (&file).take(MARK.len() as u64).read_to_end(&mut head)?;
        // Of a later version, too, if one writes it.
        let kind = MARK.split("1,").next().unwrap_or_default().as_bytes();
        if !head.is_empty() && !head.starts_with(kind) {
            let reason = "the file has something else in it than drift; name another one";
            return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
        }
        let mut is_torn = false;
        if !head.is_empty() {
            file.seek(SeekFrom::End(-1))?;
            let mut last = [0];
            file.read_exact(&mut last)?;
            is_torn = last != *b"\n";
        }
        Ok(Self { file, is_torn })
    }

    /// Appends lines, all at once, so that those of other processes stand between them and in
    /// none. Says whether there was room.
    pub(super) fn append(&mut self, lines: &str) -> io::Result<bool> {
        if self.file.metadata()?.len().saturating_add(lines.len() as u64) > MAX_FILE {
            return Ok(false);
        }
        let text = if self.is_torn { format!("\n{lines}") } else { lines.to_owned() };
        self.is_torn = true;
        self.file.write_all(text.as_bytes())?;
        self.is_torn = false;
        Ok(true)
    }
}
