//! Several documents, read together.

use crate::format::{Format, read};
use crate::merge::Found;
use crate::problem::Problem;
use crate::source::{Context, Read, Source};
use crate::{openapi, sample};

/// What was read of several documents.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    /// What they describe.
    pub found: Vec<Found>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// What was passed over, and why; nothing is wrong with it.
    pub skipped: Vec<Problem>,
}

/// Reads documents, each in its format or in the one that it looks like. Whatever the order of
/// the documents is, the same names come out; several samples of one method are merged.
///
/// `after_each` is called when a document has been read.
pub fn read_all(
    sources: Vec<Source>,
    format: Option<Format>,
    context: &Context<'_>,
    mut after_each: impl FnMut(),
) -> Documents {
    let mut all = Documents::default();
    let (mut called, mut samples) = (Vec::new(), Vec::new());
    for source in sources {
        match format.map_or_else(|| Format::of(&source), Ok) {
            Err(problem) => all.problems.push(problem),
            Ok(Format::Sample) => samples.push(source),
            Ok(Format::OpenApi) => {
                let read = read(&source, Format::OpenApi, context);
                all.take(&source.name, read, &mut called);
            }
            Ok(format) => {
                let read = read(&source, format, context);
                let mut found = Vec::new();
                all.take(&source.name, read, &mut found);
                all.found.extend(found);
            }
        }
        after_each();
    }
    // Names come from paths, and each has to be the only one of all documents.
    let mut entries: Vec<_> = called.iter_mut().map(|found| &mut found.entry).collect();
    openapi::settle(&mut entries, context);
    called.sort_by_cached_key(|found| openapi::order(&found.entry));
    all.found.extend(called);
    let (found, read) = sample::found(&samples, context);
    all.take("", read, &mut Vec::new());
    all.found.extend(found.into_iter().map(|(file, place, entry)| Found { file, place, entry }));
    all
}

impl Documents {
    fn take(&mut self, file: &str, read: Read, found: &mut Vec<Found>) {
        self.problems.extend(read.problems);
        self.skipped.extend(read.skipped);
        let entries = read.entries.into_iter();
        found.extend(entries.map(|(place, entry)| Found { file: file.to_owned(), place, entry }));
    }
}
