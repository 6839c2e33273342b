//! What the platform sent and the descriptors do not say, made into changes of descriptors.
//!
//! | station | what it does |
//! |---|---|
//! | `way` | finds what a path speaks of in the model |
//! | `change` | puts what was seen there into the descriptor |
//!
//! A sight says that something happened, never that nothing else does: a field that was seen is
//! `uncertain`, a code that was seen has no name, and what was missing once is no longer promised.
//! What a descriptor cannot say, or a person has to judge, is left open, with what was seen.

mod change;
mod way;

use std::collections::BTreeMap;

use doudian_codegen::model::{Model, Platform};
use doudian_codegen::{Diagnostics, SourceFile};

use crate::entry::{Entry, Shape};
use crate::merge::drafts::Drafts;
use crate::merge::{self, Written};
use change::Work;

/// One difference: where, what, how often, when.
#[derive(Clone, Debug, PartialEq)]
pub struct Sight {
    /// The method, the topic of a push message, or the name of an SPI method.
    pub subject: String,
    /// Where, such as `data.list[].pay_amount`.
    pub path: String,
    /// What was seen.
    pub what: What,
    /// How often.
    pub count: u64,
    /// When first, in unix seconds.
    pub first: i64,
    /// When last.
    pub last: i64,
}

/// What was seen.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A field that is not described, and what it looked like.
    Unknown(Shape),
    /// Number where text is described, or the reverse.
    OtherScalar,
    /// A promised field was absent, at times at least.
    Absent,
    /// A promised field, or an element, was `null` whenever it was not there.
    Null,
    /// A code that is not listed.
    Code(String),
    /// Something for which descriptors have no words: in a few of ours.
    Other(String),
}

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

/// Says how descriptors have to change for what was seen. Nothing is written.
///
/// # Errors
///
/// What is wrong with the descriptors as they are.
pub fn propose(
    sources: &[SourceFile],
    mut sights: Vec<Sight>,
    platform: Option<&str>,
    compile: &dyn Fn(&[SourceFile]) -> Result<Model, Diagnostics>,
) -> Result<Outcome, Diagnostics> {
    let model = compile(sources)?;
    let nothing = Entry::default();
    let mut work = Work {
        nothing: &nothing,
        drafts: Drafts::new(sources),
        types: BTreeMap::new(),
        made: BTreeMap::new(),
        outcome: Outcome::default(),
    };
    sights.sort_by(|one, two| (&one.subject, &one.path).cmp(&(&two.subject, &two.path)));
    let platforms: Vec<&Platform> = model
        .platforms
        .iter()
        .filter(|it| platform.is_none_or(|wanted| it.name == wanted))
        .collect();
    for sight in &sights {
        match way::subject(&platforms, &sight.subject) {
            Ok(subject) => work.take(&subject, sight),
            Err(reason) => work.outcome.open.push(Proposal::of(sight, reason, "")),
        }
    }
    Ok(finish(work, sources, compile))
}

/// Compiles what came out. What is wrong is taken back, and told.
fn finish(
    mut work: Work<'_, '_>,
    sources: &[SourceFile],
    compile: &dyn Fn(&[SourceFile]) -> Result<Model, Diagnostics>,
) -> Outcome {
    let refused = work.add_types();
    let Work { drafts, mut outcome, .. } = work;
    let was = |file: &str| {
        let source = sources.iter().find(|source| source.path == file);
        source.map(|source| String::from_utf8_lossy(&source.bytes).into_owned())
    };
    let mut texts = BTreeMap::new();
    for (file, text) in drafts.finish() {
        let text = match refused.iter().find(|(refused, _)| *refused == file) {
            Some((_, reason)) => Err(reason.clone()),
            None => text.map_err(|problems| merge::first(&problems)),
        };
        match text {
            Ok(text) if was(&file).as_deref() == Some(&text) => {}
            Ok(text) => {
                texts.insert(file, text);
            }
            Err(reason) => outcome.take_back(&file, &reason),
        }
    }
    // Each round takes at least one file back.
    while !texts.is_empty() {
        let Err(problems) = compile(&merge::with(sources, &texts)) else { break };
        let blamed = merge::blamed(&problems, &texts);
        if blamed.is_empty() {
            // Nothing is written that nobody has seen to be right.
            let reason = merge::first(&problems);
            for file in std::mem::take(&mut texts).into_keys() {
                outcome.take_back(&file, &reason);
            }
        }
        for (file, problem) in blamed {
            texts.remove(&file);
            outcome.take_back(&file, &merge::told(&problem));
        }
    }
    outcome.files = texts
        .into_iter()
        .map(|(path, after)| Written { before: was(&path), path, after })
        .collect();
    outcome
}

impl Outcome {
    /// Nothing is written of what would be no right descriptor.
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
    fn of(sight: &Sight, what: impl Into<String>, file: &str) -> Self {
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
    fn add(&mut self, sight: &Sight) {
        self.others += usize::from(self.subject != sight.subject);
        self.count = self.count.saturating_add(sight.count);
        self.first = self.first.min(sight.first);
        self.last = self.last.max(sight.last);
    }
}
