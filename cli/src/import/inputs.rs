//! The documents that are named: files, folders, archives, standard input.

use std::fs;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use doudian_import::{Problem, Source};
use flate2::read::GzDecoder;
use zip::ZipArchive;

use crate::output::Failure;

/// What documents are called.
const ENDINGS: &[&str] =
    &["json", "jsonl", "har", "yaml", "yml", "md", "markdown", "txt", "html", "htm"];

/// A larger document is an accident, or meant to harm: what is read of it takes many times as much.
const LARGEST: u64 = 32 << 20;

/// More in one archive, unpacked, is the same.
const MOST: u64 = 512 << 20;

/// What was read, and what could not be.
#[derive(Default)]
pub(super) struct Inputs {
    pub(super) sources: Vec<Source>,
    pub(super) problems: Vec<Problem>,
}

/// Reads everything that is named.
///
/// # Errors
///
/// When something that is named is not there. What cannot be read below a folder is told beside
/// the rest.
pub(super) fn read(paths: &[PathBuf]) -> Result<Inputs, Failure> {
    let mut inputs = Inputs::default();
    for path in paths {
        let name = path.to_string_lossy().replace('\\', "/");
        let cannot = |error: io::Error| Failure::new(format_args!("cannot read {name}: {error}"));
        if path == Path::new("-") {
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes).map_err(cannot)?;
            inputs.take("<stdin>".to_owned(), bytes);
        } else if path.is_dir() {
            inputs.folder(path).map_err(cannot)?;
        } else {
            inputs.file(name.clone(), fs::read(path).map_err(cannot)?);
        }
    }
    Ok(inputs)
}

impl Inputs {
    fn folder(&mut self, folder: &Path) -> io::Result<()> {
        let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if is_beside(&name) {
                continue;
            }
            let whole = path.to_string_lossy().replace('\\', "/");
            let result = if path.is_dir() {
                self.folder(&path)
            } else if is_document(&name) || is_packed(&name) {
                fs::read(&path).map(|bytes| self.file(whole.clone(), bytes))
            } else {
                Ok(())
            };
            if let Err(error) = result {
                self.problems.push(Problem::new(
                    whole,
                    "",
                    format_args!("cannot read it: {error}"),
                ));
            }
        }
        Ok(())
    }

    fn file(&mut self, name: String, bytes: Vec<u8>) {
        let is_gzip = bytes.starts_with(&[0x1f, 0x8b]);
        let result = if bytes.starts_with(b"PK\x03\x04") || has_ending(&name, &["zip"]) {
            self.zip(&name, &bytes)
        } else if is_tar(&name) && is_gzip {
            self.tar(&name, GzDecoder::new(bytes.as_slice()))
        } else if is_tar(&name) {
            self.tar(&name, bytes.as_slice())
        } else if is_gzip {
            self.unpacked(&name, GzDecoder::new(bytes.as_slice()))
        } else {
            return self.take(name, bytes);
        };
        if let Err(error) = result {
            let reason = format!("the archive cannot be read to its end: {error}");
            self.problems.push(Problem::new(name, "", reason));
        }
    }

    /// A single document that is packed.
    fn unpacked(&mut self, name: &str, packed: impl Read) -> io::Result<()> {
        let bytes = up_to(LARGEST, packed)?;
        self.take(name.strip_suffix(".gz").unwrap_or(name).to_owned(), bytes);
        Ok(())
    }

    fn zip(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let mut archive = ZipArchive::new(Cursor::new(bytes))?;
        let mut left = MOST;
        for index in 0..archive.len() {
            let entry = archive.by_index(index)?;
            let inside = entry.name()?.into_owned();
            if entry.is_file() && is_wanted(&inside) {
                self.packed(name, &inside, entry, &mut left)?;
            }
        }
        Ok(())
    }

    fn tar(&mut self, name: &str, bytes: impl Read) -> io::Result<()> {
        // What is passed over is unpacked as well.
        let mut archive = tar::Archive::new(bytes.take(2 * MOST));
        let mut left = MOST;
        for entry in archive.entries()? {
            let entry = entry?;
            let inside = entry.path()?.to_string_lossy().into_owned();
            if entry.header().entry_type().is_file() && is_wanted(&inside) {
                self.packed(name, &inside, entry, &mut left)?;
            }
        }
        Ok(())
    }

    /// A document of an archive, of which `left` bytes may still be read.
    fn packed(
        &mut self,
        archive: &str,
        inside: &str,
        entry: impl Read,
        left: &mut u64,
    ) -> io::Result<()> {
        let bytes = up_to(LARGEST.min(*left), entry)?;
        if bytes.len() as u64 > *left {
            let reason = format!("there is more in it than {} MB: take it apart", MOST >> 20);
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, reason));
        }
        *left -= bytes.len() as u64;
        self.take(format!("{archive}/{inside}"), bytes);
        Ok(())
    }

    /// One document; of lines of JSON, one of each line.
    fn take(&mut self, name: String, bytes: Vec<u8>) {
        if bytes.len() as u64 > LARGEST {
            let reason = format!("it is larger than {} MB: take it apart", LARGEST >> 20);
            return self.problems.push(Problem::new(name, "", reason));
        }
        if !has_ending(&name, &["jsonl"]) {
            return self.sources.push(Source { name, bytes });
        }
        for (number, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            if !line.trim_ascii().is_empty() {
                let name = format!("{name}:{}", number + 1);
                self.sources.push(Source { name, bytes: line.to_vec() });
            }
        }
    }
}

/// Reads to the end, or one byte more than `most`.
fn up_to(most: u64, source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What tools keep beside documents.
fn is_beside(name: &str) -> bool {
    name.starts_with(['.', '_'])
}

/// Whether a file of an archive is a document, and stands in no folder that a tool has made.
fn is_wanted(path: &str) -> bool {
    let mut parts = path.split(['/', '\\']).filter(|part| !matches!(*part, "." | ".."));
    is_document(path) && !parts.any(is_beside)
}

fn has_ending(name: &str, endings: &[&str]) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| endings.contains(&ending.as_str()))
}

fn is_document(name: &str) -> bool {
    has_ending(name, ENDINGS)
}

/// Whether a file holds documents: an archive, or one that is packed.
fn is_packed(name: &str) -> bool {
    let of_one = name.to_ascii_lowercase();
    let is_one = of_one.strip_suffix(".gz").is_some_and(is_document);
    is_one || is_tar(name) || has_ending(name, &["zip"])
}

fn is_tar(name: &str) -> bool {
    has_ending(name, &["tar", "tgz"]) || name.to_ascii_lowercase().ends_with(".tar.gz")
}
