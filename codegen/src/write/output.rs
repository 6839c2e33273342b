//! What a folder should hold, and what came of what.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::digest::digest_of;
use super::lines::unix_lines;

/// What a folder should hold.
#[derive(Clone, Debug, Default)]
pub struct Output {
    files: BTreeMap<String, String>,
    /// What is kept of the files for later runs.
    pub(super) prints: BTreeMap<String, Print>,
    /// The files that were made, and not taken over.
    made: BTreeSet<String>,
    /// The folder that the others were taken from, where they still are.
    found_in: PathBuf,
}

/// Which text came of which content.
#[derive(Clone, Copy, Debug)]
pub(super) struct Print {
    /// The digest of what the text is made from.
    pub(super) content: u64,
    /// The digest of the text.
    pub(super) text: u64,
}

/// A text, and what is kept of it.
pub(crate) struct Made {
    text: String,
    print: Print,
    is_new: bool,
}

impl Made {
    /// A text that is made from a content of this digest.
    pub(crate) fn new(content: u64, text: String) -> Self {
        let print = Print { content, text: digest_of(text.as_bytes()) };
        Self { text, print, is_new: true }
    }

    /// What a file holds, if it is the text that is known by this print.
    pub(super) fn found(print: Print, bytes: Vec<u8>) -> Option<Self> {
        let bytes = unix_lines(bytes);
        let is_same = digest_of(&bytes) == print.text;
        is_same
            .then(|| Some(Self { text: String::from_utf8(bytes).ok()?, print, is_new: false }))?
    }
}

impl Output {
    /// A folder with these texts, by path below it, with `/`.
    pub fn new(files: BTreeMap<String, String>) -> Self {
        Self { files, ..Self::default() }
    }

    /// Nothing yet; what is found is in this folder.
    pub(crate) fn found_in(folder: &Path) -> Self {
        Self { found_in: folder.to_owned(), ..Self::default() }
    }

    pub(crate) fn add(&mut self, name: String, made: Made) {
        if made.is_new {
            self.made.insert(name.clone());
        }
        self.prints.insert(name.clone(), made.print);
        self.files.insert(name, made.text);
    }

    /// The texts, by path below the folder, with `/`.
    pub fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }

    /// The texts, by path below the folder, with `/`.
    pub fn into_files(self) -> BTreeMap<String, String> {
        self.files
    }

    /// The files whose text was made, and not taken over from an earlier run.
    pub fn made(&self) -> impl Iterator<Item = &str> {
        self.made.iter().map(String::as_str)
    }

    /// Whether a file of the folder was just seen to hold its text.
    pub(super) fn is_found(&self, folder: &Path, name: &str) -> bool {
        self.found_in == folder && self.prints.contains_key(name) && !self.made.contains(name)
    }
}
