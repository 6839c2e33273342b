//! The documents that are named: files, folders, archives, standard input.

use std::fs;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use doudian_import::{Format, Problem, Source};
use flate2::read::GzDecoder;
use serde::de::IgnoredAny;
use zip::ZipArchive;

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

/// Reads everything that is named. What is not there, or cannot be read, is told beside the rest.
pub(super) fn read(paths: &[PathBuf]) -> Inputs {
    let mut inputs = Inputs::default();
    for path in paths {
        let mut name = path.to_string_lossy().replace('\\', "/");
        let result = if path == Path::new("-") {
            "<stdin>".clone_into(&mut name);
            let mut bytes = Vec::new();
            let read = io::stdin().lock().read_to_end(&mut bytes);
            read.map(|_| inputs.file(name.clone(), bytes))
        } else if path.is_dir() {
            inputs.folder(path)
        } else {
            fs::read(path).map(|bytes| inputs.file(name.clone(), bytes))
        };
        if let Err(error) = result {
            inputs.unreadable(name, &error);
        }
    }
    inputs
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
                self.unreadable(whole, &error);
            }
        }
        Ok(())
    }

    fn unreadable(&mut self, name: String, error: &io::Error) {
        self.problems.push(Problem::new(name, "", format_args!("cannot read it: {error}")));
    }

    fn file(&mut self, name: String, bytes: Vec<u8>) {
        let is_gzip = bytes.starts_with(&[0x1f, 0x8b]);
        let result = if bytes.starts_with(b"PK\x03\x04") || has_ending(&name, &["zip"]) {
            self.zip(&name, &bytes)
        } else if is_gzip && (is_tar(&name) || holds_tar(GzDecoder::new(bytes.as_slice()))) {
            self.tar(&name, GzDecoder::new(bytes.as_slice()))
        } else if is_tar(&name) || holds_tar(bytes.as_slice()) {
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
        if !has_ending(&name, &["jsonl"]) && !is_lines(&name, &bytes) {
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

/// Whether each line is a document: one document goes on after its first line. Samples on lines of
/// their own are one document, which is about one method.
fn is_lines(name: &str, bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let lines = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    // The others may be broken, each on its own.
    let lines: Vec<&[u8]> = lines.filter(|line| !line.is_empty()).take(2).collect();
    let is_value = |line: &&[u8]| serde_json::from_slice::<IgnoredAny>(line).is_ok();
    let is_document = |line: &&[u8]| {
        let source = Source { name: name.to_owned(), bytes: line.to_vec() };
        matches!(Format::of(&source), Ok(Format::DocsJson | Format::OpenApi | Format::Har))
    };
    lines.len() == 2 && lines.iter().all(is_value) && lines.iter().any(is_document)
}

/// Whether an archive of `tar` begins here.
fn holds_tar(source: impl Read) -> bool {
    const MARK: (usize, &[u8]) = (257, b"ustar");
    let head = up_to((MARK.0 + MARK.1.len()) as u64, source).unwrap_or_default();
    head.get(MARK.0..).is_some_and(|rest| rest.starts_with(MARK.1))
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
