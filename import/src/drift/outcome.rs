//! What follows from what was seen.

use super::sight::Sight;
use crate::merge::Written;
use crate::merge::trial::Ledger;

/// What follows from the sights.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The changes of descriptors, in the order of subjects and paths.
    pub changes: Vec<Proposal>,
    /// What somebody has to decide, and what is not described at all.
    pub open: Vec<Proposal>,
    /// What the descriptors say by now.
    pub settled: Vec<Proposal>,
    /// What would make no right descriptor.
    pub failed: Vec<Proposal>,
    /// The files to write, by path.
    pub files: Vec<Written>,
}

/// What follows from one sight, or from several of the same shared structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The first subject in which it was seen.
    pub subject: String,
    /// In how many others it was seen, of which the same structure is a part.
    pub others: usize,
    /// Where.
    pub path: String,
    /// What is changed, or why nothing is, in a few words.
    pub what: String,
    /// The file that describes it; empty where there is none.
    pub file: String,
    /// How often it was seen.
    pub count: u64,
    /// When first, in unix seconds.
    pub first: i64,
    /// When last.
    pub last: i64,
}

impl Ledger for Outcome {
    fn take_back(&mut self, file: &str, reason: &str) {
        let (back, kept) =
            std::mem::take(&mut self.changes).into_iter().partition(|it| it.file == file);
        self.changes = kept;
        for mut proposal in Vec::<Proposal>::from_iter::<Vec<_>>(back) {
            proposal.what = format!("{}: refused, {reason}", proposal.what);
            self.failed.push(proposal);
        }
    }
}

impl Proposal {
    pub(super) fn of(sight: &Sight, what: impl Into<String>, file: &str) -> Self {
        Self {
            subject: sight.subject.clone(),
            others: 0,
            path: sight.path.clone(),
            what: what.into(),
            file: file.to_owned(),
            count: sight.count,
            first: sight.first,
            last: sight.last,
        }
    }

    /// Adds what was seen of the same somewhere else.
    pub(super) fn add(&mut self, sight: &Sight) {
        self.others += usize::from(self.subject != sight.subject);
        self.count = self.count.saturating_add(sight.count);
        self.first = self.first.min(sight.first);
        self.last = self.last.max(sight.last);
    }
}
